"""Text as it is gathered between two blocks, made lines: divided where breaks divide it, its white space collapsed."""

from __future__ import annotations

import re
from collections.abc import Iterator

BREAK, LINK, UNLINK, CELL = "\0", "\1", "\2", "\3"
"""Marks in the text as it is gathered; the tree holds no control characters."""

_MARKS = re.compile(f"([{LINK}{UNLINK}])")
_PARAGRAPHS = re.compile(r"\0[\s\1\2]*\0[\0\s\1\2]*")
_UNPRINTED = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))
"""Soft hyphens and spaces without width, which are nowhere in a printed word."""

AS_BREAKS = {ord("\n"): BREAK}
"""The ends of lines of preformatted text."""


def paragraphs(text: str) -> Iterator[tuple[str, int]]:
    """The paragraphs of gathered text, each with the number of its linked characters."""
    within = 0
    for paragraph in _PARAGRAPHS.split(text) if BREAK in text else [text]:
        linked, parts = 0, []
        for part in _MARKS.split(paragraph):
            if part == LINK:
                within = 1
            elif part == UNLINK:
                within = 0
            else:
                parts.append(part)
                linked += within * len(" ".join(part.split()))
        lines = (collapsed(line) for line in "".join(parts).split(BREAK))
        if joined := "\n".join(filter(None, lines)):
            yield joined, linked


def row(text: str) -> Iterator[tuple[str, int]]:
    """The one line of a table's row, if any of its cells holds something."""
    linked = sum(len(" ".join(part.split(UNLINK)[0].split())) for part in text.split(LINK)[1:])
    cells = [collapsed(_MARKS.sub("", cell)) for cell in text.split(CELL)[1:]]
    if any(cells):
        yield collapsed(" | ".join(cells).rstrip(" |")), linked


def collapsed(text: str) -> str:
    """A text as a browser prints it: without characters that are not printed, its white space collapsed."""
    printed = text if text.isascii() else text.translate(_UNPRINTED)
    return " ".join(printed.split())
