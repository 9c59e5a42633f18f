"""How fast `factx batch` is and how much memory it takes, beside spaCy alone over the same articles in the same run.

    python benchmarks/batch.py [--speed 1000] [--rounds 5] [--memory 10000] [--short] [--texts FOLDER]

Articles are JSON Lines in a temporary folder: paragraphs of the project's samples in another order each time, and one
of words that no other article has, so that a vocabulary that grows shows. --short leaves it at that one; --texts takes
the texts of a folder, repeated under other ids. spaCy alone is a script that puts the texts through `nlp.pipe` of the
stock model with all its components: with the batches that it makes by itself, and with smaller ones, which take less
memory and less time.

Speed: whole commands in turn, on one thread each; medians, and the median of each round's ratio to spaCy. "Steady" is
without the start, which is what the first articles take by themselves. CPU is that of all processes together: it is
what other load on the machine disturbs least. Memory: peaks of processes by /proc (VmHWM and sampled PSS; Linux only).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from factx.batch.worker import SINGLE_THREADED
from factx.language import STOCK_MODEL

SAMPLES = Path(__file__).parents[1] / "samples"

FIRST = 16
"""Articles of a run that is nearly all start."""

TEXTS = 16
"""Texts of a smaller batch of spaCy's."""

FEW = 1000
"""Articles after which memory should have stopped growing."""

TICK = 0.5
"""Seconds between two looks at a process."""

SPACY = f"""
import json, spacy, sys
nlp = spacy.load("{STOCK_MODEL}")
texts = (json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8"))
print(sum(len(doc.ents) for doc in nlp.pipe(texts, batch_size=int(sys.argv[2]) if sys.argv[2:] else None)))
"""

ALONE, LEAN = f"spaCy, {STOCK_MODEL}", f"spaCy, {TEXTS} texts a batch"
SAME, DEFAULT, TWO = "factx, the same model", "factx", "factx, two workers"

Command = Callable[[Path], list[str]]
"""What reads a corpus, always anew."""


# ---------------------------------------------------------------------------------------------------- articles
class Corpora:
    """Corpora in a folder, of made articles, short ones or others, or of texts over and over."""

    def __init__(self, home: Path, texts: Sequence[str] = (), *, short: bool = False) -> None:
        self.home, self._texts, self._short = home, texts, short

    def of(self, count: int) -> Path:
        """The first so many articles."""
        path = self.home / f"{count}.jsonl"
        if not path.exists():
            with path.open("w", encoding="utf-8") as file:
                file.writelines(map(self._line, range(count)))
        return path

    def _line(self, number: int) -> str:
        text = self._texts[number % len(self._texts)] if self._texts else made(number, short=self._short)
        return json.dumps({"id": f"article-{number}", "text": text}, ensure_ascii=False) + "\n"


def made(number: int, *, short: bool = False) -> str:
    """An article of 2 to 5 KB, or a short one, the same for the same number."""
    choice = random.Random(number)
    titles, paragraphs = sampled()
    chosen = [] if short else choice.sample(paragraphs, choice.randint(7, 17))
    chosen.append(unheard_of(choice))
    choice.shuffle(chosen)
    return "\n\n".join([choice.choice(titles), *chosen])


@cache
def sampled() -> tuple[list[str], list[str]]:
    """Titles and paragraphs of the samples."""
    parts = [sample.read_text(encoding="utf-8").strip().split("\n\n") for sample in sorted(SAMPLES.glob("*.txt"))]
    return [title for title, *_ in parts], [part for _, *rest in parts for part in rest if len(part) > 80]


def unheard_of(choice: random.Random) -> str:
    """A paragraph with names and amounts that no other article has."""
    first, last, other, firm, town = (
        "".join(choice.choices("ba de fi go lu ma ne po ri su ta vo ze".split(), k=choice.randint(2, 4))).title()
        for _ in range(5)
    )
    return (
        f"{first} {last}, chief executive of {firm} Holdings, said the group would pay ${choice.randint(1, 99_999):,} "
        f"million for its rival in {town} by {choice.randint(2025, 2040)}. {other} {last}, who owns {firm}, agreed."
    )


def commands(home: Path) -> dict[str, Command]:
    """What is compared."""

    def factx(*options: str) -> Command:
        output = ["--output", str(home / "facts.jsonl"), "--force", "--quiet", *options]
        return lambda path: [sys.executable, "-m", "factx", "batch", str(path), *output]

    return {
        ALONE: lambda path: [sys.executable, "-c", SPACY, str(path)],
        LEAN: lambda path: [sys.executable, "-c", SPACY, str(path), str(TEXTS)],
        SAME: factx("--workers", "1", "--model", STOCK_MODEL),
        DEFAULT: factx("--workers", "1"),
        TWO: factx("--workers", "2"),
    }


# ------------------------------------------------------------------------------------------------------- speed
class Cost(NamedTuple):
    """Seconds that a command took, and those that its processes computed."""

    wall: float
    cpu: float

    @classmethod
    def of(cls, command: Sequence[str]) -> Cost:
        """That of a command; CalledProcessError when it fails."""
        start = time.perf_counter()
        process = started(command)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        return cls(time.perf_counter() - start, usage.ru_utime + usage.ru_stime)

    def without(self, start: Cost) -> Cost:
        """What is left without that of a start."""
        return Cost(self.wall - start.wall, self.cpu - start.cpu)


class Run(NamedTuple):
    """What all articles took, and those behind the first ones."""

    whole: Cost
    steady: Cost

    @classmethod
    def of(cls, command: Command, corpora: Corpora, count: int) -> Run:
        """What a command took for so many articles."""
        start, whole = (Cost.of(command(corpora.of(number))) for number in (FIRST, count))
        return cls(whole, whole.without(start))


