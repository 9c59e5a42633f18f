"""Verbs as the clause splitter and the cues of modality need them: finite ones, and those that hand money over."""

from __future__ import annotations

from factx.rules import one_of

AUXILIARY = one_of("""
is|are|was|were|has|had|have|did|does|do|will|would|can|could|may|might|must|should|shall|isn't|wasn't|won't|didn't
""")

_STRONG_PAST = """
paid|repaid|spent|lost|sold|bought|made|took|gave|got|won|built|cut|lent|put|sent|went|came|ran|rose|fell|grew|held|kept
said|told|began|became|stood|hid|stole|saw|set aside|wrote off|withdrew|cost|brought|raised|earned|posted|fined|received
"""
_AFTER_PAST = one_of("""
an?|the|its|his|her|their|our|it|him|them|all|some|another|about|around|nearly|almost|roughly|more|up|out|off|down|back
to|by|for|with|in|on|at|from|over|as|that|{money}|{body}|{time}
""")

PAST_STOPS = one_of("paid|repaid|spent|lost|sold|bought|took|gave|won|earned|received|fined|posted")

PAST = rf"(?:{one_of(_STRONG_PAST)}|[a-z]{{2,}}ed(?= {_AFTER_PAST}))"
"""Verbs of the past, regular ones only where an object or a preposition follows: "improved roads" has none."""

PRESENT = one_of("""
pays|owes|makes|earns|costs|spends|employs|holds|says|plans|expects|wants|hopes|aims|intends|denies|owns|sells|runs
includes|remains|faces|needs|receives|gets|gives|takes|values
""")

REPORTING = """
 said| says| say|saying| claim| claims| claimed| deny| denies| denied|denying| allege| alleges| alleged|alleging| believe
 believes| believed| hope| hopes| hoped| expect| expects| expected| announced| confirmed| warned| argued| insisted| added
 report| reports| reported| shows| showed| told| estimate| estimates| estimated| suggest| suggests| suggested
 allegation| allegations| accusation| accusations| suggestions| rumours| rumors| forecast| forecasts| predicts| predicted
 promised| pledged| vowed| agreed| if| unless| and| or| when| while| because| after| before| as| than| where| which| but
 evidence| fears| signs| news| rule| ruled| feared| disclosed| revealed| so| given| provided| day| year| week| month
""".strip("\n").replace("\n", "|").split("|")
"""Words after which "that" or "he" begins what is said, and no relative clause."""


def forms(verbs: str) -> str:
    r"""A pattern for all forms of regular verbs, given with "|" or line breaks between them.

    >>> import re
    >>> [bool(re.fullmatch(forms("refuse|plan|deny"), form)) for form in ("refusing", "planned", "denies", "plane")]
    [True, True, True, False]
    """
    return one_of("\n".join(_forms(verb) for verb in verbs.split()).replace("|", "\n")) if " " in verbs else one_of(
        "\n".join(_forms(verb) for verb in verbs.strip().replace("\n", "|").split("|"))
    )


def _forms(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb[:-1]}(?:e[sd]?|ing)"
    if verb.endswith("y"):
        return f"{verb[:-1]}(?:y|ies|ied|ying)"
    return f"{verb}(?:e?s|{verb[-1]}?ed|{verb[-1]}?ing)?"


DEED = one_of("""
pa(?:y|ys|id|ying)|repa(?:y|id|ying)|prepay|spen[dt]|spending|receiv(?:e|ed|ing)|tak(?:e|en|ing)|took|get|got|getting
giv(?:e|en|ing)|ow(?:e|ed|ing)|cost|lo(?:se|st|sing)|buy|bought|buying|s(?:ell|old|elling)|transfer(?:red|ring)?
invest(?:ed|ing)?|accept(?:ed|ing)?|st(?:eal|ole|olen|ealing)|earn(?:ed|ing)?|ma(?:ke|de|king)|fund(?:ed|ing)?
len[dt]|lending|borrow(?:ed|ing)?|offer(?:ed|ing)?|agree(?:d|ing)?|want|plan|intend|expect|afford|settle|contribut(?:e|ed)
donat(?:e|ed|ing)|releas(?:e|ed)|return(?:ed)?|hand(?:ed)?|approv(?:e|ed)|rais(?:e|ed|ing)|refund(?:ed)?|provid(?:e|ed)
collect(?:ed)?|seek|bid|match|put|send|sent|commit(?:ted)?|charg(?:e|ed)|awarded|withdr(?:aw|awn)|use[d]?|bail
""")
"""Verbs of money that a negation takes back; "did not comment on" takes nothing back."""
