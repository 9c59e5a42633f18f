"""Lines: runs that stand side by side on one baseline."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.sources.pdf.runs import Run

NO_GAP = 0.13
"""Ems between letters of one word, at most."""

GAP = 1.0
"""Ems between words beyond which they may stand in different columns."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline of one column, which reaches from `left` to `right`.

    A `row` is one of a table; an `aside` stands beside the text and interrupts no paragraph.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    left: float = 0.0
    right: float = 0.0
    row: bool = False
    aside: bool = False


def lines(runs: Sequence[Run]) -> list[Line]:
    """The lines of a page, in the order they are drawn; a wide gap ends one as well as a new baseline."""
    drawn: list[_Drawn] = []
    for run in _accented(runs):
        if drawn and drawn[-1].takes(run):
            drawn[-1].add(run)
        else:
            drawn.append(_Drawn([run], run, run.x0, run.x1))
    return [line for line in (_line(one.runs, one.main) for one in drawn) if line.text]


_ACCENTS = dict(zip("`´ˆ˜¯˘˙¨˚˝ˇ", "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c", strict=True))
"""Accents that stand by themselves, and those that stand on the letter before."""


def _accented(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs, with accents that are drawn by themselves, as TeX does, put on the letter that is drawn next below."""
    accent: Run | None = None
    for run in runs:
        composed = _composed(accent, run) if accent is not None else None
        if accent is not None and composed is None:
            yield accent
        body, accent = _parted(composed or run)
        if body is not None:
            yield body
    if accent is not None:
        yield accent


def _parted(run: Run) -> tuple[Run | None, Run | None]:
    """A run without the accent that it ends with, and the accent."""
    if run.text.strip() in _ACCENTS:
        return None, run
    if run.text[-1] not in _ACCENTS:
        return run, None
    x = run.x1 - run.size / 3
    return replace(run, text=run.text[:-1], x1=x), replace(run, text=run.text[-1], x0=x)


def _composed(accent: Run, run: Run) -> Run | None:
    """A run with an accent on its first letter; None where the accent stands elsewhere or there is no such letter."""
    middle = (accent.x0 + accent.x1) / 2 - run.x0
    letter = {"ı": "i", "ȷ": "j"}.get(run.text[0], run.text[0])
    whole = unicodedata.normalize("NFC", letter + _ACCENTS[accent.text.strip()])
    near = -0.1 * run.size < middle < 0.6 * run.size and abs(accent.y - run.y) < 0.5 * run.size
    return replace(run, text=whole + run.text[1:]) if near and len(whole) == 1 else None


@dataclass(slots=True)
class _Drawn:
    """A line while it is drawn: its runs, the longest of them, and how far it reaches."""

    runs: list[Run]
    main: Run
    x0: float
    x1: float

    def takes(self, run: Run) -> bool:
        """Whether a run stands on the baseline of this line, close to it or in a gap left for it."""
        size = max(self.main.size, run.size)
        near = max(run.x0 - self.x1, self.x0 - run.x1) < GAP * size
        return near and abs(self.main.y - run.y) < 0.4 * size

    def add(self, run: Run) -> None:
        """Add a run."""
        self.runs.append(run)
        self.main = max(self.main, run, key=lambda one: len(one.text))
        self.x0, self.x1 = min(self.x0, run.x0), max(self.x1, run.x1)


def _line(runs: Sequence[Run], main: Run) -> Line:
    """One line of its runs, from left to right, without those that are drawn twice to look bold."""
    parts: list[str] = []
    before: Run | None = None
    for run in sorted(runs, key=lambda run: round(run.x0, 1)):
        if before is None or not _doubles(before, run):
            spaced = before is not None and run.x0 - before.x1 > NO_GAP * run.size
            parts += (" ", run.text) if spaced else (run.text,)
            before = run
    bold = all(run.bold for run in runs if run.text.strip())
    text = " ".join("".join(parts).split())
    return Line(text, min(run.x0 for run in runs), max(run.x1 for run in runs), main.y, main.size, bold)


def _doubles(before: Run, run: Run) -> bool:
    """Whether a run is the one before once more, moved by less than the narrowest letter is wide."""
    near = abs(before.x0 - run.x0) + abs(before.x1 - run.x1) + abs(before.y - run.y) < 0.25 * run.size
    return near and before.text.strip() == run.text.strip()


def baselines(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines from top to bottom, those of one baseline together, from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if rows and rows[-1][0].y - line.y < 0.4 * max(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def words(row: Sequence[Line]) -> str:
    """The words of a baseline, whatever is between them."""
    return " ".join(line.text for line in row)
