"""Text to typed tokens: words by the tables of `words.py`, figures by a handful of patterns; all else is "other"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from factx.facts.timeframes.holidays import FEASTS, HOLIDAYS
from factx.facts.timeframes.words import DECADES, LITERALS, MONTHS, NAMED_ZONES, ORDINALS, SMALL, TENS, WORDS, ZONES


class Token(NamedTuple):
    """A typed piece of text; `value` is what its table says: a month's number, a unit's name, a Decimal."""

    kind: str
    start: int
    end: int
    text: str
    value: Any = None

    @property
    def word(self) -> str:
        """The text in lower case."""
        return self.text.lower()


_LAST_OF_MONTH = 31
_MONTHS, _HALVES = 12, 2
_FIRST_YEAR, _LAST_YEAR = 1000, 2199


def _by_initial(names: Iterable[str]) -> str:
    """Alternatives grouped by their first letter, so that few are tried at a word."""
    groups: dict[str, list[str]] = {}
    for name in (alternative for alternatives in names for alternative in _apart(alternatives)):
        groups.setdefault(next(filter(str.isalpha, re.sub(r"\(\?<![^)]*\)", "", name))), []).append(name)
    return "|".join(f"(?={initial})(?:{'|'.join(group)})" for initial, group in groups.items())


def _apart(alternatives: str) -> list[str]:
    """Alternatives at their bars, but for a word that may be left out at the beginning."""
    opening = re.match(r"\(\?:(.*?) \)\?", alternatives)
    rest = alternatives[opening.end() :] if opening else alternatives
    return [*rest.split("|"), *([f"{opening[1]} {rest}"] if opening else [])]


_UNDER_HUNDRED = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(SMALL[1:10])}))?|{'|'.join(SMALL[::-1])})"
_SPELLED = rf"{_UNDER_HUNDRED}(?: hundred(?:(?: and)? {_UNDER_HUNDRED})?)?"
_SPELLED_ORDINAL = rf"(?:twenty|thirty)[ -](?:{'|'.join(ORDINALS[:9])})"
_DATING = "|".join(rf"(?<={before} )" for before in "in of by to until till since from after before year".split())
_HUNDREDS = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_SPELLED_YEAR = (
    rf"(?:{_DATING}|(?<=,\s))"
    rf"(?:(?:{'|'.join(_HUNDREDS)})[ -](?:hundred(?: and)? |(?:oh|zero)[ -])?|two thousand(?: and)? )"
    rf"{_UNDER_HUNDRED}(?![ -](?:hundred|thousand|year|month|week|day)|-)"
)
_SPELLED_DECADE = rf"(?:eighteen|nineteen|twenty)[ -](?:tens|{'|'.join(DECADES)})|noughties|two thousands"
_MERIDIEM = r"(?:[ap]\.m\.|[ap]m\b)"
_DAY_FIRST = r"\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)\d{2}(?:\d\d)?"
_YEAR_FIRST = r"\d{4}(?P<point>[/.-])\d{1,2}(?P=point)\d{1,2}"
_MONTH_ABBREVIATED = rf"(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]{{0,6}}"
_MONTH_BETWEEN = (
    rf"\d{{1,2}}(?P<joint>[/-]){_MONTH_ABBREVIATED}(?P=joint)\d{{2}}(?:\d\d)?|"
    rf"\d{{4}}(?P<joint_>[/-]){_MONTH_ABBREVIATED}(?P=joint_)\d{{1,2}}"
)
_HOURS_AND_MINUTES = r"(?:\d{1,2}:\d\d(?::\d\d)?(?!\w|:\d|\.\d)|\d{1,2}h[0-5]\d\b)"
_FACE = rf"\d{{1,2}}(?:[:.]\d\d)?(?:\s?{_MERIDIEM})?"
_FIGURES = {
    "sum": r"[$£€¥₹#]\s?\d[\d,.]{0,30}\w*|\d[\d,.]{0,30}\s?(?:%|[$£€¥₹]|per ?cent\b|percent\b|p(?:ence)?\b(?!\.m))",
    "iso": r"\b\d{4}-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "date": rf"(?<![\w./-])(?:{_DAY_FIRST}|{_YEAR_FIRST}|{_MONTH_BETWEEN})(?![\w/-]|\.\d)",
    "year_and": r"(?<![\w./-])(?:\d{4}[/-]\d{1,2}|\d{1,2}[/-]\d{4})(?![\w/-]|[.,]\d)",
    "year_quarter": r"\b(?:19|20)\d\d[qh][1-4]\b|\b[1-4][qh](?:20)?\d\d\b",
    "clock_span": (
        rf"(?<![\w.:,$£€-]){_FACE}\s?[-–]\s?\d{{1,2}}(?:[:.]\d\d)?\s?{_MERIDIEM}|"
        r"(?<![\w.:,$£€-])\d{1,2}:\d\d\s?[-–]\s?\d{1,2}:\d\d(?![\w:]|\.\d)"
    ),
    "clock": rf"(?<![\w.:,$£€-])(?:\d{{1,2}}(?:[:.]?\d\d(?::\d\d)?)?\s?{_MERIDIEM}|{_HOURS_AND_MINUTES})",
    "decade": (
        r"\b\d{3}0'?s\b|(?<!\w)'\d0s\b|"
        r"(?:(?<=\bthe )(?<!into the )|(?<=\bthe early )|(?<=\bthe late ))[5-9]0'?s\b(?! degrees)"
    ),
    "figure_quarter": r"\b[1-4]q\b",
    "figure_half": r"\b[12]h\b",
    "ordinal_figure": r"(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b",
    "short_year": r"(?<![\w'])'\d\d(?![\w'])",
    "mixed": (
        r"(?<![\w.,/])\d{1,3}(?:[ -][1-3]/[2-4](?![\w/])|\s?[½¼¾])|[½¼¾]|"
        r"(?<![\w.,/])[1-3]/[2-4](?= (?:an? )?(?:hour|day|year|century)\b)"
    ),
    "day_month": r"(?<![\w./-])\d{1,2}/\d{1,2}(?![\w/-]|[.,]\d)",
    "number": r"(?<![\w.,/])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/]|[.,]\d)",
    "possessive": r"(?<=\w)'s\b|(?<=s)'(?=\s)",
}
_PHRASES = {
    "fiscal_quarter": r"q[1-4]\s?fy\s?'?\d{2}(?:\d\d)?\b",
    "fiscal": r"fy\s?'?\d{2}(?:\d\d)?(?:[-/–]\d{2}(?:\d\d)?)?\b",
    "quarter": r"q[1-4]\b",
    "half_year": r"h[12]\b",
    "ordinal_spelled": rf"{_SPELLED_ORDINAL}\b",
    "holiday": rf"(?:{_by_initial(HOLIDAYS)})(?!\w)",
    "feast": rf"(?:{_by_initial(FEASTS)})(?!\w)",
    "often": r"half-yearly\b|semi-annual(?:ly)?\b",
    "and_half": r"and (?:a |an )?half\b",
    "o_clock": r"o'clock\b",
    "spelled_decade": rf"(?:{_SPELLED_DECADE})\b",
    "spelled_year": rf"{_SPELLED_YEAR}\b",
    "spelled": rf"{_SPELLED}\b",
    "meridiem": _MERIDIEM,
    "zone": rf"(?:{'|'.join(ZONES)})\b(?:\s?[+-]\d{{1,2}}(?::\d\d)?)?",
    "zone_time": rf"(?:local|(?:{'|'.join(NAMED_ZONES)})(?: standard| daylight)?) time\b|eastern\b",
}
_PATTERNS = (
    (r"(?=[\d$£€¥₹#'½¼¾])", _FIGURES),
    (r"(?=[^\W\d_])(?<!\w)", _PHRASES),
    ("", {"word": r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*\.?", "mark_": r"[^\w\s]", "rest": r"\w+"}),
)
"""Patterns of tokens in lower case, those that begin alike behind one look at how they begin."""
_LOWER = str.maketrans({capital: capital.lower() for capital in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})


@cache
def _lexer() -> re.Pattern[str]:
    groups = ("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()) for _, kinds in _PATTERNS)
    return re.compile("|".join(f"{ahead}(?:{group})" for (ahead, _), group in zip(_PATTERNS, groups, strict=True)))


_MARKS = {
    ",": "comma",
    "-": "dash",
    "–": "dash",
    "—": "long_dash",
    "(": "open",
    ")": "close_",
    "/": "slash",
    ".": "stop",
}
_OTHER: tuple[str, None] = ("other", None)
_NAMELIKE = frozenset(
    (
        "month",
        "mon",
        "may",
        "weekday",
        "wkd",
        "weekdays",
        "season",
        "holiday",
        "feast",
        "unit",
        "units",
        "day",
        "often",
        "daypart",
        "ordinal",
    )
)
_IN_TITLES = _NAMELIKE | {"year", "hourname", "tonight"}
_CAPITALISED = frozenset(("may", "mon", "wkd"))
_ABBREVIATIONS = frozenset("sec approx yr yrs qtr hr hrs min mins secs".split())
_ALSO_GIVEN_NAMES = frozenset("april may june august summer autumn".split())


def tokens(text: str, names: Sequence[tuple[int, int]] = ()) -> list[Token]:
    """The typed tokens of a text; words inside a name lose their meaning as months, seasons, units."""
    found = list(_typed(text))
    quoted = titles(text)
    if quoted:
        found = list(_without_names(found, quoted, _IN_TITLES))
    return list(_without_names(found, names)) if names else found


def _typed(text: str) -> Iterator[Token]:
    for match in _lexer().finditer(text.translate(_LOWER)):
        kind, (start, end) = match.lastgroup or "", match.span()
        if kind == "word":
            yield from _word(match.group(), text, start, end)
            continue
        piece, reader = text[start:end], _READERS.get(kind)
        kind, value = reader(piece) if reader else (kind, None)
        yield Token(kind, start, end, piece, value)


def _word(lower: str, text: str, start: int, end: int) -> Iterator[Token]:
    stopped = lower[-1] == "."
    bare = lower[:-1] if stopped else lower
    kind, value = WORDS.get(bare, _OTHER)
    if kind != "other":
        abbreviated = bare in _ABBREVIATIONS
        capital = text[start].isupper()
        if (abbreviated and not text[start : start + len(bare)].islower()) or (kind in _CAPITALISED and not capital):
            kind, value = ("lower_month", value) if kind != "wkd" and not abbreviated else _OTHER
        stopped = stopped and not (abbreviated or kind in ("mon", "wkd"))
    end -= stopped
    yield Token(kind, start, end, text[start:end], value)
    if stopped:
        yield Token("stop", end, end + 1, ".")


# ----------------------------------------------------------------------------------------------------- figures
def _number(text: str) -> tuple[str, Decimal | None]:
    value = Decimal(text.replace(",", ""))
    if len(text) == 4 and text.isdecimal() and _FIRST_YEAR <= value <= _LAST_YEAR:
        return "year", value
    if not text.isdecimal() or len(text) > 2:
        return "count", value
    kinds = {12: "to12", 24: "to24", _LAST_OF_MONTH: "to31", 99: "to99"}
    return next(kind for limit, kind in kinds.items() if value <= limit), value


def _year_quarter(text: str) -> tuple[str, tuple[int, str, int] | None]:
    """Such as "2018Q4", "3Q24", "1H2024"."""
    year_first = text[1].isdigit()
    year, part, number = (text[:4], text[4], int(text[5])) if year_first else (text[2:], text[1], int(text[0]))
    fits = part == "Q" or (part == "H" and number <= _HALVES) or (part == "q" and year_first)
    return ("year_quarter", (_full_year(int(year)), part.lower(), number)) if fits else ("other", None)


def _day_month(text: str) -> tuple[str, tuple[int, int] | None]:
    """Month and day of a day in figures without its year: "4/22", and "22/4" where only one figure can be a month."""
    first, second = (int(figure) for figure in text.split("/"))
    month, day = (first, second) if first <= _MONTHS else (second, first)
    return ("day_month", (month, day)) if 1 <= month <= _MONTHS and 1 <= day <= _LAST_OF_MONTH else ("other", None)


def _mixed(text: str) -> tuple[str, Decimal]:
    """Such as "2 1/2" and "2½"."""
    whole, over, under = re.fullmatch(r"(?:(\d+)[\s-]?)??(?:(\d)/(\d)|[½¼¾])", text).groups()  # type: ignore[union-attr]
    vulgar = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
    part = Decimal(over) / Decimal(under) if over else vulgar[text[-1]]
    return "count", Decimal(whole or 0) + part.quantize(Decimal("0.01")).normalize()


def _spelled(text: str) -> tuple[str, Decimal]:
    return "spelled", Decimal(_cardinal(re.split("[ -]", text.lower())))


def _cardinal(words: Sequence[str]) -> int:
    total = 0
    for word in words:
        if word == "hundred":
            total *= 100
        elif word in TENS:
            total += 10 * (TENS.index(word) + 2)
        elif word in SMALL:
            total += SMALL.index(word)
    return total


def _spelled_year(text: str) -> tuple[str, Decimal]:
    """Such as "nineteen eighty-four", "two thousand and ten", "twenty ten"."""
    century, *words = re.split("[ -]", text.lower())
    first = 2000 if century == "two" else 100 * _HUNDREDS[century]
    return "year", Decimal(first + _cardinal([word for word in words if word not in ("hundred", "thousand")]))


def _spelled_decade(text: str) -> tuple[str, int]:
    century, *rest = re.split("[ -]", text.lower())
    if century in ("noughties", "two"):
        return "decade", 2000
    return "decade", 100 * _HUNDREDS[century] + (10 if rest == ["tens"] else DECADES[rest[0]])


def _ordinal(text: str) -> tuple[str, int]:
    if text[0].isdigit():
        return "ordinal", int(text[:-2])
    tens, unit = re.split("[ -]", text.lower())
    return "ordinal", 10 * (TENS.index(tens) + 2) + ORDINALS.index(unit) + 1


_Time = tuple[int, int, int | None, bool]


def _clock(text: str) -> tuple[str, _Time | None]:
    """Hour, minute, second where one is told, and whether "p.m." or "a.m." was said."""
    time = _time(text)
    return ("clock", time) if time else ("other", None)


def _time(text: str) -> _Time | None:
    run_together = re.match(r"(\d{1,2})(\d\d)\s?[ap]", text.lower())
    figures = [int(f) for f in (run_together.groups() if run_together else re.findall(r"\d+", text))]
    hour, minute, second = figures[0], figures[1] if figures[1:] else 0, figures[2] if figures[2:] else None
    half = re.search("[ap]", text.lower())
    if half:
        hour = hour % 12 + (12 if half.group() == "p" else 0) if 1 <= hour <= 12 else 99
    return (hour % 24, minute, second, bool(half)) if hour <= 24 and minute < 60 and (second or 0) < 60 else None


def _clock_span(text: str) -> tuple[str, Any]:
    """Hour, minute and whether "a.m." or "p.m." was said, of both ends."""
    times = [_time(part) for part in re.split("[-–]", text)]
    if any(time is None for time in times):
        return "other", None
    return "clock_span", tuple((time[0], time[1], time[3]) for time in times if time)


def _calendar_date(text: str) -> tuple[str, Any]:
    """Year, first and second figure of a date in figures; the reading decides which is the day.

    A date whose month is a word needs no decision.
    """
    named = re.search("[a-z]+", text.lower())
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    if named:
        day, year = figures if len(re.split("[/-]", text)[0]) < 4 else reversed(figures)
        month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(named.group()[:3]))
        fits = MONTHS[month - 1].startswith(named.group()) or named.group() == "sept"
        return ("iso", f"{_full_year(year):04}-{month:02}-{day:02}") if fits else ("other", None)
    if len(re.match(r"\d+", text).group()) == 4:  # type: ignore[union-attr]
        year, month, day = figures
        return "numeric", (year, month, day) if month <= 12 else None
    first, second, year = figures
    if "." in text:
        first, second = (second, first) if second <= 12 else (first, second)
    return "numeric", (_full_year(year), first, second)


_SHORT_YEARS_TO = 40
"""'39 is to come, '40 is history."""


def _full_year(year: int) -> int:
    return year if year >= 100 else year + (2000 if year < _SHORT_YEARS_TO else 1900)


def _year_and(text: str) -> tuple[str, Any]:
    """A year and a month ("2014-10", "10/2014"), or the next years in short ("2019-21", "2010/11")."""
    first, second = (int(figure) for figure in re.split("[/-]", text))
    year, other = (first, second) if first > 99 else (second, first)
    following = first > 99 and len(text) == 7 and (other > year % 100 or (other == 0 and year % 100 == 99))
    if 1900 <= year <= 2100 and following:
        return "year_span", (year, year + (other - year) % 100)
    if 1900 <= year <= 2100 and 1 <= other <= 12:
        return "year_month", (year, other)
    return "other", None


def _decade(text: str) -> tuple[str, int]:
    """The decade's first year."""
    figures = int(re.sub(r"\D", "", text))
    return "decade", figures if figures > 99 else figures + (2000 if figures < 30 else 1900)


