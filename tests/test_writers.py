"""Articles to table, JSON, JSON Lines and a JSON array; and what `--kind` leaves of an article."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest

from factx.records import (
    Article,
    FailedArticle,
    Failure,
    Mention,
    Money,
    Organisation,
    Person,
    Provenance,
    Ref,
    Role,
    Timeframe,
    Title,
    WrittenRef,
    digest,
)
from factx.writers import WRITERS
from factx.writers.selection import KINDS, only
from factx.writers.view import View

TEXT = (
    "Harbour Freight Lines will pay Norvik Yards US$2.9bn for three hybrid ferries over the next two years, "
    "said Ines Okoro, chief executive of Harbour Freight Lines. The finance minister declined to comment."
)


def mention(words: str, rule: str = "test") -> Mention:
    start = TEXT.index(words)
    return Mention(start=start, end=start + len(words), text=words, rule=rule)


@pytest.fixture
def article() -> Article:
    first, last = TEXT.split(". ")
    payer, recipient = Ref(id="o1", name="Harbour Freight Lines"), Ref(id="o2", name="Norvik Yards")
    chief = Role(
        title="chief executive",
        normalised="chief executive officer",
        title_mention=mention("chief executive"),
        organisation=WrittenRef(id="o1", name="Harbour Freight Lines", text="Harbour Freight Lines"),
        status="former",
        since=None,
        until=Ref(id="w1", name="last year"),
        evidence=first + ".",
    )
    return Article(
        id="ferries.txt",
        source="ferries.txt",
        title=None,
        authors=(),
        site=None,
        published=date(2024, 4, 10),
        published_from="option",
        language="en",
        characters=len(TEXT),
        sha256=digest(TEXT),
        text=TEXT,
        money=(
            Money(
                id="m1",
                mention=mention("US$2.9bn"),
                low=2_900_000_000,
                high=2_900_000_000,
                approximate=False,
                currency="USD",
                currency_from="written",
                per=None,
                equivalents=(),
                payer=payer,
                recipient=recipient,
                purpose="three hybrid ferries",
                timeframe=Ref(id="w1", name="the next two years"),
                modality="planned",
                evidence=first + ".",
            ),
        ),
        people=(
            Person(
                id="p1",
                name="Ines Okoro",
                aliases=(),
                alias_reasons=(),
                mentions=(mention("Ines Okoro"),),
                roles=(chief,),
            ),
        ),
        titles=(
            Title(
                id="t1",
                title="chief executive",
                normalised="chief executive officer",
                mention=mention("chief executive"),
                holder=Ref(id="p1", name="Ines Okoro"),
                organisation=payer,
                status="former",
                evidence=first + ".",
            ),
            Title(
                id="t2",
                title="finance minister",
                normalised="finance minister",
                mention=mention("finance minister"),
                holder=None,
                organisation=None,
                status="current",
                evidence=last,
            ),
        ),
        organisations=(
            Organisation(
                id="o1",
                name="Harbour Freight Lines",
                aliases=("HFL",),
                alias_reasons=("acronym",),
                mentions=(mention("Harbour Freight Lines"),) * 2,
            ),
            Organisation(
                id="o2", name="Norvik Yards", aliases=(), alias_reasons=(), mentions=(mention("Norvik Yards"),)
            ),
        ),
        timeframes=(
            Timeframe(
                id="w1",
                mention=mention("the next two years"),
                type="DURATION",
                value="P2Y",
                mod=None,
                start="2024-04-10",
                end="2026-04-10",
                evidence=first + ".",
            ),
        ),
        furniture=(),
        warnings=(),
        factx=Provenance(version="0", model="none", model_version="0"),
    )


PLAIN = View()
FAILED = FailedArticle(id="b.txt", source="b.txt", error=Failure(kind="InputError", message="b.txt is empty"))


def written(form: str, *articles: Article | FailedArticle, view: View = PLAIN) -> str:
    stream = io.StringIO()
    WRITERS[form](articles, stream, view)
    return stream.getvalue()


@pytest.fixture
def columns(monkeypatch):
    return lambda width: monkeypatch.setenv("COLUMNS", str(width))


# ---------------------------------------------------------------------------------------------------------- JSON
def test_json_is_the_article_indented(article):
    assert written("json", article) == article.to_json(indent=2) + "\n"


def test_several_articles_in_json_are_one_object_after_the_other(article):
    one = written("json", article)
    assert written("json", article, article) == one + one


def test_json_lines_are_one_object_a_line_and_failures_stand_between(article):
    lines = written("jsonl", article, FAILED, article).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["ferries.txt", "b.txt", "ferries.txt"]
    assert json.loads(lines[1])["error"] == {"kind": "InputError", "message": "b.txt is empty"}


def test_an_array_holds_every_article_and_may_be_empty(article):
    assert len(json.loads(written("json-array", article, article))) == 2
    assert json.loads(written("json-array")) == []


def test_the_text_is_there_only_when_asked_for(article):
    assert "text" not in json.loads(written("json", article))
    assert json.loads(written("json", article, view=View(with_text=True)))["text"] == TEXT


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_gives_the_same_characters_each_time(form, article):
    assert written(form, article) == written(form, article)


def test_articles_are_written_before_the_next_is_asked_for(article):
    stream = io.StringIO()

    def articles():
        yield article
        assert stream.getvalue()
        yield article

    WRITERS["jsonl"](articles(), stream, View())


# --------------------------------------------------------------------------------------------------------- kinds
def test_kinds_left_out_are_empty_and_references_to_them_keep_the_name(article):
    money = only(article, ["money"])
    assert [len(getattr(money, kind)) for kind in KINDS] == [1, 0, 0, 0, 0]
    assert money.money[0].payer == Ref(id=None, name="Harbour Freight Lines")
    assert money.money[0].timeframe == Ref(id=None, name="the next two years")


def test_references_inside_the_kinds_kept_stay(article):
    some = only(article, ["people", "organisations"])
    assert some.people[0].roles[0].organisation.id == "o1"
    assert only(article, ["people"]).people[0].roles[0].organisation.id is None


def test_what_is_left_is_a_valid_article(article):
    for kind in KINDS:
        left = only(article, [kind])
        assert Article.model_validate(left.model_dump()) == left


def test_all_kinds_leave_the_article_as_it_is(article):
    assert only(article, KINDS) == article


# --------------------------------------------------------------------------------------------------------- table
def test_the_table_says_who_paid_whom_for_what_and_when(article, columns):
    columns(80)
    shown = written("table", article)
    assert "2,900,000,000 USD" in shown
    assert "Harbour Freight Lines → Norvik Yards" in shown
    assert "for three hybrid ferries" in " ".join(shown.split())
    assert "P2Y  2024-04-10 – 2026-04-10" in shown


def test_the_table_shows_people_with_their_roles_and_titles_nobody_holds(article, columns):
    columns(80)
    shown = " ".join(written("table", article).split())
    assert "Ines Okoro former chief executive, Harbour Freight Lines" in shown
    assert "Titles nobody named holds finance minister" in shown


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_of_the_table_is_wider_than_the_terminal(article, columns, width):
    columns(width)
    for view in (View(), View(evidence=True)):
        assert max(len(line.rstrip()) for line in written("table", article, view=view).splitlines()) <= width


def test_wide_tables_show_the_fact_in_its_sentence(article, columns):
    columns(140)
    assert "…" in written("table", article)
    columns(80)
    assert "said Ines" not in written("table", article)


def test_the_evidence_can_be_asked_for_at_any_width(article, columns):
    columns(80)
    assert TEXT.partition(". ")[0] in " ".join(written("table", article, view=View(evidence=True)).split())


def test_the_table_has_no_escape_codes_outside_a_terminal(article):
    assert "\x1b" not in written("table", article)


def test_text_that_would_steer_the_terminal_is_disarmed(article):
    hostile = article.people[0].model_copy(update={"name": "Ines\x1b[2J\u202eOkoro"})
    shown = written("table", article.model_copy(update={"people": (hostile,)}))
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_an_article_without_facts_says_so(article):
    nothing = article.model_copy(update=dict.fromkeys(KINDS, ()))
    assert "No facts found." in written("table", nothing)


def test_warnings_and_failures_are_shown(article):
    shown = written("table", article.model_copy(update={"warnings": ("one line was skipped",)}), FAILED)
    assert "note: one line was skipped" in shown
    assert "b.txt is empty" in shown
