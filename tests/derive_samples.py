"""Derive the marks of samples/*.facts: what factx gives today, held against what a careful reader wants.

    python tests/derive_samples.py            say which samples are out of date
    python tests/derive_samples.py --write    mark them anew

A sheet has one section a kind and one line a fact, in the notation of the room's `summary`, with the parties of money
behind it; money and timeframes begin with the words of the text. A line is marked by its first character:

      wanted and given
    - wanted, not given today
    + given today, not wanted

What is wanted was written by hand and is never derived: `--write` changes marks, and lines marked "+".
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from factx.facts import KINDS
from factx.pipeline import Extractor
from factx.records import Article, Document, Kind, Money

SAMPLES = Path(__file__).parents[1] / "samples"
MENTIONED: tuple[Kind, ...] = ("money", "timeframes")
"""Kinds whose lines begin with the words of the text."""

Sheet = dict[Kind, list[str]]


def article(sample: Path, extractor: Extractor) -> Article:
    """What factx makes of a sample; its day is the one the text states, if any."""
    return extractor.extract(Document(text=sample.read_text(encoding="utf-8"), id=sample.stem))


def given(article: Article) -> Sheet:
    """The facts of an article, a line each."""
    return {kind: [line(kind, fact) for fact in getattr(article, kind)] for kind in KINDS}


def line(kind: Kind, fact: Any) -> str:
    words = KINDS[kind].summary(fact)
    if kind == "money":
        words = "; ".join([words, *parties(fact)])
    return f"{' '.join(fact.mention.text.split())} | {words}" if kind in MENTIONED else words


def parties(money: Money) -> Iterator[str]:
    """Who pays whom for what and when, as far as the sentence says."""
    for name in ("payer", "recipient"):
        if (ref := getattr(money, name)) is not None:
            yield f"{name} {ref.name}"
    if money.purpose:
        yield f"purpose {' '.join(money.purpose.split())}"
    if money.timeframe:
        yield f"timeframe {money.timeframe.name}"


def wanted(sheet: str) -> Sheet:
    """The facts a sheet asks for: all but its lines marked "+"."""
    sections: Sheet = {kind: [] for kind in KINDS}
    facts: list[str] = []
    for row in sheet.splitlines():
        if row in sections:
            facts = sections[row]
        elif row and not row.startswith("+"):
            facts.append(row[2:])
    return sections


def marked(wanted: Sheet, given: Sheet) -> str:
    """The sheet that sets what is given against what is wanted."""
    return "\n".join(
        "\n".join([kind, *_compared(wanted[kind], given[kind]), ""]) for kind in KINDS if wanted[kind] or given[kind]
    )


def _compared(wanted: list[str], given: list[str]) -> Iterator[str]:
    for _, a, b, c, d in SequenceMatcher(None, wanted, given, autojunk=False).get_opcodes():
        if wanted[a:b] == given[c:d]:
            yield from _rows("  ", wanted[a:b])
        else:
            yield from _rows("- ", wanted[a:b])
            yield from _rows("+ ", given[c:d])


def _rows(mark: str, facts: Iterable[str]) -> Iterator[str]:
    return (mark + fact for fact in facts)


def main() -> None:
    extractor = Extractor()
    stale = []
    for sample in sorted(SAMPLES.glob("*.txt")):
        path = sample.with_suffix(".facts")
        sheet = path.read_text(encoding="utf-8")
        current = marked(wanted(sheet), given(article(sample, extractor)))
        if current != sheet:
            stale.append(path.name)
            if "--write" in sys.argv[1:]:
                path.write_text(current, encoding="utf-8")
    if stale and "--write" not in sys.argv[1:]:
        sys.exit(f"out of date: {', '.join(stale)}; python tests/derive_samples.py --write")


if __name__ == "__main__":
    main()
