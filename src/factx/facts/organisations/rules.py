"""Organisations that rules find: a legal form, a head noun, an acronym in brackets."""

from __future__ import annotations

import re

from factx.facts.organisations.normalise import HEADS, LEGAL_SUFFIXES
from factx.rules import Finding, Rule, find as find_all

_WORD = r"(?:[A-ZÀ-Þ][\w&'’-]*[\w]|[A-Z]\.(?:[A-Z]\.)*|[A-Z])"
_WORDS = rf"{_WORD}(?:\s(?:&\s|and\s(?={_WORD}\s{_WORD}))?{_WORD}){{0,5}}"
_TAIL = rf"(?:\s(?:of|for)\s(?:the\s)?{_WORD}(?:\s{_WORD}){{0,3}}(?:(?:,|\sand|\s&)\s{_WORD}(?:\sand\s{_WORD})?)?)"
_LEGAL = "|".join(re.escape(suffix) for suffix in LEGAL_SUFFIXES)
_HEADED = "|".join(HEADS)

_NOT_FIRST = frozenset(
    "The A An In On At By For From With As If When While After Before Since And But Or This That These Those It He She They We I His Her Its Their Our My".split()
)


def _name(match: re.Match[str]) -> str | None:
    name = match.group("mention")
    return name if name.split()[0] not in _NOT_FIRST else None


RULES: tuple[Rule[str], ...] = (
    Rule(
        "name + legal form",
        re.compile(
            rf"(?<![\w.])(?:The\s|the\s)?(?P<mention>(?!The\s){_WORDS},?\s(?:{_LEGAL})\b(?:\.(?!\s[A-Z])|\.(?=\s[A-Z][\w]*\s(?:said|is|was|has)))?)"
        ),
        _name,
    ),
    Rule("head noun of field", re.compile(rf"(?<![\w.])(?P<mention>(?:{_WORD}\s){{0,3}}(?:{_HEADED}){_TAIL})"), _name),
)


def find(text: str) -> list[Finding[str]]:
    """Organisations whose own words say that they are, in a block's shadow."""
    return find_all(RULES, text)
