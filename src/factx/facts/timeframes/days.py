"""Rules of the first pass for days and months: "10 April 2024", "last Friday", "October", "Christmas", "next summer".

A date in figures has its day first ("10/04/2024" is 10 April) unless the second figure can be no month ("4/13/2024"),
the year comes in two figures, as Americans write it ("7/8/07" is 8 July), or the article is American.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache

from factx.facts.timeframes.calendar import SEASONS, Length, Period
from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.grammar import EDGE, Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import Clock
from factx.facts.timeframes.normalise import (
    Figures,
    Fixed,
    Follows,
    Lasts,
    Numbered,
    Shifted,
    Side,
    Span,
    Stepped,
    WeekdayAfter,
    WeekdaysAway,
    WeekendOf,
    Weekly,
    Yearly,
)

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
_ATTACKED = (9, 11)
"""The month and day that name what happened on it."""


def _day(found: Found) -> Calendar | None:
    """A day of a month, with its year or without."""
    day, month = int(found["day"]), found["month"]
    if not 1 <= day <= 31 or _spelled_ordinal_after_month(found):
        return None
    if found.get("year"):
        return _fixed_day(int(found["year"]), month, day)
    if (month, day) == _ATTACKED and found.after().word in ("attack", "attacks", "attackers", "terrorist", "terror"):
        return _fixed_day(2001, month, day)
    date(2000, month, day)  # a leap year: any day that can be
    return yearly_day(month, day)


def _day_of_lower_month(found: Found) -> Calendar | None:
    """Such as "on march 3"; troops that "march 10 miles" and what "may 5 times" happen are no dates."""
    before, after = found.before(), found.after()
    placed = before is EDGE or before.kind in _BEFORE_A_WEEKDAY
    return _day(found) if placed and (after is EDGE or after.kind in _AFTER_A_DAY) else None


def _spelled_ordinal_after_month(found: Found) -> bool:
    written = found.text("day").isalpha() and found.match.start("day") == found.match.start("month") + 1
    after = found.after()
    joined = after.kind == "dash" and found.kind("day") in ("ordinal", "second")
    return written or joined


def _fixed_day(year: int, month: int, day: int) -> Fixed:
    return Fixed(Period("day", date(year, month, day)))


def _iso(found: Found) -> Calendar:
    return Fixed(Period("day", date.fromisoformat(found["iso"])))


def _iso_time(found: Found) -> Clock | None:
    """Such as "2019-07-20T03:15:00Z"."""
    text = found.text("iso_time")
    day = Fixed(Period("day", date.fromisoformat(text[:10])))
    time = re.fullmatch(r"(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?", text[11:].lower())
    if time is None:
        return None
    hour, minute, second, zone = time.groups(default="")
    if hour > "23" or minute > "59" or second > "59":
        return None
    return Clock(int(hour), int(minute), zone.upper(), day, int(second) if second else None)


def _numeric(found: Found) -> Calendar | None:
    """A date in figures; see the head of the module for which figure is the day."""
    if found["numeric"] is None:
        return None
    year, first, second = found["numeric"]
    text = found.text("numeric")
    american = second > 12 or (first <= 12 and len(text.rstrip("0123456789")) + 2 == len(text) and "." not in text)
    year_first = text[:4].isdigit()
    if not american and not year_first and "." not in text and first <= 12 and first != second:
        return Figures(year, first, second)
    month, day = (first, second) if american or year_first or "." in text else (second, first)
    return _fixed_day(year, month, day)


def _day_and_month(found: Found) -> Calendar | None:
    """Such as "on 4/22"; elsewhere such figures are odds, scores and fractions."""
    month, day = found["day_month"]
    placed = found.before().kind in ("on", "since", "until", "through")
    return yearly_day(month, day) if placed and (month, day) != _ATTACKED and date(2000, month, day) else None


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
    before, after = found.before(), found.after()
    quoted = before.text in ('"', "\u201c", "'")
    titled = after.text[:1].isupper()
    paper = before.kind == "the" and titled  # "the Sunday Times"
    return None if (quoted and titled) or paper else Weekly(found["weekday"])  # a programme called "Sunday Hour"


def _some_weekday(found: Found) -> Calendar | None:
    """Such as "on a Tuesday": some one, unless the day just told of is one; "a Tuesday meeting" has its own article."""
    after, beyond = found.after(), found.after(2)
    if after.kind == "daypart":
        after = beyond
    attribute = after.kind in ("dash", "possessive") or (after.kind == "other" and after.text[:1].isalnum())
    return None if attribute else Weekly(found["weekday"], "some")


def _holiday_weekend(found: Found) -> Calendar | None:
    """Such as "the Easter weekend", "the Memorial Day weekend"."""
    return WeekendOf(yearly_holiday(found["holiday"])) if found["unit"] == "weekend" else None


_BEFORE_A_WEEKDAY = frozenset("on by until since before after from to through comma open".split())


def _short_weekday(found: Found) -> Calendar | None:
    """Such as "on Thu", "Fri."; a "Sun" or "Sat" without a preposition is more often none."""
    before = found.before()
    placed = before.kind in _BEFORE_A_WEEKDAY
    return Weekly(found["wkd"]) if placed else None


def _weekday_and_day(found: Found) -> Calendar | None:
    """Such as "Friday the 13th": the nearest Friday that is a 13th."""
    if not found.text("nth")[0].isdigit():
        return None
    return Numbered(int(found["nth"]), found["weekday"])


def _numbered(found: Found) -> Calendar | None:
    """Such as "on the 15th", but not the 15th of anything else."""
    before, after = found.before(), found.after()
    placed = before.kind in _BEFORE_A_WEEKDAY or before.kind == "for"
    ends = after is EDGE or after.kind in _AFTER_A_DAY or (after.kind == "other" and not after.text[:1].isalnum())
    return Numbered(int(found["nth"])) if placed and ends and found.text("nth")[0].isdigit() else None


_AFTER_A_DAY = frozenset("stop comma close_ to until through long_dash at when".split())


def _after_next(found: Found) -> Calendar:
    return Weekly(found["weekday"], "next")


def _some_weekdays_off(found: Found) -> Calendar | None:
    """Such as "three Fridays from now", "two Sundays ago"."""
    count = int(found["n"])
    sign = -1 if found.kind("side") == "ago" else 1
    return WeekdaysAway(found["weekday"], sign * count) if 1 <= count <= 52 else None


def _weekday_reference(found: Found) -> Calendar:
    return Weekly(found["weekday"], "last" if found.kind("past") in ("past", "last", "previous") else "coming")


def _weekday_after(found: Found) -> Calendar:
    """Such as "the following Tuesday"."""
    return WeekdayAfter(found["weekday"], -1 if found.kind("side") == "previous" else 1)


def _weekday_week(found: Found) -> Calendar | None:
    """Such as "Monday week", as the British say: a week after the coming Monday."""
    coming = Weekly(found["weekday"], "coming")
    return Shifted(coming, Length.of("week", Decimal(1)), 1) if found.closes and found["unit"] == "week" else None


def _weekday_last(found: Found) -> Calendar | None:
    """Such as "Friday last"."""
    return Weekly(found["weekday"]) if found.closes else None


def _deictic(found: Found) -> Calendar | None:
    return None if is_title(found) else Stepped("day", found["day"])


def is_title(found: Found) -> bool:
    """Whether a capital in the middle of a sentence makes the word a name: "BBC Radio 4's Today programme"."""
    before, after = found.before(), found.after()
    word = found.pieces[found.match.start()].text
    if not word[0].isupper() or before.kind not in ("other", "possessive", "the", "in", "on"):
        return False
    if word.isupper() or not before.text[-1].isalpha():
        return False
    if before.kind == "the":
        return after.text[:1].isupper()
    return before.text.islower() or (after.kind == "other" and after.text[:1].islower())


def _beyond(found: Found) -> Calendar:
    """Such as "the day after tomorrow", "the day before yesterday"."""
    return Stepped("day", 2 * found["day"])


# ------------------------------------------------------------------------------------------------------ months
_PLAIN_MONTHS = frozenset("Feb Apr Jul Aug Sep Sept Oct Nov Dec".split())
"""Short names of months that are no names of people."""
_MONTH_MARKERS = frozenset(
    """in for by since until before after from to through throughout during of between and early mid late last next this
    each every comma dash open or about around""".split()
)


_GIVEN_NAMES = frozenset("April May June August".split())
_SPEAKS = frozenset("said says told tells added adds asked asks laughed replied wrote thinks who".split())


def _month(found: Found) -> Calendar | None:
    month, text = found["month"], found.text("month")
    before, after = found.before(), found.after()
    marked = before.kind in _MONTH_MARKERS or before.text in ("into", "as")
    sided = after.kind in ("last", "next", "this") and found.kind("month") == "month"
    if not (text[0].isupper() or marked or sided):
        return None
    if found.kind("month") == "mon" and not text.endswith(".") and not (marked and text in _PLAIN_MONTHS):
        return None
    told = (after.text in ("had", "was", "has", "is") or after.kind == "possessive") and text == "March"
    begins = before is EDGE or before.kind == "stop" or before.text.islower()
    if (told and begins) or (before is EDGE and after is EDGE):  # "March had been cold"
        return yearly_month(month)
    verb = (
        found.kind("month") in ("may", "mon")
        and not _among_months(found)
        and (not marked or before.kind in ("comma", "open", "and", "or"))
    )
    person = (text in _GIVEN_NAMES and after.word in _SPEAKS) or (
        not marked and found.modifies and after.text[0].isupper()
    )
    return None if verb or person else yearly_month(month)


def _among_months(found: Found) -> bool:
    """Whether it is one of "January, February and March", "March-June"."""
    months = ("month", "mon", "may")
    listed = found.before().kind in ("comma", "and", "or") and found.before(2).kind in months
    return listed or (found.after().kind == "dash" and found.after(2).kind in months)


@cache
def yearly_month(month: int, side: Side = "") -> Yearly:
    """A month of no stated year."""
    return Yearly(lambda year: Period("month", date(year, month, 1)), f"XXXX-{month:02}", side)


def _month_in_figures(found: Found) -> Calendar:
    year, month = found["year_month"]
    return Fixed(Period("month", date(year, month, 1)))


def _month_of_year(found: Found) -> Calendar | None:
    if found.kind("month") == "may" and not found.text("month")[0].isupper():
        return None
    return Fixed(Period("month", date(int(found["year"]), found["month"], 1)))


def _sided(found: Found) -> Calendar | None:
    """Such as "last October", "next summer", "this Christmas"."""
    kind, value, side = found.kind("name"), found["name"], SIDES[found.kind("side")]
    if found.text("side").lower() == "final":
        return None
    if side == "last" and kind != "holiday" and has_whole(found):
        return None  # the last Sunday of March
    if kind in ("weekday", "wkd"):
        return Weekly(value, side)
    if kind == "season":
        return yearly_season(value, side)
    if kind == "holiday":
        return yearly_holiday(value, side)
    return yearly_month(value, side)


_WHOLES = frozenset("month mon may year decade season".split())
_DETERMINING = frozenset("the this that next last each every a".split())


def has_whole(found: Found) -> bool:
    """Whether the match is part of a longer period: "the last week of May", but not "last week in Paris"."""
    if found.after().kind not in ("of", "in"):
        return False
    whole, beyond = found.after(2), found.after(3)
    return whole.kind in _WHOLES or (
        whole.kind in _DETERMINING and beyond.kind in (*_WHOLES, "unit", "tens", "ordinal")
    )


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


def _following(found: Found) -> Calendar | None:
    """Such as "the following summer", "the previous October": from the time last mentioned."""
    sign = -1 if found.kind("side") == "previous" else 1
    if found.kind("name") == "season" and found.text("name")[0].isupper() and found.after().text[:1].isupper():
        return None  # the next Winter Games
    name = yearly_season(found["name"]) if found.kind("name") == "season" else yearly_month(found["name"])
    return Follows(name, sign)


_BEFORE_A_SEASON = frozenset("in by during since until through early late mid of for".split())


def _season_of_years(found: Found) -> Calendar | None:
    """Such as "the winter of 2022-23"."""
    winter = SEASONS[found["season"]] == "WI"
    return Fixed(Period("season", date(found["years"][0], found["season"], 1))) if winter else None


def _that_season(found: Found) -> Calendar:
    return Follows(yearly_season(found["name"]), 0)


def _season(found: Found) -> Calendar | None:
    if found.get("year"):
        return Fixed(Period("season", date(int(found["year"]), found["season"], 1)))
    before, after = found.before(), found.after()
    verb = found.text("season").lower() in ("fall", "spring") and not found.has("the")
    clear = found.closes and before.kind in ("through", "until", "by", "since", "early", "late", "mid")
    if before.kind not in _BEFORE_A_SEASON or (verb and not clear):
        return None
    counts = after.kind in ("of", "in")
    return None if counts else yearly_season(found["season"])


def _holiday(found: Found) -> Calendar | None:
    rule = found["holiday"]
    if found.text("holiday") in ("epiphany", "tet"):
        return None
    if found.get("year"):
        return Fixed(Period("day", rule(int(found["year"]))))
    return yearly_holiday(rule)


def _feast(found: Found) -> Calendar | None:
    """Such as "Ramadan", "Passover 2025", "next Hanukkah"; what a bank "lent" is none."""
    rule, last = found["feast"]
    if found.text("feast") == "lent":
        return None
    if found.get("year"):
        return Lasts(Fixed(Period("day", rule(int(found["year"])))), last)
    side = SIDES[found.kind("side")] if found.has("side") else ""
    return Lasts(yearly_holiday(rule, side), last)


_DATE = "{day:day_number} of? {month:month_name}"
_OF_YEAR = "(comma? {year:any_year})?"
_TO = "(dash|to|and|until|through)"
_WEEKDAY = "(weekday_name comma? the?)?"
_SIDE = "{side:sided}"
DAYS = (
    Rule("day month year", "day_", f"{_WEEKDAY} {_DATE} {_OF_YEAR}", _day),
    Rule("day month year", "day_", f"the {_DATE} {_OF_YEAR}", _day),
    Rule("month day year", "day_", f"{_WEEKDAY} {{month:month_name}} the? {{day:day_number}} {_OF_YEAR}", _day),
    Rule("day and month in lower case", "day_", f"the? {{day:ordinal}} of? {{month:lower_month}} {_OF_YEAR}", _day),
    Rule("day and month in lower case", "day_", f"{{month:lower_month}} the? {{day:ordinal}} {_OF_YEAR}", _day),
    Rule("day and month in lower case", "day_", "{month:lower_month} {day:day_number} comma? {year}", _day),
    Rule("day and month in lower case", "day_", "{month:lower_month} {day:to31_}", _day_of_lower_month),
    Rule("month and year", "period", "{month:lower_month} of? {year}", _month_of_year),
    Rule(
        "days of a month",
        "period",
        f"the? {{first:day_number}} {_TO} the? {{last:day_number}} of? {{month:month_name}} {_OF_YEAR}",
        _days_of_month,
    ),
    Rule(
        "days of a month",
        "period",
        f"{{month:month_name}} {{first:day_number}} dash {{last:day_number}} {_OF_YEAR}",
        _days_of_month,
    ),
    Rule("ISO date", "day_", "{iso}", _iso),
    Rule("ISO time", "clocktime", "{iso_time}", _iso_time),
    Rule("date in figures", "day_", "{day_month}", _day_and_month),
    Rule("date in figures", "day_", f"{_WEEKDAY} {{numeric}}", _numeric),
    Rule("weekday", "day_", "{weekday}", _weekday),
    Rule("weekday told from today", "day_", "the? {side:sided} {name:weekday_name}", _sided),
    Rule("weekday told from today", "day_", "this {past:past_or_coming} {weekday:weekday_name}", _weekday_reference),
    Rule("some weekday", "day_", "a {weekday}", _some_weekday),
    Rule("weekday in short", "day_", "{wkd}", _short_weekday),
    Rule("weekday told from the last", "day_", "the {side:following_or_previous} {weekday}", _weekday_after),
    Rule("weekday week", "day_", "{weekday} {unit}", _weekday_week),
    Rule("weekday last", "day_", "{weekday} last", _weekday_last),
    Rule("weekday with its day", "day_", "{weekday:weekday_name} the? {nth:ordinal}", _weekday_and_day),
    Rule("weekday after next", "day_", "the? {weekday} after the? next", _after_next),
    Rule("weekdays from now", "day_", "{n:amount} {weekday:any_weekday} (from now|{side:ago})", _some_weekdays_off),
    Rule("day of the month", "day_", "the {nth:ordinal}", _numbered),
    Rule("today", "day_", "{day}", _deictic),
    Rule("day beyond", "day_", "the? (unit after|unit before) {day}", _beyond),
    Rule("holiday", "day_", "{holiday} (of|in)? {year}?", _holiday),
    Rule("feast", "period", "{side:sided}? {feast} (of|in)? {year}?", _feast),
    Rule("holiday weekend", "period", "the? {holiday} {unit}", _holiday_weekend),
    Rule("following month or season", "period", "(the|that) {side:next_or_previous} {name:yearly_name}", _following),
    Rule("holiday told from today", "day_", f"{_SIDE} {{name:holiday}}", _sided),
    Rule("month and year", "period", "{month:month_name} (comma|of|in)? {year:any_year}", _month_of_year),
    Rule("month and year", "period", "{year} {month}", _month_of_year),
    Rule("month in figures", "period", "{year_month}", _month_in_figures),
    Rule("month", "period", "{month:month_name}", _month),
    Rule("month told from today", "period", f"the? {_SIDE} {{name:month_name}}", _sided),
    Rule("season told from today", "period", f"the? {_SIDE} {{name:season}}", _sided),
    Rule("season", "period", "{the:the}? {season} (of? {year:any_year})?", _season),
    Rule("season", "period", "the? {season} of {years:year_span}", _season_of_years),
    Rule("that season", "period", "that {name:season}", _that_season),
)
