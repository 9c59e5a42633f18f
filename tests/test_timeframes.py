from __future__ import annotations

import runpy
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.document import blocks
from factx.examples import DAY
from factx.facts.timeframes import Conventions, Memory, dateline, find, summary
from factx.facts.timeframes.holidays import FEASTS, HOLIDAYS, feast
from factx.facts.timeframes.rules import CLASSES, GRAMMAR
from factx.facts.timeframes.words import WORDS

LAST_STABLE = 2025
"""Days of feasts before this year are no forecast."""
MONTHS = "January February March April May June July August September October November December".split()


def read(text: str, anchor: date | None = DAY) -> list[tuple[str, str]]:
    return [(text[f.start : f.end], summary(f.reading)) for f in find(text, anchor)]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 5))
def test_any_date_in_any_form_reads_back(day: date, form: int) -> None:
    month = MONTHS[day.month - 1]
    written = [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day:%a} {day.day} {month[:3]} {day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}",
        day.isoformat(),
    ][form]
    assert read(f"It began on {written}.") == [(written, day.isoformat())]


@given(st.text(st.sampled_from("0123456789 .,:-/'’abcMayJune()$%–"), max_size=60) | st.text(max_size=60))
def test_arbitrary_text_is_read_without_complaint_and_twice_the_same(text: str) -> None:
    found = find(text, DAY)
    assert found == find(text, DAY)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


_FIGURES = (
    "8 3 12 31 1960 2019-07-20T23:15:00Z 2019-07-20T25:75:00 2019 2019-21 3/4 4/22 10:30 24:00 3pm 3-4pm 9:30-11:00 "
    "2:20:15 ½ 15th '87 2018Q4 FY25 $5 % ( ) , . - – 's"
).split()
_VOCABULARY = [*WORDS, *_FIGURES, "Ramadan", "Easter", "2 1/2", "local time", "nineteen eighty", "the", "The", "May"]


@given(
    st.lists(st.sampled_from(_VOCABULARY), max_size=12).map(" ".join),
    st.none() | st.dates(),
    st.none() | st.integers(1, 12),
)
def test_any_words_of_time_are_read_or_left(text: str, anchor: date | None, fiscal_start: int | None) -> None:
    for finding in find(text, anchor, conventions=Conventions(fiscal_start)):
        assert finding.reading.value
        assert text[finding.start : finding.end].strip()


_PHRASES = (
    "early late the next two years last week of 2019 2024 May June 5 31 by until since before after over within Friday "
    "month end quarter first third ago later a year in on . , - and to 10:30 a.m. tomorrow Christmas every half decade"
).split()


@given(st.lists(st.sampled_from(_PHRASES), max_size=14).map(" ".join), st.dates())
def test_a_start_is_never_after_its_end(text: str, anchor: date) -> None:
    for finding in find(text, anchor):
        timex = finding.reading
        assert not (timex.start and timex.end) or timex.start <= timex.end


def test_without_an_anchor_relative_expressions_stay_relative() -> None:
    assert read("over the next two years", None) == [("the next two years", "P2Y")]
    assert read("It fell last week, on Friday and in April 2024.", None) == [
        ("last week", "XXXX-WXX"),
        ("Friday", "XXXX-WXX-5"),
        ("April 2024", "2024-04 [2024-04-01 .. 2024-04-30]"),
    ]


def test_what_follows_counts_from_what_another_block_mentioned() -> None:
    memory = Memory()
    story = (
        "It struck on the night of 2 May 2019.",
        "In 2012 it had missed.",
        "The following day it left.",
        "That night it was gone.",
    )
    read = [summary(f.reading) for text in story for f in find(text, DAY, memory=memory)]
    assert read[2] == "2019-05-03"
    assert read[3].startswith("2019-05-02TNI")
    assert [summary(f.reading) for f in find("The following day it left.", DAY)] == ["2024-04-11"]


@given(
    st.sampled_from(("early {}", "late {}", "mid-{}", "the beginning of {}", "the end of {}")), st.integers(1950, 2049)
)
def test_a_part_without_sharp_borders_has_no_bounds(part: str, year: int) -> None:
    (finding,) = find(f"It was cold in {part.format(year)}.", DAY)
    assert (finding.reading.value, finding.reading.start, finding.reading.end) == (str(year), None, None)
    assert finding.reading.mod


