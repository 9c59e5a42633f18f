"""Who pays whom, and for what: patterns over marked sentences, and what their parts mean.

A rule is a pattern around one amount with groups "subject", "object" and "thing", and a table that says which party
each group, and each preposition behind the amount, stands for. Verb forms are derived from a table. The first rule that
reaches an amount wins it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factx.links.marked import pattern
from factx.links.parties.verbs import BUY, COST, FINE, INVEST, LOSE, PAY, RECEIVE, SELL, forms
from factx.rules import one_of

Part = Literal["payer", "recipient", "purpose", "target"]
"""What a part of a sentence is to the money; a target is the recipient when it is a name, and the purpose otherwise."""

Meaning = Mapping[str, Part]


@dataclass(frozen=True)
class PartyRule:
    """A name, a pattern with the group "money", and the part that each group or following preposition plays.

    The pattern is compiled when a sentence first holds the rule's cue, words that the pattern cannot do without:
    compiling all of them would take longer than reading an article.
    """

    name: str
    cue: re.Pattern[str]
    template: str
    meaning: Meaning

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template, compiled."""
        return pattern(self.template)


# ---------------------------------------------------------------------------------------------------- phrases
COMPANY = one_of("""
company|firm|group|bank|carmaker|automaker|airline|retailer|lender|maker|manufacturer|giant|agency
organisation|organization|charity|club|regulator|ministry|government|university|start-up|startup|corporation|department|commission|council
fund|watchdog|insurer
""")
SAME_BODY = rf"(?:[Ii]t|[Tt]hey|[Tt]he (?:[a-z-]+ )?{COMPANY})"
SAME_PERSON = r"(?:[Hh]e|[Ss]he)"
SAME = rf"(?<!\w)(?:{SAME_BODY}|{SAME_PERSON})\b"

_AUXILIARY = one_of("""
will|would|could|may|might|must|can|should|shall|has|have|had|is|are|was|were|be|been|being|to|also|now
already|still|not|then|again|alone|both|agreed|agrees|agree|agreeing|plans|planned|planning|plan|intends
intended|intend|aims|aimed|wants|wanted|hopes|hoped|hoping|expects|expected|decided|vowed|pledged|promised
offered|committed|set|due|willing|able|likely|ready|prepared|said|says|announced|reported|confirmed|revealed
that|it|they|he|she|forced|ordered|told|required|asked|obliged|going|about|in talks|trying|seeking
considering|helped|managed|proposed|proposes|looking|who|which|today|yesterday|[a-z]+ly|{time}|on {time}
in {time}|by {time}|its board|approved|a plan
""")
_AFTER_SUBJECT = rf"(?: \([^()]{{1,40}}\))?(?:, [^,.;:]{{1,80}},)?(?:,? {_AUXILIARY}){{0,10}}"
_NOT_HEAD = "".join(
    rf"(?<! {word} )(?<! {word} the )" for word in ("of", "in", "at", "from", "for", "with", "by", "to", "on")
)
_STATE = "(?: government| authorities| state| parliament| taxpayers)?"
SUBJECT = (
    rf"{_NOT_HEAD}(?<!{{place}}, )(?P<subject>{{body}}|{{nationality}}(?= government| authorities)|{SAME}){_STATE}"
    rf"(?: and {{body}})?{_AFTER_SUBJECT} "
)
OBJECT = r"(?:(?:[a-z-]+ ){0,2}(?P<object>{body})(?:, [^,.;:]{1,60},)? )"
_BOUND = one_of("""
a|an|the|another|about|around|over|under|nearly|almost|some|roughly|approximately|up to|as much as|at least
at most|further|additional|extra|total|total of|record|estimated|more than|less than|in excess of|only|just
between|close to|from|out|back|its|their|his|her|first|initial|combined|of|sum|sum of|fine of|penalty of
loan of|grant of|donation of|investment of|compensation of|whopping|staggering|maximum|minimum|reported
upwards of|well
""")
MONEY = rf"(?:{_BOUND} ){{0,5}}(?P<money>{{money}})"
THING = r"(?P<thing>(?!by )[^,.;:()]{1,90}?)(?:, [^,.;:()]{1,60},)?"
_MODIFIES = r"[ -](?:(?!(?:to|for|in|into|on|from|by|of|and|as|at|with|a|an|the|over|after) )[a-z-]+ ){0,3}"
_OUTLAY = one_of("""
investment|donation|contribution|loan|grant|payment|pledge|gift|commitment|bonus|injection|payout|package
deal|scheme|fund|plan|programme|program|funding round|credit line|credit facility|scholarship|prize|award
offer
""")
_PURCHASE = one_of("purchase|acquisition|takeover|takeover bid|takeover offer|buyout|buy-out|bid|offer|order")
_PENALTY = one_of("fine|penalty|settlement|bill|tax bill|charge|fee|lawsuit")
_LIABILITY = one_of("debt|debts|loss|losses|deficit|net loss|liabilities|debt pile|hole|shortfall")
_RESCUE = one_of("bailout|bail-out|rescue|aid|stimulus|relief|support")
_OWNER = r"(?P<subject>{body})'s? "
_MAKES = forms("""
make|announce|approve|pledge|offer|give|launch|unveil|propose|agree|agree on|sign|plan|promise|provide|pay
complete|extend|grant|back
""")
_FACES = forms("""
face|receive|get|pay|accept|agree|agree to|contest|appeal against|settle|avoid|reach|negotiate|hit by
hit with
""")
_IMPOSES = forms("impose|issue|levy|slap|propose|confirm|announce|uphold|hand|demand|seek")
_REPORTS = forms("post|report|announce|suffer|record|make|face|have|run|run up|reveal|book|incur")


