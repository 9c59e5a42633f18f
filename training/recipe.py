"""The steps in their order, each of which is skipped where its result lies there already."""

from __future__ import annotations

import pickle
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import TypeVar

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from factx_accurate.component import Recogniser
from training import shipping, silver, student
from training.augmentation import Names, augmented
from training.corpus import BESIDE, Annotated, Passage, passages, read_jsonl, read_stories
from training.silver import Probabilities

R = TypeVar("R")
Opinion = tuple[Passage, Probabilities]
"""A passage that nobody annotated, and the probabilities of its words' tags."""

SOURCES = ("", "uner-ewt", "wikigold", "crossner", "re3d", "gum", "stories")
"""Where annotated texts come from; sources disagree at the edges. The first stands for any other."""


WEIGHTS = {"uner-ewt": 3}
"""How often the default model reads the passages of a source in an epoch: a small one of its own kind more often."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What goes in, where everything goes, and what chance begins with."""

    gold: Path
    """Annotated texts, JSON Lines."""
    unlabelled: Path
    """Texts that nobody annotated, JSON Lines."""
    stories: Path
    """A folder of stories with marked names."""
    encoder: Path
    """The folder of the transformer that the accurate model begins with: config.json, model.safetensors, vocab.txt."""
    stock: Path
    """The folder of the spaCy pipeline that the default model begins with."""
    into: Path
    seed: int = 1
    epochs: int = 3
    """How often the transformer reads everything; the default model reads it twice as often."""

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """The encoder's word pieces, in the order of their numbers."""
        return tuple((self.encoder / "vocab.txt").read_text(encoding="utf-8").split())


def build(recipe: Recipe) -> None:
    """Everything, step by step."""
    accurate, complete, silvered = taught(recipe)
    folder(recipe.into / "accurate", lambda path: shipping.accurate(accurate, recipe.vocabulary, path))
    read = lessons(recipe, complete, silvered)
    folder(recipe.into / "news", lambda path: shipping.news(learnt(recipe, read), path))


def taught(recipe: Recipe) -> tuple[bytes, list[Passage], list[Passage]]:
    """The accurate model's graph, and what the default model learns from: annotated passages and silver ones."""
    recipe.into.mkdir(parents=True, exist_ok=True)
    _unmixed(recipe)
    gold = annotated(recipe)
    bare = list(passages(read_jsonl(recipe.unlabelled)))
    teacher = _step(recipe, "teacher", lambda: _transformer(recipe, gold, []))
    opinions = _step(recipe, "opinions", lambda: _opinions(recipe, teacher, bare))
    accurate = _step(recipe, "accurate", lambda: _transformer(recipe, gold, opinions))
    complete, silvered = _step(recipe, "silver", lambda: _silver(recipe, accurate, gold, bare))
    return accurate, complete, silvered


def annotated(recipe: Recipe) -> list[Passage]:
    """The passages of every annotated text."""
    texts: list[Annotated] = list(read_jsonl(recipe.gold))
    for path in sorted(recipe.stories.glob("*.txt")):
        texts += read_stories(path)
    return list(passages(texts))


# --------------------------------------------------------------------------------------------------------- steps
def _step(recipe: Recipe, name: str, make: Callable[[], R]) -> R:
    """What a step makes, or made before."""
    path = recipe.into / f"{name}.pickle"
    if not path.exists():
        started = time.monotonic()
        made = make()
        path.with_suffix(".part").write_bytes(pickle.dumps(made))
        path.with_suffix(".part").replace(path)
        print(f"{name}: {time.monotonic() - started:.0f} s", flush=True)
    return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]


def folder(path: Path, write: Callable[[Path], None]) -> None:
    """A folder that a step writes, whole or not at all, unless it is there already."""
    if path.exists():
        return
    part = path.with_suffix(".part")
    rmtree(part, ignore_errors=True)
    write(part)
    part.rename(path)


