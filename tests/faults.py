"""What can happen to a batch: kills, a full disk, a reader who leaves, broken inputs.

The suite runs it small (test_faults.py). In full: python -m tests.faults --times 100
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

FORMS = ("jsonl", "csv", "sqlite", "parquet")
SAMPLES = Path(__file__).parents[1] / "samples"
CALL = [sys.executable, "-m", "factx", "batch", "corpus.jsonl", "--workers", "2", "--quiet", "--output"]


def corpus(folder: Path, articles: int, *, broken: int = 0) -> None:
    """A corpus of the samples' paragraphs, a different choice in each article; every `broken`-th row is none."""
    paragraphs = [part for path in sorted(SAMPLES.glob("*.txt")) for part in path.read_text("utf-8").split("\n\n")]
    choice = random.Random(8)
    with (folder / "corpus.jsonl").open("w", encoding="utf-8") as file:
        for number in range(articles):
            text = "\n\n".join(choice.sample(paragraphs, 6))
            row = json.dumps({"id": f"a{number}", "published": "2024-04-10", "text": text})
            file.write(row[: len(row) // 2] + "\n" if broken and number % broken == broken - 1 else row + "\n")


def undisturbed(folder: Path, output: str) -> tuple[bytes, float]:
    """What a run writes that nobody disturbs, and the seconds it takes."""
    begin = time.monotonic()
    subprocess.run([*CALL, output], cwd=folder, check=True)
    return (folder / output).read_bytes(), time.monotonic() - begin


def killed(folder: Path, output: str, moments: Iterator[float]) -> tuple[bytes, int]:
    """What is written by a run that is killed again and again, and how often; when the moments end it may finish."""
    kills = 0
    for seconds in moments:
        running = subprocess.Popen([*CALL, output], cwd=folder)
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            kills += 1
        else:
            assert running.returncode == 0
            return (folder / output).read_bytes(), kills
    subprocess.run([*CALL, output], cwd=folder, check=True)
    return (folder / output).read_bytes(), kills


def without_workers(folder: Path, output: str, moments: Iterator[float]) -> tuple[bytes, int]:
    """What is written by a run whose workers are killed, one at a time, and how many were."""
    running = subprocess.Popen([*CALL, output], cwd=folder)
    kills = 0
    for seconds in moments:
        with suppress(subprocess.TimeoutExpired):
            running.wait(seconds)
            break
        workers = children(running.pid)
        if workers:
            with suppress(ProcessLookupError):
                os.kill(random.choice(workers), signal.SIGKILL)
                kills += 1
    assert running.wait(600) == 0
    return (folder / output).read_bytes(), kills


def children(pid: int) -> list[int]:
    """The workers of a run: the processes it has started, without the one that looks after them."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in listed if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes()]


def withstood(folder: Path, form: str, times: int) -> int:
    """Kill runs that write one form so many times, and workers between; how many of these died. Bytes are compared."""
    expected, seconds = undisturbed(folder, f"expected.{form}")
    print(f"{form}: {len(expected):,} bytes in {seconds:.1f} s undisturbed", flush=True)
    runs = workers = number = 0
    while runs < times:
        number += 1
        found, kills = killed(folder, f"{number}.{form}", (random.uniform(0.1, seconds) for _ in range(times - runs)))
        assert found == expected, "a run that was killed gave other bytes"
        runs += kills
        found, kills = without_workers(folder, f"w{number}.{form}", iter(lambda: random.uniform(0.5, 4), None))
        assert found == expected, "a run whose workers were killed gave other bytes"
        workers += kills
        print(f"  {runs} runs and {workers} workers killed: the same bytes", flush=True)
    return workers


def main() -> None:
    """Kill runs and workers at so many random moments, and compare what is written."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    choice = parser.parse_args()
    print(f"--seed {choice.seed}")
    random.seed(choice.seed)
    with tempfile.TemporaryDirectory() as name:
        corpus(Path(name), choice.articles)
        for form in FORMS:
            withstood(Path(name), form, -(-choice.times // len(FORMS)))


if __name__ == "__main__":
    main()
