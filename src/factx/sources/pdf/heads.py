"""Running heads and feet, and page numbers: what belongs to the page and not to the text on it.

A line counts as one when pages repeat it at the same place, letter for letter or with a number that counts the pages.
The more it looks like text, the more it takes: a sentence that two pages have in common is read twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import chain, pairwise, product
from statistics import median
from typing import TYPE_CHECKING

from factx.sources.pdf.asides import OTHER_SIZE, main_size
from factx.sources.pdf.lines import baselines, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.sources.pdf.lines import Line

_NUMBER = r"(?P<number>\d{1,4}|[ivxl]{1,7})"
_NO_YEAR = rf"(?!(?:19|20)\d\d\b){_NUMBER}"
_BEFORE, _BEHIND = r"^[-–—|\[(•\s]*", r"[-–—|\])•\s]*$"
_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:page|p\.)\s*{_NUMBER}\b",
        rf"\b{_NUMBER}\s?(?:of|/)\s?\d{{1,4}}{_BEHIND}",
        rf"{_BEFORE}{_NO_YEAR}{_BEHIND}",
    )
)
"""What says of a number that it is that of the page: "page 3", "3 of 12", or that it stands by itself."""

_AT_EITHER_END = tuple(re.compile(pattern) for pattern in (rf"{_BEFORE}{_NO_YEAR}\s", rf"\s{_NO_YEAR}{_BEHIND}"))
"""Where else the number of the page may stand."""

_PAGE_NUMBER = re.compile(
    rf"{_BEFORE}(?:(?i:page|p\.)\s*(?:\d{{1,4}}|(?i:[ivxl]{{1,7}}))|\d{{1,3}}|[ivxl]{{1,6}})"
    rf"\s*(?:(?:of|/)\s*\d{{1,4}})?{_BEHIND}"
)
"""What is a page number by the look of it; "1984" and "IV" may be others."""

_PRINTED = re.compile(r"(?:(?:https?|file)://\S+\s+\d+/\d+|\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?\b.*)")
"""What browsers print at the foot and the head of a page: address and page, day and hour."""

_LETTER = re.compile(r"[^\W\d_]")
_TELLS = re.compile(r"[.!?…][\"'”’»)\]]*$|[$€£¥%]")
"""What tells something: the end of a sentence, an amount, a rate."""

_EDGE = 3
"""Rows at the top and at the bottom of a page that may be running heads."""

_STEP = 4.0
"""Points that a running head may move up or down between pages."""

_APART = 1.3
"""Leadings between the text and what is set off from it, at least."""

_LARGE = 1.15
"""How many times as large as the text a heading is, at least; page numbers are up to a tenth larger."""

_FEW, _MANY = 2, 3
"""Pages that repeat a running head, at least: one that is like no text, and one that might be text."""

Place = tuple[str, int, int]
"""What a line reads, the height it stands at, and the pages that this takes to make it a running head."""


def without_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without lines that pages repeat at the same place."""
    usual = _usual(pages)
    edges = [list(_edges(page, usual)) for page in pages]
    heads = _heads(edges, usual)
    for number, rows in enumerate(edges):
        for row in rows:
            row.drop(heads, number, usual)
    kept = [_left(page, rows) for page, rows in zip(pages, edges, strict=True)]
    return [_without_number(page, usual) for page in kept]


