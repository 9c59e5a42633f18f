"""Rules for modality: which cue reaches which amounts of a sentence.

A cue reaches on until the next finite verb, a *content* ("denied that …") until its clause ends, and an accusation
until the statement does. A phrase holds the amount itself. No cue reaches into a relative clause or out of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factx.links.marked import matches, pattern
from factx.links.modality import cues
from factx.links.modality.clauses import Statement, statements
from factx.links.modality.verbs import PAST_STOPS
from factx.records import Modality

Scope = Literal["clause", "statement", "condition"]


@dataclass(frozen=True, slots=True)
class ModalityRule:
    """A name, what the amounts are that it reaches, and where its pattern is looked for.

    The pattern has groups "cue", "stop" and "money", one a match, or the group "money" alone.
    """

    name: str
    modality: Modality
    pattern: re.Pattern[str]
    scope: Scope = "clause"

    def reached(self, text: str) -> Iterator[str]:
        """The amounts that a cue in a text reaches, as the characters that stand for them."""
        if "cue" not in self.pattern.groupindex:
            yield from (match["money"] for match in matches(self.pattern, text))
            return
        reaching = False
        for match in self.pattern.finditer(text):
            if match.lastgroup != "money":
                reaching = match.lastgroup == "cue"
            elif reaching:
                yield match["money"]

    def texts(self, statement: Statement) -> Iterator[str]:
        """The parts of a statement that the rule looks at."""
        if self.scope == "statement":
            yield statement.outer
        if self.scope != "condition":
            yield from (clause.text for clause in statement.clauses)
        elif statement.conditional:
            yield from (clause.text for clause in statement.clauses if clause.kind != "relative")


_VERB = (
    rf"(?:(?<!be)(?<!been)(?<!being)(?<!have)(?<!get)(?<!ly) {PAST_STOPS}|"
    r" (?:was|were|is|are|has|had|did|does))(?= )"
)
_NEVER = r"(?!)"
_BOUND = r"(?:(?:[a-z][\w'-]*|{time}|{nationality}) ){0,3}"
_NOUN = r"[ -](?:(?:[\w'-]+|{body}|{nationality}) ){0,3}?"
_THEN = r"(?: (?!(?:and|or|after|when|who|which|that|was|were|is|are|has|had|will)\b)(?:[^\s,;:{money}]+|,(?= [a-z]))){0,8}?"
_THEN = _THEN.replace("{money}", "") + ",?"


def _cue(name: str, modality: Modality, cue: str, stop: str = _VERB, scope: Scope = "clause") -> ModalityRule:
    return ModalityRule(name, modality, pattern(rf"\b(?P<cue>{cue})\b|(?P<stop>{stop})|(?P<money>{{money}})"), scope)


def _phrase(name: str, modality: Modality, template: str, scope: Scope = "clause") -> ModalityRule:
    return ModalityRule(name, modality, pattern(template.replace("MONEY", "(?P<money>{money})")), scope)
