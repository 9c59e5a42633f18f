"""The day that a field of a corpus states, in the notations data sets use; never a guess.

A time with an offset is the day as written there; seconds and milliseconds since 1970 are the day in UTC.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import chain

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"
_TIME = r"[\d:.]{5,15}\s+(?:[A-Z]{1,5}\s+)?(?:[+-]\d{4}\s+)?"

_NAMED = tuple(
    re.compile(rf"(?<![^\W_]){notation}(?!\w)", re.I | re.A)
    for notation in (
        rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH}\.?,?[\s-]+{_YEAR}",  # Tue, 12 Mar 2024 10:00:00 GMT
        rf"{_MONTH}\.?\s+{_DAY},?\s+(?:{_TIME})?{_YEAR}",  # March 12, 2024; Tue Mar 12 10:00:00 +0000 2024
        rf"{_YEAR}[\s-]+{_MONTH}[\s-]+{_DAY}",  # 2024 March 12
    )
)
"""Dates that name their month and have a year of four digits, anywhere in a line such as "Updated March 12, 2024"."""

_YEAR_FIRST = re.compile(rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark){_DAY}(?:\Z|[T\s,]+\d)", re.A)
_YEAR_LAST = re.compile(rf"(?P<a>\d\d?)(?P<mark>[-/.])(?P<b>\d\d?)(?P=mark){_YEAR}(?:\Z|[T\s,]+\d)", re.A)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:\d{4}|\d{6})", re.A)
_EPOCH = re.compile(r"(?:(?P<seconds>[1-9]\d{8,9})|(?P<milliseconds>[1-9]\d{11,12}))(?:\.\d+)?", re.A)


def day(written: object) -> date | None:
    """The day that a value states; None when it states none, or more than one day may be meant.

    >>> day("2024-03-12T23:30:00-05:00"), day(1710201600), day("Tue, 12 Mar 2024 10:00:00 GMT")
    (datetime.date(2024, 3, 12), datetime.date(2024, 3, 12), datetime.date(2024, 3, 12))
    >>> day("03/04/2024"), day("March 2024"), day("yesterday")
    (None, None, None)
    """
    if isinstance(written, datetime):
        return written.date()
    if isinstance(written, date):
        return written
    if isinstance(written, bool) or not isinstance(written, str | int | float):
        return None
    line = str(written).strip()[:_LONGEST]
    return next(filter(None, (reading(line) for reading in (_iso, _numeric, _since_1970, _named))), None)


def stated(fields: Iterable[tuple[str, object]]) -> tuple[date | None, tuple[str, ...]]:
    """The day that the first field with something in it states, and a warning when it states none.

    Flags ("published": true) are passed over.
    """
    for name, value in fields:
        if value not in (None, "") and not isinstance(value, bool):
            found = day(value)
            doubt = f"{name} {_quoted(value)} is no day that is certain and was passed over (write YYYY-MM-DD)"
            return found, () if found else (doubt,)
    return None, ()


def _quoted(value: object) -> str:
    """A value as a warning quotes it: what looks like a date; anything else may be a piece of an article."""
    if not isinstance(value, str | int | float):
        return "(neither text nor number)"
    written = str(value)
    return repr(written) if len(written) <= 20 and _LIKE_A_DATE.fullmatch(written) else f"({len(written)} characters)"


_LIKE_A_DATE = re.compile(rf"(?:{_MONTH}|(?<=\d)[TZ]|[\d ./:,+-])+", re.I | re.A)

_LONGEST = 200
"""Characters of a value that are looked at."""


def _iso(line: str) -> date | None:
    if len(line) != 8 and not line.strip("0123456789."):  # "1701010000000" is no day and time of 1701
        return None
    try:
        found = datetime.fromisoformat(line).date()
    except ValueError:
        return None
    return found if found.year >= 1600 else None


def _numeric(line: str) -> date | None:
    """A date in numbers: the year first, or last where only one order gives a date."""
    if match := _YEAR_FIRST.match(line) or _COMPACT.fullmatch(line):
        return _date(match["year"], match["month"], match["day"])
    if match := _YEAR_LAST.match(line):
        orders = {_date(match["year"], match["a"], match["b"]), _date(match["year"], match["b"], match["a"])} - {None}
        return orders.pop() if len(orders) == 1 else None
    return None


def _since_1970(line: str) -> date | None:
    match = _EPOCH.fullmatch(line)
    if match is None:
        return None
    seconds = int(match["seconds"] or match["milliseconds"][:-3])
    return datetime.fromtimestamp(seconds, UTC).date()


def _named(line: str) -> date | None:
    """The first date of the line that names its month."""
    found = sorted(chain.from_iterable(notation.finditer(line) for notation in _NAMED), key=lambda match: match.start())
    months = ((match, _MONTHS.index(match["month"][:3].lower()) + 1) for match in found)
    return next(filter(None, (_date(match["year"], month, match["day"]) for match, month in months)), None)


def _date(year: str, month: str | int, day_of_month: str) -> date | None:
    try:
        return date(int(year), int(month), int(day_of_month))
    except ValueError:
        return None
