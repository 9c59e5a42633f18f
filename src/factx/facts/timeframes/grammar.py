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
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
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

    @property
    def word(self) -> str:
        """The text in lower case."""
        return self.text.lower()


Piece = Token | Phrase
EDGE = Token("edge", 0, 0, "")
"""What stands before the first piece of a text and after its last."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match: its pieces by name, and what stands around it."""

    pieces: Sequence[Piece]
    match: re.Match[str]

    def __getitem__(self, name: str) -> Any:
        """The value of a piece that is there."""
        return self.pieces[self.match.start(name)].value

    def get(self, name: str) -> Any:
        """The value of a piece, or None when it is absent or the rule has none of that name."""
        return self[name] if self.has(name) else None

    def has(self, name: str) -> bool:
        """Whether the rule has a piece of that name and it is there."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def text(self, name: str) -> str:
        """The words of a piece, "" when it is absent."""
        return self.pieces[self.match.start(name)].text if self.match[name] is not None else ""

    def kind(self, name: str) -> str:
        """The type of a piece that is there."""
        return self.pieces[self.match.start(name)].kind

    def before(self, distance: int = 1) -> Piece:
        """The piece so many places before the match, EDGE where the text has begun."""
        place = self.match.start() - distance
        return self.pieces[place] if place >= 0 else EDGE

    def after(self, distance: int = 1) -> Piece:
        """The piece so many places after the match, EDGE where the text has ended."""
        place = self.match.end() + distance - 1
        return self.pieces[place] if place < len(self.pieces) else EDGE

    @property
    def closes(self) -> bool:
        """Whether a clause ends with the match, by a mark or with the text."""
        return self.after() is EDGE or self.after().kind in ("stop", "comma", "close_")

    @property
    def modifies(self) -> bool:
        """Whether a word follows that no table knows, to which the match may belong: "a Tuesday meeting"."""
        after = self.after()
        return after.kind == "other" and after.text[:1].isalpha()


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A name, the type of phrase it makes, a template, and a reading that may decline with None."""

    name: str
    makes: str
    template: str
    reading: Callable[[Found], Any]


class Grammar:
    """Passes of rules over tokens.

    `classes` name sets of types for templates; `common` are the types most texts hold, by which no rule is looked up.
    """

    def __init__(self, passes: Sequence[Sequence[PhraseRule]], classes: Mapping[str, str], common: str) -> None:
        self.rules, self._classes, self._common = passes, classes, frozenset(common.split())

    def parse(self, tokens: Sequence[Piece]) -> list[Piece]:
        """The tokens, those that belong together replaced by phrases."""
        pieces = list(tokens)
        for rules in self._passes:
            pieces = rules.rewritten(pieces)
        return pieces

    @cached_property
    def _passes(self) -> list[_Pass]:
        alphabet = _Alphabet(self._classes)
        return [_Pass(rules, alphabet, self._common) for rules in self.rules]


class _Alphabet:
    """Types as characters, and classes of types."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self.characters: dict[str, str] = {}
        self._classes = {name: members.split() for name, members in classes.items()}
        self._types: dict[str, list[str]] = {}

    def types(self, name: str) -> list[str]:
        """The types a name in a template stands for."""
        if name not in self._types:
            self._types[name] = list(self._expanded(name))
        return self._types[name]

    def _expanded(self, name: str) -> Iterator[str]:
        for member in self._classes.get(name, [name]):
            yield from self._expanded(member) if member in self._classes and member != name else [member]

    def line(self, pieces: Sequence[Piece]) -> str:
        """Pieces as a line of characters; "x" is a type no rule names."""
        return "".join([self.characters.get(piece.kind, "x") for piece in pieces])

    def compiled(self, template: str) -> re.Pattern[str]:
        """The regular expression over characters that a template is."""

        def kept(match: re.Match[str]) -> str:
            label, name = _named(match)
            pattern = f"[{''.join(self.character(kind) for kind in self.types(name))}]"
            return f"(?P<{label}>{pattern})" if label else pattern

        return re.compile(_NAME.sub(kept, template).replace(" ", ""))

    def character(self, kind: str) -> str:
        """The character of a type."""
        return self.characters.setdefault(kind, chr(0xE000 + len(self.characters)))


class _Pass:
    """Rules that compete; a rule is compiled and tried where a line holds a type that it cannot do without."""

    def __init__(self, rules: Sequence[PhraseRule], alphabet: _Alphabet, common: frozenset[str]) -> None:
        self._rules, self._alphabet = rules, alphabet
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._by_character: dict[str, list[int]] = {}
        for i, rule in enumerate(rules):
            for name in _NAME.finditer(rule.template):
                for kind in alphabet.types(_named(name)[1]):
                    alphabet.character(kind)
            for kind in self._cue(rule.template, common):
                self._by_character.setdefault(alphabet.character(kind), []).append(i)

    def rewritten(self, pieces: list[Piece]) -> list[Piece]:
        """The pieces, those that a rule reads together replaced by its phrase."""
        line = self._alphabet.line(pieces)
        result: list[Piece] = []
        cursor = 0
        for match, i in sorted(self._matches(line), key=lambda found: (found[0].start(), -found[0].end(), found[1])):
            if match.start() < cursor:
                continue
            rule = self._rules[i]
            value = _read(rule, Found(pieces, match))
            if value is not None:
                result += pieces[cursor : match.start()]
                result.append(_phrase(rule, pieces[match.start() : match.end()], value))
                cursor = match.end()
        return result + pieces[cursor:]

    def _matches(self, line: str) -> Iterator[tuple[re.Match[str], int]]:
        for i in {i for character in set(line) for i in self._by_character.get(character, ())}:
            if i not in self._patterns:
                self._patterns[i] = self._alphabet.compiled(self._rules[i].template)
            yield from ((match, i) for match in self._patterns[i].finditer(line))

    def _cue(self, template: str, common: frozenset[str]) -> set[str]:
        """The types of the name in a template that is never left out and rarest in texts."""
        while (outside := _OPTIONAL.sub("", template)) != template:
            template = outside
        needed = [set(self._alphabet.types(_named(match)[1])) for match in _NAME.finditer(template)]
        return min(needed, key=lambda kinds: (len(kinds & common), len(kinds)))


_NAME = re.compile(r"\{(?P<label>[\w:]+)\}|(?P<bare>\w+)")
_OPTIONAL = re.compile(r"\([^()]*\)\??|(?:\{[\w:]+\}|\w+)\?")
"""What a template can do without: alternatives in parentheses, and names before a question mark."""


def _named(match: re.Match[str]) -> tuple[str, str]:
    """Label, if any, and name of a name in a template."""
    label, _, name = (match["label"] or "").partition(":")
    return label, name or label or match["bare"]


def _read(rule: PhraseRule, found: Found) -> Any:
    """What the rule reads; the 31st of June is declined like any other misreading."""
    try:
        return rule.reading(found)
    except (ValueError, OverflowError):
        return None


def _phrase(rule: PhraseRule, pieces: Sequence[Piece], value: Any) -> Phrase:
    text = " ".join(piece.text for piece in pieces)
    return Phrase(rule.makes, pieces[0].start, pieces[-1].end, text, value, rule.name)
