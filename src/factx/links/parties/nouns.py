"""Rules for sums told with a noun ("a £5m fine on Acme"), or by a verb whose subject is not named."""

from __future__ import annotations

from factx.links.parties.phrases import MODIFIES, MONEY, OBJECT, OUTLAY, OWNER, PENALTY, RESCUE, SUM, sum_with
from factx.links.parties.rule import AIM, USE, PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import FINE, INVEST, PAY, RECEIVE
from factx.rules import one_of

_FUNDED = one_of("funded|financed|paid for|bankrolled|provided|backed")
_MEASURE = one_of("package|plan|deal|fund|loan|programme|program")

NOUNS: tuple[PartyRule, ...] = (
    _rule("outlay-of-owner", OUTLAY, rf"{OWNER}{MONEY}{MODIFIES}{OUTLAY}\b", subject="payer", to="recipient", **AIM),
    _rule(
        "is-funded-by",
        _FUNDED,
        rf"{MONEY}{MODIFIES}[a-z]+,? (?:[a-z]+ )?{_FUNDED} by (?:the )?(?P<object>{{body}})",
        object="payer",
    ),
    _rule(
        "penalty-on",
        PENALTY,
        sum_with(PENALTY),
        on="payer",
        against="payer",
        for_="purpose",
        over="purpose",
        from_="recipient",
        by="recipient",
    ),
    _rule(
        "outlay-is-of-owner",
        OUTLAY,
        rf"{MONEY}{MODIFIES}{OUTLAY} (?:is|was|marks|represents|will be) {OWNER}[^.,;:]{{0,60}}? (?:in|into|to) "
        r"(?:the )?(?P<object>{body})",
        subject="payer",
        object="recipient",
    ),
    _rule(
        "rescue",
        RESCUE,
        rf"{MONEY} (?P<thing>(?!in |of )(?:[a-z]+ )?{RESCUE}(?: {_MEASURE}){{0,2}})",
        thing="purpose",
        from_="payer",
        to="recipient",
        for_="recipient",
        of="recipient",
    ),
    _rule("is-paid-somebody", PAY, rf"\b{PAY} {OBJECT}{SUM}", object="recipient", from_="payer", **USE),
    _rule("is-paid", PAY, rf"\b{PAY} {SUM}", to="recipient", over="purpose", **USE),
    _rule("is-invested", INVEST, rf"\b{INVEST} {SUM}", **AIM),
    _rule("is-fined", FINE, rf"\b{FINE} {OBJECT}{SUM}", object="payer", for_="purpose", over="purpose"),
    _rule("is-received", RECEIVE, rf"\b{RECEIVE} {SUM}", from_="payer", for_="purpose", do="purpose"),
)
"""Sums told with a noun, or by a verb whose subject is not named."""
