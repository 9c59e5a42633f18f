"""Meanings that are no period of the calendar: times of day, durations, sets, and the vague ones.

Morning begins at midnight and ends at noon, the afternoon lasts to seven, evening and night from six to midnight.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from factx.facts.timeframes.calendar import CLOCK_UNITS, UNKNOWN, Length, Period, weekday_in
from factx.facts.timeframes.context import Calendar, Context, Timex
from factx.facts.timeframes.words import AMERICAN_HOURS

DAY_PARTS = {
    "MO": ("00:00:00", "11:59:59"),
    "AF": ("12:00:00", "18:59:59"),
    "EV": ("18:00:00", "23:59:59"),
    "NI": ("18:00:00", "23:59:59"),
}


# ------------------------------------------------------------------------------------------------------- times
def offset(zone: str, day: str) -> str:
    """The offset from UTC of a zone on a day, "" where the day is unknown and matters.

    >>> offset("ET", "2013-03-21"), offset("ET", "2013-01-21"), offset("Z", "XXXX-XX-XX")
    ('-04:00', '-05:00', 'Z')
    """
    if zone not in AMERICAN_HOURS:
        return zone
    if day.startswith("X"):
        return ""
    summer = _american_summer(date.fromisoformat(day))
    return f"-{-AMERICAN_HOURS[zone] - summer:02}:00"


def _american_summer(day: date) -> bool:
    """Whether clocks in the United States are an hour ahead on a day, by the law since 2007 or the one before it."""

    def sunday(month: int, number: int) -> date:
        return weekday_in(Period("month", date(day.year, month, 1)), 6, number).first

    if day.year >= 2007:
        return sunday(3, 2) <= day < sunday(11, 1)
    return sunday(4, 1 if day.year >= 1987 else -1) <= day < sunday(10, -1)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on a day: "8.30am", "noon on Friday"; without a day, the one last mentioned or the article's."""

    hour: int
    minute: int
    zone: str = ""
    day: Calendar | None = None
    second: int | None = None
    midnight: bool = False
    """Whether it is the midnight that ends its day, unless something is after it."""

    def timex(self, context: Context) -> Timex | None:
        """A TIME to the minute (or second), with its offset from UTC where one is stated."""
        day = self.on_day(context)
        zone = offset(self.zone, day)
        value = f"{day}T{self.written}{zone}"
        if day.startswith("X"):
            return Timex("TIME", value)
        moment = f"{day}T{self.written}{':00' if self.second is None else ''}{zone}"
        start, end = (moment, moment)
        if context.preposition in ("by", "until", "before", "through"):
            start = ""
        if context.preposition in ("since", "after"):
            end = ""
        return Timex("TIME", value, None, start or None, end or None)

    def on(self, day: Calendar) -> Clock:
        """The same time on a day, or in a part of one."""
        return replace(self.in_part(day.part), day=day.day) if isinstance(day, DayPart) else replace(self, day=day)

    def in_part(self, part: str) -> Clock:
        """The same hour of the clock face in a part of a day: "8 in the evening" is 20:00."""
        late = part in ("AF", "EV", "NI") and 1 <= self.hour < 12
        return replace(self, hour=self.hour + 12) if late else self

    @property
    def written(self) -> str:
        """Hours and minutes, and seconds where they are told."""
        return f"{self.hour:02}:{self.minute:02}" + ("" if self.second is None else f":{self.second:02}")

    def on_day(self, context: Context) -> str:
        """Its day as ISO 8601 writes it, or that of an unknown one."""
        period = self.day.period(context) if self.day else context.day
        if not isinstance(period, Period):
            return period or UNKNOWN["day"]
        ahead = self.day is not None or context.tense > 0 or context.preposition in ("by", "until", "before", "through")
        ends = self.midnight and ahead and context.preposition not in ("after", "since", "from")
        return period.shift(1 if ends else 0).first.isoformat()


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """From one time of day to another under one expression: "3-4pm", "9:30-11:00"."""

    opening: Clock
    closing: Clock

    @property
    def day(self) -> Calendar | None:
        """The day of both."""
        return self.opening.day

    def on(self, day: Calendar) -> ClockSpan:
        """The same on a day."""
        return ClockSpan(self.opening.on(day), self.closing.on(day))

    def timex(self, context: Context) -> Timex | None:
        """A TIME whose value is the ISO 8601 interval of the two."""
        context = replace(context, preposition="")
        first, last = self.opening.timex(context), self.closing.timex(context)
        if first is None or last is None:
            return None
        backwards = first.start is not None and last.end is not None and last.end < first.start
        start, end = (None, None) if backwards else (first.start, last.end)
        return Timex("TIME", f"{first.value}/{last.value}", None, start, end)


@dataclass(frozen=True, slots=True)
class ThisDay(Calendar):
    """The day the block tells of: "in the morning" of it."""

    def period(self, context: Context) -> Period | str:
        """That day, else the article's."""
        return context.day or UNKNOWN["day"]


@dataclass(frozen=True, slots=True)
class Unplaced(Calendar):
    """Any day: "daily at noon"."""

    def period(self, context: Context) -> Period | str:  # noqa: ARG002 - whenever it is read
        """The unknown day."""
        return UNKNOWN["day"]


@dataclass(frozen=True, slots=True)
class SameDay(Calendar):
    """The day of the last such part: "that night" is the night last mentioned."""

    part: str

    def period(self, context: Context) -> Period | str:
        """That day, else the last mentioned, else the article's."""
        return context.memory.day_of(self.part) or context.day or UNKNOWN["day"]


