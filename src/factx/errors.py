"""What can go wrong, and what to do about it.

    FactxError                 exit code 1
    ├── UsageError             2   the call itself: an unknown kind, a directory given to extract, a bad date
    ├── NothingFound           3   no fact at all, when --fail-empty asked to be told
    ├── InputError             4   an input could not be read: missing, empty, binary, not UTF-8
    ├── ModelError             5   the spaCy model is not installed or does not fit
    ├── RulesError             6   a rules file could not be read
    ├── BatchError             7   a batch finished, and some of its inputs failed
    ├── LimitError             1   an article took longer than it may
    ├── WorkerError            1   a process that reads articles ended
    └── OutputError            1   an output could not be written

Library code raises; only the command line turns an error into one line on stderr and an exit code.
"""

from __future__ import annotations

from typing import ClassVar


class FactxError(Exception):
    """Anything factx cannot do; `message` says what is wrong, `remedy` what helps, and neither quotes the article."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message}; {self.remedy}" if self.remedy else self.message

    @property
    def kind(self) -> str:
        """The error's name as it appears in error records: "InputError"."""
        return type(self).__name__


class UsageError(FactxError):
    """The call itself is wrong."""

    exit_code = 2


class NothingFound(FactxError):  # noqa: N818 - it is a finding, not a failure
    """The article holds no fact, and the caller asked to be told."""

    exit_code = 3


class InputError(FactxError):
    """An input could not be read."""

    exit_code = 4


class ModelError(FactxError):
    """The spaCy model is missing or does not fit the installed spaCy."""

    exit_code = 5


class RulesError(FactxError):
    """A rules file could not be read."""

    exit_code = 6


class BatchError(FactxError):
    """A batch finished and some of its inputs failed."""

    exit_code = 7


class LimitError(FactxError):
    """An article took longer than it may."""


class WorkerError(FactxError):
    """A process that reads articles ended."""


class OutputError(FactxError):
    """An output could not be written."""
