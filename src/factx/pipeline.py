"""The whole flow: document to blocks, blocks to passages, passages to facts, facts to links, links to an article.

source → Document → blocks → passages → facts → links → Article → writer. Whoever has read this module and one room has
read factx.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from importlib.metadata import version
from typing import Any

from factx.assembly import Facts, Links, article
from factx.document import Block, blocks, in_title_case
from factx.errors import FactxError, UsageError
from factx.facts import money, organisations, people, timeframes, titles
from factx.facts.candidates import candidates
from factx.facts.names import OF_LABEL, Name, settle
from factx.furniture import layout
from factx.language import DEFAULT_MODEL, Language, Layout, Passage
from factx.links import during, modality, parties, roles
from factx.links.marked import MarkedSentence, mark
from factx.plain import plain
from factx.records import Article, Document, FailedArticle, Failure, Provenance
from factx.rules import Finding, R, Spans
from factx.whereabouts import dateline

__all__ = ["Extractor", "described", "extract", "laid_out"]


class Extractor:
    """Reads articles with one model, which is loaded when the first article comes.

    `model` is an installed spaCy pipeline or a folder that holds one; ModelError when it cannot be loaded.
    `fiscal_year_start` is the month, 1 to 12, in which fiscal years begin: with it "FY2024" has bounds; UsageError when
    it is no month. Page furniture gives no facts, unless `keep_furniture` has it read like the article.
    """

    def __init__(
        self, model: str = DEFAULT_MODEL, *, fiscal_year_start: int | None = None, keep_furniture: bool = False
    ) -> None:
        if fiscal_year_start is not None and fiscal_year_start not in range(1, 13):
            message = f"{fiscal_year_start} is no month"
            raise UsageError(message, "give fiscal_year_start as a number from 1 to 12")
        self._model = model
        self._fiscal_year_start = fiscal_year_start
        self._layout = blocks if keep_furniture else layout

    def load(self) -> None:
        """Load the model now; ModelError when it cannot be."""
        _ = self._provenance

    def extract(self, document: Document | str) -> Article:
        """All facts of one article."""
        document = Document(text=document) if isinstance(document, str) else document
        return self._article(document, self._language.passages(document))

    def stream(self, documents: Iterable[Document | FailedArticle]) -> Iterator[Article | FailedArticle]:
        """Articles in the order of their documents; one that fails, or came failed, gives a FailedArticle."""
        for document, passages in self._language.stream(documents):
            if isinstance(document, FailedArticle):
                yield document
                continue
            if isinstance(passages, Exception):
                yield failed(document, passages)
                continue
            try:
                yield self._article(document, passages)
            except Exception as error:  # one bad article must not lose the others
                yield failed(document, error)

    @cached_property
    def _language(self) -> Language:
        return Language(self._model, self._layout)

    @cached_property
    def _provenance(self) -> Provenance:
        return Provenance(
            version=version("factx"), model=self._language.model, model_version=self._language.model_version
        )

    def _article(self, document: Document, passages: list[Passage]) -> Article:
        furniture = [passage.block for passage in passages if passage.block.furniture]
        passages = [passage for passage in passages if not passage.block.furniture]
        document = described(document, [passage.block for passage in passages])
        facts = _facts(document, passages, self._fiscal_year_start)
        sentences = _sentences(passages, facts)
        links = Links(
            roles=roles.find(sentences),
            parties=parties.find(sentences, self._language.trees),
            during=during.find(sentences),
            modality=modality.find(sentences),
        )
        return article(document, facts, links, sentences, furniture=furniture, provenance=self._provenance)


def extract(text: str, published: date | None = None) -> Article:
    """All facts of one article, with the default model; `published` is the day relative times count from."""
    return Extractor().extract(Document(text=text, published=published, published_from="option" if published else None))


def failed(document: Document, error: Exception) -> FailedArticle:
    """The record of an article that could not be read; it names the error and never quotes the article."""
    known = isinstance(error, FactxError)
    failure = Failure(
        kind=type(error).__name__,
        message=str(error) if known else f"an unexpected {type(error).__name__} inside factx; please report it",
    )
    return FailedArticle(id=document.id, source=document.source, error=failure)


# ------------------------------------------------------------------------------------------------------ stages
def described(document: Document, blocks: Sequence[Block]) -> Document:
    """The document with the title, the authors and the day that its own text states, where nobody said others.

    `blocks` are the article's, without furniture. A dateline far from the day that metadata gives is a warning.
    """
    changes: dict[str, Any] = {}
    if document.title is None and len(blocks) > 1 and blocks[0].kind == "heading":
        start, end = plain(document.text).original(blocks[0].start, blocks[0].end)
        changes["title"] = " ".join(document.text[start:end].split())
    if not document.authors and (authors := tuple(dict.fromkeys(_bylines(blocks)))):
        changes["authors"] = authors
    stated = timeframes.dateline(blocks) if document.published_from != "option" else None
    if stated and document.published is None:
        changes |= {"published": stated, "published_from": "dateline"}
    elif stated and document.published and abs(stated - document.published) > _A_DATELINE_AGO:
        warning = f"the dateline says {stated}, the metadata {document.published}, which is used"
        changes["warnings"] = (*document.warnings, warning)
    return document.model_copy(update=changes) if changes else document


def _bylines(blocks: Sequence[Block]) -> Iterator[str]:
    """Those whom the article's bylines name."""
    for block in blocks:
        yield from (byline.reading for byline in people.bylines(block.shadow))


