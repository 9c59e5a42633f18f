"""The phrases that rules about parties are built from: who acts, who is acted upon, how a sum is introduced."""

from __future__ import annotations

from factx.links.parties.verbs import forms
from factx.rules import one_of

COMPANY = one_of("""
company|firm|group|bank|airline|retailer|lender|[a-z]*maker|manufacturer|giant|agency
organisation|organization|charity|club|regulator|ministry|government|university|start-up|startup|corporation|department
commission|council|fund|watchdog|insurer|party|chain|operator|brewer|broadcaster|studio|conglomerate|trust|foundation
supermarket|miner|utility|supplier|publisher|business|developer|builder|network|union
""")
SAME_BODY = rf"(?:[Ii]t|[Tt]hey|[Tt]he (?:[a-z-]+ )?{COMPANY})"
SAME_PERSON = r"(?:[Hh]e|[Ss]he)"
SAME = rf"(?<!\w)(?:{SAME_BODY}|{SAME_PERSON})\b"

AUXILIARY = one_of("""
will|would|could|may|might|must|can|should|shall|has|have|had|is|are|was|were|be|been|being|to|also|now
already|still|not|then|again|alone|both|agreed|agrees|agree|agreeing|plans|planned|planning|plan|intends
intended|intend|aims|aimed|wants|wanted|hopes|hoped|hoping|expects|expected|decided|vowed|pledged|promised
offered|committed|set|due|willing|able|likely|ready|prepared|said|says|announced|reported|confirmed|revealed
that|it|they|he|she|forced|ordered|told|required|asked|obliged|going|about|in talks|trying|seeking
considering|helped|managed|proposed|proposes|looking|who|which|today|yesterday|[a-z]+ly|{time}|on {time}
in {time}|by {time}|its board|approved|a plan
plans to|reached|(?:signed|struck|sealed) an? (?:deal|contract|agreement)
an agreement|a deal|close|near|hoping|keen|poised
board|the right|an option|(?:ordered|told|asked|forced|required) by (?:an? |the )?(?:{nationality} )?(?:{body}|[a-z]+)
""")
_AFTER_SUBJECT = rf"(?: \([^()]{{1,40}}\))?(?:, [^,.;:]{{1,80}},)?(?:,? {AUXILIARY}){{0,10}}"
_FIRST_ACT = rf"(?: (?!{AUXILIARY}\b)[a-z]+ [^.;:()]{{1,90}}?,? and(?:,? {AUXILIARY}){{0,5}})?"
_NOT_HEAD = "".join(
    rf"(?<! {word} )(?<! {word} the )" for word in ("of", "in", "at", "from", "for", "with", "by", "to", "on")
)
HONORIFIC = "(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prince|Princess|Baroness|King|Queen)"
_OFFICE = r"(?=(?: government| authorities| state| treasury)\b)"
STATE = (
    "(?:'s? (?:government|authorities|board|parliament)| government| authorities| state| treasury| parliament"
    "| taxpayers)?"
)
_NAMED = rf"{{body}}|{{nationality}}{_OFFICE}"
_HEAD = (
    rf"(?:{_NOT_HEAD}|(?<=overnment of )|(?<=ity of )|(?<=tate of )|(?=.,? (?:which|who) )|(?<=with )(?=. [a-z]+ing ))"
    "(?<!{place}, )"
)
_TOGETHER = "(?: and (?:(?:the |its )?{body}|(?:his|her|their) [a-z]+))?"
_SUBJECT = rf"{_HEAD}(?P<subject>{_NAMED}|{SAME}){STATE}{_TOGETHER}{_AFTER_SUBJECT}"

AGENT = rf"{_SUBJECT}{_FIRST_ACT} \Z"
"""Who acts, perhaps having done something else first ("Acme sold its mill and paid $5m")."""

_EMPLOYER = "{organisation}(?= (?:{title}|owner|boss|founder|tycoon) )"
_DESCRIBED = rf"(?:(?:[a-z-]+|{{title}}|{{nationality}}|{HONORIFIC}|{_EMPLOYER}) ){{0,3}}"
OBJECT = rf"(?:{_DESCRIBED}(?P<object>{_NAMED}){STATE}(?:, [^,.;:]{{1,60}},)? )"
SELLER = rf"(?: from {_DESCRIBED}(?P<object>{{body}})(?:'s? [a-z]+)?)?"
OWNER = r"(?P<subject>{body})(?:'s?| \([^()]{1,20}\)'s?) (?:[a-z]+ ){0,2}"

