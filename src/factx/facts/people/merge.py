"""Mentions of people to people: one entity a person, however the article goes on to call them.

A full name takes the surname, the first name or the initials that follow it. Two people of one surname stay apart, and
their bare surname goes to the one named last.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.people.normalise import PARTICLES, words


@dataclass(slots=True, eq=False)
class Human:
    """A person while mentions are gathered: the forms of the name in the order they came, and the mentions."""

    forms: dict[str, list[str]] = field(default_factory=dict)
    """Each form of the name and its words."""
    mentions: list[Name] = field(default_factory=list)
    name: str = ""
    """The fullest form: the most words, then the longest, then the first."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        return tuple(form for form in self.forms if form != self.name)

    def add(self, mention: Name, parts: list[str]) -> None:
        """Take one more mention, a name of these words."""
        self.mentions.append(mention)
        if mention.text not in self.forms:
            self.forms[mention.text] = parts
            self.name = max(self.name, mention.text, key=lambda form: (len(form.split()), len(form)))


def merge(mentions: Iterable[Name]) -> list[Human]:
    """People in the order of their first mention; the mentions are in reading order.

    >>> def people(*names: str) -> list[str]:
    ...     return [human.name for human in merge(Name(i, i + 1, text, "person", "") for i, text in enumerate(names))]
    >>> people("F. Kishida", "Fumio Kishida", "Kishida"), people("Ann Lee", "Bob Lee")
    (['Fumio Kishida'], ['Ann Lee', 'Bob Lee'])
    """
    known = _Known()
    bare: list[Name] = []
    for mention in mentions:
        parts = words(mention.text)
        if len(parts) == 1:
            bare.append(mention)
        else:
            known.add(mention, parts)
    humans = known.humans + _with_bare(known.humans, bare)
    for human in humans:
        human.mentions.sort(key=lambda m: m.start)
    return sorted(humans, key=lambda h: h.mentions[0].start)


class _Known:
    """Those with a full name, found by surname and by the first name or the initial that the fullest form has."""

    def __init__(self) -> None:
        self.humans: list[Human] = []
        self._by_first: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._last_by_initial: dict[tuple[str, str], int] = {}

    def add(self, mention: Name, parts: list[str]) -> None:
        """Give a full name to the one named last who can bear it, or else to someone new."""
        surname, initial = parts[-1], parts[0][:1]
        number = self._bearer(parts[0], surname)
        if number is None:
            number = len(self.humans)
            self.humans.append(Human())
            self._last_by_initial[surname, initial] = number
        human = self.humans[number]
        before = human.forms.get(human.name)
        human.add(mention, parts)
        first = human.forms[human.name][0]
        if before is None or before[0] != first:
            if before:
                self._by_first[surname, before[0]].remove(number)
            insort(self._by_first[surname, first], number)

    def _bearer(self, first: str, surname: str) -> int | None:
        """An initial stands for any first name that begins with it, and the other way round."""
        if len(first) == 1:
            return self._last_by_initial.get((surname, first))
        near = (self._by_first.get((surname, form)) for form in (first, first[:1]))
        return max((numbers[-1] for numbers in near if numbers), default=None)


def _with_bare(humans: Sequence[Human], mentions: Sequence[Name]) -> list[Human]:
    """Give single words to those who bear them; the humans returned are those whom only a single word names.

    A word goes to the one named last before it, else to the first named later; a surname counts before a first name.
    """
    bearer, borne = _bearers(humans, {words(mention.text)[0] for mention in mentions})
    strangers: dict[str, Human] = {}
    owner = {mention.start: human for human in humans for mention in human.mentions}
    named = [*mentions, *(mention for human in humans for mention in human.mentions)]
    for mention in sorted(named, key=lambda m: m.start):
        human = owner.get(mention.start)
        if not human:
            parts = words(mention.text)
            human = bearer.get(parts[0]) or strangers.setdefault(parts[0], Human())
            human.add(mention, parts)
        for word in borne[human]:
            bearer[word] = human
    return list(strangers.values())


def _bearers(humans: Iterable[Human], asked: set[str]) -> tuple[dict[str, Human], dict[Human, list[str]]]:
    """The first to bear each of the words asked for, and which of these words each human bears."""
    by_surname: dict[str, list[Human]] = defaultdict(list)
    by_word: dict[str, list[Human]] = defaultdict(list)
    for human in humans:
        for word in dict.fromkeys(form[-1] for form in human.forms.values()):
            by_surname[word].append(human)
        for word in dict.fromkeys(w for form in human.forms.values() for w in form):
            if len(word) > 2 and word not in PARTICLES:
                by_word[word].append(human)
    first: dict[str, Human] = {}
    borne: dict[Human, list[str]] = defaultdict(list)
    for word, bearers in {**by_word, **by_surname}.items():
        if word in asked:
            first[word] = bearers[0]
            for human in bearers:
                borne[human].append(word)
    return first, borne
