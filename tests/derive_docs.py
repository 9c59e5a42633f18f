"""Derive the parts of docs/cli.md that the code decides: every command's help, and the exit codes.

    python tests/derive_docs.py            say whether the document is current
    python tests/derive_docs.py --write    make it so

A derived part stands between `<!-- derived: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from typer.testing import CliRunner

from factx.cli.app import CLOSED_PIPE, INTERRUPTED, UNEXPECTED, app
from factx.errors import FactxError

DOCUMENT = Path(__file__).parents[1] / "docs" / "cli.md"
PART = re.compile(r"(?<=<!-- derived: )(?P<name>[^>]+?) -->\n.*?(?=<!-- end -->)", re.DOTALL)
WIDTH = 96


def derived(text: str) -> str:
    """The document with its derived parts as they should be."""
    return PART.sub(lambda part: f"{part['name']} -->\n{content(part['name'])}", text)


def content(name: str) -> str:
    return exit_codes() if name == "exit codes" else help_text(name)


def help_text(command: str) -> str:
    """What `factx COMMAND --help` prints, at one fixed width."""
    arguments = [*command.split()[1:], "--help"]
    shown = CliRunner().invoke(app, arguments, prog_name="factx", terminal_width=WIDTH)
    return f"```text\n{shown.output.rstrip()}\n```\n"


def exit_codes() -> str:
    codes = {
        0: "done",
        UNEXPECTED: "an unexpected error: please report it",
        INTERRUPTED: "interrupted",
        CLOSED_PIPE: "whoever read the output has gone",
    }
    codes |= {error.exit_code: meaning(error) for error in FactxError.__subclasses__()}
    return "| code | meaning |\n| --- | --- |\n" + "".join(f"| {code} | {codes[code]} |\n" for code in sorted(codes))


def meaning(error: type[FactxError]) -> str:
    sentence = (error.__doc__ or "").strip().rstrip(".")
    return sentence[0].lower() + sentence[1:]


def main() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    if "--write" in sys.argv[1:]:
        DOCUMENT.write_text(derived(text), encoding="utf-8")
    elif text != derived(text):
        sys.exit("docs/cli.md is out of date: python tests/derive_docs.py --write")


if __name__ == "__main__":
    main()
