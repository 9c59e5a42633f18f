"""Rules for money that is lost, owed in all, or spent on costs."""

from __future__ import annotations

from factx.links.parties.phrases import (
    AUXILIARY,
    LIABILITY,
    MONEY,
    OWNER,
    REPORTS,
    THING,
)
from factx.links.parties.rule import PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import forms
from factx.rules import one_of

_CUTS = forms("cut|reduce|raise|increase|slash|trim|double|lower|lift")
_OUTGOINGS = one_of(
    "costs|spending|budget|wage bill|expenditure|investment|debt|debts|losses|workforce costs|aid|expenses"
)
_GROWS = forms("widen|grow|rise|fall|narrow|climb|shrink|swell|increase|total|reach|amount|stand|hit|exceed|balloon|be")
_SPENDING = one_of("spending|expenditure|investment|capex|capital investment|outlay|capital expenditure")

LOSSES: tuple[PartyRule, ...] = (
    _rule(
        "has-a-debt-of",
        LIABILITY,
        rf"(?:{REPORTS}|(?:[a-z]+ ){{1,2}}(?:with|on)) (?:(?:[a-z-]+|{{time}}) ){{0,4}}{LIABILITY} "
        rf"(?:of |worth |totalling |totaling )?{MONEY}",
        subject="payer",
        on="purpose",
    ),
    _rule("is-in-debt", "in debt", rf"in debt\b[^.;:]{{0,40}}? {MONEY}", subject="payer"),
    _rule(
        "debts-grow",
        LIABILITY,
        rf"(?:{OWNER}{LIABILITY}|\b{LIABILITY} at (?:[a-z-]+ ){{0,3}}(?P<object>{{body}})) "
        rf"(?:had |has |have )?{_GROWS}(?: [a-z]+ly)?(?: (?:by )?[\d.,]+(?:%| per ?cent))? (?:(?:to|at|of) )?{MONEY}",
        subject="payer",
        object="payer",
    ),
    _rule(
        "cuts-its-costs",
        _OUTGOINGS,
        rf"{_CUTS} (?:its|their|his|her) (?:[a-z-]+ ){{0,3}}{_OUTGOINGS}(?: [^.,;:()]{{1,40}}?)? "
        rf"(?:to|by) {MONEY}",
        subject="payer",
    ),
    _rule(
        "spending-is",
        _SPENDING,
        rf"(?<!\S)(?:its |the )?(?P<thing>(?:(?!the|its|that|said|on|of|in)[a-z]+ )?{_SPENDING}"
        rf"(?: (?:on|in) [a-z ]{{1,40}})?) (?:would|will|is expected to|could|was|is|should) "
        rf"(?:(?:be|reach|total|come to|amount to|rise to|fall to) )?{MONEY}",
        subject="payer",
        thing="purpose",
    ),
    _rule(
        "at-a-cost-of",
        "cost of",
        rf"(?!{AUXILIARY}\b)[a-z]+ {THING},? at an? (?:[a-z]+ )?cost of {MONEY}",
        subject="payer",
        thing="purpose",
    ),
)
"""Losses, debts and costs."""
