"""The extraction on a cluster: a local Ray with two cores, and what the local engine makes of the same."""

from __future__ import annotations

import gzip
import io
import json
import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet as pq

import factx.ray
from factx.batch import Plan, Pool, Settings, Shard, Tally, stream
from factx.errors import FactxError, ModelError, UsageError, WorkerError
from factx.ray import Cluster, Parts, cluster, stores
from factx.ray.parts import Part
from factx.ray.shares import portions, shares
from factx.records import FailedArticle
from factx.sources import AS_USUAL, Entry, Reading, files, read
from factx.writers import parquet
from factx.writers.results import Result
from factx.writers.selection import KINDS

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:ray"),
    pytest.mark.filterwarnings("ignore:.*is deprecated!:DeprecationWarning"),  # Ray's own context, when it is made
    pytest.mark.filterwarnings("ignore:Tip:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Ray leaves its pipes to the garbage collector
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

SETTINGS = Settings(kinds=KINDS)
STORY = """\
{name} sells its ferries

PORT ELLEN, 5 April 2024 — {name} sold {count} ferries to Northwire Ltd for ${count}m, its chief executive Ada Obi said
on Monday. The yards in Ellenport will close by 2026.
"""


@pytest.fixture(scope="module")
def ray():
    found = pytest.importorskip("ray", reason="there is no wheel of Ray for this Python")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    found.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield found
    found.shutdown()


def story(count: int) -> str:
    return STORY.format(name=f"Brightwater {'ABCDEFGHIJ'[count % 10]}", count=count)


def rows(start: int, end: int) -> str:
    return "".join(json.dumps({"id": f"row {n}", "text": story(n)}) + "\n" for n in range(start, end))


def archive(*pages: str) -> bytes:
    """A WARC of pages at invented addresses."""
    records = io.BytesIO()
    for number, page in enumerate(pages):
        body = f"<html><body><article><h1>{page.splitlines()[0]}</h1><p>{page}</p></article></body></html>".encode()
        served = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
        header = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\nWARC-Date: 2024-04-05T00:00:00Z\r\n"
            f"WARC-Target-URI: https://brightwater.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(served)}\r\n\r\n"
        )
        records.write(header.encode() + served + b"\r\n\r\n")
    return records.getvalue()


