"""How inputs are read: what the caller may choose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factx.errors import FactxError
from factx.records import FailedArticle, Failure


@dataclass(frozen=True, slots=True)
class Reading:
    """Choices that hold for all inputs of a call.

    `published` dates every document and overrides what the input says. `text_field`, `id_field` and `date_field` name
    the fields of corpora; None takes the names that are usual. URLs that are named are fetched; those inside manifests
    and corpora only with `allow_network`, and those of private networks only with `allow_private`. With
    `keep_furniture` a web page is read with all of its visible text.
    """

    published: date | None = None
    text_field: str | None = None
    id_field: str | None = None
    date_field: str | None = None
    allow_network: bool = False
    allow_private: bool = False
    keep_furniture: bool = False


def failure(error: FactxError, identity: str, source: str) -> FailedArticle:
    """The record that takes an article's place when it cannot be read."""
    return FailedArticle(id=identity, source=source, error=Failure(kind=error.kind, message=str(error)))


AS_USUAL = Reading()
"""Nothing chosen."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An input with what a manifest says of it."""

    source: str
    id: str | None = None
    published: date | None = None
    warnings: tuple[str, ...] = ()
    listed: bool = False
    """Whether a manifest names it, and nobody on the command line."""
