"""Running heads and feet, and page numbers: what belongs to the page and not to the text on it.

A line counts as one when it stands at the same place on several pages, numbers aside, or looks like a page number and
is the outermost line of its page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from factx.sources.pdf.lines import baselines, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.sources.pdf.lines import Line

_PAGE_NUMBER = re.compile(
    r"(?i)[-–—|\[(•\s]*(?:page|p\.)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|/)\s*\d{1,4})?[-–—|\])•\s]*"
)
_LETTER = re.compile(r"[^\W\d_]")
_PRINTED = re.compile(r"(?:(?:https?|file)://\S+\s+\d+/\d+|\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?\b.*)")
"""What browsers print at the foot and the head of a page: address and page, day and hour."""

_EDGE = 3
"""Rows at the top and at the bottom of a page that may be running heads."""

_STEP = 4.0
"""Points that a running head may move up or down between pages."""

APART = 1.6
"""Ems between the text and a page number, at least."""

Place = tuple[str, int]


def without_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without lines that stand at the same place on several pages."""
    seen: dict[Place, set[int]] = defaultdict(set)
    for number, page in enumerate(pages):
        for row in _edges(page):
            for place in _places(row):
                seen[place].add(number)
    fewest = max(2, min(sum(1 for page in pages if page) // 3, 5))
    repeated = {place for place, numbers in seen.items() if len(numbers) >= fewest}
    return [_kept(page, repeated) for page in pages]


def _edges(page: Sequence[Line]) -> list[list[Line]]:
    """The topmost and the bottommost rows of a page."""
    rows = baselines(page)
    return rows[:_EDGE] + rows[max(_EDGE, len(rows) - _EDGE) :]


def _places(row: Sequence[Line]) -> set[Place]:
    """The places of a row and of its parts, to either side of where their height is rounded."""
    texts = {text for text in (words(row), *(line.text for line in row)) if _LETTER.search(text)}
    return {_place(text, row[0].y + move) for text in texts for move in (-_STEP / 2, 0, _STEP / 2)}


def _place(text: str, y: float) -> Place:
    """Words, their numbers aside, and the height they stand at."""
    return re.sub(r"\d+|\b[ivxl]+\b", "#", text.casefold()), int(y // _STEP)


def _kept(page: list[Line], repeated: set[Place]) -> list[Line]:
    rows = _edges(page)
    dropped: set[Line] = set()
    for i, row in enumerate(rows):
        repeats = [line for line in row if _place(line.text, line.y) in repeated]
        outermost = i in (0, len(rows) - 1)
        whole = _place(words(row), row[0].y) in repeated or (outermost and repeats)
        dropped.update(row if whole else repeats)
    for outer, neighbour in ((rows[:1], rows[1:2]), (rows[-1:], rows[-2:-1])):
        for row in outer:
            dropped.update(row if _PRINTED.fullmatch(words(row)) or _is_page_number(row, neighbour) else ())
    return [line for line in page if line not in dropped]


def _is_page_number(row: Sequence[Line], neighbour: Sequence[Sequence[Line]]) -> bool:
    """Whether a row is a number that stands apart from the text; the last row of a table may be one as well."""
    apart = all(abs(row[0].y - other[0].y) > APART * other[0].size for other in neighbour)
    return apart and _PAGE_NUMBER.fullmatch(words(row)) is not None
