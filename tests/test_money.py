"""Money, read without the rest of factx: every sign, name and scale, and what must hold for every amount."""

from __future__ import annotations

import re
import runpy
import time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factx.facts.money import CORPUS, find, summary
from factx.facts.money.currencies import CURRENCIES
from factx.facts.money.marks import AFTER, BEFORE, STRAY, marked
from factx.facts.money.minors import MINORS, Minor
from factx.facts.money.normalise import SCALE_SIGNS, SCALE_WORDS, quantity
from factx.facts.money.units import NAMES, SIGNS


def test_the_shipped_table_is_what_cldr_gives() -> None:
    derivation = runpy.run_path(str(Path(__file__).with_name("derive_currencies.py")))
    assert derivation["TABLE"].read_text(encoding="utf-8") == derivation["module"]()


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_and_code_is_read_before_a_number(sign: str) -> None:
    text = f"{sign} 2.5 million" if sign[-1].isalpha() else f"{sign}2.5 million"
    assert [summary(finding.reading) for finding in find(text)] == [f"2500000 {SIGNS[sign]}"]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_read_after_a_number(name: str) -> None:
    assert [summary(finding.reading) for finding in find(f"2.5 million {name}")] == [f"2500000 {NAMES[name] or '?'}"]


@pytest.mark.parametrize("code", CURRENCIES)
def test_every_code_is_read_after_a_number(code: str) -> None:
    assert [summary(finding.reading) for finding in find(f"paid 2.5 million {code}.")] == [f"2500000 {code}"]


@pytest.mark.parametrize("name", MINORS)
def test_every_minor_unit_is_a_part_of_its_major_unit(name: str) -> None:
    minor = MINORS[name]
    (finding,) = find(f"2.5 {name}")
    assert finding.reading.low == Decimal("2.5") * minor.share
    assert finding.reading.currency == minor.codes[0]


@pytest.mark.parametrize(("scale", "factor"), [*SCALE_WORDS.items(), *SCALE_SIGNS.items()])
def test_every_scale_is_read(scale: str, factor: int) -> None:
    gap = " " if scale in SCALE_WORDS else ""
    assert [finding.reading.low for finding in find(f"€3{gap}{scale}")] == [3 * factor]


def test_a_range_shares_its_scale_and_currency() -> None:
    assert [summary(finding.reading) for finding in find("It will cost $10-12m")] == ["10000000-12000000 USD"]


def test_a_change_is_two_amounts_and_a_range_is_one() -> None:
    assert len(find("Profit rose from $3m to $5m")) == 2
    assert len(find("A house here costs from $3m to $5m")) == 1


# ---------------------------------------------------------------------------------------------------- corpus
READ = [example for example in CORPUS if example.facts and not example.missed]
FACTS = {fact for example in READ for fact in example.facts}
MENTIONS = sorted({example.text[start:end] for example in READ for start, end in example.spans})
UNIT_NAMES = [name for name in MINORS if " " not in name]
"""Minor units without those that an adjective tells ("Canadian cents")."""
NAMES_OF_MINORS = {MINORS[name]: [n for n in UNIT_NAMES if MINORS[n] == MINORS[name]] for name in UNIT_NAMES}


