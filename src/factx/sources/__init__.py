"""Inputs to documents: the first step of the flow.

    path or "-" ──▶ files ──▶ one reader a format ──▶ Document, or FailedArticle where an input could not be read

A reader takes a path and yields what the file holds, in order; it raises InputError when the file as a whole cannot be
read. A new format is one module here and one line in SOURCES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from factx.errors import FactxError, InputError
from factx.records import Document, FailedArticle, Failure
from factx.sources import corpus, folder, text

Reader = Callable[[str], Iterator[Document | FailedArticle]]

STDIN = "-"
"""The input that names standard input."""


def documents(
    inputs: Iterable[str], *, published: date | None = None, stdin: Reader = text.documents
) -> Iterator[Document | FailedArticle]:
    """What the inputs hold, in the order given; an input that cannot be read takes its place as a FailedArticle.

    `published` dates every document and overrides what the input says; `stdin` reads "-".
    """
    for source in inputs:
        try:
            for document in _reader(source, stdin)(source):
                yield _dated(document, published)
        except FactxError as error:
            yield FailedArticle(id=source, source=source, error=Failure(kind=error.kind, message=str(error)))


def files(inputs: Iterable[str]) -> Iterator[str]:
    """Inputs with folders walked and patterns expanded, sorted within each; nothing that was named is dropped."""
    for source in inputs:
        yield from [source] if source == STDIN else folder.files(source, SOURCES)


def _reader(source: str, stdin: Reader) -> Reader:
    if source == STDIN:
        return stdin
    if Path(source).is_dir():
        message = f"{source} holds no article"
        raise InputError(message, f"factx reads {' '.join(SOURCES)} files in folders, and any text file that is named")
    return SOURCES.get(Path(source).suffix.lower(), text.documents)


def _dated(document: Document | FailedArticle, published: date | None) -> Document | FailedArticle:
    if published is None or isinstance(document, FailedArticle):
        return document
    return document.model_copy(update={"published": published, "published_from": "option"})


SOURCES: dict[str, Reader] = {
    ".txt": text.documents,
    ".text": text.documents,
    ".md": text.documents,
    ".jsonl": corpus.documents,
}
"""Reader by file suffix; a file that is named and has another suffix is read as text."""
