"""How much of an article and of the rest factx reads from web pages, and whether it knows title, authors and day.

    python benchmarks/pages.py [FOLDER]

A folder holds pages with the sheets that tests/derive_pages.py describes; the default is samples/pages. Kept is the
share of the article's characters whose paragraphs are in the text whole, through the furniture strings that are there.
Columns headed "t" are those of trafilatura's own `extract()`. Times are of one run each, after a first page.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trafilatura import extract

from factx.errors import InputError
from factx.records import Document
from factx.sources import html
from factx.sources.opening import opened
from factx.sources.reading import Reading

PAGES = Path(__file__).parents[1] / "samples" / "pages"


@dataclass(frozen=True)
class Score:
    """One page: characters of the article there and kept, furniture strings there and let through, what is right."""

    page: str
    characters: int
    kept: int
    furniture: int
    through: int
    day: bool
    title: bool
    authors: bool
    site: bool

    @property
    def share(self) -> float:
        """The share of the article that was kept."""
        return self.kept / self.characters if self.characters else 1.0


def plain(text: str) -> str:
    """A text with its white space collapsed, to be searched."""
    return " ".join(text.split())


def kept(text: str, blocks: list[str]) -> int:
    """Characters of the blocks that are in the text."""
    searched = plain(text)
    return sum(len(block) for block in blocks if plain(block) in searched)


def scored(page: Path, document: Document) -> Score:
    """What was read of a page, held against its sheet."""
    sheet: dict[str, Any] = json.loads(page.with_suffix(".sheet").read_text(encoding="utf-8"))
    return Score(
        page=page.stem,
        characters=sum(map(len, sheet["article"])),
        kept=kept(document.text, sheet["article"]),
        furniture=len(sheet["furniture"]),
        through=sum(plain(line) in plain(document.text) for line in sheet["furniture"]),
        day=(document.published.isoformat() if document.published else None) == sheet["published"],
        title=document.title == sheet["title"],
        authors=list(document.authors) == sheet["authors"],
        site=document.site == sheet["site"],
    )


def pages(folder: Path = PAGES) -> list[Path]:
    """The pages of a folder that have a sheet, in order."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".sheet" and path.with_suffix(".sheet").exists())


def document(page: Path) -> Document:
    """What factx reads of a page."""
    try:
        (read,) = html.documents(opened(str(page)), Reading())
    except InputError as error:  # counted as a page of which everything is lost
        return Document(text="", id=page.name, warnings=(error.message,))
    assert isinstance(read, Document)
    return read


def main() -> None:
    logging.disable()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    found = pages(folder)
    document(found[0])
    scores: list[Score] = []
    others: list[tuple[int, int]] = []
    seconds = [0.0, 0.0]
    print(f"{'page':30} {'kept':>7} {'t':>7} {'through':>9} {'t':>6}  day title authors site")
    for page in found:
        start = time.perf_counter()
        score = scored(page, document(page))
        middle = time.perf_counter()
        text = extract(page.read_bytes(), include_comments=False, output_format="txt") or ""
        seconds = [seconds[0] + middle - start, seconds[1] + time.perf_counter() - middle]
        sheet = json.loads(page.with_suffix(".sheet").read_text(encoding="utf-8"))
        other = kept(text, sheet["article"]), sum(plain(line) in plain(text) for line in sheet["furniture"])
        scores.append(score)
        others.append(other)
        right = " ".join("yes" if value else "NO " for value in (score.day, score.title, score.authors, score.site))
        print(
            f"{page.stem:30} {score.share:7.1%} {other[0] / max(score.characters, 1):7.1%}"
            f" {score.through:4}/{score.furniture:<4} {other[1]:6}  {right}"
        )
    characters, furniture = sum(s.characters for s in scores), max(1, sum(s.furniture for s in scores))
    least = min(score.share for score in scores)
    print(f"\n{len(scores)} pages; kept {sum(s.kept for s in scores) / characters:.2%}, at least {least:.1%} of each")
    print(f"let through {sum(s.through for s in scores) / furniture:.2%} of {furniture} strings")
    for name in ("day", "title", "authors", "site"):
        print(f"{name} right {sum(getattr(s, name) for s in scores) / len(scores):.1%}")
    kept_by_it, let_by_it = (sum(numbers) for numbers in zip(*others, strict=True))
    print(f"trafilatura keeps {kept_by_it / characters:.2%}, lets through {let_by_it / furniture:.2%}")
    own, its = (total / len(scores) * 1000 for total in seconds)
    print(f"milliseconds a page: {own:.1f}, trafilatura {its:.1f}")


if __name__ == "__main__":
    main()
