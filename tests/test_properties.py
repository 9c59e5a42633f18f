"""What holds for any text at all."""

from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factx.document import blocks, sentences, shadow
from factx.facts import KINDS
from factx.pipeline import Extractor
from factx.records import Article, Document

PIECES = [
    "Mr. Lee", "Acme Corp.", "Ada Obi", "(ACME)", "$5m", "€1.2bn", "Rs 500 crore", "Friday", "April 2024", "two years",
    "the", "said", "paid", "president of", "chief executive", "former", "Japan", "Japanese", ",", ".", "’s", "“Yes,”",
    "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u2028", "- ", "—", "é", "漢字", "🙂", "\ue000", "\uf8ff",
    "Jose\u0301", "Mu\u00adller", "\u200e$5\u200f", "\u200b", "ﬁrm", "\0", "\x1b[0m", "\ufeff", "שלום",
    "👨‍👩‍👧", "I", "may", "May",
]  # fmt: skip
NEWS = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)
RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(text=NEWS | ANY)
def test_a_shadow_is_as_long_as_its_text(text: str) -> None:
    assert len(shadow(text)) == len(text)


@given(text=NEWS | ANY)
def test_blocks_cover_all_but_white_space_and_do_not_overlap(text: str) -> None:
    found = blocks(text)
    assert all(before.end <= after.start for before, after in pairwise(found))
    outside = list(text)
    for block in found:
        outside[block.start : block.end] = " " * (block.end - block.start)
    assert not shadow("".join(outside)).strip()


@given(text=NEWS | ANY)
def test_sentences_lie_apart_and_in_order(text: str) -> None:
    for block in blocks(text):
        spans = sentences(block.shadow)
        assert spans == sorted(spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        assert spans


@RELAXED
@given(text=NEWS | ANY)
def test_every_mention_is_the_text_it_points_to(text: str, extractor: Extractor) -> None:
    article = extractor.extract(text)
    assert all(text[mention.start : mention.end] == mention.text for mention in article.mentions())
    assert all(fact.evidence in text for fact in (*article.money, *article.titles, *article.timeframes))


@RELAXED
@given(text=NEWS)
def test_the_same_text_gives_the_same_bytes_alone_and_among_others(text: str, extractor: Extractor) -> None:
    alone = extractor.extract(text).to_json()
    document, other = Document(text=text), Document(text="Acme Corp. paid $5m to Ada Obi on Friday.")
    assert [article.to_json() for article in extractor.stream([other, document, other])][1] == alone


def values(article: Article) -> dict[str, list[str]]:
    """What the facts of each kind say, wherever they stand, with all white space alike."""
    return {
        name: [" ".join(kind.summary(fact).split()) for fact in getattr(article, name)] for name, kind in KINDS.items()
    }


@RELAXED
@given(text=NEWS)
def test_odd_spaces_change_offsets_only(text: str, extractor: Extractor) -> None:
    plain = text.replace("\u00a0", " ")
    assert values(extractor.extract(plain.replace(" ", "\u00a0"))) == values(extractor.extract(plain))


@RELAXED
@given(text=NEWS)
def test_line_ends_change_offsets_only(text: str, extractor: Extractor) -> None:
    plain = text.replace("\r\n", "\n")
    assert values(extractor.extract(plain.replace("\n", "\r\n"))) == values(extractor.extract(plain))


@RELAXED
@given(text=NEWS)
def test_no_name_or_title_begins_or_ends_inside_a_word(text: str, extractor: Extractor) -> None:
    article = extractor.extract(text)
    named = [mention for fact in (*article.people, *article.organisations) for mention in fact.mentions]
    for mention in (*named, *(title.mention for title in article.titles)):
        assert not text[mention.start - 1 : mention.start + 1].isalnum() or not mention.start, mention
        assert not text[mention.end - 1 : mention.end + 1].isalnum() or mention.end == len(text), mention


def test_an_empty_text_is_an_article_without_facts(extractor: Extractor) -> None:
    fields = json.loads(extractor.extract("").to_json())
    assert all(fields[kind] == [] for kind in ("money", "people", "titles", "organisations", "timeframes"))


@pytest.mark.parametrize("text", ["a" * 50_000, "A. " * 20_000, "\n" * 50_000, "Lee and " * 10_000, "$" * 20_000])
def test_hostile_texts_end_soon(text: str, extractor: Extractor) -> None:
    begun = time.perf_counter()
    assert extractor.extract(text).characters == len(text)
    assert time.perf_counter() - begun < 10
