"""Does a sentence speak of what was or of what will be? That decides which "Friday" or "October" is meant.

The nearest verb that tells counts, first before the expression, then after it; nothing else is parsed.
"""

from __future__ import annotations

import re

REACH = 140
"""Characters looked at on either side."""

_FUTURE = (
    r"will|won't|shall|\w+'ll|tomorrow|upcoming|plan(?:s|ning)?|hop(?:es|ing)|intends?|expects?|due|ahead|until|"
    r"is to|are to|(?:(?:is|are|was|were|be|been|being|be) )?(?:expected|scheduled|planned|slated|set|going|poised|"
    r"projected|forecast|anticipated|supposed) (?:to|for|on|in|at)|to be \w+(?:ed|ld|id|n|t)|"
    r"(?:would|should|could|may|might|can|must|to) (?:be|begin|start|take|come|go|open|close|meet|launch|release|end|"
    r"run|make|return|vote|decide|resume|arrive|hold|join|visit|travel|speak|announce|become|appear|continue)"
)
_PAST = (
    r"was|were|had|did|said|told|began|came|fell|rose|grew|won|lost|made|took|saw|met|went|got|left|led|held|found|"
    r"became|gave|sold|bought|paid|brought|sent|spoke|wrote|ran|shot|hit|struck|broke|drew|threw|spent|built|kept|knew|"
    r"stood|thought|died|quit|sued|since|has been|have been|has|have|\w{2,}ed"
)
_REST = r"(?: (?:also|not|now|then|soon))?(?: be| have been)?(?: \w+)?"  # a participle after "will be" tells no past
_VERB = re.compile(rf"\b(?:(?P<future>(?:{_FUTURE})\b{_REST})|(?P<past>{_PAST}))\b", re.IGNORECASE)
_SEAM = re.compile(r"[.!?;]\s+(?=[\"'(]?[A-Z])")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|[A-Z][a-z]{2,3})$")
_NOT_VERBS = frozenset(
    "united need speed indeed shed red bed hundred based wed seed breed exceed proceed succeed".split()
)


def tense(text: str, start: int, end: int) -> int:
    """-1 where the words around `text[start:end]` tell of the past, 1 of the future, 0 where they do not say.

    >>> sentence = "The court, which will rule on Monday, met in May."
    >>> tense(sentence, 30, 36), tense(sentence, 45, 48)
    (1, -1)
    """
    before = text[max(0, start - REACH) : start]
    for seam in list(_SEAM.finditer(before))[::-1]:
        if not _ABBREVIATED.search(before[: seam.start()]):
            before = before[seam.end() :]
            break
    after = text[end : end + REACH]
    stop = next((seam for seam in _SEAM.finditer(after) if not _ABBREVIATED.search(after[: seam.start()])), None)
    return _last(before) or _first(after[: stop.start()] if stop else after)


def _last(text: str) -> int:
    return next((side for side in (_side(match) for match in list(_VERB.finditer(text))[::-1]) if side), 0)


def _first(text: str) -> int:
    return next((side for side in map(_side, _VERB.finditer(text)) if side), 0)


def _side(match: re.Match[str]) -> int:
    if match["future"]:
        return 1
    return 0 if match.group().lower() in _NOT_VERBS else -1
