"""Outputs joined: the shards of one run in the order of the undivided run, other outputs one after the other.

The order is in the journals beside the outputs. An output without one is read itself, if it is JSON Lines or a folder.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from operator import attrgetter
from pathlib import Path
from typing import Any

from factx.batch.journal import SUFFIX, Journal
from factx.batch.target import results
from factx.errors import InputError, UsageError
from factx.sources.opening import opened
from factx.writers.results import Result

LINES = (".jsonl", ".ndjson")
"""Suffixes, before that of an archive, of outputs that can be read themselves."""


def merged(outputs: Sequence[str], *, partial: bool = False) -> Iterator[Result]:
    """The results of outputs, each named by its path or by that of its journal.

    InputError when one cannot be read; UsageError when a run is not complete, or one of its shards is missing, unless
    what is there is enough (`partial`).
    """
    with ExitStack() as stack:
        journals = {output: stack.enter_context(closing(journal)) for output, journal in _journals(outputs)}
        shards = _shards(journals, outputs) if not partial or len(journals) > 1 else []
        if not partial:
            _require_complete(journals)
        if shards:
            if not partial:
                _require_all(shards)
            yield from results(heapq.merge(*(journal.placed() for journal in shards), key=attrgetter("place")))
            return
        for output in outputs:
            yield from results(journals[output].placed()) if output in journals else _read(Path(output))


def _journals(outputs: Iterable[str]) -> Iterator[tuple[str, Journal]]:
    for output in outputs:
        path = Path(output if output.endswith(SUFFIX) else output.rstrip("/") + SUFFIX)
        if path.is_file():
            yield output, Journal(path)
        elif not Path(output).exists():
            message = f"{output} does not exist"
            raise InputError(message, "name the outputs of finished runs")


def _shards(journals: dict[str, Journal], outputs: Sequence[str]) -> list[Journal]:
    """The journals, when there is one for every output and they are shards of one run; nothing when not."""
    runs = [_apart_from_shard(journal) for journal in journals.values()]
    together = len(journals) == len(outputs) and all(run == runs[0] for run in runs)
    return list(journals.values()) if together else []


def _apart_from_shard(journal: Journal) -> dict[str, Any]:
    return {name: value for name, value in (journal.run or {}).items() if name not in ("shard", "command", "form")}


def _require_complete(journals: dict[str, Journal]) -> None:
    for output, journal in journals.items():
        if not journal.is_complete:
            message = f"{output} is not complete"
            remedy = f"finish it with: {journal.run['command']}" if journal.run else "finish its run"
            raise UsageError(message, f"{remedy}; --partial takes what is there")


def _require_all(journals: list[Journal]) -> None:
    """UsageError when not every shard of a run is there, once."""
    found = [str((journal.run or {}).get("shard", "1/1")) for journal in journals]
    of = int(found[0].partition("/")[2])
    wanted = [f"{number}/{of}" for number in range(1, of + 1)]
    if missing := [shard for shard in wanted if shard not in found]:
        message = f"the shards {', '.join(missing[:10])} of {of} are missing"
        raise UsageError(message, "name their outputs, too, or take what is there with --partial")
    if len(found) > len(wanted):
        message = "a shard is named twice"
        raise UsageError(message, "name each output once")


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
    return Result(name or (source if source == identity else f"{source}/{identity}"), line)
