"""A worker: a process with a model of its own, which reads blocks of pieces until nobody sends more.

It answers with one message a piece, in order. A thread takes in what is sent, so that whoever sends need not wait for
an article to be finished, and ends the process when the other side is gone.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from typing import Any

from factx.errors import FactxError
from factx.records import Document, FailedArticle, Kind
from factx.sources import AS_USUAL, Piece, Reading
from factx.writers.selection import KINDS

SINGLE_THREADED = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Variables that keep libraries below spaCy from starting threads: there is a process for each core already."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How pieces are read: what Extractor takes, what readers take, and what the records show."""

    extraction: dict[str, Any] = field(default_factory=dict)
    reading: Reading = AS_USUAL
    kinds: tuple[Kind, ...] = KINDS
    with_text: bool = False


SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""Signals that whole groups of processes are sent, and workers leave to whoever started them."""

READY = "ready"
"""What a worker says once its model is loaded."""

ALIVE = "alive"
"""What a worker says when it has read an article, or found its facts, and the piece is not finished."""


def work(connection: Connection, settings: Settings) -> None:
    """Answer what comes through the connection: READY or the error that prevents it, then an Outcome for each piece.

    Whatever else goes wrong ends the process without a word, since it might quote an article.
    """
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)  # whoever started this decides when it ends
    _end_with_parent()
    os.dup2(2, 1)  # standard output is for results
    for name in SINGLE_THREADED:
        os.environ.setdefault(name, "1")
    blocks: SimpleQueue[Sequence[Piece]] = SimpleQueue()
    Thread(target=_take_in, args=(connection, blocks), daemon=True).start()
    try:
        _answer(connection, settings, blocks)
    except Exception:
        if os.environ.get("FACTX_TRACEBACK"):
            raise
        os._exit(1)


def _answer(connection: Connection, settings: Settings, blocks: SimpleQueue[Sequence[Piece]]) -> None:
    try:
        reader = Outcomes(settings)
    except FactxError as error:
        connection.send(error)
        return
    connection.send(READY)
    while True:
        for answer in reader.of(blocks.get()):
            connection.send(answer)


def _end_with_parent() -> None:
    """See to it that Linux ends this process with its parent, also while something in C keeps all threads waiting."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


_PR_SET_PDEATHSIG = 1


def _take_in(connection: Connection, blocks: SimpleQueue[Sequence[Piece]]) -> None:
    try:
        while True:
            blocks.put(connection.recv())
    except (EOFError, OSError):
        os._exit(0)


class Outcomes:
    """Outcomes of pieces, by an extractor that is loaded here; ModelError when it cannot be."""

    def __init__(self, settings: Settings) -> None:
        from factx.pipeline import Extractor  # noqa: PLC0415 - spaCy is behind it

        self._settings = settings
        self._extractor = Extractor(**settings.extraction)
        self._extractor.load()

    def of(self, pieces: Sequence[Piece]) -> Iterator[Any]:
        """An Outcome for each piece, in order, with ALIVE between them."""
        from factx.batch.outcome import Outcome  # noqa: PLC0415
        from factx.sources import read_piece  # noqa: PLC0415

        documents: list[list[Document | FailedArticle]] = []
        for piece in pieces:
            documents.append(list(read_piece(piece, self._settings.reading)))
            yield ALIVE
        articles = self._extractor.stream(document for found in documents for document in found)
        for found in documents:
            read = []
            for _ in found:
                read.append(next(articles))
                yield ALIVE
            yield Outcome.of(read, self._settings.kinds, with_text=self._settings.with_text)
