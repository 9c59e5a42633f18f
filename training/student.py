"""Step 3: the default model. spaCy's own recogniser goes on learning, from annotated and from silver texts."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vectors import Vectors
from thinc.api import Adam, fix_random_seed

from factx_accurate.decoding import LABELS
from training.corpus import BESIDE, UNKNOWN, Passage

WORDS = 1_500
"""Words that are learnt from together."""

DIMENSIONS, LONGEST_WORD = 64, 13
"""Of the vectors that are left, and the letters of a word that has one."""

RATE, DROPOUT = 1e-3, 0.1

STOCK_LABEL = {"PERSON": "PERSON", "ORG": "ORG", "LOC": "GPE", "MISC": "NORP"}
"""The stock label whose weights a label of ours begins with."""


def continued(stock: Path, seed: int) -> Language:
    """A pipeline of the stock recogniser alone that tells our labels apart, with vectors as wide as it needs."""
    fix_random_seed(seed)
    nlp = spacy.load(stock, exclude=BESIDE)
    old = nlp.get_pipe("ner")
    nlp.rename_pipe("ner", "stock")
    new = nlp.add_pipe("ner", config={"model": nlp.config["components"]["stock"]["model"]})
    new.initialize(lambda: [_all_labels(nlp)], nlp=nlp)
    _copy(old, new)
    nlp.remove_pipe("stock")
    _narrow(nlp)
    return nlp


def _narrow(nlp: Language) -> None:
    """Give the pipeline what is left of the stock vectors once their map to the recogniser's width is applied.

    One vector serves all cases of a word, and only words of letters have one. A small pipeline has no vectors.
    """
    layer = next((node for node in nlp.get_pipe("ner").model.walk() if node.name == "static_vectors"), None)
    if layer is None:
        return
    left, sizes, right = np.linalg.svd(nlp.vocab.vectors.data @ layer.get_param("W").T, full_matrices=False)
    rows: dict[str, int] = {}
    for key, row in nlp.vocab.vectors.key2row.items():
        word = nlp.vocab.strings[key]
        if word.isalpha() and len(word) <= LONGEST_WORD and (word.islower() or word.lower() not in rows):
            rows[word.lower()] = row
    vectors = Vectors(strings=nlp.vocab.strings, data=left[:, :DIMENSIONS] * sizes[:DIMENSIONS], attr="LOWER")
    for word, row in sorted(rows.items()):
        vectors.add(word, row=row)
    nlp.vocab.vectors = vectors
    layer._dims["nM"] = DIMENSIONS  # noqa: SLF001 - set_dim refuses to change what is set
    layer.set_param("W", np.ascontiguousarray(right[:DIMENSIONS].T))


def _all_labels(nlp: Language) -> Example:
    """A text from which the recogniser learns which moves there are."""
    words = ["-", *(word for label in LABELS for word in (label, label))]
    tags = ["O", *(f"{position}-{label}" for label in LABELS for position in "BI")]
    return Example(Doc(nlp.vocab, words), Doc(nlp.vocab, words, ents=tags))


def _copy(old: EntityRecognizer, new: EntityRecognizer) -> None:
    """Every weight of the stock recogniser, and of its last layer the rows of the moves that ours has."""
    for part in ("tok2vec", "lower"):
        for theirs, ours in zip(old.model.get_ref(part).walk(), new.model.get_ref(part).walk(), strict=True):
            for name in theirs.param_names:
                ours.set_param(name, theirs.get_param(name).copy())
    row = {name: number for number, name in enumerate(old.move_names)}
    upper = old.model.get_ref("upper"), new.model.get_ref("upper")
    for name in ("W", "b"):
        values = upper[1].get_param(name).copy()
        for number, move in enumerate(new.move_names):
            values[number] = upper[0].get_param(name)[row[_stock_move(move)]]
        upper[1].set_param(name, values)


def _stock_move(move: str) -> str:
    kind, _, label = move.partition("-")
    return f"{kind}-{STOCK_LABEL[label]}" if label else move


def example(nlp: Language, passage: Passage) -> Example:
    """A passage as spaCy learns from it."""
    tags = [None if tag == UNKNOWN else tag for tag in passage.tags]
    words, spaces = list(passage.words), list(passage.spaces)
    return Example(Doc(nlp.vocab, words, spaces), Doc(nlp.vocab, words, spaces, ents=tags))


def train(nlp: Language, epochs: Sequence[Sequence[Passage]], seed: int) -> None:
    """Teach a pipeline's recogniser: Adam, down to nothing, its weights averaged over the way."""
    chance = random.Random(seed)
    steps = sum(1 for passages in epochs for _ in batches(passages, random.Random(0)))
    optimiser = Adam(RATE, beta1=0.9, beta2=0.999, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    done, started, losses = 0, time.monotonic(), {"ner": 0.0}
    for passages in epochs:
        for batch in batches(passages, chance):
            optimiser.learn_rate = RATE * max(0.0, 1 - done / steps)
            nlp.update([example(nlp, p) for p in batch], sgd=optimiser, drop=DROPOUT, losses=losses)
            done += 1
            if done % 50 == 0:
                print(f"{done}/{steps} loss {losses['ner'] / 50:.1f} {time.monotonic() - started:.0f}s", flush=True)
                losses = {"ner": 0.0}
    for node in nlp.get_pipe("ner").model.walk():
        for name in node.param_names:
            node.set_param(name, optimiser.averages.get((node.id, name), node.get_param(name)))


def batches(passages: Sequence[Passage], chance: random.Random) -> Iterator[list[Passage]]:
    """Passages in any order, so many words at a time."""
    order = list(passages)
    chance.shuffle(order)
    batch: list[Passage] = []
    words = 0
    for passage in order:
        batch.append(passage)
        words += len(passage.words)
        if words >= WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch
