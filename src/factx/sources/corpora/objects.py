"""Corpora: JSON Lines, one article a line, with `text` and maybe `id`, `published`, `title`, `authors`, `source`.

A line that cannot be read becomes a FailedArticle that names its number; the others go on. A line without an id is
called after its place, "news.jsonl:12". A `published` that is no date is a warning in the record, not a lost article.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError, InputError
from factx.records import Document, FailedArticle, Failure
from factx.sources.text import contents, readable

if TYPE_CHECKING:
    from collections.abc import Iterator


def documents(source: str) -> Iterator[Document | FailedArticle]:
    """Every line of a corpus, read one at a time; blank lines are passed over."""
    for number, line in enumerate(_lines(source), 1):
        if not line.strip():
            continue
        place = f"{source}:{number}"
        fields: dict[str, Any] = {}
        try:
            fields = _fields(line, place)
            yield _document(fields, source, place)
        except FactxError as error:
            identity, origin = _string(fields.get("id")) or place, _string(fields.get("source")) or source
            yield FailedArticle(id=identity, source=origin, error=Failure(kind=error.kind, message=str(error)))


def _lines(source: str) -> Iterator[bytes]:
    if source == "-":
        yield from sys.stdin.buffer
    elif Path(source).is_file():
        with Path(source).open("rb") as stream:
            yield from stream
    else:
        yield contents(source)


def _fields(line: bytes, place: str) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        message = f"{place} is not UTF-8"
        raise InputError(message, "convert the corpus to UTF-8") from None
    except (ValueError, RecursionError):
        message = f"{place} is no JSON"
        raise InputError(message, "a corpus has one JSON object a line") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        message = f"{place} has no text"
        raise InputError(
            message, 'each line of a corpus is an object like {"id": "1", "text": "…", "published": "2024-04-10"}'
        )
    return fields


def _document(fields: dict[str, Any], source: str, place: str) -> Document:
    published, warnings = _published(fields.get("published"))
    text, more = _whole(fields["text"])
    authors = fields.get("authors")
    return Document(
        text=readable(text, place),
        id=_string(fields.get("id")) or place,
        source=_string(fields.get("source")) or source,
        title=_string(fields.get("title")),
        authors=tuple(filter(None, map(_string, authors if isinstance(authors, list) else [authors]))),
        published=published,
        published_from="metadata" if published else None,
        warnings=warnings + more,
    )


def _published(written: object) -> tuple[date | None, tuple[str, ...]]:
    """The day a line was published, and a warning when it says one that cannot be read."""
    if written in (None, ""):
        return None, ()
    try:
        return datetime.fromisoformat(str(written)).date(), ()
    except ValueError:
        return None, (f"published {str(written)[:40]!r} is no ISO date and was passed over",)


def _whole(text: str) -> tuple[str, tuple[str, ...]]:
    r"""The text with a replacement character for each half of a surrogate pair (JSON can say "\ud83d" alone)."""
    whole, halves = re.subn("[\ud800-\udfff]", "\ufffd", text)
    return whole, (f"half characters replaced: {halves}",) if halves else ()


def _string(value: object) -> str | None:
    """Text as it is and numbers as text; nothing else names anything."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value) or None
