"""The visible blocks of a page: paragraphs, headings, items and rows, in order, with the zones they lie in.

White space is collapsed as browsers do it, `<br>` breaks a line and two of them a paragraph. Tables that only lay a
page out are read cell by cell, tables of figures row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factx.sources.html.labels import Label, is_unseen, label

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Kind = Literal["heading", "paragraph", "quote", "item", "row"]

_BLOCKS = frozenset(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre section summary
    table tbody tfoot thead tr td th caption ul""".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_PARTS = ("p", "blockquote", "pre", "table", "figure", "article", *sorted(_HEADINGS))
"""Elements that make a list item or a cell a place for several blocks."""

LONGEST_CELL = 300
"""Characters beyond which a cell of a table holds text, not a figure."""

_BREAK, _LINK, _UNLINK, _CELL = "\0", "\1", "\2", "\3"
"""Marks in the text as it is gathered; the tree holds no control characters."""

_MARKS = re.compile(f"([{_LINK}{_UNLINK}])")
_PARAGRAPHS = re.compile(r"\0[\s\1\2]*\0[\0\s\1\2]*")
_UNPRINTED = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))
"""Soft hyphens and spaces without width, which are nowhere in a printed word."""

_LINES = {ord("\n"): _BREAK}
_PERMALINK = frozenset(("#", "¶", "§", "🔗"))


@dataclass(slots=True, eq=False)
class Zone:
    """An element that calls itself furniture."""

    element: HtmlElement
    label: Label


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One block of a page: its text, how many characters of it are links, where it stands, and its zones."""

    text: str
    kind: Kind
    linked: int
    element: HtmlElement
    zones: tuple[Zone, ...]

    @property
    def link_share(self) -> float:
        """The share of the text that is links."""
        return self.linked / len(self.text)

    @property
    def level(self) -> int:
        """The rank of a heading, 1 to 6."""
        return int(self.element.tag[1]) if self.element.tag in _HEADINGS else 6


def blocks(root: HtmlElement) -> list[Block]:
    """All blocks that a reader of the page can see."""
    from lxml import etree  # noqa: PLC0415 - only pages need it

    walk = _Walk()
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.leaves(element)
        elif not walk.enters(element):
            events.skip_subtree()
    return walk.found


class _Walk:
    """The state of a walk through a page: open elements, zones, and the text gathered since the last block."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._text: list[str] = []
        self._zones: list[Zone] = []
        self._open: list[tuple[HtmlElement, Kind]] = []
        self._links = 0
        self._row: HtmlElement | None = None
        self._figures: set[HtmlElement] = set()
        self._unseen: HtmlElement | None = None

    def enters(self, element: HtmlElement) -> bool:
        """Whether the walk goes on inside."""
        if is_unseen(element) or _is_reference(element):
            self._unseen = element
            return False
        tag = element.tag
        if (said := _label(element)) is not None:
            self._zones.append(Zone(element, said))
        if tag in _BLOCKS:
            self._opens(element)
        elif tag == "br":
            self._text.append(_BREAK if self._row is None else " ")
        elif tag == "a" and "href" in element.attrib:
            self._links += 1
            self._text.append(_LINK)
        elif tag == "q":
            self._text.append("“")
        if element.text:
            self._adds(element.text)
        return True

    def leaves(self, element: HtmlElement) -> None:
        """The end of an element, and the text behind it."""
        tag = element.tag
        if self._unseen is element:
            self._unseen = None
        else:
            if tag in _BLOCKS:
                self._closes(element)
            elif tag == "a" and "href" in element.attrib:
                self._links -= 1
                self._text.append(_UNLINK)
            elif tag == "q":
                self._text.append("”")
            if self._zones and self._zones[-1].element is element:
                self._zones.pop()
        if element.tail:
            self._adds(element.tail)

    def _adds(self, text: str) -> None:
        preformatted = self._open and self._open[-1][0].tag == "pre"
        self._text.append(text.translate(_LINES) if preformatted else text)

    def _opens(self, element: HtmlElement) -> None:
        tag = element.tag
        if self._row is not None:
            self._text.append(_CELL if tag in ("td", "th") else " ")
            return
        self._ends_block()
        if tag == "table" and _holds_figures(element):
            self._figures.add(element)
        elif tag == "tr" and self._figures:
            self._row = element
        self._open.append((element, self._kind(element)))

    def _closes(self, element: HtmlElement) -> None:
        if self._row is not None and self._row is not element:
            self._text.append(" ")
            return
        self._ends_block()
        self._row = None
        self._figures.discard(element)
        self._open.pop()

    def _kind(self, element: HtmlElement) -> Kind:
        tag = element.tag
        if tag in _HEADINGS or tag in ("dt", "legend", "summary", "caption"):
            return "heading"
        if tag == "tr" and self._figures:
            return "row"
        if tag == "blockquote":
            return "quote"
        if tag == "li":
            return "paragraph" if _holds_blocks(element) else "item"
        within = self._open[-1][1] if self._open else "paragraph"
        return within if within in ("quote", "item", "heading") else "paragraph"

    def _ends_block(self) -> None:
        """Make blocks of the text gathered so far."""
        text = "".join(self._text)
        self._text.clear()
        if not text or text.isspace() or not self._open:
            return
        if self._links:
            self._text.append(_LINK)
        element, kind = self._open[-1]
        for line, linked in _row(text) if kind == "row" else _lines(text):
            self.found.append(Block(line, kind, linked, element, tuple(self._zones)))


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """The paragraphs of gathered text, each with the number of its linked characters."""
    within = 0
    for paragraph in _PARAGRAPHS.split(text) if _BREAK in text else [text]:
        linked, parts = 0, []
        for part in _MARKS.split(paragraph):
            if part == _LINK:
                within = 1
            elif part == _UNLINK:
                within = 0
            else:
                parts.append(part)
                linked += within * len(" ".join(part.split()))
        lines = (_collapsed(line) for line in "".join(parts).split(_BREAK))
        if joined := "\n".join(filter(None, lines)):
            yield joined, linked


