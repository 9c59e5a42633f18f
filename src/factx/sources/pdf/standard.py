"""Widths of the fonts that every viewer has: files need not state them."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = " ".join(["{0}"] * 10)
_HELVETICA = f"""
    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 {_DIGITS.format(556)} 278 278 584 584 584
    556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667
    667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333
    500 278 556 500 722 500 500 500 334 260 334 584
"""
_HELVETICA_BOLD = f"""
    278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 {_DIGITS.format(556)} 333 333 584 584 584
    611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667
    667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389
    556 333 611 556 778 556 556 500 389 280 389 584
"""
_TIMES = f"""
    250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 {_DIGITS.format(500)} 278 278 564 564 564
    444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722
    722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333
    389 278 500 500 722 500 500 444 480 200 480 541
"""
_TIMES_BOLD = f"""
    250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 {_DIGITS.format(500)} 333 333 570 570 570
    500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722
    722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444
    389 333 556 500 722 500 500 444 394 220 394 520
"""
_TIMES_ITALIC = f"""
    250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 {_DIGITS.format(500)} 333 333 675 675 675
    500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611
    556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389
    389 278 500 444 667 444 444 389 400 275 400 541
"""
_COURIER = " ".join(["600"] * 95)

_ROMAN = {"‘": 333, "’": 333, "‚": 333, "“": 444, "”": 444, "„": 444, "–": 500, "—": 1000, "…": 1000, "•": 350}
_SANS = _ROMAN | {"‘": 222, "’": 222, "‚": 222, "“": 333, "”": 333, "„": 333, "–": 556}

_FONTS = (
    (r"courier|mono|consol", _COURIER, dict.fromkeys(_ROMAN, 600)),
    (r"times.*bold|roman.*bold", _TIMES_BOLD, _ROMAN),
    (r"times.*(?:italic|oblique)", _TIMES_ITALIC, _ROMAN),
    (r"times|roman|serif(?<!sans-serif)|georgia|garamond|palatino", _TIMES, _ROMAN),
    (r"bold|black|heavy", _HELVETICA_BOLD, _SANS),
    (r"", _HELVETICA, _SANS),
)
"""Widths by what is in a font's name, those of the characters from the space to the tilde, and of the punctuation."""


def widths(name: str) -> dict[int, float]:
    """The widths of a font's characters by their codes in Windows-1252, in thousandths of its size; the nearest font's.

    >>> widths("Times-Roman")[ord("a")], widths("Helvetica-Bold")["é".encode("cp1252")[0]]
    (444.0, 556.0)
    """
    ascii_, marks = next((row, marks) for words, row, marks in _FONTS if re.search(words, name.casefold()))
    plain = dict(zip(map(chr, range(32, 127)), map(float, ascii_.split()), strict=True)) | marks
    letters = {code: bytes([code]).decode("cp1252", "replace") for code in range(32, 256)}
    return {code: plain.get(unicodedata.normalize("NFD", letter)[0], plain["0"]) for code, letter in letters.items()}
