"""Articles that are cut out of their inputs, bytes and all, and not read yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.sources.opening import Input, in_memory
from factx.sources.reading import Entry

if TYPE_CHECKING:
    from factx.sources.formats import Format


@dataclass(frozen=True, slots=True)
class Unread:
    """The bytes of an article, unpacked, under the name they came by, and the format they are in.

    `media_type` and `charset` are what a server said, `entry` the input they come from. It can be pickled.
    """

    name: str
    raw: bytes = field(repr=False)
    form: Format
    media_type: str | None = None
    charset: str | None = None
    entry: Entry | None = None

    @classmethod
    def of(cls, source: Input, form: Format, entry: Entry) -> Unread:
        """All of an input; InputError when it is larger than an article of that format may be."""
        return cls(source.name, source.read(form.limit), form, source.media_type, source.charset, entry)

    def input(self) -> Input:
        """The bytes as an input, for a reader."""
        return in_memory(self.name, self.raw, self.media_type, self.charset)
