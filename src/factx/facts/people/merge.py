"""Mentions of people to people: one entity a person, however the article goes on to call them.

A full name takes the surname, the first name or the initials that follow it, and a nickname it states. Two people of
one surname stay apart, and their bare surname goes to the one named last whom the honorific before it fits.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.people.given import is_woman
from factx.facts.people.normalise import (
    PARTICLES,
    differ,
    is_of_kin,
    is_woman_by_honorific,
    nicknames,
    reason,
    surname_alone,
    words,
)


@dataclass(slots=True, eq=False)
class Human:
    """A person while mentions are gathered: the forms of the name in the order they came, and the mentions."""

    forms: dict[str, list[str]] = field(default_factory=dict)
    """Each form of the name and its words."""
    mentions: list[Name] = field(default_factory=list)
    name: str = ""
    """The fullest form: the most words, then the longest, then the first."""
    woman: bool | None = None
    """Whether an honorific or the first name says that it is a woman or (False) a man."""

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why each alias is this person's name."""
        return tuple(reason(alias, self.name) for alias in self.aliases)

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        return tuple(form for form in self.forms if form != self.name)

    def add(self, mention: Name, parts: list[str], *, woman: bool | None) -> None:
        """Take one more mention, a name of these words, whose honorific may say that it is a woman's or a man's."""
        self.mentions.append(mention)
        if self.woman is None:
            self.woman = woman if woman is not None else is_woman(mention.text.split()[0])
        if mention.text not in self.forms:
            self.forms[mention.text] = parts
            self.name = max(self.name, mention.text, key=lambda form: (len(form.split()), len(form)))


def merge(mentions: Iterable[Name], line: str = "") -> list[Human]:
    """People in the order of their first mention; the mentions are in reading order, `line` is the article's shadow.

    >>> def people(*names: str) -> list[str]:
    ...     return [human.name for human in merge(Name(i, i + 1, text, "person", "") for i, text in enumerate(names))]
    >>> people("F. Kishida", "Fumio Kishida", "Kishida"), people("Ann Lee", "Bob Lee")
    (['Fumio Kishida'], ['Ann Lee', 'Bob Lee'])
    """
    known = _Known(line)
    bare: list[Name] = []
    for mention in mentions:
        parts = words(mention.text)
        if surname_alone(parts):
            bare.append(mention)
        else:
            known.add(mention, parts)
    humans = known.humans + _with_bare(known.humans, bare, line)
    for human in humans:
        human.mentions.sort(key=lambda m: m.start)
    return sorted(humans, key=lambda h: h.mentions[0].start)


class _Known:
    """Those with a full name, found by surname and by the first name or the initial that the fullest form has."""

    def __init__(self, line: str) -> None:
        self._line = line
        self.humans: list[Human] = []
        self._by_first: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._last_by_initial: dict[tuple[str, str], int] = {}
        self._by_ends: dict[tuple[str, str], int] = {}
        """By the first two and the last two of three words or more: "Nur Aisyah | Rahmat", "Ana | Sampaio Leal"."""

    def add(self, mention: Name, parts: list[str]) -> None:
        """Give a full name to the one named last who can bear it, or else to someone new."""
        surname, initial = parts[-1], parts[0][:1]
        number = self._bearer(parts[0], surname)
        if number is None and len(parts) == 2:
            number = self._by_ends.get((parts[0], parts[1]))
        if number is None or differ(self.humans[number].name, mention.text):
            number = len(self.humans)
            self.humans.append(Human())
            self._last_by_initial[surname, initial] = number
        if len(parts) > 2:
            self._by_ends[parts[0], parts[1]] = self._by_ends[parts[-2], parts[-1]] = number
        human = self.humans[number]
        before = human.forms.get(human.name)
        human.add(mention, parts, woman=is_woman_by_honorific(self._line, mention.start))
        for nickname in nicknames(mention.text):
            if number not in self._by_first[surname, nickname]:
                insort(self._by_first[surname, nickname], number)
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


def _with_bare(humans: Sequence[Human], mentions: Sequence[Name], line: str) -> list[Human]:
    """Give single words to those who bear them; the humans returned are those whom only a single word names.

    A word goes to the one named last before it, else to the first named later, if the honorific fits; a surname counts
    before a first name.
    """
    bearers, borne = _bearers(humans, {words(mention.text)[-1] for mention in mentions})
    strangers: dict[str, dict[Human, None]] = defaultdict(dict)
    owner = {mention.start: human for human in humans for mention in human.mentions}
    named = [*mentions, *(mention for human in humans for mention in human.mentions)]
    for mention in sorted(named, key=lambda m: m.start):
        human = owner.get(mention.start)
        if not human:
            parts, woman = words(mention.text), is_woman_by_honorific(line, mention.start)
            word = parts[-1]
            human = _fitting(bearers.get(word, {}), woman=woman) or _fitting(strangers[word], woman=woman)
            if human is None:
                human = Human()
                strangers[word][human] = None
            human.add(mention, parts, woman=woman)
        if is_of_kin(line, mention.start, mention.end):
            continue
        for word in borne.get(human, ()):
            bearers[word].pop(human)
            bearers[word][human] = None
    return [human for bearing in strangers.values() for human in bearing]


def _fitting(bearers: dict[Human, None], *, woman: bool | None) -> Human | None:
    """The last whom the honorific fits, those first of whom it is known that it does."""
    if woman is None:
        return next(reversed(bearers), None)
    known = (human for human in reversed(bearers) if human.woman == woman)
    return next(known, next((human for human in reversed(bearers) if human.woman is None), None))


def _bearers(humans: Iterable[Human], asked: set[str]) -> tuple[dict[str, dict[Human, None]], dict[Human, list[str]]]:
    """Those who bear each of the words asked for, the first last, and which of these words each human bears."""
    by_surname: dict[str, list[Human]] = defaultdict(list)
    by_word: dict[str, list[Human]] = defaultdict(list)
    for human in humans:
        for word in dict.fromkeys(form[-1] for form in human.forms.values()):
            by_surname[word].append(human)
        for word in dict.fromkeys(w for form in human.forms.values() for w in form):
            if len(word) > 1 and word not in PARTICLES:
                by_word[word].append(human)
    bearers: dict[str, dict[Human, None]] = {}
    borne: dict[Human, list[str]] = defaultdict(list)
    for word, bearing in {**by_word, **by_surname}.items():
        if word in asked:
            bearers[word] = dict.fromkeys(reversed(bearing))
            for human in bearing:
                borne[human].append(word)
    return bearers, borne
