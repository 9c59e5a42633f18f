"""What a page says of its article: title, authors, site, and the day it was published.

A page says each of them in several places. They are looked up in the order in which they are trusted; the first that
says something wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factx.sources.html.header import bylines
from factx.sources.html.names import names
from factx.sources.html.page import TITLES, Page, text_of
from factx.sources.html.prose import squeezed
from factx.sources.html.published import published
from factx.sources.html.structured import resolved, types, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, authors, site and day of an article, as far as its page states them.

    `body` is the article's text when the page's structured data hold it, `description` what it is about, `free` whether
    it says that everybody may read the whole. `warnings` name days that contradict each other or cannot be.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    published: date | None = None
    free: bool | None = None
    body: str | None = None
    description: str | None = None
    warnings: tuple[str, ...] = ()


def metadata(root: HtmlElement) -> Metadata:
    """What the page with this tree says of its article."""
    page = Page.of(root)
    day, warnings = published(page)
    site = _site(page)
    title, ending = _title(page, site)
    body = page.article.get("articleBody")
    free = page.article.get("isAccessibleForFree")
    return Metadata(
        title=title,
        authors=_authors(page, site or ending),
        site=site or ending,
        published=day,
        free=None if free is None else str(free).strip().lower() not in ("false", "no", "0"),
        body=body if isinstance(body, str) and body.strip() else None,
        description=next(page.meta("og:description", "description", "twitter:description", "dc.description"), None)
        or words(page.article.get("description")),
        warnings=warnings,
    )


# ------------------------------------------------------------------------------------------------------- title
_JOINT = re.compile(r"\s+(?:[|–—·•»«~]|-|::|\\|/)\s+|\s*\|\s*|:\s+")
"""What stands between a headline and the name of its site."""

_PAPER = re.compile(
    r"\b(?:News|Times|Tribune|Herald|Gazette|Post|Journal|Courier|Standard|Observer|Chronicle|Press|Dispatch"
    r"|Magazine|Review|Weekly|Daily|Online|Agency)$"
)
"""How the names of newspapers end."""


def _title(page: Page, site: str | None) -> tuple[str | None, str | None]:
    """The headline, and the name of the site when only the page's title has it beside the headline."""
    written, shown, headline = page.title, text_of(page.heading), words(page.article.get("headline"))
    stated = next(page.meta("og:title"), None) or headline or next(page.meta(*TITLES), None)
    if stated and headline and shown and squeezed(headline) == squeezed(shown) and squeezed(shown) in squeezed(stated):
        stated = shown  # the rest is what an editor has added for search engines: "(Published 2016)"
    names = [name for name in (site, next(page.meta("application-name"), None), _host(page)) if name]
    title, ending = _without_site(written, names, (headline, stated, shown)) if written else (None, None)
    if stated:
        return _without_site(stated, names, (headline, shown))[0], ending
    if shown and (title is None or squeezed(shown) in squeezed(title) or len(title.split()) < 3):
        return shown, ending
    return title, ending


def _without_site(title: str, names: list[str], shown: Iterable[str | None]) -> tuple[str, str | None]:
    """A title without the name of its site before or behind it, and what was taken off.

    What is `shown` elsewhere as the headline is one; a short ending behind the last bar or dash is a site's name.
    """
    parts = [(title[: match.start()].strip(), title[match.end() :].strip()) for match in _JOINT.finditer(title)]
    parts = [(before, behind) for before, behind in parts if before and behind]
    headlines = {squeezed(line) for line in shown if line} - {""}
    sites = {_name(name) for name in names}
    for before, behind in parts:
        if squeezed(before) in headlines or _name(behind) in sites:
            return before, _JOINT.split(behind)[-1]
        if squeezed(behind) in headlines or _name(before) in sites:
            return behind, before
    if parts and not headlines:
        before, behind = parts[-1]
        short = len(behind.split()) <= 4 and len(behind.split()) < len(before.split())
        if short and not behind[0].islower() and title[len(before) :].lstrip()[0] != ":":
            return before, behind
        before, behind = parts[0]
        if len(before.split()) <= 4 and _PAPER.search(before) and 2 * len(before.split()) <= len(behind.split()):
            return behind, before
    return title, None


def _name(site: str) -> str:
    """The name of a site, to be compared."""
    return squeezed(site).removeprefix("the")


def _host(page: Page) -> str | None:
    """The site's name as its address has it: "norlandtimes" of www.norlandtimes.example."""
    parts = urlsplit(page.address or "").netloc.removeprefix("www.").split(".")
    return parts[0] or None


# ---------------------------------------------------------------------------------------------- site, authors
_DOMAIN = re.compile(r"(?:[a-z\d-]+\.)+[a-z]{2,}", re.IGNORECASE)
"""A site that is named by its address; what names it by words is better."""


def _site(page: Page) -> str | None:
    stated = next(page.meta("og:site_name"), None)
    if stated and _DOMAIN.fullmatch(stated) is None:
        return stated
    for publisher in resolved(page.article.get("publisher"), page.things):
        if name := words(publisher.get("name") if isinstance(publisher, dict) else publisher):
            return name
    sites = (words(thing.get("name")) for thing in page.things if "WebSite" in types(thing))
    stated_so = page.meta("application-name", "dc.publisher", "citation_journal_title", "publisher", "copyright-holder")
    return next(filter(None, (*sites, *stated_so)), stated)


def _authors(page: Page, site: str | None) -> tuple[str, ...]:
    """The authors that the most trusted place names."""
    metas = (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "byl",
    )
    places: tuple[Callable[[], Iterable[str]], ...] = (
        lambda: _stated_authors(page),
        *((lambda name=name: page.meta(name)) for name in metas),
        lambda: bylines(page.root, page.heading),
    )
    sites = {_name(name) for name in (site, _host(page)) if name}
    people = (tuple(name for name in names(place()) if _name(name) not in sites) for place in places)
    return next(filter(None, people), ())


def _stated_authors(page: Page) -> Iterator[str]:
    """The names of people in the structured data."""
    for author in resolved(page.article.get("author") or page.article.get("creator"), page.things):
        if isinstance(author, str):
            yield author
        elif isinstance(author, dict) and not types(author) & {"Organization", "NewsMediaOrganization", "Corporation"}:
            stated = author.get("name")
            yield from (name for name in (stated if isinstance(stated, list) else [stated]) if isinstance(name, str))
