"""Whether a post is still held, and since when: what the words around a chain say."""

from __future__ import annotations

import re

from factx.links.marked import Marker, pattern
from factx.links.roles.chains import Chain, Chains
from factx.links.roles.rules import RoleRule
from factx.links.roles.verbs import AHEAD, BEGINNINGS, ENDINGS, TENURE, VerbRule
from factx.records import Status

_UNTIL = pattern(
    r"(?: (?:at|of|in) the [a-z]+)?,? (?:until|till|from {time} (?:to|until|through)|between {time} and)"
    r" (?!next)(?P<time>{time})"
    r"|(?: for {time})? until (?:his|her) (?:retirement|death|resignation|dismissal)| at (?:the time\b|{time})"
)
_GONE = pattern(
    r"(?: \([^()]*\))?(?:, (?:(?!{person})[^,;.]){1,160},|,? (?:who|whose|which)"
    r" (?:(?!{person})[^;.]){1,200}?,)?,? (?:who )?(?:has |have |had )?"
    r"(?:resigned|stepped down|quit|stood down|(?:been |was |were )(?:fired|sacked|ousted|removed|dismissed|forced out)"
    r"|died|left (?:the|his|her) [a-z]+)(?! as\b)"
)
"""What follows a name whose post is over: "actress Ida Holm, who …, | has died"."""

REMOVES = re.compile(
    r"\b(?:sack(?:s|ed)?|fire[sd]?|remove[sd]?|oust(?:s|ed)?|dismiss(?:es|ed)?|replaced|axe[sd]?|suspend(?:s|ed)?"
    r"|part(?:s|ed|ing)? (?:company|ways) with|(?:resignation|death|ouster|ousting|dismissal|removal"
    r"|departure) of) (?:(?:its|the|their|his|her) )?$"
)
"""What stands before the post of somebody who has to go: "sacked | coach Ben Carlisle"."""

NEAR = 60
"""Characters before a chain in which such a verb is looked for."""

_LATE = re.compile(r"\blate (?:husband|wife|father|mother|brother|sister|son|daughter|partner),? (?:the )?$")
_LONG_AGO = re.compile(
    r"[^.;]{0,60}?\b(?:in|since) (?:\w+ )?(?:19|20)\d\d\b"
    r"|[^.;,]{0,40}? (?:last year|(?:years|decades|months) ago|two years ago)\b"
)
"""What stands behind an appointment that is no news."""


def status_beside(chains: Chains, chain: Chain, rule: RoleRule, match: re.Match[str]) -> Status | None:
    """The status of a chain that stands beside a name; None where nothing but the title itself says one."""
    groups = match.groupdict()
    over = rule.status is None and (
        _UNTIL.match(chains.sentence.text, chain.end)
        or groups.get("past")
        or groups.get("over")
        or (rule.before_name and REMOVES.search(chains.text, max(0, match.start() - NEAR), match.start()))
        or _LATE.search(chains.text, 0, match.start())
        or (not rule.before_name and chains.text.endswith("the late ", 0, match.start()))
        or _GONE.match(chains.text, match.end("person") if rule.before_name else match.end())
    )
    return "former" if over else status(chains, chain, rule)


def status(chains: Chains, chain: Chain, rule: RoleRule | VerbRule) -> Status | None:
    """The status a rule states, unless a time behind the chain says that the post is over, or no longer new."""
    stated = rule.status
    if rule.name in AHEAD:
        return stated
    if stated is None and _UNTIL.match(chains.sentence.text, chain.end):
        return "former"
    if stated == "incoming":
        behind = chains.sentence.plain[chains.sentence.offset(chain.end) - chains.sentence.start :]
        return None if _LONG_AGO.match(behind) else stated
    return stated


def tenure(chains: Chains, chain: Chain, rule: str) -> tuple[Marker | None, Marker | None]:
    """Since when and until when a post is held, as far as the words right behind its chain say."""
    times = TENURE.match(chains.sentence.text, chain.end)
    if times is None:
        return None, None
    stated = (times["since"], times["until"] or times["last"])
    if (alone := times["alone"]) and rule in ENDINGS:
        stated = (None, alone)
    elif alone and rule in BEGINNINGS:
        stated = (alone, None)
    since, until = (chains.sentence.named(time) if time else None for time in stated)
    return since, until
