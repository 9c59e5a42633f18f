"""Where a phrase stands, and what every meaning gives: a TIMEX3 value and calendar bounds.

Bounds are inclusive and honour the preposition: "by 2025" has no start, "since 2019" no end, "after Friday" begins on
Saturday, "from 2026" on stays open when nothing closes it. They are null when open or unknowable:

- a part that only a modifier names has no sharp borders ("early 2019", "mid-April", "at the end of the year"), but for
  the side a preposition pins: "by the end of 2012" ends on 31 December, "since the beginning of 2017" starts that day;
- nothing says where bare "last two years" or "Next 3 months" lie; "the next two years" and "in the last 3 months" run
  from and to the article's day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, Protocol

from factx.facts.timeframes.calendar import Period, Unit
from factx.facts.timeframes.memory import Memory
from factx.facts.timeframes.tense import FUTURE, PRESENT, UNTOLD, Tenses


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression read: TIMEX3 type, value, modifier; inclusive ISO 8601 bounds, null when open or unknowable.

    `unplaced` where the bounds are null only because nobody says when the article appeared.
    """

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str | None = None
    start: str | None = None
    end: str | None = None
    unplaced: bool = False

    @property
    def relative(self) -> bool:
        """Whether its value or bounds wait for the day the article appeared: "XXXX-WXX", "the next two years"."""
        return self.unplaced or (self.value.startswith("X") and self.type in ("DATE", "TIME"))


@dataclass(frozen=True, slots=True)
class Conventions:
    """How those who wrote an article count.

    `fiscal_start` is the month (1 to 12) in which fiscal years begin, None when nobody says; with `month_first`
    "4/5/2024" is a day in April.
    """

    fiscal_start: int | None = None
    month_first: bool = False


PLAIN = Conventions()


@dataclass(frozen=True, slots=True)
class Context:
    """Where a phrase stands: the article's day, what was mentioned before, the preposition, the verbs around it.

    `told` is the period the block tells of; when something was said or reported is no such period.
    """

    anchor: date | None = None
    memory: Memory = field(default_factory=Memory)
    told: Period | None = None
    preposition: str = ""
    tenses: Tenses = field(default_factory=lambda: Tenses(""))
    start: int = 0
    end: int = 0
    conventions: Conventions = PLAIN

    @property
    def tense(self) -> int:
        """-1 in a sentence about the past, 1 about the future, 0 when it does not say or speaks of what is."""
        told = self.tenses.at(self.start, self.end)
        return UNTOLD if told == PRESENT else told

    @property
    def usual(self) -> bool:
        """Whether the sentence tells of what usually happens, in no year of its own."""
        return self.tenses.usual(self.start)

    @property
    def just_told(self) -> bool:
        """Whether the verb is right before it: "sank in June"."""
        return self.tenses.just_told(self.start)

    @property
    def ahead(self) -> bool:
        """Whether a day of the week is still to come: "the final is on Saturday"."""
        return self.tenses.at(self.start, self.end) in (FUTURE, PRESENT)

    @property
    def day(self) -> Period | None:
        """The day the block tells of, or the article's: "at noon" is on that day."""
        if self.told and self.told.unit == "day":
            return self.told
        return Period("day", self.anchor) if self.anchor else None

    def reference(self, unit: Unit) -> date | None:
        """The day "the following week" counts from."""
        latest = self.memory.latest(unit)
        if latest:
            return latest.first
        return None if self.memory else self.anchor

    def bounds(self, first: date, last: date) -> tuple[str | None, str | None]:
        """Start and end of a period; "from" opens only what is still ahead, as data may be "from 2019"."""
        onward = self.preposition == "from" and self.anchor is not None and first > self.anchor
        return bounds(first, last, "since" if onward else self.preposition)


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
        start, end = context.bounds(period.first, period.last)
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
