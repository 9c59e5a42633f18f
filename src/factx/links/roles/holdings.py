"""Holdings: posts joined to the people who hold them, and offices whose holders nobody names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from factx.facts.people import is_woman
from factx.links.marked import MarkedSentence, Marker
from factx.links.roles.chains import Chain, Chains
from factx.links.roles.lending import BODY_MARK, beside, named, told
from factx.links.roles.posts import Post
from factx.links.roles.rules import INDEFINITE_MARKS, RULES, RoleRule
from factx.links.roles.standing import status, status_beside, tenure
from factx.links.roles.subjects import PERSON, pronoun, subject, topic
from factx.links.roles.verbs import VERBS, VerbRule
from factx.records import Status

_TRADES = frozenset(
    """broker developer producer manufacturer supplier retailer maker operator distributor publisher insurer lender
    trader owner""".split()
)
_PLURAL = re.compile(r"(?:(?<![s'])s\.?|men|women|people)$", re.IGNORECASE)
_ADVERBIAL = re.compile(
    r"(?:^|[,;] )(?:Like|Unlike|To|After|Before|With|Without|For|Beside|Besides|According to|Alongside|As) $",
    re.IGNORECASE,
)
"""What stands before a title that is no apposition: "Like | the chief executive, Femi Coker"."""

_SET_OFF = re.compile(r"[,.;:)(]|$| and ")
_REMEMBERED = 2
_CONTINUES = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
"""What a sentence that names nobody holds when it still speaks of the person named last."""

Topics = Sequence[tuple[Marker, bool | None]]
"""Those whom the sentences before speak of, the last first, and whether each is a woman."""


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
    topics: Topics = ()
    for sentence in sentences:
        if any(marker.kind == "title" for marker in sentence.markers):
            reader = _Reader(sentence, topics)
            held = reader.holdings()
            holdings += held
            offices += reader.offices({holding.title for holding in held})
        if character := topic(sentence.text):
            person = sentence.named(character)
            topics = ((person, is_woman(sentence.written(person).split()[0])), *topics[: _REMEMBERED - 1])
        elif not _CONTINUES.search(sentence.text):
            topics = ()
    return Roles(holdings, offices)


class _Reader:
    """One sentence, read rule by rule."""

    def __init__(self, sentence: MarkedSentence, topics: Topics) -> None:
        self._chains = Chains(sentence)
        self._sentence = sentence
        self._topics = topics

    def holdings(self) -> list[Holding]:
        """What the rules give, the surest rule first, each title once."""
        taken: dict[Marker, list[Holding]] = {title: [] for title in self._denied()}
        for found in (*self._beside(), *self._told()):
            for holding in [holding for holding in found if holding.title not in taken]:
                taken.setdefault(holding.title, []).append(holding)
        held = sorted((holding for found in taken.values() for holding in found), key=lambda h: h.title.start)
        return [_promoted(holding, held) for holding in held]

    def offices(self, held: Collection[Marker]) -> list[Office]:
        """The titles that are not held, with the bodies that their own words name."""
        free = (post for chain in self._chains for post in chain.posts if post.bodies and post.title not in held)
        return sorted(
            (Office(post.title, post.bodies[0], post.joint) for post in free), key=lambda office: office.title.start
        )

    # --------------------------------------------------------------------------------------------- beside a name
    def _beside(self) -> Iterator[list[Holding]]:
        for rule in RULES:
            for match in rule.pattern.finditer(self._chains.text):
                if (not rule.needs_apposition or self._is_apposition(match)) and (
                    not rule.by_letters or self._is_letters(match)
                ):
                    yield list(self._joined(rule, match))

    def _is_letters(self, match: re.Match[str]) -> bool:
        """Whether a chain begins with a title of capitals only: "Jo Lee | MP"."""
        return self._sentence.written(self._chains.of(match["chain"]).posts[0].title).isupper()

    def _is_apposition(self, match: re.Match[str]) -> bool:
        """Whether "a lawyer, Jo Lee" is one: where a sentence begins, or where something sets the name off."""
        text = self._chains.text
        if _SET_OFF.match(text, match.end("person")):
            return True
        begins = match.start("chain") < 2  # a quotation mark may stand before it
        return (begins or match["chain"] not in INDEFINITE_MARKS) and not _ADVERBIAL.search(
            text, 0, match.start("chain")
        )

    def _joined(self, rule: RoleRule, match: re.Match[str]) -> Iterator[Holding]:
        chain = self._chains.of(match["chain"])
        people = self._people(rule, match, chain)
        state = status_beside(self._chains, chain, rule, match)
        since, until = tenure(self._chains, chain, rule.name)
        mine = self._mine(rule, chain)
        for i, post in enumerate(chain.posts):
            if i < mine:
                continue
            if i and chain.posts[i - 1].bodies and self._speaks_of_the_body(post):
                continue
            bodies = beside(self._chains, chain, rule, match, i) or (None,)
            holders = [people[i]] if 1 < len(people) == len(chain.posts) else people
            for person in holders:
                own = named(self._chains, BODY_MARK.search(match.groupdict().get("each") or ""))
                for body in own if person is people[0] and own else bodies:
                    yield Holding(person, post.title, body, state, rule.name, post.joint, since, until)

    def _mine(self, rule: RoleRule, chain: Chain) -> int:
        """The first post that is the named person's: the last of "the chancellor and | Foreign Minister Ana Lutz"."""
        last = self._sentence.written(chain.posts[-1].title)
        named = last[0].isupper() and not last.isupper() and not chain.posts[-1].by_comma
        begins = self._sentence.text.startswith(("the ", "The "), chain.start)
        return len(chain.posts) - 1 if named and begins and rule.name == "title person" else 0

    def _people(self, rule: RoleRule, match: re.Match[str], chain: Chain) -> list[Marker]:
        """Those a rule names; of two the one beside a title that is one person's."""
        people = [self._sentence.named(match["person"])]
        people += [self._sentence.named(one) for one in PERSON.findall(match.groupdict().get("more") or "")]
        if second := match.groupdict().get("second"):
            people.append(self._sentence.named(second))
        if len(people) > 1 and len(chain.posts) == 1 and not self._plural(chain.posts[0]):
            return people[:1] if rule.before_name else people[-1:]
        return people

    def _speaks_of_the_body(self, post: Post) -> bool:
        """Whether a post behind a body is what the body does: "Kaveri Securities, | a Pune-based broker"."""
        return post.by_comma and self._sentence.written(post.title).split()[-1].lower() in _TRADES

    def _plural(self, post: Post) -> bool:
        text = self._sentence.written(post.title)
        return _PLURAL.search(text.split(" of ")[0].split(" for ")[0]) is not None

    # ---------------------------------------------------------------------------------------------- told by a verb
    def _told(self) -> Iterator[list[Holding]]:
        for rule in VERBS:
            for match in rule.pattern.finditer(self._chains.text) if not rule.denies else ():
                if person := self._subject(match.start()):
                    yield list(self._spoken_of(person, rule, match))

    def _denied(self) -> Iterator[Marker]:
        """Titles that somebody is said not to hold: "would have made a fine | judge"."""
        for rule in VERBS:
            for match in rule.pattern.finditer(self._chains.text) if rule.denies else ():
                yield from (post.title for post in self._chains.of(match["chain"]).posts)

    def _subject(self, position: int) -> Marker | None:
        """Of whom the verb speaks, in this sentence or, by a pronoun, in the one before."""
        person = subject(self._chains.text, position)
        if person is not None:
            return self._sentence.named(person)
        he_or_she = pronoun(self._chains.text, position)
        if he_or_she is None:
            return None
        return next((topic for topic, woman in self._topics if woman in (None, he_or_she == "she")), None)

    def _spoken_of(self, person: Marker, rule: VerbRule, match: re.Match[str]) -> Iterator[Holding]:
        chain = self._chains.of(match["chain"])
        state = status(self._chains, chain, rule)
        since, until = tenure(self._chains, chain, rule.name)
        for i, post in enumerate(chain.posts):
            for body in told(self._chains, chain, rule, match, i) or (None,):
                yield Holding(person, post.title, body, state, rule.name, post.joint, since, until)


def _promoted(holding: Holding, held: Sequence[Holding]) -> Holding:
    """A new post without a body is with the body of the old one: "Acme treasurer Lee will become | chairman"."""
    if holding.organisation or holding.rule != "person will become title":
        return holding
    old = (h for h in held if h.person.key == holding.person.key and h.organisation and h.status is None)
    body = next((h.organisation for h in old), None)
    return replace(holding, organisation=body)
