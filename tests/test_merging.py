"""Merging: one entity each, each alias with its reason, and who stays apart."""

from __future__ import annotations

import time

import pytest

from factx.pipeline import Extractor


def people(extractor: Extractor, text: str) -> dict[str, dict[str, str]]:
    return {
        person.name: dict(zip(person.aliases, person.alias_reasons, strict=True))
        for person in extractor.extract(text).people
    }


def organisations(extractor: Extractor, text: str) -> dict[str, dict[str, str]]:
    return {
        body.name: dict(zip(body.aliases, body.alias_reasons, strict=True))
        for body in extractor.extract(text).organisations
    }


@pytest.mark.parametrize(
    ("text", "name", "alias", "reason"),
    [
        ("Elena Morozova spoke. Mrs Morozova left.", "Elena Morozova", "Morozova", "surname"),
        ("E. Morozova spoke. Elena Morozova left.", "Elena Morozova", "E. Morozova", "initials"),
        ("Elena Morozova spoke. Elena was late.", "Elena Morozova", "Elena", "first name"),
        ("Jan Piotr Zięba spoke. Jan Zięba left.", "Jan Piotr Zięba", "Jan Zięba", "middle name left out"),
        ("J.P. Ziemba spoke. J. P. Ziemba left.", "J. P. Ziemba", "J.P. Ziemba", "spelling"),
        ('William "Bill" Harker spoke. Bill Harker left.', 'William "Bill" Harker', "Bill Harker", "nickname stated"),
    ],
)
def test_a_person_keeps_every_name_and_why(extractor: Extractor, text: str, name: str, alias: str, reason: str) -> None:
    assert people(extractor, text) == {name: {alias: reason}}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Frank Dorsey Sr. met Frank Dorsey Jr. in Rome.", {"Frank Dorsey Sr.", "Frank Dorsey Jr."}),
        ("John A. Weir met John B. Weir in Rome.", {"John A. Weir", "John B. Weir"}),
        ("Ann Tran met Peter Tran in Rome.", {"Ann Tran", "Peter Tran"}),
        ("William Harker spoke. Bill Harker left.", {"William Harker", "Bill Harker"}),
    ],
)
def test_two_people_stay_apart(extractor: Extractor, text: str, names: set[str]) -> None:
    assert people(extractor, text).keys() == names


def test_an_honorific_picks_the_bearer_of_a_surname(extractor: Extractor) -> None:
    article = extractor.extract("Peter Tran met Anna Tran in Rome. Mr Tran was late. Ms Tran was not.")
    assert [[mention.start for mention in person.mentions] for person in article.people] == [[0, 37], [15, 55]]


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Tackett won. She thanked her husband, Virgil Tackett. Tackett then left the hall.",
        "Ruth Tackett won. Her brother, Councillor Virgil Tackett, was there. Tackett then left the hall.",
        "Ruth Tackett won. With her was Virgil Tackett, her brother. Tackett then left the hall.",
    ],
)
def test_kin_in_passing_take_no_surname(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text).people
    assert {person.name: len(person.mentions) for person in found} == {"Ruth Tackett": 2, "Virgil Tackett": 1}


@pytest.mark.parametrize(
    ("text", "name", "alias", "reason"),
    [
        ("Norland Bank plc fell. Norland Bank rose.", "Norland Bank plc", "Norland Bank", "legal form"),
        ("Norland University grew. Norland said so.", "Norland University", "Norland", "short form"),
        (
            "The Norland Energy Agency grew. The NEA agreed on Monday with the NEA.",
            "Norland Energy Agency",
            "NEA",
            "acronym",
        ),
        ("Colby Trust, now Northbridge Financial, grew.", "Northbridge Financial", "Colby Trust", "stated"),
    ],
)
def test_an_organisation_keeps_every_name_and_why(
    extractor: Extractor, text: str, name: str, alias: str, reason: str
) -> None:
    assert organisations(extractor, text) == {name: {alias: reason}}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Siemens or Nokia might buy it.", {"Siemens", "Nokia"}),
        ("Amazon, once Walmart had left, grew.", {"Amazon", "Walmart"}),
        ("Fox Corp and News Corp agreed.", {"Fox Corp", "News Corp"}),
        ("Microsoft grew. Microsoft Japan did not.", {"Microsoft", "Microsoft Japan"}),
    ],
)
def test_two_organisations_stay_apart(extractor: Extractor, text: str, names: set[str]) -> None:
    assert organisations(extractor, text).keys() == names


def test_merging_takes_time_in_proportion(extractor: Extractor) -> None:
    """Twice the people in at most three times the time; five thousand of them in one article."""
    surnames = [f"{a}{b}{c}" for a in ("Bran", "Cor", "Dal", "Fen", "Gar", "Hol") for b in "aeiou" for c in _ENDINGS]
    names = [f"{given} {surname}" for surname in surnames for given in _GIVEN][:5000]
    assert len(set(names)) == 5000

    def seconds(count: int) -> float:
        text = "\n\n".join(f"{name} spoke. Mr {name.split()[1]} left." for name in names[:count])
        begun = time.process_time()
        assert len(extractor.extract(text).people) > count * 0.9
        return time.process_time() - begun

    seconds(100)
    assert seconds(5000) < 3 * seconds(2500)


_GIVEN = ("Peter", "David", "Thomas", "Robert", "Daniel", "Martin", "Edward", "George", "Frank", "Simon")
_ENDINGS = tuple(f"{c}{e}" for c in ("d", "l", "m", "n", "r", "s", "t", "v") for e in ("er", "ik", "old", "en", "is"))[
    :17
]
