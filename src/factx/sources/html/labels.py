"""What elements say of themselves: which hold no text a reader sees, and which call themselves page furniture.

A label is *sure* where an article is never called so (comments, related stories). All others are only believed of
elements that hold little of the page's prose: themes call wrappers of the article "sidebar", "form" or "share" too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = frozenset(
    """head script style template svg canvas iframe object embed audio video map select option datalist button textarea
    input progress meter title meta link base frameset applet""".split()
)
"""Elements whose text nobody reads."""

_HIDDEN_CLASSES = frozenset("hidden visually-hidden visuallyhidden sr-only screen-reader-text d-none is-hidden".split())
_HIDDEN_STYLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SHOWN_SOMEWHERE = re.compile(r":|\bd-(?:sm|md|lg|xl)-|\bvisible-")
"""Classes that show on some screens what others hide."""


_SHORTEST_FOLDED = 50
"""Characters of the paragraphs by which the folded rest of a text is told."""


class Label(NamedTuple):
    """What an element says it is, and whether that is always true."""

    name: str
    sure: bool = False


_TAGS = {
    "nav": Label("nav"),
    "aside": Label("aside"),
    "footer": Label("footer"),
    "figcaption": Label("caption", sure=True),
    "form": Label("form"),
    "dialog": Label("dialog"),
    "noscript": Label("noscript", sure=True),
    "menu": Label("menu"),
}
_ROLES = dict.fromkeys(
    """navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist""".split(),
    Label("role"),
)

_SURE = """comment comments commentlist respond disqus replies reader-comments related recirc recirculation
    recommended recommendations recommendation teaser teasers most-read most-popular trending popular
    outbrain taboola more-stories more-news read-more read-next up-next also-like also-read see-also
    more-from latest-news top-stories related-posts related-articles cookie cookies consent gdpr
    breadcrumb breadcrumbs caption wp-caption-text figcaption credit image-credit photo-credit
    thumbcaption catlinks cat-links"""
_LIKELY = """nav navigation navbar menu sidebar side-bar footer site-footer newsletter newsletters signup sign-up
    subscribe subscription share sharing sharebar social socials share-buttons addthis sharedaddy advert
    adverts advertisement advertising ad ads adslot dfp sponsor sponsored promo promotion promoted
    promos author-bio author-box author-info author-card about-author bio byline bylines author authors
    dateline timestamp published-date post-date entry-meta post-meta article-meta posted-on meta-info
    submitted tags taglist tag-list topics topic-list keywords toolbar tools pagination pager page-links
    login register modal popup pop-up overlay lightbox masthead banner skip-link skip-links toc
    table-of-contents copyright disclaimer donate donation membership cta call-to-action print-link
    rating ratings feedback poll widget-area infobox signature profile postprofile jump-links reactions
    follow-us follow app-promo notification alert-bar ticker correction-form sticky reading-time
    video-container video-player video-wrapper video-embed video-title inline-video
    commerce affiliate product-card product-box tipline pullquote pull-quote noprint no-print hide-for-print"""

_BOUNDS = r"(?:^|-){}(?:-|$)"
_SURE_NAME = re.compile(_BOUNDS.format(f"(?P<label>{'|'.join(_SURE.split())})"))
_LIKELY_NAME = re.compile(_BOUNDS.format(f"(?P<label>{'|'.join(_LIKELY.split())})"))
_STATE = re.compile(
    r"(?:has|is|no|not|with|without|category|tag|type|status|format|js|u|page|postid|comments)-\S+$|.*:"
)
"""Classes that say something about an element, and not what it is: "has-sidebar", "tag-comment", "comments-open"."""
_COMMENTS = re.compile(r"comments-(?!open|closed)")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAMED_BY_WORDS = frozenset("h1 h2 h3 h4 h5 h6 a p li span".split())
_OF_STORY = re.compile(
    r"(?<![a-z])(?:fact-?(?:box|file|s)?|key-?(?:points|facts|figures)|at-?a-?glance|in-?numbers|explainer"
    r"|timeline)(?![a-z])",
    re.IGNORECASE,
)
"""Names of asides that are part of the story."""

_WHOLE = frozenset(("html", "body", "main"))


def is_unseen(element: HtmlElement) -> bool:
    """Whether the text of an element is not there to be read."""
    if element.tag in UNSEEN:
        return True
    attributes = element.attrib
    if not attributes or element.tag in ("html", "body"):
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    return _is_hidden(attributes.get("class", ""), attributes.get("style", ""))


def is_folded(element: HtmlElement) -> bool:
    """Whether a hidden element is the rest of a text, which a button unfolds: plain paragraphs behind others."""
    if element.tag not in ("div", "section") or next(element.iter("a", "form", "input", "h1"), None) is not None:
        return False
    inside = sum(1 for part in element.iter("p") if len(part.text_content()) >= _SHORTEST_FOLDED)
    before = islice(element.itersiblings(preceding=True), 12)
    return inside >= 2 and sum(1 for part in before if part.tag == "p") >= 2


@lru_cache(maxsize=4096)
def _is_hidden(classes: str, style: str) -> bool:
    if style and _HIDDEN_STYLE.search(style):
        return True
    return not _HIDDEN_CLASSES.isdisjoint(classes.split()) and not _SHOWN_SOMEWHERE.search(classes)


def label(element: HtmlElement) -> Label | None:
    """What furniture an element says it is, by its tag, its role or the words of its classes and id; else None."""
    tag = element.tag
    if tag in _TAGS:
        names = _names(element)
        return _named(names) or (None if tag == "aside" and _OF_STORY.search(names) else _TAGS[tag])
    attributes = element.attrib
    if tag in _WHOLE or not (attributes or "-" in tag):
        return None
    if (role := attributes.get("role")) in _ROLES:
        return _ROLES[role]
    return _named(_names(element))


def _names(element: HtmlElement) -> str:
    """The classes of an element, and its id when that is not made of the words of a heading."""
    attributes = element.attrib
    names = [attributes.get(name, "") for name in ("class", "data-component", "data-testid", "itemprop")]
    if "-" in element.tag:  # an element of the page's own making: "app-related-list"
        names.append(element.tag)
    own = attributes.get("id", "")
    if own and element.tag not in _NAMED_BY_WORDS and len(_WORDS.findall(own)) <= 3:
        names.append(own)
    return " ".join(filter(None, names))


@lru_cache(maxsize=4096)
def _named(names: str) -> Label | None:
    """The label that classes and ids give; a sure one before a likely one."""
    words = [
        "-".join(_WORDS.findall(name)).lower()
        for name in names.split()
        if not _STATE.match(name) or _COMMENTS.match(name)
    ]
    for pattern, sure in ((_SURE_NAME, True), (_LIKELY_NAME, False)):
        for name in words:
            if match := pattern.search(name):
                return Label(match["label"], sure)
    return None
