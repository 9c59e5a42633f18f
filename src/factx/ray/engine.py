"""A run: from the plan, on whatever machine it is made, to the parts of an output."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from factx.batch import Plan, Settings, Tally
from factx.batch.tally import Failures
from factx.errors import FactxError, UsageError, WorkerError
from factx.ray import stores
from factx.ray.cluster import Cluster, connected, library
from factx.ray.extraction import Extraction, Job, cut
from factx.ray.parts import Part, Parts
from factx.ray.shares import Listed, shares

Watch = Callable[[Tally, Failures], None]
"""Told after every part how far things are, and what failed in it. What it raises ends the run."""

ACTORS_A_TASK = 8
"""Actors that one task cuts portions for: that is some hundred times as fast as extracting facts."""

_BLOCKS = 4096
"""Blocks that the list of shares has at most."""


def run(
    plan: Plan,
    settings: Settings,
    parts: Parts,
    cluster: Cluster | None = None,
    watch: Watch = lambda _tally, _failures: None,
) -> Tally:
    """Extract what a plan names, on a cluster, into parts of an output; how many articles, facts and failures.

    The records are those of the local engine, byte for byte. Whatever ends a run, the same call goes on where it ended;
    after a finished run, it tries again what failed and reads what is new or has changed. UsageError when the output is
    another run's, ModelError when the model cannot be loaded, OutputError when the output cannot be written.
    """
    if plan.shard.of > 1:
        message = f"a cluster shares out the articles by itself, and {plan.shard} of them are not for it"
        raise UsageError(message, "leave out --shard")
    cluster, parts = cluster or Cluster(), parts.absolute()
    own = parts.url if stores.is_stored(parts.url) else os.path.realpath(parts.url)
    found = list(shares(replace(plan, leave_out=(*plan.leave_out, own)), parts.pieces))
    tally, names = Tally(), set[str]()
    with connected(cluster) as workers:
        job = Job(settings, parts, str(Path.cwd()), cluster.time_limit, again=parts.claim())
        for part, earlier in _made(found, job, workers):
            names.add(part.name)
            tally.add(part, earlier=earlier)
            tally.bytes += part.size
            watch(tally, part.failures)
    parts.finish(names)
    return tally


def _made(found: list[list[Listed]], job: Job, workers: int) -> Iterator[tuple[Part, bool]]:
    """The parts of the shares as they are made, and whether an earlier run had made them."""
    ray = library()
    context = ray.data.DataContext.get_current().copy()
    context.enable_progress_bars = context.print_on_execution_start = False
    context.target_max_block_size = 1  # each portion is a block of its own, so that the actors share them out
    context.raise_original_map_exception = True
    rows = [{"share": number, "entries": pickle.dumps(share)} for number, share in enumerate(found)]
    try:
        with ray.data.DataContext.current(context):
            flow = _flow(ray.data, rows, job, workers)
            for batch in flow.iter_batches(batch_size=None, batch_format="pyarrow", prefetch_batches=0):
                for row in batch.to_pylist():
                    yield Part.of(row["part"]), row["earlier"]
    except ray.exceptions.RayError as error:
        raise _foreseen(error) from None


def _flow(data: Any, rows: list[dict[str, Any]], job: Job, workers: int) -> Any:
    """The dataset of what is in the parts. Tasks that cut need no core of their own: an actor would be without it."""
    whole = {"batch_size": None, "batch_format": "pyarrow"}
    cutting = data.TaskPoolStrategy(size=-(-workers // ACTORS_A_TASK))
    actors = data.ActorPoolStrategy(min_size=1, max_size=workers)
    listed = data.from_items(rows, override_num_blocks=min(len(rows) or 1, _BLOCKS))
    portions = listed.map_batches(cut, fn_kwargs={"job": job}, compute=cutting, num_cpus=0, **whole)
    return portions.map_batches(Extraction, fn_constructor_args=[job], compute=actors, num_cpus=1, **whole)


def _foreseen(error: BaseException) -> FactxError:
    """Our own error inside one of Ray's, else one that names it."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, FactxError):
        cause = getattr(cause, "cause", None) or cause.__cause__
    message = f"the cluster gave up ({type(error).__name__})"
    return cause or WorkerError(message, "see Ray's logs; the same command goes on where it ended")
