"""Facts and links into one article: entities get their ids, links become references, every fact its evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from factx import records
from factx.document import Block
from factx.facts.money import Amount
from factx.facts.names import Name
from factx.facts.organisations import Body
from factx.facts.people import Human
from factx.facts.timeframes import Timex
from factx.facts.titles import TitleReading
from factx.links.during import During
from factx.links.marked import MarkedSentence, Marker
from factx.links.modality import Modal
from factx.links.parties import Parties
from factx.links.roles import Holding, Office, Roles
from factx.places import COUNTRY_OF, canonical
from factx.plain import plain
from factx.records import Article, Document, Mention, Provenance, Ref, Status, WrittenRef, digest
from factx.rules import Finding

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rooms found in one article; offsets are the article's, lists are in reading order.

    `equivalents` are groups of places in `money`: one amount in several currencies.
    """

    money: list[Finding[Amount]]
    equivalents: list[tuple[int, ...]]
    people: list[Human]
    titles: list[Finding[TitleReading]]
    organisations: list[Body]
    timeframes: list[Finding[Timex]]
    places: list[Name]

    def markers(self) -> Iterator[Marker]:
        """Every mention as link rules see it."""
        for key, human in enumerate(self.people):
            yield from (Marker("person", m.start, m.end, key) for m in human.mentions)
        for key, body in enumerate(self.organisations):
            yield from (Marker("organisation", m.start, m.end, key) for m in body.mentions)
        for name in self.places:
            yield Marker("place" if name.kind == "place" else "nationality", name.start, name.end, -1)
        for key, title in enumerate(self.titles):
            yield Marker("title", *title.span, key)
        for key, amount in enumerate(self.money):
            yield Marker("money", *amount.span, key)
        for key, time in enumerate(self.timeframes):
            yield Marker("time", *time.span, key)


@dataclass(frozen=True, slots=True)
class Links:
    """What the relations found."""

    roles: Roles
    parties: list[Parties]
    during: list[During]
    modality: list[Modal]


def article(  # noqa: PLR0913 - six stages meet here
    document: Document,
    facts: Facts,
    links: Links,
    sentences: Sequence[MarkedSentence],
    *,
    furniture: Sequence[Block],
    provenance: Provenance,
) -> Article:
    """One record of everything; `furniture` are the blocks that were passed over."""
    return _Assembly(document, facts, links, sentences).article(furniture, provenance)


