"""The body of a post whose own words name none: who lends it one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factx.links.marked import Marker, pattern
from factx.links.roles.chains import Chain, Chains
from factx.links.roles.posts import Post
from factx.links.roles.rules import BODY, RoleRule
from factx.links.roles.standing import NEAR, REMOVES
from factx.links.roles.verbs import APPOINTER, JOINED, VerbRule

Bodies = tuple[Marker, ...]

_WHERE = pattern(
    r"(?P<body>{organisation})(?:,? (?:the|an?) [^,;.]{1,90})?(?: in {place})?, (?:where|whose)"
    r" (?:(?!{organisation}|,)[^.;]){0,40}(?:, (?:the )?)?$"
)
"""A body in whose relative clause a post stands: "Siemens, where | …", "Siemens, whose | …"."""

_SAYS = pattern(
    r"(?P<body>{organisation})(?: \([^()]*\))? (?:said|says|announced|confirmed)(?: (?:on )?{time})?(?: that)? $"
)
"""A body that speaks of its own people: "Siemens said on Monday that | chief executive Jo Lee"."""

_LED = pattern(
    r"(?P<body>{organisation})(?: \([^()]*\))?,? (?:(?!{organisation}|{person})[^.;]){0,80}?"
    r"\b(?:led|headed|run|chaired|managed|overseen|founded|owned|created)(?: (?:in )?{time})? by"
    r" (?:(?:Mr|Ms|Mrs|Dr)\.? )?$"
)
"""A body that somebody leads: "Siemens is headed by | chief executive Jo Lee"."""

_SPEECH = 80
"""Characters before a chain in which such a body is looked for."""

_FAR = 160
"""Characters before a chain in which a body that is led is looked for."""

_SHARED_BEFORE = pattern(rf"(?P<owner>{BODY})(?:'s?)? [^.;,]{{0,20}}{{title}} {{person}},? and $")
_OTHERS = re.compile("(?:his|her|their|the|an?) ")
BODY_MARK = pattern(BODY)
_ORGANISATION = pattern("{organisation}")


def beside(chains: Chains, chain: Chain, rule: RoleRule, match: re.Match[str], i: int) -> Bodies:
    """The bodies of the post at `i` of a chain that stands beside a name."""
    post = chain.posts[i]
    if post.bodies or post.complete:
        return post.bodies
    return next(filter(None, _beside(chains, chain, rule, match, i)), ())


def _beside(chains: Chains, chain: Chain, rule: RoleRule, match: re.Match[str], i: int) -> Iterator[Bodies]:
    """Who may lend a body, the nearest first: the posts behind, the words behind the name, the posts before."""
    first, post = chain.posts[0], chain.posts[i]
    yield _later(chain.posts, i)
    if post is chain.posts[-1]:
        yield named(chains, BODY_MARK.search(match.groupdict().get("after") or ""))
    if rule.appoints:
        yield agent(chains, match.start())
        return
    if first.owned and not post.by_comma and not post.restarts:
        yield first.bodies
    if chains.sentence.written(post.title)[0].islower():
        yield _in_clause(chains, chain)
    yield named(chains, _LED.search(chains.text, max(0, match.start() - _FAR), match.start()), "body")
    if rule.before_name:
        if removes := REMOVES.search(chains.text, max(0, match.start() - NEAR), match.start()):
            yield agent(chains, removes.start())
        yield named(chains, _SAYS.search(chains.sentence.text, max(0, chain.start - _SPEECH), chain.start), "body")
        if not _OTHERS.match(chains.sentence.text, chain.start):
            yield named(chains, _SHARED_BEFORE.search(chains.sentence.text[: chain.start]), "owner")


def told(chains: Chains, chain: Chain, rule: VerbRule, match: re.Match[str], i: int) -> Bodies:
    """The bodies of the post at `i` of a chain that a verb leads to."""
    post = chain.posts[i]
    if post.bodies or post.complete:
        return post.bodies
    joined = named(chains, JOINED.search(match.group()), "body") if rule.gives_body else ()
    return _later(chain.posts, i) or joined or _in_clause(chains, chain)


def _later(posts: Sequence[Post], i: int) -> Bodies:
    """The bodies of a later post that nothing but a status sets off: "chairman and | chief executive of Siemens"."""
    for post in posts[i + 1 :]:
        if not post.bare or post.owned:
            return ()
        if post.bodies:
            return post.bodies if post.joint == "of" or not post.with_status else ()
    return ()


def _in_clause(chains: Chains, chain: Chain) -> Bodies:
    return named(chains, _WHERE.search(chains.sentence.text, 0, chain.start), "body")


def agent(chains: Chains, verb: int) -> Bodies:
    """The body that does what the verb at `verb` says: "Siemens | has appointed"; "it" is the one named last."""
    found = APPOINTER.search(chains.text[:verb])
    if found is None or found["body"]:
        return named(chains, found, "body")
    bodies = _ORGANISATION.findall(chains.text[:verb])
    return (chains.sentence.named(bodies[-1]),) if bodies else ()


def named(chains: Chains, match: re.Match[str] | None, group: str | int = 0) -> Bodies:
    """The body a match names, () for none."""
    return (chains.sentence.named(match[group]),) if match and match[group] else ()
