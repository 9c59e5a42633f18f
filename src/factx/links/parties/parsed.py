"""Parties from the tree: the frame of the verb or noun an amount belongs to, filled with who stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from factx.links.marked import Marker
from factx.links.parties.clauses import RELATIVES, actor, antecedent_of, is_passive, patient
from factx.links.parties.frames import (
    CHANGES,
    FACES,
    GIVES,
    IMPOSES,
    NOT_BOUGHT,
    NOUN_FRAMES,
    REPORTS,
    TAKES,
    VERB_FRAMES,
    Frame,
    FramePart,
)
from factx.links.parties.frames import PRICES as TRANSPARENT
from factx.links.parties.names import Names
from factx.links.parties.trees import ParsedSentence

GAPPING = "frame of the amount before"
"""The rule of amounts whose verb is left out; it knows better than a pattern that sees only the verb."""

PRICES = ("frame cost", "frame let", "frame fetch", "frame sell")
"""Rules of prices, whose thing is the whole subject: patterns see its last words only."""

PURPOSE_WORDS = 20
"""Words of a purpose, at most."""

_OBJECTS = ("dobj", "dative", "npadvmod", "oprd", "attr", "nummod", "nsubjpass", "dep", "ccomp", "xcomp", "advmod")
_MODIFIERS = ("compound", "amod", "nmod", "nummod", "appos", "quantmod", "poss")
_ONLY_PAYS = ("fund", "finance", "cover", "support", "buy", "acquire", "purchase", "pay")
_CUT = frozenset({"relcl", "advcl", "appos", "parataxis", "ccomp", "acl"})
_SAYS = re.compile(r"(?!about$|some$|whole$|the$|all$|most$|its$|their$|half$|rest$)[^\W\d_][\w.&'’-]{2,}")
"""A word that can be all of a purpose."""
_SIDE = frozenset({"relcl", "advcl", "parataxis", "aux", "mark", "ccomp"})
_CUT_VERB = frozenset({"parataxis"})
_NO_NOUN = re.compile(
    r"(?:share|shares|year|month|week|day|quarter|time|times|end|part|deal|number|percent|pct|%|it|that|all)"
)


@dataclass
class Parts:
    """Who plays which part, in words of a tree; what is found first stays."""

    rule: str
    payer: Marker | None = None
    recipient: Marker | None = None
    purpose: tuple[int, int] | None = None


@dataclass
class _Site:
    """Where an amount stands: the noun it belongs to, if any, the verb above, and what joins them."""

    amount: int
    noun: int | None
    verb: int | None
    relation: str
    between: list[int] = field(default_factory=list)


def parties(tree: ParsedSentence, names: Names) -> Iterator[tuple[Marker, Parts]]:
    """What the tree says about every amount of the sentence."""
    amounts = list(tree.amounts())
    last: tuple[int, Parts] | None = None
    for place, amount in enumerate(amounts):
        limit = amounts[place + 1] if place + 1 < len(amounts) else len(tree.words)
        parts = (
            _gapped(tree, amount, last) or _Reader(tree, names, amount, limit).parts() or _beside(tree, amount, last)
        )
        marker = tree.marker(amount)
        if parts and marker and (parts.payer or parts.recipient or parts.purpose):
            last = amount, parts
            yield marker, parts


def _gapped(tree: ParsedSentence, amount: int, last: tuple[int, Parts] | None) -> Parts | None:
    """What "Japan" is to "$3m" in "Germany pledged $5m and Japan $3m": what Germany is to $5m."""
    if (
        last is None
        or amount < 2
        or not _is_name(tree, amount - 1)
        or tree.text(amount - 2) not in (",", "and", "while", ";")
    ):
        return None
    before, parts = last
    name, beside = tree.marker(amount - 1), tree.marker(before - 1)
    if parts.recipient is not None and parts.recipient == beside:
        return Parts(GAPPING, payer=parts.payer, recipient=name, purpose=parts.purpose)
    return Parts(GAPPING, payer=name, recipient=parts.recipient, purpose=parts.purpose) if parts.payer else None


_BETWEEN = re.compile(
    r"(?:,|;|and|or|plus|to|from|against|with|versus|vs|than|up|down|compared|a|in|for|by|of|the|year|earlier|ago|another|further)"
)


def _beside(tree: ParsedSentence, amount: int, last: tuple[int, Parts] | None) -> Parts | None:
    """What is said of one amount of a list or comparison holds for the next: "paid $9m this year, $11m in 2003"."""
    if last is None:
        return None
    before, parts = last
    between = range(before + 1, amount)
    if len(between) > _APART or not all(_is_time(tree, i) or _BETWEEN.fullmatch(tree.text(i)) for i in between):
        return None
    return Parts(parts.rule, parts.payer, parts.recipient, parts.purpose)


_APART = 10
"""Words between two amounts of one list, at most."""


class _Reader:
    """Reads one amount of a sentence; `limit` is the place of the next one."""

    def __init__(self, tree: ParsedSentence, names: Names, amount: int, limit: int) -> None:
        self._tree, self._names, self._amount, self._limit = tree, names, amount, limit
        self._site = _site(tree, amount)

    def parts(self) -> Parts | None:
        site, tree = self._site, self._tree
        noun = NOUN_FRAMES.get(tree.text(site.noun)) if site.noun is not None else None
        if noun is not None:
            return None if noun.name == "takings" else self._of_noun(noun)
        if site.verb is not None:
            for frame in _frames(tree, site.verb):
                if site.relation in frame.money:
                    return self._of_verb(frame)
            if tree.text(site.verb) in CHANGES:
                return self._of_measure(site.verb)
        return self._of_thing() or self._alone()

    def _of_measure(self, verb: int) -> Parts | None:
        """An amount that says how large something is: "raised its dividend to $2", "the fee is $5"."""
        tree = self._tree
        measured = patient(tree, verb)
        if measured is None or is_passive(tree, verb):
            measured = measured if measured is not None else actor(tree, verb)
        if measured is None or measured == self._amount or _is_name(tree, measured):
            return self._alone()
        frame = NOUN_FRAMES.get(tree.text(measured))
        if frame is not None:
            self._site.noun = measured
            return None if frame.name == "takings" else self._of_noun(frame)
        return None

    def _alone(self) -> Parts | None:
        """An amount with nothing above it that tells of money: "£1bn to help the poor", "$2 for a cup"."""
        tree, parts = self._tree, Parts("use of an amount")
        for child in tree.children[self._amount]:
            if child < self._amount:
                continue
            if tree.text(child) in ("for", "towards", "toward") and parts.purpose is None:
                self._behind(parts, "purpose", child)
            elif any(tree.text(c) == "to" and tree.labels[c] == "aux" for c in tree.children[child]):
                parts.purpose = parts.purpose or self._aim(child)
        return parts if parts.purpose else None

    # ------------------------------------------------------------------------------------------------- verbs
    def _of_verb(self, frame: Frame) -> Parts:
        tree, verb = self._tree, self._site.verb
        assert verb is not None  # noqa: S101 - a verb's frame has a verb
        parts = Parts(f"frame {frame.name}")
        done_to = patient(tree, verb)
        done_to = None if done_to is not None and _is_money(tree, done_to) else done_to
        done_by = actor(tree, verb)
        if frame.name == "sell" and done_to is None and not is_passive(tree, verb):
            self._fill(parts, "purpose", done_by)  # "the flat sold for $5m"
        else:
            self._fill(parts, frame.subject, done_by)
            self._fill(parts, frame.object, done_to)
        if frame.name == "cost" and parts.payer:
            parts.purpose = None
        self._prepositions(parts, frame)
        self._verb_purpose(parts, frame)
        return parts

    # ------------------------------------------------------------------------------------------------- nouns
    def _of_noun(self, frame: Frame) -> Parts:
        tree, noun, verb = self._tree, self._site.noun, self._site.verb
        assert noun is not None  # noqa: S101 - a noun's frame has a noun
        parts = Parts(f"frame {frame.name}")
        owner = tree.child(noun, "poss")
        if verb is not None and owner is None:
            self._support(parts, frame, tree.text(verb), verb)
        elif verb is not None and frame.name != "purchase":
            self._support(parts, frame, tree.text(verb), verb)
        if frame.name == "outlay" and owner is not None and _is_person(tree, owner):
            self._fill(parts, "recipient", owner)
        elif frame.name != "cost" and owner is not None and owner != self._amount:
            self._fill(parts, "payer" if parts.payer is None and parts.recipient is None else None, owner)
        self._prepositions(parts, frame)
        self._verb_purpose(parts, frame)
        if (
            frame.name == "cost"
            and verb is not None
            and parts.purpose is None
            and self._site.relation in ("at", "with")
        ):
            self._fill(parts, "payer", actor(tree, verb))
            self._fill(parts, "purpose", patient(tree, verb))
        if frame.itself and parts.purpose is None:
            parts.purpose = self._noun_phrase(noun)
        return parts

    def _support(self, parts: Parts, frame: Frame, form: str, verb: int) -> None:
        """What the verb over a noun makes of its subject: who makes a bid pays, who receives it is paid."""
        part: FramePart | None = None
        if frame.name == "penalty":
            part = "payer" if form in FACES else "recipient" if form in IMPOSES else None
        elif frame.name in ("liability", "cost"):
            part = "payer" if form in REPORTS or self._site.relation in ("with", "after") else None
        elif form in TAKES:
            part = "recipient"
        elif form in GIVES:
            part = "payer"
        done_by, done_to = actor(self._tree, verb), patient(self._tree, verb)
        passive = is_passive(self._tree, verb)
        if frame.name == "penalty" and passive and form in FACES:
            self._fill(parts, "payer", done_to)
            self._fill(parts, "recipient", done_by)
            return
        if frame.name == "contract" and done_by is not None and _is_person(self._tree, done_by):
            part = "recipient"
        self._fill(parts, part, done_by)
        if frame.name == "contract" and part == "payer":
            self._behind_all(parts, {"with": "recipient", "to": "recipient"})
        if part == "payer" and not passive and done_to != self._site.noun and frame.name != "liability":
            self._fill(parts, "recipient", done_to)
        if passive and done_to is not None and done_to != self._site.noun and part == "payer":
            self._fill(parts, "recipient", done_to)

    def _of_thing(self) -> Parts | None:
        """An amount that is what a thing is worth: "laptops worth $5m"."""
        tree, noun = self._tree, self._site.noun
        if noun is None or _is_name(tree, noun) or _NO_NOUN.fullmatch(tree.text(noun)):
            return None
        if self._site.relation != "worth":
            return None
        return Parts("price of a thing", purpose=self._noun_phrase(noun))

    # ---------------------------------------------------------------------------------------------- filling in
    def _fill(self, parts: Parts, part: FramePart | None, word: int | None) -> None:
        if part is None or word is None or word == self._amount:
            return
        if part == "purpose":
            if parts.purpose is None and not _is_pronoun(self._tree, word):
                parts.purpose = self._noun_phrase(word)
            return
        if part == "target":
            self._target(parts, word)
            return
        name = self._names.of(self._tree, word, parts.payer or parts.recipient)
        if parts.rule == "frame earn" and name is not None and name.kind != "person":
            return
        if name and name not in (parts.payer, parts.recipient) and getattr(parts, part) is None:
            setattr(parts, part, name)

    def _target(self, parts: Parts, word: int) -> None:
        if _is_name(self._tree, word):
            self._fill(parts, "recipient", word)
            return
        self._fill(parts, "purpose", word)
        places = (c for c in self._tree.subtree(word) if _is_place(self._tree, c))
        self._fill(parts, "recipient", next((c for c in places if self._names.is_country(self._tree, c)), None))

    def _prepositions(self, parts: Parts, frame: Frame) -> None:
        self._behind_all(parts, frame.prepositions)

    def _behind_all(self, parts: Parts, prepositions: Mapping[str, FramePart]) -> None:
        """Whatever prepositions bring: those behind the amount first, then those before it."""
        tree, site = self._tree, self._site
        anchors = [site.amount, *site.between, *(n for n in (site.noun, site.verb) if n is not None)]
        found = sorted(
            {c for anchor in anchors for c in tree.children[anchor] if tree.labels[c] in ("prep", "dative", "agent")}
        )
        behind = [c for c in found if site.amount < c < self._limit]
        before = [c for c in found if c < site.amount and c not in site.between]
        for preposition in (*behind, *before):
            part = prepositions.get(tree.text(preposition))
            if part is None or (part == "purpose" and parts.purpose is not None):
                continue
            self._behind(parts, part, preposition)

    def _behind(self, parts: Parts, part: FramePart, preposition: int) -> None:
        tree = self._tree
        object_ = tree.child(preposition, "pobj")
        if object_ is not None:
            if tree.text(object_) in RELATIVES:
                object_ = antecedent_of(tree, object_, preposition)
            direct = tree.text(preposition) not in ("of", "in") or preposition - self._amount == 1
            named = part == "purpose" and tree.text(preposition) == "in" and _is_name(tree, object_)
            spent = tree.text(object_) not in NOT_BOUGHT
            if direct and not named and spent and not _is_time(tree, object_) and not _is_money(tree, object_):
                self._fill(parts, part, object_)
            return
        gerund = tree.child(preposition, "pcomp")
        if gerund is not None and part in ("purpose", "target") and parts.purpose is None:
            parts.purpose = self._verb_phrase(gerund)

    def _verb_purpose(self, parts: Parts, frame: Frame) -> None:
        """What is done with the money: "to build a railway", "laying fibre"."""
        tree, site = self._tree, self._site
        if not frame.verb_purpose or parts.purpose is not None:
            return
        anchors = [n for n in (site.amount, site.noun, site.verb) if n is not None]
        for verb in sorted(c for anchor in anchors for c in tree.children[anchor]):
            if not site.amount < verb < self._limit or tree.labels[verb] not in (
                "xcomp",
                "advcl",
                "acl",
                "relcl",
                "ccomp",
            ):
                continue
            first = tree.subtree(verb, _SIDE)[0]
            infinitive = any(tree.text(c) == "to" and tree.labels[c] == "aux" for c in tree.children[verb])
            gerund = tree.text(verb).endswith("ing") and tree.labels[verb] in ("xcomp", "advcl") and first == verb
            adjacent = "," not in [tree.text(w) for w in range(site.amount, verb)]
            if infinitive and _is_agent(tree, verb):
                self._fill(parts, "recipient", verb + 1)
                return
            if (infinitive or gerund) and adjacent and tree.child(verb, "nsubj") is None:
                parts.purpose = self._aim(verb)
                return

    def _aim(self, verb: int) -> tuple[int, int] | None:
        """The phrase of a verb; of one that only pays for something, what it pays for."""
        tree = self._tree
        if tree.text(verb) in _ONLY_PAYS:
            bought = tree.child(verb, "dobj")
            preposition = tree.child(verb, "prep")
            if bought is None and preposition is not None:
                bought = tree.child(preposition, "pobj")
            if bought is not None:
                return self._noun_phrase(bought)
        return self._verb_phrase(verb)

    # ---------------------------------------------------------------------------------------------- phrases
    def _noun_phrase(self, noun: int) -> tuple[int, int] | None:
        return self._span(self._kept(noun, _CUT), noun)

    def _verb_phrase(self, verb: int) -> tuple[int, int] | None:
        return self._span([w for w in self._kept(verb, _CUT_VERB) if w >= verb], verb)

    def _kept(self, head: int, cut: frozenset[str]) -> list[int]:
        """A phrase without side clauses, and without what it is only joined with: a second verb, another amount."""
        tree = self._tree
        found, open_ = [], [head]
        while open_:
            here = open_.pop()
            found.append(here)
            branches = [c for c in tree.children[here] if tree.labels[c] not in cut]
            if here == head:
                branches = [c for c in branches if tree.labels[c] not in ("aux", "mark", "advcl")]
            joined = [c for c in branches if tree.labels[c] == "conj"]
            apart = any(_is_verb(tree, c) or any(_is_money(tree, w) for w in tree.subtree(c)) for c in joined)
            open_ += [c for c in branches if not (apart and tree.labels[c] in ("cc", "conj"))]
        return sorted(found)

    def _span(self, kept: list[int], head: int) -> tuple[int, int] | None:
        """The stretch of words around a head that hold together, without the amount, times and loose ends."""
        tree, members = self._tree, set(kept)
        first = last = head
        while first - 1 in members and not _is_money(tree, first - 1):
            first -= 1
        while last + 1 in members and not _is_money(tree, last + 1) and last + 1 - first < PURPOSE_WORDS:
            last += 1
        while last > head and (
            _is_time(tree, last) or tree.labels[last] in ("prep", "punct", "cc", "det", "aux", "mark", "case")
        ):
            last -= 1
        while last > head and (tree.text(last) in VERB_FRAMES or tree.text(last) == "worth"):
            last -= 1
        while first < head and (tree.labels[first] in ("punct", "cc") or tree.text(first) == "of"):
            first += 1
        start, end = tree.words[first].start, tree.words[last].end
        says = any(_SAYS.fullmatch(tree.text(w)) or tree.marker(w) for w in range(first, last + 1))
        return (start, end) if end > start and says else None


# ------------------------------------------------------------------------------------------------------ site
def _site(tree: ParsedSentence, amount: int) -> _Site:
    """The noun and the verb an amount belongs to."""
    here = amount
    between: list[int] = []
    while tree.labels[here] == "conj" and _is_money(tree, tree.heads[here]):
        here = tree.heads[here]
    label, head = tree.labels[here], tree.heads[here]
    if label == "attr" and tree.labels[head] == "xcomp" and tree.labels[tree.heads[head]] == "acl":
        return _noun_site(tree, amount, tree.heads[tree.heads[head]], "noun of", between)  # "a fee said to be $5m"
    told = next((c for c in tree.children[amount] if _tells(tree, c)), None)
    if told is not None:
        return _Site(amount, None, told, "object", between)
    if label in _MODIFIERS and not _is_verb(tree, head):
        return _noun_site(tree, amount, head, "modifies", between)
    if label in ("pobj", "npadvmod") and tree.labels[head] in (
        "prep",
        "agent",
        "amod",
        "acomp",
        "dative",
        "pcomp",
        "conj",
    ):
        preposition, above = head, tree.heads[head]
        between.append(preposition)
        word = tree.text(preposition)
        if above != preposition and not _is_verb(tree, above):
            relation = {"worth": "worth", "of": "noun of"}.get(word, word)
            return _noun_site(tree, amount, above, relation, between)
        return _Site(amount, None, above, word, between)
    if label == "nsubj":
        return _Site(amount, None, head, "subject", between)
    if label in _OBJECTS or label in ("pobj", "pcomp", "ROOT", "conj", "appos"):
        return _Site(amount, None, head if head != here else None, "object", between)
    return _Site(amount, None, None, "", between)


def _tells(tree: ParsedSentence, clause: int) -> bool:
    """Whether a clause behind an amount says who paid or got it: "the $5m Acme paid", "$5m raised by Acme"."""
    if tree.labels[clause] == "acl":
        return tree.text(clause) in VERB_FRAMES and is_passive(tree, clause)
    lacks = tree.child(clause, "dobj", "nsubjpass") is None and tree.child(clause, "nsubj") is not None
    return (
        tree.labels[clause] == "relcl" and lacks and tree.text(tree.child(clause, "nsubj") or clause) not in RELATIVES
    )


def _noun_site(tree: ParsedSentence, amount: int, noun: int, relation: str, between: list[int]) -> _Site:
    verb = next((up for up in tree.path(noun) if _is_verb(tree, up)), None)
    while tree.labels[noun] == "compound" and tree.marker(tree.heads[noun]) is None:
        noun = tree.heads[noun]
    if tree.text(noun) in TRANSPARENT and tree.labels[noun] == "pobj":
        preposition, above = tree.heads[noun], tree.heads[tree.heads[noun]]
        word = tree.text(preposition)
        if any(word in frame.money for frame in _frames(tree, above)):
            return _Site(amount, None, above, word, [*between, preposition])
    joint = relation
    if relation in ("modifies", "noun of", "worth"):
        head = tree.heads[noun]
        if tree.labels[noun] == "pobj" and tree.text(head) in ("at", "with", "after", "in"):
            joint = tree.text(head)
        if NOUN_FRAMES.get(tree.text(noun)) is None:
            joint = relation
        return _Site(amount, noun, verb, joint, between)
    if relation in ("for", "at") and verb is not None:
        return _Site(amount, None, verb, relation, between)
    return _Site(amount, noun if tree.text(noun) in NOUN_FRAMES else None, verb, relation, between)


def _frames(tree: ParsedSentence, verb: int) -> list[Frame]:
    """The frames of a verb, with its particle where there are some: "take on"."""
    particle = tree.child(verb, "prt")
    form = tree.text(verb)
    with_particle = VERB_FRAMES.get(f"{form} {tree.text(particle)}") if particle is not None else None
    return with_particle or VERB_FRAMES.get(form, [])


def _is_verb(tree: ParsedSentence, i: int) -> bool:
    """Whether a word is a verb that some frame knows, or one by its place in the tree."""
    if tree.marker(i) is not None:
        return False
    labels = {tree.labels[c] for c in tree.children[i]}
    clausal = tree.labels[i] in ("ROOT", "xcomp", "ccomp", "advcl", "relcl", "acl", "pcomp", "parataxis")
    return bool(labels & {"nsubj", "nsubjpass", "aux", "auxpass", "dobj", "prt", "agent"}) or (
        clausal and (tree.text(i) in VERB_FRAMES or "det" not in labels)
    )


def _kind(*kinds: str) -> Callable[[ParsedSentence, int], bool]:
    def holds(tree: ParsedSentence, i: int) -> bool:
        marker = tree.marker(i)
        return marker is not None and marker.kind in kinds

    return holds


_is_money, _is_time, _is_place = _kind("money"), _kind("time"), _kind("place")
_is_name, _is_person = _kind("person", "organisation", "place"), _kind("person")


def _is_agent(tree: ParsedSentence, i: int) -> bool:
    """Whether what the parser takes for a verb says what somebody is: "to inventor John Smith"."""
    return tree.text(i)[-2:] in ("or", "er", "st") and i + 1 < len(tree.words) and _is_person(tree, i + 1)


def _is_pronoun(tree: ParsedSentence, i: int) -> bool:
    return tree.text(i) in (
        "it",
        "they",
        "he",
        "she",
        "them",
        "him",
        "her",
        "this",
        "that",
        "these",
        "those",
        "which",
        "who",
    )
