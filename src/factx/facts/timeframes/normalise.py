"""What phrases mean, and what they mean on the article's day: meaning -> TIMEX3 value and calendar bounds.

A meaning is a small frozen record made by a rule: "the Friday", "one week before", "the end of that period". Calendar
meanings find their `period` in a context; every meaning gives a `timex`. Without an article's day a relative meaning
keeps the value of an unknown period of its size ("last week" is XXXX-WXX, "Friday" XXXX-WXX-5) and no bounds.

Bounds and what they honour are told in `context.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from factx.facts.timeframes.calendar import CLOCK_UNITS, UNKNOWN, Length, Period, Unit, weekday_in
from factx.facts.timeframes.context import Calendar, Context, Timex, bounds

Side = Literal["", "last", "this", "next", "some", "coming"]

MODS = {"early": "START", "beginning": "START", "mid": "MID", "middle": "MID", "late": "END", "end": "END"}
_PINNED_START = {"beginning": ("since", "from"), "end": ("after",)}
_PINNED_END = {"beginning": ("before",), "end": ("by", "before", "until", "through")}
"""Prepositions that pin a border of a period that "the beginning of" and "the end of" touch."""

_COMPARED = ("month", "quarter", "half", "season")
_RECENT = 120
"""Days: so long after it a winter is still "this winter", where the sentence tells of what was."""
_FAR, _NEAR = 270, 75
"""Days: nobody leaves the year out for a day farther off than this when another is nearer than that."""


@dataclass(frozen=True, slots=True)
class Fixed(Calendar):
    """A period that is written out: "10 April 2024", "2019", "the 1990s"."""

    fixed: Period

    def period(self, context: Context) -> Period:  # noqa: ARG002 - the same whenever it is read
        """The period itself."""
        return self.fixed


@dataclass(frozen=True, slots=True)
class Yearly(Calendar):
    """What comes round every year: "10 April", "October", "the third quarter", "Christmas", "next summer"."""

    of_year: Callable[[int], Period]
    unknown: str
    side: Side = ""

    def period(self, context: Context) -> Period | str:
        """The one that is meant: by "last" and "next", else by the tense, else the nearest."""
        if context.anchor is None or (context.usual and self.side == ""):
            return self.unknown
        if context.preposition == "since" and self.side == "":
            return next(p for p in self.years(context.anchor, -1) if p.first <= context.anchor)
        tense = context.tense
        if tense == 0 and context.ahead and self.unknown.count("-") > 1 and "X" not in self.unknown[5:]:
            tense = 1  # "the deadline is October 31"
        return _chosen(self, context.anchor, tense, sure=context.just_told)

    def before_or_in(self, closing: Period) -> Period:
        """The latest that does not begin after another period does: the May of "May to July 2019"."""
        this = self.of_year(closing.first.year)
        return this if this.first <= closing.first else self.of_year(closing.first.year - 1)

    def years(self, anchor: date, step: int) -> Iterator[Period]:
        """Those of the years around a day, from the one after it backwards or from the one before it onwards."""
        for candidate in range(anchor.year - step, anchor.year + 9 * step, step):
            with suppress(ValueError):  # no 29 February in this one
                yield self.of_year(candidate)
        message = f"no {self.unknown} in the years around"
        raise ValueError(message)


@lru_cache(1024)
def _chosen(yearly: Yearly, anchor: date, tense: int, *, sure: bool) -> Period:
    side = yearly.side
    if side == "this":
        this, before = yearly.of_year(anchor.year), yearly.of_year(anchor.year - 1)
        recent = tense < 0 and this.first > anchor and _distance(before, anchor) < _RECENT
        return before if before.last >= anchor or recent else this
    past = (p for p in yearly.years(anchor, -1) if (p.last < anchor if side == "last" else p.first <= anchor))
    ahead = (p for p in yearly.years(anchor, 1) if (p.first > anchor if side == "next" else p.last >= anchor))
    if side:
        return next(past) if side == "last" else next(ahead)
    before, after = next(past), next(ahead)
    chosen, other = (after, before) if tense > 0 else (before, after)
    far, near = _distance(chosen, anchor), _distance(other, anchor)
    if sure and tense:
        return chosen
    return other if (near < far if tense == 0 else far > _FAR and near < _NEAR) else chosen


def _distance(period: Period, anchor: date) -> int:
    return max((period.first - anchor).days, (anchor - period.last).days, 0)


@dataclass(frozen=True, slots=True)
class Weekly(Calendar):
    """A day of the week: "Friday", "last Friday", "next Friday" (of next week)."""

    weekday: int
    side: Side = ""

    def period(self, context: Context) -> Period | str:
        """The latest such day up to the article's, unless the sentence speaks of the future."""
        if context.anchor is None:
            return f"XXXX-WXX-{self.weekday + 1}"
        anchor = context.anchor
        if self.side == "some":
            told = context.told
            same = told is not None and told.unit == "day" and told.first.weekday() == self.weekday
            return told if told is not None and same else f"XXXX-WXX-{self.weekday + 1}"
        if self.side == "coming":
            return Period("day", anchor + timedelta(days=(self.weekday - anchor.weekday() - 1) % 7 + 1))
        if self.side in ("this", "next"):
            week = Period.containing("week", anchor).shift(1 if self.side == "next" else 0)
            day = weekday_in(week, self.weekday, 1)
            return day.shift(7) if day.first < anchor and context.tense >= 0 else day  # "this Friday", said on Sunday
        if self.side == "" and context.ahead:
            return Period("day", anchor + timedelta(days=(self.weekday - anchor.weekday()) % 7))
        latest = anchor - timedelta(days=1 if self.side == "last" else 0)
        return Period("day", latest - timedelta(days=(latest.weekday() - self.weekday) % 7))


