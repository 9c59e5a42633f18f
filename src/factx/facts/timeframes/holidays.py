"""Holidays and days of note that newspapers print, and the day each falls on in a year.

A line a holiday: its names (a regular expression, any case) and its rule. Of the feasts that follow the moon Easter is
computed and a few come from almanacs, 2000 to 2030; those that wait for the moon to be sighted (Eid) are left out, as
countries keep them on different days.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from factx.facts.timeframes.calendar import Period, weekday_in

Rule = Callable[[int], date]


def fixed(month: int, day: int) -> Rule:
    """The same date every year."""
    return lambda year: date(year, month, day)


def nth(number: int, weekday: int, month: int, after: int = 0) -> Rule:
    """The n-th Monday (0) to Sunday (6) of a month, or so many days after it; from the month's end when negative."""
    return lambda year: weekday_in(Period("month", date(year, month, 1)), weekday, number).first + timedelta(after)


def from_easter(days: int) -> Rule:
    """So many days after (western) Easter Sunday."""
    return lambda year: easter(year) + timedelta(days=days)


def almanac(first: int, days: str) -> Rule:
    """Months and days of consecutive years; ValueError for a year outside them."""
    dates = [date(year, int(day[:2]), int(day[2:])) for year, day in enumerate(days.split(), first)]

    def rule(year: int) -> date:
        if not first <= year < first + len(dates):
            message = f"no almanac for {year}"
            raise ValueError(message)
        return dates[year - first]

    return rule


_DIWALI = """
    1026 1114 1104 1025 1112 1101 1021 1109 1028 1017 1105 1026 1113 1103 1023 1111 1030 1019 1107 1027 1114 1104
    1024 1112 1031 1020 1108 1029 1017 1105 1026
"""
_LUNAR_NEW_YEAR = """
    0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212
    0201 0122 0210 0129 0217 0206 0126 0213 0203
"""

HOLIDAYS: dict[str, Rule] = {
    r"new year'?s'? eve": fixed(12, 31),
    r"(?<!chinese )(?<!lunar )new year'?s'? day": fixed(1, 1),
    r"(?:martin luther king|mlk)(?:,? jr\.?)?(?:'s)? day": nth(3, 0, 1),
    r"burns night": fixed(1, 25),
    r"groundhog day": fixed(2, 2),
    r"waitangi day": fixed(2, 6),
    r"valentine'?s? day": fixed(2, 14),
    r"presidents'?s? day": nth(3, 0, 2),
    r"international women's day": fixed(3, 8),
    r"(?:saint|st\.?) patrick's day": fixed(3, 17),
    r"april fools?'?s? day": fixed(4, 1),
    r"shrove tuesday|pancake day|mardi gras": from_easter(-47),
    r"ash wednesday": from_easter(-46),
    r"palm sunday": from_easter(-7),
    r"maundy thursday": from_easter(-3),
    r"orthodox good friday": lambda year: easter(year, EASTER_ORTHODOX) - timedelta(days=2),
    r"orthodox easter(?: sunday)?": lambda year: easter(year, EASTER_ORTHODOX),
    r"good friday": from_easter(-2),
    r"easter monday": from_easter(1),
    r"easter(?: sunday)?": from_easter(0),
    r"ascension day": from_easter(39),
    r"whit sunday|pentecost": from_easter(49),
    r"whit monday|pentecost monday": from_easter(50),
    r"corpus christi day": from_easter(60),
    r"earth day": fixed(4, 22),
    r"anzac day": fixed(4, 25),
    r"king's day|koningsdag": lambda year: date(year, 4, 26 if date(year, 4, 27).weekday() == 6 else 27),
    r"may day": fixed(5, 1),
    r"cinco de mayo": fixed(5, 5),
    r"mother's day": nth(2, 6, 5),
    r"memorial day": nth(-1, 0, 5),
    r"juneteenth": fixed(6, 19),
    r"father's day": nth(3, 6, 6),
    r"canada day": fixed(7, 1),
    r"(?:the )?fourth of july": fixed(7, 4),
    r"bastille day": fixed(7, 14),
    r"labou?r day": nth(1, 0, 9),
    r"columbus day|indigenous peoples'? day": nth(2, 0, 10),
    r"gandhi jayanti": fixed(10, 2),
    r"hallowe'?en": fixed(10, 31),
    r"all saints'? day": fixed(11, 1),
    r"all souls'? day": fixed(11, 2),
    r"guy fawkes night|bonfire night": fixed(11, 5),
    r"veterans'? day|armistice day|remembrance day": fixed(11, 11),
    r"remembrance sunday": nth(2, 6, 11),
    r"thanksgiving(?: day)?": nth(4, 3, 11),
    r"black friday": nth(4, 3, 11, 1),
    r"cyber monday": nth(4, 3, 11, 4),
    r"(?:saint|st\.?) andrew's day": fixed(11, 30),
    r"diwali|deepavali": almanac(2000, _DIWALI),
    r"(?:chinese|lunar) new year(?:'?s'? day)?": almanac(2000, _LUNAR_NEW_YEAR),
    r"christmas eve": fixed(12, 24),
    r"christmas(?: day)?|xmas(?: day)?": fixed(12, 25),
    r"boxing day": fixed(12, 26),
}
