"""The head of an article as a reader sees it: its heading, and the byline, the times and the short lines around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factx.sources.days import day
from factx.sources.html.labels import is_unseen, label
from factx.sources.html.prose import squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_LINE = 160
"""Characters of a byline or a line with a date."""

_MOST_TAGS = 200
"""Tags that such a line holds at most."""

_MOST_TIMES = 100
"""Times of a page that are looked at: comments have thousands."""

_BEFORE, _BEHIND = 40, 120
"""Elements before and behind the heading in which such lines stand."""

_LINES = frozenset("p div span time td font small li address b i em strong center cite dd a h2 h3 h4 h5 h6".split())
"""Elements that can hold one."""

_INLINE = frozenset("a abbr b bdi cite data em font i meta q small span strong sub sup time u".split())
_NAMES = ("class", "data-testid", "data-component", "data-hook", "data-qa")
_BY = re.compile(r"\s*(?:(?:story|words|text|written|posted?|submitted|created|reported)\s+)?by\b", re.IGNORECASE)
_OF_PERSON = re.compile(
    r"auth|people|person|profile|staff|contributor|reporter|journalist|writer|/by/|@|mailto|/users?/|/team/", re.I
)
"""Addresses of people's pages."""

_BETWEEN_PARTS = re.compile(r"\s*[·•|/\n]\s*")
_DATED_BY = re.compile(r"(?<=\d)\W+by(?=\s+[A-Z])")
"""What stands between a day and an author: "12 March 2024 by Jane Doe"."""

_SAYS_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|author|writer|contributor|creator)s?(?:$|[\s_-])|(?:byline|author)-?name|[a-z](?:Byline|Author)",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"(?:updated|modified|edited)\b|dateModified", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|posted|pubdate|entry-date", re.IGNORECASE)
_ENDS_WITH_CHANGE = re.compile(r"(?:updated|modified|edited|joined|registered)(?:\s+(?:on|at))?\W*$", re.IGNORECASE)


def heading(root: HtmlElement, claims: Iterable[str]) -> HtmlElement | None:
    """The heading of the article: the one that says most of what the page claims as its title, else the first h1."""
    said = [squeezed(claim) for claim in claims]
    parts = (part for part in islice(root.iter("h1", "h2", "h3"), 200) if _short(part) and not is_elsewhere(part))
    found = {part: max((_agreement(squeezed(_short(part)), claim) for claim in said), default=0) for part in parts}
    best = max(found, key=lambda part: found[part], default=None)
    if best is not None and found[best] > 0:
        return best
    return next((part for part in found if part.tag == "h1"), None)


def _agreement(shown: str, claim: str) -> int:
    """How many letters a heading and a title share, when one holds the other; 0 otherwise."""
    short, long = sorted((shown, claim), key=len)
    return len(short) if len(short) >= 8 and short in long else 0


def is_elsewhere(element: HtmlElement) -> bool:
    """Whether an element lies in what is surely not the article: comments, teasers, navigation, what nobody sees."""
    outside = True
    for around in reversed((element, *element.iterancestors())):
        outside = outside and around.tag not in ("article", "main")
        if around.tag in ("nav", "menu") or (around.tag == "footer" and outside) or is_unseen(around):
            return True
        said = label(around)
        if said is not None and said.sure and next(around.iter("h1"), None) is None:
            return True
    return False


def _short(element: HtmlElement, limit: int = LONGEST_LINE * 3) -> str:
    """The text of an element, its blocks in lines, or "" when it is too long to be a line of the head."""
    from lxml import etree  # noqa: PLC0415 - only pages need it

    parts: list[str] = []
    length = 0
    for count, (event, part) in enumerate(etree.iterwalk(element, events=("start", "end"))):
        text = part.text if event == "start" else part.tail if part is not element else None
        if part.tag not in _INLINE or _runs_on(parts, text):
            parts.append("\n")
        parts.append((text or "").replace("\n", " "))
        length += len((text or "").strip())
        if length > limit or count > _MOST_TAGS:
            return ""
    return "\n".join(filter(None, (" ".join(line.split()) for line in "".join(parts).split("\n"))))


def _runs_on(parts: list[str], text: str | None) -> bool:
    """Whether two words would become one ("Jane DoeReporter"): their elements are set apart by styles."""
    return bool(text and parts and parts[-1][-1:].islower() and text[0].isupper())


def _around(root: HtmlElement, top: HtmlElement | None) -> list[HtmlElement]:
    """The elements behind the heading and then those before it; without a heading the first of the page."""
    elements = [element for element in root.iter() if element.tag in _LINES or element is top]
    if top is None:
        return elements[: _BEFORE + _BEHIND]
    place = elements.index(top)
    return [*elements[place : place + _BEHIND], *elements[max(0, place - _BEFORE) : place]]


def day_lines(root: HtmlElement, top: HtmlElement | None) -> Iterator[str]:
    """The short lines behind the heading, then those before it; without a heading also bare lines of the first.

    Those are left out of which their element or the words before it say that they tell a change.
    """
    if top is None:
        yield from _bare_lines(root)
    yield from (line for element, line in _lines(root, top) if not (_tells_a_change(element) or _is_fact(element)))


def _is_fact(element: HtmlElement) -> bool:
    """Whether an element lies in a row of a table that has a heading: "Date | 8 October 2022"."""
    row = next(element.iterancestors("tr"), None)
    return row is not None and next(row.iterchildren("th"), None) is not None


