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
from factx.document import shadow
from factx.errors import InputError
from factx.furniture import layout
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


def test_a_pull_quote_that_repeats_nothing_is_read():
    quote = f"<div class=pullquote><p>{PROSE[1]}</p></div>"
    assert read(page(f"<p>{PROSE[0]}</p>{quote}<p>{PROSE[2]}</p>")).text == "\n\n".join(PROSE) + "\n"


@pytest.mark.parametrize(
    "standfirst",
    [
        "<p>A third of the costs will be paid by those who live there</p>",
        "<h2>The Council Asks Its Residents for a Third</h2>",
        "<div class=c-dek>One bridge, one council</div>",
        "<p class=teaser>A third of the costs will be paid by those who live there</p>",
    ],
)
def test_a_standfirst_without_a_full_stop_is_read(standfirst: str):
    markup = f"<div><h1>Bridge approved</h1>{standfirst}<span>Share</span></div><div class=article-body>{BODY}</div>"
    assert read(markup).text.split("\n\n")[1] in standfirst


def test_what_the_page_gives_as_its_description_is_the_standfirst_whatever_it_is_called():
    head = '<meta property="og:description" content="Residents Will Pay a Third of It, Says Halloran">'
    markup = f"<h1>Bridge approved</h1><div class=teaser>Residents Will Pay a Third of It, Says Halloran</div>{BODY}"
    assert "Says Halloran" in read(f"<head>{head}</head><body>{markup}</body>").text


def test_a_list_of_key_points_is_read_with_its_short_ones():
    points = "<ul><li>The plan was approved by the council on Tuesday.</li><li>It costs £48m.</li></ul>"
    markup = f"<div><h1>Bridge approved</h1><div>{points}</div></div><div class=article-body>{BODY}</div>"
    assert "on Tuesday.\n- It costs £48m.\n\n" in read(markup).text


def test_a_heading_right_above_the_first_paragraph_is_read():
    posts = "".join(f"<li><div><h3>Post {line[:8]}</h3></div><div><p>{line}</p></div></li>" for line in PROSE)
    text = read(f"<h1>Bridge: live</h1><p>3 viewers</p><ol>{posts}</ol>").text
    assert text.startswith(f"Bridge: live\n\nPost {PROSE[0][:8]}\n\n{PROSE[0]}\n\n")


def test_the_last_row_of_a_table_is_read_however_short():
    rows = "<tr><td>Steel for the deck</td><td>£9m</td></tr><tr><td>Ice</td><td>1</td></tr>"
    assert "£9m\nIce | 1\n" in read(f"<div><h1>Bridge approved</h1>{BODY}<table>{rows}</table></div>").text


def test_notes_beside_the_body_are_read_and_end_where_readers_are_addressed():
    notes = f"<dl><dt>Before</dt><dd>{PROSE[0][::-1]}.</dd></dl><div><p>We tell you each week what was decided in the hall.</p></div>"
    text = read(f"<div><h1>Bridge approved</h1><div>{BODY}</div>{notes}</div>").text
    assert text.endswith(f"{PROSE[2]}\n\nBefore\n\n{PROSE[0][::-1]}.\n")


def test_captions_that_tell_the_story_are_read_without_their_credits():
    slides = "".join(
        f"<figure><img><figcaption><p>{line}</p><span class=credit>Photo: A. Obi</span></figcaption></figure>"
        for line in PROSE
    )
    assert (
        read(f"<body><h1>Bridge in pictures</h1>{slides}</body>").text
        == "Bridge in pictures\n\n" + "\n\n".join(PROSE) + "\n"
    )


def test_elements_of_the_pages_own_making_are_paragraphs_and_named_by_their_tags():
    body = "".join(f"<app-text>{line}</app-text>" for line in PROSE)
    markup = f"<app-root><h1>Bridge</h1><app-body>{body}</app-body><app-related-list><app-card>More bridges</app-card></app-related-list></app-root>"
    assert read(f"<body>{markup}</body>").text == "Bridge\n\n" + "\n\n".join(PROSE) + "\n"


def test_an_element_of_the_pages_own_making_within_a_sentence_does_not_break_it():
    assert "approved a plan on Tuesday" in read(page(BODY.replace("a plan", "a <x-term>plan</x-term>"))).text


def test_articles_beside_each_other_without_links_are_one_story():
    parts = "".join(f"<article class=part><p>{line}</p></article>" for line in PROSE)
    tiles = "".join(
        f"<article class=tile><h3><a href=/{i}>Gulls {i}</a></h3><p>They eat {i} fish a day, and sleep.</p></article>"
        for i in (1, 2)
    )
    assert (
        read(f"<main><h1>Bridge</h1>{parts}</main><section>{tiles}</section>").text
        == "Bridge\n\n" + "\n\n".join(PROSE) + "\n"
    )


