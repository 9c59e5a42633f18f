"""Many articles, with an extractor that only counts characters."""

from __future__ import annotations

import io
import json

import pytest

from factx.batch import Plan, run
from factx.records import Article, Document, FailedArticle, Provenance, digest


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
        **document.model_dump(exclude={"warnings"}),
        language="en",
        characters=len(document.text),
        sha256=digest(document.text),
        money=(),
        people=(),
        titles=(),
        organisations=(),
        timeframes=(),
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


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_every_input_gives_a_line_in_order_and_failures_an_error_record(news):
    stream = io.StringIO()
    tally = run(Plan(("news", "nothing.txt")), Counting(), stream, lambda *_: None)
    written = lines(stream)
    assert [line["id"] for line in written] == ["news/a.txt", "news/b.txt", "c1", "news/c.jsonl:2", "c3", "nothing.txt"]
    assert ["error" in line for line in written] == [False, True, False, True, False, True]
    assert (tally.articles, tally.failed, str(tally)) == (6, 3, "6 articles, 3 failed")


def test_an_error_record_says_what_happened_and_never_holds_the_article(news):
    stream = io.StringIO()
    run(Plan(("news/b.txt",)), Counting(), stream, lambda *_: None)
    (record,) = lines(stream)
    assert list(record) == ["schema_version", "id", "source", "error"]
    assert record["error"]["kind"] == "InputError"
    FailedArticle.model_validate(record)


def test_the_watcher_is_told_after_each_article(news):
    seen = []
    run(Plan(("news",)), Counting(), io.StringIO(), lambda tally, error: seen.append((tally.articles, bool(error))))
    assert seen == [(1, False), (2, True), (3, False), (4, True), (5, False)]


def test_an_output_inside_the_folder_is_not_read_again(news):
    stream = io.StringIO()
    run(Plan(("news",), leave_out=((news / "c.jsonl").resolve(),)), Counting(), stream, lambda *_: None)
    assert [line["id"] for line in lines(stream)] == ["news/a.txt", "news/b.txt"]


def test_articles_are_written_while_later_ones_are_still_unread(news):
    extractor, read_by_then = Counting(), []
    run(Plan(("news/c.jsonl",)), extractor, io.StringIO(), lambda *_: read_by_then.append(len(extractor.read)))
    assert read_by_then == [1, 1, 2]
