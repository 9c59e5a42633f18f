"""Which dollar: the article decides what a bare "$", "£", "kr", "Rs" or "dollar" is, where the amount does not.

In this order: the other amounts of the article, its dateline, the country it is about, the default of the sign.

1. To an international agency, and to whoever converts dollars to pounds or euros, "$" is the US dollar everywhere.
2. Amounts that say their currency: in an article that writes "A$40m" a bare "$" is an Australian dollar, unless the
   two are told apart ("A$40m ($26m)"). Cents are those of the amount nearest to them.
3. The place in the dateline.
4. The country the article is about, when it is plain: for "$" the only one named more than in passing, for other
   units the one of their countries that is named most.
5. The default: `DEFAULTS` and `SIGNS` in units.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from factx.facts.money.currencies import CURRENCIES
from factx.facts.money.equivalents import equivalents
from factx.facts.money.minors import MINORS
from factx.facts.money.readings import ANY, Amount
from factx.records import CurrencyFrom
from factx.rules import Finding
from factx.whereabouts import NAMED, Dateline, dateline, mentioned

PLAIN = 3 * NAMED
"""How much an article that names several countries is about the one it is plainly about, at least."""

ALONE = 2 * NAMED
"""How much it is about the only one it names."""

NEAR = 200
"""Characters within which an amount tells what cents are cents of."""

_DOLLAR = "USD"
_CENTS = MINORS["cents"].codes
_COUNTRIES = {code: frozenset(currency.countries) for code, currency in CURRENCIES.items()}
_PARTS = {"England": "United Kingdom", "Scotland": "United Kingdom", "Wales": "United Kingdom"}

Found = Finding[Amount]
Decision = tuple[str | None, CurrencyFrom | None]


def settle(found: Sequence[Found], text: str) -> list[Found]:
    """The amounts of an article, in reading order, with the currencies that the article tells; `text` is its shadow."""
    found = _without_doubt(found)
    if not any(finding.reading.candidates for finding in found):
        return list(found)
    evidence = _Evidence(found, text)
    units = [_settled(finding, evidence) for finding in found]
    nearby = _Nearby(units)
    return [_settled(finding, nearby) if _has_cents(finding) else finding for finding in units]


def _without_doubt(found: Sequence[Found]) -> list[Found]:
    """The amounts without the doubtful ones of currencies that nothing else in the article has."""
    if not any(finding.reading.doubtful for finding in found):
        return list(found)
    sure = {finding.reading.currency for finding in found if not finding.reading.doubtful}
    return [f for f in found if not f.reading.doubtful or {f.reading.currency, *f.reading.candidates} & sure]


def bounded(found: Sequence[Found], groups: Sequence[tuple[int, ...]]) -> list[Found]:
    """The amounts, with the bound of the first of each group of equivalents shared: "up to 732bn yen ($4.9bn)"."""
    shared = list(found)
    for first, *others in groups:
        lead = found[first].reading
        for i in others:
            read = found[i].reading
            if read.low == read.high and (lead.low is None) != (lead.high is None):
                low, high = (None, read.high) if lead.low is None else (read.low, None)
                shared[i] = replace(found[i], reading=replace(read, low=low, high=high))
    return shared


def _has_cents(finding: Found) -> bool:
    return finding.reading.candidates in (_CENTS, ANY)


def _settled(finding: Found, evidence: _Evidence | _Nearby) -> Found:
    read = finding.reading
    if not read.candidates:
        return finding
    currency, known_from = evidence.decide(finding)
    if known_from is None:
        return finding
    known_from = "neighbour" if read.currency_from == "neighbour" else known_from
    return replace(finding, reading=replace(read, currency=currency, currency_from=known_from))


class _Evidence:
    """What an article says about its currencies; each kind of evidence is looked for when it is first needed."""

    def __init__(self, found: Sequence[Found], text: str) -> None:
        self._found, self._text = found, text
        self._decided: dict[tuple[str | None, tuple[str, ...]], Decision] = {}

    def decide(self, finding: Found) -> Decision:
        """The currency of an amount, and how it is known; nothing when there is no evidence."""
        if _has_cents(finding):
            return None, None
        unit = finding.reading.currency, finding.reading.candidates
        if unit not in self._decided:
            self._decided[unit] = self._decide(finding.reading.candidates, finding.reading.currency)
        return self._decided[unit]

    def _decide(self, candidates: tuple[str, ...], default: str | None) -> Decision:
        written = Counter({code: n for code, n in self._written.items() if code in candidates})
        others = Counter({code: n for code, n in written.items() if code != default})
        local = _of_country(self._place, candidates)
        known: CurrencyFrom | None = "article" if default in written else "default" if default else None
        if self._foreign(candidates):
            return default, known
        if local == _DOLLAR:
            return local, "dateline"
        if others and not (default == _DOLLAR and self._told_apart(others)):
            return others.most_common(1)[0][0], "article"
        if local:
            return local, "dateline"
        code = self._of_plain_country(candidates)
        if code and (code != default or self._is_about(code)):
            return code, "country"
        return default, known

    def _foreign(self, candidates: tuple[str, ...]) -> bool:
        """Whether its readers take "$" for the US dollar: it comes from an agency, or converts dollars."""
        if _DOLLAR not in candidates:
            return False
        return (self._dateline is not None and self._dateline.agency) or self._converted

    def _told_apart(self, others: Counter[str]) -> bool:
        """Whether a bare "$" stands for another dollar than a written one: "A$40m ($26m)"."""
        for group in self._equivalents:
            codes = {self._found[i].reading.currency for i in group if not self._found[i].reading.candidates}
            bare = any(self._found[i].reading.currency == _DOLLAR and self._found[i].reading.candidates for i in group)
            if bare and codes & set(others):
                return True
        return False

    @cached_property
    def _written(self) -> Counter[str]:
        readings = (finding.reading for finding in self._found)
        return Counter(r.currency for r in readings if r.currency and not r.candidates)

    @cached_property
    def _equivalents(self) -> list[tuple[int, ...]]:
        return equivalents(self._found, self._text)

    @cached_property
    def _converted(self) -> bool:
        """Whether a bare "$" is converted to pounds or euros."""
        for group in self._equivalents:
            readings = [self._found[i].reading for i in group]
            if any(r.currency == _DOLLAR and r.candidates for r in readings) and any(
                r.currency in ("GBP", "EUR") for r in readings
            ):
                return True
        return False

    @cached_property
    def _dateline(self) -> Dateline | None:
        return dateline(self._text)

    @property
    def _place(self) -> str | None:
        return self._dateline.country if self._dateline else None

    @cached_property
    def _countries(self) -> Counter[str]:
        named = Counter[str]()
        for country, times in mentioned(self._text).items():
            named[_PARTS.get(country, country)] += times
        return named

    def _is_about(self, code: str) -> bool:
        """Whether the country named most pays with a currency."""
        return any(country in _COUNTRIES[code] for country, _ in self._countries.most_common(1))

    def _of_plain_country(self, candidates: tuple[str, ...]) -> str | None:
        if _DOLLAR not in candidates:
            ours = Counter({country: n for country, n in self._countries.items() if _of_country(country, candidates)})
            ranked = ours.most_common(2)
            tied = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
            return None if not ranked or tied else _of_country(ranked[0][0], candidates)
        ranked = self._countries.most_common(2)
        often = PLAIN if len(ranked) > 1 else ALONE
        if not ranked or ranked[0][1] < often or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
            return None
        return _of_country(ranked[0][0], candidates)


class _Nearby:
    """The amounts of an article whose currencies are settled, to be asked for the nearest to a place."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._settled = [f for f in found if not _has_cents(f) and f.reading.currency]
        self._starts = [f.start for f in self._settled]
        self._all = Counter(f.reading.currency for f in self._settled)

    def decide(self, finding: Found) -> Decision:
        """The currency of the nearest amount that may have given it, or the article's most frequent such."""
        candidates = finding.reading.candidates
        first = bisect_left(self._starts, finding.start - NEAR)
        last = bisect_left(self._starts, finding.end + NEAR)
        near = [f for f in self._settled[first:last] if f.reading.currency in candidates]
        if near:
            nearest = min(near, key=lambda f: max(finding.start - f.end, f.start - finding.end)).reading
            return nearest.currency, "default" if nearest.currency_from == "default" else "article"
        usual = (currency for currency, _ in self._all.most_common() if currency in candidates)
        currency = next(usual, None)
        return currency, "article" if currency else None


def _of_country(country: str | None, candidates: tuple[str, ...]) -> str | None:
    """The candidate that a country pays with, the one in use before one that is history."""
    if country is None:
        return None
    ours = [code for code in candidates if country in _COUNTRIES[code]]
    return min(ours, key=lambda code: not CURRENCIES[code].current, default=None)
