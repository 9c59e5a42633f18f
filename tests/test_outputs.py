"""What a batch writes: one result after the other to JSON Lines, CSV, Parquet and SQLite."""

from __future__ import annotations

import csv
import errno
import gzip
import io
import json
import sqlite3
import tracemalloc
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from factx import writers
from factx.records import (
    Article,
    FailedArticle,
    Failure,
    Mention,
    Money,
    Organisation,
    Person,
    Provenance,
    Ref,
    Role,
    Timeframe,
    Title,
    WrittenRef,
    digest,
)
from factx.sources import AS_USUAL, documents
from factx.writers import csv as spreadsheet
from factx.writers import lines, parquet, rows, sqlite, sqlite_tables
from factx.writers.results import Result, record, replacing
from factx.writers.view import View
from factx.zstandard import zstd

OUTPUTS = {name: save for name, save in writers.OUTPUTS.items() if name != "folder"}
TABLES = ("csv", "parquet", "sqlite")

TEXT = (
    "Tervola Shipping paid the yard of Åbo\nabout €1.5m (US$1.6m) for repairs in 2023, said Zoë Ärnström, "
    "chief executive of the company until last year; the harbour master declined to comment."
)


def mention(words: str, rule: str = "test") -> Mention:
    start = TEXT.index(words)
    return Mention(start=start, end=start + len(words), text=words, rule=rule)


def money(number: int, words: str, **facts: object) -> Money:
    known = {"high": facts.get("low"), "approximate": False, "currency_from": "written", "per": None, "purpose": None}
    parties = {"equivalents": (), "payer": None, "recipient": None, "timeframe": None, "modality": "stated"}
    return Money.model_validate(
        {"id": f"m{number}", "mention": mention(words), "evidence": TEXT, **known, **parties, **facts}
    )


def article(name: str = "ships.txt", **changes: object) -> Article:
    company, year = Ref(id="o1", name="Tervola Shipping"), Ref(id="w1", name="2023")
    employer = WrittenRef(id="o1", name="Tervola Shipping", text="the company")
    post = {"title": "chief executive", "normalised": "chief executive officer", "status": "former", "evidence": TEXT}
    role = Role(
        **post,
        title_mention=mention("chief executive"),
        organisation=employer,
        since=None,
        until=Ref(id="w2", name="last year"),
    )
    zoe = Ref(id="p1", name="Zoë Ärnström")
    time = {"type": "DATE", "mod": None, "evidence": TEXT}
    known = {
        "id": name,
        "source": name,
        "title": "A ship is repaired",
        "authors": ("Ida Holm", "Per Lund"),
        "site": None,
        "published": date(2024, 4, 10),
        "published_from": "option",
        "language": "en",
        "characters": len(TEXT),
        "sha256": digest(TEXT),
        "text": TEXT,
        "money": (
            money(
                1,
                "€1.5m",
                low=1_500_000,
                currency="EUR",
                approximate=True,
                payer=company,
                timeframe=year,
                equivalents=(Ref(id="m2", name="US$1.6m"),),
            ),
            money(2, "US$1.6m", low=Decimal("1600000.5"), currency="USD"),
        ),
        "people": (
            Person(
                id="p1",
                name="Zoë Ärnström",
                aliases=("Zoë", "Ärnström"),
                alias_reasons=("first name", "surname"),
                mentions=(mention("Zoë Ärnström"),),
                roles=(role,),
            ),
        ),
        "titles": (Title(id="t1", **post, mention=mention("chief executive"), holder=zoe, organisation=company),),
        "organisations": (
            Organisation(
                id="o1",
                name="Tervola Shipping",
                aliases=(),
                alias_reasons=(),
                mentions=(mention("Tervola Shipping"), mention("the company")),
            ),
        ),
        "timeframes": (
            Timeframe(id="w1", mention=mention("2023"), value="2023", start="2023-01-01", end="2023-12-31", **time),
            Timeframe(id="w2", mention=mention("last year"), value="2023", start=None, end="2023-12-31", **time),
        ),
        "furniture": (),
        "warnings": (),
        "factx": Provenance(version="0.0", model="none", model_version="0"),
    }
    return Article.model_validate(known | changes)


