"""Pages in the making: an article of samples/pages/articles, and what is to be read from the page that carries it."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "samples" / "pages" / "articles"


@dataclass(frozen=True)
class Article:
    """An article as it was written; of its `parts` headings begin with "## ", items with "- ", and rows hold " | "."""

    title: str
    authors: tuple[str, ...]
    site: str
    published: str
    standfirst: str
    caption: str
    parts: tuple[str, ...]

    @classmethod
    def named(cls, name: str) -> Article:
        """The article of that name."""
        head, _, text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
        said = {key: value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
        blocks = text.strip().split("\n\n")
        parts = (
            line
            for block in blocks
            for line in (block.splitlines() if block[:2] == "- " or " | " in block else [block])
        )
        return cls(
            authors=tuple(filter(None, said.pop("authors").split("; "))),
            parts=tuple(parts),
            **said,
        )

    @property
    def iso(self) -> str:
        """The day and a time of it, as structured data have them."""
        return f"{self.published}T08:30:00+01:00"

    @property
    def long_day(self) -> str:
        """The day as it is written out: "8 November 2023"."""
        year, month, number = self.published.split("-")
        names = "January February March April May June July August September October November December".split()
        return f"{int(number)} {names[int(month) - 1]} {year}"

    @property
    def by(self) -> str:
        """The authors as a byline has them."""
        return " and ".join(self.authors)


@dataclass
class Draft:
    """A page in the making: its article, what is to be read from it, and how it is saved."""

    article: Article
    furniture: list[str] = field(default_factory=list)
    standfirst: bool = False
    authors: tuple[str, ...] | None = None
    published: str | None = ""
    site: str | None = ""
    encoding: str = "utf-8"
    suffix: str = ".html"
    parts: tuple[str, ...] | None = None

    def off(self, text: str) -> str:
        """Furniture, escaped and noted as such."""
        self.furniture.append(text)
        return html.escape(text, quote=False)

    def wanted(self) -> dict[str, object]:
        """What is to be read from the page."""
        article = self.article
        parts = article.parts if self.parts is None else self.parts
        return {
            "title": article.title,
            "authors": [name for name in article.authors if name != "Staff reporters"]
            if self.authors is None
            else list(self.authors),
            "site": article.site if self.site == "" else self.site,
            "published": article.published if self.published == "" else self.published,
            "article": [
                *([article.standfirst] if self.standfirst else []),
                *(part.removeprefix("## ") for part in parts),
            ],
            "furniture": self.furniture,
        }


Layout = Callable[[Draft], str]


def esc(text: str) -> str:
    """Text as markup."""
    return html.escape(text, quote=False)


def marked_up(
    article: Article, paragraph: str = "<p>{}</p>", heading: str = "<h2>{}</h2>", between: dict[int, str] | None = None
) -> str:
    """The parts of an article as markup; `between` holds what stands before the part of that number."""
    lines: list[str] = []
    for i, part in enumerate(article.parts):
        if between and i in between:
            lines.append(between[i])
        before = article.parts[i - 1] if i else ""
        after = article.parts[i + 1] if i + 1 < len(article.parts) else ""
        if part.startswith("## "):
            lines.append(heading.format(esc(part[3:])))
        elif part.startswith("- "):
            opening, closing = "" if before.startswith("- ") else "<ul>\n", "" if after.startswith("- ") else "\n</ul>"
            lines.append(f"{opening}<li>{esc(part[2:])}</li>{closing}")
        elif " | " in part:
            cells = "".join(f"<td>{esc(cell)}</td>" for cell in part.split(" | "))
            opening, closing = "" if " | " in before else "<table>\n", "" if " | " in after else "\n</table>"
            lines.append(f"{opening}<tr>{cells}</tr>{closing}")
        else:
            lines.append(paragraph.format(esc(part)))
    return "\n".join(lines)