@dataclass(frozen=True, slots=True)
class WeekdaysAway(Calendar):
    """So many Fridays from now, or ago when negative: "three Fridays from now"."""

    weekday: int
    count: int

    def period(self, context: Context) -> Period | str:
        """The day, today not counted."""
        if context.anchor is None:
            return f"XXXX-WXX-{self.weekday + 1}"
        sign = 1 if self.count > 0 else -1
        nearest = (sign * (self.weekday - context.anchor.weekday()) - 1) % 7 + 1
        return Period("day", context.anchor + timedelta(days=sign * nearest + 7 * (self.count - sign)))


_MONTHS_TRIED = 60


@dataclass(frozen=True, slots=True)
class WeekdayAfter(Calendar):
    """The next such day after the time last mentioned, or the last one before it: "the following Tuesday"."""

    weekday: int
    sign: int

    def period(self, context: Context) -> Period | str:
        """The day, that time not counted."""
        day = context.reference("day")
        if day is None:
            return f"XXXX-WXX-{self.weekday + 1}"
        return Period(
            "day", day + timedelta(days=self.sign * ((self.sign * (self.weekday - day.weekday()) - 1) % 7 + 1))
        )


@dataclass(frozen=True, slots=True)
class Numbered(Calendar):
    """A day of no stated month: "the 15th", "Friday the 13th"."""

    day: int
    weekday: int | None = None

    def period(self, context: Context) -> Period | str:
        """That of the month the block tells of, else the latest, or the next in a sentence about the future."""
        if context.anchor is None:
            return f"XXXX-XX-{self.day:02}"
        told = context.told
        if told is not None and self.weekday is None and told.unit in ("day", "month"):
            return Period("day", told.first.replace(day=self.day))
        step = 1 if context.ahead else -1
        month = Period.containing("month", context.anchor)
        for _ in range(_MONTHS_TRIED):
            with suppress(ValueError):  # no 31st in this one
                day = month.first.replace(day=self.day)
                if step * (day - context.anchor).days >= 0 and self.weekday in (None, day.weekday()):
                    return Period("day", day)
            month = month.shift(step)
        message = f"no {self.day} is such a weekday"
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Figures(Calendar):
    """A date in figures whose day and month could each be the other: "4/5/2024"."""

    year: int
    first: int
    second: int

    def period(self, context: Context) -> Period:
        """The day first, unless the article is American or tells of what was and that day is still to come."""
        american, other = date(self.year, self.first, self.second), date(self.year, self.second, self.first)
        anchor = context.anchor
        ahead = anchor is not None and american <= anchor < other and context.tense < 0
        return Period("day", american if context.conventions.month_first or ahead else other)


