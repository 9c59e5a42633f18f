"""From a passage to candidate names: what the recogniser marks and what rules find, cut down to the name itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factx.facts import organisations, people
from factx.facts.names import OF_LABEL, Name, NameKind
from factx.facts.titles import TitleReading
from factx.language import Passage
from factx.places import COUNTRY_OF, PLACES
from factx.rules import Finding, overlap

Span = tuple[int, int]
Candidate = tuple[NameKind, str, Span]

_CLEANERS: dict[NameKind, tuple[Callable[[str], Span], Callable[[str], bool]]] = {
    "person": (people.bare, people.is_name),
    "organisation": (organisations.bare, organisations.is_name),
}
_HEADS = frozenset(organisations.HEADS)
_HEADED = re.compile(rf"\b(?:{'|'.join(organisations.HEADS)})$")
_CAMEL = re.compile(r"(?!Mc|Mac|De|La|Le|O'|Fitz|Van)[A-Z][a-z]+[A-Z]\w+")


def candidates(passage: Passage, titles: Sequence[Finding[TitleReading]], taken: Sequence[Span]) -> Iterator[Name]:
    """Names in one block, as offsets into the article; `titles` and `taken` (amounts) are offsets into the block."""
    text, start = passage.block.shadow, passage.block.start
    entities = [
        (OF_LABEL[e.label], f"entity {e.label}", (e.start, e.end)) for e in passage.entities if e.label in OF_LABEL
    ]
    for kind, rule, span in [*_ruled(text, titles, entities), *entities]:
        a, b = _cut(text, _without([title.span for title in titles], span, kind, text), kind)
        name = text[a:b]
        if a < b and _CLEANERS.get(kind, (None, bool))[1](name) and not any(overlap((a, b), other) for other in taken):
            yield Name(start + a, start + b, name, _kind_of(kind, text, a, b), rule)


def _ruled(text: str, titles: Sequence[Finding[TitleReading]], entities: Sequence[Candidate]) -> Iterator[Candidate]:
    """What rules find; they give way where the recogniser sees a longer name, the weaker ones of any kind."""
    bodies = [span for kind, _, span in entities if kind == "organisation"]
    humans = [span for kind, _, span in entities if kind == "person" and " " in text[slice(*span)]]
    for found in (*people.find(text), *_after_titles(text, titles, (*bodies, *humans))):
        yield "person", found.rule, found.span
    for found in people.likely(text, [title.span for title in titles]):
        rivals = [(kind, span) for kind, _, span in entities if overlap(found.span, span)]
        if all(_mistaken(found.span, text, kind, span) for kind, span in rivals):
            yield "person", found.rule, found.span
    for found in _bodies(text, bodies, humans):
        yield "organisation", found.rule, found.span
    for title in titles:
        found_behind = organisations.of_title(text, title.end) if title.reading.corporate else None
        if found_behind and not any(overlap(found_behind.span, span) for kind, _, span in entities if kind != "place"):
            yield "organisation", found_behind.rule, found_behind.span


def _after_titles(text: str, titles: Sequence[Finding[TitleReading]], longer: Sequence[Span]) -> Iterator[Finding[str]]:
    sure = [title.span for title in titles if title.reading.trust in ("office", "rank")]
    for found in people.after_titles(text, sure):
        if not any(start < found.start and found.end <= end for start, end in longer):
            yield found


def _bodies(text: str, bodies: Sequence[Span], humans: Sequence[Span]) -> Iterator[Finding[str]]:
    ruled = organisations.find(text)
    yield from (found for found in ruled if not any(a <= found.start and found.end <= b for a, b in bodies))
    yield from (found for found in organisations.of_a_kind(text) if not any(overlap(found.span, h) for h in humans))
    for body in (*bodies, *(found.span for found in ruled)):
        if acronym := organisations.acronym_behind(text, _cut(text, body, "organisation")):
            yield acronym


def _mistaken(person: Span, text: str, kind: NameKind, span: Span) -> bool:
    """Whether the recogniser sees another kind in just the words that a rule reads as a person."""
    return kind != "person" and span == person and not _HEADED.search(text[slice(*span)])


def _cut(text: str, span: Span, kind: NameKind) -> Span:
    """The name itself inside a candidate; a person's double name is kept whole ("Joliot-Curie")."""
    clean = _CLEANERS.get(kind, (organisations.bare, bool))[0]
    a, b = clean(text[slice(*span)])
    a, b = span[0] + a, span[0] + b
    if kind == "person" and (rest := re.match(r"-[A-Z]\w+|\s(?:I{2,3}|IV|VI{0,3}|IX|X)\b", text[b:])):
        b += rest.end()
    return a, b


def _kind_of(kind: NameKind, text: str, start: int, end: int) -> NameKind:
    name = text[start:end]
    if name in COUNTRY_OF:
        return "nationality"
    if kind == "organisation" and organisations.refuted(text, start, end):
        return "other"
    if kind in ("organisation", "place") and people.like_a_person(name) and _HEADS.isdisjoint(name.split()):
        return "person"
    if kind == "place" and name not in PLACES and _CAMEL.fullmatch(name):
        return "organisation"
    return "other" if kind == "nationality" else kind


def _without(titles: Sequence[Span], span: Span, kind: NameKind, text: str) -> Span:
    """The span without titles at its ends: "CEO Steve Jobs", "Apple CEO"."""
    start, end = span
    for a, b in titles:
        if kind == "organisation" and _HEADED.search(text[start:end]):
            continue
        if a <= start < b:
            start = min(b, end)
        elif start < a < end <= b:
            end = a
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    return start, end
