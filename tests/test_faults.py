"""A batch that is killed, finds the disk full, loses its reader or meets broken inputs loses nothing else."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults import CALL, children, corpus, killed, undisturbed, without_workers

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals, limits and /proc")

ARTICLES = 60


@pytest.fixture(scope="module")
def expected(tmp_path_factory) -> bytes:
    folder = tmp_path_factory.mktemp("undisturbed")
    corpus(folder, ARTICLES)
    return undisturbed(folder, "facts.jsonl")[0]


@pytest.fixture
def folder(tmp_path) -> Path:
    corpus(tmp_path, ARTICLES)
    return tmp_path


def test_a_run_that_is_killed_goes_on_and_gives_the_same_bytes(folder, expected):
    found, kills = killed(folder, "facts.jsonl", (random.uniform(1.0, 3.5) for _ in range(3)))
    assert kills
    assert found == expected


def test_workers_that_are_killed_cost_nothing(folder, expected):
    found, kills = without_workers(folder, "facts.jsonl", (random.uniform(1.0, 2.5) for _ in range(3)))
    assert kills
    assert found == expected


def test_workers_end_with_the_run_that_started_them(folder):
    running = subprocess.Popen([*CALL, "facts.jsonl"], cwd=folder)
    workers = started(running)
    running.kill()
    running.wait()
    assert workers
    assert gone(workers)


def started(running: subprocess.Popen[bytes]) -> list[int]:
    deadline = time.monotonic() + 60
    while not (workers := children(running.pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return workers


def gone(workers: list[int]) -> bool:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{worker}").exists() for worker in workers):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_asked_to_end_says_how_it_goes_on(folder, expected, number, code):
    call = [part for part in CALL if part != "--quiet"]
    running = subprocess.Popen([*call, "facts.jsonl"], cwd=folder, stderr=subprocess.PIPE, text=True)
    started(running)
    running.send_signal(number)
    _, errors = running.communicate()
    assert running.returncode == code
    assert "go on with: factx batch corpus.jsonl --workers 2 --output facts.jsonl" in errors
    assert not (folder / "facts.jsonl").exists()
    subprocess.run([*CALL, "facts.jsonl"], cwd=folder, check=True)
    assert (folder / "facts.jsonl").read_bytes() == expected


def test_two_runs_on_one_output_exclude_each_other(folder, expected):
    running = subprocess.Popen([*CALL, "facts.jsonl"], cwd=folder)
    started(running)
    second = subprocess.run([*CALL, "facts.jsonl"], cwd=folder, capture_output=True, text=True, check=False)
    assert running.wait() == 0
    assert (second.returncode, "in use" in second.stderr) == (2, True)
    assert (folder / "facts.jsonl").read_bytes() == expected


@pytest.mark.parametrize("blocks", [4, 100])
def test_a_run_without_room_keeps_what_it_has_and_goes_on(folder, expected, blocks):
    # a limit of the file's size stands for a full disk: SQLite and the writer meet it the same way
    limited = ["bash", "-c", f'ulimit -f {blocks}; exec "$@"', "-", *CALL, "facts.jsonl"]
    done = subprocess.run(limited, cwd=folder, capture_output=True, text=True, check=False)
    (line,) = done.stderr.splitlines()
    assert (done.returncode, "cannot be written" in line) == (1, True)
    assert not (folder / "facts.jsonl").exists()
    assert not (folder / "facts.jsonl.part").exists()
    subprocess.run([*CALL, "facts.jsonl"], cwd=folder, check=True)
    assert (folder / "facts.jsonl").read_bytes() == expected


@pytest.fixture
def small_disk(tmp_path):
    """A disk of its own, of a few hundred kilobytes; skipped where nobody may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "none", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("mounting a disk is not allowed here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_told_and_loses_nothing(folder, small_disk, expected):
    full = subprocess.run([*CALL, "disk/facts.jsonl"], cwd=folder, capture_output=True, text=True, check=False)
    assert full.returncode == 1
    assert "disk/facts.jsonl cannot be written (the disk is full); free some space" in full.stderr
    assert not (small_disk / "facts.jsonl").exists()
    subprocess.run(["mount", "-o", "remount,size=10m", str(small_disk)], check=True)
    subprocess.run([*CALL, "disk/facts.jsonl"], cwd=folder, check=True)
    assert (small_disk / "facts.jsonl").read_bytes() == expected


def test_a_reader_who_leaves_ends_the_batch_and_its_workers(folder, expected):
    call = " ".join(CALL[: CALL.index("--output")])
    done = subprocess.run(
        ["bash", "-c", f"{call} --format jsonl | head -1; exit ${{PIPESTATUS[0]}}"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (141, b"")
    assert done.stdout == expected.splitlines(keepends=True)[0]


def test_every_tenth_input_broken_costs_every_tenth_record(folder, expected):
    corpus(folder, ARTICLES, broken=10)
    done = subprocess.run([*CALL, "facts.jsonl"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 7
    assert "6 of 60 articles failed" in done.stderr
    whole = expected.splitlines()
    for number, line in enumerate((folder / "facts.jsonl").read_bytes().splitlines()):
        record = json.loads(line)
        if number % 10 == 9:
            assert record["id"] == f"corpus.jsonl:{number + 1}"
            assert record["error"]["kind"] == "InputError"
        else:
            assert line == whole[number]


def test_nothing_is_left_behind_but_the_output_and_its_journal(folder, expected):
    subprocess.run([*CALL, "facts.jsonl"], cwd=folder, check=True)
    assert sorted(os.listdir(folder)) == ["corpus.jsonl", "facts.jsonl", "facts.jsonl.journal"]  # noqa: PTH208 - names
