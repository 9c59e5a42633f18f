"""Inputs to documents: the first step of the flow.

    path, URL or "-" ──▶ files ──▶ pieces ──▶ one reader a format ──▶ Document, or FailedArticle where that failed

`formats` knows the readers. A new format is one module here and a line there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from factx.errors import FactxError, InputError
from factx.records import Document, FailedArticle
from factx.sources import folder, formats, manifest, web
from factx.sources.formats import SOURCES, Format
from factx.sources.opening import STDIN, Input, opened, printable
from factx.sources.reading import AS_USUAL, Entry, Reading, failure
from factx.sources.unread import Unread

__all__ = [
    "AS_USUAL",
    "SOURCES",
    "STDIN",
    "Entry",
    "Input",
    "Piece",
    "Reading",
    "Unread",
    "cut",
    "documents",
    "failed",
    "files",
    "listed",
    "name_in",
    "name_of",
    "pieces",
    "read",
    "read_piece",
    "size_of",
]

T = TypeVar("T")

Piece = Document | FailedArticle | Unread | Entry
"""An article that may still have to be read; an Entry is an address that is still to be fetched."""

Watch = Callable[[Input], Input]


def documents(
    inputs: Iterable[str | Entry | FailedArticle], reading: Reading = AS_USUAL
) -> Iterator[Document | FailedArticle]:
    """What the inputs hold, in the order given; an input that cannot be read takes its place as a FailedArticle."""
    for piece in pieces(inputs, reading):
        yield from read_piece(piece, reading)


def pieces(
    inputs: Iterable[str | Entry | FailedArticle],
    reading: Reading = AS_USUAL,
    watch: Watch = lambda source: source,
    wanted: Callable[[int], bool] = lambda _: True,
) -> Iterator[Piece]:
    """What the inputs hold, article by article, in the order given; `read_piece` makes documents of them.

    Rows of corpora are documents already. Files are there with their bytes, and addresses as such: reading them is the
    costly part, which another process may do. `watch` is shown every input before it is opened, and may replace it.
    A file of one article whose place, from 0, is not wanted is not read, and stands there as an Entry.
    """
    place = 0
    for one in inputs:
        if isinstance(one, FailedArticle):
            found: Iterable[Piece] = (one,)
        else:
            entry = one if isinstance(one, Entry) else Entry(one)
            found = (entry,) if web.scheme(entry.source) else cut(entry, reading, watch, whole=wanted(place))
        for piece in found:
            yield piece
            place += 1


def cut(entry: Entry, reading: Reading, watch: Watch, *, whole: bool = True) -> Iterator[Piece]:
    """The pieces of an input that is no address; `watch` as in `pieces`, and unless `whole` no file of one article."""
    yield from _guarded(_cut(entry, reading, watch, whole=whole), entry)


def read_piece(piece: Piece, reading: Reading = AS_USUAL) -> Iterator[Document | FailedArticle]:
    """The documents of a piece: one, but none or many where an address gives a corpus."""
    if isinstance(piece, Document | FailedArticle):
        yield piece
    elif isinstance(piece, Entry):
        yield from _guarded(_fetched(piece, reading), piece)
    else:
        entry = piece.entry or Entry(piece.name)
        yield from _guarded(_held(piece.form, piece.input(), entry, reading), _origin(piece))


def name_of(piece: Piece) -> str:
    """What a piece is called: after its source, and its id where one source has many; without passwords."""
    if isinstance(piece, Entry | Unread):
        return _name(piece.source if isinstance(piece, Entry) else piece.name)
    return printable(name_in(piece.source, piece.id))


def name_in(source: str, identity: str) -> str:
    """What an article of a source is called."""
    return source if source == identity else f"{source}/{identity}"


def size_of(piece: Piece) -> int:
    """How much of an article a piece holds: bytes, or characters of what has been read."""
    if isinstance(piece, Unread):
        return len(piece.raw)
    return len(piece.text) if isinstance(piece, Document) else 0


def failed(piece: Piece, error: FactxError) -> FailedArticle:
    """The record that takes the place of a piece that could not be read."""
    if isinstance(piece, Document | FailedArticle):
        return failure(error, piece.id, piece.source)
    entry = piece if isinstance(piece, Entry) else _origin(piece)
    name = _name(entry.source)
    return failure(error, entry.id or name, name)


def _origin(piece: Unread) -> Entry:
    """The input that a piece is all of; one of the piece's own name where the input has many."""
    entry = piece.entry or Entry(piece.name)
    return entry if piece.name == _name(entry.source) else Entry(piece.name)


