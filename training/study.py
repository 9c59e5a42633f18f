"""What each ingredient of the default model brings, and how much chance does: students of one teacher.

python -m training.study --texts dev.jsonl, and the options of `python -m training` that built the teacher
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from factx.language import Language
from training import shipping
from training.__main__ import recipe as asked
from training.corpus import LABELS, Annotated, Passage, read_jsonl
from training.evaluation import held_out, measured
from training.recipe import Recipe, folder, learnt, lessons, taught, weighted

SEEDS = (1, 2, 3)


def students(recipe: Recipe) -> Iterator[tuple[str, Recipe, list[list[Passage]]]]:
    """What each student is called, its recipe, and what it reads epoch by epoch."""
    _, complete, silvered = taught(recipe)
    others = [passage for passage in complete if passage.source != "stories"]
    epochs = 2 * recipe.epochs
    yield "annotated texts of others", recipe, [weighted(others)] * epochs
    yield "+ stories", recipe, [weighted(complete)] * epochs
    yield "+ silver", recipe, [weighted(complete) + silvered] * epochs
    for seed in SEEDS:
        seeded = replace(recipe, seed=seed)
        yield f"+ augmentation, seed {seed}", seeded, lessons(seeded, complete, silvered)


def figures(path: Path, texts: Sequence[Annotated]) -> list[float]:
    """Strict F1 of people, organisations and places in each source."""
    table = measured(Language(str(path)), texts)
    return [table[source, label].f1 for label in LABELS for source in dict.fromkeys(text.source for text in texts)]


def _student(recipe: Recipe, epochs: list[list[Passage]], path: Path) -> None:
    shipping.news(learnt(recipe, epochs), path)


def main() -> None:
    """Train the students that are not there yet, and print a row of figures for each."""
    parser = argparse.ArgumentParser(prog="python -m training.study", description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path, required=True, help="annotated texts to measure on, JSON Lines")
    parser.add_argument("--only", help="train this student alone: two at a time use two cores")
    recipe, options = asked(parser)
    texts = [*read_jsonl(options.texts), *held_out()]
    sources = dict.fromkeys(text.source for text in texts)
    print(f"| student | {' | '.join(f'{label} {source}' for label in LABELS for source in sources)} |")
    print("| --- |" + " --- |" * len(LABELS) * len(sources))
    seeds = []
    for name, own, epochs in students(recipe):
        if options.only not in (None, name):
            continue
        path = recipe.into / "study" / name.replace(" ", "-")
        folder(path, partial(_student, own, epochs))
        row = figures(path, texts)
        seeds += [row] * ("seed" in name)
        print(f"| {name} | {' | '.join(f'{value:.3f}' for value in row)} |", flush=True)
    if len(seeds) < 2:
        return
    spread = [statistics.stdev(column) for column in zip(*seeds, strict=True)]
    print(f"| standard deviation | {' | '.join(f'{value:.3f}' for value in spread)} |")


if __name__ == "__main__":
    main()
