"""factx batch: many articles, by as many processes as there are cores, to an output that survives whatever happens."""

from __future__ import annotations

import os
import shlex
import sys
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from glob import has_magic
from importlib.metadata import version
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factx.cli import options
from factx.cli.interrupts import Interrupts, heeded
from factx.cli.output import opened, refuse_overwriting, say
from factx.errors import BatchError, InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.batch import Plan, Settings, Tally
    from factx.batch.target import Target
    from factx.cli.progress import Progress

STDIN = "-"


def batch(  # noqa: PLR0913 - a parameter is an option
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help='Folders, files, patterns, corpora, URLs; "-" is a list of paths, or JSON.',
            show_default=False,
        ),
    ] = [],  # noqa: B006 - Typer reads it, nobody changes it
    *,
    output: options.BatchOutput = None,
    form: options.BatchFormat = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an output of another run, and begin anew.")] = False,
    workers: Annotated[
        str, typer.Option("--workers", metavar="N", help="Processes, or auto for as many as there are cores.")
    ] = "auto",
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", min=0.001, help="What one article may take.")
    ] = 300.0,
    shard: Annotated[
        str | None,
        typer.Option("--shard", metavar="K/N", help="Only every N-th article, from the K-th on; see factx merge."),
    ] = None,
    quiet: options.Quiet = False,
    published: options.Published = None,
    model: options.ModelName = None,
    fiscal_year_start: options.FiscalYearStart = None,
    kind: options.Kinds = None,
    with_text: options.WithText = False,
    keep_furniture: options.KeepFurniture = False,
    text_field: options.TextField = None,
    id_field: options.IdField = None,
    date_field: options.DateField = None,
    allow_private: options.AllowPrivate = False,
    allow_network: options.AllowNetwork = False,
    manifest: Annotated[
        str | None,
        typer.Option("--manifest", metavar="PATH", help="A CSV or .jsonl of paths or URLs with their ids and days."),
    ] = None,
    include: Annotated[
        list[str] | None,
        typer.Option("--include", metavar="GLOB", help="Of folders only such files; may be given several times."),
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="GLOB", help="Of folders no such files; may be given several times."),
    ] = None,
) -> None:
    """Write the facts of many articles.

    An input that fails gives a record with its error, and the exit code is 7. What is done is kept beside PATH, in
    PATH.journal: the same command, given again, goes on where the last one ended, whatever ended it, and PATH appears
    when all is done. Given once more it reads what is new, has changed or had failed. Without --output, lines of JSON
    go to stdout, and nothing is kept.
    """
    kinds = options.kinds(kind)
    extraction = options.extraction(model, fiscal_year_start, keep_furniture=keep_furniture)
    named = [*inputs, *filter(None, [manifest])]
    refuse_overwriting(named, output)
    _refuse_nothing(named)

    from factx.batch import Plan, Settings, Shard  # noqa: PLC0415 - the records are behind it
    from factx.sources import Reading  # noqa: PLC0415

    reading = Reading(
        options.day(published), text_field, id_field, date_field, allow_network, allow_private, keep_furniture
    )
    part = Shard(*options.shard(shard))
    plan = Plan(tuple(inputs), reading, manifest, tuple(include or ()), tuple(exclude or ()), shard=part)
    settings = Settings(extraction, reading, kinds, with_text)
    run = _Run(plan, settings, options.workers(workers), time_limit, quiet=quiet)
    if output in (None, STDIN) or _is_a_stream(output):
        run.to_stream(None if output == STDIN else output, form or "jsonl")
    else:
        run.to_file(output, form, force=force)


