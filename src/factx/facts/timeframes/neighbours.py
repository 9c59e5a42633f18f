"""What stands beside a phrase bears on its meaning: a preposition, the other end of a range, a year that follows."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any

from factx.facts.timeframes.calendar import Length, Period
from factx.facts.timeframes.context import Calendar, Context
from factx.facts.timeframes.grammar import EDGE, Piece
from factx.facts.timeframes.moments import Clock, ClockSpan, Ended, Lasting, Repeated, Unplaced
from factx.facts.timeframes.normalise import Fixed, Stepped, Told, Weekly, Within, Yearly

_DECEMBER = 12
_JOINING = frozenset("to through until and or dash long_dash".split())
_PREPOSITIONS = frozenset("by until through since before after within in from".split())


def preposition_of(pieces: Sequence[Piece], i: int) -> str:
    """What stands before a phrase and bears on its bounds; "from" only where no end follows.

    In "three days before Christmas" the preposition is that of the length, in "after Friday's vote" that of the vote.
    """
    before = pieces[i - 1].kind if i else ""
    earlier = pieces[i - 2] if i > 1 else EDGE
    owns = i + 1 < len(pieces) and pieces[i + 1].kind == "possessive"
    if owns or (before in ("before", "after") and earlier.kind == "length"):
        return ""
    if before == "than" and earlier.kind == "later":
        return "by"
    if before == "dash" and earlier.word in ("post", "pre"):
        return "after" if earlier.word == "post" else "before"
    if before != "from":
        return before if before in _PREPOSITIONS else ""
    after = pieces[i + 1] if i + 1 < len(pieces) else None
    if after is not None and after.word in ("on", "onward", "onwards"):
        return "since"
    return "" if after is not None and after.kind in _JOINING else "from"


def agreed(pieces: Sequence[Piece], i: int, context: Context) -> Any:
    """The meaning of a phrase; what bounds a range with another agrees with it."""
    meaning = pieces[i].value
    match meaning:
        case Clock() | ClockSpan():
            return _on_its_day(meaning, pieces, i, context)
        case Weekly():
            return _in_set(meaning, pieces, i) or _in_turn(meaning, pieces, i, context)
        case Lasting():
            return _up_to(meaning, pieces, i, context)
        case Told():
            return _ended(meaning, pieces, i, context)
        case Yearly(side=""):
            return _in_its_year(meaning, pieces, i, context)
    return meaning


def _on_its_day(time: Clock | ClockSpan, pieces: Sequence[Piece], i: int, context: Context) -> Clock | ClockSpan:
    """The 3 of "from 3 to 4 p.m. on Friday" is on Friday."""
    if time.day is None:
        day = _shared_day(pieces, i) or (Unplaced() if _recurs(pieces, i) else None)
        return time.on(day) if day else time
    if isinstance(time.day, Yearly):
        return time.on(_in_its_year(time.day, pieces, i, context))
    return time.on(_in_turn(time.day, pieces, i, context)) if isinstance(time.day, Weekly) else time


def _in_its_year(day: Yearly, pieces: Sequence[Piece], i: int, context: Context) -> Calendar:
    """The May of "May to July 2019", the day of "Jan. 23 in 2012"."""
    closing = _joined(pieces, i, 2)
    if isinstance(closing, Fixed):
        with suppress(ValueError):  # a 29 February
            opening = day.before_or_in(closing.fixed)
            return Fixed(opening) if opening.unit == closing.fixed.unit else day
    year = _year_after(pieces, i, context)
    return Fixed(day.of_year(year)) if year else day


def _in_set(day: Weekly, pieces: Sequence[Piece], i: int) -> Repeated | None:
    """The Thursday of "every Tuesday and Thursday"."""
    before = pieces[i - 2].value if i > 1 and pieces[i - 1].kind in ("and", "or") else None
    weekly = isinstance(before, Repeated) and before.value.startswith("XXXX-WXX-") and not day.side
    return Repeated(f"XXXX-WXX-{day.weekday + 1}") if weekly else None


def _up_to(lasting: Lasting, pieces: Sequence[Piece], i: int, context: Context) -> Lasting | Ended:
    """Such as "the three months ended March 31", "the 12 months to March 2024"."""
    day = _ending(pieces, i)
    known = day is not None and lasting.course == 0 and isinstance(day.period(context), Period)
    return Ended(lasting, day) if known and day is not None else lasting


def _ending(pieces: Sequence[Piece], i: int) -> Calendar | None:
    """The day or month after "ended" or "to"."""
    if i + 2 >= len(pieces) or pieces[i + 1].word not in ("ended", "ending", "to"):
        return None
    skipped = 1 if pieces[i + 2].kind in ("in", "on") and i + 3 < len(pieces) else 0
    day = pieces[i + 2 + skipped].value
    return day if isinstance(day, Calendar) else None


def _in_turn(day: Weekly, pieces: Sequence[Piece], i: int, context: Context) -> Calendar:
    """Of "Monday to Friday" the one that is nearer counts, and the other is next to it."""
    if day.side or context.anchor is None:
        return day
    step, course = (-2, 1) if context.ahead else (2, -1)
    other = _joined(pieces, i, step)
    other = other.day if isinstance(other, Clock) else other
    if not isinstance(other, Weekly) or other.side:
        return day
    reached = other.period(context)
    days = (course * (day.weekday - other.weekday)) % 7
    return Fixed(reached.shift(course * days)) if isinstance(reached, Period) else day


_LISTED = 12
"""Months in a list that shares its year, at most."""
_LISTING = frozenset("comma and or".split())
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


def _recurs(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a time belongs to a set: "daily from 10 a.m. to 6 p.m."."""
    for course in (pieces[i + 1 : i + 7], pieces[max(0, i - 6) : i][::-1]):
        for piece in course:
            if piece.kind == "set":
                return True
            if piece.kind not in _BETWEEN_TIMES and piece.kind not in ("from", "between", "at"):
                break
    return False


