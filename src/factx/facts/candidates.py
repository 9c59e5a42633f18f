"""From a passage to candidate names: what the recogniser marks and what rules find, cut down to the name itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factx.facts import organisations, people
from factx.facts.names import OF_LABEL, Name, NameKind
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
_CAMEL = re.compile(r"(?!Mc|Mac|De|La|Le|O'|Fitz|Van)[A-Z][a-z]+[A-Z]\w+")
_DOUBLE = re.compile(r"-[A-Z]\w+|\s(?:I{2,3}|IV|VI{0,3}|IX|X)\b")


def candidates(passage: Passage, titles: Titles, taken: Sequence[Span]) -> Iterator[Name]:
    """Names in one block, as offsets into the article; `titles` and `taken` (amounts) are offsets into the block."""
    block = _Block(passage, titles)
    for kind, rule, span in block.candidates():
        start, end = block.cut(span, kind)
        name = block.text[start:end]
        is_name = _CLEANERS.get(kind, (None, bool))[1]
        if start < end and is_name(name) and not any(overlap((start, end), other) for other in taken):
            offset, is_part = passage.block.start, organisations.refuted(block.text, start, end)
            read = "other" if kind == "organisation" and is_part else block.kind(kind, name)
            if (
                read == "person"
                and " " not in name
                and rule == "entity PERSON"
                and block.text.endswith("the ", 0, start)
            ):
                read = "other"
            yield Name(offset + start, offset + end, name, read, rule, fixed=read == "other" and is_part)


class _Block:
    """One block's text with what the recogniser and the titles room found in it."""

    def __init__(self, passage: Passage, titles: Titles) -> None:
        self.text = passage.block.shadow
        self._titles = titles
        self._entities: list[Candidate] = [
            (OF_LABEL[e.label], f"entity {e.label}", (e.start, e.end)) for e in passage.entities if e.label in OF_LABEL
        ]
        self._bodies = [self.cut(span, "organisation") for kind, _, span in self._entities if kind == "organisation"]
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
        clean = _CLEANERS.get(kind, (organisations.bare, bool))[0]
        start, end = (span[0] + offset for offset in clean(self._words(span)))
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
        if kind == "place" and name not in PLACES and _CAMEL.fullmatch(name):
            return "organisation"
        return "other" if kind == "nationality" else kind

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
            and not (found.rule == "known name" and _inside(found, self._full_names))
        ]
        yield from ruled
        yield from (f for f in organisations.of_a_kind(self.text) if not _touches(f, self._full_names))
        yield from (f for f in self._beside_titles() if not _touches(f, self._full_names))
        for body in (*self._bodies, *(found.span for found in ruled)):
            acronym = organisations.acronym_behind(self.text, body)
            if acronym and not organisations.refuted(self.text, *body):
                yield acronym

    def _beside_titles(self) -> Iterator[Finding[str]]:
        """Bodies by the titles they give: "Pinebarren's chief executive", "chairwoman of Local 77"."""
        for title in self._titles:
            if title.reading.corporate:
                found = organisations.of_title(self.text, title.end), organisations.before_title(self.text, title.start)
                yield from (finding for finding in found if finding and finding.reading not in PLACES)

    def _mistaken(self, person: Finding[str], kind: NameKind, span: Span) -> bool:
        """Whether the recogniser sees another kind in just the words that a rule reads as a person."""
        return kind != "person" and span == person.span and self._words(span).split()[-1] not in _HEADS

    def _without_titles(self, span: Span, kind: NameKind) -> Span:
        """The span without titles at its ends: "CEO Steve Jobs", "Apple CEO"."""
        start, end = span
        for title in self._titles:
            inside = title.end < end and (title.reading.trust == "rank" or self._headed(start, end))
            if kind == "organisation" and inside:
                continue
            if title.start <= start < title.end and title.reading.title not in people.GIVEN_NAMES:
                start = min(title.end, end)
            elif start < title.start < end <= title.end and (
                kind != "person" or _ends_a_name(title, self._words(span))
            ):
                end = title.start
        stripped = self.text[start:end].strip(" ,")
        start = self.text.index(stripped, start)
        return start, start + len(stripped)

    def _headed(self, start: int, end: int) -> bool:
        """Whether the last word makes a body's name of a title: "Attorney General's Office"."""
        return not _HEADS.isdisjoint(self.text[start:end].split()[-1:])

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
