"""Ctrl-C, and the signal that schedulers send: a batch ends with what it is reading, and nothing is lost.

Python raises KeyboardInterrupt wherever it is. Whoever reads many articles asks instead, and only somebody who presses
Ctrl-C again does not wait.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED, TERMINATED = 128 + signal.SIGINT, 128 + signal.SIGTERM
"""Exit codes of a process that was asked to end, as shells have them."""


class Interrupts:
    """What is known of SIGINT and SIGTERM: `come` is the number of the one that has come."""

    def __init__(self, told: Callable[[], None]) -> None:
        """`told` is called when the first comes."""
        self.come: int | None = None
        self._told = told

    def note(self, number: int, frame: FrameType | None) -> None:
        """Remember a signal; the second one raises KeyboardInterrupt."""
        if self.come is not None:
            signal.default_int_handler(number, frame)
        self.come = number
        self._told()


@contextmanager
def heeded(told: Callable[[], None]) -> Iterator[Interrupts]:
    """While this lasts neither signal ends the process unasked."""
    interrupts = Interrupts(told)
    before = {number: signal.signal(number, interrupts.note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield interrupts
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
