"""How long `factx extract` and `factx --help` take, as ratios to a three-line spaCy script, whole processes in one run.

    python benchmarks/startup.py [ARTICLE] [ROUNDS]

The script loads the stock model and prints the article's entities. Commands run in turn; medians and the median
ratio are printed. Absolute times say more about the machine than about factx.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from factx.language import STOCK_MODEL

SPACY = f"""
import spacy, sys
for entity in spacy.load("{STOCK_MODEL}")(open(sys.argv[1], encoding="utf-8").read()).ents:
    print(entity.label_, entity.text)
"""


def seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    sample = Path(__file__).parents[1] / "samples" / "tech-magazine.txt"
    article = sys.argv[1] if len(sys.argv) > 1 else str(sample)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    commands = {
        "spaCy script": [sys.executable, "-c", SPACY, article],
        "factx extract": [sys.executable, "-m", "factx", "extract", article],
        "factx --help": [sys.executable, "-m", "factx", "--help"],
    }
    for command in commands.values():
        seconds(*command)
    times = [{name: seconds(*command) for name, command in commands.items()} for _ in range(rounds)]
    for name in commands:
        ratio = median(run[name] / run["spaCy script"] for run in times)
        print(f"{name:14} {median(run[name] for run in times):6.3f} s   ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
