"""What a rule about parties is: a pattern around one amount, and what its parts mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factx.links.marked import pattern

Part = Literal["payer", "recipient", "purpose", "target"]
"""What a part of a sentence is to the money; a target is the recipient when it is a name, and the purpose otherwise."""

Meaning = Mapping[str, Part]


@dataclass(frozen=True)
class PartyRule:
    """A name, a pattern with the group "money", and the part that each group or following preposition plays.

    The pattern is compiled when a sentence first holds one of the rule's cues, words that the pattern cannot do
    without: compiling all of them would take longer than reading an article.
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
