"""Step 1: the accurate model. A small transformer learns names from the annotated texts, and later from silver ones.

It is the teacher of the default model, and shipped as a model of its own.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from factx_accurate.decoding import TAGS
from factx_accurate.wordpiece import WordPieces
from training.corpus import UNKNOWN, Passage
from training.encoder import Tagger

LONGEST = 250
"""Pieces a text is cut to in training."""

BATCH = 6_000
"""Pieces that are learnt from together."""

RATE = 2e-4

MASKED = 0.06
"""The share of pieces that are hidden, so that what surrounds a name counts."""

SOURCELESS = 0.5
"""How often a passage does not tell where it comes from: as in news that nobody has seen."""

_IGNORED = -1e4


@dataclass(frozen=True, slots=True)
class Example:
    """A passage in pieces; `scored` are the places of its words' first pieces, `target` a row of weights for each.

    `soft` rows are a teacher's probabilities; others are one for each tag that the annotation allows.
    """

    pieces: list[int]
    shapes: list[int]
    scored: list[int]
    target: np.ndarray
    source: int
    soft: bool


def example(passage: Passage, vocabulary: WordPieces, source: int, probabilities: np.ndarray | None = None) -> Example:
    """A passage as the transformer reads it."""
    pieces, shapes, scored, target = [vocabulary.first], [0], [], []
    rows = probabilities if probabilities is not None else _allowed(passage)
    for word, row in zip(passage.words, rows, strict=True):
        read = vocabulary.pieces(word)
        if len(pieces) + len(read.numbers) > LONGEST:
            break
        scored.append(len(pieces))
        target.append(row)
        pieces += read.numbers
        shapes += [read.shape] * len(read.numbers)
    return Example(
        [*pieces, vocabulary.last], [*shapes, 0], scored, np.array(target), source, probabilities is not None
    )


def _allowed(passage: Passage) -> np.ndarray:
    """A tag for each word; where nobody marked other names, a capital that does not begin a passage may be one's."""
    rows = np.zeros((len(passage.tags), len(TAGS)), dtype=np.float32)
    other = [tag == "O" or tag.endswith("MISC") for tag in TAGS]
    capitals = not passage.whole and not "".join(passage.words).isupper()
    for i, (row, tag) in enumerate(zip(rows, passage.tags, strict=True)):
        if tag == UNKNOWN:
            row[:] = 1
        elif tag == "O" and capitals and i and passage.words[i][0].isupper():
            row[other] = 1
        else:
            row[TAGS.index(tag)] = 1
    return rows


def loss(scores: Tensor, batch: Sequence[Example]) -> Tensor:
    """Minus the mean log-probability of what the annotation allows, or the cross-entropy with a teacher."""
    logs = functional.log_softmax(scores.float(), dim=-1)
    total, words = torch.zeros(()), 0
    hard_logs, hard_targets, soft_logs, soft_targets = [], [], [], []
    for row, item in zip(logs, batch, strict=True):
        (soft_logs if item.soft else hard_logs).append(row[item.scored])
        (soft_targets if item.soft else hard_targets).append(torch.from_numpy(item.target))
        words += len(item.scored)
    if hard_logs:
        allowed = torch.cat(hard_logs) + (1 - torch.cat(hard_targets)) * _IGNORED
        total = total - torch.logsumexp(allowed, dim=-1).sum()
    if soft_logs:
        total = total - (torch.cat(soft_logs) * torch.cat(soft_targets)).sum()
    return total / words


def batches(examples: Sequence[Example], chance: random.Random) -> Iterator[list[Example]]:
    """Examples of like length together, the batches in any order."""
    order = sorted(examples, key=lambda e: len(e.pieces) + chance.random() * 8)
    found: list[list[Example]] = [[]]
    for item in order:
        if found[-1] and len(item.pieces) * (len(found[-1]) + 1) > BATCH:
            found.append([])
        found[-1].append(item)
    chance.shuffle(found)
    yield from found


def padded(batch: Sequence[Example], vocabulary: WordPieces, chance: random.Random) -> tuple[Tensor, ...]:
    """Pieces, shapes, sources and the mask of a batch; some pieces are hidden, and some sources not told."""
    length = max(len(item.pieces) for item in batch)
    pieces = torch.zeros((len(batch), length), dtype=torch.long)
    shapes = torch.zeros_like(pieces)
    mask = torch.zeros((len(batch), length), dtype=torch.bool)
    sources = torch.zeros(len(batch), dtype=torch.long)
    for row, item in enumerate(batch):
        numbers = [vocabulary.mask if chance.random() < MASKED else number for number in item.pieces]
        sources[row] = 0 if chance.random() < SOURCELESS else item.source
        pieces[row, : len(numbers)] = torch.tensor(numbers)
        shapes[row, : len(numbers)] = torch.tensor(item.shapes)
        mask[row, : len(numbers)] = True
    return pieces, shapes, sources, mask


def train(
    tagger: Tagger, epochs: Iterable[Sequence[Example]], steps: int, vocabulary: WordPieces, chance: random.Random
) -> None:
    """Teach a tagger: AdamW, a tenth of the steps to warm up, then down to nothing."""
    decayed = [p for p in tagger.parameters() if p.dim() > 1]
    optimiser = torch.optim.AdamW(
        [
            {"params": decayed, "weight_decay": 0.01},
            {"params": [p for p in tagger.parameters() if p.dim() == 1], "weight_decay": 0.0},
        ],
        lr=RATE,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (0.1 * steps), max(0.0, (steps - step) / (0.9 * steps)))
    )
    tagger.train()
    done, started, sum_ = 0, time.monotonic(), 0.0
    for examples in epochs:
        for batch in batches(examples, chance):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = tagger(*padded(batch, vocabulary, chance))
            value = loss(scores, batch)
            optimiser.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            done, sum_ = done + 1, sum_ + value.item()
            if done % 20 == 0:
                print(f"{done}/{steps} loss {sum_ / 20:.4f} {time.monotonic() - started:.0f}s", flush=True)
                sum_ = 0.0
    tagger.eval()
