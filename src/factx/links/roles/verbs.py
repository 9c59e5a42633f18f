"""Verbs between a person and a chain of posts, and the status they give: "resigned as | chairman" is over.

Each pattern ends in the chain; whom the verb speaks of is decided in `subjects.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.links.marked import pattern
from factx.links.roles.rules import BODY, HONORIFIC, NAMED, chain_pattern
from factx.records import Status
from factx.rules import one_of

_NAME = HONORIFIC + "{person}"
_ADVERB = (
    r"(?:(?:also|now|then|still|currently|previously|formerly|later|once|subsequently|briefly|recently"
    r"|reportedly|unanimously"
    r"|eventually|originally|initially|first|both|already|soon|himself|herself|today|{time}|\w+ly),? )*"
)
_HAVE = "(?:has |have |had |having )?"
_BE = "(?:was|is|were|are|has been|have been|had been|will be|is to be|being|been|be|gets?|got)"
_FUTURE = one_of("""
will|would|shall|is to|are to|was to|set to|due to|expected to|going to|agreed to|poised to|about to|decided to
""")
_WISH = one_of(r"""
(?<=\bwho )would|may|might|could|plans to|wants? to|wanted to|intends to|hopes? to|hoped to|likely to|tipped to
seeks? to|sought to|tried to|aims to|bid to
""")
_MAY = one_of(
    "will|would|may|might|could|should|is to|are to|set to|due to|expected to|plans to|wants to|intends"
    " to|likely to|refused to|refuses to|urged to"
)
_PASSIVE = (
    rf"(?:(?<!{{person}} )(?<!\bhas )(?<!\bhave )(?<!\bhad ){_ADVERB}|(?={NAMED} (?:(?:as|to|by) |{{bare_chain}})))"
)
"""Where no "was" stands before "named": not where somebody has named "a | lawyer"."""
_OBJECT = r"(?:(?!{any}|\bwho\b|\bwhose\b|\bwhich\b)[^.;:]){0,70}?"
_NEAR = r"(?:(?!{any}|{person})[^.;:,]){0,40}?"
_BECOME = (
    rf"{_ADVERB}(?:become|be|(?:take over|serve|return|start|begin|act|continue|stay(?: on)?)"
    rf"(?: {_NEAR}(?:{_NAME} ?)?)? ?\bas|(?:succeed|replace|follow|join) {_OBJECT}\bas|be {NAMED}(?: as)?)"
    rf" {_ADVERB}{{chain}}"
)
"""What follows "will" or "wants to" where somebody gets a post."""
_LEAVE = one_of("""
resign(?:ed|s|ing)?|step(?:ped|s|ping)? (?:down|aside|back)|quits?|quitting|retire[sd]?|retiring
st(?:ood|ands?|anding) down
(?:was|were|been|is|being|be) (?:fired|sacked|ousted|removed|dismissed|suspended|replaced|succeeded|ejected|deposed)
left|leav(?:es|ing)|bow(?:ed|s|ing) out
""")
_SERVE = one_of("""
serv(?:ed|es|e|ing)|work(?:ed|s|ing)?|act(?:ed|s|ing)?|continu(?:ed|es|e|ing)|stay(?:ed|s|ing)? on|start(?:ed|s|ing)
began|begin(?:s|ning)|return(?:ed|s|ing)?|remain(?:ed|s|ing)?|practi[sc](?:ed|es|ing)|operat(?:ed|es|ing)
join(?:ed|s|ing)?|sit|sits|sat|sitting|employed|step(?:ped|s|ping)? (?:in|up)|fill(?:ed|s|ing)? in|retrain(?:ed|s)
qualif(?:ied|ies)|career|keep(?:s|ing)?|kept|made (?:his|her) name|double[sd]?|rul(?:ed|es)|reign(?:ed|s)
""")
_TAKE_OVER = one_of(
    "t(?:ook|akes?|aken|aking) over|succeed(?:ed|s|ing)?|replac(?:ed|es|e|ing)|follow(?:ed|s|ing)?|move[sd]? up"
)


@dataclass(frozen=True, slots=True)
class VerbRule:
    """A name, a pattern with group "chain" that begins with the verb's phrase, and the status it states."""

    name: str
    pattern: re.Pattern[str]
    status: Status | None = None
    gives_body: bool = False
    """Whether the verb's own object is the body: "joined | Siemens as"."""
    denies: bool = False
    """Whether it says that somebody does not hold the post."""


def _rule(name: str, template: str, status: Status | None = None, *, gives_body: bool = False) -> VerbRule:
    return VerbRule(name, chain_pattern(template), status, gives_body)


def _denies(name: str, template: str) -> VerbRule:
    return VerbRule(name, chain_pattern(template), denies=True)


VERBS: tuple[VerbRule, ...] = (
    _denies(
        "person would have been title",
        rf"\b(?:would|could|might) have (?:been|made|become) {_ADVERB}(?:[a-z]+ ){{0,2}}{{chain}}",
    ),
    _denies(
        "person denies being title",
        r"\bden(?:y|ies|ied|ying)\b[^.;]{0,40} (?:become|becoming|be|being|was|is) {chain}",
    ),
    _denies("if person were title", r"\b[Ii]f [^.;,]{1,40} (?:were|became) {chain}"),
    _denies("person is not title", rf"\b(?:is|was) (?:not|never) {_ADVERB}{{chain}}"),
    _rule(
        "person wants to become title",
        rf"\b{_WISH} {_BECOME}",
        "other",
        gives_body=True,
    ),
    _rule(
        "person first to be title",
        rf"\b(?:first|only|last|youngest|oldest|second|third) (?:[a-z]+ ){{0,3}}to {_ADVERB}(?:become|be|serve"
        rf" as) {{chain}}",
    ),
    _rule(
        "person will become title",
        rf"\b(?:{_FUTURE}|(?<!used )to) {_BECOME}",
        "incoming",
        gives_body=True,
    ),
    _rule(
        "person will leave as title",
        rf"\b(?:{_MAY} {_ADVERB}{_LEAVE}|(?:is|are) (?:stepping down|retiring|resigning|leaving|standing"
        rf" down))\b{_OBJECT} as {{chain}}",
    ),
    _rule("person leaves as title", rf"\b{_HAVE}{_ADVERB}{_LEAVE}\b{_OBJECT} as {{chain}}", "former"),
    _rule(
        "person leaves post of title",
        rf"\b{_HAVE}{_ADVERB}{_LEAVE}\b{_NEAR} (?:post|position|job|role|office) (?:of|as) {{chain}}",
        "former",
    ),
    _rule(
        "person seeks title",
        r"\b(?:is |are |was |were )?(?:running|standing|campaigning|competing|bidding) (?:for|to be|to become) {chain}",
        "other",
    ),
    _rule(
        "person stands in as title",
        rf"\b{_HAVE}(?:stand(?:s|ing)?|stood|fill(?:s|ed|ing)?|step(?:s|ped|ping)?) in {_NEAR}\bas {{chain}}",
        "acting",
    ),
    _rule(
        "person chosen again as title",
        rf"\b{_HAVE}(?:{_BE} )?{_ADVERB}(?:re-elected|reappointed|sworn in|crowned|inaugurated) {_ADVERB}(?:as"
        rf" )?{{chain}}",
    ),
    _rule(
        "person appointed title",
        rf"\b(?:{_BE} {_ADVERB}|{_PASSIVE}){NAMED} {_ADVERB}(?:as |to be |to become |to serve as |to |by {_OBJECT}\bas"
        rf" )?{{chain}}",
        "incoming",
    ),
    _rule(
        "person succeeded as title",
        rf"\b{_HAVE}{_ADVERB}(?:took over|taken over|succeeded|replaced|followed)\b(?:{_OBJECT}| (?:{{any}}"
        rf" )?{_NAME}) as {{chain}}",
    ),
    _rule(
        "person succeeds as title",
        rf"\b(?:(?:will be|is) )?{_HAVE}{_ADVERB}{_TAKE_OVER}\b(?:{_OBJECT}| (?:{{any}} )?{_NAME}) as {{chain}}",
        "incoming",
    ),
    _rule(
        "person began as title",
        rf"\b(?:(?:began|started|spent)\b {_NEAR}|(?:after|following) (?:an?|his|her) [a-z ]{{0,20}}career )as"
        rf" {_ADVERB}{{chain}}",
        "former",
    ),
    _rule("person preceded as title", rf"\b{_HAVE}{_ADVERB}preceded {_OBJECT} as {{chain}}", "former"),
    _rule("person joins as title", rf"\b{_HAVE}{_ADVERB}join(?:ed|s|ing)? {_OBJECT}\bas {{chain}}", gives_body=True),
    _rule(
        "person was serving as title",
        rf"\b(?:had )?{_ADVERB}(?:served|worked|acted|employed|practised) {_NEAR}\bas {_ADVERB}{{chain}}",
        "former",
    ),
    _rule("person serves as title", rf"\b{_HAVE}(?:{_BE} )?{_ADVERB}{_SERVE}\b{_NEAR} as {_ADVERB}{{chain}}"),
    _rule(
        "person did something as title",
        rf"\bwho (?:[a-z]+ed|led|ran|won|wrote|oversaw|made|began|held|spent|took|gave) {_NEAR} as {{chain}}",
        "former",
    ),
    _rule("person becomes title", rf"\bbecomes {_ADVERB}{{chain}}", "incoming"),
    _rule("person became title", rf"\b{_HAVE}{_ADVERB}(?:became|become|becoming) {_ADVERB}{{chain}}"),
    _rule("person remains title", rf"\bremain(?:s|ed|ing)? {_ADVERB}{{chain}}"),
    _rule("person was title", rf"\b(?:was|were|had been|having been|used to be) {_ADVERB}{{chain}}", "former"),
    _rule("person is title", rf"\b(?:is|are|has been|have been|being|'s) {_ADVERB}{{chain}}"),
)
"""Verbs that lead to a chain, the surest first."""

