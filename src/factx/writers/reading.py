"""What was read: a document's text, block by block, with its furniture marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO

from factx.writers.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from factx.document import Block
    from factx.records import Document

_OFFSET = 7
_KIND = 13
_NARROWEST = 40
"""Columns of text at least, however narrow the terminal."""


def write(documents: Iterable[tuple[Document, Sequence[Block]]], stream: TextIO) -> None:
    """Each document with its metadata, and its blocks with the offset they begin at and what they are.

    Furniture shows the rule that says so. Offsets are those of the text as it was read.
    """
    from rich.console import Console  # noqa: PLC0415 - JSON does without Rich

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for position, (document, blocks) in enumerate(documents):
        with console.capture() as shown:
            for part in _heading(document):
                console.print(part)
            console.print(_blocks(document.text, blocks, console.width))
        stream.write("\n" * (position > 0) + re.sub(r" +$", "", shown.get(), flags=re.MULTILINE))


def _heading(document: Document) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    about = f"  {document.format} · {len(document.text):,} characters"
    yield Text.assemble((one_line(document.id), "bold underline"), (about, "dim"))
    day = f"{document.published} ({document.published_from})" if document.published else None
    known = {
        "title": document.title,
        "authors": ", ".join(document.authors),
        "site": document.site,
        "published": day,
    }
    for name, value in known.items():
        if value:
            yield Text.assemble((f"{name:<{_KIND}}", "dim"), one_line(value))
    for warning in document.warnings:
        yield Text.assemble(("note: ", "yellow"), one_line(warning))
    yield Text()


def _blocks(text: str, blocks: Sequence[Block], width: int) -> RenderableType:
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from factx.plain import plain  # noqa: PLC0415

    places = plain(text)
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=_OFFSET, justify="right", style="dim")
    rows.add_column(width=_KIND)
    rows.add_column(width=max(width - _OFFSET - _KIND - 6, _NARROWEST), overflow="fold")
    for block in blocks:
        start, end = places.original(block.start, block.end)
        style = "dim" if block.furniture else "bold" if block.kind == "heading" else ""
        kind = Text(block.furniture or block.kind, style="yellow" if block.furniture else "dim")
        rows.add_row(str(start), kind, Text(one_line(text[start:end]), style=style))
    return rows
