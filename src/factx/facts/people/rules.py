"""People that rules find where a recogniser may not: after an honorific, after a title, before an age."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factx.facts.people.normalise import HONORIFICS, PARTICLES, is_name
from factx.rules import Finding, Rule, find as find_all

_CAPITALISED = r"(?:[A-ZÀ-ÞĀŁŚŞŠŽÖÜÄ][\w'’-]*[\w’]|[A-Z]\.)"
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
    Rule("honorific + name", re.compile(rf"\b(?:{'|'.join(HONORIFICS[:12])})\.?\s(?P<mention>{NAME})"), _name),
    Rule("name, age", re.compile(rf"(?P<mention>{_FULL_NAME})(?=,\s\d\d,)|(?P<_>(?!))"), _name),
)


def find(text: str) -> list[Finding[str]]:
    """People whom the text itself marks as such, in a block's shadow."""
    return find_all(RULES, text)


def after_titles(text: str, titles: Sequence[tuple[int, int]]) -> Iterable[Finding[str]]:
    """Capitalised names right behind a title: "Prime Minister Fumio Kishida"; `titles` are spans in `text`."""
    for start, end in titles:
        match = _AFTER.match(text, end)
        if (
            match
            and text[start].isupper()
            and is_name(match.group("mention"))
            and match.group("mention").split()[0] not in _NOT_FIRST
        ):
            yield Finding(match.start("mention"), match.end("mention"), "title + name", match.group("mention"))


_AFTER = re.compile(rf"\s(?P<mention>{NAME})(?!\s(?:of|Inc|Ltd|Corp|Company|Co)\b)")
