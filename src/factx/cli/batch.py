"""factx batch: many articles, by as many processes as there are cores, to an output that survives whatever happens."""

from __future__ import annotations

import os
from glob import has_magic
from typing import Annotated

import typer

from factx.cli import options
from factx.cli.output import refuse_overwriting
from factx.errors import InputError, UsageError

ENGINES = ("local", "ray")
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
    force: Annotated[
        bool, typer.Option("--force", help="Replace an output that is another run's, or was changed.")
    ] = False,
    workers: Annotated[
        str, typer.Option("--workers", metavar="N", help="Processes, or auto for as many as there are cores.")
    ] = "auto",
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", min=0.001, help="What one article may take.")
    ] = 300.0,
    engine: Annotated[
        str,
        typer.Option(
            "--engine", metavar="|".join(ENGINES), help="ray reads on a Ray cluster, and writes parts; an extra."
        ),
    ] = ENGINES[0],
    ray_address: Annotated[
        str | None,
        typer.Option(
            "--ray-address", metavar="ADDRESS", help="A cluster that runs; without it a local one is started."
        ),
    ] = None,
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
    from factx.cli.runs import Run  # noqa: PLC0415
    from factx.sources import Reading  # noqa: PLC0415

    reading = Reading(
        options.day(published), text_field, id_field, date_field, allow_network, allow_private, keep_furniture
    )
    part = Shard(*options.shard(shard))
    plan = Plan(tuple(inputs), reading, manifest, tuple(include or ()), tuple(exclude or ()), shard=part)
    settings = Settings(extraction, reading, kinds, with_text)
    run = Run(plan, settings, options.workers(workers), time_limit, quiet=quiet)
    if options.one_of("engine", engine, ENGINES) == "ray":
        run.to_parts(_named(output), form, ray_address, force=force)
    elif output in (None, STDIN) or _is_a_stream(output):
        run.to_stream(None if output == STDIN else output, form or "jsonl")
    else:
        run.to_file(output, form, force=force)


def _named(output: str | None) -> str:
    if output in (None, STDIN):
        message = "a cluster writes parts"
        raise UsageError(message, "name a folder for them with --output")
    return str(output)


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