class _Assembly:
    def __init__(self, document: Document, facts: Facts, links: Links, sentences: Sequence[MarkedSentence]) -> None:
        self._document = document
        self._text = document.text
        self._plain = plain(document.text)
        self._facts = facts
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        held = [_office_alone(holding, facts) for holding in links.roles.holdings]
        self._roles: dict[int, list[Holding]] = {}
        for holding in _distinct(held, facts, self._plain.text):
            self._roles.setdefault(holding.person.key, []).append(holding)
        self._held = {holding.title.key: holding for holding in reversed(held)}
        self._offices = {
            office.title.key: office.organisation for office in links.roles.offices if _gives(office, facts)
        }
        self._parties = {found.money.key: found for found in links.parties}
        self._during = {found.money.key: found for found in links.during}
        self._modality = {found.money.key: found.modality for found in links.modality}
        self._same = {key: group for group in facts.equivalents for key in group}

    def article(self, furniture: Sequence[Block], provenance: Provenance) -> Article:
        document = self._document
        titles = tuple(self._titles())
        return Article(
            id=document.id,
            source=document.source,
            title=document.title,
            authors=document.authors,
            site=document.site,
            published=document.published,
            published_from=document.published_from,
            language="en",
            characters=len(self._text),
            sha256=digest(self._text),
            text=self._text,
            money=tuple(self._money(key) for key in range(len(self._facts.money))),
            people=tuple(self._person(key) for key in range(len(self._facts.people))),
            titles=titles,
            organisations=tuple(self._organisation(key) for key in range(len(self._facts.organisations))),
            timeframes=tuple(self._timeframe(key) for key in range(len(self._facts.timeframes))),
            furniture=tuple(self._furniture(block) for block in furniture),
            warnings=document.warnings + self._undated(),
            factx=provenance,
        )

    def _undated(self) -> tuple[str, ...]:
        """What an article whose day nobody knows leaves open."""
        open_ = sum(found.reading.relative for found in self._facts.timeframes)
        if self._document.published or not open_:
            return ()
        times = "time keeps" if open_ == 1 else "times keep"
        return (
            f"nobody says when the article appeared: {open_} relative {times} unknown values or bounds (--published)",
        )

    # -------------------------------------------------------------------------------------------------- kinds
    def _money(self, key: int) -> records.Money:
        found = self._facts.money[key]
        amount = found.reading
        same = self._same.get(key, (key,))
        parties, during = _of_any(self._parties, key, same), _of_any(self._during, key, same)
        return records.Money(
            id=f"m{key + 1}",
            mention=self._mention(found.start, found.end, found.rule),
            low=_tidy(amount.low),
            high=_tidy(amount.high),
            approximate=amount.approximate,
            currency=amount.currency,
            currency_from=amount.currency_from,
            per=amount.per,
            equivalents=tuple(self._amount(other) for other in same if other != key),
            payer=self._ref(parties.payer) if parties else None,
            recipient=self._ref(parties.recipient) if parties else None,
            purpose=self._phrase(*parties.purpose) if parties and parties.purpose else None,
            timeframe=self._ref(during.time) if during else None,
            modality=_of_any(self._modality, key, same) or "stated",
            evidence=self._evidence(found.start),
        )

    def _amount(self, key: int) -> Ref:
        found = self._facts.money[key]
        return Ref(id=f"m{key + 1}", name=self._phrase(found.start, found.end))

    def _person(self, key: int) -> records.Person:
        human = self._facts.people[key]
        return records.Person(
            id=f"p{key + 1}",
            name=human.name,
            aliases=human.aliases,
            alias_reasons=human.reasons,
            mentions=tuple(self._named(name) for name in human.mentions),
            roles=tuple(self._role(holding) for holding in self._roles.get(key, ())),
        )

    def _organisation(self, key: int) -> records.Organisation:
        body = self._facts.organisations[key]
        return records.Organisation(
            id=f"o{key + 1}",
            name=body.name,
            aliases=body.aliases,
            alias_reasons=body.reasons,
            mentions=tuple(self._named(name) for name in body.mentions),
        )

    def _role(self, holding: Holding) -> records.Role:
        title = self._facts.titles[holding.title.key]
        return records.Role(
            title=title.reading.title,
            normalised=title.reading.normalised,
            title_mention=self._mention(title.start, title.end, title.rule),
            organisation=self._office(holding.organisation),
            status=_status(holding, title.reading),
            since=self._ref(holding.since),
            until=self._ref(holding.until),
            evidence=self._evidence(title.start),
        )

    def _titles(self) -> Iterator[records.Title]:
        """Titles somebody holds, and the others that need no name beside them to be titles."""
        number = 0
        for key, found in enumerate(self._facts.titles):
            holding, office = self._held.get(key), self._offices.get(key)
            unsure = found.reading.doubtful or found.reading.like_a_surname
            if holding is None and unsure and (office is None or office.kind != "organisation"):
                continue
            number += 1
            yield records.Title(
                id=f"t{number}",
                title=found.reading.title,
                normalised=found.reading.normalised,
                mention=self._mention(found.start, found.end, found.rule),
                holder=self._ref(holding.person) if holding else None,
                organisation=self._ref(holding.organisation if holding else office),
                status=_status(holding, found.reading),
                evidence=self._evidence(found.start),
            )

    def _timeframe(self, key: int) -> records.Timeframe:
        found = self._facts.timeframes[key]
        timex = found.reading
        return records.Timeframe(
            id=f"w{key + 1}",
            mention=self._mention(found.start, found.end, found.rule),
            type=timex.type,
            value=timex.value,
            mod=timex.mod,
            start=timex.start,
            end=timex.end,
            evidence=self._evidence(found.start),
        )

    # ------------------------------------------------------------------------------------------------- pieces
    def _mention(self, start: int, end: int, rule: str) -> Mention:
        start, end = self._plain.original(start, end)
        return Mention(start=start, end=end, text=self._text[start:end], rule=rule)

    def _furniture(self, block: Block) -> records.Furniture:
        start, end = self._plain.original(block.start, block.end)
        return records.Furniture(start=start, end=end, rule=block.furniture)

    def _named(self, name: Name) -> Mention:
        return self._mention(name.start, name.end, name.rule)

    def _evidence(self, offset: int) -> str:
        sentence = self._sentences[max(0, bisect_right(self._starts, offset) - 1)]
        return self._raw(sentence.start, sentence.end)

    def _raw(self, start: int, end: int) -> str:
        """The text as it was read."""
        return self._text[slice(*self._plain.original(start, end))]

    def _phrase(self, start: int, end: int) -> str:
        """The text on one line."""
        return " ".join(self._raw(start, end).split())

    def _ref(self, marker: Marker | None) -> Ref | None:
        if marker is None:
            return None
        letter, name = self._fact(marker)
        return Ref(id=f"{letter}{marker.key + 1}" if letter else None, name=name)

    def _office(self, marker: Marker | None) -> WrittenRef | None:
        ref = self._ref(marker)
        return (
            WrittenRef(id=ref.id, name=ref.name, text=self._raw(marker.start, marker.end)) if ref and marker else None
        )

    def _fact(self, marker: Marker) -> tuple[str, str]:
        """The letter of the kind, "" when the mention is no fact, and the name of the fact."""
        text = self._phrase(marker.start, marker.end)
        match marker.kind:
            case "person":
                return "p", self._facts.people[marker.key].name
            case "organisation":
                return "o", self._facts.organisations[marker.key].name
            case "time":
                return "w", text
            case "nationality":
                return "", COUNTRY_OF.get(text, text)
            case _:
                return "", text


