"""The corpora of the rooms are the specification: every line is a test, read through the whole extractor."""

from __future__ import annotations

import pytest

from factx.examples import DAY, Example
from factx.facts import KINDS
from factx.pipeline import Extractor
from factx.records import Document, Kind

LINES = [
    pytest.param(
        kind,
        example,
        id=f"{kind}: {example.marked}",
        marks=[pytest.mark.xfail(strict=True, reason="a known miss")] if example.missed else [],
    )
    for kind, room in KINDS.items()
    for example in room.corpus
]


@pytest.mark.parametrize(("kind", "example"), LINES)
def test_a_corpus_line_is_read_as_it_says(kind: Kind, example: Example, extractor: Extractor) -> None:
    article = extractor.extract(Document(text=example.text, published=DAY, published_from="option"))
    facts = getattr(article, kind)
    mentions = (mention for fact in facts for mention in getattr(fact, "mentions", None) or (fact.mention,))
    assert tuple(KINDS[kind].summary(fact) for fact in facts) == example.facts
    assert tuple(sorted((mention.start, mention.end) for mention in mentions)) == example.spans


@pytest.mark.parametrize("kind", KINDS)
def test_a_corpus_shows_what_is_read_ignored_and_missed(kind: Kind) -> None:
    corpus = KINDS[kind].corpus
    assert any(example.facts and not example.missed for example in corpus)
    assert any(not example.facts for example in corpus)
    assert len({example.marked for example in corpus}) == len(corpus)
