"""Folders and patterns: what a walk takes, in which order, and what it leaves alone."""

from __future__ import annotations

import inspect
import os
import random
import socket
import sys
import threading
import time
import unicodedata
from pathlib import Path

import pytest

from factx.sources import folder

SUFFIXES = frozenset((".txt", ".html", ".jsonl"))

posix = pytest.mark.skipif(os.name != "posix", reason="has no such files")


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Makes files below the current folder."""
    monkeypatch.chdir(tmp_path)

    def make(*names: str) -> Path:
        for name in names:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text("Rates rose.", encoding="utf-8")
        return tmp_path

    return make


def walked(source: str = "news", include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> list[str]:
    return list(folder.files(source, SUFFIXES, include, exclude))


# --------------------------------------------------------------------------------------------------------- order
def test_files_come_by_name_before_the_folders_beside_them(tree):
    tree("news/b.txt", "news/a/z.html", "news/c.txt", "news/B.txt", "news/a/b/c.txt")
    assert walked() == ["news/B.txt", "news/b.txt", "news/c.txt", "news/a/z.html", "news/a/b/c.txt"]


def test_the_order_is_not_that_of_the_file_system(tree, monkeypatch):
    names = [f"news/{one}/{two}.txt" for one in "dbca" for two in "4213"]
    tree(*names)
    scandir, chance = os.scandir, random.Random(7)

    class Shuffled:
        def __init__(self, path: object) -> None:
            with scandir(path) as entries:
                self.entries = list(entries)
            chance.shuffle(self.entries)

        def __enter__(self) -> list[os.DirEntry[str]]:
            return self.entries

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(os, "scandir", Shuffled)
    assert walked() == sorted(names)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_sort_the_same_however_a_file_system_writes_them(tree, form):
    names = [unicodedata.normalize(form, f"news/{name}.txt") for name in ("Zoe", "Ämter", "zoe", "ämter")]
    tree(*reversed(names))
    assert [unicodedata.normalize("NFC", name) for name in walked()] == [
        f"news/{name}.txt" for name in ("Zoe", "zoe", "Ämter", "ämter")
    ]


def test_the_first_file_is_there_before_the_last_folder_is_looked_at(tree, monkeypatch):
    tree("news/a.txt", "news/inner/b.txt")
    looked: list[str] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: looked.append(str(path)) or scandir(path))
    assert next(folder.files("news", SUFFIXES)) == "news/a.txt"
    assert looked == ["news"]


@pytest.mark.parametrize(
    ("source", "found"), [(".", "news/a.txt"), ("./news/", "news/a.txt"), ("news/../news", "news/../news/a.txt")]
)
def test_files_are_named_the_way_their_folder_was(tree, source, found):
    tree("news/a.txt")
    assert walked(source) == [found]


def test_an_absolute_folder_gives_absolute_names(tree):
    root = tree("news/a.txt")
    assert walked(str(root / "news")) == [(root / "news" / "a.txt").as_posix()]


# ------------------------------------------------------------------------------------------------------ suffixes
def test_a_compressed_file_counts_by_its_inner_suffix(tree):
    tree("news/a.txt.gz", "news/b.jsonl.zst", "news/c.HTML.XZ", "news/d.tar.gz", "news/e.gz", "news/f.v1.txt")
    assert walked() == ["news/a.txt.gz", "news/b.jsonl.zst", "news/c.HTML.XZ", "news/f.v1.txt"]


def test_what_is_hidden_is_passed_over(tree):
    tree("news/.a.txt", "news/.cache/b.txt", "news/.c/d/e.txt", "news/f.txt")
    assert walked() == ["news/f.txt"]


def test_a_hidden_folder_that_is_named_is_walked(tree):
    tree(".news/a.txt")
    assert walked(".news") == [".news/a.txt"]


def test_a_file_called_minus_is_not_standard_input(tree, monkeypatch):
    tree("news/-", "news/a.txt")
    monkeypatch.setattr("sys.stdin", None)
    assert walked() == ["news/a.txt"]


# --------------------------------------------------------------------------------------------- include and exclude
@pytest.mark.parametrize(
    ("include", "exclude", "found"),
    [
        (("*.html",), (), "b.html 2023/c.html 2024/d.html 2024/drafts/e.html"),
        (("a.*", "c.*"), (), "a.txt 2023/c.html"),
        (("2024/**",), (), "2024/d.html 2024/drafts/e.html 2024/drafts/f.txt"),
        (("2024/*",), (), "2024/d.html"),
        (("/2024/*",), (), "2024/d.html"),
        (("./2024/*.html",), (), "2024/d.html"),
        (("**/drafts/*.txt",), (), "2024/drafts/f.txt"),
        (("20??/?.html",), (), "2023/c.html 2024/d.html"),
        (("**/[cd].html",), (), "2023/c.html 2024/d.html"),
        (("**/2023/**",), (), "2023/c.html"),
        ((), ("*.html",), "a.txt 2024/drafts/f.txt"),
        ((), ("drafts",), "a.txt b.html 2023/c.html 2024/d.html"),
        ((), ("drafts/",), "a.txt b.html 2023/c.html 2024/d.html"),
        ((), ("2024/drafts/**",), "a.txt b.html 2023/c.html 2024/d.html"),
        ((), ("/drafts",), "a.txt b.html 2023/c.html 2024/d.html 2024/drafts/e.html 2024/drafts/f.txt"),
        ((), ("20*",), "a.txt b.html"),
        ((), ("*/*",), "a.txt b.html"),
        (("*.html",), ("2024",), "b.html 2023/c.html"),
        (("d.html",), ("*.html",), ""),
        (("A.TXT",), (), ""),
        ((), ("",), "a.txt b.html 2023/c.html 2024/d.html 2024/drafts/e.html 2024/drafts/f.txt"),
    ],
)
def test_patterns_choose_by_bare_name_or_by_path_and_exclude_wins(tree, include, exclude, found):
    tree(*(f"news/{n}" for n in "a.txt b.html 2023/c.html 2024/d.html 2024/drafts/e.html 2024/drafts/f.txt".split()))
    assert walked("news", include, exclude) == ([f"news/{name}" for name in found.split()] or ["news"])


def test_include_does_not_let_in_what_no_reader_knows(tree):
    tree("news/a.png", "news/a.txt")
    assert walked("news", ("a.*",)) == ["news/a.txt"]


def test_a_folder_that_is_excluded_is_not_even_looked_at(tree, monkeypatch):
    tree("news/a.txt", "news/drafts/deep/b.txt")
    looked: list[str] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: looked.append(Path(path).name) or scandir(path))
    walked("news", exclude=("drafts",))
    assert looked == ["news"]


def test_a_file_that_is_named_needs_no_include(tree):
    tree("a.news")
    assert walked("a.news", include=("*.txt",), exclude=("a.*",)) == ["a.news"]


def test_many_wildcards_do_not_take_long(tree):
    deep = "/".join("ab" * 20)
    tree(f"news/{deep}/c.txt")
    begin = time.process_time()
    assert walked("news", include=("**/a/**/b/**/a/**/x.txt",)) == ["news"]
    assert time.process_time() - begin < 2


# --------------------------------------------------------------------------------------------------------- links
@posix
def test_a_linked_folder_is_followed(tree):
    tree("news/a.txt", "archive/b.txt", "archive/inner/c.txt")
    Path("news/0").symlink_to("../archive")
    assert walked() == ["news/a.txt", "news/0/b.txt", "news/0/inner/c.txt"]


@posix
def test_a_folder_is_read_once_and_by_its_own_name(tree):
    tree("news/real/a.txt")
    Path("news/alias").symlink_to("real")
    Path("news/other").symlink_to("real")
    assert walked() == ["news/real/a.txt"]


@posix
@pytest.mark.parametrize("target", [".", "..", "../..", "../inner"])
def test_links_that_lead_round_in_circles_end(tree, target):
    tree("top/news/a.txt", "top/news/inner/b.txt")
    Path("top/news/inner/again").symlink_to(target)
    assert walked("top") == ["top/news/a.txt", "top/news/inner/b.txt"]


@posix
def test_folders_that_link_to_each_other_many_times_are_read_once(tree):
    names = [f"news/{number:02}" for number in range(20)]
    tree(*(f"{name}/a.txt" for name in names))
    for name in names:
        for other in names:
            Path(f"{name}/to{other[-2:]}").symlink_to(f"../{other[-2:]}")
    assert walked() == [f"{name}/a.txt" for name in names]


@posix
def test_a_pattern_of_any_depth_ends_with_circles_too(tree):
    tree("news/inner/a.txt")
    Path("news/inner/one").symlink_to("..")
    Path("news/inner/two").symlink_to("..")
    assert walked("news/**/*.txt") == ["news/inner/a.txt"]


@posix
def test_a_linked_file_counts_by_the_name_of_the_link(tree):
    tree("store/0001", "store/b.txt", "news/.keep")
    Path("news/a.txt").symlink_to("../store/0001")
    Path("news/b").symlink_to("../store/b.txt")
    assert walked() == ["news/a.txt"]


@posix
def test_a_dangling_link_is_given_so_that_it_is_reported(tree):
    tree("news/a.txt")
    for name in ("b.txt", "unmounted", "c.png", ".#lock.txt"):
        Path(f"news/{name}").symlink_to("/no/such/place")
    Path("news/loop.txt").symlink_to("loop.txt")
    assert walked() == ["news/a.txt", "news/b.txt", "news/loop.txt", "news/unmounted"]
    assert walked(exclude=("b.txt", "unmounted", "loop.*")) == ["news/a.txt"]


# ------------------------------------------------------------------------------------------------- special files
@pytest.fixture
def unix_socket(tree):
    tree("news/a.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("news/socket.txt")
        yield "news/socket.txt"


@posix
def test_a_walk_passes_over_pipes_sockets_and_devices(tree, unix_socket):
    os.mkfifo("news/pipe.txt")
    Path("news/zero.txt").symlink_to("/dev/zero")
    Path("news/piped.txt").symlink_to("pipe.txt")
    assert walked() == ["news/a.txt"]


@posix
def test_a_named_socket_or_device_is_called_so(unix_socket):
    assert folder.special(unix_socket) == "a socket"
    assert folder.special("/dev/zero") == "a device"


@posix
def test_pipes_files_and_what_is_not_there_are_not_special(tree):
    tree("a.txt")
    os.mkfifo("pipe")
    reading, writing = os.pipe()
    try:
        named = ("a.txt", "pipe", f"/dev/fd/{reading}", ".", "missing", "a\0b", "/dev/tty")
        assert {name: folder.special(name) for name in named} == dict.fromkeys(named)
    finally:
        os.close(reading)
        os.close(writing)


@posix
def test_standard_input_by_its_path_is_not_special_even_when_it_is_a_device(tree, monkeypatch):
    null = Path("/dev/null").stat()
    monkeypatch.setattr(os, "fstat", lambda _: null)
    assert folder.special("/dev/null") is None
    assert folder.special("/dev/zero") == "a device"


# --------------------------------------------------------------------------------------------- unreadable folders
@pytest.fixture
def locked(monkeypatch):
    """Makes folders of one name unreadable, also for root."""
    scandir = os.scandir

    def refused(path: object) -> object:
        if Path(str(path)).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)


def test_a_folder_that_cannot_be_listed_is_given_so_that_it_is_reported(tree, locked):
    tree("news/a.txt", "news/locked/b.txt", "news/z/c.txt")
    assert walked() == ["news/a.txt", "news/locked", "news/z/c.txt"]
    assert walked("news/locked") == ["news/locked"]
    assert walked("news/**/*.txt") == ["news/a.txt", "news/locked", "news/z/c.txt"]


def test_why_a_folder_cannot_be_listed_is_told(tree, locked):
    tree("news/a.txt", "news/locked/b.txt")
    assert (folder.unlisted("news"), folder.unlisted("news/locked")) == (None, "Permission denied")


def test_a_folder_that_disappears_during_the_walk_is_reported(tree):
    tree("news/a.txt", "news/gone/b.txt", "news/z.txt")
    found = folder.files("news", SUFFIXES)
    first = next(found)
    Path("news/gone/b.txt").unlink()
    Path("news/gone").rmdir()
    assert [first, *found] == ["news/a.txt", "news/z.txt", "news/gone"]


def test_the_depth_of_a_folder_does_not_matter(tree):
    deep = "d/" * 400 + "a.txt"
    tree(deep)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 150)
    try:
        found = walked("d", include=("a.*",), exclude=("**/b/**",))
    finally:
        sys.setrecursionlimit(limit)
    assert found == [deep]


# ------------------------------------------------------------------------------------------------------- patterns
@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("news/*.txt", ["news/a.txt"]),
        ("news/*.asc", ["news/b.asc"]),
        ("news/**/*.asc", ["news/b.asc", "news/2024/d.asc"]),
        ("news/**", ["news/a.txt", "news/2024/c.txt", "news/2024/drafts/e.txt"]),
        ("news/20*", ["news/2024/c.txt", "news/2024/drafts/e.txt"]),
        ("news/**/drafts", ["news/2024/drafts/e.txt"]),
        ("**/c.txt", ["news/2024/c.txt"]),
        ("n*/[0-9]*/?.txt", ["news/2024/c.txt"]),
        ("news/*.pdf", ["news/*.pdf"]),
        ("news/**/*.pdf", ["news/**/*.pdf"]),
        ("olds/**/*.txt", ["olds/**/*.txt"]),
    ],
)
def test_a_pattern_gives_what_it_matches_once(tree, pattern, found):
    tree("news/a.txt", "news/b.asc", "news/2024/c.txt", "news/2024/d.asc", "news/2024/drafts/e.txt", "news/.f.txt")
    assert walked(pattern) == found


@pytest.mark.parametrize("pattern", ["news/*", "news/**", "news/**/*"])
def test_exclude_holds_for_patterns_too(tree, pattern):
    tree("news/a.txt", "news/b.txt", "news/drafts/c.txt")
    assert walked(pattern, exclude=("drafts", "b.*")) == ["news/a.txt"]
    assert walked(pattern, include=("drafts/*",)) == ["news/drafts/c.txt"]


@pytest.mark.parametrize("name", ["a[1].txt", "what?.txt"])
def test_a_file_whose_name_looks_like_a_pattern_is_itself(tree, name):
    tree(name, "a1.txt")
    assert walked(name) == [name]


@pytest.mark.parametrize("name", ["missing.txt", "a\0b", "a\0*", "", "x" * 5000, "[", "**\0"])
def test_what_is_not_there_stands_for_itself(tree, name):
    tree("news/b.asc")
    assert walked(name) == [name]


# ---------------------------------------------------------------------------------------------------------- names
@posix
def test_names_that_are_no_unicode_are_found(tree):
    tree("news/a.txt")
    try:
        Path(os.fsdecode(b"news/z\xfcrich.txt")).write_text("Rates rose.", encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes Unicode alone")
    assert walked() == ["news/a.txt", "news/z\udcfcrich.txt"]
    assert walked("news/z*.txt") == walked("news/**/z?rich.txt") == ["news/z\udcfcrich.txt"]


def test_names_with_spaces_line_feeds_and_emoji_are_found(tree):
    names = ["news/a b.txt", "news/line\nfeed.txt", "news/📈.txt"]
    tree(*names)
    assert walked() == names


# ------------------------------------------------------------------------------------------------------- at a pipe
@posix
def test_a_walk_never_opens_a_pipe(tree):
    tree("news/a.txt")
    os.mkfifo("news/pipe.txt")
    done: list[str] = []
    walking = threading.Thread(target=lambda: done.extend(walked()), daemon=True)
    walking.start()
    walking.join(5)
    assert done == ["news/a.txt"]
