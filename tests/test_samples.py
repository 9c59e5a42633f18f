"""The samples are golden: whole stories of our own, each with the facts a careful reader finds in it.

What factx misses and what it gives wrongly is written down as strictly as what it gets right, so that every change for
better or worse shows (see derive_samples.py).
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from factx.facts import KINDS

STORIES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
REMEDY = "factx reads this sample differently now: python tests/derive_samples.py --write, then look at the difference"


@pytest.fixture(scope="module")
def sheets():
    spec = importlib.util.spec_from_file_location("derive_samples", Path(__file__).with_name("derive_samples.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=STORIES, ids=lambda story: story.stem)
def story(request):
    return request.param


@pytest.fixture
def article(sheets, story, extractor):
    return sheets.article(story, extractor)


def test_a_sample_gives_the_facts_written_beside_it(sheets, story, article):
    sheet = story.with_suffix(".facts").read_text(encoding="utf-8")
    assert sheets.marked(sheets.wanted(sheet), sheets.given(article)).splitlines() == sheet.splitlines(), REMEDY


def test_every_mention_is_where_it_says(story, article):
    text = story.read_text(encoding="utf-8")
    mentions = list(article.mentions())
    assert mentions
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)


def test_a_sample_read_twice_gives_the_same_bytes(sheets, story, article, extractor):
    again = sheets.article(story, extractor)
    assert again.to_json(with_text=True).encode() == article.to_json(with_text=True).encode()


def test_every_sample_has_every_kind(sheets):
    assert len(STORIES) >= 5
    for story in STORIES:
        wanted = sheets.wanted(story.with_suffix(".facts").read_text(encoding="utf-8"))
        assert all(wanted[kind] for kind in KINDS)


def test_a_sheet_marks_what_is_missed_and_what_is_wrong(sheets):
    sheet = "people\n  Ada Obi\n- Li Wen\n+ Norland\n"
    wanted = sheets.wanted(sheet)
    assert wanted["people"] == ["Ada Obi", "Li Wen"]
    assert sheets.marked(wanted, wanted | {"people": ["Ada Obi", "Norland"]}) == sheet
    assert sheets.marked(wanted, wanted) == "people\n  Ada Obi\n  Li Wen\n"