def _cut(entry: Entry, reading: Reading, watch: Watch, *, whole: bool) -> Iterator[Piece]:
    """What an input holds."""
    source = watch(_opened(entry))
    form = formats.chosen(source)
    if form.limit:
        yield Unread.of(source, form, entry) if whole else entry
    else:
        for one in formats.documents(form, source, reading):
            yield replace(one, entry=entry) if isinstance(one, Unread) else _stated(one, entry, reading)


def _fetched(entry: Entry, reading: Reading) -> Iterator[Document | FailedArticle]:
    """What an address gives."""
    if entry.listed and not reading.allow_network:
        message = f"{web.shown(entry.source)} is an address in a manifest"
        raise InputError(message, "fetch such pages with --allow-network")
    source = web.page(entry.source, reading)
    yield from _held(formats.chosen(source), source, entry, reading)


def _held(form: Format, source: Input, entry: Entry, reading: Reading) -> Iterator[Document | FailedArticle]:
    """What an input in this format holds, read."""
    for one in formats.documents(form, source, reading):
        if isinstance(one, Unread):
            yield from read_piece(replace(one, entry=entry), reading)
        else:
            yield _stated(one, entry, reading)


def _guarded(found: Iterator[T], entry: Entry) -> Iterator[T | FailedArticle]:
    """The same; an error takes the place of what it prevents."""
    name = _name(entry.source)
    try:
        yield from found
    except FactxError as error:
        yield failure(error, entry.id or name, name)
    except Exception as error:  # what a library does not foresee must not lose the other inputs
        unforeseen = InputError(f"{name} cannot be read (an unexpected {type(error).__name__})", "please report it")
        yield failure(unforeseen, entry.id or name, name)


def files(inputs: Iterable[str], include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> Iterator[str]:
    """Inputs with folders walked and patterns expanded, in stable order; nothing that was named is dropped."""
    for source in inputs:
        if source == STDIN or web.scheme(source):
            yield source
        else:
            found = folder.files(source, SOURCES, include, exclude)
            yield from (f"./{name}" if name == STDIN else name for name in found)  # a file of that name


def read(*inputs: str, **choices: Any) -> Iterator[Document | FailedArticle]:
    """What files, folders, patterns and addresses hold, in stable order, for `Extractor.stream`.

    `choices` are those of `Reading`, such as `published`. An input that cannot be read gives a FailedArticle.
    """
    yield from documents(files(inputs), Reading(**choices))


def listed(path: str) -> Iterator[Entry | FailedArticle]:
    """What a manifest lists; one that cannot be read is a FailedArticle."""
    try:
        yield from manifest.entries(path)
    except FactxError as error:
        yield failure(error, path, path)


def article_at(url: str, reading: Reading) -> Document:
    """The first article that a URL gives; InputError when it gives none."""
    source = web.page(url, reading)
    found = next(_held(formats.chosen(source), source, Entry(url), reading), None)
    if isinstance(found, Document):
        return found
    message = f"{url} holds no article"
    raise InputError(message, found.error.message if found else "check the address")


def _opened(entry: Entry) -> Input:
    if entry.source != STDIN and (kind := folder.special(entry.source)):
        message = f"{printable(entry.source)} is {kind}"
        raise InputError(message, "give a file")
    if not entry.source:
        message = "an input has no name"
        raise InputError(message, "give the name of a file")
    return opened(entry.source)


def _name(source: str) -> str:
    """What an input goes by: without the password of an address, and in valid Unicode."""
    return web.shown(source) if web.scheme(source) else printable(source)


def _stated(document: Document | FailedArticle, entry: Entry, reading: Reading) -> Document | FailedArticle:
    """The document with what the command line or the manifest says of it."""
    alone = document.id == _name(entry.source)  # the rows of a corpus have ids of their own
    changes: dict[str, object] = {"id": entry.id} if entry.id and alone else {}
    if isinstance(document, FailedArticle):
        return document.model_copy(update=changes) if changes else document
    if reading.published:
        changes |= {"published": reading.published, "published_from": "option"}
    elif entry.published and (document.published is None or alone):
        changes |= {"published": entry.published, "published_from": "metadata"}
    if entry.warnings:
        changes["warnings"] = (*entry.warnings, *document.warnings)
    return document.model_copy(update=changes) if changes else document
