"""factx schema: the contract, for other programs."""

from __future__ import annotations

import json

import typer


def schema() -> None:
    """Print the JSON Schema of one article."""
    typer.echo(article_schema(), nl=False)


def article_schema() -> str:
    """The JSON Schema (2020-12) of an article as it is written; docs/article.v1.json holds these characters."""
    from factx.records import SCHEMA_VERSION, Article  # noqa: PLC0415

    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"article.v{SCHEMA_VERSION}.json"}
    fields = Article.model_json_schema(mode="serialization")
    return json.dumps(about | fields, indent=2, ensure_ascii=False) + "\n"
