"""During: the timeframe an amount of money belongs to.

"Acme will invest US$2bn over the next two years"      US$2bn: the next two years
"The bank lost $868m in the final quarter of 2009"     $868m: the final quarter of 2009
"Profit rose to $12m from $9m a year earlier"          $9m: a year earlier

Only the same sentence counts, and only times that the amount's own clause holds: precision before recall.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.links.during.corpus import CORPUS
from factx.links.during.rules import NO_TIME, RULES, STANDS_ALONE, DuringRule
from factx.links.marked import MarkedSentence, Marker, matches

if TYPE_CHECKING:
    from factx.records import Money

__all__ = ["CORPUS", "During", "find", "summary"]


@dataclass(frozen=True, slots=True)
class During:
    """An amount and its time; `rule` says why."""

    money: Marker
    time: Marker
    rule: str


def find(sentences: Sequence[MarkedSentence]) -> list[During]:
    """The time of every amount that has one, in reading order; at most one an amount."""
    found: list[During] = []
    for sentence in sentences:
        kinds = {marker.kind for marker in sentence.markers}
        if not kinds >= {"money", "time"}:
            continue
        taken: dict[Marker, During] = {}
        for rule in RULES:
            for during in _read(rule, sentence):
                taken.setdefault(during.money, during)
        found += sorted(taken.values(), key=lambda during: during.money.start)
    return found


def summary(money: Money) -> str:
    """The amount as written and its time: "US$2bn: the next two years"."""
    return f"{money.mention.text}: {money.timeframe.name if money.timeframe else '?'}"


def _read(rule: DuringRule, sentence: MarkedSentence) -> Iterator[During]:
    for match in matches(rule.pattern, sentence.text):
        money, time = sentence.marker(match, "money"), sentence.marker(match, "time")
        if money and time and _places(rule, sentence, money, time):
            yield During(money, time, rule.name)


def _places(rule: DuringRule, sentence: MarkedSentence, money: Marker, time: Marker) -> bool:
    amount, words = (sentence.plain[m.start - sentence.start : m.end - sentence.start] for m in (money, time))
    if "-" in amount and time.start > money.end:
        return False  # "the $2-billion terminal opens in January"
    return not NO_TIME.fullmatch(words) and (not rule.bare or bool(STANDS_ALONE.match(words)))
