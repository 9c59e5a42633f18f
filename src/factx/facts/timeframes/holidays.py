"""Holidays and days of note that newspapers print, and the day each falls on in a year.

A line a holiday: its names (regular expressions for any case, apart by "|") and its rule. Easter is computed by
dateutil, the Islamic calendar (as reckoned, not as sighted) by hijridate, and what follows other moons is looked up by
country in the holidays package. Both are imported when an article first names such a feast.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from importlib import import_module

from dateutil.easter import EASTER_ORTHODOX, easter

from factx.facts.timeframes.calendar import Period, weekday_in

Rule = Callable[[int], date]
Lasting = Callable[[date], date]


def fixed(month: int, day: int) -> Rule:
    """The same date every year."""
    return lambda year: date(year, month, day)


def nth(number: int, weekday: int, month: int, after: int = 0) -> Rule:
    """The n-th Monday (0) to Sunday (6) of a month, or so many days after it; from the month's end when negative."""
    return lambda year: weekday_in(Period("month", date(year, month, 1)), weekday, number).first + timedelta(after)


def from_easter(days: int) -> Rule:
    """So many days after (western) Easter Sunday."""
    return lambda year: easter(year) + timedelta(days=days)


def later(days: int, rule: Rule) -> Rule:
    """So many days after another holiday, before it when negative."""
    return lambda year: rule(year) + timedelta(days=days)


def islamic(month: int, day: int) -> Rule:
    """A day of the Islamic calendar, the first in a year with two; ValueError where its tables end (1924-2077)."""

    def rule(year: int) -> date:
        calendar = import_module("hijridate")
        try:
            first = calendar.Gregorian(year, 1, 1).to_hijri().year
            days = [calendar.Hijri(first + n, month, day).to_gregorian() for n in (0, 1)]
        except OverflowError as error:
            message = f"no Islamic calendar for {year}"
            raise ValueError(message) from error
        return next(date(found.year, found.month, found.day) for found in days if found.year == year)

    return rule


def listed(country: str, name: str) -> Rule:
    """The first day of a year that a country's calendar calls so, or begins so; ValueError where it has none."""

    def rule(year: int) -> date:
        known = _calendar(country, year)
        days = [day for day, called in known if called == name] or [d for d, called in known if called.startswith(name)]
        if not days:
            message = f"no {name} in {year}"
            raise ValueError(message)
        return min(days)

    return rule


@cache
def _calendar(country: str, year: int) -> list[tuple[date, str]]:
    calendars = import_module("holidays")
    known = calendars.country_holidays(country)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # years without data: `listed` raises
        days = calendars.country_holidays(
            country, years=year, observed=False, categories=known.supported_categories, language="en_US"
        )
    return [(day, name) for day, names in days.items() if day.year == year for name in names.split("; ")]


def days_long(number: int) -> Lasting:
    """The last of so many days."""
    return lambda first: first + timedelta(days=number - 1)


def _last_of_islamic_month(first: date) -> date:
    length = import_module("hijridate").Gregorian(first.year, first.month, first.day).to_hijri().month_length()
    return first + timedelta(days=length - 1)


_ORTHODOX_EASTER: Rule = lambda year: easter(year, EASTER_ORTHODOX)  # noqa: E731 - a rule like the others
_DUSSEHRA = listed("IN", "Dussehra")

