"""Titles: the tables they are made of, and the status that the words around them state."""

from __future__ import annotations

import pytest

from factx.facts.titles import find
from factx.facts.titles.lexicon import HEADS, HEADS_BY_CLASS


def test_no_head_noun_is_in_two_classes() -> None:
    assert sum(len(phrases) for phrases in HEADS_BY_CLASS.values()) == len(HEADS)


@pytest.mark.parametrize(
    "line",
    [
        "Since then, President Macron has met reporters.",
        "In the past, President Macron said no.",
        "And then President Obama came.",
        "He walked past Mayor Ann Lee.",
        "In the future, President Macron spoke.",
        "Next week Prime Minister Jo Lee travels.",
        "The future of President Jo Lee is unclear.",
        "Late Monday President Jo Lee spoke.",
        "The two met late. President Jo Lee spoke.",
    ],
)
def test_a_word_that_says_when_is_no_status(line: str) -> None:
    assert [title.reading.status for title in find(line)] == ["current"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("the then chief executive", "former"),
        ("Then-CEO Jo Lee", "former"),
        ("then-US president Jo Lee", "former"),
        ("under then President Jo Lee", "former"),
        ("the late President Jo Lee", "former"),
        ("the former World Bank director", "former"),
        ("former US Treasury Secretary", "former"),
        ("the former Norland Inc. chief executive", "former"),
        ("its next president", "incoming"),
        ("the company's next president", "incoming"),
        ("the incoming Norland chairman", "incoming"),
        ("the interim Norland chairman", "acting"),
    ],
)
def test_a_word_of_the_noun_phrase_is_a_status(line: str, status: str) -> None:
    assert [title.reading.status for title in find(line)] == [status]
