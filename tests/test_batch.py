"""Many articles, with an extractor that only counts characters."""

from __future__ import annotations

import json
import os
from datetime import date

import pytest

from factx.batch import Plan, Tally, articles
from factx.records import Article, Document, FailedArticle, Provenance, digest
from factx.sources import Reading


class Counting:
    """Stands for the extractor and keeps a record of what it was asked for."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def stream(self, documents):
        for document in documents:
            if isinstance(document, Document):
                self.read.append(document.id)
                yield empty(document)
            else:
                yield document


def empty(document: Document) -> Article:
    return Article(
        **document.model_dump(exclude={"warnings", "format"}),
        language="en",
        characters=len(document.text),
        sha256=digest(document.text),
        money=(),
        people=(),
        titles=(),
        organisations=(),
        timeframes=(),
        furniture=(),
        warnings=document.warnings,
        factx=Provenance(version="0", model="none", model_version="0"),
    )


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("One.")
    (tmp_path / "news" / "b.txt").write_bytes(b"\0")
    (tmp_path / "news" / "c.jsonl").write_text(
        '{"id": "c1", "text": "Three."}\nnonsense\n{"id": "c3", "text": "Four."}\n'
    )
    return tmp_path / "news"


def ids(*inputs: str, **options: object) -> list[str]:
    return [article.id for article in articles(Plan(inputs, **options), Counting())]


def test_every_input_gives_an_article_in_order_and_failures_an_error_record(news):
    found = list(articles(Plan(("news", "nothing.txt")), Counting()))
    assert [article.id for article in found] == [
        "news/a.txt",
        "news/b.txt",
        "c1",
        "news/c.jsonl:2",
        "c3",
        "nothing.txt",
    ]
    assert [isinstance(article, FailedArticle) for article in found] == [False, True, False, True, False, True]


def test_an_error_record_says_what_happened_and_never_holds_the_article(news):
    (failed,) = articles(Plan(("news/b.txt",)), Counting())
    record = json.loads(failed.to_json(with_text=True))
    assert list(record) == ["schema_version", "id", "source", "error"]
    assert record["error"]["kind"] == "InputError"


def test_the_tally_tells_after_each_article_how_far_things_are(news):
    seen, tally = [], Tally()
    found = tally.counted(
        articles(Plan(("news",)), Counting()), lambda now, error: seen.append((now.articles, bool(error)))
    )
    assert len(list(found)) == 5
    assert seen == [(1, False), (2, True), (3, False), (4, True), (5, False)]
    assert str(tally) == "5 articles, 2 failed"


def test_an_output_inside_the_folder_is_not_read_again(news):
    assert ids("news", leave_out=(os.path.realpath(news / "c.jsonl"),)) == ["news/a.txt", "news/b.txt"]


def test_the_published_option_dates_every_article(news):
    (article,) = articles(Plan(("news/a.txt",), Reading(published=date(2024, 4, 10))), Counting())
    assert (article.published, article.published_from) == (date(2024, 4, 10), "option")


def test_articles_come_while_later_ones_are_still_unread(news):
    extractor = Counting()
    next(articles(Plan(("news/c.jsonl",)), extractor))
    assert extractor.read == ["c1"]