def _year_after(pieces: Sequence[Piece], i: int, context: Context) -> int | None:
    """The year that follows a day without one: "Jan. 23 in 2012", "24 August last year", "June and July 2023"."""
    j = i + 1
    for j in range(i + 1, i + 2 * _LISTED, 2):
        item = pieces[j + 1] if j + 1 < len(pieces) and pieces[j].kind in _LISTING else EDGE
        if isinstance(item.value, Within | Fixed):
            year = item.value.period(context) if item.kind == pieces[i].kind and pieces[j].kind != "comma" else None
            return year.first.year if isinstance(year, Period) else None
        if not isinstance(item.value, Yearly):
            break
    following = [piece for piece in pieces[j : j + 2] if piece.kind not in ("in", "of")]
    meaning = following[0].value if following else None
    if isinstance(meaning, Stepped) and meaning.from_mention:
        return None
    year = meaning.period(context) if isinstance(meaning, Fixed | Stepped) else None
    return year.first.year if isinstance(year, Period) and year.unit == "year" else None


def _ended(meaning: Told, pieces: Sequence[Piece], i: int, context: Context) -> Calendar | Ended:
    """Such as "the quarter ended Sept. 30", "the year to Dec. 31": told by its last day.

    A year that ends on another day is a length that ends there.
    """
    day = _ending(pieces, i)
    last = day.period(context) if day else None
    if day is None or not isinstance(last, Period):
        return meaning
    if meaning.unit == "year" and last.unit != "year" and last.last.month != _DECEMBER:
        return Ended(Lasting(Length.of("year", Decimal(1))), day)
    return Fixed(Period.containing(meaning.unit, last.first))


def _joined(pieces: Sequence[Piece], i: int, step: int) -> Any:
    """The meaning a phrase is joined with, before or after it, if any."""
    j, joint = i + step, i + step // 2
    return pieces[j].value if 0 <= j < len(pieces) and pieces[joint].kind in _JOINING else None
