"""Parties of money: the room's corpus through the whole extractor, and its rules on marked sentences."""

from __future__ import annotations

import re

import pytest

from factx.links.marked import Marker, mark
from factx.links.parties import find
from factx.links.parties.rule import PartyRule
from factx.links.parties.rules import KINDS, RULES
from factx.links.parties.verbs import forms


def test_it_is_the_organisation_that_acted() -> None:
    before, here = "Acme beat Bolt.", "It paid $5m."
    acme, bolt = Marker("organisation", 0, 4, 0), Marker("organisation", 10, 14, 1)
    money = Marker("money", 16 + 8, 16 + 11, 0)
    (parties,) = find([mark(before, 0, [acme, bolt]), mark(here, 16, [money])])
    assert parties.payer == acme


def test_purposes_are_offsets_into_the_article() -> None:
    text = "Acme spent $5m on a new roof."
    markers = [Marker("organisation", 100, 104, 0), Marker("money", 111, 114, 0)]
    (parties,) = find([mark(text, 100, markers)])
    assert parties.purpose is not None
    start, end = parties.purpose
    assert text[start - 100 : end - 100] == "a new roof"


def test_no_two_rules_share_a_name() -> None:
    rules = (*RULES, *KINDS)
    assert len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize("rule", [*RULES, *KINDS], ids=lambda rule: rule.name)
def test_every_rule_compiles_and_can_say_where_its_parts_are(rule: PartyRule) -> None:
    parts = set(rule.pattern.groupindex) - {"money", "noun"}
    assert "money" in rule.pattern.groupindex
    assert rule.cue
    assert parts <= set(rule.meaning)
    assert {source for source in rule.meaning if source in ("object", "thing")} <= parts


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("pay", "paid"),
        ("put", "putting"),
        ("commit", "committed"),
        ("levy", "levies"),
        ("levy", "levied"),
        ("set aside", "set aside"),
    ],
)
def test_verbs_are_known_in_every_form(verb: str, form: str) -> None:
    assert re.fullmatch(forms(verb), form)