def _half_yearly(text: str) -> tuple[str, str]:  # noqa: ARG001 - the words are all there is
    return "often", "P6M"


def _holiday(text: str) -> tuple[str, Any]:
    return "holiday", _named(HOLIDAYS, text)


def _feast(text: str) -> tuple[str, Any]:
    return "feast", _named(FEASTS, text)


def _zone(text: str) -> tuple[str, str]:
    name, sign, hours = re.fullmatch(r"(\w+?)\s?(?:([+-])\s?(\S+))?", text).groups()  # type: ignore[union-attr]
    if text.upper() != text or (hours and ZONES[name.lower()] != "Z"):
        return ("zone", ZONES[name.lower()]) if text.islower() and len(name) == 3 else ("other", "")
    hour, _, minute = (hours or "").partition(":")
    return "zone", f"{sign}{hour:>02}:{minute or '00'}" if hours else ZONES[name.lower()]


def _zone_time(text: str) -> tuple[str, str]:
    """Such as "Eastern time", "local time", "Pacific Daylight Time"."""
    name, *kind = text.lower().split()
    if not kind and not text.istitle():
        return "other", ""
    standard = NAMED_ZONES.get(name, "")
    return "zone", ZONES[f"{standard}{kind[0][0]}t"] if len(kind) > 1 else standard and ZONES[f"{standard}t"]


