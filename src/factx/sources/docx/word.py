"""WordprocessingML to text, as it is read: no tree of the document is built, however long it is.

Paragraphs, list items and rows of tables in their order, blank lines between them. What was inserted while changes were
tracked is kept, what was deleted is not; notes, comments, headers and footers are other parts and are not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

_WORD = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"

_LEFT_OUT = frozenset("del moveFrom rt instrText delText pPrChange rPrChange tblPrChange trPrChange tcPrChange".split())
"""Elements whose content is no text: deletions, readings above words, codes of fields, properties of before."""

_WRITTEN = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_ENDED = frozenset(("tc", "txbxContent"))
"""Elements with whose end their last paragraph ends."""

_OFF = frozenset(("0", "false", "off", "none"))
_BULLET = re.compile(r"[•◦▪‣·●○■□\uf0b7\uf0a7\uf0d8]\s*(?=\S)")
_LONGEST_ROW = 400
"""Characters of a row beyond which cells with paragraphs of their own are no table but a layout."""


class HasDoctype(Exception):  # noqa: N818 - it says what the XML has
    """The XML has a document type declaration, which may define entities."""


class Target:
    """Takes what an XML parser reads; refuses a DOCTYPE before anything in it is read."""

    def doctype(self, *declared: str | None) -> None:  # noqa: ARG002 - the parser's call
        """Refuse it."""
        raise HasDoctype


class Tree(Target, ET.TreeBuilder):
    """A tree of elements, of XML without a DOCTYPE."""


def list_styles(styles: ET.Element) -> frozenset[str]:
    """The ids of the paragraph styles that make list items; headings with numbers are none."""
    elements = {_own(style, "styleId"): style for style in styles if style.tag in _named("style")}
    return frozenset(id_ for id_ in elements if id_ and _lists(id_, elements))


def _lists(id_: str | None, styles: dict[str | None, ET.Element]) -> bool:
    """Whether a style, or one it is based on, has a numbering and no place in the outline."""
    seen: set[str | None] = set()
    while id_ in styles and id_ not in seen:
        seen.add(id_)
        within = {element.tag.rpartition("}")[2]: element for element in styles[id_].iter()}
        if "outlineLvl" in within:
            return False
        if "numPr" in within:
            return _own(within.get("numId", ET.Element("none")), "val") != "0"
        id_ = _own(within["basedOn"], "val") if "basedOn" in within else None
    return False


def _named(name: str) -> tuple[str, ...]:
    return tuple(namespace + name for namespace in _WORD)


def _own(element: ET.Element, name: str) -> str | None:
    return next((element.get(key) for key in _named(name) if element.get(key) is not None), None)


# ------------------------------------------------------------------------------------------------------------ text
@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read; `boxes` are the paragraphs of text boxes that are anchored in it.

    One whose end was deleted `goes_on` in the next, unless its cell, its text box or the document ends there.
    """

    words: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    style: str | None = None
    numbered: bool | None = None
    in_outline: bool = False
    goes_on: bool = False


@dataclass(slots=True)
class _Row:
    """A row of a table while it is read: the paragraphs of its cells; `merged` ones go on with the cell above."""

    cells: list[list[str]] = field(default_factory=list)
    merged: set[int] = field(default_factory=set)
    deleted: bool = False


