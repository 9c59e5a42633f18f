"""What is cut from the blocks of an article's element: related stories, lists of links, cards, repetitions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from factx.document import shadow
from factx.furniture.rules import header
from factx.sources.html.blocks import Block
from factx.sources.html.furniture import heads_furniture, is_furniture
from factx.sources.html.phrases import OURS, QUOTES, YOURS
from factx.sources.html.prose import in_list, is_body, is_prose, is_sentence, lineage, prose, squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_QUOTES = 100
"""Quotations of an article up to which it is looked whether they repeat its text."""

_LAST = 6
"""Blocks at the end of an article among which are lines about its authors."""

_IS = r"(?:is|was|works as) (?:an?|the|our|\S+['’]s)"
_DOES = r"covers|reports (?:on|from)|writes|has (?:written|covered|reported|been)"
_LIVES = rf",?\s(?:{_IS}|{_DOES}|can be (?:reached|contacted|followed))\b"

_WITHIN_BOXES = ("p", "h2", "h3", "h4", "h5", "h6")
_BOXES = ("div", "section", "aside", "td")
_AROUND_PICTURES = ("div", "a", "span", "p", "section", "button")

LONGEST_CARD = 300
"""Characters of the text of a card."""

_LINKS = {"item": 0.6, "row": 0.9}
"""Shares of links beyond which a list or a table is one of links."""

_SMALL, _SURELY_SMALL = 0.3, 0.1
"""Shares of the prose that may be cut at once: when links stand in it, and anyhow."""


def trimmed(blocks: list[Block], authors: Sequence[str]) -> list[Block]:
    """The blocks of an article out of those that its element holds."""
    read = _without_calls(_without_lives(without_cards(blocks), authors))
    read = _without_lists_of_links(_without_related(read))
    return _without_loose_headings(_without_linked_headings(_without_repetitions(_without_picture_lines(read))))


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


def _without_lives(blocks: list[Block], authors: Sequence[str]) -> list[Block]:
    """The blocks without those at the end that tell who the authors are: "Jane Doe is our correspondent in Lima"."""
    if not authors:
        return blocks
    life = re.compile(rf"(?:By\s)?(?:{'|'.join(map(re.escape, authors))}){_LIVES}", re.IGNORECASE)
    edge = max(0, len(blocks) - _LAST)
    return blocks[:edge] + [block for block in blocks[edge:] if not life.match(block.text)]


def _without_calls(blocks: list[Block]) -> list[Block]:
    """The blocks without boxes in which a newsroom speaks of itself to its readers, and quotes nobody.

    A box is an element of which the article's paragraphs have none like it around them.
    """
    total = prose(blocks)
    alike: Counter[tuple[str, str | None]] = Counter()
    boxes: dict[HtmlElement, list[Block]] = {}
    for block in blocks:
        around = block.element.getparent() if block.element.tag in _WITHIN_BOXES else block.element
        if around is not None and around.tag in _BOXES:
            alike[around.tag, around.get("class")] += len(block.text) if is_prose(block) else 0
            boxes.setdefault(around, []).append(block)
    rare = (held for box, held in boxes.items() if alike[box.tag, box.get("class")] <= _SMALL * total)
    dropped = {block for held in rare if _calls("\n".join(block.text for block in held)) for block in held}
    return [block for block in blocks if block not in dropped]


def _calls(text: str) -> bool:
    """Whether the text of a box calls on readers."""
    spoken = OURS.search(text) is not None and YOURS.search(text) is not None
    return spoken and len(text) <= 2 * LONGEST_CARD and QUOTES.search(text) is None


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
            if box is None and left < _SMALL * total and not _goes_on(block, blocks[i + 1 :]):
                break
            runs_out = True
            continue
        runs_out = runs_out and not is_sentence(block)
        if not runs_out and not is_furniture(block):
            kept.append(block)
            boxes.keep(block)
    return kept


def _goes_on(heading: Block, behind: Sequence[Block]) -> bool:
    """Whether two paragraphs in a row stand behind a heading, which may be the article's own; comments are none."""
    in_a_row = any(is_prose(one) and is_prose(two) for one, two in pairwise(behind))
    return in_a_row and header(shadow(heading.text)) != "comments"


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
            lists.setdefault(in_list(block), []).append(block)
    dropped = {
        element
        for element, items in lists.items()
        if sum(item.linked for item in items) > _LINKS[items[0].kind] * sum(len(item.text) for item in items)
    }
    return [block for block in blocks if block.kind not in ("item", "row") or in_list(block) not in dropped]


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
    """The blocks without headings that are links to elsewhere.

    Where most headings are links, they are permalinks, or head what they link to: then only those in a row go.
    """
    blocks = _without_rows_of_headings(blocks)
    headings = [block for block in blocks if block.kind == "heading" and block.element.tag != "h1"]
    linked = {block for block in headings if block.link_share > 0.9}
    return blocks if 2 * len(linked) > len(headings) > 1 else [block for block in blocks if block not in linked]


def _without_rows_of_headings(blocks: list[Block]) -> list[Block]:
    """The blocks without linked headings of one rank that follow each other."""
    linked = {block for block in blocks if block.kind == "heading" and block.link_share > 0.9}
    beside = ((a, b) for a, b in pairwise(blocks) if {a, b} <= linked and a.element.tag == b.element.tag)
    dropped = {block for pair in beside for block in pair}
    return [block for block in blocks if block not in dropped]


def _without_picture_lines(blocks: list[Block]) -> list[Block]:
    """The blocks without lines that are no sentence and stand alone in an element with a picture."""
    inside = Counter(element for block in blocks for element in lineage(block.element))
    return [block for block in blocks if not _is_picture_line(block, inside)]


def _is_picture_line(block: Block, inside: Counter[HtmlElement]) -> bool:
    if block.kind != "paragraph" or len(block.text) > LONGEST_CARD or is_sentence(block):
        return False
    alone = [
        element for element in lineage(block.element)[:3] if inside[element] == 1 and element.tag in _AROUND_PICTURES
    ]
    return any(next(element.iter("img", "picture", "amp-img"), None) is not None for element in alone)


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
