"""The contract is enforced by the records themselves."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from factx.pipeline import Extractor
from factx.records import Article, Mention, Money

TEXT = "Acme Corp. paid $5.50 to Ada Obi, its former chairwoman, in 2019. Obi left."


@pytest.fixture
def fields(extractor: Extractor) -> dict[str, Any]:
    return extractor.extract(TEXT).model_dump()


def test_an_article_survives_the_way_out_and_back(extractor: Extractor) -> None:
    article = extractor.extract(TEXT)
    assert Article.model_validate_json(article.to_json(with_text=True)) == article


def test_keys_keep_the_order_of_the_contract(extractor: Extractor) -> None:
    keys = list(json.loads(extractor.extract(TEXT).to_json(with_text=True)))
    assert (
        keys
        == (
            "schema_version id source title authors site published published_from language characters sha256 text "
            "money people titles organisations timeframes furniture warnings factx"
        ).split()
    )


def test_text_is_left_out_unless_asked_for(extractor: Extractor) -> None:
    assert "text" not in json.loads(extractor.extract(TEXT).to_json())


def test_whole_amounts_are_whole_numbers_and_others_are_not(extractor: Extractor) -> None:
    assert '"low": 5.5,' in extractor.extract(TEXT).to_json()
    assert '"low": 2900000000,' in extractor.extract("Acme Corp. paid $2.9bn.").to_json()


def test_records_are_frozen(extractor: Extractor) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        extractor.extract(TEXT).language = "fr"  # type: ignore[misc]


def test_a_mention_spans_its_own_text() -> None:
    with pytest.raises(ValidationError, match="cannot span"):
        Mention(start=3, end=9, text="Acme", rule="test")


def test_a_mention_is_what_the_text_says_there(fields: dict[str, Any]) -> None:
    fields["organisations"][0]["mentions"][0]["text"] = "Bolt Corp."
    with pytest.raises(ValidationError, match="is not the mention's"):
        Article.model_validate(fields)


def test_characters_and_hash_are_those_of_the_text(fields: dict[str, Any]) -> None:
    fields["text"] = TEXT.upper()
    with pytest.raises(ValidationError, match="not those of the text"):
        Article.model_validate(fields)


def test_a_reference_leads_to_a_fact(fields: dict[str, Any]) -> None:
    fields["titles"][0]["holder"] = {"id": "p9", "name": "Nobody"}
    with pytest.raises(ValidationError, match="no fact is called p9"):
        Article.model_validate(fields)


def test_two_facts_have_two_ids(fields: dict[str, Any]) -> None:
    fields["timeframes"][0]["id"] = fields["money"][0]["id"]
    with pytest.raises(ValidationError, match="same id"):
        Article.model_validate(fields)


def test_facts_are_in_reading_order(fields: dict[str, Any]) -> None:
    mentions = fields["people"][0]["mentions"]
    fields["people"][0]["mentions"] = mentions[::-1]
    with pytest.raises(ValidationError, match="reading order"):
        Article.model_validate(fields)


def test_low_is_not_above_high(fields: dict[str, Any]) -> None:
    fields["money"][0]["low"] = Decimal(9)
    with pytest.raises(ValidationError, match="above high"):
        Money.model_validate(fields["money"][0])


def test_a_currency_is_an_iso_code(fields: dict[str, Any]) -> None:
    fields["money"][0]["currency"] = "$"
    with pytest.raises(ValidationError, match="pattern"):
        Money.model_validate(fields["money"][0])
