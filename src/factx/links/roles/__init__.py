"""Roles: which person holds which title, where.

"said Lars Dahl, director of the World Bank"                 Lars Dahl: director, World Bank
"Danish Prime Minister Ingrid Holm"                          Ingrid Holm: Prime Minister, Denmark
"Ada Obi, who will succeed Jo Lee as chief executive"        Ada Obi: chief executive, incoming
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factx.facts.people import office
from factx.links.marked import MarkedSentence, Marker
from factx.links.roles.corpus import CORPUS
from factx.links.roles.rules import (
    ARTICLE,
    ARTICLED_MARKS,
    BARE_MARKS,
    BODY,
    CHAIN,
    OWN,
    OWNER_BEFORE,
    POST,
    RULES,
    UNTIL,
    RoleRule,
)
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
        if any(marker.kind == "title" for marker in sentence.markers):
            taken: dict[Marker, Holding] = {}
            for holding in _Posts(sentence).holdings():
                taken.setdefault(holding.title, holding)
            found += sorted(taken.values(), key=lambda h: h.title.start)
    return found


class _Posts:
    """The posts of one sentence, its chains marked."""

    def __init__(self, sentence: MarkedSentence) -> None:
        self._sentence = sentence
        self._chains: dict[str, re.Match[str]] = {}
        self._marks = iter(BARE_MARKS), iter(ARTICLED_MARKS)
        self._text = CHAIN.sub(self._marked, sentence.text)

    def _marked(self, chain: re.Match[str]) -> str:
        mark = next(self._marks[ARTICLE.match(chain.group()) is not None], None)
        if mark is None:
            return chain.group()
        self._chains[mark] = chain
        return mark

    def holdings(self) -> Iterator[Holding]:
        """What each rule gives, the surest rule first."""
        for rule in RULES:
            for match in rule.pattern.finditer(self._text):
                yield from self._joined(rule, match)

    def _joined(self, rule: RoleRule, match: re.Match[str]) -> Iterator[Holding]:
        chain, person = self._chains[match["chain"]], self._sentence.named(match["person"])
        over = rule.status is None and UNTIL.match(self._sentence.text, chain.end())
        posts = list(_posts(self._sentence, chain))
        for i, post in enumerate(posts):
            body = post.body or (None if post.complete else self._shared(rule, match, posts, i))
            yield Holding(person, post.title, body, "former" if over else rule.status, rule.name)

    def _shared(self, rule: RoleRule, match: re.Match[str], posts: list[_Post], i: int) -> Marker | None:
        """The body of a post that names none: a later one's, one behind the name, an earlier one's before a name."""
        later = next((post.body for post in posts[i:] if post.body), None)
        behind = self._behind(match) if i == len(posts) - 1 else None
        if later or behind or not rule.before_name:
            return later or behind
        return posts[0].body or self._before(self._chains[match["chain"]])

    def _behind(self, match: re.Match[str]) -> Marker | None:
        """The body behind the name: "senator Mark Warner from Virginia"."""
        body = BODY.search(match.groupdict().get("after") or "")
        return self._sentence.named(body.group()) if body else None

    def _before(self, chain: re.Match[str]) -> Marker | None:
        """The body that a chain shares with the one before it: "Acme president Jo Lee and | chairwoman Ada Obi"."""
        joined = OWNER_BEFORE.search(self._sentence.text[: chain.start()]) if not _OTHERS.match(chain.group()) else None
        return self._sentence.named(joined["owner"]) if joined else None


_OTHERS = re.compile("(?:his|her|their) ")
"""How a chain begins that does not share: "Acme's founder Jo Lee and | his partner"."""


@dataclass(frozen=True, slots=True)
class _Post:
    """A title of a chain, the body its own words name, and whether they say all ("chairman of the committee")."""

    title: Marker
    body: Marker | None
    complete: bool


def _posts(sentence: MarkedSentence, chain: re.Match[str]) -> Iterator[_Post]:
    for post in POST.finditer(sentence.text, *chain.span()):
        yield _Post(sentence.named(post["title"]), _body(sentence, post), post["thing"] is not None)


def _body(sentence: MarkedSentence, post: re.Match[str]) -> Marker | None:
    if post["of"]:
        bodies = BODY.findall(post["of"])
        return sentence.named(bodies[-1] if len(bodies) > 1 and "'" in post["of"] else bodies[0])
    if post["owner"]:
        return sentence.named(post["owner"])
    own = post["same"] or OWN.search(sentence.text, max(0, post.start() - 40), post.start())
    return _last_organisation(sentence, post.start()) if own else None


def _last_organisation(sentence: MarkedSentence, position: int) -> Marker | None:
    """The organisation "the company" stands for: the last one named before it in the sentence."""
    before = [m for m in sentence.markers if m.kind == "organisation" and sentence.position(m) < position]
    return before[-1] if before else None


def summary(title: Title) -> str:
    """The holder, the title, the organisation, any status but "current": "Lars Dahl: director, NATO, former"."""
    return f"{title.holder.name if title.holder else '?'}: {office(title)}"
