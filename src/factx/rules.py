"""Rules: a name, a pattern and a reading that may decline.

A rule's name travels into the output as `mention.rule`, so that every fact says why it is there.
Patterns see a block's shadow text (see `document.py`), in which offsets are those of the block.

>>> import re
>>> dozens = Rule("dozen", re.compile(r"a dozen"), lambda match: 12)
>>> find([dozens], "a dozen eggs")
[Finding(start=0, end=7, rule='dozen', reading=12)]
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Generic, Protocol, TypeVar

R = TypeVar("R")


class Spanned(Protocol):
    """What has a place in a text."""

    @property
    def span(self) -> tuple[int, int]:
        """Start and end, the end exclusive."""


S = TypeVar("S", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Finding(Generic[R]):
    """What a rule read at `text[start:end]`."""

    start: int
    end: int
    rule: str
    reading: R

    @property
    def span(self) -> tuple[int, int]:
        """Start and end, the end exclusive."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Rule(Generic[R]):
    """A named pattern and its reading.

    The reading gets the match and gives a value, or None to decline. The finding covers the pattern's
    group "mention" when it has one, and the whole match otherwise.
    """

    name: str
    pattern: re.Pattern[str]
    reading: Callable[[re.Match[str]], R | None]

    def findings(self, text: str) -> Iterable[Finding[R]]:
        """Everything this rule reads in `text`, in reading order."""
        group: str | int = "mention" if "mention" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            value = self.reading(match)
            if value is not None:
                yield Finding(match.start(group), match.end(group), self.name, value)


def find(rules: Iterable[Rule[R]], text: str) -> list[Finding[R]]:
    """All readings of all rules, in reading order; where two overlap the longer stays, then the earlier rule's."""
    return longest(finding for rule in rules for finding in rule.findings(text))


def longest(findings: Iterable[Finding[R]]) -> list[Finding[R]]:
    """Findings without overlaps, in reading order: longer before shorter, then in the order given."""
    return apart(sorted(findings, key=lambda f: f.start - f.end))


def apart(items: Iterable[S]) -> list[S]:
    """The items without overlaps, in reading order; of two that share a character the one given first stays."""
    kept: list[S] = []
    for item in items:
        start, end = item.span
        i = bisect_left(kept, start, key=_start)
        follows = not i or kept[i - 1].span[1] <= start
        if follows and (i == len(kept) or kept[i].span[0] >= end):
            kept.insert(i, item)
    return kept


def _start(item: Spanned) -> int:
    return item.span[0]


def one_of(words: str) -> str:
    r"""A pattern for one of the entries of a table, "|" or a line break between them; entries are patterns themselves.

    >>> one_of("navy|army\ncoast guard")
    '(?:navy|army|coast guard)'
    """
    return "(?:" + words.strip().replace("\n", "|") + ")"


def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two spans share a character."""
    return a[0] < b[1] and b[0] < a[1]


class Spans:
    """Spans without overlaps, to be asked for those near a place.

    >>> Spans([(0, 3), (5, 9)]).near(2, 6)
    [(0, 3), (5, 9)]
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._ends = [end for _, end in self._spans]

    def near(self, start: int, end: int) -> list[tuple[int, int]]:
        """The spans that share a character with `start` to `end`."""
        first = bisect_right(self._ends, start)
        return list(takewhile(lambda span: span[0] < end, islice(self._spans, first, None)))


class Phrases:
    """Names to be found in a text as whole words, however many there are.

    >>> [(start, name) for start, name in Phrases(["World Bank", "World"]).find("The World Bank helps the world.")]
    [(4, 'World Bank')]
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for name in sorted(dict.fromkeys(names), key=lambda name: (-len(name), name)):
            if word := _FIRST_WORD.match(name):
                self._by_word.setdefault(word.group(), []).append(name)

    def __contains__(self, text: str) -> bool:
        word = _FIRST_WORD.match(text)
        return word is not None and text in self._by_word.get(word.group(), ())

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Where each name stands, in reading order; of two that begin together the longer."""
        for match in _FIRST_WORD.finditer(text):
            start = match.start()
            for name in self._by_word.get(match.group(), ()):
                if text.startswith(name, start) and not _GOES_ON.match(text, start + len(name)):
                    yield start, name
                    break


_FIRST_WORD = re.compile(r"(?<![\w-])[^\W\d_][^\W_]*")
_GOES_ON = re.compile(r"[\w-]")
