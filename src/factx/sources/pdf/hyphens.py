"""Hyphens at the ends of lines: which belong to the word, and which only to the line.

No dictionary decides. The document itself may write the word elsewhere; then the parts tell: capitals, digits, and the
words that compounds of news are made with ("long-term", "Oslo-based").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

Joint = Literal["", "-", " "]

SOFT = "\u00ad"
HYPHENS = "-‐" + SOFT
_WORD = re.compile(r"[^\W_]+(?:[-‐'’][^\W_]+)*")
_LAST = re.compile(rf"([^\W_]+(?:['’‐-][^\W_]+)*)[{HYPHENS}]$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")

_STRONG = frozenset("well self non vice high long short half full low mid cross".split())
"""Words that compounds of news begin with, whatever follows."""

_CLOSED = frozenset(
    """way ways light lights lighted land lands list lists listed fall falls coming comings night field fielder day week
    sense being bow over road roads summer hand handed roy stop gap change changes""".split()
)
"""Words that follow these without a hyphen: "highlight", "shortfall", "crossroads"."""

_WEAK = frozenset(
    """ex co pre post anti pro multi semi quasi ultra first second third fourth fifth last all year old new one two
    three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety double single large
    small middle upper lower real much best better worst far near fast slow hard soft heavy light open closed world
    state part""".split()
)
"""Words that begin compounds where a word follows, and may be the first syllable of another."""

_BEHIND = frozenset(
    """based led backed owned scale level known free friendly related linked driven powered funded controlled traded
    speaking sharing saving cutting setting ranking growing paying looking standing lasting profit week month minute
    quality growth income cost called elect president chairman minister chancellor sized priced billion million tonne
    dollar euro member judge seat generation speed bedroom chief year weeks months years""".split()
)
"""Words that compounds of news end with."""

_PREFIXES = frozenset(
    """a ab ac ad be com con cor counter de dis em en fore im in inter ir mis notwith out over per pre re sub sur trans
    un under up with""".split()
)
"""Beginnings of words, which make one word with these: "outstanding", "remember", "unknown"."""

_AFTER_NAMES = frozenset("based born led listed made style wide".split())
"""Words that compounds end with behind a name: "Oslo-based"."""

_ENDINGS = frozenset(
    """ness ment ments tion tions sion sions ing ings ed er ers est ly ty ity al able ible ance ence ful less ship
    ships hood ism ist ists ise ised ize ized ive ives ous ant ent ate ated ates ating cial tial cy ry age ages sure
    ture tures ten teen some side ware ward wards""".split()
)
"""Ends of words."""

_BETWEEN = frozenset("of in to the on by and or up at a for".split())
"""Words in the middle of compounds: "state-of-the-art", "mother-in-law"."""

_SUSPENDED = frozenset("and or to nor but".split())
"""Words behind the first half of two: "two- and three-year loans"."""


class Compounds:
    """The words of a document as it writes them inside its lines: whole, and with hyphens."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            words = [match.group().casefold().replace("‐", "-") for match in _WORD.finditer(line)]
            inside = words[1:-1] if line[-1:] in HYPHENS else words[1:]
            self._words.update(inside)

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._words

    def written(self, left: str, right: str) -> Joint | None:
        """How the document itself joins the two parts of a word; None when it does not say."""
        whole, compound = (left + right).casefold(), f"{left}-{right}".casefold()
        if (whole in self._words) == (compound in self._words):
            return None
        return "" if whole in self._words else "-"


def lines_joined(lines: Sequence[str], compounds: Compounds) -> str:
    """One line of several: with spaces between them, and without the hyphens that only the lines had.

    >>> lines_joined(["The develop-", "ment of long-", "term loans"], Compounds([]))
    'The development of long-term loans'
    """
    parts: list[str] = []
    for line in lines:
        if parts:
            parts += _joined(parts.pop(), line, compounds)
        else:
            parts.append(line)
    return "".join(parts).replace(SOFT, "")


def _joined(before: str, line: str, compounds: Compounds) -> tuple[str, str, str]:
    """A line, what stands between it and the next, and the next."""
    if _reads_on_without_space(before, line):
        return before, "", line
    parted, following = _LAST.search(before), _WORD.match(line)
    if not parted or not following:
        return before, " ", line
    if before.endswith(SOFT):
        return before[:-1], "", line
    return before[:-1].rstrip(HYPHENS), _joint(parted.group(1), following.group(), compounds), line


def _reads_on_without_space(before: str, line: str) -> bool:
    """Whether a line ends in a dash between words or numbers, or within an address."""
    if before.endswith("—"):
        return before[-2:-1] != " "
    if before.endswith("–"):
        return before[-2:-1].isdigit() and line[0].isdigit()
    return before.endswith("/") and _ADDRESS.search(before) is not None


def _joint(left: str, right: str, compounds: Compounds) -> str:
    """What stands between the two parts of a word that a line end parts: nothing, a hyphen, or a hyphen and a space.

    >>> [_joint(*parts.split(), Compounds([])) for parts in ("govern ment", "Oslo based", "COVID 19", "two and")]
    ['', '-', '-', '- ']
    """
    if right in _SUSPENDED:
        return "- "
    told = compounds.written(left, right)
    if told is not None:
        return told
    if not right[0].islower() or left[-1].isdigit():
        return "-"
    before, behind = re.split("[-‐]", left), re.split("[-‐]", right)
    linked = before[-1].casefold() in _BETWEEN if len(before) > 1 else len(behind) > 1 and behind[0] in _BETWEEN
    return "-" if linked or _is_compound(before[-1], behind[0], compounds) else ""


def _is_compound(left: str, right: str, words: Compounds) -> bool:
    """Whether two parts are words of their own, as far as that can be told."""
    first = left.casefold()
    if right in _ENDINGS:
        return False
    if len(left) == 1 or left.isupper() or (left[0].isupper() and right in _AFTER_NAMES):
        return True
    if right in _BEHIND or (right == "old" and first in ("year", "month", "week", "day")):
        return first not in _PREFIXES
    if first in _STRONG:
        return right not in _CLOSED and len(right) > 3
    return first in _WEAK and right in words and len(right) > 3
