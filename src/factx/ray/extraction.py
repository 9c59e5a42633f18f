"""What runs on the cluster: tasks that cut shares into portions, and actors that make parts of them.

An actor leaves the reading to a worker of the local engine, with its model, in a process of its own: an article that
takes too long, or brings its reader down, costs one error record here as there. Failures of machines are Ray's.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from factx.batch import Keys, Outcome, Pool, Settings
from factx.batch.keys import SIZE
from factx.ray.parts import Part, Parts, name_of_part
from factx.ray.shares import portions
from factx.sources import Entry, Piece, name_of
from factx.writers.results import Result

if TYPE_CHECKING:
    import pyarrow as pa

Rows = dict[str, list[Any]]
"""A batch of rows, by columns."""


@dataclass(frozen=True, slots=True)
class Job:
    """What every machine is told.

    `folder` is the one that relative paths count from; with `again` a part with failures is made once more.
    """

    settings: Settings
    parts: Parts
    folder: str
    time_limit: float
    again: bool


def cut(batch: pa.Table, job: Job) -> Iterator[Rows]:
    """Shares to portions: a row for each, with the part that is to be made of it.

    A part that an earlier run has made from the same portion comes without.
    """
    _enter(job.folder)
    keys = Keys({**job.parts.options, "form": job.parts.form})
    for row in batch.to_pylist():
        share = pickle.loads(row["entries"])
        for number, portion in enumerate(portions(share, job.settings.reading, job.parts.pieces)):
            key = blake2b(b"".join(map(keys.of, portion.pieces)), digest_size=SIZE).hexdigest()
            lasting = not any(isinstance(piece, Entry) for piece in portion.pieces)
            part = Part(name=name_of_part(row["share"], number), key=key, size=portion.size, lasting=lasting)
            known = _known(part, job)
            yield {
                "part": [(known or part).to_json()],
                "pieces": [b"" if known else pickle.dumps(portion.pieces)],
            }


def _known(part: Part, job: Job) -> Part | None:
    """What is in a part, when it need not be made."""
    known = job.parts.known(part.name)
    if known is None or known.key != part.key or (job.again and (known.failures or not known.lasting)):
        return None
    return replace(known, size=part.size)


class Reader:
    """Outcomes of pieces, by one worker with a model of its own, which is started when the first come."""

    def __init__(self, settings: Settings, time_limit: float) -> None:
        self._pool = Pool(settings, 1, time_limit=time_limit)

    def outcomes(self, pieces: Sequence[Piece]) -> list[Outcome]:
        """An Outcome for each piece, in order; ModelError when the model cannot be loaded."""
        found = dict(self._pool.outcomes(enumerate(pieces)))
        return [found[number] for number in range(len(pieces))]


class Extraction:
    """Portions to parts; an actor."""

    def __init__(self, job: Job) -> None:
        _enter(job.folder)
        self._parts = job.parts
        self._reader = Reader(job.settings, job.time_limit)

    def __call__(self, batch: pa.Table) -> Iterator[Rows]:
        """What is in each part, and whether an earlier run had made it."""
        for row in batch.to_pylist():
            part, earlier = Part.of(row["part"]), not row["pieces"]
            if not earlier:
                part = self._made(part, pickle.loads(row["pieces"]))
            yield {"part": [part.to_json()], "earlier": [earlier]}

    def _made(self, part: Part, pieces: Sequence[Piece]) -> Part:
        outcomes = self._reader.outcomes(pieces)
        made = replace(
            part,
            articles=sum(outcome.articles for outcome in outcomes),
            facts=sum(outcome.facts for outcome in outcomes),
            undated=sum(outcome.undated for outcome in outcomes),
            failures=tuple(failure for outcome in outcomes for failure in outcome.failures),
        )
        found = zip(pieces, outcomes, strict=True)
        self._parts.save(made, (Result(name_of(piece), line) for piece, outcome in found for line in outcome.lines))
        return made


def _enter(folder: str) -> None:
    """Work in the folder that relative paths count from, where the machine has it."""
    if os.path.isdir(folder):  # noqa: PTH112
        os.chdir(folder)