def test_a_name_beats_a_month_but_not_a_date() -> None:
    text = "June Summers saw May on Friday."
    assert [text[f.start : f.end] for f in find(text, DAY, [(0, 12), (17, 20)])] == ["Friday"]
    assert [f.span for f in find("Friday was dry.", DAY, [(0, 6)])] == [(0, 6)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A headline\nOctober 16, 2009\nThe story begins.", date(2009, 10, 16)),
        ("A headline\nMonday, August 13, 2007\nThe story begins.", date(2007, 8, 13)),
        ("A headline\n\nPublished: 3 March 2021\n\nThe story begins.", date(2021, 3, 3)),
        ("LONDON, March 3, 2021 (Reuters) - The story begins.", date(2021, 3, 3)),
        ("By Ann Lee | 3 March 2021 | 10:15 GMT\n\nThe story begins.", date(2021, 3, 3)),
        ("A headline\n\nThe mill burned down on 3 March 2021.", None),
        ("A headline\n\nThe story begins on Friday.", None),
        ("On March 3, 2021, the mill burned down.", None),
        ("", None),
    ],
)
def test_the_dateline_is_the_date_the_article_states_about_itself(text: str, day: date | None) -> None:
    assert dateline(blocks(text)) == day


@pytest.mark.parametrize(
    "piece",
    "1| |a |the |May |12:|2019-|two |1/|'|early late |last |.|Q1 |in May, |May 3, |June, July and "
    '|"A |two years and |3 and |said on Friday '.split("|"),
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begun = time.perf_counter()
    find(text, DAY)
    assert time.perf_counter() - begun < 5


def test_news_takes_a_few_milliseconds() -> None:
    text = "The company said on Friday it will invest $2bn over the next two years, up from 2019. " * 58
    begun = time.perf_counter()
    find(text, DAY)
    assert time.perf_counter() - begun < 0.5


def test_the_table_of_feasts_is_what_the_calendars_say() -> None:
    derivation = runpy.run_path(str(Path(__file__).with_name("derive_feasts.py")))
    for name, days in derivation["table"]().items():
        for year in (year for year in days if year < LAST_STABLE):
            assert feast(name)(year) == days[year], name


def test_every_holiday_has_a_day_in_this_century_and_feasts_end_after_they_begin() -> None:
    for names, rule in HOLIDAYS.items():
        assert rule(2024).year == 2024, names
    for names, (rule, last) in FEASTS.items():
        assert last(rule(2024)) > rule(2024), names


def test_fiscal_years_have_bounds_when_their_first_month_is_known() -> None:
    def bounds(text: str, month: int | None) -> list[str]:
        return [summary(found.reading) for found in find(text, DAY, conventions=Conventions(month))]

    assert bounds("Turnover in FY2024 fell.", None) == ["FY2024"]
    assert bounds("Turnover in FY2024 fell.", 4) == ["FY2024 [2023-04-01 .. 2024-03-31]"]
    assert bounds("Turnover in FY2023-24 fell.", 4) == ["FY2023-24 [2023-04-01 .. 2024-03-31]"]
    assert bounds("Turnover in fiscal 2024 fell.", 1) == ["FY2024 [2024-01-01 .. 2024-12-31]"]
    assert bounds("Turnover in the first quarter of FY25 fell.", 7) == ["FY2025-Q1 [2024-07-01 .. 2024-09-30]"]
    assert bounds("It will pay next fiscal year.", 10) == ["FY2025 [2024-10-01 .. 2025-09-30]"]


def test_what_waits_for_the_articles_day_says_so() -> None:
    text = "It fell last week, in May 2019, every Friday and over the past two years."
    assert [f.reading.relative for f in find(text, None)] == [True, False, False, True]
    assert not any(f.reading.relative for f in find(text, DAY))


def test_no_phrase_and_no_class_is_called_like_a_token() -> None:
    tokens = {kind for kind, _ in WORDS.values()}
    assert not tokens & ({rule.makes for rules in GRAMMAR.rules for rule in rules} | set(CLASSES))


def test_figures_are_read_as_americans_write_them_where_americans_write() -> None:
    def read(text: str, *, american: bool = False) -> list[str]:
        return [f.reading.value for f in find(text, DAY, conventions=Conventions(month_first=american))]

    assert read("It opened on 4/5/2019.") == ["2019-05-04"]
    assert read("It opened on 4/5/2019.", american=True) == ["2019-04-05"]
    assert read("They met on 4/6/2024.") == ["2024-04-06"], "in June it has not been yet"


def test_hours_count_from_the_hour_last_mentioned() -> None:
    text = "It hit a rock at 11pm on Monday and sank two hours later. It was raised on Tuesday. An hour later it sank."
    assert [f.reading.value for f in find(text, DAY)] == [
        "2024-04-08T23:00",
        "2024-04-09T01:00",
        "2024-04-09",
        "2024-04-09TXX:XX",
    ]
