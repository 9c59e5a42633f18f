"""Zones of a page that are furniture: what the labels of elements are worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block, Zone
from factx.sources.html.head import says_description
from factx.sources.html.prose import SHORTEST_ARTICLE, is_body, is_prose, lineage, prose, says_title, squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factx.sources.html.metadata import Metadata
    from factx.sources.html.votes import Votes

_MOST_OF_THE_PROSE = 0.4
"""The share of a page's prose that is never furniture because of a name alone."""

_SEVERAL, _FEW_LINKS = 3, 0.02
"""Paragraphs, and the share of links in them, of zones that are the article's when they are voted for."""

_CAPTIONS = ("figure", "caption", "figcaption", "wp-caption-text", "thumbcaption")
_CAPTIONS_TELL = 2
"""How many times more prose than elsewhere captions hold when they tell the story."""

_BELOW = 12
"""Blocks below the title among which the standfirst is looked for."""

_PULLED = ("pullquote", "pull-quote")
_MOST_QUOTES = 10
"""Pull quotes of which it is looked whether they repeat anything."""

_NEVER_ARTICLES = frozenset(
    """comment comments commentlist respond disqus replies reader-comments reactions cookie cookies consent gdpr caption
    wp-caption-text figcaption thumbcaption credit image-credit photo-credit noscript nav footer aside role dialog
    disclaimer copyright""".split()
)
"""Labels of zones that never are, whatever they hold."""


class Zones:
    """The zones of a page's blocks, and which of them are furniture.

    A label is not believed of a zone that holds the title, is the standfirst or a pull quote that repeats nothing, or
    holds a sentence that was voted for in an element that calls itself the body of an article; nor, unless it is sure,
    of one that holds much of the page's prose.
    """

    def __init__(self, blocks: list[Block], told: Metadata) -> None:
        self._blocks = blocks
        self._total = prose(blocks)
        self._held: Counter[Zone] = Counter()
        self._linked: Counter[Zone] = Counter()
        self._trusted: set[Zone] = set()
        inside: dict[Zone, list[Block]] = {}
        self._bodies: dict[Zone, list[Block]] = {}
        for block in blocks:
            for zone in block.zones:
                self._held[zone] += len(block.text) if is_prose(block) else 0
                if block.element.tag == "h1" and says_title(block, told.title) and zone.label.name != "noscript":
                    self._trusted.add(zone)
                self._linked[zone] += block.linked
                if is_prose(block):
                    inside.setdefault(zone, []).append(block)
                    if _lies_in_body(block, zone):
                        self._bodies.setdefault(zone, []).append(block)
        for block in (*_standfirsts(blocks, told), *_new_quotes(blocks)):
            self._trusted |= {zone for zone in block.zones if self._is_of(zone, block)}
        self._trusted |= self._telling_captions()
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

    def _telling_captions(self) -> set[Zone]:
        """The figures and captions of a gallery whose text they are: most prose of the page stands in them."""
        captions = [block for block in self._blocks if is_prose(block) and block.zones and _is_caption(block)]
        others = prose(block for block in self._blocks if not any(zone.label.sure for zone in block.zones))
        if len(captions) < _SEVERAL or prose(captions) < _CAPTIONS_TELL * others:
            return set()
        return {zone for block in self._blocks if _is_caption(block) for zone in block.zones}

    def _is_of(self, zone: Zone, block: Block) -> bool:
        """Whether a zone, not one that is always furniture, holds no prose beside that of one block."""
        return zone.label.name not in _NEVER_ARTICLES and self._held[zone] <= len(block.text)

    def _may_be_article(self, zone: Zone, paragraphs: int) -> bool:
        """Whether a zone holds several paragraphs and no links: more than boxes of furniture do."""
        plain = self._linked[zone] <= _FEW_LINKS * self._held[zone]
        return zone.label.name not in _NEVER_ARTICLES and plain and paragraphs >= _SEVERAL

    def _is_furniture(self, zone: Zone, cleared: set[Zone]) -> bool:
        if zone in self._trusted or zone in cleared:
            return False
        return zone.label.sure or self._held[zone] <= _MOST_OF_THE_PROSE * self._total


def _lies_in_body(block: Block, zone: Zone) -> bool:
    """Whether a block lies in the body of an article inside a zone that is not one of comments."""
    around = lineage(block.element)
    if "comment" in zone.label.name or (zone.label.sure and zone.element not in around):  # an inline element inside
        return False
    for element in around:
        if element is zone.element:
            return False
        if element.tag != "article" and is_body(element):
            return True
    return False


def _is_caption(block: Block) -> bool:
    return all(zone.label.name in _CAPTIONS for zone in block.zones)


def _standfirsts(blocks: list[Block], told: Metadata) -> list[Block]:
    """The blocks shortly below the title that say the page's description, or are called a teaser and tease alone."""
    below = next((i + 1 for i, block in enumerate(blocks) if says_title(block, told.title)), len(blocks))
    return [
        block
        for block in blocks[below : below + _BELOW]
        if says_description(block, told.description)
        or (block.element.tag == "p" and not block.linked and "teaser" in block.element.get("class", ""))
    ]


def _new_quotes(blocks: list[Block]) -> Iterator[Block]:
    """Prose that is called a pull quote, most of whose words stand nowhere else in this order."""
    quotes = [block for block in blocks if is_prose(block) and any(zone.label.name in _PULLED for zone in block.zones)]
    for quote in quotes[:_MOST_QUOTES]:
        others = squeezed(" ".join(block.text for block in blocks if block is not quote))
        words = quote.text.split()
        threes = [squeezed("".join(three)) for three in zip(words, words[1:], words[2:], strict=False)]
        if sum(three in others for three in threes) < 0.5 * len(threes):
            yield quote


def _without_script(blocks: list[Block]) -> list[Block]:
    """The blocks that the page shows where no script runs, when they are sentences."""
    within = [block for block in blocks if any(zone.label.name == "noscript" for zone in block.zones)]
    return within if prose(within) >= SHORTEST_ARTICLE else []
