"""Markup to a tree: pages are parsed as browsers do, without network, entities of their own, or depth without end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FLATTENED = "the page is nested too deep for a browser, so it was read without its layout"
CUT_SHORT = "a part of the page is too large to be markup (10 MB), so nothing was read from there on"

_DECLARED = re.compile(
    rb"""<\?xml[^<>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)|<meta\b[^<>]{0,400}\bcharset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
"""Bytes within which a page declares its charset; browsers look at fewer."""

_UNREADABLE = dict.fromkeys((*range(9), 11, *range(14, 32), 0x7F)) | {0xFFFE: None, 0xFFFF: None}
"""Control characters, which no markup may hold."""

_REFERENCE = re.compile(r"&#(?:x([0-9a-f]+)|([0-9]+));?", re.IGNORECASE)

_VOID = "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr"
_CLOSED_AT_ONCE = re.compile(rf"<(?!(?:{_VOID})\b)([a-z][a-z0-9]*)\b([^<>]*)/>", re.IGNORECASE)
"""XML's `<script src="x"/>`, which would swallow the rest of the page."""

_LONG_TAG = re.compile(r"<[a-z][^<>]{20000,}>", re.IGNORECASE)
_MOST_ATTRIBUTES = 1000
"""Attributes of one tag beyond which it is dropped: each is compared with all others."""

_INLINE = "a|abbr|b|big|cite|code|em|font|i|nobr|q|s|small|span|strike|strong|sub|sup|tt|u"
_NESTING_INLINE = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?>", re.IGNORECASE)
_NESTING_BLOCK = re.compile(
    r"(?:</?(?!(?:p|br|h[1-6]|script|style|title|meta|link|head|body|html)\b)[a-z][^<>]*>\s*)+", re.IGNORECASE
)
"""Tags that can lie in each other without end; a paragraph ends where the next begins."""


def declared_charset(raw: bytes) -> str | None:
    """The encoding that a page states in its first bytes: in an XML declaration or a meta element."""
    match = _DECLARED.search(raw, 0, _DECLARED_WITHIN)
    return (match[1] or match[2]).decode("ascii") if match else None


def tree(text: str) -> tuple[HtmlElement | None, tuple[str, ...]]:
    """The page as a tree, with what to tell about it; None when there is no element in it."""
    markup = _without_entities(text.translate(_UNREADABLE))
    markup = _LONG_TAG.sub(_bearable, _REFERENCE.sub(_readable, markup))
    if markup.lstrip().startswith("<?xml"):
        markup = _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", markup)
    root, fault = _parsed(markup)
    if "depth" not in fault:
        return root, (CUT_SHORT,) if fault else ()
    root, fault = _parsed(_NESTING_BLOCK.sub("<p>", _NESTING_INLINE.sub("", markup)))
    return root, (FLATTENED, CUT_SHORT) if fault else (FLATTENED,)


def _parsed(markup: str) -> tuple[HtmlElement | None, str]:
    """The tree of some markup, and the limit that ended its reading, if one did."""
    from lxml import etree, html  # noqa: PLC0415 - only pages need it

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    faults = (entry.message for entry in parser.error_log)
    return root, next((fault for fault in faults if "depth" in fault or "limit" in fault), "")


def _readable(reference: re.Match[str]) -> str:
    """A reference to a character by its number, unless no markup may hold that character."""
    digits = (reference[1] or reference[2]).lstrip("0")[:8] or "0"
    number = int(digits, 16 if reference[1] else 10)
    legal = number < 0xD800 or 0xDFFF < number < 0x110000
    return reference[0] if legal and number not in _UNREADABLE else ""


def _bearable(tag: re.Match[str]) -> str:
    """The tag, unless it has attributes without end."""
    return tag[0] if len(tag[0].split(None, _MOST_ATTRIBUTES)) <= _MOST_ATTRIBUTES else ""


def _without_entities(markup: str) -> str:
    """The markup without the internal subset of its document type: entities that it declares are not read."""
    start = markup.find("<!DOCTYPE", 0, 2000)
    bracket = markup.find("[", start)
    if start < 0 or bracket < 0 or 0 <= markup.find(">", start) < bracket:
        return markup
    end = re.compile(r"\]\s*>").search(markup, bracket)
    return markup[:start] + markup[end.end() if end else bracket + 1 :]
