"""Web pages: the article kept whole, the rest left out, and title, authors and day read as the page states them."""
# ruff: noqa: E501 - markup is written as it is served

from __future__ import annotations

import base64
import json
import logging
import os
import socket
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from benchmarks import pages
from factx.errors import InputError
from factx.records import Document
from factx.sources import html
from factx.sources.html.names import names
from factx.sources.html.tree import CUT_SHORT
from factx.sources.opening import in_memory
from factx.sources.reading import Reading
from tests import derive_pages

PROSE = (
    "The council of Harwick approved a plan on Tuesday that costs £48m, and residents will pay a third of it.",
    "Work begins in March, said Priti Halloran, who leads the council, and will last for more than two years.",
    "The old bridge stays open to walkers, but lorries have been kept off it since the winter of 2021.",
)
BODY = "".join(f"<p>{line}</p>" for line in PROSE)


def read(markup: str | bytes, name: str = "page.html", charset: str | None = None) -> Document:
    raw = markup.encode() if isinstance(markup, str) else markup
    (document,) = html.documents(in_memory(name, raw, charset=charset), Reading())
    assert isinstance(document, Document)
    return document


def page(body: str = BODY, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body><article>{body}</article></body></html>"


def linked(**fields: object) -> str:
    thing = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


# ----------------------------------------------------------------------------------------------------- fixtures
def test_the_committed_pages_are_those_that_would_be_derived_today():
    assert derive_pages.stale() == []


@pytest.mark.parametrize("path", pages.pages(), ids=lambda path: path.stem)
def test_a_page_gives_its_article_and_its_metadata(path: Path):
    score = pages.scored(path, pages.document(path))
    assert score.share >= 0.95
    assert (score.day, score.title, score.authors, score.site) == (True, True, True, True)


def test_all_pages_together_keep_the_article_and_let_hardly_any_furniture_through():
    scores = [pages.scored(path, pages.document(path)) for path in pages.pages()]
    assert len(scores) >= 44
    assert sum(score.kept for score in scores) >= 0.99 * sum(score.characters for score in scores)
    assert sum(score.through for score in scores) <= 0.02 * sum(score.furniture for score in scores)


def test_hash_seeds_change_nothing():
    program = "import sys, benchmarks.pages as p; sys.stdout.write(repr([p.document(page).model_dump() for page in p.pages()[::4]]))"
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            cwd=derive_pages.ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_the_reader_loads_no_parser_before_there_is_a_page():
    program = "import sys, factx.sources.html; sys.exit(bool({'lxml', 'trafilatura'} & set(sys.modules)))"
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    assert subprocess.run([sys.executable, "-c", program], env=env, check=False).returncode == 0


def test_the_same_page_gives_the_same_document_whatever_was_read_before():
    first = [pages.document(path) for path in pages.pages()]
    again = [pages.document(path) for path in reversed(pages.pages())]
    assert first == again[::-1]


# ------------------------------------------------------------------------------------------------------- blocks
def test_blocks_are_written_as_they_are_laid_out():
    text = read(
        page(
            f"<h1>Bridge approved</h1>{BODY}<h2>What it costs</h2><ul><li>£31m <b>from</b> the state</li><li>£9.5m from the county</li></ul>"
            "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>£12m</td></tr></table>"
            f"<blockquote><p>We waited nine years for this bridge.</p></blockquote><p>First line,<br>second line.</p><p>{PROSE[0][::-1]}.</p>"
        )
    ).text
    assert text == (
        "Bridge approved\n\n"
        + "\n\n".join(PROSE)
        + "\n\nWhat it costs\n\n- £31m from the state\n- £9.5m from the county\n\n"
        "Year | Cost\n2024 | £12m\n\nWe waited nine years for this bridge.\n\nFirst line,\nsecond line.\n\n"
        f"{PROSE[0][::-1]}.\n"
    )


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Profit was &euro;3&nbsp;billion, said\n\n  the &#8220;bank&#8221; &amp; its\towner.", "Profit was €3 billion, said the “bank” & its owner."),
        ("The go&shy;vern&#8203;ment of Nor&shy;land said so on Monday, again.", "The government of Norland said so on Monday, again."),
        ("It grew by 5%<sup><a href='#n1'>12</a></sup> on 40 km<sup>2</sup> of land.", "It grew by 5% on 40 km2 of land."),
        ("“No,” she said, <q>never</q> and <b>not</b><i>ever</i> again.", "“No,” she said, “never” and notever again."),
        ("Shown <span style='display: none'>not shown</span><span hidden>nor this</span>here in full.", "Shown here in full."),
        ("It cost <span class='sr-only'>(opens in a new window)</span>£3m.", "It cost £3m."),
    ],
)  # fmt: skip
def test_inline_markup_becomes_plain_words(markup: str, text: str):
    assert f"\n\n{text}\n\n" in read(page(f"{BODY}<p>{markup}</p><p>{PROSE[0][::-1]}.</p>")).text


