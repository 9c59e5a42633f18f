"""Inputs to documents: the first step of the flow.

    path, URL or "-" ──▶ files ──▶ one reader a format ──▶ Document, or FailedArticle where an input could not be read

A reader takes an input and yields what it holds, in order; it raises InputError when the input as a whole cannot be
read. A new format is one module here and a line in SOURCES. What an input's first bytes say outweighs its suffix.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from factx.errors import FactxError, InputError
from factx.records import Document, FailedArticle
from factx.sources import folder, manifest, web
from factx.sources.opening import STDIN, Input, opened, printable
from factx.sources.reading import AS_USUAL, Entry, Reading, failure

__all__ = [
    "AS_USUAL",
    "SOURCES",
    "STDIN",
    "Entry",
    "Input",
    "Reading",
    "corpus",
    "documents",
    "files",
    "listed",
    "read",
]

Reader = Callable[[Input, Reading], Iterator[Document | FailedArticle]]


@dataclass(frozen=True, slots=True)
class Format:
    """The reader in one module of this folder, which is imported when something of its format comes."""

    module: str

    def __call__(self, source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
        """What an input of this format holds."""
        found: Iterator[Document | FailedArticle] = import_module(f"factx.sources.{self.module}").documents(
            source, reading
        )
        return found


TEXT, HTML, PDF, DOCX = Format("text"), Format("html"), Format("pdf"), Format("docx")
CORPUS, TABLE = Format("corpora.objects"), Format("corpora.tables")
PARQUET, WARC = Format("corpora.parquet"), Format("corpora.warc")


def documents(
    inputs: Iterable[str | Entry | FailedArticle], reading: Reading = AS_USUAL, *, stdin: Reader | None = None
) -> Iterator[Document | FailedArticle]:
    """What the inputs hold, in the order given; an input that cannot be read takes its place as a FailedArticle.

    `stdin` reads "-", which is otherwise whatever its bytes are.
    """
    for one in inputs:
        if isinstance(one, FailedArticle):
            yield one
            continue
        entry = one if isinstance(one, Entry) else Entry(one)
        try:
            source = _input(entry, reading)
            reader = stdin if stdin and entry.source == STDIN else _reader(source)
            for document in reader(source, reading):
                yield _stated(document, entry, reading)
        except FactxError as error:
            yield failure(error, entry.id or _name(entry.source), _name(entry.source))
        except Exception as error:  # what a library does not foresee must not lose the other inputs
            unforeseen = InputError(
                f"{_name(entry.source)} cannot be read (an unexpected {type(error).__name__})", "please report it"
            )
            yield failure(unforeseen, entry.id or _name(entry.source), _name(entry.source))


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
    found = next(_reader(source)(source, reading), None)
    if isinstance(found, Document):
        return found
    message = f"{url} holds no article"
    raise InputError(message, found.error.message if found else "check the address")


def _input(entry: Entry, reading: Reading) -> Input:
    if web.scheme(entry.source):
        if entry.listed and not reading.allow_network:
            message = f"{web.shown(entry.source)} is an address in a manifest"
            raise InputError(message, "fetch such pages with --allow-network")
        return web.page(entry.source, reading)
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


def _reader(source: Input) -> Reader:
    """The reader of what the first bytes say, else of what the server or the suffix says; of text when nobody does."""
    if source.path is not None and folder.is_folder(source.path):
        raise _nothing_in(source)
    stated = _MEDIA_TYPES.get(source.media_type or "") or SOURCES.get(source.suffix)
    head = source.head()
    found = next((reader for signature, reader in _SIGNATURES if signature.match(head)), None)
    if found is None and stated in (None, TEXT, *(reader for _, reader in _SIGNATURES)):
        found = HTML if _PAGE.match(head.replace(b"\0", b"")) else TEXT
    if stated is None and (rows := _rows(head)):
        return rows
    if found is None and stated is HTML and not _MARKUP.search(head.replace(b"\0", b"")):
        found = TEXT
    if stated is None or found in (None, stated):
        return found or stated or TEXT
    return partial(_misnamed, found)


def _rows(head: bytes) -> Format | None:
    """The reader of a corpus that comes without a name; None for what is none."""
    if _JSON.match(head):
        return CORPUS
    header = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode(errors="replace").strip().lower()
    names = {name.strip("\"' ") for name in re.split(r"[,;\t|]", header)}
    return TABLE if len(names) > 1 and names & _TEXT_FIELDS else None


def corpus(source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """The articles of a corpus on standard input; InputError when it is none."""
    head = source.head()
    found = next((reader for signature, reader in _SIGNATURES if signature.match(head)), None) or _rows(head)
    if found is None and not re.search(rb"^\s*\{", head, re.MULTILINE):
        message = f"{source.described} is no corpus"
        raise InputError(message, "give JSON Lines, JSON or CSV, or one text to: factx extract -")
    return (found or CORPUS)(source, reading)


def _nothing_in(source: Input) -> InputError:
    """What is wrong with a folder that gives no file."""
    if reason := folder.unlisted(source.path or ""):
        return InputError(f"{source.name} cannot be listed ({reason})", "check its permissions")
    if next(folder.files(source.name, SOURCES), source.name) != source.name:
        message = f"{source.name} is a directory, of which nothing is read here"
        return InputError(message, f"read it with: factx batch {source.name}, and look at --include and --exclude")
    known = " ".join(SOURCES)
    return InputError(f"{source.name} holds no article", f"factx reads {known} files in folders, and any that is named")


def _misnamed(reader: Reader, source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """What an input holds that is not what its name says, with a warning."""
    warning = f"{source.described} is not what its name says"
    for document in reader(source, reading):
        if isinstance(document, Document):
            yield document.model_copy(
                update={"warnings": (f"{warning}: read as {document.format}", *document.warnings)}
            )
        else:
            yield document


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


SOURCES: dict[str, Reader] = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": TEXT,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".mhtml": HTML,
    ".mht": HTML,
    ".pdf": PDF,
    ".docx": DOCX,
    ".docm": DOCX,
    ".dotx": DOCX,
    ".jsonl": CORPUS,
    ".ndjson": CORPUS,
    ".json": CORPUS,
    ".csv": TABLE,
    ".tsv": TABLE,
    ".parquet": PARQUET,
    ".warc": WARC,
}
"""Reader by file suffix, before any ".gz", ".xz" or ".zst"; a file that is named and has another is read as text."""

_MEDIA_TYPES: dict[str, Reader] = {
    "text/html": HTML,
    "application/xhtml+xml": HTML,
    "application/pdf": PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": DOCX,
    "application/x-ndjson": CORPUS,
    "application/json": CORPUS,
    "text/csv": TABLE,
}
"""Reader by what a server says."""

_SIGNATURES: tuple[tuple[re.Pattern[bytes], Reader], ...] = (
    (re.compile(rb"\s{0,64}%PDF-"), PDF),
    (re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), DOCX),
    (re.compile(rb"PAR1"), PARQUET),
    (re.compile(rb"WARC/1\.[01]\r?\n"), WARC),
)
"""Reader by what files of a format begin with; Office documents before 2007 and locked ones are no ZIP."""

_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"[^\"]{1,60}\"\s*:")
"""How JSON begins that comes under no name."""

_TEXT_FIELDS = frozenset("text body content article maintext full_text article_body articlebody".split())
"""Names by which the first line of a CSV that comes under no name is known."""

_MARKUP = re.compile(rb"<[A-Za-z!/?]|^(?:MIME-Version|Content-Type):", re.IGNORECASE | re.MULTILINE)
"""What a page has somewhere in its first bytes."""

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?:<\?xml[^>]{0,200}+>\s*+)?(?:<!--(?:(?!-->).)*+-->\s*+)*+"
    rb"<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a web page begins, also under the name of a text."""
