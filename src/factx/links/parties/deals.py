"""Rules for money that buys something: takeovers, bids, stakes, orders, shares and players."""

from __future__ import annotations

from factx.links.parties.phrases import (
    BE,
    DONE_TO,
    MAKES,
    MODIFIES,
    MONEY,
    OBJECT,
    OWNER,
    PRICED,
    PURCHASE,
    SELLER,
    SUM,
    THING,
    sum_with,
)
from factx.links.parties.rule import PartyRule
from factx.links.parties.rule import party_rule as _rule
from factx.links.parties.verbs import BUY, SELL, SIGN, forms
from factx.rules import one_of

_BOUGHT = one_of("bought|acquired|purchased|taken over|snapped up|bought out")
_SOLD = one_of("sold|auctioned|sold off|offloaded")
_ACQUISITION = one_of("acquisition|purchase|takeover|buyout|buy-out")
_SECURITIES = one_of("bonds|shares|stock|notes|new shares|equity|debt|new stock|preferred stock|government bonds")
_TURNS_DOWN = forms("reject|accept|receive|turn down|welcome|consider|recommend|rebuff|dismiss|spurn|study|await")
_DECLINES = (
    "(?:reject|refuse|turn|oppose|block|clear|rebuff|dismiss|spurn|w[io]n|receiv|secure|land|get|got|clinch|bag)"
)
_TO_BUY = "(?:deal|agreement|contract|plan|move)(?= to (?:buy|acquire|purchase|take over) )"
_BUY_BACK = one_of("buy back|bought back|buying back|repurchases?|repurchased|orders?|ordered")
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
        "has-its-bid",
        f"{PURCHASE}|to (?:buy|acquire|purchase|take over)",
        rf"(?:(?!{_DECLINES})[a-z]+ ){{1,3}}(?:its|his|her|their|an?) {MONEY}{MODIFIES}"
        rf"(?:(?:{PURCHASE}|{_ACQUISITION})\b|{_TO_BUY})",
        subject="payer",
        of="purpose",
        for_="purpose",
        do="purpose",
        from_="recipient",
    ),
    _rule(
        "bids",
        r"\bbid",
        rf"bid(?:s|ding)? {MONEY}",
        subject="payer",
        for_="purpose",
    ),
    _rule(
        "is-bought-by",
        _BOUGHT,
        rf"{DONE_TO}{_HAS}(?:{BE} )?{_BOUGHT}{_WHEN} by {OBJECT}"
        rf"(?:[a-z ]{{1,30}} )?{PRICED} {MONEY}",
        thing="purpose",
        object="payer",
        from_="recipient",
    ),
    _rule(
        "is-sold-to",
        f"{_SOLD} (?:[a-z]+ )?to",
        rf"{DONE_TO}{_HAS}(?:{BE} )?{_SOLD} to {OBJECT}"
        rf"(?:{{time}} |in {{time}} )?{PRICED} {MONEY}",
        thing="purpose",
        object="payer",
        by="recipient",
    ),
    _rule(
        "is-sold-by",
        f"{_SOLD} by",
        rf"{DONE_TO}{_HAS}(?:{BE} )?{_SOLD} by {OBJECT}{PRICED} {MONEY}",
        thing="purpose",
        object="recipient",
        to="payer",
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
        "leaves-a-club",
        "left|leave|leaving",
        rf"(?P<thing>{{person}}) {_HAS}(?:left|leaves?|leaving) "
        rf"(?P<object>{{body}}) (?:for|to join) (?P<subject>{{body}}){_WHEN} {PRICED} {MONEY}",
        subject="payer",
        object="recipient",
        thing="purpose",
    ),
    _rule(
        "move-of-a-player",
        "move|transfer|switch|signing",
        r"(?P<thing>{person})'s? (?:[a-z]+ ){0,2}"
        rf"{MONEY}{MODIFIES}(?:move|transfer|switch)(?: from (?:[a-z]+ )?(?P<object>{{body}}))?"
        r"(?: to (?:the )?(?:[a-z-]+ ){0,2}(?P<subject>{body}))?",
        subject="payer",
        object="recipient",
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
        "sells-securities",
        SELL,
        rf"(?:{SELL}|issue[sd]?|issuing) {MONEY}(?: worth)?(?: of| in)? "
        rf"(?P<thing>(?:[a-z-]+ )?{_SECURITIES})\b",
        subject="recipient",
        to="payer",
        thing="purpose",
    ),
    _rule("sells", SELL, rf"{SELL} {THING} for {MONEY}", subject="recipient", thing="purpose", to="payer"),
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
        "buys-worth",
        r"buy|bought|purchas|order",
        rf"(?:{BUY}|{_BUY_BACK}) {MONEY}(?: worth)?(?= (?:of|in) )",
        subject="payer",
        of="purpose",
        in_="purpose",
        from_="recipient",
    ),
    _rule(
        "wins-an-order",
        "order|contract",
        rf"(?:w[io]n|wins|winning|secures?d?|lands?|landed|receives?d?|got|gets|bag(?:s|ged)|clinch(?:es|ed)) "
        rf"(?:an?|the) (?:[a-z-]+ ){{0,3}}(?:order|contract|deal)(?: [^.,;:()]{{1,60}}?)? (?:worth|valued at) {SUM}",
        subject="recipient",
        from_="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule(
        "purchase-of-owner",
        PURCHASE,
        rf"{OWNER}{MONEY}{MODIFIES}{PURCHASE}\b",
        subject="payer",
        of="purpose",
        for_="purpose",
        do="purpose",
        from_="recipient",
    ),
    _rule(
        "purchase-by-owner-for",
        _ACQUISITION,
        rf"{OWNER}(?:[a-z]+ ){{0,2}}{_ACQUISITION} of {THING} (?:for|worth|valued at) {MONEY}",
        subject="payer",
        thing="purpose",
        from_="recipient",
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
        "sale-to",
        f"{SELL}|sale|disposal",
        rf"\b(?:{SELL}|(?:sale|disposal) of) {THING} to {OBJECT}(?:of (?:{{body}}|[A-Z][a-z]+) )?{PRICED} {MONEY}",
        thing="purpose",
        object="payer",
    ),
    _rule(
        "purchase-of-thing-by",
        _ACQUISITION,
        rf"\b{_ACQUISITION} of {THING} by {OBJECT}{PRICED} {MONEY}",
        thing="purpose",
        object="payer",
    ),
    _rule(
        "purchase-by",
        PURCHASE,
        rf"{MONEY}{MODIFIES}(?:{_ACQUISITION}|{PURCHASE}|sale) (?:of|for) (?P<thing>[^.,;:()]{{1,60}}?) (?:by|from|to) "
        r"(?:the )?(?P<object>{body})",
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
    _rule(
        "is-sold-for",
        f"{_SOLD}|{_BOUGHT}",
        rf"{DONE_TO}{_HAS}{BE} (?:{_SOLD}|{_BOUGHT})(?: [a-z ]{{1,20}})?{SELLER}"
        rf"(?: [^,.;:()]{{1,40}}?)?{_WHEN} {PRICED} {MONEY}",
        thing="purpose",
        object="recipient",
        by="payer",
        to="payer",
    ),
    _rule(
        "transfer-to",
        r"join|mov|transfer|sign",
        rf"\b(?:{_JOINS}|mov(?:ed|ing) on to|transferred to|leaving for) (?:the )?(?P<object>{{organisation}})"
        rf"(?: from {{body}})?{_WHEN} {PRICED} {MONEY}",
        object="payer",
        from_="recipient",
    ),
    _rule("is-for-buying", BUY, rf"\b{BUY} {THING}{SELLER} {PRICED} {MONEY}", thing="purpose", object="recipient"),
)
"""Buying and selling, the surest first."""

_ARTICLE = "(?:[Aa]n?|[Tt]he|[Ii]ts|[Ee]ach|[Tt]his)"
_COMMODITY = r"(?![^.,;]{0,30}\b(?:barrel|ounce|share|tonne|ton|dollar|euro|pound)\b)"
_ANY_THING = rf"{_ARTICLE} (?:[\w-]+ ){{0,3}}(?!that|which|will|would)[a-z-]+|^[A-Z][a-z]{{3,}}s(?: [a-z]+)?"
_ON_OFFER = rf"(?<!\S)(?P<thing>{_COMMODITY}(?:{_ANY_THING}))"
_COSTS = "(?:costs?|costing|priced at|retail(?:s|ed)? (?:at|for)|on sale (?:for|at))"

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
    _rule(
        "costs",
        "cost|priced|retail|on sale",
        rf"{_ON_OFFER},? (?:(?:that|which|will|would|could|may|can|is|are|was|has|had|have) ){{0,3}}{_COSTS} {MONEY}",
        thing="purpose",
    ),
)
"""What a thing costs whoever wants it."""