def test_two_breaks_end_a_paragraph():
    assert read(f"<div>{'<br> <br>'.join(PROSE)}</div>").text == "\n\n".join(PROSE) + "\n"


def test_tables_that_lay_a_page_out_are_read_cell_by_cell():
    text = read(f"<table><tr><td><a href=/>Home</a></td><td>{BODY}</td></tr></table>").text
    assert text == "\n\n".join(PROSE) + "\n"


def test_captions_scripts_and_forms_are_no_text():
    text = read(
        page(
            f"<figure><img src=a.jpg><figcaption>The bridge in fog.</figcaption></figure>{BODY}<script>var a = 'x';</script>"
            "<style>p { color: red }</style><form><select><option>Choose a county</option></select></form>"
        )
    ).text
    assert text == "\n\n".join(PROSE) + "\n"


def test_a_paragraph_between_furniture_is_not_lost():
    between = "<div class=promo><a href=/x>Half price until Sunday</a></div><p>He won.</p><div class=related><a href=/y>More bridges</a></div>"
    text = read(page(f"<p>{PROSE[0]}</p>{between}<p>{PROSE[1]}</p>")).text
    assert text == f"{PROSE[0]}\n\nHe won.\n\n{PROSE[1]}\n"


def test_a_name_alone_does_not_make_the_whole_article_furniture():
    assert read(f"<div class='sidebar-layout'><div class='share-wrapper'>{BODY}</div></div>").text.count("\n\n") == 2


@pytest.mark.parametrize(
    "markup",
    [
        "<article><h1>Bridge</h1><div class=preview><p>{}</p></div><div class=read-more><p>{}</p><p>{}</p><p>{}</p></div></article>",
        "<div><h1>Bridge</h1><div class=intro><p>{}</p></div><div class=article-text><p>{}</p></div><div class=article-text-2><p>{}</p><p>{}</p></div></div>",
        "<main><h1>Bridge</h1><div class=article-body><p>{}</p></div><p>{}</p><div class=article-body><p>{}</p><p>{}</p></div></main>",
        "<div class=promo><h1>Bridge</h1><p>{}</p><div class=teaser-content><div class=story-body><p>{}</p></div></div><p>{}</p><p>{}</p></div>",
    ],
)
def test_an_article_in_several_pieces_is_read_whole(markup: str):
    lines = [*PROSE, "Its cost has doubled since 2015, when the council of the day promised to build it for £24m."]
    assert read(markup.format(*lines)).text == "Bridge\n\n" + "\n\n".join(lines) + "\n"


def test_a_pull_quote_is_not_read_twice():
    quote = "<blockquote>lorries have been kept off it since the winter of 2021</blockquote>"
    assert read(page(BODY.replace("</p>", "</p>" + quote, 1))).text == "\n\n".join(PROSE) + "\n"


# ---------------------------------------------------------------------------------------------- no article, stubs
def test_a_page_without_an_article_gives_its_visible_text_and_a_warning():
    document = read("<body><ul><li><a href=/a>Prices</a></li><li><a href=/b>Opening hours</a></li></ul></body>")
    assert document.text == "- Prices\n- Opening hours\n"
    assert document.warnings == (html.NO_ARTICLE,)


