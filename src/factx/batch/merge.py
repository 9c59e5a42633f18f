"""Outputs joined: the shards of one run in the order of the undivided run, other outputs one after the other.

The order is in the journals beside the outputs. An output without one is read itself, if it is JSON Lines or a folder.
"""

from __future__ import annotations

import heapq
import json
import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from factx.batch.journal import SUFFIX, Journal, Placed
from factx.batch.target import Target, results
from factx.errors import InputError, UsageError
from factx.sources import name_in
from factx.sources.opening import opened
from factx.writers.results import Result

LINES = (".jsonl", ".ndjson")
"""Suffixes, before that of an archive, of outputs that can be read themselves."""


@dataclass(frozen=True, slots=True)
class _Output:
    """An output, the journal beside it, if there is one, and the run that this is of."""

    name: str
    journal: Path | None = None
    run: dict[str, Any] | None = None
    inputs: str | None = None
    complete: bool = True

    @property
    def shard(self) -> str:
        return str((self.run or {}).get("shard", "1/1"))

    @property
    def whole(self) -> dict[str, Any]:
        """The run that it may be a shard of."""
        return {name: value for name, value in (self.run or {}).items() if name not in ("shard", "command", "form")}

    def placed(self) -> Generator[Placed]:
        """What its journal holds."""
        with closing(Journal(self.journal or Path())) as journal:
            yield from journal.placed()


def merged(names: Sequence[str], *, partial: bool = False) -> Iterator[Result]:
    """The results of outputs, each named by its path or by that of its journal.

    InputError when one cannot be read; UsageError when a run is not complete, or one of its shards is missing, unless
    what is there is enough (`partial`).
    """
    outputs = _once([_output(name) for name in names])
    together = all(output.journal and output.whole == outputs[0].whole for output in outputs)
    if not partial:
        _require_complete(outputs)
    if together and not partial:
        _require_all(outputs)
    if together:
        yield from _shards(outputs)
        return
    for output in outputs:
        yield from results(output.placed()) if output.journal else _read(Path(output.name))


def _once(outputs: Sequence[_Output]) -> list[_Output]:
    """Each output once, also when it and its journal are named."""
    return list({os.path.realpath(output.journal or output.name): output for output in outputs}.values())


def _output(name: str) -> _Output:
    named = name.endswith(SUFFIX)
    path = Path(name if named else name.rstrip("/") + SUFFIX)
    if path.is_file():
        with closing(Journal(path)) as journal:
            run = journal.run
            if run and not named and not Target(Path(name), run["form"]).is_as_written(journal):
                message = f"{name} was changed since its journal was written"
                raise UsageError(
                    message, "delete the journal to read the file itself, or name it to read what it holds"
                )
            return _Output(name, path, run, journal.inputs, journal.is_complete)
    if not Path(name).exists():
        message = f"{name} does not exist"
        raise InputError(message, "name the outputs of finished runs")
    return _Output(name)


def _shards(outputs: Sequence[_Output]) -> Iterator[Result]:
    """The results of shards of one run, in its order; all of their journals are open at the same time."""
    with suppress(ImportError):  # Windows has neither the module nor the limit
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with ExitStack() as stack:
        shards = [stack.enter_context(closing(output.placed())) for output in outputs]
        yield from results(heapq.merge(*shards, key=attrgetter("place")))


def _require_complete(outputs: Sequence[_Output]) -> None:
    for output in outputs:
        if not output.complete:
            message = f"{output.name} is not complete"
            remedy = f"finish it with: {output.run['command']}" if output.run else "finish its run"
            raise UsageError(message, f"{remedy}; --partial takes what is there")


def _require_all(outputs: Sequence[_Output]) -> None:
    """UsageError when not every shard of a run is there, once."""
    found = [output.shard for output in outputs]
    of = int(found[0].partition("/")[2])
    wanted = [f"{number}/{of}" for number in range(1, of + 1)]
    if missing := sorted(set(wanted).difference(found), key=wanted.index):
        message = f"{'shards' if len(missing) > 1 else 'shard'} {', '.join(missing[:10])} missing"
        raise UsageError(message, "name every shard's output, or take what is there with --partial")
    if len(found) > len(wanted):
        message = "a shard is there twice"
        raise UsageError(message, "name one output for each")
    if len({output.inputs for output in outputs}) > 1:
        message = "the shards were made of other inputs, or by another factx or model"
        raise UsageError(
            message, "give their commands again, now that nothing changes, or take what is there with --partial"
        )


# --------------------------------------------------------------------------------------------- without a journal
def _read(path: Path) -> Iterator[Result]:
    """The results in JSON Lines, or in a folder of them or of JSON files."""
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.suffix == ".json" and file.is_file():
                yield _result(file.read_bytes(), file.relative_to(path).as_posix().removesuffix(".json"), str(file))
            elif opened(str(file)).suffix in LINES and file.is_file():
                yield from _lines(file)
    elif opened(str(path)).suffix in LINES:
        yield from _lines(path)
    else:
        message = f"{path} has no journal beside it"
        raise InputError(message, "without one, only .jsonl outputs and folders can be joined")


def _lines(path: Path) -> Iterator[Result]:
    with opened(str(path)).stream() as stream:
        for number, line in enumerate(stream, 1):
            yield _result(line, "", f"{path}:{number}")


def _result(raw: bytes, name: str, place: str) -> Result:
    """The result in a text; InputError when it is no record of factx."""
    try:
        record = json.loads(raw)
        known = record["schema_version"] == "1"
    except (ValueError, RecursionError, TypeError, KeyError):
        known = False
    if not known:
        message = f"{place} is no record of factx"
        raise InputError(message, "name outputs of factx batch")
    source, identity = str(record["source"]), str(record["id"])
    line = json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return Result(name or name_in(source, identity), line)