def _heads(edges: Sequence[Sequence[_Row]], usual: _Usual) -> set[Place]:
    """The places that enough pages have, to either side of where their height is rounded."""
    seen: dict[Place, set[int]] = defaultdict(set)
    for number, rows in enumerate(edges):
        lines = [(line, row) for row in rows for line in (row.whole, *row.lines)]
        for (line, row), move in product(lines, (-_STEP / 2, 0, _STEP / 2)):
            for place in _places(replace(line, y=line.y + move), row, number, usual):
                seen[place].add(number)
    part = min(sum(1 for rows in edges if rows) // 3, 5)
    return {place for place, numbers in seen.items() if len(numbers) >= max(place[2], part)}


# ------------------------------------------------------------------------------------------------------------ text
@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual of a document's text: the size of its type, its leading and how wide its lines are, in points."""

    size: float
    leading: float
    measure: float

    def is_apart(self, gap: float) -> bool:
        """Whether lines that far from each other are not those of one text."""
        return gap > _APART * self.leading

    def is_large(self, line: Line) -> bool:
        """Whether a line is larger than the text, as headings are."""
        return line.size > _LARGE * self.size

    def is_small(self, line: Line) -> bool:
        """Whether a line is smaller than the text, as running heads are."""
        return line.size < (1 - OTHER_SIZE) * self.size

    def is_like(self, line: Line) -> bool:
        """Whether a line might be text: it tells something or is wide."""
        return _TELLS.search(line.text) is not None or line.x1 - line.x0 > self.measure / 2


def _usual(pages: Sequence[list[Line]]) -> _Usual:
    size = main_size(list(chain.from_iterable(pages)))
    text = [[line for line in page if abs(line.size - size) <= OTHER_SIZE * size] for page in pages]
    steps = [above[0].y - row[0].y for page in text for above, row in pairwise(baselines(page))]
    leading = median([step for step in steps if step < 3 * size] or [0.0])
    widths = sorted(line.x1 - line.x0 for page in text for line in page)
    return _Usual(size, max(leading, 1.2 * size), widths[len(widths) * 3 // 4] if widths else 0.0)


# ------------------------------------------------------------------------------------------------------------ rows
@dataclass(slots=True)
class _Row:
    """A row at an edge of a page, and which of its lines belong to the page."""

    lines: list[Line]
    apart: bool
    outermost: bool
    dropped: Sequence[Line] = ()

    @property
    def whole(self) -> Line:
        """The row as one line."""
        return replace(self.lines[0], text=words(self.lines), x1=self.lines[-1].x1)

    def drop(self, heads: set[Place], page: int, usual: _Usual) -> None:
        """Drop what is a running head, and what stands beside one at the very edge, unless it tells something."""

        def is_head(line: Line) -> bool:
            return not heads.isdisjoint(_places(line, self, page, usual))

        self.dropped = self.lines if is_head(self.whole) else list(filter(is_head, self.lines))
        if self.dropped and self.outermost and self.apart:
            told = [line for line in self.lines if usual.is_large(line) or _TELLS.search(line.text)]
            self.dropped = [line for line in self.lines if line in self.dropped or line not in told]


def _edges(page: Sequence[Line], usual: _Usual) -> Iterator[_Row]:
    """The topmost and the bottommost rows of a page; set off are those before a gap between them and the text."""
    rows = baselines(page)
    last = len(rows) - 1
    gaps = [usual.is_apart(above[0].y - row[0].y) for above, row in pairwise(rows)]
    for i, row in enumerate(rows):
        top, bottom = i < _EDGE, i > last - _EDGE
        apart = (top and any(gaps[i:_EDGE])) or (bottom and any(gaps[max(0, last - _EDGE) : i]))
        if top or bottom:
            yield _Row(row, apart, i in (0, last))


def _left(page: Sequence[Line], rows: Sequence[_Row]) -> list[Line]:
    dropped = {line for row in rows for line in row.dropped}
    return [line for line in page if line not in dropped]


# ---------------------------------------------------------------------------------------------------------- places
def _places(line: Line, row: _Row, page: int, usual: _Usual) -> Iterator[Place]:
    """The places of a line; what few pages make a running head, many do as well."""
    for reading, fewest in _readings(line, row, page, usual):
        for least in range(fewest, _MANY + 1):
            yield reading, int(line.y // _STEP), least


def _readings(line: Line, row: _Row, page: int, usual: _Usual) -> Iterator[tuple[str, int]]:
    """What a line reads, as it is and with a number counted from that of the page, and the pages that it takes."""
    text = line.text.casefold()
    has_letters, like, large = _LETTER.search(text) is not None, usual.is_like(line), usual.is_large(line)
    if has_letters and (row.apart or not (like or large)):
        yield text, _FEW if row.apart and not (like or large) else _MANY
    if row.apart and not large:
        of_table = len(row.lines) > 1 and not has_letters
        for counted in _counted(text, page, _SAID):
            yield counted, _MANY if like or of_table else _FEW
        for counted in _counted(text, page, () if like else _AT_EITHER_END):
            yield counted, _FEW if usual.is_small(line) else _MANY


def _counted(text: str, page: int, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    for pattern in patterns:
        if found := pattern.search(text):
            start, end = found.span("number")
            yield f"{text[:start]}#{_value(found['number']) - page}{text[end:]}"


def _value(number: str) -> int:
    """The value of a number in digits or in small Roman ones."""
    if number.isdecimal():
        return int(number)
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in number]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _without_number(page: list[Line], usual: _Usual) -> list[Line]:
    """A page without the number, or the line of a browser, that is its first or last row."""
    rows = baselines(page)
    dropped: set[Line] = set()
    for row, neighbours in ((rows[:1], rows[1:2]), (rows[-1:], rows[-2:-1])):
        for lines in row:
            apart = all(usual.is_apart(abs(lines[0].y - other[0].y)) for other in neighbours)
            numbered = apart and not usual.is_large(lines[0]) and _PAGE_NUMBER.match(words(lines))
            dropped.update(lines if numbered or _PRINTED.fullmatch(words(lines)) else ())
    return [line for line in page if line not in dropped]
