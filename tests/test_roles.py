"""Roles: whose they are, and that each is told once."""

from __future__ import annotations

import pytest

from factx.pipeline import Extractor


def roles(extractor: Extractor, text: str) -> list[tuple[str, str, str | None, str]]:
    people = extractor.extract(text).people
    return [
        (person.name, role.title, role.organisation.name if role.organisation else None, role.status)
        for person in people
        for role in person.roles
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (
            "Jo Lee praised Maria Duarte, who resigned as director.",
            ("Maria Duarte", "director", None, "former"),
        ),
        ("Jo Lee wants Maria Duarte to be chairman.", ("Maria Duarte", "chairman", None, "incoming")),
        ("Jo Lee said that Maria Duarte remains chairman.", ("Maria Duarte", "chairman", None, "current")),
        (
            "Jo Lee replaces Maria Duarte, who resigned as director of Norland Ltd.",
            ("Maria Duarte", "director", "Norland Ltd", "former"),
        ),
        (
            "Maria Duarte, who succeeded Jo Lee, resigned as director.",
            ("Maria Duarte", "director", None, "former"),
        ),
        ("And then President Macron came.", ("Macron", "President", None, "current")),
        ("In the future, President Macron spoke.", ("Macron", "President", None, "current")),
    ],
)
def test_a_role_goes_to_the_person_the_verb_speaks_of(
    extractor: Extractor, line: str, role: tuple[str, str, str | None, str]
) -> None:
    assert roles(extractor, line) == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Japanese Prime Minister Fumio Kishida met voters. Fumio Kishida, prime minister of Japan, spoke.",
        "Jo Lee, chairman of Norland Corp., spoke. Norland chairman Jo Lee left.",
        "American president Jo Lee spoke. U.S. president Jo Lee left. US president Jo Lee came.",
    ],
)
def test_a_body_spelled_differently_is_one_office(extractor: Extractor, text: str) -> None:
    assert len(roles(extractor, text)) == 1


def test_one_office_is_told_once_whatever_the_line_ends(extractor: Extractor) -> None:
    text = "The talks failed.\n\nUS president Jo Lee left.\n\nAmerican president Jo Lee is back."
    unix, windows = (extractor.extract(lines).people for lines in (text, text.replace("\n", "\r\n")))
    assert [len(person.roles) for person in windows] == [len(person.roles) for person in unix] == [1]
