"""People that rules find where a recogniser may not: after an honorific, after a title, before an age."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factx.facts.people.normalise import PARTICLES, TELLING, is_name
from factx.rules import Finding, Rule, one_of
from factx.rules import find as find_all

_CAPITALISED = r"(?:(?>[A-ZÀ-ÞĀŁŚŞŠŽÖÜÄ][\w'’-]*)(?<=[\w’])|[A-Z]\.)"
_PARTICLE = rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s)"
NAME = rf"(?:{_CAPITALISED})(?:\s{_PARTICLE}{{0,2}}{_CAPITALISED}){{0,3}}(?:,?\s(?:Jr\.?|Sr\.?|II|III))?"
"""One to four capitalised words or initials, with particles between them."""

_FULL_NAME = NAME.replace("{0,3}", "{1,3}")


def _name(match: re.Match[str]) -> str | None:
    name = match.group("mention")
    return name if is_name(name) and name.split()[0] not in _NOT_FIRST else None


_NOT_FIRST = frozenset(
    "The A An And But Or In On At By For From With As If When While After Before Since Speaker President House".split()
)

RULES: tuple[Rule[str], ...] = (
    Rule("honorific + name", re.compile(rf"\b(?:{'|'.join(TELLING)})\.?\s(?P<mention>{NAME})"), _name),
    Rule("name, age", re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME})(?=,\s\d\d,)"), _name),
)

_PERSONAL = one_of("""
resigned|resigns|stepped down|steps down|retired|retires|was born|was appointed|was named|was elected|was re-elected
was arrested|was sentenced|was convicted|was jailed|pleaded|graduated|will succeed|has been appointed|has been named
has resigned
""")
_DOES = Rule(
    "name + what only people do", re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME})(?=\s{_PERSONAL}\b)"), _name
)

_DETERMINER = r"(?:(?:an?|the|its|his|her|their)\s)?"
_STATUS = r"(?:(?:former|acting|interim|outgoing|incoming|then)\s)?"
_BEFORE = re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME}),\s{_DETERMINER}{_STATUS}$")
_AFTER = re.compile(rf"\s(?P<mention>{NAME})(?![\w'’-]|\s(?:Inc|Ltd|Corp|Company|Co)\b)")


def find(text: str) -> list[Finding[str]]:
    """People whom the text itself marks as such, in a block's shadow."""
    return find_all(RULES, text)


def after_titles(text: str, titles: Sequence[tuple[int, int]]) -> Iterator[Finding[str]]:
    """Capitalised names right behind a title: "Prime Minister Fumio Kishida"; `titles` are spans in `text`."""
    for start, end in titles:
        match = _AFTER.match(text, end)
        if match and text[start].isupper() and (name := _name(match)):
            yield Finding(*match.span("mention"), "title + name", name)


_NAMED = re.compile(
    rf"\b(?:named|names|appointed|appoints|elected|elects|hired|hires|promoted|promotes|made|make|picked|nominated)\s(?P<mention>{_FULL_NAME})"
    rf",?\s(?:as\s|to\sbe\s)?(?:(?:an?|the|its|his|her|their)\s)?(?:\S+'s\s)?(?:(?:new|next|first|interim|acting)\s)?$"
)
_WITH_TITLE = re.compile(rf"\s(?P<mention>{_FULL_NAME})(?=[,.;)]|\s(?:said|says|told|and|of|at|who|was|is|has|had|will|wrote|called)\b|$)")


def likely(text: str, titles: Sequence[tuple[int, int]]) -> Iterator[Finding[str]]:
    """Names that read like a person's where a recogniser sees nothing: "Ada Obi, a former chief economist"."""
    yield from _DOES.findings(text)
    for start, _ in titles:
        window = max(0, start - 80)
        for rule, pattern in (("name, title", _BEFORE), ("named name title", _NAMED)):
            match = pattern.search(text[window:start])
            if match and (name := _name(match)):
                yield Finding(window + match.start("mention"), window + match.end("mention"), rule, name)