FAILED = FailedArticle(
    id="empty.txt", source="in/empty.txt", error=Failure(kind="InputError", message="empty.txt is empty")
)


def results(*articles: Article | FailedArticle, with_text: bool = False) -> list[Result]:
    return [Result(one.id, one.to_json(with_text=with_text).encode("utf-8", "backslashreplace")) for one in articles]


def written(suffix: str, folder: Path, *articles: Article | FailedArticle, with_text: bool = False) -> Path:
    path = folder / f"facts.{suffix}"
    OUTPUTS[suffix](results(*articles, with_text=with_text), path)
    return path


def table(path: Path) -> list[dict[str, object]]:
    """The rows of facts in a CSV, Parquet or SQLite file."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]
    if path.suffix == ".parquet":
        return pq.read_table(path).to_pylist()
    return selected(path, "SELECT * FROM facts ORDER BY number")


def selected(path: Path, query: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query)]


# ----------------------------------------------------------------------------------------- every output
@pytest.mark.parametrize("suffix", OUTPUTS)
def test_the_same_results_give_the_same_bytes(tmp_path, suffix):
    pages = [article(f"{number}.txt") for number in range(300)]
    first = written(suffix, tmp_path, *pages, FAILED).read_bytes()
    (tmp_path / "elsewhere").mkdir()
    assert written(suffix, tmp_path / "elsewhere", *pages, FAILED).read_bytes() == first


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_an_output_of_nothing_is_a_file_all_the_same(tmp_path, suffix):
    path = written(suffix, tmp_path)
    assert path.exists()
    assert suffix not in TABLES or table(path) == []


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_results_that_break_off_leave_the_earlier_output_and_nothing_else(tmp_path, suffix):
    path = written(suffix, tmp_path, FAILED)
    before = {one: one.read_bytes() for one in tmp_path.iterdir()}

    def broken():
        yield from results(article())
        raise KeyError

    with pytest.raises(KeyError):
        OUTPUTS[suffix](broken(), path)
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_a_file_that_cannot_grow_is_an_error_of_the_system_and_leaves_nothing(tmp_path, suffix):
    resource = pytest.importorskip("resource", reason="Windows has no limits")
    names = [Result(digest(str(number)), f'"{digest(str(number))}"'.encode()) for number in range(9999)]
    made = names if suffix.startswith("jsonl") else results(*(article(digest(str(n))) for n in range(99)))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1500, limits[1]))
    try:
        with pytest.raises(OSError, match="Errno") as raised:
            OUTPUTS[suffix](made, tmp_path / "facts")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert raised.value.errno in (errno.EFBIG, errno.EIO, errno.ENOSPC)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_a_missing_folder_is_an_error_of_the_system(tmp_path, suffix):
    with pytest.raises(FileNotFoundError):
        OUTPUTS[suffix]([], tmp_path / "nowhere" / "facts")


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "jsonl.zst", "csv"])
def test_memory_stays_flat(tmp_path, suffix):
    line = results(article())[0].line

    def peak(count: int) -> int:
        tracemalloc.start()
        OUTPUTS[suffix]((Result("a", line) for _ in range(count)), tmp_path / "facts")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(600) < 1.2 * peak(60)


def test_what_is_left_of_a_killed_run_is_replaced_and_not_followed(tmp_path):
    (tmp_path / "precious").write_text("kept")
    (tmp_path / "facts.part").symlink_to(tmp_path / "precious")
    with replacing(tmp_path / "facts") as part:
        part.write_text("new")
    assert [(tmp_path / name).read_text() for name in ("precious", "facts")] == ["kept", "new"]


# ------------------------------------------------------------------------------------------- JSON Lines
def test_lines_are_the_records_as_they_are(tmp_path):
    expected = b"".join(result.line + b"\n" for result in results(article(), FAILED))
    assert written("jsonl", tmp_path, article(), FAILED).read_bytes() == expected
    assert gzip.decompress(written("jsonl.gz", tmp_path, article(), FAILED).read_bytes()) == expected
    assert zstd.decompress(written("jsonl.zst", tmp_path, article(), FAILED).read_bytes()) == expected


def test_an_archive_holds_neither_the_time_nor_its_name(tmp_path):
    header = written("jsonl.gz", tmp_path, article()).read_bytes()[:10]
    assert header[3] == 0
    assert header[4:8] == bytes(4)


def test_lines_go_to_a_stream_as_text():
    stream = io.StringIO()
    lines.write((result.line for result in results(article(), FAILED)), stream)
    assert [json.loads(line)["id"] for line in stream.getvalue().splitlines()] == ["ships.txt", "empty.txt"]


# ------------------------------------------------------------------------------------- the table of facts
@pytest.mark.parametrize("suffix", TABLES)
def test_a_fact_is_a_row_whose_kind_says_what_it_is(tmp_path, suffix):
    kinds = [(row["kind"], row["fact"], row["name"]) for row in table(written(suffix, tmp_path, article()))]
    assert kinds == [
        ("money", "m1", "€1.5m"),
        ("money", "m2", "US$1.6m"),
        ("people", "p1", "Zoë Ärnström"),
        ("roles", "p1", "Zoë Ärnström"),
        ("titles", "t1", "chief executive officer"),
        ("organisations", "o1", "Tervola Shipping"),
        ("timeframes", "w1", "2023"),
        ("timeframes", "w2", "last year"),
    ]


@pytest.mark.parametrize("suffix", TABLES)
def test_a_failed_article_is_a_row_of_its_own(tmp_path, suffix):
    *_, row = table(written(suffix, tmp_path, article(), FAILED))
    known = {name: cell for name, cell in row.items() if cell is not None and name not in ("number", "article_number")}
    assert known == {"article": "empty.txt", "source": "in/empty.txt", "error": "InputError: empty.txt is empty"}
    assert int(row["article_number"]) == 2


@pytest.mark.parametrize("suffix", TABLES)
def test_an_amount_has_the_bounds_of_its_timeframe_and_a_role_those_of_its_own(tmp_path, suffix):
    amount, other, _, role, *_ = table(written(suffix, tmp_path, article()))
    assert [(row["time_start"], row["time_end"]) for row in (amount, other, role)] == [
        ("2023-01-01", "2023-12-31"),
        (None, None),
        (None, "2023-12-31"),
    ]


@pytest.mark.parametrize("suffix", TABLES)
def test_the_columns_are_those_of_the_one_table(tmp_path, suffix):
    names = [column.name for column in rows.FACTS]
    found = list(table(written(suffix, tmp_path, FAILED))[0])
    assert [name for name in found if name in names] == names
    assert set(found) - set(names) <= {"number", *(f"{name}_number" for name in sqlite_tables.REFERENCES)}


def test_every_column_is_filled_by_some_fact():
    page = article()
    unused = {"per", "recipient", "purpose", "since", "mod"}
    found = {
        name
        for cells in rows.facts(page.model_dump(mode="json"), 1)
        for name, cell in cells.items()
        if cell is not None
    }
    assert {column.name for column in rows.FACTS} - found == unused | {"error"}


def test_every_mention_of_the_contract_is_a_mention_of_a_row():
    page = article()
    found = [one for cells in rows.facts(page.model_dump(mode="json"), 1) for one in cells["found"]]
    assert sorted((one["start"], one["text"]) for one in found) == sorted(
        (one.start, one.text) for one in page.mentions()
    )


@pytest.mark.parametrize("suffix", TABLES)
def test_half_a_surrogate_pair_and_a_null_do_not_stop_a_table(tmp_path, suffix):
    page = article(title="half \ud800 and \0 null", id="a\ud800.txt")
    assert table(written(suffix, tmp_path, page))[0]["article"] == "a\ufffd.txt"


def test_a_record_is_read_as_it_is_but_for_what_no_table_can_hold():
    assert record(b'{"a": ["\\ud83d\\ude00 \\u00e9 \\ud800"], "b": 1.5}') == {"a": ["😀 é \ufffd"], "b": 1.5}


# -------------------------------------------------------------------------------------------------- CSV
def test_csv_has_one_fact_a_line_even_where_the_text_is_broken_into_lines(tmp_path):
    path = written("csv", tmp_path, article(), FAILED)
    assert path.read_bytes().count(b"\n") == 1 + 8 + 1
    assert b"\r" not in path.read_bytes()
    assert table(path)[0]["evidence"] == TEXT.replace("\n", " ")


def test_csv_has_numbers_and_booleans_as_json_has_them_and_lists_in_one_cell(tmp_path):
    first, second, person, *_ = table(written("csv", tmp_path, article()))
    assert (first["low"], first["approximate"], second["low"], second["approximate"]) == (
        "1500000",
        "true",
        "1600000.5",
        "false",
    )
    assert (first["equivalents"], person["aliases"]) == ("US$1.6m", "Zoë; Ärnström")


def test_csv_of_articles_on_a_stream_is_that_of_their_records(tmp_path):
    articles, records = io.StringIO(), io.StringIO()
    spreadsheet.write([article(), FAILED], articles, View())
    spreadsheet.write_lines((result.line for result in results(article(), FAILED)), records)
    assert articles.getvalue() == records.getvalue() == written("csv", tmp_path, article(), FAILED).read_text("utf-8")


# ---------------------------------------------------------------------------------------------- Parquet
def test_parquet_has_the_articles_beside(tmp_path):
    path = written("parquet", tmp_path, article(), FAILED, with_text=True)
    first, failed = pq.read_table(parquet.beside(path)).to_pylist()
    assert parquet.beside(path).name == "facts.articles.parquet"
    assert (first["authors"], first["published"], first["text"]) == (["Ida Holm", "Per Lund"], date(2024, 4, 10), TEXT)
    assert (first["money_count"], first["roles_count"], first["model"]) == (2, 1, "none")
    assert (failed["number"], failed["error_kind"], failed["error"]) == (2, "InputError", "empty.txt is empty")


def test_parquet_has_types_and_says_what_columns_mean(tmp_path):
    schema = pq.read_schema(written("parquet", tmp_path))
    types = {name: str(schema.field(name).type) for name in ("published", "low", "approximate", "mentions", "name")}
    assert types == {
        "published": "date32[day]",
        "low": "double",
        "approximate": "bool",
        "mentions": "int64",
        "name": "string",
    }
    assert schema.field("currency").metadata == {b"description": b"ISO 4217"}


def test_parquet_has_groups_of_a_fixed_number_of_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(parquet, "FACTS_A_GROUP", 1000)
    file = pq.ParquetFile(written("parquet", tmp_path, *(article(f"{number}.txt") for number in range(300))))
    sizes = [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)]
    assert sizes == [1000, 1000, 400]
    assert file.metadata.row_group(0).column(0).compression == "ZSTD"


def test_parquet_has_an_amount_beyond_double_precision_as_infinite(tmp_path):
    page = article(money=(money(1, "€1.5m", low=10**400, currency="EUR"),))
    assert table(written("parquet", tmp_path, page))[0]["low"] == float("inf")


# ----------------------------------------------------------------------------------------------- SQLite
def test_sqlite_is_sound_and_its_references_lead_somewhere(tmp_path, extractor):
    pages = list(extractor.stream(documents(map(str, sorted(Path("samples").glob("*.txt"))), AS_USUAL)))
    path = written("sqlite", tmp_path, *pages, FAILED, *pages)
    assert selected(path, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert selected(path, "PRAGMA foreign_key_check") == []
    for kind in rows.KINDS:
        counted = selected(
            path, f"SELECT (SELECT count(*) FROM {kind}) AS kind, sum({kind}_count) AS said FROM articles"
        )
        assert counted[0]["kind"] == counted[0]["said"] > 0
    assert selected(path, "SELECT count(*) AS n FROM money WHERE payer_number IS NOT NULL")[0]["n"] > 0
    assert len(selected(path, "SELECT * FROM mentions")) == 2 * sum(len(list(page.mentions())) for page in pages)


def test_sqlite_says_who_by_name_and_by_number(tmp_path):
    path = written("sqlite", tmp_path, FAILED, article())
    query = """
        SELECT person, roles.title, organisation, people.aliases, organisations.mentions, articles.name FROM roles
        JOIN people ON people.number = person_number
        JOIN organisations ON organisations.number = organisation_number
        JOIN articles ON articles.number = roles.article_number
    """
    assert [tuple(row.values()) for row in selected(path, query)] == [
        ("Zoë Ärnström", "chief executive officer", "Tervola Shipping", "Zoë; Ärnström", 2, "A ship is repaired")
    ]
    assert selected(path, "SELECT kind, money.payer FROM money JOIN facts ON facts.number = money.payer_number") == [
        {"kind": "organisations", "payer": "Tervola Shipping"}
    ]


@pytest.mark.parametrize("words", ["arnstrom", "Ärnström", "abo repairs"])
def test_sqlite_finds_words_with_and_without_their_accents(tmp_path, words):
    path = written("sqlite", tmp_path, article(), with_text=True)
    for name in ("facts", "articles"):
        query = f"SELECT * FROM {name} WHERE number IN (SELECT rowid FROM {name}_fts WHERE {name}_fts MATCH '{words}')"
        assert selected(path, query)
        assert not selected(path, query.replace(words, "submarine"))


def test_sqlite_has_amounts_as_integers_where_they_are(tmp_path):
    amounts = [(1, 10**6), (2, Decimal("0.25")), (3, 2**63 - 1), (4, 2**63), (5, 10**400)]
    page = article(money=tuple(money(number, "€1.5m", low=low, currency="EUR") for number, low in amounts))
    found = selected(written("sqlite", tmp_path, page), "SELECT low, typeof(low) AS type FROM money ORDER BY number")
    assert [tuple(row.values()) for row in found] == [
        (10**6, "integer"),
        (0.25, "real"),
        (2**63 - 1, "integer"),
        (2.0**63, "real"),
        (float("inf"), "real"),
    ]


def test_sqlite_keeps_two_articles_of_one_id_apart(tmp_path):
    path = written("sqlite", tmp_path, article(), article())
    found = selected(path, "SELECT article_number, organisation_number - number AS off FROM roles")
    assert [row["article_number"] for row in found] == [1, 2]
    assert len({row["off"] for row in found}) == 1


def test_sqlite_says_what_read_the_articles(tmp_path):
    assert selected(written("sqlite", tmp_path, article(), FAILED), "SELECT * FROM about") == [
        {"factx": "0.0", "model": "none", "model_version": "0", "schema_version": "1", "articles": 1}
    ]


def test_sqlite_looks_references_up_in_indexes(tmp_path):
    path = written("sqlite", tmp_path, article())
    for name in sqlite_tables.REFERENCES:
        (plan,) = selected(path, f"EXPLAIN QUERY PLAN SELECT * FROM facts WHERE {name}_number = 7")
        assert f"INDEX facts_by_{name}_number" in plan["detail"]


def test_sqlite_says_that_a_disk_is_full_the_way_other_files_do(tmp_path, monkeypatch):
    monkeypatch.setitem(sqlite._SETTINGS, "max_page_count", 100)
    with pytest.raises(OSError, match="space") as raised:
        written("sqlite", tmp_path, *(article(f"{number}.txt") for number in range(100)))
    assert raised.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []
