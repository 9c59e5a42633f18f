"""The extraction as a step of somebody's own Ray program: a dataset of articles in, one with their records out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from factx.batch import Settings
from factx.batch.pool import TIME_LIMIT
from factx.ray.cluster import library
from factx.ray.extraction import Reader
from factx.records import Document, FailedArticle, digest
from factx.sources import AS_USUAL, Reading
from factx.sources.corpora.rows import Row, article
from factx.sources.opening import in_memory
from factx.writers.results import record
from factx.writers.rows import FACTS, cells_of
from factx.writers.rows import facts as facts_of
from factx.writers.selection import KINDS

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

RECORD = "record"
"""The column of records, unless somebody says otherwise."""

COLUMNS = tuple(column for column in FACTS if column.name != "article_number")
"""The columns of facts; rows of a dataset have no numbers."""

_TOGETHER = 128
"""Rows that an actor is given at once."""

_DATASET = in_memory("dataset", b"")


def extract(
    dataset: Dataset,
    settings: Settings | None = None,
    *,
    column: str = RECORD,
    workers: int | None = None,
    time_limit: float = TIME_LIMIT,
) -> Dataset:
    """The dataset with one more column: each row's record, the JSON text of an article, or of the error in its place.

    A row is read like a row of a corpus: its text is in the column `text`, `body` or `content`, or in the one that
    `settings.reading` names; `id`, `published`, `title` and others are used where they are. A row without an id is
    called after the digest of its text. `workers` is how many actors there may be at most, a core and a model each.
    """
    ray = library()
    settings = settings or Settings()
    settings = replace(settings, kinds=settings.kinds or KINDS)
    return dataset.map_batches(
        _Records,
        fn_constructor_kwargs={"settings": settings, "column": column, "time_limit": time_limit},
        compute=ray.data.ActorPoolStrategy(min_size=1, max_size=workers),
        batch_size=_TOGETHER,
        batch_format="pyarrow",
        num_cpus=1,
    )


def facts(dataset: Dataset, *, column: str = RECORD) -> Dataset:
    """One row a fact of a dataset with records, in the columns of a batch's CSV and Parquet; its own are left out."""
    library()
    return dataset.map_batches(partial(_facts, column=column), batch_format="pyarrow")


class _Records:
    """Records of rows; an actor."""

    def __init__(self, settings: Settings, column: str, time_limit: float) -> None:
        self._reading = settings.reading
        self._column = column
        self._reader = Reader(settings, time_limit)

    def __call__(self, batch: pa.Table) -> pa.Table:
        import pyarrow as pa  # noqa: PLC0415 - an extra

        documents = [_document(fields, self._reading) for fields in batch.to_pylist()]
        records = [outcome.lines[0].decode() for outcome in self._reader.outcomes(documents)]
        kept = batch.drop_columns([self._column]) if self._column in batch.column_names else batch
        return kept.append_column(self._column, pa.array(records, pa.large_string()))


class _Row(Row):
    """A row whose number nobody knows."""

    @property
    def place(self) -> str:
        """The row as messages call it."""
        return "the row"


def _document(fields: dict[str, Any], reading: Reading = AS_USUAL) -> Document | FailedArticle:
    """The document of a row, with the day that holds for all if there is one."""
    row = _Row(_DATASET, 0, fields)
    found = article(row, reading)
    if isinstance(found, FailedArticle):
        return found
    changes: dict[str, object] = {}
    if found.id == f"{_DATASET.name}:{row.number}":
        changes["id"] = digest(found.text)
    if reading.published:
        changes |= {"published": reading.published, "published_from": "option"}
    return found.model_copy(update=changes)


def _facts(batch: pa.Table, column: str) -> pa.Table:
    """The facts of a batch of records, in Arrow's types."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    from factx.writers.parquet import FORMS, schema  # noqa: PLC0415

    articles = (record(line.encode()) for line in batch[column].to_pylist())
    rows = [cells_of(COLUMNS, cells, FORMS) for article in articles for cells in facts_of(article, 0)]
    cells = zip(*rows, strict=True) if rows else ([] for _ in COLUMNS)
    fields = schema(COLUMNS)
    return pa.Table.from_arrays(
        [pa.array(column, field.type) for column, field in zip(cells, fields, strict=True)], schema=fields
    )
