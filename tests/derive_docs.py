"""Derive the parts of README.md and docs/cli.md that the code decides: help, exit codes, sessions, examples.

    python tests/derive_docs.py            say whether the documents are current
    python tests/derive_docs.py --write    make them so

A derived part stands between `<!-- derived: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from factx.cli.app import CLOSED_PIPE, UNEXPECTED, app
from factx.cli.interrupts import INTERRUPTED, TERMINATED
from factx.errors import FactxError
from factx.examples import DAY, Example
from factx.facts import KINDS, timeframes
from factx.facts.money.units import DEFAULTS, SHARED_SIGNS, unit
from factx.links import RELATIONS
from factx.writers.rows import ARTICLES, FACTS, Column

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    ROOT / "README.md",
    ROOT / "docs" / "batch.md",
    ROOT / "docs" / "cli.md",
    ROOT / "docs" / "money.md",
    ROOT / "docs" / "people.md",
    ROOT / "docs" / "timeframes.md",
)
PART = re.compile(r"(?<=<!-- derived: )(?P<name>[^>]+?) -->\n.*?(?=<!-- end -->)", re.DOTALL)
WIDTH = 96
SAMPLE = "samples/tech-magazine.txt"
EXAMPLES = 4
"""Lines of a corpus that the README shows."""


def derived(text: str) -> str:
    """The document with its derived parts as they should be."""
    return PART.sub(lambda part: f"{part['name']} -->\n{content(part['name'])}", text)


def content(name: str) -> str:
    parts = {
        "exit codes": exit_codes,
        "session": session,
        "people": people,
        "money": money,
        "python": python,
        "kinds": kinds,
        "misses": misses,
        "defaults": defaults,
        "times": times,
        "facts": lambda: columns(FACTS),
        "articles": lambda: columns(ARTICLES),
    }
    return parts[name]() if name in parts else help_text(name)


# ------------------------------------------------------------------------------------------- docs/cli.md
def help_text(command: str) -> str:
    """What `factx COMMAND --help` prints, at one fixed width."""
    arguments = [*command.split()[1:], "--help"]
    shown = CliRunner().invoke(app, arguments, prog_name="factx", terminal_width=WIDTH)
    return f"```text\n{shown.output.rstrip()}\n```\n"


def exit_codes() -> str:
    codes = {
        0: "done",
        UNEXPECTED: "an output could not be written, or an unexpected error: please report it",
        INTERRUPTED: "interrupted (Ctrl-C)",
        TERMINATED: "ended by SIGTERM, as schedulers do",
        CLOSED_PIPE: "whoever read the output has gone",
    }
    codes |= {error.exit_code: meaning(error) for error in FactxError.__subclasses__() if "exit_code" in vars(error)}
    return "| code | meaning |\n| --- | --- |\n" + "".join(f"| {code} | {codes[code]} |\n" for code in sorted(codes))


def meaning(error: type[FactxError]) -> str:
    sentence = (error.__doc__ or "").strip().rstrip(".")
    return sentence[0].lower() + sentence[1:]


# --------------------------------------------------------------------------------------- outputs of a batch
def columns(table: tuple[Column, ...]) -> str:
    rows = "".join(f"| `{column.name}` | {column.type} | {column.meaning} |\n" for column in table)
    return f"| column | type | what it holds |\n| --- | --- | --- |\n{rows}"


# --------------------------------------------------------------------------------------------- README.md
def extracted(*options: str) -> str:
    """What `factx extract` prints for the sample, called from the root of the project."""
    before, columns = Path.cwd(), os.environ.get("COLUMNS")
    os.chdir(ROOT)
    os.environ["COLUMNS"] = str(WIDTH)
    try:
        return CliRunner().invoke(app, ["extract", *options, SAMPLE], prog_name="factx").stdout
    finally:
        os.chdir(before)
        del os.environ["COLUMNS"]
        if columns is not None:
            os.environ["COLUMNS"] = columns


def session() -> str:
    lines = (line.rstrip() for line in extracted("-f", "table").splitlines())
    return "```text\n$ factx extract {}\n{}\n```\n".format(SAMPLE, "\n".join(lines).strip())


def article() -> Any:
    return json.loads(extracted("-f", "jsonl"))


def people() -> str:
    shown = [
        {
            "name": person["name"],
            "roles": [
                [role["title"], (role["organisation"] or {}).get("name"), role["status"]] for role in person["roles"]
            ],
        }
        for person in article()["people"]
    ]
    return fenced("json", "\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in shown))


def money() -> str:
    fields = ("low", "high", "currency", "currency_from", "payer", "recipient", "purpose", "timeframe", "modality")
    fact = article()["money"][1]
    return fenced("json", json.dumps({name: fact[name] for name in fields}, ensure_ascii=False, indent=2))


def python() -> str:
    """Four lines, and what they print."""
    code = (
        "from factx import extract\n\n"
        'article = extract("Acme Corp. paid €5m in 2023, said its chairwoman, Ada Obi.")\n'
        "for person in article.people:\n"
        "    for role in person.roles:\n"
        "        print(person.name, role.title, role.organisation and role.organisation.name, role.status)"
    )
    printed: list[str] = []
    exec(code, {"print": lambda *values: printed.append(" ".join(map(str, values)))})
    return fenced("python", code + "\n" + "\n".join(f"# {line}" for line in printed))


def defaults() -> str:
    """What units that several currencies share are read as when nothing else tells."""
    shared = {**{sign: unit(sign) for sign in SHARED_SIGNS}, **{name: unit(name) for name in DEFAULTS}}
    rows: dict[tuple[str | None, tuple[str, ...]], list[str]] = {}
    for word, worth in shared.items():
        if worth is not None:
            rows.setdefault((worth.currency, worth.candidates), []).append(word)
    lines = (
        f"| {' · '.join(words)} | {code or 'null'} | {' '.join(c for c in candidates if c != code)} |\n"
        for (code, candidates), words in rows.items()
        if candidates
    )
    return "| unit | default | may also be |\n| --- | --- | --- |\n" + "".join(lines)


BOUNDED = """
    It opened in 2019.
    It ran from 2019 to 2021.
    It must close by 2025.
    It has run since 2019.
    It will run until Friday.
    None was built after 2019.
    It was here before 2019.
    Tolls will rise from 2026.
    It will cost more over the next two years.
    It grew in the past decade.
    It should close within six months.
    It will open in two weeks.
    It eased in recent months.
    It fell in the first quarter of 2024.
    It falls due by the end of 2025.
    It was sold in early 2019.
    It opens at 8.30am on Friday.
    He left three years ago.
