"""Holdings: posts joined to the people who hold them, with the bodies that the words around lend them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factx.links.marked import MarkedSentence, Marker, pattern
from factx.links.roles.posts import CHAIN, Post, posts
from factx.links.roles.rules import (
    BARE_MARKS,
    BODY,
    DEFINITE_MARKS,
    INDEFINITE_MARKS,
    RULES,
    RoleRule,
)
from factx.links.roles.subjects import subject
from factx.links.roles.verbs import APPOINTER, JOINED, VERBS, VerbRule
from factx.records import Status

_INDEFINITE = re.compile(r"[Aa]n? ")
_DEFINITE = re.compile("(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne of) ")
_UNTIL = pattern(
    r"(?: (?:at|of|in) the [a-z]+)?,? (?:until|from {time} (?:to|until|through)|between {time} and) (?!next)(?P<time>{time})| at the time\b"
)
_PLURAL = re.compile(r"(?:(?<![s'])s|men|women|people)$", re.IGNORECASE)
_GONE = pattern(
    r"(?:, [^,;.]{1,160},| \([^()]*\))*,? (?:who )?(?:has |have |had )?(?:resigned|stepped down|quit|stood down"
    r"|(?:been |was )(?:fired|sacked|ousted|removed|dismissed)|died|left (?:the|his|her) [a-z]+)(?! as\b)"
)
"""What follows a name whose post is over: "actress Ida Holm, who …, | has died"."""

_SHARED_BEFORE = pattern(rf"(?P<owner>{BODY})(?:'s?)? [^.;,]{{0,20}}{{title}} {{person}},? and $")
_OTHERS = re.compile("(?:his|her|their) ")
_BODY = pattern(BODY)


@dataclass(frozen=True, slots=True)
class Holding:
    """A person, the title held, the body whose office it is, and the status the rule states (None: see the title)."""

    person: Marker
    title: Marker
    organisation: Marker | None
    status: Status | None
    rule: str


def find(sentences: Sequence[MarkedSentence]) -> list[Holding]:
    """Every holding that the sentences of an article state, in reading order; a title belongs to one rule."""
    found: list[Holding] = []
    for sentence in sentences:
        kinds = {marker.kind for marker in sentence.markers}
        if "title" in kinds and "person" in kinds:
            found += _Chains(sentence).holdings()
    return found


class _Chains:
    """The chains of one sentence, marked."""

    def __init__(self, sentence: MarkedSentence) -> None:
        self._sentence = sentence
        self._chains: dict[str, re.Match[str]] = {}
        self._bare, self._indefinite, self._definite = iter(BARE_MARKS), iter(INDEFINITE_MARKS), iter(DEFINITE_MARKS)
        self._text = CHAIN.sub(self._marked, sentence.text)

    def _marked(self, chain: re.Match[str]) -> str:
        text = chain.group()
        marks = (
            self._indefinite
            if _INDEFINITE.match(text)
            else self._definite
            if _DEFINITE.match(text)
            else self._bare
        )
        mark = next(marks, None)
        if mark is None:
            return text
        self._chains[mark] = chain
        return mark

    def holdings(self) -> list[Holding]:
        """What the rules give, the surest rule first, each title once."""
        taken: dict[Marker, list[Holding]] = {}
        for holdings in (*self._adjacent(), *self._told()):
            fresh = [holding for holding in holdings if holding.title not in taken]
            for holding in fresh:
                taken.setdefault(holding.title, []).append(holding)
        return sorted((h for held in taken.values() for h in held), key=lambda h: h.title.start)

    def _adjacent(self) -> Iterator[list[Holding]]:
        for rule in RULES:
            for match in rule.pattern.finditer(self._text):
                chain = self._chains[match["chain"]]
                yield self._joined(rule, match, posts(self._sentence, chain), chain)

    def _told(self) -> Iterator[list[Holding]]:
        for rule in VERBS:
            for match in rule.pattern.finditer(self._text):
                chain = self._chains[match["chain"]]
                person = subject(self._text, match.start())
                if person is not None:
                    yield self._spoken_of(rule, match, self._sentence.named(person), chain)

    def _spoken_of(
        self, rule: VerbRule, match: re.Match[str], person: Marker, chain: re.Match[str]
    ) -> list[Holding]:
        over = rule.status is None and _UNTIL.match(self._sentence.text, chain.end())
        joined = JOINED.search(match.group()) if rule.gives_body else None
        lent = self._sentence.named(joined["body"]) if joined else None
        held = []
        listed = posts(self._sentence, chain)
        for i, post in enumerate(listed):
            bodies = post.bodies or (() if post.complete else self._later(listed, i) or ((lent,) if lent else ()))
            held += [
                Holding(person, post.title, body, "former" if over else rule.status, rule.name)
                for body in bodies or (None,)
            ]
        return held

    def _joined(self, rule: RoleRule, match: re.Match[str], listed: list[Post], chain: re.Match[str]) -> list[Holding]:
        people = [self._sentence.named(match["person"])]
        if second := match.groupdict().get("second"):
            people.append(self._sentence.named(second))
        if len(people) > 1 and len(listed) == 1 and not self._plural(listed[0]):
            people = people[-1:] if not rule.before_name else people[:1]
        over = rule.status is None and (
            _UNTIL.match(self._sentence.text, chain.end())
            or match.groupdict().get("past")
            or _GONE.match(self._text, match.end("person") if rule.before_name else match.end())
        )
        held = []
        for i, post in enumerate(listed):
            bodies = post.bodies or (() if post.complete else self._shared(rule, match, listed, i))
            holders = people if len(people) < 2 or len(listed) != len(people) else [people[i]]
            held += [
                Holding(person, post.title, body, "former" if over else rule.status, rule.name)
                for person in holders
                for body in bodies or (None,)
            ]
        return held

    def _plural(self, post: Post) -> bool:
        title = post.title
        text = self._sentence.plain[title.start - self._sentence.start : title.end - self._sentence.start]
        return _PLURAL.search(text.split(" of ")[0].split(" for ")[0]) is not None

    def _later(self, listed: list[Post], i: int) -> tuple[Marker, ...]:
        for post in listed[i + 1 :]:
            if not post.bare or post.owned:
                return ()
            if post.bodies:
                return post.bodies
        return ()

    def _shared(self, rule: RoleRule, match: re.Match[str], listed: list[Post], i: int) -> tuple[Marker, ...]:
        """The bodies of a post that names none: a later one's, one behind the name, an earlier one's before a name."""
        later = self._later(listed, i)
        behind = self._behind(match) if i == len(listed) - 1 else None
        if later or behind:
            return later or ((behind,) if behind else ())
        if rule.name == "appoints person title":
            appointer = APPOINTER.search(self._text[: match.start()])
            return (self._sentence.named(appointer["body"]),) if appointer else ()
        if listed[0].owned and listed[0].bodies and not listed[i].by_comma:
            return listed[0].bodies
        if not rule.before_name:
            return ()
        before = self._before(self._chains[match["chain"]])
        return (before,) if before else ()

    def _behind(self, match: re.Match[str]) -> Marker | None:
        """The body behind the name: "senator Mark Warner from Virginia"."""
        body = _BODY.search(match.groupdict().get("after") or "")
        return self._sentence.named(body.group()) if body else None

    def _before(self, chain: re.Match[str]) -> Marker | None:
        """The body that a chain shares with the one before it: "Acme president Jo Lee and | chairwoman Ada Obi"."""
        joined = _SHARED_BEFORE.search(self._sentence.text[: chain.start()]) if not _OTHERS.match(chain.group()) else None
        return self._sentence.named(joined["owner"]) if joined else None
