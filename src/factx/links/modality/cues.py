"""Cues: the words that make an amount planned, alleged, denied or conditional, and phrases that hold one (MONEY)."""

from __future__ import annotations

from factx.links.modality.verbs import AUXILIARY, DEED, forms
from factx.rules import one_of

_BE = "(?:is|are|was|were|be|been|'s|'re)"
BEING = r"(?:is|are|was|were|(?:has|have|had|will|would) (?:not )?(?:been|be))(?: [a-z]+ly| also| now| being)?"
NOUN = r"[ -](?!a-|an-|per-)(?:(?:[\w'-]+|{body}|{nationality}) ){0,3}?"
_BREAK = r"(?:and|or|after|when|who|which|that|was|were|is|are|has|had|will|would|could|may|might)\b"
THEN = rf"(?:,? (?!{_BREAK})(?:(?!{{money}})[^\s,;:])+){{0,8}}?,?"
SUBJECT = r"(?:{body}|the [a-z]+|(?!(?:and|or)\b)[a-z]+)"

# ---------------------------------------------------------------------------------------------------- planned
_INTEND = forms("""
plan aim intend hope want wish agree pledge promise vow offer propose expect decide vote commit prepare look forecast
project schedule undertake seek consider opt
""")
_ABLE = "about|set|going|likely|ready|willing|poised|keen|hoping|eager|on course|on track"
_PLAN = one_of("""
plans?|proposals?|deal|agreement|talks|negotiations|bid|offer|decision|target|goal|ambition|commitment|pledge|budget
intention|scheme|strategy
""")
_DONE = one_of("""
invest|spend|buy|pay|cut|sell|build|raise|acquire|open|fund|give|get|lend|borrow|take|launch|create|seek|offer|settle
fine
""")
_HEADLINE = (
    rf"\A(?:(?:[A-Z][\w'-]*|{{place}}|{{nationality}}) ){{0,3}}?{{body}}(?:(?:, | and ){{body}})? to(?= {_DONE} )"
)
_PROPOSE = one_of(rf"""
{forms("pledge propose forecast predict earmark mull")}|promise[sd]?|offer(?:s|ed)?|{_BE} offering|consider(?:s|ing)
weighing|commit(?:s|ted|ting)?(?! (?:fraud|theft|crimes?|perjury))|plann(?:ed|ing)|plans(?= an? )|projected|budgeted
demanded
""")
INTENTION = "(?<!not )(?<!never )" + one_of(rf"""
(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]he )(?<!\b[Aa] )will
'll|shall|would|{_BE} (?:also |now |still )?to(?= [a-z]+ )|{_HEADLINE}|{_INTEND} to
(?:{_ABLE}) to(?! (?:an?|the|its|their|his|her)\b)|{_PLAN} (?:[\w'-]+ )?to|in talks|in negotiations
[Uu]nder (?:the|a|its|this) (?:[a-z]+ ){{0,2}}(?:plans?|proposals?)|plans? for
(?:offer|bid|approach|proposal)s? (?:of|worth|at)|(?:target|forecast|goal|pledge|guidance)s? (?:of|for)
{_PROPOSE}|due to(?= (?:be|begin|start|receive|repay|report|get|go|{_DONE}) )
(?<!than )(?<!as )(?<!-)expect(?:s|ed|ing)?|seek(?:s|ing)?|sought|wants?|wanted
{forms("hope")} for|{forms("ask")} (?:[a-z]+ |{{body}} ){{0,2}}?for
bids?(?= (?:(?:about|nearly|over|more than|up to) )?{{money}})|agree[sd]?(?= (?:an? |the sale |purchase |takeover ))
""")
PLAN_NOUN = "(?:bids?|(?:takeover )?offers?|approach|proposals?|plans?|pledge|target|forecast|goal|promise)"
INTENDED = one_of("""
planned|proposed|expected|envisaged|earmarked|budgeted|pledged|promised|forecast|due|sought|under consideration
""")
PROMISED = "(?:expected|forecast|promised|planned|pledged|hoped|wanted|budgeted|predicted|sought|proposed|offered)"
USE = one_of("""
be (?:paid|spent|built|invested|used|raised|given|handed|provided|repaid|financed|funded|shared|put|released|split)
go (?:to|into|towards?)|help|pay for|fund|cover|finance|come from
""")
USED = rf"MONEY{THEN} (?:will|would|is to|are to) (?:also |now |then )?{USE}\b"

# ------------------------------------------------------------------------------------------------ conditional
POSSIBILITY = one_of(r"""
could|might|may|would have|(?:options?|right) to|fac(?:e|es|ed|ing) (?:[\w-]+ ){0,6}?(?:up to|as much as)
threaten(?:s|ed|ing)? to|can (?:be fined|fine|impose)|possibl[ey]|potential(?:ly)?|perhaps
risk(?:s|ed|ing)?(?= [a-z]+ing)
""")
OPEN = "(?:can|must|should|faces?|facing|risks?|receives?|gets?|pays?|owes?|loses?|needs?|costs?|gives?|earns?)"
"""Verbs of what is not done yet, which a condition elsewhere in the statement reaches."""