def _tidy(number: Decimal | None) -> Decimal | None:
    """Without the zeros that scales leave behind the point, and without an exponent."""
    if number is None:
        return None
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _of_any(links: Mapping[int, T], key: int, same: tuple[int, ...]) -> T | None:
    """What is linked to an amount or, failing that, to one of its equivalents."""
    return next((links[one] for one in (key, *same) if one in links), None)


def _status(holding: Holding | None, title: TitleReading) -> Status:
    if title.status != "current":
        return title.status
    return (holding.status if holding else None) or "current"


def _office_alone(holding: Holding, facts: Facts) -> Holding:
    """The holding without a place that is no office: a place has ministers and senators, not economists."""
    return holding if _gives(holding, facts) else replace(holding, organisation=None)


def _gives(post: Holding | Office, facts: Facts) -> bool:
    """Whether what a title is of gives such titles: a place is no office of economists and of natives."""
    title = facts.titles[post.title.key].reading
    if post.organisation is None or post.organisation.kind == "organisation" or post.joint == "at":
        return True
    foreign = post.organisation.kind == "nationality" and not title.royal
    if foreign and title.corporate:
        return False
    return title.trust != "occupation" and not (title.trust == "doubtful" and (foreign or post.joint in ("from", "in")))


def _distinct(holdings: list[Holding], facts: Facts, text: str) -> list[Holding]:
    """One holding for each person, title and body, in reading order; one without a body yields to one with.

    A new post does not yield to a former one: "Acme's former chairman was appointed | chairman".
    """
    fullest: dict[tuple[int, str, str | int], Holding] = {}
    named: dict[tuple[int, str], set[Status]] = defaultdict(set)
    for holding in holdings:
        if holding.organisation:
            named[holding.person.key, _title(holding, facts)].add(_stated(holding, facts))
    for holding in holdings:
        who = (holding.person.key, _title(holding, facts))
        known, state = named.get(who, set()), _stated(holding, facts)
        if holding.organisation is None and known and (state == "current" or known != {"former"} or state in known):
            continue
        fullest.setdefault((*who, _where(holding.organisation, text)), holding)
    return list(fullest.values())


def _where(body: Marker | None, text: str) -> str | int:
    """What two mentions of one body share: the key of its fact, or the name of its country; "" for no body."""
    if body is None:
        return ""
    return body.key if body.kind == "organisation" else canonical(text[body.start : body.end])


def _stated(holding: Holding, facts: Facts) -> Status:
    return _status(holding, facts.titles[holding.title.key].reading)


def _title(holding: Holding, facts: Facts) -> str:
    return facts.titles[holding.title.key].reading.title.lower()
