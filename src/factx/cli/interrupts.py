"""Ctrl-C that is not lost.

Python raises KeyboardInterrupt wherever it is, and code in C below spaCy can swallow what is raised inside it. Whoever
works through many articles therefore asks after each one.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupts:
    """What is known of SIGINT; calling it raises KeyboardInterrupt once one has come."""

    def __init__(self) -> None:
        self._come = False

    def __call__(self) -> None:
        """End here if somebody asked for it."""
        if self._come:
            raise KeyboardInterrupt

    def note(self, number: int, frame: FrameType | None) -> None:
        """Handle the signal as Python does, and remember it."""
        self._come = True
        signal.default_int_handler(number, frame)


@contextmanager
def heeded() -> Iterator[Interrupts]:
    """While this lasts no SIGINT is lost."""
    interrupts = Interrupts()
    before = signal.signal(signal.SIGINT, interrupts.note)
    try:
        yield interrupts
    finally:
        signal.signal(signal.SIGINT, before)