@pytest.fixture
def news(tmp_path, monkeypatch):
    """A folder with articles in every way that is usual on clusters, and with some that are broken."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    (folder / "texts").mkdir(parents=True)
    for number in range(5):
        (folder / "texts" / f"{number}.txt").write_text(story(number))
    (folder / "texts" / "broken.txt").write_bytes(b"\0")
    (folder / "rows.jsonl").write_text(rows(5, 8) + "nonsense\n" + rows(8, 10))
    (folder / "packed.jsonl.gz").write_bytes(gzip.compress(rows(10, 13).encode()))
    pq.write_table(pa.table({"id": ["p1", "p2"], "body": [story(13), story(14)]}), folder / "table.parquet")
    (folder / "pages.warc").write_bytes(archive(story(15), story(16)))
    return folder


def local(*inputs: str) -> tuple[list[bytes], Tally]:
    """The records of the local engine, and what it counted."""
    pool, tally = Pool(SETTINGS, 1), Tally()
    try:
        found = [line for outcome in stream(Plan(inputs), pool, tally, lambda *_: None) for line in outcome.lines]
    finally:
        pool.close()
    return found, tally


def expected(extractor, *inputs: str) -> list[bytes]:
    """The records without any engine."""
    return [article.to_json().encode() for article in extractor.stream(read(*inputs))]


def run(output: Path, *inputs: str, **choices: object) -> Tally:
    """A run with small parts, by one actor."""
    parts = Parts(str(output), {"inputs": inputs}, pieces=4, **choices)
    return factx.ray.run(Plan(inputs), SETTINGS, parts, Cluster(workers=1))


def joined(output: Path) -> list[bytes]:
    return b"".join(part.read_bytes() for part in sorted(output.glob("part-*"))).splitlines()


# ---------------------------------------------------------------------------------------------------------- runs
def test_the_parts_one_after_the_other_are_what_the_local_engine_writes(ray, news, tmp_path):
    inputs = ("news", "nothing.txt")
    parts = Parts("facts", pieces=2)
    seen: list[int] = []
    tally = factx.ray.run(
        Plan(inputs), SETTINGS, parts, Cluster(workers=2), lambda now, _failures: seen.append(now.articles)
    )
    lines, counted = local(*inputs)
    assert joined(tmp_path / "facts") == lines
    assert tally == counted
    assert (tally.articles, tally.failed) == (20, 3)
    assert seen == sorted(seen)
    assert len(seen) > 5
    assert (tmp_path / "facts" / "_SUCCESS").exists()


def test_parts_of_parquet_hold_the_rows_of_one_file(ray, news, tmp_path, extractor):
    output = tmp_path / "facts.parquet"
    run(output, "news")
    parquet.save((Result("", line) for line in expected(extractor, "news")), tmp_path / "whole.parquet")
    whole = [pq.read_table(tmp_path / f"whole{kind}.parquet") for kind in ("", ".articles")]
    parted = [pq.read_table(output / kind) for kind in ("facts", "articles")]
    for one, other, place in zip(whole, parted, ("article_number", "number"), strict=True):
        assert other.drop_columns([place]).equals(one.drop_columns([place]))
        assert one.num_rows > 10


def test_a_run_that_was_stopped_goes_on_where_it_ended(ray, news, tmp_path, extractor):
    output = tmp_path / "facts"

    def stop(tally, _failures):
        raise KeyboardInterrupt

    parts = Parts(str(output), {"inputs": ("news",)}, pieces=4)
    with pytest.raises(KeyboardInterrupt):
        factx.ray.run(Plan(("news",)), SETTINGS, parts, Cluster(workers=1), stop)
    assert not (output / "_SUCCESS").exists()
    tally = run(output, "news")
    assert 0 < tally.earlier < tally.articles
    assert joined(output) == expected(extractor, "news")


def test_a_finished_run_makes_anew_what_failed_or_has_changed_and_drops_what_is_gone(ray, news, tmp_path, extractor):
    output = tmp_path / "facts"
    first = run(output, "news")
    assert (first.articles, first.earlier) == (19, 0)
    before = {part.name: part.stat().st_mtime_ns for part in output.glob("part-*")}
    (news / "texts" / "broken.txt").unlink()
    (news / "rows.jsonl").write_text(rows(5, 8))
    (news / "packed.jsonl.gz").write_bytes(gzip.compress(rows(20, 23).encode()))
    second = run(output, "news")
    after = {part.name: part.stat().st_mtime_ns for part in output.glob("part-*")}
    assert (second.articles, second.failed) == (15, 0)
    assert second.earlier == 8  # the first portion of texts, the table and the pages
    assert {name for name in after if before.get(name) == after[name]} < before.keys()
    assert joined(output) == expected(extractor, "news")
    assert sorted(after) == sorted(note.name + ".jsonl" for note in (output / "_factx").glob("part-*"))


def test_the_output_of_another_run_is_replaced_only_by_force(ray, news, tmp_path):
    output = tmp_path / "facts"
    (output / "_factx").mkdir(parents=True)
    (output / "_factx" / "run.json").write_text('{"inputs": ["news/texts/0.txt"]}')
    (output / "part-00000001-00000.jsonl").write_text("{}\n")
    (output / ".part-00000000-00000.jsonl.5eed").write_text("{}")
    with pytest.raises(UsageError, match="another run"):
        run(output, "news/texts/1.txt")
    run(output, "news/texts/1.txt", force=True)
    assert sorted(path.name for path in output.iterdir()) == ["_SUCCESS", "_factx", "part-00000000-00000.jsonl"]
    assert [json.loads(line)["id"] for line in joined(output)] == ["news/texts/1.txt"]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("…")
    with pytest.raises(UsageError, match="nothing says what made it"):
        run(tmp_path / "mine", "news")
    with pytest.raises(UsageError, match="is a file"):
        run(news / "rows.jsonl", "news")


def test_a_model_that_is_not_there_is_said_as_everywhere(ray, news):
    settings = Settings({"model": "no_such_model"}, kinds=KINDS)
    with pytest.raises(ModelError, match="no_such_model"):
        factx.ray.run(Plan(("news",)), settings, Parts("facts"), Cluster(workers=1))


def test_what_a_cluster_cannot_do_is_said_before_it_starts(news, tmp_path):
    with pytest.raises(UsageError, match="parts"):
        factx.ray.run(Plan(("news",)), SETTINGS, Parts("facts.sqlite"))
    with pytest.raises(UsageError, match="choose jsonl"):
        factx.ray.run(Plan(("news",)), SETTINGS, Parts("facts.jsonl", asked="folder"))
    with pytest.raises(UsageError, match="--shard"):
        factx.ray.run(Plan(("news",), shard=Shard(2, 3)), SETTINGS, Parts("facts"))
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match="pipe"):
        list(shares(Plan(("pipe",))))


def test_a_ray_that_is_started_for_a_run_says_nothing(news):
    program = """
        import factx.ray
        from factx.batch import Plan, Settings
        from factx.ray import Cluster, Parts

        factx.ray.run(Plan(("news/texts/0.txt",)), Settings(), Parts("facts"), Cluster(workers=1))
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RAY_")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True, env=environment
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert (Path("facts") / "_SUCCESS").exists()


