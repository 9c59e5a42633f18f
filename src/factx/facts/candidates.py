"""From a passage to candidate names: what the recogniser marks and what rules find, cut down to the name itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factx.facts import organisations, people
from factx.facts.names import OF_LABEL, Name, NameKind
from factx.language import Passage
from factx.places import COUNTRY_OF
from factx.rules import overlap

Span = tuple[int, int]

_CLEANERS: dict[NameKind, tuple[Callable[[str], Span], Callable[[str], bool]]] = {
    "person": (people.bare, people.is_name),
    "organisation": (organisations.bare, organisations.is_name),
}


def candidates(passage: Passage, titles: Sequence[Span], taken: Sequence[Span]) -> Iterator[Name]:
    """Names in one block, as offsets into the article; `titles` and `taken` (money, times) are offsets into the block."""
    text, start = passage.block.shadow, passage.block.start
    for kind, rule, span in _found(passage, titles):
        span = _without(titles, span, kind, text)  # noqa: PLW2901 - cut down step by step
        clean, is_name = _CLEANERS.get(kind, (organisations.bare, bool))
        a, b = clean(text[slice(*span)])
        a, b = span[0] + a, span[0] + b
        name = text[a:b]
        if a < b and is_name(name) and not any(overlap((a, b), other) for other in taken):
            yield Name(start + a, start + b, name, _kind_of(kind, name), rule)


def _found(passage: Passage, titles: Sequence[Span]) -> Iterator[tuple[NameKind, str, Span]]:
    text = passage.block.shadow
    for found in people.find(text):
        yield "person", found.rule, found.span
    for found in people.after_titles(text, titles):
        yield "person", found.rule, found.span
    for found in organisations.find(text):
        yield "organisation", found.rule, found.span
    for entity in passage.doc.ents:
        if entity.label_ in OF_LABEL:
            yield OF_LABEL[entity.label_], f"entity {entity.label_}", (entity.start_char, entity.end_char)


def _kind_of(kind: NameKind, name: str) -> NameKind:
    if name in COUNTRY_OF:
        return "nationality"
    return "other" if kind == "nationality" else kind


def _without(titles: Sequence[Span], span: Span, kind: NameKind, text: str) -> Span:
    """The span without titles at its ends: "CEO Steve Jobs", "Apple CEO"."""
    start, end = span
    for a, b in titles:
        if kind == "organisation" and re.search(rf"\b(?:{'|'.join(organisations.HEADS)})$", text[start:end]):
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
