"""Rules for amounts of money: patterns built of patterns.py, and readings that look around and may decline.

Patterns match text whose units are marked (see marks.py); readings see what a match says in the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from factx.facts.money.alternation import alternation
from factx.facts.money.marks import HEAP, PART, SCALE, SCALES, Seen, marked
from factx.facts.money.normalise import HUNDRED, SCALE_WORDS, Quantity, quantity
from factx.facts.money.patterns import NAME, STARTS, maybe_named, maybe_signed, named, signed
from factx.facts.money.surroundings import (
    BETWEEN,
    COUNTED,
    FIGURE_OF_SPEECH,
    NOT_COUNTED,
    PRICED,
    SCREEN,
    TOURNAMENT,
    bound,
    changes,
    is_share_price,
    per,
    weighs,
)
from factx.facts.money.units import AMBIGUOUS_NAMES, AMBIGUOUS_SIGNS, MINOR_SIGNS, MINORS, NAMES, SIGNS
from factx.rules import Finding, apart

DEAREST_SHARE = 100_000
"""Units of a currency beyond which no share is quoted."""

DEFAULT_DOLLAR = "USD"
"""The currency of a "$" that nothing tells from others."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money, read: bounds in units of the currency, and what the words around it say."""

    low: Decimal | None
    high: Decimal | None
    approximate: bool
    currency: str | None
    per: str | None


class Unit(NamedTuple):
    """A currency, or a hundredth of it."""

    currency: str | None
    share: Decimal = Decimal(1)


CENT = 1 / HUNDRED


def unit(text: str) -> Unit | None:
    """What a sign, code or name stands for; None when it is none.

    >>> unit("US $"), unit("pence")
    (Unit(currency='USD', share=Decimal('1')), Unit(currency='GBP', share=Decimal('0.01')))
    """
    sign, name = text.replace(" ", ""), text.strip(" -").lower()
    if sign == "$":
        return Unit(DEFAULT_DOLLAR)
    if (code := SIGNS.get(sign) or SIGNS.get(sign.removesuffix("$"))) is not None:
        return Unit(code)
    if sign in MINOR_SIGNS or name in MINORS:
        return Unit(MINOR_SIGNS.get(sign) or MINORS.get(name), CENT)
    return Unit(NAMES[name]) if name in NAMES else None


def _unit(match: Seen, i: int) -> Unit | None:
    """The unit of one amount of a match; a name behind it is more exact than a bare "$" before it."""
    sign, name = match[f"sign{i}"], match[f"name{i}"]
    if name and sign in ("", "$", "£"):
        return unit(name)
    return unit(sign) if sign else None


# ------------------------------------------------------------------------------------------------- declining
def _exact_form(number: str) -> bool:
    """Whether a number has a scale, grouping or decimals: nobody counts songs like that."""
    return bool(re.search(r"[.,½¼¾]|[0-9] ?[A-Za-z]|[0-9] [0-9]", number)) or any(
        word in SCALE_WORDS for word in re.split(r"[ -]", number.lower())
    )


def _is_other(match: Seen, i: int) -> bool:
    """Whether what looks like a unit of money is another word here."""
    sign, name = match[f"sign{i}"], match[f"name{i}"].strip(" -")
    ambiguous = sign in AMBIGUOUS_SIGNS or name in AMBIGUOUS_SIGNS or (name.lower() in AMBIGUOUS_NAMES and not sign)
    if ambiguous and not _exact_form(match[f"number{i}"]):
        return True
    if name.lower() in AMBIGUOUS_NAMES and name[:1].isupper() and not sign:
        return True
    if match[f"number{i}"].lower() in SCALE_WORDS:  # "million dollars" is vague, "1.93-billion-euro" no range
        return True
    return _is_other_name(match, i, name)


def _is_other_name(match: Seen, i: int, name: str) -> bool:
    text, number = match.string, match[f"number{i}"]
    if name.lower() in ("pound", "pounds"):
        return not _has_scale(number) and weighs(text, match.start(), match.end())
    if name in ("p", "c"):
        rest = SCREEN if name == "p" else PRICED
        return bool(rest.match(text, match.end())) == (name == "p") or number[-1:].isalpha()
    if name.lower() in ("euro", "euros"):
        year = name[0] == "E" and re.fullmatch(r"(?:19|20)[0-9][0-9]", number) is not None
        return year or TOURNAMENT.match(text, match.end()) is not None
    return name == "Cent" or (name in ("dollar", "pound", "rupee") and _is_compound(number))


def _is_compound(number: str) -> bool:
    """Whether "a million dollar deal" speaks of millions, not of one."""
    return number.lower().startswith(("a ", "an ")) and number.lower().split(" ", 1)[1] in SCALE_WORDS


def _has_scale(number: str) -> bool:
    return any(word in SCALE_WORDS for word in re.split(r"[ -]", number.lower())) or (
        number[-1:].isalpha() and (number[0].isdigit())
    )


# --------------------------------------------------------------------------------------------------- readings
def _single(match: Seen) -> Amount | None:
    """One amount with its unit."""
    worth, size = _unit(match, 1), quantity(match["number1"])
    if worth is None or size is None or _is_other(match, 1):
        return None
    return _amount(match, size.value * worth.share, worth.currency)


def _amount(match: Seen, value: Decimal, currency: str | None) -> Amount:
    start, end = match.span()
    side = bound(match.string, start, end)
    return Amount(
        low=None if side == "high" else value,
        high=None if side == "low" else value,
        approximate=side == "near",
        currency=currency,
        per=per(match.string, end)
        or ("share" if value < DEAREST_SHARE and is_share_price(match.string, start) else None),
    )


