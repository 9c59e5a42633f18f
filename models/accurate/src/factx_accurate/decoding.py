"""The best sequence of tags that is one: no name goes on that has not begun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

LABELS = ("PERSON", "ORG", "LOC", "MISC")
"""What a name names: a human being, a body that acts, a place, anything else with a name."""

TAGS = ("O", *(f"{position}-{label}" for label in LABELS for position in "BI"))
"""The tags of words: outside, or at the beginning or inside of a name of a label."""

Scores = NDArray[np.float32]

_IMPOSSIBLE = -1e9


def _follows(before: str, tag: str) -> bool:
    return tag[0] != "I" or before[1:] == tag[1:]


_MAY_FOLLOW = np.array([[_follows(before, tag) for tag in TAGS] for before in TAGS])
_MAY_BEGIN = np.array([tag[0] != "I" for tag in TAGS])
_STEP = np.where(_MAY_FOLLOW, 0.0, _IMPOSSIBLE).astype(np.float32)


def best(scores: Scores) -> list[int]:
    """The tag of each word, as numbers in `TAGS`, of the valid sequence with the highest sum of scores.

    `scores` has a row for each word and a column for each tag, log-probabilities up to a constant a row. Viterbi 1967;
    where the best tags one by one are a valid sequence they are the answer.
    """
    if not len(scores):
        return []
    path = scores.argmax(axis=1)
    if _MAY_BEGIN[path[0]] and _MAY_FOLLOW[path[:-1], path[1:]].all():
        return [int(tag) for tag in path]
    total = np.where(_MAY_BEGIN, scores[0], _IMPOSSIBLE)
    came_from = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, len(scores)):
        step = total[:, None] + _STEP
        came_from[word] = step.argmax(axis=0)
        total = step.max(axis=0) + scores[word]
    tags = [int(total.argmax())]
    for word in range(len(scores) - 1, 0, -1):
        tags.append(int(came_from[word][tags[-1]]))
    return tags[::-1]


def spans(tags: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """First word, word after the last, and label of each name in a valid sequence of tags."""
    start = 0
    for end in range(1, len(tags) + 1):
        if end < len(tags) and TAGS[tags[end]][0] == "I":
            continue
        if TAGS[tags[start]] != "O":
            yield start, end, TAGS[tags[start]][2:]
        start = end
