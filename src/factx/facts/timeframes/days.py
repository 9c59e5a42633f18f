"""Rules of the first pass for days and months: "10 April 2024", "last Friday", "October", "Christmas", "next summer".

A date in figures has its day first ("10/04/2024" is 10 April) unless the second figure can be no month ("4/13/2024") or
the year comes in two figures, as Americans write it ("7/8/07" is 8 July).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

from factx.facts.timeframes.calendar import SEASONS, Period
from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.grammar import Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.normalise import Fixed, Side, Span, Stepped, Weekly, Yearly

SIDES: dict[str, Side] = {
    "last": "last",
    "past": "last",
    "previous": "last",
    "this": "this",
    "current": "this",
    "next": "next",
    "coming": "next",
    "upcoming": "next",
    "following": "next",
}
"""Which one a word before a weekday, a month or a unit picks."""


# -------------------------------------------------------------------------------------------------------- days
def _day(found: Found) -> Calendar | None:
    """A day of a month, with its year or without."""
    day, month = int(found["day"]), found["month"]
    if not 1 <= day <= 31 or _spelled_ordinal_after_month(found):
        return None
    if found.get("year"):
        return _fixed_day(int(found["year"]), month, day)
    date(2000, month, day)  # a leap year: any day that can be
    return yearly_day(month, day)


def _spelled_ordinal_after_month(found: Found) -> bool:
    written = found.text("day").isalpha() and found.match.start("day") == found.match.start("month") + 1
    after = found.after()
    joined = after is not None and after.kind == "dash" and found.kind("day") in ("ordinal", "second")
    return written or joined


def _fixed_day(year: int, month: int, day: int) -> Fixed:
    return Fixed(Period("day", date(year, month, day)))


def _iso(found: Found) -> Calendar:
    return Fixed(Period("day", date.fromisoformat(found["iso"][:10])))


def _numeric(found: Found) -> Calendar | None:
    """A date in figures; see the head of the module for which figure is the day."""
    if found["numeric"] is None:
        return None
    year, first, second = found["numeric"]
    text = found.text("numeric")
    american = second > 12 or (first <= 12 and len(text.rstrip("0123456789")) + 2 == len(text) and "." not in text)
    year_first = text[:4].isdigit()
    month, day = (first, second) if american or year_first or "." in text else (second, first)
    return _fixed_day(year, month, day)


def _days_of_month(found: Found) -> Calendar | None:
    """Such as "5-6 April 2016", "1 to 3 May", "November 19-20"."""
    month, opening, closing = found["month"], int(found["first"]), int(found["last"])
    if not opening < closing <= 31:
        return None
    if found.get("year"):
        year = int(found["year"])
        return Span(_fixed_day(year, month, opening), _fixed_day(year, month, closing))
    return Span(yearly_day(month, opening), yearly_day(month, closing))


@cache
def yearly_day(month: int, day: int) -> Yearly:
    """A day of no stated year."""
    return Yearly(lambda year: Period("day", date(year, month, day)), f"XXXX-{month:02}-{day:02}")


def _weekday(found: Found) -> Calendar | None:
    if "nth" in found.match.groupdict() and not found.text("nth")[0].isdigit():
        return None
    return Weekly(found["weekday"])


def _weekday_reference(found: Found) -> Calendar:
    return Weekly(found["weekday"], "last" if found.kind("past") in ("past", "last", "previous") else "next")


def _deictic(found: Found) -> Calendar:
    return Stepped("day", found["day"])


def _beyond(found: Found) -> Calendar:
    """Such as "the day after tomorrow", "the day before yesterday"."""
    return Stepped("day", 2 * found["day"])


# ------------------------------------------------------------------------------------------------------ months
_MONTH_MARKERS = frozenset(
    """in by since until before after from to through throughout during of between and early mid late last next this
    each every comma dash open or about around""".split()
)


def _month(found: Found) -> Calendar | None:
    month, text = found["month"], found.text("month")
    before, after = found.before(), found.after()
    marked = before is not None and before.kind in _MONTH_MARKERS
    if not (text[0].isupper() or marked) or (found.kind("month") == "mon" and not text.endswith(".")):
        return None
    if found.kind("month") in ("may", "mon") and (
        not marked or (before is not None and before.kind in ("comma", "open", "and", "or"))
    ):
        return None
    if not marked and after is not None and after.kind == "other" and after.text[0].isupper():
        return None
    return yearly_month(month)


@cache
def yearly_month(month: int, side: Side = "") -> Yearly:
    """A month of no stated year."""
    return Yearly(lambda year: Period("month", date(year, month, 1)), f"XXXX-{month:02}", side)


def _month_of_year(found: Found) -> Calendar | None:
    if found.kind("month") == "may" and not found.text("month")[0].isupper():
        return None
    return Fixed(Period("month", date(int(found["year"]), found["month"], 1)))


def _sided(found: Found) -> Calendar | None:
    """Such as "last October", "next summer", "this Christmas"."""
    kind, value, side = found.kind("name"), found["name"], SIDES[found.kind("side")]
    after = found.after()
    if found.text("side").lower() == "final":
        return None
    if side == "last" and after is not None and after.kind in ("of", "in") and kind != "holiday":
        return None  # the last Sunday of March
    if kind in ("weekday", "wkd"):
        return Weekly(value, side)
    if kind == "season":
        return yearly_season(value, side)
    if kind == "holiday":
        return yearly_holiday(value, side)
    return yearly_month(value, side)


@cache
def yearly_season(month: int, side: Side = "") -> Yearly:
    """A season of no stated year."""
    return Yearly(lambda year: Period("season", date(year, month, 1)), f"XXXX-{SEASONS[month]}", side)


@cache
def yearly_holiday(rule: Callable[[int], date], side: Side = "") -> Yearly:
    """A holiday of no stated year; its unknown value keeps month and day where they never change."""
    days = {(rule(year).month, rule(year).day) for year in (2021, 2022)}
    month, day = next(iter(days)) if len(days) == 1 else (0, 0)
    unknown = f"XXXX-{month:02}-{day:02}" if month else "XXXX-XX-XX"
    return Yearly(lambda year: Period("day", rule(year)), unknown, side)


def _season(found: Found) -> Calendar | None:
    if found.get("year"):
        return Fixed(Period("season", date(int(found["year"]), found["season"], 1)))
    before = found.before()
    fits = before is not None and before.kind in (
        "in",
        "by",
        "during",
        "since",
        "until",
        "through",
        "early",
        "late",
        "mid",
        "of",
        "for",
    )
    if not fits or (found.text("season").lower() in ("fall", "spring") and found.match["the"] is None):
        return None
    after = found.after()
    counts = after is not None and after.kind in ("of", "in")
    return None if counts else yearly_season(found["season"])


def _holiday(found: Found) -> Calendar:
    rule = found["holiday"]
    if found.get("year"):
        return Fixed(Period("day", rule(int(found["year"]))))
    return yearly_holiday(rule)


_DATE = "{day:day_number} of? {month:month_name}"
_OF_YEAR = "(comma? {year})?"
_TO = "(dash|to|and|until|through)"
_WEEKDAY = "(weekday_name comma? the?)?"
_SIDE = "{side:sided}"
DAYS = (
    Rule("day month year", "day_", f"{_WEEKDAY} {_DATE} {_OF_YEAR}", _day),
    Rule("day month year", "day_", f"the {_DATE} {_OF_YEAR}", _day),
    Rule("month day year", "day_", f"{_WEEKDAY} {{month:month_name}} the? {{day:day_number}} {_OF_YEAR}", _day),
    Rule(
        "days of a month",
        "period",
        f"the? {{first:day_number}} {_TO} the? {{last:day_number}} of? {{month:month_name}} {_OF_YEAR}",
        _days_of_month,
    ),
    Rule(
        "days of a month",
        "period",
        f"{{month:month_name}} {{first:day_number}} (dash|to|until|through) {{last:day_number}} {_OF_YEAR}",
        _days_of_month,
    ),
    Rule("ISO date", "day_", "{iso}", _iso),
    Rule("date in figures", "day_", f"{_WEEKDAY} {{numeric}}", _numeric),
    Rule("weekday", "day_", "{weekday}", _weekday),
    Rule("weekday told from today", "day_", "the? {side:sided} {name:weekday_name}", _sided),
    Rule("weekday told from today", "day_", "this {past:past_or_coming} {weekday:weekday_name}", _weekday_reference),
    Rule("weekday with its day", "day_", "{weekday} the {nth:ordinal}", _weekday),
    Rule("today", "day_", "{day}", _deictic),
    Rule("day beyond", "day_", "the? (unit after|unit before) {day}", _beyond),
    Rule("holiday", "day_", "{holiday} (of|in)? {year}?", _holiday),
    Rule("holiday told from today", "day_", f"{_SIDE} {{name:holiday}}", _sided),
    Rule("month and year", "period", "{month:month_name} (comma|of|in)? {year:any_year}", _month_of_year),
    Rule("month", "period", "{month:month_name}", _month),
    Rule("month told from today", "period", f"the? {_SIDE} {{name:month_name}}", _sided),
    Rule("season told from today", "period", f"the? {_SIDE} {{name:season}}", _sided),
    Rule("season", "period", "{the:the}? {season} of? {year}?", _season),
)
