"""Text to blocks: paragraphs, headings and list items with exact offsets, and the sentences inside them.

A block carries a *shadow* of its text: the same length, character for character, with line breaks and odd spaces as
spaces and curly quotes straightened, so that rules and spaCy read one plain line and offsets never move.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

BlockKind = Literal["paragraph", "heading", "item"]

MAX_BLOCK = 8_000
"""Characters a block may have; longer paragraphs are cut between sentences."""

NARROWEST_WRAP = 50
"""Characters below which a line is a line of its own."""

WIDEST_WRAP = 120
"""Characters beyond which a line was not wrapped by hand or by a mailer."""

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_CONTROLS = (*range(9), *range(14, 28), *range(127, 133), *range(134, 160))
_BLANK = " " + _SPACES + "".join(map(chr, _CONTROLS))
_UNREADABLE = (*range(0xD800, 0xE000), *range(0xE000, 0xF900))
"""Lone surrogates, and the private characters that stand for mentions in marked sentences."""

_SHADOW = (
    dict.fromkeys((*map(ord, _SPACES), *_CONTROLS), " ")
    | dict.fromkeys(map(ord, "‘’‛ʼ＇"), "'")
    | dict.fromkeys(map(ord, "“”„‟«»"), '"')
    | dict.fromkeys(map(ord, "‐‑"), "-")
    | dict.fromkeys(_UNREADABLE, "\ufffd")
)

_LETTERS = re.compile(r"[^\W\d_]+")
_ITEM = re.compile(r"\s*(?:[-*•‣◦▪·–—]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item: `text[start:end]` of the document, read as `shadow`.

    `furniture` names the rule by which it is none of the article's, "" when it is the article's.
    """

    start: int
    shadow: str
    kind: BlockKind
    furniture: str = ""

    @property
    def end(self) -> int:
        """Offset of the first character after the block."""
        return self.start + len(self.shadow)


def shadow(text: str) -> str:
    r"""A text of the same length that reads as one plain line.

    >>> shadow("Apple’s\r\n“plan”")
    'Apple\'s  "plan"'
    """
    return text.translate(_SHADOW)


def blocks(text: str) -> list[Block]:
    """The blocks of a text, in reading order; nothing but white space lies outside them."""
    found: list[Block] = []
    for lines in _paragraphs(text):
        start, end = lines[0][0], lines[-1][1]
        kind = _kind(text[start:end], alone=len(lines) == 1)
        found += (Block(a, shadow(text[a:b]), kind) for a, b in _pieces(text, start, end))
    return found


def sentences(line: str) -> list[tuple[int, int]]:
    """Start and end of every sentence of a block's shadow; white space between them belongs to none.

    >>> line = 'Mr. Lee left Acme Inc. in May. "Fine," he said.'
    >>> [line[start:end] for start, end in sentences(line)]
    ['Mr. Lee left Acme Inc. in May.', '"Fine," he said.']
    """
    spans, start = [], 0
    for match in _BOUNDARY.finditer(line):
        if not _abbreviates(line, match.start()):
            spans.append((start, match.end("end")))
            start = match.end()
    spans.append((start, len(line)))
    return [(a, b) for a, b in (_stripped(line, *span) for span in spans) if a < b]


# ------------------------------------------------------------------------------------------------ paragraphs
Line = tuple[int, int]


def _paragraphs(text: str) -> Iterator[list[Line]]:
    """Runs of lines that read on: hard-wrapped ones together, all others alone."""
    lines = [
        _stripped(text, m.start(), m.end())
        for m in re.finditer(r"[^\n\r]*(?:\r\n|\n|\r|\Z)", text)
        if m.end() > m.start()
    ]
    width = _wrap_width(lines)
    run: list[Line] = []
    for line in lines:
        if line[0] == line[1]:
            if run:
                yield run
            run = []
        elif run and _reads_on(text, run[-1], line, width):
            run.append(line)
        else:
            if run:
                yield run
            run = [line]
    if run:
        yield run


