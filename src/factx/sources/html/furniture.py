"""Page furniture that has no label: told by what its lines say, as in any text, and by its links.

What might be a sentence of the article is left to `factx.furniture`, which lists what it passes over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.document import shadow
from factx.furniture.rules import likely, sure
from factx.sources.html.phrases import IS_BYLINE, IS_DATE, IS_HEAD, MAY_BE_HEAD, OPENS, SENTENCE_ENDS
from factx.sources.html.prose import is_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.sources.html.blocks import Block

LONGEST = 260
"""Characters that a block of furniture has at most."""

LONGEST_NOTE = 160
"""Characters of a byline or a line with a day."""

TELLING = 40
"""Characters of a sentence that may tell something: `factx.furniture` judges it, and lists what it passes over."""


def is_furniture(block: Block) -> bool:
    """Whether a block is a line of page furniture and nothing else, or only a link to somewhere else."""
    text, line = block.text, shadow(block.text)
    if len(text) > LONGEST or block.kind == "row" or (is_sentence(block) and len(text) >= TELLING):
        return False
    rule = sure(line)
    if rule and (block.linked or rule != "navigation"):  # "Item | This year | Last year" may be a table's
        return True
    if block.kind == "heading":
        return False
    alone = block.kind == "paragraph" and text[-1] not in SENTENCE_ENDS and likely(line)
    if alone or (len(text) <= LONGEST_NOTE and _is_note(text)):
        return True
    opens = OPENS.match(text) is not None and (block.link_share > 0.3 or text[-1] not in SENTENCE_ENDS)
    linked = block.link_share > (0.9 if text[-1] in SENTENCE_ENDS else 0.7)
    return opens or (block.kind == "paragraph" and linked)


def _is_note(text: str) -> bool:
    """Whether a line is a byline, or gives the day."""
    return IS_DATE.match(text) is not None or is_byline(text)


def is_byline(text: str) -> bool:
    """Whether a line says who wrote the article and nothing else."""
    return len(text) <= 120 and text[-1] not in ".!?" and IS_BYLINE.fullmatch(text) is not None


def heads_furniture(block: Block, behind: Sequence[Block]) -> bool:
    """Whether a block is the heading of something that is not the article: related stories, comments, the newsletter.

    Some phrases also head parts of articles ("More on prices"): they count when links stand behind them.
    """
    if len(block.text) > 140 or block.link_share > 0.9 or block.text.endswith("."):
        return False
    if IS_HEAD.fullmatch(block.text):
        return True
    if not MAY_BE_HEAD.fullmatch(block.text):
        return False
    return sum(other.linked for other in behind) > 0.25 * sum(len(other.text) for other in behind)