# ---------------------------------------------------------------------------------------------------- alleged
_HELD = "(?:said|reported|believed|understood|rumoured|rumored|thought|alleged|claimed|suspected)"
ACCUSED = one_of(rf"""
{_BE} (?:widely |also )?{_HELD} to|{_HELD} to (?:be|have)|{forms("accuse")}|charged (?:\w+ )?with|suspected of|allegedly
reportedly|supposedly|purportedly|(?:alleged|rumou?red)(?= (?:[\w-]+ ){{0,4}}{{money}})|indicted (?:for|on|over)
(?:charges|suspicion|accusations?|allegations?|counts|convictions?) (?:of|that)
""")
_ACCUSER = one_of("""
[Pp]rosecutors?|[Pp]rosecution|[Ii]nvestigators?|[Ii]ndictment|[Cc]omplaint|[Ll]awsuit|charge sheet|detectives
(?:court|legal) (?:papers|filings|documents)|[Cc]ritics|[Ss]ources|whistleblower|plaintiffs?|accusers?
""")
_SAYS = "(?:say|says|said|claim|claims|claimed|alleges?|alleged|believe|believes|contends?|argued?|told|maintains?)"
_ACCUSES = rf"{_ACCUSER} (?:(?:[a-z'-]+|{{place}}|{{organisation}}|{{time}}) ){{0,5}}?{_SAYS}"
_BY = rf"[Aa]ccording to (?:[\w'-]+ ){{0,3}}?(?:{_ACCUSER}|people familiar|police)"
ACCUSATION = one_of(rf"""
{_ACCUSES}|alleg(?:es?|ed|ing)|{_BY}|(?:rumou?rs|speculation|suspects?|suspected) that
claim(?:s|ed|ing)?(?= (?:that (?!{AUXILIARY}\b)|to have |to be |(?:s?he|it|they|there|the|his|her) |{{body}}|{{title}}))
""")
"""Words whose content goes on over "and"."""

ATTRIBUTION = one_of(rf"""
, (?:(?:the|an?) )?(?:[a-z]+ )?{_ACCUSES},?\"?(?: (?:on )?{{time}})?\.?\Z|,? {_BY}\b
, (?:police|he|she|they|it) (?:allege[sd]?|claim(?:s|ed)?)\b|, it is (?:alleged|claimed)\b
""")
"""What is put behind an accusation: ", prosecutors say"."""

_SUES = r"\bsu(?:e[sd]?|ing) (?:(?:[\w'-]+|{body}|{time}) ){0,8}?for (?:[a-z-]+ ){0,4}"
_SEEKS = r"\b(?:(?:law)?suit|seek(?:s|ing)?|sought|claim(?:s|ed|ing)?) (?:[a-z-]+ ){0,4}?"
_LOSS = "(?:damages|compensation|reparations)"
CLAIM = rf"(?:{_SUES}|{_SEEKS}{_LOSS} (?:of|worth) |{_SEEKS}(?={{money}} (?:in|of) (?:[a-z]+ ){{0,2}}{_LOSS}))MONEY"

# ----------------------------------------------------------------------------------------------------- denied
_ADVERB = "(?:(?:been|be|yet|have|to|ever|even|actually|directly|being|want|going|also|again|personally|really) ){0,3}"
_NOT = r"(?:not|never|(?:did|has|had|have|was|were|would|ca|wo|is|does|do|could)n't|cannot|without)"
UNDONE = rf"(?:{_NOT}|(?:{forms('refuse decline fail')}|unable|unwilling) to) {_ADVERB}{DEED}"
_SOME = "(?:(?:an?|the|its|his|her|their|any|all|these|those|such|media|press) ){0,2}"
_REPORT = "(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs|charges|speculation)"
DENIAL = "(?<!not )(?<!n't )" + one_of(rf"""
(?:{forms("deny dispute refute dismiss reject")}|denials? of) {_SOME}{_REPORT} (?:that|of|he|she|it|they|{{body}})
{forms("deny dispute")} (?:that|it|he|she|they|(?!wrongdoing)(?:[a-z]+ly )?[a-z]+ing|{_SOME}[a-z]+ had)
{forms("deny dispute")} {{body}}(?= (?:ha[ds]|was|paid|took))
not guilty (?:to|of)|not true that
(?:acquit(?:s|ted)?|cleared|exonerated) (?:(?:him|her|them|{{body}}|{{title}}) )?of
""")
_SUIT = r"(?! (?:[a-z'-]+ |{body} ){0,3}?(?:appeals?|challenge|arguments?|complaints?|criticism|lawsuit))"
REFUSAL = one_of(rf"""
{UNDONE}|{forms("rule")} out|turn(?:s|ed|ing)? down|{forms("rebuff spurn")}|{forms("reject")}{_SUIT}|[Nn]one of
no (?:plans?|intention|wish|need) (?:to|of)
yet to {DEED}|[Nn](?:either|obody|o one) (?:(?:[a-z]+|{{body}}) ){{0,4}}?{DEED}
{forms("refuse")}(?= (?:an?|the|its|his|her)\b| {{money}})
""")
GIVES_UP = one_of(rf"""
{forms("scrap drop abandon cancel shelve axe block veto ditch halt")}|withdr(?:ew|aw|awn|aws|awing)
(?:pull|back)(?:s|ed|ing)? out of|walk(?:s|ed|ing)? away from
""")
SCHEME = one_of("""
plans?|proposals?|bids?|offers?|talks|attempts?|efforts?|deal|takeover|project|order|merger|purchase|sale|loan
claims?|demands?|requests?|dividend|payment|grant
""")
GIVEN_UP = one_of("""
rejected|refused|turned down|withdrawn|scrapped|dropped|abandoned|cancelled|canceled|shelved|vetoed|blocked|called off
""")
