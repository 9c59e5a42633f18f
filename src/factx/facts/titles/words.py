"""A text in words, as the grammar of titles sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.facts.titles.lexicon import HEADS

_WORD = re.compile(r"[A-Z]&[A-Z]\b|(?:[^\W\d_]\.){2,}|[^\W\d_](?:[\w'-]*\w)?\.?|&|\S")

STARTS = frozenset(phrase[0] for phrase in HEADS)
"""Words that head nouns begin with."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign, its lower case, and where it stands."""

    text: str
    low: str
    start: int
    end: int
    spaced: bool
    """Whether one space, and nothing else, separates it from the word before."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def words_of(text: str) -> list[Word]:
    """The words of a text; a full stop stays with a word only where the word is an abbreviated title ("Rep.")."""
    words, end = [], 0
    for match in _WORD.finditer(text):
        word, stop = match.group(), match.end()
        if len(word) > 1 and word.endswith(".") and (word.lower(),) not in HEADS and word.lower() not in STARTS:
            word, stop = word[:-1], stop - 1
        words.append(Word(word, word.lower(), match.start(), stop, match.start() == end + 1))
        end = stop
    return words


def lows(words: list[Word]) -> tuple[str, ...]:
    """The words in lower case."""
    return tuple(word.low for word in words)
