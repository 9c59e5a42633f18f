"""One name, one kind: the document decides."""

from __future__ import annotations

import pytest

from factx.facts.names import Name, settle
from factx.pipeline import Extractor


def name(text: str, start: int, kind: str, rule: str = "entity X") -> Name:
    return Name(start, start + len(text), text, kind, rule)  # type: ignore[arg-type]


def test_the_mentions_of_a_name_vote() -> None:
    line = "Okafor, Okafor and Okafor."
    votes = [name("Okafor", 0, "organisation"), name("Okafor", 8, "person"), name("Okafor", 19, "person")]
    assert [n.kind for n in settle(votes, [], line)] == ["person"] * 3


def test_a_rule_outweighs_the_recogniser() -> None:
    line = "Bolt, Bolt, Bolt"
    votes = [
        name("Bolt", 0, "person"),
        name("Bolt", 6, "person"),
        name("Bolt", 12, "organisation", "name + legal form"),
    ]
    assert {n.kind for n in settle(votes, [], line)} == {"organisation"}


def test_a_name_found_once_is_found_everywhere() -> None:
    line = "Norland rose. Then Norland fell, Norlandic shares too."
    found = settle([name("Norland", 0, "organisation")], [], line)
    assert [n.start for n in found] == [0, 19]


def test_a_first_name_in_another_name_is_not_repeated() -> None:
    line = "Renee spoke. Renee Ratcliff left."
    assert [n.start for n in settle([name("Renee", 0, "person")], [], line)] == [0]


def test_a_headline_in_title_case_needs_the_body() -> None:
    line = "Shares Rise Fast Acme. Acme rose."
    votes = [name("Shares Rise", 0, "organisation"), name("Acme", 17, "organisation"), name("Acme", 23, "organisation")]
    assert [n.text for n in settle(votes, [(0, 22)], line)] == ["Acme", "Acme"]


def test_a_model_number_speaks_for_its_own_mention_only(extractor: Extractor) -> None:
    article = extractor.extract("An Airbus A380 landed in Toulouse. Airbus was pleased, and Airbus said so.")
    (airbus,) = article.organisations
    assert [mention.start for mention in airbus.mentions] == [35, 59]


def test_a_surname_goes_to_the_person_named_last(extractor: Extractor) -> None:
    article = extractor.extract(
        "Daniel Marsh met Helen Marsh in Rome. Marsh was late. Daniel Marsh was not. Marsh smiled."
    )
    daniel, helen = article.people
    assert [mention.text for mention in helen.mentions] == ["Helen Marsh", "Marsh"]
    assert [mention.text for mention in daniel.mentions] == ["Daniel Marsh", "Daniel Marsh", "Marsh"]


def test_organisations_merge_by_acronym_legal_form_and_short_form(extractor: Extractor) -> None:
    article = extractor.extract(
        "Norland Bank plc sued the International Energy Agency (IEA). The IEA said Norland Bank was wrong."
    )
    assert {(body.name, *body.aliases) for body in article.organisations} == {
        ("Norland Bank plc", "Norland Bank"),
        ("International Energy Agency", "IEA"),
    }


def test_a_word_that_nothing_introduces_is_nobody_in_a_long_article() -> None:
    line = "Ada Obi met Jo Lindholm. Zanzor fell. " + "It rained. " * 80
    votes = [
        name("Ada Obi", 0, "person"),
        name("Jo Lindholm", 12, "person"),
        name("Zanzor", 25, "person", "entity PERSON"),
    ]
    assert [n.kind for n in settle(votes, [], line, known_alone=lambda _: False)] == ["person", "person", "other"]
    assert settle(votes, [], line[:37], known_alone=lambda _: False)[-1].kind == "person"


@pytest.mark.parametrize("thing", ["The ferry Dona Paz sank.", "He asked a chatbot called Doris.", "A Rohingya spoke."])
def test_a_thing_or_a_people_is_nobody(extractor: Extractor, thing: str) -> None:
    assert not extractor.extract(thing).people
