"""Documents that are derived from the code are current."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from factx.cli.app import app
from factx.errors import FactxError


@pytest.fixture
def derive_docs():
    spec = importlib.util.spec_from_file_location("derive_docs", Path(__file__).with_name("derive_docs.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["README.md", "batch.md", "cli.md", "money.md", "people.md", "timeframes.md"])
def test_a_document_says_what_the_code_does(derive_docs, name):
    document = next(path for path in derive_docs.DOCUMENTS if path.name == name)
    text = document.read_text(encoding="utf-8")
    assert text == derive_docs.derived(text), "run: python tests/derive_docs.py --write"


def test_every_command_is_in_the_manual(derive_docs):
    manual = next(path for path in derive_docs.DOCUMENTS if path.name == "cli.md").read_text(encoding="utf-8")
    parts = [part["name"] for part in derive_docs.PART.finditer(manual)]
    commands = [f"factx {command.callback.__name__}" for command in app.registered_commands]
    assert parts == ["factx", *commands, "exit codes"]


def test_help_names_every_exit_code():
    assert all(f" {error.exit_code} " in app.info.epilog for error in FactxError.__subclasses__())
