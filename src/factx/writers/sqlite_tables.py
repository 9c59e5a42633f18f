"""The tables of the SQLite output, and the statements that make and fill them.

Every table says by itself what a fact is, and in which article. `number` is a row's key; a column whose name ends in
"_number" is the key of a row elsewhere. A kind's table has the numbers that `facts` has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factx.writers.rows import ARTICLES, FACTS

REFERENCES = {
    "person": "people",
    "organisation": "organisations",
    "payer": "facts",
    "recipient": "facts",
    "timeframe": "timeframes",
    "since": "timeframes",
    "until": "timeframes",
}
"""The table whose row a column of a kind's table names; a payer may be a person or an organisation."""

WHOLE = ("article_number", "article", "published", "fact", "name")
"""What every row says of its fact."""

_PLACE = ("rule", "mention_start", "mention_end")

KINDS = {
    "money": (
        *("low", "high", "approximate", "currency", "currency_from", "per", "equivalents"),
        *("payer", "recipient", "purpose", "modality", "timeframe", "time_start", "time_end", "evidence"),
    ),
    "people": ("aliases", "mentions"),
    "roles": (
        *("person", "title", "organisation", "status", "since", "until"),
        *("time_start", "time_end", "evidence"),
    ),
    "titles": ("person", "organisation", "status", "evidence"),
    "organisations": ("aliases", "mentions"),
    "timeframes": ("type", "value", "mod", "time_start", "time_end", "evidence"),
}
"""The columns that only some kinds' tables have."""

_AFFINITY = {"integer": "INTEGER", "boolean": "INTEGER", "number": "NUMERIC"}
_TYPES = {column.name: _AFFINITY.get(column.type, "TEXT") for column in (*ARTICLES, *FACTS)}
_KEY = "number INTEGER PRIMARY KEY"
_TYPES["article_number"] = "INTEGER NOT NULL REFERENCES articles(number)"
_WIDTHS = {
    "articles": len(ARTICLES),
    "facts": 1 + len(FACTS) + len(REFERENCES),
    "mentions": 2 + len(WHOLE) + 2 + len(_PLACE),
}
_WORDS = "tokenize = 'unicode61 remove_diacritics 2'"

SEARCHED = {"articles": "title, text", "facts": "text, name, evidence"}
"""The columns that are indexed word by word, accents aside."""

_FILTERED = {
    "articles": ("id", "published", "site"),
    "facts": ("kind, name", "article"),
    "mentions": ("fact_number",),
    "money": ("currency, low", "payer", "recipient", "published"),
    "people": ("name",),
    "roles": ("person", "organisation", "title"),
    "titles": ("name", "person", "organisation"),
    "organisations": ("name",),
    "timeframes": ("time_start, time_end", "value"),
}
"""What people look rows up by, beside the article and what a fact refers to."""


def tables() -> Iterator[str]:
    """The statements that make the tables, still empty."""
    label = "name TEXT GENERATED ALWAYS AS (coalesce(title, id)) VIRTUAL"  # what Datasette shows of a row elsewhere
    yield _table("articles", [_KEY, label, *_typed(column.name for column in ARTICLES[1:])])
    references = [_reference(name, "facts") for name in REFERENCES]
    yield _table("facts", [_KEY, *_typed(column.name for column in FACTS), *references])
    for kind, own in KINDS.items():
        references = [_reference(name, table) for name, table in REFERENCES.items() if name in own]
        yield _table(kind, [f"{_KEY} REFERENCES facts(number)", *_typed((*WHOLE, "text", *own, *_PLACE)), *references])
    yield _table("mentions", [_KEY, _reference("fact", "facts"), *_typed((*WHOLE, "kind", "text", *_PLACE))])
    yield _table("about", ["factx TEXT", "model TEXT", "model_version TEXT", "schema_version TEXT", "articles INTEGER"])
    for table, words in SEARCHED.items():
        content = f'content="{table}", content_rowid="number"'  # double quotes are what Datasette looks for
        yield f"CREATE VIRTUAL TABLE {table}_fts USING fts5({words}, {content}, {_WORDS})"


def addition(table: str) -> str:
    """The statement that adds a row to a table that is filled from outside."""
    return f"INSERT INTO {table} VALUES ({', '.join('?' * _WIDTHS[table])})"


def derivations() -> Iterator[str]:
    """The statements that fill the other tables from rows above number :articles and number :facts."""
    for kind, own in KINDS.items():
        numbers = [f"{name}_number" for name in REFERENCES if name in own]
        columns = ", ".join(("number", *WHOLE, "text", *own, *_PLACE, *numbers))
        yield f"INSERT INTO {kind} SELECT {columns} FROM facts WHERE number > :facts AND kind = '{kind}'"
    for table, words in SEARCHED.items():
        yield f"INSERT INTO {table}_fts (rowid, {words}) SELECT number, {words} FROM {table} WHERE number > :{table}"


def endings() -> Iterator[str]:
    """The statements that make what needs all rows: indexes, and what the articles were read with."""
    for table in ("facts", "mentions", *KINDS):
        yield _index(table, "article_number")
    for table, own in (("facts", tuple(REFERENCES)), *KINDS.items()):
        yield from (_index(table, f"{name}_number", sparse=True) for name in REFERENCES if name in own)
    for table, columns in _FILTERED.items():
        yield from (_index(table, column) for column in columns)
    from factx.records import SCHEMA_VERSION  # noqa: PLC0415 - --help does without

    yield (
        f"INSERT INTO about SELECT version, model, model_version, '{SCHEMA_VERSION}', count(*) FROM articles "
        "WHERE error_kind IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    yield "INSERT INTO facts_fts (facts_fts) VALUES ('optimize')"
    yield "ANALYZE"


def _table(name: str, columns: Iterable[str]) -> str:
    separator = ",\n  "  # shown by ".schema"
    return f"CREATE TABLE {name} (\n  {separator.join(columns)}\n)"


def _typed(names: Iterable[str]) -> list[str]:
    return [f"{name} {_TYPES[name]}" for name in names]


def _reference(name: str, table: str) -> str:
    return f"{name}_number INTEGER REFERENCES {table}(number)"


def _index(table: str, columns: str, *, sparse: bool = False) -> str:
    known = f" WHERE {columns} IS NOT NULL" if sparse else ""
    return f"CREATE INDEX {table}_by_{columns.replace(', ', '_')} ON {table} ({columns}){known}"
