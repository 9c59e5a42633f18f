"""Whom a verb speaks of: the person before it, beyond the clauses and objects in between."""

from __future__ import annotations

import re

from factx.links.marked import pattern
from factx.links.roles.rules import ASIDE, HONORIFIC, chain_pattern

_PRONOUN = re.compile(r"(?:^|(?<=[\s\"'(]))(?:[Hh]e|[Ss]he)(?:'d|'s)? $")
_RELATIVE = pattern(rf"(?P<person>{{person}})(?:'s)?{ASIDE}[^{{person}}]{{0,60}}?,? (?:who|that)(?:'s)? $")
_CLOSED = pattern(r",? (?:who|whose|which|whom)\b[^,;.]{0,160}(?:,[^,;.]{0,100}?)?,(?= )")
_ASIDES = pattern(r" \([^()]*\)")
_OBJECT = chain_pattern(
    rf"(?:\b(?!and |but |that |said |says |when |after |as |while |because |where |since |before |if |so |although |though |now |then |also )"
    rf"[a-z][\w'-]*) (?:{{any}} )?{HONORIFIC}$"
)
_PERSON = pattern("{person}")
_INFINITIVE = re.compile(r"\b(?:to|will|would)\b")
_REPLACES = re.compile(r"\b(?:succeed|replac|follow|beat|beats|defeat|join|left|leav|oust|told|tell)\w*$")


def subject(text: str, position: int) -> str | None:
    """The character of the person of whom the verb that begins at `position` speaks; None when no person is."""
    if text.startswith("who ", position):
        position += len("who ")
    before = text[:position]
    if relative := _RELATIVE.search(before):
        return relative["person"]
    before = _ASIDES.sub("", _CLOSED.sub("", before))
    people = list(_PERSON.finditer(before))
    if not people:
        return None
    if _PRONOUN.search(before):
        return next((p.group() for p in people if not _OBJECT.search(before[: p.start()])), people[0].group())
    if _INFINITIVE.match(text, position):
        return _nearest(before, people)
    return next((p.group() for p in reversed(people) if not _OBJECT.search(before[: p.start()])), people[-1].group())


def _nearest(before: str, people: list[re.Match[str]]) -> str:
    """Who is to do it: the one named last, unless a verb like "replaced" stands before the name."""
    for person in reversed(people):
        word = before[: person.start()].rstrip()
        if not _REPLACES.search(word):
            return person.group()
    return people[0].group()
