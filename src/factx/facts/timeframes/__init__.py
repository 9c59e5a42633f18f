"""Timeframes: dates, times, durations and sets, read to TIMEX3 values and calendar bounds.

>>> from datetime import date
>>> def read(text): return [(text[f.start : f.end], summary(f.reading)) for f in find(text, date(2024, 4, 10))]
>>> read("It will invest $2bn over the next two years.")
[('the next two years', 'P2Y [2024-04-10 .. 2026-04-10]')]
>>> read("Mr May resigned last Friday, three days after a vote.")
[('last Friday', '2024-04-05'), ('three days', 'P3D')]
>>> read("Profit rose in the third quarter of 2023 and may fall by 2025.")
[('the third quarter of 2023', '2023-Q3 [2023-07-01 .. 2023-09-30]'), ('2025', '2025 [.. 2025-12-31]')]

The idea: words and figures become typed tokens (`lexicon`); a few passes of rules over types compose them into phrases
(`grammar`, `rules`, with a module for each kind of rule); phrases carry meanings, and a meaning is worked out against
what stands beside it, the article's day, the tense of the sentence and the time last mentioned (`neighbours`,
`context`, `tense`, `memory`) with one algebra of periods and lengths (`normalise`, `moments`, `calendar`). A new
expression is a word in a table or a rule of one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from factx.facts.timeframes.calendar import Period
from factx.facts.timeframes.context import PLAIN, Calendar, Context, Conventions, Timex
from factx.facts.timeframes.corpus import CORPUS
from factx.facts.timeframes.dateline import dateline
from factx.facts.timeframes.grammar import Phrase, Piece
from factx.facts.timeframes.lexicon import tokens
from factx.facts.timeframes.memory import Memory
from factx.facts.timeframes.moments import Clock, ClockSpan, DayPart
from factx.facts.timeframes.neighbours import agreed, preposition_of
from factx.facts.timeframes.rules import GRAMMAR, PUBLISHED
from factx.facts.timeframes.tense import Tenses
from factx.rules import Finding

__all__ = ["CORPUS", "Conventions", "Memory", "Timex", "dateline", "find", "summary"]

_REPORTED = frozenset(
    """said says told tells announced reported confirmed added stated declared wrote denied warned argued reporters
    statement released published""".split()
)
"""Words before the time at which something was said, which is not when it happened."""


class Bounded(Protocol):
    """What `summary` needs of a timeframe: a `Timex` and a `records.Timeframe` both have it."""

    @property
    def type(self) -> str: ...
    @property
    def value(self) -> str: ...
    @property
    def mod(self) -> str | None: ...
    @property
    def start(self) -> str | None: ...
    @property
    def end(self) -> str | None: ...


def find(
    text: str,
    anchor: date | None,
    names: Sequence[tuple[int, int]] = (),
    memory: Memory | None = None,
    conventions: Conventions = PLAIN,
) -> list[Finding[Timex]]:
    """The time expressions of a block's shadow, in reading order, without overlaps.

    `anchor` is the day the article appeared; without it relative expressions keep unknown values ("XXXX-WXX") and no
    bounds. `names` are spans of people's and organisations' names, whose words are no months or seasons. `memory` holds
    what the article mentioned before and takes up what this block mentions. `conventions` say how its writers count.
    """
    memory, tenses = Memory() if memory is None else memory, Tenses(text)
    told: Period | None = None
    pieces = GRAMMAR.parse(tokens(text, names))
    found: list[Finding[Timex]] = []
    for i, piece in enumerate(pieces):
        if not isinstance(piece, Phrase) or piece.kind not in PUBLISHED:
            continue
        preposition = preposition_of(pieces, i)
        context = Context(anchor, memory, told, preposition, tenses, piece.start, piece.end, conventions)
        try:
            meaning = agreed(pieces, i, context)
            timex, period = meaning.timex(context), _mentioned(meaning, context)
        except (ValueError, OverflowError):  # a day the calendar does not have
            continue
        if timex is not None:
            found.append(Finding(piece.start, piece.end, piece.rule, timex))
        if period is not None:
            memory.note(period, meaning.part if isinstance(meaning, DayPart) else "")
            told = told if told and _reported(pieces, i) else period
        memory.note_moment(timex)
    return found


def summary(fact: Bounded) -> str:
    """A timeframe in one line: type (of sets), value, modifier, and bounds where they add anything.

    >>> summary(Timex("DATE", "2024", "START", "2024-01-01", "2024-06-30"))
    '2024 START [2024-01-01 .. 2024-06-30]'
    """
    words = ["SET"] if fact.type == "SET" else []
    words += [fact.value, *([fact.mod] if fact.mod else [])]
    if (fact.start or fact.end) and not fact.start == fact.end == fact.value:
        if fact.start == fact.end:
            words.append(f"[{fact.start}]")
        else:
            words.append("[" + " ".join(filter(None, (fact.start, "..", fact.end))) + "]")
    return " ".join(words)


def _reported(pieces: Sequence[Piece], i: int) -> bool:
    return not _REPORTED.isdisjoint([piece.word for piece in pieces[max(0, i - 3) : i]])


def _mentioned(meaning: object, context: Context) -> Period | None:
    day = meaning.day if isinstance(meaning, Clock | ClockSpan) else meaning
    period = day.period(context) if isinstance(day, Calendar) else None
    return period if isinstance(period, Period) else None
