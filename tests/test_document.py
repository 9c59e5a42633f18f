"""Blocks and sentences: what reads on, what stands alone, and where it is in the text."""

from __future__ import annotations

import pytest

from factx.document import MAX_BLOCK, blocks, sentences


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.shadow) for block in blocks(text)]


def test_a_blank_line_ends_a_paragraph() -> None:
    assert kinds("Profit to double\n\nAcme said so.\n") == [
        ("heading", "Profit to double"),
        ("paragraph", "Acme said so."),
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The company said on Tuesday that it would close two of its plants and\n"
        "move the work to Poland, where wages are lower than at home and where\n"
        "it has a plant.\n\n"
        "Unions said that they would fight the plan.\n"
    )
    first, second = blocks(text)
    assert first.shadow.endswith(
        "two of its plants and move the work to Poland, where wages are lower than at home and where it has a plant."
    )
    assert text[second.start : second.end] == second.shadow == "Unions said that they would fight the plan."


def test_a_headline_and_its_first_line_are_two_blocks() -> None:
    assert [
        kind for kind, _ in kinds("Ada Obi Named Head of Acme\nLONDON, March 3 - Acme has a new head.\nShe is 50.")
    ] == [
        "heading",
        "paragraph",
        "paragraph",
    ]


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "1. ", "2) ", "(a) "])
def test_list_items_stand_alone(bullet: str) -> None:
    assert [kind for kind, _ in kinds(f"{bullet}one\n{bullet}two")] == ["item", "item"]


def test_line_ends_of_any_system_are_white_space() -> None:
    assert [block.shadow for block in blocks("One.\r\n\r\nTwo.\rThree.")] == ["One.", "Two.", "Three."]


def test_a_very_long_paragraph_is_cut_between_sentences() -> None:
    text = "Acme paid five million. " * 2_000
    found = blocks(text)
    assert max(len(block.shadow) for block in found) <= MAX_BLOCK
    assert all(block.shadow.startswith("Acme") and block.shadow.endswith(".") for block in found)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lee of Acme Inc. met J. R. Obi in the U.S. Senate on Jan. 5.",
        "It cost $5.50 or so, e.g. in St. Ives.",
        'He said: "Why?" and left.',
    ],
)
def test_abbreviations_end_no_sentence(text: str) -> None:
    assert sentences(text) == [(0, len(text))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Acme left the U.S. The board agreed.", ["Acme left the U.S.", "The board agreed."]),
        ('"We won." She smiled.', ['"We won."', "She smiled."]),
        ("Was it Obi? No! It was Lee.", ["Was it Obi?", "No!", "It was Lee."]),
        ("It sold Bolt Inc. It then closed.", ["It sold Bolt Inc.", "It then closed."]),
    ],
)
def test_a_new_sentence_begins_behind_a_full_stop(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts
