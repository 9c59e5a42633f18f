"""Writes src/factx/facts/money/currencies.py: currencies in use from CLDR (through Babel), and what news adds to them.

    python tests/derive_currencies.py           print the table
    python tests/derive_currencies.py --write   write it

CLDR knows codes, names and a few signs. Newspapers write more signs ("Rs", "RM", "NT$"), more adjectives ("U.S.
dollars", "CFA francs") and currencies that are gone ("Deutschmarks").
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from babel import Locale
from babel.core import get_global

TABLE = Path(__file__).parents[1] / "src/factx/facts/money/currencies.py"

GONE = frozenset(
    """ANG ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP
    ITL LTL LUF LVL MRO MTL NLG PTE SIT SKK SLL VEF XEU ZWL""".split()
)
"""Codes that news archives still print."""

UNOFFICIAL = {"XBT": "Bitcoin", "XDR": "SDR", "XEU": "ECU"}
"""Codes of what no country pays with: bitcoin, the drawing rights of the IMF, and what came before the euro."""

SIGNS = {
    "AED": "Dh Dhs",
    "AFN": "؋",
    "AMD": "֏",
    "AOA": "Kz",
    "AUD": "AU$ Aus$ AUS$ $A",
    "AZN": "₼",
    "BAM": "KM",
    "BBD": "Bds$",
    "BDT": "৳ Tk",
    "BEF": "BFr Bfr",
    "BGN": "лв лв.",
    "BHD": "BD",
    "BIF": "FBu",
    "BND": "B$",
    "BOB": "Bs",
    "BTN": "Nu.",
    "BYN": "Rbl",
    "BZD": "BZ$",
    "CAD": "C$ Can$ CAN$ CDN$ Cdn$ $C $Can",
    "CHF": "Fr. SFr SFr. Sfr",
    "CNY": "RMB Rmb",
    "CRC": "₡",
    "CZK": "Kč",
    "DEM": "DM",
    "DKK": "DKr DKKr Dkr",
    "DOP": "RD$",
    "DZD": "DA",
    "EGP": "E£ LE L.E. L.E",
    "ESP": "Pta Ptas",
    "ETB": "Br",
    "EUR": "€UR Euro Euros EURO",
    "FJD": "FJ$ F$",
    "FRF": "FFr Ffr FF",
    "GBP": "GB£ UK£ STG£ Stg£ ￡",
    "GEL": "₾",
    "GHS": "GH₵ GH¢ ₵",
    "GYD": "G$ GY$",
    "HKD": "$HK",
    "HRK": "kn",
    "HUF": "Ft",
    "IDR": "Rp Rp.",
    "IEP": "IR£",
    "ILS": "NIS",
    "INR": "Rs Rs. Re Re. ₨ Rupees",
    "IRR": "﷼",
    "ISK": "ISKr Ikr",
    "JMD": "J$ JA$",
    "JOD": "JD",
    "JPY": "JP¥ ￥ Y",
    "KES": "KSh Ksh KSh. KShs Kshs Sh Sh.",
    "KHR": "៛",
    "KRW": "￦ Won W",
    "KWD": "KD",
    "KYD": "CI$",
    "KZT": "₸",
    "LAK": "₭",
    "LBP": "LL",
    "LKR": "SLRs",
    "LRD": "L$",
    "MKD": "ден",
    "MMK": "Ks",
    "MNT": "₮",
    "MOP": "MOP$",
    "MVR": "Rf",
    "MXN": "Mex$",
    "MYR": "RM",
    "MZN": "MT Mt",
    "NAD": "N$",
    "NGN": "₦ N",
    "NLG": "Fl",
    "NOK": "NKr Nkr",
    "NPR": "NRs",
    "NZD": "NZ$ NZD$ $NZ",
    "OMR": "RO",
    "PAB": "B/.",
    "PEN": "S/ S/.",
    "PHP": "P Php",
    "PKR": "PKRs",
    "PLN": "zł zl",
    "PTE": "Esc",
    "PYG": "₲",
    "QAR": "QR",
    "RON": "lei Lei",
    "RSD": "дин",
    "RUB": "₽ руб руб.",
    "RWF": "Frw Rwf FRw",
    "SAR": "SR",
    "SBD": "SI$",
    "SEK": "kr Kr SKr Skr kr.",
    "SGD": "S$ SG$ Sing$ $S",
    "SLE": "Le",
    "THB": "฿ Bt",
    "TND": "DT",
    "TOP": "T$",
    "TRY": "₺ TL",
    "TTD": "TT$",
    "TWD": "NT$ TW$",
    "TZS": "TSh Tsh TSh. Tshs",
    "UAH": "Hr ₴ грн грн.",
    "UGX": "USh Ush Shs Shs.",
    "USD": "US$ U.S.$ USD$ $US",
    "UYU": "$U",
    "VND": "₫ VNĐ đ",
    "VUV": "VT Vt",
    "WST": "WS$",
    "XBT": "₿ BTC",
    "XDR": "SDR SDRs",
    "XEU": "Ecu ECU",
    "XOF": "FCFA CFA",
    "XPF": "CFPF",
    "ZAR": "R",
    "ZMW": "K",
    "ZWL": "Z$",
}
"""Signs that newspapers write and CLDR's English does not."""

