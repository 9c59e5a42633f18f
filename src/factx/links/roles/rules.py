"""Who holds which title where: patterns over marked sentences.

A *post* is a title with what stands around it: "the former", "Apple's", "of the investment bank Lazard". Posts form a
chain ("chairman of Acme and a director of Bolt"). Chains are marked first, each as one more character, and then joined
to a person by one of the rules below. The first rule that reaches a title wins it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.links.marked import pattern
from factx.records import Status
from factx.rules import one_of

_T = "{title}"
_BODY = "(?:{organisation}|{place}|{nationality})"
_HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\.? )?"
_NAME = _HONORIFIC + "{person}"
_P = _HONORIFIC + "(?P<person>{person})"

_ARTICLE = "(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|our|[Tt]hat|[Tt]his|one of the|one of its)"
_EPITHETS = "long-?time|veteran|top|current|new|newly appointed|influential|outspoken|leading|co-founding|founding"
_NO_ADJECTIVE = "of|who|and|by|to|for|with|in|at|from|as|that|whose|said|told|is|was"
_STATUSES = """
[Ff]ormer|[Ee]x|previous|late|[Aa]cting|[Ii]nterim|caretaker|[Ii]ncoming|[Oo]utgoing|[Tt]hen|would-be|retired|ousted
"""
_GROUPS = """
company|firm|group|bank|organi[sz]ation|agency|carmaker|airline|retailer|party|union|institute|university|club
"""
_NAMED = one_of("""
named|appointed|elected|nominated|hired|promoted|chosen|picked|confirmed|selected|installed|sworn in|re-elected
reappointed|made
""")
_NAMES = one_of("names|appoints|elects|nominates|hires|promotes|picks|chose")
_BECAME = one_of("became|becomes|has become|took over as|has taken over as")
_WAS = one_of("has been|have been|had been|was|is|were|will be|is to be|is being|being|been")
_LEFT = one_of("""
resign(?:ed|s|ing)?|step(?:ped|s|ping)? (?:down|aside)|quits?|retire[sd]?|retiring|st(?:ood|ands?) down
was (?:fired|sacked|ousted|removed|dismissed)
""")
_FUTURE = one_of("will|would|may|might|could|plans to|intends to")
_LEAVES = one_of("""
resigns|resigned|resigning|steps down|stepped down|stepping down|quits|quit|ousted|sacked|fired|dies|died
""")

_ADJECTIVE = rf"(?!(?:{_NO_ADJECTIVE})\b)[a-z]+(?:-[a-z]+)?"
_DETERMINER = rf"(?:{_ARTICLE} (?:(?:{{nationality}} )?(?:{_ADJECTIVE} ){{1,2}})??)?(?:(?:{_EPITHETS}) )*"
_STATUS = f"(?:{one_of(_STATUSES)}[ -])*"
_BRACKETS = r"(?: \([^()]{1,60}\))?"
_OF = (
    rf"(?: (?:of|at|for|with|in|from|on|to) (?:(?!(?:{_NO_ADJECTIVE})\b)[a-z][\w'-]* |The |[A-Z]\w+-based "
    r"|{nationality} (?=[a-z])){0,6}"
    rf"{_BODY}(?:'s? {_BODY})?"
    rf"(?: [a-z]+(?=, {_NAME}))?{_BRACKETS})"
)
_OTHER = "(?:(?!{person})[^.;])"
_CLAUSE = r"(?:, (?:who|whose|which) [^.;,]{1,100}(?:,(?:(?!{person})[^.;,]){1,60})?,(?! (?:who|whose|which)\b))?"
_TOLD = rf"(?: (?:told|informed|assured|promised) {_NAME}(?: (?:on )?{{time}})?(?: that)?(?= (?:he|she)\b))?"
_ASIDE = r"(?: \([^()]{1,80}\))?"
_OF_SAME = rf"(?: (?:of|at|for|with) (?:the|this|that) {one_of(_GROUPS)})"
_OF_THING = "(?: (?:of|for) (?:the|a|an|its|his|her) [a-z]+(?:'s [a-z]+)?(?=,| and))"
_DESIGNATE = "(?:-elect| designate)?"
_POST = rf"(?:{_DETERMINER}(?:{_BODY}(?:'s?)? )?{_STATUS}{_T}{_DESIGNATE}(?:{_OF}|{_OF_SAME}|{_OF_THING})?)"
ARTICLE = re.compile("(?:an?|the|its) ")

CHAIN = pattern(rf"(?<!\w){_POST}(?:(?:, and |, | and | & |/){_POST}){{0,3}}")
"""Posts in a row."""

BARE_MARKS = [chr(character) for character in range(0xF8A0, 0xF8D0)]
"""What stands for the chains of a sentence; characters that `links.marked` leaves free."""

ARTICLED_MARKS = [chr(character) for character in range(0xF8D0, 0xF900)]
"""The same for chains that begin with an article: "a lawyer"."""

_BEGINS = r"(?:^|(?<=[\s\"'(\[—–-]))"
_ENDS = r"(?= (?:of|at|for|with|said|says|who|told)\b|[,.;:)]|$)"
_CHAIN = f"(?P<chain>[{BARE_MARKS[0]}-{ARTICLED_MARKS[-1]}])"
_AN_OFFICE = f"(?P<chain>[{ARTICLED_MARKS[0]}-{ARTICLED_MARKS[-1]}])"
_BEHIND = rf"(?P<after> (?:of|from|for)(?: the)? {_BODY}| \([A-Z][^()]{{0,20}}\))?"

POST = pattern(
    rf"(?:(?P<owner>{_BODY})(?:'s?)? )?{_STATUS}(?P<title>{_T}){_DESIGNATE}"
    rf"(?:(?P<of>{_OF})|(?P<same>{_OF_SAME})|(?P<thing>{_OF_THING}))?"
)
"""One post of a chain."""

BODY = pattern(_BODY)
"""A body inside a post."""

UNTIL = pattern(r"(?: (?:at|of|in) the [a-z]+)?,? (?:until|from {time} (?:to|until)) (?!next)(?P<time>{time})")
"""What stands behind a post that is over: "until last year"."""

OWN = pattern(rf"(?:\b[Ii]ts|\b[Tt]he {one_of(_GROUPS)}'s) (?:[a-z-]+ ){{0,2}}$")
"""What stands before a post of the organisation last named: "its", "the company's"."""

OWNER_BEFORE = pattern(rf"(?P<owner>{_BODY})(?:'s?)? {_STATUS}{_T} {{person}},? and $")
"""What stands before a chain that shares the owner of the one before it."""


@dataclass(frozen=True, slots=True)
class RoleRule:
    """A name, a pattern with groups "chain" and "person", and the status the pattern itself states."""

    name: str
    pattern: re.Pattern[str]
    status: Status | None = None

    @property
    def before_name(self) -> bool:
        """Whether the chain stands before the name, where its first body serves all: "Acme chairman and CEO Jo Lee"."""
        return self.name in ("title person", "title person leaves")


def _rule(name: str, template: str, status: Status | None = None) -> RoleRule:
    return RoleRule(name, pattern(template), status)


RULES: tuple[RoleRule, ...] = (
    _rule(
        "person, title",
        rf"{_P}(?:, \d\d)?(?:,| \(|,? who (?:is|was|became|remains|has been|serves as))"
        rf"(?: |(?<=\())(?:now |also |then |himself |herself )?{_CHAIN}(?! {_NAME})",
    ),
    _rule("person the title", rf"{_P} {_AN_OFFICE}{_ENDS}(?! {_NAME})"),
    _rule(
        "title person leaves",
        rf"{_BEGINS}{_CHAIN}(?:, (?:the )?| ){_P},? (?:has |is |was )?{_LEAVES}\b(?! (?:as|from)\b)",
        "former",
    ),
    _rule("title person", rf"{_BEGINS}{_CHAIN}(?:, (?:the )?| ?){_P}{_BEHIND}"),
    _rule("title in it, person", rf"{_BEGINS}{_CHAIN} (?:in|on|for|of|at) {_ARTICLE} [a-z]+, {_P}(?=,)"),
    _rule(
        "person is title",
        rf"{_P}{_ASIDE},? (?:who )?(?:{{time}} |also |still )?"
        r"(?:is|remains|remained|serves as|continues as|acts as|works as) "
        rf"(?:also |{{time}} |still |as )?{_CHAIN}",
    ),
    _rule(
        "person was title",
        rf"{_P}{_ASIDE},? (?:who )?(?:was|served as|had been|worked as|has served as) "
        rf"(?:also |then |previously |formerly |once )?{_CHAIN}",
        "former",
    ),
    _rule("title is person", rf"{_BEGINS}{_CHAIN} (?:is|was|remains) {_P}(?=[,.;]| who\b|$)"),
    _rule("person became title", rf"{_P},? (?:who )?{_BECAME} {_CHAIN}"),
    _rule(
        "person appointed title",
        rf"{_P},? (?:who )?(?:{_WAS} )?(?:\w+ly )?{_NAMED} (?:as |to be |to become |to )?{_CHAIN}",
        "incoming",
    ),
    _rule(
        "appoints person title",
        rf"(?:{_NAMED}|{_NAMES}) {_P},? (?:as |to be |to become |to serve as |to )*{_CHAIN}",
        "incoming",
    ),
    _rule(
        "person will become title",
        rf"{_P}{_CLAUSE}{_TOLD}{_OTHER}{{0,40}}? (?:will|to|would|set to|due to) "
        rf"(?:become|be|(?:take over|stay on|serve|return) as|(?:succeed|replace)(?: [^.;,]{{1,30}})? as) {_CHAIN}",
        "incoming",
    ),
    _rule(
        "person succeeds as title",
        rf"{_P} (?:will be |is |was )?(?:succeed(?:ing|s)|replac(?:ing|es)|tak(?:ing|es) over) "
        rf"(?:[^.;,]{{1,30}}? )?as {_CHAIN}",
        "incoming",
    ),
    _rule(
        "person leaves as title",
        rf"{_P}{_CLAUSE}{_TOLD}(?:(?!\b{_FUTURE}\b){_OTHER}){{0,60}}? {_LEFT}"
        rf"(?: from (?:(?!,){_OTHER}){{1,30}}?)?(?:,? (?:(?!,){_OTHER}){{0,25}}?)? as {_CHAIN}",
        "former",
    ),
    _rule(
        "person will leave as title",
        rf"{_P}{_CLAUSE}{_TOLD}{_OTHER}{{0,40}}? {_FUTURE} {_LEFT}(?: from (?:(?!,){_OTHER}){{1,30}}?)? as {_CHAIN}",
    ),
    _rule(
        "person remains title",
        rf"{_P}{_CLAUSE}{_TOLD}(?:{_OTHER}{{0,80}}?|(?:(?! (?:said|says|that)\b)[^.;]){{0,80}}? and) "
        rf"remain(?:s|ed|ing)?(?: as)? {_CHAIN}",
    ),
)
"""Ways a person and a chain of posts are joined, the surest first."""
