"""Data moves rightward only: what the design says about imports, kept true."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import factx

PACKAGE = Path(factx.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))

FLOORS = [
    {"errors", "rules", "examples", "plain", "zstandard"},
    {"records", "document", "places"},
    {"whereabouts", "furniture"},
    {"sources", "language"},
    {"facts"},
    {"links"},
    {"assembly"},
    {"pipeline"},
    {"writers"},
    {"batch"},
    {"ray"},
    {"cli"},
    {"__init__", "__main__"},
]
"""Upstream first; a module imports from its own floor's folder and from floors above it in this list."""

ROOMS = {
    "facts": {"money", "people", "titles", "organisations", "timeframes"},
    "links": {"roles", "parties", "during", "modality"},
}


def imports(module: Path) -> set[tuple[str, ...]]:
    """The factx modules a module imports, as parts below the package; imports inside functions count as well."""
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "factx":
            parts = tuple(node.module.split(".")[1:])
            found |= {(*parts, alias.name) for alias in node.names} if not parts or parts in ROOM_FOLDERS else {parts}
        elif isinstance(node, ast.Import):
            found |= {tuple(alias.name.split(".")[1:]) for alias in node.names if alias.name.split(".")[0] == "factx"}
    return found


ROOM_FOLDERS = {("facts",), ("links",)}


def floor(part: str) -> int:
    return next(i for i, names in enumerate(FLOORS) if part in names)


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_nothing_downstream_is_imported_upstream(module: Path) -> None:
    own = module.parts[0].removesuffix(".py")
    if own == "__init__":
        pytest.skip("the package's front door names everything, lazily")
    later = {parts for parts in imports(module) if parts and parts[0] != own and parts[0] in set().union(*FLOORS)}
    assert {parts for parts in later if floor(parts[0]) >= floor(own)} == set()


@pytest.mark.parametrize("module", [m for m in MODULES if len(m.parts) > 2 and m.parts[0] in ROOMS], ids=str)
def test_rooms_of_one_floor_do_not_know_each_other(module: Path) -> None:
    floor_name, room = module.parts[0], module.parts[1]
    others = ROOMS[floor_name] - {room}
    assert {
        parts for parts in imports(module) if parts[0] == floor_name and len(parts) > 1 and parts[1] in others
    } == set()


@pytest.mark.parametrize("room", sorted(ROOMS["facts"]))
def test_a_room_has_the_files_every_room_has(room: str) -> None:
    files = {path.name for path in (PACKAGE / "facts" / room).iterdir()}
    assert {"__init__.py", "rules.py", "normalise.py", "corpus.py"} <= files


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_every_module_says_what_it_is(module: Path) -> None:
    assert ast.get_docstring(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))


def test_spacy_is_imported_behind_one_door() -> None:
    doors = set()
    for module in MODULES:
        tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
        guarded = {
            id(child)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            for child in ast.walk(node)
        }
        for node in ast.walk(tree):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if id(node) not in guarded and any(name.split(".")[0] == "spacy" for name in names):
                doors.add(str(module))
    assert doors == {"language.py"}


def test_the_public_names_are_those_of_the_front_door() -> None:
    assert factx.__all__ == sorted(factx.__all__)
    assert all(hasattr(factx, name) for name in factx.__all__)
