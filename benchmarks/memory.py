"""How much memory reading a corpus takes: it has to be flat, however large the corpus is.

    python benchmarks/memory.py [--megabytes 2048] [--others 256] [--batch 200] [--folder FOLDER]

Corpora are made on the spot, of the project's samples under varied ids, in a temporary folder: JSON Lines of the first
size, a JSON array, a CSV and a Parquet of one row group of the second. Each is read in a process of its own, which
prints its peak of resident memory (VmHWM, so Linux only) at every tenth of the way, less what the first article took.
With --batch the whole of `factx batch` reads that many articles, and four times as many, and both peaks are printed.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))

Row = dict[str, str]

READING = """
import sys
from factx.sources import documents

def peak():
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return int(status["VmHWM"].split()[0]) // 1024

name, articles = sys.argv[1], int(sys.argv[2])
found = documents([name])
next(found)
start, number, peaks = peak(), 1, []
for number, document in enumerate(found, 2):
    document.text
    if number % (articles // 10) == 0:
        peaks.append(peak() - start)
assert number == articles, (number, articles)
print(start, *peaks)
"""


def rows(megabytes: int) -> Iterator[Row]:
    """Articles of that many megabytes of text together, give or take one."""
    texts = [sample.read_text(encoding="utf-8") for sample in SAMPLES]
    size, number = 0, 0
    while size < megabytes << 20:
        text = texts[number % len(texts)]
        yield {"id": f"article-{number}", "published": "2024-03-12", "text": f"{text}\n\nArticle {number}.\n"}
        size += len(text)
        number += 1


def json_lines(path: Path, articles: Iterator[Row]) -> int:
    with path.open("w", encoding="utf-8") as file:
        return sum(bool(file.write(json.dumps(row, ensure_ascii=False) + "\n")) for row in articles)


def json_array(path: Path, articles: Iterator[Row]) -> int:
    with path.open("w", encoding="utf-8") as file:
        file.write('{"articles": [' + json.dumps(next(articles)))
        number = 1 + sum(bool(file.write(", " + json.dumps(row))) for row in articles)
        file.write("]}")
    return number


def comma_separated(path: Path, articles: Iterator[Row]) -> int:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["id", "published", "text"])
        writer.writeheader()
        return sum(bool(writer.writerow(row)) for row in articles)


def one_row_group(path: Path, articles: Iterator[Row]) -> int:
    import pyarrow  # noqa: PLC0415 - the others need none
    from pyarrow import parquet  # noqa: PLC0415

    table = pyarrow.Table.from_pylist(list(articles))
    parquet.write_table(table, path, row_group_size=len(table), use_dictionary=False)
    return len(table)


def peaks(path: Path, articles: int) -> str:
    """The peaks of reading a corpus, in megabytes above what the first article took."""
    start = time.perf_counter()
    command = [sys.executable, "-c", READING, str(path), str(articles)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    first, *tenths = printed.split()
    seconds, size = time.perf_counter() - start, path.stat().st_size / (1 << 20)
    return f"{size:6.0f} MB  {articles:7} articles  {seconds:6.1f} s   {first} MB, then +{' +'.join(tenths)}"


def of_batch(path: Path, articles: int, folder: Path) -> int:
    """The peak of `factx batch` over the first articles of a corpus of JSON Lines, in megabytes."""
    part = folder / "part.jsonl"
    with path.open(encoding="utf-8") as file, part.open("w", encoding="utf-8") as out:
        out.writelines(itertools.islice(file, articles))
    command = [sys.executable, "-m", "factx", "batch", str(part), "--output", str(folder / f"{articles}.facts.jsonl")]
    measured = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True); "
    measured += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
    return int(subprocess.run([sys.executable, "-c", measured, *command], check=True, capture_output=True).stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=2048, help="size of the JSON Lines")
    parser.add_argument("--others", type=int, default=256, help="size of the other corpora")
    parser.add_argument("--batch", type=int, default=0, help="articles that factx batch reads as well")
    parser.add_argument("--folder", help="where the corpora are made; the system's temporary folder unless given")
    options = parser.parse_args()
    corpora = (
        ("news.jsonl", json_lines, options.megabytes),
        ("news.json", json_array, options.others),
        ("news.csv", comma_separated, options.others),
        ("news.parquet", one_row_group, options.others),
    )
    with TemporaryDirectory(dir=options.folder) as folder:
        for name, make, megabytes in corpora:
            path = Path(folder) / name
            articles = make(path, rows(megabytes))
            print(f"{name:13} {peaks(path, articles)}", flush=True)
            if name == "news.jsonl" and options.batch:
                few, many = (of_batch(path, count, Path(folder)) for count in (options.batch, 4 * options.batch))
                print(f"factx batch   {options.batch} articles {few} MB, {4 * options.batch} articles {many} MB")
            path.unlink()


if __name__ == "__main__":
    main()
