"""factx merge: the outputs of several batches as one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from factx.cli import options
from factx.cli.course import number_of
from factx.cli.output import opened, refuse_overwriting, say
from factx.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.writers.results import Result


def merge(  # noqa: PLR0913 - a parameter is an option
    outputs: Annotated[list[str], typer.Argument(metavar="OUTPUT", help="What factx batch wrote, or its journal.")],
    *,
    output: options.BatchOutput = None,
    form: options.BatchFormat = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
    quiet: options.Quiet = False,
    partial: Annotated[
        bool, typer.Option("--partial", help="Take what is done of runs that are not complete.")
    ] = False,
) -> None:
    """Join outputs of factx batch, and write them in any form.

    All shards of one run give what the undivided run would have given, in its order; other outputs follow each other.
    The order is in the journals beside the outputs; without them only .jsonl files and folders can be joined.
    """
    from factx.batch.merge import merged  # noqa: PLC0415 - the records are behind it

    refuse_overwriting(outputs, output)
    found = merged(outputs, partial=partial)
    count = 0

    def counted() -> Iterator[Result]:
        nonlocal count
        for result in found:
            yield result
            count += 1

    if output in (None, "-"):
        from factx.cli.runs import streamed  # noqa: PLC0415
        from factx.writers import STREAMS  # noqa: PLC0415

        write = STREAMS[streamed(form or "jsonl")]
        with opened(None) as file:
            write((result.line for result in found), file)
        return

    from factx.batch.target import Target, explained  # noqa: PLC0415
    from factx.writers import OUTPUTS  # noqa: PLC0415

    target = Target.at(str(output), form and options.one_of("format", form, OUTPUTS))
    if not force and any(map(os.path.lexists, (*target.paths, target.journal))):
        message = f"{output} is there already"
        raise UsageError(message, "give another --output, or replace it with --force")
    with explained(target.path), target.reserved():
        target.save(counted())
    if not quiet:
        say(f"{number_of(count, 'article')}: {output}")
