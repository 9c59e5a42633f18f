"""The day an article was published, as its page states it, and what to tell where it states more than one.

The table gives the places in the order in which they are trusted. The day a page was changed is never the day it was
published, and the clock is not asked for anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from factx.sources.days import day
from factx.sources.html.header import day_lines, times
from factx.sources.html.page import Page
from factx.sources.html.structured import is_article, types, words

BELIEVABLE = range(1990, 2100)
"""Years in which pages are published; the clock is not asked which of them are still to come."""

_UP_TO_NUMBER = re.compile(r"^\D*")

_META_DAYS = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "published-date",
    "published_at",
    "published_time",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "article.created",
    "date",
    "displaydate",
)
"""Meta elements that state the day, by trust; in lower case."""

_PATH_DAY = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=/|-|$)")
_SHORT_LINE = 8
"""Words of a line that gives a day and hardly anything else."""

_SAID_SO = re.compile(
    r"\b(?:published|posted|post by|first published|uploaded|date(?! of (?!publication)))\b", re.IGNORECASE
)
_CHANGED = re.compile(
    r"\b(?:updated|modified|changed|reviewed|archived|printed|accessed|joined|registered|member since)\b", re.IGNORECASE
)


def _articles_day(page: Page) -> Iterator[str]:
    yield from filter(None, [words(page.article.get("datePublished"))])


def _pages_day(page: Page) -> Iterator[str]:
    """What structured data of other types say: a WebPage, a VideoObject."""
    for thing in page.things:
        if not is_article(thing) and types(thing) & {"WebPage", "ItemPage", "Review", "VideoObject", "CreativeWork"}:
            yield from filter(None, [words(thing.get("datePublished"))])


def _path_day(page: Page) -> Iterator[str]:
    if match := _PATH_DAY.search(page.address or ""):
        year, month, number = match.groups()
        yield f"{year}-{month}-{number}" if month.isdigit() else f"{number} {month} {year}"


def _visible_day(page: Page) -> Iterator[str]:
    """Short lines near the heading that say when the article was published, or hold nothing but a day."""
    written = list(day_lines(page.root, page.heading))
    yield from (_before_change(line[said.start() :]) for line in written if (said := _SAID_SO.search(line)))
    lines = [line for line in written if not _CHANGED.search(line.split("|")[0][:24])]
    yield from (_before_change(line) for line in lines if not line.endswith(".") or _has_dateline(line))


def _has_dateline(sentence: str) -> bool:
    """Whether a sentence begins with a place and a day: "TOLEDO, Ohio, Oct. 26, 2023 -- Vantor Steel said ..."."""
    words = sentence.split()
    return len(words) <= _SHORT_LINE or (all(not word[0].islower() for word in words[:3]) and bool(day(sentence[:48])))


def _before_change(line: str) -> str:
    """A line up to where it says when the page was changed."""
    match = _CHANGED.search(line)
    return line[: match.start()] if match else line


def _of_meta(name: str) -> tuple[str, Callable[[Page], Iterator[str]]]:
    return f"meta {name}", lambda page: page.meta(name)


_DAYS: tuple[tuple[str, Callable[[Page], Iterator[str]]], ...] = (
    ("JSON-LD datePublished", _articles_day),
    *map(_of_meta, _META_DAYS),
    ("itemprop datePublished", lambda page: times(page.root, page.heading, stated=True)),
    ("the time element", lambda page: times(page.root, page.heading, stated=False)),
    ("JSON-LD of the page", _pages_day),
    ("the address", _path_day),
)
"""Where a page says on which day its article was published, the most trusted place first."""


def published(page: Page) -> tuple[date | None, tuple[str, ...]]:
    """The day of the most trusted place; a warning when another one contradicts it, or a day cannot be."""
    found: list[tuple[date, str]] = []
    warnings: list[str] = []
    for place, stated in (*_DAYS, ("the text", _visible_day)):
        if found and place == "the text":
            break
        for written in stated(page):
            read = day(written) or day(_UP_TO_NUMBER.sub("", written))
            if read is None:
                continue
            if read.year in BELIEVABLE:
                found.append((read, place))
                break
            warnings.append(f"{read} as the day of publication ({place}) is not believed")
    if not found:
        return None, tuple(warnings[:1])
    best, first = found[0]
    other = next(((read, place) for read, place in found if abs((read - best).days) > 1), None)
    if other:
        warnings.append(
            f"the page gives two days of publication, {best} ({first}) and {other[0]} ({other[1]}); the first is taken"
        )
    return best, tuple(warnings)
