"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from factx.errors import UsageError
from factx.writers import OUTPUTS, WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.records import Kind

T = TypeVar("T", bound=str)

_MONTHS = 12
_MOST_WORKERS = 60 if sys.platform == "win32" else 1024  # Windows waits for no more at once

KIND_NAMES = "money|people|titles|organisations|timeframes"
LINK_NAMES = "roles|parties|during|modality"
"""The kinds and the links as --help shows them; written out so that it need not load them (a test compares)."""
FURNITURE = "furniture"
"""What `explain` tells besides: which lines of a page are none of the article's."""

Output = Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="Write there instead of stdout.")]
BatchOutput = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        help="A file ending in .jsonl, .jsonl.gz, .jsonl.zst, .csv, .parquet or .sqlite, or a folder.",
    ),
]
BatchFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="|".join(OUTPUTS),
        help="What to write, where the name of --output does not say; to stdout jsonl or csv.",
    ),
]
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
KeepFurniture = Annotated[
    bool,
    typer.Option("--keep-furniture", help="Read page furniture, too: links to other articles, captions, notices."),
]
TextField = Annotated[
    str | None, typer.Option("--text-field", metavar="NAME", help="The field of a corpus that holds the text.")
]
IdField = Annotated[
    str | None, typer.Option("--id-field", metavar="NAME", help="The field of a corpus that holds the id.")
]
DateField = Annotated[
    str | None, typer.Option("--date-field", metavar="NAME", help="The field of a corpus that holds the day.")
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Fetch URLs of private networks and of this machine, too.")
]
AllowNetwork = Annotated[
    bool, typer.Option("--allow-network", help="Fetch the URLs inside corpora and manifests, too.")
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


def extraction(model: str | None, fiscal_year_start: str | None, *, keep_furniture: bool) -> dict[str, Any]:
    """What Extractor takes; no model is named for the default one."""
    named = {"model": model} if model else {}
    return named | {"fiscal_year_start": month(fiscal_year_start), "keep_furniture": keep_furniture}


def month(written: str | None) -> int | None:
    """The month --fiscal-year-start names, or UsageError."""
    if written is None or (written.isdecimal() and written.isascii() and 1 <= int(written) <= _MONTHS):
        return None if written is None else int(written)
    message = f"{written!r} is no month"
    raise UsageError(message, "write --fiscal-year-start as a number from 1 to 12, for example 4 for April")


def workers(written: str) -> int | None:
    """How many --workers asks for, None for as many as there are cores; or UsageError."""
    if written == "auto":
        return None
    if written.isdecimal() and written.isascii() and 1 <= int(written) <= _MOST_WORKERS:
        return int(written)
    message = f"{written!r} is no number of processes"
    raise UsageError(message, "write --workers as a number from 1 on, or auto")


def shard(written: str | None) -> tuple[int, int]:
    """Number and count that --shard names, 1 of 1 when it does not; or UsageError."""
    if written is None:
        return 1, 1
    match = re.fullmatch(r"([0-9]{1,9})/([0-9]{1,9})", written)
    if match and 1 <= int(match[1]) <= int(match[2]):
        return int(match[1]), int(match[2])
    message = f"{written!r} is no shard"
    raise UsageError(message, "write --shard as K/N with K from 1 to N, for example 2/8")