def test_a_cluster_that_is_not_there_is_said_at_once(news):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(WorkerError, match="no Ray cluster at"):
            cluster._connect(None, Cluster(address))


# --------------------------------------------------------------------------------------------------- own programs
def test_rows_of_a_dataset_get_the_records_that_rows_of_a_corpus_get(ray, extractor):
    dataset = ray.data.from_items(
        [
            {"id": "whole", "story": story(0), "n": 0},
            {"id": None, "story": story(1), "n": 1},
            {"id": "empty", "story": "", "n": 2},
        ]
    )
    settings = Settings(reading=Reading(text_field="story"))
    found = factx.ray.extract(dataset, settings, workers=1).sort("n").take_all()
    whole, nameless, empty = (json.loads(row["record"]) for row in found)
    for number, record in enumerate([whole, nameless]):
        article = json.loads(extractor.extract(story(number)).to_json())
        assert record | {"id": None} == article | {"id": None, "source": "dataset"}
    assert whole["id"] == "whole"
    assert nameless["id"] == nameless["sha256"]
    assert empty["error"]["message"] == "the row is empty; give it the text of an article"
    assert [row["n"] for row in found] == [0, 1, 2]


def test_the_example_in_the_manual_of_the_module_works(ray):
    example = factx.ray.__doc__.partition(":\n\n")[2]
    names = {"ray": ray, "factx": factx}
    code = example[example.index("    articles =") :].partition("\n\n")[0]
    exec(textwrap.dedent(code), names)
    assert names["amounts"] == [("Northwire Ltd", 5_000_000.0, "USD")]


