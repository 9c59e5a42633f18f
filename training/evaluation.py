"""The last step: strict F1 of models alone, by source, and under what news does to names.

python -m training.evaluation --texts dev.jsonl --model news --model accurate
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from textwrap import wrap

from factx.language import DEFAULT_MODEL, Language
from factx.records import Document
from training.corpus import LABELS, Annotated, Mention, read_jsonl, read_stories
from training.silver import LABEL_OF_STOCK

HELD_OUT = Path(__file__).parent / "stories" / "held-out"
"""Stories that no model learns from."""

_DETERMINER = re.compile(r"the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:'s|’s|'|’)$")
_WIDTH = 72


class Count:
    """Names found, names there, and names found that are there."""

    def __init__(self) -> None:
        self.hits = self.found = self.gold = 0

    def add(self, gold: set[tuple[int, int]], found: set[tuple[int, int]]) -> None:
        """Count one text's spans."""
        self.hits, self.found, self.gold = self.hits + len(gold & found), self.found + len(found), self.gold + len(gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hits / (self.found + self.gold) if self.found + self.gold else 0.0


Table = dict[tuple[str, str], Count]
"""Counts by source and label."""


def measured(language: Language, texts: Sequence[Annotated]) -> Table:
    """How a model does on texts, without any rule; a mention's leading "the" and its possessive do not matter."""
    table: Table = defaultdict(Count)
    documents = (Document(text=text.text) for text in texts)
    for text, (_, passages) in zip(texts, language.stream(documents), strict=True):
        if isinstance(passages, Exception):
            raise passages
        found = [
            Mention(p.block.start + e.start, p.block.start + e.end, LABEL_OF_STOCK.get(e.label, e.label))
            for p in passages
            for e in p.entities
        ]
        for label in LABELS:
            gold, read = ({_bare(text.text, m) for m in names if m.label == label} for names in (text.mentions, found))
            table[text.source, label].add(gold, read)
    return table


def held_out() -> list[Annotated]:
    """The stories that no model learns from."""
    return [text for path in sorted(HELD_OUT.glob("*.txt")) for text in read_stories(path)]


def _bare(text: str, mention: Mention) -> tuple[int, int]:
    start, end = mention.start, mention.end
    if the := _DETERMINER.match(text, start, end):
        start = the.end()
    if tail := _POSSESSIVE.search(text[start:end]):
        end -= len(tail.group())
    return start, end


# ---------------------------------------------------------------------------------------------------------- views
def _written(text: Annotated, rewrite: Callable[[str, str], tuple[str, str, str]]) -> Annotated:
    """The text with each name replaced by what comes before it, itself, and what comes behind it."""
    parts, mentions, end, length = [], [], 0, 0
    for mention in sorted(text.mentions, key=lambda m: m.start):
        if mention.start < end:
            continue
        before, name, behind = rewrite(text.text[mention.start : mention.end], mention.label)
        if text.text[mention.end : mention.end + 1] not in (" ", ""):
            behind = ""
        parts += [text.text[end : mention.start], before, name, behind]
        start = length + mention.start - end + len(before)
        mentions.append(Mention(start, start + len(name), mention.label))
        length, end = start + len(name) + len(behind), mention.end
    return replace(text, text="".join(parts) + text.text[end:], mentions=tuple(mentions))


def _mapped(text: Annotated, change: Callable[[str], str]) -> Annotated:
    return replace(text, text="".join(new if len(new := change(c)) == 1 else c for c in text.text))


def _wrapped(text: Annotated) -> Annotated:
    """The text with lines of a mailer's width; where a space was there is a line feed, so that nothing moves."""
    lines = (wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.text.split("\n"))
    return replace(text, text="\n".join("\n".join(line) for line in lines))


def _spaced(text: Annotated) -> Annotated:
    """The text with two spaces for each."""
    places = list(accumulate((2 if c == " " else 1 for c in text.text), initial=0))
    names = tuple(Mention(places[m.start], places[m.end], m.label) for m in text.mentions)
    return replace(text, text=text.text.replace(" ", "  "), mentions=names)


def _accented(name: str) -> str:
    """The name with an acute accent on each word's last vowel."""
    return re.sub(r"([aeiou])(?=[^aeiou\s]*\b)", lambda m: unicodedata.normalize("NFC", m[1] + "\u0301"), name)


VIEWS: dict[str, Callable[[Annotated], Annotated]] = {
    "as it is": lambda text: text,
    "capitals": lambda text: _mapped(text, str.upper),
    "lower case": lambda text: _mapped(text, str.lower),
    "hard-wrapped": _wrapped,
    "double spaces": _spaced,
    "possessives": lambda text: _written(text, lambda name, _: ("", name, "'s")),
    "hyphens": lambda text: _written(text, lambda name, _: ("", name, "-backed")),
    "diacritics": lambda text: _written(text, lambda name, _: ("", _accented(name), "")),
    "the": lambda text: _written(text, lambda name, label: ("the " * (label == "ORG"), name, "")),
}
"""What news does to names, done to every name or line of a text."""


# ---------------------------------------------------------------------------------------------------------- report
def report(models: Sequence[str], texts: Sequence[Annotated]) -> Iterator[str]:
    """Two Markdown tables: by source, and by view of the stories held out."""
    languages = [Language(model) for model in models]
    stories = held_out()
    names = [language.model for language in languages]
    tables = [measured(language, [*texts, *stories]) for language in languages]
    yield f"| strict F1 | | {' | '.join(names)} |"
    yield "| --- | --- |" + " --- |" * len(names)
    for label in LABELS:
        for source in dict.fromkeys(text.source for text in [*texts, *stories]):
            yield _row(label, source, [table[source, label] for table in tables])
    yield ""
    yield f"| stories held out, strict F1 | | {' | '.join(names)} |"
    yield "| --- | --- |" + " --- |" * len(names)
    for view, change in VIEWS.items():
        changed = [change(text) for text in stories]
        seen = [measured(language, changed) for language in languages]
        for label in LABELS[:2]:
            yield _row(label, view, [table["stories", label] for table in seen])


def _row(label: str, name: str, counts: Sequence[Count]) -> str:
    return f"| {label} | {name} | {' | '.join(f'{count.f1:.3f}' for count in counts)} |"


def main() -> None:
    """Print the tables for the models named."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluation", description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path, required=True, help="annotated texts, JSON Lines")
    parser.add_argument("--model", action="append", help="as factx takes them; may be repeated")
    options = parser.parse_args()
    for line in report(options.model or [DEFAULT_MODEL], list(read_jsonl(options.texts))):
        print(line)


if __name__ == "__main__":
    main()
