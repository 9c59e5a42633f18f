"""The words corpora are written in: what a kind reads, ignores and still misses.

A corpus is specification, test and manual at once: every line is a test, a miss is a strict expected failure
(progress breaks the build until the line is promoted), and `factx explain KIND` prints it.

Brackets mark the mentions in reading order; a text without brackets is one mention as a whole. `gives` says what
each fact is read as, in the notation of the room's `summary`. Articles are read as published on `DAY`.

>>> example, = reads("It paid [$5m] for the site", gives="5000000 USD")
>>> example.text, example.spans, example.facts
('It paid $5m for the site', ((8, 11),), ('5000000 USD',))
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import chain

DAY = date(2024, 4, 10)
"""The day corpora are read on: a Wednesday."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the facts of one kind in it, and where they are mentioned."""

    marked: str
    facts: tuple[str, ...]
    missed: bool = False

    @property
    def text(self) -> str:
        """The text without its brackets."""
        return re.sub(r"[\[\]]", "", self.marked)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every mention, offsets into `text`."""
        if not self.facts:
            return ()
        if "[" not in self.marked:
            return ((0, len(self.marked)),)
        brackets = [m.start() - i for i, m in enumerate(re.finditer(r"[\[\]]", self.marked))]
        return tuple(zip(brackets[::2], brackets[1::2], strict=True))


Examples = tuple[Example, ...]


def reads(*texts: str, gives: str | tuple[str, ...]) -> Examples:
    """Texts that all give the same fact, or the same facts in the same order."""
    facts = (gives,) if isinstance(gives, str) else gives
    return tuple(Example(text, facts) for text in texts)


def ignores(*texts: str) -> Examples:
    """Texts that hold no fact of the kind, however much they look like it."""
    return tuple(Example(text, ()) for text in texts)


def misses(*texts: str, gives: str | tuple[str, ...] = ()) -> Examples:
    """Texts that should give `gives` and do not yet."""
    facts = (gives,) if isinstance(gives, str) else gives
    return tuple(Example(text, facts, missed=True) for text in texts)


def corpus(*examples: Examples) -> Examples:
    """One corpus of many lines."""
    return tuple(chain.from_iterable(examples))
