"""Filling a frame: who stands around an amount, and which part of the frame they play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factx.links.marked import Marker
from factx.links.parties.clauses import RELATIVES, antecedent_of
from factx.links.parties.extents import Extent, noun_phrase, verb_phrase
from factx.links.parties.frames import GIVES, NOT_BOUGHT, TAKES, VERB_FRAMES, FramePart
from factx.links.parties.names import NAMES, Names
from factx.links.parties.sites import Site
from factx.links.parties.trees import ParsedSentence

_PRONOUNS = "it they he she them him her this that these those which who".split()
_ONLY_PAYS = ("fund", "finance", "cover", "support", "buy", "acquire", "purchase", "pay")
_HANDLES = {*VERB_FRAMES, *GIVES, *TAKES}
"""Verbs that do something with money, so that what follows "to" is what it is for."""
_VERBAL = ("xcomp", "advcl", "acl", "relcl", "ccomp")
_SIDE = frozenset({"relcl", "advcl", "parataxis", "aux", "mark", "ccomp"})


@dataclass
class Parts:
    """Who plays which part, in words of a tree; what is found first stays."""

    rule: str
    payer: Marker | None = None
    recipient: Marker | None = None
    purpose: Extent | None = None


class Filling:
    """The parts of one amount, being filled; `limit` is the place of the next amount of the sentence."""

    def __init__(self, rule: str, tree: ParsedSentence, names: Names, site: Site, limit: int) -> None:
        self.parts = Parts(rule)
        self._tree, self._names, self._site, self._limit = tree, names, site, limit

    def fill(self, part: FramePart | None, word: int | None) -> None:
        """Give a part to the name, or the phrase, of a word; a part that is taken stays."""
        parts = self.parts
        if part is None or word is None or word == self._site.amount:
            return
        if part == "purpose":
            if parts.purpose is None and self._tree.text(word) not in _PRONOUNS:
                parts.purpose = noun_phrase(self._tree, word)
            return
        if part == "target":
            self._target(word)
            return
        name = self._names.of(self._tree, word, parts.payer or parts.recipient)
        if name and parts.rule == "frame earn" and name.kind != "person":
            return  # what a company earns is its profit
        if name and parts.rule == "frame contract" and part == "payer" and name.kind == "person":
            return  # who signs is not who pays
        if name and name not in (parts.payer, parts.recipient) and getattr(parts, part) is None:
            setattr(parts, part, name)

    def _target(self, word: int) -> None:
        """A name is the recipient; a thing is the purpose, and a country it is in the recipient."""
        if self._tree.is_a(word, *NAMES):
            self.fill("recipient", word)
            return
        self.fill("purpose", word)
        places = (c for c in self._tree.subtree(word) if self._tree.is_a(c, "place"))
        self.fill("recipient", next((c for c in places if self._names.is_country(self._tree, c)), None))

    def prepositions(self, meaning: Mapping[str, FramePart]) -> None:
        """What prepositions bring: those behind the amount, then those before it."""
        tree, place = self._tree, self._site
        anchors = [place.amount, *place.between, *(n for n in (place.noun, place.verb) if n is not None)]
        below = {
            c for anchor in anchors for c in tree.children[anchor] if tree.labels[c] in ("prep", "dative", "agent")
        }
        behind = sorted(c for c in below if place.amount < c < self._limit)
        own = sorted(c for c in below if c < place.amount and c not in place.between)
        before = [c for c in own if place.noun is None or tree.heads[c] != place.verb]
        for preposition in (*behind, *before):
            part = meaning.get(tree.text(preposition))
            if part is not None and (part != "purpose" or self.parts.purpose is None):
                self.behind(part, preposition)

    def behind(self, part: FramePart, preposition: int) -> None:
        """What stands behind one preposition: a noun, or a verb ("for failing to")."""
        tree = self._tree
        noun, gerund = tree.child(preposition, "pobj"), tree.child(preposition, "pcomp")
        if noun is not None:
            noun = antecedent_of(tree, noun, preposition) if tree.text(noun) in RELATIVES else noun
            if self._is_meant(part, preposition, noun):
                self.fill(part, noun)
        elif gerund is not None and part in ("purpose", "target") and self.parts.purpose is None:
            self.parts.purpose = verb_phrase(tree, gerund)

    def _is_meant(self, part: FramePart, preposition: int, noun: int) -> bool:
        """Whether a noun is what money is for: no time, no other amount, no place it is spent in."""
        tree, word = self._tree, self._tree.text(preposition)
        if word in ("of", "in") and preposition - self._site.amount != 1:
            return False
        if part == "purpose" and word == "in" and tree.is_a(noun, *NAMES):
            return False
        return tree.text(noun) not in NOT_BOUGHT and not tree.is_a(noun, "time", "money")

    def verb_purpose(self) -> None:
        """What is done with the money: "to build a railway", "laying fibre"."""
        tree, place = self._tree, self._site
        if self.parts.purpose is not None:
            return
        above = place.verb if place.verb is not None and tree.text(place.verb) in _HANDLES else None
        anchors = [n for n in (place.amount, place.noun, above) if n is not None]
        for verb in sorted(c for anchor in anchors for c in tree.children[anchor]):
            if place.amount < verb < self._limit and tree.labels[verb] in _VERBAL and self._is_aim(verb):
                if _says_who(tree, verb):
                    self.fill("recipient", verb + 1)
                else:
                    self.parts.purpose = self.aim(verb)
                return

    def _is_aim(self, verb: int) -> bool:
        """Whether a verb right behind the amount, without a subject of its own, says what is done with it."""
        tree = self._tree
        if tree.child(verb, "nsubj") is not None or "," in map(tree.text, range(self._site.amount, verb)):
            return False
        begins = tree.subtree(verb, _SIDE)[0] == verb
        gerund = tree.text(verb).endswith("ing") and tree.labels[verb] in ("xcomp", "advcl") and begins
        return gerund or is_infinitive(tree, verb)

    def aim(self, verb: int) -> Extent | None:
        """The phrase of a verb; of one that only pays for something, what it pays for."""
        tree = self._tree
        if tree.text(verb) in _ONLY_PAYS:
            bought = tree.child(verb, "dobj")
            preposition = tree.child(verb, "prep")
            if bought is None and preposition is not None:
                bought = tree.child(preposition, "pobj")
            if bought is not None:
                return noun_phrase(tree, bought)
        return verb_phrase(tree, verb)


def is_infinitive(tree: ParsedSentence, verb: int) -> bool:
    """Whether a verb is one with "to"."""
    return any(tree.text(c) == "to" and tree.labels[c] == "aux" for c in tree.children[verb])


def _says_who(tree: ParsedSentence, i: int) -> bool:
    """Whether what the parser takes for a verb says what somebody is: "to inventor John Smith"."""
    return tree.text(i)[-2:] in ("or", "er", "st") and i + 1 < len(tree.words) and tree.is_a(i + 1, "person")
