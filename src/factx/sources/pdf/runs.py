"""Runs: the words a PDF page draws, each with the place it is drawn at.

pypdf decodes the letters, by its visitors; widths are measured here, for a page says where a run begins, never where it
ends. Coordinates are those of a page held upright, in points, y upwards.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from factx.sources.pdf.widths import Matrix, Shown, Spacing, Widths, number, resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pypdf import PageObject

_LETTERS = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", "\t": " ", "\r": " ", "\n": " "}
    | dict.fromkeys(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 133), *range(134, 160), 0xFEFF)))
)
"""Ligatures as letters; control characters, which broken fonts give, as nothing."""

_SHOWS = frozenset((b"Tj", b"TJ", b"'", b'"'))
_MOVES = frozenset((b"Td", b"TD", b"Tm", b"T*"))
_SPACINGS = {b"Tc": "character", b"Tw": "word", b"Tz": "scale"}
_FLUSH = ([1, 0, 0, 1, 0, 0], b"cm")
"""An operation without effect, at which pypdf reports the words before it."""

_WIDER, _NARROWER = -80, 250
"""Thousandths of an em that a show operation moves the pen to the left, as kerning does."""

_SPACE = 0.18
"""Ems between two characters that are a space, at least."""

_RETURN: tuple[list[int], bytes] = ([], b"factx:return")
"""An operation that pypdf does not know and passes over: the form that was drawn has ended."""

_UNMOVED = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]


@dataclass(frozen=True, slots=True)
class Run:
    """Words drawn on one baseline, in one font: from `x0` to `x1`, at height `y`, `size` points tall."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False


def runs(page: PageObject, spend: Callable[[int, int], None]) -> list[Run]:
    """The runs of a page in the order they are drawn; those that stand across the rest of the text are left out.

    `spend` is told what reading costs, bytes and operations, while they are worked on, and may raise; what shows text
    or moves the pen costs four times as much as other operations.
    """
    from pypdf.generic import ContentStream, NameObject  # noqa: PLC0415 - an extra

    written = page.get("/Contents")
    if resolved(written) is None:
        return []
    content = ContentStream(resolved(written), page.pdf, "bytes")
    spend(len(content.get_data()), 0)
    content.operations = list(_flushed(content.operations))
    pen = _Pen(spend, _forms(page))
    page[NameObject("/Contents")] = content
    try:
        page.extract_text(visitor_operand_before=pen.moved, visitor_text=pen.wrote)
    finally:
        page[NameObject("/Contents")] = written
    return _upright(pen.drawn)


def _flushed(operations: Iterable[tuple[Any, bytes]]) -> Iterator[tuple[Any, bytes]]:
    """The operations, with everything between two moves of the pen a run of its own, and the ends of forms marked.

    pypdf guesses at spaces where the pen moves; they come in runs of their own, too, and are dropped.
    """
    for operation in operations:
        if operation[1] in _MOVES:
            yield from (_FLUSH, operation, _FLUSH)
        elif operation[1] == b"TJ":
            yield from _parted(operation[0])
        else:
            yield operation
        if operation[1] == b"Do":
            yield _RETURN


def _parted(operands: list[Any]) -> Iterator[tuple[Any, bytes]]:
    """A show operation as several, parted where it moves the pen farther than to bring two letters closer."""
    from pypdf.generic import ArrayObject  # noqa: PLC0415 - an extra

    shown = operands[0] if operands and isinstance(operands[0], list) else []
    part: list[Any] = []
    for one in shown:
        if isinstance(one, int | float) and not _WIDER < one < _NARROWER:
            yield from (([ArrayObject(part)], b"TJ"), _FLUSH, ([ArrayObject([one])], b"TJ"), _FLUSH)
            part = []
        else:
            part.append(one)
    yield [ArrayObject(part)], b"TJ"


def _forms(page: PageObject) -> dict[str, Matrix]:
    """The matrices of the forms that a page may draw, by name."""
    objects = resolved((resolved(page.get("/Resources")) or {}).get("/XObject")) or {}
    matrices = {name: resolved(resolved(form).get("/Matrix")) for name, form in objects.items()}
    return {
        name: [number(part) for part in matrix]
        for name, matrix in matrices.items()
        if isinstance(matrix, list) and len(matrix) == 6
    }


