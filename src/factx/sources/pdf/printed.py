"""Printed pages to text, whatever drew them.

    runs ──▶ lines ──▶ without running heads ──▶ columns read one by one ──▶ paragraphs, without hyphens at line ends

Each step is a module here; `widths` serves runs, `asides` columns, `hyphens` paragraphs. Places and sizes decide about
order; words decide, where places cannot, whether a paragraph goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.sources.pdf.columns import in_order
from factx.sources.pdf.heads import without_heads
from factx.sources.pdf.lines import lines
from factx.sources.pdf.paragraphs import joined
from factx.sources.pdf.runs import Run, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Run", "runs", "text_of"]


def text_of(pages: Iterable[Sequence[Run]]) -> str:
    """The text of a document: paragraphs, headings, list items and rows, each one line, blank lines between them."""
    printed = [lines(drawn) for drawn in pages]
    kept = without_heads(printed)
    return joined([in_order(page) for page in (kept if any(kept) else printed)])
