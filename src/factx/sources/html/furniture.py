"""Page furniture that has no label: told by the phrases it consists of, or begins with.

A block is furniture only when it is short and one of these phrases is all of it, or opens it. What might be a sentence
of the article is never furniture.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.sources.html.phrases import (
    ADDRESSES,
    CREDITED,
    IS_APPEAL,
    IS_BYLINE,
    IS_CALL,
    IS_HEAD,
    IS_NOTE,
    IS_WHOLE,
    MAY_BE_HEAD,
    OPENS,
    QUOTES,
    SENTENCE_ENDS,
)
from factx.sources.html.prose import is_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.sources.html.blocks import Block

LONGEST = 260
"""Characters that a block of furniture has at most."""

TELLING = 40
"""Characters of a sentence that may tell something: `factx.furniture` judges it, and lists what it passes over."""


def is_furniture(block: Block) -> bool:
    """Whether a block is a phrase of page furniture and nothing else, or only a link to somewhere else."""
    text = block.text
    if len(text) > LONGEST or (is_sentence(block) and len(text) >= TELLING):
        return False
    if _is_phrase(text) or IS_CALL.match(text) or _is_appeal(text):
        return True
    if block.kind == "heading":
        return False
    if CREDITED.search(text) and not QUOTES.search(text):
        return True
    if len(text) <= 160 and (IS_NOTE.match(text) or is_byline(text)):
        return True
    opens = OPENS.match(text) is not None and (block.link_share > 0.3 or text[-1] not in SENTENCE_ENDS)
    linked = block.link_share > (0.9 if text[-1] in SENTENCE_ENDS else 0.7)
    return opens or (block.kind == "paragraph" and linked)


def _is_phrase(text: str) -> bool:
    """Whether a line is a phrase of furniture; a single word with a full stop might be an answer."""
    parts = re.split(r"\s*[|·•/]\s*", text) if len(text) <= 80 else [text]
    whole = all(map(IS_WHOLE.fullmatch, filter(None, parts)))
    return whole and (" " in text or text[-1] not in SENTENCE_ENDS or text.endswith(("...", "…")))


def _is_appeal(text: str) -> bool:
    """Whether a line calls on the reader to do something."""
    return bool(IS_APPEAL.match(text) and ADDRESSES.search(text) and not QUOTES.search(text))


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
