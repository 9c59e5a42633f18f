"""The vocabulary of time: every word the grammar knows, with its type and value.

To teach the grammar a word, add it here. Words of `LITERALS` are types of their own, which rules name as they are.
"""

from __future__ import annotations

from typing import Any

MONTHS = (
    "january february march april may june july august september october november december"
).split()  # fmt: skip
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
UNITS = "day week weekend month quarter year decade century fortnight hour minute second".split()

LITERALS = frozenset(
    """the this that a an of in on at by to from for over during within since until before after between through
    throughout and or next last past previous coming following recent upcoming current later earlier ago hence now same
    other every each per once twice times half few several couple many some more most less fewer least than nearly
    almost about around roughly approximately early mid late beginning start end middle close entire whole full all
    another additional extra long very fiscal financial these right not time while little short overnight rest
    under old future moment present up single just well no small""".split()
)

SYNONYMS = {
    "an": "a",
    "till": "until",
    "til": "until",
    "thru": "through",
    "preceding": "previous",
    "corresponding": "same",
    "prior": "previous",
    "final": "last",
    "ensuing": "following",
    "forthcoming": "upcoming",
    "approx": "approximately",
    "circa": "about",
    "outset": "beginning",
    "onset": "beginning",
    "financial": "fiscal",
}

_OFTEN = {
    "hourly": "PT1H",
    "daily": "P1D",
    "everyday": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P3M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biennial": "P2Y",
    "semiannual": "P6M",
}
_BETWEEN = "consecutive straight successive business working trading calendar solid gruelling".split()
"""What may stand between a number and its unit: "three consecutive years", "ten working days"."""
_VAGUE = {
    "soon": "FUTURE_REF",
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
}
_SHORT_UNITS = {
    "sec": "second",
    "min": "minute",
    "mins": "minute",
    "hr": "hour",
    "hrs": "hour",
    "secs": "second",
    "yrs": "year",
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_DAY_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_LIGHT = {
    "dawn": "MO",
    "sunrise": "MO",
    "daybreak": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "sundown": "EV",
    "nightfall": "EV",
}
_HALF_PARTS = {"midmorning": "MO", "midafternoon": "AF"}
DECADES = {word.removesuffix("y") + "ies": 10 * number for number, word in enumerate(TENS, 2)}


def _typed(kind: str, values: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    return {word: (kind, value) for word, value in values.items()}


WORDS: dict[str, tuple[str, Any]] = (
    {word: (SYNONYMS.get(word, word), word) for word in (*sorted(LITERALS), *SYNONYMS)}
    | _typed("month", {name: number for number, name in enumerate(MONTHS, 1)})
    | _typed("mon", {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9})
    | _typed("may", {"march": 3, "may": 5})  # verbs, too
    | _typed("weekday", {name: number for number, name in enumerate(WEEKDAYS)})
    | _typed("wkd", {name[:3]: number for number, name in enumerate(WEEKDAYS)})
    | _typed("wkd", {"tues": 1, "weds": 2, "thur": 3, "thurs": 3})
    | _typed("weekdays", {name + "s": number for number, name in enumerate(WEEKDAYS)})
    | _typed("season", _SEASONS)
    | _typed("unit", {unit: unit for unit in UNITS} | {"yr": "year", "qtr": "quarter"})
    | _typed("units", {unit + "s": unit for unit in UNITS} | {"centuries": "century"} | _SHORT_UNITS)
    | _typed("ordinal", {word: number for number, word in enumerate(ORDINALS, 1)} | {"thirtieth": 30})
    | _typed("second", {"second": 2})  # an ordinal and a unit
    | _typed("day", {"yesterday": -1, "today": 0, "tomorrow": 1})
    | _typed("tonight", {"tonight": "NI"})
    | _typed("daypart", _DAY_PARTS)
    | _typed("hourname", {"noon": 12, "midday": 12, "midnight": 0})
    | _typed("often", _OFTEN)
    | _typed("between_", dict.fromkeys(_BETWEEN))
    | _typed("dayparts", {"mornings": "MO", "afternoons": "AF", "evenings": "EV"})
    | _typed("long_unit", {f"{unit}long": unit for unit in UNITS})
    | _typed("stretch", {"period": None})
    | _typed("light", _LIGHT)
    | _typed("futurity", dict.fromkeys(("foreseeable", "near", "immediate", "distant")))
    | _typed("half_part", _HALF_PARTS)
    | _typed("nights", {"nights": "NI"})
    | _typed("weekends", {"weekends": "WE"})
    | _typed("vague", _VAGUE)
    | _typed("tens", DECADES)
    | _typed("scales", dict.fromkeys(("dozens", "hundreds", "thousands", "millions", "billions")))
    | _typed("scale", {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9})
)
"""Type and value of every word, in lower case."""

ZONES = {
    "gmt": "Z",
    "utc": "Z",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "pkt": "+05:00",
    "ist": "+05:30",
    "wib": "+07:00",
    "sgt": "+08:00",
    "hkt": "+08:00",
    "jst": "+09:00",
    "aest": "+10:00",
    "aedt": "+11:00",
    "nzst": "+12:00",
    "nzdt": "+13:00",
    "edt": "-04:00",
    "est": "-05:00",
    "cdt": "-05:00",
    "cst": "-06:00",
    "mdt": "-06:00",
    "mst": "-07:00",
    "pdt": "-07:00",
    "pst": "-08:00",
    "et": "ET",
    "ct": "CT",
    "mt": "MT",
    "pt": "PT",
}
"""Offset from UTC, or the name of an American zone whose offset depends on the day."""

NAMED_ZONES = {"eastern": "e", "central": "c", "mountain": "m", "pacific": "p"}
"""The first letter of the zone's abbreviations."""
AMERICAN_HOURS = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}
"""Hours from UTC in winter."""
