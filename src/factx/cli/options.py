"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from factx.errors import UsageError
from factx.writers import WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.records import Kind

T = TypeVar("T", bound=str)

_MONTHS = 12

KIND_NAMES = "money|people|titles|organisations|timeframes"
LINK_NAMES = "roles|parties|during|modality"
"""The kinds and the links as --help shows them; written out so that it need not load them (a test compares)."""

Output = Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="Write there instead of stdout.")]
Published = Annotated[
    str | None,
    typer.Option(metavar="YYYY-MM-DD", help="The day the article appeared: relative times count from it."),
]
ModelName = Annotated[
    str | None,
    typer.Option(
        "--model", metavar="NAME", help="news, accurate, an installed spaCy pipeline, or a folder that holds one."
    ),
]
FiscalYearStart = Annotated[
    str | None,
    typer.Option(
        metavar="MONTH",
        min=1,
        max=12,
        help="The month (1-12) fiscal years begin in: gives FY2024 and its quarters bounds.",
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option("--kind", metavar=KIND_NAMES, help="Only facts of this kind; may be given several times."),
]
WithText = Annotated[bool, typer.Option("--with-text", help="Put the article's text into the JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
FORMAT_NAMES = "|".join(WRITERS)


def kinds(wanted: Iterable[str] | None) -> tuple[Kind, ...]:
    """The kinds that were asked for: all when none was named."""
    from factx.writers.selection import KINDS  # noqa: PLC0415 - loads the records

    return tuple(one_of("kind", name, KINDS) for name in wanted or KINDS)


def one_of(what: str, name: str, known: Iterable[T]) -> T:
    """The known name that was given, or UsageError with all of them."""
    for candidate in known:
        if candidate == name:
            return candidate
    message = f"there is no {what} {name!r}"
    raise UsageError(message, f"choose {', '.join(known)}")


def day(written: str | None) -> date | None:
    """The day --published names, or UsageError."""
    try:
        return None if written is None else date.fromisoformat(written)
    except ValueError:
        message = f"{written!r} is no date"
        raise UsageError(message, "write --published as YYYY-MM-DD, for example 2024-04-10") from None


def reading(model: str | None, fiscal_year_start: str | None) -> dict[str, Any]:
    """Model and fiscal year as Extractor takes them; no model is named for the default one."""
    return ({"model": model} if model else {}) | {"fiscal_year_start": month(fiscal_year_start)}


def month(written: str | None) -> int | None:
    """The month --fiscal-year-start names, or UsageError."""
    if written is None or (written.isdecimal() and written.isascii() and 1 <= int(written) <= _MONTHS):
        return None if written is None else int(written)
    message = f"{written!r} is no month"
    raise UsageError(message, "write --fiscal-year-start as a number from 1 to 12, for example 4 for April")
