"""Sentences as dependency trees: what serves where patterns cannot reach.

The parser sees a simpler sentence than the reader: one word for every amount, one for every person, one for every
organisation; brackets, and words that only bound an amount ("more than", "a share"), are left out. So the parse cannot
change with the digits, the currency or an odd name, and is right more often. Places of words are those of the marked
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factx.language import Tree
from factx.links.marked import MarkedSentence, Marker, MarkerKind, pattern
from factx.rules import one_of

STAND_INS: dict[MarkerKind, str] = {
    "money": "cash",
    "person": "Smith",
    "organisation": "Microsoft",
    "place": "France",
    "nationality": "French",
}
"""What the parser reads for a mention; titles and times it reads as they are."""

LONGEST = 120
"""Words of a sentence that are parsed, at most; longer ones are lists and tables."""

_NO_PARTICLE = "(?<!take )(?<!took )(?<!taken )(?<!taking )(?<!hand )(?<!handed )(?<!handing )"
_BOUND = one_of(rf"""
(?:an? )?(?:more|less|fewer) than|up to|as much as|as little as|at least|at most|about|around|nearly|almost
roughly|approximately|some|just|only|{_NO_PARTICLE}(?:over|under)|an? estimated|estimated|an additional|another
a total of|a further|in excess of|upwards of|between|somewhere|close to|well over|well under|a record|a whopping
reportedly|an initial|a combined
""")
_UNIT = one_of("""
share|unit|year|month|week|day|hour|head|person|barrel|tonne|ton|ounce|piece|passenger|household|seat|ticket
square foot|square metre
""")
_EACH = rf"(?: ?/ ?[a-z]+|-a-[a-z]+| apiece| each| annually| in cash| worth(?= of)| (?:an?|per|each) {_UNIT})"
_LEFT_OUT = pattern(
    r"^(?:{place}|[A-Z]{3,})(?:, ?(?:{place}|[A-Z][a-z]+))?(?:,? {time})?: "
    r"|"
    r"^(?:{place}|[A-Z]{3,})(?:,? ?(?:{place}|{time}|[A-Z][\w.]*|[0-9]{1,4})){0,5}(?: \([^()]{2,30}\))? (?:--?|–|—) "
    r"|(?<!^) ?\([^()]{0,200}\)"
    rf"|(?<!\w)(?i:{_BOUND} ){{1,3}}(?={{money}})"
    rf"|(?<={{money}}){_EACH}(?!\w)"
    r"|[\"“”‘]|(?<![\w\ue000-\uf8ff])'|(?<![\ue000-\uf8ff])'(?!\w)"
)
"""What the parser does better without: datelines, brackets, bounds, what an amount is per, quotation marks."""
_TOKEN = re.compile(r"[\ue000-\uf8ff]|['’]s\b|[^\W_]+(?:[-&.'’/][^\W_]+|,[0-9]{3}(?![0-9]))*|\S")


@dataclass(frozen=True, slots=True)
class Word:
    """A word the parser sees: its text, its span in the marked text, and the mention it stands for."""

    text: str
    start: int
    end: int
    marker: Marker | None = None


def words(sentence: MarkedSentence) -> list[Word]:
    """The words of a sentence as the parser is to see them."""
    text = _LEFT_OUT.sub(lambda match: " " * len(match.group()), sentence.text)
    shouted = sentence.plain.isupper()
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        marker = sentence.at(match.start())
        if marker is not None:
            found += _mention(sentence, marker, match)
        else:
            found += _plain(match, lower=shouted)
    return found[:LONGEST]


def _mention(sentence: MarkedSentence, marker: Marker, match: re.Match[str]) -> Iterator[Word]:
    start, end = match.span()
    if stand_in := STAND_INS.get(marker.kind):
        yield Word(stand_in, start, end, marker)
        return
    written = sentence.plain[marker.start - sentence.start : marker.end - sentence.start]
    yield from (Word(word, start, end, marker) for word in written.split())


def _plain(match: re.Match[str], *, lower: bool) -> Iterator[Word]:
    text, start = match.group(), match.start()
    if text in ("'", "’", "’s"):  # behind a name; quotation marks are left out
        text = "'s"
    if len(text) > 2 and text[-2:] in ("'s", "’s"):
        yield Word(text[:-2].lower() if lower else text[:-2], start, match.end() - 2)
        yield Word("'s", match.end() - 2, match.end())
        return
    yield Word(text.lower() if lower else text, start, match.end())


class ParsedSentence:
    """A sentence, its words and its tree; words are called by their places."""

    def __init__(self, sentence: MarkedSentence, words: list[Word], tree: Tree) -> None:
        self.sentence = sentence
        self.words = words
        self.heads, self.labels = tree.heads, tree.labels

    def text(self, i: int) -> str:
        """A word in lower case."""
        return self.words[i].text.lower()

    def marker(self, i: int) -> Marker | None:
        """The mention a word stands for."""
        return self.words[i].marker

    def is_a(self, i: int, *kinds: MarkerKind) -> bool:
        """Whether a word stands for a mention of one of the kinds."""
        marker = self.words[i].marker
        return marker is not None and marker.kind in kinds

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of every word, from left to right."""
        found: list[list[int]] = [[] for _ in self.words]
        for i, head in enumerate(self.heads):
            if head != i:
                found[head].append(i)
        return found

    def child(self, i: int, *labels: str) -> int | None:
        """The first dependent with one of the labels."""
        return next((c for c in self.children[i] if self.labels[c] in labels), None)

    def amounts(self) -> Iterator[int]:
        """The places of amounts."""
        return (i for i, word in enumerate(self.words) if word.marker and word.marker.kind == "money")

    def path(self, i: int) -> Iterator[int]:
        """The heads of a word, the nearest first."""
        while self.heads[i] != i:
            i = self.heads[i]
            yield i

    def subtree(self, i: int, without: frozenset[str] = frozenset()) -> list[int]:
        """A word and all that depends on it, in reading order, but for the branches that have the labels."""
        found, open_ = [], [i]
        while open_:
            here = open_.pop()
            found.append(here)
            open_ += [c for c in self.children[here] if self.labels[c] not in without]
        return sorted(found)