@dataclass(frozen=True, slots=True)
class Weekend(Calendar):
    """Such as "The weekend": the last one, or the coming one in a sentence about the future."""

    def period(self, context: Context) -> Period | str:
        """The latest that has begun by the article's day, or the first that has not ended."""
        if context.anchor is None:
            return UNKNOWN["weekend"]
        this = Period.containing("weekend", context.anchor)
        return this if context.ahead or this.first <= context.anchor else this.shift(-1)


@dataclass(frozen=True, slots=True)
class WeekendOf(Calendar):
    """The weekend a holiday belongs to: that before a Monday or Tuesday, else that of its week."""

    holiday: Calendar

    def period(self, context: Context) -> Period | str:
        """Saturday and Sunday."""
        day = self.holiday.period(context)
        if isinstance(day, str):
            return UNKNOWN["weekend"]
        return Period.containing("weekend", day.first).shift(-1 if day.first.weekday() < 2 else 0)


@dataclass(frozen=True, slots=True)
class Follows(Calendar):
    """The next or the previous month or season after the time last mentioned, or that of its year (sign 0)."""

    yearly: Yearly
    sign: int

    def period(self, context: Context) -> Period | str:
        """The first that begins after that time, or the last that ends before it."""
        day = context.reference("year")
        if day is None:
            return self.yearly.unknown
        if self.sign == 0:
            return self.yearly.of_year(day.year)
        years = (self.yearly.of_year(day.year + step * self.sign) for step in (-1, 0, 1, 2))
        return next(p for p in years if (p.first > day if self.sign > 0 else p.last < day))


@dataclass(frozen=True, slots=True)
class Stepped(Calendar):
    """So many units from now ("last week", "yesterday"), or from the time last mentioned ("the next day")."""

    unit: Unit
    steps: int
    from_mention: bool = False

    def period(self, context: Context) -> Period | str:
        """The unit that holds the day, moved."""
        day = context.reference(self.unit) if self.from_mention else context.anchor
        return UNKNOWN[self.unit] if day is None else Period.containing(self.unit, day).shift(self.steps)


@dataclass(frozen=True, slots=True)
class Containing(Calendar):
    """The unit that holds a day: "the week of Nov. 13"."""

    unit: Unit
    day: Calendar

    def period(self, context: Context) -> Period | str:
        """That unit."""
        day = self.day.period(context)
        return UNKNOWN[self.unit] if isinstance(day, str) else Period.containing(self.unit, day.first)


@dataclass(frozen=True, slots=True)
class Told(Calendar):
    """The unit the article tells of: "best of the year", "the quarter ended Sept. 30"."""

    unit: Unit

    def period(self, context: Context) -> Period | str:
        """The one last mentioned; else the current one, of quarters the one before."""
        if context.anchor is None:
            return UNKNOWN[self.unit]
        told = context.told if context.told and context.told.unit == self.unit else None
        current = Period.containing(self.unit, context.anchor)
        return told or current.shift(-1 if self.unit == "quarter" else 0)


@dataclass(frozen=True, slots=True)
class LastEnd(Calendar):
    """The unit whose end is meant by "at year-end": of what was, the one before."""

    unit: Unit

    def period(self, context: Context) -> Period | str:
        """The current unit, or the one before it in a sentence about the past."""
        if context.anchor is None:
            return UNKNOWN[self.unit]
        return Period.containing(self.unit, context.anchor).shift(-1 if context.tense < 0 else 0)


@dataclass(frozen=True, slots=True)
class AnotherDay(Calendar):
    """A day of the month of another: the 26 of "December 20 to 26"."""

    of: Calendar
    day: int

    def period(self, context: Context) -> Period | str:
        """That day; ValueError where the month has none or it does not follow."""
        first = self.of.period(context)
        if isinstance(first, str):
            return f"{first[:-2]}{self.day:02}"
        if self.day <= first.first.day:
            message = "days go forward"
            raise ValueError(message)
        return Period("day", first.first.replace(day=self.day))


