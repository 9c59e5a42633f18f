"""How fast models find names, in words a second, beside spaCy's own recogniser; and how long each takes to load.

python benchmarks/names.py FOLDER…          text files, read again and again for a few seconds a model
python benchmarks/names.py --model md-name … other models than factx's own
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from factx.language import SHORT_NAMES, STOCK_MODEL, Language
from factx.records import Document

SECONDS = 2
ROUNDS = 5
LOAD = """
import time
started = time.perf_counter()
from factx.language import Language
from factx.records import Document
Language({!r}).passages(Document(text="Ada Obi left."))
print(time.perf_counter() - started)
"""


def speed(language: Language, documents: list[Document]) -> float:
    """Words a second of one thread, in as many whole passes as begin within SECONDS."""
    rounds, started = 0, time.perf_counter()
    while time.perf_counter() - started < SECONDS:
        rounds += sum(1 for _ in language.stream(documents)) // len(documents)
    return rounds * sum(len(document.text.split()) for document in documents) / (time.perf_counter() - started)


def loading(model: str) -> float:
    """Seconds from a fresh interpreter to the first text read, spaCy's import included; the best of three."""
    return min(
        float(
            subprocess.run(
                [sys.executable, "-c", LOAD.format(model)], capture_output=True, check=True, text=True
            ).stdout
        )
        for _ in range(3)
    )


def main() -> None:
    """Print a row a model; rounds take turns, so that a busy machine slows all alike."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--model", action="append")
    options = parser.parse_args()
    paths = sorted(path for folder in options.folder for path in folder.glob("*.txt"))
    documents = [Document(text=path.read_text(encoding="utf-8")) for path in paths]
    if not documents:
        parser.error("there is no .txt file in these folders")
    models = dict.fromkeys([STOCK_MODEL, *(options.model or SHORT_NAMES)])
    languages = {model: Language(model) for model in models}
    rounds = [{model: speed(language, documents) for model, language in languages.items()} for _ in range(ROUNDS)]
    stock = sorted(found[STOCK_MODEL] for found in rounds)[ROUNDS // 2]
    print(f"{'model':<24} {'words/s':>9} {'x stock':>8} {'load, s':>8}")
    for model in models:
        words = sorted(found[model] for found in rounds)[ROUNDS // 2]
        print(f"{model:<24} {words:>9,.0f} {words / stock:>8.2f} {loading(model):>8.2f}")


if __name__ == "__main__":
    main()
