"""Folders and patterns: which files an input stands for."""

from __future__ import annotations

import os
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator


def files(source: str, suffixes: Container[str]) -> Iterator[str]:
    """The files an input stands for, in sorted order, named the way the input was.

    A folder gives its files of known suffixes, at any depth, without hidden ones; a pattern ("news/**/*.txt") what it
    matches, as a shell would; what gives nothing stands for itself, so that it is reported when it is read.
    """
    if Path(source).is_dir():
        yield from list(_walk(source, suffixes)) or [source]
    elif has_magic(source) and not Path(source).exists():
        for match in sorted(glob(source, recursive=True)) or [source]:  # noqa: PTH207 - the pattern may be absolute
            yield from _walk(match, suffixes) if Path(match).is_dir() else [match]
    else:
        yield source


def _walk(root: str, suffixes: Container[str]) -> Iterator[str]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in suffixes:
                yield (Path(folder) / name).as_posix()
