r"""Facts in a few words, the way tables, pages and lists show them.

>>> one_line("Acme\n  Corp.\x1b[31m")
'Acme Corp. [31m'
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from factx.records import Money, Role, Timeframe


def one_line(text: str) -> str:
    """Text on one line, without characters that steer a terminal or turn the line around."""
    return " ".join("".join(_STEERING.get(unicodedata.category(c), c) for c in text).split())


def count(times: int) -> str:
    """How often, where it is more than once.

    >>> count(1), count(3)
    ('', '×3')
    """
    return f"×{times}" if times > 1 else ""


def holding(role: Role) -> str:
    """A role: "former chairman, Acme Corp."."""
    status = "" if role.status == "current" else f"{_STATUS[role.status]} "
    organisation = f", {one_line(role.organisation.name)}" if role.organisation else ""
    return f"{status}{one_line(role.title)}{organisation}"


def amount(money: Money) -> str:
    """What an amount is read as: "≈ 2,900,000,000 USD a year"."""
    currency, per = money.currency or "", f"per {money.per}" if money.per else ""
    return " ".join(filter(None, [_bounds(money), currency, per]))


def parties(money: Money) -> str:
    """Who pays whom: "Acme → Ministry of Trade", "Acme →", "→ Ministry of Trade" or nothing."""
    payer, recipient = (one_line(ref.name) if ref else "" for ref in (money.payer, money.recipient))
    return f"{payer} → {recipient}".strip() if payer or recipient else ""


def use(money: Money) -> str:
    """How sure an amount is, what it is for, and when: "planned · for roads · this year"."""
    modality = money.modality if money.modality != "stated" else ""
    purpose = _purpose(money.purpose, money.evidence) if money.purpose else ""
    time = one_line(money.timeframe.name) if money.timeframe else ""
    return " · ".join(filter(None, [modality, purpose, time]))


def same(money: Money) -> str:
    """The amount in other currencies: "= US$1.3bn, £1bn", or nothing."""
    return "= " + ", ".join(one_line(ref.name) for ref in money.equivalents) if money.equivalents else ""


def _purpose(purpose: str, evidence: str) -> str:
    """What an amount is for: "for roads", but "to build roads" where the sentence says it so."""
    words = one_line(purpose)
    return f"to {words}" if f"to {words}" in one_line(evidence) and words[:1].islower() else f"for {words}"


def period(time: Timeframe) -> str:
    """The calendar reading: "P2Y  2024-04-10 – 2026-04-10", "2019 start"; open ends stay open."""
    value = f"{time.value} {time.mod.lower().replace('_', ' ')}" if time.mod else time.value
    if time.start is None and time.end is None:
        return value
    if time.start == time.end:
        return value if time.value == time.start else f"{value}  {time.start}"
    return f"{value}  {time.start or '…'} – {time.end or '…'}"


def _bounds(money: Money) -> str:
    low, high = money.low, money.high
    if low is None and high is None:
        return "vague"
    if low is None or high is None:
        return f"≤ {_number(high)}" if high is not None else f"≥ {_number(low)}"
    exact = _number(low) if low == high else f"{_number(low)} – {_number(high)}"
    return f"≈ {exact}" if money.approximate else exact


def _number(value: Decimal | None) -> str:
    """A number with its thousands apart.

    >>> from decimal import Decimal
    >>> _number(Decimal("1.3E9")), _number(Decimal("13.750"))
    ('1,300,000,000', '13.75')
    """
    written = f"{value:,f}" if value is not None else ""
    return written.rstrip("0").rstrip(".") if "." in written else written


_STEERING = {"Cc": " ", "Cf": "", "Cs": "\ufffd"}
"""What stands in the place of control, format and surrogate characters."""

_STATUS = {"former": "former", "acting": "acting", "incoming": "incoming", "other": "possible"}
