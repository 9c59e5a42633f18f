"""Money: amounts of a currency, with their bounds and what they are per.

"more than US$2.9bn"            > 2900000000 USD
"£5m to £7m a year"             5000000-7000000 GBP per year
"tens of millions of euros"     vague EUR

`summary` writes a fact as corpora and `factx explain money` do: the number in full and the ISO 4217 code, ">" for
"more than", "<" for "up to", "~" for "about", "low-high" for a range, "vague" when no number is given, "?" for a
currency that nothing tells.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factx.facts.money.article import bounded, settle
from factx.facts.money.corpus import CORPUS
from factx.facts.money.equivalents import equivalents
from factx.facts.money.rules import Amount, find

if TYPE_CHECKING:
    from factx.records import Money

__all__ = ["CORPUS", "Amount", "bounded", "equivalents", "find", "settle", "summary"]


def summary(fact: Money | Amount) -> str:
    """The amount in one line.

    >>> [summary(finding.reading) for finding in find("about $2.5bn, up to 40 pence a share")]
    ['~ 2500000000 USD', '< 0.4 GBP per share']
    """
    parts = ["~"] if fact.approximate else []
    parts += [_size(fact.low, fact.high), fact.currency or "?"]
    return " ".join(parts) + (f" per {fact.per}" if fact.per else "")


def _size(low: Decimal | None, high: Decimal | None) -> str:
    if low is not None and high is not None:
        return _plain(low) if low == high else f"{_plain(low)}-{_plain(high)}"
    if low is not None:
        return f"> {_plain(low)}"
    return "vague" if high is None else f"< {_plain(high)}"


def _plain(number: Decimal) -> str:
    """Without exponent, and without the zeros behind the point that scales leave."""
    return f"{number.normalize():f}"