def _lines(root: HtmlElement, top: HtmlElement | None) -> Iterator[tuple[HtmlElement, str]]:
    for element in _around(root, top):
        if element is not top and (line := _short(element, LONGEST_LINE)) and not is_elsewhere(element):
            yield element, line


def _bare_lines(root: HtmlElement) -> Iterator[str]:
    """Short lines that stand in no element of their own, at the beginning of a page."""
    for element in islice(root.iter("body", "br"), _BEFORE):
        text = " ".join(((element.text if element.tag == "body" else element.tail) or "").split())
        if 0 < len(text) <= LONGEST_LINE:
            yield text


def bylines(root: HtmlElement, top: HtmlElement | None) -> Iterator[str]:
    """What names the authors: microdata, `rel=author`, elements called bylines, and lines that begin with "By"."""
    for kind in (_by_property, _by_relation, _by_class):
        yield from (line for element in kind(root) if (line := _named(element)) and not is_elsewhere(element))
    bare = ((None, line) for line in _bare_lines(root)) if top is None else ()
    for element, line in (*bare, *_lines(root, top)):
        if line[-1] not in ".?!" and (match := _BY.match(line) or _DATED_BY.search(line)):
            yield line[match.start() :]
        elif element is not None:
            yield from _beside_day(element, line)


def _beside_day(element: HtmlElement, line: str) -> Iterator[str]:
    """The parts of a line with a day that are links to somebody's page: "12 March 2024 · Jane Doe"."""
    people = [link for link in element.iter("a") if _OF_PERSON.search(link.get("href", ""))]
    parts = [part.strip() for part in _BETWEEN_PARTS.split(line)] if people else []
    if any(map(day, parts)):
        linked = {" ".join(link.text_content().split()) for link in people}
        yield from (part for part in parts if part in linked and " " in part)


def _named(element: HtmlElement) -> str:
    name = next((part for part in element.iterdescendants() if part.get("itemprop") == "name"), element)
    stated: str | None = element.get("content") or name.get("content")
    return stated or _short(name, LONGEST_LINE)


def _by_property(root: HtmlElement) -> Iterator[HtmlElement]:
    return islice((element for element in root.iter() if element.get("itemprop") in ("author", "creator")), 8)


def _by_relation(root: HtmlElement) -> Iterator[HtmlElement]:
    return islice((link for link in root.iter("a") if "author" in link.get("rel", "").split()), 8)


def _by_class(root: HtmlElement) -> Iterator[HtmlElement]:
    """The first elements that are called bylines or authors."""
    said = (part for part in root.iter() if _SAYS_BYLINE.search(" ".join(filter(None, map(part.get, _NAMES)))))
    return islice((part for part in said if part.tag not in ("body", "html", "article", "main")), 3)


def times(root: HtmlElement, top: HtmlElement | None, *, stated: bool) -> Iterator[str]:
    """Times that say when the article was published: those `stated` to do so, or the ones in short lines of its head.

    The first behind the heading comes first.
    """
    found = list(islice((element for element in root.iter() if _is_time(element, stated=stated)), _MOST_TIMES))
    found = [element for element in found if not is_elsewhere(element) and not _tells_a_change(element)]
    behind = _positions(root, top, found)
    for element in sorted(found, key=lambda element: behind[element]):
        if stated or _stands_alone(element) or _short(_line_of(element), LONGEST_LINE):
            attributes = map(element.get, ("datetime", "content", "title"))
            yield next(filter(None, attributes), None) or _short(element, LONGEST_LINE)


def _is_time(element: HtmlElement, *, stated: bool) -> bool:
    said = element.get("itemprop") == "datePublished" or (element.tag == "time" and "pubdate" in element.attrib)
    return said if stated else element.tag == "time" and not said


def _tells_a_change(element: HtmlElement) -> bool:
    """Whether a time is that of a change: by its own names, or by the words before it."""
    named = f"{element.get('class', '')} {element.get('itemprop', '')}"
    if _CHANGED.search(named) and not _PUBLISHED.search(named):
        return True
    before, around = element.getprevious(), element.getparent()
    words = around.text if before is None and around is not None else None
    if before is not None:
        words = before.tail or before.text_content()
    own = _CHANGED.match((element.text or "").lstrip()[:40].removeprefix("Last ")) if element.tag == "time" else None
    return own is not None or _ENDS_WITH_CHANGE.search((words or "")[-40:].rstrip()) is not None


def _stands_alone(element: HtmlElement) -> bool:
    """Whether no words stand directly before or behind an element."""
    before, around = element.getprevious(), element.getparent()
    ahead = before.tail if before is not None else around.text if around is not None else None
    return not (ahead or "").strip() and not (element.tail or "").strip()


def _line_of(element: HtmlElement) -> HtmlElement:
    """The smallest block around an inline element."""
    return next((around for around in element.iterancestors() if around.tag not in _INLINE), element)


def _positions(
    root: HtmlElement, top: HtmlElement | None, found: list[HtmlElement]
) -> dict[HtmlElement, tuple[bool, int]]:
    """Where elements stand: whether before the heading, and how far down the page."""
    wanted = set(found)
    places: dict[HtmlElement, tuple[bool, int]] = {}
    passed = top is None
    for place, element in enumerate(root.iter()):
        passed = passed or element is top
        if element in wanted:
            places[element] = (not passed, place)
    return places
