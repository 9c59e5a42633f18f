"""factx extract: the facts of one article, or of a few."""

from __future__ import annotations

import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factx.cli import options
from factx.cli.output import opened, refuse_overwriting, say
from factx.errors import InputError, NothingFound, UsageError
from factx.writers import OUTPUTS, WRITERS
from factx.writers.view import View

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from factx.records import Article, Document, FailedArticle, Kind


def extract(  # noqa: PLR0913 - a parameter is an option
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT", help='Files of any kind factx reads, URLs, or "-".')],
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
    fiscal_year_start: options.FiscalYearStart = None,
    kind: options.Kinds = None,
    with_text: options.WithText = False,
    keep_furniture: options.KeepFurniture = False,
    text_field: options.TextField = None,
    id_field: options.IdField = None,
    date_field: options.DateField = None,
    allow_private: options.AllowPrivate = False,
    allow_network: options.AllowNetwork = False,
    show_text: Annotated[
        bool, typer.Option("--show-text", help="Print what was read, its blocks and its furniture, and no facts.")
    ] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show every fact's sentence in the table.")] = False,
    fail_empty: Annotated[
        bool, typer.Option("--fail-empty", help="Leave with 3 when there is no fact at all.")
    ] = False,
) -> None:
    """Print the facts of articles.

    json gives one object for each article, one after the other; jsonl one a line; json-array one array of all. An input
    that cannot be read is named on stderr, the others are read, and the exit code is 4.
    """
    if show_text and form not in (None, "table"):
        message = "--show-text prints no facts"
        raise UsageError(message, "leave --format out; --with-text puts the text into the JSON")
    form = options.one_of("format", form or _form(output), WRITERS)
    kinds = options.kinds(kind)
    extraction = options.extraction(model, fiscal_year_start, keep_furniture=keep_furniture)
    _refuse_folders(inputs)
    refuse_overwriting(inputs, output)

    from factx.sources import Reading, documents  # noqa: PLC0415 - the records are behind it

    reading = Reading(
        options.day(published), text_field, id_field, date_field, allow_network, allow_private, keep_furniture
    )
    tally = _Tally(quiet=quiet or form == "table")  # a table has its warnings at its foot
    found = tally.readable(documents(inputs, reading))
    if show_text:
        _show(found, output, keep_furniture=keep_furniture)
        tally.conclude(fail_empty=False)
        return
    articles = _articles(found, extraction)
    with opened(output) as stream:
        WRITERS[form](tally.counted(articles, kinds), stream, View(with_text=with_text, evidence=evidence))
        if not tally.articles:
            tally.conclude(fail_empty=fail_empty)
    tally.conclude(fail_empty=fail_empty)


def _show(found: Iterator[Document], output: str | None, *, keep_furniture: bool) -> None:
    """The documents as they were read."""
    from factx.document import blocks  # noqa: PLC0415
    from factx.furniture import layout  # noqa: PLC0415
    from factx.pipeline import laid_out  # noqa: PLC0415
    from factx.writers import reading  # noqa: PLC0415

    with opened(output) as stream:
        reading.write((laid_out(document, blocks if keep_furniture else layout) for document in found), stream)


def _articles(found: Iterator[Document], extraction: dict[str, Any]) -> Iterator[Article | FailedArticle]:
    """The documents' articles; the model is loaded once there is something to read."""
    first = next(found, None)
    if first is not None:
        from factx.pipeline import Extractor  # noqa: PLC0415 - spaCy is behind it

        yield from Extractor(**extraction).stream(chain([first], found))


class _Tally:
    """What became of the inputs; failures and warnings are told on stderr as they come."""

    def __init__(self, *, quiet: bool) -> None:
        self.quiet = quiet
        self.articles = self.facts = 0
        self.failures: list[FailedArticle] = []

    def readable(self, found: Iterable[Document | FailedArticle]) -> Iterator[Document]:
        """The documents that could be read."""
        from factx.records import Document  # noqa: PLC0415

        for document in found:
            if isinstance(document, Document):
                yield document
            else:
                self._fail(document)

    def counted(self, articles: Iterable[Article | FailedArticle], kinds: Collection[Kind]) -> Iterator[Article]:
        """The articles that did not fail, with the kinds asked for."""
        from factx.records import Article  # noqa: PLC0415
        from factx.writers.selection import only  # noqa: PLC0415

        for article in articles:
            if not isinstance(article, Article):
                self._fail(article)
                continue
            chosen = only(article, kinds)
            self.articles += 1
            self.facts += sum(len(getattr(chosen, kind)) for kind in kinds)
            for warning in article.warnings if not self.quiet else ():
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

    def _fail(self, failure: FailedArticle) -> None:
        self.failures.append(failure)
        say(failure.error.message)


def _form(output: str | None) -> str:
    """The format that goes without saying."""
    suffix = Path(output or "").suffix.lower().removeprefix(".")
    if suffix in WRITERS:
        return suffix
    if suffix in OUTPUTS or suffix in ("gz", "zst"):
        message = f"{output} is what factx batch writes"
        raise UsageError(message, "call that, or say with --format what to write")
    return "table" if output is None and sys.stdout.isatty() else "json"


def _refuse_folders(inputs: Iterable[str]) -> None:
    """UsageError when nothing but folders is named; among others a folder is an input that cannot be read."""
    folders = [source for source in inputs if source != "-" and os.path.isdir(source)]  # noqa: PTH112 - long names
    if folders == list(inputs):
        message = f"{folders[0]} is a directory"
        raise UsageError(message, f"read all articles in it with: factx batch {folders[0]}")
