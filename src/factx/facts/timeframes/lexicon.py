"""Text to typed tokens: words by the tables of `words.py`, figures by a handful of patterns; all else is "other"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from factx.facts.timeframes.holidays import HOLIDAYS
from factx.facts.timeframes.words import LITERALS, ORDINALS, SMALL, TENS, WORDS, ZONES


@dataclass(frozen=True, slots=True)
class Token:
    """A typed piece of text; `value` is what its table says: a month's number, a unit's name, a Decimal."""

    kind: str
    start: int
    end: int
    text: str
    value: Any = None


_LAST_OF_MONTH = 31
_FIRST_YEAR, _LAST_YEAR = 1000, 2199

_SPELLED = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(SMALL[1:10])}))?|{'|'.join(SMALL[::-1])})(?: hundred)?"
_SPELLED_ORDINAL = rf"(?:twenty|thirty)[ -](?:{'|'.join(ORDINALS[:9])})"
_MERIDIEM = r"(?:[ap]\.m\.|[ap]m\b)"
_DAY_FIRST = r"\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)\d{2}(?:\d\d)?"
_HOURS_AND_MINUTES = r"\d{1,2}:\d\d(?::\d\d)?(?![\w:]|\.\d)"
_PATTERNS = {
    "sum": r"[$£€¥₹#]\s?\d[\d,.]{0,30}\w*|\d[\d,.]{0,30}\s?(?:%|[$£€¥₹]|per ?cent\b|percent\b|p(?:ence)?\b(?!\.m))",
    "iso": r"\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "date": rf"(?<![\w./-])(?:{_DAY_FIRST}|\d{{4}}[/.]\d{{1,2}}[/.]\d{{1,2}})(?![\w/-]|\.\d)",
    "clock": rf"(?<![\w.:,$£€-])(?:\d{{1,2}}(?:[:.]\d\d(?::\d\d)?)?\s?{_MERIDIEM}|{_HOURS_AND_MINUTES})",
    "decade": r"\b\d{3}0'?s\b|(?<!\w)'\d0s\b|(?<=\bthe )[5-9]0'?s\b",
    "fiscal": r"\bFY\s?'?\d{2}(?:\d\d)?(?:[-/–]\d{2}(?:\d\d)?)?\b",
    "quarter": r"\bQ[1-4]\b|\b[1-4]Q\b",
    "half_year": r"\bH[12]\b|\b[12]H\b",
    "ordinal_figure": r"(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b",
    "ordinal_spelled": rf"\b{_SPELLED_ORDINAL}\b",
    "short_year": r"(?<![\w'])'\d\d(?![\w'])",
    "number": r"(?<![\w.,/])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/]|[.,]\d)",
    "holiday": "|".join(rf"\b(?:{names})(?!\w)" for names in HOLIDAYS),
    "and_half": r"\band (?:a |an )?half\b",
    "o_clock": r"\bo'clock\b",
    "spelled": rf"\b{_SPELLED}\b",
    "zone": rf"\b(?:{'|'.join(ZONES)})\b(?:\s?[+-]\d{{1,2}}(?::\d\d)?)?",
    "possessive": r"(?<=\w)'s\b|(?<=s)'(?=\s)",
    "word": r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*\.?",
    "mark_": r"[^\w\s]",
    "rest": r"\w+",
}
_LEXER = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()), re.IGNORECASE)
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
_HOLIDAY_RULES = [(re.compile(names, re.IGNORECASE), rule) for names, rule in HOLIDAYS.items()]
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
        "unit",
        "units",
        "day",
        "often",
        "daypart",
        "ordinal",
    )
)
_CAPITALISED = frozenset(("may", "mon", "wkd"))
_ABBREVIATIONS = frozenset("approx yr yrs qtr hr hrs min mins secs".split())
_ALSO_GIVEN_NAMES = frozenset("april may june august summer autumn".split())


def tokens(text: str, names: Sequence[tuple[int, int]] = ()) -> list[Token]:
    """The typed tokens of a text; words inside a name lose their meaning as months, seasons, units."""
    found = [token for match in _LEXER.finditer(text) for token in _typed(match)]
    return list(_without_names(found, names)) if names else found


def _typed(match: re.Match[str]) -> Iterator[Token]:
    kind, text, start = match.lastgroup or "", match.group(), match.start()
    if kind == "word":
        yield from _word(text, start)
        return
    reader = _READERS.get(kind)
    kind, value = reader(text) if reader else (kind, None)
    yield Token(kind, start, start + len(text), text, value)


def _word(text: str, start: int) -> Iterator[Token]:
    bare = text.removesuffix(".")
    kind, value = WORDS.get(bare.lower(), ("other", None))
    shouted = bare.lower() in _ABBREVIATIONS and not bare.islower()
    if shouted or (kind in _CAPITALISED and not bare[0].isupper()):
        kind, value = "other", None
    abbreviated = kind in ("mon", "wkd") or bare.lower() in _ABBREVIATIONS
    end = start + len(text if abbreviated else bare)
    yield Token(kind, start, end, text[: end - start], value)
    if end < start + len(text):
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


def _spelled(text: str) -> tuple[str, Decimal]:
    words = re.split("[ -]", text.lower())
    value = sum(
        10 * (TENS.index(word) + 2) if word in TENS else SMALL.index(word) for word in words if word != "hundred"
    )
    return "spelled", Decimal(value * (100 if "hundred" in words else 1))


def _ordinal(text: str) -> tuple[str, int]:
    if text[0].isdigit():
        return "ordinal", int(text[:-2])
    tens, unit = re.split("[ -]", text.lower())
    return "ordinal", 10 * (TENS.index(tens) + 2) + ORDINALS.index(unit) + 1


def _clock(text: str) -> tuple[str, tuple[int, int, bool] | None]:
    """Hour, minute, and whether "p.m." or "a.m." was said."""
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
    half = re.search("[ap]", text.lower())
    if half:
        hour = hour % 12 + (12 if half.group() == "p" else 0) if 1 <= hour <= 12 else 99
    return ("clock", (hour % 24, minute, bool(half))) if hour <= 24 and minute < 60 else ("other", None)


def _calendar_date(text: str) -> tuple[str, tuple[int, int, int] | None]:
    """Year, first and second figure of a date in figures; the reading decides which is the day."""
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    if len(re.match(r"\d+", text).group()) == 4:  # type: ignore[union-attr]
        year, month, day = figures
        return "numeric", (year, month, day) if month <= 12 else None
    first, second, year = figures
    if "." in text:
        first, second = second, first
    if year < 100:
        year += 2000 if year < 50 else 1900
    return "numeric", (year, first, second)


def _decade(text: str) -> tuple[str, int]:
    """The decade's first year."""
    figures = int(re.sub(r"\D", "", text))
    return "decade", figures if figures > 99 else figures + (2000 if figures < 30 else 1900)


