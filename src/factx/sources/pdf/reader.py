"""PDF: the text of all pages as one document, read by pypdf.

A PDF holds no text, only letters at places; `pages` makes paragraphs of them. The title and the authors are those of
the document's properties. Its dates are when a file was made or changed and say nothing about publication, so they are
passed over, as is `dc:date`, which programs fill from the clock; only PRISM's publication date, which publishers state,
is taken.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.errors import InputError
from factx.records import Document
from factx.sources.pdf.printed import runs, text_of
from factx.sources.properties import authors, title
from factx.sources.silence import silent

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

    from factx.sources.opening import Input
    from factx.sources.pdf.printed import Run
    from factx.sources.reading import Reading

MAX_FILE = 128 * 1024 * 1024
"""Bytes that a file may have; most are pictures."""

MAX_PAGES = 2_000
"""Pages a document may have."""

MAX_CONTENT = 64 * 1024 * 1024
"""Bytes that all pages may be drawn with, inflated."""

MAX_OPERATIONS = 2_000_000
"""What all pages may be drawn with: operations, those of text fourfold. A page of print takes a few thousand."""

LIMITS = {
    "array_based_stream_maximum_output_length": 16 << 20,
    "lzw_maximum_output_length": 16 << 20,
    "maximum_declared_stream_length": MAX_FILE,
    "run_length_maximum_output_length": 16 << 20,
    "stream_decoding_work_maximum_length": 48 << 20,
    "stream_parsing_work_maximum_count": 1_000_000,
    "zlib_maximum_output_length": 16 << 20,
    "xform_maximum_invocations_per_extraction": 500,
}
"""What pypdf may spend on one stream or page; its own limits allow more."""

_TAIL = 2048
_PUBLISHED = re.compile(rb"prism:publicationDate\s*(?:>|=\s*[\"'])\s*(\d{4}-\d{2}-\d{2})")
_CATALOGUE = re.compile(rb"\b(\d{1,7}) 0 obj\s*<<[^>]{0,500}?/Type\s*/Catalog\b")
_UNREADABLE = re.compile("[\ufffd\ue000-\uefff]|\\(cid:\\d+\\)")


def documents(source: Input, reading: Reading) -> Iterator[Document]:  # noqa: ARG001 - same call as every reader's
    """The one document of a PDF; InputError when it is encrypted, scanned or damaged, or too large to be an article."""
    yield _document(source.read(MAX_FILE), source)


def _document(raw: bytes, source: Input) -> Document:
    try:
        import pypdf  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        message = f"{source.described} is a PDF, and reading one needs pypdf"
        raise InputError(message, "pip install 'factx[documents]'") from None
    with silent("pypdf"), pypdf.apply_configuration(pypdf.get_configuration().with_overwrites(**LIMITS)):
        file = _File(raw, source.described)
        try:
            return file.document(source.name)
        except InputError:
            raise
        except pypdf.errors.LimitReachedError:
            raise file.too_large() from None
        except pypdf.errors.DependencyError:
            message = f"{source.described} is encrypted with AES, and reading it needs cryptography"
            raise InputError(message, "pip install 'factx[documents]'") from None
        except Exception:  # a damaged PDF may raise anything
            raise file.damaged() from None


class _File:
    """A PDF's bytes, and what reading them has cost so far."""

    def __init__(self, raw: bytes, described: str) -> None:
        self._raw = raw
        self._described = described
        self._bytes = 0
        self._operations = 0

    def document(self, name: str) -> Document:
        """The document under the name its input has."""
        from pypdf import PdfReader  # noqa: PLC0415 - an extra

        reader = PdfReader(io.BytesIO(self._raw if self._is_whole() else _ended(self._raw)))
        pages = self._pages(reader)
        read: list[list[Run]] = []
        lost: list[int] = []
        for number, page in enumerate(pages, 1):
            drawn = self._drawn(page)
            if drawn is None:
                lost.append(number)
            read.append(drawn or [])
        text = text_of(read)
        if not text:
            raise self._textless(pages, lost)
        day = _published(reader)
        return Document(
            text=text,
            id=name,
            source=name,
            format="pdf",
            **_stated(reader),
            published=day,
            published_from="metadata" if day else None,
            warnings=tuple(self._warnings(pages, read, lost, text)),
        )

    def damaged(self) -> InputError:
        """What there is to say when nothing can be read."""
        if not self._is_whole():
            return InputError(f"{self._described} is a PDF that is cut short", "copy or download it again")
        return InputError(f"{self._described} is a damaged PDF", "open it in a viewer and print it to a new PDF")

    def too_large(self) -> InputError:
        """What there is to say when a PDF takes more to read than any article would."""
        message = f"{self._described} is drawn with more than an article can need"
        return InputError(message, "give the pages of the article, for example with: qpdf IN --pages . 1-9 -- OUT")

    def _is_whole(self) -> bool:
        return b"%%EOF" in self._raw[-_TAIL:]

    def _pages(self, reader: PdfReader) -> list[PageObject]:
        from pypdf import PasswordType  # noqa: PLC0415 - an extra

        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            message = f"{self._described} is encrypted and needs a password"
            raise InputError(message, "save it without one, for example with: qpdf --decrypt --password=… IN OUT")
        if len(reader.pages) > MAX_PAGES:
            message = f"{self._described} has more than {MAX_PAGES:,} pages"
            raise InputError(message, "give the pages of the article, for example with: qpdf IN --pages . 1-9 -- OUT")
        return list(reader.pages)

    def _drawn(self, page: PageObject) -> list[Run] | None:
        """The runs of a page; None when it is damaged."""
        from pypdf.errors import DependencyError, LimitReachedError  # noqa: PLC0415 - an extra

        try:
            return runs(page, self._spend)
        except (InputError, DependencyError, LimitReachedError):
            raise
        except Exception:  # a damaged page may raise anything
            return None

    def _spend(self, size: int, operations: int) -> None:
        self._bytes += size
        self._operations += operations
        if self._bytes > MAX_CONTENT or self._operations > MAX_OPERATIONS:
            raise self.too_large()

    def _textless(self, pages: list[PageObject], lost: list[int]) -> InputError:
        if pages and not lost and any(map(_has_image, pages)):
            message = f"{self._described} is a scan: its pages are images without text"
            return InputError(message, "recognise the text first, for example with: ocrmypdf IN OUT")
        if pages and not lost and self._is_whole():
            message = f"{self._described} has no text on its pages"
            return InputError(
                message, "recognise what you see on them first, for example with: ocrmypdf --force-ocr IN OUT"
            )
        return self.damaged()

    def _warnings(self, pages: list[PageObject], read: list[list[Run]], lost: list[int], text: str) -> Iterator[str]:
        if not self._is_whole():
            yield "the PDF is cut short: what could be read was read"
        if lost:
            yield f"pages that are damaged and were left out: {_listed(lost)}"
        scanned = [i for i, drawn in enumerate(read, 1) if not drawn and i not in lost and _has_image(pages[i - 1])]
        if scanned:
            yield f"pages that are images without text: {_listed(scanned)}"
        if len(_UNREADABLE.findall(text)) > len(text) // 20:
            yield "a font does not say which letters it shows: recognise the text first, for example with ocrmypdf"


