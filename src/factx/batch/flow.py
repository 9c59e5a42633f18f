"""The flow of a batch: pieces to workers, and their outcomes to a journal or, in order, to a stream."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from hashlib import blake2b

from factx.batch.journal import Journal
from factx.batch.keys import SIZE, Keys
from factx.batch.meter import Meter
from factx.batch.outcome import Outcome
from factx.batch.plan import Plan
from factx.batch.pool import Pool, Task
from factx.batch.tally import Counts, Failures, Tally
from factx.errors import InputError
from factx.records import FailedArticle
from factx.sources import Entry, Piece, name_of

AHEAD = 2048
"""Outcomes that may wait for one before them."""

COMMIT_EVERY = 1.0
"""Seconds whose work may be lost when the machine stops."""

Watch = Callable[[Tally, Failures], None]
"""Told after every piece how far things are, and what failed in it."""


def stream(plan: Plan, pool: Pool, tally: Tally, watch: Watch) -> Iterator[Outcome]:
    """The outcomes of a plan in the order of its pieces, each as soon as all before it are there."""
    meter = Meter()
    read: dict[int, int] = {}

    def tasks() -> Iterator[Task]:
        pieces = (piece for place, piece in plan.pieces(meter) if plan.shard.has(place))
        for number, piece in enumerate(pieces):
            read[number] = meter.bytes
            yield number, piece

    waiting: dict[int, Outcome] = {}
    due = 0
    for number, outcome in pool.outcomes(tasks(), room=lambda: len(waiting) < AHEAD):
        waiting[number] = outcome
        while (ready := waiting.pop(due, None)) is not None:
            yield ready
            tally.add(ready)
            tally.bytes = read.pop(due)
            due += 1
            watch(tally, ready.failures)


class Recording:
    """Puts the outcomes of a plan into a journal.

    `changed` says afterwards whether an output written from it is another one than before.
    """

    def __init__(self, plan: Plan, journal: Journal, keys: Keys, pool: Pool) -> None:
        self._plan, self._journal, self._keys, self._pool = plan, journal, keys, pool
        self._meter = Meter()
        self._pending: dict[int, tuple[bytes, Piece, int]] = {}
        self._committed = time.monotonic()
        self._end = 0
        self._readable = False
        self._inputs = blake2b(keys.options, digest_size=SIZE)
        self.tally = Tally()
        self.changed = False

    def run(self, watch: Watch) -> None:
        """Have everything done that the journal does not know; once the pool is stopping, only what is being read.

        InputError when there is no input at all.
        """
        self._watch = watch
        for place, outcome in self._pool.outcomes(self._missing()):
            key, piece, read = self._pending.pop(place)
            self.tally.bytes = max(self.tally.bytes, read)
            self._journal.add(key, outcome, lasting=not isinstance(piece, Entry))
            self._count(outcome)
        if not self._pool.stopping:
            self._require_something()
            self.changed |= self._journal.cut(self._end)

    def _require_something(self) -> None:
        """InputError when there was no input, or none that could be opened: no output must be lost to that."""
        if not self._end:
            message = "there is no input: what was named holds nothing"
            raise InputError(message, "check the list, or what the output leaves of its own folder")
        if not self._readable:
            message = f"nothing could be read: {next(iter(self.tally.examples.values()), 'another shard tells more')}"
            raise InputError(message)

    @property
    def inputs(self) -> str:
        """What the shards of one run have in common: their inputs' names, and what results depend on besides these."""
        return f"{self._end} {self._inputs.hexdigest()}"

    def _missing(self) -> Iterator[Task]:
        """The pieces that the journal does not know; all get their places in it."""
        for place, piece in self._plan.pieces(self._meter):
            if self._pool.stopping:
                return
            name = name_of(piece)
            self._inputs.update(f"{name}\n".encode())
            self._end = place + 1
            self._readable |= not isinstance(piece, FailedArticle)
            if not self._plan.shard.has(place):
                continue
            key = self._keys.of(piece)
            self.changed |= self._journal.put(place, key, name)
            known = self._journal.known(key)
            if known is not None:
                self.tally.bytes = self._meter.bytes
                self._count(known, earlier=True)
            elif isinstance(piece, FailedArticle):
                outcome = Outcome.of([piece])
                self._journal.add(key, outcome)
                self._count(outcome)
            else:
                self.changed = True
                self._pending[place] = key, piece, self._meter.bytes
                yield place, piece

    def _count(self, counts: Counts, *, earlier: bool = False) -> None:
        self.tally.add(counts, earlier=earlier)
        if time.monotonic() - self._committed > COMMIT_EVERY:
            self._journal.commit()
            self._committed = time.monotonic()
        self._watch(self.tally, counts.failures)
