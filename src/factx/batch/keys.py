"""Keys of results: the same for the same content, read with the same options by the same factx and model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import blake2b

from factx.records import Document, FailedArticle
from factx.sources import Entry, Piece, Unread

SIZE = 16
"""Bytes of a key."""


class Keys:
    """Keys of pieces, under all that their results depend on besides: `options`, in JSON's types."""

    def __init__(self, options: Mapping[str, object]) -> None:
        self._seed = blake2b(_json(options), digest_size=SIZE)

    @property
    def options(self) -> bytes:
        """The key of the options alone."""
        return self._seed.digest()

    def of(self, piece: Piece) -> bytes:
        """The key of a piece; that of an address does not depend on what is there."""
        digest = self._seed.copy()
        if isinstance(piece, Document | FailedArticle):
            digest.update(_json(piece.model_dump(mode="json")))  # escapes half characters, which have no bytes
        elif isinstance(piece, Unread):
            stated = (piece.name, asdict(piece.form), piece.media_type, piece.charset, _stated(piece.entry))
            digest.update(_json(stated))
            digest.update(b"\0")
            digest.update(piece.raw)
        else:
            digest.update(_json(_stated(piece)))
        return digest.digest()


def _stated(entry: Entry | None) -> Mapping[str, object] | None:
    return asdict(entry) if entry is not None else None


def _json(value: object) -> bytes:
    return json.dumps(value, default=str, sort_keys=True).encode()
