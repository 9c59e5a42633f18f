"""Mentions of organisations to organisations: full names, legal forms, acronyms and short forms are one entity.

Names that differ in more are one only where the article states it: "the We Company, formerly WeWork".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import Literal

from factx.facts.names import Name
from factx.facts.organisations.known import KNOWN, SHORT_NAMES
from factx.facts.organisations.normalise import (
    GENERIC,
    HEADS,
    SUBSIDIARY,
    abbreviates,
    acronym,
    first_word,
    key,
    may_abbreviate,
)
from factx.places import COUNTRY_OF, PLACES

Form = Literal["beginning", "first", "end", "known"]
"""Which part of a longer name a shorter one is."""

LONGEST_ACRONYM = 8
"""Letters of the longest acronym there is; the possible initials double with each."""


@dataclass(slots=True, eq=False)
class Body:
    """An organisation while mentions are gathered."""

    names: list[str] = field(default_factory=list)
    mentions: list[Name] = field(default_factory=list)
    stated: set[str] = field(default_factory=set)
    """Names that the article states to be this body's."""

    @property
    def name(self) -> str:
        """The fullest form: the longest, then the first."""
        return max(self.names, key=len)

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in the order they came."""
        fullest = self.name
        return tuple(name for name in self.names if name != fullest)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why each alias is this body's name."""
        return tuple("stated" if alias in self.stated else reason(alias, self.names) for alias in self.aliases)


def merge(mentions: Iterable[Name], line: str = "") -> list[Body]:
    """Organisations in the order of their first mention; a short form joins the one fuller name it can stand for.

    The mentions are in reading order, `line` is the article's shadow.
    """
    named = list(mentions)
    kept = _Kept()
    for body in sorted(_stated(_same_key(named), named, line), key=lambda b: -len(b.name)):
        fuller = kept.fuller(body)
        if len(fuller) == 1:
            fuller[0].mentions += body.mentions
            fuller[0].stated |= body.stated
            kept.know(fuller[0], body.names)
        else:
            kept.bodies.append(body)
            kept.know(body, body.names)
    for body in kept.bodies:
        body.mentions.sort(key=lambda m: m.start)
        body.names = list(dict.fromkeys(m.text for m in body.mentions))
    return sorted(kept.bodies, key=lambda b: b.mentions[0].start)


def reason(alias: str, names: Sequence[str]) -> str:
    """Why a name is that of a body with these names.

    >>> reason("UNITAR", ["United Nations Institute for Training and Research"]), reason("Acme", ["Acme Inc."])
    ('acronym', 'legal form')
    """
    others = [name for name in names if name != alias]
    if any(key(name) == key(alias) for name in others):
        same = any(name.lower() == alias.lower() for name in others)
        return "spelling" if same else "legal form"
    return "acronym" if any(abbreviates(alias, name) for name in others) else "short form"


_STATES = re.compile(
    r",?\s\(?(?:which\sis\s|which\swas\s|then\s|now\s|later\s)?(?:formerly|previously|formerly\sknown\sas"
    r"|previously\sknown\sas|once|also\sknown\sas"
    r"|known\sas|better\sknown\sas|a\.k\.a\.|aka|renamed|renamed\sas|rebranded\sas|called|now)\s(?:the\s)?"
)
"""What stands between two names of one body."""
_CLOSES = re.compile(r"[,.;:)—–]|\s[—–-]\s|$")
"""What stands behind the second name: "Facebook, now Meta | ,", not "Amazon, once Walmart had left"."""
_EXCHANGES = frozenset(
    """NYSE NASDAQ LSE AIM ASX TSX TSE JSE BSE NSE HKEX SGX SIX OTC AMEX ENG SCO WAL IRL FRA GER ITA ESP POR NED BEL
    USA GBR AUS CAN JPN CHN IND BRA ARG""".split()
)
"""What stands in brackets behind a name and is no acronym of it: where it is listed, which country it is from."""
_IN_BRACKETS = re.compile(r"\s\((?:the\s|or\s)?")


def _stated(bodies: Iterable[Body], mentions: Sequence[Name], line: str) -> list[Body]:
    """Bodies whose names the article states to be one, together."""
    of_key = {key(body.names[0]): body for body in bodies}
    for first, second in pairwise(mentions):
        between = line[first.end : second.start] if second.start - first.end < _WIDEST_STATEMENT else ""
        bracketed = (
            _IN_BRACKETS.fullmatch(between)
            and line.startswith(")", second.end)
            and second.text not in _EXCHANGES
            and may_abbreviate(second.text, first.text)
        )
        one, other = of_key[key(first.text)], of_key[key(second.text)]
        stated = _STATES.fullmatch(between) and _CLOSES.match(line, second.end)
        if one is not other and (bracketed or stated):
            one.mentions += other.mentions
            one.names += other.names
            one.stated |= {first.text, *other.stated, *other.names}
            of_key.update(dict.fromkeys(map(key, other.names), one))
    return list(dict.fromkeys(of_key.values()))


_WIDEST_STATEMENT = 40


def short_forms(name: str) -> Iterator[tuple[Form, str]]:
    """Keys of the shorter names that a name can go by: its beginning, or the end after the state it belongs to.

    >>> list(short_forms("Ford Motor Company")), list(short_forms("Microsoft Japan"))
    ([('first', 'ford'), ('beginning', 'ford')], [])
    >>> list(short_forms("United States Senate"))
    [('end', 'senate')]
    """
    parts, written = key(name).split(), name.split()
    has_legal_form = len(parts) < len(written)
    yield from (("known", key(short)) for short, full in SHORT_NAMES.items() if full == name)
    if first := first_word(name):
        yield "first", first.lower()
    for size in range(1, len(parts)):
        local = any(word in PLACES for word in written[size:])
        rest = parts[size:]
        part = " ".join(written[:size]) in KNOWN and not SUBSIDIARY.isdisjoint(rest)
        if not part and (all(word in GENERIC for word in rest) or (has_legal_form and not local)):
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
        yield from self._by_form.get(("known", key(name)), ())
        if " " not in name:
            yield from self._by_form.get(("first", key(name)), ())
        if name.rsplit(maxsplit=1)[-1] in HEADS or (" " not in name and (name in KNOWN or name.endswith("s"))):
            yield from self._by_form.get(("end", key(name)), ())
        for letters in possible_initials(name):
            near = self._by_initials.get(letters, ())
            yield from (other for longer, other in near if abbreviates(name, longer))
