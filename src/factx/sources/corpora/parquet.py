"""Parquet: a row an article. Only the columns that are read are loaded, some rows at a time."""

from __future__ import annotations

from io import BufferedReader
from typing import TYPE_CHECKING, Any, cast

from factx.errors import InputError
from factx.sources.corpora.rows import TEXT, USUAL, Row, article, required

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import RawIOBase

    import pyarrow
    from pyarrow.parquet import ParquetFile

    from factx.records import Document, FailedArticle
    from factx.sources.opening import Input
    from factx.sources.reading import Reading

MAX_IN_MEMORY = 1 << 28
"""Bytes that a Parquet file may have when one cannot move about in it: standard input, or compressed once more."""

_ROWS = 64
"""Rows that are held at a time."""

_AHEAD = {"buffer_size": 1 << 16, "pre_buffer": False}
"""Bytes of a column that are read ahead; left to itself, pyarrow loads all rows of a group."""


def documents(source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """Every row of a table, named after its number, from 1, unless it has an id."""
    number = 0
    for batch in _batches(source, reading):
        for fields in _rows(batch):
            number += 1
            yield article(Row(source, number, fields), reading)
    if not number:
        message = f"{source.described} has no rows"
        raise InputError(message, "a corpus has one article or more")


def _batches(source: Input, reading: Reading) -> Iterator[pyarrow.RecordBatch]:
    """Some rows after the other, with the columns that are read."""
    try:
        import pyarrow as arrow  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        message = f"{source.described} is Parquet, which needs pyarrow"
        raise InputError(message, "pip install 'factx[parquet]'") from None
    try:
        with _opened(source) as file:
            schema = file.schema_arrow
            required(source, _paths(schema), reading)
            _require_text(schema, source, reading)
            for batch in file.iter_batches(_ROWS, columns=_columns(schema.names, reading), use_threads=False):
                yield _in_seconds(_distinct(batch))
    except (arrow.ArrowException, OSError, ValueError):
        message = f"{source.described} is no Parquet file, or a damaged one"
        raise InputError(message, "copy or download it again") from None


def _opened(source: Input) -> ParquetFile:
    import pyarrow as arrow  # noqa: PLC0415 - an extra, and slow to load
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    with source.opener() as raw:
        at_hand = raw.seekable() and raw.read(4) == b"PAR1"
    if not at_hand:
        return ParquetFile(arrow.BufferReader(source.read(MAX_IN_MEMORY)), **_AHEAD)
    return ParquetFile(
        str(source.path) if source.path else BufferedReader(cast("RawIOBase", source.opener())), **_AHEAD
    )


def _columns(names: list[str], reading: Reading) -> list[str]:
    """The columns that articles are read from; a column inside another is loaded without its neighbours."""
    asked = {field.lower() for field in (reading.text_field, reading.id_field, reading.date_field) if field}
    heads = {field.partition(".")[0] for field in asked}
    return [name for name in names if name.lower() in USUAL | asked | heads]


def _paths(fields: pyarrow.Schema | pyarrow.StructType) -> Iterator[str]:
    """The names of columns, and the dotted ones of what is inside them."""
    for field in fields:
        yield field.name
        if hasattr(field.type, "fields"):
            yield from (f"{field.name}.{path}" for path in _paths(field.type))


def _require_text(schema: pyarrow.Schema, source: Input, reading: Reading) -> None:
    """Nothing, when a column with texts holds text; InputError when it holds something else."""
    candidates = [reading.text_field.lower()] if reading.text_field else TEXT
    types = {name: kind for name in candidates if (kind := _type(schema, name)) is not None}
    if types and not any(_is_text(kind) for kind in types.values()):
        name, kind = next(iter(types.items()))
        message = f"{source.described} has a column {name} of type {str(kind)[:80]}, not of text"
        raise InputError(message, "name the column that holds the text with --text-field")


def _type(fields: pyarrow.Schema | pyarrow.StructType, path: str) -> pyarrow.DataType | None:
    """The type of a column, in any case; of a field inside it where the path has dots."""
    kinds = {field.name.lower(): field.type for field in reversed(list(fields))}
    name, _, rest = path.partition(".")
    if path in kinds or not rest or name not in kinds:
        return kinds.get(path)
    return _type(kinds[name], rest) if hasattr(kinds[name], "fields") else None


def _is_text(kind: pyarrow.DataType) -> bool:
    from pyarrow import types  # noqa: PLC0415 - an extra, and slow to load

    kind = kind.value_type if types.is_dictionary(kind) else kind
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


# -------------------------------------------------------------------------------------------------------- rows
def _distinct(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """The rows with the first of several columns of one name."""
    names = batch.schema.names
    return batch.select([i for i, name in enumerate(names) if name not in names[:i]])


def _in_seconds(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """The rows with times in whole seconds: Python has no nanoseconds."""
    import pyarrow as arrow  # noqa: PLC0415 - an extra, and slow to load

    for i, field in enumerate(batch.schema):
        if arrow.types.is_timestamp(field.type):
            seconds = batch.column(i).cast(arrow.timestamp("s", field.type.tz), safe=False)
            batch = batch.set_column(i, field.name, seconds)
    return batch


def _rows(batch: pyarrow.RecordBatch) -> Iterator[dict[str, Any]]:
    """The rows as Python objects; a value that is none, such as text that is not UTF-8, is left out."""
    try:
        yield from batch.to_pylist()
    except (ValueError, OverflowError):
        for i in range(batch.num_rows):
            yield {name: _value(batch.column(name)[i]) for name in batch.schema.names}


def _value(cell: pyarrow.Scalar) -> object:
    try:
        return cell.as_py()
    except (ValueError, OverflowError):
        return None