@dataclass(frozen=True, slots=True)
class Part(Calendar):
    """The n-th unit of a longer period: "the first week of May", "the last day of the year"."""

    whole: Calendar
    unit: Unit
    number: int

    def period(self, context: Context) -> Period | str:
        """The part; of an unknown year a quarter or half is still known by its number."""
        whole = self.whole.period(context)
        if isinstance(whole, Period) and self._of_years(whole):
            return whole
        if isinstance(whole, str):
            return UNKNOWN[self.unit].replace("X" + self.unit[0].upper(), f"{self.unit[0].upper()}{self.number}")
        return whole.part(self.unit, self.number)

    def timex(self, context: Context) -> Timex | None:
        """The part; halves and quarters of decades and centuries have no value but that of the whole, and bounds."""
        whole = self.whole.period(context)
        if isinstance(whole, str) or not self._of_years(whole):
            return Calendar.timex(self, context)
        parts = 2 if self.unit == "half" else 4
        number = self.number if self.number > 0 else parts
        size = (10 if whole.unit == "decade" else 100) // parts
        if number > parts or (whole.unit == "decade" and parts > 2):
            return None
        first = date(whole.first.year + size * (number - 1), 1, 1)
        start, end = context.bounds(first, date(first.year + size - 1, 12, 31))
        mod = {1: "START", parts: "END"}.get(number, "MID")
        return Timex("DATE", whole.value, mod, start, end)

    def _of_years(self, whole: Period) -> bool:
        return self.unit in ("half", "quarter") and whole.unit in ("decade", "century")


@dataclass(frozen=True, slots=True)
class Within(Calendar):
    """What is yearly or weekly in a stated period: "June next year", "Friday last week", "the first Monday of May"."""

    whole: Calendar
    inner: Yearly | Weekly
    number: int = 1

    def period(self, context: Context) -> Period | str:
        """The one that lies in the period."""
        whole = self.whole.period(context)
        if isinstance(whole, str):
            return self.inner.unknown if isinstance(self.inner, Yearly) else f"XXXX-WXX-{self.inner.weekday + 1}"
        if isinstance(self.inner, Weekly):
            return weekday_in(whole, self.inner.weekday, self.number)
        return self.inner.of_year(whole.first.year)


@dataclass(frozen=True, slots=True)
class Away(Calendar):
    """A length before or after a day: "two years ago", "three weeks from tomorrow", "a year earlier"."""

    length: Length
    sign: int
    origin: Calendar | None = None
    from_mention: bool = False

    def period(self, context: Context) -> Period | str:
        """The unit of the length's grain that holds the day so reached."""
        unit, told = self._grain(), context.told
        if self.from_mention and self.length.value == "P1Y":  # "up from a year earlier": the same quarter
            if told is None or told.unit not in (*_COMPARED, "year"):
                told = context.memory.newest(("quarter", "half", "year"))
            if told and told.unit in _COMPARED:
                return Period.containing(told.unit, self.length.step(told.first, self.sign))
        origin = self.origin.period(context) if self.origin else None
        day = context.reference(unit) if self.from_mention else context.anchor
        day = origin.first if isinstance(origin, Period) else day
        if day is None or isinstance(origin, str):
            return UNKNOWN[unit]
        if not self.length.exact:
            vague = "PAST_REF" if self.sign < 0 else "FUTURE_REF"
            return UNKNOWN[unit] if self.from_mention else vague
        return Period.containing(unit, self.length.step(day, self.sign))

    def timex(self, context: Context) -> Timex | None:
        """A DATE; what is hours or minutes off what was mentioned is a TIME, of unknown hour where no hour was."""
        if self.length.unit not in CLOCK_UNITS or not self.from_mention:
            return Calendar.timex(self, context)
        if context.memory.moment and self.length.exact:
            moment, zone = context.memory.moment
            then = (moment + self.sign * self.length.clock).isoformat(timespec="seconds")
            return Timex("TIME", f"{then[:-3]}{zone}", None, then + zone, then + zone)
        day = self.period(context)
        return Timex("TIME", f"{day.value if isinstance(day, Period) else day}TXX:XX")

    def _grain(self) -> Unit:
        finest = self.length.unit
        return finest if finest in ("week", "month", "quarter", "year") and self.origin is None else "day"  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Shifted(Calendar):
    """A day or season so long before or after: "thirty years ago this fall", "a week ago today", "a week on Friday"."""

    day: Calendar
    length: Length
    sign: int = -1

    def period(self, context: Context) -> Period | str:
        """The unit of that day, so much earlier or later."""
        day = self.day.period(context)
        return day if isinstance(day, str) else Period.containing(day.unit, self.length.step(day.first, self.sign))