def _wrap_width(lines: list[Line]) -> int | None:
    """The width a text was wrapped to, or None when its lines are paragraphs."""
    widths = sorted(end - start for (start, end), after in pairwise(lines) if end > start and after[1] > after[0])
    if len(widths) < 2 or not NARROWEST_WRAP <= widths[-1] <= WIDEST_WRAP:
        return None
    return widths[-1] if widths[len(widths) // 2] > 0.7 * widths[-1] else None


def _reads_on(text: str, line: Line, after: Line, width: int | None) -> bool:
    """Whether the next line goes on with this one's sentence or paragraph."""
    here, there = text[slice(*line)], text[slice(*after)]
    if _ITEM.match(there):
        return False
    if not _ENDS_SENTENCE.search(here) and there[0].islower() and len(here) >= 20:
        return True
    return width is not None and len(here) + 1 + len(there.split()[0]) > width - 2 and not in_title_case(here)


def in_title_case(line: str) -> bool:
    """Whether most longer words behind the first begin with a capital; a line of two or three words needs all to.

    >>> in_title_case("Shares in Norland Fall Sharply"), in_title_case("Shares in Norland fall sharply")
    (True, False)
    """
    words: list[str] = [word for word in _LETTERS.findall(line) if len(word) > 3]
    if len(words) < 4:
        return len(words) > 1 and len(words) == len(line.split()) and all(word[0].isupper() for word in words)
    return sum(word[0].isupper() for word in words[1:]) > 0.7 * (len(words) - 1)


def _kind(paragraph: str, *, alone: bool) -> BlockKind:
    if _ITEM.match(paragraph):
        return "item"
    asks = paragraph[-1] in "?!" and in_title_case(paragraph)
    ends = _ENDS_SENTENCE.search(paragraph) is not None and not asks
    return "heading" if alone and len(paragraph) <= WIDEST_WRAP and not ends else "paragraph"


def _pieces(text: str, start: int, end: int) -> Iterator[Line]:
    """The paragraph as one piece, or cut between sentences, between words or, at worst, anywhere."""
    while end - start > MAX_BLOCK:
        window = text[start : start + MAX_BLOCK]
        ends = [m.end() for m in re.finditer(r"[.!?][\"'”’)]*(?=\s)", window)] or [
            m.start() for m in re.finditer(r"\s", window)
        ]
        cut = next((e for e in reversed(ends) if e > 0), MAX_BLOCK)
        piece = _stripped(text, start, start + cut)
        if piece[0] < piece[1]:
            yield piece
        start += cut
    start, end = _stripped(text, start, end)
    if start < end:
        yield start, end


def _stripped(text: str, start: int, end: int) -> Line:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip(_BLANK))
    return first, max(first, start + len(piece.rstrip(_BLANK)))


# ------------------------------------------------------------------------------------------------- sentences
_BOUNDARY = re.compile(r"(?<![.!?…])(?P<end>[.!?…]+(?:[\"')\]]|(?<=[.!?]) ?'')*)\s+(?=[\"'(\[$£€]*[A-Z0-9À-ÞĀ-ž])")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev fr sr jr st gen lt col maj capt cmdr sgt adm gov sen rep reps sens hon pres supt insp det
    brig cpl pfc pvt pte spc ald cllr asst dep vs vol pp approx est inc corp co ltd bros cie messrs mt ft ave blvd
    rd u.s u.k u.n e.u d.c u.s.a a.m p.m ph.d i.e e.g etc al cf ca""".split()
)
_NUMBERED = frozenset("b c d no nos fig art sec p v rs re kr fr".split())
"""Abbreviations only before a number: "No. 5", but "The answer was no."."""
_CAPITALISED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun".split()
)
"""Abbreviations only when capitalised: "Sat. 5 May", but "They sat."."""
_ENDS_ANYWAY = frozenset("inc corp co ltd bros u.s u.k u.n e.u d.c u.s.a a.m p.m etc al jr sr".split())
_DOTTED_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+")
STARTERS = frozenset(
    """the a an this that these those it its he she they we i you his her their our in on at by for from with as if
    when while after before but and or so yet however meanwhile there here what who why how under over since until about
    more most some many all both each no not one two last next then now still even later earlier also""".split()
)
"""Words that begin sentences, and no names; lower case."""


def _abbreviates(line: str, dot: int) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation or initial and ends no sentence."""
    if line[dot : dot + 2].strip() != "." or line[dot] != ".":
        return False
    word = re.search(r"[\w.&'-]*$", line[max(0, dot - 20) : dot])
    before = (word.group() if word else "").lower()
    follower = re.match(r"[\"'(\[]*([\w'-]+)", line[dot + 1 : dot + 60].lstrip())
    written = word.group() if word else ""
    if before in _ENDS_ANYWAY or _DOTTED_INITIALS.fullmatch(written):
        return not (follower and follower.group(1).lower() in STARTERS and follower.group(1)[0].isupper())
    if before in _NUMBERED and not (len(written) == 1 and written.isupper()):
        return bool(follower and follower.group(1)[0].isdigit())
    if before in _CAPITALISED:
        return written[0].isupper()
    return before in _ABBREVIATIONS or (len(written) == 1 and written.isupper() and written != "I")
