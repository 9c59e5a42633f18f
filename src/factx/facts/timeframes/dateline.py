"""The article's own date, where it states one: on a line of its own, after a place, or after "Published"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from factx.facts.timeframes.context import Context
from factx.facts.timeframes.lexicon import tokens
from factx.facts.timeframes.rules import GRAMMAR
from factx.facts.timeframes.words import WEEKDAYS

if TYPE_CHECKING:
    from factx.document import Block

NEAR_THE_TOP, NEAR_THE_END = 8, 2
_LONGEST = 90

_LABEL = (
    r"(?:first |last |originally )?(?:published|posted|updated|modified|issued|released|dated?|filed|created)"
    r"(?: (?:on|at))?\s*:?\s*"
)
_PLACE = r"(?:[A-Z][\w.'-]*(?:[ ,/]+[A-Z][\w.'-]*){0,5}|[A-Z .'/,-]{3,40})"
_BEFORE = re.compile(
    rf"\W*(?:(?i:{_LABEL})|(?i:by) [^\d]{{2,40}}[|,–—-]\s*|"
    rf"{_PLACE}\s*(?:-*\([\w ]{{2,40}}\)\s*)?[,–—:(-]+\s*)?\W*"
)
_AGENCY = re.compile(r"\s*(?:\((?!\d)[^)]{2,40}\)|/[\w ]{2,20}/)?\s*(?:--?|–|—|:)(?:\s|(?<=--))|\.\s+(?=[A-Z])")
_REST = re.compile(
    r"(?:\W|\b(?:at|gmt|utc|est|edt|et|bst|ist|pt|pst|cet|am|pm|a\.m|p\.m|updated|published|\d+|min|mins|read|"
    r"by \w+ \w+)\b)*",
    re.IGNORECASE,
)


def dateline(blocks: Sequence[Block]) -> date | None:
    """The day a text says it appeared, or None; only a full date counts, near the top or plainly at the very end."""
    for block in blocks[:NEAR_THE_TOP]:
        found = _stated(block.shadow, opening=True)
        if found:
            return found
    for block in blocks[NEAR_THE_TOP:][-NEAR_THE_END:]:
        found = _stated(block.shadow, opening=False)
        if found:
            return found
    return None


def _stated(line: str, *, opening: bool) -> date | None:
    head = line[: 2 * _LONGEST]
    if not re.search(r"\d", head):
        return None
    for phrase in GRAMMAR.parse(tokens(head)):
        if phrase.kind not in ("day_", "clocktime"):
            continue
        day = _full_date(phrase.value)
        before, after = head[: phrase.start], line[phrase.end :]
        if day is None:
            return None
        if not _BEFORE.fullmatch(before):
            return day if opening and _joined(before, phrase.text, after) else None
        alone = len(line) <= _LONGEST and _REST.fullmatch(after)
        labelled = re.match(rf"\W*{_LABEL}", before, re.IGNORECASE)
        placed = opening and (_AGENCY.match(after) or _joined(before, phrase.text, after))
        return day if (alone and (opening or labelled)) or placed else None
    return None


def _joined(before: str, text: str, after: str) -> bool:
    """Whether a date with its weekday began or ended a line that was joined with the next."""
    weekday = text.split(maxsplit=1)[0].lower().strip(",.") in WEEKDAYS
    return weekday and ((not before.strip() and after[:1] == " ") or not after.strip())


def _full_date(meaning: object) -> date | None:
    """The day of a date that needs no article's day to be read."""
    timex = getattr(meaning, "timex", lambda _: None)(Context())
    return (
        date.fromisoformat(timex.start[:10]) if timex and timex.start and timex.start[:10] == timex.end[:10] else None
    )
