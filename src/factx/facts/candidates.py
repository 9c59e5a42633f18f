"""From a passage to candidate names: what the recogniser marks and what rules find, cut down to the name itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factx.facts import organisations, people
from factx.facts.names import LEGAL_FORM, OF_LABEL, TITLED, Name, NameKind
from factx.facts.titles import TitleReading
from factx.language import Passage
from factx.places import COUNTRY_OF, PLACES, find_places, known_places
from factx.rules import Finding, overlap

Span = tuple[int, int]
Candidate = tuple[NameKind, str, Span]
Titles = Sequence[Finding[TitleReading]]

_CLEANERS: dict[NameKind, tuple[Callable[[str], Span], Callable[[str], bool]]] = {
    "person": (people.bare, people.is_name),
    "organisation": (organisations.bare, organisations.is_name),
}
_HEADS = frozenset(organisations.HEADS)
_NO_SURNAMES = (
    _HEADS
    | {word.capitalize() for word in organisations.GENERIC}
    | frozenset(
        "County City Airport Street Road Drive Avenue Island Lake River Valley Park Bancorp Resources Marietta".split()
    )
)
"""Words that end names of bodies and places, not of people."""
_NO_PEOPLE = frozenset(
    """Mission Project Programme Program Act Bill Award Awards Prize Festival Edition Season Tournament Trophy Cup
    Boulevard Stadium Street Avenue Airport Bridge Highway Arena Terminal""".split()
)
"""Last words of what a recogniser may take for a person and that is none."""
_STORMS = ("Storm ", "Hurricane ", "Typhoon ", "Cyclone ", "Tropical ")
_NAMED_AFTER_PEOPLE = frozenset(
    "Hospital School College University Library Museum Foundation Institute Trust Theatre Theater Academy".split()
)
"""Last words of bodies that bear a person's name."""
_CAMEL = re.compile(r"(?!Mc|Mac|De|La|Le|O'|Fitz|Van)[A-Z][a-z]+[A-Z]\w+")
_WHICH = re.compile(r",\swhich\s(?!he\b|she\b|they\b|we\b|I\b)[a-z]+")
_OF_PEOPLE = re.compile(
    r"(?:advis[eo]r|spokesman|spokeswoman|spokesperson|lawyer|attorney|aide|agent|press secretary|chief of staff"
    r"|campaign \w+|running mate|deputy|biographer|speechwriter|bodyguard|doctor)$"
)
"""Titles that people give as well: "Obama's | adviser"."""
_RULE_OF = re.compile(r"\s(?:administration|government|presidency|White\sHouse|campaign|regime|cabinet|era)\b")
"""What a leader's surname stands before: "the | Bush | administration"."""
_LEGAL_STOP = re.compile(r"\bLtd\.$")
"""A legal form written without a full stop: one at the end of a block ends the sentence."""
_THING = re.compile(
    r"(?:\b(?:[Ff]erry|vessel|steamer|tanker|freighter|trawler|yacht|warship|frigate|destroyer|submarine"
    r"|ship|HMS|USS|RMS)"
    r"|\bM/[BVT]|\b(?:system|app|bot|chatbot|robot|software|tool|agent|dog|cat|horse|ship|boat|vessel"
    r"|storm|hurricane)s?"
    r"\s(?:called|named|dubbed|nicknamed))\s$"
)
"""What stands before the name of a thing or an animal: "the ferry | Dona Paz", "a chatbot named | Doris"."""
_NEAR = 30
_WHO = re.compile(r",\swho\s[a-z]+")
_AGE = re.compile(r",\s(?:aged\s)?\d{1,2}\b")
_LAW = re.compile(r"'s\s(?:Law|Act|Bill|Day|Disease|disease|law|syndrome|Comet|comet)\b")
_PLACED = re.compile(r"\b(?:in|near|outside|around|across)\s$")
_INITIALS = re.compile(r"(?:^|[\s(\"'])(?P<initials>(?:[A-Z]\.\s?){1,3})$")
_CAPITAL_BEHIND = re.compile(r"\s[A-Z]")
_JOINT = re.compile(r"(?:,?\s(?:and|&|of|for|against)|,)?(?:\sthe)?\s*$")
_DOUBLE = re.compile(r"-[A-Z]\w+|\s(?:I{2,3}|IV|VI{0,3}|IX|X)\b")


def candidates(passage: Passage, titles: Titles, taken: Sequence[Span]) -> Iterator[Name]:
    """Names in one block, as offsets into the article; `titles` and `taken` (amounts) are offsets into the block."""
    block = _Block(passage, titles)
    offset = passage.block.start
    for kind, rule, span in block.candidates():
        start, end = block.cut(span, kind)
        name = block.text[start:end]
        is_name = _CLEANERS.get(kind, (None, bool))[1]
        if start == end or not is_name(name) or any(overlap((start, end), other) for other in taken):
            continue
        if kind == "organisation" and organisations.refuted(block.text, start, end):
            yield Name(offset + start, offset + end, name, "other", rule, fixed=True)
            continue
        read, why = block.read(kind, rule, (start, end))
        yield Name(offset + start, offset + end, name, read, why, fixed=rule in organisations.SIDES)


