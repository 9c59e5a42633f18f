"""Word documents: their text as it is read, and archives that are none."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

from factx.errors import InputError
from factx.records import Document
from factx.sources import docx
from factx.sources.docx import reader
from factx.sources.opening import in_memory
from factx.sources.reading import Reading

SAMPLES = Path(__file__).parents[1] / "samples/documents"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def read(raw: bytes, name: str = "news.docx") -> Document:
    (document,) = docx.documents(in_memory(name, raw), Reading())
    return document


def refusal(raw: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read(raw)
    return caught.value


def archive(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def word(body: str, *, namespace: str = W, kind: str = MAIN, part: str = "word/document.xml", **more: str) -> bytes:
    """A Word file whose document has that body; further parts are named by their relation to it."""
    related = "".join(
        f'<Relationship Id="r{i}" Type="{RELATIONS}/{name}" Target="{name}.xml"/>' for i, name in enumerate(more)
    )
    folder, _, file = part.rpartition("/")
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="t"><Override PartName="/{part}" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<R xmlns="r"><Relationship Id="a" Type="{RELATIONS}/officeDocument" Target="{part}"/></R>',
        f"{folder}/_rels/{file}.rels": f'<R xmlns="r">{related}</R>',
        part: f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>',
    }
    return archive(parts | {f"{folder}/{name}.xml": content for name, content in more.items()})


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


# ---------------------------------------------------------------------------------------------------------- samples
def test_a_newsroom_s_file_is_read_as_it_prints():
    document = read((SAMPLES / "council-budget.docx").read_bytes(), "council-budget.docx")
    assert document.text + "\n" == (SAMPLES / "council-budget.txt").read_text(encoding="utf-8")
    assert (document.id, document.source, document.format) == ("council-budget.docx", "council-budget.docx", "docx")
    assert document.title == "Council Passes Budget with £12m for Buses"
    assert document.authors == ("Harriet Oakes", "Simon Dyer")
    assert (document.published, document.warnings) == (None, ())


# ------------------------------------------------------------------------------------------------------------- text
def test_runs_of_a_paragraph_are_one_line():
    assert read(word(p(r("Rates "), r("rose"), r(".")) + p(r("Then they fell.")))).text == (
        "Rates rose.\n\nThen they fell."
    )


def test_breaks_tabs_and_hyphens_are_kept_and_soft_hyphens_are_not():
    body = p(
        r("Acme"), "<w:r><w:tab/></w:r>", r("12"), "<w:r><w:br/></w:r>", r("B"), "<w:r><w:noBreakHyphen/></w:r>",
        r("2"), '<w:r><w:br w:type="page"/></w:r>', r("ha\u00adven"), "<w:r><w:softHyphen/></w:r>",
    )  # fmt: skip
    assert read(word(body)).text == "Acme\t12\nB-2haven"


def test_tab_stops_are_no_tabs():
    assert read(word(p(r("Acme"), properties="<w:tabs><w:tab w:val='left'/></w:tabs>"))).text == "Acme"


def test_deletions_are_left_out_and_insertions_kept():
    body = p(r("It paid "), f"<w:del>{r('£9m')}</w:del>", f"<w:ins>{r('£8m')}</w:ins>", r("."))
    assert read(word(body)).text == "It paid £8m."


def test_what_was_moved_is_read_where_it_went():
    body = p(f"<w:moveFrom>{r('Old place.')}</w:moveFrom>", r("A.")) + p(f"<w:moveTo>{r('New place.')}</w:moveTo>")
    assert read(word(body)).text == "A.\n\nNew place."


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    body = p(r("The bank "), properties="<w:rPr><w:del/></w:rPr>") + p(r("agreed."))
    assert read(word(body)).text == "The bank agreed."


DELETED_END = "<w:rPr><w:del/></w:rPr>"


def test_the_last_paragraphs_are_read_even_where_their_ends_were_deleted():
    assert read(word(p(r("First.")) + p(r("Last."), properties=DELETED_END))).text == "First.\n\nLast."
    body = p(r("The bank "), properties=DELETED_END) + p(r("agreed."), properties=DELETED_END)
    assert read(word(body + "<w:sectPr/>")).text == "The bank agreed."


def test_a_paragraph_whose_end_was_deleted_goes_on_in_no_other_cell():
    rows = cell(p(r("North"), properties=DELETED_END)) + cell(p(r("£5m"), properties=DELETED_END))
    body = p(r("Before."), properties=DELETED_END) + table(rows) + p(r("After."))
    assert read(word(body)).text == "Before.\n\nNorth | £5m\n\nAfter."


def test_a_paragraph_whose_end_was_deleted_does_not_go_on_in_or_behind_a_text_box():
    box = f"<w:r><w:txbxContent>{p(r('In the box.'), properties=DELETED_END)}</w:txbxContent></w:r>"
    body = p(r("The bank "), properties=DELETED_END) + p(box, r("agreed.")) + p(r("More."))
    assert read(word(body)).text == "The bank agreed.\n\nIn the box.\n\nMore."


def test_very_many_paragraphs_whose_ends_were_deleted_take_time_in_proportion():
    written = "The bank agreed to lend to the port. " * 10
    begun = time.process_time()
    assert len(read(word(p(r(written), properties=DELETED_END) * 40_000)).text) == 40_000 * len(written) - 1
    assert time.process_time() - begun < 20


def test_a_deleted_row_is_left_out():
    rows = (cell(p(r("a"))) + cell(p(r("b"))), "<w:trPr><w:del/></w:trPr>" + cell(p(r("c"))) + cell(p(r("d"))))
    assert read(word(table(*rows))).text == "a | b"


def test_hidden_text_codes_of_fields_and_placeholders_are_left_out():
    body = p(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>",
        "<w:r><w:instrText>PAGEREF</w:instrText></w:r>",
        r("Shown."),
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click here')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{r(' Filled in.')}</w:sdtContent></w:sdt>",
    )
    assert read(word(body)).text == "Shown. Filled in."


def test_a_run_that_is_expressly_not_hidden_is_read():
    assert read(word(p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Shown</w:t></w:r>'))).text == "Shown"


def test_list_items_are_marked_whether_the_paragraph_or_its_style_says_so():
    styles = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Small"><w:basedOn w:val="Points"/></w:style>'
        '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
        '<w:style w:styleId="H1"><w:basedOn w:val="Points"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        "</w:styles>"
    )
    number = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='{}'/></w:numPr>"
    style = "<w:pStyle w:val='{}'/>"
    body = (
        p(r("Heading"), properties=style.format("H1"))
        + p(r("one"), properties=number.format(1))
        + p(r("two"), properties=style.format("Small"))
        + p(r("not"), properties=style.format("Points") + number.format(0))
        + p(r("none"), properties=style.format("Loop"))
        + p(r("•\ttyped"))
    )
    assert read(word(body, styles=styles)).text == "Heading\n\n- one\n\n- two\n\nnot\n\nnone\n\n- typed"


def test_rows_are_lines_and_merged_cells_are_read_once():
    down, across = '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'
    rows = (
        cell(p(r("North")), properties=down) + cell(p(r("2023"))) + cell(p(r("£1m"), properties="")),
        cell(p(r("North")), properties="<w:vMerge/>") + cell(p(r("2024"))) + cell(p(r("£2"), r("m"))),
        cell(p(r("Sum")), properties=across) + cell(p(r("£3m"))),
    )
    assert read(word(table(*rows))).text == "North | 2023 | £1m\n\n2024 | £2m\n\nSum | £3m"


def test_a_table_that_only_lays_out_the_page_is_read_cell_by_cell():
    long = "The board of Acme met on Monday and agreed to sell the yard. " * 4
    rows = (cell(p(r(long)), p(r(long))) + cell(p(r("Contact"))),)
    assert read(word(table(*rows))).text == "\n\n".join([long.strip(), long.strip(), "Contact"])


def test_a_table_in_a_cell_is_part_of_the_cell():
    inner = table(cell(p(r("x"))) + cell(p(r("y"))))
    assert read(word(table(cell(p(r("a")), inner) + cell(p(r("b")))))).text == "a x | y | b"


def test_a_text_box_is_read_once_behind_the_paragraph_it_is_anchored_in():
    inside = f"<w:txbxContent>{p(r('In the box.'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = f"<mc:Choice {mc} Requires='wps'>{inside}</mc:Choice><mc:Fallback {mc}>{inside}</mc:Fallback>"
    box = f"<w:r><mc:AlternateContent {mc}>{choice}</mc:AlternateContent></w:r>"
    assert read(word(p(r("Before "), box, r("and after.")))).text == "Before and after.\n\nIn the box."


def test_drawings_with_paragraphs_of_their_own_language_do_not_disturb():
    drawing = '<w:r><w:drawing><a:p xmlns:a="urn:a"><a:t>shape</a:t></a:p></w:drawing></w:r>'
    assert read(word(p(r("A "), drawing, r("b.")))).text == "A b."


@pytest.mark.parametrize(
    "kind",
    [
        MAIN.replace("document.main", "template.main"),
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_templates_and_files_with_macros_are_read_the_same_way(kind):
    assert read(word(p(r("Rates rose.")), kind=kind)).text == "Rates rose."


def test_the_strict_form_and_parts_of_other_names_are_read():
    assert read(word(p(r("Rates rose.")), namespace=STRICT, part="word/document2.xml")).text == "Rates rose."


def test_a_part_whose_type_is_stated_by_its_suffix_is_read():
    raw = word(p(r("Rates rose.")))
    with zipfile.ZipFile(io.BytesIO(raw)) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    types = f'<Types xmlns="t"><Default Extension="xml" ContentType="{MAIN}"/></Types>'
    assert read(archive(parts | {"[Content_Types].xml": types})).text == "Rates rose."


def test_properties_that_a_program_filled_in_are_passed_over():
    core = (
        '<c xmlns:d="d"><d:title>Word Document</d:title><d:creator>python-docx</d:creator>'
        "<d:created>2024-05-01T10:00:00Z</d:created></c>"
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    with zipfile.ZipFile(io.BytesIO(word(p(r("Rates rose."))))) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    more = f'<Relationship Id="b" Type="{package}" Target="docProps/core.xml"/></R>'
    parts["_rels/.rels"] = str(parts["_rels/.rels"], "utf-8").replace("</R>", more)
    stated = read(archive(parts | {"docProps/core.xml": core}))
    assert (stated.title, stated.authors, stated.published) == (None, (), None)
    stated = read(archive(parts | {"docProps/core.xml": core.replace("Word Document", "Acme sells its yard")}))
    assert stated.title == "Acme sells its yard"


def test_no_entity_is_expanded():
    secret = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    laughs = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
    for doctype in (secret, laughs):
        body = f'{doctype}<w:document xmlns:w="{W}"><w:body>{p(r("&x;"))}</w:body></w:document>'
        with zipfile.ZipFile(io.BytesIO(word(p(r("a"))))) as given:
            parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
        error = refusal(archive(parts | {"word/document.xml": body}))
        assert error.message == "news.docx declares entities, which no Word document does"


# --------------------------------------------------------------------------------------------------------- refusals
def bomb(size: int) -> bytes:
    return word(p(r("a")) + " " * size)


def test_a_bomb_is_refused_before_it_is_unpacked():
    error = refusal(bomb(reader.MAX_PART))
    assert error.message == "news.docx unpacks to more than 32 MB of text"


def test_a_bomb_that_lies_about_its_size_is_cut_off_at_what_it_says():
    raw = bytearray(bomb(reader.MAX_PART))
    place = raw.rfind(b"word/document.xml") - 46  # its entry in the list of members
    raw[place + 24 : place + 28] = struct.pack("<I", 500)
    assert refusal(bytes(raw)).message == "news.docx is a damaged or cut Word document"


def test_an_archive_of_very_many_members_is_refused_before_they_are_listed(monkeypatch):
    monkeypatch.setattr(reader, "ZipFile", None)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for number in range(12_000):
            made.writestr(f"word/a-member-with-a-name-{number:060}", b"")
    assert refusal(out.getvalue()).message == "news.docx is a damaged or cut Word document"


def test_bombs_beside_the_text_are_not_unpacked():
    with zipfile.ZipFile(io.BytesIO(word(p(r("Rates rose."))))) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    assert read(archive(parts | {"word/media/image1.png": bytes(64 << 20)})).text == "Rates rose."


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "is an OpenDocument text (.odt)"),
        ({"mimetype": "application/epub+zip"}, "is an e-book (.epub)"),
        ({"a.txt": "Rates rose."}, "is a ZIP archive, not a Word document"),
    ],
)
def test_another_archive_is_called_what_it_is(parts, message):
    assert refusal(archive(parts)).message == f"news.docx {message}"


@pytest.mark.parametrize(("kind", "what"), [("spreadsheet", "Excel workbook"), ("presentation", "PowerPoint")])
def test_other_office_documents_are_called_what_they_are(kind, what):
    stated = f"application/vnd.openxmlformats-officedocument.{kind}ml.main+xml"
    assert what in refusal(word("", kind=stated)).message


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        ("EncryptedPackage", "is encrypted and needs a password"),
        ("WordDocument", "is a Word document of before 2007 (.doc)"),
        ("Workbook", "is an Excel workbook, not a text"),
        ("Something", "is an old Office document"),
    ],
)
def test_old_office_containers_are_called_what_they_are(stream, message):
    error = refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(500))
    assert (error.message, bool(error.remedy)) == (f"news.docx {message}", True)


def test_a_file_cut_short_is_one_clear_error():
    raw = (SAMPLES / "council-budget.docx").read_bytes()
    for size in (4, 1000, len(raw) // 2, len(raw) - 30):
        assert refusal(raw[:size]).message == "news.docx is a damaged or cut Word document"


def test_xml_that_ends_too_early_is_one_clear_error():
    with zipfile.ZipFile(io.BytesIO(word(p(r("a"))))) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    parts["word/document.xml"] = bytes(str(parts["word/document.xml"], "utf-8")[:-20], "utf-8")
    assert refusal(archive(parts)).message == "news.docx is a damaged or cut Word document"


@pytest.mark.parametrize("name", ["[Content_Types].xml", "word/document.xml", "mimetype"])
def test_a_member_that_is_encrypted_is_one_clear_error(name):
    raw = bytearray(word(p(r("a"))) if name != "mimetype" else archive({"mimetype": "application/epub+zip"}))
    place = raw.rfind(name.encode()) - 46  # its entry in the list of members
    for flags in (place + 8, int.from_bytes(raw[place + 42 : place + 46], "little") + 6):
        raw[flags] |= 1
    assert refusal(bytes(raw)).message == "news.docx is an archive that is encrypted"


def test_other_compressions_than_word_s_are_refused():
    raw = io.BytesIO(word(p(r("a"))))
    with zipfile.ZipFile(raw) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    assert refusal(archive(parts, zipfile.ZIP_LZMA)).message == "news.docx is a damaged or cut Word document"


def test_a_document_without_text_is_an_error():
    assert refusal(word(p())).message == "news.docx has no text"


def test_elements_nested_very_deep_are_read():
    depth = 100_000
    assert read(word("<w:ins>" * depth + p(r("deep")) + "</w:ins>" * depth)).text == "deep"
