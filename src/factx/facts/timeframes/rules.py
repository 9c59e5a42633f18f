"""The grammar of time: its passes, its classes of tokens, and what is composed from lengths and periods.

To add an expression, add one line: a word to the tables of `words.py`, or a rule here or in the module of its kind:
`days.py`, `periods.py`, `fiscal.py`, `lengths.py`, `clocks.py`, `times.py` (parts of days), `references.py`. Their
rules make the first pass. The second adds lengths ("two years and three months"), the third qualifies ("nearly two
years"), the fourth composes ("two years ago", "the first week of May", "Friday night"), the fifth shades what has been
composed ("late Friday night", "about 10 a.m. on the first day of the year").
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

from factx.facts.timeframes.calendar import CLOCK_UNITS, Length, Unit
from factx.facts.timeframes.clocks import CLOCKS, CLOCKS_COMPOSED, about, clock_on_day, dotted_in_part
from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.days import DAYS
from factx.facts.timeframes.fiscal import FISCAL, Fiscal
from factx.facts.timeframes.grammar import EDGE, Found, Grammar
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.lengths import LENGTHS, SETS_COMPOSED, added, with_article
from factx.facts.timeframes.moments import Lasting, Modified, Opening, Vague
from factx.facts.timeframes.normalise import (
    MODS,
    AnotherDay,
    Away,
    LastEnd,
    Part,
    Same,
    Shaded,
    Shifted,
    Stepped,
    Weekly,
    Within,
    Yearly,
)
from factx.facts.timeframes.periods import PERIODS, PERIODS_COMPOSED
from factx.facts.timeframes.references import REFERENCES
from factx.facts.timeframes.times import TIMES, day_part, part_on_day, small_hours
from factx.facts.timeframes.words import MONTHS

CLASSES = {
    "day_number": "to12 to24 to31 ordinal second",
    "to31_": "to12 to24 to31",
    "nth": "ordinal second",
    "amount": "to12 to24 to31 to99 count year spelled",
    "to_99": "to12 to24 to31 to99",
    "any_year": "year short_year",
    "any_unit": "unit units second",
    "month_name": "month mon may",
    "weekday_name": "weekday wkd",
    "quarter_unit": "unit half",
    "quarter_name": "quarter half_year",
    "all_of": "entire whole full all",
    "one_of": "a another entire whole full all",
    "and_a_half": "and_half",
    "vague_number": "few several couple many some",
    "round": "weekday weekdays month may season holiday daypart",
    "sided": "last past previous this next coming upcoming current",
    "past_or_coming": "past coming last next",
    "current_or_coming": "current coming upcoming",
    "following_or_previous": "following previous",
    "next_or_previous": "next following previous",
    "before_or_after": "before after earlier later",
    "calendar": "day_ period",
    "holder": "day_ period unit_",
    "hour_number": "to12 spelled",
    "past_or_to": "past to",
    "later_or_earlier": "later earlier",
    "just_or_well": "just well",
    "at_about": "at around about",
    "any_weekday": "weekday wkd weekdays",
    "boundary": "beginning start end middle close",
    "shade": "early late mid",
    "comparison": "more less fewer least most",
    "over_or_under": "over under",
    "reference_word": "past future moment time present",
    "some_nights": "nights dayparts",
    "yearly_name": "season month",
    "approximate": "about around roughly approximately nearly almost some",
    "determiner": "the this these",
    "ahead": "next coming following upcoming",
    "behind": "last past previous",
}
MORE = {
    "more": "MORE_THAN",
    "less": "LESS_THAN",
    "fewer": "LESS_THAN",
    "least": "EQUAL_OR_MORE",
    "most": "EQUAL_OR_LESS",
    "up": "EQUAL_OR_LESS",
    "over": "MORE_THAN",
    "under": "LESS_THAN",
}
_MODALS = frozenset("can could will would may might must should not did does do".split())
"""Words after which "last" is a verb."""
_PLACING = frozenset("over within in for during throughout at by to of from since until after before".split())
"""Prepositions that tell "last two years" from a bare phrase."""
PUBLISHED = frozenset(("day_", "period", "length", "set", "reference", "clocktime", "time_"))
"""The kinds of phrase that are time expressions by themselves."""


# ------------------------------------------------------------------------------------------------------ lengths
def _negated(found: Found) -> Lasting | None:
    """Such as "no more than five years"."""
    lasting = found["length"]
    mod = "EQUAL_OR_LESS" if found.kind("more") == "more" else "EQUAL_OR_MORE"
    return Lasting(lasting.length, mod) if isinstance(lasting, Lasting) else None


def _or_more(found: Found) -> Lasting | None:
    """Such as "two years or more"."""
    lasting = found["length"]
    mod = "EQUAL_OR_MORE" if found.kind("more") == "more" else "EQUAL_OR_LESS"
    return Lasting(lasting.length, mod) if isinstance(lasting, Lasting) else None


def _qualified(found: Found) -> Lasting | None:
    nearly = found.pieces[found.match.start()].kind in ("nearly", "almost")
    mod = MORE[found.kind("more")] if found.has("more") else "LESS_THAN" if nearly else "APPROX"
    lasting = found["length"]
    return Lasting(lasting.length, mod) if isinstance(lasting, Lasting) else None


def _another(found: Found) -> Lasting | None:
    lasting = found["length"]
    return lasting if isinstance(lasting, Lasting) else None


def _over(found: Found) -> Lasting | None:
    """Such as "(for) over two years", "just under an hour"; "over two years" alone is during them."""
    before = found.before()
    placed = before.kind in ("for", "in", "after", "of", "within") or before.text in ("took", "last")
    if found.after().kind == "ago" and before.text in ("took", "take", "takes", "taking"):
        return None  # "who took over two years ago"
    return _qualified(found) if placed or found.has("just") else None


def _running(found: Found) -> Lasting | None:
    """Such as "the next two years" runs on from today, "the past decade" up to it."""
    course = 1 if found.has("ahead") else -1
    lasting = found["length"]
    final = course < 0 and found.text("behind").lower() == "final"
    before = found.before()
    verb = (
        before is not EDGE
        and found.pieces[found.match.start()].text == "last"
        and (before.kind == "to" or before.word in _MODALS)
    )
    if not isinstance(lasting, Lasting) or verb:
        return None
    if final:
        return Lasting(lasting.length, lasting.mod) if found.has("determiner") else None
    placed = found.has("determiner") or before.kind in _PLACING
    return Lasting(lasting.length, lasting.mod, course if placed else 0)


def _running_unit(found: Found) -> Lasting | None:
    """Such as "over the next year", "the past decade", but "the next day" and "the last quarter" are dates."""
    unit, ahead = found["unit"].unit, found.has("ahead")
    before = found.before()
    over = before.kind in ("over", "within", "in", "for", "during", "throughout")
    word = found.kind("ahead" if ahead else "behind")
    final = not ahead and found.text("behind").lower() == "final"
    if unit == "quarter" or final or (not over and (unit == "day" or word in ("next", "following", "previous"))):
        return None
    return Lasting(Length.of(unit, Decimal(1)), None, 1 if ahead else -1)


def _running_units(found: Found) -> Lasting:
    """Such as "recent months", "the coming weeks"."""
    return Lasting(Length.of(found["unit"], None), None, -1 if found.kind("side") in ("recent", "past", "last") else 1)


# --------------------------------------------------------------------------------------------------- from lengths
def _ago(found: Found) -> Any:
    lasting = found["length"]
    if not isinstance(lasting, Lasting):
        return None
    if lasting.length.unit in CLOCK_UNITS and not lasting.length.exact:
        return Vague("PAST_REF")
    nearly = found.text("length").lower().startswith(("nearly", "almost"))
    return _modified(Away(lasting.length, -1), "APPROX" if nearly else lasting.mod)


def _ago_from(found: Found) -> Calendar | None:
    """Such as "thirty years ago this fall", "a year ago today"."""
    lasting, day = found["length"], found["day"]
    told_from_now = isinstance(day, Stepped) or (isinstance(day, Yearly) and day.side == "this")
    if not isinstance(lasting, Lasting) or not lasting.length.exact:
        return None
    yearly = lasting.length.unit == "year" and told_from_now
    weekly = lasting.length.unit == "week" and isinstance(day, Weekly | Stepped)
    return Shifted(day, lasting.length) if yearly or weekly else None


def _length_on(found: Found) -> Calendar | None:
    """Such as "a week on Friday", as the British say."""
    lasting, day = found["length"], found["day"]
    weekly = isinstance(lasting, Lasting) and lasting.length.exact and lasting.length.unit == "week"
    return Shifted(replace(day, side="coming"), lasting.length, 1) if weekly and isinstance(day, Weekly) else None


_POINTS = {
    "MORE_THAN": "BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
"""Modifiers of a length, and of the time so long ago; so much later they are the other way round."""
_LATER = {"BEFORE": "AFTER", "AFTER": "BEFORE", "ON_OR_BEFORE": "ON_OR_AFTER", "ON_OR_AFTER": "ON_OR_BEFORE"}


def _modified(away: Away, mod: str | None) -> Calendar:
    if mod is None:
        return away
    mod = _POINTS.get(mod, mod)
    return Modified(away, mod if away.sign < 0 else _LATER.get(mod, mod))


def _unit_ago(found: Found) -> Calendar:
    """Such as "the year-ago quarter"."""
    if found.get("of") and found["of"].unit in ("quarter", "month") and found["unit"].unit == "year":
        return Same(found["of"].unit, None)
    return Away(Length.of(found["unit"].unit, Decimal(1)), -1, from_mention=True)


_MONTH = re.compile("|".join(MONTHS))


def _fiscal_part(found: Found) -> Fiscal | None:
    """Such as "the first quarter of FY25"."""
    part, year = found["part"], found["year"]
    numbered = isinstance(part, Yearly) and part.unknown[:6] in ("XXXX-Q", "XXXX-H")
    by_months = re.search(_MONTH, found.text("part").lower()) is not None  # "the April-June quarter"
    if not numbered or not isinstance(year, Fiscal) or year.unit or by_months:
        return None
    return year.part("quarter" if part.unknown[5] == "Q" else "half", int(part.unknown[6:]))


def _long_ago(found: Found) -> Vague | None:
    after = found.after()
    measured = after.word == "as"  # "as long ago as the 1950s"
    return None if measured else Vague("PAST_REF")


def _units_ago(found: Found) -> Vague:
    return Vague("FUTURE_REF" if found.kind("word") == "hence" else "PAST_REF")


def _from_now(found: Found) -> Any:
    return Away(found["length"].length, 1) if isinstance(found["length"], Lasting) else None


def _later(found: Found) -> Any:
    sign = -1 if found.kind("word") in ("earlier", "before") else 1
    lasting = found["length"]
    if found.after().kind == "than":  # "72 hours later than planned"
        return None
    return (
        _modified(Away(lasting.length, sign, from_mention=True), lasting.mod) if isinstance(lasting, Lasting) else None
    )


def _this_time(found: Found) -> Calendar | None:
    """Such as "this time last year"."""
    whole = found["whole"]
    yearly = isinstance(whole, Stepped) and whole.unit == "year" and whole.steps
    return Away(Length.of("month", Decimal(12)), whole.steps) if yearly else None


def _same(found: Found) -> Calendar | None:
    """Such as "the same month last year", "the same period of 2012"."""
    whole = found["whole"]
    unit: Unit = "year"
    if found.kind("unit") == "period":
        same = found["unit"]
        if not isinstance(same, Stepped) or not re.search(" (?:same|corresponding) ", found.text("unit")):
            return None
        unit = same.unit
    return Same(unit, whole) if isinstance(whole, Calendar) else None


def _off(found: Found) -> Any:
    """Such as "three weeks from tomorrow"; with a day that is named they are two expressions, a length and a day."""
    sign = -1 if found.kind("word") == "before" else 1
    lasting, day = found["length"], found["day"]
    told_from_now = isinstance(day, Stepped) and day.unit == "day"
    return Away(lasting.length, sign, day) if isinstance(lasting, Lasting) and told_from_now else None


def _opening(found: Found) -> Any:
    side = -1 if found.kind("side") == "last" else 1
    lasting = found["length"]
    return Opening(lasting.length, found["whole"], side) if isinstance(lasting, Lasting) else None


# --------------------------------------------------------------------------------------------------- from periods
def _part(found: Found) -> Calendar | None:
    number = -1 if found.kind("n") == "last" else int(found["n"])
    unit = found["unit"]
    unit = unit.unit if isinstance(unit, Stepped) else "half"
    return Part(found["whole"], unit, number)


def _weekday_of(found: Found) -> Calendar | None:
    number = -1 if found.kind("n") == "last" else int(found["n"])
    return Within(found["whole"], Weekly(found["day"].weekday), number) if isinstance(found["day"], Weekly) else None


def _within(found: Found) -> Calendar | None:
    whole = found["whole"]
    if not isinstance(whole, Stepped) or whole.unit not in ("week", "year", "month"):
        return None
    inner = found["inner"]
    if not isinstance(inner, Yearly | Weekly) or inner.side:
        return None
    dated = any(character.isdigit() for character in found.text("inner"))  # "March 11 this year" is two expressions
    unfit = isinstance(inner, Weekly) != (whole.unit == "week")
    return None if unfit or dated else Within(whole, inner)


def _another_day(found: Found) -> Calendar | None:
    """Such as the 26 of "December 20 to 26" and the 18 of "March 17 and 18"."""
    joint, first, after = found.before(), found.before(2), found.after()
    day = first.value if first.kind == "day_" else None
    named = isinstance(day, Yearly) and first.text[-1:].isdigit() and joint.kind in ("to", "and", "through", "or")
    counts = after.kind in ("other", "unit", "units", "sum", "scale", "dash") and after.text[:1].isalpha()
    return AnotherDay(day, int(found["n"])) if named and isinstance(day, Yearly) and not counts else None


def _nth_of_month(found: Found) -> Calendar | None:
    """Such as "the 20th of next month"."""
    whole = found["whole"]
    return Part(whole, "day", int(found["n"])) if isinstance(whole, Stepped) and whole.unit == "month" else None


def _shaded_on(found: Found) -> Calendar | Fiscal | None:
    """Such as "late on Friday"; planes that "were late on Friday" were delayed."""
    return (
        None if found.before().word in ("is", "are", "was", "were", "be", "been", "too", "running") else _shaded(found)
    )


def _shaded(found: Found) -> Calendar | Fiscal | None:
    shade = found.kind("shade")
    shade = {"start": "beginning", "close": "end"}.get(shade, shade)
    whole = found["whole"]
    if isinstance(whole, Fiscal):
        return replace(whole, mod=MODS[shade])
    return Shaded(whole, shade) if isinstance(whole, Calendar) else None


def _unit_end(found: Found) -> Calendar | None:
    unit = found["unit"] if found.kind("unit") == "unit" else found["unit"].unit
    return Shaded(LastEnd(unit), "end") if unit in ("year", "month", "quarter", "week") else None


def _year_end(found: Found) -> Calendar | None:
    return Shaded(found["whole"], "end")


_SUMS = (
    Rule("sum of lengths", "length", "length (comma? and? length) (comma? and? length)? (comma? and? length)?", added),
)
_QUALIFIED = (
    Rule("the length", "length", "(the|these) {length}", with_article),
    Rule("about so long", "length", "approximate {length}", _qualified),
    Rule("more than so long", "length", "at? {more:comparison} than? {length}", _qualified),
    Rule("no more than so long", "length", "no {more:comparison} than {length}", _negated),
    Rule("so long or more", "length", "{length} or {more:comparison}", _or_more),
    Rule("up to so long", "length", "{more:up} to {length}", _qualified),
    Rule("over so long", "length", "{just:just_or_well}? {more:over_or_under} {length}", _over),
    Rule("another length", "length", "(another|a full|a whole) {length}", _another),
    Rule("part of a day", "time_", "{part:light} on? {day:day_}", part_on_day),
    Rule("part of a day", "time_", "{part:time_} on? {day:day_}", part_on_day),
    Rule("small hours", "time_", "the? (early|small) {hours:units} of {day:day_}", small_hours),
    Rule("small hours", "time_", "the? (early|small) {hours:units} of {day:time_}", small_hours),
    Rule("running unit", "length", "(the|this) {ahead} {unit:unit_}", _running_unit),
    Rule("running unit", "length", "(the|this) {behind} {unit:unit_}", _running_unit),
    Rule("part of a day", "time_", "{day:day_} (early|late)? {part:daypart}", day_part),
    Rule("part of a day", "time_", "the? {part:daypart} of {day:day_}", day_part),
    Rule("another day", "day_", "{n:to31_}", _another_day),
    Rule("weekday of a period", "day_", "the? {n:nth} {day:day_} (of|in) {whole:holder}", _weekday_of),
    Rule("weekday of a period", "day_", "the? {n:last} {day:day_} (of|in) {whole:holder}", _weekday_of),
    Rule("part of a period", "period", "the? {n:nth} dash? {unit:unit_} (of|in) {whole:holder}", _part),
    Rule("part of a period", "period", "the? {n:nth} {unit:unit_} {whole:period}", _part),
    Rule("part of a period", "period", "the? {n:nth} {unit:half} (of|in) {whole:holder}", _part),
    Rule("part of a period", "period", "the? {n:last} {unit:unit_} (of|in) {whole:holder}", _part),
)
_COMPOSED = (
    Rule("so long ago", "period", "{length} ago", _ago),
    Rule("so long ago", "period", "{length} ago {day:calendar}", _ago_from),
    Rule("so long on", "day_", "{length} on {day:day_}", _length_on),
    Rule("so long ago", "period", "(a|the)? {unit:unit_} dash (ago|earlier) {of:unit_}?", _unit_ago),
    Rule("so long ago", "period", "(a|the)? {unit:unit_} dash (ago|earlier) stretch", _unit_ago),
    Rule("this time", "period", "this time {whole:period}", _this_time),
    Rule("the same in another year", "period", "{unit:period} (of|in)? {whole:period}", _same),
    Rule("the same in another year", "period", "(the|that) same {unit:stretch} (of|in)? {whole:period}", _same),
    Rule("long ago", "reference", "units {word:ago}", _units_ago),
    Rule("long ago", "reference", "not? long ago", _long_ago),
    Rule("long ago", "reference", "(a|some) (long|short|little)? (time|while) ago", _long_ago),
    Rule("quarter of a fiscal year", "reference", "{part:period} (of|in|dash)? {year:reference}", _fiscal_part),
    Rule("so long from now", "period", "{length} (from reference|hence)", _from_now),
    Rule("so much later", "period", "{length} {word:earlier}", _later),
    Rule("so much later", "period", "{length} {word:later}", _later),
    Rule("so long off a day", "day_", "{length} {word:before} {day:day_}", _off),
    Rule("so long off a day", "day_", "{length} {word:after} {day:day_}", _off),
    Rule("so long off a day", "day_", "{length} {word:from} {day:day_}", _off),
    Rule("running length", "length", "{determiner}? {ahead} {length}", _running),
    Rule("running length", "length", "{determiner}? {behind} {length}", _running),
    Rule("running lengths", "length", "the? {side:some_side} {unit:units}", _running_units),
    Rule("opening length", "length", "the ordinal {length}", with_article),
    Rule("opening of a period", "length", "the {side:last} {length} of {whole:holder}", _opening),
    Rule("opening of a period", "length", "the {side:ordinal} {length} of {whole:holder}", _opening),
    Rule("in a period", "period", "{inner:calendar} (of|in|comma)? {whole:period}", _within),
    Rule("in a period", "period", "{whole:period} on? {inner:day_}", _within),
    Rule("day of a month", "day_", "the? {n:nth} of {whole:period}", _nth_of_month),
    Rule("in so long", "period", "{length} possessive time", _from_now),
    Rule("early or late", "period", "the? {shade} dash? {whole:calendar}", _shaded),
    Rule("early or late", "period", "{shade} on {whole:day_}", _shaded_on),
    Rule("early or late", "time_", "{shade} on? {whole:time_}", _shaded),
    Rule("later in a part of a day", "time_", "{shade:later_or_earlier} {whole:time_}", _shaded),
    Rule("end of a period", "period", "the? very? {shade:boundary} of {whole:holder}", _shaded),
    Rule("end of a period", "reference", "the? very? {shade:boundary} of {whole:reference}", _shaded),
    Rule("early or late", "reference", "{shade} {whole:reference}", _shaded),
    Rule("end of a period", "period", "the? {shade:boundary} of {whole:time_}", _shaded),
    Rule("end of a period", "period", "{whole:period} (dash|possessive)? end", _year_end),
    Rule("year-end", "period", "{unit:unit_} (dash|possessive)? end", _unit_end),
    Rule("year-end", "period", "{unit} possessive end", _unit_end),
    Rule("rest of a period", "period", "the? {shade:rest} of {whole:holder}", _shaded),
    Rule("later in a period", "period", "{shade:later} {whole:period}", _shaded),
    Rule("later in a period", "period", "{shade:earlier} {whole:period}", _shaded),
    Rule("later in a period", "day_", "{shade:later} {whole:day_}", _shaded),
    Rule("later in a period", "day_", "{shade:earlier} {whole:day_}", _shaded),
    Rule("later in a period", "period", "{shade:later} in {whole:holder}", _shaded),
    Rule("earlier in a period", "period", "{shade:earlier} in {whole:holder}", _shaded),
    Rule("dotted time in a part of a day", "clocktime", "{n:count} on? {part:time_}", dotted_in_part),
    Rule("time on a day", "clocktime", "{clock:clocktime} (on|comma)? {day:day_}", clock_on_day),
    Rule("time on a day", "clocktime", "{day:day_} (at|comma)? {clock:clocktime}", clock_on_day),
    Rule("time on a day", "clocktime", "{clock:clocktime} (on|in)? {day:time_}", clock_on_day),
    Rule("time on a day", "clocktime", "{clock:clocktime} {day:period}", clock_on_day),
    Rule("time on a day", "clocktime", "{day:time_} (at|comma)? {clock:clocktime}", clock_on_day),
)
_AGAIN = ("early or late", "end of a period", "time on a day", "in a period")

GRAMMAR = Grammar(
    passes=(
        (*LENGTHS, *DAYS, *PERIODS, *FISCAL, *REFERENCES, *TIMES, *CLOCKS),
        _SUMS,
        (*_QUALIFIED, *CLOCKS_COMPOSED),
        (*_COMPOSED, *SETS_COMPOSED, *PERIODS_COMPOSED),
        (
            *(rule for rule in _COMPOSED if rule.name in _AGAIN),
            Rule("about a time", "clocktime", "approximate {clock:clocktime}", about),
        ),
    ),
    classes={**CLASSES, "some_side": "recent past coming upcoming"},
    common="the this that a an of in on at to by from for and or not second comma dash stop open close_ possessive",
)
