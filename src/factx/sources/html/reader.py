"""Web pages: saved, fetched or archived in MHTML; one page, one document.

    bytes ──▶ text ──▶ tree ──▶ blocks ──▶ those of the article ──▶ text
                          └───▶ metadata

Paragraphs, headings, lists and tables are blocks of the text, with blank lines between them; items begin with "- ",
the cells of a row are joined by " | ". The same bytes always give the same text.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from factx.errors import InputError
from factx.records import Document, FailedArticle
from factx.sources.encodings import decoded
from factx.sources.html.article import article
from factx.sources.html.blocks import Block, blocks
from factx.sources.html.metadata import Metadata, metadata
from factx.sources.html.prose import SHORTEST_ARTICLE, is_prose, prose, squeezed
from factx.sources.html.tree import declared_charset, tree
from factx.sources.html.votes import votes
from factx.sources.html.zones import Zones

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factx.sources.opening import Input
    from factx.sources.reading import Reading

NO_ARTICLE = "no article was found on the page, so all of its visible text was read"
NOT_FREE = "the page says that its article is not free, so it may be cut short"

_MHTML = re.compile(
    rb"\A(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,40}?(?:MIME-Version|Content-Type):", re.IGNORECASE
)
"""Header lines, as messages begin."""

_STATED_LONGER = 1.3
"""How many times longer than what was found a stated body must be to be taken instead."""


def documents(source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """The one document of a page, all of its visible text where furniture is kept; InputError when it holds no text."""
    raw, charset = source.read(), source.charset
    if is_mhtml(raw):
        raw, charset = _page_of_archive(raw, source)
    declared = next(filter(_is_charset, (charset, declared_charset(raw))), None)
    text, warnings = decoded(raw, source.described, declared)
    root, more = tree(text)
    if root is None:
        raise _nothing(source)
    told = metadata(root)
    read, doubts = (written(blocks(root)), ()) if reading.keep_furniture else _article(root, told)
    if not read:
        raise _nothing(source)
    if told.free is False:
        doubts = (*doubts, NOT_FREE)
    yield Document(
        text=read,
        id=source.name,
        source=source.name,
        format="html",
        title=told.title,
        authors=told.authors,
        site=told.site,
        published=told.published,
        published_from="metadata" if told.published else None,
        warnings=(*warnings, *more, *told.warnings, *doubts),
    )


def _is_charset(name: str | None) -> bool:
    """Whether a charset is one that can be read."""
    try:
        codecs.lookup(name or "")
    except LookupError:
        return False
    return True


def _nothing(source: Input) -> InputError:
    message = f"{source.described} holds no text"
    return InputError(message, "if the page needs a browser to show it, save it from one as text or PDF")


def _article(root: HtmlElement, told: Metadata) -> tuple[str, tuple[str, ...]]:
    """The text of a page's article, or all visible text with a warning."""
    everything = blocks(root)
    zones = Zones(everything, told)
    voted = votes(root, told.body, zones.surely_furniture())
    apart = zones.outside(voted)
    found = article(apart, voted, told)
    stated = _paragraphs(told.body)
    if len(squeezed(told.body or "")) > _STATED_LONGER * len(squeezed(" ".join(block.text for block in found))):
        return stated, ()
    if prose(found) >= SHORTEST_ARTICLE:
        return written(found), ()
    return written(found if any(map(is_prose, found)) else apart or everything), (NO_ARTICLE,)


def written(found: list[Block]) -> str:
    """The blocks as text: blank lines between them, but none between the items of a list or the rows of a table."""
    if not found:
        return ""
    parts = [_line(found[0])]
    for before, block in pairwise(found):
        together = block.kind == before.kind and block.kind in ("item", "row")
        parts += ("\n" if together else "\n\n", _line(block))
    return "".join(parts) + "\n"


def _line(block: Block) -> str:
    return f"- {block.text}" if block.kind == "item" else block.text


def _paragraphs(stated: str | None) -> str:
    """A body that structured data states, as text: its lines are paragraphs, and markup in it is read as such."""
    if not stated:
        return ""
    if re.search(r"<(?:p|br|div|h\d|li)\b[^<>]*>", stated, re.IGNORECASE):
        root, _ = tree(stated)
        return written(blocks(root)) if root is not None else ""
    lines = (" ".join(line.split()) for line in stated.splitlines())
    return "\n\n".join(filter(None, lines)) + "\n"


# ------------------------------------------------------------------------------------------------------- MHTML
def is_mhtml(raw: bytes) -> bool:
    """Whether the bytes are a page archived as a message (MHTML)."""
    return _MHTML.match(raw[:8192].lstrip()) is not None


def _page_of_archive(raw: bytes, source: Input) -> tuple[bytes, str | None]:
    """The first HTML part of a message, and its charset."""
    from email import message_from_bytes  # noqa: PLC0415 - few pages need it

    try:
        archive = message_from_bytes(raw.lstrip())
        part = next(
            part for part in archive.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")
        )
        content = part.get_payload(decode=True)
    except (StopIteration, RecursionError, LookupError, ValueError):
        content = None
    if not isinstance(content, bytes):
        message = f"{source.described} is an archive without a page"
        raise InputError(message, "save the page again, as HTML")
    return content, part.get_content_charset()
