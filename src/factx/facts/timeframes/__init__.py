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
(`grammar`, `rules`, with `days`, `periods` and `lengths` for the first pass); phrases carry meanings, and a meaning is
worked out against the article's day, the tense of the sentence and the time last mentioned (`normalise`, `moments`,
`tense`) with one algebra of periods and lengths (`calendar`). A new expression is a word in a table or a rule of one
line.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from factx.facts.timeframes.calendar import Period
from factx.facts.timeframes.context import Calendar, Context, Timex
from factx.facts.timeframes.corpus import CORPUS
from factx.facts.timeframes.dateline import dateline
from factx.facts.timeframes.grammar import Phrase, Piece
from factx.facts.timeframes.lexicon import tokens
from factx.facts.timeframes.memory import Memory
from factx.facts.timeframes.moments import Clock, ClockSpan, DayPart
from factx.facts.timeframes.normalise import Fixed, Stepped, Told, Weekly, Yearly
from factx.facts.timeframes.rules import GRAMMAR, PUBLISHED
from factx.facts.timeframes.tense import Tenses
from factx.rules import Finding

__all__ = ["CORPUS", "Memory", "Timex", "dateline", "find", "summary"]

_JOINING = frozenset("to through until and or dash long_dash".split())
_PREPOSITIONS = frozenset("by until through since before after within in from".split())
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
    fiscal_start: int | None = None,
) -> list[Finding[Timex]]:
    """The time expressions of a block's shadow, in reading order, without overlaps.

    `anchor` is the day the article appeared; without it relative expressions keep unknown values ("XXXX-WXX") and no
    bounds. `names` are spans of people's and organisations' names, whose words are no months or seasons. `memory` holds
    what the article mentioned before and takes up what this block mentions. `fiscal_start` is the month (1 to 12) in
    which fiscal years begin; without it they have no bounds.
    """
    memory, tenses = Memory() if memory is None else memory, Tenses(text)
    told: Period | None = None
    pieces = GRAMMAR.parse(tokens(text, names))
    found: list[Finding[Timex]] = []
    for i, piece in enumerate(pieces):
        if not isinstance(piece, Phrase) or piece.kind not in PUBLISHED:
            continue
        preposition = _preposition(pieces, i)
        context = Context(anchor, memory, told, preposition, tenses, piece.start, piece.end, fiscal_start)
        try:
            meaning = _in_range(pieces, i, context)
            timex, period = meaning.timex(context), _mentioned(meaning, context)
        except (ValueError, OverflowError):  # a day the calendar does not have
            continue
        if timex is not None:
            found.append(Finding(piece.start, piece.end, piece.rule, timex))
        if period is not None:
            memory.note(period, meaning.part if isinstance(meaning, DayPart) else "")
            told = told if told and _reported(pieces, i) else period
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


def _preposition(pieces: Sequence[Piece], i: int) -> str:
    """What stands before a phrase and bears on its bounds; "from" only where no end follows."""
    before = pieces[i - 1].kind if i else ""
    if before != "from":
        return before if before in _PREPOSITIONS else ""
    after = pieces[i + 1] if i + 1 < len(pieces) else None
    if after is not None and after.text.lower() in ("on", "onward", "onwards"):
        return "since"
    return "" if after is not None and after.kind in _JOINING else "from"


def _reported(pieces: Sequence[Piece], i: int) -> bool:
    return not _REPORTED.isdisjoint([piece.text.lower() for piece in pieces[max(0, i - 3) : i]])


def _in_range(pieces: Sequence[Piece], i: int, context: Context) -> Any:
    """The meaning of a phrase; what bounds a range with another agrees with it."""
    meaning = pieces[i].value
    if isinstance(meaning, Clock | ClockSpan) and meaning.day is None:
        day = _shared_day(pieces, i)
        return meaning.on(day) if day else meaning
    if isinstance(meaning, Clock) and isinstance(meaning.day, Yearly):
        year = _year_after(pieces, i, context)
        return replace(meaning, day=Fixed(meaning.day.of_year(year))) if year else meaning
    if isinstance(meaning, Weekly) and not meaning.side and context.anchor:
        step, course = (-2, 1) if context.tense > 0 else (2, -1)  # "Monday to Friday" counts from what is nearer
        other = _joined(pieces, i, step)
        if isinstance(other, Weekly) and not other.side:
            days = (course * (meaning.weekday - other.weekday)) % 7
            other_day = other.period(context)
            return Fixed(other_day.shift(course * days)) if isinstance(other_day, Period) else meaning
    closing = _joined(pieces, i, 2)
    if closing is None and isinstance(meaning, Yearly) and not meaning.side:
        year = _year_after(pieces, i, context)
        return Fixed(meaning.of_year(year)) if year else meaning
    if isinstance(meaning, Told):
        return _ended(meaning, pieces, i, context)
    return _with_shared_year(meaning, closing)


_BETWEEN_TIMES = frozenset("clocktime open close_ comma on to and until through dash long_dash".split())


def _shared_day(pieces: Sequence[Piece], i: int) -> Calendar | None:
    """The day of "3" in "from 3 to 4 p.m. on Friday", and of both times in "8 a.m. (0600 GMT) on Sunday"."""
    for piece in pieces[i + 1 : i + 7]:
        if piece.kind == "day_" and isinstance(piece.value, Calendar):
            return piece.value
        if isinstance(piece.value, Clock) and piece.value.day:
            return piece.value.day
        if piece.kind not in _BETWEEN_TIMES:
            return None
    return None


def _year_after(pieces: Sequence[Piece], i: int, context: Context) -> int | None:
    """The year that follows a day without one: "Jan. 23 in 2012", "24 August last year"."""
    following = [piece for piece in pieces[i + 1 : i + 3] if piece.kind not in ("in", "of")]
    meaning = following[0].value if following else None
    if isinstance(meaning, Stepped) and meaning.from_mention:
        return None
    year = meaning.period(context) if isinstance(meaning, Fixed | Stepped) else None
    return year.first.year if isinstance(year, Period) and year.unit == "year" else None


def _ended(meaning: Told, pieces: Sequence[Piece], i: int, context: Context) -> Calendar:
    """Such as "the quarter ended Sept. 30", "the year to Dec. 31": told by its last day."""
    bound = pieces[i + 1].text.lower() in ("ended", "ending", "to") if i + 2 < len(pieces) else False
    day = pieces[i + 2].value.period(context) if bound and isinstance(pieces[i + 2].value, Calendar) else None
    return Fixed(Period.containing(meaning.unit, day.first)) if isinstance(day, Period) else meaning


def _joined(pieces: Sequence[Piece], i: int, step: int) -> Any:
    """The meaning a phrase is joined with, before or after it, if any."""
    j, joint = i + step, i + step // 2
    return pieces[j].value if 0 <= j < len(pieces) and pieces[joint].kind in _JOINING else None


def _with_shared_year(meaning: Any, other: Any) -> Any:
    """Such as "May" in "May to July 2019", whose year it shares."""
    if isinstance(meaning, Yearly) and isinstance(other, Fixed) and not meaning.side:
        with suppress(ValueError):  # a 29 February
            opening = meaning.before_or_in(other.fixed)
            return Fixed(opening) if opening.unit == other.fixed.unit else meaning
    return meaning


def _mentioned(meaning: object, context: Context) -> Period | None:
    day = meaning.day if isinstance(meaning, Clock | ClockSpan) else meaning
    period = day.period(context) if isinstance(day, Calendar) else None
    return period if isinstance(period, Period) else None
