"""Parquet: a row a fact, and the articles in a file beside it."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from factx.errors import UsageError
from factx.writers.results import record, replacing
from factx.writers.rows import ARTICLES, FACTS, about, cells_of, facts, real

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import pyarrow as pa

    from factx.writers.results import Result
    from factx.writers.rows import Column, Forms, Type

FACTS_A_GROUP = 32_768
ARTICLES_A_GROUP = 4_096
"""Rows of a row group: what is held in memory, and what a reader can pass over."""

FORMS: Forms = {"number": real, "date": date.fromisoformat}

_AT_ONCE = 256
"""Articles that are taken apart together."""


def save(results: Iterable[Result], path: Path) -> None:
    """Facts at `path`, articles at `beside(path)`, which appears first, when both are written.

    Amounts are double precision.
    """
    require()
    with replacing(path) as fact_file, replacing(beside(path)) as article_file:
        _write(results, fact_file, article_file)


def _write(results: Iterable[Result], fact_file: Path, article_file: Path) -> None:
    with (
        _table(fact_file, FACTS, FACTS_A_GROUP) as fact_rows,
        _table(article_file, ARTICLES, ARTICLES_A_GROUP) as article_rows,
    ):
        remaining = enumerate((record(result.line) for result in results), 1)
        while some := list(islice(remaining, _AT_ONCE)):
            article_rows.add([cells_of(ARTICLES, about(article, number), FORMS) for number, article in some])
            fact_rows.add([cells_of(FACTS, cells, FORMS) for n, article in some for cells in facts(article, n)])


def beside(path: Path) -> Path:
    """Where the articles go: "facts.articles.parquet" beside "facts.parquet"."""
    return path.with_name(f"{path.stem}.articles{path.suffix}")


def require() -> None:
    """UsageError when pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415 - an extra
    except ImportError:
        message = "an output in Parquet needs pyarrow"
        raise UsageError(message, "pip install 'factx[parquet]'") from None


@contextmanager
def _table(path: Path, columns: tuple[Column, ...], group: int) -> Iterator[_Table]:
    """A table in an empty file, complete when the block ends."""
    from pyarrow import parquet as pq  # noqa: PLC0415 - an extra

    fields = schema(columns)
    with path.open("wb") as file, pq.ParquetWriter(file, fields, compression="zstd") as writer:
        table = _Table(writer, fields, group)
        yield table
        table.flush(1)


class _Table:
    """Rows on their way into a file, in groups of a fixed number of rows."""

    def __init__(self, writer: Any, schema: pa.Schema, group: int) -> None:
        self._writer = writer
        self._schema = schema
        self._group = group
        self._rows: list[pa.RecordBatch] = []
        self._count = 0

    def add(self, rows: list[list[Any]]) -> None:
        import pyarrow as pa  # noqa: PLC0415 - an extra

        if rows:
            arrays = [
                pa.array(column, field.type)
                for column, field in zip(zip(*rows, strict=True), self._schema, strict=True)
            ]
            self._rows.append(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
            self._count += len(rows)
        self.flush(self._group)

    def flush(self, least: int) -> None:
        """Writes whole groups, or what is left, while there are at least so many rows."""
        import pyarrow as pa  # noqa: PLC0415 - an extra

        while self._count >= least:
            table = pa.Table.from_batches(self._rows, self._schema)
            self._writer.write_table(table.slice(0, self._group), self._group)
            rest = table.slice(self._group)
            self._rows, self._count = rest.to_batches(), len(rest)


def schema(columns: Iterable[Column]) -> pa.Schema:
    """Arrow's types, and the meaning of each column as its description."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    types: dict[Type, pa.DataType] = {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
        "list": pa.list_(pa.string()),
    }
    return pa.schema([pa.field(c.name, types[c.type], metadata={"description": c.meaning}) for c in columns])