def _article(match: Seen) -> Amount | None:
    """Read "a dollar", which is an amount only where one is counted or paid."""
    if match["name1"].lower() not in ("dollar", "euro", "pound", "penny", "cent"):
        return None
    before = match.string[max(0, match.start() - 12) : match.start()]
    if NOT_COUNTED.search(before) or not PRICED.match(match.string, match.end()):
        return None
    worth = unit(match["name1"])
    return None if worth is None else _amount(match, worth.share, worth.currency)


def _compound(match: Seen) -> Amount | None:
    """Read "thirteen dollars forty-five cents": units and hundredths of one currency."""
    major, minor = _unit(match, 1), unit(match["name2"])
    whole, rest = quantity(match["number1"]), quantity(match["number2"])
    if major is None or minor is None or whole is None or rest is None or major.share == CENT or minor.share != CENT:
        return None
    return _amount(match, whole.value + rest.value * CENT, major.currency)


def _range(match: Seen) -> Amount | None:
    """Read "£5m to £7m": two amounts that bound one."""
    if not _bounds_one(match):
        return None
    first, second = _unit(match, 1), _unit(match, 2)
    worth, small, large = first or second, quantity(match["number1"]), quantity(match["number2"])
    if worth is None or small is None or large is None or (first and second and first != second):
        return None
    low, high = _shared(small, large)
    read = _amount(match, high * worth.share, worth.currency)
    return replace(read, low=low * worth.share, high=high * worth.share) if low <= high else None


def _bounds_one(match: Seen) -> bool:
    """Whether the two amounts of a match bound one, and are not two."""
    if any(_is_other(match, i) for i in (1, 2) if match[f"sign{i}"] or match[f"name{i}"]):
        return False
    link = match["link"].strip()
    if not (match["sign2"] or match["name2"]) and link == "to" and COUNTED.match(match.string, match.end()):
        return False
    if link == "and":
        return BETWEEN.search(match.string[max(0, match.start() - 20) : match.start()]) is not None
    return link not in ("to", "-to-") or not changes(match.string, match.start())


def _shared(first: Quantity, second: Quantity) -> tuple[Decimal, Decimal]:
    """Both values; a first number without a scale shares the second's where that makes a range."""
    if first.scale == 1 and first.number <= second.number:
        return first.number * second.scale, second.value
    return first.value, second.value


def _vague(match: Seen) -> Amount | None:
    """Read "millions of dollars": money, but no telling how much."""
    name, end = match["name1"].lower(), match.end()
    worth = unit(name) if name in NAMES or name in MINORS else None
    title_case = match.group().istitle() and " " in match.group()
    if worth is None or title_case or FIGURE_OF_SPEECH.match(match.string, end) or worth.currency is None:
        return None
    if name in ("pounds", "pound") and weighs(match.string, match.start(), end):
        return None
    return Amount(None, None, approximate=False, currency=worth.currency, per=per(match.string, end))


# ------------------------------------------------------------------------------------------------------ rules
_LINK = r"(?P<link>[ ]?[-–—][ ]?|-to-|[ ]to[ ]|[ ]and[ ])"
_HEAPS = f"[{HEAP}{SCALES}]++"
_LARGE = f"{SCALE}++"
_FEW = alternation(["several", "a few", "few", "many", "multiple", "a couple of", "a couple", "untold", "countless"])
_VAGUELY = (
    rf"(?:(?:{_HEAPS} of )?{_HEAPS} (?:more )?of |(?:{_HEAPS} of )?{_HEAPS} more "
    rf"|{_FEW} (?:[{PART}{SCALE}]++[ -])?{_LARGE}[ -]"
    rf"|(?:(?:multi[- ])?(?:{_LARGE}[ -])?{_LARGE}|multi[mbt]r?illion)[- ])"
)


class MoneyRule(NamedTuple):
    """A named pattern over marked text, and a reading that gets what was seen in the text and may decline."""

    name: str
    pattern: re.Pattern[str]
    reading: Callable[[Seen], Amount | None]

    def findings(self, text: str, marks: str) -> Iterable[Finding[Amount]]:
        """Everything this rule reads in `text`, whose marked form is `marks`, in reading order."""
        for match in self.pattern.finditer(marks):
            if amount := self.reading(Seen(text, match)):
                yield Finding(match.start(), match.end(), self.name, amount)


_PATTERNS: tuple[tuple[str, str, Callable[[Seen], Amount | None]], ...] = (
    ("range-of-signs", rf"{signed(1)}{_LINK}{maybe_signed(2)}", _range),
    ("range-of-names", rf"{STARTS}{maybe_named(1)}{_LINK}{named(2)}", _range),
    ("sign-and-cents", rf"{signed(1)},?[ ](?:and[ ])?{named(2)}", _compound),
    ("name-and-cents", rf"{STARTS}{named(1)},?[ ](?:and[ ])?{named(2)}", _compound),
    ("sign-number", signed(1), _single),
    ("number-name", rf"{STARTS}{named(1)}", _single),
    ("vague", rf"(?<![\w-])(?i:{_VAGUELY})(?P<name1>{NAME})", _vague),
    ("one", rf"(?<![\w-])(?i:an?)[ ](?P<name1>{NAME})(?![\w-])", _article),
)
RULES = tuple(MoneyRule(name, re.compile(pattern), reading) for name, pattern, reading in _PATTERNS)


def find(text: str) -> list[Finding[Amount]]:
    """All amounts of a block's shadow, in reading order; offsets are those of `text`.

    Of two that overlap the one that begins first stays, of two that begin together the longer.
    """
    marks = marked(text)
    if marks == text:
        return []
    found = [finding for rule in RULES for finding in rule.findings(text, marks)]
    return apart(sorted(found, key=lambda f: (f.start, -f.end)))
