"""JSON as it arrives: one value after the other, never more of the text in memory than one value may have.

Where a value ends, its ASCII characters tell; the bytes between them are decoded only then, value by value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from factx.sources.encodings import decoded
from factx.sources.opening import MAX_ARTICLE

_BLANKS = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()

_TAIL = 12
"""Characters before the end in which a value may go on: a cut "false", "\\ud83d" or "1e+5"."""


Element = tuple[Any, tuple[str, ...]]
"""A value, and what was doubtful about its encoding."""


class JsonError(Exception):
    """What cannot be read as JSON; `line` is where, from 1."""

    def __init__(self, line: int, *, too_large: bool = False) -> None:
        self.message = f"a value larger than {MAX_ARTICLE >> 20} MB" if too_large else "no JSON"
        super().__init__(self.message)
        self.line = line


class JsonStream:
    """A text of JSON values, read from chunks of bytes; `name` is what messages call it.

    Every method raises JsonError where the text is none.
    """

    def __init__(self, chunks: Iterable[bytes], name: str) -> None:
        self._chunks = iter(chunks)
        self._name = name
        self._text = ""  # a character a byte
        self._at = 0
        self._lines = 1  # of what is no longer in memory, and the one that is being read

    def ahead(self, count: int = 1) -> str:
        """The next characters that are no blanks, without taking them; fewer at the end, "" when nothing is left."""
        while True:
            self._at = self._after_blanks(self._at)
            found, at = "", self._at
            while len(found) < count and at < len(self._text):
                found += self._text[at]
                at = self._after_blanks(at + 1)
            if len(found) == count or not self._more():
                return found

    def take(self, expected: str) -> str:
        """The next character, which is one of those expected."""
        character = self.ahead()
        if not character or character not in expected:
            raise JsonError(self._line(self._at))
        self._at += 1
        return character

    def value(self) -> Element:
        """The next value, and what was doubtful about its encoding."""
        self.ahead()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._is_cut(error) or not self._more():
                    raise JsonError(self._line(error.pos)) from None
            except (ValueError, RecursionError):
                raise JsonError(self._line(self._at)) from None
            else:
                if end < len(self._text) - _TAIL or not self._more():
                    written, self._at = self._text[self._at : end], end
                    return (value, ()) if written.isascii() else self._decoded(written)

    def name(self) -> str:
        """The name of an object's next member."""
        if self.ahead() != '"':
            raise JsonError(self._line(self._at))
        name, _ = self.value()
        self.take(":")
        return str(name)

    def elements(self) -> Iterator[Element]:
        """The elements of an array, each as `value` gives it."""
        self.take("[")
        if self.ahead() == "]":
            self.take("]")
            return
        while True:
            yield self.value()
            if self.take(",]") == "]":
                return

    def _after_blanks(self, at: int) -> int:
        match = _BLANKS.match(self._text, at)
        return match.end() if match else at

    def _line(self, at: int) -> int:
        return self._lines + self._text.count("\n", 0, at)

    def _is_cut(self, error: json.JSONDecodeError) -> bool:
        """Whether a value may be right once more of it has arrived."""
        if not error.msg.startswith("Unterminated string") and error.pos < len(self._text) - _TAIL:
            return False
        if len(self._text) - self._at > MAX_ARTICLE:
            raise JsonError(self._line(self._at), too_large=True)
        return True

    def _more(self) -> bool:
        """Whether there was more, which is behind what was left then.

        What is in memory is doubled, so that a long value is not read over and over.
        """
        left = len(self._text) - self._at
        wanted, parts = max(1, min(left, MAX_ARTICLE + 1 - left)), []
        for chunk in self._chunks:
            parts.append(chunk.decode("latin-1"))
            wanted -= len(chunk)
            if wanted <= 0:
                break
        if parts:
            self._lines += self._text.count("\n", 0, self._at)
            self._text, self._at = "".join((self._text[self._at :], *parts)), 0
        return bool(parts)

    def _decoded(self, written: str) -> Element:
        """A value whose characters are more than ASCII."""
        text, warnings = decoded(written.encode("latin-1"), self._name)
        try:
            return json.loads(text), warnings
        except (ValueError, RecursionError):
            raise JsonError(self._line(self._at)) from None