def started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    single = dict.fromkeys(SINGLE_THREADED, "1")
    return subprocess.Popen(command, env=os.environ | single, stdout=subprocess.DEVNULL)


def speed(corpora: Corpora, count: int, rounds: int) -> None:
    """Prints articles a second, CPU an article, and ratios."""
    compared = commands(corpora.home)
    for command in compared.values():
        Cost.of(command(corpora.of(FIRST)))  # warms caches
    found: list[dict[str, Run]] = []
    for number in range(1, rounds + 1):
        found.append({name: Run.of(command, corpora, count) for name, command in compared.items()})
        print(f"round {number}:", *(f"{name} {run.whole.wall:.1f} s" for name, run in found[-1].items()), sep="  ")
    print(f"\n{count:,} articles of {corpora.of(count).stat().st_size / count / 1024:.1f} KB, {rounds} rounds")
    print(f"{'x: times as fast as spaCy':34} {'whole command':>31} {'steady':>31}")
    print(" " * 34, *["articles/s      x  x, CPU  CPU ms"] * 2)
    for name in compared:
        print(f"{name:34}", *_cells(found, name, count))
    gain, steady = (
        median(run[DEFAULT][part].wall / run[TWO][part].wall for run in found) for part in range(len(Run._fields))
    )
    print(f"two workers against one: {gain:.2f} x, steady {steady:.2f} x")


def _cells(found: list[dict[str, Run]], name: str, count: int) -> Iterator[str]:
    for part, number in enumerate((count, count - FIRST)):
        pairs = [(run[name][part], run[ALONE][part]) for run in found]
        yield f"{number / median(one.wall for one, _ in pairs):10.1f}"
        yield f"{median(alone.wall / one.wall for one, alone in pairs):6.2f}"
        yield f"{median(alone.cpu / one.cpu for one, alone in pairs):7.2f}"
        yield f"{1000 * median(one.cpu for one, _ in pairs) / number:7.1f}"


# ------------------------------------------------------------------------------------------------------ memory
class Peaks(NamedTuple):
    """Peaks in megabytes: of resident memory, and of that with a share of what processes share."""

    resident: float = 0
    proportional: float = 0


def peaks(pid: int, before: Peaks) -> Peaks:
    """The peaks of a process so far; those before when it has gone."""
    try:
        resident, proportional = _field(f"/proc/{pid}/status", "VmHWM"), _field(f"/proc/{pid}/smaps_rollup", "Pss")
    except (OSError, KeyError):
        return before
    return Peaks(max(resident, before.resident), max(proportional, before.proportional))


def _field(path: str, name: str) -> float:
    """A field of a file of kilobytes, in megabytes."""
    lines = dict(line.split(":", 1) for line in Path(path).read_text(encoding="ascii").splitlines() if ":" in line)
    return int(lines[name].split()[0]) / 1024


def workers(pid: int) -> list[int]:
    """The processes of a run that read articles."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]
    except OSError:
        return []


def course(command: Sequence[str]) -> list[dict[int, Peaks]]:
    """The peaks of a command's process, under 0, and of its workers, at every tick."""
    process = started(command)
    seen: list[dict[int, Peaks]] = [{0: Peaks()}]
    while process.poll() is None:
        pids = {0: process.pid} | {child: child for child in workers(process.pid)}
        seen.append(seen[-1] | {key: peaks(pid, seen[-1].get(key, Peaks())) for key, pid in pids.items()})
        time.sleep(TICK)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seen


def highest(seen: dict[int, Peaks]) -> Peaks:
    """The peaks of a run's workers, or of its process where it has none."""
    found = [of for pid, of in seen.items() if pid] or [seen[0]]
    return Peaks(*(max(column) for column in zip(*found, strict=True)))


def memory(corpora: Corpora, count: int) -> None:
    """Prints peaks over a few articles beside spaCy's, and how they grow over many."""
    compared, few = commands(corpora.home), corpora.of(FEW)
    last = {name: course(command(few))[-1] for name, command in compared.items()}
    lean = highest(last[LEAN])
    print(f"\nMB a process over {FEW:,} articles\n{f'x: times {LEAN}':33}   VmHWM     x     PSS     x  parent")
    for name, seen in last.items():
        cells = (f"{value:7.0f} {value / other:5.2f}" for value, other in zip(highest(seen), lean, strict=True))
        print(f"{name:33}", *cells, f"{seen[0].resident:7.0f}" if len(seen) > 1 else "")
    if count > FEW:
        ticks = course(compared[TWO](corpora.of(count)))
        tenths = [ticks[round((len(ticks) - 1) * tenth / 10)] for tenth in range(1, 11)]
        print(f"\nVmHWM at every tenth of the way, {count:,} articles, two workers")
        print("workers", *(f"{highest(one).resident:6.0f}" for one in tenths))
        print("parent ", *(f"{one[0].resident:6.0f}" for one in tenths))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speed", type=int, default=1000, metavar="N", help="articles that are timed, 0 for none")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds of timing")
    parser.add_argument("--memory", type=int, default=10_000, metavar="N", help="articles read last, 0 for none")
    parser.add_argument("--short", action="store_true", help="articles of one paragraph")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="texts (.txt) to read instead of made articles")
    options = parser.parse_args()
    files = sorted(options.texts.rglob("*.txt")) if options.texts else ()
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in files]
    with TemporaryDirectory() as home:
        corpora = Corpora(Path(home), texts, short=options.short)
        if options.speed:
            speed(corpora, options.speed, options.rounds)
        if options.memory:
            memory(corpora, options.memory)


if __name__ == "__main__":
    main()
