"""Rules for modality: what the clause of an amount, and the verb above it, say about how certain it is."""

from __future__ import annotations

import re

from factx.links.marked import MarkedSentence, Marker
from factx.records import Modality

_PLANNED = re.compile(r"\b(?:will|plans? to)\b[^.;]*$")


def modality(sentence: MarkedSentence, money: Marker) -> Modality | None:
    """How certain an amount is; None when it is stated."""
    before = sentence.text[: sentence.position(money)]
    return "planned" if _PLANNED.search(before) else None
