"""Asides: captions beside the text, and the large letters that chapters begin with.

Both are told from the text by their size, and both stand on its baselines without belonging to its lines.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factx.sources.pdf.lines import Line

OTHER_SIZE = 0.08
"""The share by which sizes of type differ, at least, that a reader tells apart."""

LARGE = 1.7
"""How many times as large as the text an initial is, at least."""


def main_size(lines: Sequence[Line]) -> float:
    """The size that most letters have."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return max(letters, key=lambda size: (letters[size], size), default=0.0)


def with_initials(lines: Sequence[Line]) -> list[Line]:
    """The lines, with large initials put before the line that they begin."""
    size = main_size(lines)
    initials = [line for line in lines if len(line.text) == 1 and line.text.isalpha() and line.size > LARGE * size]
    rest = [line for line in lines if line not in initials]
    for initial in initials:
        beside = [
            i
            for i, line in enumerate(rest)
            if -0.3 * size < line.y - initial.y < initial.size and -0.3 * size < line.x0 - initial.x1 < 1.5 * size
        ]
        if beside:
            first = max(beside, key=lambda i: rest[i].y)
            rest[first] = replace(rest[first], text=initial.text + rest[first].text)
        else:
            rest.append(initial)
    return rest


def asides(lines: Sequence[Line]) -> list[Line]:
    """The lines of another size that stand beside lines of the text, and above or below none of them."""
    size = main_size(lines)
    if size <= 0:
        return []
    others = [line for line in lines if abs(line.size - size) > OTHER_SIZE * size and line.size < LARGE * size]
    text: dict[int, list[Line]] = defaultdict(list)
    for line in set(lines).difference(others):
        for step in (-1, 0, 1):
            text[int(line.y // size) + step].append(line)
    return [line for line in others if _is_beside(line, text[int(line.y // size)])]


def _is_beside(line: Line, text: Iterable[Line]) -> bool:
    beside = False
    for near in text:
        if abs(near.y - line.y) < near.size:
            if near.x0 < line.x1 and line.x0 < near.x1:
                return False
            beside = True
    return beside
