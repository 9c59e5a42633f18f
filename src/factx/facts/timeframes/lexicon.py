"""Text to typed tokens: words by the tables of `words.py`, figures by a handful of patterns; all else is "other"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, NamedTuple

from factx.facts.timeframes.holidays import HOLIDAYS
from factx.facts.timeframes.words import LITERALS, ORDINALS, SMALL, TENS, WORDS, ZONES


class Token(NamedTuple):
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
_FIGURES = {
    "sum": r"[$£€¥₹#]\s?\d[\d,.]{0,30}\w*|\d[\d,.]{0,30}\s?(?:%|[$£€¥₹]|per ?cent\b|percent\b|p(?:ence)?\b(?!\.m))",
    "iso": r"\b\d{4}-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "date": rf"(?<![\w./-])(?:{_DAY_FIRST}|\d{{4}}[/.]\d{{1,2}}[/.]\d{{1,2}})(?![\w/-]|\.\d)",
    "clock": rf"(?<![\w.:,$£€-])(?:\d{{1,2}}(?:[:.]\d\d(?::\d\d)?)?\s?{_MERIDIEM}|{_HOURS_AND_MINUTES})",
    "decade": r"\b\d{3}0'?s\b|(?<!\w)'\d0s\b|(?<=\bthe )[5-9]0'?s\b",
    "figure_quarter": r"\b[1-4]q\b",
    "figure_half": r"\b[12]h\b",
    "ordinal_figure": r"(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b",
    "short_year": r"(?<![\w'])'\d\d(?![\w'])",
    "number": r"(?<![\w.,/])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/]|[.,]\d)",
    "possessive": r"(?<=\w)'s\b|(?<=s)'(?=\s)",
}
_PHRASES = {
    "fiscal_quarter": r"q[1-4]\s?fy\s?'?\d{2}(?:\d\d)?\b",
    "fiscal": r"fy\s?'?\d{2}(?:\d\d)?(?:[-/–]\d{2}(?:\d\d)?)?\b",
    "quarter": r"q[1-4]\b",
    "half_year": r"h[12]\b",
    "ordinal_spelled": rf"{_SPELLED_ORDINAL}\b",
    "holiday": rf"(?:{'|'.join(HOLIDAYS)})(?!\w)",
    "and_half": r"and (?:a |an )?half\b",
    "o_clock": r"o'clock\b",
    "spelled": rf"{_SPELLED}\b",
    "zone": rf"(?:{'|'.join(ZONES)})\b(?:\s?[+-]\d{{1,2}}(?::\d\d)?)?",
}
_PATTERNS = (
    (r"(?=[\d$£€¥₹#'])", _FIGURES),
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
    found = list(_typed(text))
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
            kind, value = _OTHER
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
    return "holiday", _holiday_rule(text.translate(_LOWER))


def _zone(text: str) -> tuple[str, str]:
    name, sign, hours = re.fullmatch(r"(\w+?)\s?(?:([+-])\s?(\S+))?", text).groups()  # type: ignore[union-attr]
    if text.upper() != text or (hours and ZONES[name.lower()] != "Z"):
        return ("zone", ZONES[name.lower()]) if text.islower() and len(name) == 3 else ("other", "")
    hour, _, minute = (hours or "").partition(":")
    return "zone", f"{sign}{hour:>02}:{minute or '00'}" if hours else ZONES[name.lower()]


def _iso(text: str) -> tuple[str, str]:
    return "iso", text


@lru_cache(256)
def _holiday_rule(name: str) -> Any:
    return next(rule for names, rule in HOLIDAYS.items() if re.fullmatch(names, name))


_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "iso": _iso,
    "date": _calendar_date,
    "clock": _clock,
    "decade": _decade,
    "fiscal": lambda text: ("fiscal_year", text),
    "figure_quarter": lambda text: ("quarter", int(text[0])),
    "figure_half": lambda text: ("half_year", int(text[0])) if "H" in text else ("other", None),
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
