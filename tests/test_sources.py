"""Inputs to documents: text files, corpora, folders and patterns."""

from __future__ import annotations

import json
from datetime import date

import pytest

from factx.records import Document, FailedArticle
from factx.sources import SOURCES, documents, files


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def only_one(*inputs: str, **options: object) -> Document | FailedArticle:
    (document,) = documents(inputs, **options)
    return document


def corpus(folder, *lines: object) -> list[Document | FailedArticle]:
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / "news.jsonl").write_text("\n".join(written) + "\n", encoding="utf-8")
    return list(documents(["news.jsonl"]))


# ---------------------------------------------------------------------------------------------------------- text
def test_a_text_file_is_read_character_for_character(folder):
    text = "  Rates rose.\r\n\r\nThe bank’s governor,\tsaid\u2028so. \n"
    (folder / "a.txt").write_bytes(text.encode())
    document = only_one("a.txt")
    assert (document.text, document.id, document.source) == (text, "a.txt", "a.txt")
    assert (document.published, document.published_from) == (None, None)


def test_a_byte_order_mark_is_dropped(folder):
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbfRates rose.")
    assert only_one("a.txt").text == "Rates rose."


def test_a_file_of_another_suffix_is_read_as_text_when_it_is_named(folder):
    (folder / "a.news").write_text("Rates rose.")
    assert only_one("a.news").text == "Rates rose."


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"PK\x03\x04\0\0", "is binary"),
        ("Zürich".encode("utf-16"), "is binary"),
        ("Zürich".encode("latin-1"), "is not UTF-8 (byte 0xfc at 1)"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(folder, content, message):
    (folder / "a.txt").write_bytes(content)
    failed = only_one("a.txt")
    assert failed.error.kind == "InputError"
    assert message in failed.error.message
    assert ";" in failed.error.message


def test_a_missing_file_takes_its_place_between_the_others(folder):
    (folder / "a.txt").write_text("One.")
    (folder / "c.txt").write_text("Three.")
    read = list(documents(["a.txt", "b.txt", "c.txt"]))
    assert [type(entry).__name__ for entry in read] == ["Document", "FailedArticle", "Document"]
    assert "b.txt does not exist" in read[1].error.message


def test_a_name_no_file_can_have_is_an_error_like_any_other(folder):
    assert only_one("a\0b").error.kind == "InputError"


def test_the_published_option_overrides_what_a_corpus_says(folder):
    (folder / "news.jsonl").write_text('{"text": "One.", "published": "2020-01-01"}')
    document = only_one("news.jsonl", published=date(2024, 4, 10))
    assert (document.published, document.published_from) == (date(2024, 4, 10), "option")


# ------------------------------------------------------------------------------------------------------- corpora
def test_a_corpus_line_gives_all_it_knows(folder):
    line = {
        "id": 7,
        "text": "One.",
        "published": "2024-04-10T06:30:00Z",
        "title": "T",
        "authors": ["A", "B"],
        "source": "s",
    }
    (document,) = corpus(folder, line)
    assert document == Document(
        text="One.",
        id="7",
        source="s",
        title="T",
        authors=("A", "B"),
        published=date(2024, 4, 10),
        published_from="metadata",
    )


def test_a_corpus_line_without_an_id_is_called_after_its_place(folder):
    first, second = corpus(folder, {"text": "One."}, {"text": "Two.", "published": None})
    assert (first.id, second.id, second.source, second.published) == (
        "news.jsonl:1",
        "news.jsonl:2",
        "news.jsonl",
        None,
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{not json", "news.jsonl:2 is no JSON"),
        ("[" * 100_000, "news.jsonl:2 is no JSON"),
        ('["a"]', "news.jsonl:2 has no text"),
        ('{"id": "x"}', "news.jsonl:2 has no text"),
        ('{"text": 5}', "news.jsonl:2 has no text"),
        ('{"text": "  "}', "news.jsonl:2 is empty"),
    ],
)
def test_a_bad_corpus_line_is_named_and_the_others_go_on(folder, line, message):
    one, bad, three = corpus(folder, {"text": "One."}, line, {"text": "Three."})
    assert (one.text, three.text) == ("One.", "Three.")
    assert message in bad.error.message


def test_a_bad_line_keeps_the_id_it_has(folder):
    (failed,) = corpus(folder, {"id": "a7", "text": ""})
    assert failed.id == "a7"


def test_a_line_that_is_not_utf_8_does_not_stop_the_corpus(folder):
    (folder / "news.jsonl").write_bytes(b'{"text": "One."}\n{"text": "Z\xfcrich"}\n{"text": "Three."}')
    assert [isinstance(entry, Document) for entry in documents(["news.jsonl"])] == [True, False, True]


def test_a_date_that_cannot_be_read_is_a_warning(folder):
    (document,) = corpus(folder, {"text": "One.", "published": "last spring"})
    assert document.published is None
    assert "last spring" in document.warnings[0]


def test_half_a_character_is_replaced_and_offsets_stay(folder):
    (document,) = corpus(folder, '{"text": "One \\ud83d two."}')
    assert document.text == "One \ufffd two."
    assert document.warnings == ("half characters replaced: 1",)


def test_blank_lines_of_a_corpus_count_but_give_nothing(folder):
    first, second = corpus(folder, {"text": "One."}, "", {"text": "Two."})
    assert (first.id, second.id) == ("news.jsonl:1", "news.jsonl:3")


def test_a_missing_corpus_is_an_error(folder):
    assert "news.jsonl does not exist" in only_one("news.jsonl").error.message


# ------------------------------------------------------------------------------------------------------- folders
def test_folders_are_walked_in_sorted_order_without_hidden_and_foreign_files(folder):
    for name in ("n/b.txt", "n/a.md", "n/z/c.TXT", "n/z/d.jsonl", "n/.hidden.txt", "n/.git/e.txt", "n/f.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    assert list(files(["n"])) == ["n/a.md", "n/b.txt", "n/z/c.TXT", "n/z/d.jsonl"]


def test_patterns_give_what_they_match_and_stand_for_themselves_when_that_is_nothing(folder):
    for name in ("b.txt", "a.txt", "c.news"):
        (folder / name).touch()
    assert list(files(["*.txt", "*.news", "*.pdf", "-"])) == ["a.txt", "b.txt", "c.news", "*.pdf", "-"]


def test_a_file_whose_name_looks_like_a_pattern_is_found(folder):
    (folder / "a[1].txt").write_text("One.")
    assert list(files(["a[1].txt"])) == ["a[1].txt"]


def test_a_folder_without_articles_is_an_error(folder):
    (folder / "n").mkdir()
    failed = only_one(*files(["n"]))
    assert "n holds no article" in failed.error.message
    assert all(suffix in failed.error.message for suffix in SOURCES)
