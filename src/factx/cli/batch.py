"""factx batch: many articles, a line of JSON each."""

from __future__ import annotations

import os
import sys
from glob import has_magic
from typing import TYPE_CHECKING, Annotated

import typer

from factx.cli import options
from factx.cli.interrupts import Interrupts, heeded
from factx.cli.output import UNFINISHED, opened, plainly, refuse_overwriting
from factx.errors import BatchError, InputError, UsageError
from factx.writers import WRITERS
from factx.writers.view import View

if TYPE_CHECKING:
    from factx.batch import Tally

EVERY = 100
"""Articles between two lines of progress where stderr is no terminal."""


def batch(  # noqa: PLR0913 - a parameter is an option
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT", help='Folders, files, patterns, corpora, URLs; "-" is a corpus.', show_default=False
        ),
    ] = [],  # noqa: B006 - Typer reads it, nobody changes it
    *,
    output: options.Output = None,
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
    """Write the facts of many articles as JSON Lines.

    An input that fails gives a line with its error, and the exit code is 7. PATH appears when all is done; until then,
    and after an interruption, finished lines are in PATH.part. Corpora are .jsonl, .json, .csv, .tsv, .parquet and
    .warc files, also with .gz, .xz or .zst added; their articles have a text and maybe id, published, title, authors
    and source.
    """
    kinds = options.kinds(kind)
    extraction = options.extraction(model, fiscal_year_start, keep_furniture=keep_furniture)
    refuse_overwriting([*inputs, *filter(None, [manifest])], output)
    _refuse_nothing([*inputs, *filter(None, [manifest])])

    from factx.batch import Plan, Tally, articles  # noqa: PLC0415 - spaCy is behind it
    from factx.pipeline import Extractor  # noqa: PLC0415
    from factx.sources import Reading  # noqa: PLC0415
    from factx.writers.selection import chosen  # noqa: PLC0415

    leave_out = tuple(os.path.realpath(path) for path in (output, f"{output}{UNFINISHED}")) if output else ()
    reading = Reading(
        options.day(published), text_field, id_field, date_field, allow_network, allow_private, keep_furniture
    )
    plan = Plan(tuple(inputs), reading, manifest, tuple(include or ()), tuple(exclude or ()), leave_out)
    tally = Tally()
    with heeded() as interrupts, opened(output) as stream:
        progress = _Progress(interrupts, quiet=quiet)
        found = chosen(articles(plan, Extractor(**extraction)), kinds)
        WRITERS["jsonl"](tally.counted(found, progress), stream, View(with_text=with_text))
    progress.end(tally)


def _refuse_nothing(inputs: list[str]) -> None:
    """InputError when no input is there at all: a mistyped name must not replace an earlier output."""
    if not inputs:
        message = "nothing to read"
        raise UsageError(message, "name folders, files, patterns or corpora, or give a --manifest")
    if not any(source == "-" or "://" in source or has_magic(source) or os.path.lexists(source) for source in inputs):
        message = f"there is no {' and no '.join(inputs)}"
        raise InputError(message, "check the spelling")


class _Progress:
    """Progress on stderr: a line that counts up on a terminal, a line now and then elsewhere."""

    def __init__(self, interrupts: Interrupts, *, quiet: bool) -> None:
        self._interrupts = interrupts
        self.quiet = quiet
        self.live = sys.stderr.isatty() and not quiet

    def __call__(self, tally: Tally, error: str) -> None:
        """An article was written, with this error when it failed; here a batch ends that is interrupted."""
        self._interrupts()
        if error and not self.quiet:
            self._print(f"{plainly(error)}\n")
        if self.live:
            self._print(str(tally))
        elif not self.quiet and tally.articles % EVERY == 0:
            self._print(f"{tally}\n")

    def end(self, tally: Tally) -> None:
        """All articles were written; BatchError when some failed."""
        if tally.failed:
            self._print("")
            message = f"{tally.failed} of {tally.articles} articles failed"
            raise BatchError(message, 'their lines have an "error"')
        if not self.quiet:
            self._print(f"{tally}\n")

    def _print(self, text: str) -> None:
        """The text in the place of the line that counts, where there is one."""
        if self.live:
            sys.stderr.write("\r\x1b[K")
        sys.stderr.write(f"factx: {text}" if text else "")
        sys.stderr.flush()
