"""Roles: which person holds which title, where.

"says Miki Tsusaka, President of Microsoft Japan"            Miki Tsusaka: President, Microsoft Japan
"Japanese Prime Minister Fumio Kishida"                      Fumio Kishida: Prime Minister, Japan
"Ada Obi, who will succeed Jo Lee as chief executive"        Ada Obi: chief executive, incoming
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factx.links.marked import MarkedSentence, Marker
from factx.links.roles.corpus import CORPUS
from factx.links.roles.rules import BODY, POST, RULES, RoleRule
from factx.records import Status, Title

__all__ = ["CORPUS", "Holding", "find", "summary"]


@dataclass(frozen=True, slots=True)
class Holding:
    """A person, the title held, the body whose office it is, and the status the rule states (None: see the title)."""

    person: Marker
    title: Marker
    organisation: Marker | None
    status: Status | None
    rule: str


def find(sentences: Sequence[MarkedSentence]) -> list[Holding]:
    """Every holding that the sentences of an article state, in reading order; a title has one holder."""
    found: list[Holding] = []
    for sentence in sentences:
        taken: dict[Marker, Holding] = {}
        for rule in RULES if any(m.kind == "title" for m in sentence.markers) else ():
            for holding in _holdings(rule, sentence):
                taken.setdefault(holding.title, holding)
        found += sorted(taken.values(), key=lambda h: h.title.start)
    return found


def _holdings(rule: RoleRule, sentence: MarkedSentence) -> Iterator[Holding]:
    position = 0
    while match := rule.pattern.search(sentence.text, position):
        person = sentence.marker(match, "person")
        posts = list(_posts(sentence, match))
        bodies = [body for _, body in posts]
        for i, (title, body) in enumerate(posts):
            shared = (
                body or next((b for b in bodies[i + 1 :] if b), None) or _elsewhere(rule, sentence, match, posts, i)
            )
            if person:
                yield Holding(person, title, shared, rule.status, rule.name)
        position = match.start() + 1 if match.group("person") else match.end()


def _posts(sentence: MarkedSentence, chain: re.Match[str]) -> Iterator[tuple[Marker, Marker | None]]:
    """The titles of a chain, each with the body its own post names."""
    for post in POST.finditer(sentence.text, *chain.span("chain")):
        title = sentence.marker(post, "title")
        if title:
            yield title, _body(sentence, post)


def _body(sentence: MarkedSentence, post: re.Match[str]) -> Marker | None:
    if post.group("of"):
        bodies = list(BODY.finditer(sentence.text, *post.span("of")))
        return sentence.at(bodies[-1].start() if len(bodies) > 1 and "'" in post.group("of") else bodies[0].start())
    if post.group("owner"):
        return sentence.marker(post, "owner")
    return _last_organisation(sentence, post.start()) if post.group("same") else None


def _elsewhere(
    rule: RoleRule, sentence: MarkedSentence, match: re.Match[str], posts: list[tuple[Marker, Marker | None]], i: int
) -> Marker | None:
    """A body that the title shares: behind the name ("senator Mark Warner from Virginia") or with a chain before it."""
    if i == len(posts) - 1 and "after" in rule.pattern.groupindex and (behind := match.group("after")):
        body = BODY.search(behind)
        return sentence.at(match.start("after") + body.start()) if body else None
    before = sentence.text[: match.start("chain")]
    joined = re.search(r"(?P<title>\S)(?P<person> \S) and $", before)
    if (
        rule.name == "title person"
        and joined
        and (person := sentence.at(joined.start("person") + 1))
        and person.kind == "person"
    ):
        owner = POST.search(sentence.text, max(0, joined.start("title") - 4))
        return sentence.marker(owner, "owner") if owner and owner.group("owner") else None
    return None


def _last_organisation(sentence: MarkedSentence, position: int) -> Marker | None:
    """The organisation "the company" stands for: the last one named before it in the sentence."""
    before = [m for m in sentence.markers if m.kind == "organisation" and sentence.position(m) < position]
    return before[-1] if before else None


def summary(title: Title) -> str:
    """The holder, the title, the organisation, any status but "current": "Lars Dahl: director, NATO, former"."""
    parts = [title.title]
    parts += [title.organisation.name] if title.organisation else []
    parts += [title.status] if title.status != "current" else []
    return f"{title.holder.name if title.holder else '?'}: {', '.join(parts)}"
