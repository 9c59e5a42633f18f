"""Structured data of a page: the objects of its JSON-LD scripts, and the one that describes the article."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Thing = dict[str, Any]
"""An object of schema.org."""

MOST_THINGS = 2000
"""Objects of a page that are looked at."""

_POSTINGS = frozenset(
    """BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting Report PressRelease NewsStory""".split()
)
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "itemListElement", "item", "hasPart")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>)[\s;]*$"
)


def things(root: HtmlElement) -> list[Thing]:
    """All objects of the page's JSON-LD, outermost first; scripts that are no JSON are passed over."""
    found: list[Thing] = []
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower():
            waiting = [_loaded(script.text or "")]
            while waiting and len(found) < MOST_THINGS:
                value = waiting.pop(0)
                if isinstance(value, list):
                    waiting[:0] = value[:MOST_THINGS]
                elif isinstance(value, dict):
                    found.append(value)
                    waiting += [value[name] for name in _NESTED if isinstance(value.get(name), dict | list)]
    return found


def _loaded(script: str) -> Any:
    written = _WRAPPING.sub("", script.strip())
    for attempt in (written, _TRAILING_COMMA.sub("", written)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def types(thing: Thing) -> frozenset[str]:
    """The types an object says it has, without their address."""
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return frozenset(name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str))


def is_article(thing: Thing) -> bool:
    """Whether an object describes an article: a NewsArticle, a BlogPosting."""
    return any(name.endswith("Article") or name in _POSTINGS for name in types(thing))


def described(candidates: list[Thing], title: str | None) -> Thing:
    """The object that describes the page's article: the one of its title, else the first; empty when there is none."""
    articles = [thing for thing in candidates if is_article(thing)]
    titled = [thing for thing in articles if title and _same(words(thing.get("headline")), title)]
    return next(iter(titled or articles), {})


def _same(headline: str | None, title: str) -> bool:
    return headline is not None and (headline.casefold() in title.casefold() or title.casefold() in headline.casefold())


def resolved(value: Any, candidates: list[Thing]) -> list[Any]:
    """A value as a list, with references to other objects of the page ({"@id": …}) replaced by them."""
    known = {thing["@id"]: thing for thing in candidates if isinstance(thing.get("@id"), str) and len(thing) > 1}
    values = value if isinstance(value, list) else [value]
    return [
        known.get(item["@id"], item) if isinstance(item, dict) and isinstance(item.get("@id"), str) else item
        for item in values
        if item is not None
    ]


def words(value: Any) -> str | None:
    """A string on one line, with its entities resolved; of a list the first; else None."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(value).split()) or None
