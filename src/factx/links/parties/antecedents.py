"""Whom "it", "he" or "the company" stands for: whoever the sentences before are about, not a name in passing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factx.links.marked import MarkedSentence, Marker, MarkerKind, pattern
from factx.rules import one_of

SENTENCES_BACK = 8
"""How many sentences back the one who is spoken of is looked for."""
NAMES_BACK = 40
"""How many sentences back a name that holds the word ("the department") is looked for."""

_PERSONAL = re.compile(r"(?:he|she|him|her)", re.IGNORECASE)
_IN_THE_NAME = ("department", "ministry", "university", "commission", "council", "union", "foundation", "government")
"""Words that the name itself must hold: "the department" is a Department."""

_FIRM = re.compile(one_of("company|firm|group|carmaker|automaker|airline|retailer|maker|giant|start-?up|[a-z]*maker"))
_NO_FIRM = re.compile(
    r"\b"
    + one_of("""
Commission|Ministry|Department|Court|Authority|Congress|Parliament|Senate|Police|Union|Agency|Office|Exchange|BSE|NSE
Nasdaq|Dow|FTSE|Reuters|BBC|Bloomberg|AFP|AP|Xinhua|News|Times|Journal|Bank of|Committee|Government
""")
    + r"\b"
)

_DATELINE = re.compile(r"\) ?(?:--?|–|—) ")
_INVOLVED = re.compile(r"\b(?:on|to|by|from|in|at|with|against|over|of|for|between|and|or|than) (?:the )?$")
_ACTS = pattern(
    r".(?: \([^()]{1,40}\))?(?:,? (?:which|who)|, [^.;:]{1,120}?,)? (?!and|or|on|to|of|in|at|by|for|from|with)[a-z]"
)


def antecedent(
    word: str, sentence: MarkedSentence, end: int, before: Sequence[MarkedSentence], other: Marker | None = None
) -> Marker | None:
    """The person or organisation that a word at `end` of a sentence stands for; None when nobody was spoken of.

    It is not the `other` of the two parties.
    """
    kind: MarkerKind = "person" if _PERSONAL.fullmatch(word) else "organisation"
    here = [mention for mention in _mentions(sentence, kind, word, end) if mention.marker != other]
    earlier = [list(_mentions(s, kind, word, len(s.text))) for s in reversed(before)]
    everything = [here, *earlier]
    if named := [m for mentions in everything for m in reversed(mentions) if m.named(word)]:
        return named[0].marker
    if word in _IN_THE_NAME:
        return None
    first = next(_by_salience(here, earlier[:SENTENCES_BACK]), None)
    return first.marker if first else None


class _Mention:
    """A mention that a word may stand for."""

    def __init__(self, marker: Marker, sentence: MarkedSentence) -> None:
        self.marker = marker
        self._place = sentence.position(marker)
        self._text = sentence.text
        self.name = sentence.plain[marker.start - sentence.start : marker.end - sentence.start]

    def named(self, word: str) -> bool:
        return word.title() in self.name.split()

    @property
    def owns(self) -> bool:
        """Whether it is only the owner of what is spoken of ("Lee's place")."""
        return self._text[self._place + 1 : self._place + 2] == "'"

    @property
    def is_source(self) -> bool:
        """Whether it only tells: "according to Reuters", "LONDON (Reuters) -"."""
        told = self._text.endswith(("ccording to ", "ccording to the "), 0, self._place)
        return told or (
            self._text[self._place - 1 : self._place] == "(" and bool(_DATELINE.match(self._text, self._place + 1))
        )

    @property
    def takes_part(self) -> bool:
        return not self.owns and not _INVOLVED.search(self._text, 0, self._place)

    @property
    def acts(self) -> bool:
        """Whether a predicate follows."""
        return self.takes_part and _ACTS.match(self._text, self._place) is not None


def _mentions(sentence: MarkedSentence, kind: MarkerKind, word: str, end: int) -> Iterator[_Mention]:
    for marker in sentence.markers:
        if marker.kind == kind and sentence.position(marker) < end:
            mention = _Mention(marker, sentence)
            if not (_FIRM.fullmatch(word) and _NO_FIRM.search(mention.name)) and not mention.is_source:
                yield mention


def _by_salience(here: list[_Mention], earlier: list[list[_Mention]]) -> Iterator[_Mention]:
    """In the sentence itself the nearest that takes part; then what each sentence before is about; then the rest."""
    yield from (mention for mention in reversed(here) if mention.takes_part)
    yield from reversed(here)
    for mentions in earlier:
        yield from (mention for mention in mentions if mention.acts)
    for mentions in earlier:
        yield from (mention for mention in reversed(mentions) if mention.takes_part)
    for mentions in earlier:
        yield from reversed(mentions)
