"""Readings: what a match of a money rule is worth. Each declines, with None, where the words are no amount."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factx.facts.money.currencies import CURRENCIES
from factx.facts.money.doubts import is_doubtful, is_other
from factx.facts.money.marks import Seen
from factx.facts.money.normalise import HUNDRED, Quantity, quantity
from factx.facts.money.surroundings import (
    BETWEEN,
    COUNTED,
    FIGURE_OF_SPEECH,
    NOT_COUNTED,
    PRICED,
    bound,
    changes,
    is_share_price,
    per,
    weighs,
)
from factx.facts.money.units import AMBIGUOUS_NAMES, NAMES, Unit, unit
from factx.records import CurrencyFrom

DEAREST_SHARE = 100_000
"""Units of a currency beyond which no share is quoted."""

ANY = tuple(CURRENCIES)
"""The candidates of an amount without a unit."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money, read: bounds in units of the currency, and what the words around it say.

    `candidates` are the codes the currency may have where the unit leaves it open; the article decides among them.
    What is `doubtful` is an amount only beside others of its currency.
    """

    low: Decimal | None
    high: Decimal | None
    approximate: bool
    currency: str | None
    per: str | None
    currency_from: CurrencyFrom | None = None
    candidates: tuple[str, ...] = ()
    doubtful: bool = False


# ----------------------------------------------------------------------------------------------------- units
def _unit(match: Seen, i: int) -> Unit | None:
    """The unit of one amount of a match; a name behind it is more exact than a bare "$" before it."""
    sign, name = match[f"sign{i}"], match[f"name{i}"]
    if name and sign in ("", "$", "£"):
        return unit(name)
    return unit(sign) if sign else None


def _common(first: Unit | None, second: Unit | None) -> Unit | None:
    """The unit of a range whose ends have these: the more exact one; None when they differ."""
    if first is None or second is None:
        return first or second
    if first.share != second.share:
        return None
    if first.currency == second.currency:
        return second if first.candidates else first
    if first.currency in second.candidates:
        return first
    return second if second.currency in first.candidates else None


# -------------------------------------------------------------------------------------------------- readings
def single(match: Seen) -> Amount | None:
    """One amount with its unit."""
    worth, size = _unit(match, 1), quantity(match["number1"])
    if worth is None or size is None or is_other(match, 1):
        return None
    size = Quantity(size.number * 1000) if _GROUPS.fullmatch(match["number1"] + (worth.currency or "")) else size
    value = -size.value if _negative(match) else size.value
    return replace(_amount(match, value * worth.share, worth), doubtful=is_doubtful(match, 1))


_GROUPS = re.compile(r"[0-9]{1,3}\.(?:[0-9]{3}(?:IDR|VND|CLP|PYG|COP|HUF|ISK)|000EUR)")
"""Numbers and codes whose full stop groups: nobody pays thousandths of a rupiah, or prints "10.000" for ten euros."""


def _declined(match: Seen, i: int) -> bool:
    """Whether a unit is, or may be, another word: amounts made of two are read only where neither is."""
    return is_other(match, i) or is_doubtful(match, i)


def _negative(match: Seen) -> bool:
    """Whether a minus stands before the amount, or between a symbol and its number ("$-5")."""
    sign_end, number = match.match.end("sign1"), match.match.start("number1")
    within = match.string[sign_end:number] == "-" and not match["sign1"][-1:].isalnum() and match["sign1"] != ""
    return within or match.has("minus")


def _amount(match: Seen, value: Decimal, worth: Unit, *, neighbour: bool = False) -> Amount:
    start, end = match.span()
    side = bound(match.string, start, end)
    share_price = value < DEAREST_SHARE and is_share_price(match.string, start)
    each = per(match.string, end)
    return Amount(
        low=None if side == "high" else value,
        high=None if side == "low" else value,
        approximate=side == "near",
        currency=worth.currency,
        per="share" if share_price and each in (None, "piece") else each,
        currency_from=_known_from(worth, neighbour=neighbour),
        candidates=worth.candidates,
    )


def _known_from(worth: Unit, *, neighbour: bool = False) -> CurrencyFrom | None:
    if worth.currency is None:
        return None
    if neighbour:
        return "neighbour"
    return "default" if worth.candidates else "written"


def article(match: Seen) -> Amount | None:
    """Read "a dollar", which is an amount only where one is counted or paid, and "half a dollar"."""
    if match["name1"].lower() not in ("dollar", "euro", "pound", "penny", "cent"):
        return None
    worth, half = unit(match["name1"]), match.has("half")
    before = match.string[max(0, match.start() - 12) : match.start()]
    if NOT_COUNTED.search(before) or not (half or PRICED.match(match.string, match.end())):
        return None
    return None if worth is None else _amount(match, worth.share / 2 if half else worth.share, worth)


def compound(match: Seen) -> Amount | None:
    """Read "thirteen dollars forty-five cents": units and parts of one currency."""
    major, whole = _unit(match, 1), quantity(match["number1"])
    return None if major is None or whole is None else _with_minor(match, major, whole.value)


def one_and_cents(match: Seen) -> Amount | None:
    """Read "a dollar and 42 cents"."""
    major = unit(match["name1"])
    return None if major is None else _with_minor(match, major, Decimal(1))


def _with_minor(match: Seen, major: Unit, whole: Decimal) -> Amount | None:
    """A whole number of a major unit, and a number of its minor unit behind it."""
    minor, rest = unit(match["name2"]), quantity(match["number2"])
    if minor is None or rest is None or not major.parts(minor) or rest.value * minor.share >= 1:
        return None
    return _amount(match, whole + rest.value * minor.share, major)


def spoken(match: Seen) -> Amount | None:
    """Read "three pounds fifty": hundredths that are not called so, before the end of a phrase."""
    worth, whole, rest = _unit(match, 1), quantity(match["number1"]), quantity(match["number2"])
    if worth is None or whole is None or rest is None or worth.share != 1 or _declined(match, 1):
        return None
    written = match["number2"]
    whole_cents = rest.value == rest.value.to_integral_value() and 0 < rest.value < HUNDRED
    if not whole_cents or (written.isdigit() and len(written) != 2) or not PRICED.match(match.string, match.end()):
        return None
    if whole.value != whole.value.to_integral_value() or whole.scale > 1:
        return None
    return _amount(match, whole.value + rest.value / HUNDRED, worth)


def range_of(match: Seen) -> Amount | None:
    """Read "£5m to £7m": two amounts that bound one."""
    if not _bounds_one(match):
        return None
    first, second = _unit(match, 1), _unit(match, 2)
    worth, small, large = _common(first, second), quantity(match["number1"]), quantity(match["number2"])
    if small is None or large is None:
        return None
    if first and second and first.share != second.share:
        return _across_units(match, (small.value, first), (large.value, second))
    if worth is None:
        return None
    low, high = _shared(small, large)
    read = _amount(match, high * worth.share, worth)
    return replace(read, low=low * worth.share, high=high * worth.share) if low < high else None


def _across_units(match: Seen, small: tuple[Decimal, Unit], large: tuple[Decimal, Unit]) -> Amount | None:
    """Read "50 cents to $1.25": a range from a minor unit to its major one."""
    (number, minor), (top, major) = small, large
    low, high = number * minor.share, top * major.share
    if not major.parts(minor) or low >= high:
        return None
    return replace(_amount(match, high, major), low=low, high=high)


def scaled_by_next(match: Seen) -> Amount | None:
    """Read "$2.3" in "rose from $2.3 to $3.1 billion", which shares the next amount's scale."""
    first, second = quantity(match["number1"]), quantity(match["number2"])
    worth = _common(_unit(match, 1), _unit(match, 2))
    if first is None or second is None or worth is None or first.scale != 1 or second.scale == 1:
        return None
    near = first.number < 1000 and changes(match.string, match.start())
    return _amount(match, first.number * second.scale * worth.share, worth) if near else None


