"""The five kinds of facts, one room each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from factx.examples import Examples
from factx.facts import money, organisations, people, timeframes, titles
from factx.records import Kind


@dataclass(frozen=True, slots=True)
class Room:
    """What everybody needs of a room: a line about it, its corpus, and how a fact is summed up in a corpus line."""

    about: str
    corpus: Examples
    summary: Callable[[Any], str]


KINDS: dict[Kind, Room] = {
    "money": Room("amounts of a currency, with bounds and what they are per", money.CORPUS, money.summary),
    "people": Room("human beings, every name of one person together, with their roles", people.CORPUS, people.summary),
    "titles": Room("positions and occupations, held by somebody named or not", titles.CORPUS, titles.summary),
    "organisations": Room(
        "named bodies that act, every name of one body together", organisations.CORPUS, organisations.summary
    ),
    "timeframes": Room(
        "dates, times, durations and sets, with their calendar reading", timeframes.CORPUS, timeframes.summary
    ),
}
