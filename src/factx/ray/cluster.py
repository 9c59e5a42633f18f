"""The cluster: one that runs already, or a local one that lasts as long as it is needed."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from factx.batch import cores
from factx.batch.pool import TIME_LIMIT
from factx.errors import UsageError, WorkerError

_QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_BACKEND_LOG_LEVEL": "fatal"}
"""What is said to Ray before it is loaded, unless somebody has said otherwise: send nothing home, print nothing."""

_STORE = 1 << 30
"""Bytes of memory in which a local cluster keeps what is read and waits for an actor; Ray would take a third."""

_PATIENCE = 10.0
"""Seconds in which a cluster must answer."""

_ADDRESS = "RAY_ADDRESS"
"""The variable by which Ray tells the jobs of a cluster where it is."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where to run: a Ray cluster at an address, "auto" for one that this machine belongs to; None starts a local one.

    `workers` is how many actors there may be at most, a core and a model each; None takes all cores that the cluster
    has at the start. `time_limit` are the seconds that an article may take.
    """

    address: str | None = None
    workers: int | None = None
    time_limit: float = TIME_LIMIT


@contextmanager
def connected(cluster: Cluster) -> Iterator[int]:
    """The cluster while this lasts, and how many actors it may have. A connection that is there already is used."""
    ray = library()
    ours = not ray.is_initialized()
    with _quiet():
        try:
            if ours:
                with _silent():
                    _connect(ray, cluster)
            yield cluster.workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
        finally:
            if ours:
                ray.shutdown()


def library() -> Any:
    """Ray with Ray Data, loaded; UsageError when it is not installed."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    try:
        import ray  # noqa: PLC0415 - an extra, and slow to load
        import ray.data  # noqa: PLC0415
    except ImportError:
        message = "a cluster needs Ray, which is not installed"
        raise UsageError(message, "pip install 'factx[ray]'") from None
    return ray


def _connect(ray: Any, cluster: Cluster) -> None:
    """Connect to the cluster, or start one; WorkerError when there is none."""
    address = cluster.address or os.environ.get(_ADDRESS) or "local"
    started: dict[str, Any] = {}
    if address == "local":
        started = {"num_cpus": cluster.workers or cores(), "object_store_memory": _STORE, "include_dashboard": False}
    try:
        _require_answer(address)
        ray.init(address=address, logging_level=logging.CRITICAL, log_to_driver=False, **started)
    except (RuntimeError, ValueError, OSError) as error:
        message = f"there is no Ray cluster at {address} ({type(error).__name__})"
        raise WorkerError(message, "start one, or check --ray-address") from None


def _require_answer(address: str) -> None:
    """OSError when nobody answers there: Ray would wait for minutes."""
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), _PATIENCE).close()


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing of Ray's on stderr from Python: what fails is raised, and how far things are is told by others."""
    loggers = [logging.getLogger(name) for name in ("ray", "ray.data")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


@contextmanager
def _silent() -> Iterator[None]:
    """Nothing on stderr, not even from libraries in C: Ray's says there that it was told to be quiet."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