ADJECTIVES = {
    "AED": "UAE/Emirati/United Arab Emirates",
    "ARS": "Argentinian",
    "AUD": "Aussie",
    "BDT": "Bangladesh",
    "BMD": "Bermuda",
    "BRL": "Brazil",
    "BSD": "Bahamas",
    "BYN": "Belarussian",
    "CAD": "Cdn",
    "CDF": "Congo",
    "CHF": "Swiss",
    "CNY": "Chinese",
    "CUP": "Cuba",
    "CZK": "Czech Republic",
    "DEM": "German/West German",
    "FJD": "Fiji",
    "GBP": "UK/U.K./English",
    "GHS": "Ghana",
    "GYD": "Guyana/Guyanese",
    "HKD": "HK",
    "ILS": "Israeli/new Israeli/new",
    "JMD": "Jamaica",
    "KES": "Kenya",
    "KGS": "Kyrgyz",
    "KRW": "Korean/S. Korean",
    "KYD": "Cayman",
    "KZT": "Kazakh",
    "LUF": "Luxembourg",
    "MDL": "Moldova",
    "MKD": "North Macedonian",
    "MMK": "Burmese",
    "MOP": "Macau",
    "MYR": "Malaysia",
    "NAD": "Namibia",
    "NGN": "Nigeria",
    "NPR": "Nepali",
    "NZD": "NZ/Kiwi",
    "PKR": "Pakistan",
    "QAR": "Qatar",
    "RSD": "Serb",
    "RWF": "Rwanda",
    "SAR": "Saudi Arabian",
    "SBD": "Solomon",
    "SCR": "Seychelles",
    "SGD": "Singaporean",
    "SZL": "eSwatini",
    "TJS": "Tajik",
    "TMT": "Turkmen",
    "TRY": "new Turkish/Turkish new",
    "TTD": "Trinidad",
    "TWD": "Taiwan/Taiwanese/NT",
    "TZS": "Tanzania",
    "UGX": "Uganda",
    "USD": "U.S./American/United States",
    "UZS": "Uzbek",
    "VUV": "Ni-Vanuatu",
    "XCG": "Antillean",
    "XOF": "CFA/West African",
    "XPF": "Pacific/Polynesian",
    "ZMW": "Zambia",
    "ZWG": "Zimbabwe",
    "ZWL": "Zimbabwe",
}
"""What newspapers put before the noun, besides CLDR's adjective."""

COUNTRIES = {
    "Bosnia & Herzegovina": "Bosnia and Herzegovina",
    "Congo - Brazzaville": "Republic of Congo",
    "Congo - Kinshasa": "Congo",
    "Czechia": "Czech Republic",
    "Côte d’Ivoire": "Ivory Coast",
    "Hong Kong SAR China": "Hong Kong",
    "Macao SAR China": "Macao",
    "Myanmar (Burma)": "Myanmar",
    "Palestinian Territories": "Palestine",
    "Timor-Leste": "East Timor",
    "Türkiye": "Turkey",
}
"""Countries that newspapers call otherwise than CLDR does."""

NAMES = {"IEP": "Irish punt", "STN": "São Tomé dobra", "TOP": "Tongan pa'anga", "TTD": "Trinidad and Tobago dollar"}
"""Names that differ from CLDR's."""