class _Block:
    """One block's text with what the recogniser and the titles room found in it."""

    def __init__(self, passage: Passage, titles: Titles) -> None:
        self.text = passage.block.shadow
        self._titles = titles
        self._entities: list[Candidate] = [
            (OF_LABEL[e.label], f"entity {e.label}", (e.start, e.end)) for e in passage.entities if e.label in OF_LABEL
        ]
        self._bodies = [self.cut(span, "organisation") for kind, _, span in self._entities if kind == "organisation"]
        self._others = [span for kind, _, span in self._entities if kind == "other"]
        self._full_names = [span for kind, _, span in self._entities if kind == "person" and " " in self._words(span)]

    def candidates(self) -> Iterator[Candidate]:
        """Every candidate of every kind, those of rules first; a known place is one where nothing else is."""
        found: list[Candidate] = [
            *(("person", found.rule, found.span) for found in self._people()),
            *(("organisation", found.rule, found.span) for found in self._organisations()),
            *(("place", found.rule, found.span) for found in find_places(self.text)),
            *self._entities,
        ]
        yield from found
        for place in known_places(self.text):
            if not any(overlap(place.span, span) for _, _, span in found):
                yield "place", place.rule, place.span

    def cut(self, span: Span, kind: NameKind) -> Span:
        """The name itself inside a candidate; a person's double name is kept whole ("Joliot-Curie")."""
        span = self._without_titles(span, kind)
        if kind == "organisation" and "'" not in self._words(span) and self.kind(kind, self._words(span)) == "person":
            kind = "person"
        clean = _CLEANERS.get(kind, (organisations.bare, bool))[0]
        start, end = (span[0] + offset for offset in clean(self._words(span)))
        if kind == "organisation" and not self.text[end:].strip() and _LEGAL_STOP.search(self.text, start, end):
            end -= 1
        if kind == "person" and (place := self._seat(start, end)):
            start = place
        if kind == "person" and start < end and (initials := _INITIALS.search(self.text, max(0, start - 12), start)):
            start = initials.start("initials")
        if kind == "person" and (rest := _DOUBLE.match(self.text, end)):
            end = rest.end()
        return start, end

    @staticmethod
    def kind(kind: NameKind, name: str) -> NameKind:
        """What a candidate is after a look at its own words."""
        if name in COUNTRY_OF:
            return "nationality"
        if kind in ("organisation", "place") and people.like_a_person(name) and _NO_SURNAMES.isdisjoint(name.split()):
            return "person"
        last = name.rpartition(" ")[2]
        if kind == "person" and (last in _NO_PEOPLE or name.startswith(_STORMS)):
            return "other"
        if kind == "person" and " " in name and last in _NAMED_AFTER_PEOPLE:
            return "organisation"
        if kind == "place" and name not in PLACES and _CAMEL.fullmatch(name):
            return "organisation"
        return "other" if kind == "nationality" else kind

    def read(self, kind: NameKind, rule: str, span: Span) -> tuple[NameKind, str]:
        """What a candidate is after a look at its words and at those around it, and the rule that says so."""
        name = self._words(span)
        kind = self.kind(kind, name)
        if not rule.startswith("entity"):
            return kind, rule
        if told := self._told(*span, kind):
            return told
        if kind == "person" and _THING.search(self.text, max(0, span[0] - _NEAR), span[0]):
            return "other", "name of a thing"
        if kind == "person" and " " not in name:
            kind = self._kind_of_word(*span)
            return kind, TITLED if kind == "person" and self._titled(*span) else rule
        return kind, rule

    def _told(self, start: int, end: int, kind: NameKind) -> tuple[NameKind, str] | None:
        """What the pronoun behind a name says that it is, and the rule: "Baugur, | which owns" is no person."""
        if kind == "person" and _WHICH.match(self.text, end) and not people.like_a_person(self.text[start:end]):
            return "organisation", "name, which"
        if kind == "organisation" and _WHO.match(self.text, end) and people.like_a_name(self.text[start:end]):
            return "person", "name, who"
        return None

    def _titled(self, start: int, end: int) -> bool:
        """Whether a title stands right before a name, or behind it and a comma, or an age does."""
        return _AGE.match(self.text, end) is not None or any(
            title.end + 1 == start or self.text[end : title.start] in (", ", ", the ", ", a ", ", an ", ", its ")
            for title in self._titles
        )

    def _kind_of_word(self, start: int, end: int) -> NameKind:
        """What one word is that the recogniser takes for a person: a place behind "in", nobody in "Martyn's Law"."""
        if _RULE_OF.match(self.text, end):
            return "person"
        if self.text.endswith(("the ", *_STORMS), 0, start) or _LAW.match(self.text, end):
            return "other"
        return (
            "place"
            if _PLACED.search(self.text, max(0, start - 12), start) and self.text[end : end + 2] != "'s"
            else "person"
        )

    # ------------------------------------------------------------------------------------------------- rules
    def _people(self) -> Iterator[Finding[str]]:
        """What rules find; the weaker ones give way to the recogniser, unless it mistakes a person for a body."""
        yield from people.find(self.text)
        sure = [title.span for title in self._titles if title.reading.trust in ("office", "rank")]
        for found in people.after_titles(self.text, sure):
            if not _inside(found, (*self._bodies, *self._full_names)):
                yield found
        for found in people.likely(self.text, [title.span for title in self._titles]):
            if all(self._mistaken(found, kind, span) for kind, _, span in self._entities if overlap(found.span, span)):
                yield found

    def _organisations(self) -> Iterator[Finding[str]]:
        ruled = [
            found
            for found in organisations.find(self.text)
            if not _inside(found, self._bodies)
            and not (found.rule == "known name" and _inside(found, (*self._full_names, *self._others)))
        ]
        for found in ruled:
            yield from self._without_other_names(found)
        yield from (
            found
            for found in organisations.of_a_kind(self.text)
            if not _inside(found, self._bodies) and not _touches(found, self._full_names)
        )
        yield from (
            found
            for found in organisations.surely_of_a_kind(self.text)
            if not _inside(found, self._bodies) and not people.like_a_person(found.reading)
        )
        yield from self._of_people()
        yield from self._beside_titles()
        for body in (*self._bodies, *(found.span for found in ruled)):
            acronym = organisations.acronym_behind(self.text, body)
            if acronym and not organisations.refuted(self.text, *body):
                yield acronym

    def _beside_titles(self) -> Iterator[Finding[str]]:
        """Bodies by the titles they give: "Pinebarren's chief executive", "an analyst at Jefferies"."""
        for title in self._titles:
            if title.reading.trust == "rank":
                continue
            if behind := organisations.of_title(self.text, title.end):
                joint, body = behind
                if self._gives(title.reading, joint) and self._may_be_body(body):
                    yield body
            before = organisations.before_title(self.text, title.start)
            named = title.reading.corporate or self._named(title.end)
            if " " not in (before.reading if before else "") and _OF_PEOPLE.search(title.reading.title.lower()):
                continue
            if before and named and self._may_be_body(before) and not self._begins_sentence(before, title.start):
                yield before

    def _without_other_names(self, found: Finding[str]) -> Iterator[Finding[str]]:
        """The finding without what it takes in besides: "Bank of Spain | and Klaas Knot", "Fox Corp | and LY Corp"."""
        inside = [start for start, end in self._full_names if found.start < start and end <= found.end]
        if inside:
            kept = _JOINT.sub("", self.text[found.start : inside[0]])
            yield Finding(found.start, found.start + len(kept), found.rule, kept)
            return
        name, comma, place = found.reading.rpartition(", ")
        if comma and place in PLACES:
            yield Finding(found.start, found.start + len(name), found.rule, name)
            return
        first, joint, rest = found.reading.partition(" and ")
        formed = found.rule == LEGAL_FORM and organisations.has_legal_form(first)
        known = first in organisations.KNOWN or (found.rule == LEGAL_FORM and " " not in first)
        if joint and (known or formed):
            yield Finding(found.end - len(rest), found.end, found.rule, rest)
        if joint and formed:
            yield Finding(found.start, found.start + len(first), found.rule, first)
        if not joint or not (known or formed):
            yield found

    def _begins_sentence(self, found: Finding[str], title: int) -> bool:
        """Whether it is one word that begins a sentence and that the recogniser sees nothing in: "Veteran | coach"."""
        first = found.start == 0 or self.text[: found.start].rstrip()[-1:] in (".", "!", "?", '"')
        owns = "'" in self.text[found.end : title]
        return (
            first and not owns and " " not in found.reading and all(span != found.span for _, _, span in self._entities)
        )

    def _gives(self, title: TitleReading, joint: str) -> bool:
        """Whether what the preposition leads to is a body that gives the title."""
        return joint.endswith("the") or joint in ("at", "with") or title.corporate or (joint == "for" and title.advises)

    def _may_be_body(self, found: Finding[str]) -> bool:
        """Whether the recogniser does not see a place or a nationality in just these words."""
        if found.reading in PLACES or found.reading in COUNTRY_OF or people.is_known_alone(found.reading):
            return False
        seen = {kind for kind, _, span in self._entities if span[0] < found.end and found.start < span[1]}
        return seen.isdisjoint(("place", "nationality"))

    def _of_people(self) -> Iterator[Finding[str]]:
        """Bodies behind a person's name that a recogniser takes for people: "Emma Stannard of | Irwin Mitchell"."""
        ends = {span[1] for span in self._full_names}
        for start, end in self._full_names:
            for joint in (" of ", " at "):
                if start - len(joint) in ends and self.text.startswith(joint, start - len(joint)):
                    yield Finding(start, end, "person of name", self.text[start:end])

    def _named(self, end: int) -> bool:
        """Whether a person's name follows a title that ends at `end`: "Durham coach | Graham Onions"."""
        return any(kind == "person" and span[0] == end + 1 for kind, _, span in self._entities)

    def _mistaken(self, person: Finding[str], kind: NameKind, span: Span) -> bool:
        """Whether the recogniser sees another kind in just the words that a rule reads as a person."""
        if person.rule == "title, name" and kind == "organisation":
            return people.like_a_person(person.reading)
        return kind != "person" and span == person.span and self._words(span).split()[-1] not in _HEADS

    def _without_titles(self, span: Span, kind: NameKind) -> Span:
        """The span without titles at its ends: "CEO Steve Jobs", "Apple CEO"."""
        start, end = span
        for title in self._titles:
            if title.start <= start and end <= title.end and title.end - title.start > end - start:
                return start, start
            if kind == "organisation" and self._belongs(title, start, end):
                continue
            if title.start <= start < title.end and not self._may_be_name(title, end):
                start = min(title.end, end)
            elif kind == "person" and start < title.start and title.end < end and self._splits(title, end):
                start = title.end
            elif (kind == "person" and start < title.start and title.end == end and self._before_name(title)) or (
                start < title.start < end
                and (kind == "organisation" or (end <= title.end and _ends_a_name(title, self._words(span))))
            ):
                end = title.start
        stripped = self.text[start:end].strip(" ,")
        start = self.text.index(stripped, start)
        return start, start + len(stripped)

    def _seat(self, start: int, end: int) -> int | None:
        """Where a name begins behind the place of its bearer's title: "Archbishop of York | Stephen Cottrell"."""
        if len(self.text[start:end].split()) < 3 or not self.text.endswith(" of ", 0, start):
            return None
        title = next((t for t in self._titles if t.end == start - len(" of ")), None)
        return self.text.index(" ", start) + 1 if title else None

    def _splits(self, title: Finding[TitleReading], end: int) -> bool:
        """Whether a title inside what looks like a name ends what is not the name: "Perambur MLA | R. D. Shekar"."""
        written = title.reading.title
        marked = written.islower() or written.isupper() or " " in written
        full = title.reading.trust == "office" and len(self.text[title.end : end].split()) > 1
        return title.reading.trust in ("office", "rank") and (marked or full)

    def _before_name(self, title: Finding[TitleReading]) -> bool:
        """Whether an office stands before one more capitalised word, and is no surname: "Nyamira Governor | Amos"."""
        return title.reading.trust == "office" and _CAPITAL_BEHIND.match(self.text, title.end) is not None

    def _may_be_name(self, title: Finding[TitleReading], end: int) -> bool:
        """Whether what looks like a title begins a name: "Baker Hughes", "Dean Smith", but "Baker Antonio Navarro"."""
        if title.reading.title in people.GIVEN_NAMES:
            return True
        plain = title.reading.trust in ("occupation", "doubtful") and " " not in title.reading.title
        return plain and title.reading.title[0].isupper() and len(self.text[title.end : end].split()) < 2

    def _belongs(self, title: Finding[TitleReading], start: int, end: int) -> bool:
        """Whether a title is part of a body's name: "Attorney General's Office", "Office of the Attorney General"."""
        if not title.reading.title[0].isupper():
            return start < title.start
        if title.reading.doubtful or title.reading.trust == "occupation":
            return True
        if start < title.start:
            return self.text[start : title.start].rstrip().endswith((" of", " for", " the", " and", "&"))
        return title.end < end and not _HEADS.isdisjoint(self.text[start:end].split()[-1:])

    def _words(self, span: Span) -> str:
        return self.text[slice(*span)]


def _ends_a_name(title: Finding[TitleReading], name: str) -> bool:
    """Whether a title behind a person's name is no surname: "Tim Cook CEO", but "Mervyn King"."""
    return title.reading.trust in ("office", "occupation") and len(name.split()) > len(title.reading.title.split()) + 1


def _inside(found: Finding[str], spans: Iterable[Span]) -> bool:
    """Whether a finding is a part of a longer name."""
    return any(a <= found.start and found.end <= b and found.span != (a, b) for a, b in spans)


def _touches(found: Finding[str], spans: Iterable[Span]) -> bool:
    return any(overlap(found.span, span) for span in spans)
