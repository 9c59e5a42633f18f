"""Widths: how far the pen moves when a font shows a string, for pypdf says where words begin, never where they end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from factx.sources.pdf.standard import widths

Matrix = list[float]

_CODES = 1 << 16
"""Characters a font may have."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """What is added to the widths of characters and of spaces, and the percentage all are scaled to."""

    character: float = 0.0
    word: float = 0.0
    scale: float = 100.0


@dataclass(frozen=True, slots=True)
class Shown:
    """An operand of a show operator: the matrix, whether the pen was set down anew, and what was shown."""

    matrix: Matrix
    anew: bool
    strings: list[Any]
    spacing: Spacing


class Widths:
    """The widths of a font's characters, in thousandths of its size, as far as the font states them."""

    def __init__(self, font: Any) -> None:
        font = font or {}
        self._wide = font.get("/Subtype") == "/Type0"
        self._other = 500.0
        self._stated: dict[int, float] = {}
        if self._wide:
            self._read_wide(resolved(_first(font.get("/DescendantFonts"))))
        else:
            self._read(font)

    def _read(self, font: Any) -> None:
        """The widths of a simple font; of one that states none, those that every viewer has for it."""
        first, stated = resolved(font.get("/FirstChar", 0)), resolved(font.get("/Widths"))
        scale = 1.0
        if font.get("/Subtype") == "/Type3":
            scale = 1000 * abs(number(_first(font.get("/FontMatrix")))) or 1.0
        if not isinstance(stated, list) or not isinstance(first, int):
            first, stated = 0, []
        self._stated = widths(str(font.get("/BaseFont", ""))) if not stated else {}
        self._stated |= {first + i: number(width) * scale for i, width in enumerate(stated)}

    def _read_wide(self, font: Any) -> None:
        """The widths of a composite font: runs of "code [width …]" and "first last width"."""
        self._other = number(resolved(font.get("/DW", 1000))) if font else 1000.0
        rest, read = iter(resolved(font.get("/W")) or () if font else ()), 0
        for thing in rest:
            first, after = int(number(thing)), resolved(next(rest, None))
            if isinstance(after, list):
                found = {first + i: number(width) for i, width in enumerate(after)}
            else:
                last = min(int(number(after)), first + _CODES)
                found = dict.fromkeys(range(first, last + 1), number(next(rest, None)))
            self._stated |= found
            read += len(found)
            if read > 4 * _CODES:
                break

    def of(self, shown: Shown, size: float) -> float:
        """How far the pen moves, in units of the text's own space."""
        spacing, moved = shown.spacing, 0.0
        for part in shown.strings:
            if isinstance(part, int | float):
                moved -= part / 1000 * size
            elif isinstance(part, str | bytes):
                codes = self._codes(part)
                moved += sum(map(self._width, codes)) * size / 1000 + spacing.character * len(codes)
                moved += 0 if self._wide else spacing.word * codes.count(32)
        return moved * spacing.scale / 100

    def gap(self, shown: Shown, size: float) -> float:
        """How far the pen moves before the first character."""
        gaps = takewhile(lambda part: isinstance(part, int | float), shown.strings)
        return -float(sum(gaps)) / 1000 * size * shown.spacing.scale / 100

    def _codes(self, shown: str | bytes) -> list[int]:
        raw = getattr(shown, "original_bytes", shown)
        raw = raw.encode("latin-1", "replace") if isinstance(raw, str) else raw
        return [a << 8 | b for a, b in zip(raw[::2], raw[1::2], strict=False)] if self._wide else list(raw)

    def _width(self, code: int) -> float:
        return self._stated.get(code, self._other)


def resolved(thing: Any) -> Any:
    """What an indirect object refers to."""
    return thing.get_object() if hasattr(thing, "get_object") else thing


def _first(things: Any) -> Any:
    things = resolved(things)
    return things[0] if isinstance(things, list) and things else None


def number(thing: Any) -> float:
    """A number of a PDF, or 0 where something else stands."""
    thing = resolved(thing)
    return float(thing) if isinstance(thing, int | float) else 0.0
