"""Rows of corpora to documents, whatever the file they come from: which field is the text, the id, the date.

Names of fields are those that are usual in data sets, in any case, or those the caller gives; "article.body" is the
field body of the object article. A row that holds no article becomes a FailedArticle with the id it states; a date
that cannot be read is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError, InputError
from factx.records import Document, FailedArticle
from factx.sources import days
from factx.sources.corpora.names import is_name, listed
from factx.sources.opening import MAX_ARTICLE, Input
from factx.sources.reading import failure

if TYPE_CHECKING:
    from factx.sources.reading import Reading

TEXT = tuple("text body content article article_body articlebody maintext full_text".split())
IDENTITY = tuple("id _id article_id uuid url link".split())
DATE = tuple(
    """published published_at publish_date date_published datepublished pub_date pubdate date created_at
    timestamp""".split()
)
TITLE = ("title", "headline")
AUTHORS = ("authors", "author", "byline")
ORIGIN = ("url", "link", "source")
SITE = ("site", "site_name", "publisher", "publication", "source")

USUAL = frozenset((*TEXT, *IDENTITY, *DATE, *TITLE, *AUTHORS, *ORIGIN, *SITE))
"""Names of all fields that are read, in lower case."""

_URL = re.compile(r"https?://\S+", re.I)
_BY = re.compile(r"\A\s*by\s+", re.I)
_HALVES = re.compile("[\ud800-\udfff]")
_TYPES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


@dataclass(frozen=True, slots=True)
class Row:
    """One article of a corpus: its fields by name, and its number as whoever opens the file would count.

    `warnings` are those of the file's reader.
    """

    source: Input
    number: int
    fields: Mapping[str, Any]
    warnings: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The row as messages call it: "news.csv:12"."""
        return f"{self.source.described}:{self.number}"


def article(row: Row, reading: Reading) -> Document | FailedArticle:
    """The document of a row; a row without an id is called after its place."""
    try:
        return _document(row, reading)
    except FactxError as error:
        return failed(row, reading, error)


def failed(row: Row, reading: Reading, error: FactxError) -> FailedArticle:
    """The record that takes the place of a row."""
    found = _lowered(row.fields)
    return failure(error, _identity(row, found, reading), _origin(row, found))


def paired(names: Iterable[str], values: Iterable[str]) -> dict[str, str]:
    """The values by their names; the first of several that have one name."""
    found: dict[str, str] = {}
    for name, value in zip(names, values, strict=False):
        found.setdefault(name, value)
    return found


def required(source: Input, names: Iterable[str], reading: Reading, *, header: bool = False) -> None:
    """Nothing, when a table with columns of these names can hold articles; InputError when it cannot.

    `header` says that the names are the first line of a text, which may be an article as well.
    """
    columns = list(names)
    fields = _lowered(dict.fromkeys(columns, ""))
    if reading.text_field is not None:
        missing = reading.text_field.lower() not in fields
        wanted = f"no column {reading.text_field}"
    else:
        fetchable = reading.allow_network and ("url" in fields or "link" in fields)
        missing = not fetchable and fields.keys().isdisjoint(TEXT)
        wanted = "no column with the text"
    if missing and header and not all(is_name(name) for name in columns if name):
        message = f"{source.described} has {wanted}, and its first line is no header"
        raise InputError(message, "begin it with the names of its columns, such as: id,text,published")
    if missing:
        message = f"{source.described} has {wanted}; its columns are: {listed(columns)}"
        raise InputError(message, "name the column that holds the text with --text-field")


def _document(row: Row, reading: Reading) -> Document:
    found = _lowered(row.fields)
    text = _text(row, found, reading)
    published, doubts = days.stated(_candidates(found, reading.date_field, DATE))
    identity, title, origin = _identity(row, found, reading), _first(found, TITLE), _origin(row, found)
    if text is None:
        fetched = _fetched(_link(found) or "", row.place, reading)
        stated = {"title": title, "published": published, "published_from": "metadata" if published else None}
        return fetched.model_copy(update={"id": identity} | {name: value for name, value in stated.items() if value})
    text, halves = _HALVES.subn("\ufffd", text)
    return Document(
        text=text,
        id=identity,
        source=origin,
        title=title,
        authors=tuple(_names(next((found[name] for name in AUTHORS if found.get(name)), None))),
        site=next((site for key in SITE for site in _names(found.get(key)) if site != origin), None),
        published=published,
        published_from="metadata" if published else None,
        warnings=(*row.warnings, *doubts, *((f"half characters replaced: {halves}",) if halves else ())),
    )


