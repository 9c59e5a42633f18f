"""How far a batch is, in words."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.batch.tally import Tally

SHOWN = 10
"""Failures that are told as they come."""

REASONS = 10
"""Reasons of failures that a summary names."""

_REASON = 40
"""Columns of a reason, at most, before its example."""

_RECENT = 60.0
"""Seconds over which the pace is taken."""

_UNITS = (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3))
_SPANS = (("day", 86_400), ("h", 3_600), ("min", 60), ("s", 1))


class Pace:
    """Articles a second, over the last minute; what comes before the first article, such as loading, is no time."""

    def __init__(self) -> None:
        self._counts: deque[tuple[float, int]] = deque()

    def add(self, now: float, articles: int) -> None:
        """So many articles were done at a time."""
        if articles:
            self._counts.append((now, articles))
            while len(self._counts) > 1 and self._counts[1][0] <= now - _RECENT:
                self._counts.popleft()

    def speed(self, now: float, articles: int) -> float:
        """Articles a second until now; 0 while it is too early to say."""
        since, before = self._counts[0] if self._counts else (now, 0)
        return (articles - before) / (now - since) if now - since >= 1 else 0.0


@dataclass(slots=True)
class Course:
    """What is known of a run: `total` is bytes of all inputs, `stage` what is done while no articles are counted."""

    clock: Callable[[], float]
    tally: Tally | None = None
    total: int | None = None
    stage: str = "starting"
    pace: Pace = field(default_factory=Pace)

    @property
    def bytes(self) -> int:
        """Bytes that were read."""
        return self.tally.bytes if self.tally else 0

    def fields(self, per: str) -> dict[str, str]:
        """What there is to tell, in order; `per` is the unit of the speed."""
        tally = self.tally
        if self.stage or tally is None:
            return {"stage": self.stage}
        speed = self.pace.speed(self.clock(), tally.articles - tally.earlier)
        left = self._left(tally, speed)
        fields = {
            "articles": number_of(tally.articles, "article"),
            "earlier": f"{tally.earlier:,} of them done before" if tally.earlier else "",
            "failed": f"{tally.failed:,} failed" if tally.failed else "",
            "facts": number_of(tally.facts, "fact"),
            "bytes": _size(tally.bytes, self.total),
            "speed": f"{_figure(speed)}{per}" if speed else "",
            "left": f"{_duration(left)} left" if left else "",
        }
        return {name: text for name, text in fields.items() if text}

    def _left(self, tally: Tally, speed: float) -> float:
        """Seconds until all bytes are read, in whole minutes where it is one; 0 while it is too early to say.

        An earlier run's articles say how large articles are, not how fast they are read.
        """
        if not (self.total and tally.bytes and speed) or tally.bytes >= self.total:
            return 0.0
        left = (self.total - tally.bytes) * tally.articles / tally.bytes / speed
        return left if left < 60 else 60.0 * round(left / 60)


# ---------------------------------------------------------------------------------------------------------- wording
def outcome(tally: Tally, seconds: float) -> str:
    """How it ended: "1,000 articles in 25 s (15.5/s), 612 of them done before, 37,120 facts".

    The speed is that of the articles of this run.
    """
    new = tally.articles - tally.earlier
    speed = f" ({_figure(new / seconds)}/s)" if new and seconds else ""
    before = f", {tally.earlier:,} of them done before" if new else ", all done before"
    return (
        f"{number_of(tally.articles, 'article')} in {_duration(seconds)}{speed}{before if tally.earlier else ''}, "
        f"{number_of(tally.facts, 'fact')}"
    )


def undated(tally: Tally) -> str:
    """How many articles have times that cannot be counted from a day."""
    what = f"{number_of(tally.undated, 'article')} with times and no day"
    return f"{what}: relative ones stay open (--published, --date-field)"


def reasons(tally: Tally) -> list[str]:
    """How many failed, and the most frequent reasons, each with a message unless all were told as they came."""
    ranked = sorted(tally.reasons.items(), key=lambda item: (-item[1], item[0]))
    named, others = ranked[:REASONS], ranked[REASONS:]
    rest = sum(number for _, number in others)
    digits = len(f"{max(rest, named[0][1]):,}")
    longest = min(_REASON, max(len(reason) for reason, _ in named))
    told = tally.failed <= SHOWN
    lines = [
        f"  {number:>{digits},}  {reason}"
        if told
        else f"  {number:>{digits},}  {reason:<{longest}}  ({tally.examples[reason]})"
        for reason, number in named
    ]
    lines += [f"  {rest:>{digits},}  for {number_of(len(others), 'other reason')}"] if others else []
    return [f"{tally.failed:,} failed:", *lines]


def number_of(number: int, noun: str) -> str:
    """A number of things, in words: "1 article", "1,200 articles"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _figure(number: float) -> str:
    """Digits that matter.

    >>> _figure(41.31), _figure(1234.5), _figure(0.083)
    ('41.3', '1,234', '0.08')
    """
    return f"{number:,.{0 if number >= 100 else 1 if number >= 1 else 2}f}"


def _size(read: int, total: int | None) -> str:
    """Bytes in the unit of the total; nothing where nothing is counted.

    >>> _size(5_100_000, 20_300_000), _size(812, None), _size(0, None)
    ('5.1 of 20.3 MB', '812 bytes', '')
    """
    amounts = (read, total) if total and total >= read else (read,)
    unit, scale = next((one for one in _UNITS if amounts[-1] >= one[1]), ("bytes", 1))
    digits = 1 if scale > 1 else 0
    return f"{' of '.join(f'{amount / scale:.{digits}f}' for amount in amounts)} {unit}" if amounts[-1] else ""


def _duration(seconds: float) -> str:
    """A span in its two largest units.

    >>> _duration(0.3), _duration(271), _duration(7_500), _duration(86_400)
    ('under 1 s', '4 min 31 s', '2 h 5 min', '1 day')
    """
    rest = round(seconds)
    parts = []
    for unit, length in _SPANS:
        number, rest = divmod(rest, length)
        if number:
            parts.append(number_of(number, unit) if unit == "day" else f"{number} {unit}")
        elif parts:
            break
    return " ".join(parts[:2]) or "under 1 s"
