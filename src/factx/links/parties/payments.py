"""Rules for money that is handed over, lent, granted, owed or demanded."""

from __future__ import annotations

from factx.links.parties.phrases import (
    BE,
    CONTRACT,
    CREDIT,
    FACES,
    IMPOSES,
    MAKES,
    MODIFIES,
    MONEY,
    OBJECT,
    OUTLAY,
    PENALTY,
    SUM,
    sum_with,
)
from factx.links.parties.rule import AIM, USE, PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import FINE, INVEST, PAY, RECEIVE, STEAL, SUE, forms
from factx.rules import one_of

_GIVEN = one_of("paid|given|lent|loaned|granted|awarded|offered|promised|handed|sent|owed|allocated|provided with")
_HANDED = one_of(
    "paid|given|donated|lent|loaned|granted|awarded|provided|contributed|pledged|transferred|invested|put up"
)
_MADE_TO_PAY = one_of("fined|penalised|penalized|charged|billed|ordered to pay|told to pay|sued for|made to pay")
_SETS_FREE = forms("approve|announce|authorise|authorize|pledge|promise|release|unveil|free up|back|allocate")
_AGREES = forms(
    "sign|agree|negotiate|secure|receive|get|win|raise|obtain|seek|request|ask for|want|need|arrange|take out"
)

PENALTIES: tuple[PartyRule, ...] = (
    _rule(
        "imposes-a-penalty",
        PENALTY,
        rf"{IMPOSES} {sum_with(PENALTY)}",
        subject="recipient",
        on="payer",
        against="payer",
        for_="purpose",
        over="purpose",
    ),
    _rule(
        "faces-a-penalty",
        PENALTY,
        rf"{FACES} {sum_with(PENALTY)}",
        subject="payer",
        for_="purpose",
        over="purpose",
        do="purpose",
        from_="recipient",
        with_="recipient",
        by="recipient",
    ),
    _rule(
        "is-made-to-pay",
        _MADE_TO_PAY,
        rf"{_MADE_TO_PAY} {SUM}",
        subject="payer",
        by="recipient",
        to="recipient",
        for_="purpose",
        over="purpose",
        in_="purpose",
    ),
    _rule(
        "fines",
        FINE,
        rf"{FINE} {OBJECT}{SUM}",
        subject="recipient",
        object="payer",
        for_="purpose",
        over="purpose",
    ),
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
    _rule(
        "asks-to-pay",
        "to pay|to hand over|to repay",
        rf"(?:ask(?:s|ed|ing)?|want(?:s|ed)?|urg(?:es|ed|ing)) {OBJECT}to (?:pay|hand over|repay) {SUM}",
        subject="recipient",
        object="payer",
        for_="purpose",
        in_="purpose",
    ),
    _rule(
        "settles",
        "settl",
        rf"settl(?:e|es|ed|ing) (?P<thing>[^,.;:()]{{1,60}}?)"
        rf"(?: with (?:the )?(?P<object>{{body}}))? for {MONEY}",
        subject="payer",
        object="recipient",
        thing="purpose",
    ),
    _rule(
        "sues",
        SUE,
        rf"{SUE} {OBJECT}for {SUM}",
        subject="recipient",
        object="payer",
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
        "is-handed-over",
        _HANDED,
        rf"{MONEY}(?:{MODIFIES}{OUTLAY})? (?:(?:has|have|had|will|is|was|were|be|been|being|to) ){{0,3}}{_HANDED}\b",
        by="payer",
        to="recipient",
        for_="purpose",
        do="purpose",
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
    _rule(
        "makes-an-outlay",
        OUTLAY,
        rf"{MAKES} {sum_with(OUTLAY)}",
        subject="payer",
        to="recipient",
        **AIM,
    ),
    _rule(
        "awards-a-contract",
        CONTRACT,
        rf"(?:award|hand|give|grant)(?:s|ed|ing)? {OBJECT}{SUM}{MODIFIES}{CONTRACT}\b",
        subject="payer",
        object="recipient",
        for_="purpose",
        do="purpose",
    ),
    _rule(
        "wins-a-contract",
        CONTRACT,
        rf"{RECEIVE} {sum_with(CONTRACT)}",
        subject="recipient",
        from_="payer",
        with_="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule("pays-somebody", PAY, rf"{PAY} {OBJECT}{SUM}", subject="payer", object="recipient", over="purpose", **USE),
    _rule(
        "owes-it",
        "ow(?:e|ing)",
        rf"(?:owe[sd]?|owing|paid|pays?) (?P<object>it|him|her|them) {SUM}",
        subject="payer",
        object="recipient",
        **USE,
    ),
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
        "sets-free",
        _SETS_FREE,
        rf"{_SETS_FREE} {MONEY}(?: (?:of|in|worth of) (?:[a-z-]+ ){{0,3}}[a-z]+)?(?= (?:for|to) )",
        subject="payer",
        to="recipient",
        for_="target",
        do="purpose",
    ),
    _rule(
        "earns",
        r"earn|taking home|t[ao]kes? home|took home",
        r"(?P<subject>{person}|\b[Hh]e\b|\b[Ss]he\b)(?:, [^,.;:]{1,60},)?"
        rf"(?: (?:will|would|has|had|who|also|could|is|was|to)){{0,3}},? "
        rf"(?:earn(?:s|ed|ing)?|t(?:akes?|ook) home) {SUM}",
        subject="recipient",
        from_="payer",
        for_="purpose",
        in_="purpose",
    ),
    _rule("steals", STEAL, rf"{STEAL} {SUM}", subject="recipient", from_="payer"),
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
