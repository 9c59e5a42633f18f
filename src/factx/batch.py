"""Many articles: what folders, patterns and corpora hold, extracted as a stream.

None waits for all to be read. An input that fails gives an error record in its place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from factx.errors import UsageError
from factx.pipeline import Extractor
from factx.records import Article, FailedArticle
from factx.sources import AS_USUAL, STDIN, Entry, Reading, corpus, documents, files, listed


@dataclass(frozen=True, slots=True)
class Plan:
    """What to read: inputs, and what a manifest lists, in this order.

    `include` and `exclude` are globs for the files of folders; files in `leave_out` (real paths) are passed over.
    """

    inputs: tuple[str, ...] = ()
    reading: Reading = AS_USUAL
    manifest: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """How many articles were taken, and how many of them are error records."""

    articles: int = 0
    failed: int = 0

    def __str__(self) -> str:
        return f"{self.articles} {'article' if self.articles == 1 else 'articles'}, {self.failed} failed"

    def counted(
        self, articles: Iterable[Article | FailedArticle], watch: Callable[[Tally, str], None]
    ) -> Iterator[Article | FailedArticle]:
        """The same articles.

        After each one `watch` is told how far things are, with its error when it failed.
        """
        for article in articles:
            yield article
            error = article.error.message if isinstance(article, FailedArticle) else ""
            self.articles += 1
            self.failed += bool(error)
            watch(self, error)


def articles(plan: Plan, extractor: Extractor) -> Iterator[Article | FailedArticle]:
    """Every article of the plan, in order; "-" is a corpus on standard input."""
    return extractor.stream(documents(_inputs(plan), plan.reading, stdin=corpus))


def _inputs(plan: Plan) -> Iterator[str | Entry | FailedArticle]:
    for source in files(plan.inputs, plan.include, plan.exclude):
        if source == STDIN or os.path.realpath(source) not in plan.leave_out:
            yield source
    for entry in listed(plan.manifest) if plan.manifest is not None else ():
        if isinstance(entry, Entry) and os.path.realpath(entry.source) in plan.leave_out:
            message = f"{entry.source} is listed in {plan.manifest}, and the output as well"
            raise UsageError(message, "give --output another name")
        yield entry