def _row(text: str) -> Iterator[tuple[str, int]]:
    """The one line of a table's row, if any of its cells holds something."""
    linked = sum(len(" ".join(part.split(_UNLINK)[0].split())) for part in text.split(_LINK)[1:])
    cells = [_collapsed(_MARKS.sub("", cell)) for cell in text.split(_CELL)[1:]]
    if any(cells):
        yield _collapsed(" | ".join(cells).rstrip(" |")), linked


def _collapsed(text: str) -> str:
    return " ".join(text.translate(_UNPRINTED).split())


def _label(element: HtmlElement) -> Label | None:
    """The label of an element; figures are one unless they hold a table or a quotation."""
    if element.tag == "figure":
        told = next(element.iterdescendants("table", "blockquote", "pre", "figure"), None)
        return Label("figure", sure=True) if told is None else None
    return label(element)


def _is_reference(element: HtmlElement) -> bool:
    """Whether an element is the number of a footnote, or the sign that edits or links a heading."""
    if element.tag == "span" and element.get("class") == "mw-editsection":
        return True
    if element.tag == "a":
        return len(element) == 0 and (element.text or "").strip() in _PERMALINK
    if element.tag != "sup" or len(element) != 1 or element[0].tag != "a":
        return False
    return bool(element[0].get("href", "").startswith("#")) and len(element.text_content()) < 8


def _holds_blocks(item: HtmlElement) -> bool:
    """Whether a list item is a place for several blocks, as in a live blog."""
    count = 0
    for part in item.iterdescendants(*_PARTS):
        count += 2 if part.tag in _HEADINGS else 1
        if count > 1:
            return True
    return False


def _holds_figures(table: HtmlElement) -> bool:
    """Whether a table is one, and does not merely lay a page out."""
    if table.get("role") in ("presentation", "none") or next(table.iterdescendants("table"), None) is not None:
        return False
    if all(len(row) < 2 for row in table.iterdescendants("tr")):
        return False
    return not any(_holds_text(cell) for cell in table.iterdescendants("td", "th"))


def _holds_text(cell: HtmlElement) -> bool:
    if (
        len(cell)
        and next(cell.iterdescendants("h1", "h2", "h3", "ul", "ol", "blockquote", "article"), None) is not None
    ):
        return True
    if sum(1 for _ in cell.iterdescendants("p")) > 1:
        return True
    return len(_collapsed("".join(cell.itertext()))) > LONGEST_CELL
