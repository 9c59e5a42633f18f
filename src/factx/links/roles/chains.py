"""The chains of a sentence, each marked as one more character, so that rules read like phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factx.links.marked import MarkedSentence, pattern
from factx.links.roles.posts import CHAIN, POST, Post, posts
from factx.links.roles.rules import ASIDE, BARE_MARKS, DEFINITE_MARKS, HONORIFIC, INDEFINITE_MARKS

_INDEFINITE = re.compile(r"[Aa]n? ")
_DEFINITE = re.compile("(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne of) ")
_NAME_BEHIND = pattern(rf" {HONORIFIC}{{person}}")
_NAME_BEFORE = pattern(rf"{{person}}{ASIDE}(?:,|,? who (?:is|was)) $")
_FAR = 200
"""Characters before a chain in which the name it belongs to is looked for."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts in a row, from `start` to `end` of the marked sentence."""

    start: int
    end: int
    posts: list[Post]


class Chains:
    """A sentence with its chains marked: `text` holds a character for each, and `of` says which."""

    def __init__(self, sentence: MarkedSentence) -> None:
        self.sentence = sentence
        self._marks = {
            kind: iter(marks)
            for kind, marks in (("bare", BARE_MARKS), ("a", INDEFINITE_MARKS), ("the", DEFINITE_MARKS))
        }
        self._by_mark: dict[str, Chain] = {}
        self.text = CHAIN.sub(self._marked, sentence.text)

    def __iter__(self) -> Iterator[Chain]:
        return iter(self._by_mark.values())

    def of(self, mark: str) -> Chain:
        """The chain that a character of `text` stands for."""
        return self._by_mark[mark]

    def _marked(self, found: re.Match[str]) -> str:
        start, end = found.span()
        cut = self._last_post(start, end)
        if cut is None:
            return self._mark(start, end)
        kept, rest = cut
        return self._mark(start, kept) + self.sentence.text[kept:rest] + self._mark(rest, end)

    def _last_post(self, start: int, end: int) -> tuple[int, int] | None:
        """Where one chain ends and the next begins between two names: "Lee, chairman, | and president Obi"."""
        text = self.sentence.text
        if not _NAME_BEHIND.match(text, end) or not _NAME_BEFORE.search(text, max(0, start - _FAR), start):
            return None
        found = list(POST.finditer(text, start, end))
        return (found[-2].end(), found[-1].start()) if len(found) > 1 else None

    def _mark(self, start: int, end: int) -> str:
        text = self.sentence.text[start:end]
        kind = "a" if _INDEFINITE.match(text) else "the" if _DEFINITE.match(text) else "bare"
        mark = next(self._marks[kind], None)
        if mark is None:
            return text
        self._by_mark[mark] = Chain(start, end, posts(self.sentence, start, end))
        return mark
