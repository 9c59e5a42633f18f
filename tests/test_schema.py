"""The published schema and the records say the same."""

from __future__ import annotations

import json
from pathlib import Path

from factx.cli.schema import article_schema
from factx.records import Article

PUBLISHED = Path(__file__).parents[1] / "docs" / "article.v1.json"


def test_the_published_schema_is_that_of_the_records():
    assert PUBLISHED.read_text(encoding="utf-8") == article_schema(), "run: factx schema > docs/article.v1.json"


def test_the_schema_lists_the_fields_in_the_order_they_are_written():
    assert list(json.loads(article_schema())["properties"]) == list(Article.model_fields)


def test_only_the_text_and_the_version_may_be_absent():
    schema = json.loads(article_schema())
    assert set(schema["properties"]) - set(schema["required"]) == {"schema_version", "text"}
