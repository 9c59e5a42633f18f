"""A table to read: who is who, what was paid and what for, when.

A section a kind, one line a fact. Where the line is wide enough its end shows the fact in its sentence, dimmed;
`evidence` prints the sentences in full. Text of the article reaches the terminal without its control characters.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from factx.writers.wording import amount, count, holding, one_line, parties, period, same, use

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from factx.records import Article, FailedArticle, Mention
    from factx.writers.view import View

_CONTEXT_FROM = 110
"""Columns from which lines end in context."""

_LEAD = 18
"""Characters of context before the mention."""

_GAP = 2
_INDENT = (0, 0, 0, 2)
_DEEPER = (0, 0, 0, 4)


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: its name, how often it comes, what is known of it, and its place in its sentence."""

    name: str
    times: str = ""
    known: str = ""
    context: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """The facts of one kind."""

    heading: str
    style: str
    lines: list[Line] = field(default_factory=list)


def write(articles: Iterable[Article | FailedArticle], stream: TextIO, view: View) -> None:
    """A heading and a section a kind for each article; in colour on a terminal, unless NO_COLOR is set."""
    from rich.console import Console  # noqa: PLC0415 - JSON does without Rich

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for position, article in enumerate(articles):
        with console.capture() as shown:
            for part in _article(article, console.width, view):
                console.print(part)
        stream.write("\n" * (position > 0) + re.sub(r" +$", "", shown.get(), flags=re.MULTILINE))


def _article(article: Article | FailedArticle, width: int, view: View) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    from factx.records import FailedArticle  # noqa: PLC0415

    if isinstance(article, FailedArticle):
        yield Text.assemble((one_line(article.id), "bold"), "  ", (one_line(article.error.message), "red"))
        return
    yield from _title(article)
    sections = [section for section in sections_of(article) if section.lines]
    columns = _columns(sections, width, view)
    for section in sections:
        yield Text(f"\n{section.heading}", style="bold")
        yield from _lines(section, columns, view)
    if not sections:
        yield Text("\nNo facts found.", style="dim")
    if passed := len(article.furniture):
        paragraphs, them = ("paragraph", "it") if passed == 1 else ("paragraphs", "them")
        yield Text(f"\n{passed} {paragraphs} of page furniture passed over (--show-text shows {them})", style="dim")
    for warning in article.warnings:
        yield Text.assemble("\n", ("note: ", "yellow"), one_line(warning))


def _title(article: Article) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    day = f"{article.published} ({article.published_from})" if article.published else "no date (--published gives one)"
    about = f"  {day} · {article.characters:,} characters"
    yield Text.assemble((one_line(article.id), "bold underline"), (about, "dim"))
    by = " · ".join(map(one_line, filter(None, [", ".join(article.authors), article.site])))
    if article.title or by:
        yield Text.assemble(one_line(article.title or ""), "  " if article.title and by else "", (by, "dim"))


def _columns(sections: list[Section], width: int, view: View) -> tuple[int, ...]:
    """Widths of name, count, reading and context: the same in all sections, together as wide as the terminal."""
    lines = [line for section in sections for line in section.lines]
    name = min(max((len(line.name) for line in lines), default=0), width * 3 // 10)
    times = max((len(line.times) for line in lines), default=0)
    rest = width - _INDENT[3] - name - times - 3 * _GAP
    if width < _CONTEXT_FROM or view.evidence:
        return name, times, rest + _GAP, 0
    known = max(rest * 45 // 100, 40)
    return name, times, known, rest - known


def _lines(section: Section, columns: tuple[int, ...], view: View) -> Iterator[RenderableType]:
    from rich.padding import Padding  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    for line in section.lines:
        yield Padding(_row(line, section.style, columns), _INDENT)
        if view.evidence and line.evidence not in ("", line.name):
            yield Padding(Text(line.evidence, style="dim italic"), _DEEPER)


def _row(line: Line, style: str, columns: tuple[int, ...]) -> RenderableType:
    """One fact in columns; those without a width are left out."""
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    row, cells = Table.grid(padding=(0, _GAP, 0, 0)), []
    contents = (line.name, line.times, line.known, line.context)
    for place, (cell, width, look) in enumerate(zip(contents, columns, (style, "dim", "", "dim"), strict=True)):
        if width > 0:
            in_context = place == len(columns) - 1
            row.add_column(width=width, style=look, no_wrap=in_context, overflow="ellipsis" if in_context else "fold")
            cells.append(Text(cell))
    row.add_row(*cells)
    return row


def sections_of(article: Article) -> list[Section]:
    """What is shown of an article, section by section; sections may be empty."""
    return [
        Section("People", "bold cyan", list(_people(article))),
        Section("Titles nobody named holds", "cyan", list(_titles(article))),
        Section("Organisations", "bold magenta", list(_organisations(article))),
        Section("Money", "bold green", list(_money(article))),
        Section("Times", "bold blue", list(_timeframes(article))),
    ]


def _people(article: Article) -> Iterator[Line]:
    for person in article.people:
        name, times = one_line(person.name), count(len(person.mentions))
        for role in person.roles:
            yield Line(name, times, holding(role), _context(role.evidence, role.title_mention), one_line(role.evidence))
            name = times = ""
        if not person.roles:
            yield Line(name, times)


def _titles(article: Article) -> Iterator[Line]:
    for title in article.titles:
        if title.holder is None:
            where = one_line(title.organisation.name) if title.organisation else ""
            yield Line(
                one_line(title.title), "", where, _context(title.evidence, title.mention), one_line(title.evidence)
            )


def _organisations(article: Article) -> Iterator[Line]:
    for organisation in article.organisations:
        yield Line(
            one_line(organisation.name), count(len(organisation.mentions)), one_line(", ".join(organisation.aliases))
        )


def _money(article: Article) -> Iterator[Line]:
    for money in article.money:
        known = "\n".join(filter(None, [amount(money), same(money), parties(money), use(money)]))
        yield Line(
            one_line(money.mention.text), "", known, _context(money.evidence, money.mention), one_line(money.evidence)
        )


def _timeframes(article: Article) -> Iterator[Line]:
    """Each wording and reading once, with how often it comes."""
    same = Counter((one_line(t.mention.text).lower(), t.value, t.start, t.end) for t in article.timeframes)
    for time in article.timeframes:
        times = same.pop((one_line(time.mention.text).lower(), time.value, time.start, time.end), 0)
        if times:
            text = one_line(time.mention.text)
            yield Line(text, count(times), period(time), _context(time.evidence, time.mention), one_line(time.evidence))


def _context(evidence: str, mention: Mention) -> str:
    """The sentence from a few words before the mention on."""
    sentence, words = one_line(evidence), one_line(mention.text)
    start = max(sentence.find(words) - _LEAD, 0)
    return sentence if not start else "…" + re.sub(r"^\S*\s+", "", sentence[start:])
