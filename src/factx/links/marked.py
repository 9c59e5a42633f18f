"""Marked sentences: what link rules are matched against.

Every mention in a sentence is replaced by one character that stands for its kind, so that a link rule reads like the
phrase it is meant for:

>>> rule = pattern(r"(?P<person>{person}), (?P<title>{title}) of (?P<organisation>{organisation})")
>>> lee, chief, acme = Marker("person", 0, 6, 0), Marker("title", 8, 23, 0), Marker("organisation", 27, 31, 0)
>>> sentence = mark("Jo Lee, chief executive of Acme, left.", 0, [lee, chief, acme])
>>> match = rule.search(sentence.text)
>>> sentence.marker(match, "title") == chief
True
>>> sentence.text.translate(LETTERS)
'P, T of O, left.'
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from factx.rules import apart

MarkerKind = Literal["person", "organisation", "place", "nationality", "title", "money", "time"]

_ROOM = 900
_FIRST: dict[MarkerKind, int] = {
    "person": 0xE000,
    "organisation": 0xE000 + _ROOM,
    "place": 0xE000 + 2 * _ROOM,
    "nationality": 0xE000 + 3 * _ROOM,
    "title": 0xE000 + 4 * _ROOM,
    "money": 0xE000 + 5 * _ROOM,
    "time": 0xE000 + 6 * _ROOM,
}

LETTERS = {
    first + i: letter for (_, first), letter in zip(_FIRST.items(), "POLNTMW", strict=True) for i in range(_ROOM)
}
"""For `str.translate`: a marked sentence one can read."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A mention: its offsets are the article's, its key is the place of its fact in the list of its kind.

    Places and nationalities are no facts; their key is -1.
    """

    kind: MarkerKind
    start: int
    end: int
    key: int

    @property
    def span(self) -> tuple[int, int]:
        """Start and end, the end exclusive."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """A sentence whose mentions are single characters; `plain` is its shadow, `start` its offset in the article."""

    text: str
    plain: str
    start: int
    markers: tuple[Marker, ...]
    _positions: tuple[int, ...]

    def marker(self, match: re.Match[str], group: str | int) -> Marker | None:
        """The mention a group of one character stands for, or None when the group is absent."""
        position = match.start(group) if match.group(group) is not None else -1
        return self.at(position) if position >= 0 else None

    def named(self, character: str) -> Marker:
        """The mention a character stands for."""
        return self.markers[(ord(character) - 0xE000) % _ROOM]

    def at(self, position: int) -> Marker | None:
        """The mention at a position of the marked text, or None for ordinary characters."""
        i = bisect_right(self._positions, position) - 1
        return self.markers[i] if i >= 0 and self._positions[i] == position else None

    def position(self, marker: Marker) -> int:
        """Where a mention stands in the marked text."""
        return self._positions[self.markers.index(marker)]

    def written(self, marker: Marker) -> str:
        """The words of a mention in the sentence."""
        return self.plain[marker.start - self.start : marker.end - self.start]

    def offset(self, position: int) -> int:
        """Offset in the article of a position in the marked text (of the mention's start, for a mention)."""
        before = self.markers[: bisect_right(self._positions, position - 1)] if position else ()
        return self.start + position + sum(m.end - m.start - 1 for m in before)

    @property
    def end(self) -> int:
        """Offset in the article of the first character after the sentence."""
        return self.start + len(self.plain)


def mark(plain: str, start: int, markers: Iterable[Marker]) -> MarkedSentence:
    """A sentence, given its shadow and its offset, with its mentions marked; where two overlap the longer stays."""
    inside = [m for m in markers if start <= m.start and m.end <= start + len(plain)]
    kept = apart(sorted(inside, key=lambda m: (m.start - m.end, m.start)))
    text, positions, cursor = "", [], 0
    for i, marker in enumerate(kept[:_ROOM]):
        text += plain[cursor : marker.start - start]
        positions.append(len(text))
        text += chr(_FIRST[marker.kind] + i)
        cursor = marker.end - start
    return MarkedSentence(text + plain[cursor:], plain, start, tuple(kept[:_ROOM]), tuple(positions))


def pattern(template: str) -> re.Pattern[str]:
    """A regular expression in which a kind in braces, as in "{person}", stands for one marked mention of that kind.

    "{body}" stands for a person, an organisation or a place.
    """
    classes = {kind: f"{chr(first)}-{chr(first + _ROOM - 1)}" for kind, first in _FIRST.items()}
    for kind, characters in classes.items():
        template = template.replace("{" + kind + "}", f"[{characters}]")
    return re.compile(template.replace("{body}", f"[{classes['person']}{classes['organisation']}{classes['place']}]"))


def matches(rule: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every match in a marked text; each begins behind the start of the one before, so that none hides another."""
    position = 0
    while match := rule.search(text, position):
        position = match.start() + 1
        yield match
