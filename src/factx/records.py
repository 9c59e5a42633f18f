"""The records: what goes in (Document) and what comes out (Article), schema version 1.

Everything is frozen. Offsets count Unicode code points of the article's text, ends are exclusive, and
`text[start:end] == mention.text` is enforced, as are reading order and references. Arrays are always present,
absent values are null, keys keep the order of the fields below. Fields may be added, never renamed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, model_validator

SCHEMA_VERSION: Literal["1"] = "1"

Kind = Literal["money", "people", "titles", "organisations", "timeframes"]
Format = Literal["text", "html", "pdf", "docx"]
Status = Literal["current", "former", "acting", "incoming", "other"]
PublishedFrom = Literal["option", "metadata", "dateline"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
CurrencyFrom = Literal["written", "neighbour", "article", "dateline", "country", "default"]
Modality = Literal["stated", "planned", "alleged", "denied", "conditional"]


def _number(amount: Decimal) -> int | float:
    """A JSON number: exact where the amount is whole."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


Amount = Annotated[Decimal, PlainSerializer(_number, return_type=int | float, when_used="json")]


class Record(BaseModel):
    """A frozen record."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


class Document(Record):
    """An article as it was read, before anything is extracted.

    `id` is the corpus id or the source; `source` a path, a URL or "-"; `format` what was read there; `site` the
    publication; `published` the day the article appeared, when the reader knows it. `warnings` say what could not be
    read, or was read with doubt.
    """

    text: str
    id: str = "-"
    source: str = "-"
    format: Format = "text"
    title: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    published: date | None = None
    published_from: PublishedFrom | None = None
    warnings: tuple[str, ...] = ()


class Mention(Record):
    """A place in the text, and the name of the rule that found it."""

    start: int = Field(ge=0)
    end: int
    text: str
    rule: str

    @model_validator(mode="after")
    def _spans_its_text(self) -> Mention:
        if self.end - self.start != len(self.text) or not self.text:
            message = f"a mention of {len(self.text)} characters cannot span {self.start} to {self.end}"
            raise ValueError(message)
        return self


class Ref(Record):
    """Points to a fact of the same article by its id; the id is null when the name is no fact ("Japan")."""

    id: str | None
    name: str


class WrittenRef(Ref):
    """A reference that keeps the words of the text: name "Japan", text "Japanese"."""

    text: str


class Money(Record):
    """An amount of a currency.

    `low` equals `high` when the amount is exact; "more than X" has no high, "up to X" no low, a vague amount
    ("millions of dollars") neither. `currency` is an ISO 4217 code, `per` a noun ("share", "year") or null.
    `currency_from` says how the currency is known: the amount has it "written" ("US$5", "5 Swiss francs"), shares it
    with a "neighbour" ("from 3 to 5 euros"), or leaves it open ("$5", "5 pounds"), and other amounts of the "article",
    its "dateline", the "country" it is about, or nothing but the "default" of its sign tells; null when unknown.
    `equivalents` are the same amount in other currencies ("€1.2bn ($1.3bn)"). `purpose` is a phrase of the sentence.
    `modality` says whether the sentence states the amount as a fact, as planned, alleged, denied or under a condition.
    """

    id: str
    mention: Mention
    low: Amount | None
    high: Amount | None
    approximate: bool
    currency: str | None = Field(pattern=r"^[A-Z]{3}$")
    currency_from: CurrencyFrom | None
    per: str | None
    equivalents: tuple[Ref, ...]
    payer: Ref | None
    recipient: Ref | None
    purpose: str | None
    timeframe: Ref | None
    modality: Modality
    evidence: str

    @model_validator(mode="after")
    def _what_is_known_is_known_from_somewhere(self) -> Money:
        if (self.currency is None) != (self.currency_from is None):
            message = f"{self.id}: currency {self.currency}, but currency_from {self.currency_from}"
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _low_is_not_above_high(self) -> Money:
        if self.low is not None and self.high is not None and self.low > self.high:
            message = f"{self.id}: low {self.low} is above high {self.high}"
            raise ValueError(message)
        return self


class Role(Record):
    """A position a person holds, held or will hold; `title` as written, `organisation` null when none is stated.

    `normalised` is the title in one spelling: "chief executive officer" for "CEO" and "chief executive". `since` and
    `until` are the timeframes that the sentence states for it.
    """

    title: str
    normalised: str
    title_mention: Mention
    organisation: WrittenRef | None
    status: Status
    since: Ref | None
    until: Ref | None
    evidence: str


class Person(Record):
    """A human being: the fullest form of the name, its other forms, every mention, every role.

    `alias_reasons` says of each alias why it is this person's: "surname", "initials", "nickname stated".
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    alias_reasons: tuple[str, ...]
    mentions: tuple[Mention, ...] = Field(min_length=1)
    roles: tuple[Role, ...]


class Title(Record):
    """A title in the text, whether or not somebody is named who holds it; `normalised` as in a role."""

    id: str
    title: str
    normalised: str
    mention: Mention
    holder: Ref | None
    organisation: Ref | None
    status: Status
    evidence: str


