"""Lines to paragraphs: which line goes on with the one before, within a column and from page to page."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, pairwise
from statistics import median
from typing import TYPE_CHECKING

from factx.sources.pdf.asides import OTHER_SIZE
from factx.sources.pdf.hyphens import HYPHENS, Compounds, lines_joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factx.sources.pdf.lines import Line

BULLET = re.compile(r"(?:[•◦▪‣·●○■□➢✓\uf0b7\uf0a7\uf0d8*]|[-–—](?=\s|$))\s*")
"""What stands before an item of a list."""

_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_BYLINE = re.compile(r"(?:By|BY)(?:,? and)?(?: [A-Z][\w.'’-]+){2,4}")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")


def joined(pages: Iterable[Sequence[Line]]) -> str:
    """The text of a document: paragraphs, headings, list items and rows, each one line, blank lines between them."""
    lines = list(chain.from_iterable(pages))
    compounds = Compounds(line.text for line in lines)
    paragraphs = (lines_joined([line.text for line in run], compounds) for run in _paragraphs(lines))
    return "\n\n".join(BULLET.sub("- ", text, count=1) if BULLET.match(text) else text for text in paragraphs)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that read on, together; asides behind the paragraph that they stand beside."""
    leading = _leading([line for line in lines if not line.aside])
    run: list[Line] = []
    beside: list[Line] = []
    for line in lines:
        if line.aside:
            beside.append(replace(line, aside=False))
            continue
        if run and not _reads_on(run, line, leading):
            yield run
            yield from _paragraphs(beside)
            run, beside = [], []
        run.append(line)
    if run:
        yield run
    if beside:
        yield from _paragraphs(beside)


def _leading(lines: Sequence[Line]) -> float:
    """The distance between baselines that is usual, in ems."""
    steps = [(a.y - b.y) / a.size for a, b in pairwise(lines) if a.left == b.left and 0 < a.y - b.y < 2.5 * a.size]
    return median(steps) if steps else 1.2


def _reads_on(run: Sequence[Line], line: Line, leading: float) -> bool:
    """Whether a line goes on with a paragraph."""
    before = run[-1]
    ended = _ENDS.search(before.text) is not None
    if _stands_alone(run, line) or _begins_item(run, line, ended=ended):
        return False
    goes_on = not ended and (line.text[0].islower() or before.text[-1] in HYPHENS)
    if before.left != line.left or not 0 < before.y - line.y < 3 * line.size:
        return goes_on or (not ended and before.bold == line.bold and not _had_room(run, line))
    if (before.y - line.y) / line.size > 1.2 * leading + 0.05:
        return False
    return goes_on or _fills(run, line, ended=ended)


def _stands_alone(run: Sequence[Line], line: Line) -> bool:
    """Whether a line looks other than the one before, or that one has nothing behind it."""
    before = run[-1]
    byline = len(run) == 1 and _BYLINE.fullmatch(before.text) is not None
    return before.row or line.row or byline or abs(before.size - line.size) > OTHER_SIZE * before.size


def _begins_item(run: Sequence[Line], line: Line, *, ended: bool) -> bool:
    """Whether a line begins an item of a list; a dash does so only where no sentence can have brought it there."""
    if not BULLET.match(line.text):
        return False
    return line.text[0] not in "-–—" or ended or BULLET.match(run[0].text) is not None or _had_room(run, line)


def _fills(run: Sequence[Line], line: Line, *, ended: bool) -> bool:
    """Whether a line that begins like a sentence goes on with the paragraph above it, by the look of both."""
    before = run[-1]
    item = BULLET.match(run[0].text) or _NUMBERED.match(run[0].text)
    if before.bold != line.bold or (_NUMBERED.match(line.text) and (item or ended)):
        return False
    indented = line.x0 - before.x0 > 0.7 * line.size and not (item and len(run) == 1)
    return not indented and not _had_room(run, line)


def _had_room(run: Sequence[Line], line: Line) -> bool:
    """Whether the first word of a line would have stood at the end of the one before, had the paragraph gone on."""
    before = run[-1]
    width = (line.x1 - line.x0) / len(line.text) * (len(line.text.split()[0]) + 1)
    return before.x1 + width < _right(run, line) - 0.3 * line.size


def _right(run: Sequence[Line], line: Line) -> float:
    """Where lines end: at the column's edge, or where three of them and the next do, beside a picture."""
    last = [before.x1 for before in run[-3:]]
    if len(last) == 3 and max(last) - min(last) < 1.5 * line.size and line.x1 < max(last) + 0.5 * line.size:
        return max(last)
    return line.right if run[-1].left == line.left else run[-1].right
