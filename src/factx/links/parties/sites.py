"""Where an amount stands in a tree: the noun it belongs to, the verb above, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass

from factx.links.parties.clauses import RELATIVES, is_passive, is_verb
from factx.links.parties.frames import NOUN_FRAMES, STAND_FOR_AMOUNTS, VERB_FRAMES, Frame
from factx.links.parties.trees import ParsedSentence


@dataclass(frozen=True, slots=True)
class Site:
    """The place of an amount, of the noun it belongs to and of the verb above, where there are such.

    `relation` says how the amount hangs on them: "object", "subject", "modifies", or a preposition; `between` are the
    prepositions on the way.
    """

    amount: int
    noun: int | None
    verb: int | None
    relation: str
    between: tuple[int, ...] = ()


_OBJECTS = frozenset(
    """dobj dative npadvmod oprd attr nummod nsubjpass dep ccomp xcomp advmod pobj pcomp ROOT conj appos""".split()
)
_MODIFIERS = ("compound", "amod", "nmod", "nummod", "appos", "quantmod", "poss")
_PREPOSITIONS = ("prep", "agent", "amod", "acomp", "dative", "pcomp", "conj")
_DRAWN_FOR = ("cheque", "check", "invoice", "bill", "claim", "demand")
"""Nouns whose sum stands behind "for"."""
_NOUN_OF = ("modifies", "of", "worth")
"""How an amount and a noun say together how large the noun is."""


def site(tree: ParsedSentence, amount: int) -> Site:
    """The site of an amount; one that is joined with another stands where that stands."""
    here = amount
    while tree.labels[here] == "conj" and tree.is_a(tree.heads[here], "money"):
        here = tree.heads[here]
    label, head = tree.labels[here], tree.heads[here]
    if (clause := next((c for c in tree.children[amount] if _tells(tree, c)), None)) is not None:
        return Site(amount, None, clause, "object")
    if label in _MODIFIERS and not is_verb(tree, head):
        return _of_noun(tree, amount, head, "modifies")
    if (noun := _said_to_be(tree, here)) is not None:
        return _of_noun(tree, amount, noun, "of")
    if label in ("pobj", "npadvmod") and tree.labels[head] in _PREPOSITIONS:
        return _of_preposition(tree, amount, head)
    relation = "subject" if label == "nsubj" else "object" if label in _OBJECTS else ""
    return Site(amount, None, head if head != here and relation else None, relation)


def frames_of(tree: ParsedSentence, verb: int) -> list[Frame]:
    """The frames of a verb, with its particle where it has one: "take on"."""
    form, particle = tree.text(verb), tree.child(verb, "prt")
    with_particle = VERB_FRAMES.get(f"{form} {tree.text(particle)}") if particle is not None else None
    return with_particle or VERB_FRAMES.get(form, [])


def _said_to_be(tree: ParsedSentence, amount: int) -> int | None:
    """The noun in "a fee said to be $5m"."""
    be = tree.heads[amount]
    clause = tree.heads[be]
    if tree.labels[amount] == "attr" and tree.labels[be] == "xcomp" and tree.labels[clause] == "acl":
        return tree.heads[clause]
    return None


def _tells(tree: ParsedSentence, clause: int) -> bool:
    """Whether a clause behind an amount says who paid or got it: "the $5m Acme paid", "$5m raised by Acme"."""
    if tree.labels[clause] == "acl":
        return tree.text(clause) in VERB_FRAMES and is_passive(tree, clause)
    subject = tree.child(clause, "nsubj")
    object_ = tree.child(clause, "dobj", "nsubjpass")
    complete = object_ is not None and tree.text(object_) not in RELATIVES
    return (
        tree.labels[clause] == "relcl" and subject is not None and not complete and tree.text(subject) not in RELATIVES
    )


def _of_preposition(tree: ParsedSentence, amount: int, preposition: int) -> Site:
    above, word = tree.heads[preposition], tree.text(preposition)
    if above != preposition and not is_verb(tree, above):
        return _of_noun(tree, amount, above, word, (preposition,))
    return Site(amount, None, above, word, (preposition,))


def _of_noun(tree: ParsedSentence, amount: int, noun: int, relation: str, between: tuple[int, ...] = ()) -> Site:
    """The site of an amount below a noun; "for" and "at" lead on to the verb, whatever the parser hangs them on."""
    verb = next((up for up in tree.path(noun) if is_verb(tree, up)), None)
    while tree.labels[noun] == "compound" and tree.marker(tree.heads[noun]) is None:
        noun = tree.heads[noun]
    joint = tree.heads[noun] if tree.labels[noun] == "pobj" else noun
    if tree.text(noun) in STAND_FOR_AMOUNTS and joint != noun:
        above, word = tree.heads[joint], tree.text(joint)
        if any(word in frame.money for frame in frames_of(tree, above)):
            return Site(amount, None, above, word, (*between, joint))
    known = tree.text(noun) in NOUN_FRAMES
    if relation in _NOUN_OF or (relation == "for" and tree.text(noun) in _DRAWN_FOR):
        with_noun = known and joint != noun and tree.text(joint) in ("at", "with", "after", "in")
        return Site(amount, noun, verb, tree.text(joint) if with_noun else relation, between)
    if relation in ("for", "at") and verb is not None:
        return Site(amount, None, verb, relation, between)
    return Site(amount, noun if known else None, verb, relation, between)
