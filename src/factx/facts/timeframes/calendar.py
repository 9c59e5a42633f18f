"""Calendar algebra: periods and lengths, their TIMEX3 values, and stepping from one to another.

Nothing here knows a word of English; `lexicon.py` and `rules.py` bring the words, `normalise.py` the article's day.
Impossible days raise ValueError or OverflowError as `datetime` does; whoever reads a phrase declines it then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from dateutil.relativedelta import relativedelta

Unit = Literal["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"]

MONTHS_OF: dict[str, int] = {
    "month": 1,
    "season": 3,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
"""Season by its first month, as northern newspapers mean it; the winter of a year begins in its December."""

SIZES: dict[str, int] = {"day": 1, "weekend": 2, "week": 7} | {unit: 30 * months for unit, months in MONTHS_OF.items()}
"""About how many days a unit has."""

UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "season": "XXXX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
"""The value of a period whose place in the calendar is not known."""


@dataclass(frozen=True, slots=True)
class Period:
    """One unit of the calendar, by its first day.

    >>> week = Period.containing("week", date(2024, 4, 10))
    >>> week.value, str(week.last), week.shift(-1).value
    ('2024-W15', '2024-04-14', '2024-W14')
    """

    unit: Unit
    first: date

    @classmethod
    def containing(cls, unit: Unit, day: date) -> Period:
        """The unit that holds a day; the weekend of a day is the one that ends its week."""
        if unit == "day":
            return cls(unit, day)
        if unit in ("week", "weekend"):
            monday = day - timedelta(days=day.weekday())
            return cls(unit, monday + timedelta(days=5) if unit == "weekend" else monday)
        months = day.year * 12 + day.month - 1
        offset = 2 if unit == "season" else 0  # seasons begin in March, June, September and December
        return cls(unit, _first_of(months - (months - offset) % MONTHS_OF[unit]))

    @classmethod
    def of_year(cls, year: int) -> Period:
        """A year by its number."""
        return cls("year", date(year, 1, 1))

    @property
    def last(self) -> date:
        """The last day, inclusive."""
        if self.unit == "weekend":
            return self.first + timedelta(days=1)
        return self.shift(1).first - timedelta(days=1)

    @property
    def value(self) -> str:
        """TIMEX3: "2024", "2024-Q2", "2024-04", "2024-W15", "2024-W15-WE", "2024-SU", "199", "19"."""
        year, month = self.first.year, self.first.month
        if self.unit in ("week", "weekend"):
            week = self.first.isocalendar()
            return f"{week.year:04}-W{week.week:02}" + ("-WE" if self.unit == "weekend" else "")
        match self.unit:
            case "day":
                return self.first.isoformat()
            case "decade":
                return f"{year // 10:03}"
            case "century":
                return f"{year // 100:02}"
        parts = {
            "month": f"-{month:02}",
            "season": f"-{SEASONS.get(month, '')}",
            "quarter": f"-Q{(month + 2) // 3}",
            "half": f"-H{(month + 5) // 6}",
        }
        return f"{year:04}{parts.get(self.unit, '')}"

    def shift(self, steps: int) -> Period:
        """The same unit so many steps later (earlier, when negative)."""
        if self.unit in MONTHS_OF:
            months = self.first.year * 12 + self.first.month - 1 + steps * MONTHS_OF[self.unit]
            return Period(self.unit, _first_of(months))
        return Period(self.unit, self.first + timedelta(days=steps * (1 if self.unit == "day" else 7)))

    def in_year(self, year: int) -> Period:
        """The same unit of another year; ValueError for a 29 February that it has not."""
        return Period.containing(self.unit, self.first.replace(year=year))

    def part(self, unit: Unit, number: int) -> Period:
        """The n-th smaller unit in it, or the n-th from its end when negative.

        A week counts to the period that holds its Thursday, as ISO 8601 has it.

        >>> Period("year", date(2024, 1, 1)).part("quarter", 3).value
        '2024-Q3'
        >>> Period("month", date(2024, 4, 1)).part("week", -1).value
        '2024-W17'
        """
        middle = timedelta(days=3 if unit in ("week", "weekend") else 0)
        if number > 0:
            start = Period.containing(unit, self.first)
            found = (start if start.first + middle >= self.first else start.shift(1)).shift(number - 1)
        else:
            end = Period.containing(unit, self.last)
            found = (end if end.first + middle <= self.last else end.shift(-1)).shift(number + 1)
        if not self.first <= found.first + middle <= self.last:
            message = f"{self.value} has no {unit} {number}"
            raise ValueError(message)
        return found


def weekday_in(period: Period, weekday: int, number: int) -> Period:
    """The n-th Monday (0) to Sunday (6) of a period, from its end when negative.

    >>> weekday_in(Period("month", date(2024, 5, 1)), 0, -1).value
    '2024-05-27'
    """
    if number > 0:
        day = period.first + timedelta(days=(weekday - period.first.weekday()) % 7 + 7 * (number - 1))
    else:
        day = period.last - timedelta(days=(period.last.weekday() - weekday) % 7 - 7 * (number + 1))
    if not period.first <= day <= period.last:
        message = f"{period.value} has no such weekday"
        raise ValueError(message)
    return Period("day", day)


def _first_of(months: int) -> date:
    return date(months // 12, months % 12 + 1, 1)


# ----------------------------------------------------------------------------------------------------- lengths
_DESIGNATORS = {
    "year": "Y", "quarter": "Q", "month": "M", "week": "W", "weekend": "WE", "day": "D",
    "hour": "H", "minute": "M", "second": "S",
}  # fmt: skip
_MULTIPLES = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "quarter": ("month", 3),
    "fortnight": ("week", 2),
    "half": ("month", 6),
}
_HALVES = {"year": ("month", 12), "day": ("hour", 24)}
_FINER = {"minute": ("second", 60), "hour": ("minute", 60)}
"""Units that news divides are told in the next smaller one: "an hour and a half" is PT90M, "half a year" P6M."""
_DAYS_OF = {"week": Decimal(7), "weekend": Decimal(7), "day": Decimal(1), "hour": Decimal(1) / 24}
_SECONDS = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
CLOCK_UNITS = frozenset(("hour", "minute", "second"))


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time: amounts by unit, coarsest first; an amount of None is some number nobody states.

    >>> Length.of("year", Decimal("2.5")).value, Length.of("month", None).value, Length.of("hour", Decimal("0.5")).value
    ('P2.5Y', 'PXM', 'PT30M')
    """

    amounts: tuple[tuple[str, Decimal | None], ...]

    @classmethod
    def of(cls, unit: str, amount: Decimal | None) -> Length:
        """So many units; decades, centuries and fortnights in years and weeks, halves in the next smaller unit."""
        if unit in _MULTIPLES:
            unit, size = _MULTIPLES[unit]
            amount = None if amount is None else amount * size
        while amount is not None and amount % 1 and (unit in _FINER or (unit in _HALVES and amount == Decimal("0.5"))):
            unit, size = _FINER.get(unit) or _HALVES[unit]
            amount = amount * size
        return cls(((unit, amount),))

    def plus(self, other: Length) -> Length:
        """Both together, coarsest unit first."""
        order = list(_DESIGNATORS)
        return Length(tuple(sorted(self.amounts + other.amounts, key=lambda part: order.index(part[0]))))

    @property
    def unit(self) -> str:
        """The finest unit it is told in."""
        return self.amounts[-1][0]

    @property
    def exact(self) -> bool:
        """Whether every amount is stated."""
        return all(amount is not None for _, amount in self.amounts)

    @property
    def value(self) -> str:
        """TIMEX3: "P2Y6M", "PT30M", "P1DT5H", "PXD"."""
        days = "".join(_written(unit, amount) for unit, amount in self.amounts if unit not in CLOCK_UNITS)
        clock = "".join(_written(unit, amount) for unit, amount in self.amounts if unit in CLOCK_UNITS)
        return f"P{days}T{clock}" if clock else f"P{days}"

    @property
    def clock(self) -> timedelta:
        """Its hours, minutes and seconds."""
        return timedelta(seconds=float(sum(_SECONDS[unit] * (n or 0) for unit, n in self.amounts if unit in _SECONDS)))

    def step(self, day: date, sign: int) -> date:
        """The day so much later, or earlier; hours and less count in whole days.

        >>> str(Length.of("year", Decimal("1.5")).step(date(2024, 4, 10), 1))
        '2025-10-10'
        """
        months, days = Decimal(0), Decimal(0)
        for unit, amount in self.amounts:
            count = amount or Decimal(0)
            if unit in MONTHS_OF:
                months += count * MONTHS_OF[unit]
            else:
                days += count * _DAYS_OF.get(unit, Decimal(0))
        if months > 120_000 or days > 4_000_000:
            message = "longer than the calendar"
            raise OverflowError(message)
        days += (months % 1) * 30
        return day + relativedelta(months=sign * int(months), days=sign * int(days))


def _written(unit: str, amount: Decimal | None) -> str:
    number = "X" if amount is None else f"{amount.normalize():f}"
    return number + _DESIGNATORS[unit]
