"""What others take for the article: trafilatura, and the page's own structured data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from factx.sources.html.blocks import Block
from factx.sources.html.labels import UNSEEN
from factx.sources.html.prose import squeezed
from factx.sources.silence import silent

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_ELEMENTS, MOST_TEXT = 20_000, 1_000_000
"""Elements and characters of a page beyond which trafilatura is not asked: it would take minutes."""


@dataclass(frozen=True, slots=True)
class Votes:
    """Texts that say what the article is; blocks are looked up in them by their letters and digits alone."""

    texts: tuple[str, ...]

    def __contains__(self, block: Block) -> bool:
        letters = squeezed(block.text)
        if len(letters) > 160:
            return any(letters[:60] in text and letters[-60:] in text for text in self.texts)
        return len(letters) >= 12 and any(letters in text for text in self.texts)


def votes(root: HtmlElement, stated: str | None, furniture: Iterable[HtmlElement]) -> Votes:
    """What trafilatura takes for the article, and what the page states in its structured data.

    The elements that are `furniture` are taken out of the tree before, as is what nobody reads.
    """
    for element in (*root.iter(*UNSEEN - {"head", "title"}), *furniture):
        if element.getparent() is not None:
            element.drop_tree()
    texts = [squeezed(_voted_on(root)), squeezed(stated or "")]
    return Votes(tuple(filter(None, texts)))


def _voted_on(root: HtmlElement) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes as long to import as a page to read

    if next(islice(root.iter(), MOST_ELEMENTS, None), None) is not None or len(root.text_content()) > MOST_TEXT:
        return ""
    with silent("trafilatura"):
        try:
            found = bare_extraction(root, include_comments=False, include_tables=True, fast=True)
        except Exception:  # it is made of heuristics for any markup; without its vote the page is still read
            return ""
    body = getattr(found, "body", None)
    return "" if body is None else "".join(body.itertext())
