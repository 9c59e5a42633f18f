"""Modality: how far cues reach in marked sentences, whatever the amounts are, in linear time."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.links.marked import MarkedSentence, Marker, mark
from factx.links.modality import CORPUS, find
from factx.links.modality.clauses import statements
from factx.links.modality.rules import RULES

AMOUNT = re.compile(r"\[([^\]]*)\]")
SIGNS = ["$", "€", "£", "¥", "Rs ", "US$", "A$", "CHF "]
READ = [example.marked for example in CORPUS if example.facts and not example.missed]


def marked(text: str) -> MarkedSentence:
    """A sentence whose bracketed amounts, and nothing else, are mentions."""
    markers, start = [], 0
    for i, match in enumerate(AMOUNT.finditer(text)):
        start = match.start() - 2 * i
        markers.append(Marker("money", start, start + len(match[1]), i))
    return mark(AMOUNT.sub(r"\1", text), 0, markers)


def modalities(text: str) -> list[str]:
    """The modality of every amount in brackets."""
    sentence = marked(text)
    found = {modal.money: modal.modality for modal in find([sentence])}
    return [found.get(marker, "stated") for marker in sentence.markers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm, which paid [$5m] for a rival, will close and sell its name for [$1m].", ["stated", "planned"]),
        ("It will spend [$5m] on a mill that cost [$9m].", ["planned", "stated"]),
        ("It will spend [$5m]; the mill cost [$9m].", ["planned", "stated"]),
        ("It may sell the mill but paid [$9m] for it.", ["stated"]),
        ("It will close a mill and paid [$9m] to staff.", ["stated"]),
        ("It will close a mill and pay [$9m] to staff.", ["planned"]),
        ("After it denied paying [$5m], it paid [$6m].", ["denied", "stated"]),
        ("It lost [$5m] because the bank might not pay [$6m].", ["stated", "denied"]),
    ],
)
def test_a_cue_reaches_no_further_than_its_clause(text: str, expected: list[str]) -> None:
    assert modalities(text) == expected


def test_an_accusation_goes_on_over_and() -> None:
    text = "Prosecutors say he took [$5m] and hid [$6m]; he paid [$7m] in tax."
    assert modalities(text) == ["alleged", "alleged", "stated"]


def test_an_accusation_at_the_end_reaches_back() -> None:
    assert modalities("He took [$5m] and hid [$6m], prosecutors say.") == ["alleged", "alleged"]


def test_a_condition_reaches_what_is_open_and_not_what_is_done() -> None:
    assert modalities("It will pay [$5m] if it loses.") == ["conditional"]
    assert modalities("It paid [$5m] to see if it works.") == ["stated"]
    assert modalities("If it pays [$5m], it will get [$6m].") == ["conditional", "conditional"]


def test_what_is_denied_is_no_longer_alleged_conditional_or_planned() -> None:
    assert modalities("Prosecutors say it never paid the [$5m].") == ["denied"]
    assert modalities("It allegedly might pay [$5m].") == ["alleged"]
    assert modalities("It might plan to pay [$5m].") == ["conditional"]


def test_amounts_are_found_in_reading_order() -> None:
    found = find([marked("It may pay [$5m], will pay [$6m] and never paid [$7m].")])
    assert all(before.money.start < after.money.start for before, after in pairwise(found))
    assert [modal.modality for modal in found] == ["conditional", "planned", "denied"]


def test_every_character_of_a_sentence_is_in_one_clause() -> None:
    for example in CORPUS:
        for statement in statements(example.text):
            pieces = [piece for clause in statement.clauses for piece in clause.pieces]
            assert sum(map(len, pieces)) == len(statement.text)


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


HOSTILE = [
    "will pay [$5m] and may not pay [$6m], ",
    "[$5m] ",
    "[$5m] it said a b c d e f g h ",
    "prosecutors a b c d e ",
    "if it, which that was ",
    "sue a b c d e f g h for ",
    "dropped a b c ",
    "and, and, and ",
    "faces a b c d e f ",
    "a-",
    ", ",
    " ",
    "w",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_long_sentence_takes_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        sentence = marked(piece * (length // len(piece)) + "[$1]")
        begun = time.perf_counter()
        find([sentence])
        return time.perf_counter() - begun

    seconds(100)
    assert seconds(4000) < 0.5
    short, long = (min(seconds(length) for _ in range(2)) for length in (16_000, 64_000))
    assert long < 9 * short + 0.05  # four times as long; sixteen were quadratic


@given(
    text=st.sampled_from(READ),
    sign=st.sampled_from(SIGNS),
    digits=st.from_regex(r"[1-9][0-9]{0,3}(\.[0-9]{1,2})?", fullmatch=True),
)
def test_neither_digits_nor_signs_change_a_modality(text: str, sign: str, digits: str) -> None:
    other = AMOUNT.sub(lambda amount: f"[{sign}{digits}{amount[1][-1]}]", text)
    assert modalities(other) == modalities(text)
