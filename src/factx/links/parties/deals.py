"""Rules for money that buys something: takeovers, bids, stakes, orders, shares and players."""

from __future__ import annotations

from factx.links.parties.phrases import (
    MAKES,
    MONEY,
    OBJECT,
    PRICED,
    PURCHASE,
    SELLER,
    THING,
    sum_with,
)
from factx.links.parties.rule import PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import BUY, SELL, SIGN, forms
from factx.rules import one_of

_ACQUISITION = one_of("acquisition|purchase|takeover|buyout|buy-out")
_TURNS_DOWN = forms("reject|accept|receive|turn down|welcome|consider|recommend|rebuff|dismiss|spurn|study|await")
_ORDERS = forms("order|place an order for|buy|lease|commission")
_JOINS = forms("join|sign for|move to|switch to|return to|transfer to")
_WHEN = r"(?: (?:in|on|for) {time}| {time})?"
_HAS = "(?:(?:had|has|have|will|would|could|also|who|is|set|to) ){0,3}"
_PLAYER = r"(?P<thing>(?:(?:[a-z-]+|{title}|{nationality}) ){0,5}{person})(?:, [^,.;:()]{1,60},)?"

DEALS: tuple[PartyRule, ...] = (
    _rule(
        "turns-down-a-bid",
        PURCHASE,
        rf"{_TURNS_DOWN} {sum_with(PURCHASE)}",
        subject="recipient",
        from_="payer",
        by="payer",
        for_="purpose",
    ),
    _rule(
        "makes-a-purchase",
        PURCHASE,
        rf"{MAKES} {sum_with(PURCHASE)}",
        subject="payer",
        of="purpose",
        for_="purpose",
        do="purpose",
        from_="recipient",
        with_="recipient",
    ),
    _rule(
        "buys",
        BUY,
        rf"{BUY} {THING}{SELLER}{_WHEN} {PRICED} {MONEY}",
        subject="payer",
        thing="purpose",
        object="recipient",
        from_="recipient",
    ),
    _rule(
        "signs-a-player",
        SIGN,
        rf"{SIGN} {_PLAYER}{SELLER}{_WHEN} {PRICED} {MONEY}",
        subject="payer",
        thing="purpose",
        object="recipient",
        from_="recipient",
    ),
    _rule(
        "joins-a-club",
        _JOINS,
        rf"(?P<thing>{{person}})(?:, [^,.;:()]{{1,60}},)? {_HAS}{_JOINS} "
        rf"(?:the )?(?:[a-z-]+ ){{0,3}}(?P<subject>{{body}})(?: from (?:[a-z-]+ ){{0,3}}(?P<object>{{body}}))?"
        rf"{_WHEN} {PRICED} {MONEY}",
        subject="payer",
        object="recipient",
        from_="recipient",
        thing="purpose",
    ),
    _rule(
        "sells-to",
        SELL,
        rf"{SELL} {THING} to {OBJECT}(?:of (?:{{body}}|[A-Z][a-z]+) )?(?:(?:in )?{{time}} )?"
        rf"{PRICED} {MONEY}",
        subject="recipient",
        thing="purpose",
        object="payer",
    ),
    _rule(
        "orders",
        r"order|buy|bought|lease|commission",
        rf"{_ORDERS} {THING}(?: from (?:[a-z-]+ )?(?P<object>{{body}}))?,?(?: in a deal)? "
        rf"(?:worth|valued at) {MONEY}",
        subject="payer",
        thing="purpose",
        object="recipient",
    ),
    _rule(
        "raises-an-offer",
        "bid|offer",
        rf"(?:raise|increase|lift|sweeten|improve|lower|cut)[sd]? (?:its|his|her|their) "
        rf"(?:[a-z]+ ){{0,2}}(?:bid|offer) for {THING} to {MONEY}",
        subject="payer",
        thing="purpose",
    ),
    _rule(
        "purchase-of-thing-by",
        _ACQUISITION,
        rf"\b{_ACQUISITION} of {THING} by {OBJECT}{PRICED} {MONEY}",
        thing="purpose",
        object="payer",
    ),
    _rule(
        "purchase-of-thing",
        PURCHASE,
        sum_with(PURCHASE),
        of="purpose",
        for_="purpose",
        by="payer",
        from_="payer",
    ),
    _rule("is-for-buying", BUY, rf"\b{BUY} {THING}{SELLER} {PRICED} {MONEY}", thing="purpose", object="recipient"),
)
"""Buying and selling, the surest first."""

_ARTICLE = "(?:[Aa]n?|[Tt]he|[Ii]ts|[Ee]ach|[Tt]his)"
_COMMODITY = r"(?![^.,;]{0,30}\b(?:barrel|ounce|share|tonne|ton|dollar|euro|pound)\b)"
_ANY_THING = rf"{_ARTICLE} (?:[\w-]+ ){{0,3}}(?!that|which|will|would)[a-z-]+|^[A-Z][a-z]{{3,}}s(?: [a-z]+)?"

_COMES_TO = "(?:(?:has|have|had|will|would|could|is|was|been|be|estimated|expected|put|to|at|total|exceed) ){1,4}"
_AMOUNTS_TO = rf"(?:{_COMES_TO}(?:(?:reach(?:ed)?|risen to|come to) )?|(?:reached|rose to|totalled|exceeded) )"

PRICES: tuple[PartyRule, ...] = (
    _rule(
        "bill-comes-to",
        "cost|bill|price tag",
        rf"(?:(?P<subject>{{body}})'s? )?\b(?:costs?|bill|price tag) (?:of|for) {THING} {_AMOUNTS_TO}{MONEY}",
        subject="payer",
        thing="purpose",
    ),
)
"""What a thing costs whoever wants it."""
