"""Where a phrase of a tree begins and ends: what money is for, as the sentence says it."""

from __future__ import annotations

import re

from factx.links.parties.clauses import is_verb
from factx.links.parties.frames import VERB_FRAMES
from factx.links.parties.trees import ParsedSentence

LONGEST_PHRASE = 20
"""Words of a phrase, at most."""

Extent = tuple[int, int]
"""Start and end in the marked text."""

_SIDE_CLAUSES = frozenset({"relcl", "advcl", "appos", "parataxis", "ccomp", "acl"})
_LOOSE_ENDS = ("prep", "punct", "cc", "det", "aux", "mark", "case")
_SAYS = re.compile(r"(?!(?:about|some|whole|the|all|most|its|their|half|rest)$)[^\W\d_][\w.&'’-]{2,}")
"""A word that can be all of a phrase."""


def noun_phrase(tree: ParsedSentence, noun: int) -> Extent | None:
    """A noun with all that describes it but clauses; None when nothing is left that says something."""
    return _extent(tree, _kept(tree, noun, _SIDE_CLAUSES), noun)


def verb_phrase(tree: ParsedSentence, verb: int) -> Extent | None:
    """A verb without "to", and all that follows it in its clause."""
    return _extent(tree, {word for word in _kept(tree, verb, frozenset({"parataxis"})) if word >= verb}, verb)


def _kept(tree: ParsedSentence, head: int, cut: frozenset[str]) -> set[int]:
    """A phrase without side clauses, and without what it is only joined with: a second verb, another amount."""
    found, open_ = set[int](), [head]
    while open_:
        here = open_.pop()
        found.add(here)
        branches = [c for c in tree.children[here] if tree.labels[c] not in cut]
        if here == head:
            branches = [c for c in branches if tree.labels[c] not in ("aux", "mark", "advcl")]
        apart = any(_stands_alone(tree, c) for c in branches if tree.labels[c] == "conj")
        open_ += [c for c in branches if not (apart and tree.labels[c] in ("cc", "conj"))]
    return found


def _stands_alone(tree: ParsedSentence, conjunct: int) -> bool:
    return is_verb(tree, conjunct) or any(tree.is_a(word, "money") for word in tree.subtree(conjunct))


def _extent(tree: ParsedSentence, members: set[int], head: int) -> Extent | None:
    """The stretch of words around a head that hold together, without the amount, times and loose ends."""
    first = last = head
    while first - 1 in members and not tree.is_a(first - 1, "money"):
        first -= 1
    while last + 1 in members and not tree.is_a(last + 1, "money") and last + 1 - first < LONGEST_PHRASE:
        last += 1
    while last > head and (tree.is_a(last, "time") or tree.labels[last] in _LOOSE_ENDS):
        last -= 1
    while last > head and (tree.text(last) in VERB_FRAMES or tree.text(last) == "worth"):
        last -= 1
    while first < head and (tree.labels[first] in ("punct", "cc") or tree.text(first) == "of"):
        first += 1
    says = any(_SAYS.fullmatch(tree.text(word)) or tree.marker(word) for word in range(first, last + 1))
    start, end = tree.words[first].start, tree.words[last].end
    return (start, end) if end > start and says else None