def _bounds_one(match: Seen) -> bool:
    """Whether the two amounts of a match bound one, and are not two."""
    if any(_declined(match, i) for i in (1, 2) if match[f"sign{i}"] or match[f"name{i}"]):
        return False
    link, start = match["link"].strip(), match.start()
    if not (match["sign2"] or match["name2"]) and link == "to" and COUNTED.match(match.string, match.end()):
        return False
    if link == "and":
        return BETWEEN.search(match.string, max(0, start - 20), start) is not None
    if link == "or":
        return not match["name1"] or not match["name2"]
    if link not in ("to", "-to-") or not changes(match.string, start):
        return True
    bare = not (match["sign1"] or match["name1"]) and link == "to"
    return bare and not match.string.endswith("from ", max(0, start - 5), start)  # "add 10 to 12 cents a share"


def _shared(first: Quantity, second: Quantity) -> tuple[Decimal, Decimal]:
    """Both values; a first number without a scale shares the second's where that makes a range."""
    if first.scale == 1 and first.number <= second.number:
        return first.number * second.scale, second.value
    return first.value, second.value


def shared_before(match: Seen) -> Amount | None:
    """Read "1.2 billion" in "rose from 1.2 billion to 1.5 billion euros": an amount that shares the next one's unit."""
    worth, size, next_ = _unit(match, 2), quantity(match["number1"]), quantity(match["number2"])
    if worth is None or size is None or next_ is None or _declined(match, 2):
        return None
    if match["link"].strip() == "and":
        related = (size.scale > 1 and next_.scale > 1) or "," in match["number1"]
    elif not match.string.endswith("from ", 0, match.start()):
        return None
    else:
        related = changes(match.string, match.start())
    return _amount(match, _scaled_by(next_, size) * worth.share, worth, neighbour=True) if related else None


