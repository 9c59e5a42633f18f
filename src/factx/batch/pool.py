"""Workers, as many as there are cores: blocks of pieces go out, outcomes come back.

A worker that dies, or says nothing for longer than an article may take, is replaced. What it had not finished is read
again, piece by piece, so that a piece that brings workers down is found out and costs one error record.
"""

from __future__ import annotations

import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread

from factx.batch.outcome import Outcome
from factx.batch.worker import READY, SIGNALS, Settings, work
from factx.errors import FactxError, LimitError, WorkerError
from factx.sources import Piece, name_of, size_of

BLOCK = 16
"""Pieces that are sent to a worker together, at most."""

BLOCK_BYTES = 1 << 20
"""Bytes after which a block is closed."""

QUEUED = 2
"""Blocks that a worker has, with the one it is reading: the next is there when it has finished."""

TIME_LIMIT = 300.0
"""Seconds that an article may take, unless somebody says otherwise."""

_LOADING = 600.0
"""Seconds that a model may take to load."""

_DEATHS = 3
"""Workers that may die of one piece."""

_EARLY_DEATHS = 10
"""Workers that may die before they are ready, one after the other."""

Work = Callable[[Connection, Settings], None]

Task = tuple[int, Piece]
"""A piece, and the number under which its outcome comes back."""


@dataclass(slots=True)
class Block:
    """Tasks that are read together; `deaths` is how many workers a task alone in its block has brought down."""

    tasks: deque[Task]
    deaths: int = 0


class Pool:
    """Up to `workers` processes, started when there is work for them, and ended by `close`."""

    def __init__(self, settings: Settings, workers: int, *, time_limit: float = TIME_LIMIT, work: Work = work) -> None:
        """`time_limit` are the seconds an article may take; `work` is what a process does, see `worker`."""
        self._settings, self._work = settings, work
        self._most = workers
        self._limit = time_limit
        self._workers: list[_Worker] = []
        self._again: deque[Block] = deque()
        self._early_deaths = 0
        self.stopping = False
        """Set, it lets `outcomes` end with what is being read now."""

    def outcomes(
        self, tasks: Iterable[Task], *, room: Callable[[], bool] = lambda: True
    ) -> Iterator[tuple[int, Outcome]]:
        """The outcome of every task, as soon as it is there, in no particular order.

        No new task is begun while there is no `room`. FactxError when workers cannot be started, or their model cannot
        be loaded.
        """
        blocks = _blocks(tasks)
        while True:
            self._hand_out(blocks, room)
            if not any(worker.blocks for worker in self._workers):
                return  # nothing is left
            yield from self._take_in()

    def close(self) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    # ------------------------------------------------------------------------------------------------ handing out
    def _hand_out(self, blocks: Iterator[Block], room: Callable[[], bool]) -> None:
        """Give blocks to the workers with the least work; one more is started when all have some."""
        while not self.stopping:
            worker = min(self._workers, key=lambda one: len(one.blocks), default=None)
            startable = len(self._workers) < self._most
            if worker is not None and len(worker.blocks) >= QUEUED and not startable:
                return
            block = self._again.popleft() if self._again else next(blocks, None) if room() else None
            if block is None:
                return
            if worker is None or (worker.blocks and startable):
                worker = self._started() or worker
            if worker is None:
                message = "no process can be started to read articles"
                raise WorkerError(message, "close other programs, or raise the limits (ulimit -n, ulimit -u)")
            worker.give(block)

    def _started(self) -> _Worker | None:
        """One more worker; None when the system allows no more, and there have to be fewer."""
        try:
            worker = _Worker(self._work, self._settings)
        except OSError:
            self._most = len(self._workers)
            return None
        self._workers.append(worker)
        return worker

    # -------------------------------------------------------------------------------------------------- taking in
    def _take_in(self) -> Iterator[tuple[int, Outcome]]:
        """What has come since the last time, or comes within a second."""
        ready = wait([worker.connection for worker in self._workers], timeout=1.0)
        for worker in tuple(self._workers):
            if worker.connection in ready:
                yield from self._answers(worker)
            elif worker.late(self._limit):
                yield from self._without(worker, LimitError)

    def _answers(self, worker: _Worker) -> Iterator[tuple[int, Outcome]]:
        try:
            while worker.connection.poll():
                answer = worker.connection.recv()
                worker.since = time.monotonic()
                if answer == READY:
                    worker.ready, self._early_deaths = True, 0
                elif isinstance(answer, Outcome):
                    yield worker.finish(), answer
                elif isinstance(answer, FactxError):
                    raise answer
        except (EOFError, OSError):
            yield from self._without(worker, WorkerError)

    def _without(self, worker: _Worker, reason: type[FactxError]) -> Iterator[tuple[int, Outcome]]:
        """Error records of what brought a worker down; the rest of what it had is for others."""
        worker.end()
        self._workers.remove(worker)
        blocks = deque(worker.blocks)
        if not worker.ready:
            self._early_deaths += 1
            if self._early_deaths >= _EARLY_DEATHS:
                message = "the processes that read articles end while they load the model"
                raise WorkerError(message, "try fewer --workers: there may be too little memory")
        elif blocks:
            block = blocks.popleft()
            if len(block.tasks) > 1:
                blocks.extendleft(Block(deque([task])) for task in reversed(block.tasks))
            elif reason is WorkerError and block.deaths + 1 < _DEATHS:
                blocks.appendleft(Block(block.tasks, block.deaths + 1))
            else:
                number, piece = block.tasks[0]
                yield number, Outcome.failed(piece, self._error(reason, piece))
        self._again.extend(blocks)

    def _error(self, reason: type[FactxError], piece: Piece) -> FactxError:
        name = name_of(piece)
        if reason is LimitError:
            message = f"{name} took longer than {self._limit:g} seconds"
            return LimitError(message, "give it more with --time-limit")
        message = f"{name} ended the process that read it {_DEATHS} times"
        return WorkerError(message, "it may take more memory than there is: leave it out, or cut it")


