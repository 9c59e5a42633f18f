"""Page furniture: lines that say so themselves, and whole pages."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

from factx.document import blocks
from factx.examples import Example
from factx.furniture import CORPUS, appeals, captions, headers, imprints, layout
from factx.furniture.rules import header, likely, sure
from factx.pipeline import Extractor

BEFORE = """Kettlemere Ferries to sell half its fleet

Kettlemere Ferries will sell four of its nine ships by the end of June, its chief executive, Ada Obi, said on Monday.

"We cannot sail empty ships," Obi told a meeting of islanders. The company lost £12m last year.
"""
AFTER = """
The island council said it would ask the government for £3m to keep the winter service to Port Ellan.

Tom Reyes, who leads the council, said that the islands had been let down by Kettlemere Ferries before.
"""


def rules(text: str) -> dict[str, str]:
    """Rule by line for all that is furniture."""
    return {block.shadow: block.furniture for block in layout(text) if block.furniture}


def lines() -> Iterator[Any]:
    for example in CORPUS:
        known = [pytest.mark.xfail(strict=True, reason="a known miss")] if example.missed else []
        yield pytest.param(example, id=example.marked, marks=known)


@pytest.mark.parametrize("example", list(lines()))
def test_a_line_between_paragraphs_is_what_the_corpus_says(example: Example) -> None:
    found = rules(f"{BEFORE}\n{example.text}\n{AFTER}")
    assert tuple(found.values()) == example.facts


def table_examples() -> Iterator[Any]:
    judges = (
        (appeals.APPEALS, sure),
        (imprints.IMPRINTS, sure),
        (captions.WRITTEN, sure),
        (headers.HEADERS, header),
        (headers.LIKELY, likely),
    )
    for tables, judge in judges:
        for rule, table in tables.items():
            for example in re.findall(r"\s{2,}# (.*)", table):
                yield pytest.param(judge, example, rule, id=example)


@pytest.mark.parametrize(("judge", "example", "rule"), list(table_examples()))
def test_an_example_in_a_table_is_furniture_by_its_rule(judge, example, rule) -> None:
    assert judge(example) == rule


def test_an_article_alone_has_no_furniture() -> None:
    assert rules(BEFORE + AFTER) == {}


def test_a_phrase_alone_is_no_page() -> None:
    assert rules("Updated 2 hours ago") == {}


TEASERS = """
Featured Articles

Three banks merge in Norland

Three lenders that nobody thought would ever talk have agreed a deal worth billions

Dr Femi Coker: Why I left the ministry

Sport
"""


def test_teasers_behind_their_header_are_furniture_to_the_end() -> None:
    assert set(rules(BEFORE + AFTER + TEASERS).values()) == {"links"}
    assert len(rules(BEFORE + AFTER + TEASERS)) == 5


def test_an_article_goes_on_behind_links_in_its_middle() -> None:
    middle = "\nRelated stories\n\nThree banks merge in Norland\n\nWhy I left the ministry, by a doctor\n"
    assert list(rules(BEFORE + middle + AFTER)) == [
        "Related stories",
        "Three banks merge in Norland",
        "Why I left the ministry, by a doctor",
    ]


def test_a_last_paragraph_behind_links_is_the_articles() -> None:
    links = "\nRelated stories\n\nThree banks merge in Norland\n\nWhy I left the ministry, by a doctor\n"
    last = "Rivals said they would appeal. A judge, Miriam Castell, will hear the case on 3 April."
    assert last not in rules(f"{BEFORE}{links}\n{last}\n")


def test_a_short_subheading_behind_links_is_the_articles() -> None:
    middle = "\nRelated stories\n\nThree banks merge in Norland\n\nWinter service\n"
    assert "Winter service" not in rules(BEFORE + middle + AFTER)


def test_a_header_before_paragraphs_is_a_subheading() -> None:
    assert rules(f"{BEFORE}\nComments\n{AFTER}\nLatest\n{AFTER}") == {}


def test_menus_above_the_headline_are_furniture() -> None:
    menu = "Skip to content\nThe Kettlemere Post\nHome\nNews\nSport\nSign in\n\n"
    found = rules(menu + BEFORE + AFTER)
    assert set(found) == {"Skip to content", "The Kettlemere Post", "Home", "News", "Sport", "Sign in"}


def test_readers_comments_are_furniture() -> None:
    comments = (
        "\n3 comments\n\nKaren S says:\n\n20 August 2024 at 08:52\n\n"
        "We have had no ferry since March. Ada Obi lives in the city, by the way, and never sails.\n"
    )
    assert len(rules(BEFORE + AFTER + comments)) == 4


def test_results_at_the_end_are_the_articles() -> None:
    results = "\nResults\n\nKettlemere 2-1 Port Ellan\nThornmouth 0-0 Ashby\n\nAdvertisement\n"
    assert set(rules(BEFORE + AFTER + results)) == {"Advertisement"}


def test_a_headline_that_reads_like_a_form_stays() -> None:
    headline = "Sign up for a ship: Kettlemere Ferries to sell half its fleet, says Obi\n\n"
    assert rules(headline + BEFORE.partition("\n")[2] + AFTER) == {}


def test_furniture_gives_no_facts_and_is_listed(extractor: Extractor) -> None:
    text = BEFORE + AFTER + TEASERS
    article = extractor.extract(text)
    assert [person.name for person in article.people] == ["Ada Obi", "Tom Reyes"]
    assert text[article.furniture[0].start : article.furniture[0].end] == "Featured Articles"
    assert {piece.rule for piece in article.furniture} == {"links"}


def test_furniture_can_be_kept() -> None:
    article = Extractor(keep_furniture=True).extract(BEFORE + AFTER + TEASERS)
    assert "Femi Coker" in [person.name for person in article.people]
    assert article.furniture == ()


@pytest.mark.parametrize("line", ["a" * 590, "Read more: " + "x " * 290, ": " * 300, "© " + "1-2 " * 140, "(" * 600])
def test_long_lines_are_judged_quickly(line: str) -> None:
    assert sure(line) == sure(line)


def test_a_page_of_ten_times_the_paragraphs_takes_no_more_than_some_ten_times_as_long() -> None:
    def seconds(paragraphs: int) -> float:
        told = "Ada Obi of Norland Bank said on Monday that rates would rise again.\n\nRelated\n\nShare\n\nNews"
        text = "\n\n".join([told] * paragraphs)
        start = time.process_time()
        layout(text)
        return time.process_time() - start

    seconds(10)
    assert seconds(3_000) < 40 * max(seconds(300), 0.005)


def test_marking_changes_nothing_but_the_mark() -> None:
    text = BEFORE + AFTER + TEASERS
    assert [(b.start, b.shadow, b.kind) for b in layout(text)] == [(b.start, b.shadow, b.kind) for b in blocks(text)]
