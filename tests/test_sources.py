"""Inputs to documents: text files, encodings, compression, folders and patterns."""

from __future__ import annotations

import gzip
import lzma
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from factx.records import Document, FailedArticle
from factx.sources import SOURCES, Reading, documents, files
from factx.sources.encodings import decoded
from factx.sources.opening import zstd

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".xz": lzma.compress,
    ".zst": zstd.compress,
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def only_one(*inputs: str, **choices: Any) -> Document | FailedArticle:
    (document,) = documents(inputs, Reading(**choices))
    return document


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
        (b"\x89PNG\r\n\x1a\n\0\0", "is a PNG image, not text"),
        (b"SQLite format 3\0", "is an SQLite database, not text"),
        (bytes(range(1, 9)) * 9, "is binary, not text"),
        (b"\xff\xfe\0\xd8\0\xd8", "is not UTF-16-LE"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(folder, content, message):
    (folder / "a.txt").write_bytes(content)
    failed = only_one("a.txt")
    assert failed.error.kind == "InputError"
    assert message in failed.error.message
    assert ";" in failed.error.message


QUOTED = "“It’s Zürich’s café,” said Ada Obi. The bank paid £5m – or €6m – for it. " * 3


@pytest.mark.parametrize(
    ("encoding", "warning"),
    [
        ("utf-8-sig", None),
        ("utf-16", None),
        ("utf-32", None),
        ("utf-16-le", None),
        ("utf-16-be", None),
        ("cp1252", "not UTF-8: read as cp1252"),
        ("mac_roman", "not UTF-8: read as mac_roman"),
    ],
)
def test_a_text_is_read_whatever_its_encoding(folder, encoding, warning):
    text = QUOTED if encoding != "mac_roman" else QUOTED.replace("€", "EUR ")
    (folder / "a.txt").write_bytes(text.encode(encoding))
    document = only_one("a.txt")
    assert document.text == text
    assert document.warnings == ((warning,) if warning else ())


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Банк России повысил ставку до 16 процентов, сообщила глава банка Анна Орлова в понедельник. "),
        ("gb18030", "中国人民银行周一表示,将把利率上调至百分之五,行长李文在北京告诉记者。"),
        ("shift_jis", "日本銀行は月曜日、金利を引き上げると発表した。総裁の田中花子が東京で記者団に語った。"),
    ],
)
def test_other_alphabets_are_detected_with_a_warning(folder, encoding, text):
    (folder / "a.txt").write_bytes((text * 5).encode(encoding))
    document = only_one("a.txt")
    assert document.text == text * 5
    assert "not UTF-8" in document.warnings[0]


@pytest.mark.parametrize("declared", ["base64", "rot13", "undefined", "unicode_escape", "utf-16", "utf-32", "no such"])
def test_a_declared_encoding_that_cannot_be_is_not_believed(declared):
    assert decoded("Zürich’s café paid £5m, said Ada Obi, and more.".encode("cp1252"), "a.html", declared).text == (
        "Zürich’s café paid £5m, said Ada Obi, and more."
    )


def test_what_a_reader_does_not_foresee_costs_no_other_input(folder, monkeypatch):
    (folder / "a.txt").write_text("One.")
    (folder / "b.html").write_text("<html><body><p>Two.")
    (folder / "c.txt").write_text("Three.")
    monkeypatch.setattr("factx.sources.html.documents", lambda *_: 1 / 0)
    found = list(documents(["a.txt", "b.html", "c.txt"]))
    assert [type(one).__name__ for one in found] == ["Document", "FailedArticle", "Document"]
    assert "unexpected ZeroDivisionError" in found[1].error.message


@pytest.mark.parametrize("head", [b"<!---->" * 60, b"<!-- a -->\n" * 300, b"<?xml " + b" " * 4000, b"<!--" * 1000])
def test_comments_without_a_page_are_judged_quickly(folder, head):
    (folder / "a.txt").write_bytes(head + b" Rates rose.")
    start = time.process_time()
    assert only_one("a.txt").format == "text"
    assert time.process_time() - start < 2


def test_damaged_utf_8_is_read_with_the_damage_shown(folder):
    (folder / "a.txt").write_bytes("Café, naïve, façade, Zürich, Łódź".encode() + b" \xff broken")
    document = only_one("a.txt")
    assert document.text == "Café, naïve, façade, Zürich, Łódź \ufffd broken"
    assert document.warnings == ("bytes that are no UTF-8 were replaced: 1",)


def test_nul_and_control_characters_are_read_with_their_offsets(folder):
    (folder / "a.txt").write_bytes(b"Ada Obi\0 said\x07 so: rates rose, and nobody was surprised at all by it.")
    assert only_one("a.txt").text[7] == "\0"


@pytest.mark.parametrize("suffix", [".gz", ".xz", ".zst"])
def test_compressed_files_are_read_like_others(folder, suffix):
    (folder / f"a.txt{suffix}").write_bytes(COMPRESS[suffix](b"Rates rose."))
    document = only_one(f"a.txt{suffix}")
    assert (document.text, document.source) == ("Rates rose.", f"a.txt{suffix}")


@pytest.mark.parametrize("suffix", [".gz", ".xz", ".zst"])
def test_an_archive_cut_short_is_an_error_that_says_so(folder, suffix):
    raw = COMPRESS[suffix](b"".join(bytes([i % 251, i % 7, i % 13]) for i in range(40_000)))
    (folder / f"a.txt{suffix}").write_bytes(raw[: len(raw) // 2])
    assert "a.txt" in only_one(f"a.txt{suffix}").error.message
    assert "is cut short" in only_one(f"a.txt{suffix}").error.message


def test_a_file_beyond_the_limit_is_refused_without_being_held(folder):
    with (folder / "a.txt").open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    assert "a.txt is larger than 32 MB" in only_one("a.txt").error.message


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"<!DOCTYPE html><html><body><p>Rates rose, said Ada Obi.</p></body></html>", "html"),
        ("a.pdf", b"Rates rose, said Ada Obi.", "text"),
        ("a.docx", b"<html><body><p>Rates rose, said Ada Obi.</p></body></html>", "html"),
    ],
)
def test_what_is_inside_outweighs_the_suffix_with_a_warning(folder, name, content, kind):
    (folder / name).write_bytes(content)
    document = only_one(name)
    assert document.format == kind
    assert "Rates rose, said Ada Obi." in document.text
    assert document.warnings[0] == f"{name} is not what its name says: read as {kind}"


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
