"""How far an article goes on beyond the prose that was voted for, up and down the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block
from factx.sources.html.furniture import heads_furniture, is_furniture
from factx.sources.html.phrases import QUOTES
from factx.sources.html.prose import is_prose, lineage

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FEW_LINKS = 0.1
"""The share of links in what stands beside the body and is of the article."""

_TO_READERS = re.compile(r"\b(?:you|your|our|us|we|this (?:site|page|website))\b|!$", re.IGNORECASE)


def reach(blocks: list[Block], way: range, belongs: set[Block], edge: int) -> int:
    """How far the article goes on beyond the outermost voted prose: over short sentences and what stands beside it."""
    for i in way:
        block = blocks[i]
        if heads_furniture(block, blocks[i + 1 : i + 7]):
            break
        if block.element.tag == "h1" or (
            block.link_share < 0.5 and _goes_on(block, belongs, above=edge - 2 <= i < edge)
        ):
            edge = i
    return edge


def _goes_on(block: Block, belongs: set[Block], *, above: bool) -> bool:
    """Whether a block beside the article is of it; a heading only shortly `above` what is."""
    if block.kind == "heading":
        return above and " " in block.text and not is_furniture(block)
    return block in belongs


def behind(blocks: Sequence[Block], last: int, around: HtmlElement) -> list[Block]:
    """The paragraphs behind the last one of a body that go on in elements beside it: notes, a list of facts.

    They end at links, at whatever is no sentence, and at what speaks to the reader.
    """
    beside = around.getparent()
    found: list[Block] = []
    waiting: list[Block] = []
    for i, block in enumerate(blocks[last + 1 :], last + 1):
        if beside is None or beside not in lineage(block.element) or _ends(block, blocks[i + 1 : i + 7]):
            break
        waiting.append(block)
        if is_prose(block):
            found += waiting
            waiting = []
        elif block.kind == "paragraph":
            break
    return found


def _ends(block: Block, after: Sequence[Block]) -> bool:
    if heads_furniture(block, after) or is_furniture(block) or block.link_share > _FEW_LINKS:
        return True
    return _TO_READERS.search(block.text) is not None and QUOTES.search(block.text) is None
