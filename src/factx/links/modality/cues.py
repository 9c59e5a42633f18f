"""Cues: the words that make an amount planned, alleged, denied or conditional, by the way they reach it."""

from __future__ import annotations

from factx.links.modality.verbs import DEED, forms
from factx.rules import one_of

_DET = r"(?:(?:an?|the|its|his|her|their|any|all|some|these|those|such|media|further|that|possible) ){0,2}"

# ---------------------------------------------------------------------------------------------------- planned
_BE = "(?:is|are|was|were|be|been|'s|'re)"
_INTENDS = forms("""
plan|aim|intend|hope|want|wish|agree|pledge|promise|vow|offer|propose|expect|decide|vote|commit|prepare|look|threaten
forecast|project|schedule|undertake|seek|consider|opt
""")
_ABLE = one_of("about|due|set|going|likely|ready|willing|poised|keen|hoping|eager|on course|on track|in line|sought")
_SCHEME = one_of("""
plan|plans|proposal|proposals|deal|agreement|talks|negotiations|bid|offer|decision|target|goal|ambition|commitment|pledge
programme|budget|intention|scheme|strategy
""")
PLANNED = one_of(rf"""
will|'ll|shall|would|{_BE} (?:also |now |still )?to(?= [a-z]+ )|{_INTENDS} to|{_ABLE} to(?! (?:an?|the|its|their|his|her)\b)
{_SCHEME} (?:[\w'-]+ )?to|in talks|in negotiations|[Uu]nder (?:the|a|its|this) (?:[a-z]+ ){{0,2}}(?:plans?|proposals?)
plans? for|plans (?=an? )|(?:offer|bid|approach|proposal)s? (?:of|worth|at)|(?:target|forecast|goal|pledge|guidance)s? (?:of|for)
would-be
""")
OBJECT_PLANNED = one_of(
    forms("pledge|promise|offer|propose|forecast|project|predict|budget|earmark|commit|consider|weigh|mull|plan|target")
    + r"|(?<!than )(?<!as )(?<!-)expect(?:s|ed|ing)?|seek(?:s|ing)?|sought|wants?|wanted|demanded|hopes for|bids?|bidding"
)
"""Verbs whose object is planned ("pledged $5m"), and participles before a noun ("the planned $5m centre")."""

PLAN_NOUN = one_of("""
bid|bids|offer|takeover offer|approach|proposal|proposals|plan|plans|pledge|target|forecast|goal|offers|promise
""")
USED = one_of("""
be (?:paid|spent|built|invested|used|raised|given|handed|provided|repaid|financed|funded|shared|put|released|split|distributed)
go (?:to|into|towards?)|help|pay for|fund|cover|finance|cost|come from|be
""")
PROMISED = one_of("expected|forecast|promised|planned|pledged|hoped|wanted|budgeted|predicted|sought|proposed|offered")

# ------------------------------------------------------------------------------------------------ conditional
CONDITIONAL = one_of("""
could|might|may|would have|(?:option|options|right) to|fac(?:e|es|ed|ing) (?:[\\w-]+ ){0,6}?(?:up to|as much as)
threaten(?:s|ed|ing)? to|possibl[ey]|potential(?:ly)?|perhaps|risk(?:s|ed|ing)? (?=[a-z]+ing\\b)
""")
OPEN = one_of("can|must|should|face|faces|facing|risks?|receives?|gets?|pays?|owes?|loses?|needs?|costs?|gives?|earns?")
"""Verbs of what is not done yet, which a condition elsewhere in the statement reaches."""