def written(*words: str, before: str = r"(?<!\w)") -> bool:
    """Whether a mention of the corpus holds one of the words, as a word of its own."""
    word = re.compile(rf"{before}(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
    return any(word.search(mention) for mention in MENTIONS)


@pytest.mark.parametrize("code", CURRENCIES)
def test_every_currency_is_read_by_a_line_of_the_corpus(code: str) -> None:
    assert any(code in fact.split() for fact in FACTS)


@pytest.mark.parametrize("scale", SCALE_WORDS)
def test_every_scale_is_a_word_of_the_corpus(scale: str) -> None:
    assert written(scale)


@pytest.mark.parametrize("scale", SCALE_SIGNS)
def test_every_short_scale_touches_a_number_of_the_corpus(scale: str) -> None:
    assert written(scale, before="[0-9]")


@pytest.mark.parametrize("minor", NAMES_OF_MINORS, ids=lambda minor: minor.codes[0])
def test_every_minor_unit_is_in_the_corpus_by_one_of_its_names(minor: Minor) -> None:
    assert written(*NAMES_OF_MINORS[minor])


@pytest.mark.parametrize("shape", ["> ", "< ", "~ ", "~ > ", "-", "vague ", " per year", " per share", " ?"])
def test_every_notation_of_the_summary_is_in_the_corpus(shape: str) -> None:
    assert any(shape in fact for fact in FACTS)


def test_the_corpus_holds_hundreds_of_lines_that_are_read_and_many_that_are_ignored() -> None:
    assert len(READ) > 1000
    assert sum(not example.facts and not example.missed for example in CORPUS) > 150


# ------------------------------------------------------------------------------------------------ properties
SHAPES = (
    "{s}{n}",
    "{s}{n} million",
    "{s}{n}bn",
    "more than {s}{n}m a year",
    "{s}{n} to {s}{n}",
    "It paid {s}{n}, then {s}{n}bn",
    "{s}{n} ({s}{n} crore)",
)


def _spans(shape: str, sign: str, number: str) -> list[tuple[int, int]]:
    """Spans with the sign and number counted as one character each, so that they can be compared."""
    text = shape.format(s=sign, n=number)
    shift = [text[: finding.start] for finding in find(text)], [text[: finding.end] for finding in find(text)]
    short = [[len(part.replace(sign, "S").replace(number, "N")) for part in parts] for parts in shift]
    return list(zip(*short, strict=True))


@given(
    shape=st.sampled_from(SHAPES),
    sign=st.sampled_from(["$", "£", "€", "¥", "₹", "US$", "HK$", "Rs ", "RM", "CHF "]),
    number=st.from_regex(r"[1-9][0-9]{0,2}(\.[0-9]{1,2})?", fullmatch=True),
)
def test_digits_and_sign_do_not_decide_what_is_found(shape: str, sign: str, number: str) -> None:
    assert _spans(shape, sign, number) == _spans(shape, "$", "5")


SCALES = ("", "k", "m", "bn", "tn", " thousand", " million", " billion", " trillion", " crore", " lakh crore")
SCALED = (
    "It paid {a} for it",
    "more than {a} a year",
    "{a} to {a}",
    "It paid {a}, then {a} more",
    "{a} ({a})",
    "a {a} fine",
    "{a}: too much",
)


@given(
    shape=st.sampled_from(SCALED),
    sign=st.sampled_from(["$", "£", "€", "A$", "Rs "]),
    number=st.from_regex(r"[1-9][0-9]{0,2}(\.[0-9])?", fullmatch=True),
    scale=st.sampled_from(SCALES),
)
def test_the_scale_does_not_decide_what_is_found(shape: str, sign: str, number: str, scale: str) -> None:
    def read(amount: str) -> list[str]:
        text = shape.format(a=amount)
        return [text[finding.start : finding.end].replace(amount, "A") for finding in find(text)]

    assert read(f"{sign}{number}{scale}") == read(f"{sign}{number}m")


@given(number=st.integers(1, 999), scale=st.sampled_from(["thousand", "million", "billion", "trillion", "crore"]))
def test_the_scale_multiplies_exactly(number: int, scale: str) -> None:
    (finding,) = find(f"the {number} {scale} euros")
    assert finding.reading.low == finding.reading.high == number * SCALE_WORDS[scale]


@given(st.text(alphabet=st.sampled_from(list("$€£15.,0 -–kmb½'()pRsand of million to halfeuro")), max_size=60))
@example("$" * 50)
@example("half a half a half a million dollars")
def test_whatever_is_written_findings_lie_apart_and_in_the_text(text: str) -> None:
    end = 0
    for finding in find(text):
        assert end <= finding.start < finding.end <= len(text)
        assert summary(finding.reading)
        end = finding.end


@given(st.text())
def test_no_text_raises(text: str) -> None:
    find(text)
    quantity(text)


@given(
    st.lists(st.sampled_from([*"$£€5½ -İ", BEFORE, AFTER, STRAY, "US$", "pounds sterling", "half", "kr"])).map("".join)
)
def test_marks_move_no_offset(text: str) -> None:
    assert len(marked(text)) == len(text)


def test_marks_that_a_text_holds_itself_are_no_units() -> None:
    assert [finding.span for finding in find(f"{BEFORE}5, 5 {AFTER} and $5")] == [(12, 14)]


@pytest.mark.parametrize(
    "hostile", ["$1,1,1,", "1", "dollars ", "one ", "000 ", "$1-", "half a ", " ", "1,111,", "a ", BEFORE, "€-1"]
)
def test_time_grows_with_the_text_and_no_faster(hostile: str) -> None:
    begin = time.perf_counter()
    find((hostile * 40_000)[:40_000] + " dollars")
    assert time.perf_counter() - begin < 5
