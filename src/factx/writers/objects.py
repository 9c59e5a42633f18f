"""JSON: an indented object for each article, an object a line, or one array of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.records import Article, FailedArticle
    from factx.writers.view import View

_INDENT = 2


def write(articles: Iterable[Article | FailedArticle], stream: TextIO, view: View) -> None:
    """One indented object for each article, one after the other, the way jq reads and prints them."""
    for article in articles:
        stream.write(article.to_json(with_text=view.with_text, indent=_INDENT) + "\n")


def write_lines(articles: Iterable[Article | FailedArticle], stream: TextIO, view: View) -> None:
    """JSON Lines: one object a line."""
    for article in articles:
        stream.write(article.to_json(with_text=view.with_text) + "\n")


def write_array(articles: Iterable[Article | FailedArticle], stream: TextIO, view: View) -> None:
    """One array, an object a line."""
    opening = "[\n"
    for article in articles:
        stream.write(opening + article.to_json(with_text=view.with_text))
        opening = ",\n"
    stream.write("[]\n" if opening == "[\n" else "\n]\n")