# ---------------------------------------------------------------------------------------------------- alleged
ALLEGED = one_of(rf"""
(?:said|reported|believed|understood|rumoured|rumored|thought|alleged|claimed|suspected) to (?=be|have|hold|owe|own|cost)
{_BE} (?:said|reported|believed|understood|rumoured|rumored|thought|alleged|claimed|suspected) to
{forms("accuse")}|charged (?:\w+ )?with|suspected of|allegedly|reportedly|supposedly|purportedly|alleged|rumoured|rumored
(?:charges|suspicion|accusations|allegations|accusation|allegation|counts) (?:of|that)|indicted (?:for|on|over)
(?:lawsuit|suit|claim|action|complaint) (?:seeking|for|demanding)
""")
_ACCUSER = one_of("""
[Pp]rosecutors?|[Pp]rosecution|[Ii]nvestigators?|[Ii]ndictment|[Cc]omplaint|[Ll]awsuit|charge sheet|detectives
(?:court|legal) (?:papers|filings|documents)|[Cc]ritics|[Ss]ources|whistleblower|plaintiffs?|accusers?
""")
_SAYS = r"(?:say|says|said|claim|claims|claimed|alleges?|alleged|believe|believes|contends?|argued?|told|maintains?)"
_CONTENT = r"(?=(?:that|to have|to be|he|she|it|they|there|{body}|{title}|the|his|her)\b|{body}|{title})"
ACCUSATION = one_of(rf"""
{_ACCUSER} (?:(?:[a-z'-]+|{{place}}|{{organisation}}|{{time}}) ){{0,5}}?{_SAYS}|alleg(?:es?|ed|ing)\b
claim(?:s|ed|ing)? {_CONTENT}|[Aa]ccording to (?:[\w'-]+ ){{0,3}}?(?:{_ACCUSER}|people familiar|police)
(?:rumou?rs|speculation|suspects?|suspected) that
""")
"""Words whose content is a whole clause and goes on over "and"."""

ATTRIBUTION = (
    rf"(?:, (?:the |a )?(?:[a-z]+ )?(?:{_ACCUSER} (?:(?:[a-z'-]+|{{place}}) ){{0,4}}?{_SAYS}|(?:police|he|she|they|it)"
    rf" (?:alleges?|alleged|claims?|claimed)|it is (?:alleged|claimed)),?\"?\.?\Z|,? according to (?:[\w'-]+ ){{0,3}}?"
    rf"(?:{_ACCUSER}|people familiar|police)\b)"
)
"""What is put behind an accusation: ", prosecutors say"."""

# ----------------------------------------------------------------------------------------------------- denied
_ADVERB = r"(?:(?:been|be|yet|have|to|ever|even|actually|directly|being|want|going|also|again|personally|really) ){0,3}"
NOT = r"(?:not|never|(?:did|has|had|have|was|were|would|ca|wo|is|does|do|could)n't|cannot|without)"
_REFUSES = rf"(?:{forms('refuse|decline|fail')}|unable|unwilling|reluctant) to"
_REPORT = one_of("reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs|charges|assertions?|speculation|idea")
_DENIES = forms("deny|dispute|refute|dismiss|reject") + "|denial of|denials of"
DENIES = one_of(rf"""
(?:{_DENIES}) (?:[a-z]+ )?{_DET}{_REPORT} (?:that|of|he|she|it|they|{{body}})
(?:{forms("deny|dispute")}) (?:that|it|he|she|they|(?!wrongdoing)[a-z]+ing|{{body}} (?=ha[ds]|was|paid|took)|[a-z]+ly [a-z]+ing|{_DET}[a-z]+ had)
(?:acquitted|cleared|exonerated) of
""")
"""Denials of a whole clause."""

NEGATED = one_of(rf"""
{NOT} {_ADVERB}{DEED}|{_REFUSES} {_ADVERB}{DEED}|{forms("rule")} out|(?:turn|turns|turned|turning) down|{forms("rebuff|spurn")}
{forms("reject")}|{forms("refuse")} (?=an?|the|its|his|her|{{money}})|none of|no longer {DEED}
""")
GIVES_UP = (
    forms("scrap|drop|abandon|cancel|shelve|axe|block|veto|ditch|halt|freeze|suspend")
    + "|withdr(?:ew|aw|awn|aws|awing)|pull(?:s|ed|ing)? out of|back(?:s|ed|ing)? out of|walk(?:s|ed|ing)? away from"
)
GIVEN_UP = one_of("""
rejected|refused|turned down|withdrawn|scrapped|dropped|abandoned|cancelled|canceled|shelved|vetoed|blocked|axed|called off
""")
SCHEME = one_of("plans?|proposals?|bids?|offers?|talks|attempts?|efforts?|deal|takeover|project|order|merger|purchase|sale|loan")
