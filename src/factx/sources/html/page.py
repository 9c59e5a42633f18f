"""A page as it is searched for metadata: its tree, its meta elements by name, and its structured data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.sources.html.header import heading
from factx.sources.html.structured import Thing, described, things, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TITLES = ("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title")
"""Meta elements that state the title."""


@dataclass(frozen=True, slots=True)
class Page:
    """Where metadata are looked for.

    `title` is what the title element says, `article` the structured data of the article, `heading` the element that
    says its title to readers.
    """

    root: HtmlElement
    metas: dict[str, list[str]]
    things: list[Thing]
    article: Thing
    heading: HtmlElement | None
    title: str | None

    @classmethod
    def of(cls, root: HtmlElement) -> Page:
        """The page with this tree."""
        metas, everything = _metas(root), things(root)
        title = text_of(next(root.iter("title"), None))
        stated = [line for name in TITLES for line in metas.get(name, ())]
        article = described(everything, next(iter(stated), title))
        claims = filter(None, (*stated, words(article.get("headline")), title))
        return cls(root, metas, everything, article, heading(root, claims), title)

    def meta(self, *wanted: str) -> Iterator[str]:
        """What the meta elements of these names hold, in the order of the names."""
        for name in wanted:
            yield from self.metas.get(name, ())

    @property
    def address(self) -> str | None:
        """The address that the page states for itself."""
        canonical = (link.get("href") for link in self.root.iter("link") if link.get("rel") == "canonical")
        return next((url for url in (*canonical, *self.meta("og:url")) if url), None)


def text_of(element: HtmlElement | None) -> str | None:
    """The words of an element on one line; None when there are none."""
    return None if element is None else " ".join(element.text_content().split()) or None


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = " ".join(meta.get("content", "").split())
        for attribute in ("name", "property", "itemprop"):
            if content and (name := meta.get(attribute)):
                found.setdefault(name.strip().lower(), []).append(content)
    return found
