"""Parties: who pays an amount of money, who gets it, and what it is for.

"Acme is investing US$2bn into chip plants in Japan"     US$2bn: Acme -> Japan for chip plants in Japan
"The FCA fined Bolt £5m for late reports"                £5m: Bolt -> FCA for late reports
"Bolt's $900m purchase of Cray Labs"                     $900m: Bolt -> ? for Cray Labs
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.language import Tree
from factx.links.marked import MarkedSentence, Marker
from factx.links.parties import complements
from factx.links.parties.antecedents import NAMES_BACK, antecedent
from factx.links.parties.corpus import CORPUS
from factx.links.parties.filling import Parts
from factx.links.parties.names import Names, is_aside, is_country
from factx.links.parties.parsed import GAPPING, PRICES
from factx.links.parties.parsed import parties as parsed_parties
from factx.links.parties.rule import PartyRule, Reading
from factx.links.parties.rules import KINDS, RULES
from factx.links.parties.trees import ParsedSentence, words

if TYPE_CHECKING:
    from factx.records import Money

__all__ = ["CORPUS", "Parties", "find", "summary"]


@dataclass(frozen=True, slots=True)
class Parties:
    """An amount, who pays it, who gets it, and the offsets of what it is for; `rule` says why."""

    money: Marker
    payer: Marker | None
    recipient: Marker | None
    purpose: tuple[int, int] | None
    rule: str


Parser = Callable[[Sequence[Sequence[str]]], Sequence[Tree]]
"""What gives the trees of sentences that come in words."""


def find(sentences: Sequence[MarkedSentence], parse: Parser | None = None) -> list[Parties]:
    """The parties of every amount that has any, in reading order; at most one finding an amount.

    Patterns come first. Trees, where `parse` gives them, fill in what patterns leave open, and have the last word where
    they know better: where phrases end, what a price is the price of, verbs that are left out, names in passing.
    """
    with_money = [
        (i, sentence)
        for i, sentence in enumerate(sentences)
        if any(marker.kind == "money" for marker in sentence.markers)
    ]
    before = {i: sentences[max(0, i - NAMES_BACK) : i] for i, _ in with_money}
    found = {i: _Sentence(sentence, before[i]).parties() for i, sentence in with_money}
    if parse is not None and with_money:
        cut = [words(sentence) for _, sentence in with_money]
        trees = parse([[word.text for word in line] for line in cut])
        for (i, sentence), line, tree in zip(with_money, cut, trees, strict=True):
            parsed = ParsedSentence(sentence, line, tree)
            for money, parts in parsed_parties(parsed, Names(sentence, before[i])):
                known = found[i].get(money)
                found[i][money] = _joined(known and _plausible(known, parsed), money, parts, sentence)
            for money, known in list(found[i].items()):
                found[i][money] = _without_repeats(_plausible(known, parsed), sentence)
    return [
        parties for one in found.values() for parties in sorted(one.values(), key=lambda parties: parties.money.start)
    ]


_NEXT_ACT = re.compile(r",? (?:to [a-z]+|(?:and|but) (?:[a-z]+ed|I|he|she|it|they|we|the)) ")


def _without_repeats(parties: Parties, sentence: MarkedSentence) -> Parties:
    """The parties, without a purpose that is a pronoun or the recipient over again."""
    if parties.purpose is None:
        return parties
    start, end = parties.purpose
    purpose = sentence.plain[start - sentence.start : end - sentence.start]
    again = parties.recipient is not None and parties.recipient.span == parties.purpose
    return replace(parties, purpose=None) if again or _PRONOUN.fullmatch(purpose) else parties


_PRONOUN = re.compile(r"(?:it|them|him|her|this|that|these|those|one|both)", re.IGNORECASE)


def _is_better(sentence: MarkedSentence, phrase: tuple[int, int], known: tuple[int, int]) -> bool:
    """Whether a tree's phrase ends where a pattern's should: at the end of a list, or before what is done next."""
    if phrase[0] != known[0]:
        return False
    if known[1] < phrase[1]:
        return sentence.plain[known[1] - sentence.start] == ","  # "plywood, epoxy and engines"
    rest = sentence.plain[phrase[1] - sentence.start : known[1] - sentence.start]
    return _NEXT_ACT.match(rest) is not None  # "new systems and doubled its staff"


def _plausible(known: Parties, tree: ParsedSentence) -> Parties:
    """The parties without names that, by the tree, do nothing: the town in "a Norfolk vicar raised"."""
    return replace(
        known,
        payer=None if known.payer and is_aside(tree, known.payer) else known.payer,
        recipient=None if known.recipient and is_aside(tree, known.recipient) else known.recipient,
    )


def _joined(known: Parties | None, money: Marker, parts: Parts, sentence: MarkedSentence) -> Parties:
    """What a pattern says, and the tree where the pattern is silent."""
    purpose = (sentence.offset(parts.purpose[0]), sentence.offset(parts.purpose[1])) if parts.purpose else None
    if known is None or parts.rule == GAPPING:
        return Parties(money, parts.payer, parts.recipient, purpose, parts.rule)
    taken = (known.payer, known.recipient)
    if parts.rule == "frame cost" and known.payer:
        purpose = None
    elif purpose and (parts.rule in PRICES or (known.purpose and _is_better(sentence, purpose, known.purpose))):
        known = replace(known, purpose=purpose)
    return replace(
        known,
        payer=known.payer or (parts.payer if parts.payer not in taken else None),
        recipient=known.recipient or (parts.recipient if parts.recipient not in taken else None),
        purpose=known.purpose or purpose,
    )


def summary(money: Money) -> str:
    """The amount as written, then "payer -> recipient for purpose"; "?" for a party that is not named."""
    payer, recipient = (ref.name if ref else "?" for ref in (money.payer, money.recipient))
    purpose = f" for {money.purpose}" if money.purpose else ""
    return f"{money.mention.text}: {payer} -> {recipient}{purpose}"


_OWNED = re.compile(r"\bof (?:[\w-]+ ){1,3}$")
"""What stands before a name that is no subject: "the parent of planemaker"."""


class _Sentence:
    """One sentence, and the ones before it."""

    def __init__(self, sentence: MarkedSentence, before: Sequence[MarkedSentence]) -> None:
        self._sentence = sentence
        self._before = before

    def parties(self) -> dict[Marker, Parties]:
        """What patterns say of each amount they know."""
        found: dict[Marker, Parties] = {}
        for money, reading in self._readings(RULES):
            if money not in found and (parties := self._read(reading, money)):
                found[money] = parties
        for money, reading in self._readings(KINDS):
            known = found.get(money, Parties(money, None, None, None, reading.rule.name))
            if known.purpose is None:
                found[money] = replace(known, purpose=self._offsets(*reading.match.span("thing")))
        return found

    def _readings(self, rules: Sequence[PartyRule]) -> Iterator[tuple[Marker, Reading]]:
        """What the rules whose cues the sentence holds make of its amounts."""
        for rule in (rule for rule in rules if rule.cue.search(self._sentence.plain)):
            for reading in rule.readings(self._sentence.text):
                if money := self._sentence.marker(reading.match, "money"):
                    yield money, reading

    def _read(self, reading: Reading, money: Marker) -> Parties | None:
        """The parts of a match and of what follows it, or None when nothing is said."""
        parts: dict[str, Marker | tuple[int, int]] = {}
        for source, part in reading.rule.meaning.items():
            for name, found in self._part(reading, source, part):
                parts.setdefault(name, found)
        payer, recipient, purpose = (parts.get(name) for name in ("payer", "recipient", "purpose"))
        if not parts or (payer == recipient and payer is not None):
            return None
        return Parties(
            money,
            payer if isinstance(payer, Marker) else None,
            recipient if isinstance(recipient, Marker) else None,
            purpose if isinstance(purpose, tuple) else None,
            reading.rule.name,
        )

    def _part(self, reading: Reading, source: str, part: str) -> Iterator[tuple[str, Marker | tuple[int, int]]]:
        """What one source of a rule's table gives: a group of the match, or a preposition behind it."""
        if source in ("subject", "object"):
            if name := self._named(reading, source):
                yield part, name
        elif source == "thing":
            if reading.match["thing"]:
                yield "purpose", self._offsets(*reading.match.span("thing"))
        elif part in ("payer", "recipient"):
            position = complements.party(self._sentence.text, reading.match.end(), source)
            if position is not None and (name := self._sentence.at(position)):
                yield part, name
        elif span := complements.phrase(self._sentence.text, reading.match.end(), source):
            yield from self._target(*span) if part == "target" else [("purpose", self._offsets(*span))]

    def _target(self, start: int, end: int) -> Iterator[tuple[str, Marker | tuple[int, int]]]:
        """A phrase that is a name is the recipient; another is the purpose, and a place at its end the recipient."""
        text = self._sentence.text[start:end]
        alone, last = complements.NAME_ALONE.match(text), complements.PLACE_LAST.search(text)
        if not alone:
            yield "purpose", self._offsets(start, end)
        match = alone or last
        name = self._sentence.at(start + match.start("party")) if match else None
        if name and (alone or is_country(self._sentence, name)):
            yield "recipient", name

    def _named(self, reading: Reading, group: str) -> Marker | None:
        """The name in a group, or the name that its pronoun or "the company" stands for."""
        match = reading.holder(group)
        written = match.group(group)
        if group == "subject" and _OWNED.search(self._sentence.text, 0, match.start(group)):
            return None
        if (marker := self._sentence.marker(match, group)) or not written:
            return marker
        other = self._named(reading, "subject") if reading.agent is not match else None
        return antecedent(written.rpartition(" ")[2], self._sentence, match.start(group), self._before, other)

    def _offsets(self, start: int, end: int) -> tuple[int, int]:
        return self._sentence.offset(start), self._sentence.offset(end)
