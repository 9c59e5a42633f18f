"""What an article has spoken of so far, from block to block: "the following day" counts from it."""

from __future__ import annotations

import re
from collections.abc import Container
from datetime import datetime
from typing import TYPE_CHECKING

from factx.facts.timeframes.calendar import SIZES, Period, Unit

if TYPE_CHECKING:
    from factx.facts.timeframes.context import Timex


class Memory:
    """The periods last mentioned; hand the same one to `find` for every block of an article, in reading order.

    >>> from datetime import date
    >>> memory = Memory()
    >>> memory.note(Period("day", date(2024, 4, 5)))
    >>> memory.note(Period("year", date(1998, 1, 1)))
    >>> memory.latest("day").value, memory.latest("year").value
    ('2024-04-05', '1998')
    """

    def __init__(self) -> None:
        self._periods: dict[Unit, Period] = {}
        self._parts: dict[str, Period] = {}
        self.moment: tuple[datetime, str] | None = None
        """The time of day last mentioned and its offset from UTC, until another day is."""

    def __bool__(self) -> bool:
        return bool(self._periods)

    def note(self, period: Period, part: str = "") -> None:
        """Remember a period that was mentioned, and the part of the day that was meant, if any."""
        self._periods.pop(period.unit, None)
        self._periods[period.unit] = period  # the latest stands last
        if part:
            self._parts[part] = period

    def latest(self, unit: Unit) -> Period | None:
        """The last mention that is no coarser than a unit: no day follows upon a year."""
        fitting = (p for p in reversed(self._periods.values()) if SIZES[p.unit] <= SIZES[unit])
        return next(fitting, None)

    def note_moment(self, timex: Timex | None) -> None:
        """Remember a time of day whose day is known; a day without a time ends what hours count from."""
        if timex is None or timex.type not in ("DATE", "TIME"):
            return
        written = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?", timex.value)
        day = re.fullmatch(r"\d{4}-\d\d-\d\d(?:T[A-Z]{2})?", timex.value)
        if written:
            self.moment = (datetime.fromisoformat(written[1]), written[2] or "")
        elif day:
            self.moment = None

    def newest(self, units: Container[str]) -> Period | None:
        """The last mention of one of some units."""
        return next((p for p in reversed(self._periods.values()) if p.unit in units), None)

    def of(self, unit: Unit) -> Period | None:
        """The last mention of just that unit."""
        return self._periods.get(unit)

    def day_of(self, part: str) -> Period | None:
        """The day whose morning or night was last mentioned, else the day last mentioned."""
        return self._parts.get(part) or self.latest("day")
