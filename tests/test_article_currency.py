"""Which dollar: what an article tells about the units that its amounts leave open."""

from __future__ import annotations

import pytest

from factx.facts.money import equivalents, find, settle
from factx.records import CurrencyFrom
from factx.whereabouts import _CITIES, CITIES, dateline, mentioned


def read(text: str) -> list[tuple[str | None, CurrencyFrom | None]]:
    return [(f.reading.currency, f.reading.currency_from) for f in settle(find(text), text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It paid US$5.", [("USD", "written")]),
        ("It paid $5.", [("USD", "default")]),
        ("It paid A$5m in May and $3m in June.", [("AUD", "written"), ("AUD", "article")]),
        ("It paid A$5m ($3m) in May.", [("AUD", "written"), ("USD", "default")]),
        ("It paid 5 million Egyptian pounds, or 2 pounds each.", [("EGP", "written"), ("EGP", "article")]),
        ("SYDNEY - It paid $5.", [("AUD", "dateline")]),
        ("SYDNEY (Reuters) - It paid $5.", [("USD", "default")]),
        ("OSLO - It paid 5 kroner.", [("NOK", "dateline")]),
        ("COPENHAGEN - It paid 5 kroner.", [("DKK", "dateline")]),
        ("In Canada, from Toronto to Ottawa, it paid $5.", [("CAD", "country")]),
        ("In Canada, from Toronto to Ottawa, it paid $5 (£4).", [("USD", "default"), ("GBP", "default")]),
        ("It rose from 3 to 5 euros.", [("EUR", "neighbour"), ("EUR", "written")]),
        ("It paid 12 million dinars.", [(None, None)]),
        ("A profit of €5m, or 12 cents a share.", [("EUR", "written"), ("EUR", "article")]),
        ("Orders worth €9bn at 200 million per aircraft.", [("EUR", "written"), ("EUR", "article")]),
    ],
)
def test_the_article_decides(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert read(text) == expected


def test_a_doubtful_unit_counts_beside_its_currency_only() -> None:
    assert read("A dividend of 12 marks.") == []
    assert len(read("Sales of 3 billion marks, a dividend of 12 marks.")) == 2


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("€1.2bn ($1.3bn; £1bn)", [(0, 1, 2)]),
        ("$149 / £99", [(0, 1)]),
        ("€5, $7", []),
        ("$5m ($3m a year earlier)", []),
        ("€5m and (for another thing) $7m", []),
    ],
)
def test_equivalents_are_one_amount_in_several_currencies(text: str, groups: list[tuple[int, ...]]) -> None:
    assert equivalents(settle(find(text), text), text) == groups


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NAIROBI, Kenya — The state", "Kenya"),
        ("WELLINGTON: The state", "New Zealand"),
        ("Perth, Scotland: a man", None),
        ("PERTH, Scotland, May 3: a man", "Scotland"),
        ("Australia: a country of beaches", None),
        ("DAR ES SALAAM, May 3 - The state", "Tanzania"),
        ("A story about Nairobi - and more", None),
        ("Somewhere - The state", None),
    ],
)
def test_a_dateline_names_a_place_that_is_known(text: str, country: str | None) -> None:
    found = dateline(text)
    assert (found.country if found else None) == country


def test_a_city_tells_more_than_the_name_of_its_country() -> None:
    assert mentioned("Kenya and Uganda; Kampala.").most_common(1) == [("Uganda", 7)]


def test_no_city_is_in_two_countries() -> None:
    rows = [row.partition(": ")[2].split(", ") for row in _CITIES.strip().splitlines()]
    assert sum(map(len, rows)) == len(CITIES)


@pytest.mark.parametrize(
    "text",
    [
        "Letters by Charles Darwin fetched $50,000. Darwin wrote them.",
        "Sydney Sweeney earned $5m last year.",
        "The Halifax index of prices rose to $300,000.",
    ],
)
def test_a_person_named_like_a_city_is_no_place(text: str) -> None:
    assert read(text) == [("USD", "default")]


@pytest.mark.parametrize(("first", "second"), [("lira", "lire"), ("lire", "lira")])
def test_the_order_of_units_does_not_matter(first: str, second: str) -> None:
    defaults = {"lira": "TRY", "lire": "ITL"}
    text = f"It cost 5 million {first} here and 5 million {second} there."
    assert [currency for currency, _ in read(text)] == [defaults[first], defaults[second]]
