"""A grammar over typed tokens, in a few passes.

Every token and every phrase found so far is one character of its type, so that a rule is a regular expression over
types, written in their names:

    "{weekday} comma? {month} {day:number} (comma? {year})?"

A bare name matches a token of that type or class; braces also keep it under that name, or under a label before a
colon: `{day:number}` keeps a "number" as "day". `( | ) ?` mean what they mean in regular expressions.

Each pass replaces what its rules read by one phrase, and the next pass composes phrases: first lengths and periods
("two years", "last month"), then what is made of them ("the end of last month"). The longest reading at the leftmost
place wins, then the earlier rule. No rule repeats without bound, so matching is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factx.facts.timeframes.lexicon import Token


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that a rule read together; it can be a piece of a longer phrase like any token."""

    kind: str
    start: int
    end: int
    text: str
    value: Any
    rule: str


Piece = Token | Phrase


@dataclass(frozen=True, slots=True)
class Found:
    """A match: its pieces by name, and what stands around it."""

    pieces: Sequence[Piece]
    match: re.Match[str]

    def __getitem__(self, name: str) -> Any:
        """The value of a piece that is there."""
        return self.pieces[self.match.start(name)].value

    def get(self, name: str) -> Any:
        """The value of a piece, or None when it is absent."""
        return self[name] if self.match[name] is not None else None

    def text(self, name: str) -> str:
        """The words of a piece, "" when it is absent."""
        return self.pieces[self.match.start(name)].text if self.match[name] is not None else ""

    def kind(self, name: str) -> str:
        """The type of a piece that is there."""
        return self.pieces[self.match.start(name)].kind

    def before(self, distance: int = 1) -> Piece | None:
        """The piece so many places before the match."""
        place = self.match.start() - distance
        return self.pieces[place] if place >= 0 else None

    def after(self, distance: int = 1) -> Piece | None:
        """The piece so many places after the match."""
        place = self.match.end() + distance - 1
        return self.pieces[place] if place < len(self.pieces) else None


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A name, the type of phrase it makes, a template, and a reading that may decline with None."""

    name: str
    makes: str
    template: str
    reading: Callable[[Found], Any]


class Grammar:
    """Passes of rules over tokens; `classes` name sets of types for templates."""

    def __init__(self, passes: Sequence[Sequence[PhraseRule]], classes: Mapping[str, str]) -> None:
        self._characters: dict[str, str] = {}
        self._classes = {name: members.split() for name, members in classes.items()}
        self._passes = [[(rule, self._compiled(rule)) for rule in rules] for rules in passes]

    def parse(self, tokens: Sequence[Piece]) -> list[Piece]:
        """The tokens, those that belong together replaced by phrases."""
        pieces = list(tokens)
        for rules in self._passes:
            pieces = self._rewritten(pieces, rules)
        return pieces

    def _rewritten(self, pieces: list[Piece], rules: list[tuple[PhraseRule, re.Pattern[str]]]) -> list[Piece]:
        line = "".join(self._characters.get(piece.kind, "x") for piece in pieces)
        matches = [(m, i) for i, (_, pattern) in enumerate(rules) for m in pattern.finditer(line)]
        result: list[Piece] = []
        cursor = 0
        for match, i in sorted(matches, key=lambda found: (found[0].start(), -found[0].end(), found[1])):
            if match.start() < cursor:
                continue
            rule = rules[i][0]
            value = _read(rule, Found(pieces, match))
            if value is not None:
                result += pieces[cursor : match.start()]
                result.append(_phrase(rule, pieces[match.start() : match.end()], value))
                cursor = match.end()
        return result + pieces[cursor:]

    def _compiled(self, rule: PhraseRule) -> re.Pattern[str]:
        def kept(match: re.Match[str]) -> str:
            label, _, kind = match["label"].partition(":") if match["label"] else ("", "", match["bare"])
            pattern = f"[{self._members(kind or label)}]"
            return f"(?P<{label}>{pattern})" if label else pattern

        template = re.sub(r"\{(?P<label>[\w:]+)\}|(?P<bare>\w+)", kept, rule.template)
        return re.compile(template.replace(" ", ""))

    def _members(self, kind: str) -> str:
        return "".join(self._character(member) for member in self._expanded(kind))

    def _expanded(self, kind: str) -> Iterable[str]:
        for member in self._classes.get(kind, [kind]):
            yield from self._expanded(member) if member in self._classes and member != kind else [member]

    def _character(self, kind: str) -> str:
        return self._characters.setdefault(kind, chr(0xE000 + len(self._characters)))


def _read(rule: PhraseRule, found: Found) -> Any:
    """What the rule reads; the 31st of June is declined like any other misreading."""
    try:
        return rule.reading(found)
    except (ValueError, OverflowError):
        return None


def _phrase(rule: PhraseRule, pieces: Sequence[Piece], value: Any) -> Phrase:
    text = " ".join(piece.text for piece in pieces)
    return Phrase(rule.makes, pieces[0].start, pieces[-1].end, text, value, rule.name)