def test_the_rest_that_a_button_unfolds_is_read():
    rest = f"<div style='display:none'><p>{PROSE[0][::-1]}.</p><p>{PROSE[1][::-1]}.</p></div><button>Continue</button>"
    text = read(f"<div class=article-body>{BODY}{rest}</div>").text
    assert text.endswith(f"{PROSE[1][::-1]}.\n")


def test_a_box_of_facts_is_part_of_the_story_though_it_stands_aside():
    box = "<aside class=factbox><h4>The bridge</h4><ul><li>412 metres long</li></ul></aside>"
    assert "The bridge\n\n- 412 metres long\n\n" in read(page(f"<p>{PROSE[0]}</p>{box}<p>{PROSE[1]}</p>")).text


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


def test_what_search_engines_are_told_beside_the_headline_is_not_of_the_title():
    head = '<meta property="og:title" content="Bridge approved (Published 2016)">' + linked(headline="Bridge approved")
    assert read(page(f"<h1>Bridge approved</h1>{BODY}", head)).title == "Bridge approved"


def test_the_name_of_a_newspaper_before_the_title_is_the_site():
    document = read(
        f"<head><title>Harwick Tribune: Council approves a bridge for walkers and lorries</title></head><body>{BODY}</body>"
    )
    assert (document.title, document.site) == ("Council approves a bridge for walkers and lorries", "Harwick Tribune")


def test_a_publisher_with_a_name_comes_before_an_address_as_the_site():
    head = '<meta property="og:site_name" content="post.example">' + linked(publisher={"name": "Harwick Post"})
    assert read(page(head=head)).site == "Harwick Post"


def test_a_link_to_somebodys_page_beside_the_day_names_the_author():
    line = '<p>12 March 2024 · <a href="/people/jane-doe">Jane Doe</a> · <a href="/bridges">Old Bridges</a></p>'
    assert read(page(f"<h1>Bridge approved</h1>{line}{BODY}")).authors == ("Jane Doe",)


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
        ("Submitted by Jane Doe on Thu, 10/05/2017 - 16:30", ["Jane Doe"]),
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
        "<p>HARWICK, Kent, March 12, 2024 -- The council of Harwick approved a plan.</p>",
        "<p>Joined: 1 March 2011</p><p>Post by Jane Doe » Tue Mar 12, 2024 8:14 pm</p>",
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
        page(f"<h1>Bridge approved</h1><p>Jane Doe, last modified on <a class=last-modified>12 March 2024</a></p>{BODY}"),
        page(f"<h1>Bridge approved</h1><table><tr><th>Opened</th><td>12 March 2024</td></tr></table>{BODY}"),
        page(f"<h1>Bridge approved</h1><div>Date of next meeting<p>It will be on 12 March 2024, in the hall.</p></div>{BODY}"),
        page(f"<h1>Bridge approved</h1><p>The council will meet again on 12 March 2024 in the hall.</p>{BODY}"),
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
Best viewed in winter, the tower leans by 2 metres.
Contact with the vessel was lost at 4am.
Get the bus or walk, the council told us on Tuesday.
The video will start a debate that the party does not want.
If somebody sent the files, the court must hear who it was.
This article of the constitution was first published in 1921, and nobody had read it.
Our correspondent has seen the letter in a weekly newspaper.
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
        "The bridge at night (Image: Harwick Post)",
        "Published in Harwick Post, June 2nd, 2024",
        "Reach Jane Doe at jdoe@post.example",
        "Follow Jane Doe’s coverage of bridges at post.example/bridges.",
        "This article originally appeared on Harwick Post: The bridge that nobody wanted",
        "You have read 4 of 5 free articles this month.",
        "Was this forwarded to you? Sign up here.",
        "Unsubscribe | Manage preferences",
        "Loading...",
        "To view or add a comment, sign in",
        "Go deeper (1 min. read)",
        "3 / 11",
    ],
)
def test_a_phrase_of_furniture_between_paragraphs_is_left_out(line: str):
    text = read(page(f"{BODY}<p>{line}</p><p>{PROSE[0][::-1]}.</p>")).text
    assert line not in [block.shadow for block in layout(shadow(text)) if not block.furniture]


