"""The corpora of the rooms are the specification: every line is a test, read through the whole extractor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from factx.examples import DAY, Example
from factx.facts import KINDS
from factx.links import RELATIONS
from factx.pipeline import Extractor
from factx.records import Article, Document

ROOMS = {**KINDS, **RELATIONS}


def lines() -> Iterator[Any]:
    for name, room in ROOMS.items():
        for example in room.corpus:
            known = pytest.mark.xfail(strict=True, reason="a known miss")
            yield pytest.param(name, example, id=f"{name}: {example.marked}", marks=[known] if example.missed else [])


def facts(name: str, article: Article) -> list[Any]:
    return list(getattr(article, name) if name in KINDS else RELATIONS[name].facts(article))


def spans(found: Iterable[Any]) -> tuple[tuple[int, int], ...]:
    mentions = (mention for fact in found for mention in getattr(fact, "mentions", None) or (fact.mention,))
    return tuple(sorted((mention.start, mention.end) for mention in mentions))


@pytest.mark.parametrize(("name", "example"), list(lines()))
def test_a_corpus_line_is_read_as_it_says(name: str, example: Example, extractor: Extractor) -> None:
    found = facts(name, extractor.extract(Document(text=example.text, published=DAY, published_from="option")))
    assert tuple(ROOMS[name].summary(fact) for fact in found) == example.facts
    assert spans(found) == example.spans


@pytest.mark.parametrize("name", ROOMS)
def test_a_corpus_shows_what_is_read_ignored_and_missed(name: str) -> None:
    corpus = ROOMS[name].corpus
    assert any(example.facts and not example.missed for example in corpus)
    assert any(not example.facts for example in corpus)
    assert len({example.marked for example in corpus}) == len(corpus)