def _fetched(url: str, place: str, reading: Reading) -> Document:
    """The article at a URL that a row gives instead of a text."""
    if not reading.allow_network:
        message = f"{place} has a URL and no text"
        raise InputError(message, "fetch it with --allow-network")
    from factx.sources import article_at  # noqa: PLC0415 - it is made of the readers, this one among them

    return article_at(url, reading)


# ------------------------------------------------------------------------------------------------------ fields
def _lowered(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields by their names in lower case; the first of several that become one."""
    found: dict[str, Any] = {}
    for name, value in fields.items():
        found.setdefault(name.lower(), _plain(value))
    return found


def _plain(value: object) -> object:
    """A value without the wrapping of MongoDB's exports ({"$oid": "…"}); None where pandas wrote that it has none."""
    while isinstance(value, dict) and len(value) == 1 and str(next(iter(value))).startswith("$"):
        value = next(iter(value.values()))
    return None if value != value else value  # noqa: PLR0124 - only NaN differs from itself


_MISSING = object()


def _at(found: Mapping[str, Any], path: str, otherwise: object = None) -> object:
    """What is at a dotted path; a field whose name has the dots itself is nearer."""
    if path in found:
        return found[path]
    name, _, rest = path.partition(".")
    inner = found.get(name)
    return _at(_lowered(inner), rest, otherwise) if rest and isinstance(inner, dict) else otherwise


def _candidates(found: Mapping[str, Any], field: str | None, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Names and values of the fields that are there, of the one that was asked for or of the usual ones."""
    pairs = [(field, _at(found, field.lower()))] if field is not None else [(name, found.get(name)) for name in names]
    return ((name, value) for name, value in pairs if value is not None)


def _text(row: Row, found: Mapping[str, Any], reading: Reading) -> str | None:
    """The text of a row; None when it gives a URL instead."""
    candidates = list(_candidates(found, reading.text_field, TEXT))
    text = next((value for _, value in candidates if isinstance(value, str)), None)
    if text is not None and text and not text.isspace():
        if len(text) > MAX_ARTICLE:
            message = f"{row.place} is larger than {MAX_ARTICLE >> 20} MB"
            raise InputError(message, "one row is one article")
        return text
    field = reading.text_field
    missing = field is not None and _at(found, field.lower(), _MISSING) is _MISSING
    if _link(found) and (reading.allow_network or not (candidates or missing)):
        return None
    if text is not None:
        message = f"{row.place} is empty"
        raise InputError(message, "give it the text of an article")
    if missing:
        message = f"{row.place} has no field {field}"
        raise InputError(message, f"its fields are: {listed(_paths(row.fields))}")
    wrong = "".join(f": {name} is {_TYPES.get(type(value), 'no text')}" for name, value in candidates[:1])
    message = f"{row.place} has no text{wrong}"
    raise InputError(message, "it is read from a field text, body or content; name another with --text-field")


def _paths(fields: Mapping[str, Any]) -> Iterator[str]:
    """The names of fields, and the dotted ones of what is directly inside them."""
    for name, value in fields.items():
        yield name
        if isinstance(value, dict):
            yield from (f"{name}.{inner}" for inner in value)


def _identity(row: Row, found: Mapping[str, Any], reading: Reading) -> str:
    stated = (string(value) for _, value in _candidates(found, reading.id_field, IDENTITY))
    return next(filter(None, stated), f"{row.source.name}:{row.number}")


def _origin(row: Row, found: Mapping[str, Any]) -> str:
    """Where an article came from: a URL, else what the row calls its source, else the corpus."""
    return _link(found) or string(found.get("source")) or row.source.name


def _link(found: Mapping[str, Any]) -> str | None:
    links = (string(found.get(name)) for name in ORIGIN)
    return next((link for link in links if link and _URL.fullmatch(link)), None)


def _first(found: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next(filter(None, (string(found.get(name)) for name in names)), None)


def _names(value: object) -> Iterator[str]:
    """Names: a text, several between semicolons, a list of texts, objects with a name."""
    if isinstance(value, list):
        for one in value:
            yield from _names(one)
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif written := string(value):
        yield from filter(None, (_BY.sub("", part).strip() for part in written.split(";")))


def string(value: object) -> str | None:
    """Text as it is and numbers as text; nothing else names anything."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    written = _HALVES.sub("\ufffd", str(value))
    return None if not written or written.isspace() else written
