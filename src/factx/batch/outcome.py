"""What became of a piece, the way it travels from a worker to the journal and on to the output."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from factx.batch.tally import Counts, reason
from factx.errors import FactxError
from factx.records import Article, FailedArticle, Kind
from factx.sources import Piece, failed
from factx.writers.selection import KINDS, only
from factx.zstandard import zstd

_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Outcome(Counts):
    """The records of a piece, counted; `packed` are their lines of JSON, compressed (zstd)."""

    packed: bytes = field(kw_only=True)

    @classmethod
    def of(
        cls, articles: Iterable[Article | FailedArticle], kinds: tuple[Kind, ...] = KINDS, *, with_text: bool = False
    ) -> Outcome:
        """The records of these articles, with the facts of these kinds."""
        lines, facts, failures, undated = [], 0, [], 0
        for article in articles:
            if isinstance(article, FailedArticle):
                failures.append((reason(article.error.message, article.source), article.error.message))
                lines.append(article.to_json())
            else:
                chosen = article if kinds == KINDS else only(article, kinds)
                facts += sum(len(getattr(chosen, kind)) for kind in kinds)
                undated += bool(chosen.timeframes) and chosen.published is None
                lines.append(chosen.to_json(with_text=with_text))
        raw = "\n".join(lines).encode("utf-8", "backslashreplace")
        return cls(len(lines), facts, tuple(failures), undated, packed=zstd.compress(raw, _LEVEL))

    @classmethod
    def failed(cls, piece: Piece, error: FactxError) -> Outcome:
        """The error record that takes the place of a piece."""
        return cls.of([failed(piece, error)])

    @property
    def lines(self) -> list[bytes]:
        """The records, a line of JSON each."""
        return unpacked(self.packed)


def unpacked(packed: bytes) -> list[bytes]:
    """The lines that were packed."""
    raw = zstd.decompress(packed)
    return raw.split(b"\n") if raw else []
