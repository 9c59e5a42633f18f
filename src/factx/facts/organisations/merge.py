"""Mentions of organisations to organisations: full names, legal forms, acronyms and short forms are one entity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from factx.facts.names import Name
from factx.facts.organisations.normalise import GENERIC, HEADS, abbreviates, key
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
    """Organisations in the order of their first mention."""
    by_key: dict[str, Body] = {}
    for mention in mentions:
        body = by_key.setdefault(key(mention.text), Body())
        body.mentions.append(mention)
        if mention.text not in body.names:
            body.names.append(mention.text)
    bodies = sorted(by_key.values(), key=lambda b: -len(b.name))
    kept: list[Body] = []
    for body in bodies:
        fuller = [other for other in kept if any(one(name, longer) for name in body.names for longer in other.names)]
        if len(fuller) == 1:
            fuller[0].mentions += body.mentions
            fuller[0].names += body.names
        else:
            kept.append(body)
    for body in kept:
        body.mentions.sort(key=lambda m: m.start)
        body.names = list(dict.fromkeys(m.text for m in body.mentions))
    return sorted(kept, key=lambda b: b.mentions[0].start)


def one(short: str, long: str) -> bool:
    """Whether a shorter name is another form of a longer one.

    >>> one("Ford", "Ford Motor Company"), one("Microsoft", "Microsoft Japan"), one("Senate", "United States Senate")
    (True, False, True)
    """
    if abbreviates(short, long):
        return True
    a, b = key(short).split(), key(long).split()
    if not a or len(a) >= len(b):
        return False
    if b[: len(a)] == a:
        rest = long.split()[len(a) :]
        legal = len(b) < len(long.split())
        return all(word in GENERIC for word in b[len(a) :]) or (legal and not any(w in PLACES for w in rest))
    lead = " ".join(long.split()[: -len(a)])
    return b[-len(a) :] == a and short.rsplit(maxsplit=1)[-1] in HEADS and (lead in PLACES or lead in COUNTRY_OF)