def _unmixed(recipe: Recipe) -> None:
    """Steps of one recipe do not go on with what another one left."""
    texts = [recipe.gold, recipe.unlabelled, *sorted(recipe.stories.glob("*.txt"))]
    total = sha256(f"{recipe.seed} {recipe.epochs}".encode())
    for path in texts:
        total.update(sha256(path.read_bytes()).digest())
    made_from = recipe.into / "made-from"
    if not made_from.exists():
        made_from.write_text(total.hexdigest(), encoding="utf-8")
    if made_from.read_text(encoding="utf-8") != total.hexdigest():
        message = f"{recipe.into} holds the steps of another recipe: remove it, or build --into another folder"
        raise SystemExit(message)


def _transformer(recipe: Recipe, gold: list[Passage], opinions: list[Opinion]) -> bytes:
    """The graph of a transformer that learnt from annotated passages, and from opinions on others."""
    import torch  # noqa: PLC0415 - wanted by this step alone

    from training import teacher  # noqa: PLC0415
    from training.encoder import pretrained  # noqa: PLC0415
    from training.export import exported  # noqa: PLC0415

    torch.manual_seed(recipe.seed)
    pool, pieces = Names(gold), Recogniser(vocabulary=recipe.vocabulary).pieces
    soft = [teacher.example(passage, pieces, 0, row) for passage, row in opinions]

    def epochs() -> Iterator[list[teacher.Example]]:
        for epoch in range(recipe.epochs):
            mixed = augmented(gold, pool, 100 * recipe.seed + epoch)
            yield [
                teacher.example(p, pieces, SOURCES.index(p.source) if p.source in SOURCES else 0) for p in mixed
            ] + soft

    tagger = pretrained(recipe.encoder, len(SOURCES))
    steps = recipe.epochs * sum(1 for _ in teacher.batches(next(epochs()), random.Random(0)))
    teacher.train(tagger, epochs(), steps, pieces, random.Random(recipe.seed))
    graph: bytes = exported(tagger).SerializeToString()
    return graph


def _opinions(recipe: Recipe, graph: bytes, bare: list[Passage]) -> list[Opinion]:
    """What the teacher and the stock recogniser hold of the passages that nobody annotated."""
    read = _probabilities(recipe, graph, bare)
    votes = (silver.stock_tags(doc) for doc in _stock_docs(recipe, bare))
    return [(p, silver.voted(row, tags)) for p, row, tags in zip(bare, read, votes, strict=True)]


def _silver(
    recipe: Recipe, graph: bytes, gold: list[Passage], bare: list[Passage]
) -> tuple[list[Passage], list[Passage]]:
    """The annotated passages with names of other things filled in, and the others with silver names."""
    read = [silver.tagged(p, row) for p, row in zip(gold, _probabilities(recipe, graph, gold), strict=True)]
    complete = [p if p.whole else silver.completed(p, r) for p, r in zip(gold, read, strict=True)]
    return complete, silver.decided(silver.tagged(p, row) for p, row in _opinions(recipe, graph, bare))


def lessons(recipe: Recipe, complete: list[Passage], silvered: list[Passage]) -> list[list[Passage]]:
    """What the student reads, epoch by epoch: everything, each time with other names and cases."""
    pool, read = Names(complete), weighted(complete) + silvered
    return [augmented(read, pool, 100 * recipe.seed + epoch) for epoch in range(2 * recipe.epochs)]


def weighted(complete: list[Passage]) -> list[Passage]:
    """The annotated passages, those of some sources more than once."""
    return [passage for passage in complete for _ in range(WEIGHTS.get(passage.source, 1))]


def learnt(recipe: Recipe, epochs: list[list[Passage]]) -> Language:
    """The stock recogniser after it learnt from passages, epoch by epoch."""
    nlp = student.continued(recipe.stock, recipe.seed)
    student.train(nlp, epochs, recipe.seed)
    return nlp


# -------------------------------------------------------------------------------------------------------- reading
def _probabilities(recipe: Recipe, graph: bytes, bare: list[Passage]) -> Iterator[Probabilities]:
    recogniser = Recogniser(graph=graph, vocabulary=recipe.vocabulary)
    for passage in bare:
        scores = recogniser.scores(passage.words)
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        yield odds / odds.sum(axis=1, keepdims=True)


def _stock_docs(recipe: Recipe, bare: list[Passage]) -> Iterator[Doc]:
    nlp = spacy.load(recipe.stock, exclude=BESIDE)
    yield from nlp.pipe(Doc(nlp.vocab, list(p.words), list(p.spaces)) for p in bare)
