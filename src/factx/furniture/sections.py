"""Which blocks are furniture: by what they say, by what they stand beside, and by where on the page they are.

head     before the article's first paragraph: menus, and somewhere the headline
body     paragraphs, and what is strewn between them: "read more", captions, advertisements
tail     behind the last paragraph that goes on with the story: teasers, tags, forms, the page's foot
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factx.document import Block
from factx.furniture.lines import Lines
from factx.furniture.rules import COMMENT, ENDINGS, REACHED, header, likely

_NEAR = 5
"""Lines behind a header in which what belongs to it begins."""
_LABEL = 40
"""Characters of the longest tag or label."""
_AKIN = 2
"""Words that a headline shares with the paragraphs below it."""
_TOP = 4
"""Lines among which a headline that reads like furniture is looked for: "Sign up, sign up: how a newsletter …"."""
_OPENING = 1500
"""Characters of these paragraphs."""
_HEADLINE = 4
"""Words of the shortest headline behind a menu."""


def marked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of an article, those that are furniture with the name of the rule that says so."""
    lines = Lines(blocks)
    first = lines.body()
    rules = _Page(lines, first).rules if first is not None else [""] * len(blocks)
    return [
        Block(block.start, block.shadow, block.kind, rule) if rule else block
        for block, rule in zip(blocks, rules, strict=True)
    ]


