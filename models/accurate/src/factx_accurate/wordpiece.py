"""Words to BERT's word pieces, and the shapes of words that an uncased vocabulary forgets.

Source: the WordPiece of Wu et al. 2016 as BERT applies it (Devlin et al. 2019), to one word at a time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

UNKNOWN, FIRST, LAST, MASK = "[UNK]", "[CLS]", "[SEP]", "[MASK]"
"""The pieces for a word that has none, for the beginning and the end of a text, and for a hidden word."""

LONGEST_WORD = 40
"""Letters beyond which a word is read as unknown: it is an address or a number."""

WORDS_KEPT = 100_000
"""Words whose pieces are remembered."""

MOST_PIECES = 16
"""Pieces of a word that are read; there are no more in a name."""

SHAPES = ("none", "lower", "title", "upper", "letter", "mixed", "digits", "letters and digits", "initials", "sign")
"""What a word looks like; "none" is for the pieces that are no word."""


class Pieces(NamedTuple):
    """A word as the model sees it: the numbers of its pieces in the vocabulary, and of its shape in `SHAPES`."""

    numbers: tuple[int, ...]
    shape: int


class WordPieces:
    """A vocabulary, applied to words."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """Take the pieces in the order of their numbers; those inside a word begin with "##"."""
        self._number = {piece: number for number, piece in enumerate(vocabulary)}
        self.first, self.last, self.mask = (self._number[piece] for piece in (FIRST, LAST, MASK))
        self.pieces = lru_cache(maxsize=WORDS_KEPT)(self._pieces)

    def _pieces(self, word: str) -> Pieces:
        found = [number for part in _parts(word) for number in self._split(part)]
        return Pieces(tuple(found[:MOST_PIECES]) or (self._number[UNKNOWN],), SHAPES.index(shape(word)))

    def _split(self, part: str) -> list[int]:
        """The longest piece that begins the word, then the longest that begins the rest, and so on."""
        found: list[int] = []
        start = 0
        while start < len(part):
            mark = "##" if start else ""
            ends = range(len(part) if len(part) <= LONGEST_WORD else start, start, -1)
            end = next((end for end in ends if mark + part[start:end] in self._number), None)
            if end is None:
                return [self._number[UNKNOWN]]
            found.append(self._number[mark + part[start:end]])
            start = end
        return found


def _parts(word: str) -> list[str]:
    """A word in lower case without diacritics, cut at its signs.

    >>> _parts("O'Brién")
    ['o', "'", 'brien']
    """
    plain = (c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    spaced = "".join(f" {c} " if _is_sign(c) else "" if _is_control(c) else c for c in plain)
    return spaced.split()


def _is_sign(character: str) -> bool:
    code = ord(character)
    ideograph = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
    ascii_sign = 33 <= code <= 126 and not character.isalnum()
    return ideograph or ascii_sign or unicodedata.category(character).startswith("P")


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf")


def shape(word: str) -> str:
    """The name of a word's shape.

    >>> [shape(word) for word in ("bank", "Bank", "BANK", "iPhone", "J.", "U.S.", "A", "A380", "3", "—")]
    ['lower', 'title', 'upper', 'mixed', 'initials', 'initials', 'letter', 'letters and digits', 'digits', 'sign']
    """
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return "digits" if any(c.isdigit() for c in word) else "sign"
    if any(c.isdigit() for c in word):
        return "letters and digits"
    if "." in word and letters[0].isupper() and len(letters) <= word.count(".") + 1:
        return "initials"
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return "lower"
    if len(letters) == 1:
        return "letter"
    return "upper" if all(upper) else "title" if upper[0] and not any(upper[1:]) else "mixed"
