"""Text to numbers: digits with any grouping, number words, and scales from "k" to "lakh crore". Exact, in Decimal.

>>> quantity("1,234.5").value, quantity("2.9bn").value, quantity("two and a half million").value
(Decimal('1234.5'), Decimal('2900000000.0'), Decimal('2500000.0'))
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

HUNDRED = Decimal(100)
_K, _M, _B, _T = (Decimal(10) ** power for power in (3, 6, 9, 12))
_LAKH, _CRORE = Decimal(10) ** 5, Decimal(10) ** 7

SCALE_WORDS: dict[str, Decimal] = {
    "hundred": HUNDRED,
    "thousand": _K,
    "million": _M,
    "billion": _B,
    "mln": _M,
    "bln": _B,
    "trln": _T,
    "trillion": _T,
    "quadrillion": _K * _T,
    "lakh": _LAKH,
    "lakhs": _LAKH,
    "lac": _LAKH,
    "lacs": _LAKH,
    "crore": _CRORE,
    "crores": _CRORE,
}
"""Scales that are words, and wire copy's short ones: they stand after digits, number words, and one another."""

SCALE_SIGNS: dict[str, Decimal] = {
    "k": _K,
    "m": _M,
    "mn": _M,
    "mm": _M,
    "mil": _M,
    "mio": _M,
    "mrd": _B,
    "b": _B,
    "bil": _B,
    "bn": _B,
    "t": _T,
    "tn": _T,
    "trn": _T,
    "tril": _T,
    "tln": _T,
    "cr": _CRORE,
}
"""Scales that are abbreviations: they stand after digits only, in either case."""

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
UNITS: dict[str, int] = {word: number for number, word in enumerate(_ONES.split())}
TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
FRACTIONS = {
    "half": Decimal("0.5"),
    "halves": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
}
VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and the scale written behind it: "2.9bn" is 2.9 and 10⁹, "5,000" is 5000 and 1."""

    number: Decimal
    scale: Decimal = Decimal(1)

    @property
    def value(self) -> Decimal:
        """What both say together."""
        return self.number * self.scale


MOST_DIGITS = 15
"""Digits an amount may have; the largest scale keeps it within Decimal's 28."""


_TWO_SCALES = re.compile(r"(?P<first>[0-9][0-9.,]*[ -]?[A-Za-z].*?) (?:and )?(?P<rest>[0-9]{1,3} [a-z]+)")
"""Digits with a scale, twice: "2 crore 50 lakh"."""


@lru_cache(maxsize=1024)
def quantity(text: str) -> Quantity | None:
    """A number in digits or words with its scales, or None when the words make no number.

    >>> quantity("5-million"), quantity("3 lakh crore").value
    (Quantity(number=Decimal('5'), scale=Decimal('1000000')), Decimal('3000000000000'))
    >>> quantity("half a million").value, quantity("forty-five").value, quantity("one two")
    (Decimal('500000.0'), Decimal('45'), None)

    Numbers of more than `MOST_DIGITS` characters are no amounts; Decimal would round them.
    """
    if sum(mark.isdigit() for mark in text) > MOST_DIGITS:
        return None
    if parts := _TWO_SCALES.fullmatch(text):
        first, rest = quantity(parts["first"]), quantity(parts["rest"])
        return Quantity(first.value + rest.value) if first and rest else None
    words = [
        word
        for word in re.split(r"[\s,-]+" if not text[:1].isdigit() else r"[\s-]+", _spaced(text.lower().strip()))
        if word
    ]
    stem, scale = _unscaled(words)
    if any(mark.isdigit() or mark in VULGAR for word in stem for mark in word):
        number = digits(" ".join(stem))
    elif any(SCALE_WORDS.get(word, HUNDRED) != HUNDRED for word in stem):
        number, scale = spoken(words), Decimal(1)
    else:
        number = spoken(stem)
    return None if number is None else Quantity(number, scale)


