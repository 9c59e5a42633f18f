"""Tables of what lines say, and the notation of their entries.

An entry is a pattern for a line in small letters, without the bullets before it and the arrows behind it. In it,

(a|b)    is one of them
…        goes on as it likes, without a quotation; behind a space, from the end of a word
~        goes on to the end of the sentence, which is the line's
<date>   is one of the words that `words` has for "date"
`#`      behind two spaces, begins an example

>>> said = Table({"newsletter": "(sign up|subscribe) to ~  # Sign up to The Harbour Brief"})
>>> said.rule("subscribe to our newsletter"), said.rule("sign up to vote. it is easy")
('newsletter', '')
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from factx.rules import one_of

_EXAMPLE = re.compile(r"\s{2,}#.*")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_WORDS = re.compile(r"<(\w+)>")
_GAP = r"\b[^\"]{0,160}?\b ?"
_REST = r"[^\"]*+"
_SENTENCE = r"\b[^.!?\"]*+[.!]?"


def pattern(table: str, words: Mapping[str, str] | None = None) -> str:
    """The pattern for one of a table's entries, "|" or a line break between them."""
    entries = (_EXAMPLE.sub("", row).strip() for row in table.strip().splitlines())
    alternatives = _WORDS.sub(lambda match: pattern((words or {})[match[1]], words), one_of("\n".join(entries)))
    for sign, meaning in ((" … ", _GAP), (" …", r"\b" + _REST), ("…", _REST), (" ~", _SENTENCE)):
        alternatives = alternatives.replace(sign, meaning)
    return _GROUP.sub("(?:", alternatives)


class Table:
    """Entries by rule, for whole lines; of two rules the earlier one has a line."""

    def __init__(self, by_rule: Mapping[str, str], words: Mapping[str, str] | None = None) -> None:
        self._names = tuple(by_rule)
        self._pattern = re.compile("|".join(f"({pattern(table, words)})" for table in by_rule.values()), re.DOTALL)

    def rule(self, line: str) -> str:
        """The rule that has a line; "" for none."""
        match = self._pattern.fullmatch(line)
        return self._names[match.lastindex - 1] if match and match.lastindex else ""


class Cues:
    """Entries for what stands anywhere in a line, by rule and by the words without which it cannot stand there.

    >>> held = Cues({"copyright": {"rights": "all rights reserved"}})
    >>> held.rule({"no", "rights", "reserved"}, "no rights reserved")
    ''
    """

    def __init__(self, by_rule: Mapping[str, Mapping[str, str]], words: Mapping[str, str] | None = None) -> None:
        self._by_word: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for rule, by_cues in by_rule.items():
            for cues, table in by_cues.items():
                held = re.compile(pattern(table, words), re.DOTALL)
                for cue in cues.split("|"):
                    self._by_word.setdefault(cue, []).append((rule, held))
        self._cues = frozenset(self._by_word)

    def rule(self, words: Set[str], line: str) -> str:
        """The rule that has something in a line of these words; "" for none."""
        return "" if words.isdisjoint(self._cues) else next(self._rules(words, line), "")

    def _rules(self, words: Set[str], line: str) -> Iterator[str]:
        for cue in sorted(self._cues & words):
            for rule, held in self._by_word[cue]:
                if held.search(line):
                    yield rule
