"""Runs of factx batch: to a stream, to an output with its journal, or by a cluster."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typer

from factx.batch import Keys, Plan, Pool, Recording, Settings, Tally, cores, stream
from factx.batch.meter import total
from factx.batch.tally import Failures
from factx.batch.target import Target, explained
from factx.cli import options
from factx.cli.interrupts import INTERRUPTED, Interrupts, heeded
from factx.cli.output import opened, refuse_overwriting, say
from factx.cli.progress import Progress
from factx.errors import BatchError, UsageError
from factx.language import DEFAULT_MODEL, fingerprint
from factx.sources import STDIN, web
from factx.writers import OUTPUTS, STREAMS

_ENDING = "finishing what is being read; again to stop at once"


class Run:
    """A run of the command; `to_stream`, `to_file` and `to_parts` do it, and raise BatchError when articles failed."""

    def __init__(self, plan: Plan, settings: Settings, workers: int | None, time_limit: float, *, quiet: bool) -> None:
        self._plan, self._settings = plan, settings
        self._workers, self._time_limit = workers, time_limit
        self._quiet = quiet
        self._command = shlex.join(["factx", *(argument for argument in sys.argv[1:] if argument != "--force")])

    def to_stream(self, output: str | None, form: str) -> None:
        """Results in order, to standard output or to what else is no file."""
        write = STREAMS[streamed(form)]
        tally = Tally()
        with self._progress(bar=output is not None or not sys.stdout.isatty()) as progress:
            with self._reading(progress) as (pool, interrupts), opened(output) as file:
                found = stream(self._plan, pool, tally, progress)
                write((line for outcome in found for line in outcome.lines), file)
            _end(interrupts, "with --output what is done would be kept")
        self._conclude(tally, progress, None)

    def to_file(self, output: str, form: str | None, *, force: bool) -> None:
        """Results by way of a journal, to a file or folder."""
        target = Target.at(output, form and options.one_of("format", form, OUTPUTS))
        for path in target.paths:
            refuse_overwriting(self._plan.inputs, str(path))
        plan, keys = replace(self._plan, leave_out=target.files), Keys(self._determined())
        run = {"command": self._command, "form": target.form, **self._identity()}
        try:
            with (
                explained(target.path),
                closing(target.claimed(run, force=force)) as journal,
                self._progress() as progress,
            ):
                with self._reading(progress) as (pool, interrupts):
                    recording = Recording(plan, journal, keys, pool)
                    recording.run(progress)
                journal.commit()
                _end(interrupts, self._kept)
                if target.is_due(journal, changed=recording.changed):
                    progress.stage(f"writing {output}")
                    target.write(journal)
                journal.finish(target.stamp(), recording.inputs)
        except KeyboardInterrupt:
            say(f"stopped; {self._kept}")
            raise typer.Exit(INTERRUPTED) from None
        self._conclude(recording.tally, progress, output)

    def to_parts(self, output: str, form: str | None, address: str | None, *, force: bool) -> None:
        """Results in parts, by a Ray cluster."""
        from factx import ray  # noqa: PLC0415 - few need it

        parts = ray.Parts(output, self._identity(), self._determined(), force, asked=form)
        cluster = ray.Cluster(address, self._workers, self._time_limit)

        def watch(tally: Tally, failures: Failures) -> None:
            progress(tally, failures)
            _end(interrupts, self._kept)

        with self._progress() as progress, heeded(lambda: progress.note(_ENDING)) as interrupts:
            tally = ray.run(self._plan, self._settings, parts, cluster, watch)
        self._conclude(tally, progress, output)

    # --------------------------------------------------------------------------------------------------- how it goes
    @property
    def _kept(self) -> str:
        return f"what is done is kept; go on with: {self._command}"

    def _progress(self, *, bar: bool = True) -> Progress:
        """How far things are; the inputs' size is known unless they can be listed only once."""
        plan = self._plan
        once = STDIN in plan.inputs or (plan.manifest is not None and not os.path.isfile(plan.manifest))  # noqa: PTH113
        return Progress(quiet=self._quiet, total=None if once else lambda: total(plan.entries()), bar=bar)

    @contextmanager
    def _reading(self, progress: Progress) -> Iterator[tuple[Pool, Interrupts]]:
        """The time in which there are workers; the first Ctrl-C lets it end with what they are reading."""

        def stop() -> None:
            pool.stopping = True
            progress.note(_ENDING)

        pool = Pool(self._settings, self._workers or cores(), time_limit=self._time_limit)
        with closing(pool), heeded(stop) as interrupts:
            yield pool, interrupts

    def _conclude(self, tally: Tally, progress: Progress, output: str | None) -> None:
        progress.summary(tally, output, self._command if output else None)
        if tally.failed:
            message = f"{tally.failed:,} of {tally.articles:,} articles failed"
            raise BatchError(message, 'their records have an "error"')

    # ------------------------------------------------------------------------------------------------- which run it is
    def _identity(self) -> dict[str, Any]:
        """What makes this run another than others on the same output."""
        plan = self._plan
        inputs = [source if web.scheme(source) else os.path.normpath(source) for source in plan.inputs]
        read = {"inputs": inputs, "manifest": plan.manifest, "include": plan.include, "exclude": plan.exclude}
        return {"folder": str(Path.cwd()), "shard": str(plan.shard), **read, **self._options()}

    def _options(self) -> dict[str, Any]:
        settings = self._settings
        reading = {name: value and str(value) for name, value in asdict(settings.reading).items()}
        return {**settings.extraction, **reading, "kinds": settings.kinds, "with_text": settings.with_text}

    def _determined(self) -> dict[str, Any]:
        """All that results depend on besides the article; ModelError when there is no such model."""
        model = fingerprint(self._settings.extraction.get("model", DEFAULT_MODEL))
        return {"factx": version("factx"), "model": model, **self._options()}


def streamed(form: str) -> str:
    """A form in which results can be streamed; UsageError for others."""
    if form in OUTPUTS and form not in STREAMS:
        message = f"{form} needs an --output"
        raise UsageError(message, f"to standard output go {' or '.join(STREAMS)}")
    return options.one_of("format", form, OUTPUTS)


def _end(interrupts: Interrupts, remedy: str) -> None:
    """Leave when a signal has come, with the exit code that shells expect."""
    if interrupts.come is not None:
        say(f"stopped; {remedy}")
        raise typer.Exit(128 + interrupts.come)
