"""Relations between facts, one room each: who holds which title where, who pays whom for what, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from factx.examples import Examples
from factx.links import during, modality, parties, roles
from factx.records import Article


@dataclass(frozen=True, slots=True)
class Relation:
    """A line about a relation, its corpus, the facts of an article that carry it, and how one is summed up."""

    about: str
    corpus: Examples
    facts: Callable[[Article], Iterable[Any]]
    summary: Callable[[Any], str]


RELATIONS: dict[str, Relation] = {
    "roles": Relation(
        "which person holds which title, where, and whether still",
        roles.CORPUS,
        lambda article: [title for title in article.titles if title.holder],
        roles.summary,
    ),
    "parties": Relation(
        "who pays an amount, who gets it, and what it is for",
        parties.CORPUS,
        lambda article: [money for money in article.money if money.payer or money.recipient or money.purpose],
        parties.summary,
    ),
    "during": Relation(
        "the time an amount belongs to",
        during.CORPUS,
        lambda article: [money for money in article.money if money.timeframe],
        during.summary,
    ),
    "modality": Relation(
        "whether an amount is stated, planned, alleged, denied or conditional",
        modality.CORPUS,
        lambda article: [money for money in article.money if money.modality != "stated"],
        modality.summary,
    ),
}
