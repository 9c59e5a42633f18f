"""Mentions of people to people: one entity a person, however the article goes on to call them.

A full name takes the surname, the first name or the initials that follow it. Two people of one surname stay apart, and
their bare surname goes to the one named last.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.people.normalise import PARTICLES, words


@dataclass(slots=True)
class Human:
    """A person while mentions are gathered: the forms of the name in the order they came, and the mentions."""

    names: list[str] = field(default_factory=list)
    mentions: list[Name] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The fullest form: the most words, then the longest, then the first."""
        return max(self.names, key=lambda n: (len(n.split()), len(n), -self.names.index(n)))

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        return tuple(name for name in self.names if name != self.name)

    def add(self, mention: Name) -> None:
        """Take one more mention."""
        self.mentions.append(mention)
        insort(self.starts, mention.start)
        if mention.text not in self.names:
            self.names.append(mention.text)

    def last_before(self, offset: int) -> int:
        """Where the last mention before an offset begins; -1 when there is none."""
        i = bisect_left(self.starts, offset)
        return self.starts[i - 1] if i else -1


def merge(mentions: Iterable[Name]) -> list[Human]:
    """People in the order of their first mention."""
    humans: list[Human] = []
    by_surname: dict[str, list[Human]] = defaultdict(list)
    bare: list[Name] = []
    for mention in mentions:
        parts = words(mention.text)
        if len(parts) == 1:
            bare.append(mention)
            continue
        same = next((h for h in reversed(by_surname[parts[-1]]) if compatible(h.name, mention.text)), None)
        if same is None:
            humans.append(same := Human())
            by_surname[parts[-1]].append(same)
        same.add(mention)
    humans += _with_bare(humans, bare)
    for human in humans:
        human.mentions.sort(key=lambda m: m.start)
    return sorted(humans, key=lambda h: h.mentions[0].start)


def compatible(one: str, other: str) -> bool:
    """Whether two names of several words can be one person's.

    >>> compatible("Fumio Kishida", "F. Kishida"), compatible("Ann Lee", "Bob Lee")
    (True, False)
    """
    a, b = words(one), words(other)
    if a[-1] != b[-1]:
        return False
    first, second = a[0], b[0]
    if first == second:
        return True
    return first[0] == second[0] and (len(first) == 1 or len(second) == 1)


def _with_bare(humans: list[Human], mentions: list[Name]) -> list[Human]:
    """Give single words to those who bear them; the humans returned are those whom only a single word names.

    A word goes to the one named last before it, else to the first named later; a surname counts before a first name.
    """
    by_surname: dict[str, list[Human]] = defaultdict(list)
    by_word: dict[str, list[Human]] = defaultdict(list)
    for human in humans:
        forms = [words(name) for name in human.names]
        for word in dict.fromkeys(form[-1] for form in forms):
            by_surname[word].append(human)
        for word in dict.fromkeys(w for form in forms for w in form if len(w) > 2 and w not in PARTICLES):
            by_word[word].append(human)
    strangers: dict[str, Human] = {}
    for mention in mentions:
        word = words(mention.text)[0]
        bearers = by_surname.get(word) or by_word.get(word) or [strangers.setdefault(word, Human())]
        max(bearers, key=lambda h: h.last_before(mention.start)).add(mention)
    return list(strangers.values())
