"""Mentions of organisations to organisations: full names, legal forms, acronyms and short forms are one entity."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal

from factx.facts.names import Name
from factx.facts.organisations.normalise import GENERIC, HEADS, abbreviates, acronym, first_word, key
from factx.places import COUNTRY_OF, PLACES

Form = Literal["beginning", "first", "end"]
"""Which part of a longer name a shorter one is."""

LONGEST_ACRONYM = 8
"""Letters of the longest acronym there is; the possible initials double with each."""


@dataclass(slots=True, eq=False)
class Body:
    """An organisation while mentions are gathered."""

    names: list[str] = field(default_factory=list)
    mentions: list[Name] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The fullest form: the longest, then the first."""
        return max(self.names, key=len)

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        fullest = self.name
        return tuple(name for name in self.names if name != fullest)


def merge(mentions: Iterable[Name]) -> list[Body]:
    """Organisations in the order of their first mention; a short form joins the one fuller name it can stand for."""
    kept = _Kept()
    for body in sorted(_same_key(mentions), key=lambda b: -len(b.name)):
        fuller = kept.fuller(body)
        if len(fuller) == 1:
            fuller[0].mentions += body.mentions
            kept.know(fuller[0], body.names)
        else:
            kept.bodies.append(body)
            kept.know(body, body.names)
    for body in kept.bodies:
        body.mentions.sort(key=lambda m: m.start)
        body.names = list(dict.fromkeys(m.text for m in body.mentions))
    return sorted(kept.bodies, key=lambda b: b.mentions[0].start)


def short_forms(name: str) -> Iterator[tuple[Form, str]]:
    """Keys of the shorter names that a name can go by: its beginning, or the end after the state it belongs to.

    >>> list(short_forms("Ford Motor Company")), list(short_forms("Microsoft Japan"))
    ([('beginning', 'ford')], [])
    >>> list(short_forms("United States Senate"))
    [('end', 'senate')]
    """
    parts, written = key(name).split(), name.split()
    has_legal_form = len(parts) < len(written)
    if first := first_word(name):
        yield "first", first.lower()
    for size in range(1, len(parts)):
        local = any(word in PLACES for word in written[size:])
        if all(word in GENERIC for word in parts[size:]) or (has_legal_form and not local):
            yield "beginning", " ".join(parts[:size])
        lead = " ".join(written[:-size])
        if lead in PLACES or lead in COUNTRY_OF:
            yield "end", " ".join(parts[-size:])


def initials(name: str) -> set[str]:
    """First letters of a name's words, with and without its small words and the place it begins with."""
    lead, _, rest = name.partition(" ")
    forms = (name, rest) if lead in PLACES or lead in COUNTRY_OF else (name,)
    every = {"".join(word[0].upper() for word in form.split() if word[0].isalpha()) for form in forms}
    return every | {acronym(form) for form in forms}


def possible_initials(short: str) -> set[str]:
    """All initials of which an acronym can be made: "MoD" of MD and MOD."""
    letters = re.sub(r"[^A-Za-z]", "", short).upper()
    if not 2 <= len(letters) <= LONGEST_ACRONYM:
        return set()
    choices = (chosen for size in range(2, len(letters)) for chosen in combinations(letters[1:], size))
    return {letters, *(letters[0] + "".join(chosen) for chosen in choices)}


def _same_key(mentions: Iterable[Name]) -> Iterable[Body]:
    """Names that differ in nothing but a legal form, "the" or case, together."""
    bodies: dict[str, Body] = defaultdict(Body)
    for mention in mentions:
        bodies[key(mention.text)].mentions.append(mention)
    for body in bodies.values():
        body.names = list(dict.fromkeys(mention.text for mention in body.mentions))
    return bodies.values()


class _Kept:
    """The bodies so far, longest names first, found by the short forms and the initials of any of their names."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._by_form: dict[tuple[Form, str], list[Body]] = defaultdict(list)
        self._by_initials: dict[str, list[tuple[str, Body]]] = defaultdict(list)

    def know(self, body: Body, names: Iterable[str]) -> None:
        """Find the body by these names from now on."""
        for name in names:
            for form in short_forms(name):
                self._by_form[form].append(body)
            for letters in initials(name):
                self._by_initials[letters].append((name, body))

    def fuller(self, body: Body) -> list[Body]:
        """The bodies that one of this one's names is a shorter form of."""
        return list(dict.fromkeys(other for name in body.names for other in self._longer(name)))

    def _longer(self, name: str) -> Iterator[Body]:
        yield from self._by_form.get(("beginning", key(name)), ())
        if " " not in name:
            yield from self._by_form.get(("first", key(name)), ())
        if name.rsplit(maxsplit=1)[-1] in HEADS:
            yield from self._by_form.get(("end", key(name)), ())
        for letters in possible_initials(name):
            near = self._by_initials.get(letters, ())
            yield from (other for longer, other in near if abbreviates(name, longer))