"""


def times() -> str:
    """Calendar readings by preposition."""
    return "| | value | start | end |\n| --- | --- | --- | --- |\n" + "".join(
        map(bounded, BOUNDED.strip().splitlines())
    )


def bounded(sentence: str) -> str:
    readings = [found.reading for found in timeframes.find(sentence.strip(), DAY)]
    columns = ([reading.value, reading.start or "null", reading.end or "null"] for reading in readings)
    cells = (" · ".join(column) for column in zip(*columns, strict=True))
    return f"| {sentence.strip()} | {' | '.join(cells)} |\n"


def kinds() -> str:
    rows = "".join(rows_of(name, room.about, room.corpus) for name, room in {**KINDS, **RELATIONS}.items())
    return "| kind | in the text | is read as |\n| --- | --- | --- |\n" + rows


def rows_of(name: str, about: str, corpus: tuple[Example, ...]) -> str:
    """Four lines of a corpus with different facts, and one it ignores."""
    ignored = next(example for example in corpus if not example.facts and "\n" not in example.marked)
    shown = [(example.marked, " · ".join(example.facts)) for example in islice(varied(corpus), EXAMPLES)]
    heads = [f"**{name}**: {about}", *[""] * EXAMPLES]
    rows = zip(heads, [*shown, (ignored.marked, "nothing")], strict=True)
    return "".join(f"| {head} | {cell(text)} | {cell(facts)} |\n" for head, (text, facts) in rows)


def varied(corpus: tuple[Example, ...]) -> Iterator[Example]:
    """Lines from all parts of a corpus that fit a row."""
    read = [e for e in corpus if e.facts and not e.missed and "\n" not in e.marked]
    yield from read[:: max(1, len(read) // EXAMPLES)]


def misses() -> str:
    lines = (
        f"* {name}: {example.marked} → {' · '.join(example.facts) or 'nothing'}\n"
        for name, room in {**KINDS, **RELATIONS}.items()
        for example in islice((e for e in room.corpus if e.missed), 2)
    )
    return "".join(lines)


def cell(text: str) -> str:
    return text.replace("|", "\\|")


def fenced(language: str, text: str) -> str:
    return f"```{language}\n{text}\n```\n"


def main() -> None:
    late = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        if "--write" in sys.argv[1:]:
            document.write_text(derived(text), encoding="utf-8")
        elif text != derived(text):
            late.append(document.name)
    if late:
        sys.exit(f"{' and '.join(late)}: out of date, run python tests/derive_docs.py --write")


if __name__ == "__main__":
    main()
