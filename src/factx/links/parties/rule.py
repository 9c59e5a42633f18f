"""What a rule about parties is: a pattern around one amount, and what its parts mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from factx.links.marked import matches, pattern
from factx.links.parties.phrases import AGENT

Part = Literal["payer", "recipient", "purpose", "target"]
"""What a part of a sentence is to the money; a target is the recipient when it is a name, and the purpose otherwise."""

Meaning = Mapping[str, Part]


REACH_BACK = 400
"""Characters before a verb in which its subject is looked for."""


@dataclass(frozen=True)
class PartyRule:
    """A name, a pattern with the group "money", and the part that each group or following preposition plays.

    A rule whose meaning tells of a subject that its pattern does not hold begins with the verb: one pattern for all
    rules finds who acts before it. Patterns are compiled when a sentence first holds one of the rule's cues, words that
    the pattern cannot do without: compiling all of them would take longer than reading an article.
    """

    name: str
    cues: str
    template: str
    meaning: Meaning

    @cached_property
    def cue(self) -> re.Pattern[str]:
        """Beginnings of words without which the pattern cannot match."""
        return re.compile(rf"\b(?:{self.cues})")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template, compiled."""
        return pattern(self.template)

    def readings(self, text: str) -> Iterator[Reading]:
        """Every match in a marked text that somebody acts in, where the rule needs one who does."""
        acts = "subject" in self.meaning and "subject" not in self.pattern.groupindex
        for match in matches(self.pattern, text):
            if not acts:
                yield Reading(self, match, match)
            elif agent := _agent(text, match.start()):
                yield Reading(self, match, agent)


@dataclass(frozen=True, slots=True)
class Reading:
    """A rule's match around an amount, and the match that holds its subject (the same, or one before it)."""

    rule: PartyRule
    match: re.Match[str]
    agent: re.Match[str]

    def holder(self, group: str) -> re.Match[str]:
        """The match that holds a group."""
        return self.agent if group == "subject" else self.match


@cache
def _agents() -> re.Pattern[str]:
    return pattern(AGENT)


_PARTICIPLE = re.compile(r"[a-z]+(?:[eiu]d|en|ld|nt|ght|wn|ost|ut|ade|ung)\b")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are)(?: [a-z]+ly)? $")
"""What stands before a participle that is done to its subject; rules of passives begin with these words."""


def _agent(text: str, verb: int) -> re.Match[str] | None:
    """Who acts, where a verb stands at a position."""
    if text[verb - 1 : verb] != " ":
        return None
    if _PASSIVE.search(text, max(0, verb - 30), verb) and _PARTICIPLE.match(text, verb):
        return None
    return _agents().search(text, max(0, verb - REACH_BACK), verb)


def party_rule(name: str, cue: str, template: str, **meaning: Part) -> PartyRule:
    """A rule whose parts are given as keywords; "for_" and "in_" are the prepositions "for" and "in"."""
    return PartyRule(name, cue, template, {source.rstrip("_"): part for source, part in meaning.items()})


USE: dict[str, Part] = {"for_": "purpose", "on": "purpose", "do": "purpose", "in_": "purpose", "doing": "purpose"}
"""What follows an amount that is handed over."""

AIM: dict[str, Part] = {
    "into": "target",
    "in_": "target",
    "on": "purpose",
    "for_": "target",
    "of": "target",
    "do": "purpose",
}
"""What follows an amount that is put into something."""
