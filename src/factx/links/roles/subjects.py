"""Whom a verb speaks of: the person before it, beyond the clauses and objects in between."""

from __future__ import annotations

import re

from factx.links.marked import pattern
from factx.links.roles.rules import ASIDE, HONORIFIC, chain_pattern

_PRONOUN = re.compile(r"(?:^|(?<=[\s\"'(]))(?:[Hh]e|[Ss]he)(?:'d|'s)? $")
_RELATIVE = pattern(rf"(?P<person>{{person}})(?:'s)?{ASIDE}(?:(?!{{person}}).){{0,60}}?,? (?:who|that)(?:'s)? $")
_CLOSED = pattern(
    r",? (?:whose [^,;.]{1,80} (?:is|was|are|were|has|had) [^,;.]{1,100},(?= )"
    r"|(?:who|which|whom)\b[^,;.]{0,160}(?:,[^,;.]{0,100}?)?,(?= ))"
)
_ASIDES = pattern(r" \([^()]*\)")
_RELATIONS = re.compile(r"\b(?:whose|[Hh]is|[Hh]er) (?:[a-z-]+ )?[a-z]+ $")
"""Somebody nobody names: "Lee, whose brother | is a judge"."""
_OBJECT = chain_pattern(
    rf"(?:(?<!')\b(?!and |but |that |said |says |when |after |as |while |because |where |since |before |if |so "
    rf"|although |though |now |then |also |whether |how |why |once |until |unless |believes |believed |thinks"
    rf" |thought |claims |claimed |insists |insisted |knows |denies |denied |hopes |confirmed |announced |reports )"
    rf"[a-z][\w'-]*) (?:{{any}} )?{HONORIFIC}$"
)
_RELATED = re.compile(r"(?:'s?|\bwhose|\b[Hh]is|\b[Hh]er) (?:[a-z-]+ ){1,2}$")
PERSON = pattern("{person}")
_INFINITIVE = re.compile(r"\b(?:to|will|would)\b")
_REPLACES = re.compile(r"\b(?:succeed|replac|follow|beat|beats|defeat|join|left|leav|oust|told|tell)\w*$")


def subject(text: str, position: int) -> str | None:
    """The character of the person of whom the verb that begins at `position` speaks; None when no person is.

    "he" stands for itself where nobody is named before it; see `pronoun`.
    """
    if text.startswith("who ", position):
        position += len("who ")
    before = text[:position]
    if relative := _RELATIVE.search(before):
        return relative["person"]
    if _RELATIONS.search(before):
        return None
    before = _ASIDES.sub("", _CLOSED.sub("", before))
    people = list(PERSON.finditer(before))
    if not people:
        return None
    if _PRONOUN.search(before):
        return topic(before)
    if _INFINITIVE.match(text, position):
        return _nearest(before, people)
    return next((p.group() for p in reversed(people) if not _is_object(before[: p.start()])), people[-1].group())


def pronoun(text: str, position: int) -> str | None:
    """The pronoun, "he" or "she", of which the verb at `position` speaks when nobody is named before it."""
    before = text[:position]
    match = _LAST_SUBJECT.search(before) if topic(before) is None else None
    return match["pronoun"].lower() if match else None


def topic(text: str) -> str | None:
    """The character of the person a sentence speaks of: the first that is no object; None when it names nobody."""
    people = list(PERSON.finditer(text))
    return next((p.group() for p in people if not _is_object(text[: p.start()])), None)


def _is_object(before: str) -> bool:
    """Whether a name behind these words is a verb's or preposition's object, and no relation's: "whose wife | Ann"."""
    return _OBJECT.search(before) is not None and not _RELATED.search(before)


_LAST_SUBJECT = re.compile(
    r"(?:^|[\s\"'(,])(?P<pronoun>[Hh]e|[Ss]he)(?:'d|'s)? (?:(?!\b(?:it|they|we|I|you|which|that|who|whose)\b)[^.;:])*$"
)


def _nearest(before: str, people: list[re.Match[str]]) -> str:
    """Who is to do it: the one named last, unless "replaced" or "by" stands before the name."""
    for person in reversed(people):
        word = before[: person.start()].rstrip()
        if not _REPLACES.search(word) and not word.endswith(" by"):
            return person.group()
    return people[0].group()
