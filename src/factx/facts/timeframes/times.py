"""Rules of the first pass for parts of a day: "this morning", "Friday night", "in the afternoon", "overnight"."""

from __future__ import annotations

from factx.facts.timeframes.context import Calendar
from factx.facts.timeframes.days import SIDES, is_title
from factx.facts.timeframes.grammar import EDGE, Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import DayPart, Overnight, SameDay, ThisDay
from factx.facts.timeframes.normalise import Shaded, Stepped
from factx.facts.timeframes.periods import STEPS

_GOES_ON = frozenset("as but when while with because so though although amid despite".split())
"""Words after the adverb that no noun is."""


def day_part(found: Found) -> Calendar | None:
    """Such as "Friday night"."""
    day = found["day"]
    return DayPart(day, found["part"]) if isinstance(day, Calendar) else None


def _this_part(found: Found) -> Calendar:
    return DayPart(Stepped("day", 0), found["part"])


def _the_part(found: Found) -> Calendar | None:
    """Such as "in the morning": of the day told of, or today."""
    before = found.before()
    placed = before.kind in ("in", "during", "throughout", "late", "early", "by") or before.text in ("spent", "spend")
    return DayPart(ThisDay(), found["part"]) if placed else None


def _that_part(found: Found) -> Calendar:
    return DayPart(SameDay(found["part"]), found["part"])


def _by_part(found: Found) -> Calendar | None:
    """Such as "by evening", "until morning"."""
    placed = found.before().kind in ("by", "until") and not found.modifies
    return DayPart(ThisDay(), found["part"]) if placed else None


def _trading_part(found: Found) -> Calendar | None:
    """Such as "in morning trading"."""
    before, after = found.before(), found.after()
    traded = after.word in ("trading", "trade", "session", "deals", "dealings")
    placed = before.kind in ("in", "early", "late", "mid", "during")
    return DayPart(ThisDay(), found["part"]) if placed and traded else None


def _light(found: Found) -> Calendar | None:
    """Such as "at dawn", "until sunset"."""
    before, after = found.before(), found.after()
    attribute = found.modifies and after.word not in _GOES_ON
    placed = before.kind in ("at", "until", "since") or (before.kind in _AT_LIGHT and not attribute)
    return DayPart(ThisDay(), found["light"]) if placed else None


_AT_LIGHT = frozenset("at by before after until since from to and around about".split())


def _half_part(found: Found) -> Calendar | None:
    """Such as "by early afternoon", "until mid-morning"."""
    before, after = found.before(), found.after()
    placed = before.kind in ("by", "until", "in", "since", "from", "to", "through", "before", "after")
    attribute = found.modifies and after.word not in _GOES_ON
    if not placed or attribute:
        return None
    shade = found.kind("shade") if found.has("shade") else "mid"
    return Shaded(DayPart(ThisDay(), found["part"]), shade)


def part_on_day(found: Found) -> Calendar | None:
    """Such as "dawn on 31 May", "overnight Saturday"."""
    part = found["part"]
    if isinstance(part, DayPart) and isinstance(part.day, ThisDay | Overnight) and isinstance(found["day"], Calendar):
        return DayPart(found["day"], part.part)
    return DayPart(found["day"], part) if isinstance(part, str) and isinstance(found["day"], Calendar) else None


def _next_part(found: Found) -> Calendar:
    """Such as "the following morning"."""
    return DayPart(Stepped("day", -1 if found.kind("side") == "previous" else 1, from_mention=True), found["part"])


def small_hours(found: Found) -> Calendar | None:
    """Such as "the early hours of Sunday", "the early hours of Sunday morning"."""
    day = found["day"].day if isinstance(found["day"], DayPart) else found["day"]
    hours = found["hours"] == "hour" and isinstance(day, Calendar)
    return Shaded(DayPart(day, "MO"), "early") if hours else None


def _overnight(found: Found) -> Calendar | None:
    """The adverb; an "overnight stay" lasts a night."""
    after = found.after()
    before = found.before()
    done = before.text.endswith(("ed", "en", "wn")) and before.text.islower()
    adverb = done or after is EDGE or after.kind not in ("other", "unit", "units") or after.word in _GOES_ON
    return DayPart(Overnight(), "NI") if adverb else None


def _last_night(found: Found) -> Calendar | None:
    steps = STEPS[SIDES[found.kind("side")]]
    return DayPart(Stepped("day", steps), found["part"]) if found["part"] == "NI" or steps == 0 else None


def _tonight(found: Found) -> Calendar | None:
    return None if is_title(found) else DayPart(Stepped("day", 0), found["tonight"])


def _night_before(found: Found) -> Calendar | None:
    """Such as "the night before last", "the morning after"."""
    if found.has("last"):
        return DayPart(Stepped("day", -2), found["part"]) if found.kind("side") == "before" else None
    step = -1 if found.kind("side") == "before" else 1
    return DayPart(Stepped("day", step, from_mention=True), found["part"]) if found.closes else None


TIMES = (
    Rule("night before", "time_", "the {part:daypart} {side:before_or_after} {last:last}?", _night_before),
    Rule("tonight", "time_", "{tonight}", _tonight),
    Rule("part of today", "time_", "this {part:daypart}", _this_part),
    Rule("part of the day", "time_", "the {part:daypart}", _the_part),
    Rule("part of another day", "time_", "(the|that) {side:next_or_previous} {part:daypart}", _next_part),
    Rule("part of that day", "time_", "that {part:daypart}", _that_part),
    Rule("part of the day", "time_", "{part:daypart}", _by_part),
    Rule("part of trading", "time_", "{part:daypart}", _trading_part),
    Rule("light of day", "time_", "{light}", _light),
    Rule("half of a part", "time_", "{shade:shade} dash? {part:daypart}", _half_part),
    Rule("half of a part", "time_", "{part:half_part} {shade:shade}?", _half_part),
    Rule("overnight", "time_", "overnight", _overnight),
    Rule("last night", "time_", "{side:last} {part:daypart}", _last_night),
)
