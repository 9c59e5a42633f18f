"""What follows an amount: "to Acme", "for its shares", "into cloud infrastructure in Japan", "to fund a search".

Positions are those of the marked text.
"""

from __future__ import annotations

import re
from functools import cache

from factx.links.marked import pattern
from factx.links.parties.phrases import COMPANY, HONORIFIC
from factx.rules import one_of

REACH = 240
"""Characters behind an amount that are read."""

_TIME = r"(?:(?:over|in|for|by|during|on|from|since|within|until|through) )?(?:the )?{time}"
_ASIDE = one_of(
    r"[ ]\([^()]{0,60}\)|[ -](?:an?|per|each|every)[ -][a-z]+|,? "
    + _TIME
    + r"|,? or {money}(?: (?:a|per) share)?,?| in (?:cash|total|shares|stock|all|damages|compensation"
    "|funding|equity|financing|aid|bonds)| worth| annually| more| extra| back| of its own money| or more| each"
)
_OWN = "(?:his|her|its|their) [a-z]+"
_EPITHET = one_of(rf"""
the|{_OWN}|its|his|her|their|an?|rival|fellow|supplier|parent|[a-z]+-based|{{nationality}}|{{title}}
{{organisation}}(?= {{title}})|{HONORIFIC}|(?:city|state|government|people) of
boss|tycoon|billionaire|businessman|financier
{COMPANY}
""")
_APPOSED = rf"(?:{_EPITHET} ){{0,4}}"
_AMONG = r"(?:(?:(?:[\"'\w-]+|{place}|{nationality}) ){1,6}?(?:--|–|—|including|such as|led by|like) )?"
_PARTY = (
    rf"{_AMONG}{_APPOSED}(?<! its )(?<! their )(?<! his )(?<! her )"
    r"(?P<party>{body}|{nationality}(?= government| authorities| state| treasury))"
)
_SKIP = rf"(?:{_ASIDE}){{0,4}}"

_BORDER = (
    r"\.(?=\s|$|[\"”’)])|[,;:()?!—–]|$| --? | ?{money}| (?:"
    + _TIME
    + r")|(?: |, )(?:after|before|as|when|while|which|that|who|but|last|this|next"
    r"|according|amid|because|since|if|said|says|with|under|following|despite|during|until|unless|through|where|instead"
    r"|rather|without|although|though|via|plus|is|was|were|are|has|have|had|will|would|by|and (?:is|was|will|has|said"
    r"|plans?|would|it|he|she|they|an?other|{money}))\b"
)
_PHRASE = r"(?P<phrase>(?!(?:the )?{time})(?:[^.;:()]|(?<=\S)\.(?=\S)){1,160}?)"
_VERB_NOT = one_of(
    "the|an?|its|his|her|their|this|that|these|those|some|all|each|any|no|be|up|charity|victims|former|people|more"
    "|other|both|many|most|several|two|three|four|poor|local|foreign|small|developing|emerging|young|new"
    "|existing|{body}"
    "|[a-z]{3,}(?<!s)s"
)
_ONLY_PAYS = r"(?:(?:help )?(?:to )?(?:fund|finance|pay for|cover|support|buy|acquire|purchase|take over) )?"

_DIRECTLY_TO = rf"{_SKIP}(?: in [a-z]+(?: and [a-z]+)?)? to {_PARTY}"
_SOMEBODY = (
    r"(?:[a-z]+ )?(?:{nationality} )?[a-z]+s(?= (?:to|for) )|(?:the|an?|its|their) (?:[a-z-]+ ){0,5}?[a-z]+(?= for )"
)
_PASSED = rf"{_SKIP}(?: (?:to|from|by|on|with|against) (?:{_APPOSED}{{body}}|{_SOMEBODY}))?{_SKIP}"
_DOING = (
    rf"{_PASSED}(?: (?:in|into|on) (?:the|its|their) [a-z]+| of [a-z]+)?(?: in order)? to (?!{_VERB_NOT}\b)"
    rf"(?=[a-z]+ )(?:[a-z]+ly )?{_ONLY_PAYS}{_PHRASE}(?={_BORDER})"
)
_GERUND = rf"{_PASSED} (?P<phrase>[a-z]+ing (?:[^.;:()]|(?<=\S)\.(?=\S)){{1,160}}?)(?={_BORDER})"
_SAID_BY = {"do": " to ", "doing": "ing "}
"""What "do" and "doing" are told by; a preposition by itself. Patterns are compiled only where it is there."""
_VERBAL = {"do": _DOING, "doing": _GERUND}
_DETERMINED = re.compile(r"(?:the|its|their|his|her|a|an) [a-z]+$")

_UNFINISHED = re.compile(
    r"(?:^| )(?:the|an?|its|their|of|for|in|and|or|to)? ?$|^(?:this|that|it|them|him|her|us|me|you)$"
)

NAME_ALONE = pattern(
    rf"(?:{_APPOSED}(?=.$)|(?:the )?(?=. ))(?P<party>{{body}}(?:(?:,|,? and) (?:the )?{{body}})*$|{{place}} [a-z])"
)
"""A phrase that is nothing but a name; behind a place the sentence goes on ("in Pakistan drew protests")."""

PLACE_LAST = pattern(r" in (?:the )?(?P<party>{place})$")
"""A phrase that ends with the place it is about."""


def party(text: str, position: int, preposition: str) -> int | None:
    """Where the name stands that follows the amount before `position` with this preposition."""
    if f" {preposition} " not in text[position : position + REACH]:
        return None
    rule = _preposed(preposition)
    match = rule.match(text, position, position + REACH)
    return match.start("party") if match else None


def phrase(text: str, position: int, preposition: str) -> tuple[int, int] | None:
    """Start and end of the phrase behind the amount before `position` with this preposition ("do", "doing": a verb)."""
    if _SAID_BY.get(preposition, f" {preposition} ") not in text[position : position + REACH]:
        return None
    rule = _phrased(preposition)
    match = rule.match(text, position, position + REACH)
    if (
        match is None
        or _UNFINISHED.search(match["phrase"])
        or (preposition in ("in", "into") and _DETERMINED.match(match["phrase"]))
    ):
        return None
    return match.span("phrase")


@cache
def _preposed(preposition: str) -> re.Pattern[str]:
    """A name behind a preposition, a few words after the amount."""
    if preposition == "to":
        return pattern(_DIRECTLY_TO)
    return pattern(rf"{_SKIP}(?: (?!(?:was|were|been|is|are)\b)[a-z-]+){{0,5}}? {preposition} {_PARTY}")


@cache
def _phrased(preposition: str) -> re.Pattern[str]:
    """A phrase behind a preposition, up to the border of its clause."""
    if preposition in _VERBAL:
        return pattern(_VERBAL[preposition])
    if preposition == "of":
        named, plain = r"(?:[a-z]+ ){0,4}{body}", rf"(?:[a-z]+ ){{0,4}}[a-z]+(?={_BORDER})"
        return pattern(rf"{_PASSED} of (?P<phrase>{named}|{plain})")
    border = _BORDER if preposition in ("for", "on") else rf"{_BORDER}| to [a-z]+ | to (?:the )?{{body}}"
    return pattern(rf"{_PASSED} {preposition} {_PHRASE}(?={border})")