@pytest.mark.parametrize("markup", ["", "  \n", "<html><body><script>var a;</script></body></html>", "<!-- a -->"])
def test_a_page_without_text_is_one_clear_error(markup: str):
    with pytest.raises(InputError, match=r"^page\.html holds no text"):
        read(markup)


def test_a_text_that_only_structured_data_hold_is_read():
    document = read(page("<p>Loading.</p>", linked(articleBody="\n".join(PROSE))))
    assert document.text == "\n\n".join(PROSE) + "\n"


def test_markup_in_structured_data_is_read_as_markup():
    assert read(page("<p>Loading.</p>", linked(articleBody=BODY))).text == "\n\n".join(PROSE) + "\n"


def test_a_page_that_is_not_free_is_read_with_a_warning():
    assert html.NOT_FREE in read(page(head=linked(isAccessibleForFree=False))).warnings
    assert html.NOT_FREE not in read(page(head=linked(isAccessibleForFree=True))).warnings


# ------------------------------------------------------------------------------------------------------ encodings
@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", "<meta charset=windows-1252>"),
        ("cp1251", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>"),
        ("utf-8-sig", ""),
        ("utf-16", ""),
    ],
)
def test_the_encoding_a_page_declares_is_the_one_it_is_read_in(encoding: str, head: str):
    word = "Привет" if encoding == "cp1251" else "Zürich"
    raw = f"<html><head>{head}</head><body><p>{word} said: {' '.join(PROSE).replace('£', '')}</p></body></html>".encode(
        encoding
    )
    document = read(raw)
    assert document.text.startswith(word)
    assert document.warnings == ()


def test_the_encoding_that_a_server_states_comes_before_that_of_the_page():
    raw = f"<meta charset=iso-8859-1><p>Łódź: {' '.join(PROSE).replace('£', '')}</p>".encode("iso-8859-2")
    assert read(raw, charset="iso-8859-2").text.startswith("Łódź")


def test_a_charset_that_nobody_knows_is_passed_over():
    raw = f"<meta charset=iso-8859-2><p>Łódź: {' '.join(PROSE).replace('£', '')}</p>".encode("iso-8859-2")
    assert read(raw, charset="utf8mb4").text.startswith("Łódź")


def test_an_archived_page_is_read_from_its_html_part():
    raw = (
        b"From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    raw += base64.encodebytes(f"<p>Łódź: {PROSE[1]} {PROSE[2]}</p>".encode("iso-8859-2")) + b"\r\n--b--\r\n"
    assert read(raw, "saved.mhtml").text == f"Łódź: {PROSE[1]} {PROSE[2]}\n"


def test_an_archive_without_a_page_is_one_clear_error():
    raw = b"MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc"
    with pytest.raises(InputError, match="is an archive without a page"):
        read(raw)


# --------------------------------------------------------------------------------------------------------- safety
@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "li", "table", "q"])
def test_a_page_nested_a_hundred_thousand_deep_is_read_quickly(tag: str):
    start = time.perf_counter()
    document = read(
        f"<body><p>{PROSE[0]}</p>{f'<{tag}>' * 100_000}<p>{PROSE[1]}</p>{f'</{tag}>' * 100_000}<p>{PROSE[2]}</p>"
    )
    assert all(line in document.text for line in PROSE)
    assert time.perf_counter() - start < 20


def test_a_tag_with_attributes_without_end_is_dropped():
    attributes = " ".join(f"a{i}=1" for i in range(100_000))
    start = time.perf_counter()
    assert read(f"<body>{BODY}<p {attributes}>{PROSE[0][::-1]}.</p></body>").text.startswith(PROSE[0])
    assert time.perf_counter() - start < 20


def test_a_page_that_no_parser_takes_whole_is_read_up_to_there_with_a_warning():
    document = read(f"<body>{BODY}<p>{'word ' * 2_500_000}</p><p>After it.</p></body>")
    assert document.text.startswith(PROSE[0])
    assert CUT_SHORT in document.warnings


