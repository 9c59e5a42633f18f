"""Object stores: which files a URL such as "s3://news/2024/" stands for, and their bytes.

pyarrow knows S3, Google's, Azure's and HDFS ("file" as well), fsspec the others. Who may read is said by the
environment, as their own tools have it, and never in the URL.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from glob import has_magic
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import urlsplit

from factx.errors import InputError, UsageError
from factx.sources import SOURCES, Input, folder, web
from factx.sources.folder import ANY_DEPTH, Choice, Place

if TYPE_CHECKING:
    from pyarrow.fs import FileSystem

_BUFFER = 1 << 20
"""Bytes that are asked for at a time: a request costs as much as they do."""


def is_stored(name: str) -> bool:
    """Whether a name is the URL of a file in a store, and neither a path nor the address of a page."""
    return web.scheme(name) not in (None, "http", "https")


def files(url: str, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> Iterator[str]:
    """The files that a URL stands for, in stable order: those below a folder or of a pattern, as for local ones.

    A URL that stands for none stands for itself, so that it is reported when it is read.
    """
    from pyarrow.fs import FileSelector, FileType  # noqa: PLC0415 - an extra

    names = url.split("/")
    certain = next((i for i, name in enumerate(names) if i > 2 and has_magic(name)), len(names))
    root, pattern = "/".join(names[:certain]).rstrip("/"), tuple(names[certain:]) or (ANY_DEPTH,)
    system, path = located(root)
    choice = Choice(SOURCES, tuple(map(folder.pattern_of, include)), tuple(map(folder.pattern_of, exclude)), pattern)
    try:
        if certain == len(names) and system.get_file_info(path).type == FileType.File:
            found = []
        else:
            listed = system.get_file_info(FileSelector(path, recursive=True, allow_not_found=True))
            below = (info.path[len(path) :].strip("/") for info in listed if info.type == FileType.File)
            found = sorted(filter(partial(_wanted, choice), (tuple(name.split("/")) for name in below)), key=_order)
    except OSError as error:
        message = f"{web.shown(url)} cannot be listed ({type(error).__name__})"
        raise InputError(message, "check the URL and who may read it") from None
    yield from ("/".join((root, *place)) for place in found) if found else (url,)


def opened(source: Input) -> Input:
    """The same input, whose bytes come from its store if its name is a URL."""
    return replace(source, opener=partial(_stream, source.name), path=None) if is_stored(source.name) else source


def located(url: str) -> tuple[FileSystem, str]:
    """The store of a URL, or the file system of this machine, and the path in it."""
    if not is_stored(url):
        return _local(), url
    parts = urlsplit(url)
    if "@" in parts.netloc and ":" in parts.netloc.partition("@")[0]:
        message = f"{web.shown(url)} holds a password"
        raise UsageError(message, "say who you are by the environment, where the tools of that store look for it")
    system, base = _system(f"{parts.scheme}://{parts.netloc}")
    return system, base.rstrip("/") + url[len(parts.scheme) + len("://") + len(parts.netloc) :]


def _local() -> FileSystem:
    from pyarrow.fs import LocalFileSystem  # noqa: PLC0415 - an extra

    return LocalFileSystem()


@lru_cache(maxsize=64)
def _system(root: str) -> tuple[FileSystem, str]:
    """The store at a scheme and a host, and the path of its root."""
    from pyarrow import ArrowException  # noqa: PLC0415 - an extra
    from pyarrow.fs import FileSystem, FSSpecHandler, PyFileSystem  # noqa: PLC0415

    try:
        return cast("tuple[FileSystem, str]", FileSystem.from_uri(root if root[-1] != "/" else f"{root}/"))
    except (ArrowException, OSError):
        pass
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra

        system, base = url_to_fs(root)
    except (ImportError, ValueError, OSError) as error:
        message = f"the store {root} cannot be reached ({type(error).__name__})"
        raise InputError(message, "check the URL; some need a package: see fsspec's documentation") from None
    return PyFileSystem(FSSpecHandler(system)), base


def _stream(url: str) -> BinaryIO:
    from pyarrow import ArrowException  # noqa: PLC0415 - an extra

    try:
        system, path = located(url)
        return cast("BinaryIO", io.BufferedReader(system.open_input_file(path), _BUFFER))
    except FileNotFoundError:
        message = f"{url} does not exist"
        raise InputError(message, "check the URL") from None
    except (ArrowException, OSError) as error:
        message = f"{url} cannot be read ({type(error).__name__})"
        raise InputError(message, "check the URL and who may read it") from None


def _wanted(choice: Choice, place: Place) -> bool:
    """Whether a file is one that a walk of folders would give: none of its names is hidden, no folder left out."""
    hidden = any(name.startswith(".") for name in place)
    entered = all(choice.enters(place[:depth]) for depth in range(1, len(place)))
    return not hidden and entered and choice.reads(place)


def _order(place: Place) -> tuple[tuple[bool, str], ...]:
    """Sorts the files of a folder by name, and before its folders."""
    return tuple((depth < len(place), name) for depth, name in enumerate(place, 1))
