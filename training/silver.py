"""Step 2: silver names. A teacher reads texts that nobody annotated; the document decides where it wavers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from factx_accurate.decoding import TAGS, best, spans
from training.augmentation import bio, names
from training.corpus import Passage

VOTE = 0.5
"""What the stock recogniser's opinion counts for, beside the teacher's probabilities."""

SURE = 2 / 3
"""The share of a name's mentions in a text that have to agree before the others follow."""

_LEAST = 1e-6

Probabilities = NDArray[np.float32]


def voted(probabilities: Probabilities, tags: Iterable[str]) -> Probabilities:
    """A teacher's probabilities of every word's tags, with a vote for each of `tags`."""
    votes = np.zeros_like(probabilities)
    for row, tag in zip(votes, tags, strict=True):
        row[TAGS.index(tag)] = VOTE
    total: Probabilities = (probabilities + votes) / (1 + VOTE)
    return total


def tagged(passage: Passage, probabilities: Probabilities) -> Passage:
    """A passage with the best sequence of tags for its probabilities."""
    tags = ["O"] * len(passage.words)
    for start, end, label in spans(best(np.log(probabilities + _LEAST))):
        tags[start:end] = bio(end - start, label)
    return replace(passage, tags=tuple(tags), whole=True)


def decided(read: Iterable[Passage]) -> list[Passage]:
    """Passages in which one name has one label: in each text most of its mentions decide for all."""
    texts: dict[str, list[Passage]] = defaultdict(list)
    for passage in read:
        texts[passage.text].append(passage)
    found = []
    for passages in texts.values():
        labels: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for passage in passages:
            for start, end, label in names(passage.tags):
                labels[passage.words[start:end]][label] += 1
        most = {name: (count.most_common(1)[0], count.total()) for name, count in labels.items()}
        settled = {name: label for name, ((label, times), total) in most.items() if times >= SURE * total}
        found += [_relabelled(passage, settled) for passage in passages]
    return found


def _relabelled(passage: Passage, settled: Mapping[tuple[str, ...], str]) -> Passage:
    tags = list(passage.tags)
    for start, end, _ in names(passage.tags):
        if label := settled.get(passage.words[start:end]):
            tags[start:end] = bio(end - start, label)
    return replace(passage, tags=tuple(tags))


def completed(passage: Passage, read: Passage) -> Passage:
    """An annotated passage with the names of other things that the teacher reads between its own."""
    tags = list(passage.tags)
    for start, end, label in names(read.tags):
        if label == "MISC" and all(tag == "O" for tag in tags[start:end]):
            tags[start:end] = read.tags[start:end]
    return replace(passage, tags=tuple(tags), whole=True)


def stock_tags(doc: Doc) -> list[str]:
    """The tags of a stock recogniser's entities; what it marks and is no name is outside."""
    tags = ["O"] * len(doc)
    for entity in doc.ents:
        if ours := LABEL_OF_STOCK.get(entity.label_):
            tags[entity.start : entity.end] = bio(len(entity), ours)
    return tags


LABEL_OF_STOCK = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "MISC",
    "PRODUCT": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
}
"""What the labels of OntoNotes are here."""