@pytest.mark.parametrize("name", ["page.html", "page.xhtml"])
def test_entities_that_a_page_declares_read_no_file_and_do_not_grow(tmp_path: Path, name: str):
    (tmp_path / "secret.txt").write_text("the secret of the file")
    lols = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    document = read(
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{tmp_path.as_uri()}/secret.txt"><!ENTITY l0 "lol">{lols}]>'
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{BODY}<p>{PROSE[0][::-1]} &x; &l9;.</p></body></html>',
        name,
    )
    assert "secret of" not in document.text
    assert len(document.text) < 1000
    assert document.text.startswith(PROSE[0])


def test_references_to_characters_that_are_none_are_dropped():
    noise = "&#0;&#x1;&#2;&#3;&#xB;&#x1f;&#xFFFE;&#xD800;&#99999999999;"
    text = read(
        page(f"{BODY}<nav>{noise}</nav>{noise}<p>It{noise} cost&#x20;&#8364;3m&#146;s worth.</p>{BODY[::-1]}")
    ).text
    assert "\n\nIt cost €3m’s worth.\n\n" in text


def test_elements_that_xml_closes_at_once_swallow_nothing():
    markup = f'<?xml version="1.0"?><html><head><script src="a.js"/><title/></head><body><div/>{BODY}</body></html>'
    assert read(markup, "page.xhtml").text == "\n\n".join(PROSE) + "\n"


def test_nothing_is_logged_and_nothing_is_fetched(monkeypatch, caplog, capfd):
    monkeypatch.setattr(socket, "socket", lambda *_, **__: pytest.fail("a page opens a connection"))
    with caplog.at_level(logging.DEBUG):
        read("<link rel=stylesheet href=http://127.0.0.1:9/a.css><p>Hi.</p>")
        read(page())
    assert [record for record in caplog.records if record.name.startswith("trafilatura")] == []
    assert capfd.readouterr() == ("", "")


# ------------------------------------------------------------------------------------------------------- metadata
def test_a_title_is_read_without_the_name_of_the_site():
    assert read(page(head="<title>Bridge approved at last | Harwick Post</title>")).title == "Bridge approved at last"
    assert read(
        page(f"<h1>Rates - and what next</h1>{BODY}", "<title>Rates - and what next - Norland Times</title>")
    ).title == ("Rates - and what next")
    head = '<meta property="og:title" content="Bridge: a story | Post"><meta property="og:site_name" content="Post">'
    assert (read(page(head=head)).title, read(page(head=head)).site) == ("Bridge: a story", "Post")


def test_the_heading_is_the_one_the_page_claims_as_its_title():
    markup = f"<title>Altar returns to village - Inland Gazette</title><h1>Inland Gazette</h1><h3>Altar returns to village</h3>{BODY}"
    document = read(markup)
    assert (document.title, document.site) == ("Altar returns to village", "Inland Gazette")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("By JANE DOE and Li Wei, Health Correspondent", ["Jane Doe", "Li Wei"]),
        ("Words by Ludwig van der Meer; photos: none", ["Ludwig van der Meer"]),
        ("Jane Doe, Li Wei & Ana O’Brien", ["Jane Doe", "Li Wei", "Ana O’Brien"]),
        ("Doe, Jane", ["Jane Doe"]),
        ("Jane Doe, PhD", ["Jane Doe PhD"]),
        ("Jane Doe | Reuters", ["Jane Doe"]),
        ("Jane Doe (jane@post.example)", ["Jane Doe"]),
        ("Jane Doe\nPolitical reporter, Port Selby", ["Jane Doe"]),
        ("Staff", []),
        ("Newsroom", []),
        ("admin", []),
        ("Harwick Evening News Desk", []),
        ("https://post.example/authors/jane-doe", []),
        ("3 min read", []),
    ],
)
def test_bylines_name_people(line: str, people: list[str]):
    assert list(names([line])) == people


