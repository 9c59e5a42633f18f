"""What phrases mean, and what they mean on the article's day: meaning -> TIMEX3 value and calendar bounds.

A meaning is a small frozen record made by a rule: "the Friday", "one week before", "the end of that period". Calendar
meanings find their `period` in a context; every meaning gives a `timex`. Without an article's day a relative meaning
keeps the value of an unknown period of its size ("last week" is XXXX-WXX, "Friday" XXXX-WXX-5) and no bounds.

Bounds are inclusive and honour the preposition: "by 2025" has no start, "since 2019" no end, "after Friday" begins on
Saturday. Early and late are halves of a period; beginning, middle and end are thirds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, Protocol

from factx.facts.timeframes.calendar import MONTHS_OF, UNKNOWN, Length, Period, Unit, weekday_in
from factx.facts.timeframes.tense import tense

Side = Literal["", "last", "this", "next"]

_SHARES = {"early": (0, 2), "late": (1, 2), "beginning": (0, 3), "middle": (1, 3), "end": (2, 3)}
MODS = {"early": "START", "beginning": "START", "mid": "MID", "middle": "MID", "late": "END", "end": "END"}
_FAR, _NEAR = 270, 75
"""Days: nobody leaves the year out for a day farther off than this when another is nearer than that."""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression read: TIMEX3 type, value, modifier, and inclusive ISO 8601 bounds (None: open or unknown)."""

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Where a phrase stands: the article's day, the period last mentioned, the preposition before it, its place."""

    anchor: date | None = None
    mentioned: Period | None = None
    preposition: str = ""
    text: str = ""
    start: int = 0
    end: int = 0

    @property
    def tense(self) -> int:
        """-1 in a sentence about the past, 1 about the future, 0 when it does not say."""
        return tense(self.text, self.start, self.end)

    @property
    def reference(self) -> date | None:
        """The day "the following week" counts from."""
        return self.mentioned.first if self.mentioned else self.anchor


class Meaning(Protocol):
    """Anything a time phrase can mean."""

    def timex(self, context: Context) -> Timex | None:
        """The value and bounds in a context; None where the words do not stand for a time after all."""


class Calendar:
    """A meaning that is a period of the calendar; subclasses find it."""

    __slots__ = ()

    def period(self, context: Context) -> Period | str:
        """The period, or the value of an unknown one."""
        raise NotImplementedError

    def timex(self, context: Context) -> Timex | None:
        """The period as a DATE."""
        period = self.period(context)
        if isinstance(period, str):
            return Timex("DATE", period)
        start, end = bounds(period.first, period.last, context.preposition)
        return Timex("DATE", period.value, None, start, end)


def bounds(first: date, last: date, preposition: str) -> tuple[str | None, str | None]:
    """Start and end of a period under a preposition.

    >>> bounds(date(2025, 1, 1), date(2025, 12, 31), "by")
    (None, '2025-12-31')
    """
    day = timedelta(days=1)
    match preposition:
        case "by" | "until" | "through":
            return None, last.isoformat()
        case "since":
            return first.isoformat(), None
        case "before":
            return None, (first - day).isoformat()
        case "after":
            return (last + day).isoformat(), None
    return first.isoformat(), last.isoformat()


# --------------------------------------------------------------------------------------------------- calendar
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
        if context.anchor is None:
            return self.unknown
        return self._chosen(context.anchor, context.tense)

    def before_or_in(self, closing: Period) -> Period:
        """The latest that does not begin after another period does: the May of "May to July 2019"."""
        this = self.of_year(closing.first.year)
        return this if this.first <= closing.first else self.of_year(closing.first.year - 1)

    def _chosen(self, anchor: date, tense: int) -> Period:
        if self.side == "this":
            return self.of_year(anchor.year)
        around = self._around(anchor.year)
        past = (p for p in reversed(around) if (p.last < anchor if self.side == "last" else p.first <= anchor))
        ahead = (p for p in around if (p.first > anchor if self.side == "next" else p.last >= anchor))
        before, after = next(past, around[0]), next(ahead, around[-1])
        if self.side:
            return before if self.side == "last" else after
        chosen, other = (after, before) if tense > 0 else (before, after)
        far, near = _distance(chosen, anchor), _distance(other, anchor)
        return other if (near < far if tense == 0 else far > _FAR and near < _NEAR) else chosen

    def _around(self, year: int) -> list[Period]:
        found = []
        for candidate in range(max(1, year - 8), min(9999, year + 9)):
            try:
                found.append(self.of_year(candidate))
            except ValueError:  # no 29 February in this one
                continue
        return found


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
        if self.side in ("this", "next"):
            week = Period.containing("week", anchor).shift(1 if self.side == "next" else 0)
            return weekday_in(week, self.weekday, 1)
        if self.side == "" and context.tense > 0:
            return Period("day", anchor + timedelta(days=(self.weekday - anchor.weekday()) % 7))
        latest = anchor - timedelta(days=1 if self.side == "last" else 0)
        return Period("day", latest - timedelta(days=(latest.weekday() - self.weekday) % 7))


