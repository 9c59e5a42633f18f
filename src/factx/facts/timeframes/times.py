"""Rules of the first pass for times of day: "8.30am", "14:00 GMT", "noon", "this morning", "overnight"."""

from __future__ import annotations

from typing import Any

from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.days import SIDES
from factx.facts.timeframes.grammar import Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import Clock, DayPart, Overnight, SameDay, ThisDay
from factx.facts.timeframes.normalise import Stepped
from factx.facts.timeframes.periods import STEPS

_GOES_ON = frozenset("as but when while with because though although amid despite".split())
"""Words after the adverb that no noun is."""


def _clock(found: Found) -> Clock | None:
    hour, minute, said = found["clock"]
    zone = found.get("zone")
    if not said and zone is None and not _tells_time(found):
        return None
    return Clock(hour, minute, zone or "")


def _tells_time(found: Found) -> bool:
    """Whether a figure like 22:30 stands where a time would, and not a score or a verse."""
    before = found.before()
    if before is None or before.kind in ("other", "to12", "to24"):
        return len(found.text("clock")) >= 5 and (
            before is None or (before.kind == "other" and before.text[0].islower())
        )
    return True


def _military(found: Found) -> Clock | None:
    """Such as "2030 GMT"."""
    figures = found.text("figures")
    if len(figures) != 4 or not figures.isdecimal() or figures[:2] > "23" or figures[2:] > "59":
        return None
    return Clock(int(figures[:2]), int(figures[2:]), found["zone"])


def _o_clock(found: Found) -> Clock | None:
    return Clock(int(found["n"]), 0) if 1 <= found["n"] <= 12 else None


def _hour_name(found: Found) -> Clock:
    return Clock(found["hourname"], 0, found.get("zone") or "")


def clock_on_day(found: Found) -> Any:
    """Such as "8.30am on Tuesday", "2:30 the next day"."""
    clock, day = found["clock"], found["day"]
    if found.kind("day") == "period" and not (isinstance(day, Stepped) and day.unit == "day"):
        return None
    hour = clock.hour
    if isinstance(day, DayPart):
        hour += 12 if day.part in ("AF", "EV", "NI") and 1 <= hour < 12 else 0
        day = day.day
    return Clock(hour, clock.minute, clock.zone, day)


def day_part(found: Found) -> Calendar | None:
    """Such as "Friday night"."""
    day = found["day"]
    return DayPart(day, found["part"]) if isinstance(day, Calendar) else None


def _this_part(found: Found) -> Calendar:
    return DayPart(Stepped("day", 0), found["part"])


def _the_part(found: Found) -> Calendar | None:
    """Such as "in the morning": of the day told of, or today."""
    before = found.before()
    placed = before is not None and before.kind in ("in", "during", "throughout", "late", "early")
    return DayPart(ThisDay(), found["part"]) if placed else None


def _that_part(found: Found) -> Calendar:
    return DayPart(SameDay(found["part"]), found["part"])


def _trading_part(found: Found) -> Calendar | None:
    """Such as "in morning trading"."""
    before, after = found.before(), found.after()
    traded = after is not None and after.text.lower() in ("trading", "trade", "session", "deals", "dealings")
    placed = before is not None and before.kind in ("in", "early", "late", "mid", "during")
    return DayPart(ThisDay(), found["part"]) if placed and traded else None


def _overnight(found: Found) -> Calendar | None:
    """The adverb; an "overnight stay" lasts a night."""
    after = found.after()
    adverb = after is None or after.kind not in ("other", "unit", "units") or after.text.lower() in _GOES_ON
    return DayPart(Overnight(), "NI") if adverb else None


def _last_night(found: Found) -> Calendar | None:
    steps = STEPS[SIDES[found.kind("side")]]
    return DayPart(Stepped("day", steps), found["part"]) if found["part"] == "NI" or steps == 0 else None


def _tonight(found: Found) -> Calendar:
    return DayPart(Stepped("day", 0), found["tonight"])


TIMES = (
    Rule("time of day", "clocktime", "{clock} {zone}?", _clock),
    Rule("time of day", "clocktime", "{clock} open {zone} close_", _clock),
    Rule("time of day", "clocktime", "{figures:amount} {zone}", _military),
    Rule("o'clock", "clocktime", "{n:amount} o_clock", _o_clock),
    Rule("noon", "clocktime", "{hourname} {zone}?", _hour_name),
    Rule("tonight", "time", "{tonight}", _tonight),
    Rule("part of today", "time", "this {part:daypart}", _this_part),
    Rule("part of the day", "time", "the {part:daypart}", _the_part),
    Rule("part of that day", "time", "that {part:daypart}", _that_part),
    Rule("part of trading", "time", "{part:daypart}", _trading_part),
    Rule("overnight", "time", "overnight", _overnight),
    Rule("last night", "time", "{side:last} {part:daypart}", _last_night),
)