def laid_out(document: Document, layout: Layout) -> tuple[Document, list[Block]]:
    """A document with its blocks, furniture marked, and with what its text says of itself."""
    found = layout(plain(document.text).text)
    return described(document, [block for block in found if not block.furniture]), found


_A_DATELINE_AGO = timedelta(days=7)
"""How long before it appears an article may have been written."""


def _facts(document: Document, passages: list[Passage], fiscal_year_start: int | None) -> Facts:
    text = _lines(passages)
    amounts = money.settle(_everywhere([money.find(p.block.shadow) for p in passages], passages), text)
    equivalents = money.equivalents(amounts, text)
    posts = [titles.beside(_bodies(p), titles.find(p.block.shadow)) for p in passages]
    names = settle(
        _candidates(passages, amounts, posts), _headlines(passages), text, organisations.shorter, people.is_known_alone
    )
    entities = Spans(name.span for name in names if name.kind in ("person", "organisation"))
    bodies = Spans(name.span for name in names if name.kind == "organisation")
    posts = [titles.beside(_inside(p, bodies), post) for p, post in zip(passages, posts, strict=True)]
    memory = timeframes.Memory()
    written = dateline(text)
    american = written is not None and written.country == "United States"
    conventions = timeframes.Conventions(fiscal_year_start, month_first=american)
    times = [
        timeframes.find(p.block.shadow, document.published, _inside(p, entities), memory, conventions) for p in passages
    ]
    return Facts(
        money=money.bounded(amounts, equivalents),
        equivalents=equivalents,
        people=people.merge((name for name in names if name.kind == "person"), text),
        titles=[title for title in _everywhere(posts, passages) if not entities.near(*title.span)],
        organisations=organisations.merge((name for name in names if name.kind == "organisation"), text),
        timeframes=_everywhere(times, passages),
        places=[name for name in names if name.kind in ("place", "nationality")],
    )


def _candidates(
    passages: list[Passage], amounts: list[Finding[money.Amount]], posts: list[list[Finding[titles.TitleReading]]]
) -> Iterator[Name]:
    spans = Spans(amount.span for amount in amounts)
    for passage, titled in zip(passages, posts, strict=True):
        yield from candidates(passage, titled, _inside(passage, spans))


def _bodies(passage: Passage) -> Iterator[tuple[int, int]]:
    """Spans, in the block, of what the recogniser takes for organisations."""
    yield from ((e.start, e.end) for e in passage.entities if OF_LABEL.get(e.label) == "organisation")


def _lines(passages: list[Passage]) -> str:
    """The shadows of all blocks at their places, with line feeds between them."""
    lines, end = [], 0
    for passage in passages:
        lines += ["\n" * (passage.block.start - end), passage.block.shadow]
        end = passage.block.end
    return "".join(lines)


def _headlines(passages: list[Passage]) -> list[tuple[int, int]]:
    """Headings in title case, in which every word looks like a name."""
    headings = [p.block for p in passages if p.block.kind == "heading"]
    return [(block.start, block.end) for block in headings if in_title_case(block.shadow)]


def _inside(passage: Passage, spans: Spans) -> list[tuple[int, int]]:
    """Spans of the article as spans of the block, those in it."""
    start = passage.block.start
    return [(a - start, b - start) for a, b in spans.near(start, passage.block.end)]


def _everywhere(found: list[list[Finding[R]]], passages: list[Passage]) -> list[Finding[R]]:
    """Findings of every block as findings of the article."""
    return [
        replace(finding, start=finding.start + passage.block.start, end=finding.end + passage.block.start)
        for passage, findings in zip(passages, found, strict=True)
        for finding in findings
    ]


def _sentences(passages: list[Passage], facts: Facts) -> list[MarkedSentence]:
    """Every sentence of the article with the mentions in it marked."""
    markers = sorted(facts.markers(), key=lambda marker: marker.start)
    starts = [marker.start for marker in markers]
    found = []
    for passage in passages:
        start = passage.block.start
        for a, b in passage.sentences:
            inside = markers[bisect_left(starts, start + a) : bisect_left(starts, start + b)]
            found.append(mark(passage.block.shadow[a:b], start + a, inside))
    return found
