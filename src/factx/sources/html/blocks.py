"""The visible blocks of a page: paragraphs, headings, items and rows, in order, with the zones they lie in.

White space is collapsed as browsers do it, `<br>` breaks a line and two of them a paragraph. Tables that only lay a
page out are read cell by cell, tables of figures row by row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from factx.sources.html.asking import boxes
from factx.sources.html.elements import HEADINGS, holds_blocks, holds_figures, is_block, is_reference, said_by
from factx.sources.html.labels import Label, is_folded, is_unseen
from factx.sources.html.lines import AS_BREAKS, BREAK, CELL, LINK, UNLINK, paragraphs, row

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Kind = Literal["heading", "paragraph", "quote", "item", "row"]

LONGEST_LABELLED = 120
"""Characters of a paragraph that is likely furniture because an inline element in it, which is all of it, says so."""

_BLANK = f" \t\r\n\xa0{BREAK}{LINK}{UNLINK}{CELL}"
_FORM = Label("form")


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
        return int(self.element.tag[1]) if self.element.tag in HEADINGS else 6


def blocks(root: HtmlElement) -> list[Block]:
    """All blocks that a reader of the page can see."""
    from lxml import etree  # noqa: PLC0415 - only pages need it

    walk = _Walk(boxes(root))
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.leaves(element)
        elif not walk.enters(element):
            events.skip_subtree()
    return walk.found


class _Walk:
    """The state of a walk through a page: open elements, zones, and the text gathered since the last block."""

    def __init__(self, asking: set[HtmlElement]) -> None:
        self.found: list[Block] = []
        self._asking = asking
        self._text: list[str] = []
        self._zones: list[Zone] = []
        self._starts: dict[Zone, int] = {}
        self._filling: tuple[Zone, int] | None = None
        self._open: list[tuple[HtmlElement, Kind]] = []
        self._links = 0
        self._row: HtmlElement | None = None
        self._figures: set[HtmlElement] = set()
        self._unseen: HtmlElement | None = None

    def enters(self, element: HtmlElement) -> bool:
        """Whether the walk goes on inside."""
        if (is_unseen(element) and not is_folded(element)) or is_reference(element):
            self._unseen = element
            return False
        tag = element.tag
        said = said_by(element) or (_FORM if element in self._asking else None)
        if said is not None:
            self._zones.append(Zone(element, said))
            self._starts[self._zones[-1]] = len(self._text)
        if is_block(element):
            self._opens(element)
        elif tag == "br":
            self._text.append(BREAK if self._row is None else " ")
        elif tag == "a" and "href" in element.attrib:
            self._links += 1
            self._text.append(LINK)
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
            if is_block(element):
                self._closes(element)
            elif tag == "a" and "href" in element.attrib:
                self._links -= 1
                self._text.append(UNLINK)
            elif tag == "q":
                self._text.append("”")
            if self._zones and self._zones[-1].element is element:
                self._leaves_zone(self._zones.pop())
        if element.tail:
            self._adds(element.tail)

    def _leaves_zone(self, zone: Zone) -> None:
        """Remember an inline zone that all text since the last block lies in."""
        start = self._starts.pop(zone)
        if not is_block(zone.element) and _is_blank(islice(self._text, start)):
            self._filling = zone, len(self._text)

    def _adds(self, text: str) -> None:
        preformatted = self._open and self._open[-1][0].tag == "pre"
        self._text.append(text.translate(AS_BREAKS) if preformatted else text)

    def _opens(self, element: HtmlElement) -> None:
        tag = element.tag
        if self._row is not None:
            self._text.append(CELL if tag in ("td", "th") else " ")
            return
        self._ends_block()
        if tag == "table" and holds_figures(element):
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
        if tag in HEADINGS or tag in ("dt", "legend", "summary", "caption"):
            return "heading"
        if tag == "tr" and self._figures:
            return "row"
        if tag == "blockquote":
            return "quote"
        if tag == "li":
            return "paragraph" if holds_blocks(element) else "item"
        within = self._open[-1][1] if self._open else "paragraph"
        return within if within in ("quote", "item", "heading") else "paragraph"

    def _ends_block(self) -> None:
        """Make blocks of the text gathered so far."""
        text = "".join(self._text)
        zones = (*self._zones, *self._filling_zone(len(text)))
        self._text.clear()
        if not text or text.isspace() or not self._open:
            return
        if self._links:
            self._text.append(LINK)
        element, kind = self._open[-1]
        for line, linked in row(text) if kind == "row" else paragraphs(text):
            self.found.append(Block(line, kind, linked, element, zones))

    def _filling_zone(self, length: int) -> tuple[Zone, ...]:
        """The inline zone that is all of the text gathered so far, if one is."""
        filling, self._filling = self._filling, None
        if filling is None or not _is_blank(islice(self._text, filling[1], None)):
            return ()
        zone = filling[0]
        return (zone,) if zone.label.sure or length <= LONGEST_LABELLED else ()


def _is_blank(parts: Iterable[str]) -> bool:
    """Whether gathered text holds nothing to read."""
    return not any(part.strip(_BLANK) for part in parts)
