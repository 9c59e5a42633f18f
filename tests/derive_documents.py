"""Writes samples/documents: PDF and Word files of stories made up for it, each beside the text a reader should find.

    python -m tests.derive_documents           say which files are out of date
    python -m tests.derive_documents --write   write them

The expected text knows nothing of pages, columns or lines. The PDFs are printed by tests/printing.py; the Word file is
python-docx's, with the tracked changes, links and text boxes that it cannot write added as XML.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml

from tests.printing import Page, Pdf, Place, encrypted, flow, pdf, text
from tests.stories import BUDGET, FERRIES, HARBOUR, RELEASE, RESULTS, expected

FOLDER = Path(__file__).parents[1] / "samples/documents"


def one_column() -> list[Page]:
    """Pages of the Gazette: heads that change from left to right pages, page numbers at the foot."""
    pages: list[Page] = []

    def places() -> Iterator[Place]:
        for number in range(1, 10):
            page = Page()
            head = "The Ostvik Gazette" if number % 2 else "Shipping and Trade"
            page.write(42, 396, 8, head)
            page.write(180, 396, 8, f"15 May 2024, page {number}")
            page.write(140, 22, 8, f"- {number} -")
            pages.append(page)
            yield page, 42, 370, 44

    flow(FERRIES, places(), 214)
    return pages


def two_columns() -> list[Page]:
    """Pages of two columns below a title across both."""
    pages = [Page(), Page()]
    for number, page in enumerate(pages, 1):
        page.write(60, 800, 8, "NORTHERN COAST REVIEW")
        page.write(500, 800, 8, f"Volume {number + 40}")
        page.write(295, 28, 9, str(number + 16))
    flow(HARBOUR[:1], iter([(pages[0], 60.0, 760.0, 0.0)]), 480)
    columns = [(pages[0], 60.0, 715.0, 430.0), (pages[0], 309.0, 715.0, 430.0), (pages[1], 60.0, 760.0, 640.0)]
    flow(HARBOUR[1:], iter([*columns, (pages[1], 309.0, 760.0, 600.0)]), 231, indent=12)
    return pages


def release() -> bytes:
    """A page in a font that states no widths, of a file whose properties a program filled in."""
    page = Page()
    flow(RELEASE, iter([(page, 72.0, 770.0, 40.0)]), 440, size=11)
    return pdf(
        [page.content()], info="/Title (Microsoft Word - release_v3.doc) /Author (jsmith)", measured=False, packed=True
    )


XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:date>2024-06-01</dc:date><prism:publicationDate>2024-05-02</prism:publicationDate>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def results() -> bytes:
    """A page that is turned by a quarter, with a stamp across the text; the publisher states title, authors and day."""
    page = Page()
    flow(RESULTS, iter([(page, 60.0, 520.0, 40.0)]), 500, size=12)
    turned = re.sub(
        rb"1 0 0 1 ([\d.]+) ([\d.]+) Tm",
        lambda place: b"0 1 -1 0 %.2f %b Tm" % (595 - float(place[2]), place[1]),
        page.content(),
    )
    stamp = b" BT /F1 9 Tf 1 0 0 1 40 20 Tm (ARCHIVE COPY 118) Tj ET"
    author = text("Leila Haddad; Joseph Kern")
    info = f"/Title {text('Tessaly Water doubles its profit')} /Author {author} /CreationDate (D:20240703101500Z)"
    return pdf([turned + stamp], info=info, xmp=XMP, page="/Rotate 90")


def scan() -> bytes:
    """A page that shows an image and nothing else."""
    file = Pdf()
    grey = bytes(255 if (x // 3 + y // 5) % 3 else 40 for y in range(40) for x in range(40))
    entries = "/Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8"
    image = file.stream(grey, entries)
    content = file.stream(b"q 595 0 0 842 0 0 cm /I1 Do Q")
    resources = f"/Resources << /XObject << /I1 {image} 0 R >> >>"
    page = f"<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] {resources} /Contents {content} 0 R >>"
    number = file.add(page.encode())
    file.add(f"<< /Type /Pages /Kids [{number} 0 R] /Count 1 >>".encode())
    return file.written(file.add(b"<< /Type /Catalog /Pages 4 0 R >>"))


def short() -> list[bytes]:
    page = Page()
    flow(RESULTS, iter([(page, 60.0, 780.0, 40.0)]), 460, size=11)
    return [page.content()]


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def budget() -> bytes:
    """A Word file with all that a newsroom leaves in one."""
    kinds = {"title": "Heading 1", "h": "Heading 2", "item": "List Bullet"}
    document = Document()
    document.core_properties.title = "Council Passes Budget with £12m for Buses"
    document.core_properties.author = "Harriet Oakes, Simon Dyer"
    document.sections[0].header.paragraphs[0].text = "Wexcombe Courier – not for publication"
    document.sections[0].footer.paragraphs[0].text = "Page 1 of 1"
    table = None
    for kind, words in BUDGET:
        if kind == "row":
            table = table or document.add_table(0, 3)
            cells = table.add_row().cells
            for cell, written in zip(cells, words.split(" | "), strict=False):
                cell.text = written
            if " | " not in words:
                cells[0].merge(cells[2])
            continue
        paragraph = document.add_paragraph(style=kinds.get(kind))
        if words.startswith("The opposition"):
            for xml in changes():
                paragraph._p.append(parse_xml(xml))
        elif words.endswith("website."):
            for xml in link(words):
                paragraph._p.append(parse_xml(xml))
        elif words.startswith("The next"):
            paragraph._p.append(parse_xml(box(words)))
        else:
            paragraph.add_run(words)
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def changes() -> Iterator[str]:
    """The paragraph of the opposition, as two editors changed it."""
    yield run("The opposition leader, Gordon Pike, called the rise ")
    yield f'<w:del xmlns:w="{W}" w:id="1" w:author="E"><w:r><w:delText>a theft of £20m</w:delText></w:r></w:del>'
    yield f'<w:ins xmlns:w="{W}" w:id="2" w:author="E">{run("a disgrace")}</w:ins>'
    yield run(". He had proposed to delay the new depot, which costs ")
    yield f'<w:moveFrom xmlns:w="{W}" w:id="3" w:author="E">{run("£9m ")}</w:moveFrom>'
    yield run("£8.5m, until 2026.")
    yield f'<w:r xmlns:w="{W}"><w:rPr><w:vanish/></w:rPr><w:t>Check the sum with the treasurer.</w:t></w:r>'


def link(words: str) -> Iterator[str]:
    """A paragraph whose end is a link, by a field with a code."""
    before, found, after = words.partition("the council’s website")
    yield run(before)
    yield f'<w:r xmlns:w="{W}"><w:instrText> HYPERLINK "somewhere" </w:instrText></w:r>'
    yield f'<w:hyperlink xmlns:w="{W}" w:anchor="a">{run(found)}</w:hyperlink>'
    yield run(after)


def box(words: str) -> str:
    """A text box, as Word writes it: once for itself, and once more for programs of before 2010."""
    inside = f"<w:txbxContent><w:p>{run(words)}</w:p></w:txbxContent>"
    return (
        f'<w:r xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def run(words: str) -> str:
    return f'<w:r xmlns:w="{W}"><w:t xml:space="preserve">{words.replace("&", "&amp;")}</w:t></w:r>'


def repacked(archive: bytes) -> bytes:
    """The same archive without times and without a picture of the first page."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            if not name.endswith(".jpeg"):
                made.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), given.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "ferry-order.pdf": lambda: pdf(
        [page.content() for page in one_column()],
        media="0 0 298 420",
        info=f"/Title {text('Norland Orders Four Ferries for €310m')} /Author (Marit Solheim)",
    ),
    "harbour-dispute.pdf": lambda: pdf(
        [page.content(by_rows=rows) for page, rows in zip(two_columns(), cycle((True, False)), strict=False)]
    ),
    "press-release.pdf": release,
    "quarterly-results.pdf": results,
    "password.pdf": lambda: pdf(short(), encrypt=encrypted("swordfish")),
    "no-password.pdf": lambda: pdf(short(), encrypt=encrypted("")),
    "scan.pdf": scan,
    "council-budget.docx": budget,
    "ferry-order.txt": lambda: expected(FERRIES).encode(),
    "harbour-dispute.txt": lambda: expected(HARBOUR).encode(),
    "press-release.txt": lambda: expected(RELEASE).encode(),
    "quarterly-results.txt": lambda: expected(RESULTS).encode(),
    "council-budget.txt": lambda: expected(BUDGET).encode(),
}


def same(one: bytes, other: bytes) -> bool:
    """Whether two files are the same; archives, when their members are, for programs deflate differently."""
    if not one.startswith(b"PK") or not other.startswith(b"PK"):
        return one == other
    archives = [zipfile.ZipFile(io.BytesIO(raw)) for raw in (one, other)]
    first, second = ({name: archive.read(name) for name in archive.namelist()} for archive in archives)
    return first == second


def stale() -> dict[str, bytes]:
    """The files that are out of date, as they should be."""
    made = {name: make() for name, make in FILES.items()}
    there = {path.name: path.read_bytes() for path in FOLDER.glob("*")}
    return {name: raw for name, raw in made.items() if name not in there or not same(there[name], raw)}


def main() -> None:
    outdated = stale()
    if "--write" in sys.argv[1:]:
        FOLDER.mkdir(exist_ok=True)
        for name, raw in outdated.items():
            (FOLDER / name).write_bytes(raw)
    elif outdated:
        sys.exit(f"out of date: {', '.join(outdated)}; python -m tests.derive_documents --write")


if __name__ == "__main__":
    main()
