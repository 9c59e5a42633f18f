"""What single lines say that they are: lines that no article has.

*Sure* ones are furniture wherever they stand; *likely* ones ("Share", "Home", "Comments") could be an article's
subheading and are furniture beside other furniture only. *Headers* open a section of links to other articles; how far
it reaches is decided in `sections.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from factx.furniture import appeals, captions, headers, imprints
from factx.furniture.lexicon import FOOT, MENU, PAGE, SHARING, SURE_FOOT, how_many, words
from factx.furniture.tables import Cues, Table, pattern

_LONGEST = 600
"""Characters of the longest block that patterns are tried on: legal notes and cookie walls are long."""
_MENU = 200
"""Characters of the longest menu."""
_ITEMS = 3
"""Items of the shortest menu."""
_HEADER = 70
"""Characters of the longest header of a section."""
_BEFORE = " .,:;!?'|/\\+=~*#@&%^$£€•·●▪■◆▶►→>›([{<-–—_…"
_BEHIND = " :|>›→…)]*-–—∙·•"
"""What may stand before and behind a line: bullets and arrows."""

_IMPRINTS = Table(imprints.IMPRINTS, imprints.WORDS)
_APPEALS = Table(appeals.APPEALS, appeals.WORDS)
_HELD = (Cues(imprints.HELD, imprints.WORDS), Cues(appeals.HELD))
_WRITTEN = Table(captions.WRITTEN, captions.WORDS)
_HEADERS = Table(headers.HEADERS, headers.WORDS)
_LIKELY = Table(headers.LIKELY)

_LEGAL_NOTE = re.compile(
    pattern(r"""
forward[- ]looking statements?\b.*(within the meaning|reform act|risks? and uncertaint|undue reliance)
actual results ((to|may|could|might) )*differ materially
"""),
    re.DOTALL,
)

COMMENT = re.compile(
    pattern(r"""
\b(says|wrote|joined.*|posted.*):?|\b(ago|reply|likes?)|( at|\d{4},?|day,?) \d{1,2}:\d\d( ?[ap]m)?
""")
    + "$",
    re.IGNORECASE,
)
"""How a line ends that leads to a reader's comment or follows one."""
REACHED = re.compile(r"\S@\S|\d{3}[\d ()-]*\d{3}")
"""An address or a telephone number."""
STORY = re.compile(
    pattern(
        r"""
(by|from|words?:?|(reported|posted|written) by|author:|byline:) (?-i:[A-Z]).{2,120}
<name>( <name>){1,3}(,| in| \||,? ([A-Z][a-z]+ )?(reporter|correspondent|editor|writer|columnist)).{0,80}
.{0,40}\b(\d{1,2}(st|nd|rd|th)? <month>,? \d{4}|<month> \d{1,2},? \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})\b.{0,50}
""",
        {"name": r"(?-i:[A-Z])[\w.'-]+", "month": r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"},
    ),
    re.IGNORECASE,
)
"""Bylines and dates: no paragraphs, but the article's wherever they stand."""
TOLD = re.compile(r"[\"“]|\b(?:said|says|told|according|wrote|asked|added)\b")
"""What a site does not say of itself."""

ENDINGS = frozenset(
    "copyright|comments|topics|share buttons|site links|navigation|contact|newsletter|paywall|mail|agency credit|legal"
    "|prompt|archive record".split("|")
)
"""Rules of what stands behind articles, and seldom inside them."""
VOICES = frozenset((*appeals.APPEALS, "prompt"))
"""Rules of what a site says to its readers."""
CREDITS = frozenset(("caption", "legal", "agency credit"))
"""Rules of sentences that tell something, and not the story."""

_YOU = frozenset(("you", "your"))
_WE = frozenset(("our", "us", "we"))
_PERSONS = _YOU | _WE
_CUES = re.compile(rf"\b{pattern(appeals.CUES)}\b")


def sure(line: str) -> str:
    """The rule by which a line is furniture wherever it stands; "" for none."""
    small = line.lower()
    if _LEGAL_NOTE.search(small):
        return "legal"
    if len(line) > _LONGEST:
        return ""
    spoken = words(small)
    return _menu(spoken) or _whole(line, small) or _part(line, small, frozenset(spoken))


def _whole(line: str, small: str) -> str:
    """The rule that has a line from its beginning or at its end; "" for none."""
    bare = _bare(small)
    return _WRITTEN.rule(line) or _IMPRINTS.rule(bare) or _APPEALS.rule(bare) or captions.signed(line)


def _part(line: str, small: str, spoken: Set[str]) -> str:
    """The rule for something in a line, where nobody is quoted; "" for none."""
    rule = _HELD[0].rule(spoken, small) or _HELD[1].rule(spoken, small)
    rule = rule or ("prompt" if _addresses_readers(small, spoken) else "")
    return "" if rule and TOLD.search(line) else rule


def _bare(line: str) -> str:
    """A line without bullets before it and arrows or dots behind it; "»" is a quotation mark in shadows."""
    line = line.removeprefix('" ').removesuffix(' "')
    return line.lstrip(_BEFORE).rstrip(_BEHIND + "." if line.endswith("..") else _BEHIND)


def _addresses_readers(line: str, known: Set[str]) -> bool:
    """Whether a site speaks to its readers here, of itself: "Create an account to read our e-paper"."""
    if known.isdisjoint(_PERSONS):
        return False
    cues = len(set(_CUES.findall(line)))
    return cues > (1 if known & _WE else 2)


def likely(line: str) -> str:
    """The rule by which a line is furniture beside other furniture; "" for none."""
    if len(line) > _MENU:
        return ""
    spoken = words(line)
    for name, known in (("share buttons", SHARING), ("navigation", MENU), ("site links", FOOT)):
        if how_many(known, spoken):
            return name
    return _LIKELY.rule(line)


def header(line: str) -> str:
    """The rule by which a line opens a section that is no part of the article; "" for none."""
    return _HEADERS.rule(_bare(line.lower())) if len(line) <= _HEADER else ""


def _menu(spoken: Sequence[str]) -> str:
    """The rule by which words are a share bar, a menu or the foot of a page; "" for none."""
    if how_many(SHARING, spoken) > 1:
        return "share buttons"
    items = how_many(PAGE, spoken)
    if items > _ITEMS or (items and (how_many(FOOT, spoken) > 1 or how_many(SURE_FOOT, spoken))):
        return "site links"
    return "navigation" if items == how_many(MENU, spoken) == _ITEMS else ""