class Body(Target):
    """The text of a document's main part; what a parser reads is handed to it."""

    def __init__(self, list_styles: frozenset[str]) -> None:
        self._list_styles = list_styles
        self._read: list[str] = []
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[_Row] = []
        self._within: list[str] = []
        self._left_out = 0
        self._hidden = False
        self._placeholder = False
        self._unended: _Paragraph | None = None

    @property
    def text(self) -> str:
        """The text that was read so far."""
        return "\n\n".join(self._read)

    # The names of the next four are the parser's.
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = _local(tag)
        if self._left_out or tag == _FALLBACK or (name in _LEFT_OUT and not self._is_mark(name)):
            self._left_out += 1
            return
        if name == "sdtContent" and self._placeholder:
            self._left_out, self._placeholder = 1, False
            return
        self._within.append(name)
        self._begin(name, {key.rpartition("}")[2]: value for key, value in attributes.items()})

    def data(self, written: str) -> None:
        """Characters between tags."""
        if not self._left_out and self._within and self._within[-1] == "t" and self._paragraphs and not self._hidden:
            self._paragraphs[-1].words.append(" ".join(written.split("\n")))

    def end(self, tag: str) -> None:  # noqa: ARG002 - the parser's call
        """An element ends."""
        if self._left_out:
            self._left_out -= 1
            return
        name = self._within.pop()
        if name == "p" and self._paragraphs:
            self._end_paragraph(self._paragraphs.pop())
        elif name == "tr" and self._rows:
            self._end_row(self._rows.pop())
        elif name == "r":
            self._hidden = False
        elif name in _ENDED:
            self._end_unended()

    def close(self) -> str:
        """The document ends."""
        self._end_unended()
        return self.text

    def _is_mark(self, name: str) -> bool:
        """Whether a deletion is that of a paragraph's end or of a row, not of text."""
        parents = self._within[-2:]
        return name == "del" and (parents == ["pPr", "rPr"] or parents[-1:] == ["trPr"])

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            before, self._unended = self._unended or _Paragraph(), None
            self._paragraphs.append(_Paragraph(before.words, before.boxes))
        elif name == "tbl":
            self._end_unended()
        elif name == "tr":
            self._rows.append(_Row())
        elif name == "tc" and self._rows:
            self._rows[-1].cells.append([])
        elif name == "showingPlcHdr":
            self._placeholder = attributes.get("val") not in _OFF
        elif name == "vMerge" and self._rows and attributes.get("val", "continue") == "continue":
            self._rows[-1].merged.add(len(self._rows[-1].cells) - 1)
        elif name == "del" and self._rows and self._within[-2] == "trPr":
            self._rows[-1].deleted = True
        elif self._paragraphs:
            self._begin_within(self._paragraphs[-1], name, attributes)

    def _begin_within(self, paragraph: _Paragraph, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val")
        if name in _WRITTEN and self._within[-2] == "r":
            paragraph.words.append("" if self._hidden else _WRITTEN[name])
        elif name == "br" and attributes.get("type", "textWrapping") == "textWrapping":
            paragraph.words.append("\n")
        elif name == "vanish" and self._within[-3:-1] == ["r", "rPr"]:
            self._hidden = value not in _OFF
        elif name == "pStyle":
            paragraph.style = value
        elif name == "outlineLvl":
            paragraph.in_outline = value != "9"
        elif name == "numId" and self._within[-3:-1] == ["pPr", "numPr"]:
            paragraph.numbered = value != "0"
        elif name == "del":
            paragraph.goes_on = True

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        if paragraph.goes_on:
            self._unended = paragraph
        else:
            self._add_paragraph(paragraph)

    def _end_unended(self) -> None:
        """A paragraph without an end is read where no other can follow it."""
        if self._unended:
            self._add_paragraph(self._unended)
            self._unended = None

    def _add_paragraph(self, paragraph: _Paragraph) -> None:
        self._add(_item(_lined("".join(paragraph.words)), listed=self._is_listed(paragraph)))
        for box in paragraph.boxes:
            self._add(box)

    def _is_listed(self, paragraph: _Paragraph) -> bool:
        if paragraph.in_outline:
            return False
        return paragraph.style in self._list_styles if paragraph.numbered is None else paragraph.numbered

    def _add(self, text: str) -> None:
        """A paragraph that is read, to where it belongs: a text box, a cell or the document."""
        if not text:
            return
        if self._paragraphs:
            self._paragraphs[-1].boxes.append(text)
        elif self._rows and self._rows[-1].cells:
            self._rows[-1].cells[-1].append(text)
        else:
            self._read.append(text)

    def _end_row(self, row: _Row) -> None:
        if row.deleted:
            return
        cells = [cell for i, cell in enumerate(row.cells) if cell and i not in row.merged]
        parts = [part for cell in cells for part in cell]
        if len(cells) == 1 or (len(parts) > len(cells) and sum(map(len, parts)) > _LONGEST_ROW):
            for part in parts:
                self._add(part)
        else:
            self._add(" | ".join(" ".join(" ".join(cell).split()) for cell in cells))


def _local(tag: str) -> str:
    """The name of an element of Word's, and of a formula's text; "" for others."""
    namespace, brace, name = tag.rpartition("}")
    return name if namespace + brace in _WORD or tag == _MATHS else ""


def _lined(text: str) -> str:
    """Text without soft hyphens and without white space around its lines."""
    return "\n".join(filter(None, (line.strip() for line in text.replace("\u00ad", "").split("\n"))))


def _item(text: str, *, listed: bool) -> str:
    """A list item as such, whether Word draws its bullet or it was typed."""
    plain = _BULLET.sub("", text, count=1) if _BULLET.match(text) else text
    return f"- {plain}" if plain and (listed or plain != text) else text
