"""What reads like sentences, and where it stands: the measures by which the article of a page is found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SHORTEST_ARTICLE = 140
"""Characters of prose below which a page is said to hold no article."""

_SHORTEST_PROSE = 50
_LETTERS = re.compile(r"[\W_]+")
_ENDS = re.compile(r"[.!?…:][\"'”’)\]]*$", re.MULTILINE)
_BODY_NAMES = re.compile(
    r"(?:^|[\s_-])(?:article|story|post|entry|news|content|blog|page)[_-]*(?:body|content|text|copy)(?:$|[\s_-])"
    r"|articleBody|(?:^|\s)(?:e-content|body-copy|bodytext|field--name-body|available-content)(?:$|\s)",
    re.IGNORECASE,
)


def squeezed(text: str) -> str:
    """The letters and digits of a text."""
    return _LETTERS.sub("", text).casefold()


def is_sentence(block: Block) -> bool:
    """Whether a block ends as sentences do, and is hardly a link."""
    return block.link_share <= 0.3 and _ENDS.search(block.text) is not None


def is_prose(block: Block) -> bool:
    """Whether a block reads like sentences, and is not mostly links."""
    return (
        block.kind in ("paragraph", "quote", "item")
        and len(block.text) >= _SHORTEST_PROSE
        and block.link_share < 0.5
        and _ENDS.search(block.text) is not None
    )


def prose(blocks: Iterable[Block]) -> int:
    """Characters of prose."""
    return sum(len(block.text) for block in blocks if is_prose(block))


def lineage(element: HtmlElement) -> list[HtmlElement]:
    """The element itself and all that it lies in, outward."""
    return [element, *element.iterancestors()]


def in_list(block: Block) -> HtmlElement | None:
    """The list or table that an item or a row belongs to; None for other blocks."""
    if block.kind not in ("item", "row"):
        return None
    return next(block.element.iterancestors("ul", "ol", "table", "menu", "dir"), None)


def is_body(element: HtmlElement) -> bool:
    """Whether an element calls itself an article, or the body of one."""
    if element.tag == "article" or element.get("itemprop") == "articleBody":
        return True
    if element.tag not in ("div", "section", "td"):
        return False
    return _BODY_NAMES.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def says_title(block: Block, title: str | None) -> bool:
    """Whether a block is the heading that says the title of the page."""
    if title is None or block.kind != "heading":
        return False
    short, long = sorted((squeezed(block.text), squeezed(title)), key=len)
    return short == long or (len(short) >= 8 and short in long)
