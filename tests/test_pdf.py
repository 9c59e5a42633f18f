"""PDFs: pages to paragraphs, and files that cannot be read."""

from __future__ import annotations

import io
import logging
import sys
import zlib
from pathlib import Path

import pytest

from factx.errors import InputError
from factx.records import Document
from factx.sources import pdf
from factx.sources.opening import in_memory
from factx.sources.pdf import reader
from factx.sources.pdf.hyphens import Compounds, lines_joined
from factx.sources.pdf.printed import Run, text_of
from factx.sources.properties import authors, title
from factx.sources.reading import Reading
from tests import derive_documents
from tests import printing as printed

SAMPLES = Path(__file__).parents[1] / "samples/documents"


def read(raw: bytes, name: str = "news.pdf") -> Document:
    (document,) = pdf.documents(in_memory(name, raw), Reading())
    return document


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def expected(name: str) -> str:
    return (SAMPLES / name).read_text(encoding="utf-8").removesuffix("\n")


def refusal(raw: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read(raw)
    assert caught.value.remedy
    return caught.value


def drawn(content: bytes, pages: int = 1) -> bytes:
    """A PDF of pages that are all drawn by the same operations."""
    return printed.pdf([content] * pages)


def shown(*lines: str) -> bytes:
    """Operations that show lines one below the other."""
    page = printed.Page()
    for i, line in enumerate(lines):
        page.write(60, 700 - 13 * i, 11, line)
    return page.content()


# ---------------------------------------------------------------------------------------------------------- samples
def test_the_samples_are_those_of_their_generator():
    assert list(derive_documents.stale()) == []


def test_one_column_is_read_without_running_heads_page_numbers_and_hyphens_at_line_ends():
    document = read(sample("ferry-order.pdf"), "ferry-order.pdf")
    assert document.text == expected("ferry-order.txt")
    assert (document.id, document.source, document.format) == ("ferry-order.pdf", "ferry-order.pdf", "pdf")
    assert (document.title, document.authors) == ("Norland Orders Four Ferries for €310m", ("Marit Solheim",))
    assert (document.published, document.warnings) == (None, ())


def test_two_columns_are_read_one_after_the_other_even_when_they_are_drawn_row_by_row():
    assert read(sample("harbour-dispute.pdf")).text == expected("harbour-dispute.txt")


def test_items_and_rows_of_a_table_stay_lines_in_a_font_without_stated_widths():
    document = read(sample("press-release.pdf"))
    assert document.text == expected("press-release.txt")
    assert (document.title, document.authors) == (None, ())


def test_a_turned_page_is_read_without_the_stamp_across_it_and_dated_by_its_publisher():
    document = read(sample("quarterly-results.pdf"))
    assert document.text == expected("quarterly-results.txt")
    assert document.authors == ("Leila Haddad", "Joseph Kern")
    assert (str(document.published), document.published_from) == ("2024-05-02", "metadata")


def test_an_encrypted_pdf_without_a_user_s_password_is_read():
    assert read(sample("no-password.pdf")).text == expected("quarterly-results.txt")


# ------------------------------------------------------------------------------------------------------------ pages
def test_words_drawn_twice_to_look_bold_are_read_once():
    page = printed.Page()
    for x in (60.0, 60.3):
        page.write(x, 700, 11, "Tessaly Water")
    assert read(drawn(page.content())).text == "Tessaly Water"


def test_letters_that_are_set_one_by_one_are_all_read():
    page, x = printed.Page(), 60.0
    for letter in "fully billed":
        page.write(x, 700, 11, letter)
        x += printed.width(letter, 11)
    assert read(drawn(page.content())).text == "fully billed"


def test_a_character_of_another_font_that_is_drawn_later_stands_where_it_belongs():
    page = printed.Page()
    page.write(60, 700, 10, "paid")
    page.write(60 + printed.width("paid 5", 10), 700, 10, "million")
    page.write(60 + printed.width("paid ", 10), 700, 10, "5")
    assert read(drawn(page.content())).text == "paid 5million"


def test_words_that_one_operation_sets_apart_are_parted_at_its_gaps():
    content = b"BT /F1 10 Tf 60 700 Td [(Ac) 60 (me) -300 (pa) -20 (id)] TJ -300 0 Td 0 -12 Td (it.) Tj ET"
    assert read(drawn(content)).text == "Acme paid it."


def test_text_in_a_form_stands_where_the_form_is_drawn():
    file = printed.Pdf()
    file.add(printed.font("Helvetica"))
    fonts = "/Font << /F1 1 0 R >>"
    form = b"BT /F1 10 Tf 0 0 Td (below.) Tj ET"
    file.stream(form, f"/Type /XObject /Subtype /Form /BBox [0 0 90 90] /Resources << {fonts} >>")
    file.stream(b"q 1 0 0 1 60 600 cm /X Do Q BT /F1 10 Tf 1 0 0 1 60 700 Tm (Above.) Tj ET")
    resources = f"/Resources << {fonts} /XObject << /X 2 0 R >> >>"
    file.add(f"<< /Type /Page /Parent 5 0 R /MediaBox [0 0 595 842] {resources} /Contents 3 0 R >>".encode())
    file.add(b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>")
    assert read(file.written(file.add(b"<< /Type /Catalog /Pages 5 0 R >>"))).text == "Above.\n\nbelow."


def test_a_repeated_line_is_kept_where_it_is_all_there_is():
    assert read(drawn(shown("Rates rose."), pages=3)).text == "Rates rose.\n\nRates rose.\n\nRates rose."


def test_the_last_row_of_a_table_is_no_page_number():
    page = printed.Page()
    for y, cells in ((700, ("Year", "2022", "2023")), (687, ("Staff", "140", "212"))):
        for i, written in enumerate(cells):
            page.write(60 + 120 * i, y, 11, written)
    assert read(drawn(page.content())).text == "Year | 2022 | 2023\n\nStaff | 140 | 212"


def test_an_accent_that_is_drawn_by_itself_goes_onto_its_letter():
    before = b"BT /F1 10 Tf 60 700 Td (Vicu) Tj 19.5 0 Td (\\230) Tj 0 0 Td (na, ) Tj"
    below = b"25 0 Td (\\264) Tj -1 -1 Td (Etoile, ) Tj 30 1 Td [(Mat) 20 (\\264) 300 (ias)] TJ ET"
    assert read(drawn(b"%b %b" % (before, below))).text == "Vicuña, Étoile, Matías"


def test_a_space_that_only_the_spacing_of_characters_shows_is_read():
    content = b"BT /F1 10 Tf 60 700 Td (Acme) Tj 26.7 0 Td 2.8 Tc (wp) Tj 0 Tc 15.6 0 Td (aid.) Tj ET"
    assert read(drawn(content)).text == "Acmew paid."


def test_a_dash_at_the_beginning_of_a_line_is_no_list():
    long = "The port (which is said to be the oldest one)"
    assert text_of([[line(long, 700), line("- Brennholm - earned more.", 688)]]) == f"{long} - Brennholm - earned more."
    items = [line("Two causes:", 700), line("- the rain", 688), line("- the fees", 676)]
    assert text_of([items]) == "Two causes:\n\n- the rain\n\n- the fees"


def test_a_caption_beside_a_paragraph_does_not_interrupt_it():
    long = "The port earned more than it had hoped for in"
    text = [line(long, 700), line(long.lower(), 688), line("fees.", 676)]
    caption = [line("The harbour of Brennholm", 697, x=320, size=8), line("in May 2024", 687, x=320, size=8)]
    assert text_of([text + caption]) == f"{long} {long.lower()} fees.\n\nThe harbour of Brennholm in May 2024"


def test_a_large_initial_is_the_first_letter_of_its_paragraph():
    runs = [Run("T", 60, 82, 688, 30), line("he port earned more than it", 700, x=86)]
    runs += [line("had hoped for, said the mayor", 688, x=86), line("of Brennholm, who had feared worse", 676)]
    assert text_of([runs]).startswith("The port earned more than it had hoped for, said the mayor of Brennholm")


def line(text: str, y: float, *, x: float = 60, size: float = 10, bold: bool = False) -> Run:
    return Run(text, x, x + len(text) * size / 2, y, size, bold)


def test_a_plan_of_very_many_words_is_read_from_top_to_bottom():
    labels = [Run(f"plot {i}", 40 * (i % 60), 40 * (i % 60) + 25, 900 - i // 60, 1) for i in range(3600)]
    assert text_of([labels]).startswith("plot 0 | plot 1 | plot 2 |")


def test_an_indented_line_begins_a_paragraph():
    long = "The port earned more than it had hoped for"
    runs = [line(long, 700), line(long.lower(), 688), line(long, 676, x=72), line(long.lower(), 664)]
    assert text_of([runs]) == f"{long} {long.lower()}\n\n{long} {long.lower()}"


def test_a_heading_is_a_line_of_its_own():
    long = "The port earned more than it had hoped for"
    runs = [line("Fees", 700, size=14), line(long, 684), line("Costs", 672, bold=True), line(long, 660)]
    assert text_of([runs]) == f"Fees\n\n{long}\n\nCosts\n\n{long}"


def test_a_line_that_had_room_for_the_next_word_ends_its_paragraph():
    long = "The port earned more than it had hoped for"
    assert text_of([[line(long, 700), line("in fees.", 688), line(long, 676)]]) == f"{long} in fees.\n\n{long}"


def test_a_paragraph_goes_on_on_the_next_page():
    long = "The port earned more than it had hoped for in"
    pages = [[line(long, 700), line(long, 60)], [line("fees.", 700)]]
    assert text_of(pages).endswith("for in fees.")


def test_a_wide_gap_in_a_justified_line_makes_no_table():
    wide = [line("The port earned", 700), Run("a lot", 170, 220, 700, 10)]
    assert text_of([[*wide, line("more than it had hoped for in fees", 688)]]).startswith("The port earned a lot more")


# --------------------------------------------------------------------------------------------------- running heads
STORY = [
    "The council of Brennholm met on Monday to hear",
    "what the new harbour would cost the ratepayers",
    "before it chose between three builders, each of",
    "which had sent its plans in the first of spring",
]


def paged(*pages: list[Run], top: float = 660) -> str:
    """The text of pages that bear those lines and a story that goes on over all of them."""
    story = [[line(f"{words} {'abcde'[i]}", top - 12 * j) for j, words in enumerate(STORY)] for i in range(len(pages))]
    return text_of([[*own, *told] for own, told in zip(pages, story, strict=True)])


@pytest.mark.parametrize("y", [700, 672, 600])
@pytest.mark.parametrize(
    "pair",
    [
        ("Profit was $5m in 2019, and the bank paid $3m.", "Profit was $9m in 2020, and the bank paid $4m."),
        ("Income rose 5% to $12m", "Income rose 7% to $19m"),
        ("Income rose 5% to $12m", "Income rose 6% to $13m"),
        ("Question 1", "Question 2"),
        ("The minister declined to comment.", "The minister declined to comment."),
        ("“We were told nothing at all.”", "“We were told nothing at all.”"),
        ("Brennholm, Leirsund and Ostvik", "Brennholm, Leirsund and Ostvik"),
        ("Sold at €4m", "Sold at €4m"),
        ("1984", "1985"),
    ],
)
def test_lines_that_two_pages_share_by_chance_are_kept(pair, y):
    text = paged(*([line(words, y)] for words in pair))
    assert text.count(pair[0]) == 1 + (pair[0] == pair[1])
    assert pair[1] in text


@pytest.mark.parametrize("y", [672, 612])
def test_what_pages_repeat_within_the_leading_of_the_text_is_kept_where_it_is_a_sentence_or_on_two_pages_only(y):
    assert paged(*[[line("He declined.", y)]] * 4).count("He declined.") == 4
    assert paged(*[[line("Fees", y)]] * 2).count("Fees") == 2


def test_a_heading_that_counts_with_the_pages_is_kept():
    text = paged(*([line(f"Question {i}", 700, size=14)] for i in (1, 2, 3)))
    assert [f"Question {i}" in text for i in (1, 2, 3)] == [True] * 3


@pytest.mark.parametrize("y", [700, 590])
@pytest.mark.parametrize(
    "heads",
    [
        ("Ostvik Gazette", "Ostvik Gazette"),
        ("Ostvik Gazette, page 1", "Ostvik Gazette, page 2"),
        ("Ostvik Gazette 9 of 12", "Ostvik Gazette 10 of 12"),
        ("Ostvik Gazette 7", "Ostvik Gazette 8", "Ostvik Gazette 9"),
        ("vi Ostvik Gazette", "vii Ostvik Gazette", "viii Ostvik Gazette", "ix Ostvik Gazette"),
        ("A paper for Ostvik and for the ports of Norland",) * 3,
        ("Copies may not be sold.",) * 3,
        tuple(f"A paper for Ostvik and for the ports of Norland, page {i}" for i in (1, 2, 3)),
        ("1203", "1204"),
        ("- 1 -", "- 2 -"),
        ("PAGE IV", "PAGE V"),
    ],
)  # fmt: skip
def test_running_heads_and_feet_are_left_out(heads, y):
    assert paged(*([line(head, y)] for head in heads)) == paged(*([] for _ in heads))


def test_page_numbers_may_be_a_little_larger_than_the_text():
    assert paged(*([line(number, 590, size=11)] for number in ("3", "4"))) == paged([], [])
    assert paged([line("3", 590, size=11)]) == paged([])


def test_small_type_that_counts_with_two_pages_is_a_running_head():
    assert paged(*([line(f"Ostvik Gazette {i}", 700, size=8)] for i in (7, 8))) == paged([], [])


def test_heads_that_differ_between_left_and_right_pages_are_left_out():
    left, right = line("Ostvik Gazette", 700), line("Shipping", 700)
    assert paged([left], [right], [left], [right]) == paged([], [], [], [])


def test_a_head_of_two_rows_is_left_out():
    assert paged(*[[line("Ostvik Gazette", 712), line("Shipping", 700)]] * 2) == paged([], [])


def test_what_stands_beside_a_head_goes_with_it_unless_it_tells_something():
    besides = ("Shipping and trade on the coasts of Norland", "17", "Rates fell.", "£5m")
    text = paged(*([line("Ostvik Gazette", 700), line(beside, 700, x=220)] for beside in besides))
    assert [part in text for part in ("Gazette", *besides)] == [False, False, False, True, True]


def test_a_heading_beside_a_head_and_what_stands_beside_a_head_further_inside_are_kept():
    headed = ([line("Ostvik Gazette", 700), line(f"Fees {i}", 700, x=220, size=14)] for i in "ab")
    assert "Fees a" in paged(*headed)
    inside = (
        [line("The news", 720, size=14), line("Gazette", 700), line(f"by {i}", 700, x=220)] for i in ("Ida", "Jon")
    )
    assert "by Ida" in paged(*inside)


def test_rows_of_a_table_that_count_with_two_pages_are_kept():
    text = paged(*([line(f"{i}", 590), line(f"Berth {'AB'[i]}", 590, x=220)] for i in (0, 1)))
    assert ("Berth A" in text, "Berth B" in text) == (True, True)


@pytest.mark.parametrize(
    ("lone", "left_out"),
    [("17", True), ("- 3 -", True), ("Page 1 of 1", True), ("iv", True), ("1984", False), ("IV", False),
     ("Ostvik Gazette", False)],
)  # fmt: skip
def test_one_page_has_no_running_head_but_a_plausible_number(lone, left_out):
    assert (paged([line(lone, 590)]) == paged([])) == left_out


def test_a_number_within_the_leading_of_the_text_or_in_large_type_is_no_page_number():
    assert paged([line("17", 612)]).endswith("17")
    assert "42" in paged([line("42", 720, size=30)])


# ---------------------------------------------------------------------------------------------------------- hyphens
@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("the develop-|ment", "the development"),
        ("the Oslo-|based group", "the Oslo-based group"),
        ("a long-|term loan", "a long-term loan"),
        ("was high-|lighted", "was highlighted"),
        ("a state-of-|the-art yard", "a state-of-the-art yard"),
        ("the mother-|in-law", "the mother-in-law"),
        ("the non-exec-|utive director", "the non-executive director"),
        ("the Presi-|dent-elect", "the President-elect"),
        ("two-|and three-year loans", "two- and three-year loans"),
        ("COVID-|19", "COVID-19"),
        ("the 2023-|24 season", "the 2023-24 season"),
        ("Anglo-|Saxon", "Anglo-Saxon"),
        ("by e-|mail", "by e-mail"),
        ("EU-|wide", "EU-wide"),
        ("it ex-|pected", "it expected"),
        ("an out-|standing chair-|woman", "an outstanding chairwoman"),
        ("a three-year-|old", "a three-year-old"),
        ("re\u00ad|sume and co\u00adal", "resume and coal"),
        ("2019–|2024", "2019–2024"),
        ("the bank —|the second", "the bank — the second"),
        ("the bank—|the second", "the bank—the second"),
        ("https://news.example/|fees", "https://news.example/fees"),
        ("and/|or", "and/ or"),
        ("a pause -|then more", "a pause - then more"),
    ],
)
def test_hyphens_at_line_ends_are_judged_by_the_parts(lines, joined):
    written = lines.split("|")
    assert lines_joined(written, Compounds(written)) == joined


@pytest.mark.parametrize(("elsewhere", "joined"), [("a pay check was", "paycheck"), ("of paycheck or", "paycheck")])
def test_a_word_is_joined_as_the_document_writes_it(elsewhere, joined):
    assert lines_joined(["pay-", "check"], Compounds([elsewhere])) == joined
    assert lines_joined(["pay-", "check"], Compounds(["of pay-check or"])) == "pay-check"


# ------------------------------------------------------------------------------------------------------- properties
@pytest.mark.parametrize(
    "made_up",
    ["", "untitled", "Untitled-2", "Microsoft Word - draft.doc", "release_final.indd", "Document1", "Slide 1",
     "PowerPoint Presentation", "IMG20240510", "Word - Notes", "http://news.example/a", "  ", "--", "x" * 301],
)  # fmt: skip
def test_titles_that_programs_make_up_are_none(made_up):
    assert title(made_up) is None


@pytest.mark.parametrize("real", ["Word of the deal spreads", "Page by page", "Untitled works sell for £4m"])
def test_titles_that_sound_like_a_program_s_are_kept(real):
    assert title(real) == real


def test_titles_are_one_line():
    assert title(" Harbour\r\nsold\0 ") == "Harbour sold"


@pytest.mark.parametrize("nobody", ["", "admin", "jsmith", "python-docx", "Microsoft Office User", "a@b.example", None])
def test_authors_that_are_nobody_are_none(nobody):
    assert authors(nobody) == ()


def test_authors_are_told_apart():
    assert authors("Ida Vik, Jon Aas") == ("Ida Vik", "Jon Aas")
    assert authors("Vik, Ida; Aas, Jon") == ("Vik, Ida", "Aas, Jon")


# --------------------------------------------------------------------------------------------------------- refusals
def test_a_password_that_is_needed_is_one_clear_error():
    assert refusal(sample("password.pdf")).message == "news.pdf is encrypted and needs a password"


def test_a_scan_is_an_error_that_names_recognition():
    error = refusal(sample("scan.pdf"))
    assert error.message == "news.pdf is a scan: its pages are images without text"
    assert "ocrmypdf" in error.remedy


def test_blank_pages_are_an_error():
    assert refusal(drawn(b"")).message == "news.pdf has no text on its pages"


def test_a_truncated_pdf_is_one_clear_error():
    raw = sample("ferry-order.pdf")
    for size in (0, 9, 600, len(raw) // 2):
        assert refusal(raw[:size]).message == "news.pdf is a PDF that is cut short"


def test_pages_before_the_place_where_a_pdf_was_cut_are_read_with_a_warning():
    file = printed.Pdf()
    file.add(b"<< /Type /Catalog /Pages 2 0 R >>")
    file.add(b"<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>")
    file.add(printed.font("Helvetica"))
    resources = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
    for content in (5, 7):
        file.add(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {content} 0 R >>".encode())
        file.stream(shown(f"Rates rose in round {content}."))
    raw = file.written(1)
    document = read(raw[: raw.index(b"7 0 obj")])
    assert document.text == "Rates rose in round 5."
    assert document.warnings == ("the PDF is cut short: what could be read was read",)


def test_a_pdf_whose_table_of_objects_is_wrong_is_read_all_the_same():
    raw = sample("ferry-order.pdf").replace(b"startxref\n", b"startxref\n9")
    assert read(raw).text == expected("ferry-order.txt")


def test_garbage_is_one_clear_error():
    assert refusal(b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"%%EOF").message == "news.pdf is a damaged PDF"


def test_a_damaged_page_is_left_out_with_a_warning():
    raw = printed.pdf([shown("Rates rose again."), b"BT /F1 10 Tf [(unclosed ET", shown("Then they fell.")])
    document = read(raw)
    assert document.text == "Rates rose again.\n\nThen they fell."
    assert document.warnings == ("pages that are damaged and were left out: 2",)


def test_letters_that_a_font_does_not_name_are_a_warning():
    nameless = [Run("\ufffd\ue000\ufffd", 60, 90, 700, 10)]
    assert read(sample("ferry-order.pdf")).warnings == ()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "runs", lambda *_: nameless)
        (warning,) = read(sample("ferry-order.pdf")).warnings
    assert warning.startswith("a font does not say which letters it shows")


def test_nothing_of_pypdf_is_logged(caplog, capfd):
    caplog.set_level(logging.DEBUG)
    raw = sample("ferry-order.pdf").replace(b"startxref\n", b"startxref\n9")
    level = logging.getLogger("pypdf").level
    read(raw)
    assert (caplog.records, capfd.readouterr().err) == ([], "")
    assert logging.getLogger("pypdf").level == level


def test_a_missing_library_is_named_with_its_remedy(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    error = refusal(sample("ferry-order.pdf"))
    assert (error.message, error.remedy) == (
        "news.pdf is a PDF, and reading one needs pypdf",
        "pip install 'factx[documents]'",
    )


@pytest.mark.parametrize("algorithm", ["AES-128", "AES-256"])
def test_an_aes_encrypted_pdf_without_a_user_s_password_is_read(algorithm):
    pytest.importorskip("cryptography")
    from pypdf import PdfWriter  # noqa: PLC0415 - an extra

    writer, out = PdfWriter(clone_from=io.BytesIO(sample("ferry-order.pdf"))), io.BytesIO()
    writer.encrypt("", "keeper", algorithm=algorithm)
    writer.write(out)
    assert read(out.getvalue()).text == expected("ferry-order.txt")


def test_aes_without_cryptography_is_named_with_its_remedy(monkeypatch):
    from pypdf.errors import DependencyError  # noqa: PLC0415 - an extra

    def fails(*_: object) -> None:
        raise DependencyError

    monkeypatch.setattr(reader, "runs", fails)
    error = refusal(sample("ferry-order.pdf"))
    assert error.message == "news.pdf is encrypted with AES, and reading it needs cryptography"


# ------------------------------------------------------------------------------------------------------------ bombs
def packed(content: bytes) -> bytes:
    file = printed.Pdf()
    file.add(printed.font("Helvetica"))
    file.stream(zlib.compress(content), "/Filter /FlateDecode")
    resources = "/Resources << /Font << /F1 1 0 R >> >>"
    file.add(f"<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] {resources} /Contents 2 0 R >>".encode())
    file.add(b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
    return file.written(file.add(b"<< /Type /Catalog /Pages 4 0 R >>"))


TOO_LARGE = "news.pdf is drawn with more than an article can need"


def test_a_stream_that_inflates_beyond_all_measure_is_refused():
    assert refusal(packed(shown("Rates rose.") + b" " * (40 << 20))).message == TOO_LARGE


def test_a_page_of_very_many_operations_is_refused():
    assert refusal(packed(b"BT /F1 1 Tf " + b"(a) Tj " * 600_000)).message == TOO_LARGE


def test_operations_count_over_all_pages(monkeypatch):
    monkeypatch.setattr(reader, "MAX_OPERATIONS", 100)
    assert refusal(drawn(shown(*["Rates rose."] * 5), pages=9)).message == TOO_LARGE


def test_very_many_pages_are_refused(monkeypatch):
    monkeypatch.setattr(reader, "MAX_PAGES", 3)
    assert refusal(drawn(shown("Rates rose."), pages=4)).message == "news.pdf has more than 3 pages"


def test_pages_that_hold_themselves_are_one_clear_error():
    raw = drawn(shown("Rates rose.")).replace(b"/Kids [4 0 R]", b"/Kids [5 0 R]")
    assert refusal(raw).message == "news.pdf is a damaged PDF"


def test_operands_nested_very_deep_are_one_clear_error():
    assert refusal(drawn(b"[" * 100_000)).message == "news.pdf is a damaged PDF"
