"""Mentions of organisations to organisations: full names, legal forms, acronyms and short forms are one entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.organisations.normalise import GENERIC, HEADS, abbreviates, acronym, key
from factx.places import COUNTRY_OF, PLACES


@dataclass(slots=True)
class Body:
    """An organisation while mentions are gathered."""

    names: list[str] = field(default_factory=list)
    mentions: list[Name] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The fullest form: the longest, then the first."""
        return max(self.names, key=lambda n: (len(n), -self.names.index(n)))

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        return tuple(name for name in self.names if name != self.name)


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


def one(short: str, long: str) -> bool:
    """Whether a shorter name is another form of a longer one.

    >>> one("Ford", "Ford Motor Company"), one("Microsoft", "Microsoft Japan"), one("Senate", "United States Senate")
    (True, False, True)
    """
    if abbreviates(short, long):
        return True
    a, b, written = key(short).split(), key(long).split(), long.split()
    if not a or len(a) >= len(b):
        return False
    if b[: len(a)] == a:
        has_legal_form = len(b) < len(written)
        local = any(word in PLACES for word in written[len(a) :])
        return all(word in GENERIC for word in b[len(a) :]) or (has_legal_form and not local)
    lead = " ".join(written[: -len(a)])
    return b[-len(a) :] == a and short.rsplit(maxsplit=1)[-1] in HEADS and (lead in PLACES or lead in COUNTRY_OF)


def _same_key(mentions: Iterable[Name]) -> Iterable[Body]:
    """Names that differ in nothing but a legal form, "the" or case, together."""
    bodies: dict[str, Body] = defaultdict(Body)
    for mention in mentions:
        body = bodies[key(mention.text)]
        body.mentions.append(mention)
        if mention.text not in body.names:
            body.names.append(mention.text)
    return bodies.values()


class _Kept:
    """The bodies so far, longest names first, found by the first word, the last word and the initial of any name."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._index: dict[tuple[str, str], list[tuple[str, Body]]] = defaultdict(list)

    def know(self, body: Body, names: Iterable[str]) -> None:
        """Find the body by these names from now on."""
        for name in names:
            for place in self._places(name):
                self._index[place].append((name, body))

    def fuller(self, body: Body) -> list[Body]:
        """The bodies that one of this one's names is a shorter form of."""
        found: list[Body] = []
        for name in body.names:
            near = (entry for place in self._places(name) for entry in self._index[place])
            found += (other for longer, other in near if other not in found and one(name, longer))
        return list({id(other): other for other in found}.values())

    @staticmethod
    def _places(name: str) -> Iterator[tuple[str, str]]:
        parts = key(name).split()
        if parts:
            yield from (("first", parts[0]), ("last", parts[-1]))
        lead, _, rest = name.partition(" ")
        for form in (name, rest) if lead in PLACES or lead in COUNTRY_OF else (name,):
            if initials := acronym(form):
                yield "initial", initials[0]
