"""Some kinds of an article: what `--kind` leaves.

>>> sorted(KINDS)
['money', 'organisations', 'people', 'timeframes', 'titles']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from factx.records import Article, Kind, Record, Ref

if TYPE_CHECKING:
    from collections.abc import Collection

KINDS: tuple[Kind, ...] = get_args(Kind)


def only(article: Article, kinds: Collection[Kind]) -> Article:
    """The article with the facts of these kinds.

    The other arrays are empty, and a reference to a fact that is not there keeps its name and loses its id.
    """
    left_out = {fact.id for kind in KINDS if kind not in kinds for fact in getattr(article, kind)}
    facts = {kind: tuple(_cut(fact, left_out) for fact in getattr(article, kind)) for kind in KINDS if kind in kinds}
    return article.model_copy(update={kind: facts.get(kind, ()) for kind in KINDS})


def _cut(value: Any, left_out: set[str]) -> Any:
    """The same value, in which no reference leads to a fact that was left out."""
    if isinstance(value, Ref):
        return value.model_copy(update={"id": None}) if value.id in left_out else value
    if isinstance(value, Record):
        return value.model_copy(
            update={name: _cut(getattr(value, name), left_out) for name in type(value).model_fields}
        )
    return tuple(_cut(entry, left_out) for entry in value) if isinstance(value, tuple) else value
