"""Who does what in a tree: the subject of a verb, however far up it stands, and what is around it."""

from __future__ import annotations

from factx.links.parties.frames import CONTROLS, VERB_FRAMES
from factx.links.parties.trees import ParsedSentence

_SUBJECTS = ("nsubj", "nsubjpass")
_OWNERS = ("its", "his", "her", "their")
RELATIVES = ("who", "which", "that", "whom")
_CLAUSES = ("ROOT", "xcomp", "ccomp", "advcl", "relcl", "acl", "pcomp", "parataxis")
_OF_VERBS = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "dobj", "prt", "agent"})
_DEPTH = 6
"""Verbs one above the other that are climbed in search of a subject."""


def is_passive(tree: ParsedSentence, verb: int) -> bool:
    """Whether the subject of a verb is who it is done to: "was fined", "a sum paid by"."""
    if tree.child(verb, "auxpass", "nsubjpass", "agent") is not None:
        return True
    participle = tree.labels[verb] in ("acl", "advcl") and tree.text(verb)[-2:] in ("ed", "en", "ht", "id", "nt", "ld")
    return participle and tree.child(verb, "aux", "nsubj", "dobj") is None


def actor(tree: ParsedSentence, verb: int) -> int | None:
    """Who does what the verb says: its subject, the "by" of a passive, or the subject of a verb above it."""
    if is_passive(tree, verb):
        agent = tree.child(verb, "agent")
        return None if agent is None else tree.child(agent, "pobj")
    return _subject(tree, verb, _DEPTH)


def patient(tree: ParsedSentence, verb: int) -> int | None:
    """Whom it is done to: the object of an active verb that is no amount, the subject of a passive."""
    if is_passive(tree, verb):
        own = tree.child(verb, "nsubjpass")
        if own is not None:
            return antecedent_of(tree, own, verb)
        if tree.labels[verb] == "acl":
            return tree.heads[verb]
        return _subject(tree, tree.heads[verb], _DEPTH) if tree.labels[verb] in ("conj", "advcl", "xcomp") else None
    objects = [c for c in tree.children[verb] if tree.labels[c] in ("dobj", "dative") and not tree.is_a(c, "money")]
    if objects:
        return objects[0]
    if (swallowed := _swallowed(tree, verb)) is not None:
        return swallowed
    amount = any(tree.labels[c] in ("dobj", "dative") for c in tree.children[verb])
    return tree.heads[verb] if tree.labels[verb] == "relcl" and not amount and _gap(tree, verb) else None


def _swallowed(tree: ParsedSentence, verb: int) -> int | None:
    """The object that the parser took for a part of the amount: "fined the company $5m"."""
    for amount in tree.children[verb]:
        if tree.labels[amount] in ("dobj", "dative") and tree.is_a(amount, "money"):
            return next(
                (
                    c
                    for c in tree.children[amount]
                    if c == amount - 1 and tree.labels[c] in ("compound", "nmod", "amod", "nummod")
                ),
                None,
            )
    return None


def _gap(tree: ParsedSentence, verb: int) -> bool:
    """Whether a relative clause lacks the object that it is about: "the building Acme bought for $5m"."""
    subject = tree.child(verb, *_SUBJECTS)
    return subject is not None and tree.text(subject) not in RELATIVES


def _subject(tree: ParsedSentence, verb: int, depth: int) -> int | None:
    subjects = [c for c in tree.children[verb] if tree.labels[c] in _SUBJECTS]
    if subjects:  # of two, the parser took one for the other's apposition
        own = next((c for c in subjects if tree.marker(c) is not None), subjects[0])
        return antecedent_of(tree, own, verb)
    head, label = tree.heads[verb], tree.labels[verb]
    if head == verb or not depth:
        return None
    if label in ("relcl", "acl") and tree.child(verb, "aux") is None:
        return head if tree.text(verb).endswith("ing") else None
    if label in ("acl", "relcl", "pobj", "dobj", "appos", "attr", "nsubj") and not _heads_clause(tree, head):
        owner = tree.child(head, "poss")
        named = owner is not None and tree.text(owner) not in _OWNERS
        return owner if named else _over(tree, head, depth)
    if label in ("xcomp", "ccomp") and tree.text(head) in CONTROLS:
        controlled = patient(tree, head)
        return controlled if controlled is not None else _subject(tree, head, depth - 1)
    return _over(tree, verb, depth)


def _over(tree: ParsedSentence, i: int, depth: int) -> int | None:
    """The subject of the verb above a word."""
    above = next((up for up in tree.path(i) if _heads_clause(tree, up)), None)
    return None if above is None else _subject(tree, above, depth - 1)


def _heads_clause(tree: ParsedSentence, i: int) -> bool:
    """Whether a word heads a clause."""
    labels = {tree.labels[c] for c in tree.children[i]}
    return bool(labels & {*_OF_VERBS, "xcomp", "ccomp"}) or tree.labels[i] in _CLAUSES


def is_verb(tree: ParsedSentence, i: int) -> bool:
    """Whether a word is a verb that some frame knows, or one by its place in the tree."""
    if tree.marker(i) is not None:
        return False
    labels = {tree.labels[c] for c in tree.children[i]}
    known = tree.text(i) in VERB_FRAMES or "det" not in labels
    return bool(labels & _OF_VERBS) or (tree.labels[i] in _CLAUSES and known)


def antecedent_of(tree: ParsedSentence, subject: int, verb: int) -> int:
    """What a relative pronoun stands for, and the word itself otherwise."""
    if tree.text(subject) not in RELATIVES:
        return subject
    clause = verb
    while tree.labels[clause] not in ("relcl", "ROOT") and tree.heads[clause] != clause:
        clause = tree.heads[clause]
    return tree.heads[clause] if tree.labels[clause] == "relcl" else subject
