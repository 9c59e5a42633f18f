"""What a unit of money is called: signs, names and minor units, each with its currency. Derived from currencies.py.

>>> SIGNS["NT$"], NAMES["egyptian pounds"], NAMES["baht"], MINORS["euro cents"], NAMES["dinars"]
('TWD', 'EGP', 'THB', 'EUR', None)
"""

from __future__ import annotations

import unicodedata
from collections import Counter

from factx.facts.money.currencies import CURRENCIES

DEFAULTS: dict[str, str] = {
    "dollar": "USD",
    "pound": "GBP",
    "franc": "CHF",
    "rupee": "INR",
    "peso": "MXN",
    "won": "KRW",
    "krona": "SEK",
    "koruna": "CZK",
    "lira": "TRY",
    "dirham": "AED",
    "shilling": "KES",
    "ruble": "RUB",
    "leu": "RON",
    "mark": "DEM",
    "escudo": "PTE",
    "kwacha": "ZMW",
    "manat": "AZN",
    "guilder": "NLG",
    "bolívar": "VES",
}
"""The currency of a noun that several share, when no adjective tells; a noun that is missing here stays unclear."""

FORMS: dict[str, str] = {
    "dollar": "dollar dollars dlr dlrs",
    "rial": "rial rials riyal riyals",
    "riyal": "rial rials riyal riyals",
    "lira": "lira liras lire",
    "krone": "krone kroner kronor",
    "krona": "krona kronor",
    "króna": "króna krónur",
    "ruble": "ruble rubles rouble roubles",
    "zloty": "zloty zlotys zloties złoty",
    "real": "real reals reais",
    "leu": "leu lei",
    "lev": "lev leva levs",
    "koruna": "koruna korunas koruny crown crowns",
    "hryvnia": "hryvnia hryvnias hryvnya hryvnyas",
    "shekel": "shekel shekels sheqel sheqels",
    "sol": "sol sols soles",
    "colón": "colón colones",
    "yuan": "yuan renminbi",
    "tenge": "tenge tenges",
    "markka": "markka markkaa markkas",
    "yen": "yen",
    "won": "won",
    "guarani": "guarani guaranis guaraníes",
    "loti": "loti maloti",
    "lilangeni": "lilangeni emalangeni",
    "metical": "metical meticais meticals",
}
"""Spellings and plurals that are not the noun with an s."""

SYNONYMS: dict[str, str] = {
    "deutschmark": "DEM",
    "deutschmarks": "DEM",
    "deutsche mark": "DEM",
    "deutsche marks": "DEM",
    "d-mark": "DEM",
    "d-marks": "DEM",
    "sterling": "GBP",
    "stg": "GBP",
    "pound sterling": "GBP",
    "pounds sterling": "GBP",
    "quid": "GBP",
    "buck": "USD",
    "bucks": "USD",
    "greenbacks": "USD",
    "punts": "IEP",
    "lire": "ITL",
    "nuevos soles": "PEN",
    "australian": "AUD",
    "canadian": "CAD",
}
"""Names that are not made of an adjective and a noun ("$5 million Canadian")."""

PENNIES: dict[str, str | None] = {
    "cent": "USD",
    "cents": "USD",
    "cts": "USD",
    "pence": "GBP",
    "penny": "GBP",
    "pennies": "GBP",
    "paise": "INR",
    "paisa": "INR",
    "kopeck": "RUB",
    "kopecks": "RUB",
    "kopek": "RUB",
    "kopeks": "RUB",
    "kopiyka": "UAH",
    "kopiykas": "UAH",
    "sen": "MYR",
    "groszy": "PLN",
    "kobo": "NGN",
    "agorot": "ILS",
    "satang": "THB",
    "halalas": "SAR",
    "piastres": "EGP",
    "pfennig": "DEM",
    "pfennigs": "DEM",
    "eurocent": "EUR",
    "eurocents": "EUR",
    "centavos": None,
    "centimes": None,
}
"""Hundredths, and the currency they are hundredths of when no adjective tells."""

AMBIGUOUS_NAMES = frozenset(
    """won real reals sol sols crown crowns mark marks dram drams som soms colon colons tala talas pula pulas lek leks
    kina kinas kip kips vatu gold golds sen quetzal quetzals punt punts balboa balboas lev leva levs lei loti
    australian canadian""".split()
)
"""Names that are other words too: read only behind a scale or a number with grouping or decimals, in lower case."""

AMBIGUOUS_SIGNS = frozenset(
    """R N P LE RO SR QR Re Sh Bs TL Fr. B$ ALL TOP TRY CUP BOB SOS PEN GEL MOP COP LAK AMD ANG MAD BAM ERN MUR NIO SLE
    STN VES DOP CVE LSL GIP SLL ESP PAB BSD""".split()
)
"""Signs and codes that are other words too: read only beside a scale or a number with grouping or decimals."""


def _plain(name: str) -> str:
    """Without accents: "colon"."""
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _forms(noun: str) -> list[str]:
    words = FORMS.get(noun, f"{noun} {noun}s").split()
    return list(dict.fromkeys([*words, *map(_plain, words)]))


def _names() -> dict[str, str | None]:
    """Every name a unit goes by, in lower case."""
    nouns = Counter(currency.noun for currency in CURRENCIES.values() if currency.current)
    names: dict[str, str | None] = {}
    for code, currency in sorted(CURRENCIES.items(), key=lambda item: item[1].current):
        only = code if nouns[currency.noun] <= 1 else None
        for form in _forms(currency.noun):
            names[form] = DEFAULTS.get(currency.noun, names.get(form) or only)
            for adjective in currency.adjectives:
                names[f"{adjective.lower()} {form}"] = code
                names[_plain(f"{adjective.lower()} {form}")] = code
    return names | {"rial": None, "rials": None, "riyal": None, "riyals": None} | SYNONYMS


def _minors() -> dict[str, str | None]:
    """Every name of a hundredth, in lower case."""
    names = dict(PENNIES)
    for code, currency in CURRENCIES.items():
        owners = ("euro",) if code == "EUR" else currency.adjectives if currency.noun in ("dollar", "rand") else ()
        for owner in owners:
            names |= {f"{owner.lower()} cent": code, f"{owner.lower()} cents": code}
    return names


NAMES = _names()
"""Names of currencies, lower case, and their codes; None where the name alone does not tell ("dinars")."""

MINORS = _minors()
"""Names of hundredths, lower case, and the currency's code."""

MINOR_SIGNS = {"¢": "USD", "c": "USD", "p": "GBP"}
"""Signs of hundredths; they follow the number."""

SIGNS: dict[str, str] = {sign: code for code, currency in CURRENCIES.items() for sign in (*currency.signs, code)}
"""Signs and codes, as written, and the currency's code."""
