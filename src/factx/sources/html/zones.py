"""Zones of a page that are furniture: what the labels of elements are worth."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block, Zone
from factx.sources.html.prose import SHORTEST_ARTICLE, is_body, is_prose, lineage, prose, says_title

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factx.sources.html.votes import Votes

_MOST_OF_THE_PROSE = 0.4
"""The share of a page's prose that is never furniture because of a name alone."""

_SEVERAL, _FEW_LINKS = 3, 0.02
"""Paragraphs, and the share of links in them, of zones that are the article's when they are voted for."""

_NEVER_ARTICLES = frozenset(
    """comment comments commentlist respond disqus replies reader-comments reactions cookie cookies consent gdpr caption
    wp-caption-text figcaption thumbcaption credit image-credit photo-credit noscript nav footer aside role dialog
    disclaimer copyright""".split()
)
"""Labels of zones that never are, whatever they hold."""


class Zones:
    """The zones of a page's blocks, and which of them are furniture.

    A label is not believed of a zone that holds the title, or a sentence that was voted for in an element that calls
    itself the body of an article; nor, unless it is sure, of one that holds much of the page's prose.
    """

    def __init__(self, blocks: list[Block], title: str | None) -> None:
        self._blocks = blocks
        self._total = prose(blocks)
        self._held: Counter[Zone] = Counter()
        self._linked: Counter[Zone] = Counter()
        self._titled: set[Zone] = set()
        inside: dict[Zone, list[Block]] = {}
        self._bodies: dict[Zone, list[Block]] = {}
        for block in blocks:
            for zone in block.zones:
                self._held[zone] += len(block.text) if is_prose(block) else 0
                if block.element.tag == "h1" and says_title(block, title) and zone.label.name != "noscript":
                    self._titled.add(zone)
                self._linked[zone] += block.linked
                if is_prose(block):
                    inside.setdefault(zone, []).append(block)
                    if _lies_in_body(block, zone):
                        self._bodies.setdefault(zone, []).append(block)
        self._bodies |= {zone: found for zone, found in inside.items() if self._may_be_article(zone, len(found))}

    def surely_furniture(self) -> list[HtmlElement]:
        """The elements that are furniture whatever anybody votes for."""
        return [zone.element for zone in self._held if zone not in self._bodies and self._is_furniture(zone, set())]

    def outside(self, voted: Votes) -> list[Block]:
        """The blocks in no zone that is furniture; labels count less where hardly anything else would be left."""
        cleared = {zone for zone, inside in self._bodies.items() if any(block in voted for block in inside)}
        kept = [block for block in self._blocks if not any(self._is_furniture(zone, cleared) for zone in block.zones)]
        if prose(kept) >= SHORTEST_ARTICLE:
            return kept
        surely = [block for block in self._blocks if not any(zone.label.sure for zone in block.zones)]
        return surely if prose(surely) >= SHORTEST_ARTICLE else _without_script(self._blocks) or kept

    def _may_be_article(self, zone: Zone, paragraphs: int) -> bool:
        """Whether a zone holds several paragraphs and no links: more than boxes of furniture do."""
        plain = self._linked[zone] <= _FEW_LINKS * self._held[zone]
        return zone.label.name not in _NEVER_ARTICLES and plain and paragraphs >= _SEVERAL

    def _is_furniture(self, zone: Zone, cleared: set[Zone]) -> bool:
        if zone in self._titled or zone in cleared:
            return False
        return zone.label.sure or self._held[zone] <= _MOST_OF_THE_PROSE * self._total


def _lies_in_body(block: Block, zone: Zone) -> bool:
    """Whether a block lies in the body of an article inside a zone that is not one of comments."""
    if "comment" in zone.label.name:
        return False
    for element in lineage(block.element):
        if element is zone.element:
            return False
        if element.tag != "article" and is_body(element):
            return True
    return False


def _without_script(blocks: list[Block]) -> list[Block]:
    """The blocks that the page shows where no script runs, when they are sentences."""
    within = [block for block in blocks if any(zone.label.name == "noscript" for zone in block.zones)]
    return within if prose(within) >= SHORTEST_ARTICLE else []
