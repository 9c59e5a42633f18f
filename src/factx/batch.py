"""Many articles: folders, patterns and corpora in, one line of JSON for each article out.

Articles stream: none waits for all to be read. An input that fails gives an error record in its place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factx.records import FailedArticle
from factx.sources import corpus, documents, files
from factx.writers.objects import write_lines
from factx.writers.selection import KINDS, only
from factx.writers.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from factx.pipeline import Extractor
    from factx.records import Article, Document, Kind


@dataclass(frozen=True, slots=True)
class Plan:
    """What to read and how: `published` dates every article; files in `leave_out` are passed over in folders."""

    inputs: tuple[str, ...]
    published: date | None = None
    kinds: tuple[Kind, ...] = KINDS
    view: View = field(default_factory=View)
    leave_out: tuple[Path, ...] = ()


@dataclass(slots=True)
class Tally:
    """How many articles were written, and how many of them are error records."""

    articles: int = 0
    failed: int = 0

    def __str__(self) -> str:
        return f"{self.articles} {'article' if self.articles == 1 else 'articles'}, {self.failed} failed"


def run(plan: Plan, extractor: Extractor, stream: TextIO, watch: Callable[[Tally, str], None]) -> Tally:
    """Write every article of the plan as a line.

    `watch` is told after each article how far things are, with the error's message when the article failed.
    """
    tally = Tally()

    def counted() -> Iterator[Article | FailedArticle]:
        for article in extractor.stream(_documents(plan)):
            error = article.error.message if isinstance(article, FailedArticle) else ""
            yield article if isinstance(article, FailedArticle) else only(article, plan.kinds)
            tally.articles += 1
            tally.failed += bool(error)
            watch(tally, error)

    write_lines(counted(), stream, plan.view)
    return tally


def _documents(plan: Plan) -> Iterator[Document | FailedArticle]:
    found = (source for source in files(plan.inputs) if source == "-" or Path(source).resolve() not in plan.leave_out)
    return documents(found, published=plan.published, stdin=corpus.documents)