def _iso(text: str) -> tuple[str, str]:
    return ("iso" if len(text) == len("2024-04-10") else "iso_time"), text


def _named(table: Mapping[str, Any], text: str) -> Any:
    return next(rule for names, rule in table.items() if re.fullmatch(names, text.translate(_LOWER)))


_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "iso": _iso,
    "date": _calendar_date,
    "year_and": _year_and,
    "clock_span": _clock_span,
    "clock": _clock,
    "decade": _decade,
    "fiscal": lambda text: ("fiscal_year", text),
    "year_quarter": _year_quarter,
    "day_month": _day_month,
    "figure_quarter": lambda text: ("quarter", int(text[0])),
    "figure_half": lambda text: ("half_year", int(text[0])) if "H" in text else ("other", None),
    "quarter": lambda text: ("quarter", int(text.strip("qQ"))),
    "half_year": lambda text: ("half_year", int(text.strip("H"))) if "H" in text else ("other", None),
    "ordinal_figure": _ordinal,
    "ordinal_spelled": _ordinal,
    "short_year": lambda text: ("short_year", _full_year(int(text[1:]))),
    "mixed": _mixed,
    "number": _number,
    "spelled_decade": _spelled_decade,
    "spelled_year": _spelled_year,
    "spelled": _spelled,
    "often": _half_yearly,
    "holiday": _holiday,
    "feast": _feast,
    "zone": _zone,
    "zone_time": _zone_time,
    "mark_": lambda text: (_MARKS.get(text, "other"), None),
}


