"""Who pays whom, and for what: patterns over marked sentences, and what their parts mean.

A rule is a pattern around one amount with groups "subject", "object" and "thing", and a table that says which party
each group, and each preposition behind the amount, stands for. Verb forms are derived from a table. The first rule that
reaches an amount wins it; a purpose that it leaves open may be in the amount's own phrase ("a £5m ferry deal").
"""

from __future__ import annotations

from factx.links.parties.deals import DEALS, PRICES
from factx.links.parties.losses import LOSSES
from factx.links.parties.nouns import NOUNS
from factx.links.parties.payments import GIFTS, PENALTIES
from factx.links.parties.phrases import MONEY
from factx.links.parties.rule import PartyRule, party_rule
from factx.rules import one_of

RULES: tuple[PartyRule, ...] = (*PENALTIES, *DEALS, *GIFTS, *LOSSES, *NOUNS, *PRICES)
"""Ways money and its parties are put, the surest first."""

_UNDERTAKING = one_of("""
contract|deal|package|prize|award|bill|programme|program|project|plan|scheme|campaign|appeal|initiative|ransom|budget
""")
_NO_PURPOSE = one_of(
    "takeover|merger|acquisition|buyout|cash|share|all-share|sale|rescue|trade|business|the|loan|credit"
    "|debt|investment|whole|entire"
)
_KIND = one_of("""
aid|assistance|damages|compensation|bribes|fees|loans|grants|taxes|tax|fines|penalties|rent|arrears|relief
interest|wages|bonuses|dividends|donations|subsidies|reparations|royalties|expenses|kickbacks|severance pay
scholarships|pensions|salary|salaries|benefits|prize money|bailout money
loan guarantees|guarantees|tax cuts|tax breaks|legal fees|legal costs|debt relief
""")
_EARNED = one_of("""
dividend|salary|bonus|ransom|pension|rent|pay package|wage|stipend|reward|buyback|buy-back|share repurchase|bounty
subsidy
""")

KINDS: tuple[PartyRule, ...] = (
    party_rule(
        "kind-in",
        _KIND,
        rf"{MONEY}(?: \([^()]{{1,60}}\))? (?:worth )?(?:in|of) (?P<thing>(?:[a-z-]+ ){{0,2}}{_KIND})\b",
        thing="purpose",
    ),
    party_rule(
        "kind-of-undertaking",
        _UNDERTAKING,
        rf"{MONEY}[ -](?!{_NO_PURPOSE}\b|an?-|per-)"
        rf"(?P<thing>(?:(?!(?:to|for|in|on|from|by|of|and|as|at|with|over) )(?:[\w'-]+|{{body}})"
        rf" ){{1,3}}?{_UNDERTAKING})\b",
        thing="purpose",
    ),
    party_rule(
        "kind-of-pay",
        _EARNED,
        rf"(?P<thing>(?:an?|the|its|his|her) (?:[a-z-]+ ){{0,2}}{_EARNED}) (?:of|worth) {MONEY}",
        thing="purpose",
    ),
)
"""Purposes in the amount's own phrase."""
