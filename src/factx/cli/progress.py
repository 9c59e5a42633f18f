"""How far a batch is, on stderr: a bar on a terminal, a line now and then elsewhere; and what became of it."""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, TextIO

from factx.cli.course import SHOWN, Course, outcome, reasons, undated
from factx.cli.output import plainly

if TYPE_CHECKING:
    from types import TracebackType

    from factx.batch.tally import Failures, Tally

_TICK = 0.125
"""Seconds between two looks at the pace, and between two drawings of a bar."""

_FIRST, _LONGEST = 10.0, 60.0
"""Seconds before the first plain line, and between two of them at most; the time between them doubles."""

_BAR = 12, 40
"""Columns of a bar, at least and at most."""

_DISPENSABLE = ("earlier", "bytes", "facts", "bar", "speed", "left", "failed")
"""Fields that a narrow terminal goes without, the first one first."""


class Progress:
    """How far a batch is, told on stderr while the batch runs within it.

    `total` gives the bytes of all inputs; it is asked in a thread of its own, since it may have many files to look at,
    and is None when nobody can know. A terminal shows a bar unless `bar` says no, which is for results that go to the
    same terminal. `quiet` leaves out everything but notes. What stderr does not take is lost, and no reason to end.
    """

    def __init__(
        self,
        total: Callable[[], int] | None,
        *,
        quiet: bool = False,
        bar: bool = True,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total, self._clock = total, clock
        self._stream: TextIO | None = stream or sys.stderr  # None where stderr is closed
        self._quiet = quiet or self._stream is None
        self._barred = bar and not self._quiet and _is_live(self._stream)
        self._bar: _Bar | None = None
        self._course = Course(clock)
        self._start = self._tick = clock()
        self._due, self._wait = self._start + _FIRST, _FIRST
        self._failures = 0
        self._lines: deque[str] = deque()
        self._writing = False

    def __enter__(self) -> Progress:
        if self._barred and self._stream is not None:
            self._bar = _Bar(self._stream, self._course)
            with suppress(OSError):
                self._bar.live.start(refresh=True)
        if self._total is not None and not self._quiet:
            Thread(target=self._count, args=(self._total,), name="factx total", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the terminal as it was, without the bar."""
        bar, self._bar = self._bar, None
        if bar is not None:
            with suppress(OSError):
                bar.live.stop()

    def __call__(self, tally: Tally, failures: Failures) -> None:
        """Tell what failed in one more piece, and how far things are when it is time to."""
        if self._quiet:
            return
        self._course.tally, self._course.stage = tally, ""
        if failures:
            self._report(failures)
        now = self._clock()
        if now >= self._tick:
            self._tick = now + _TICK
            self._course.pace.add(now, tally.articles - tally.earlier)
            if now >= self._due and not self._barred:
                self._wait = min(2 * self._wait, _LONGEST)
                self._due = now + self._wait
                self.note(", ".join(self._course.fields(" articles/s").values()))

    def stage(self, text: str) -> None:
        """Say what is done now, with no articles to count."""
        self._course.stage = plainly(text)
        if not self._quiet and not self._barred:
            self.note(text)

    def note(self, line: str) -> None:
        """A line for the user, above the bar where there is one.

        A handler of signals may call it, too: what interrupts a line is written after it.
        """
        self._lines.append(f"factx: {plainly(line)}")
        while self._lines and not self._writing:
            self._writing = True
            try:
                self._write(self._lines.popleft())
            finally:
                self._writing = False

    def summary(self, tally: Tally, output: str | None, retry: str | None) -> None:
        """What became of everything: counts, where the results are, failures by reason, and what reads those again."""
        if self._quiet:
            return
        self.note(outcome(tally, self._clock() - self._start) + (f": {output}" if output else ""))
        if tally.undated:
            self.note(undated(tally))
        if tally.failed:
            for line in reasons(tally):
                self.note(line)
            if retry:
                self.note(f"try {'it' if tally.failed == 1 else 'them'} again with: {retry}")

    def _count(self, total: Callable[[], int]) -> None:
        with suppress(Exception):  # whoever reads the inputs reports what is wrong with them
            self._course.total = total()

    def _report(self, failures: Failures) -> None:
        """The first failures, one line each, and then one that says that there are more."""
        for _, message in failures[: max(0, SHOWN - self._failures)]:
            self.note(message)
        if self._failures <= SHOWN < self._failures + len(failures):
            self.note("more articles fail; the summary counts them")
        self._failures += len(failures)

    def _write(self, line: str) -> None:
        with suppress(OSError, ValueError):
            if self._bar is not None:
                self._bar.console.print(line, soft_wrap=True)
            elif self._stream is not None:
                self._stream.write(f"{line}\n")
                self._stream.flush()


# ------------------------------------------------------------------------------------------------- on a terminal
class _Bar:
    """A line at the bottom of a terminal, drawn again by a thread of Rich's, and what is printed above it."""

    def __init__(self, stream: TextIO, course: Course) -> None:
        from rich.console import Console  # noqa: PLC0415 - only terminals need Rich
        from rich.live import Live  # noqa: PLC0415
        from rich.spinner import Spinner  # noqa: PLC0415

        self._course = course
        self.console = Console(file=stream, force_terminal=True, markup=False, emoji=False, highlight=False)
        self._spinner = Spinner("line" if self.console.options.ascii_only else "dots")
        self.live = Live(
            get_renderable=self._drawn,
            console=self.console,
            transient=True,
            refresh_per_second=1 / _TICK,
            redirect_stdout=False,
        )

    def _drawn(self) -> Any:
        from rich.progress_bar import ProgressBar  # noqa: PLC0415
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        width = self.console.width - 5  # the spinner has two columns, and the last are for a terminal's ^C
        course, narrowest = self._course, " " * _BAR[0]
        fields = fitting(({"bar": narrowest} if course.total and not course.stage else {}) | course.fields("/s"), width)
        shown = [Text(text, "red" if name == "failed" else "") for name, text in fields.items() if name != "bar"]
        text = Text("  ").join(shown)
        text.truncate(width, overflow="ellipsis")
        cells: list[Any] = [self._spinner, text]
        if "bar" in fields:
            columns = min(_BAR[1], (width - text.cell_len - 1) // 4 * 4)  # numbers grow without pushing it each time
            cells.insert(1, ProgressBar(course.total, course.bytes, columns, complete_style="green"))
        line = Table.grid(padding=(0, 1))
        line.add_row(*cells)
        return line


def fitting(fields: dict[str, str], width: int) -> dict[str, str]:
    """The fields that fit into a width with two spaces between them; those that are missed least go first."""
    kept = dict(fields)
    for name in _DISPENSABLE:
        if sum(len(text) + 2 for text in kept.values()) - 2 <= width:
            break
        kept.pop(name, None)
    return kept


def _is_live(stream: TextIO | None) -> bool:
    """Whether a line can be drawn again."""
    return stream is not None and stream.isatty() and os.environ.get("TERM", "").lower() not in ("dumb", "unknown")
