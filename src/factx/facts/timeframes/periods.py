"""Rules of the first pass for periods: "the third quarter of 2023", "2019", "the 1990s", "FY25", "last week".

What is told from today steps from the article's day; "the next day" and "that week" step from the time last mentioned.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from factx.facts.timeframes.calendar import MONTHS_OF, UNKNOWN, Period, Unit
from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.days import SIDES, has_whole
from factx.facts.timeframes.grammar import EDGE, Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.normalise import Containing, Fixed, Span, Stepped, Told, Weekend, Yearly

STEPS = {"last": -1, "this": 0, "next": 1}


# ---------------------------------------------------------------------------------------- quarters and halves
def _quarter(found: Found) -> Calendar | None:
    number = int(found["n"])
    unit = quarter_or_half(found)
    if not unit or not 1 <= number <= 12 // MONTHS_OF[unit]:
        return None
    if found.get("year"):
        year = Period.of_year(int(found["year"]))
        return None if found.has("fiscal") else Fixed(year.part(unit, number))
    played = found.kind("n") in ("ordinal", "second") and _is_played(found)
    if _is_counted(found) or played or (unit == "half" and not _half_is_of_a_year(found)):
        return None
    return yearly_part(unit, number)


def _is_counted(found: Found) -> bool:
    """Such as "the first half of the decade", "the third quarter in a row"."""
    fiscal = found.after(2).kind in ("fiscal", "fiscal_year") or found.after(3).kind == "fiscal"
    in_a_row = found.after().kind == "in" and found.after(2).kind == "a"
    return in_a_row or (has_whole(found) and not fiscal)


@cache
def yearly_part(unit: Unit, number: int) -> Yearly:
    """A quarter or half of no stated year."""
    return Yearly(lambda year: Period.of_year(year).part(unit, number), f"XXXX-{unit[0].upper()}{number}")


def _quarter_to(found: Found) -> Calendar | None:
    """Such as "the March quarter", "the January-March quarter": the one that ends with the month."""
    number, beside = divmod(int(found["month"]), 3)
    if found.get("years"):  # of a year that begins in April
        year = found["years"][0 if found["month"] > 3 else 1]
        return None if beside else Fixed(Period.of_year(year).part("quarter", number))
    first = found.get("first")
    if found["unit"] != "quarter" or beside or (first and first != found["month"] - 2):
        return None
    if found.get("year"):
        return Fixed(Period.of_year(int(found["year"])).part("quarter", number))
    return yearly_part("quarter", number)


def quarter_or_half(found: Found) -> Any:
    """The unit that "Q3", "third quarter" or "first half" names, or None."""
    if found.kind("n") in ("quarter", "half_year"):
        return "quarter" if found.kind("n") == "quarter" else "half"
    unit = found.text("unit").lower()
    return {"quarter": "quarter", "qtr": "quarter", "half": "half"}.get(unit)


_BUSINESS = frozenset(
    """profit profits sales revenue revenues earnings results loss losses income turnover growth exports imports gdp
    economy inflation dividend percent pct net operating pretax trade output production deliveries""".split()
)


_PLAYED = frozenset(
    """points goals touchdown touchdowns yards led scored score lead game win wins team teams coach quarterback tries
    possession rebounds""".split()
)


def _is_played(found: Found) -> bool:
    """Whether the quarter is one of a match."""
    around = found.pieces[max(0, found.match.start() - 12) : found.match.end() + 12]
    words = [piece.word for piece in around]
    return not _PLAYED.isdisjoint(words) and _BUSINESS.isdisjoint(words)


def _half_is_of_a_year(found: Found) -> bool:
    after = found.after()
    if found.kind("n") in ("ordinal", "second"):  # and not of a match
        around = found.pieces[max(0, found.match.start() - 12) : found.match.end() + 12]
        return any(piece.kind == "sum" or piece.word in _BUSINESS for piece in around)
    return found.kind("n") == "half_year" and (after is EDGE or after.word not in ("n1", "bomber"))


# ------------------------------------------------------------------------------------------------------- years
_YEAR_MARKERS = frozenset(
    """in by since until before after from to through throughout during of between and early mid late than the for open
    comma dash about around possessive or until end beginning middle start""".split()
)
_DATING = frozenset("in since from until by before after to between".split())
_NO_YEAR_BEFORE = frozenset(
    """flight no nos number article section resolution route room page chapter windows office model highway area lot
    unit boeing airbus peugeot only some nearly almost approximately roughly least most over under up total
    exactly act acts regulations ordinance""".split()
)
_COUNTED = frozenset(
    """people men women children troops soldiers workers jobs employees members votes seats points homes houses cars
    vehicles tonnes tons km kilometres kilometers miles metres meters feet ft mph kg pounds dollars euros yen yuan
    rupees
    pence cents percent per pc hectares acres calories words copies units times metre meter mile foot litres liters
    gallons barrels megawatts mw gb mb hp cc mm cm m bc bce ce passengers students patients refugees migrants police
    victims deaths cases aircraft planes shares stores shops m2 sq square cubic degrees hours hrs gmt utc""".split()
)


_OF_YEARS = frozenset(
    """levels prices figures results sales profits earnings estimates forecasts elections games olympics championships
    finals standards terms wages revenues incomes emissions totals numbers talks protests riots attacks accords budgets
    models editions vintages sessions seasons campaigns""".split()
)
"""What is told by its year: "2008 levels"."""


def _year(found: Found) -> Calendar | None:
    """A bare figure of four digits, where it reads like a year."""
    year, before, after = int(found["year"]), found.before(), found.after()
    marked = before is EDGE or before.kind in _YEAR_MARKERS
    coded = (
        before.kind == "dash"
        and found.before(2).text.isupper()
        and before.end == found.pieces[found.match.start()].start
    )
    if coded and found.before(2).end == before.start:  # the K-2012
        return None
    if not 1000 <= year <= 2199 or _counts_something(found, marked=marked, year=year):
        return None
    if before.kind == "at" and (after is EDGE or not after.text[0].isalpha()):
        return None  # the index closed at 1998
    if not marked and before is not EDGE:
        word = before.word
        if year % 100 == 0 and before.text.isupper() and len(word) > 1:
            return None  # a code
        plausible = (
            1900 <= year <= 2100 and word not in _NO_YEAR_BEFORE and before.kind not in ("count", "sum", "slash")
        )
        if not plausible:
            return None
    return Fixed(Period.of_year(year)) if _plausible(found, year) else None


def _year_so_named(found: Found) -> Calendar | None:
    """Such as "the year 2008"."""
    return _year(found) if found["unit"] == "year" else None


def _plausible(found: Found, year: int) -> bool:
    before, after, earlier = found.before(), found.after(), found.before(2)
    if before.kind == "dash":
        return 1900 <= year <= 2100
    if 1900 <= year <= 2100:
        return True
    placed = (
        before.kind in _DATING
        or (before.kind == "and" and earlier.kind == "year")
        or (before.kind in ("about", "around") and found.closes and year % 100 > 0)
        or (before.kind == "the" and year >= 1500 and year % 100 > 0)
    )
    return placed and not (after.kind == "other" and after.text.endswith(("s", "en")))


def _is_designation(found: Found) -> bool:
    """Such as the "2014 MU69" that astronomers call a rock."""
    before, after, rest = found.before(), found.after(), found.after(2)
    if before.kind in _DATING:
        return False
    coded = after.text.isupper() and len(after.text) == 2 and rest.start == after.end
    return coded and rest.text.isdecimal()


_VERBS = frozenset("was has does begins starts ends opens looks becomes promises remains".split())
"""Words in s that "2024" may be the subject of."""


def _counts_something(found: Found, *, marked: bool, year: int) -> bool:
    after, before = found.after(), found.before()
    if before.kind == "dash" and found.before(2).word in ("pre", "post"):
        return False
    if _is_designation(found):
        return True
    beyond = found.after(2)
    if after.kind == "of" and beyond.word in ("them", "whom", "these", "those", "which"):
        return True
    quantity = found.before(2)
    if before.kind == "than" and quantity.kind in ("more", "less", "fewer"):
        return after.kind != "possessive"
    word = after.word
    if word in _COUNTED or after.kind in ("unit", "units", "sum", "scale"):
        return True
    plural = after.kind == "other" and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    plural = plural and after.text.islower() and word not in _VERBS
    round_number = year % 10 == 0 or not 1900 <= year <= 2100
    prefixed = before.kind in ("in", "since", "the", "possessive", "comma", "open")
    unlikely = round_number if marked or word in _OF_YEARS else True
    return plural and unlikely and (year % 100 == 0 or not marked) and not prefixed


def _years(found: Found) -> Calendar | None:
    """Such as "2019-21" and "2010/11" are one expression; "2005-2009" is two."""
    opening, closing = int(found["year"]), int(found["last"])
    closing += opening // 100 * 100
    if not 1900 <= opening < closing <= 2100:
        return None
    return Span(*(Fixed(Period.of_year(year)) for year in (opening, closing)))


def _year_quarter(found: Found) -> Calendar:
    """Such as "2018Q4"."""
    year, part, number = found["year_quarter"]
    return Fixed(Period.of_year(year).part("quarter" if part == "q" else "half", number))


def _after_next(found: Found) -> Calendar | None:
    """Such as "the week after next"."""
    unit = found["unit"]
    return Stepped(unit, 2) if unit in UNKNOWN else None


def _short_year(found: Found) -> Calendar | None:
    before = found.before()
    marked = before.kind in (*_DATING, "of", "the", "dash", "about")
    return Fixed(Period.of_year(found["short_year"])) if marked else None


_WARMTH = frozenset("temperature temperatures highs lows mercury thermometer degrees".split())
"""Words before "in the 80s" that make it no decade."""


def _decade(found: Found) -> Calendar | None:
    if len(found.text("decade").rstrip("s")) == 2 and any(found.before(n).word in _WARMTH for n in range(2, 7)):
        return None
    year = found["decade"] if found.kind("decade") == "decade" else 1900 + found["decade"]
    if year % 100 == 0 and year < 1900 and found.text("decade")[:1].isdigit():
        return Fixed(Period("century", date(year, 1, 1)))  # the 1800s
    return Fixed(Period("decade", date(year, 1, 1))) if 1000 <= year < 2200 and year % 100 + year // 100 else None


def _shaded_decade(found: Found) -> Calendar | None:
    """The nineties of "the early nineties"."""
    shaded = found.before().kind in ("early", "late", "mid") and found.before(2).kind == "the"
    return _decade(found) if shaded else None


def _before_last(found: Found) -> Calendar | None:
    """Such as "the week before last"."""
    unit = found["unit"]
    return Stepped(unit, -2) if unit in UNKNOWN else None


def _century(found: Found) -> Calendar | None:
    number = int(found["n"])
    after = found.after()
    before_christ = after.text.upper() in ("BC", "BCE", "B.C")
    if found["unit"] != "century" or not 1 < number <= 30 or before_christ:
        return None
    return Fixed(Period("century", date((number - 1) * 100, 1, 1)))


# ---------------------------------------------------------------------------------------------- told from today
def _unit_from_now(found: Found) -> Calendar | None:
    unit, side = found["unit"], SIDES[found.kind("side")]
    before = found.before()
    part = side == "last" and has_whole(found)
    part = part or found.text("side").lower() == "final" or (before.kind == "to" and unit == "day")
    if unit not in UNKNOWN or part or (before.kind == "the"):
        return None
    return Stepped(unit, STEPS[side])


def _last_quarter(found: Found) -> Calendar | None:
    """Of "the last year" and "the last quarter" only the quarter is one of the calendar."""
    part = found.text("side").lower() == "final" or has_whole(found)
    return Stepped("quarter", STEPS[SIDES[found.kind("side")]]) if found["unit"] == "quarter" and not part else None


def _unit_from_mention(found: Found) -> Calendar | None:
    unit, word, before = found["unit"], found.kind("side"), found.before()
    if word == "next" and before.kind in ("over", "within", "in", "for", "during", "throughout"):
        return None  # a length that runs on from today
    if unit not in UNKNOWN:
        return None
    steps = {
        "before": -1,
        "earlier": -1,
        "previous": -1,
        "after": 1,
        "later": 1,
        "next": 1,
        "following": 1,
    }.get(word, 0)
    return Stepped(unit, steps, from_mention=True)


def _the_unit_before(found: Found) -> Calendar | None:
    """Such as "the year before", but not "the day before the vote"."""
    after = found.after()
    ends = found.closes or after.kind == "and" or after.word in ("when", "that", "as")
    return _unit_from_mention(found) if ends else None


def _weekend(found: Found) -> Calendar | None:
    return Weekend() if found["unit"] == "weekend" else None


def _known_unit(found: Found) -> Calendar | None:
    """Such as "(the end of) the year": the current one."""
    after, beyond = found.after(), found.after(2)
    if after.kind == "dash" and beyond.kind == "long":  # "the week-long"
        return None
    return Stepped(found["unit"], 0) if found["unit"] in UNKNOWN else None


def _told_unit(found: Found) -> Calendar | None:
    """Such as "(best of) the year", "the quarter (ended Sept. 30)"."""
    unit, before, after = found["unit"], found.before(), found.after()
    beyond = found.after(2)
    dated = beyond.kind in ("month", "mon", "may", "to12", "to24", "to31", "year")
    ended = after.word in ("ended", "ending") or (after.kind == "to" and dated and unit in ("quarter", "year"))
    if unit not in ("week", "month", "quarter", "year", "decade", "century") or before is EDGE:
        return None
    placed = (before.kind in ("for", "of") or (unit == "quarter" and before.kind in ("in", "during"))) and (
        found.closes or after.kind in ("long_dash", "to")
    )
    counted = found.before(2)
    timed = counted.word in ("time", "times", "day", "days", "part", "most", "person")
    return Told(unit) if ended or (placed and not timed) else None


def _week_of(found: Found) -> Calendar | None:
    """Such as "the week of Nov. 13"."""
    day = found["day"]
    return Containing("week", day) if found["unit"].unit == "week" and isinstance(day, Calendar) else None


PERIODS_COMPOSED = (Rule("week of a day", "period", "{unit:unit_} (of|beginning) {day:day_}", _week_of),)
_SIDE = "{side:sided}"
PERIODS = (
    Rule("quarter", "period", "{n:quarter_name} (of|comma)? {year}?", _quarter),
    Rule("quarter", "period", "{year} {n:quarter_name}", _quarter),
    Rule(
        "quarter",
        "period",
        "the? {n:nth} dash? {fiscal:fiscal}? dash? {unit:quarter_unit} ((of|in|comma)? {year})?",
        _quarter,
    ),
    Rule("quarter by its months", "period", "the? {month:month_name} {year}? {unit}", _quarter_to),
    Rule(
        "quarter by its months",
        "period",
        "the? {first:month_name} (dash|to) {month:month_name} {year}? {unit} (of {years:year_span})?",
        _quarter_to,
    ),
    Rule("years", "period", "{year} (dash|slash) {last:to_99}", _years),
    Rule("quarter", "period", "{year_quarter}", _year_quarter),
    Rule("year", "period", "{year}", _year),
    Rule("year", "period", "the? {unit} {year}", _year_so_named),
    Rule("short year", "period", "{short_year}", _short_year),
    Rule("decade", "period", "the? {decade}", _decade),
    Rule("decade", "period", "the {decade:tens}", _decade),
    Rule("decade", "period", "{decade:tens}", _shaded_decade),
    Rule("unit before last", "period", "the {unit} before last", _before_last),
    Rule("century", "period", "the? {n:nth} dash? {unit}", _century),
    Rule("unit told from today", "period", f"{_SIDE} {{unit}}", _unit_from_now),
    Rule("unit told from today", "period", "this {side:past_or_coming} {unit}", _unit_from_now),
    Rule("unit told from today", "period", "the {side:sided} {unit}", _last_quarter),
    Rule("unit told from today", "period", "the {side:current_or_coming} {unit}", _unit_from_now),
    Rule("unit told from the last", "period", "(the|that) {side:next_or_previous} {unit}", _unit_from_mention),
    Rule("unit told from the last", "period", "{side:that} {unit}", _unit_from_mention),
    Rule("unit told from the last", "period", "(the|that) {side:same} {unit}", _unit_from_mention),
    Rule("unit told from the last", "period", "the {unit} {side:before_or_after}", _the_unit_before),
    Rule("unit after next", "period", "the {unit} after the? next", _after_next),
    Rule("the weekend", "period", "the {unit}", _weekend),
    Rule("unit that is told", "period", "the {unit}", _told_unit),
    Rule("this unit", "unit_", "(the|this|current)? {unit}", _known_unit),
)
