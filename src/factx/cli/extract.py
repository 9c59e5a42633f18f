"""factx extract: the facts of one article, or of a few."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factx.cli import options
from factx.cli.output import opened, refuse_overwriting, say
from factx.errors import InputError, NothingFound, UsageError
from factx.writers import WRITERS
from factx.writers.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factx.records import Article, FailedArticle, Kind


def extract(  # noqa: PLR0913 - a parameter is an option
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT", help='Text files, .jsonl corpora, or "-".')],
    *,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar=options.FORMAT_NAMES,
            help="Table on a terminal and JSON elsewhere, unless told here or by the name of --output.",
        ),
    ] = None,
    output: options.Output = None,
    quiet: options.Quiet = False,
    published: options.Published = None,
    model: options.ModelName = None,
    kind: options.Kinds = None,
    with_text: options.WithText = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show every fact's sentence in the table.")] = False,
    fail_empty: Annotated[
        bool, typer.Option("--fail-empty", help="Leave with 3 when there is no fact at all.")
    ] = False,
) -> None:
    """Print the facts of articles.

    json gives one object for each article, one after the other; jsonl one a line; json-array one array of all. An input
    that cannot be read is named on stderr, the others are read, and the exit code is 4.
    """
    form = options.one_of("format", form or _form(output), WRITERS)
    kinds, day = options.kinds(kind), options.day(published)
    _refuse_folders(inputs)
    refuse_overwriting(inputs, output)

    from factx.pipeline import Extractor  # noqa: PLC0415 - spaCy is behind it
    from factx.sources import documents  # noqa: PLC0415

    tally = _Tally(kinds, quiet=quiet)
    articles = Extractor(**options.model(model)).stream(documents(inputs, published=day))
    with opened(output) as stream:
        WRITERS[form](tally.readable(articles), stream, View(with_text=with_text, evidence=evidence))
    tally.conclude(fail_empty=fail_empty)


class _Tally:
    """What became of the inputs."""

    def __init__(self, kinds: tuple[Kind, ...], *, quiet: bool) -> None:
        self.kinds, self.quiet = kinds, quiet
        self.facts = 0
        self.failures: list[FailedArticle] = []

    def readable(self, articles: Iterable[Article | FailedArticle]) -> Iterator[Article]:
        """The articles that could be read, with the kinds asked for; the others are named on stderr."""
        from factx.records import FailedArticle  # noqa: PLC0415
        from factx.writers.selection import only  # noqa: PLC0415

        for article in articles:
            if isinstance(article, FailedArticle):
                self.failures.append(article)
                say(article.error.message)
                continue
            chosen = only(article, self.kinds)
            self.facts += sum(len(getattr(chosen, kind)) for kind in self.kinds)
            if not self.quiet:
                for warning in article.warnings:
                    say(f"{article.id}: {warning}")
            yield chosen

    def conclude(self, *, fail_empty: bool) -> None:
        """Leave with the exit code that tells what happened, when something did."""
        if self.failures:
            unreadable = all(failure.error.kind == InputError.__name__ for failure in self.failures)
            raise typer.Exit(InputError.exit_code if unreadable else 1)
        if fail_empty and not self.facts:
            message = "no fact was found"
            raise NothingFound(message)


def _form(output: str | None) -> str:
    """The format that goes without saying."""
    suffix = Path(output or "").suffix.lower().removeprefix(".")
    if suffix in WRITERS:
        return suffix
    return "table" if output is None and sys.stdout.isatty() else "json"


def _refuse_folders(inputs: Iterable[str]) -> None:
    for source in inputs:
        if source != "-" and Path(source).is_dir():
            message = f"{source} is a directory"
            raise UsageError(message, f"read all articles in it with: factx batch {source}")