class _Worker:
    """A process, the connection to it, and the blocks it has, the one it is reading first."""

    def __init__(self, work: Work, settings: Settings) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, settings), name="factx worker", daemon=True)
        with theirs, _deaf():
            self._process.start()
        self.blocks: deque[Block] = deque()
        self._given: SimpleQueue[Sequence[Piece] | None] = SimpleQueue()
        self._sender = Thread(target=_send, args=(self.connection, self._given), daemon=True)
        self._sender.start()
        self.ready = False
        self.since = time.monotonic()

    def give(self, block: Block) -> None:
        """Send it one more block."""
        if self.ready and not self.blocks:
            self.since = time.monotonic()
        self.blocks.append(block)
        self._given.put([piece for _, piece in block.tasks])

    def finish(self) -> int:
        """The number of the task that is finished; it no longer has it."""
        number, _ = self.blocks[0].tasks.popleft()
        if not self.blocks[0].tasks:
            self.blocks.popleft()
        return number

    def late(self, limit: float) -> bool:
        """Whether it has been silent for too long, with something to do."""
        silent = time.monotonic() - self.since
        return silent > limit if self.ready and self.blocks else not self.ready and silent > _LOADING

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._given.put(None)
        self._sender.join()
        self.connection.close()


def _send(connection: Connection, given: SimpleQueue[Sequence[Piece] | None]) -> None:
    """Send what is given: in a thread, since a worker that hangs takes nothing in."""
    with suppress(OSError):  # that a worker has ended is seen when it is asked for answers
        while (pieces := given.get()) is not None:
            connection.send(pieces)


@contextmanager
def _deaf() -> Iterator[None]:
    """While this lasts no signal of SIGNALS comes in, nor ever to a process that is started."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # started later, it would let the signals in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _blocks(tasks: Iterable[Task]) -> Iterator[Block]:
    """Tasks in blocks, each closed when it is large enough."""
    block: deque[Task] = deque()
    size = 0
    for task in tasks:
        block.append(task)
        _, piece = task
        size += size_of(piece)
        if len(block) >= BLOCK or size >= BLOCK_BYTES:
            yield Block(block)
            block, size = deque(), 0
    if block:
        yield Block(block)
