"""The head of an article above its body: the heading that says the title, the standfirst, the key points.

A standfirst often ends without a full stop. It is told by what the page says of itself, by the name of its element, or
by its words: a line of several that are not capitalised.
"""

from __future__ import annotations

import re

from factx.sources.html.blocks import Block
from factx.sources.html.furniture import heads_furniture, is_furniture
from factx.sources.html.prose import in_list, is_sentence, lineage, says_title, squeezed

_MOST = 16
"""Blocks between the heading and the body, at most."""

_SHORTEST, _SHORTEST_NAMED, _LONGEST = 40, 16, 600
"""Characters of a standfirst; one whose element says what it is may be shorter."""

_FEWEST_WORDS = 6
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|excerpt|summary|intro|preamble"
    r"|description|synopsis|abstract)(?:$|[\s_-])|[a-z](?:Dek|Deck|Standfirst|Subtitle|Summary|Subheadline)(?![a-z])",
    re.IGNORECASE,
)


def head(blocks: list[Block], first: int, title: str | None, description: str | None) -> list[Block]:
    """The title's heading and what belongs to the article between it and the body, which begins at `first`."""
    start = next((i for i in range(first - 1, max(-1, first - 1 - _MOST), -1) if says_title(blocks[i], title)), None)
    if start is None:
        return []
    below = [block for block in blocks[start + 1 : first] if block.link_share <= 0.3 and not is_furniture(block)]
    told = {block for block in below if _is_standfirst(block, description)}
    lists = {in_list(block) for block in told} - {None}
    places = {block.element.getparent() for block in told}
    told |= {block for block in below if is_sentence(block) and block.element.getparent() in places}
    return [blocks[start], *(block for block in below if block in told or in_list(block) in lists)]


def says_description(block: Block, description: str | None) -> bool:
    """Whether a block says what the page states as the description of its article."""
    stated, text = squeezed(description or ""), squeezed(block.text)
    return len(text) >= 30 and len(stated) >= 30 and (text.startswith(stated[:80]) or stated.startswith(text[:80]))


def _is_standfirst(block: Block, description: str | None) -> bool:
    text = block.text
    named = _is_named(block)
    shortest = _SHORTEST_NAMED if named else _SHORTEST
    if block.kind == "row" or not shortest <= len(text) <= _LONGEST or heads_furniture(block, ()):
        return False
    if is_sentence(block) or says_description(block, description):
        return True
    words = text.split()
    if named or len(words) < _FEWEST_WORDS:
        return named and len(words) > 2
    lower = sum(word[0].islower() for word in words)
    return block.kind == "heading" or 2 * lower >= len(words)


def _is_named(block: Block) -> bool:
    around = lineage(block.element)[:3]
    return any(_NAMED.search(f"{element.get('class', '')} {element.get('id', '')}") for element in around)
