"""Formats: which there are, who reads them, and which one an input is in.

A reader takes an input and yields what it holds, in order; it raises InputError when the input as a whole cannot be
read. A new format is one module beside this one and a line in SOURCES. What an input's first bytes say outweighs its
suffix.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import import_module

from factx.errors import InputError
from factx.records import Document, FailedArticle
from factx.sources import folder
from factx.sources.opening import MAX_ARTICLE, Input
from factx.sources.reading import Reading
from factx.sources.unread import Unread

_MAX_FILE = 128 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Format:
    """The reader in one module of this package, which is imported when something of its format comes.

    `limit` are the bytes that a file of one article may have; 0 where a file has many articles, and is streamed.
    `misnamed` says that the input's name promises something else.
    """

    module: str
    limit: int = 0
    misnamed: bool = False


TEXT, HTML = Format("text", MAX_ARTICLE), Format("html", MAX_ARTICLE)
PDF, DOCX = Format("pdf", _MAX_FILE), Format("docx", _MAX_FILE)
CORPUS, TABLE = Format("corpora.objects"), Format("corpora.tables")
PARQUET, WARC = Format("corpora.parquet"), Format("corpora.warc")


def documents(form: Format, source: Input, reading: Reading) -> Iterator[Document | FailedArticle | Unread]:
    """What an input of this format holds, with a warning when its name promises something else."""
    found = import_module(f"factx.sources.{form.module}").documents(source, reading)
    return _doubted(found, source) if form.misnamed else found


def _doubted(
    found: Iterator[Document | FailedArticle | Unread], source: Input
) -> Iterator[Document | FailedArticle | Unread]:
    warning = f"{source.described} is not what its name says"
    for one in found:
        if isinstance(one, Document):
            warnings = (f"{warning}: read as {one.format}", *one.warnings)
            yield one.model_copy(update={"warnings": warnings})
        else:
            yield one


def chosen(source: Input) -> Format:
    """The format that the first bytes say, else what the server or the suffix says; text when nobody does."""
    if source.path is not None and folder.is_folder(source.path):
        raise _nothing_in(source)
    stated = _MEDIA_TYPES.get(source.media_type or "") or SOURCES.get(source.suffix)
    head = source.head()
    found = next((form for signature, form in _SIGNATURES if signature.match(head)), None)
    if found is None and stated in (None, TEXT, *(form for _, form in _SIGNATURES)):
        found = HTML if _PAGE.match(head.replace(b"\0", b"")) else TEXT
    if stated is None and (corpus := corpus_of(head)):
        return corpus
    if found is None and stated is HTML and not _MARKUP.search(head.replace(b"\0", b"")):
        found = TEXT
    if stated is None or found in (None, stated):
        return found or stated or TEXT
    return replace(found, misnamed=True) if found else TEXT


def corpus_of(head: bytes) -> Format | None:
    """The format of a corpus that comes without a name; None for what is none."""
    if _JSON.match(head):
        return CORPUS
    header = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode(errors="replace").strip().lower()
    names = {name.strip("\"' ") for name in re.split(r"[,;\t|]", header)}
    return TABLE if len(names) > 1 and names & _TEXT_FIELDS else None


def _nothing_in(source: Input) -> InputError:
    """What is wrong with a folder that gives no file."""
    if reason := folder.unlisted(source.path or ""):
        return InputError(f"{source.name} cannot be listed ({reason})", "check its permissions")
    if next(folder.files(source.name, SOURCES), source.name) != source.name:
        message = f"{source.name} is a directory, of which nothing is read here"
        return InputError(message, f"read it with: factx batch {source.name}, and look at --include and --exclude")
    known = " ".join(SOURCES)
    return InputError(f"{source.name} holds no article", f"factx reads {known} files in folders, and any that is named")


SOURCES: dict[str, Format] = {
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
"""Format by file suffix, before any ".gz", ".xz" or ".zst"; a file that is named and has another is read as text."""

_MEDIA_TYPES: dict[str, Format] = {
    "text/html": HTML,
    "application/xhtml+xml": HTML,
    "application/pdf": PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": DOCX,
    "application/x-ndjson": CORPUS,
    "application/json": CORPUS,
    "text/csv": TABLE,
}
"""Format by what a server says."""

_SIGNATURES: tuple[tuple[re.Pattern[bytes], Format], ...] = (
    (re.compile(rb"\s{0,64}%PDF-"), PDF),
    (re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), DOCX),
    (re.compile(rb"PAR1"), PARQUET),
    (re.compile(rb"WARC/1\.[01]\r?\n"), WARC),
)
"""Format by what files of a format begin with; Office documents before 2007 and locked ones are no ZIP."""

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
