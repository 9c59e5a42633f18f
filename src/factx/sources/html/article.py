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
from factx.sources.html.furniture import heads_furniture, is_furniture
from factx.sources.html.prose import is_body, is_prose, is_sentence, lineage, prose, says_title
from factx.sources.html.trims import trimmed, without_cards

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factx.sources.html.votes import Votes

_ALMOST_ALL, _NEARLY_ALL, _MOST = 0.95, 0.85, 0.6
"""Shares of voted prose: in the named body, in the smallest element around it, below the heading."""

_HEAD = 10
"""Blocks between the heading and the body of an article, at most."""


def article(blocks: list[Block], voted: Votes, title: str | None) -> list[Block]:
    """The blocks of the article, in order, out of those that are in no zone of furniture."""
    blocks = without_cards(blocks)
    chosen = {block for block in blocks if block in voted and not is_furniture(block)}
    body = _body(blocks, chosen)
    if body is None:
        return []
    first, last, whole = body
    first = _below_title(blocks, first, last, title)
    read = [block for block in blocks[first : last + 1] if block in whole]
    return [*_head(blocks, first, title), *trimmed(read)]


def _below_title(blocks: list[Block], first: int, last: int, title: str | None) -> int:
    """Where the article begins: at the heading that says its title, when most of the prose stands below it."""
    total = prose(blocks[first : last + 1])
    headings = (i for i in range(first, last + 1) if says_title(blocks[i], title))
    return next((i for i in headings if prose(blocks[i : last + 1]) >= _MOST * total), first)


def _head(blocks: list[Block], first: int, title: str | None) -> list[Block]:
    """The title's heading, and the sentences between it and the body, when it stands shortly above the body."""
    start = next((i for i in range(first - 1, max(-1, first - 1 - _HEAD), -1) if says_title(blocks[i], title)), None)
    if start is None:
        return []
    below = blocks[start + 1 : first]
    return [blocks[start], *(block for block in below if len(block.text) >= 40 and _is_standfirst(block))]


def _is_standfirst(block: Block) -> bool:
    return is_sentence(block) and not is_furniture(block) and block.kind in ("heading", "paragraph", "item")


def _body(blocks: list[Block], chosen: set[Block]) -> tuple[int, int, set[Block]] | None:
    """First and last index of the article, and the blocks of the element it lies in."""
    voted = [i for i, block in enumerate(blocks) if block in chosen and is_prose(block)]
    weights = voted or [i for i, block in enumerate(blocks) if is_prose(block) and not is_furniture(block)]
    if not weights:
        return None
    named = _named_body(blocks, chosen)
    within = named or _smallest_around([blocks[i] for i in weights], blocks)
    inside = [i for i, block in enumerate(blocks) if block in within]
    if named:
        return inside[0], inside[-1], within
    known = [i for i in weights if blocks[i] in within]
    first, last = known[0], known[-1]
    parents = {blocks[i].element.getparent() for i in known}
    belongs = chosen | {block for block in within if block.element.getparent() in parents}
    start = _reach(blocks, range(first - 1, inside[0] - 1, -1), belongs, first)
    return start, _reach(blocks, range(last + 1, inside[-1] + 1), belongs, last), within


def _reach(blocks: list[Block], way: range, belongs: set[Block], edge: int) -> int:
    """How far the article goes on beyond the outermost voted prose: over short sentences and what stands beside it."""
    for i in way:
        block = blocks[i]
        if heads_furniture(block, blocks[i + 1 : i + 7]):
            break
        if block.element.tag == "h1" or (block.kind != "heading" and block.link_share < 0.5 and block in belongs):
            edge = i
    return edge


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
            return holding.union(*(beside[place] for place in places.get(name, ())))
    return set()


def _signature(element: HtmlElement) -> Hashable:
    """What parts of one body have in common: their names and the article they lie in."""
    if element.tag == "article":
        return (element,)
    around = next(element.iterancestors("article", "main"), None)
    return element.tag, element.get("class"), around


def _smallest_around(weighing: list[Block], blocks: list[Block]) -> set[Block]:
    """The blocks in the smallest element that holds nearly all of some prose."""
    weight: Counter[HtmlElement] = Counter()
    for block in weighing:
        for element in lineage(block.element):
            weight[element] += len(block.text)
    total = sum(len(block.text) for block in weighing)
    holding = [element for element, held in weight.items() if held >= _NEARLY_ALL * total]
    if not holding:  # they lie in what was taken out of the tree as furniture
        return set(blocks)
    around = max(holding, key=lambda element: sum(1 for _ in element.iterancestors()))
    return {block for block in blocks if around in lineage(block.element)}
