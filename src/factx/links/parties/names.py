"""The name behind a noun: "oil company Yukos", "the London arm of JP Morgan", "the French government", "it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factx.links.marked import MarkedSentence, Marker, MarkerKind
from factx.links.parties.antecedents import antecedent
from factx.links.parties.phrases import COMPANY
from factx.links.parties.trees import ParsedSentence
from factx.places import COUNTRY_OF, canonical
from factx.rules import one_of

NAMES: tuple[MarkerKind, ...] = ("person", "organisation", "place")
"""What pays and is paid."""

_PRONOUNS = {
    **{word: word for word in ("it", "they", "he", "she", "them", "him", "her")},
    "its": "it",
    "their": "they",
    "his": "he",
}
_SAME = re.compile(
    COMPANY + "|" + one_of("side|team|hospice|hospital|school|college|yard|brewery|paper|newspaper|court|carrier")
)
_OF_STATE = re.compile(
    one_of("""
government|authorities|state|treasury|ministry|parliament|taxpayers?|cabinet|ministers?|central bank|bank|courts?
congress|senate|army|navy|people|administration|council|department|city|province|region
""")
)
_PART_OF = re.compile(
    one_of(
        "arm|unit|division|subsidiary|parent|family|owner|owners|board|branch|government|company|business"
        "|chairman|boss|campaign"
    )
)
_COUNTRIES = frozenset(COUNTRY_OF.values())
_SHORTEST = 4
"""Letters of a word that is a name said before in full, at least."""

_JOINED = ("compound", "nmod", "amod", "poss")


class Names:
    """Finds the name that a word of one sentence stands for; `before` are the sentences before it."""

    def __init__(self, sentence: MarkedSentence, before: Sequence[MarkedSentence]) -> None:
        self._sentence, self._before = sentence, before

    def of(self, tree: ParsedSentence, word: int, other: Marker | None) -> Marker | None:
        """The person, organisation or place; `other` is the other party, whom a pronoun does not mean."""
        marker = tree.marker(word)
        if marker is not None and marker.kind in NAMES:
            return marker
        text = tree.text(word)
        if text == "i":
            return self._speaker(tree)
        if text in _PRONOUNS:
            return self._antecedent(tree, word, _PRONOUNS[text], other)
        return self._short(tree, word) or self._inside(tree, word) or self._same(tree, word, text, other)

    def is_country(self, tree: ParsedSentence, word: int) -> bool:
        """Whether a place is a country: it gets what is put into something there, a town does not."""
        marker = tree.marker(word)
        return marker is not None and is_country(self._sentence, marker)

    def _speaker(self, tree: ParsedSentence) -> Marker | None:
        """Who is quoted: the person who says what the sentence holds."""
        for i, word in enumerate(tree.words):
            if word.text in ("said", "says", "told", "added") and (who := tree.child(i, "nsubj")) is not None:
                marker = tree.marker(who)
                if marker is not None and marker.kind == "person":
                    return marker
                if tree.text(who) in ("he", "she"):
                    return self._antecedent(tree, who, tree.text(who), None)
        return None

    def _short(self, tree: ParsedSentence, word: int) -> Marker | None:
        """A name said before in full: "Sentry" after "Sentry Armored Inc."."""
        written = tree.words[word].text
        if (
            not written[:1].isupper()
            or len(written) < _SHORTEST
            or tree.child(word, "compound", "det", "amod") is not None
        ):
            return None
        for sentence in self._before:
            for marker in sentence.markers:
                name = sentence.plain[marker.start - sentence.start : marker.end - sentence.start]
                if marker.kind in ("person", "organisation") and name.split()[0] == written:
                    return marker
        return None

    def _inside(self, tree: ParsedSentence, word: int) -> Marker | None:
        """A name that explains the noun, or that the noun is a part or an office of."""
        for child in tree.children[word]:
            marker = tree.marker(child)
            if tree.labels[child] == "appos" and marker is not None and marker.kind in NAMES:
                return marker
        text = tree.text(word)
        if _PART_OF.fullmatch(text) or _OF_STATE.fullmatch(text):
            for child in tree.children[word]:
                if tree.labels[child] == "poss" and tree.text(child) in ("its", "their"):
                    return self._antecedent(tree, child, "it", None)
                marker = tree.marker(child)
                owner = marker is not None and tree.labels[child] in _JOINED
                kinds = (*NAMES, "nationality") if _OF_STATE.fullmatch(text) else ("person", "organisation")
                if owner and marker is not None and marker.kind in kinds:
                    return marker
                if tree.text(child) == "of" and (object_ := tree.child(child, "pobj")) is not None:
                    inner = tree.marker(object_)
                    if inner is not None and inner.kind in NAMES:
                        return inner
        return None

    def _same(self, tree: ParsedSentence, word: int, text: str, other: Marker | None) -> Marker | None:
        """Whom "the company" stands for."""
        determiner = tree.child(word, "det")
        if determiner is None and tree.labels[word] == "compound":
            determiner = tree.child(tree.heads[word], "det")
        if determiner is None or tree.text(determiner) != "the" or not _SAME.fullmatch(tree.words[word].text):
            return None
        restricted = [c for c in tree.children[word] if tree.labels[c] in ("relcl", "acl", "prep")]
        if any(tree.text(tree.subtree(c)[0] - 1) != "," for c in restricted):
            return None
        return self._antecedent(tree, word, text, other)

    def _antecedent(self, tree: ParsedSentence, word: int, text: str, other: Marker | None) -> Marker | None:
        return antecedent(text, self._sentence, tree.words[word].start, self._before, other)


def is_aside(tree: ParsedSentence, name: Marker) -> bool:
    """Whether a name only says where somebody is or comes from, by its place in the tree."""
    place = next((i for i, word in enumerate(tree.words) if word.marker == name), None)
    if place is None:
        return False
    label, head = tree.labels[place], tree.heads[place]
    above = tree.marker(head)
    if label in ("compound", "nmod", "npadvmod") and above is None:
        return not _OF_STATE.fullmatch(tree.text(head)) and not _PART_OF.fullmatch(tree.text(head))
    return label == "pobj" and tree.text(head) in ("near", "within", "around", "outside")


def is_country(sentence: MarkedSentence, place: Marker) -> bool:
    """Whether a place of a sentence is a country."""
    return canonical(sentence.plain[place.start - sentence.start : place.end - sentence.start]) in _COUNTRIES
