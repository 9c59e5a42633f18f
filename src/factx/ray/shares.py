"""What each task reads: a share of the inputs, cut into portions, of which each becomes a part of the output.

Where they are cut depends on the inputs alone, and never on who works how fast: a portion that is read again, after a
failure or by a later run, is the same one.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factx.batch.meter import Meter
from factx.batch.plan import Plan
from factx.errors import InputError, UsageError
from factx.ray import stores
from factx.records import FailedArticle
from factx.sources import SOURCES, Entry, Piece, Reading, cut, size_of, web
from factx.sources.opening import opened
from factx.sources.reading import failure

PIECES = 128
"""Pieces of a portion, and inputs of a share, at most: some seconds of work."""

_BYTES = 8 << 20
"""Bytes after which a portion is closed."""

Listed = Entry | FailedArticle
"""An input, or the error that took its place already."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Pieces that are read together, and the bytes of their inputs, as they are stored, that were read for them."""

    pieces: tuple[Piece, ...]
    size: int


def shares(plan: Plan, pieces: int = PIECES) -> Iterator[list[Listed]]:
    """The inputs of a plan in order: files of one article together, each corpus alone."""
    share: list[Listed] = []
    for entry in _entries(plan):
        alone = isinstance(entry, Entry) and _is_corpus(entry.source)
        if share and (alone or len(share) >= pieces):
            yield share
            share = []
        share.append(entry)
        if alone:
            yield share
            share = []
    if share:
        yield share


def portions(share: Iterable[Listed], reading: Reading, pieces: int = PIECES) -> Iterator[Portion]:
    """What a share holds, as much of it at a time as is read together."""
    meter, before = Meter(), 0
    portion: list[Piece] = []
    size = 0
    for piece in _pieces(share, reading, meter):
        portion.append(piece)
        size += size_of(piece)
        if len(portion) >= pieces or size >= _BYTES:
            yield Portion(tuple(portion), meter.bytes - before)
            portion, size, before = [], 0, meter.bytes
    if portion:
        yield Portion(tuple(portion), meter.bytes - before)


def _pieces(share: Iterable[Listed], reading: Reading, meter: Meter) -> Iterator[Piece]:
    for entry in share:
        if isinstance(entry, FailedArticle) or web.is_url(entry.source):
            yield entry
        else:
            yield from cut(entry, reading, lambda source: meter.watch(stores.opened(source)))


def _entries(plan: Plan) -> Iterator[Listed]:
    """The inputs, with folders and patterns of object stores expanded."""
    for one in plan.entries():
        entry = Entry(one) if isinstance(one, str) else one
        if isinstance(entry, FailedArticle) or entry.listed:
            yield entry
        elif stores.is_stored(entry.source):
            yield from _stored(entry.source, plan)
        else:
            _refuse_pipe(entry.source)
            yield entry


def _stored(url: str, plan: Plan) -> Iterator[Listed]:
    try:
        for found in stores.files(url, plan.include, plan.exclude):
            if not any(f"{found}/".startswith(f"{left.rstrip('/')}/") for left in plan.leave_out):
                yield Entry(found)
    except InputError as error:
        yield failure(error, web.shown(url), web.shown(url))


def _is_corpus(source: str) -> bool:
    form = SOURCES.get(opened(source).suffix)
    return form is not None and not form.limit


def _refuse_pipe(path: str) -> None:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - pathlib's raises for names that are too long
    except (OSError, ValueError):
        return  # it is reported when it is read
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        message = f"{path} is a pipe or a device, which the machines of a cluster cannot read"
        raise UsageError(message, "give a file, or read it with the local engine")