# ------------------------------------------------------------------------------------------------------- drawing
class _Pen:
    """Follows what is drawn, and gathers runs with the direction each is written in, in quarter turns."""

    def __init__(self, spend: Callable[[int, int], None], forms: dict[str, Matrix]) -> None:
        self.drawn: list[tuple[int, Run]] = []
        self._forms = forms
        self._form: Matrix | None = None
        self._spend = spend
        self._spacing = Spacing()
        self._saved: list[Spacing] = []
        self._shown: list[Shown] = []
        self._widths: dict[int, Widths] = {}
        self._anew = True
        self._advance = 0.0

    def moved(self, operator: bytes, operands: list[Any], cm: Matrix, tm: Matrix) -> None:
        """Called before each operation."""
        self._spend(0, 4 if operator in _SHOWS or operator in _MOVES else 1)
        if operator in _SHOWS and operands:
            self._show(operator, operands, self._placed(tm, cm))
        elif operator in _MOVES or operator == b"BT":
            self._anew = True
        elif operator == b"Do" and self._form is None and operands:
            self._form = _product(self._forms.get(operands[0], _UNMOVED), cm)
        elif operator == _RETURN[1]:
            self._form = None
        else:
            self._space(operator, operands)

    def _placed(self, tm: Matrix, cm: Matrix) -> Matrix:
        """The matrix from the text's space to the page's; pypdf's own ends at the form."""
        matrix = _product(tm, cm)
        return matrix if self._form is None else _product(matrix, self._form)

    def _show(self, operator: bytes, operands: list[Any], matrix: Matrix) -> None:
        shown = operands[0] if operator == b"TJ" else operands[-1:]
        if isinstance(shown, list):
            anew = self._anew or operator not in (b"Tj", b"TJ")
            self._shown.append(Shown(matrix, anew, list(shown), self._spacing))
            self._anew = False

    def _space(self, operator: bytes, operands: list[Any]) -> None:
        if operator == b"q":
            self._saved.append(self._spacing)
        elif operator == b"Q" and self._saved:
            self._spacing = self._saved.pop()
        elif operator in _SPACINGS and operands and isinstance(operands[0], int | float):
            self._spacing = replace(self._spacing, **{_SPACINGS[operator]: float(operands[0])})

    def wrote(self, text: str, cm: Matrix, tm: Matrix, font: Any, size: float) -> None:
        """Called with the words that were written since the last call, and the place where they begin."""
        written = self._spread(text.translate(_LETTERS), abs(size))
        matrix = self._shown[0].matrix if self._shown else self._placed(tm, cm)
        along, up = math.hypot(matrix[0], matrix[1]), math.hypot(matrix[2], matrix[3])
        turns = round(math.atan2(matrix[1], matrix[0]) / (math.pi / 2)) % 4 if along else 0
        begin, end = self._extent(font, size, along)
        if not written.strip():
            return
        x, y = _turned(matrix[4], matrix[5], turns)
        name = str(font.get("/BaseFont", "")).lower() if font else ""
        bold = any(weight in name for weight in ("bold", "black", "heavy"))
        self.drawn.append((turns, Run(written, x + begin, x + max(begin, end), y, abs(size) * (up or along), bold)))

    def _spread(self, written: str, size: float) -> str:
        """Two characters with the space between them that only their spacing shows, as Ghostscript writes it."""
        shown = [part for one in self._shown for part in one.strings]
        far = self._shown and self._shown[0].spacing.character > _SPACE * size
        return " ".join(written) if far and len(written) == 2 and len(shown) == 1 else written

    def _extent(self, font: Any, size: float, along: float) -> tuple[float, float]:
        """Where what was shown begins and ends, from the place the pen was first set down at."""
        shown, self._shown = self._shown, []
        widths = self._widths_of(font)
        begin = None
        origin = shown[0].matrix if shown else []
        for one in shown:
            if one.anew:
                self._advance = math.hypot(one.matrix[4] - origin[4], one.matrix[5] - origin[5])
            begin = self._advance + widths.gap(one, size) * along if begin is None else begin
            self._advance += widths.of(one, size) * along
        return begin or 0.0, self._advance

    def _widths_of(self, font: Any) -> Widths:
        if id(font) not in self._widths:
            self._widths[id(font)] = Widths(font)
        return self._widths[id(font)]


def _product(m: Matrix, n: Matrix) -> Matrix:
    """The matrix that does first m, then n."""
    return [
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    ]


def _turned(x: float, y: float, turns: int) -> tuple[float, float]:
    """A place on the page, turned back by so many quarters."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turns]


def _upright(drawn: list[tuple[int, Run]]) -> list[Run]:
    """The runs of the direction most letters have: margin notes and watermarks stand across it."""
    letters: Counter[int] = Counter()
    for turns, run in drawn:
        letters[turns] += len(run.text)
    most = max(letters, key=lambda turns: (letters[turns], -turns), default=0)
    return [run for turns, run in drawn if turns == most]
