"""Minor units: what cents, pence, paise and the like are fractions of.

>>> MINORS["pence"], MINORS["fils"].share, MINORS["öre"].codes
(Minor(codes=('GBP', 'FKP', 'GIP', 'SHP', 'IEP'), share=Decimal('0.01')), Decimal('0.001'), ('SEK', 'NOK', 'DKK'))
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factx.facts.money.currencies import CURRENCIES


class Minor(NamedTuple):
    """The currencies a minor unit may belong to, the most usual first, and how much of the major unit it is."""

    codes: tuple[str, ...]
    share: Decimal = Decimal("0.01")

    @property
    def currency(self) -> str | None:
        """The currency it is read as when nothing else tells."""
        return self.codes[0]


_DOLLARS = tuple(code for code, currency in CURRENCIES.items() if currency.noun == "dollar" and code != "USD")
_CENTS = ("USD", "EUR", *_DOLLARS, "ZAR", "KES", "LKR", "MUR", "SCR", "NLG", "XCG")

_TABLE: dict[str, Minor] = {
    "cent cents cts": Minor(_CENTS),
    "pence penny pennies": Minor(("GBP", "FKP", "GIP", "SHP", "IEP")),
    "eurocent eurocents": Minor(("EUR",)),
    "paise paisa paisas": Minor(("INR", "PKR", "NPR")),
    "poisha": Minor(("BDT",)),
    "kopeck kopecks kopek kopeks": Minor(("RUB", "BYN")),
    "kopiyka kopiykas kopiyok": Minor(("UAH",)),
    "sen sens": Minor(("MYR", "IDR", "JPY", "BND")),
    "grosz groszy groszes": Minor(("PLN",)),
    "kobo": Minor(("NGN",)),
    "pesewa pesewas": Minor(("GHS",)),
    "agora agorot": Minor(("ILS",)),
    "satang satangs": Minor(("THB",)),
    "halala halalas": Minor(("SAR",)),
    "piastre piastres piaster piasters": Minor(("EGP", "LBP", "SYP", "SDG", "SSP")),
    "pfennig pfennigs pfennige": Minor(("DEM",)),
    "groschen": Minor(("ATS",)),
    "centavo centavos": Minor(
        ("MXN", "PHP", "BRL", "ARS", "COP", "CLP", "CUP", "DOP", "BOB", "NIO", "HNL", "GTQ", "MZN", "PTE")
    ),
    "céntimo céntimos": Minor(("PEN", "CRC", "PYG", "VES", "ESP")),
    "centimo centimos": Minor(("PEN", "CRC", "PYG", "VES", "ESP")),
    "centésimo centésimos": Minor(("UYU", "PAB")),
    "centesimo centesimos": Minor(("UYU", "PAB")),
    "centime centimes": Minor(
        ("CHF", "FRF", "BEF", "LUF", "MAD", "DZD", "XOF", "XAF", "CDF", "HTG", "RWF", "BIF", "GNF", "DJF", "KMF", "XPF")
    ),
    "rappen": Minor(("CHF",)),
    "öre øre": Minor(("SEK", "NOK", "DKK")),
    "haler halers halere heller hellers": Minor(("CZK",)),
    "halier haliers": Minor(("SKK",)),
    "fillér fillérs": Minor(("HUF",)),
    "bani": Minor(("RON", "MDL")),
    "stotinka stotinki": Minor(("BGN",)),
    "lipa lipas": Minor(("HRK",)),
    "stotin stotins": Minor(("SIT",)),
    "feninga": Minor(("BAM",)),
    "para paras": Minor(("RSD",)),
    "deni": Minor(("MKD",)),
    "qindarka": Minor(("ALL",)),
    "lepta": Minor(("GRD",)),
    "kuruş kurus kuruses": Minor(("TRY",)),
    "tetri": Minor(("GEL",)),
    "luma": Minor(("AMD",)),
    "qapik qapiks gapik": Minor(("AZN",)),
    "tiyin tiyins tyiyn": Minor(("KZT", "UZS", "KGS")),
    "dirams": Minor(("TJS",)),
    "möngö": Minor(("MNT",)),
    "jiao": Minor(("CNY",), Decimal("0.1")),
    "fen": Minor(("CNY",)),
    "jeon chon": Minor(("KRW", "KPW")),
    "avos": Minor(("MOP",)),
    "laari laaris": Minor(("MVR",)),
    "chhertum chetrums": Minor(("BTN",)),
    "thebe": Minor(("BWP",)),
    "lisente": Minor(("LSL",)),
    "ngwee": Minor(("ZMW",)),
    "tambala": Minor(("MWK",)),
    "butut bututs": Minor(("GMD",)),
    "santim santims": Minor(("ETB",)),
    "toea": Minor(("PGK",)),
    "sene": Minor(("WST",)),
    "seniti": Minor(("TOP",)),
    "fils": Minor(("KWD", "BHD", "JOD", "IQD"), Decimal("0.001")),
    "millime millimes": Minor(("TND",), Decimal("0.001")),
    "baisa baisas baiza": Minor(("OMR",), Decimal("0.001")),
    "satoshi satoshis": Minor(("XBT",), Decimal("0.00000001")),
}

_OWNED = ("cent", "cents")
"""What an adjective may stand before: "euro cents", "Australian cents"."""


def _minors() -> dict[str, Minor]:
    names = {name: minor for row, minor in _TABLE.items() for name in row.split()}
    for code in _CENTS:
        owners = ("euro",) if code == "EUR" else CURRENCIES[code].adjectives
        names |= {f"{owner.lower()} {cent}": Minor((code,)) for owner in owners for cent in _OWNED}
    return names


MINORS = _minors()
"""Names of minor units, lower case."""

MINOR_SIGNS: dict[str, Minor] = {"¢": MINORS["cents"], "c": MINORS["cents"], "p": MINORS["pence"]}
"""Signs of minor units; they follow the number."""

AMBIGUOUS_MINORS = frozenset(
    """sen sens bani para paras lipa lipas fen heller hellers avos chon deni luma sene
    kobo thebe toea satoshi satoshis jiao lepta""".split()
)
"""Minor units that are other words too: read only beside a number of their major unit or in an article that has it."""