@pytest.mark.parametrize(
    "line",
    [
        "Already a member of NATO, Norland will host the summit of May and pay $40m for it.",
        "Picture by picture, the jury went through the evidence for $3m of damages.",
        "Copyright law of 1998 lets the firm keep $5m of what it earned.",
        "Subscribe to the share offer now, brokers at Big Bank wrote in a note.",
        "Do you have a story to sell for $5m, the paper asked Bo Li.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_the_articles(line: str):
    assert line in read(page(f"{BODY}<p>{line}</p><p>{PROSE[0][::-1]}.</p>")).text


@pytest.mark.parametrize(
    "title", ["Sign up for the scheme", "Recent news", "Share", "Don’t miss", "Follow us to the sea"]
)
def test_paragraphs_behind_a_subheading_that_reads_like_furniture_are_the_articles(title: str):
    last = [f"{PROSE[0][::-1]}.", f"{PROSE[1][::-1]}."]
    text = read(page(f"{BODY}<h2>{title}</h2><p>{last[0]}</p><p>{last[1]}</p>")).text
    assert all(paragraph in text for paragraph in last)


def test_a_page_is_read_whole_where_its_furniture_is_kept():
    raw = page(f"<aside><p>Seven ways to boil a kettle</p></aside>{BODY}").encode()
    (document,) = html.documents(in_memory("a.html", raw), Reading(keep_furniture=True))
    assert isinstance(document, Document)
    assert "Seven ways to boil a kettle" in document.text


def test_a_page_with_thousands_of_times_is_read_quickly():
    times = "".join(f"<p><time datetime=2024-03-{i % 28 + 1:02}>then</time> Yes.</p>" for i in range(9000))
    start = time.process_time()
    assert PROSE[0] in read(page(f"{BODY}<div class=comments>{times}</div>")).text
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    "line",
    [
        "<p>Last updated 14 March 2024, first published 12 March 2024</p>",
        "<time datetime=2024-03-14>Updated 14 March</time> <time datetime=2024-03-12>12 March</time>",
    ],
)
def test_the_day_of_a_change_is_not_the_day_of_publication(line: str):
    assert str(read(f"<html><body><article><h1>A bridge</h1>{line}{BODY}</article>").published) == "2024-03-12"


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


def test_headings_that_link_elsewhere_one_after_another_are_left_out():
    links = "<div><a href=/1><h6>Kettle denies it</h6></a><a href=/2><h6>Who boiled?</h6></a></div>"
    text = read(page(f"<p>{PROSE[0]}</p>{links}<p>{PROSE[1]}</p><h3>What it costs</h3><p>{PROSE[2]}</p>")).text
    assert text == f"{PROSE[0]}\n\n{PROSE[1]}\n\nWhat it costs\n\n{PROSE[2]}\n"


def test_a_box_that_asks_for_an_address_is_left_out():
    box = "<div><div>Harwick at Home</div><div>What sold, and for how much: a letter on Fridays.</div><input type=email></div>"
    assert read(page(f"<p>{PROSE[0]}</p>{box}<p>{PROSE[1]}</p>")).text == f"{PROSE[0]}\n\n{PROSE[1]}\n"


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Tell us what you paid. Our reporters read everything that you send.", False),
        ("You will need a permit from May, and so will the driver of the lorry.", True),
        ("Our neighbours paid for it, and you can see them there, said Li Wei of the council.", True),
    ],
)
def test_a_box_in_which_a_newsroom_speaks_to_its_readers_is_left_out(said: str, there: bool):  # noqa: FBT001
    text = read(
        page(f"<p>{PROSE[0]}</p><div class=x><h3>Tolls</h3><p>{said}</p></div><p>{PROSE[1]}</p><p>{PROSE[2]}</p>")
    ).text
    assert (said in text) == there
    assert all(line in text for line in PROSE)


def test_a_caption_is_told_by_its_picture_or_by_the_name_of_an_inline_element():
    captions = (
        "<div><img><div>The bridge at dusk / A. Obi</div></div><div><span class=caption>Fog over Harwick.</span></div>"
    )
    assert read(page(f"<p>{PROSE[0]}</p>{captions}<p>{PROSE[1]}</p>")).text == f"{PROSE[0]}\n\n{PROSE[1]}\n"


def test_what_is_said_of_the_author_at_the_end_is_left_out():
    life = "<p>Jane Doe is the Post’s correspondent for bridges. More about Jane Doe</p>"
    assert read(page(BODY + life, '<meta name=author content="Jane Doe">')).text == "\n\n".join(PROSE) + "\n"


def test_cards_around_the_article_are_left_out():
    cards = "".join(
        f"<div class=i><b><a href=/{i}>Kettle {i} wins</a></b><div>It costs ${i}0 and boils water well, and quickly.</div></div>"
        for i in (1, 2, 3)
    )
    assert read(f"<div>{cards}<h1>Bridge</h1>{BODY}{cards}</div>").text == "Bridge\n\n" + "\n\n".join(PROSE) + "\n"
