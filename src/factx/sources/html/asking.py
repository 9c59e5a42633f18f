"""Boxes that ask the reader for something: the smallest elements around a field for an address, a word or a vote."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_FIELDS = 40
"""Fields of a page that are looked at."""

LONGEST_BOX = 250
"""Characters of text in a box; more of it is an article with a field in it."""

_FIELDS = ("email", "text", "search", "radio", "password", "tel")
_MAY_BE_BOX = frozenset("div section aside form fieldset p li td table tbody tr center".split())


def boxes(root: HtmlElement) -> set[HtmlElement]:
    """The elements around the fields of a page that hold a short text and no heading of the first rank."""
    fields = (field for field in root.iter("input") if field.get("type", "text").lower() in _FIELDS)
    found = (_box(field) for field in islice(fields, MOST_FIELDS))
    return {box for box in found if box is not None}


def _box(field: HtmlElement) -> HtmlElement | None:
    box = None
    for around in islice(field.iterancestors(), 8):
        if around.tag not in _MAY_BE_BOX or not _is_short(around):
            break
        if next(around.iter("h1", "article", "main"), None) is not None:
            break
        box = around
    return box


def _is_short(element: HtmlElement) -> bool:
    length = 0
    for text in element.itertext():
        length += len(text.strip())
        if length > LONGEST_BOX:
            return False
    return True
