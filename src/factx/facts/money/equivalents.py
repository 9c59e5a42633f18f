"""Equivalents: amounts that are one amount in several currencies, "€1.2bn ($1.3bn; £1bn)" or "$149 / £99".

>>> from factx.facts.money.rules import find
>>> text = "It paid €1.2bn ($1.3bn; £1bn) for it, down from $5 (in 2001) or so."
>>> equivalents(find(text), text)
[(0, 1, 2)]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factx.facts.money.readings import Amount
from factx.rules import Finding

_SAME = re.compile(
    r"(?:\)?\s?\((?:(?:or|about|around|roughly|approximately|nearly|almost|some|just over|just under|over|under"
    r"|more than|less than|equivalent to|worth|equal to|today|then|~|≈|c\.|=)\s){0,3}"
    r"|\s?/\s?|\s=\s|,?\s(?:or|i\.e\.)\s(?:about\s)?"
    r"|(?<!\()[,;]\s(?:or\s)?(?:about\s)?)"
)
"""What stands between an amount and the same in another currency."""
_LISTED = re.compile(r"[,;]\s")
_OPEN = re.compile(r"\([^()]*$")
_WIDEST = 40
"""Characters between an amount and its equivalent, at most."""


def equivalents(found: Sequence[Finding[Amount]], text: str) -> list[tuple[int, ...]]:
    """Groups of amounts that are equivalents, each as positions in `found`, which is in reading order."""
    groups: list[tuple[int, ...]] = []
    group: tuple[int, ...] = ()
    for i in range(len(found)):
        if group and _same(found, text, group, i):
            group = (*group, i)
            continue
        groups.append(group)
        group = (i,)
    return [group for group in (*groups, group) if len(group) > 1]


def _alike(a: Amount, b: Amount, bracketed: bool) -> bool:  # noqa: FBT001 - one use, next to it
    """Whether two amounts are of one currency; one of "$" and "US$" in brackets behind the other is another."""
    return a.currency == b.currency and (bool(a.candidates) == bool(b.candidates) or not bracketed)


def _same(found: Sequence[Finding[Amount]], text: str, group: tuple[int, ...], i: int) -> bool:
    """Whether an amount goes on with a group: another currency, and nothing but a bracket or a stroke between."""
    before, here = found[i - 1], found[i]
    between = text[before.end : here.start]
    bracketed = "(" in between
    if len(between) > _WIDEST or any(_alike(found[j].reading, here.reading, bracketed) for j in group):
        return False
    if before.reading.low is None and before.reading.high is None:
        return False
    if _LISTED.fullmatch(between) and not _OPEN.search(text, max(0, before.start - _WIDEST), before.start):
        return False  # "5 euros, 7 dollars": only a bracket lists equivalents
    return _SAME.fullmatch(between) is not None
