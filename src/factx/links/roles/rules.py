"""Who holds which title where: patterns over marked sentences.

A *post* is a title with what stands around it: "the former", "Apple's", "of the investment bank Lazard". Posts form a
chain ("chairman of Acme and a director of Bolt"), and a chain is attached to a person by one of the rules below. The
first rule that reaches a title wins it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.links.marked import pattern
from factx.records import Status

_T = "{title}"
_BODY = "(?:{organisation}|{place}|{nationality})"
_HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\.? )?"
_P = _HONORIFIC + "(?P<person>{person})"

_DETERMINER = "(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|our|one of the|one of its|long-?time|veteran|top|current|new|newly appointed|influential|outspoken) )*"
_STATUS = "(?:(?:[Ff]ormer|[Ee]x|previous|late|[Aa]cting|[Ii]nterim|caretaker|[Ii]ncoming|[Oo]utgoing|then|would-be|retired|ousted)[ -])*"
_AS_A_GROUP = (
    "(?:company|firm|group|bank|organi[sz]ation|agency|carmaker|airline|retailer|party|union|institute|university|club)"
)
_BRACKETS = r"(?: \([^()]{1,60}\))?"
_OF = rf"(?:,? (?:of|at|for|with|in|from|on|to) (?:[a-z][\w'-]* |The |[A-Z]\w+-based ){{0,4}}{_BODY}(?:'s? {_BODY})?(?: [a-z]+(?=, {_HONORIFIC}{{person}}))?{_BRACKETS})"
_OF_SAME = rf"(?: (?:of|at|for|with) (?:the|this|that) {_AS_A_GROUP})"
_POST = rf"(?:{_DETERMINER}(?:{_BODY}(?:'s?)? )?{_STATUS}{_T}(?:-elect| designate)?(?:{_OF}|{_OF_SAME})?)"
_CHAIN = rf"(?P<chain>{_POST}(?:(?:, and |, | and | & |/){_POST}){{0,3}})"

_BEGINS = r"(?:^|(?<=[\s\"'(\[—–-]))"
_ENDS = r"(?= (?:of|at|for|with|said|says|who|told)\b|[,.;:)]|$)"
_NO_NAME_AFTER = rf"(?! {_HONORIFIC}{{person}})"
_NAMED = "(?:named|appointed|elected|nominated|hired|promoted|chosen|picked|confirmed|selected|installed|sworn in|re-elected|reappointed|made)"
_WAS = "(?:has been|have been|had been|was|is|were|will be|is to be|is being|being|been)"
_LEFT = (
    "(?:resign(?:ed|s|ing)?|step(?:ped|s|ping)? (?:down|aside)|quits?|retire[sd]?|retiring|st(?:ood|ands?) down|"
    "was (?:fired|sacked|ousted|removed|dismissed))"
)

POST = pattern(
    rf"(?:(?P<owner>{_BODY})(?:'s?)? )?{_STATUS}(?P<title>{_T})(?:-elect| designate)?(?:(?P<of>{_OF})|(?P<same>{_OF_SAME}))?"
)
"""One post of a chain."""

BODY = pattern(_BODY)
"""A body inside a post."""


@dataclass(frozen=True, slots=True)
class RoleRule:
    """A name, a pattern with groups "chain" and "person", and the status the pattern itself states."""

    name: str
    pattern: re.Pattern[str]
    status: Status | None = None


def _rule(name: str, template: str, status: Status | None = None) -> RoleRule:
    return RoleRule(name, pattern(template), status)


RULES: tuple[RoleRule, ...] = (
    _rule(
        "person, title",
        rf"{_P}(?:, \d\d)?(?:,| \(|,? who (?:is|was|became|remains|has been|serves as))(?: |(?<=\())(?:now |also |then )?{_CHAIN}{_NO_NAME_AFTER}",
    ),
    _rule("person the title", rf"{_P} (?=(?:an?|the|its) ){_CHAIN}{_ENDS}{_NO_NAME_AFTER}"),
    _rule(
        "title person",
        rf"{_BEGINS}{_CHAIN}(?:, (?:the )?)?(?:(?<=, )| ?){_P}(?P<after> (?:of|from) {_BODY}| \([A-Z][^()]{{0,20}}\))?",
    ),
    _rule(
        "person is title",
        rf"{_P},? (?:who )?(?:is|remains|remained|serves as|continues as|acts as|works as) (?:also |now |currently |still |as )?{_CHAIN}",
    ),
    _rule(
        "person was title",
        rf"{_P},? (?:who )?(?:was|served as|had been|worked as|has served as) (?:also |then |previously |formerly |once )?{_CHAIN}",
        "former",
    ),
    _rule("person became title", rf"{_P},? (?:who )?(?:became|has become|took over as|has taken over as) {_CHAIN}"),
    _rule(
        "person appointed title",
        rf"{_P},? (?:who )?(?:{_WAS} )?(?:\w+ly )?{_NAMED} (?:as |to be |to become |to )?{_CHAIN}",
        "incoming",
    ),
    _rule(
        "appoints person title",
        rf"(?:{_NAMED}|names|appoints|elects|nominates|hires|promotes|picks|chose|picked) {_P},? (?:as |to be |to become |to serve as |to )*{_CHAIN}",
        "incoming",
    ),
    _rule(
        "person will become title",
        rf"{_P}[^.;]{{0,40}}? (?:will|to|would|set to|due to) (?:become|be|take over as|(?:succeed|replace)(?: [^.;,]{{1,30}})? as) {_CHAIN}",
        "incoming",
    ),
    _rule(
        "person succeeds as title",
        rf"{_P} (?:will be |is |was )?(?:succeeding|succeeds|replacing|replaces|taking over|takes over) (?:[^.;,]{{1,30}}? )?as {_CHAIN}",
        "incoming",
    ),
    _rule(
        "person leaves as title",
        rf"{_P}[^.;]{{0,60}}? {_LEFT}(?: from [^.;,]{{1,30}}?)?(?:,? [^.;,]{{0,25}}?)? as {_CHAIN}",
        "former",
    ),
    _rule("person remains title", rf"{_P}[^.;]{{0,80}}? remain(?:s|ed|ing)?(?: as)? {_CHAIN}"),
)
"""Ways a person and a chain of posts are joined, the surest first."""
