"""What is cut from the blocks of an article's element: related stories, lists of links, cards, repetitions."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block
from factx.sources.html.furniture import heads_furniture, is_furniture
from factx.sources.html.prose import is_body, is_prose, is_sentence, lineage, prose, squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_QUOTES = 100
"""Quotations of an article up to which it is looked whether they repeat its text."""

LONGEST_CARD = 300
"""Characters of the text of a card."""

_LINKS = {"item": 0.6, "row": 0.9}
"""Shares of links beyond which a list or a table is one of links."""

_SMALL, _SURELY_SMALL = 0.3, 0.1
"""Shares of the prose that may be cut at once: when links stand in it, and anyhow."""


def trimmed(blocks: list[Block]) -> list[Block]:
    """The blocks of an article out of those that its element holds."""
    read = without_cards(blocks)
    read = _without_lists_of_links(_without_related(read))
    return _without_loose_headings(_without_linked_headings(_without_repetitions(read)))


def without_cards(blocks: list[Block]) -> list[Block]:
    """The blocks without cards: elements of one name that hold a link and a short text each."""
    cards: dict[tuple[str, str | None], list[Block]] = {}
    inside = Counter(element for block in blocks for element in lineage(block.element))
    for link, text in pairwise(blocks):
        if link.link_share > 0.9 and text.link_share < 0.5 and len(text.text) <= LONGEST_CARD:
            around = next((one for one in lineage(link.element) if one in set(lineage(text.element))), None)
            if around is not None and inside[around] == 2 and not _in_named_body(around):
                cards.setdefault((around.tag, around.get("class")), []).extend((link, text))
    dropped = {block for of_one_name in cards.values() if len(of_one_name) > 2 for block in of_one_name}
    return blocks if prose(dropped) > 0.5 * prose(blocks) else [block for block in blocks if block not in dropped]


def _in_named_body(element: HtmlElement) -> bool:
    """Whether an element lies in the named body of an article: what looks like cards there is a list."""
    return any(around.tag != "article" and is_body(around) for around in element.iterancestors())


def _without_related(blocks: list[Block]) -> list[Block]:
    """The blocks without those that stand under a heading of furniture.

    Such a heading takes its element with it when that is small and began with it, all the rest of the page when that is
    small, and otherwise what is no sentence behind it.
    """
    total = left = prose(blocks)
    boxes = _Boxes(blocks, total)
    kept: list[Block] = []
    box: HtmlElement | None = None
    runs_out = False
    for i, block in enumerate(blocks):
        left -= len(block.text) if is_prose(block) else 0
        if box is not None and box in block.element.iterancestors():
            continue
        box = None
        if heads_furniture(block, blocks[i + 1 : i + 7]):
            box = boxes.around(block)
            if box is None and left < _SMALL * total:
                break
            runs_out = True
            continue
        runs_out = runs_out and not is_sentence(block)
        if not runs_out and not is_furniture(block):
            kept.append(block)
            boxes.keep(block)
    return kept


class _Boxes:
    """The elements that may be cut whole: small ones in which no prose was kept before."""

    def __init__(self, blocks: list[Block], total: int) -> None:
        self._total = total
        self._prose: Counter[HtmlElement] = Counter()
        self._text: Counter[HtmlElement] = Counter()
        self._linked: Counter[HtmlElement] = Counter()
        self._holding: set[HtmlElement] = set()
        for block in blocks:
            for element in lineage(block.element):
                self._prose[element] += len(block.text) if is_prose(block) else 0
                self._text[element] += len(block.text)
                self._linked[element] += block.linked

    def keep(self, block: Block) -> None:
        """Note that a block stays, with all that it lies in."""
        if is_prose(block):
            self._holding.update(lineage(block.element))

    def around(self, heading: Block) -> HtmlElement | None:
        """The element that a heading heads, if it may be cut whole."""
        element = heading.element.getparent()
        if element is None or element in self._holding:
            return None
        with_links = self._linked[element] > 0.15 * self._text[element]
        return element if self._prose[element] <= (_SMALL if with_links else _SURELY_SMALL) * self._total else None


def _without_lists_of_links(blocks: list[Block]) -> list[Block]:
    """The blocks without lists whose items are links, and without what is neither prose nor near it."""
    lists: dict[HtmlElement | None, list[Block]] = {}
    for block in blocks:
        if block.kind in ("item", "row"):
            lists.setdefault(_list_of(block), []).append(block)
    dropped = {
        element
        for element, items in lists.items()
        if sum(item.linked for item in items) > _LINKS[items[0].kind] * sum(len(item.text) for item in items)
    }
    return [block for block in blocks if block.kind not in ("item", "row") or _list_of(block) not in dropped]


def _list_of(block: Block) -> HtmlElement | None:
    """The list or table that an item or row belongs to."""
    return next(block.element.iterancestors("ul", "ol", "table", "menu", "dir"), None)


def _without_repetitions(blocks: list[Block]) -> list[Block]:
    """The blocks without pull quotes and paragraphs that are in the article a second time."""
    texts = [squeezed(block.text) for block in blocks]
    quotes = sum(block.kind == "quote" for block in blocks)
    whole = "\0".join(texts) if quotes <= MOST_QUOTES else ""
    seen: set[str] = set()
    kept = []
    for block, text in zip(blocks, texts, strict=True):
        pulled = block.kind == "quote" and len(text) >= 20 and whole.count(text) > texts.count(text)
        if not pulled and not (len(text) >= 60 and text in seen):
            kept.append(block)
        seen.add(text)
    return kept


def _without_linked_headings(blocks: list[Block]) -> list[Block]:
    """The blocks without headings that are links to elsewhere; where most headings are links, they are permalinks."""
    headings = [block for block in blocks if block.kind == "heading" and block.element.tag != "h1"]
    linked = {block for block in headings if block.link_share > 0.9}
    return blocks if 2 * len(linked) > len(headings) > 1 else [block for block in blocks if block not in linked]


def _without_loose_headings(blocks: list[Block]) -> list[Block]:
    """The blocks without headings that nothing follows before a heading of the same rank or a higher one."""
    kept: list[Block] = []
    level = 0
    for block in reversed(blocks):
        if block.kind == "heading":
            if (not kept or 0 < level <= block.level) and block.element.tag != "h1":
                continue
            level = block.level
        else:
            level = 0
        kept.append(block)
    return kept[::-1]