HEADER = '''"""The currencies of the world.

Generated by tests/derive_currencies.py from the CLDR data in Babel {version}; never edited by hand.

`CURRENCIES` maps every ISO 4217 code in use, and the older ones that archives print, to its English name, the signs
written beside a number, the adjectives that tell its noun (the last word of its name) from others of that noun, and the
countries that pay with it or did.
"""

from __future__ import annotations

from typing import NamedTuple


class Currency(NamedTuple):
    """`name` in English; `signs`, `adjectives` and `countries` as newspapers write them; `current` unless history."""

    name: str
    signs: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    current: bool = True

    @property
    def noun(self) -> str:
        """What a unit is called: "dollar"."""
        return self.name.rpartition(" ")[2]


CURRENCIES: dict[str, Currency] = {{
'''


def in_use() -> list[str]:
    """Codes that are legal tender somewhere today, by CLDR."""
    histories = get_global("territory_currencies").values()
    return sorted({code for history in histories for code, _, end, tender in history if tender and end is None})


def english(code: str) -> str:
    """The English name, its noun in lower case: "Hong Kong dollar"."""
    full = NAMES.get(code) or UNOFFICIAL.get(code) or Locale("en").currencies[code]
    adjective, _, noun = full.partition(" (")[0].replace(" & ", " and ").replace("ʻ", "'").rpartition(" ")
    return f"{adjective} {noun.lower()}".strip()


def signs(code: str) -> list[str]:
    """CLDR's sign when it is one, then the ones newspapers add."""
    sign = Locale("en").currency_symbols.get(code, code)
    known = [sign] if not sign[-1].isalnum() and not sign.endswith(".") else []
    return list(dict.fromkeys([*known, *SIGNS.get(code, "").split()]))


def adjectives(code: str) -> list[str]:
    """CLDR's adjective, then the ones newspapers add."""
    own = english(code).rpartition(" ")[0]
    return list(dict.fromkeys(a for a in (own, *ADJECTIVES.get(code, "").split("/")) if a))


def countries(code: str) -> list[str]:
    """Where it is legal tender, or once was."""
    territories, histories = Locale("en").territories, get_global("territory_currencies")
    tenders = (
        (where, end) for where, history in histories.items() for c, _, end, tender in history if c == code and tender
    )
    names = {territories.get(where, "") for where, end in tenders if end is None or code in GONE}
    return sorted(COUNTRIES.get(name, name).replace(" & ", " and ") for name in names if name)


def row(code: str) -> str:
    """One line of the table, in pieces where it is long."""
    fields = [literal(english(code)), sequence(signs(code)), sequence(adjectives(code)), sequence(countries(code))]
    while fields[-1] == "()":
        fields.pop()
    if code in GONE:
        fields.append("current=False")
    return formatted(code, fields)


def formatted(code: str, fields: list[str]) -> str:
    """As the formatter writes it."""
    line = f"    {literal(code)}: Currency({', '.join(fields)}),\n"
    if len(line) <= 121:
        return line
    rows = "".join(f"        {field},\n" for field in map(broken, fields))
    return f"    {literal(code)}: Currency(\n{rows}    ),\n"


def broken(field: str) -> str:
    """A tuple, an item a line where it is long."""
    if len(field) <= 111 or not field.startswith("("):
        return field
    items = "".join(f"            {item},\n" for item in re.findall(r'"[^"]*"', field))
    return f"(\n{items}        )"


def literal(text: str) -> str:
    """A string as the formatter writes it."""
    return f'"{text}"'


def sequence(items: list[str]) -> str:
    """A tuple as the formatter writes it."""
    inside = ", ".join(map(literal, items))
    return f"({inside},)" if len(items) == 1 else f"({inside})"


def module() -> str:
    """The whole text of currencies.py."""
    from babel import __version__  # noqa: PLC0415 - only the header names it

    codes = sorted({*in_use(), *GONE, *UNOFFICIAL})
    return HEADER.format(version=__version__) + "".join(map(row, codes)) + "}\n"


if __name__ == "__main__":
    if "--write" in sys.argv:
        TABLE.write_text(module(), encoding="utf-8")
    else:
        sys.stdout.write(module())
