"""Which blocks are furniture: by what they say, by what they stand beside, and by where on the page they are.

head     before the article's first paragraph: menus, and somewhere the headline
body     paragraphs, and what is strewn between them: "read more", captions, advertisements
tail     behind the last paragraph that goes on with the story: teasers, tags, forms, the page's foot
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factx.document import Block
from factx.furniture.rules import COMMENT, ENDINGS, REACHED, STORY, TOLD, VOICES, header, likely, sure

_ENDS = re.compile(r"[.!?…:][\"')\]]*$")
_SENTENCES = re.compile(r"[.!?…][\"')\]]*\s+[\"'(]?[A-Z0-9]")
_NAMES = re.compile(r"(?<=[a-z,;'\"] )[A-Z][\w'-]+")
_ASKS = re.compile(r"\b(?:sign up|subscribe|your inbox|click|download|follow us)\b", re.IGNORECASE)
_BAR = " | "
_NEAR = 5
"""Lines behind a header in which what belongs to it begins."""
_PROSE = 60
"""Characters of the shortest sentence that is told from a heading or a teaser by its length."""
_SHORT = 30
"""Characters of the shortest sentence that may go on with the story."""
_LONG = 250
"""Characters of a paragraph that no teaser has."""
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
    rules = _Page(blocks).rules
    return [
        Block(block.start, block.shadow, block.kind, rule) if rule else block
        for block, rule in zip(blocks, rules, strict=True)
    ]


class _Page:
    """The blocks of a text, and by which rule each of them is furniture, "" where it is the article's."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._lines = [block.shadow.strip() for block in blocks]
        self.rules = ["" if self._is_row(i) else sure(line) for i, line in enumerate(self._lines)]
        self._prose = [self._is_prose(i) for i in range(len(blocks))]
        body = [i for i in range(len(blocks)) if self._prose[i] and self._has_company(i)]
        if not body:
            self.rules = [""] * len(blocks)
            return
        self._first = body[0]
        self._cut = next((i for i in range(self._first + 1, len(blocks)) if self._closes(i)), len(blocks))
        self._last = max(i for i in range(self._first, self._cut) if self._goes_on(i))
        self._subject = _stems(
            " ".join(line for line, prose in zip(self._lines, self._prose, strict=True) if prose)[:_OPENING]
        )
        self._pardon()
        for i in range(min(self._first, _TOP)):
            if self._is_akin(i):
                self.rules[i] = ""
        self._sections()
        self._tail()
        self._head()
        self._neighbours()

    # ------------------------------------------------------------------------------------------------ the article
    def _is_row(self, i: int) -> bool:
        """Whether a line is a table's row: as many cells as the line before it or behind it."""
        bars = self._lines[i].count(_BAR)
        return bars > 0 and any(self._lines[k].count(_BAR) == bars for k in (i - 1, i + 1) if 0 <= k < len(self._lines))

    def _is_prose(self, i: int) -> bool:
        line = self._lines[i]
        return not self.rules[i] and len(line) >= _PROSE and _ENDS.search(line) is not None

    def _has_company(self, i: int) -> bool:
        """Whether a paragraph is long, or another one follows soon: not so what a menu says in a sentence."""
        near = [k for k in range(i + 1, len(self._lines)) if not self.rules[k]][:4]
        return len(self._lines[i]) > _LONG or any(self._prose[k] for k in near) or sum(self._prose) == 1

    def _goes_on(self, i: int) -> bool:
        """Whether a block is a paragraph that goes on with the story: a long one, one of several, or on its subject."""
        line = self._lines[i]
        if not self._prose[i]:
            return not self.rules[i] and len(line) >= _SHORT and line.endswith(".") and self._is_known(i)
        tells = len(line) > _LONG or line[0] == '"' or _SENTENCES.search(line) is not None
        return i == self._first or tells or self._in_a_row(i) or self._is_known(i)

    def _in_a_row(self, i: int) -> bool:
        """Whether a paragraph stands behind or before another, with nothing but furniture between."""
        before = next((k for k in range(i - 1, -1, -1) if not self.rules[k]), i)
        behind = next((k for k in range(i + 1, len(self._lines)) if not self.rules[k]), i)
        return any(self._prose[k] for k in (before, behind) if k != i)

    def _is_known(self, i: int) -> bool:
        """Whether a block names what the paragraphs before it name."""
        before = " ".join(line for line, prose in zip(self._lines[:i], self._prose, strict=False) if prose)
        return any(re.search(rf"\b{re.escape(name)}\b", before) for name in set(_NAMES.findall(self._lines[i])))

    def _is_story(self, i: int) -> bool:
        """Whether a line is the article's although it is no paragraph: a byline or a date."""
        return STORY.fullmatch(self._lines[i]) is not None

    def _closes(self, i: int) -> bool:
        """Whether a header has nothing behind it that reads like the article: no long paragraph, no two in a row."""
        rule = header(self._lines[i]) or (self.rules[i] if self.rules[i] == "comments" else "")
        after = range(i + 1, len(self._lines))
        if rule == "contact":
            return any(REACHED.search(self._lines[k]) for k in after[:_NEAR])
        if rule == "comments":
            return any(COMMENT.search(self._lines[k]) for k in after[:_NEAR] if not self.rules[k])
        alone = not any(self._prose[k] and (len(self._lines[k]) > _LONG or self._in_a_row(k)) for k in after)
        return bool(rule) and alone and i + 1 < len(self._lines) and not self._prose[i + 1]

    def _pardon(self) -> None:
        """Sentences in the site's own voice that tell the story: "Call the flood line, says the Rev Jo Ray."."""
        for i, line in enumerate(self._lines):
            sentence = self.rules[i] in VOICES and len(line) >= _PROSE and line.endswith((".", '."'))
            if sentence and (TOLD.search(line) or (self._is_known(i) and not _ASKS.search(line))):
                self.rules[i] = ""
                self._prose[i] = True

    # --------------------------------------------------------------------------------------------------- sections
    def _sections(self) -> None:
        """Headers of furniture in the body, and what belongs to them."""
        i = self._first + 1
        while i < len(self._lines):
            rule = header(self._lines[i])
            end = self._end(i, rule) if rule else i + 1
            if rule and (end > i + 1 or end == len(self._lines)):
                self._mark(range(i, end), rule)
            i = end

    def _end(self, i: int, rule: str) -> int:
        """The block that ends the section that block `i` opens: the first that reads like the article."""
        j = i + 1
        while j < len(self._lines) and (self.rules[j] or self._belongs(j, rule)):
            j += 1
        return j

    def _belongs(self, j: int, rule: str) -> bool:
        """Whether a block goes on with a section."""
        if j > self._last:
            return True
        if self._prose[j]:
            return rule in ("links", "author box") and self._is_standfirst(j)
        return rule == "links" and not _ENDS.search(self._lines[j]) and not self._is_subheading(j)

    def _is_subheading(self, j: int) -> bool:
        """Whether a few words lead back to the article."""
        return j + 1 < len(self._lines) and self._prose[j + 1] and len(self._lines[j].split()) <= _HEADLINE

    def _is_standfirst(self, j: int) -> bool:
        """Whether a sentence is a teaser's: between headlines, or at the end, and strange to the article."""
        long = len(self._lines[j]) > _LONG or self._prose[j - 1]
        return not long and (j + 1 == len(self._lines) or not self._prose[j + 1]) and not self._is_known(j)

    # ------------------------------------------------------------------------------------------------ the page's ends
    def _tail(self) -> None:
        """All that stands behind the story, from the first line that ends articles."""
        tail = range(self._last + 1, len(self._lines))
        opener = next((i for i in tail if self.rules[i] in ENDINGS or header(self._lines[i])), None)
        if opener is None:
            return
        labels = (i for i in range(self._last + 1, opener) if self._is_label(i))
        self._mark(labels, "tail")
        self._mark(range(opener, len(self._lines)), "tail")

    def _is_label(self, i: int) -> bool:
        line = self._lines[i]
        return (
            len(line) <= _LABEL
            and len(line.split()) < _HEADLINE
            and not re.search(r"[\d.:!?]", line)
            and not self._is_story(i)
        )

    def _head(self) -> None:
        """What stands above the headline, and the labels below it, where a menu stands above."""
        head = range(self._first)
        hits = [i for i in head if self.rules[i] or likely(self._lines[i])]
        if not hits:
            return
        self._mark(hits, "navigation")
        headline = self._headline()
        above = max((i for i in hits if i < headline), default=0)
        self._mark((i for i in range(headline) if i < above or self._is_label(i)), "head")
        if len(hits) > 1:
            self._mark((i for i in range(headline + 1, self._first) if self._is_label(i)), "head")

    def _headline(self) -> int:
        """The first line above the first paragraph that speaks of the same, or that is long enough for a headline."""
        lines = [i for i in range(self._first) if self._is_headline(i)]
        return next(filter(self._is_akin, lines), lines[0] if lines else self._first)

    def _is_akin(self, i: int) -> bool:
        """Whether a line has two words at least of the first paragraphs."""
        return len(_stems(self._lines[i]) & self._subject) >= _AKIN

    def _is_headline(self, i: int) -> bool:
        return not self.rules[i] and not self._is_story(i) and len(self._lines[i].split()) >= _HEADLINE

    def _neighbours(self) -> None:
        """Lines that could be subheadings, beside furniture."""
        unsure = [
            "" if rule or prose else likely(line)
            for rule, prose, line in zip(self.rules, self._prose, self._lines, strict=True)
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
