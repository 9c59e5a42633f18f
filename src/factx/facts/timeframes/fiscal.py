"""Rules of the first pass for fiscal years: "FY25", "fiscal 2024", "Q1 FY2025", "the next financial year".

Companies and countries begin their years when they like. A fiscal year keeps its name ("FY2024"); it has bounds where
the reader says in which month such years begin. It is called by the year it ends in, one called by two ("FY2023-24") by
the year it begins in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from factx.facts.timeframes.calendar import MONTHS_OF, Period
from factx.facts.timeframes.context import Calendar, Context, Timex
from factx.facts.timeframes.days import SIDES
from factx.facts.timeframes.grammar import Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.normalise import Fixed, Span
from factx.facts.timeframes.periods import STEPS, quarter_or_half


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year or a quarter or half of one; without a year, the one told from the article's day by `steps`."""

    year: int | None = None
    closing: str = ""
    steps: int = 0
    unit: str = ""
    number: int = 0
    mod: str | None = None

    @classmethod
    def between(cls, opening: int, closing: int) -> Fiscal:
        """The fiscal year that begins in one year of the calendar and ends in the next."""
        return cls(opening, f"-{closing % 100:02}")

    def timex(self, context: Context) -> Timex:
        """A DATE that keeps its name, with bounds where the first month of such years is known."""
        first = self._first_day(context)
        year = f"{self.year}" if self.year else (f"{self._ending(first)}" if first else "XXXX")
        part = f"-{self.unit[0].upper()}{self.number}" if self.unit else ""
        value = f"FY{year}{self.closing}{part}"
        if first is None or self.mod:
            return Timex("DATE", f"XXXX{part}" if part and year == "XXXX" else value, self.mod)
        months = MONTHS_OF[self.unit or "year"]
        opening = first + relativedelta(months=months * (self.number - 1) if self.unit else 0)
        last = opening + relativedelta(months=months) - timedelta(days=1)
        start, end = context.bounds(opening, last)
        return Timex("DATE", value, None, start, end)

    def part(self, unit: str, number: int) -> Fiscal:
        """The n-th quarter or half of it."""
        return replace(self, unit=unit, number=number)

    def _first_day(self, context: Context) -> date | None:
        month, anchor = context.conventions.fiscal_start, context.anchor
        if month is None:
            return None
        if self.year:
            return date(self.year - (month > 1 and not self.closing), month, 1)
        if anchor is None:
            return None
        first = date(anchor.year - (anchor.month < month) + self.steps, month, 1)
        months = MONTHS_OF[self.unit] * (self.number - 1) if self.unit else 0
        later = self.unit and context.tense <= 0 and first + relativedelta(months=months) > anchor
        return first - relativedelta(years=1) if later else first

    def _ending(self, first: date) -> int:
        return (first + relativedelta(months=11)).year


def _named_in_short(found: Found) -> Fiscal:
    """Such as "FY25", "FY2023-24"."""
    return _named(found.text("fiscal_year"))


def _named(text: str) -> Fiscal:
    year, *closing = re.findall(r"\d+", text)
    return Fiscal(int(year) if len(year) == 4 else 2000 + int(year), f"-{closing[0]}" if closing else "")


def _named_year(found: Found) -> Fiscal:
    """Such as "fiscal 2024", "the financial year 2023-24"."""
    if found.get("years"):
        return Fiscal.between(*found["years"])
    return Fiscal(int(found["year"]), f"-{found.text('last')}" if found.get("last") else "")


def _told_year(found: Found) -> Fiscal | None:
    """Such as "this fiscal year", "the next financial year"."""
    steps = STEPS[SIDES[found.kind("side")]] if found.has("side") else 0
    return Fiscal(steps=steps) if found["unit"] == "year" else None


def _quarter(found: Found) -> Fiscal | None:
    unit, number = quarter_or_half(found), int(found["n"])
    return Fiscal(unit=unit, number=number) if unit and number <= 12 // MONTHS_OF[unit] else None


def _quarter_in_short(found: Found) -> Fiscal:
    """Such as "Q4FY24", "Q1 FY2025"."""
    quarter, year = found.text("fiscal_quarter").upper().split("FY")
    return _named(year).part("quarter", int(quarter.strip()[1]))


def _quarter_of_years(found: Found) -> Fiscal | None:
    """Such as "the second quarter of 2014-15"."""
    opening, closing = found["years"]
    quarter = _quarter(found)
    one = closing == opening + 1
    return Fiscal.between(opening, closing).part(quarter.unit, quarter.number) if quarter and one else None


@dataclass(frozen=True, slots=True)
class Years(Calendar):
    """Such as "2023-24": a fiscal year where such years are known to begin within the calendar's, else two years."""

    opening: int
    closing: int

    def period(self, context: Context) -> Period:  # noqa: ARG002 - the same whenever it is read
        """The opening year, for what refers back to it."""
        return Period.of_year(self.opening)

    def timex(self, context: Context) -> Timex | None:
        """FY2023-24, or the interval of the two."""
        if context.conventions.fiscal_start not in (None, 1) and self.closing == self.opening + 1:
            return Fiscal.between(self.opening, self.closing).timex(context)
        years = (Fixed(Period.of_year(year)) for year in (self.opening, self.closing))
        return Span(*years).timex(context)


def _this_fiscal(found: Found) -> Fiscal | None:
    """Such as "this fiscal", as Indian papers write."""
    side = STEPS[SIDES[found.kind("side")]]
    return None if found.modifies else Fiscal(steps=side)


FISCAL = (
    Rule("years", "period", "{year_span}", lambda found: Years(*found["year_span"])),
    Rule("fiscal year", "reference", "the? {side:sided} fiscal", _this_fiscal),
    Rule(
        "fiscal quarter", "reference", "the? {n:nth} dash? {unit:quarter_unit} of {years:year_span}", _quarter_of_years
    ),
    Rule("fiscal year", "reference", "{fiscal_year}", _named_in_short),
    Rule("fiscal quarter", "reference", "{fiscal_quarter}", _quarter_in_short),
    Rule("fiscal year", "reference", "the? fiscal unit? {year} (dash {last:to_99})?", _named_year),
    Rule("fiscal year", "reference", "the? fiscal unit? {years:year_span}", _named_year),
    Rule("fiscal year", "reference", "the? {year} fiscal unit", _named_year),
    Rule("fiscal year", "reference", "the? {side:sided}? fiscal {unit}", _told_year),
    Rule(
        "fiscal quarter",
        "reference",
        "(the|possessive)? fiscal dash? {n:nth} dash? {unit:quarter_unit}",
        _quarter,
    ),
)
