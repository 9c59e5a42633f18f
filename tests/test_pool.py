"""Workers that die, hang and come back, with workers that do what an article says instead of reading it."""

from __future__ import annotations

import json
import sys
from contextlib import closing

import pytest

from factx.batch.cores import allotted, cores
from factx.batch.pool import BLOCK, Pool
from factx.batch.worker import Settings
from factx.errors import ModelError, WorkerError
from factx.records import Document
from tests.workers import obedient, stillborn, without_model

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


def read(texts: list[str], workers: int = 2, time_limit: float = 30.0) -> dict[int, dict[str, object]]:
    """The record of every text, by its number."""
    tasks = ((number, Document(text=text, id=f"a{number}")) for number, text in enumerate(texts))
    with closing(Pool(Settings(), workers, time_limit=time_limit, work=obedient)) as pool:
        return {number: json.loads(outcome.lines[0]) for number, outcome in pool.outcomes(tasks)}


def errors(found: dict[int, dict[str, object]]) -> dict[int, str]:
    return {number: record["error"]["kind"] for number, record in found.items() if "error" in record}


def test_every_task_has_its_outcome_whatever_the_number_of_workers():
    texts = [f"Text {number}." for number in range(100)]
    one, three = read(texts, 1), read(texts, 3)
    assert sorted(one) == list(range(100))
    assert one == three


def test_nothing_to_do_starts_no_worker():
    assert read([]) == {}


def test_a_text_that_kills_its_worker_costs_one_record_and_no_other():
    found = read(["die" if number == 7 else "Text." for number in range(50)])
    assert sorted(found) == list(range(50))
    assert errors(found) == {7: "WorkerError"}
    assert "a7" not in {record["id"] for record in found.values() if "error" not in record}


def test_two_texts_of_one_block_that_kill_cost_two_records():
    assert errors(read(["die" if number in (2, 5) else "Text." for number in range(BLOCK)])) == {
        2: "WorkerError",
        5: "WorkerError",
    }


def test_a_worker_that_was_killed_from_outside_costs_nothing(tmp_path):
    texts = [f"falter {tmp_path / 'deaths'}" if number == 3 else "Text." for number in range(20)]
    assert errors(read(texts)) == {}
    assert (tmp_path / "deaths").read_text() == "xxx"


def test_a_text_that_hangs_is_given_up_after_the_time_limit():
    found = read(["hang" if number == 9 else "Text." for number in range(20)], time_limit=1.0)
    assert errors(found) == {9: "LimitError"}
    assert "took longer than 1 seconds; give it more with --time-limit" in found[9]["error"]["message"]


def test_a_worker_that_takes_nothing_in_any_more_is_given_up_as_well():
    large = "x" * (3 << 20)
    found = read(["freeze", large, large, large, large], workers=1, time_limit=2.0)
    assert sorted(found) == [0, 1, 2, 3, 4]
    assert errors(found) == {0: "LimitError"}


def test_workers_that_die_before_they_are_ready_end_the_run():
    tasks = [(0, Document(text="Text."))]
    with closing(Pool(Settings(), 1, work=stillborn)) as pool, pytest.raises(WorkerError, match="load the model"):
        list(pool.outcomes(tasks))


def test_a_model_that_cannot_be_loaded_is_told_as_it_is():
    tasks = [(0, Document(text="Text."))]
    with closing(Pool(Settings(), 1, work=without_model)) as pool, pytest.raises(ModelError, match="no model"):
        list(pool.outcomes(tasks))


def test_a_pool_that_stops_ends_with_what_it_had_begun():
    begun = []

    def tasks():
        for number in range(10_000):
            begun.append(number)
            yield number, Document(text="Text.")

    with closing(Pool(Settings(), 2, work=obedient)) as pool:
        finished = []
        for number, _ in pool.outcomes(tasks()):
            pool.stopping = True
            finished.append(number)
    assert sorted(finished) == begun
    assert len(begun) <= 6 * BLOCK


def test_no_task_is_begun_without_room():
    begun = []

    def tasks():
        for number in range(1000):
            begun.append(number)
            yield number, Document(text="Text.")

    with closing(Pool(Settings(), 1, work=obedient)) as pool:
        finished = 0
        for _ in pool.outcomes(tasks(), room=lambda: len(begun) < 100):
            finished += 1
    assert finished == len(begun) < 100 + BLOCK


def test_there_is_a_core_at_least():
    assert cores() >= 1


def test_a_container_has_the_cores_it_is_given(tmp_path):
    limit, quota, period = tmp_path / "cpu.max", tmp_path / "quota", tmp_path / "period"
    assert allotted(limit, quota, period) is None
    quota.write_text("-1\n")
    period.write_text("100000\n")
    assert allotted(limit, quota, period) is None
    quota.write_text("350000\n")
    assert allotted(limit, quota, period) == 4
    limit.write_text("max 100000\n")
    assert allotted(limit, quota, period) is None
    limit.write_text("50000 100000\n")
    assert allotted(limit, quota, period) == 1
