"""Rules of the first pass for how long and how often: "two and a half years", "46-year", "every Friday", "daily"."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factx.facts.timeframes.calendar import SEASONS, Length
from factx.facts.timeframes.days import yearly_holiday
from factx.facts.timeframes.grammar import EDGE, Found, Phrase, Piece
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import Clock, Lasting, Repeated

HALF = Decimal("0.5")
MOST = 10**11
"""Longer is no length anybody means."""
_PLAIN_UNITS = frozenset("hour day week month year decade century fortnight".split())
_AMOUNTS = frozenset("count to12 to24 to31 to99 year spelled sum once twice times".split())
_AMOUNT_WORDS = frozenset(
    """hundred thousand million billion trillion mn bn m cents pence dollars pounds euros rupees people tonnes
    barrels""".split()
)
_DURING = frozenset("for over in within during throughout".split())


def _is_numbered(found: Found) -> bool:
    """Such as the 19 of "the Covid-19 years"."""
    dash, name = found.before(), found.before(2)
    joined = dash.kind == "dash" and dash.end == found.pieces[found.match.start()].start and name.end == dash.start
    return joined and name.kind == "other" and name.text[:1].isalpha()


def _is_age(found: Found) -> bool:
    """Such as "42-year-old", "56 years of age" and "aged 30 years" tell an age."""
    before, earlier = found.before(), found.before(2)
    if before.kind in ("dash", "to"):
        before, earlier = found.before(3), found.before(4)  # "aged 8-10 years"
    if before.text == "aged" or (before.kind == "of" and earlier.text == "age"):
        return True
    after, beyond = found.after(), found.after(2)
    after = beyond if after.kind == "dash" else after
    return after.word in ("old", "olds") or (after.kind == "of" and beyond.text == "age")


def _is_war(found: Found) -> bool:
    """Such as "the Seven Years' War"."""
    after, beyond = found.after(), found.after(2)
    return after.kind == "possessive" and beyond.text[:1].isupper()


def _scaled(found: Found) -> Lasting | None:
    """Such as "two thousand years", "a hundred days", "13.8 billion years"."""
    number = Decimal(1) if found.kind("n") == "a" else found["n"]
    amount = number * found["scale"]
    return Lasting(Length.of(_unit(found), amount)) if 0 < amount <= MOST and not _is_age(found) else None


def _counted(found: Found) -> Lasting | None:
    if _is_age(found) or _is_war(found) or _is_fraction(found) or _is_numbered(found) or not 0 < found["n"] <= MOST:
        return None
    if found.text("n").lower() == "one" and _unit(found) == "day" and _is_some_day(found):
        return None
    singular = found.kind("unit") == "unit" and found["n"] != 1 and not found.has("dash")
    if found.kind("n") == "year" and singular:
        return None
    after = found.after()
    if found.text("unit").istitle() and after.text == "Plan":
        return None  # China's next Five-Year Plan
    half = HALF if found.has("half") else 0
    return Lasting(Length.of(_unit(found), found["n"] + half))


def _is_some_day(found: Found) -> bool:
    """Such as "One day he will return", "he will pay for it one day"."""
    before, after = found.before(), found.after()
    follows_up = after.kind in ("later", "after", "earlier", "before", "ago", "from")
    ends = after is EDGE or after.kind in ("stop", "comma")
    closing = ends and before.kind == "other" and before.word not in ("lasted", "took", "takes", "spent", "than")
    return not follows_up and (found.text("n") == "One" or closing)


def _is_fraction(found: Found) -> bool:
    """Such as "three quarters of the staff"."""
    after = found.after()
    hyphenated = found.has("dash") and found["n"] == 3
    return _unit(found) == "quarter" and (after.kind in ("of", "dash") or hyphenated)


def _unit(found: Found) -> str:
    return "second" if found.kind("unit") == "second" else str(found["unit"])


def _one(found: Found) -> Lasting | Repeated | None:
    unit = _unit(found)
    if unit not in _PLAIN_UNITS or (
        found.after().kind == "dash" and found.after(2).kind == "long"
    ):  # "a week-long strike"
        return None
    half = HALF if found.has("half") else 0
    if not half and found.text("a").lower() in ("a", "an") and _is_rate(found):
        return Repeated(Length.of(unit, Decimal(1)).value)
    return Lasting(Length.of(unit, 1 + Decimal(half)))


def _is_rate(found: Found) -> bool:
    """Such as "£15 million a year", "(US$3,200) a year", "400,000 barrels a day"."""
    after, beyond = found.after(), found.after(2)
    now = beyond.kind in ("now", "day", "weekday")
    if after.kind in ("ago", "earlier", "later", "before", "after") or (now and after.kind == "from"):
        return False
    before, earlier = found.before(), found.before(2)
    if _is_amount(before) or (before.kind in ("unit", "units") and _is_amount(earlier)):
        return True
    counted = before.kind == "close_" or (before.kind == "other" and before.text[-1:] in "sS")
    return counted and _is_amount(earlier)


def _is_amount(piece: Piece) -> bool:
    return piece.kind in _AMOUNTS or piece.word in _AMOUNT_WORDS


def _halved(found: Found) -> Lasting | None:
    return Lasting(Length.of(_unit(found), HALF)) if _unit(found) in _PLAIN_UNITS else None


def _quarters(found: Found) -> Lasting | None:
    """Such as "a quarter of a century", "three quarters of an hour", "a quarter-century"."""
    number = found["n"] if found.has("n") else Decimal(1)
    if found["quarter"] != "quarter" or found["unit"] not in ("century", "hour", "year") or number > 3:
        return None
    return Lasting(Length.of(found["unit"], number / 4))


def _vague(found: Found) -> Lasting:
    number = Decimal(2) if found.kind("n") == "couple" else None
    return Lasting(Length.of(str(found["unit"]), number))


def _bare(found: Found) -> Lasting | None:
    """Such as "for years", "over the decades", "weeks of talks", "hours before the vote": some number of them."""
    before, after = found.before(), found.after()
    if found["unit"] not in _PLAIN_UNITS and found["unit"] != "minute":
        return None
    during = before.kind in _DURING or before.word in ("take", "takes", "took", "spent", "lasted")
    filled = after.kind in _AROUND or after.word in ("away", "without", "if")
    counted = before.kind in _AMOUNTS or before.kind in _NO_MEASURE
    return Lasting(Length.of(found["unit"], None)) if during or (filled and not counted) else None


_NO_MEASURE = frozenset(
    "dash the of scale second ordinal early small late mid last next past coming this these".split()
)
_AROUND = frozenset("before after of from into".split())


def _unnumbered(found: Found) -> Lasting | None:
    """Such as "millions of years"."""
    return Lasting(Length.of(found["unit"], None)) if found["unit"] in _PLAIN_UNITS else None


def _age(found: Found) -> Lasting | None:
    """Such as "(she is) 46 years old", but not a "46 years old house"."""
    after = found.after()
    attribute = after.kind in ("other", "dash") and after.text[:1].isalnum()
    goes_on = after.word in _AFTER_AN_AGE
    singular = found.kind("unit") == "unit" and found["n"] != 1  # "a 19 year old"
    if (attribute and not goes_on) or singular or not 0 < found["n"] <= MOST:
        return None
    return Lasting(Length.of(_unit(found), found["n"]))


def _scaled_age(found: Found) -> Lasting | None:
    """Such as "two billion years old"."""
    amount = found["n"] * found["scale"]
    return Lasting(Length.of(found["unit"], amount)) if 0 < amount <= MOST and not found.modifies else None


_AFTER_AN_AGE = frozenset("when who with was is on as if while may will would could said he she it".split())


def _long(found: Found) -> Lasting:
    number = None if found.kind("unit") == "units" else Decimal(1)
    return Lasting(Length.of(_unit(found), number))


def _every(found: Found) -> Repeated:
    if _unit(found) == "weekend":
        return Repeated("XXXX-WXX-WE")
    count = found.get("n") or 1
    count = 2 if found.has("other") else count
    return Repeated(Length.of(_unit(found), Decimal(count)).value)


def _every_few(found: Found) -> Repeated:
    """Such as "every few years"."""
    return Repeated(Length.of(found["unit"], None).value)


def _nights(found: Found) -> Repeated:
    """Such as "Thursday nights"."""
    return Repeated(f"XXXX-WXX-{found['day'] + 1}T{found['part']}")


def _every_nth(found: Found) -> Repeated:
    """Such as "every second week"."""
    return Repeated(Length.of(str(found["unit"]), Decimal(found["nth"])).value)


def _per(found: Found) -> Repeated:
    return Repeated(Length.of(_unit(found), Decimal(1)).value)


def _named(found: Found) -> Repeated | None:
    kind, value = found.kind("name"), found["name"]
    if kind in ("weekday", "weekdays", "wkd"):
        return Repeated(f"XXXX-WXX-{value + 1}")
    if kind == "weekends":
        return Repeated("XXXX-WXX-WE")
    if kind in ("daypart", "dayparts"):
        return Repeated(f"XXXX-XX-XXT{value}")
    if kind == "season":
        return Repeated(f"XXXX-{SEASONS[value]}")
    if kind == "holiday":
        return Repeated(yearly_holiday(value).unknown)
    return Repeated(f"XXXX-{value:02}")


def _round_the_clock(found: Found) -> Repeated | None:
    """Such as "9 a.m. every Sunday", "mornings at 9"."""
    repeated, clock = found["set"], found["clock"]
    if not isinstance(repeated, Repeated) or not isinstance(clock, Clock):
        return None
    day = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX"}.get(repeated.value, repeated.value)
    if day.startswith("P"):
        return None
    day, _, part = day.partition("T")
    return Repeated(f"{day}T{clock.in_part(part).written}{clock.zone}")


def _often(found: Found) -> Repeated | None:
    word = found.text("often")
    after = found.after()
    named = word[0].isupper() and (found.before() is not EDGE or after is EDGE or after.text[:1].isupper())
    paper = (
        word.lower() in ("daily", "weekly", "monthly")
        and after.kind == "other"
        and after.text[:1].isupper()
        and not after.text.isupper()
    )
    return None if named or paper else Repeated(found["often"])  # "the daily Le Monde"


_ANY_UNIT = "{unit:any_unit}"
LENGTHS = (
    Rule(
        "counted length",
        "length",
        f"{{n:amount}} (comparison|extra|additional|full|whole|long|between_)? {_ANY_UNIT} {{half:and_a_half}}?",
        _counted,
    ),
    Rule("scaled length", "length", "{n:a} {scale} {unit:any_unit}", _scaled),
    Rule("scaled length", "length", "{n:amount} {scale} {unit:any_unit}", _scaled),
    Rule("hyphenated length", "length", "{n:amount} {dash:dash} {unit:any_unit} {half:and_a_half}?", _counted),
    Rule("counted length with a half", "length", f"{{n:amount}} {{half:and_a_half}} dash? {_ANY_UNIT}", _counted),
    Rule(
        "counted length with a half",
        "length",
        f"{{n:amount}} dash {{half:and}} dash a dash half dash? {_ANY_UNIT}",
        _counted,
    ),
    Rule("one", "length", f"{{a:one_of}} (full|whole|very|long|extra|single)? {_ANY_UNIT} {{half:and_a_half}}?", _one),
    Rule("whole", "length", "{a:all_of} dash {unit:unit} {half:and_a_half}?", _one),
    Rule("half", "length", f"half (a|dash)? {_ANY_UNIT}", _halved),
    Rule("half", "length", f"a half dash? {_ANY_UNIT}", _halved),
    Rule("quarters", "length", "a? {quarter:unit} (of a|dash)? {unit:unit}", _quarters),
    Rule("quarters", "length", "{n:amount} dash? {quarter:units} of a {unit:unit}", _quarters),
    Rule("some", "length", "(a|the)? {n:vague_number} of? (more)? {unit:units}", _vague),
    Rule("age", "length", "{n:amount} {unit:any_unit} old", _age),
    Rule("age", "length", "{n:amount} {scale} {unit:units} old", _scaled_age),
    Rule("unnumbered", "length", "scales of {unit:units}", _unnumbered),
    Rule("bare plural", "length", "{unit:units}", _bare),
    Rule("bare plural", "length", "the {unit:units}", _bare),
    Rule("long", "length", "{unit:any_unit} dash long", _long),
    Rule("long", "length", "{unit:long_unit}", _long),
    Rule("every so long", "set", "(every|each) {other:other}? {n:amount}? {unit:any_unit}", _every),
    Rule("every few", "set", "(every|each) (few|several) {unit:units}", _every_few),
    Rule("nights", "set", "{day:weekday_name} {part:some_nights}", _nights),
    Rule("nights", "set", "(every|each) {day:weekday_name} {part:daypart}", _nights),
    Rule("every so long", "set", "(every|each) {nth:nth} {unit:unit}", _every_nth),
    Rule("every named day", "set", "(every|each) (other|nth)? {name:round}", _named),
    Rule("plural weekday", "set", "{name:weekdays}", _named),
    Rule("plural part of a day", "set", "the? {name:dayparts}", _named),
    Rule("weekends", "set", "{name:weekends}", _named),
    Rule(
        "so often", "set", "(amount or)? (once|twice|amount times|several times) (a|per|each|every) {unit:unit}", _per
    ),
    Rule("adverb of frequency", "set", "{often}", _often),
)


def _so_long_a_unit(found: Found) -> Repeated | None:
    """Such as "24 hours a day", "three days a week": as often as the unit comes."""
    repeated = found["set"]
    rate = found.text("set").split()[0].lower() in ("a", "an", "per", "each", "every")
    return repeated if isinstance(repeated, Repeated) and rate and repeated.value[1:2] == "1" else None


def _day_of_every(found: Found) -> Repeated | None:
    """Such as "the 18th of each month"."""
    repeated = found["set"]
    monthly = isinstance(repeated, Repeated) and repeated.value == "P1M"
    return Repeated(f"XXXX-XX-{int(found['nth']):02}") if monthly else None


SETS_COMPOSED = (
    Rule("so long a unit", "set", "{length} {set:length}", _so_long_a_unit),
    Rule("day of every month", "set", "the {nth} of {set}", _day_of_every),
    Rule("time of every day", "set", "{clock:clocktime} on? {set}", _round_the_clock),
    Rule("time of every day", "set", "{set} (at|comma)? {clock:clocktime}", _round_the_clock),
)


def with_article(found: Found) -> Lasting | None:
    """Such as "the 46 years", but only "41-year" of "the 41-year history"."""
    after = found.after()
    attribute = not found.text("length").endswith("s") and after.kind == "other"
    lasting = found["length"]
    attribute = attribute or "-" in found.text("length") or found.text("length").endswith("long")
    return lasting if isinstance(lasting, Lasting) and not attribute else None


def added(found: Found) -> Lasting | None:
    """Such as "two years and three months": lengths of ever finer units are one."""
    meanings = [piece.value for piece in _phrases(found)]
    if not all(isinstance(meaning, Lasting) for meaning in meanings):
        return None
    lengths = [meaning.length for meaning in meanings]
    units = [length.unit for length in lengths]
    order = ["year", "month", "week", "day", "hour", "minute", "second"]
    if any(u not in order for u in units) or sorted(units, key=order.index) != units or len(set(units)) < len(units):
        return None
    total = lengths[0]
    for length in lengths[1:]:
        total = total.plus(length)
    return Lasting(total)


def _phrases(found: Found) -> list[Any]:
    pieces = found.pieces[found.match.start() : found.match.end()]
    return [piece for piece in pieces if isinstance(piece, Phrase)]
