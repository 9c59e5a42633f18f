"""What elements are on a page: lines of their own or parts of one, tables of figures or of layout, references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.sources.html.labels import Label, label
from factx.sources.html.lines import collapsed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre section summary
    table tbody tfoot thead tr td th caption ul""".split()
)
_PLACES = frozenset("article aside body div footer header main section td".split())
"""Elements in which an element of the page's own making ("app-text") may be a block."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_PARTS = ("p", "blockquote", "pre", "table", "figure", "article", *sorted(HEADINGS))
"""Elements that make a list item or a cell a place for several blocks."""

LONGEST_CELL = 300
"""Characters beyond which a cell of a table holds text, not a figure."""

_PERMALINK = frozenset(("#", "¶", "§", "🔗", "↩", "↩\ufe0e", "↑", "^"))
"""Links to a heading itself, and those from a footnote back into the text."""


def is_block(element: HtmlElement) -> bool:
    """Whether an element stands on lines of its own; one of the page's own making does when no text is beside it."""
    if element.tag in _BLOCKS:
        return True
    around = element.getparent()
    if "-" not in element.tag or around is None or not (around.tag in _PLACES or "-" in around.tag):
        return False
    before = element.getprevious()
    return not "".join((element.tail or "", (around.text if before is None else before.tail) or "")).strip()


def said_by(element: HtmlElement) -> Label | None:
    """The label of an element; figures are one unless they hold a table or a quotation."""
    if element.tag == "figure":
        told = next(element.iterdescendants("table", "blockquote", "pre", "figure"), None)
        return Label("figure", sure=True) if told is None else None
    return label(element)


def is_reference(element: HtmlElement) -> bool:
    """Whether an element is the number of a footnote, the way back from one, or edits or links a heading."""
    if element.tag == "span" and element.get("class") == "mw-editsection":
        return True
    if element.tag == "a":
        return len(element) == 0 and (element.text or "").strip() in _PERMALINK
    if element.tag != "sup" or len(element) != 1 or element[0].tag != "a":
        return False
    return bool(element[0].get("href", "").startswith("#")) and len(element.text_content()) < 8


def holds_blocks(item: HtmlElement) -> bool:
    """Whether a list item is a place for several blocks, as in a live blog."""
    count = 0
    for part in item.iterdescendants(*_PARTS):
        count += 2 if part.tag in HEADINGS else 1
        if count > 1:
            return True
    return False


def holds_figures(table: HtmlElement) -> bool:
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
    return len(collapsed("".join(cell.itertext()))) > LONGEST_CELL
