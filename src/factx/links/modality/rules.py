"""Rules for modality: which cue reaches which amounts of a sentence.

A cue reaches on to the next finite verb, a denial to the end of its clause, an accusation to that of the statement; a
phrase holds its amount. Only "the $5m it promised" reaches into a relative clause, and nothing reaches out of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factx.links.marked import matches, pattern
from factx.links.modality import cues
from factx.links.modality.clauses import Statement, statements
from factx.links.modality.cues import BEING, NOUN, SUBJECT, THEN
from factx.links.modality.verbs import STRONG_PAST
from factx.records import Modality

Scope = Literal["clause", "statement", "relative too", "condition", "under a condition"]

_TEXTS: dict[Scope, Callable[[Statement], list[str]]] = {
    "clause": lambda statement: statement.of_kind(),
    "statement": lambda statement: [statement.outer, *statement.of_kind("relative")],
    "relative too": lambda statement: [statement.text],
    "condition": lambda statement: statement.of_kind("condition"),
    "under a condition": lambda statement: statement.of_kind("main", "aside") if statement.of_kind("condition") else [],
}
"""The texts in which rules of a scope look for cues."""


@dataclass(frozen=True)
class ModalityRule:
    """A name, the modality of the amounts it reaches, its pattern's template, and its scope.

    Patterns are compiled when the first amount is asked about. A pattern has the group "money" alone or, one a match,
    the groups "cue" (reaches the amounts that follow), "stop" (it does no longer), "back" (reaches those before) and
    "money".
    """

    name: str
    modality: Modality
    template: str
    scope: Scope

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template, compiled."""
        return pattern(self.template)

    def reached(self, statement: Statement) -> Iterator[str]:
        """The amounts of a statement that the rule reaches, as the characters that stand for them."""
        for text in _TEXTS[self.scope](statement):
            if "cue" in self.pattern.groupindex:
                yield from self._swept(text)
            else:
                yield from (match["money"] for match in matches(self.pattern, text))

    def _swept(self, text: str) -> Iterator[str]:
        reaching, passed = False, list[str]()
        for match in self.pattern.finditer(text):
            if match.lastgroup == "back":
                yield from passed
            elif match.lastgroup != "money":
                reaching = match.lastgroup == "cue"
            elif reaching:
                yield match["money"]
            else:
                passed.append(match["money"])


_FINITE = (
    rf"(?:(?<!\bbe )(?<!been )(?<!being )(?<!have )(?<!get )(?<!ly )\b(?:{STRONG_PAST})|"
    r"\b(?:was|were|is|are|has|had|did|does))(?= )"
)
_OF = rf"(?P<of>\b{cues.SCHEME} (?:[\w'-]+ ){{0,6}})?"
_HAS = "(?:(?:was|were|is|are|has|had|have|did|will|would) )?"


def _cue(
    name: str, modality: Modality, cue: str, ends: str = rf"(?P<stop>{_FINITE})", scope: Scope = "clause"
) -> ModalityRule:
    template = rf"(?<!\w)(?P<cue>{cue})(?!\w)|{ends}|(?P<money>{{money}})"
    return ModalityRule(name, modality, template, scope)


def _phrase(name: str, modality: Modality, template: str, scope: Scope = "clause") -> ModalityRule:
    return ModalityRule(name, modality, template.replace("MONEY", "(?P<money>{money})"), scope)


RULES = (
    _cue("intention", "planned", cues.INTENTION),
    _phrase("bid", "planned", rf"MONEY{NOUN}{cues.PLAN_NOUN}\b"),
    _phrase("sum intended", "planned", rf"MONEY{THEN} (?:{BEING} {cues.INTENDED}\b|{cues.INTENDED} by\b)"),
    _phrase("sum to be used", "planned", cues.USED),
    _phrase(
        "sum promised", "planned", rf"MONEY(?: that)? {SUBJECT} (?:ha[ds] |have )?{cues.PROMISED}\b", "relative too"
    ),
    _cue("possibility", "conditional", cues.POSSIBILITY, rf"(?P<stop>{_FINITE}|\bwill\b)"),
    _phrase("possible use", "conditional", rf"MONEY{THEN} (?:could|may|might) (?:also |yet |still )?{cues.USE}\b"),
    _phrase("in a condition", "conditional", "MONEY", "condition"),
    _cue("under a condition", "conditional", f"{cues.INTENTION}|{cues.OPEN}", scope="under a condition"),
    _phrase("use under a condition", "conditional", cues.USED, "under a condition"),
    _cue("accused", "alleged", cues.ACCUSED),
    _cue("accusation", "alleged", cues.ACCUSATION, f"(?P<back>{cues.ATTRIBUTION})", "statement"),
    _phrase("sum alleged", "alleged", rf"MONEY{THEN} (?:{BEING} )?{cues.ACCUSED}(?!\w)"),
    _phrase("claim in court", "alleged", cues.CLAIM),
    _cue("denial", "denied", cues.DENIAL, "(?P<stop>;)"),
    _cue("refusal", "denied", cues.REFUSAL, rf"(?P<stop>{_FINITE}|, [a-z]+ing\b)"),
    _cue("scheme given up", "denied", rf"{cues.GIVES_UP} (?:[\w'-]+ ){{0,3}}?{cues.SCHEME}"),
    _phrase("sum given up", "denied", rf"\b{cues.GIVES_UP} (?:[\w'-]+ ){{0,4}}?MONEY{NOUN}{cues.SCHEME}\b"),
    _phrase(
        "sum refused",
        "denied",
        rf"{_OF}MONEY(?(of)|{NOUN}{cues.SCHEME}){THEN} {BEING} {cues.GIVEN_UP}\b",
    ),
    _phrase("sum not paid", "denied", rf"MONEY{THEN} {_HAS}{cues.UNDONE}\b"),
    _phrase(
        "sum denied",
        "denied",
        rf"MONEY(?:,? (?:that|which))? {SUBJECT} (?:denie[sd] [a-z]+ing|(?:ha[ds] |have |did )?{cues.UNDONE})\b",
        "relative too",
    ),
)
"""The later rule wins: what is denied is no longer planned."""


def modalities(text: str) -> dict[str, Modality]:
    """The modality of every amount in a marked text that is not stated, by the character that stands for it."""
    found: dict[str, Modality] = {}
    parts = list(statements(text))
    for rule in RULES:
        for statement in parts:
            found |= dict.fromkeys(rule.reached(statement), rule.modality)
    return found
