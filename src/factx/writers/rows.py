"""Facts as rows of one flat table: the columns that CSV, Parquet and SQLite share, and what they mean.

A role is a row of its own, and so is an article that failed. An article without facts has no row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Literal, NamedTuple

Type = Literal["text", "integer", "number", "boolean", "date", "list"]
Record = dict[str, Any]
Cells = dict[str, Any]
"""What is known of a row, by column; what is not there is null.

Beside its columns the row of a fact has the ids of the facts it refers to ("payer_id"), and "found": its mentions.
"""


Forms = Mapping[Type, Callable[[Any], Any]]
"""How cells of a type are written where that is not as JSON has them."""


class Column(NamedTuple):
    """A column: a number may be fractional, a date is an ISO one, a list holds texts."""

    name: str
    type: Type
    meaning: str


FACTS = (
    Column("article", "text", "the article's id"),
    Column("article_number", "integer", "the article's place in the output, from 1: ids may come twice"),
    Column("source", "text", "its path or URL"),
    Column("published", "date", "the day it appeared"),
    Column("kind", "text", "money, people, roles, titles, organisations or timeframes; null when the article failed"),
    Column("fact", "text", "the fact's id in the article (\"m1\"); of a role the person's"),
    Column("name", "text", "a person's or organisation's fullest name, a title in one spelling, or the words"),
    Column("text", "text", "the words of the (first) mention, as written"),
    Column("evidence", "text", "the sentence that states it"),
    Column("mentions", "integer", "how often a person or organisation is mentioned"),
    Column("aliases", "list", "a person's or organisation's other names in the article"),
    Column("person", "text", "who holds the role or title"),
    Column("title", "text", "the role's or title's title in one spelling"),
    Column("organisation", "text", "where it is held"),
    Column("status", "text", "whether it is held: current, former, acting, incoming or other"),
    Column("since", "text", "since when a role is held, in the article's words"),
    Column("until", "text", "until when"),
    Column("low", "number", "the least an amount can be"),
    Column("high", "number", "the most it can be; the same when it is exact"),
    Column("approximate", "boolean", 'whether it is "about" so much'),
    Column("currency", "text", "ISO 4217"),
    Column("currency_from", "text", "how it is known: written, neighbour, article, dateline, country or default"),
    Column("per", "text", 'what it is paid for each of: "share", "year"'),
    Column("equivalents", "list", "the same amount in other currencies: rows of their own, not to be added up"),
    Column("payer", "text", "who pays"),
    Column("recipient", "text", "who is paid"),
    Column("purpose", "text", "what for"),
    Column("modality", "text", "whether an amount is stated, planned, alleged, denied or conditional"),
    Column("timeframe", "text", "when, in the article's words"),
    Column("type", "text", "a timeframe's: DATE, TIME, DURATION or SET"),
    Column("value", "text", 'TIMEX3: "2024-04", "P2Y"'),
    Column("mod", "text", 'TIMEX3: "APPROX", "START"'),
    Column("time_start", "text", "the first day of a timeframe, of an amount's, or of a role"),
    Column("time_end", "text", "the last one"),
    Column("rule", "text", "the rule that found the (first) mention"),
    Column("mention_start", "integer", "the (first) mention's offset, in code points of the article's text"),
    Column("mention_end", "integer", "the offset after it"),
    Column("error", "text", "why the article failed"),
)
"""The columns of a fact."""

ARTICLES = (
    Column("number", "integer", "the article's place in the output, from 1"),
    Column("id", "text", "the article's id"),
    Column("source", "text", "its path or URL"),
    Column("title", "text", "its headline"),
    Column("authors", "list", "who wrote it"),
    Column("site", "text", "where it appeared"),
    Column("published", "date", "the day it appeared"),
    Column("published_from", "text", "how that is known: option, metadata or dateline"),
    Column("language", "text", "its language"),
    Column("characters", "integer", "the length of its text, in code points"),
    Column("sha256", "text", "the digest of its text"),
    Column("text", "text", "the text, if --with-text asked for it"),
    Column("warnings", "list", "what was skipped or could not be read"),
    Column("money_count", "integer", "its amounts"),
    Column("people_count", "integer", "its people"),
    Column("roles_count", "integer", "their roles"),
    Column("titles_count", "integer", "its titles"),
    Column("organisations_count", "integer", "its organisations"),
    Column("timeframes_count", "integer", "its timeframes"),
    Column("error_kind", "text", "what kind of error an article failed with"),
    Column("error", "text", "why it failed"),
    Column("version", "text", "the factx that read it"),
    Column("model", "text", "the model it was read with"),
    Column("model_version", "text", "the model's version"),
)
"""The columns of an article, failed ones included."""


def joined(entries: list[str]) -> str | None:
    """A list in one cell; null when it is empty."""
    return "; ".join(entries) or None


def real(number: float) -> float:
    """A number in double precision; infinite where that ends."""
    return float(str(number))


def facts(article: Record, number: int) -> Iterator[Cells]:
    """The rows of the article at a place, kind by kind and each kind in reading order."""
    whole = {
        "article": article["id"],
        "article_number": number,
        "source": article["source"],
        "published": article.get("published"),
    }
    if "error" in article:
        yield whole | {"error": "{kind}: {message}".format_map(article["error"])}
        return
    for kind, rows in KINDS.items():
        for cells in rows(article):
            yield whole | {"kind": kind} | cells


def about(article: Record, number: int) -> Cells:
    """The row of the article itself."""
    if "error" in article:
        return article | {
            "number": number,
            "error_kind": article["error"]["kind"],
            "error": article["error"]["message"],
        }
    counts = {f"{kind}_count": len(article[kind]) for kind in KINDS if kind != "roles"}
    counts["roles_count"] = sum(len(person["roles"]) for person in article["people"])
    provenance: Cells = article["factx"]
    return article | counts | provenance | {"number": number}


def cells_of(columns: Iterable[Column], cells: Cells, forms: Forms) -> list[Any]:
    """The cells of these columns, in their order; those of a type among `forms` in that form, null stays null."""
    return [
        forms[sort](cell) if (cell := cells.get(name)) is not None and sort in forms else cell
        for name, sort, _ in columns
    ]


# --------------------------------------------------------------------------------------------------- kinds
def _money(article: Record) -> Iterator[Cells]:
    times = _times(article)
    for money in article["money"]:
        time = times.get(_id(money["timeframe"]), {})
        yield {
            **money,
            **_mentions(money["mention"]),
            **_refs(money, "payer", "recipient", "timeframe"),
            "fact": money["id"],
            "name": _words(money["mention"]),
            "equivalents": [ref["name"] for ref in money["equivalents"]],
            "time_start": time.get("start"),
            "time_end": time.get("end"),
        }


def _entities(kind: str) -> Callable[[Record], Iterator[Cells]]:
    def rows(article: Record) -> Iterator[Cells]:
        for entity in article[kind]:
            yield {
                **_mentions(*entity["mentions"]),
                "fact": entity["id"],
                "name": entity["name"],
                "mentions": len(entity["mentions"]),
                "aliases": entity["aliases"],
            }

    return rows


def _roles(article: Record) -> Iterator[Cells]:
    times = _times(article)
    for person, role in chain.from_iterable(((one, role) for role in one["roles"]) for one in article["people"]):
        yield {
            **_mentions(role["title_mention"]),
            **_refs(role, "organisation", "since", "until"),
            "fact": person["id"],
            "name": person["name"],
            "person": person["name"],
            "person_id": person["id"],
            "title": role["normalised"],
            "status": role["status"],
            "time_start": times.get(_id(role["since"]), {}).get("start"),
            "time_end": times.get(_id(role["until"]), {}).get("end"),
            "evidence": role["evidence"],
        }


def _titles(article: Record) -> Iterator[Cells]:
    for title in article["titles"]:
        holder = title["holder"]
        yield {
            **_mentions(title["mention"]),
            **_refs(title, "organisation"),
            "fact": title["id"],
            "name": title["normalised"],
            "person": holder and holder["name"],
            "person_id": _id(holder),
            "title": title["normalised"],
            "status": title["status"],
            "evidence": title["evidence"],
        }


def _timeframes(article: Record) -> Iterator[Cells]:
    for time in article["timeframes"]:
        yield {
            **time,
            **_mentions(time["mention"]),
            "fact": time["id"],
            "name": _words(time["mention"]),
            "time_start": time["start"],
            "time_end": time["end"],
        }


KINDS: dict[str, Callable[[Record], Iterator[Cells]]] = {
    "money": _money,
    "people": _entities("people"),
    "roles": _roles,
    "titles": _titles,
    "organisations": _entities("organisations"),
    "timeframes": _timeframes,
}
"""The rows of an article by kind."""


def _mentions(first: Record, *others: Record) -> Cells:
    return {
        "text": first["text"],
        "rule": first["rule"],
        "mention_start": first["start"],
        "mention_end": first["end"],
        "found": (first, *others),
    }


def _words(mention: Record) -> str:
    return " ".join(mention["text"].split())


def _refs(fact: Record, *names: str) -> Cells:
    """The names of what a fact refers to, and their ids."""
    refs = {name: fact[name] for name in names}
    return {name: ref and ref["name"] for name, ref in refs.items()} | {
        f"{name}_id": _id(ref) for name, ref in refs.items()
    }


def _id(ref: Record | None) -> str | None:
    return ref["id"] if ref else None


def _times(article: Record) -> dict[str | None, Record]:
    return {time["id"]: time for time in article["timeframes"]}
