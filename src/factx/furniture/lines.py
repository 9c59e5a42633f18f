"""The lines of a page: what each says by itself, and which of them tell the story."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factx.document import Block
from factx.furniture.rules import CREDITS, STORY, TOLD, VOICES, sure

_ENDS = re.compile(r"[.!?…:][\"')\]]*$")
_SENTENCES = re.compile(r"[.!?…][\"')\]]*\s+[\"'(]?[A-Z0-9]")
_WORD = re.compile(r"[^\W_][\w-]*")
_NAMES = re.compile(r"(?<=[a-z,;'\"] )[A-Z][\w-]+")
_ASKS = re.compile(r"\b(?:sign up|subscribe|your inbox|click|download|follow us)\b", re.IGNORECASE)
_BAR = " | "
_PROSE = 60
"""Characters of the shortest sentence that is told from a heading or a teaser by its length."""
_SHORT = 30
"""Characters of the shortest sentence that may go on with the story."""
_LONG = 250
"""Characters of a paragraph that no teaser has."""
_SOON = 4
"""Lines behind a paragraph among which another one follows in an article."""


class Lines:
    """The blocks of a text as lines; `rules` says of each by which rule it is sure to be furniture, "" for none."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.texts = [block.shadow.strip() for block in blocks]
        self.rules = ["" if self._is_row(i) else sure(text) for i, text in enumerate(self.texts)]
        self.prose = [self._is_prose(i) for i in range(len(self.texts))]
        self._named = self._first_mentions()
        if self._pardon():
            self._named = self._first_mentions()
        self._free = [i for i, rule in enumerate(self.rules) if not rule]

    def __len__(self) -> int:
        return len(self.texts)

    def body(self) -> int | None:
        """The first paragraph of the article; None where there is none, as in a phrase or a list.

        It is long, or another one follows soon: not so what a menu says in a sentence.
        """
        paragraphs = [i for i, prose in enumerate(self.prose) if prose]
        if len(paragraphs) == 1:
            return paragraphs[0]
        return next((i for i in paragraphs if self.is_long(i) or self._is_soon_followed(i)), None)

    def goes_on(self, i: int) -> bool:
        """Whether a line goes on with the story: a long paragraph, one of several, a quotation, or on its subject."""
        if self.rules[i]:
            return False
        if not self.prose[i]:
            return len(self.texts[i]) >= _SHORT and self.texts[i].endswith(".") and self.is_known(i)
        return self.is_long(i) or self.tells(i) or self.is_in_a_row(i) or self.is_known(i)

    def is_long(self, i: int) -> bool:
        """Whether a line is longer than any teaser."""
        return len(self.texts[i]) > _LONG

    def is_in_a_row(self, i: int) -> bool:
        """Whether a paragraph stands behind or before another, with nothing but furniture between."""
        first, behind = bisect_left(self._free, i), bisect_right(self._free, i)
        beside = (*self._free[max(0, first - 1) : first], *self._free[behind : behind + 1])
        return any(self.prose[k] for k in beside)

    def is_known(self, i: int) -> bool:
        """Whether a line names what the paragraphs before it name."""
        return any(self._named.get(name, i) < i for name in _NAMES.findall(self.texts[i]))

    def reports(self, i: int) -> bool:
        """Whether a paragraph quotes somebody on the story's subject, as no reader's comment does."""
        text = self.texts[i]
        return self.prose[i] and '"' in text and TOLD.search(text.replace('"', "")) is not None and self.is_known(i)

    def is_story(self, i: int) -> bool:
        """Whether a line is the article's although it is no paragraph: a byline or a date."""
        return STORY.fullmatch(self.texts[i]) is not None

    def is_sentence(self, i: int) -> bool:
        """Whether a line ends as sentences do."""
        return _ENDS.search(self.texts[i]) is not None

    def _is_soon_followed(self, i: int) -> bool:
        at = bisect_right(self._free, i)
        return any(self.prose[k] for k in self._free[at : at + _SOON])

    def tells(self, i: int) -> bool:
        """Whether a paragraph is a quotation, or more than one sentence."""
        return self.texts[i].startswith('"') or _SENTENCES.search(self.texts[i]) is not None

    def _is_row(self, i: int) -> bool:
        """Whether a line is a table's row: as many cells as the line before it or behind it."""
        bars = self.texts[i].count(_BAR)
        return bars > 0 and any(self.texts[k].count(_BAR) == bars for k in (i - 1, i + 1) if 0 <= k < len(self))

    def _is_prose(self, i: int) -> bool:
        return not self.rules[i] and len(self.texts[i]) >= _PROSE and self.is_sentence(i)

    def _first_mentions(self) -> dict[str, int]:
        """The first paragraph that holds each word."""
        found: dict[str, int] = {}
        for i, text in enumerate(self.texts):
            for word in _WORD.findall(text) if self.prose[i] else ():
                found.setdefault(word, i)
        return found

    def _pardon(self) -> bool:
        """Whether some sentences in a site's own voice tell the story: "Call the flood line, says the Rev Jo Ray."."""
        pardoned = [i for i, rule in enumerate(self.rules) if rule and self._tells_a_story(i, rule)]
        for i in pardoned:
            self.rules[i] = ""
            self.prose[i] = True
        return bool(pardoned)

    def _tells_a_story(self, i: int, rule: str) -> bool:
        text = self.texts[i]
        if rule in CREDITS or len(text) < _SHORT or not text.endswith((".", '."')):
            return False
        told = len(text) >= _PROSE and rule in VOICES and self.is_known(i) and not _ASKS.search(text)
        return told or TOLD.search(text) is not None
