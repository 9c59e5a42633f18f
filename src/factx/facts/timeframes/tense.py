"""Does a sentence speak of what was or of what will be? That decides which "Friday" or "October" is meant.

The nearest verb that tells counts, first before the expression, then after it; nothing else is parsed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from factx.facts.timeframes.words import MONTHS, WEEKDAYS

REACH = 140
"""Characters looked at on either side."""

_SOON_DONE = (
    "be|begin|start|take|come|go|open|close|meet|launch|release|end|run|make|return|vote|decide|resume"
    "|arrive|hold|join|"
    "visit|travel|speak|announce|become|appear|continue|move|play|face|watch|host|leave|discuss|hear|testify|debate|"
    "consider|sign|present|unveil"
)
_DAY_OR_MONTH = "|".join(name.capitalize() for name in (*WEEKDAYS, *MONTHS))
_FUTURE = (
    r"will|won't|shall|\w+'ll|tomorrow|upcoming|plan(?:s|ning)? (?:to|on|for)|hop(?:es?|ing) to|intends? to|expects?|"
    r"wants?|needs?|seeks?|aims?|promises|vows|pledges|"
    r"(?:(?:is|are|was|were|be|been|falls?) )?due(?! to [a-z]+(?:tion|ing|s)\b)|ahead of|until|till|"
    r"is to|are to|(?:has|have) to(?! date)|(?:(?:is|are|was|were|be|been|being|be) )?(?:set (?:to|for|on|at)|"
    r"(?:expected|scheduled|planned|slated|going|poised|projected|forecast|anticipated|supposed) (?:to|for|on|in|at))|"
    r"to be \w+(?:ed|ld|id|n|t)|"
    r"(?:moved|postponed|rescheduled|delayed|put off|set down|adjourned|pushed back|extended) (?:to|until|till|for)|"
    rf"(?:would|should|could|(?-i:may)|might|can|must|to) (?:{_SOON_DONE})|"
    r"(?:starting|beginning|commencing|effective)(?= (?:on )?\w+day\b)|"
    r"could (?!have\b|not\b|be reached)\w+|"
    r"(?:would|must|might|(?-i:may)|should) (?!have\b)(?:not |also )?\w+|"
    r"(?:is|are) (?:meeting|voting|holding|starting|beginning|visiting|travelling|hosting|facing|playing|launching|"
    r"leaving|returning)|votes?(?= (?:on|in) )|"
    rf"(?:is|are|'s|'re) \w+ing(?: \w+)?(?= (?:in|on) (?:{_DAY_OR_MONTH})\b)"
)
_SCHEDULED = (
    r"(?:begins|starts|opens|ends|expires|resumes|launches|kicks off|takes (?:over|effect|office)|comes into force)|"
    r"(?:go|goes|head|heads|return|returns) to the polls|"
    r"(?:(?<=s )|(?<=they )|(?<=men ))"
    r"(?:begin|start|open|close|leave|meet|resume|return|arrive|face|play|end|finish|expire)"
    rf"(?= (?:[\w.:–-]+ ){{0,3}}(?:on |at |in )?(?:{_DAY_OR_MONTH})\b)"
)
"""Verbs that tell of what is planned, though they stand in the present."""
_PRESENT = (
    r"(?:is|are|'s) (?:(?:not |only |now )?(?:on|in|at|from|until|until at least) )?"
    rf"(?:[\d.:]+ ?(?:[ap]\.?m\.? )?(?:on )?|\w+ )?(?=(?:{_DAY_OR_MONTH})\b)|"
    r"opens? (?:at|on)|(?:and|to) (?:resume|return)|"
    r"(?:close|leave|meet|return|arrive|face|host|play|expand|report)s"
)
_PAST = (
    r"had been (?:due|expected|scheduled|set|supposed|planned|slated) (?:to|on|for|in)(?: \w+)?|"
    r"was|were|had|did|said|told|began|came|fell|rose|grew|won|lost|made|took|saw|met|went|got|left|led|held|found|"
    r"became|gave|sold|bought|paid|brought|sent|spoke|wrote|ran|shot|hit|struck|broke|drew|threw|spent|built|kept|knew|"
    r"stood|thought|died|quit|cut short|sued|burst|beat|shut|hurt|since|has been|have been|has|have|(?<!\bas )\w{2,}ed"
)
_REST = r"(?: (?:also|not|now|then|soon))?(?: be| have been)?(?: \w+)?(?: \w+ed)?"
"""What belongs to a verb of the future: a participle after "will be" or "will stay" tells no past."""
_VERB = re.compile(
    rf"\b(?:(?P<future>(?:{_FUTURE})\b{_REST})|(?P<scheduled>{_SCHEDULED})|(?P<present>{_PRESENT})"
    rf"|(?P<past>{_PAST}))\b",
    re.IGNORECASE,
)
_USUALLY = re.compile(r"\b(?:usually|normally|typically|generally|traditionally)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"(?: (?:in|on|during|over|at))?(?: the)? ")
"""What may stand between a verb and the time it tells of: "sank in June"."""
_SEAM = re.compile(r"(?:[.!?]|(?<=, \d{4}))\s{1,3}(?=[\"'(]?[A-Z])|;\s")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|[A-Z][a-z]{2,3})$")
_NOT_VERBS = frozenset(
    "united need speed indeed shed red bed hundred based wed seed breed exceed proceed succeed".split()
)


PAST, UNTOLD, FUTURE, PRESENT = -1, 0, 1, 2


class _Verb(NamedTuple):
    start: int
    end: int
    side: int
    explicit: bool
    """False where only the sense tells: "they meet on Friday"."""


class Tenses:
    """The verbs of a text, found once when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def at(self, start: int, end: int) -> int:
        """PAST, PRESENT or FUTURE, of which the words around `text[start:end]` tell, or UNTOLD.

        >>> sentence = "The court, which will rule on Monday, met in May."
        >>> Tenses(sentence).at(30, 36), Tenses(sentence).at(45, 48)
        (1, -1)
        """
        verbs, seams = self._verbs, self._seams
        i = bisect_right(seams, start)
        opening = max(seams[i - 1] if i else 0, start - REACH)
        closing = min(seams[i] if i < len(seams) else len(self._text), end + REACH)
        last, first = self._before(start), self._before(end) + 1
        if last >= 0 and verbs[last].start >= opening:
            return verbs[last].side
        return verbs[first].side if first < len(verbs) and verbs[first].start < closing else UNTOLD

    def usual(self, start: int) -> bool:
        """Whether the sentence speaks of what usually happens, before the expression."""
        seams = self._seams
        i = bisect_right(seams, start)
        opening = max(seams[i - 1] if i else 0, start - REACH)
        return _USUALLY.search(self._text, opening, start) is not None

    def just_told(self, start: int) -> bool:
        """Whether the verb that tells stands right before the expression: "sank in June", "is set to open in May"."""
        last = self._before(start)
        verb = self._verbs[last] if last >= 0 else None
        return verb is not None and verb.explicit and _BETWEEN.fullmatch(self._text, verb.end, start) is not None

    def _before(self, position: int) -> int:
        """The last verb that begins before a position, -1 where none does."""
        return bisect_left(self._verbs, position, key=attrgetter("start")) - 1

    @cached_property
    def _verbs(self) -> list[_Verb]:
        told = (_Verb(*match.span(), _side(match), not match["scheduled"]) for match in _VERB.finditer(self._text))
        return [verb for verb in told if verb.side]

    @cached_property
    def _seams(self) -> list[int]:
        """Where a sentence begins after another."""
        text = self._text
        found = (seam for seam in _SEAM.finditer(text))
        return [s.end() for s in found if not _ABBREVIATED.search(text[max(0, s.start() - 6) : s.start()])]


def _side(match: re.Match[str]) -> int:
    if match["future"] or match["scheduled"]:
        return FUTURE
    if match["present"]:
        return PRESENT
    return UNTOLD if match.group().lower() in _NOT_VERBS else PAST