def test_authors_are_found_through_references_in_structured_data():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Bridge", "author": {"@id": "#jane"}},
            {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
        ]
    }
    assert read(page(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>')).authors == ("Jane Doe",)


@pytest.mark.parametrize(
    "head",
    [
        linked(datePublished="2024-03-12T23:30:00-05:00", dateModified="2024-06-01"),
        '<script type="application/ld+json">{"@graph": [{"@type": ["Article"], "datePublished": "2024-03-12",}]}</script>',
        '<meta property="article:published_time" content="2024-03-12T10:00:00Z">',
        '<meta name="DC.date.issued" content="2024-03-12">',
        '<meta name="citation_publication_date" content="2024/03/12">',
        '<meta name="sailthru.date" content="2024-03-12 10:00:00">',
        '<meta name="pubdate" content="Tue, 12 Mar 2024 10:15:00 GMT">',
        '<meta name="date" content="March 12, 2024">',
        '<meta itemprop="datePublished" content="20240312">',
        '<link rel="canonical" href="/2024/03/12/bridge">',
    ],
)
def test_the_day_is_read_wherever_the_head_of_a_page_states_it(head: str):
    document = read(page(head=head))
    assert (document.published, document.published_from, document.warnings) == (date(2024, 3, 12), "metadata", ())


@pytest.mark.parametrize(
    "line",
    [
        '<time datetime="2024-03-12T10:00">Tuesday</time>',
        '<p>Updated <time datetime="2024-06-01">1 June</time>, first published <time datetime="2024-03-12">12 March</time></p>',
        "<p>Published 12 March 2024</p>",
        "<p>Posted on: March 12th, 2024 at 10:15 am | Updated: June 1, 2024</p>",
        "<div>Tuesday, March 12, 2024</div>",
        "<span>2024-03-12 10:15</span>",
        "Harwick Post, 12 March 2024<br>",
    ],
)
def test_the_day_is_read_near_the_heading(line: str):
    heading = "" if line.endswith("<br>") else "<h1>Bridge approved at last</h1>"
    assert read(f"<body>{heading}{line}{BODY}</body>").published == date(2024, 3, 12)


@pytest.mark.parametrize(
    "markup",
    [
        page(head='<meta property="article:modified_time" content="2024-03-12">'),
        page(head=linked(dateModified="2024-03-12")),
        page(f"<h1>Bridge approved</h1><p>Last updated 12 March 2024</p>{BODY}"),
        page(f"<h1>Bridge approved</h1><p>03/04/2024</p>{BODY}"),
        page(f"{BODY}<ol class=comments><li class=comment><time datetime=2024-03-12>then</time></li></ol>"),
        page(f"{BODY}<div class=related><time datetime=2024-03-12>then</time></div>"),
        page(f"<h1>Bridge approved</h1>{BODY}<p>{PROSE[0]} It began on <time datetime=1999-01-01>that day</time>, and {PROSE[1]}</p>"),
    ],
)  # fmt: skip
def test_other_days_are_not_the_day_of_publication(markup: str):
    assert read(markup).published is None


def test_of_days_that_contradict_each_other_the_most_trusted_is_taken_with_a_warning():
    document = read(page(head='<meta name="date" content="2019-02-03">' + linked(datePublished="2024-03-12")))
    assert document.published == date(2024, 3, 12)
    assert document.warnings == (
        "the page gives two days of publication, 2024-03-12 (JSON-LD datePublished) and 2019-02-03 (meta date);"
        " the first is taken",
    )


def test_days_next_to_each_other_do_not_contradict():
    head = '<meta name="date" content="2024-03-13">' + linked(datePublished="2024-03-12T23:30:00-05:00")
    assert read(page(head=head)).warnings == ()


@pytest.mark.parametrize("year", ["1970", "1601", "2970"])
def test_a_year_without_web_pages_is_refused_with_a_warning(year: str):
    document = read(page(head=linked(datePublished=f"{year}-01-01T00:00:00Z")))
    assert document.published is None
    assert document.warnings == (f"{year}-01-01 as the day of publication (JSON-LD datePublished) is not believed",)


# ------------------------------------------------------------------------------------------------------- precision
SENTENCES = """By law, the council must decide within ten days.
By continuing to lend, the bank put €40m at risk.
By signing up 300 farmers it reached its goal.
Read in the chamber, the statement took four minutes.
Related costs rose to £4m last year.
Published studies from 2019 disagree about it.
Created in 1998 by two nurses, it treats 300 people a day.
Updated figures show 12 cases, not nine.
Share prices fell by 3% at once.
Subscribe to that theory, and nothing can be done about prices.
Follow-up inspections will take place in 2025.
To comment on a running trial would be wrong, the judge said.
Listen: nobody here has been paid since May.
More on that will be known on 4 June.
Photographs of the damage were shown in court.
Comments by the minister moved the krone.
Tags made of copper were found on 40 birds.
Sign up to a plan you do not understand, “and you will pay for it”, he warned.
Watch towers stood every 300 metres.
“More.”
He won.
More.""".splitlines()


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_that_begins_as_furniture_does_is_kept(line: str):
    assert f"\n\n{line}\n\n" in read(page(f"{BODY}<p>{line}</p><p>{PROSE[0][::-1]}.</p>")).text


@pytest.mark.parametrize(
    "line",
    [
        "Sign up to our newsletter and get the day in your inbox.",
        "Subscribe to our channel for more stories.",
        "Follow us on Facebook and X.",
        "READ MORE: The bridge that nobody wanted",
        "Photo: Ada Obi/Northwire",
        "(Reporting by Jane Doe; editing by Li Wei)",
        "By Jane Doe and Li Wei",
        "Published 12 March 2024, 10:15 GMT",
        "Last updated on Tuesday, March 12, 2024 at 10:15",
        "5 min read",
        "Story continues below advertisement",
        "Share this article",
        "Tags: bridges, Harwick",
        "© 2024 Harwick Post",
    ],
)
def test_a_phrase_of_furniture_between_paragraphs_is_left_out(line: str):
    assert line not in read(page(f"{BODY}<p>{line}</p><p>{PROSE[0][::-1]}.</p>")).text


@pytest.mark.parametrize("name", ["related-costs", "comments-from-the-minister", "social-media", "share-of-the-vote"])
def test_a_heading_whose_id_is_made_of_its_words_is_kept(name: str):
    text = read(page(f"{BODY}<h2 id={name}>What it costs</h2><p>{PROSE[0][::-1]}.</p>")).text
    assert "\n\nWhat it costs\n\n" in text


def test_links_with_short_texts_in_the_body_of_an_article_are_no_cards():
    items = "".join(
        f"<div class=i><h3><a href=/{i}>Kettle {i}</a></h3><p>It costs ${i}0 and boils well.</p></div>"
        for i in (1, 2, 3)
    )
    text = read(f"<article><div class=article-body>{BODY}{items}<p>{PROSE[0][::-1]}.</p></div></article>").text
    assert "Kettle 2\n\nIt costs $20 and boils well.\n\n" in text


def test_a_heading_that_links_to_another_story_is_left_out():
    teaser = "<div class=x><h3><a href=/o>The thief who gave back a bell</a></h3></div>"
    text = read(page(f"<h2>What it costs</h2><p>{PROSE[0]}</p>{teaser}<p>{PROSE[1]}</p>")).text
    assert text == f"What it costs\n\n{PROSE[0]}\n\n{PROSE[1]}\n"


def test_cards_around_the_article_are_left_out():
    cards = "".join(
        f"<div class=i><b><a href=/{i}>Kettle {i} wins</a></b><div>It costs ${i}0 and boils water well, and quickly.</div></div>"
        for i in (1, 2, 3)
    )
    assert read(f"<div>{cards}<h1>Bridge</h1>{BODY}{cards}</div>").text == "Bridge\n\n" + "\n\n".join(PROSE) + "\n"
