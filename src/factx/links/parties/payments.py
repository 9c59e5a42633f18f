"""Rules for money that is handed over, lent, granted, owed, demanded or lost."""

from __future__ import annotations

from factx.links.parties.phrases import (
    AUXILIARY,
    BE,
    CONTRACT,
    CREDIT,
    FACES,
    IMPOSES,
    LIABILITY,
    MAKES,
    MODIFIES,
    MONEY,
    OBJECT,
    OUTLAY,
    OWNER,
    PENALTY,
    REPORTS,
    RESCUE,
    SUM,
    THING,
    WITHIN,
    sum_with,
)
from factx.links.parties.rule import AIM, USE, PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import COST, FINE, INVEST, LOSE, PAY, RECEIVE, STEAL, SUE, forms
from factx.rules import one_of

_GIVEN = one_of("paid|given|lent|loaned|granted|awarded|offered|promised|handed|sent|owed|allocated|provided with")
_HANDED = one_of(
    "paid|given|donated|lent|loaned|granted|awarded|provided|contributed|pledged|transferred|invested|put up"
)
_MADE_TO_PAY = one_of("fined|penalised|penalized|charged|billed|ordered to pay|told to pay|sued for|made to pay")
_FUNDED = one_of("funded|financed|paid for|bankrolled|provided|backed")
_RAISED = one_of("borrowed|received|raised|obtained|stolen")
_SETS_FREE = forms("approve|announce|authorise|authorize|pledge|promise|release|unveil|free up|back|allocate")
_AGREES = forms(
    "sign|agree|negotiate|secure|receive|get|win|raise|obtain|seek|request|ask for|want|need|arrange|take out"
)
_CUTS = forms("cut|reduce|raise|increase|slash|trim|double|lower|lift")
_OUTGOINGS = one_of(
    "costs|spending|budget|wage bill|expenditure|investment|debt|debts|losses|workforce costs|aid|expenses"
)
_GROWS = forms("widen|grow|rise|fall|narrow|climb|shrink|swell|increase|total|reach|amount|stand|hit|exceed|balloon|be")
_MEASURE = one_of("package|plan|deal|fund|loan|programme|program")
_SALARY = one_of("salary|bonus|pension|pay|pay package|pay-off|payoff|severance|wages")
_SPENDING = one_of("spending|expenditure|investment|capex|capital investment|outlay|capital expenditure")

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

LOSSES: tuple[PartyRule, ...] = (
    _rule("loses", LOSE, rf"{LOSE} {SUM}", subject="payer", on="purpose"),
    _rule("loses-by", LOSE, rf"{LOSE} {WITHIN}{{1,60}}? by {MONEY}", subject="payer"),
    _rule("costs-somebody", COST, rf"\b{COST} {OBJECT}{MONEY}", object="payer"),
    _rule(
        "has-a-debt",
        LIABILITY,
        rf"(?:{REPORTS}|(?:[a-z]+ ){{1,2}}(?:with|on)) (?:(?:[a-z-]+|{{time}}) ){{0,2}}"
        rf"{MONEY}{MODIFIES}{LIABILITY}\b",
        subject="payer",
        on="purpose",
        for_="purpose",
    ),
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
        "after-a-loss",
        LIABILITY,
        rf"(?P<subject>{{body}}) (?:after|following) {MONEY}{MODIFIES}{LIABILITY}\b",
        subject="payer",
    ),
    _rule("debt-of-owner", LIABILITY, rf"{OWNER}{MONEY}{MODIFIES}{LIABILITY}\b", subject="payer"),
    _rule(
        "debts-grow",
        LIABILITY,
        rf"(?:{OWNER}{LIABILITY}|\b{LIABILITY} at (?:[a-z-]+ ){{0,3}}(?P<object>{{body}})) "
        rf"(?:had |has |have )?{_GROWS}(?: [a-z]+ly)?(?: (?:by )?[\d.,]+(?:%| per ?cent))? (?:(?:to|at|of) )?{MONEY}",
        subject="payer",
        object="payer",
    ),
    _rule(
        "its-debts-grow",
        LIABILITY,
        rf"(?:its|their) (?:[a-z-]+ ){{0,3}}{LIABILITY} (?:had |has |have )?{_GROWS}(?: [a-z]+ly)? "
        rf"(?:(?:to|at|of) )?{MONEY}",
        subject="payer",
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

NOUNS: tuple[PartyRule, ...] = (
    _rule(
        "pay-of",
        "salary|bonus|pay|pension|severance",
        rf"{OWNER}{MONEY}[ -](?P<thing>(?:[a-z-]+ ){{0,2}}{_SALARY})\b",
        subject="recipient",
        thing="purpose",
    ),
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
    _rule(
        "outlay",
        OUTLAY,
        sum_with(OUTLAY),
        from_="payer",
        by="payer",
        to="recipient",
    ),
    _rule("comes-from", _RAISED, rf"{MONEY} {_RAISED}", from_="payer"),
    _rule("is-paid-somebody", PAY, rf"\b{PAY} {OBJECT}{SUM}", object="recipient", from_="payer", **USE),
    _rule("is-paid", PAY, rf"\b{PAY} {SUM}", to="recipient", over="purpose", **USE),
    _rule("is-invested", INVEST, rf"\b{INVEST} {SUM}", **AIM),
    _rule("is-fined", FINE, rf"\b{FINE} {OBJECT}{SUM}", object="payer", for_="purpose", over="purpose"),
    _rule("is-stolen", STEAL, rf"\b{STEAL} {SUM}", from_="payer"),
    _rule("is-received", RECEIVE, rf"\b{RECEIVE} {SUM}", from_="payer", for_="purpose", do="purpose"),
)
"""Sums told with a noun, or by a verb whose subject is not named."""