def _ended(raw: bytes) -> bytes:
    """A PDF that is cut short, with an end from which pypdf finds what is there: the catalogue may come early."""
    catalogue = next((found[1] for found in _CATALOGUE.finditer(raw)), b"0")
    trailer = b"<< /Root %b 0 R /Size %d >>" % (catalogue, raw.count(b" obj") + int(catalogue) + 1)
    return b"%b\nendstream\nendobj\ntrailer\n%b\nstartxref\n0\n%%%%EOF\n" % (raw, trailer)


# ------------------------------------------------------------------------------------------------------ properties
def _stated(reader: PdfReader) -> dict[str, Any]:
    """The title and the authors that the document information states; nothing where it is damaged."""
    try:
        stated = reader.metadata
        return {"title": title(stated.title), "authors": authors(stated.author)} if stated else {}
    except Exception:  # an article does not fail for its properties
        return {}


def _published(reader: PdfReader) -> date | None:
    """The day of publication, where a publisher states it by PRISM."""
    try:
        stated = reader.root_object["/Metadata"].get_object()
        found = _PUBLISHED.search(getattr(stated, "get_data", bytes)())
        return date.fromisoformat(found.group(1).decode()) if found else None
    except Exception:
        return None


def _has_image(page: PageObject) -> bool:
    """Whether a page shows an image, as far as its resources say."""
    try:
        objects = page["/Resources"].get_object()["/XObject"].get_object()  # type: ignore[index]
        return any(thing.get_object().get("/Subtype") == "/Image" for thing in objects.values())
    except Exception:
        return False


def _listed(numbers: list[int]) -> str:
    """Page numbers for a message, a few of many."""
    shown = ", ".join(map(str, numbers[:8]))
    return f"{shown} and {len(numbers) - 8} more" if len(numbers) > 8 else shown