def digits(text: str) -> Decimal | None:
    """A number in digits, its grouping resolved; None when it is none.

    A comma before three digits groups, before one or two it is a decimal comma; a single full stop is a decimal point.

    >>> [str(digits(text)) for text in ("1,00,000", "1 234,5", "1.234,50", "1.234.567", "13,30", "2½", "5 1/2", ".5")]
    ['100000', '1234.5', '1234.50', '1234567', '13.30', '2.5', '5.5', '0.5']
    """
    if fraction := re.fullmatch(r"(?P<whole>[0-9]*)[ -]?(?:(?P<glyph>[½¼¾])|(?P<over>[0-9])/(?P<under>[2-8]))", text):
        part = VULGAR.get(fraction["glyph"] or "") or Decimal(fraction["over"]) / Decimal(fraction["under"])
        return Decimal(fraction["whole"] or 0) + part
    plain = re.sub(r"[ '](?=[0-9]{3})", "", text)
    if re.fullmatch(r"[0-9.]*,[0-9]{1,2}", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    plain = plain.replace(",", "")
    return Decimal(plain) if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+", plain) else None


def spoken(words: list[str]) -> Decimal | None:
    """A number in words, or None when they make none.

    >>> [str(spoken(text.split())) for text in ("a million and a half", "three quarters of a million", "two dozen")]
    ['1500000.0', '750000.00', '24']
    >>> str(spoken("two million five hundred thousand".split())), str(spoken("two point seven five".split()))
    ('2500000', '2.75')
    """
    if "point" in words:
        return _pointed(words)
    sum_ = _Sum()
    for word in words:
        if not sum_.add(word):
            return None
    return sum_.total()


class _Sum:
    """Adds number words up, from left to right."""

    def __init__(self) -> None:
        self.done = Decimal(0)
        self.open: Decimal | None = None
        self.last_scale = Decimal(1)
        self.joined = self.article = False

    def add(self, word: str) -> bool:
        """Take one word in; false when it does not go on with the number."""
        if word in ("and", "of"):
            self.joined = word == "and"
            return True
        if word in ("a", "an"):
            self.article = True
            return True
        added = self._add_number(word)
        self.joined = False
        return added

    def _add_number(self, word: str) -> bool:
        if word in FRACTIONS:
            return self._add_fraction(FRACTIONS[word])
        if word in ("hundred", "dozen"):
            self.open = (self.open or Decimal(1)) * (HUNDRED if word == "hundred" else 12)
        elif word in SCALE_WORDS:
            self._close(SCALE_WORDS[word])
        elif word in UNITS or word in TENS:
            return self._add_small(Decimal(UNITS[word] if word in UNITS else TENS[word]))
        else:
            return False
        return True

    def _add_small(self, number: Decimal) -> bool:
        before = self.open
        room = before is None or before % HUNDRED == 0 or (number < 10 and before % 10 == 0 and before % HUNDRED >= 20)
        self.open = (before or Decimal(0)) + number
        return room and before != 0

    def _add_fraction(self, fraction: Decimal) -> bool:
        if self.joined and self.open is None:
            self.done += fraction * self.last_scale
        elif self.joined:
            self.open = (self.open or Decimal(0)) + fraction
        else:
            self.open = (Decimal(1) if self.open is None else self.open) * fraction
        return True

    def _close(self, scale: Decimal) -> None:
        if self.open is None and self.done:
            self.done *= scale
        else:
            self.done += (Decimal(1) if self.open is None else self.open) * scale
        self.open, self.last_scale = None, scale

    def total(self) -> Decimal | None:
        if self.open is None and not self.done:
            return Decimal(1) if self.article else None
        return self.done + (self.open or 0)


def _pointed(words: list[str]) -> Decimal | None:
    """Read "two point seven five": the digits behind the point are spelt one by one."""
    point = words.index("point")
    whole, decimals = spoken(words[:point]), [UNITS.get(word, 10) for word in words[point + 1 :]]
    if whole is None or not decimals or max(decimals) > 9:
        return None
    return whole + Decimal("0." + "".join(map(str, decimals)))


def _spaced(text: str) -> str:
    """Digits and the scale that touches them apart: "2.9bn" becomes "2.9 bn"."""
    return re.sub(r"(?<=[0-9½¼¾])(?=[a-z])", " ", text)


def _unscaled(words: list[str]) -> tuple[list[str], Decimal]:
    """The words before the scales at the end, and what the scales multiply by."""
    stem, scale = list(words), Decimal(1)
    while len(stem) > 1 and (factor := SCALE_WORDS.get(stem[-1]) or SCALE_SIGNS.get(stem[-1])):
        scale *= factor
        stem.pop()
    return stem, scale