class _Run:
    """One run of the command; `to_stream` and `to_file` do it, and raise BatchError when articles failed."""

    def __init__(self, plan: Plan, settings: Settings, workers: int | None, time_limit: float, *, quiet: bool) -> None:
        from factx.batch import Pool, cores  # noqa: PLC0415

        self._plan, self._settings = plan, settings
        self._pool = Pool(settings, workers or cores(), time_limit=time_limit)
        self._quiet = quiet
        self._again = shlex.join(["factx", *sys.argv[1:]])

    def to_stream(self, output: str | None, form: str) -> None:
        """Results in order, to standard output or to what else is no file."""
        from factx.batch import Tally, stream  # noqa: PLC0415
        from factx.writers import STREAMS  # noqa: PLC0415

        write = STREAMS[options.one_of("format for a stream", form, STREAMS)]
        tally = Tally()
        with self._progress(bar=output is not None or not sys.stdout.isatty()) as progress:
            with self._reading(progress) as interrupts, opened(output) as file:
                found = stream(self._plan, self._pool, tally, progress)
                write((line for outcome in found for line in outcome.lines), file)
            _end(interrupts, "with --output what is done would be kept")
        self._conclude(tally, progress, None)

    def to_file(self, output: str, form: str | None, *, force: bool) -> None:
        """Results by way of a journal, to a file or folder."""
        from factx.batch import Keys, Recording  # noqa: PLC0415
        from factx.batch.target import Target, explained  # noqa: PLC0415
        from factx.writers import OUTPUTS  # noqa: PLC0415

        target = Target.at(output, form and options.one_of("format", form, OUTPUTS))
        for path in target.paths:
            refuse_overwriting(self._plan.inputs, str(path))
        plan = replace(self._plan, leave_out=target.files)
        keys = Keys(self._determined())
        with explained(target.path), closing(target.claimed(self._identity(target), force=force)) as journal:
            recording = Recording(plan, journal, keys, self._pool)
            with self._progress() as progress:
                with self._reading(progress) as interrupts:
                    recording.run(progress)
                journal.commit()
                _end(interrupts, f"what is done is kept; go on with: {self._again}")
                progress.stage(f"writing {output}")
                target.write(journal, changed=recording.changed)
        self._conclude(recording.tally, progress, output)

    def _progress(self, *, bar: bool = True) -> Progress:
        """How far things are; the inputs' size is known unless they can be listed only once."""
        from factx.batch.meter import total  # noqa: PLC0415
        from factx.cli.progress import Progress  # noqa: PLC0415

        plan = self._plan
        once = STDIN in plan.inputs or (plan.manifest is not None and not os.path.isfile(plan.manifest))  # noqa: PTH113
        return Progress(quiet=self._quiet, total=None if once else lambda: total(plan.entries()), bar=bar)

    @contextmanager
    def _reading(self, progress: Progress) -> Iterator[Interrupts]:
        """The time in which there are workers; the first Ctrl-C lets it end with what they are reading."""

        def stop() -> None:
            self._pool.stopping = True
            progress.note("finishing what is being read; again to stop at once")

        with closing(self._pool), heeded(stop) as interrupts:
            yield interrupts

    def _identity(self, target: Target) -> dict[str, Any]:
        """What makes this run another than others."""
        plan = self._plan
        read = {"inputs": plan.inputs, "manifest": plan.manifest, "include": plan.include, "exclude": plan.exclude}
        return {"command": self._again, "form": target.form, "shard": str(plan.shard), **read, **self._options()}

    def _options(self) -> dict[str, Any]:
        settings = self._settings
        reading = {name: value and str(value) for name, value in asdict(settings.reading).items()}
        return {**settings.extraction, **reading, "kinds": settings.kinds, "with_text": settings.with_text}

    def _determined(self) -> dict[str, Any]:
        """All that results depend on besides the article."""
        from factx.language import DEFAULT_MODEL, fingerprint  # noqa: PLC0415

        model = fingerprint(self._settings.extraction.get("model", DEFAULT_MODEL))
        return {"factx": version("factx"), "model": model, **self._options()}

    def _conclude(self, tally: Tally, progress: Progress, output: str | None) -> None:
        progress.summary(tally, output, self._again if output else None)
        if tally.failed:
            message = f"{tally.failed:,} of {tally.articles:,} articles failed"
            raise BatchError(message, 'their records have an "error"')


def _end(interrupts: Interrupts, remedy: str) -> None:
    """Leave when a signal has come, with the exit code that shells expect."""
    if interrupts.come is not None:
        say(f"stopped; {remedy}")
        raise typer.Exit(128 + interrupts.come)


def _is_a_stream(output: str) -> bool:
    """Whether an output is something that lines are written to as they come, such as a pipe or a device."""
    return os.path.exists(output) and not os.path.isfile(output) and not os.path.isdir(output)  # noqa: PTH110, PTH112, PTH113


def _refuse_nothing(inputs: list[str]) -> None:
    """InputError when no input is there at all: a mistyped name must not replace an earlier output."""
    if not inputs:
        message = "nothing to read"
        raise UsageError(message, "name folders, files, patterns or corpora, or give a --manifest")
    if not any(source == "-" or "://" in source or has_magic(source) or os.path.lexists(source) for source in inputs):
        message = f"there is no {' and no '.join(inputs)}"
        raise InputError(message, "check the spelling")