class _Page:
    """The lines of a page around its article, and by which rule each of them is furniture, "" where it is none."""

    def __init__(self, lines: Lines, first: int) -> None:
        self._lines = lines
        self._texts = lines.texts
        self.rules = list(lines.rules)
        self._first = first
        self._subject = _stems(
            " ".join(text for text, prose in zip(self._texts, lines.prose, strict=True) if prose)[:_OPENING]
        )
        self._told_to = max((i for i in range(len(self._texts)) if lines.reports(i)), default=-1)
        self._last = self._end_of_story()
        for i in range(min(first, _TOP)):
            if self._is_akin(i):
                self.rules[i] = ""
        self._sections()
        self._tail()
        self._head()
        self._neighbours()

    # ------------------------------------------------------------------------------------------------ the article
    def _end_of_story(self) -> int:
        """The last line that goes on with the story, before what closes it."""
        strong = (i for i in reversed(range(len(self._texts))) if self._lines.prose[i] and self._is_strong(i))
        strongest = next(strong, self._first)
        behind = range(self._first + 1, len(self._texts))
        cut = next((i for i in behind if self._closes(i, strongest)), len(self._texts))
        return max((i for i in range(self._first, cut) if self._lines.goes_on(i)), default=self._first)

    def _is_strong(self, i: int) -> bool:
        return self._lines.is_long(i) or self._lines.tells(i) or self._lines.is_in_a_row(i)

    def _closes(self, i: int, strongest: int) -> bool:
        """Whether a header has nothing behind it that reads like the article: no long or telling paragraph, no two."""
        rule = header(self._texts[i]) or (self.rules[i] if self.rules[i] == "comments" else "")
        if not rule:
            return False
        near = range(i + 1, min(i + 1 + _NEAR, len(self._texts)))
        if rule == "contact":
            return any(REACHED.search(self._texts[k]) for k in near)
        if rule == "comments":
            told_on = self._told_to > i
            return not told_on and any(COMMENT.search(self._texts[k]) for k in near if not self.rules[k])
        return strongest <= i < len(self._texts) - 1 and not self._lines.prose[i + 1]

    # --------------------------------------------------------------------------------------------------- sections
    def _sections(self) -> None:
        """Headers of furniture in the body, and what belongs to them."""
        i = self._first + 1
        while i < len(self._texts):
            rule = header(self._texts[i])
            end = self._end(i, rule) if rule else i + 1
            if rule and (end > i + 1 or end == len(self._texts)):
                self._mark(range(i, end), rule)
            i = end

    def _end(self, i: int, rule: str) -> int:
        """The line that ends the section that line `i` opens: the first that reads like the article."""
        j = i + 1
        while j < len(self._texts) and (self.rules[j] or self._belongs(j, rule)):
            j += 1
        return j

    def _belongs(self, j: int, rule: str) -> bool:
        """Whether a line goes on with a section."""
        if j > self._last:
            return True
        if self._lines.prose[j]:
            return rule in ("links", "author box") and self._is_standfirst(j)
        return rule == "links" and not self._lines.is_sentence(j) and not self._is_subheading(j)

    def _is_subheading(self, j: int) -> bool:
        """Whether a few words lead back to the article."""
        return self._is_prose(j + 1) and len(self._texts[j].split()) <= _HEADLINE

    def _is_standfirst(self, j: int) -> bool:
        """Whether a sentence is a teaser's: between headlines, or at the end, and strange to the article."""
        if self._is_prose(j - 1) or self._is_prose(j + 1) or self._lines.is_known(j):
            return False
        return not self._lines.is_long(j) and not self._lines.tells(j)

    def _is_prose(self, i: int) -> bool:
        return i < len(self._texts) and self._lines.prose[i]

    # ------------------------------------------------------------------------------------------------ the page's ends
    def _tail(self) -> None:
        """All that stands behind the story, from the first line that ends articles."""
        tail = range(self._last + 1, len(self._texts))
        opener = next((i for i in tail if self.rules[i] in ENDINGS or header(self._texts[i])), None)
        if opener is not None:
            self._mark((i for i in range(self._last + 1, opener) if self._is_label(i)), "tail")
            self._mark(range(opener, len(self._texts)), "tail")

    def _head(self) -> None:
        """What stands above the headline, and the labels below it, where a menu stands above."""
        hits = [i for i in range(self._first) if self.rules[i] or likely(self._texts[i])]
        if not hits:
            return
        self._mark(hits, "navigation")
        headline = self._headline()
        above = max((i for i in hits if i < headline), default=0)
        self._mark((i for i in range(headline) if i < above or self._is_label(i)), "head")
        if len(hits) > 1:
            self._mark((i for i in range(headline + 1, self._first) if self._is_label(i)), "head")

    def _is_label(self, i: int) -> bool:
        text = self._texts[i]
        short = len(text) <= _LABEL and len(text.split()) < _HEADLINE
        return short and not re.search(r"[\d.:!?]", text) and not self._lines.is_story(i)

    def _headline(self) -> int:
        """The first line above the first paragraph that speaks of the same, or that is long enough for a headline."""
        lines = [i for i in range(self._first) if self._is_headline(i)]
        return next(filter(self._is_akin, lines), lines[0] if lines else self._first)

    def _is_headline(self, i: int) -> bool:
        return not self.rules[i] and not self._lines.is_story(i) and len(self._texts[i].split()) >= _HEADLINE

    def _is_akin(self, i: int) -> bool:
        """Whether a line has two words at least of the first paragraphs."""
        return len(_stems(self._texts[i]) & self._subject) >= _AKIN

    # ------------------------------------------------------------------------------------------------- neighbours
    def _neighbours(self) -> None:
        """Lines that could be subheadings, beside furniture."""
        unsure = [
            "" if rule or prose else likely(text)
            for rule, prose, text in zip(self.rules, self._lines.prose, self._texts, strict=True)
        ]
        for i in (*range(len(unsure)), *reversed(range(len(unsure)))):
            beside = (k for k in (i - 1, i + 1) if 0 <= k < len(unsure))
            if unsure[i] and any(self.rules[k] or unsure[k] for k in beside):
                self.rules[i] = unsure[i]

    def _mark(self, where: Iterable[int], rule: str) -> None:
        for i in where:
            self.rules[i] = self.rules[i] or rule


def _stems(line: str) -> set[str]:
    """The longer words of a line by how they begin."""
    return {word[:6].lower() for word in re.findall(r"[^\W\d_]{5,}", line)}
