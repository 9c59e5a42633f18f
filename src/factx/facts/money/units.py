"""What a unit of money is called: signs, codes and names, each with its currency. Derived from currencies.py.

>>> SIGNS["NT$"], NAMES["egyptian pounds"], NAMES["baht"], NAMES["dinars"], unit("dinars").candidates[:3]
('TWD', 'EGP', 'THB', None, ('BHD', 'DZD', 'IQD'))
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import NamedTuple

from factx.facts.money.currencies import CURRENCIES
from factx.facts.money.minors import AMBIGUOUS_MINORS, MINOR_SIGNS, MINORS

DEFAULTS: dict[str, str | None] = {
    form: code
    for forms, code in {
        "dollar dollars dlr dlrs": "USD",
        "pound pounds": "GBP",
        "franc francs": "CHF",
        "rupee rupees": "INR",
        "peso pesos": "MXN",
        "won": "KRW",
        "krona kronor": "SEK",
        "krone kroner": "NOK",
        "krónur kronur": "ISK",
        "koruna koruny korunas": "CZK",
        "crown crowns": "SEK",
        "lira liras": "TRY",
        "lire": "ITL",
        "dirham dirhams": "AED",
        "shilling shillings": "KES",
        "ruble rubles rouble roubles": "RUB",
        "leu lei": "RON",
        "mark marks": "DEM",
        "escudo escudos": "PTE",
        "kwacha kwachas": "ZMW",
        "manat manats": "AZN",
        "guilder guilders": "NLG",
        "rial rials riyal riyals": None,
    }.items()
    for form in forms.split()
}
"""The currency of a noun that several share, when no adjective tells; a noun that is missing here stays unclear."""

FORMS: dict[str, str] = {
    "dollar": "dollar dollars dlr dlrs",
    "rial": "rial rials riyal riyals",
    "riyal": "rial rials riyal riyals",
    "lira": "lira liras lire",
    "krone": "krone krones kroner crown crowns",
    "krona": "krona kronas kronor crown crowns",
    "króna": "króna krónas krónur crown crowns",
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
    "bolívar": "bolívar bolívars bolívares",
    "quetzal": "quetzal quetzals quetzales",
    "yuan": "yuan renminbi",
    "tenge": "tenge tenges",
    "markka": "markka markkaa markkas mark marks",
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
    "cdn": "CAD",
    "loonies": "CAD",
    "special drawing rights": "XDR",
    "pesos convertibles": "CUC",
    "convertible marks": "BAM",
    "colones": "CRC",
}
"""Names that are not made of an adjective and a noun ("$5 million Canadian")."""

AMBIGUOUS_NAMES = AMBIGUOUS_MINORS | frozenset(
    """won real reals sol sols crown crowns mark marks dram drams som soms colon colons tala talas pula pulas lek
    leks kina kinas kip kips vatu gold golds quetzal quetzals punt punts balboa balboas lev leva levs lei loti
    australian canadian""".split()
)
"""Names that are other words too: read only behind a scale or a number with grouping or decimals, in lower case."""

LEADING_NAMES = frozenset("ringgit ringgits naira taka baht birr rupiah cedis rupees dirhams riyals".split())
"""Names that are also written before their number: "Ringgit 42 million"."""

AMBIGUOUS_SIGNS = frozenset(
    """R N P K Y W Won Euro Euros EURO Fl FF Esc Ecu RO SR QR KD BD JD LL Br Br. CFA Le Rf VT Vt FBu MT Mt
    Kz KM kn lei Lei DA DT Re Sh Sh. Shs Shs. Bs TL Fr. B$ T$ Ks Nu. SDR SDRs đ kr. ALL TOP TRY CUP BOB SOS PEN GEL MOP
    COP LAK AMD ANG MAD BAM ERN MUR NIO SLE STN VES DOP CVE LSL GIP SLL ESP PAB BSD""".split()
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


def _nouns() -> dict[str, tuple[str, ...]]:
    """Every form of a noun, and the codes it may stand for, those in use before those that are history."""
    owners: dict[str, list[str]] = {}
    for code, currency in sorted(CURRENCIES.items(), key=lambda item: not item[1].current):
        for form in _forms(currency.noun) if currency.noun != "gold" else ():
            owners.setdefault(form, []).append(code)
    return {form: tuple(codes) for form, codes in owners.items()}


def _names() -> dict[str, str | None]:
    """Every name a unit goes by, in lower case."""
    names: dict[str, str | None] = {}
    for form, codes in _NOUNS.items():
        in_use = [code for code in codes if CURRENCIES[code].current]
        names[form] = DEFAULTS[form] if form in DEFAULTS else (in_use or codes)[0] if len(in_use) <= 1 else None
    for code, currency in sorted(CURRENCIES.items(), key=lambda item: item[1].current):
        for form in _forms(currency.noun):
            for adjective in currency.adjectives:
                names[f"{adjective.lower()} {form}"] = code
                names[_plain(f"{adjective.lower()} {form}")] = code
    return names | SYNONYMS


_NOUNS = _nouns()
NAMES = _names()
"""Names of currencies, lower case, and their codes; None where the name alone does not tell ("dinars")."""

SIGNS: dict[str, str] = {sign: code for code, currency in CURRENCIES.items() for sign in (*currency.signs, code)}
"""Signs and codes, as written, and the currency's code."""