class Organisation(Record):
    """A named body that acts: the fullest form of the name, its other forms, every mention.

    `alias_reasons` says of each alias why it is this body's: "acronym", "legal form", "short form", "stated".
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    alias_reasons: tuple[str, ...]
    mentions: tuple[Mention, ...] = Field(min_length=1)


class Timeframe(Record):
    """A time expression.

    `value` and `mod` follow TIMEX3 ("2024-04", "P2Y", "2024-W15", "XXXX-WXX-1"). `start` and `end` are ISO dates or
    times, both inclusive, and take the preposition into account ("by 2025" has no start); null when open or unknowable.
    """

    id: str
    mention: Mention
    type: TimexType
    value: str
    mod: str | None
    start: str | None
    end: str | None
    evidence: str

    @model_validator(mode="after")
    def _start_is_not_after_end(self) -> Timeframe:
        if (
            self.start is not None
            and self.end is not None
            and self.start > self.end
            and "T" not in self.start + self.end
        ):
            message = f"{self.id}: start {self.start} is after end {self.end}"
            raise ValueError(message)
        return self


class Furniture(Record):
    """A paragraph of the page that is none of the article's and gave no facts, and the rule that says so.

    "read more", "links" (to other articles), "caption", "newsletter" and the like.
    """

    start: int = Field(ge=0)
    end: int
    rule: str


class Provenance(Record):
    """Which factx, and which model, read the article."""

    version: str
    model: str
    model_version: str


class Article(Record):
    """All facts of one article.

    `furniture` are the paragraphs that were passed over. `text` is the text that was read; it is there in Python, and
    in the output only when asked for (`--with-text`).
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str
    source: str
    title: str | None
    authors: tuple[str, ...]
    site: str | None
    published: date | None
    published_from: PublishedFrom | None
    language: str
    characters: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    text: str | None = None
    money: tuple[Money, ...]
    people: tuple[Person, ...]
    titles: tuple[Title, ...]
    organisations: tuple[Organisation, ...]
    timeframes: tuple[Timeframe, ...]
    furniture: tuple[Furniture, ...]
    warnings: tuple[str, ...]
    factx: Provenance

    def mentions(self) -> Iterator[Mention]:
        """Every mention of every fact, kind by kind."""
        yield from (fact.mention for fact in self.money)
        yield from (fact.mention for fact in self.titles)
        yield from (fact.mention for fact in self.timeframes)
        for person in self.people:
            yield from person.mentions
            yield from (role.title_mention for role in person.roles)
        yield from (mention for organisation in self.organisations for mention in organisation.mentions)

    def to_json(self, *, with_text: bool = False, indent: int | None = None) -> str:
        """One JSON object: the same article gives the same characters."""
        fields = self.model_dump(mode="json", exclude=None if with_text else {"text"})
        return json.dumps(fields, ensure_ascii=False, indent=indent)

    @model_validator(mode="after")
    def _text_is_the_one_described(self) -> Article:
        if self.text is not None and (len(self.text), digest(self.text)) != (self.characters, self.sha256):
            message = "characters and sha256 are not those of the text"
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _mentions_are_in_the_text(self) -> Article:
        for mention in self.mentions():
            if mention.end > self.characters or (
                self.text is not None and self.text[mention.start : mention.end] != mention.text
            ):
                message = f"the text at {mention.start} to {mention.end} is not the mention's"
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _every_alias_has_its_reason(self) -> Article:
        entities: tuple[Person | Organisation, ...] = (*self.people, *self.organisations)
        for entity in entities:
            if len(entity.aliases) != len(entity.alias_reasons):
                message = f"{entity.id}: {len(entity.aliases)} aliases, but {len(entity.alias_reasons)} reasons"
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _facts_are_in_reading_order(self) -> Article:
        _require_order(fact.mention for fact in self.money)
        _require_order(fact.mention for fact in self.titles)
        _require_order(fact.mention for fact in self.timeframes)
        for entities in (self.people, self.organisations):
            _require_order([entity.mentions[0] for entity in entities])
            for entity in entities:
                _require_order(entity.mentions)
        return self

    @model_validator(mode="after")
    def _references_lead_somewhere(self) -> Article:
        kinds = (self.money, self.people, self.titles, self.organisations, self.timeframes)
        facts = {fact.id for kind in kinds for fact in kind}
        if len(facts) < sum(map(len, kinds)):
            message = "two facts have the same id"
            raise ValueError(message)
        for ref in self._refs():
            if ref.id is not None and ref.id not in facts:
                message = f"no fact is called {ref.id}"
                raise ValueError(message)
        return self

    def _refs(self) -> Iterator[Ref]:
        candidates: list[Ref | None] = []
        for money in self.money:
            candidates += money.payer, money.recipient, money.timeframe, *money.equivalents
        for title in self.titles:
            candidates += title.holder, title.organisation
        for person in self.people:
            for role in person.roles:
                candidates += role.organisation, role.since, role.until
        yield from (ref for ref in candidates if ref is not None)


class Failure(Record):
    """What went wrong with one input."""

    kind: str
    message: str


class FailedArticle(Record):
    """Takes an article's place in the stream when its input failed."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str
    source: str
    error: Failure

    def to_json(self, *, with_text: bool = False, indent: int | None = None) -> str:  # noqa: ARG002 - same call as Article's
        """One JSON object."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=indent)


def digest(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, in hexadecimal; a lone surrogate counts as its own three bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _require_order(mentions: Iterable[Mention]) -> None:
    spans = [(mention.start, mention.end) for mention in mentions]
    if spans != sorted(spans):
        message = "facts are not in reading order"
        raise ValueError(message)
