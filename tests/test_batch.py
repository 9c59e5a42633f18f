"""What a batch reads, in which order and under which keys, and what goes into its journal."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factx.batch import Journal, Keys, Outcome, Plan, Pool, Recording, Settings, Shard, Tally, stream
from factx.batch.meter import Meter, total
from factx.batch.tally import Counts, reason
from factx.errors import UsageError
from factx.records import Document, FailedArticle, Failure
from factx.sources import Entry, Reading, Unread, name_of
from factx.sources.formats import TEXT
from tests.workers import empty, obedient

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the workers of these tests use signals")


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("One.")
    (tmp_path / "news" / "b.txt").write_text("Two.")
    (tmp_path / "news" / "c.jsonl").write_text(
        '{"id": "c1", "text": "Three."}\nnonsense\n{"id": "c3", "text": "Four."}\n'
    )
    return tmp_path / "news"


def names(plan: Plan) -> list[str]:
    return [name_of(piece) for _, piece in plan.pieces()]


def unwatched(tally, failures):
    """Progress that nobody follows."""


# ------------------------------------------------------------------------------------------------------------- plans
def test_pieces_come_in_order_rows_and_broken_rows_among_them(news):
    assert names(Plan(("news", "none.txt"))) == [
        "news/a.txt",
        "news/b.txt",
        "news/c.jsonl/c1",
        "news/c.jsonl/news/c.jsonl:2",
        "news/c.jsonl/c3",
        "none.txt",
    ]


def test_files_are_not_read_before_a_worker_does(news):
    (_, first), *_ = Plan(("news/a.txt",)).pieces()
    assert isinstance(first, Unread)
    assert first.raw == b"One."


def test_shards_share_the_pieces_and_keep_their_places(news):
    whole = list(Plan(("news",)).pieces())
    plans = [Plan(("news",), shard=Shard(number, 3)) for number in (1, 2, 3)]
    shards = [[pair for pair in plan.pieces() if plan.shard.has(pair[0])] for plan in plans]
    assert [len(shard) for shard in shards] == [2, 2, 1]
    assert sorted((piece for shard in shards for piece in shard), key=lambda pair: pair[0]) == whole


def test_files_of_other_shards_are_not_even_read(news):
    (_, first), (_, second), *_ = Plan(("news",), shard=Shard(2, 3)).pieces()
    assert first == Entry("news/a.txt")
    assert isinstance(second, Unread)


def test_what_is_left_out_is_not_read_nor_what_lies_in_it(news):
    (news / "old").mkdir()
    (news / "old" / "d.txt").write_text("Five.")
    left = (os.path.realpath(news / "c.jsonl"), os.path.realpath(news / "old"))
    assert names(Plan(("news",), leave_out=left)) == ["news/a.txt", "news/b.txt"]


def listed(monkeypatch, raw: bytes) -> list[str]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(raw))))
    return names(Plan(("-",)))


@pytest.mark.parametrize(
    "raw", [b"news/b.txt\nnews/a.txt\n", b"news/b.txt\r\n\r\nnews/a.txt", b"news/b.txt\0news/a.txt\0"]
)
def test_a_dash_is_a_list_of_paths(news, monkeypatch, raw):
    assert listed(monkeypatch, raw) == ["news/b.txt", "news/a.txt"]


def test_a_folder_in_a_list_stands_for_its_files_and_a_pattern_for_itself(news, monkeypatch):
    assert listed(monkeypatch, b"news\nnews/*.txt\n")[-2:] == ["news/c.jsonl/c3", "news/*.txt"]


def test_a_file_called_dash_can_be_listed(news, monkeypatch):
    Path("-").write_text("Six.")
    assert listed(monkeypatch, b"news/a.txt\n-\n") == ["news/a.txt", "./-"]


def test_addresses_in_a_list_are_not_fetched_unasked(news, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(b"https://news.example/a\n"))))
    ((_, piece),) = Plan(("-",)).pieces()
    assert piece == Entry("https://news.example/a", listed=True)


def test_a_text_in_place_of_a_list_is_refused_and_not_quoted(news, monkeypatch):
    with pytest.raises(UsageError, match="no list of paths") as refused:
        listed(monkeypatch, b"Two ferries were bought.\nThey cost $5 million.\n")
    assert "ferries" not in str(refused.value)


def test_the_meter_knows_how_far_the_inputs_are_read(news):
    meter, plan = Meter(), Plan(("news",))
    seen = [meter.bytes for _ in plan.pieces(meter)]
    size = sum(path.stat().st_size for path in news.iterdir())
    assert seen == sorted(seen)
    assert total(plan.entries()) == seen[-1] == size


# -------------------------------------------------------------------------------------------------------------- keys
OPTIONS = {"model": "a", "kinds": ["money"]}


def test_the_same_piece_has_the_same_key():
    assert Keys(OPTIONS).of(Document(text="One.")) == Keys(dict(OPTIONS)).of(Document(text="One."))


@pytest.mark.parametrize(
    "other",
    [
        Document(text="Two."),
        Document(text="One.", id="b"),
        Document(text="One.", published=date(2024, 4, 10)),
        Unread("-", b"One.", TEXT),
        Entry("-"),
        FailedArticle(id="-", source="-", error=Failure(kind="InputError", message="One.")),
    ],
    ids=str,
)
def test_another_piece_has_another_key(other):
    assert Keys(OPTIONS).of(Document(text="One.")) != Keys(OPTIONS).of(other)


def test_what_a_manifest_says_of_a_file_is_in_its_key():
    piece = Unread("a.txt", b"One.", TEXT, entry=Entry("a.txt"))
    assert Keys(OPTIONS).of(piece) != Keys(OPTIONS).of(replace(piece, entry=Entry("a.txt", id="r1")))


def test_another_option_or_version_gives_other_keys():
    assert Keys(OPTIONS).of(Document(text="One.")) != Keys({**OPTIONS, "factx": "2"}).of(Document(text="One."))


@given(text=st.text(st.characters(codec=None)))
@example(text="\ud800")
def test_any_text_has_a_key(text):
    assert len(Keys(OPTIONS).of(Document(text=text))) == 16


# ---------------------------------------------------------------------------------------------------------- outcomes
def test_an_outcome_keeps_records_and_counts():
    failed = FailedArticle(id="b", source="b.txt", error=Failure(kind="InputError", message="b.txt is empty; fill it"))
    outcome = Outcome.of([empty(Document(text="One.", id="a")), failed])
    assert [json.loads(line)["id"] for line in outcome.lines] == ["a", "b"]
    assert (outcome.articles, outcome.facts, outcome.failures) == (2, 0, (("is empty", "b.txt is empty; fill it"),))


def test_failures_are_counted_by_what_they_share():
    tally = Tally()
    for name in ("a.txt", "b.txt", "c.jsonl:3"):
        message = f"{name} is empty; give it a text"
        tally.add(Counts(1, 0, ((reason(message, name.partition(":")[0]), message),)))
    assert tally.reasons == {"is empty": 3}
    assert tally.examples == {"is empty": "a.txt is empty; give it a text"}


# ---------------------------------------------------------------------------------------------------------- journals
def recorded(journal: Journal, plan: Plan, workers: int = 1) -> Recording:
    with closing(Pool(Settings(), workers, work=obedient)) as pool:
        recording = Recording(plan, journal, Keys(OPTIONS), pool)
        recording.run(unwatched)
    return recording


def corpus(*texts: str) -> Plan:
    Path("corpus.jsonl").write_text("".join(json.dumps({"id": text[:3], "text": text}) + "\n" for text in texts))
    return Plan(("corpus.jsonl",))


def placed(journal: Journal) -> list[str]:
    journal.commit()
    return [one.name.rpartition("/")[2] for one in journal.placed()]


@pytest.fixture
def journal(news):
    with closing(Journal(Path("facts.journal"))) as opened:
        opened.begin({"inputs": ["corpus.jsonl"]})
        yield opened


def test_what_is_done_is_not_done_again(journal):
    first = recorded(journal, corpus("One.", "Two."))
    again = recorded(journal, corpus("One.", "Two."))
    assert (first.tally.earlier, again.tally.earlier, again.tally.articles) == (0, 2, 2)
    assert (first.changed, again.changed) == (True, False)


def test_what_is_new_is_read_where_it_stands(journal):
    recorded(journal, corpus("One.", "Two.", "Four."))
    again = recorded(journal, corpus("One.", "Two.", "Three.", "Four."))
    assert (again.tally.earlier, again.changed) == (3, True)
    assert placed(journal) == ["One", "Two", "Thr", "Fou"]


def test_what_is_gone_is_gone(journal):
    recorded(journal, corpus("One.", "Two.", "Three."))
    again = recorded(journal, corpus("One.", "Three."))
    assert (again.tally.articles, again.changed) == (2, True)
    assert placed(journal) == ["One", "Thr"]


def test_an_article_that_comes_twice_is_there_twice(journal):
    recorded(journal, corpus("One.", "Two.", "One."))
    assert placed(journal) == ["One", "Two", "One"]


def test_failures_are_tried_again_once_a_run_is_complete(journal):
    plan = corpus("One.", "die", "Two.")
    assert recorded(journal, plan).tally.failed == 1
    assert recorded(journal, plan).tally.earlier == 3
    journal.finish("written", "inputs")
    journal.begin({"inputs": ["corpus.jsonl"]})
    assert recorded(journal, plan).tally.earlier == 2


def test_addresses_are_asked_again_once_a_run_is_complete(journal):
    journal.add(b"key", Outcome.of([empty(Document(text="One."))]), lasting=False)
    journal.put(0, b"key", "https://news.example/a")
    journal.commit()
    assert journal.known(b"key") is not None
    journal.finish("written", "inputs")
    journal.begin({"inputs": ["corpus.jsonl"]})
    assert journal.known(b"key") is None


def test_a_finished_journal_keeps_nothing_that_is_in_no_output(journal):
    recorded(journal, corpus("One.", "Two."))
    one, two = (Keys(OPTIONS).of(piece) for _, piece in corpus("One.", "Two.").pieces())
    recorded(journal, corpus("Two."))
    assert journal.known(one) is not None
    journal.finish("written", "inputs")
    assert (journal.known(one), journal.known(two) is None) == (None, False)


def test_two_cannot_have_one_journal(journal):
    with pytest.raises(UsageError, match="in use"):
        Journal(Path("facts.journal"))


@pytest.mark.parametrize("raw", [b"not a journal", b"SQLite format 3\0" + b"x" * 200])
def test_what_is_no_journal_is_left_alone(news, raw):
    Path("x.journal").write_bytes(raw)
    with pytest.raises(UsageError, match="is no journal"):
        Journal(Path("x.journal"))
    assert Path("x.journal").read_bytes() == raw


def test_somebody_elses_database_is_left_alone(news):
    with closing(sqlite3.connect("x.journal")) as database:
        database.execute("CREATE TABLE mine (a)")
    with pytest.raises(UsageError, match="is no journal"):
        Journal(Path("x.journal"))


def test_a_batch_without_a_journal_gives_its_outcomes_in_order(news):
    texts = [f"{number}. text" for number in range(100)]
    with closing(Pool(Settings(), 3, work=obedient)) as pool:
        tally = Tally()
        found = [json.loads(line)["id"] for one in stream(corpus(*texts), pool, tally, unwatched) for line in one.lines]
    assert found == [text[:3] for text in texts]
    assert tally.articles == 100


def test_the_published_option_dates_every_article(news):
    (_, piece), *_ = Plan(("news/c.jsonl",), Reading(published=date(2024, 4, 10))).pieces()
    assert (piece.published, piece.published_from) == (date(2024, 4, 10), "option")
