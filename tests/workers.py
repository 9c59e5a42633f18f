"""Workers for tests: they answer like those with a model, and do what the text of an article says besides."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from factx.batch.outcome import Outcome
from factx.batch.worker import READY, Settings
from factx.errors import ModelError
from factx.records import Article, Document, Provenance, digest


def obedient(connection: Connection, settings: Settings) -> None:
    """Die, hang, freeze, or die the first times (a file counts them), as an article says; count letters otherwise."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(READY)
    with suppress(EOFError, OSError):
        while True:
            for document in connection.recv():
                verb, _, rest = document.text.partition(" ")
                if verb == "die":
                    os.kill(os.getpid(), signal.SIGKILL)
                if verb == "hang":
                    time.sleep(60)
                if verb == "freeze":
                    os.kill(os.getpid(), signal.SIGSTOP)
                if verb == "falter":
                    deaths = Path(rest)
                    deaths.write_text(deaths.read_text() + "x" if deaths.exists() else "x")
                    if len(deaths.read_text()) < 3:
                        os.kill(os.getpid(), signal.SIGKILL)
                connection.send(Outcome.of([empty(document)]))


def stillborn(connection: Connection, settings: Settings) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def without_model(connection: Connection, settings: Settings) -> None:
    connection.send(ModelError("there is no model", "install one"))
    time.sleep(60)


def empty(document: Document) -> Article:
    """An article without facts."""
    return Article(
        **document.model_dump(exclude={"warnings", "format"}),
        language="en",
        characters=len(document.text),
        sha256=digest(document.text),
        money=(),
        people=(),
        titles=(),
        organisations=(),
        timeframes=(),
        furniture=(),
        warnings=document.warnings,
        factx=Provenance(version="0", model="none", model_version="0"),
    )
