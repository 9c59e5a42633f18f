"""Modality: whether a sentence states an amount as a fact, or as planned, alleged, denied or under a condition.

"Acme will invest $2bn in Japan"                    $2bn: planned
"Prosecutors say he took $2bn"                      $2bn: alleged
"Acme denied paying $2bn"                           $2bn: denied
"If it wins, Acme would pay $2bn"                   $2bn: conditional
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.links.marked import MarkedSentence, Marker
from factx.links.modality.corpus import CORPUS
from factx.links.modality.rules import modalities
from factx.records import Modality

if TYPE_CHECKING:
    from factx.records import Money

__all__ = ["CORPUS", "Modal", "find", "summary"]


@dataclass(frozen=True, slots=True)
class Modal:
    """An amount that is not plainly stated."""

    money: Marker
    modality: Modality


def find(sentences: Sequence[MarkedSentence]) -> list[Modal]:
    """The modality of every amount whose sentence does not state it as a fact, in reading order."""
    return [modal for sentence in sentences for modal in _modals(sentence)]


def summary(money: Money) -> str:
    """The amount as written and its modality: "US$2bn: planned"."""
    return f"{money.mention.text}: {money.modality}"


def _modals(sentence: MarkedSentence) -> Iterator[Modal]:
    if any(marker.kind == "money" for marker in sentence.markers):
        found = modalities(sentence.text)
        modals = [Modal(sentence.named(character), modality) for character, modality in found.items()]
        yield from sorted(modals, key=lambda modal: modal.money.start)
