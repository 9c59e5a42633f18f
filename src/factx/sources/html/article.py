"""Which blocks of a page are its article.

trafilatura and the page's own structured text vote for blocks. The article lies in the element that calls itself its
body, or else in the smallest one that holds nearly all voted prose. In there every block counts, voted or not, since a
lost paragraph is the worst error; furniture is told by its labels, its links and the few phrases it consists of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block
from factx.sources.html.furniture import is_furniture
from factx.sources.html.head import head
from factx.sources.html.prose import SHORTEST_ARTICLE, in_list, is_body, is_prose, lineage, prose, says_title
from factx.sources.html.reach import behind, reach
from factx.sources.html.trims import trimmed, without_cards

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factx.sources.html.metadata import Metadata
    from factx.sources.html.votes import Votes

_ALMOST_ALL, _NEARLY_ALL, _MOST = 0.95, 0.85, 0.6
"""Shares of voted prose: in the named body, in the smallest element around it, below the heading."""


def article(blocks: list[Block], voted: Votes, told: Metadata) -> list[Block]:
    """The blocks of the article, in order, out of those that are in no zone of furniture."""
    blocks = without_cards(blocks)
    chosen = {block for block in blocks if block in voted and not is_furniture(block)}
    body = _body(blocks, chosen)
    if body is None:
        return []
    first, last, whole = body
    first = _below_title(blocks, first, last, told.title)
    read = [block for block in blocks[first : last + 1] if block in whole]
    return [*head(blocks, first, told.title, told.description), *trimmed(read, told.authors)]


def _below_title(blocks: list[Block], first: int, last: int, title: str | None) -> int:
    """Where the article begins: at the heading that says its title, when most of the prose stands below it."""
    total = prose(blocks[first : last + 1])
    headings = (i for i in range(first, last + 1) if says_title(blocks[i], title))
    return next((i for i in headings if prose(blocks[i : last + 1]) >= _MOST * total), first)


def _body(blocks: list[Block], chosen: set[Block]) -> tuple[int, int, set[Block]] | None:
    """First and last index of the article, and the blocks of the element it lies in."""
    voted = [i for i, block in enumerate(blocks) if block in chosen and is_prose(block)]
    if prose(blocks[i] for i in voted) < SHORTEST_ARTICLE:
        voted = []
    weights = voted or [i for i, block in enumerate(blocks) if is_prose(block) and not is_furniture(block)]
    if not weights:
        return None
    named = _named_body(blocks, chosen)
    around = _smallest_around([blocks[i] for i in weights])
    within = named or {block for block in blocks if around is None or around in lineage(block.element)}
    inside = [i for i, block in enumerate(blocks) if block in within]
    if named:
        return inside[0], inside[-1], within
    known = [i for i in weights if blocks[i] in within]
    first, last = known[0], known[-1]
    parents = {blocks[i].element.getparent() for i in known}
    lists = {in_list(block) for block in chosen} - {None}
    beside = {block for block in within if block.element.getparent() in parents or in_list(block) in lists}
    belongs = chosen | beside
    start = reach(blocks, range(first - 1, inside[0] - 1, -1), belongs, first)
    last = reach(blocks, range(last + 1, inside[-1] + 1), belongs, last)
    more = behind(blocks, last, around) if around is not None else []
    return start, last + len(more), within.union(more)


def _named_body(blocks: list[Block], chosen: set[Block]) -> set[Block]:
    """The blocks of the elements that call themselves the article's body, when they hold nearly all voted prose.

    Elements beside them that call themselves so as well are parts of the body.
    """
    bodies: dict[Hashable, set[Block]] = {}
    places: dict[Hashable, set[HtmlElement | None]] = {}
    beside: dict[HtmlElement | None, set[Block]] = {}
    for block in blocks:
        for element in filter(is_body, lineage(block.element)):
            parent = element.getparent()
            bodies.setdefault(_signature(element), set()).add(block)
            if element.tag != "article":
                places.setdefault(_signature(element), set()).add(parent)
                beside.setdefault(parent, set()).add(block)
    wanted = prose(chosen) or prose(blocks)
    for name, holding in sorted(bodies.items(), key=lambda body: prose(body[1])):
        if prose(holding & chosen if chosen else holding) >= _ALMOST_ALL * wanted > 0:
            return holding.union(*(beside[place] for place in places.get(name, ())), _parts_beside(name, bodies))
    return set()


def _parts_beside(name: Hashable, bodies: dict[Hashable, set[Block]]) -> set[Block]:
    """The blocks of articles beside one that are of its name and hold no link and no title: they are parts of it."""
    parts: set[Block] = set()
    if not isinstance(name, tuple) or len(name) > 1:
        return parts
    (element,) = name
    for other in (*element.itersiblings("article", preceding=True), *element.itersiblings("article")):
        held = bodies.get((other,), set())
        alike = other.get("class") == element.get("class")
        if alike and prose(held) > 0 and not any(block.linked or block.element.tag == "h1" for block in held):
            parts |= held
    return parts


def _signature(element: HtmlElement) -> Hashable:
    """What parts of one body have in common: their names and the article they lie in."""
    if element.tag == "article":
        return (element,)
    around = next(element.iterancestors("article", "main"), None)
    return element.tag, element.get("class"), around


def _smallest_around(weighing: list[Block]) -> HtmlElement | None:
    """The smallest element that holds nearly all of some prose; None when it lies in what was taken out of the tree."""
    weight: Counter[HtmlElement] = Counter()
    for block in weighing:
        for element in lineage(block.element):
            weight[element] += len(block.text)
    total = sum(len(block.text) for block in weighing)
    holding = [element for element, held in weight.items() if held >= _NEARLY_ALL * total]
    return max(holding, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)
