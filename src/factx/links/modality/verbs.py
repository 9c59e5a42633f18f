"""Verbs as the clauses and the cues of modality need them: finite ones, reporting ones, and those that move money."""

from __future__ import annotations

from factx.rules import one_of

AUXILIARY = one_of("""
is|are|was|were|has|had|have|did|does|do|will|would|can|could|may|might|must|should|shall|isn't|wasn't|won't|didn't
""")

STRONG_PAST = "paid|repaid|spent|lost|sold|bought|took|gave|won|earned|received"
_AFTER_PAST = one_of("""
an?|the|its|his|her|their|our|it|him|them|all|some|another|about|around|nearly|almost|roughly|more|up|out|off|down|back
to|by|for|with|in|on|at|from|over|as|that|{money}|{body}|{time}
""")
PAST = one_of(rf"""
{STRONG_PAST}|made|got|built|lent|sent|went|came|ran|rose|fell|grew|held|kept|said|told|began|became|stood|hid
stole|saw|withdrew|brought|raised|[a-z]{{2,}}ed(?= {_AFTER_PAST})
""")
"""Verbs of the past; most regular ones only before an object or a preposition: "improved roads" has none."""

PRESENT = one_of("""
pays|owes|makes|earns|costs|spends|employs|holds|says|plans|expects|wants|hopes|aims|intends|denies|owns|sells|runs
remains|faces|needs|receives|gets|gives|takes
""")

AFTER_REPORTING = "".join(
    f"(?<! {word})"
    for word in """
said say says saying claim claims claimed deny denies denied denying allege alleges alleged believe believes believed
hope hopes hoped expect expects expected announced confirmed warned argued insisted added report reports reported showed
shows told estimate estimates estimated suggest suggests suggested allegation allegations accusation accusations rumours
suggestions forecast forecasts predicts predicted promised pledged vowed agreed if unless and or when while because
after before as than where which but evidence fears signs news ruled feared disclosed revealed so provided that
""".split()
)
"""Words after which "that" or "he" begins what is said, and no relative clause."""

DEED = one_of("""
pa(?:y|id|ying)|repa(?:y|id|ying)|spen[dt]|spending|receiv(?:e|ed|ing)|tak(?:e|en|ing)|got|get|getting|giv(?:e|en|ing)
ow(?:e|ed|ing)|cost|los[et]|losing|bought|buy|buying|s(?:ell|old|elling)|transfer(?:red|ring)?|invest(?:ed|ing)?
accept(?:ed|ing)?|st(?:eal|olen|ealing)|earn(?:ed|ing)?|ma(?:ke|de|king)|fund(?:ed|ing)?|len[dt]|lending
borrow(?:ed|ing)?|offer(?:ed|ing)?|agree(?:d|ing)? to|want|plan|intend|expect|afford|contribut(?:e|ed|ing)
donat(?:e|ed|ing)|releas(?:e|ed|ing)|return(?:ed|ing)?|hand(?:ed|ing)?|approv(?:e|ed|ing)|rais(?:e|ed|ing)
refund(?:ed|ing)?|provid(?:e|ed|ing)|collect(?:ed|ing)?|seek|bid|match|put|sen[dt]|commit(?:ted)?|awarded|withdrawn?
fin(?:e|ed|ing)|charg(?:e|ed|ing)|arrived?|reach(?:ed)?|materiali[sz]ed?|c[oa]me|exist(?:ed)?
""")
"""Verbs of money that a negation takes back; "did not comment on" takes nothing back."""


def forms(verbs: str) -> str:
    """A pattern for all forms of regular verbs.

    >>> import re
    >>> [bool(re.fullmatch(forms("refuse plan deny"), form)) for form in ("refusing", "planned", "denies", "planes")]
    [True, True, True, False]
    """
    return one_of("|".join(_forms(verb) for verb in verbs.split()))


def _forms(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb[:-1]}(?:e[sd]?|ing)"
    if verb.endswith("y"):
        return f"{verb[:-1]}(?:y|ies|ied|ying)"
    ending = "es" if verb.endswith(("s", "x", "sh", "ch", "o")) else "s"
    return f"{verb}(?:{ending}|{verb[-1]}?ed|{verb[-1]}?ing)?"
