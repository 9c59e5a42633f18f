"""Organisations: every named body that acts, one entity each.

"the United Nations Institute for Training and Research (UNITAR)"   one organisation, two names
"Ford Motor Company … Ford"                                         one organisation
"AI", "National Security Strategy", "Japan agreed"                  none: a subject, a document, a place
"""

from factx.facts.organisations.corpus import CORPUS
from factx.facts.organisations.known import KNOWN
from factx.facts.organisations.merge import Body, merge
from factx.facts.organisations.normalise import GENERIC, HEADS, abbreviates, bare, has_legal_form, is_name, shorter
from factx.facts.organisations.rules import (
    SIDES,
    acronym_behind,
    before_title,
    find,
    of_a_kind,
    of_title,
    refuted,
    surely_of_a_kind,
)
from factx.records import Organisation

__all__ = [
    "CORPUS",
    "GENERIC",
    "HEADS",
    "KNOWN",
    "SIDES",
    "Body",
    "abbreviates",
    "acronym_behind",
    "bare",
    "before_title",
    "find",
    "has_legal_form",
    "is_name",
    "merge",
    "of_a_kind",
    "of_title",
    "refuted",
    "shorter",
    "summary",
    "surely_of_a_kind",
]


def summary(organisation: Organisation) -> str:
    """The name and its aliases: "United Nations Institute for Training and Research = UNITAR"."""
    return " = ".join((organisation.name, *organisation.aliases))