def _rule(name: str, cue: str, template: str, **meaning: Part) -> PartyRule:
    return PartyRule(name, re.compile(cue), template, {source.rstrip("_"): part for source, part in meaning.items()})


_PRICED = r"(?:for|in an?|in an? (?:[a-z-]+ ){0,2}(?:deal|transaction|agreement|sale) (?:worth|valued at|of))"
_USE: dict[str, Part] = {"for_": "purpose", "on": "purpose", "do": "purpose", "in_": "purpose", "doing": "purpose"}
_AIM: dict[str, Part] = {
    "into": "target",
    "in_": "target",
    "on": "purpose",
    "for_": "target",
    "of": "target",
    "do": "purpose",
}
_BE = r"(?:is|was|were|are|be|been|being)(?: [a-z]+ly)?"
_GIVEN = one_of("paid|given|lent|loaned|granted|awarded|offered|promised|handed|sent|owed|allocated")
_MADE_TO_PAY = one_of("fined|penalised|charged|billed|ordered to pay|told to pay|sued for")
_FUNDED = one_of("funded|financed|paid for|bankrolled")
_RAISED = one_of("borrowed|received|raised|obtained")
_BOUGHT = one_of("bought|acquired|purchased|taken over|snapped up")

RULES: tuple[PartyRule, ...] = (
    _rule(
        "imposes-a-penalty",
        _PENALTY,
        rf"{SUBJECT}{_IMPOSES} {MONEY}{_MODIFIES}{_PENALTY}\b",
        subject="recipient",
        on="payer",
        for_="purpose",
    ),
    _rule(
        "faces-a-penalty",
        _PENALTY,
        rf"{SUBJECT}{_FACES} (?:{MONEY}{_MODIFIES}{_PENALTY}\b)",
        subject="payer",
        for_="purpose",
        from_="recipient",
        with_="recipient",
    ),
    _rule(
        "makes-a-purchase",
        _PURCHASE,
        rf"{SUBJECT}{_MAKES} {MONEY}{_MODIFIES}{_PURCHASE}\b",
        subject="payer",
        of="purpose",
        for_="purpose",
        from_="recipient",
    ),
    _rule(
        "makes-an-outlay",
        _OUTLAY,
        rf"{SUBJECT}{_MAKES} {MONEY}{_MODIFIES}{_OUTLAY}\b",
        subject="payer",
        to="recipient",
        **_AIM,
    ),
    _rule(
        "is-made-to-pay",
        _MADE_TO_PAY,
        rf"{SUBJECT}{_MADE_TO_PAY} {MONEY}",
        subject="payer",
        by="recipient",
        to="recipient",
        for_="purpose",
        in_="purpose",
    ),
    _rule(
        "is-given", _GIVEN, rf"{SUBJECT}{_BE} {_GIVEN} {MONEY}", subject="recipient", by="payer", from_="payer", **_USE
    ),
    _rule("fines", FINE, rf"{SUBJECT}{FINE} {OBJECT}{MONEY}", subject="recipient", object="payer", for_="purpose"),
    _rule(
        "orders-to-pay",
        "ordered",
        rf"\bordered (?:{OBJECT}|[a-z ]{{1,30}} )to (?:[^.;:]{{1,40}} and (?:to )?)?"
        rf"(?:pay|forfeit|repay|return) {MONEY}",
        object="payer",
        to="recipient",
        for_="purpose",
        in_="purpose",
    ),
    _rule("pays-somebody", PAY, rf"{SUBJECT}{PAY} {OBJECT}{MONEY}", subject="payer", object="recipient", **_USE),
    _rule("pays", PAY, rf"{SUBJECT}{PAY} {MONEY}", subject="payer", to="recipient", **_USE),
    _rule("invests", INVEST, rf"{SUBJECT}{INVEST} {MONEY}", subject="payer", **_AIM),
    _rule(
        "receives",
        RECEIVE,
        rf"{SUBJECT}{RECEIVE} {MONEY}",
        subject="recipient",
        from_="payer",
        for_="purpose",
        do="purpose",
    ),
    _rule(
        "pays-people",
        PAY,
        rf"{SUBJECT}{PAY} (?:(?:the|its|his|her|their|some|each) )?[a-z]+ {MONEY}",
        subject="payer",
        **_USE,
    ),
    _rule("loses", LOSE, rf"{SUBJECT}{LOSE} {MONEY}", subject="payer"),
    _rule("costs-somebody", COST, rf"\b{COST} {OBJECT}{MONEY}", object="payer"),
    _rule(
        "is-bought-by",
        _BOUGHT,
        rf"(?:(?P<thing>{{body}}) (?:[a-z]+ ){{0,3}})?{_BE} {_BOUGHT} by {OBJECT}for {MONEY}",
        thing="purpose",
        object="payer",
        from_="recipient",
    ),
    _rule(
        "is-sold-to",
        "sold to",
        rf"(?:(?P<thing>{{body}}) (?:[a-z]+ ){{0,3}})?{_BE} sold to {OBJECT}for {MONEY}",
        thing="purpose",
        object="payer",
        by="recipient",
    ),
    _rule(
        "buys", BUY, rf"{SUBJECT}{BUY} {THING} {_PRICED} {MONEY}", subject="payer", thing="purpose", from_="recipient"
    ),
    _rule(
        "sells-to",
        SELL,
        rf"{SUBJECT}{SELL} {THING} to {OBJECT}for {MONEY}",
        subject="recipient",
        thing="purpose",
        object="payer",
    ),
    _rule("sells", SELL, rf"{SUBJECT}{SELL} {THING} for {MONEY}", subject="recipient", thing="purpose", to="payer"),
    _rule(
        "purchase-of-owner",
        _PURCHASE,
        rf"{_OWNER}{MONEY}{_MODIFIES}{_PURCHASE}\b",
        subject="payer",
        of="purpose",
        for_="purpose",
        from_="recipient",
    ),
    _rule("debt-of-owner", _LIABILITY, rf"{_OWNER}{MONEY}{_MODIFIES}{_LIABILITY}\b", subject="payer"),
    _rule(
        "outlay-of-owner", _OUTLAY, rf"{_OWNER}{MONEY}{_MODIFIES}{_OUTLAY}\b", subject="payer", to="recipient", **_AIM
    ),
    _rule(
        "has-a-debt",
        _LIABILITY,
        rf"{SUBJECT}{_REPORTS} (?:[a-z-]+ ){{0,2}}{MONEY}{_MODIFIES}{_LIABILITY}\b",
        subject="payer",
    ),
    _rule(
        "has-a-debt-of",
        _LIABILITY,
        rf"{SUBJECT}{_REPORTS} (?:[a-z-]+ ){{0,4}}{_LIABILITY} (?:worth )?{MONEY}",
        subject="payer",
    ),
    _rule(
        "makes-an-outlay-of",
        _OUTLAY,
        rf"{SUBJECT}{_MAKES} (?:[a-z-]+ ){{0,3}}{_OUTLAY} (?:of|worth) {MONEY}",
        subject="payer",
        to="recipient",
        **_AIM,
    ),
    _rule(
        "raises-an-offer",
        "bid|offer",
        rf"{SUBJECT}(?:raise|increase|lift|sweeten|improve|lower|cut)[sd]? (?:its|his|her|their) "
        rf"(?:[a-z]+ ){{0,2}}(?:bid|offer) for {THING} to {MONEY}",
        subject="payer",
        thing="purpose",
    ),
    _rule(
        "is-funded-by",
        _FUNDED,
        rf"{MONEY}{_MODIFIES}[a-z]+,? (?:[a-z]+ )?{_FUNDED} by (?:the )?"
        r"(?P<object>{body})",
        object="payer",
    ),
    _rule("is-in-debt", "in debt", rf"{SUBJECT}in debt\b[^.;:]{{0,40}}? {MONEY}", subject="payer"),
    _rule(
        "after-a-loss",
        _LIABILITY,
        rf"(?P<subject>{{body}}) (?:after|following) {MONEY}{_MODIFIES}{_LIABILITY}\b",
        subject="payer",
    ),
    _rule(
        "at-a-cost-of",
        "cost of",
        rf"{SUBJECT}(?:[a-z]+ )?{THING},? at an? (?:[a-z]+ )?cost of {MONEY}",
        subject="payer",
        thing="purpose",
    ),
    _rule(
        "faces-a-penalty-of",
        _PENALTY,
        rf"{SUBJECT}{_FACES} (?:[a-z]+ ){{0,3}}{_PENALTY} of {MONEY}",
        subject="payer",
        for_="purpose",
        from_="recipient",
        with_="recipient",
    ),
    _rule(
        "penalty-on",
        _PENALTY,
        rf"{MONEY}{_MODIFIES}{_PENALTY}\b",
        on="payer",
        against="payer",
        for_="purpose",
        from_="recipient",
        by="recipient",
    ),
    _rule(
        "outlay-is-of-owner",
        _OUTLAY,
        rf"{MONEY}{_MODIFIES}{_OUTLAY} (?:is|was|marks|represents|will be) {_OWNER}[^.,;:]{{0,60}}? (?:in|into|to) "
        r"(?:the )?(?P<object>{body})",
        subject="payer",
        object="recipient",
    ),
    _rule(
        "rescue",
        _RESCUE,
        rf"{MONEY} (?P<thing>(?:[a-z]+ )?{_RESCUE}(?: (?:package|plan|deal|fund|loan|programme|program)){{0,2}})",
        thing="purpose",
        from_="payer",
        to="recipient",
        for_="recipient",
        of="recipient",
    ),
    _rule("outlay", _OUTLAY, rf"{MONEY}{_MODIFIES}{_OUTLAY}\b", from_="payer", by="payer", to="recipient"),
    _rule(
        "sale-to", SELL, rf"\b{SELL} {THING} to {OBJECT}(?:of {{body}} )?for {MONEY}", thing="purpose", object="payer"
    ),
    _rule("comes-from", _RAISED, rf"{MONEY} {_RAISED}", from_="payer"),
    _rule("is-paid", PAY, rf"\b{PAY} {MONEY}", to="recipient", **_USE),
)
"""Ways money and its parties are put, the surest first."""
