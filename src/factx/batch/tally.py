"""How far a batch is: counts, and failures by reason."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

Failures = tuple[tuple[str, str], ...]
"""Errors: what was wrong, in words that others share, and the whole message."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What is in some records: articles, their facts, the failures of those that are errors.

    `undated` are articles with times and without a day.
    """

    articles: int = 0
    facts: int = 0
    failures: Failures = ()
    undated: int = 0


@dataclass(slots=True)
class Tally:
    """Articles that are done, how many of them an earlier run had done, how many failed, and their facts.

    `undated` are articles with times that nobody knows the day of; `bytes` is how much of the inputs was read, as they
    are stored; `reasons` counts failures of one sort, and `examples` has the first message of each.
    """

    articles: int = 0
    earlier: int = 0
    failed: int = 0
    facts: int = 0
    undated: int = 0
    bytes: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def add(self, counts: Counts, *, earlier: bool = False) -> None:
        """Count what became of one more piece."""
        self.undated += counts.undated
        self.articles += counts.articles
        self.earlier += counts.articles if earlier else 0
        self.facts += counts.facts
        self.failed += len(counts.failures)
        for reason, message in counts.failures:
            self.reasons[reason] += 1
            self.examples.setdefault(reason, message)


def reason(message: str, source: str) -> str:
    """What an error of a source shares with others: its message without the source's name and the remedy.

    >>> reason("news/a.txt is empty; give it the text of an article", "news/a.txt")
    'is empty'
    >>> reason("news.jsonl:12 is no JSON; a corpus has one JSON object a line", "news.jsonl")
    'is no JSON'
    >>> reason("news.jsonl/a1 took longer than 300 seconds; give it more", "news.jsonl")
    'took longer than 300 seconds'
    """
    stated = message.rpartition("; ")[0] or message
    if stated.startswith(source):
        return re.sub(r"^\S* ", "", stated.removeprefix(source))
    return re.sub(r"^\S+:\d+ ", "", stated)  # a row's place, where the row says another source