def _holiday(text: str) -> tuple[str, Any]:
    return "holiday", next(rule for pattern, rule in _HOLIDAY_RULES if pattern.fullmatch(text))


def _zone(text: str) -> tuple[str, str]:
    name, sign, hours = re.fullmatch(r"(\w+?)\s?(?:([+-])\s?(\S+))?", text).groups()  # type: ignore[union-attr]
    if text.upper() != text or (hours and ZONES[name.lower()] != "Z"):
        return ("zone", ZONES[name.lower()]) if text.islower() and len(name) == 3 else ("other", "")
    hour, _, minute = (hours or "").partition(":")
    return "zone", f"{sign}{hour:>02}:{minute or '00'}" if hours else ZONES[name.lower()]


def _iso(text: str) -> tuple[str, str]:
    return "iso", text


_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "iso": _iso,
    "date": _calendar_date,
    "clock": _clock,
    "decade": _decade,
    "fiscal": lambda text: ("fiscal_year", text),
    "quarter": lambda text: ("quarter", int(text.strip("qQ"))),
    "half_year": lambda text: ("half_year", int(text.strip("H"))) if "H" in text else ("other", None),
    "ordinal_figure": _ordinal,
    "ordinal_spelled": _ordinal,
    "short_year": lambda text: ("short_year", int(text[1:]) + (2000 if int(text[1:]) < 50 else 1900)),
    "number": _number,
    "spelled": _spelled,
    "holiday": _holiday,
    "zone": _zone,
    "mark_": lambda text: (_MARKS.get(text, "other"), None),
}


# ------------------------------------------------------------------------------------------------------- names
def _without_names(found: Iterable[Token], names: Sequence[tuple[int, int]]) -> Iterator[Token]:
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
        if alone or any(word.kind == "other" or (word.kind in LITERALS and word.text[0].isupper()) for word in words):
            silenced.update(inside)
    for i, token in enumerate(found):
        named = i in silenced and token.kind in _NAMELIKE
        yield Token("other", token.start, token.end, token.text) if named else token