@dataclass(frozen=True, slots=True)
class Weekend(Calendar):
    """Such as "The weekend": the last one, or the coming one in a sentence about the future."""

    def period(self, context: Context) -> Period | str:
        """The latest that has begun by the article's day, or the first that has not ended."""
        if context.anchor is None:
            return UNKNOWN["weekend"]
        this = Period.containing("weekend", context.anchor)
        return this if context.tense > 0 or this.first <= context.anchor else this.shift(-1)


@dataclass(frozen=True, slots=True)
class Stepped(Calendar):
    """So many units from now ("last week", "yesterday"), or from the time last mentioned ("the next day")."""

    unit: Unit
    steps: int
    from_mention: bool = False

    def period(self, context: Context) -> Period | str:
        """The unit that holds the day, moved."""
        day = context.reference if self.from_mention else context.anchor
        return UNKNOWN[self.unit] if day is None else Period.containing(self.unit, day).shift(self.steps)


@dataclass(frozen=True, slots=True)
class Part(Calendar):
    """The n-th unit of a longer period: "the first week of May", "the last day of the year"."""

    whole: Calendar
    unit: Unit
    number: int

    def period(self, context: Context) -> Period | str:
        """The part; of an unknown year a quarter or half is still known by its number."""
        whole = self.whole.period(context)
        if isinstance(whole, str):
            return UNKNOWN[self.unit].replace("X" + self.unit[0].upper(), f"{self.unit[0].upper()}{self.number}")
        return whole.part(self.unit, self.number)


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
        origin = self.origin.period(context) if self.origin else None
        day = context.reference if self.from_mention else context.anchor
        day = origin.first if isinstance(origin, Period) else day
        unit = self._grain()
        if day is None or isinstance(origin, str):
            return UNKNOWN[unit]
        if not self.length.exact:
            vague = "PAST_REF" if self.sign < 0 else "FUTURE_REF"
            return UNKNOWN[unit] if self.from_mention else vague
        return Period.containing(unit, self.length.step(day, self.sign))

    def _grain(self) -> Unit:
        finest = self.length.unit
        return finest if finest in ("week", "month", "quarter", "year") and self.origin is None else "day"  # type: ignore[return-value]


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
class Shaded(Calendar):
    """A part of a period by a modifier: "early 2019", "mid-April", "the end of the year", "later this month"."""

    whole: Calendar
    shade: str

    def period(self, context: Context) -> Period | str:
        """The whole period."""
        return self.whole.period(context)

    def timex(self, context: Context) -> Timex | None:
        """The whole's value with a TIMEX3 mod, and bounds drawn in."""
        timex = self.whole.timex(replace(context, preposition=""))
        period = self.whole.period(context)
        if timex is None or isinstance(period, str):
            return timex and replace(timex, mod=self._mod())
        first, last = self._bounds(period, context.anchor)
        before_end = context.preposition == "before" and self.shade == "end"  # the end itself is the limit
        start, end = bounds(first, last, "by" if before_end else context.preposition)
        if timex.type == "TIME":
            start, end = timex.start, timex.end
        return replace(timex, mod=self._mod(), start=start, end=end)

    def _mod(self) -> str:
        return MODS.get(self.shade, "END" if self.shade == "later" else "START")

    def _bounds(self, period: Period, anchor: date | None) -> tuple[date, date]:
        first, last = period.first, period.last
        if self.shade in ("later", "earlier"):
            here = anchor if anchor and first <= anchor <= last else None
            return (here or first, last) if self.shade == "later" else (first, here or last)
        if self.shade == "mid":
            return self._share(period, 1, 3)
        return self._share(period, *_SHARES[self.shade])

    @staticmethod
    def _share(period: Period, number: int, of: int) -> tuple[date, date]:
        if MONTHS_OF.get(period.unit, 0) >= 12:
            months = MONTHS_OF[period.unit] // of
            first = Period("month", period.first).shift(number * months)
            return first.first, first.shift(months - 1).last
        days = (period.last - period.first).days + 1
        first_day = period.first + timedelta(days=days * number // of)
        return first_day, max(first_day, period.first + timedelta(days=days * (number + 1) // of - 1))
