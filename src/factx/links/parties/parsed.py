"""Parties from the tree: the frame of the verb or noun an amount belongs to, filled with who stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factx.links.marked import Marker
from factx.links.parties.clauses import actor, is_passive, patient
from factx.links.parties.extents import noun_phrase
from factx.links.parties.filling import Filling, Parts, is_infinitive
from factx.links.parties.frames import (
    CHANGES,
    FACES,
    GIVES,
    IMPOSES,
    NOUN_FRAMES,
    REACTS,
    REPORTS,
    SPURNS,
    TAKES,
    Frame,
    FramePart,
)
from factx.links.parties.names import NAMES, Names
from factx.links.parties.sites import frames_of, site
from factx.links.parties.trees import ParsedSentence

GAPPING = "frame of the amount before"
"""The rule of amounts whose verb is left out; it knows better than a pattern that sees only the verb."""

PRICES = ("frame cost", "frame let", "frame fetch", "frame sell")
"""Rules of prices, whose thing is the whole subject: patterns see its last words only."""

_VESSEL = re.compile(r"plan|programme|program|scheme|package|budget")
_NO_THING = re.compile(
    r"(?:shares?|years?|months?|weeks?|days?|quarters?|times?|end|part|deal|number|percent|pct|%|it|that|all)"
)


def parties(tree: ParsedSentence, names: Names) -> Iterator[tuple[Marker, Parts]]:
    """What the tree says about every amount of the sentence."""
    amounts = tree.amounts()
    last: tuple[int, Parts] | None = None
    for amount, limit in pairwise([*amounts, len(tree.words)]):
        parts = (
            _gapped(tree, amount, last) or _Reader(tree, names, amount, limit).parts() or _beside(tree, amount, last)
        )
        marker = tree.marker(amount)
        if parts and marker and (parts.payer or parts.recipient or parts.purpose):
            last = amount, parts
            yield marker, parts


# -------------------------------------------------------------------------------------- amounts beside others
def _gapped(tree: ParsedSentence, amount: int, last: tuple[int, Parts] | None) -> Parts | None:
    """What "Japan" is to "$3m" in "Germany pledged $5m and Japan $3m": what Germany is to $5m."""
    if last is None or amount < 2 or not tree.is_a(amount - 1, *NAMES):
        return None
    if tree.text(amount - 2) not in (",", "and", "while", ";"):
        return None
    before, parts = last
    name, beside = tree.marker(amount - 1), tree.marker(before - 1)
    if parts.recipient is not None and parts.recipient == beside:
        return replace(parts, rule=GAPPING, recipient=name)
    return replace(parts, rule=GAPPING, payer=name) if parts.payer else None


_BETWEEN = re.compile(
    r"(?:,|;|and|or|plus|to|from|against|with|versus|vs|than|up|down|compared|a|in|for|by|of|the|year|earlier|ago"
    r"|another|further)"
)
_APART = 10
"""Words between two amounts of one list, at most."""


def _beside(tree: ParsedSentence, amount: int, last: tuple[int, Parts] | None) -> Parts | None:
    """What is said of one amount of a list or comparison holds for the next: "paid $9m this year, $11m in 2003"."""
    if last is None:
        return None
    before, parts = last
    if tree.text(amount - 1) == "including" and parts.payer:
        return replace(parts, recipient=None, purpose=None)  # "owes $5m, including $1m to Acme"
    between = range(before + 1, amount)
    joined = all(tree.is_a(i, "time") or _BETWEEN.fullmatch(tree.text(i)) for i in between)
    return replace(parts) if len(between) <= _APART and joined else None


# ------------------------------------------------------------------------------------------------ one amount
class _Reader:
    """Reads one amount of a sentence; `limit` is the place of the next one."""

    def __init__(self, tree: ParsedSentence, names: Names, amount: int, limit: int) -> None:
        self._tree, self._names, self._amount, self._limit = tree, names, amount, limit
        self._site = site(tree, amount)

    def _filling(self, rule: str) -> Filling:
        return Filling(rule, self._tree, self._names, self._site, self._limit)

    def parts(self) -> Parts | None:
        """What the tree says, or None."""
        place, tree = self._site, self._tree
        noun = NOUN_FRAMES.get(tree.text(place.noun)) if place.noun is not None else None
        if place.noun is not None and noun is not None:
            return self._of_noun(noun, place.noun)
        if place.verb is not None:
            for frame in frames_of(tree, place.verb):
                if place.relation in frame.money:
                    return self._of_verb(frame, place.verb)
            if tree.text(place.verb) in CHANGES:
                return self._of_measure(place.verb)
        return self._of_thing() or self._alone()

    def _of_measure(self, verb: int) -> Parts | None:
        """An amount that says how large something is: "raised its dividend to $2", "the fee is $5"."""
        tree = self._tree
        measured = patient(tree, verb)
        measured = actor(tree, verb) if measured is None else measured
        if measured is None or measured == self._amount or tree.is_a(measured, *NAMES):
            return self._alone()
        frame = NOUN_FRAMES.get(tree.text(measured))
        return self._of_noun(frame, measured) if frame else None

    def _alone(self) -> Parts | None:
        """An amount with nothing above it that tells of money: "£1bn to help the poor", "$2 for a cup"."""
        tree, filling = self._tree, self._filling("use of an amount")
        for child in tree.children[self._amount]:
            if child < self._amount:
                continue
            if tree.text(child) in ("for", "towards", "toward") and filling.parts.purpose is None:
                filling.behind("purpose", child)
            elif is_infinitive(tree, child):
                filling.parts.purpose = filling.parts.purpose or filling.aim(child)
        return filling.parts if filling.parts.purpose else None

    # ------------------------------------------------------------------------------------------------- verbs
    def _of_verb(self, frame: Frame, verb: int) -> Parts:
        tree, filling = self._tree, self._filling(f"frame {frame.name}")
        done_by, done_to = actor(tree, verb), patient(tree, verb)
        done_to = None if done_to is not None and tree.is_a(done_to, "money") else done_to
        if frame.name == "fine" and done_to is None and not is_passive(tree, verb):
            filling.fill("payer", done_by)  # "Acme fined $5m over spills": a headline leaves "was" out
        elif frame.name == "sell" and done_to is None and not is_passive(tree, verb):
            filling.fill("purpose", done_by)  # "the flat sold for $5m"
        else:
            filling.fill(frame.subject, done_by)
            if frame.name == "sell" and done_to is not None and tree.labels[done_to] == "dative":
                filling.fill("payer", done_to)  # "sold Ryanair 100 jets"
                done_to = tree.child(verb, "dobj")
            filling.fill(frame.object, done_to)
        if frame.name == "cost" and filling.parts.payer:
            filling.parts.purpose = None
        filling.prepositions(frame.prepositions)
        if frame.verb_purpose:
            filling.verb_purpose()
        return filling.parts

    # ------------------------------------------------------------------------------------------------- nouns
    def _of_noun(self, frame: Frame, noun: int) -> Parts | None:
        if frame.name == "takings":
            return None
        filling, owner = self._filling(f"frame {frame.name}"), self._tree.child(noun, "poss")
        parts = filling.parts
        self._support(filling, frame, noun)
        if owner is not None and frame.name != "cost":
            part = self._part_of_owner(frame, noun, owner)
            if not (parts.payer or parts.recipient) or frame.name == "purchase":
                filling.fill(part, owner)
        filling.prepositions(frame.prepositions)
        if frame.verb_purpose:
            filling.verb_purpose()
        if frame.name == "cost":
            self._at_a_cost(filling)
        if frame.itself and parts.purpose is None and _is_described(self._tree, noun):
            parts.purpose = noun_phrase(self._tree, noun)
        return parts

    def _part_of_owner(self, frame: Frame, noun: int, owner: int) -> FramePart:
        """What "Acme" is in "Acme's $5m bid": it pays, but for who gets a salary, sells or fines somebody."""
        if frame.name == "outlay" and self._tree.is_a(owner, "person"):
            return "recipient"
        if frame.name == "penalty" and self._has(noun, "on", "against"):
            return "recipient"
        return frame.subject or "payer"

    def _has(self, noun: int, *prepositions: str) -> bool:
        return any(self._tree.text(c) in prepositions for c in self._tree.children[noun])

    def _at_a_cost(self, filling: Filling) -> None:
        """Who does something "at a cost of $5m" bears it, for what is done."""
        verb = self._site.verb
        if verb is not None and filling.parts.purpose is None and self._site.relation in ("at", "with"):
            filling.fill("payer", actor(self._tree, verb))
            filling.fill("purpose", patient(self._tree, verb))

    def _support(self, filling: Filling, frame: Frame, noun: int) -> None:
        """What the verb over a noun makes of its subject: who makes a bid pays, who receives it is paid."""
        verb, tree = self._site.verb, self._tree
        if verb is None or (frame.name != "penalty" and _is_means(tree, noun)):
            return
        done_by, done_to = actor(tree, verb), patient(tree, verb)
        passive, form = is_passive(tree, verb), tree.text(verb)
        if frame.name == "penalty" and passive and form in FACES:
            filling.fill("payer", done_to)
            filling.fill("recipient", done_by)
            return
        part = self._part_of_subject(frame, form)
        if frame.name == "purchase":
            part = self._part_of_bidder(noun, form, part)
        if frame.name == "contract" and done_by is not None and tree.is_a(done_by, "person"):
            part = "recipient"
        filling.fill(part, done_by)
        if part != "payer" or frame.name == "liability":
            return
        if frame.name == "contract":
            filling.prepositions({"with": "recipient", "to": "recipient"})
        if done_to != noun:
            filling.fill("recipient", done_to)

    def _part_of_bidder(self, noun: int, form: str, part: FramePart | None) -> FramePart | None:
        """Who "considers a bid for Acme" pays; who "considers a bid", or agrees to one "by Bolt", is paid."""
        if part == "recipient" and form not in SPURNS and self._has(noun, "of", "for"):
            return "payer"
        if self._has(noun, "by") or self._tree.child(noun, "poss") is not None:
            return "recipient" if part is not None else None
        return part

    def _part_of_subject(self, frame: Frame, form: str) -> FramePart | None:
        if frame.name == "penalty":
            return "payer" if form in FACES else "recipient" if form in IMPOSES else None
        if frame.name in ("liability", "cost"):
            return "payer" if form in REPORTS or self._site.relation in ("with", "after") else None
        if frame.name == "purchase" and form in REACTS:
            return "recipient"
        gives = form in GIVES and (form not in TAKES or frame.name in ("outlay", "package"))
        return "payer" if gives else "recipient" if form in TAKES else None

    def _of_thing(self) -> Parts | None:
        """An amount that is what a thing is worth: "laptops worth $5m"."""
        tree, noun = self._tree, self._site.noun
        if noun is None or self._site.relation != "worth" or tree.is_a(noun, *NAMES):
            return None
        return None if _NO_THING.fullmatch(tree.text(noun)) else Parts("worth", purpose=noun_phrase(tree, noun))


def _is_means(tree: ParsedSentence, noun: int) -> bool:
    """Whether a noun is what something is done with: "pays for it with a grant"."""
    while tree.labels[noun] == "conj":
        noun = tree.heads[noun]
    return tree.labels[noun] == "pobj" and tree.text(tree.heads[noun]) == "with"


def _is_described(tree: ParsedSentence, noun: int) -> bool:
    """Whether a noun says what for, itself or with a word before it: "aid", a "rescue plan", but no "plan"."""
    described = any(tree.labels[c] in ("compound", "amod") and not tree.is_a(c, "money") for c in tree.children[noun])
    return described or not _VESSEL.fullmatch(tree.text(noun))
