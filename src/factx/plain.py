r"""The text that rules read, and the way back to the text as it was read.

Blocks are cut from a plainer text: "\n" for "\r\n", letters and their combining marks in one character, ligatures as
letters, and without the characters nobody sees (soft hyphens, joiners, marks of direction), which would tear names and
numbers apart. Offsets of facts are those of the text as it was read: `Plain.original` leads back.

>>> plain("Jose\u0301 Ro\xadsa").text
'José Rosa'
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from unicodedata import normalize

_UNSEEN = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
"""Soft hyphen, joiners, zero-width spaces, marks of direction, variation selectors and stray byte order marks."""

_ODD = re.compile(rf"\r(?=\n)|[{_UNSEEN}]+|[^\W\d_][\u0300-\u036f]+|[\ufb00-\ufb06]")

_SIGNS = re.compile(rf"[\r{_UNSEEN}\u0300-\u036f\ufb00-\ufb06]")
"""What every odd piece holds: a text without them, as most are, is plain."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A plainer text; `starts` and `ends` are the places of its characters in the original, None where they agree."""

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        r"""The span in the text as it was read.

        >>> plain("a\r\nb").original(2, 3)
        (3, 4)
        """
        if self.starts is None or self.ends is None or start >= end:
            return start, end
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """The plainer text of a text."""
    if not _SIGNS.search(text):
        return Plain(text)
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    done = 0
    for odd in _ODD.finditer(text):
        start, end = odd.span()
        shown = _shown(odd.group())
        pieces += text[done:start], shown
        starts.extend(range(done, start))
        ends.extend(range(done + 1, start + 1))
        alike = len(shown) == end - start
        starts.extend(range(start, end) if alike else [start] * len(shown))
        ends.extend(range(start + 1, end + 1) if alike else [end] * len(shown))
        done = end
    if not done:
        return Plain(text)
    pieces.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return Plain("".join(pieces), starts, ends)


def _shown(odd: str) -> str:
    """What a reader sees of it: a letter with its marks, a ligature's letters, or nothing."""
    if odd[0].isalpha():
        return normalize("NFKC" if "\ufb00" <= odd[0] <= "\ufb06" else "NFC", odd)
    return ""
