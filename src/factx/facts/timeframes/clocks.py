"""Rules for times of day by the clock: "8.30am", "14:00 GMT", "noon", "half past three", "3-4pm".

`CLOCKS` belong to the first pass; `CLOCKS_COMPOSED` put times and parts of days together once both are known.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factx.facts.timeframes.calendar import Length
from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.grammar import EDGE, Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import Clock, ClockSpan, DayPart, Lasting, Modified, ThisDay
from factx.facts.timeframes.normalise import Stepped

_AT = frozenset("at by about around approximately roughly until from after before since between nearly".split())
"""Words that make a bare figure an hour: "at 8 in the evening"; "killed 8 in the evening" counts the dead."""
_TO = frozenset("to and until dash".split())
_HALF_DAY = 12


# ------------------------------------------------------------------------------------------------------- figures
def _clock(found: Found) -> Clock | None:
    hour, minute, second, said = found["clock"]
    zone = found.get("zone")
    if not said and zone is None and not _tells_time(found):
        return None
    return Clock(hour, minute, zone or "", second=second, midnight=found.text("clock").startswith("24"))


def _tells_time(found: Found) -> bool:
    """Whether a figure like 22:30 stands where a time would, and not a score or a verse."""
    before = found.before()
    if before is EDGE or before.kind in ("other", "to12", "to24"):
        return len(found.text("clock")) >= 5 and (
            before is EDGE or (before.kind == "other" and before.text[:1].islower())
        )
    return True


def _span(found: Found) -> ClockSpan | None:
    """Such as "3-4pm", whose first hour is of the half of the day that makes the span go forward."""
    (hour, minute, first_half), (last_hour, last_minute, last_half) = found["clock_span"]
    zone = found.get("zone")
    if not last_half and zone is None and not _tells_time_span(found):
        return None
    if last_half and not first_half:
        hour = _before(hour, minute, 60 * last_hour + last_minute)
    return ClockSpan(Clock(hour, minute, zone or ""), Clock(last_hour, last_minute, zone or ""))


def _tells_time_span(found: Found) -> bool:
    before = found.before()
    return before is EDGE or before.kind != "other" or before.text[:1].islower()


def _before(hour: int, minute: int, closing: int) -> int:
    """An hour of the clock face in the half of the day nearest before a minute of the day."""
    late = hour % _HALF_DAY + _HALF_DAY
    return late if 60 * late + minute < closing else hour % _HALF_DAY


def _military(found: Found) -> Clock | None:
    """Such as "2030 GMT"."""
    figures = found.text("figures")
    if len(figures) != 4 or not figures.isdecimal() or figures[:2] > "23" or figures[2:] > "59":
        return None
    return Clock(int(figures[:2]), int(figures[2:]), found["zone"])


# --------------------------------------------------------------------------------------------------------- words
def _hour(found: Found, name: str = "n") -> int | None:
    """The hour of the clock face that a number names."""
    number = found[name]
    return int(number) if 1 <= number <= _HALF_DAY and number == int(number) else None


def _o_clock(found: Found) -> Clock | None:
    hour = _hour(found)
    return Clock(hour, 0) if hour else None


def _spoken(found: Found) -> Clock | None:
    """Such as "seven p.m.", "seven thirty p.m."."""
    hour = _hour(found)
    minute = int(found.get("minute") or 0)
    if hour is None or minute >= 60:
        return None
    afternoon = found.text("meridiem")[0] in "pP"
    return Clock(hour % _HALF_DAY + (_HALF_DAY if afternoon else 0), minute)


def _hour_name(found: Found) -> Clock | None:
    after = found.after()
    before = found.before()
    quoted = before.text in ('"', "\u201c")
    titled = after.text[:1].isupper() and (quoted or after.kind == "other") and found.text("hourname")[0].isupper()
    hour = found["hourname"]
    return None if titled else Clock(hour, 0, found.get("zone") or "", midnight=hour == 0)


def _half_past(found: Found) -> Clock | None:
    return _moved(found, 30)


def _half_three(found: Found) -> Clock | None:
    """Such as "at half three", as the British say."""
    return _moved(found, 30) if found.before().kind in ("at", "until", "since") else None


def _quarter_past(found: Found) -> Clock | None:
    quarter = found["unit"].unit if isinstance(found["unit"], Stepped) else found["unit"]
    return _moved(found, 15 if found.kind("side") == "past" else -15) if quarter == "quarter" else None


def _minutes_past(found: Found) -> Clock | None:
    """Such as "20 minutes past 3pm"; a bare "ten to five" is a vote or a bet."""
    length = found["length"].length
    (unit, amount), *rest = length.amounts
    if rest or unit != "minute" or not amount or amount >= 60 or amount != int(amount):
        return None
    return _moved(found, int(amount) if found.kind("side") == "past" else -int(amount))


def _moved(found: Found, minutes: int) -> Clock | None:
    """So many minutes past the hour that is named, or before it."""
    clock = found["hour"]
    if isinstance(clock, Decimal):
        hour = _hour(found, "hour")
        clock = Clock(hour, 0) if hour else None
    if not isinstance(clock, Clock) or clock.minute or clock.day:
        return None
    total = (60 * clock.hour + minutes) % (24 * 60)
    return Clock(total // 60, total % 60, clock.zone)


# ------------------------------------------------------------------------------------------- times and parts of days
def _hour_of_part(found: Found) -> Clock | None:
    """Such as "(at) 8 in the evening", "(at) eight tonight"."""
    before, hour = found.before(), _hour(found)
    placed = before.kind in _AT or before.text == "@"
    return Clock(hour, 0).on(found["part"]) if placed and hour and isinstance(found["part"], DayPart) else None


def _part_at_hour(found: Found) -> Clock | None:
    """Such as "this morning at 3"."""
    after, hour = found.after(), _hour(found)
    counts = after.kind in ("other", "unit", "units", "sum", "scale", "dash", "second")
    return Clock(hour, 0).on(found["part"]) if hour and not counts and isinstance(found["part"], DayPart) else None


def _opening_hour(found: Found) -> Clock | None:
    """The 3 of "from 3 to 4 p.m."."""
    before, joint, closing, hour = found.before(), found.after(), found.after(2), _hour(found)
    if before.kind not in ("from", "between", "open") or joint.kind not in _TO or hour is None:
        return None
    last = closing.value
    return Clock(_before(hour, 0, 60 * last.hour + last.minute), 0) if isinstance(last, Clock) else None


def about(found: Found) -> Modified | None:
    """Such as "about 8:30 a.m."."""
    clock = found["clock"]
    return Modified(clock, "APPROX") if isinstance(clock, Clock) else None


def _finishing_time(found: Found) -> Lasting | None:
    """Such as "(won in) 2:20:15"."""
    hours, minutes, seconds, said = found["clock"]
    before, after = found.before(), found.after()
    raced = before.kind in ("in", "of") or before.word in ("record", "clocked", "time")
    if said or seconds is None or not raced or (after.kind == "zone"):
        return None
    amounts = (("hour", hours), ("minute", minutes), ("second", seconds))
    return Lasting(Length(tuple((unit, Decimal(amount)) for unit, amount in amounts if amount)))


def _at_night(found: Found) -> Clock | None:
    """Such as "11 o'clock at night"."""
    clock = found["clock"]
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    if clock.hour == _HALF_DAY:
        return Clock(0, clock.minute, clock.zone, midnight=True)
    return clock.on(DayPart(ThisDay(), found["part"]))


def clock_on_day(found: Found) -> Any:
    """Such as "8.30am on Tuesday", "2:30 the next day"."""
    clock, day = found["clock"], found["day"]
    if isinstance(clock, Clock | ClockSpan) and clock.day is not None:
        return None
    if found.kind("day") == "period" and not (isinstance(day, Stepped) and day.unit == "day"):
        return None
    return clock.on(day) if isinstance(clock, Clock | ClockSpan) else None


def dotted_in_part(found: Found) -> Clock | None:
    """Such as "at 6.52 on Friday morning"; shares close "at 6.52 on Friday"."""
    hour, _, minute = found.text("n").partition(".")
    told = len(minute) == 2 and minute < "60" and int(hour) < 24 and isinstance(found["part"], Calendar)
    placed = found.before().kind in ("at", "by", "until", "from", "since", "before", "after")
    return Clock(int(hour), int(minute)).on(found["part"]) if told and placed else None


CLOCKS = (
    Rule("finishing time", "length", "{clock}", _finishing_time),
    Rule("time of day", "clocktime", "{clock} {zone}?", _clock),
    Rule("time of day", "clocktime", "{clock} open {zone} close_", _clock),
    Rule("time of day", "clocktime", "{figures:amount} {zone}", _military),
    Rule("times of day", "clocktime", "{clock_span} {zone}?", _span),
    Rule("o'clock", "clocktime", "{n:amount} o_clock", _o_clock),
    Rule("spoken time", "clocktime", "{n:hour_number} {minute:spelled}? {meridiem}", _spoken),
    Rule("noon", "clocktime", "{hourname} {zone}?", _hour_name),
    Rule("half past", "clocktime", "half past {hour:hour_number}", _half_past),
    Rule("half past", "clocktime", "half {hour:hour_number}", _half_three),
    Rule("quarter past", "clocktime", "a? {unit} {side:past_or_to} {hour:hour_number}", _quarter_past),
)
CLOCKS_COMPOSED = (
    Rule("half past", "clocktime", "half past {hour:clocktime}", _half_past),
    Rule("quarter past", "clocktime", "a? {unit:unit_} {side:past_or_to} {hour:clocktime}", _quarter_past),
    Rule("minutes past", "clocktime", "{length} {side:past_or_to} {hour:clocktime}", _minutes_past),
    Rule("hour of a part of a day", "clocktime", "{n:hour_number} in? {part:time_}", _hour_of_part),
    Rule("hour of a part of a day", "clocktime", "{part:time_} at_about {n:hour_number}", _part_at_hour),
    Rule("time at night", "clocktime", "{clock:clocktime} at {part:daypart}", _at_night),
    Rule("opening hour", "clocktime", "{n:hour_number}", _opening_hour),
)