# ------------------------------------------------------------------------------------------------------- names
_SMALL_WORD = r"(?:of|the|and|in|a|an|by|to|for|on|at|with|from|is|my)"
_TITLE_WORD = r"[A-Z0-9][\w'-]*:?"
_TITLE = re.compile(rf'"({_TITLE_WORD}(?: (?:{_TITLE_WORD}|{_SMALL_WORD})){{1,7}})[,.!?]?"')


def titles(text: str) -> list[tuple[int, int]]:
    """Spans of titles in quotation marks, whose words are no times: "The Longest August", "Midnight Sun"."""
    return [match.span(1) for match in _TITLE.finditer(text)] if '"' in text else []


_BEFORE_A_MONTH = frozenset("in since until by during through early late mid last next".split())


def _trusted(found: Sequence[Token], i: int) -> bool:
    """Whether what stands before has to do with a person: "confidence in May"."""
    return i > 1 and found[i - 2].text.lower() in ("confidence", "faith", "trust", "interest", "belief", "believe")


def _without_names(
    found: Iterable[Token], names: Sequence[tuple[int, int]], silent: frozenset[str] = _NAMELIKE
) -> Iterator[Token]:
    """Tokens in which a name beats a month or season, unless the "name" is nothing but a date.

    A lone "May" or "June" that somebody took for a name is one; a lone "Friday" is not.
    """
    found = list(found)
    starts = [token.start for token in found]
    silenced: set[int] = set()
    for start, end in names:
        inside = range(bisect_left(starts, start), bisect_left(starts, end))
        words = [found[i] for i in inside if found[i].kind not in ("possessive", "stop", "comma")]
        alone = len(words) == 1 and words[0].text.lower() in _ALSO_GIVEN_NAMES
        if alone and inside[0] and found[inside[0] - 1].kind in _BEFORE_A_MONTH and not _trusted(found, inside[0]):
            continue
        capitals = LITERALS | {"units"} if silent is _IN_TITLES else LITERALS
        if alone or any(word.kind == "other" or (word.kind in capitals and word.text[0].isupper()) for word in words):
            silenced.update(inside)
    for i, token in enumerate(found):
        named = i in silenced and token.kind in silent
        yield Token("other", token.start, token.end, token.text) if named else token