SHARED_SIGNS: dict[str, tuple[str, ...]] = {
    "$": _NOUNS["dollar"],
    "£": ("GBP", "EGP"),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    **dict.fromkeys(["kr", "Kr", "kr."], (*_NOUNS["krone"], "SEK", "ISK")),
    **dict.fromkeys(["Rs", "Rs.", "Re", "Re.", "₨", "Rupees"], _NOUNS["rupee"]),
    **dict.fromkeys(["lei", "Lei"], ("RON", "MDL")),
    **dict.fromkeys(["Sh", "Sh.", "Shs", "Shs."], _NOUNS["shilling"]),
    "K": ("ZMW", "MWK", "PGK"),
    "Fr.": _NOUNS["franc"],
}
"""Signs that several currencies share, and which those are."""


class Unit(NamedTuple):
    """A currency or a part of it.

    `currency` is the code to read when nothing else tells, `share` how much of the currency one unit is, and
    `candidates` are the codes it may stand for where it leaves that open.
    """

    currency: str | None
    share: Decimal = Decimal(1)
    candidates: tuple[str, ...] = ()

    def parts(self, minor: Unit) -> bool:
        """Whether the other may be a part of this one: pence of a pound, cents of anything."""
        if self.share != 1 or minor.share == 1:
            return False
        mine, its = {self.currency, *self.candidates}, {minor.currency, *minor.candidates}
        return minor.candidates == MINORS["cents"].codes or bool(mine & its)


def unit(text: str) -> Unit | None:
    """What a sign, code or name stands for; None when it is none.

    >>> unit("US $").currency, unit("NOK").currency, unit("pounds sterling").currency, unit("Rs").candidates
    ('USD', 'NOK', 'GBP', ('INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR'))
    """
    sign, name = text.replace(" ", ""), " ".join(text.strip(" -").lower().split())
    name = name if name in NAMES else name.replace("-", " ")
    if (code := SIGNS.get(sign) or SIGNS.get(sign.removesuffix("$"))) is not None:
        return Unit(code, candidates=SHARED_SIGNS.get(sign, ()))
    if (minor := MINOR_SIGNS.get(sign) or MINORS.get(name)) is not None:
        return Unit(minor.currency, minor.share, minor.codes if len(minor.codes) > 1 else ())
    if name not in NAMES:
        return None
    candidates = _NOUNS.get(name, ())
    return Unit(NAMES[name], candidates=candidates if len(candidates) > 1 else ())
