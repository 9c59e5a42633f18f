"""Roles: whose they are, and that each is told once."""

from __future__ import annotations

import time

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


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Joan Whitmarsh, a director of Unilever, Vodafone and Pearson, agreed.",
            [("Joan Whitmarsh", "director", body, "current") for body in ("Unilever", "Vodafone", "Pearson")],
        ),
        (
            "Anna Weber and Peter Gray were appointed chairman and chief executive of Siemens respectively.",
            [
                ("Anna Weber", "chairman", "Siemens", "incoming"),
                ("Peter Gray", "chief executive", "Siemens", "incoming"),
            ],
        ),
        (
            "Sens. Ruth Garland of Ohio and Dale Pruitt of Utah voted no.",
            [("Ruth Garland", "Sens.", "Ohio", "current"), ("Dale Pruitt", "Sens.", "Utah", "current")],
        ),
        (
            "Trustees Ann Lindholm, Luis Ortega and Dawn Hatfield voted no.",
            [(name, "Trustees", None, "current") for name in ("Ann Lindholm", "Luis Ortega", "Dawn Hatfield")],
        ),
        (
            "Former Fulham and Everton manager Ben Carlisle watched.",
            [("Ben Carlisle", "manager", body, "former") for body in ("Fulham", "Everton")],
        ),
    ],
)
def test_one_title_of_several_bodies_or_people_is_as_many_roles(
    extractor: Extractor, text: str, held: list[tuple[str, str, str | None, str]]
) -> None:
    assert roles(extractor, text) == held


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rupert Murdoch's son Lachlan Murdoch is chairman of Fox Corp.", ("Lachlan Murdoch", "chairman", "Fox Corp")),
        ("Anna Weber asked whether Peter Gray was chairman of Nokia.", ("Peter Gray", "chairman", "Nokia")),
        ("Olga Peters, whose husband Doug Reiner is a lawyer, left.", ("Doug Reiner", "lawyer", None)),
        ("Tim Cole was recommended by Jo Lee to take over as director.", ("Tim Cole", "director", None)),
    ],
)
def test_the_nearer_person_is_the_subject(extractor: Extractor, text: str, role: tuple[str, str, str | None]) -> None:
    assert [found[:3] for found in roles(extractor, text)] == [role]


def test_he_and_she_are_those_the_sentence_before_speaks_of(extractor: Extractor) -> None:
    assert roles(extractor, "Anna Weber spoke. She is chairman of Nokia.") == [
        ("Anna Weber", "chairman", "Nokia", "current")
    ]
    assert roles(extractor, "Anna Weber spoke. He is chairman of Nokia.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lindholm would have made a fine judge.",
        "Ann Lindholm denied being a lawyer.",
        "Ann Lindholm is not a doctor.",
        "Ann Lindholm appointed a respected lawyer.",
    ],
)
def test_what_somebody_is_not_is_no_role(extractor: Extractor, text: str) -> None:
    assert roles(extractor, text) == []


def test_a_title_without_a_holder_keeps_its_body(extractor: Extractor) -> None:
    (title,) = extractor.extract("The president of Ghana cancelled the visit.").titles
    assert title.holder is None
    assert title.organisation is not None
    assert title.organisation.name == "Ghana"


def test_a_role_says_since_when_until_when_and_its_normal_form(extractor: Extractor) -> None:
    article = extractor.extract("Anna Weber, CEO of Nokia from 2003 to 2007, was chairman of Siemens until 2012.")
    named = {timeframe.id: timeframe.mention.text for timeframe in article.timeframes}
    (weber,) = article.people
    assert [
        (role.normalised, role.since and named[role.since.id or ""], role.until and named[role.until.id or ""])
        for role in weber.roles
    ] == [("chief executive officer", "2003", "2007"), ("chair", None, "2012")]


def test_a_new_post_does_not_yield_to_a_former_one(extractor: Extractor) -> None:
    assert roles(extractor, "Nokia's former chairman Jo Lindholm was appointed chairman.") == [
        ("Jo Lindholm", "chairman", "Nokia", "former"),
        ("Jo Lindholm", "chairman", None, "incoming"),
    ]


@pytest.mark.parametrize(
    "piece", ["Jo Lee, who is chairman, ", "Chief executive of the company and ", "mayor of A, B and C, ", "Ann Lee, "]
)
def test_long_chains_end_soon(extractor: Extractor, piece: str) -> None:
    begun = time.perf_counter()
    extractor.extract(piece * (20_000 // len(piece)))
    assert time.perf_counter() - begun < 10