def shared_after(match: Seen) -> Amount | None:
    """Read "4.1m" in "rose to $5.3m from 4.1m": an amount that shares the unit of the one before."""
    worth, before, size = _unit(match, 1), quantity(match["number1"]), quantity(match["number2"])
    if worth is None or before is None or size is None or _declined(match, 1):
        return None
    if match["link"].strip() == "to" and not changes(match.string, match.match.start()):
        return None
    exact = size.scale > 1 or not match["number2"].isdigit()
    if not exact or not match["number2"][0].isdigit():
        return None
    return _amount(match, _scaled_by(before, size) * worth.share, worth, neighbour=True)


def _scaled_by(other: Quantity, size: Quantity) -> Decimal:
    """What a number is worth beside another whose scale it shares, unless it has one or is a large number itself."""
    return size.number * other.scale if size.scale == 1 and size.number < 1000 else size.value


def figure(match: Seen) -> Amount | None:
    """Read "58 mln" in "7.4 mln stg on turnover of 58 mln": a figure of money beside others that have a unit."""
    return _without_unit(match, neighbour=True)


def each_piece(match: Seen) -> Amount | None:
    """Read "200 million" in "orders at 200 million per aircraft", a price whose currency the article may tell."""
    return _without_unit(match)


def _without_unit(match: Seen, *, neighbour: bool = False) -> Amount | None:
    """An amount that may be of any currency; only a number with a scale is one."""
    size = quantity(match["number1"])
    if size is None or size.scale == 1:
        return None
    return _amount(match, size.value, Unit(None, candidates=ANY), neighbour=neighbour)


def vague(match: Seen) -> Amount | None:
    """Read "millions of dollars": money, but no telling how much."""
    name, end = match["name1"].lower(), match.end()
    worth = unit(name)
    title_case = match.group().istitle() and " " in match.group()
    if worth is None or title_case or FIGURE_OF_SPEECH.match(match.string, end) or worth.currency is None:
        return None
    if name in ("pounds", "pound") and weighs(match.string, match.start(), end):
        return None
    if name in AMBIGUOUS_NAMES and name not in NAMES:
        return None
    return Amount(
        None,
        None,
        approximate=False,
        currency=worth.currency,
        per=per(match.string, end),
        currency_from=_known_from(worth),
        candidates=worth.candidates,
    )