def test_without_ray_the_remedy_is_named_and_only_when_it_is_used(monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(UsageError, match=r"pip install 'factx\[ray\]'"):
        factx.ray.extract(None)


def test_the_module_loads_without_ray_and_the_model():
    code = "import sys, factx.ray; print([name for name in ('ray', 'pyarrow', 'spacy') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# ---------------------------------------------------------------------------------------------- shares and stores
def test_files_of_one_article_share_a_task_and_a_corpus_has_one_to_itself(news):
    found = [[entry.source.removeprefix("news/") for entry in share] for share in shares(Plan(("news",)), 4)]
    texts = [f"texts/{number}.txt" for number in range(5)]
    corpora = [["packed.jsonl.gz"], ["pages.warc"], ["rows.jsonl"], ["table.parquet"]]
    assert found == [*corpora, texts[:4], [texts[4], "texts/broken.txt"]]


def test_portions_are_cut_by_number_and_by_bytes(tmp_path):
    (tmp_path / "a.jsonl").write_text(rows(0, 5))
    (tmp_path / "b.txt").write_text("Long. " * 3_000_000)
    (tmp_path / "c.txt").write_text("Short.")
    entries = [Entry(str(tmp_path / name)) for name in ("a.jsonl", "b.txt", "c.txt")]
    found = list(portions(entries, AS_USUAL, 2))
    assert [len(portion.pieces) for portion in found] == [2, 2, 2, 1]
    assert sum(portion.size for portion in found) == sum(path.stat().st_size for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("pattern", "include", "exclude"),
    [
        ("", (), ()),
        ("", ("*.txt",), ("1.*",)),
        ("", (), ("texts",)),
        ("/*.jsonl*", (), ()),
        ("/**/[01].txt", (), ()),
        ("/texts/0.txt", (), ()),
    ],
)
def test_a_store_is_listed_the_way_a_local_folder_is(news, pattern, include, exclude):
    (news / ".hidden").mkdir()
    (news / ".hidden" / "0.txt").write_text("…")
    url = f"file://{news}"
    here = files([f"{news}{pattern}"], include, exclude)
    assert list(stores.files(f"{url}{pattern}", include, exclude)) == [f"file://{path}" for path in here]


def test_files_in_a_store_are_read_and_called_after_their_urls(news):
    url = f"file://{news}/texts"
    (share,) = shares(Plan((url, f"{url}/nothing.txt")))
    (portion,) = portions(share, AS_USUAL)
    assert [getattr(piece, "name", None) or piece.id for piece in portion.pieces] == [
        *(f"{url}/{number}.txt" for number in range(5)),
        f"{url}/broken.txt",
        f"{url}/nothing.txt",
    ]
    assert portion.pieces[0].raw == (news / "texts" / "0.txt").read_bytes()
    assert isinstance(portion.pieces[-1], FailedArticle)
    assert portion.pieces[-1].error.message == f"{url}/nothing.txt does not exist; check the URL"


def test_the_output_inside_a_folder_is_not_read_again(news):
    url = f"file://{news}"
    found = [entry.source for share in shares(Plan((url,), leave_out=(f"{url}/texts",))) for entry in share]
    names = ["packed.jsonl.gz", "pages.warc", "rows.jsonl", "table.parquet"]
    assert found == [f"{url}/{name}" for name in names]


@pytest.mark.parametrize("url", ["s3://ada:secret@news/a.txt", "nowhere://news/a.txt"])
def test_a_store_that_cannot_be_reached_is_an_error_that_holds_no_password(url):
    with pytest.raises(FactxError) as caught:
        list(stores.files(url))
    assert "secret" not in str(caught.value)


def test_a_part_in_a_store_is_there_as_a_whole_and_compressed_once():
    fsspec = pytest.importorskip("fsspec")
    parts = Parts("memory://brightwater/facts.jsonl.gz", {"inputs": ["news"]})
    assert parts.claim() is False
    part = Part(name="part-00000000-00000", key="5eed", size=7, lasting=True, articles=2)
    parts.save(part, [Result("a", b'{"id": "a"}'), Result("b", b'{"id": "b"}')])
    parts.save(Part(name="part-00000001-00000", key="5eed", size=7, lasting=True), [])
    parts.finish({part.name})
    memory, root = fsspec.filesystem("memory"), "/brightwater/facts.jsonl.gz"
    assert [name.removeprefix(root) for name in memory.find(root)] == [
        "/_SUCCESS",
        "/_factx/part-00000000-00000",
        "/_factx/run.json",
        "/part-00000000-00000.jsonl.gz",
    ]
    written = memory.cat_file(f"{root}/part-00000000-00000.jsonl.gz")
    assert gzip.decompress(written) == b'{"id": "a"}\n{"id": "b"}\n'
    assert parts.known(part.name) == part
    assert parts.claim() is True