JOINED = pattern(rf"join(?:ed|s|ing)? (?:the |[a-z]+ ){{0,3}}(?P<body>{BODY})")
"""The body somebody joins."""

APPOINTER = pattern(
    rf"(?:(?P<body>{BODY})|\b(?P<it>[Ii]t))(?: \([^()]*\))?,? (?:has |have |had |will |also |on {{time}} "
    rf"|{{time}} |\w+ly |since |now |meanwhile ){{0,3}}(?:re-?)?$"
)
"""What stands before a verb of appointing: the body that appoints."""

TENURE = pattern(
    r"(?: (?:at|of|in) the [a-z]+)?,? (?:(?:since|between|from) (?P<since>{time})(?: (?:to|until|till"
    r"|through|and) (?P<until>{time}))?"
    r"|(?:until|till|through) (?P<last>{time})|(?:(?:in|on|at|from|late|early|last|this) )?(?P<alone>{time}))"
)
"""When somebody holds a post, stated right behind it: "since 2019", "from 2003 to 2007", "in May"."""

AHEAD = frozenset(("person will become title", "person wants to become title", "person will leave as title"))
"""Rules of what is still to come, whatever time stands behind them."""

BEGINNINGS = frozenset(
    (
        "person will become title",
        "person appointed title",
        "appoints person title",
        "person succeeds as title",
        "person succeeded as title",
        "person joins as title",
        "person became title",
        "person becomes title",
        "appointment of person as title",
    )
)
"""Rules behind which a time says when the post begins."""

ENDINGS = frozenset(("person leaves as title", "person will leave as title", "person leaves post of title"))
"""Rules behind which a time says when the post ends."""
