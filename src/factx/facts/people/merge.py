"""Mentions of people to people: one entity a person, however the article goes on to call them.

A full name takes the surname, the first name or the initials that follow it. Two people of one surname stay apart, and
their bare surname goes to the one named last.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.people.normalise import PARTICLES, words


@dataclass(slots=True)
class Human:
    """A person while mentions are gathered: the forms of the name in the order they came, and the mentions."""

    names: list[str] = field(default_factory=list)
    mentions: list[Name] = field(default_factory=list)

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
        if mention.text not in self.names:
            self.names.append(mention.text)


def merge(mentions: Iterable[Name]) -> list[Human]:
    """People in the order of their first mention."""
    humans: list[Human] = []
    bare: list[Name] = []
    for mention in mentions:
        if len(words(mention.text)) == 1:
            bare.append(mention)
            continue
        same = next((h for h in reversed(humans) if compatible(h.name, mention.text)), None)
        if same is None:
            humans.append(same := Human())
        same.add(mention)
    for mention in bare:
        _add_bare(humans, mention)
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
    return first[0] == second[0] and (len(first.strip(".")) == 1 or len(second.strip(".")) == 1)


def _add_bare(humans: list[Human], mention: Name) -> None:
    """A single word goes to the person named last before it who bears it, or to one named later, or stands alone."""
    word = words(mention.text)[0]
    bearers = [h for h in humans if word in _bears(h)]
    surnames = [h for h in bearers if any(words(n)[-1] == word for n in h.names)] or bearers
    before = [h for h in surnames if h.mentions and any(m.start < mention.start for m in h.mentions)]
    if before:
        max(before, key=lambda h: max(m.start for m in h.mentions if m.start < mention.start)).add(mention)
    elif surnames:
        surnames[0].add(mention)
    else:
        humans.append(Human())
        humans[-1].add(mention)


def _bears(human: Human) -> set[str]:
    return {word for name in human.names for word in words(name) if len(word) > 2 and word not in PARTICLES}