@dataclass(frozen=True, slots=True)
class Same(Calendar):
    """The unit last mentioned, in another year, or in the year before: "the same month last year"."""

    unit: Unit
    whole: Calendar | None

    def period(self, context: Context) -> Period | str:
        """That unit of the other year; the other year itself where no such unit was mentioned."""
        told = context.told if context.told and context.told.unit in _COMPARED else context.memory.of(self.unit)
        if self.whole is None:
            return told.in_year(told.first.year - 1) if told else UNKNOWN[self.unit]
        whole = self.whole.period(context)
        if isinstance(whole, str) or whole.unit != "year" or told is None or self.unit not in ("year", told.unit):
            return whole
        return told.in_year(whole.first.year)


@dataclass(frozen=True, slots=True)
class Span(Calendar):
    """From one period to another under one expression: "5-6 April", "2019-21"."""

    opening: Calendar
    closing: Calendar

    def period(self, context: Context) -> Period | str:
        """The opening period, for what refers back to it."""
        return self.opening.period(context)

    def timex(self, context: Context) -> Timex | None:
        """The value is the ISO 8601 interval of the two."""
        first, last = self.opening.period(context), self.closing.period(context)
        if isinstance(first, str) or isinstance(last, str):
            return Timex("DATE", "/".join(p if isinstance(p, str) else p.value for p in (first, last)))
        if last.last < first.first:
            return None
        start, end = bounds(first.first, last.last, context.preposition)
        return Timex("DATE", f"{first.value}/{last.value}", None, start, end)


@dataclass(frozen=True, slots=True)
class Lasts(Calendar):
    """A feast of several days: "Ramadan", "Hanukkah 2024"."""

    opening: Calendar
    last: Callable[[date], date]

    def period(self, context: Context) -> Period | str:
        """Its first day, for what refers back to it."""
        return self.opening.period(context)

    def timex(self, context: Context) -> Timex | None:
        """The value is the ISO 8601 interval of its days."""
        first = self.opening.period(context)
        if isinstance(first, str):
            return Timex("DATE", first)
        last = self.last(first.first)
        start, end = context.bounds(first.first, last)
        return Timex("DATE", f"{first.value}/{last.isoformat()}", None, start, end)


@dataclass(frozen=True, slots=True)
class Shaded(Calendar):
    """A part of a period by a modifier: "early 2019", "mid-April", "the end of the year", "later this month"."""

    whole: Calendar
    shade: str

    def period(self, context: Context) -> Period | str:
        """The whole period."""
        return self.whole.period(context)

    def timex(self, context: Context) -> Timex | None:
        """The whole's value with a TIMEX3 mod; of the bounds only what is known."""
        timex = self.whole.timex(replace(context, preposition=""))
        if timex is None:
            return None
        period = self.whole.period(context)
        start, end = self._bounds(period, context) if isinstance(period, Period) else (None, None)
        if isinstance(period, Period) and period.unit == "day" and timex.type == "DATE":  # bounds in days divide no day
            start, end = context.bounds(period.first, period.last)
        return replace(timex, mod=self._mod(), start=start, end=end)

    def _mod(self) -> str:
        return MODS.get(self.shade, "START" if self.shade == "earlier" else "END")

    def _bounds(self, period: Period, context: Context) -> tuple[str | None, str | None]:
        first, last, anchor = period.first, period.last, context.anchor
        if self.shade in ("later", "earlier", "rest"):  # than now
            here = anchor if anchor and first <= anchor <= last else None
            drawn = (first, here or last) if self.shade == "earlier" else (here or first, last)
            return context.bounds(*drawn)
        day = timedelta(days=1)
        start: date | None = None
        end: date | None = None
        if context.preposition in _PINNED_START.get(self.shade, ()):
            start = first if self.shade == "beginning" else last + day
        if context.preposition in _PINNED_END.get(self.shade, ()):
            end = last if self.shade == "end" else first - day
        return start.isoformat() if start else None, end.isoformat() if end else None
