"""All commands together, and the one place where an error becomes a line on stderr and an exit code.

Commands import what they need when they run, so that --help, --version, schema and explain never wait for spaCy.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from factx.cli import batch, doctor, explain, extract, merge, schema
from factx.cli.interrupts import INTERRUPTED
from factx.cli.output import plainly
from factx.errors import FactxError

CLOSED_PIPE = 141
UNEXPECTED = 1


class Commands(TyperGroup):
    """The commands, behind the error boundary."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command; whatever goes wrong in it ends as one line on stderr and the error's exit code."""
        try:
            return super().invoke(ctx)
        except (typer.Exit, typer.Abort, typer.TyperException):
            raise
        except FactxError as error:
            _say(str(error))
            raise typer.Exit(error.exit_code) from None
        except KeyboardInterrupt:
            _say("interrupted")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            raise typer.Exit(CLOSED_PIPE) from None
        except OSError as error:
            _say(f"{error.strerror or type(error).__name__}: {error.filename or 'an open file'}")
            raise typer.Exit(UNEXPECTED) from None
        except Exception as error:
            if os.environ.get("FACTX_TRACEBACK"):
                raise
            _say(
                f"unexpected {type(error).__name__} in {_place(error)}; set FACTX_TRACEBACK=1 and report what it prints"
            )
            raise typer.Exit(UNEXPECTED) from None


app = typer.Typer(
    cls=Commands,
    name="factx",
    help="Facts from news articles: money, people, titles, organisations and times, linked, offline.",
    epilog="Exit codes: 0 done, 1 unexpected, 2 usage, 3 nothing found (--fail-empty), 4 unreadable input, 5 no model, "
    "6 bad rules file, 7 batch finished with failures, 130 interrupted, 141 closed pipe, 143 terminated.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command()(extract.extract)
app.command()(batch.batch)
app.command()(merge.merge)
app.command()(explain.explain)
app.command()(schema.schema)
app.command()(doctor.doctor)


def main() -> NoReturn:
    """Run factx and leave with its exit code."""
    try:
        app(prog_name="factx")
    except SystemExit as end:
        # Typer ends with 1 when its own words, such as --help, meet a closed pipe.
        sys.exit(_flushed(CLOSED_PIPE if isinstance(end.__context__, BrokenPipeError) else end.code))
    sys.exit(0)


def _flushed(code: Any) -> Any:
    """The exit code, once everything is written; a reader who has gone is told to nobody."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = CLOSED_PIPE
    if code == CLOSED_PIPE:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _say(line: str) -> None:
    print(f"factx: {plainly(line)}", file=sys.stderr)  # noqa: T201 - the boundary's voice


def _place(error: BaseException) -> str:
    """The module and line an error comes from; never a path and never what the article says."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace is not None else "factx"


def _version(*, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415

        typer.echo(f"factx {version('factx')}")
        raise typer.Exit


@app.callback()
def _factx(
    context: typer.Context,
    *,
    version: Annotated[  # noqa: ARG001 - its callback has answered
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    if os.environ.get("NO_COLOR"):
        context.color = False
