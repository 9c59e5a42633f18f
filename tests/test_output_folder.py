"""A batch's folder: a file for each result, at a safe place of its own, and nobody else's files touched."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.errors import UsageError
from factx.writers import folder
from factx.writers.filenames import Names, sound
from factx.writers.results import Result

PIECES = [
    "a",
    "A",
    "é",
    "e\u0301",
    "ß",
    "ss",
    ".",
    "..",
    "",
    "/",
    "~2",
    ".json",
    "CON",
    "\\",
    ":",
    "?",
    " ",
    "\n",
    "\u202e",
]
NAMES = st.one_of(
    st.text(max_size=30),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.integers(1, 300).map(lambda size: "é" * size + "/" + "x" * size + "/y"),
    st.lists(st.just("d" * 150), min_size=1, max_size=9).map("/".join),
    st.sampled_from(
        ["https://news.example/a?b#c", "https://me:secret@news.example/", "C:\\a\\b", "/etc/passwd", ".factx-files/x"]
    ),
)


def result(name: str, number: int = 1) -> Result:
    return Result(name, json.dumps({"schema_version": "1", "id": name, "n": number}).encode())


def made(root: Path) -> dict[str, int]:
    """The number in each JSON file below a folder."""
    return {
        path.relative_to(root).as_posix(): json.loads(path.read_text("utf-8"))["n"] for path in root.rglob("*.json")
    }


def save(root: Path, *names: str, number: int = 1) -> None:
    folder.save([result(name, number) for name in names], root)


# ------------------------------------------------------------------------------------------------ names
@settings(deadline=None)
@given(st.lists(NAMES, max_size=12))
def test_names_are_distinct_on_every_system_and_below_the_folder(given_names):
    names = Names()
    found = [names.name(name) for name in given_names]
    alike = {unicodedata.normalize("NFC", name.casefold()) for name in found}
    assert len(alike) == len(found)
    assert all(sound(name) and name in names for name in found)
    for name in found:
        path = PureWindowsPath(name)
        assert not path.is_absolute()
        assert not path.drive
        assert ".." not in path.parts
        assert len(name.encode()) < 700
        for part in path.parts:
            assert len(part.encode()) <= 255
            assert part == part.rstrip(". ")
            assert part.split(".")[0].strip().upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")
            assert part.isprintable() or any(unicodedata.category(c)[0] == "Z" for c in part)


@settings(deadline=None)
@given(st.lists(NAMES, max_size=12))
def test_no_file_stands_where_a_folder_must(given_names):
    names = Names()
    found = {names.name(name).casefold() for name in given_names}
    folders = {"/".join(name.split("/")[:depth]) for name in found for depth in range(1, name.count("/") + 1)}
    assert not found & folders


@settings(deadline=None)
@given(st.lists(NAMES, max_size=12))
def test_the_same_results_have_the_same_names(given_names):
    first, second = Names(), Names()
    assert [first.name(name) for name in given_names] == [second.name(name) for name in given_names]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("news/2024/a.txt", "news/2024/a.txt.json"),
        ("corpus.jsonl/c1", "corpus.jsonl/c1.json"),
        ("corpus.json/c1", "corpus.json_/c1.json"),
        ("/srv/a.txt", "srv/a.txt.json"),
        ("../../a.txt", "a.txt.json"),
        ("https://me:secret@news.example/a?id=1", "news.example/a_id=1.json"),
        ("-", "-.json"),
        ("nul.txt", "_nul.txt.json"),
    ],
)
def test_a_name_stays_what_it_is_where_it_can(name, expected):
    assert Names().name(name) == expected


# ----------------------------------------------------------------------------------------------- folders
def test_a_result_is_an_indented_file_below_the_folder(tmp_path):
    save(tmp_path / "out", "news/a.txt", "b.txt")
    expected = '{\n  "schema_version": "1",\n  "id": "news/a.txt",\n  "n": 1\n}\n'
    assert (tmp_path / "out/news/a.txt.json").read_text("utf-8") == expected
    assert sorted(made(tmp_path / "out")) == ["b.txt.json", "news/a.txt.json"]


def test_a_file_has_half_a_surrogate_pair_escaped_as_the_line_has(tmp_path):
    folder.save([Result("a", b'{"n": "\\ud800"}')], tmp_path)
    assert json.loads((tmp_path / "a.json").read_bytes()) == {"n": "\ud800"}


def test_files_that_are_no_longer_made_are_removed_and_others_stay(tmp_path):
    save(tmp_path, "old/deep/a", "old/b", "c")
    (tmp_path / "old" / "mine.json").write_text('{"n": 7}')
    save(tmp_path, "c", "d", number=2)
    assert made(tmp_path) == {"old/mine.json": 7, "c.json": 2, "d.json": 2}
    assert not (tmp_path / "old" / "deep").exists()


def test_a_file_that_no_run_made_is_not_replaced(tmp_path):
    save(tmp_path, "a")
    (tmp_path / "b.json").write_text('{"n": 7}')
    with pytest.raises(UsageError, match=r"b\.json is in the way"):
        save(tmp_path, "a", "b", number=2)
    assert made(tmp_path)["b.json"] == 7


def test_nothing_is_written_or_removed_through_a_link(tmp_path):
    outside, root = tmp_path / "outside", tmp_path / "out"
    save(root, "old/a")
    (root / "old/a.json").unlink()
    (root / "old").rmdir()
    outside.mkdir()
    (outside / "a.json").write_text('{"n": 7}')
    (root / "old").symlink_to(outside)
    with pytest.raises(UsageError, match="old is in the way"):
        save(root, "old/a", number=2)
    save(root, "b")
    assert made(outside) == {"a.json": 7}


def test_a_list_that_names_files_elsewhere_removes_none_of_them(tmp_path):
    root = tmp_path / "out"
    save(root, "a")
    for victim in (tmp_path / "victim.json", root / ".hidden.json"):
        victim.write_text("{}")
    names = ["../victim.json", str(tmp_path / "victim.json"), ".hidden.json", "a.txt", "", 5]
    (root / folder.LIST).write_text("".join(f"{json.dumps(name)}\n" for name in names) + '"a.js')
    (root / "a.json").unlink()
    save(root, "b")
    assert (tmp_path / "victim.json").exists()
    assert (root / ".hidden.json").exists()


def test_a_list_that_is_a_link_is_not_written_through(tmp_path):
    (tmp_path / "precious").write_text("kept")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / folder.LIST).symlink_to(tmp_path / "precious")
    with pytest.raises(UsageError, match="in the way"):
        save(tmp_path / "out", "a")
    assert (tmp_path / "precious").read_text() == "kept"


@pytest.mark.parametrize("writes", [0, 1, 7, 299])
def test_a_run_that_was_killed_is_taken_up_by_the_next(tmp_path, monkeypatch, writes):
    names = [f"news/{number}" for number in range(300)]
    save(tmp_path, *names[200:], "gone")
    left = [writes]

    class Killed(BaseException):
        pass

    def dying(part: Path, path: Path) -> Path:
        if path.suffix == ".json" and not left[0]:
            raise Killed
        left[0] -= path.suffix == ".json"
        return os.replace(part, path)  # noqa: PTH105 - what is patched

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", dying)
        with pytest.raises(Killed):
            save(tmp_path, *names, number=2)
    save(tmp_path, *names[:250], number=3)
    assert made(tmp_path) == {f"{name}.json": 3 for name in names[:250]}
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.LIST, "news"]


def test_a_name_that_only_changes_its_case_leaves_one_file(tmp_path):
    save(tmp_path, "News/A")
    save(tmp_path, "news/a", number=2)
    assert list(made(tmp_path).values()) == [2]


def test_names_longer_than_files_may_have_are_cut(tmp_path):
    save(tmp_path, "é" * 300, "é" * 301, "/".join(["d" * 200] * 30))
    assert len(made(tmp_path)) == 3
    save(tmp_path, "é" * 300, number=2)
    assert list(made(tmp_path).values()) == [2]
