"""Holidays and days of note that newspapers print, and the day each falls on in a year.

A line a holiday: its names (regular expressions for any case, apart by "|") and its rule. Easter is computed by
dateutil; feasts that follow other moons are looked up in the table of `feasts.py`, which is derived.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from dateutil.easter import EASTER_ORTHODOX, easter

from factx.facts.timeframes.calendar import Period, weekday_in
from factx.facts.timeframes.feasts import FEAST_DAYS

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


def feast(name: str) -> Rule:
    """A feast that follows a moon; ValueError for a year the table does not have."""

    def rule(year: int) -> date:
        first, days = _table(name)
        if not first <= year < first + len(days) or days[year - first] == "-":
            message = f"no {name} known in {year}"
            raise ValueError(message)
        day = days[year - first]
        return date(year, int(day[:2]), int(day[2:]))

    return rule


@cache
def _table(name: str) -> tuple[int, list[str]]:
    """The first year a feast is known in, and its days (MMDD) from then on."""
    first, days = FEAST_DAYS[name]
    return first, days.split()


def days_long(number: int) -> Lasting:
    """The last of so many days."""
    return lambda first: first + timedelta(days=number - 1)


def until(ending: Rule) -> Lasting:
    """The day before the next feast of another name."""

    def last(first: date) -> date:
        this = ending(first.year)
        return (this if this > first else ending(first.year + 1)) - timedelta(days=1)

    return last


_ORTHODOX_EASTER: Rule = lambda year: easter(year, EASTER_ORTHODOX)  # noqa: E731 - a rule like the others
_DUSSEHRA = feast("Dussehra")

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
    r"nowruz|norouz|persian new year": feast("Nowruz"),
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
    r"easter(?: sunday)?(?! island)(?! rising)(?! egg)": from_easter(0),
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
    r"st\.? david'?s day": fixed(3, 1),
    r"st\.? stephen'?s day": fixed(12, 26),
    r"hogmanay": fixed(12, 31),
    r"world aids day": fixed(12, 1),
    r"human rights day": fixed(12, 10),
    r"christmas eve": fixed(12, 24),
    r"(?<!father )christmas(?: day)?(?! island)|xmas(?: day)?": fixed(12, 25),
    r"boxing day": fixed(12, 26),
    r"pongal|makara? sankranti": feast("Makar Sankranti"),
    r"vasant panchami|basant panchami": feast("Basant Panchami"),
    r"maha shivaratri": feast("Maha Shivaratri"),
    r"holika dahan": feast("Holika Dahan"),
    r"holi": feast("Holi"),
    r"ugadi|gudi padwa": feast("Ugadi"),
    r"rama? navami": feast("Ram Navami"),
    r"mahavir jayanti": feast("Mahavir Jayanti"),
    r"vaisakhi|baisakhi": feast("Vaisakhi"),
    r"buddha purnima": feast("Buddha Purnima"),
    r"vesak(?: day)?": feast("Vesak"),
    r"rabindra jayanti": feast("Rabindra Jayanti"),
    r"ratha?[ -]yatra": feast("Rath Yatra"),
    r"parsi new year|jamshedi navroz": feast("Parsi New Year"),
    r"onam": feast("Onam"),
    r"raksha bandhan|rakhi": feast("Raksha Bandhan"),
    r"(?:krishna )?janmashtami": feast("Janmashtami"),
    r"ganesh chaturthi": feast("Ganesh Chaturthi"),
    r"dussehra|vijayadashami": _DUSSEHRA,
    r"karva chauth": feast("Karva Chauth"),
    r"dhanteras": later(-2, feast("Diwali")),
    r"diwali(?: day)?|deepavali": feast("Diwali"),
    r"bhai dooj": feast("Bhai Dooj"),
    r"chhath(?: puja)?": feast("Chhath"),
    r"guru nanak jayanti": feast("Guru Nanak Jayanti"),
    r"guru ravidass? jayanti": feast("Guru Ravidas Jayanti"),
    r"valmiki jayanti": feast("Valmiki Jayanti"),
    r"tet": feast("Lunar New Year"),
    r"chinese new year(?:'?s'? day)?|lunar new year(?:'?s'? day)?": feast("Lunar New Year"),
    r"qingming(?: festival)?|tomb-sweeping day": feast("Qingming"),
    r"dragon boat festival": feast("Dragon Boat Festival"),
    r"mid-autumn festival": feast("Mid-Autumn Festival"),
    r"chuseok": feast("Chuseok"),
    r"purim": feast("Purim"),
    r"lag ba'?omer|lag b'omer": feast("Lag BaOmer"),
    r"shavuot": feast("Shavuot"),
    r"tisha b'av": feast("Tisha B'Av"),
    r"yom kippur": feast("Yom Kippur"),
    r"simchat torah": feast("Simchat Torah"),
    r"islamic new year|hijri new year": feast("Islamic New Year"),
    r"ashura|day of ashura": feast("Ashura"),
    r"mawlid(?: al-nabi)?|prophet'?s birthday": feast("Mawlid"),
    r"laylat al-qadr|night of power": feast("Laylat al-Qadr"),
    r"eid[ -][au]l[- ]fitr": feast("Eid al-Fitr"),
    r"eid[ -][au]l[- ]a[dz]ha|bakri?d": feast("Eid al-Adha"),
}
FEASTS: dict[str, tuple[Rule, Lasting]] = {
    r"lent": (from_easter(-46), days_long(46)),
    r"holy week": (from_easter(-7), days_long(7)),
    r"passover|pesach": (feast("Passover"), days_long(8)),
    r"rosh hashann?ah?": (feast("Rosh Hashanah"), days_long(2)),
    r"sukkot": (feast("Sukkot"), days_long(7)),
    r"hanukk?ah?|hannukk?ah?|chanukah": (feast("Hanukkah"), days_long(8)),
    r"navrat?ri|navarat?ri|durga puja": (later(-9, _DUSSEHRA), days_long(9)),
    r"ramadh?an|ramzan|holy month of ramadan|the holy month of ramadan": (
        feast("Ramadan"),
        until(feast("Eid al-Fitr")),
    ),
}
"""Feasts of several days: the rule of the first day, and the last day by the first."""
