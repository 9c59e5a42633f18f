"""Holdings: posts joined to the people who hold them, with the bodies that the words around lend them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from factx.facts.people import is_woman
from factx.links.marked import MarkedSentence, Marker, pattern
from factx.links.roles.posts import CHAIN, POST, Post, posts
from factx.links.roles.rules import (
    ASIDE,
    BARE_MARKS,
    BODY,
    DEFINITE_MARKS,
    HONORIFIC,
    INDEFINITE_MARKS,
    RULES,
    RoleRule,
)
from factx.links.roles.subjects import pronoun, subject, topic
from factx.links.roles.verbs import APPOINTER, BEGINNINGS, ENDINGS, JOINED, TENURE, VERBS, VerbRule
from factx.records import Status

_INDEFINITE = re.compile(r"[Aa]n? ")
_DEFINITE = re.compile("(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne of) ")
_UNTIL = pattern(
    r"(?: (?:at|of|in) the [a-z]+)?,? (?:until|till|from {time} (?:to|until|through)|between {time} and) (?!next)(?P<time>{time})"
    r"|(?: for {time})? until (?:his|her) (?:retirement|death|resignation|dismissal)| at (?:the time\b|{time})"
)
_TRADES = frozenset(
    "broker developer producer manufacturer supplier retailer maker operator distributor publisher insurer lender trader owner".split()
)
_PLURAL = re.compile(r"(?:(?<![s'])s|men|women|people)$", re.IGNORECASE)
_GONE = pattern(
    r"(?:, [^,;.]{1,160},| \([^()]*\)| (?:who|whose|which) [^;.]{1,200}?,)*,? (?:who )?(?:has |have |had )?(?:resigned|stepped down|quit|stood down"
    r"|(?:been |was |were )(?:fired|sacked|ousted|removed|dismissed|forced out)|died|left (?:the|his|her) [a-z]+)(?! as\b)"
)
"""What follows a name whose post is over: "actress Ida Holm, who …, | has died"."""

_ADVERBIAL = re.compile(
    r"(?:^|[,;] )(?:Like|Unlike|To|After|Before|With|Without|For|Beside|Besides|According to|Alongside|As) $",
    re.IGNORECASE,
)
"""What stands before a title that is no apposition: "Like | the chief executive, Femi Coker"."""
_SET_OFF = re.compile(r"[,.;:)(]|$| and ")
_WHERE = pattern(
    r"(?P<body>{organisation})(?:,? (?:the|an?) [^,;.]{1,50})?(?: in {place})?, (?:where|whose) (?:(?!{organisation}|,)[^.;]){0,40}(?:, (?:the )?)?$"
)
"""A body in whose relative clause a post stands: "Siemens, where | …", "Siemens, whose | …"."""

_REMOVES = re.compile(
    r"\b(?:sack(?:s|ed)?|fire[sd]?|remove[sd]?|oust(?:s|ed)?|dismiss(?:es|ed)?|replaced|axe[sd]?|suspend(?:s|ed)?|part(?:s|ed)? (?:company|ways) with)"
    r" (?:(?:its|the|their|his|her) )?$"
)
"""What stands before the post of somebody who has to go: "sacked | coach Ben Carlisle"."""

_LATE = re.compile(r"\blate (?:husband|wife|father|mother|brother|sister|son|daughter|partner),? (?:the )?$")
_LONG_AGO = re.compile(
    r"[^.;]{0,60}?\b(?:in|since) (?:\w+ )?(?:19|20)\d\d\b|[^.;,]{0,40}? (?:last year|(?:years|decades|months) ago|two years ago)\b"
)
"""What stands behind an appointment that is no news."""

_SHARED_BEFORE = pattern(rf"(?P<owner>{BODY})(?:'s?)? [^.;,]{{0,20}}{{title}} {{person}},? and $")
_OTHERS = re.compile("(?:his|her|their) ")
_BODY = pattern(BODY)
_ORGANISATION = pattern("{organisation}")
_SAYS = pattern(
    r"(?P<body>{organisation})(?: \([^()]*\))? (?:said|says|announced|confirmed)(?: (?:on )?{time})?(?: that)? $"
)
"""A body that speaks of its own people: "Siemens said on Monday that | chief executive Jo Lee"."""
_NAME_BEHIND = pattern(rf" {HONORIFIC}{{person}}")
_NAME_BEFORE = pattern(rf"{{person}}{ASIDE}(?:,|,? who (?:is|was)) $")


@dataclass(frozen=True, slots=True)
class Holding:
    """A person, the title held, the body whose office it is, and the status the rule states (None: see the title)."""

    person: Marker
    title: Marker
    organisation: Marker | None
    status: Status | None
    rule: str
    joint: str = ""
    """The preposition that leads to the body, "" when it stands before the title or further off."""
    since: Marker | None = None
    until: Marker | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """A title whose holder nobody names, and the body whose office it is: "the president of | France"."""

    title: Marker
    organisation: Marker
    joint: str


@dataclass(frozen=True, slots=True)
class Roles:
    """What the sentences of an article say of titles, each list in reading order."""

    holdings: list[Holding]
    offices: list[Office]


def find(sentences: Sequence[MarkedSentence]) -> Roles:
    """Every holding and every office without a holder; a title belongs to one rule."""
    holdings: list[Holding] = []
    offices: list[Office] = []
    topics: list[tuple[Marker, bool | None]] = []
    for sentence in sentences:
        if any(marker.kind == "title" for marker in sentence.markers):
            chains = _Chains(sentence, topics)
            held = chains.holdings()
            holdings += held
            offices += chains.offices({holding.title for holding in held})
        if character := topic(sentence.text):
            person = sentence.named(character)
            topics = [(person, is_woman(sentence.written(person).split()[0])), *topics[: _REMEMBERED - 1]]
        elif not _CONTINUES.search(sentence.text):
            topics = []
    return Roles(holdings, offices)


_REMEMBERED = 2
_CONTINUES = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
"""What a sentence that names nobody holds when it still speaks of the person named last."""


class _Chains:
    """The chains of one sentence, marked."""

    def __init__(self, sentence: MarkedSentence, topics: Sequence[tuple[Marker, bool | None]]) -> None:
        """`topics` are those whom the sentences before speak of, the last first, and whether each is a woman."""
        self._sentence = sentence
        self._topics = topics
        self._chains: dict[str, tuple[int, int]] = {}
        self._bare, self._indefinite, self._definite = iter(BARE_MARKS), iter(INDEFINITE_MARKS), iter(DEFINITE_MARKS)
        self._text = CHAIN.sub(self._marked, sentence.text)

    def _marked(self, chain: re.Match[str]) -> str:
        start, end = chain.span()
        cut = self._last_post(start, end)
        if cut is None:
            return self._mark(start, end)
        kept, rest = cut
        return self._mark(start, kept) + self._sentence.text[kept:rest] + self._mark(rest, end)

    def _last_post(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a chain behind one name ends and the post before the next begins: "Lee, chairman, | and president Obi"."""
        text = self._sentence.text
        if not _NAME_BEHIND.match(text, end) or not _NAME_BEFORE.search(text, max(0, start - 200), start):
            return None
        found = list(POST.finditer(text, start, end))
        return (found[-2].end(), found[-1].start()) if len(found) > 1 else None

    def _mark(self, start: int, end: int) -> str:
        text = self._sentence.text[start:end]
        marks = self._indefinite if _INDEFINITE.match(text) else self._definite if _DEFINITE.match(text) else self._bare
        mark = next(marks, None)
        if mark is None:
            return text
        self._chains[mark] = (start, end)
        return mark

    def holdings(self) -> list[Holding]:
        """What the rules give, the surest rule first, each title once."""
        taken: dict[Marker, list[Holding]] = {title: [] for title in self._denied()}
        for holdings in (*self._adjacent(), *self._told()):
            fresh = [holding for holding in holdings if holding.title not in taken]
            for holding in fresh:
                taken.setdefault(holding.title, []).append(holding)
        held = sorted((h for found in taken.values() for h in found), key=lambda h: h.title.start)
        return [self._dated(self._promoted(holding, held)) for holding in held]

    def _dated(self, holding: Holding) -> Holding:
        """The holding with the times that the words behind its chain state."""
        position = self._sentence.position(holding.title)
        end = next((end for start, end in self._chains.values() if start <= position < end), position + 1)
        times = TENURE.match(self._sentence.text, end)
        if times is None:
            return holding
        stated = (times["since"], times["until"] or times["last"])
        since, until = (self._sentence.named(time) if time else None for time in stated)
        if alone := times["alone"]:
            time = self._sentence.named(alone)
            since, until = (
                (None, time)
                if holding.rule in ENDINGS
                else (time, None)
                if holding.rule in BEGINNINGS
                else (None, None)
            )
        return replace(holding, since=since, until=until)

    def offices(self, held: Collection[Marker]) -> list[Office]:
        """The titles that are not held, with the bodies that their own words name."""
        every = (post for chain in self._chains.values() for post in posts(self._sentence, chain))
        free = [
            Office(post.title, post.bodies[0], post.joint) for post in every if post.bodies and post.title not in held
        ]
        return sorted(free, key=lambda office: office.title.start)

    @staticmethod
    def _promoted(holding: Holding, held: list[Holding]) -> Holding:
        """A new post without a body is with the body of the old one: "Acme treasurer Lee will become | chairman"."""
        if holding.organisation or holding.rule != "person will become title":
            return holding
        old = next(
            (h for h in held if h.person.key == holding.person.key and h.organisation and h.status is None), None
        )
        return replace(holding, organisation=old.organisation) if old else holding

    def _adjacent(self) -> Iterator[list[Holding]]:
        for rule in RULES:
            for match in rule.pattern.finditer(self._text):
                chain = self._chains[match["chain"]]
                if rule.name != "title, person" or self._stands_before(match):
                    yield self._joined(rule, match, posts(self._sentence, chain), chain)

    def _stands_before(self, match: re.Match[str]) -> bool:
        """Whether "a lawyer, Jo Lee" is an apposition: where a sentence begins, or where something sets the name off."""
        if _SET_OFF.match(self._text, match.end("person")):
            return True
        begins = match.start("chain") < 2
        indefinite = match["chain"] in INDEFINITE_MARKS
        return (begins or not indefinite) and not _ADVERBIAL.search(self._text, 0, match.start("chain"))

    def _denied(self) -> Iterator[Marker]:
        """Titles that somebody is said not to hold: "would have made a fine | judge"."""
        for rule in VERBS:
            for match in rule.pattern.finditer(self._text) if rule.denies else ():
                yield from (post.title for post in posts(self._sentence, self._chains[match["chain"]]))

    def _told(self) -> Iterator[list[Holding]]:
        for rule in VERBS:
            if rule.denies:
                continue
            for match in rule.pattern.finditer(self._text):
                chain = self._chains[match["chain"]]
                if person := self._subject(match.start()):
                    yield self._spoken_of(rule, match, person, chain)

    def _subject(self, position: int) -> Marker | None:
        """Of whom the verb speaks, in this sentence or, by a pronoun, in the one before."""
        person = subject(self._text, position)
        if person is not None:
            return self._sentence.named(person)
        he_or_she = pronoun(self._text, position)
        if he_or_she is None:
            return None
        return next((topic for topic, woman in self._topics if woman in (None, he_or_she == "she")), None)

    def _spoken_of(self, rule: VerbRule, match: re.Match[str], person: Marker, chain: tuple[int, int]) -> list[Holding]:
        status = self._status(rule.status, chain)
        joined = JOINED.search(match.group()) if rule.gives_body else None
        lent = self._sentence.named(joined["body"]) if joined else None
        held = []
        listed = posts(self._sentence, chain)
        for i, post in enumerate(listed):
            bodies = post.bodies or (() if post.complete else self._later(listed, i) or self._lent(lent, chain))
            held += [Holding(person, post.title, body, status, rule.name, post.joint) for body in bodies or (None,)]
        return held

    def _status(self, stated: Status | None, chain: tuple[int, int]) -> Status | None:
        """The status a rule states, unless a time behind the chain says that the post is over, or no longer new."""
        if stated is None and _UNTIL.match(self._sentence.text, chain[1]):
            return "former"
        if stated == "incoming":
            behind = self._sentence.plain[self._sentence.offset(chain[1]) - self._sentence.start :]
            return None if _LONG_AGO.match(behind) else stated
        return stated

    def _lent(self, lent: Marker | None, chain: tuple[int, int]) -> tuple[Marker, ...]:
        """The body that the verb or the clause before it names: "Siemens, where she was | head of sales"."""
        if lent is None and (place := _WHERE.search(self._sentence.text, 0, chain[0])):
            lent = self._sentence.named(place["body"])
        return (lent,) if lent else ()

    def _joined(
        self, rule: RoleRule, match: re.Match[str], listed: list[Post], chain: tuple[int, int]
    ) -> list[Holding]:
        people = [self._sentence.named(match["person"])]
        if second := match.groupdict().get("second"):
            people.append(self._sentence.named(second))
        if len(people) > 1 and len(listed) == 1 and not self._plural(listed[0]):
            people = people[-1:] if not rule.before_name else people[:1]
        over = rule.status is None and (
            _UNTIL.match(self._sentence.text, chain[1])
            or match.groupdict().get("past")
            or match.groupdict().get("over")
            or (rule.before_name and _REMOVES.search(self._text, max(0, match.start() - 60), match.start()))
            or _LATE.search(self._text, 0, match.start())
            or _GONE.match(self._text, match.end("person") if rule.before_name else match.end())
        )
        status = "former" if over else self._status(rule.status, chain)
        held = []
        for i, post in enumerate(listed):
            if i and listed[i - 1].bodies and self._speaks_of_the_body(post):
                continue
            bodies = post.bodies or (() if post.complete else self._shared(rule, match, listed, i))
            holders = people if len(people) < 2 or len(listed) != len(people) else [people[i]]
            held += [
                Holding(person, post.title, body, status, rule.name, post.joint)
                for person in holders
                for body in bodies or (None,)
            ]
        return held

    def _speaks_of_the_body(self, post: Post) -> bool:
        """Whether a post behind a body is what the body does: "Kaveri Securities, | a Pune-based broker"."""
        return post.by_comma and self._sentence.written(post.title).split()[-1].lower() in _TRADES

    def _plural(self, post: Post) -> bool:
        text = self._sentence.written(post.title)
        return _PLURAL.search(text.split(" of ")[0].split(" for ")[0]) is not None

    def _later(self, listed: list[Post], i: int) -> tuple[Marker, ...]:
        for post in listed[i + 1 :]:
            if not post.bare or post.owned:
                return ()
            if post.bodies:
                return post.bodies if post.joint == "of" or not post.with_status else ()
        return ()

    def _shared(self, rule: RoleRule, match: re.Match[str], listed: list[Post], i: int) -> tuple[Marker, ...]:
        """The bodies of a post that names none: a later one's, one behind the name, an earlier one's before a name."""
        later = self._later(listed, i)
        behind = self._behind(match) if i == len(listed) - 1 else None
        if later or behind:
            return later or ((behind,) if behind else ())
        if rule.name == "appoints person title":
            return self._agent(match.start())
        if listed[0].owned and listed[0].bodies and not listed[i].by_comma:
            return listed[0].bodies
        chain = self._chains[match["chain"]]
        small = self._sentence.written(listed[i].title)[0].islower()
        if small and (place := _WHERE.search(self._sentence.text, 0, chain[0])):
            return (self._sentence.named(place["body"]),)
        if not rule.before_name:
            return ()
        if removes := _REMOVES.search(self._text, max(0, match.start() - 60), match.start()):
            return self._agent(removes.start())
        if says := _SAYS.search(self._sentence.text, max(0, chain[0] - 80), chain[0]):
            return (self._sentence.named(says["body"]),)
        before = self._before(chain)
        return (before,) if before else ()

    def _agent(self, verb: int) -> tuple[Marker, ...]:
        """The body that does what the verb says: "Siemens | has appointed"."""
        agent = APPOINTER.search(self._text[:verb])
        if agent is None:
            return ()
        body = self._sentence.named(agent["body"]) if agent["body"] else self._last_body(self._text[:verb])
        return (body,) if body else ()

    def _last_body(self, before: str) -> Marker | None:
        """The organisation that "it" stands for: the last one before."""
        bodies = _ORGANISATION.findall(before)
        return self._sentence.named(bodies[-1]) if bodies else None

    def _behind(self, match: re.Match[str]) -> Marker | None:
        """The body behind the name: "senator Mark Warner from Virginia"."""
        body = _BODY.search(match.groupdict().get("after") or "")
        return self._sentence.named(body.group()) if body else None

    def _before(self, chain: tuple[int, int]) -> Marker | None:
        """The body that a chain shares with the one before it: "Acme president Jo Lee and | chairwoman Ada Obi"."""
        joined = (
            _SHARED_BEFORE.search(self._sentence.text[: chain[0]])
            if not _OTHERS.match(self._sentence.text, chain[0])
            else None
        )
        return self._sentence.named(joined["owner"]) if joined else None