BOUND = one_of("""
a|an|the|another|about|around|over|under|nearly|almost|some|roughly|approximately|up to|as much as|at least
at most|further|additional|extra|total|total of|record|estimated|more than|less than|in excess of|only|just
between|close to|from|out|back|its|their|his|her|first|initial|combined|of|sum|sum of|fine of|penalty of
loan of|grant of|donation of|investment of|compensation of|whopping|staggering|maximum|minimum|reported
upwards of|well|token|nominal|cut-price|annual|one-off|huge|massive|new|final|improved|increased|hostile|aside
another|modest|mere|reportedly|believed to be|{time}|planned|proposed|possible|undisclosed|joint
""")
MONEY = rf"(?:{BOUND} ){{0,5}}(?P<money>{{money}})"
_TAKINGS = (
    r"(?:sales|revenues?|profits?|turnover|earnings|income|cuts?|savings|value|assets|valuation|capitali[sz]ation)"
)
_SHARE_OF = r"(?:(?:an?|the|its|their|his|her|another) )?(?:[a-z-]+ ){1,4}(?:of|worth|totalling|totaling) "
SUM = rf"(?:with )?(?:(?![a-z -]{{0,30}}\b{_TAKINGS} ){_SHARE_OF})?{MONEY}"
"""An amount, perhaps of something: "a loan of $5m"; takings ("sales of $5m") are nobody's payment."""

_LEFT = "by|of|is|are|was|were|has|had|from|to|for|in|on"
WITHIN = r"(?:(?!{money}| (?:which|who|that|while|when) )(?:[^,.;:()]|(?<=\d)[.,](?=\d)))"
THING = rf"(?P<thing>(?!(?:{_LEFT}) ){WITHIN}{{1,90}}?)(?:, [^,.;:()]{{1,60}},)?"
"""What is bought or sold: it ends where its clause does, and holds no other sum."""


MODIFIES = (
    r"[ -](?:(?!(?:to|for|in|into|on|from|by|of|and|as|at|with|a|an|the|over|after) )"
    r"(?:[a-z-]+|{nationality}|{time}) ){0,3}"
)


def sum_with(noun: str) -> str:
    """A sum told with a noun: "a $5m fine", "a hefty fine of $5m"."""
    named = rf"(?P<noun>(?<!\S)(?:(?!(?:to|for|of|on) )[a-z-]+ ){{0,4}}?{noun} (?:of|worth|totalling|totaling) )"
    return rf"{named}?{MONEY}(?(noun)|{MODIFIES}{noun}\b)"


PRICED = (
    r"(?:for(?: an? (?:[a-z-]+ ){0,3}(?:fee|price|sum|total|amount|consideration) of)?|in an?|worth|valued at"
    r"|in an? (?:[a-z-]+ ){0,2}(?:deal|transaction|agreement|sale) (?:worth|valued at|of))"
)
BE = r"(?:is|was|were|are|be|been|being)(?: [a-z]+ly)?"

OUTLAY = one_of("""
investment|donation|contribution|loan|grant|payment|pledge|gift|commitment|bonus|injection|payout|package
scheme|fund|plan|programme|program|funding round|credit line|credit facility|scholarship|prize|award
offer|buyback|buy-back|dividend|share repurchase|bail-out|bailout|cash injection|aid|credit|stimulus
""")
CREDIT = one_of("loan|bailout|bail-out|rescue|credit line|credit facility|credit|grant|lifeline|overdraft|subsidy")
PURCHASE = one_of("""
purchase|acquisition|takeover|takeover bid|takeover offer|buyout|buy-out|bid|offer|order|takeover approach|approach
""")
CONTRACT = one_of("contract|order|deal|commission")
PENALTY = one_of("fine|penalty|settlement|bill|tax bill|charge|fee|lawsuit|tax demand|compensation claim|damages claim")
LIABILITY = one_of("""
debt|debts|loss|losses|deficit|net loss|liabilities|debt pile|hole|shortfall|write-down|writedown|write-off
impairment|impairment charge|charge|provision|provisions|hit|overdraft|arrears|borrowings|debt burden
""")
RESCUE = one_of("bailout|bail-out|rescue|aid|stimulus|relief|support|appeal")

MAKES = forms("""
make|announce|approve|pledge|offer|give|launch|unveil|propose|agree|agree on|sign|plan|promise|provide|pay
complete|extend|grant|back|table|mount|prepare|consider|place|submit|withdraw|drop|abandon
""")
REPORTS = forms(
    "post|report|announce|suffer|record|make|face|have|run|run up|reveal|book|incur|take|owe|amass|accumulate"
)