@dataclass(frozen=True, slots=True)
class Overnight(Calendar):
    """In the night to the article's day, or the night after it in a sentence about the future."""

    def period(self, context: Context) -> Period | str:
        """The day the night began on."""
        if context.anchor is None:
            return UNKNOWN["day"]
        return Period("day", context.anchor).shift(0 if context.tense > 0 else -1)


@dataclass(frozen=True, slots=True)
class DayPart(Calendar):
    """A part of a day: "Friday night", "this morning"."""

    day: Calendar
    part: str

    def period(self, context: Context) -> Period | str:
        """The day."""
        return self.day.period(context)

    def timex(self, context: Context) -> Timex | None:
        """A TIME such as 2010-07-16TMO."""
        period = self.day.period(context)
        if isinstance(period, str):
            return Timex("TIME", f"{period}T{self.part}")
        day = period.first.isoformat()
        opening, closing = DAY_PARTS[self.part]
        return Timex("TIME", f"{day}T{self.part}", None, f"{day}T{opening}", f"{day}T{closing}")


@dataclass(frozen=True, slots=True)
class Modified(Calendar):
    """A time or date that is only about right: "about 8:30 a.m.", "nearly two years ago"."""

    meaning: Clock | Calendar
    mod: str

    def period(self, context: Context) -> Period | str:
        """That of the meaning."""
        if isinstance(self.meaning, Calendar):
            return self.meaning.period(context)
        day = self.meaning.on_day(context)
        return day if day.startswith("X") else Period("day", date.fromisoformat(day))

    def timex(self, context: Context) -> Timex | None:
        """That of the meaning, with the modifier."""
        timex = self.meaning.timex(context)
        if timex is None:
            return None
        earlier, later = self.mod.endswith("BEFORE"), self.mod.endswith("AFTER")
        return replace(timex, mod=self.mod, start=None if earlier else timex.start, end=None if later else timex.end)


# ------------------------------------------------------------------------------------- durations, sets, the rest
@dataclass(frozen=True, slots=True)
class Lasting:
    """A stretch of time; `course` 1 runs on from the article's day ("the next two years"), -1 up to it."""

    length: Length
    mod: str | None = None
    course: int = 0

    def timex(self, context: Context) -> Timex | None:
        """A DURATION; it has bounds where it runs from or to the article's day."""
        plain = Timex("DURATION", self.length.value, self.mod)
        anchor, course = context.anchor, self.course
        if course == 0 and context.preposition == "within" and context.tense >= 0:
            course = 1
        ahead = course == 0 and context.preposition == "in" and context.tense > 0
        if not (course or ahead) or self.length.unit in CLOCK_UNITS:
            return plain
        if anchor is None:
            return replace(plain, unplaced=True)
        day = self.length.step(anchor, course or 1).isoformat() if self.length.exact else None
        if ahead:
            return replace(plain, start=day, end=day)
        here = anchor.isoformat()
        return replace(plain, start=here, end=day) if course > 0 else replace(plain, start=day, end=here)


@dataclass(frozen=True, slots=True)
class Ended:
    """A length that ends with a day or a month: "the three months ended March 31", "the year to June"."""

    lasting: Lasting
    closing: Calendar

    def timex(self, context: Context) -> Timex | None:
        """A DURATION with bounds."""
        plain = Timex("DURATION", self.lasting.length.value, self.lasting.mod)
        closing = self.closing.period(context)
        length = self.lasting.length
        if isinstance(closing, str) or not length.exact or length.unit in CLOCK_UNITS:
            return plain
        day = timedelta(days=1)
        first = length.step(closing.last + day, -1)
        return replace(plain, start=first.isoformat(), end=closing.last.isoformat())


@dataclass(frozen=True, slots=True)
class Opening:
    """The first or last stretch of a period: "the first three months of 2024", "the final six weeks of last year"."""

    length: Length
    whole: Calendar
    side: int

    def timex(self, context: Context) -> Timex | None:
        """A DURATION with bounds."""
        whole = self.whole.period(context)
        if isinstance(whole, str) or not self.length.exact or self.length.unit in CLOCK_UNITS:
            return Timex("DURATION", self.length.value)
        day = timedelta(days=1)
        if self.side > 0:
            first, last = whole.first, self.length.step(whole.first, 1) - day
        else:
            first, last = self.length.step(whole.last + day, -1), whole.last
        return Timex("DURATION", self.length.value, None, first.isoformat(), last.isoformat())


@dataclass(frozen=True, slots=True)
class Repeated:
    """A set of times: "every Friday", "daily", "twice a month"."""

    value: str

    def timex(self, context: Context) -> Timex:  # noqa: ARG002 - a set is the same whenever it is read
        """A SET without bounds."""
        return Timex("SET", self.value)


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str

    def timex(self, context: Context) -> Timex | None:  # noqa: ARG002 - it has no place in the calendar
        """A DATE without bounds."""
        return Timex("DATE", self.value)


@dataclass(frozen=True, slots=True)
class Soon(Vague):
    """The adverb, which in "they soon left" tells of no future."""

    value: str = "FUTURE_REF"

    def timex(self, context: Context) -> Timex | None:
        """FUTURE_REF, or None in a sentence about the past."""
        return None if context.tense < 0 else Timex("DATE", self.value)
