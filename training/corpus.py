"""Annotated texts as words with tags: what every step of the training reads.

A text comes as JSON Lines (`text`, `source`, `mentions` of `start`, `end`, `label`) or as a story with its names marked
in the line ("[p Ada Obi] leads [o Acme Corp.]"), and is cut into blocks and words just as factx cuts an article.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import spacy
from spacy.tokenizer import Tokenizer

from factx.document import blocks
from factx.language import STOCK_MODEL

LABEL_OF_MARK = {"p": "PERSON", "o": "ORG", "l": "LOC", "x": "MISC"}
"""Marks of the stories, and what they stand for."""

LABELS = ("PERSON", "ORG", "LOC")
"""The labels that JSON Lines are read for."""

UNKNOWN = "-"
"""The tag of a word that the annotation cuts through."""

BESIDE = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
"""The parts of a stock pipeline beside the recogniser."""

LONGEST = 120
"""Words of a passage, unless one sentence has more."""

_ENDS = frozenset(".!?")

_MARK = re.compile(r"\[([polx]) ([^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at `start` to `end` of a text."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its names; `whole` says that names of no person, organisation or place are marked as well."""

    id: str
    source: str
    text: str
    mentions: tuple[Mention, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, or a part of a long one, in words: whether a space follows each, and its BIO tag."""

    text: str
    """The id of the text it is from."""
    source: str
    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    whole: bool = False


def read_jsonl(path: Path) -> Iterator[Annotated]:
    """The texts of a JSON Lines file; labels other than PERSON, ORG and LOC are passed over."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        names = (m for m in row.get("mentions", ()) if m.get("syntactic_type") in (None, "NAM", "PRE.NAM"))
        known = tuple(Mention(m["start"], m["end"], m["label"]) for m in names if m["label"] in LABELS)
        yield Annotated(str(row["id"]), row["source"], row["text"], known)


def read_stories(path: Path) -> Iterator[Annotated]:
    """The stories of a file, separated by lines of three hyphens."""
    for number, story in enumerate(path.read_text(encoding="utf-8").split("\n---\n"), 1):
        text, mentions, end = "", [], 0
        for mark in _MARK.finditer(story.strip()):
            text += story.strip()[end : mark.start()]
            mentions.append(Mention(len(text), len(text) + len(mark[2]), LABEL_OF_MARK[mark[1]]))
            text, end = text + mark[2], mark.end()
        text += story.strip()[end:]
        yield Annotated(f"{path.stem}-{number}", "stories", text, tuple(mentions), whole=True)


def passages(texts: Iterable[Annotated]) -> Iterator[Passage]:
    """The blocks of texts, in words; a name that is not made of whole words has unknown tags."""
    for text in texts:
        _checked(text)
        for block in blocks(text.text):
            inside = [m for m in text.mentions if m.start < block.end and block.start < m.end]
            doc = [token for token in tokeniser()(block.shadow) if not token.is_space]
            words, offsets = tuple(token.text for token in doc), tuple(token.idx for token in doc)
            spaces = tuple(bool(token.whitespace_) for token in doc)
            tags = _tags(offsets, words, [Mention(m.start - block.start, m.end - block.start, m.label) for m in inside])
            for first, last in _parts(words, tags):
                part = (values[first:last] for values in (words, spaces, tags))
                yield Passage(text.id, text.source, *part, text.whole)


def _checked(text: Annotated) -> None:
    """Raise ValueError when offsets would go wrong: carriage returns count twice, and names do not overlap."""
    ends = [0, *(m.end for m in sorted(text.mentions, key=lambda m: m.start))]
    starts = [m.start for m in sorted(text.mentions, key=lambda m: m.start)]
    if "\r" in text.text or any(start < end for start, end in zip(starts, ends, strict=False)):
        message = f"{text.source} {text.id} has carriage returns or overlapping names"
        raise ValueError(message)


@cache
def tokeniser() -> Tokenizer:
    """The one that factx reads articles with."""
    return spacy.load(STOCK_MODEL, exclude=[*BESIDE, "ner"]).tokenizer


def _parts(words: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Words of long blocks, cut behind the ends of sentences, of which a name's "Inc." is none."""
    start = stop = 0
    for end in range(1, len(words) + 1):
        if end - start > LONGEST and stop > start:
            yield start, stop
            start = stop
        if words[end - 1] in _ENDS and tags[end - 1] == "O":
            stop = end
    if start < len(words):
        yield start, len(words)


def _tags(offsets: tuple[int, ...], words: tuple[str, ...], mentions: list[Mention]) -> tuple[str, ...]:
    tags = ["O"] * len(words)
    for mention in mentions:
        inside = [
            i
            for i, (start, word) in enumerate(zip(offsets, words, strict=True))
            if start < mention.end and mention.start < start + len(word)
        ]
        if not inside:
            continue
        whole = offsets[inside[0]] == mention.start and offsets[inside[-1]] + len(words[inside[-1]]) == mention.end
        for i in inside:
            tags[i] = f"{'B' if i == inside[0] else 'I'}-{mention.label}" if whole else UNKNOWN
    return tuple(tags)
