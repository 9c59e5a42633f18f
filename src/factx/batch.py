"""Many articles: what folders, patterns and corpora hold, extracted as a stream.

None waits for all to be read. An input that fails gives an error record in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factx.pipeline import Extractor
from factx.records import Article, FailedArticle
from factx.sources import STDIN, corpus, documents, files


@dataclass(frozen=True, slots=True)
class Plan:
    """What to read: `published` dates every article; files in `leave_out` (resolved paths) are passed over."""

    inputs: tuple[str, ...]
    published: date | None = None
    leave_out: tuple[Path, ...] = ()


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
    found = (source for source in files(plan.inputs) if source == STDIN or Path(source).resolve() not in plan.leave_out)
    return extractor.stream(documents(found, published=plan.published, stdin=corpus.documents))