HOLIDAYS: dict[str, Rule] = {
    r"new year'?s'? eve": fixed(12, 31),
    r"v-?e day": fixed(5, 8),
    r"d-day": fixed(6, 6),
    r"(?<!chinese )(?<!lunar )new year'?s'? day|(?<!chinese )(?<!lunar )new year's(?! eve)": fixed(1, 1),
    r"epiphany": fixed(1, 6),
    r"orthodox christmas": fixed(1, 7),
    r"martin luther king(?:,? jr\.?)?(?:'?s)? day|mlk(?: jr\.?)? day": nth(3, 0, 1),
    r"burns night": fixed(1, 25),
    r"australia day": fixed(1, 26),
    r"groundhog day": fixed(2, 2),
    r"waitangi day": fixed(2, 6),
    r"valentine'?s?'? day": fixed(2, 14),
    r"presidents'?s? day": nth(3, 0, 2),
    r"international women'?s'? day": fixed(3, 8),
    r"saint patrick'?s day|st\.? patrick'?s day|st\.? paddy'?s day": fixed(3, 17),
    r"nowruz|norouz|persian new year": listed("IR", "Nowruz"),
    r"april fools?'?s?'? day": fixed(4, 1),
    r"songkran": fixed(4, 13),
    r"tax day": fixed(4, 15),
    r"shrove tuesday|pancake day|mardi gras": from_easter(-47),
    r"ash wednesday": from_easter(-46),
    r"palm sunday": from_easter(-7),
    r"maundy thursday|holy thursday": from_easter(-3),
    r"orthodox good friday|orthodox great friday": later(-2, _ORTHODOX_EASTER),
    r"orthodox easter(?: sunday)?": _ORTHODOX_EASTER,
    r"clean monday": later(-48, _ORTHODOX_EASTER),
    r"good friday": from_easter(-2),
    r"easter monday": from_easter(1),
    r"easter(?: sunday)?": from_easter(0),
    r"ascension day": from_easter(39),
    r"whit sunday|pentecost(?: sunday)?": from_easter(49),
    r"whit monday|pentecost monday": from_easter(50),
    r"trinity sunday": from_easter(56),
    r"corpus christi day": from_easter(60),
    r"earth day": fixed(4, 22),
    r"st\.? george'?s day": fixed(4, 23),
    r"anzac day": fixed(4, 25),
    r"king'?s day|koningsdag": lambda year: date(year, 4, 26 if date(year, 4, 27).weekday() == 6 else 27),
    r"may day|international workers'? day": fixed(5, 1),
    r"cinco de mayo": fixed(5, 5),
    r"mother'?s'? day": nth(2, 6, 5),
    r"memorial day": nth(-1, 0, 5),
    r"juneteenth": fixed(6, 19),
    r"father'?s'? day": nth(3, 6, 6),
    r"canada day": fixed(7, 1),
    r"fourth of july|the fourth of july": fixed(7, 4),
    r"bastille day": fixed(7, 14),
    r"labou?r day": nth(1, 0, 9),
    r"columbus day|indigenous peoples'? day": nth(2, 0, 10),
    r"gandhi jayanti": fixed(10, 2),
    r"hallowe'?en": fixed(10, 31),
    r"all saints'? day": fixed(11, 1),
    r"all souls'? day|day of the dead": fixed(11, 2),
    r"election day": nth(1, 0, 11, 1),
    r"guy fawkes night|bonfire night": fixed(11, 5),
    r"singles'? day": fixed(11, 11),
    r"veterans'? day|armistice day|remembrance day": fixed(11, 11),
    r"remembrance sunday": nth(2, 6, 11),
    r"thanksgiving(?: day)?": nth(4, 3, 11),
    r"black friday": nth(4, 3, 11, 1),
    r"cyber monday": nth(4, 3, 11, 4),
    r"st\.? andrew'?s day|saint andrew'?s day": fixed(11, 30),
    r"world aids day": fixed(12, 1),
    r"human rights day": fixed(12, 10),
    r"christmas eve": fixed(12, 24),
    r"christmas(?: day)?|xmas(?: day)?": fixed(12, 25),
    r"boxing day": fixed(12, 26),
    r"pongal|makara? sankranti": listed("IN", "Makar Sankranti"),
    r"vasant panchami|basant panchami": listed("IN", "Basant Panchami"),
    r"maha shivaratri": listed("IN", "Maha Shivaratri"),
    r"holika dahan": listed("IN", "Holika Dahan"),
    r"holi": listed("IN", "Holi"),
    r"ugadi|gudi padwa": listed("IN", "Ugadi"),
    r"rama? navami": listed("IN", "Ram Navami"),
    r"mahavir jayanti": listed("IN", "Mahavira"),
    r"vaisakhi|baisakhi": listed("IN", "Vaisakhi"),
    r"buddha purnima": listed("IN", "Buddha Purnima"),
    r"vesak(?: day)?": listed("SG", "Vesak"),
    r"rabindra jayanti": listed("IN", "Guru Rabindranath"),
    r"ratha?[ -]yatra": listed("IN", "Rath Yatra"),
    r"parsi new year|jamshedi navroz": listed("IN", "Parsi New Year"),
    r"onam": listed("IN", "Onam"),
    r"raksha bandhan|rakhi": listed("IN", "Raksha Bandhan"),
    r"(?:krishna )?janmashtami": listed("IN", "Janmashtami"),
    r"ganesh chaturthi": listed("IN", "Ganesh Chaturthi"),
    r"dussehra|vijayadashami": _DUSSEHRA,
    r"karva chauth": listed("IN", "Karaka Chaturthi"),
    r"dhanteras": later(-2, listed("IN", "Diwali")),
    r"diwali(?: day)?|deepavali": listed("IN", "Diwali"),
    r"bhai dooj": listed("IN", "Bhai Duj"),
    r"chhath(?: puja)?": listed("IN", "Pratihar Shashthi"),
    r"guru nanak jayanti": listed("IN", "Guru Nanak"),
    r"guru ravidass? jayanti": listed("IN", "Guru Ravi Das"),
    r"valmiki jayanti": listed("IN", "Maharishi Valmiki"),
    r"chinese new year(?:'?s'? day)?|lunar new year(?:'?s'? day)?": listed("TW", "Chinese New Year"),
    r"qingming(?: festival)?|tomb-sweeping day": listed("HK", "Tomb-Sweeping Day"),
    r"dragon boat festival": listed("TW", "Dragon Boat Festival"),
    r"mid-autumn festival": listed("KR", "Chuseok"),
    r"chuseok": listed("KR", "Chuseok"),
    r"purim": listed("IL", "Purim"),
    r"lag ba'?omer|lag b'omer": listed("IL", "Lag BaOmer"),
    r"shavuot": listed("IL", "Shavuot"),
    r"tisha b'av": listed("IL", "Tisha B'Av"),
    r"yom kippur": listed("IL", "Yom Kippur"),
    r"simchat torah": listed("IL", "Simchat Torah"),
    r"islamic new year|hijri new year": islamic(1, 1),
    r"ashura|day of ashura": islamic(1, 10),
    r"mawlid(?: al-nabi)?|prophet'?s birthday": islamic(3, 12),
    r"laylat al-qadr|night of power": islamic(9, 27),
    r"eid[ -][au]l[- ]fitr": islamic(10, 1),
    r"eid[ -][au]l[- ]a[dz]ha|bakri?d": islamic(12, 10),
}
FEASTS: dict[str, tuple[Rule, Lasting]] = {
    r"lent": (from_easter(-46), days_long(46)),
    r"holy week": (from_easter(-7), days_long(7)),
    r"passover|pesach": (listed("IL", "Pesach"), days_long(8)),
    r"rosh hashann?ah?": (listed("IL", "Rosh Hashanah"), days_long(2)),
    r"sukkot": (listed("IL", "Sukkot"), days_long(7)),
    r"hanukk?ah?|hannukk?ah?|chanukah": (listed("IL", "Hanukkah"), days_long(8)),
    r"navrat?ri|navarat?ri|durga puja": (later(-9, _DUSSEHRA), days_long(9)),
    r"ramadh?an|ramzan|holy month of ramadan|the holy month of ramadan": (islamic(9, 1), _last_of_islamic_month),
}
"""Feasts of several days: the rule of the first day, and the last day by the first."""
