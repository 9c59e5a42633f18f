"""Columns and tables: the order in which the lines of a page are read.

Places and sizes decide, never words.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

from factx.sources.pdf.asides import asides, with_initials
from factx.sources.pdf.lines import NO_GAP, baselines
from factx.sources.pdf.paragraphs import BULLET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.sources.pdf.lines import Line

CELL_GAP = 2.2
"""Ems between words beyond which they stand in different cells of a table."""

GUTTER = 0.7
"""Ems that are empty between columns, at least."""

MOST_LINES = 1_500
"""Lines a page of print has, at most; what has more is a map or a plan, and is read from top to bottom."""

MOST_EDGES = 40
"""Left edges of a page that are looked at as those of columns: where the most lines begin."""

FEWEST_LINES = 4
"""Lines a column has, at least."""

NARROWEST = 9.0
"""Ems that the lines of a column are wide, in the middle; cells of tables are narrower."""

Bounds = tuple[float, float]
Cell = tuple[float, float]


def in_order(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page, down the first column, then down the next; the cells of a row as one line."""
    return _in_order(lines, _bounds(lines)) if len(lines) <= MOST_LINES else _placed(lines, _bounds(lines))


def _bounds(lines: Sequence[Line]) -> Bounds:
    """The left and right edges of a column: of a long one, without the few lines that stick out."""
    lefts, rights = sorted(line.x0 for line in lines), sorted(line.x1 for line in lines)
    few = len(lines) // 20
    return (lefts[few], rights[-1 - few]) if lines else (0.0, 0.0)


def _in_order(lines: Sequence[Line], bounds: Bounds) -> list[Line]:
    """Lines as they are read: down the first column, then down the next, between the lines that cross both."""
    gutter = _gutter(lines)
    if gutter is None:
        return _rows(lines, bounds)
    first = [line for line in lines if line.x1 <= gutter]
    second = [line for line in lines if line.x0 >= gutter]
    read: list[Line] = []
    down = sorted(lines, key=lambda line: -line.y)
    for across, band in groupby(down, lambda line: line.x0 < gutter < line.x1):
        members = list(band)
        before = [line for line in members if line.x1 <= gutter]
        behind = [line for line in members if line.x0 >= gutter]
        if across or not before or not behind:
            read += _rows(members, bounds)
        else:
            read += _in_order(before, _bounds(first)) + _in_order(behind, _bounds(second))
    return read


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where a page is divided into columns: just before the left edge of the second; None when it is one column."""
    if len(lines) < 2 * FEWEST_LINES:
        return None
    starts = Counter(round(line.x0) for line in lines)
    edges = [x for x in starts if starts[x - 1] + starts[x] + starts[x + 1] >= FEWEST_LINES]
    edges = sorted(edges, key=lambda x: (-starts[x], x))[:MOST_EDGES]
    divided = [(_divided(lines, edge - 1.0), -edge) for edge in edges]
    most, edge = max(divided, default=(0, 0.0))
    return -edge - 1.0 if most else None


def _divided(lines: Sequence[Line], edge: float) -> int:
    """How many lines an edge divides into two columns of running text; 0 when they are none."""
    em = median(line.size for line in lines)
    before = [line for line in lines if line.x1 <= edge - GUTTER * em]
    behind = [line for line in lines if line.x0 >= edge]
    if min(len(before), len(behind)) < FEWEST_LINES:
        return 0
    if min(median(line.x1 - line.x0 for line in side) for side in (before, behind)) < NARROWEST * em:
        return 0
    top = min(max(line.y for line in before), max(line.y for line in behind))
    bottom = max(min(line.y for line in before), min(line.y for line in behind))
    beside = [line for line in lines if bottom <= line.y <= top]
    across = sum(line.x0 < edge < line.x1 for line in beside)
    return len(before) + len(behind) if top - bottom > 2 * em and across <= 0.3 * len(beside) else 0


def _rows(lines: Sequence[Line], bounds: Bounds) -> list[Line]:
    """Lines from top to bottom, what stands on one baseline as one; asides apart."""
    whole = with_initials(lines)
    apart = asides(whole)
    text = set(whole).difference(apart)
    placed = _placed([line for line in whole if line in text], bounds)
    beside = [replace(line, aside=True) for line in _placed(apart, _bounds(apart))]
    return sorted(placed + beside, key=lambda line: -line.y)


def _placed(lines: Sequence[Line], bounds: Bounds) -> list[Line]:
    left, right = bounds
    rows = baselines(lines)
    cells = [_cells(row) for row in rows]
    return [replace(_row(row, _aligned(cells, i, right)), left=left, right=right) for i, row in enumerate(rows)]


def _cells(row: Sequence[Line]) -> list[Cell]:
    """Where the cells behind wide gaps begin and end."""
    return [(b.x0, b.x1) for a, b in pairwise(row) if b.x0 - a.x1 > CELL_GAP * b.size and not BULLET.fullmatch(a.text)]


def _aligned(cells: Sequence[list[Cell]], i: int, right: float) -> list[Cell]:
    """The cells of a row that stand above or below others; gaps alone make no table, for justified lines have them."""
    others = [cell for row in (*cells[max(0, i - 1) : i], *cells[i + 1 : i + 2]) for cell in row]
    return [
        cell
        for cell in cells[i]
        if any(abs(cell[0] - x0) < 2 or (abs(cell[1] - x1) < 2 and x1 < right - 10) for x0, x1 in others)
    ]


def _row(row: Sequence[Line], cells: Sequence[Cell]) -> Line:
    """One line of the lines of a baseline, with bars before its cells."""
    whole = row[0]
    for part in row[1:]:
        divided = (part.x0, part.x1) in cells
        space = " | " if divided else " " if part.x0 - whole.x1 > NO_GAP * part.size else ""
        text, bold, size = whole.text + space + part.text, whole.bold and part.bold, max(whole.size, part.size)
        whole = replace(whole, text=text, x1=max(whole.x1, part.x1), size=size, bold=bold, row=whole.row or divided)
    return whole
