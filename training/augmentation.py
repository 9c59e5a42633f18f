"""What news does to names, done to the training texts: other names, capitals, lower case, title case."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from training.corpus import Passage

SWAPPED = 0.3
"""The share of passages whose names are swapped for others."""

CASES = {"upper": 0.05, "lower": 0.05, "title": 0.03}
"""The shares of passages that are set in capitals, in lower case, and as a headline."""

Name = tuple[str, ...]


class Names:
    """The names of a corpus, to draw from: whole ones of places and organisations, parts of people's."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Collect them; each counts once, however often it occurs."""
        found: dict[str, set[Name]] = defaultdict(set)
        for passage in passages:
            for start, end, label in names(passage.tags):
                found[label].add(passage.words[start:end])
        self._names = {label: sorted(names) for label, names in found.items()}
        people = [name for name in self._names.get("PERSON", []) if all(word[0].isupper() for word in name)]
        self._first = sorted({name[0] for name in people if len(name) > 1 and len(name[0]) > 2})
        self._last = sorted({name[-1] for name in people if len(name) > 1 and len(name[-1]) > 2})

    def other(self, name: Name, label: str, known: dict[str, str], chance: random.Random) -> Name:
        """Another name of the label; a person's is changed word by word, the same word always alike within `known`."""
        if label != "PERSON" or not (self._first and self._last):
            return chance.choice(self._names[label])
        pools = [self._first] * (len(name) - 1) + [self._last]
        return tuple(
            known.setdefault(word, chance.choice(pool)) if len(word) > 2 and _title(word.lower()) == word else word
            for word, pool in zip(name, pools, strict=True)
        )


def names(tags: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """First word, word behind the last, and label of each name."""
    found: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags):
        if tag[0] == "B":
            found.append((i, i + 1, tag[2:]))
        elif tag[0] == "I" and found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1, found[-1][2])
    return found


def bio(words: int, label: str) -> list[str]:
    """The tags of a name.

    >>> bio(2, "ORG")
    ['B-ORG', 'I-ORG']
    """
    return [f"B-{label}"] + [f"I-{label}"] * (words - 1)


def augmented(passages: Iterable[Passage], pool: Names, seed: int) -> list[Passage]:
    """The passages, each with its names swapped or its case changed by chance."""
    chance = random.Random(seed)
    known: dict[str, dict[str, str]] = defaultdict(dict)
    found = []
    for passage in passages:
        changed = passage
        if random.Random(f"{seed} {passage.text}").random() < SWAPPED:
            changed = swapped(passage, pool, known[passage.text], chance)
        found.append(recased(changed, chance))
    return found


def swapped(passage: Passage, pool: Names, known: dict[str, str], chance: random.Random) -> Passage:
    """The passage with other names; half of its places and organisations stay."""
    words, spaces, tags = list(passage.words), list(passage.spaces), list(passage.tags)
    for start, end, label in reversed(names(passage.tags)):
        if label == "MISC" or (label != "PERSON" and chance.random() < 0.5):
            continue
        name = pool.other(passage.words[start:end], label, known, chance)
        words[start:end] = name
        spaces[start:end] = [True] * (len(name) - 1) + [passage.spaces[end - 1]]
        tags[start:end] = bio(len(name), label)
    return replace(passage, words=tuple(words), spaces=tuple(spaces), tags=tuple(tags))


def recased(passage: Passage, chance: random.Random) -> Passage:
    """The passage in capitals, in lower case or as a headline, or as it is."""
    draw = chance.random()
    for case, share in CASES.items():
        if draw < share:
            change = {"upper": str.upper, "lower": str.lower, "title": _title}[case]
            return replace(passage, words=tuple(map(change, passage.words)))
        draw -= share
    return passage


def _title(word: str) -> str:
    return word[0].upper() + word[1:]
