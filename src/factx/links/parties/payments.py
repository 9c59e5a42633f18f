"""Rules for money that is handed over, lent, granted, owed or demanded."""

from __future__ import annotations

from factx.links.parties.phrases import (
    BE,
    CONTRACT,
    CREDIT,
    MAKES,
    MODIFIES,
    MONEY,
    OBJECT,
    OUTLAY,
    SUM,
    sum_with,
)
from factx.links.parties.rule import AIM, USE, PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import INVEST, PAY, RECEIVE, forms
from factx.rules import one_of

_GIVEN = one_of("paid|given|lent|loaned|granted|awarded|offered|promised|handed|sent|owed|allocated|provided with")
_AGREES = forms(
    "sign|agree|negotiate|secure|receive|get|win|raise|obtain|seek|request|ask for|want|need|arrange|take out"
)

PENALTIES: tuple[PartyRule, ...] = (
    _rule(
        "orders-to-pay",
        "ordered|told",
        rf"\b(?:ordered|told|forced) (?:{OBJECT}|[a-z ]{{1,30}} )to (?:[^.;:]{{1,40}} and (?:to )?)?"
        rf"(?:pay|forfeit|repay|return|hand over|pay back) {SUM}",
        object="payer",
        to="recipient",
        for_="purpose",
        over="purpose",
        in_="purpose",
    ),
)
"""Fines, damages and claims."""

GIFTS: tuple[PartyRule, ...] = (
    _rule(
        "is-given",
        _GIVEN,
        rf"{BE} {_GIVEN} {SUM}(?:{MODIFIES}(?:{OUTLAY}|{CONTRACT}))?",
        subject="recipient",
        by="payer",
        from_="payer",
        **USE,
    ),
    _rule(
        "takes-a-loan",
        CREDIT,
        rf"{_AGREES} {sum_with(CREDIT)}(?: (?:deal|package|agreement|facility))?",
        subject="recipient",
        from_="payer",
        with_="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule("pays-somebody", PAY, rf"{PAY} {OBJECT}{SUM}", subject="payer", object="recipient", over="purpose", **USE),
    _rule(
        "makes-available",
        "available",
        rf"{MAKES} {MONEY} available",
        subject="payer",
        to="recipient",
        for_="purpose",
        do="purpose",
    ),
    _rule("pays", PAY, rf"{PAY} {SUM}", subject="payer", to="recipient", over="purpose", towards="purpose", **USE),
    _rule(
        "invests",
        INVEST,
        rf"{INVEST} {SUM}",
        subject="payer",
        at="purpose",
        towards="purpose",
        **AIM,
        doing="purpose",
    ),
    _rule(
        "asks-for",
        r"\bask",
        rf"(?:ask(?:s|ed|ing)?) {OBJECT}for {SUM}",
        subject="recipient",
        object="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule(
        "receives",
        RECEIVE,
        rf"{RECEIVE} {SUM}(?:{MODIFIES}{OUTLAY}\b)?",
        subject="recipient",
        from_="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule(
        "pays-people",
        PAY,
        rf"{PAY} (?:(?:the|its|his|her|their|some|each|an?) )?"
        rf"(?:(?:[a-z-]+|{{nationality}}|{{organisation}}) ){{1,3}}?{MONEY}",
        subject="payer",
        over="purpose",
        **USE,
    ),
)
"""Payments, gifts, loans, contracts and investments, told with a verb."""
