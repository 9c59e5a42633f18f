"""What must not wait for spaCy, in a fresh interpreter each."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW = ("spacy", "thinc", "numpy")


def imported(code: str) -> set[str]:
    """Names of the slow packages a piece of code imports."""
    return {name for name in SLOW if name in loaded(code)}


def loaded(code: str) -> list[str]:
    """All modules loaded once a piece of code has run or has exited without an error; raises when it fails."""
    report = f"import sys\ntry:\n    {code}\nfinally:\n    print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1].split()


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["extract", "--help"], ["schema"], ["explain", "money"], ["explain", "people"]],
    ids=" ".join,
)
def test_answers_that_need_no_article_do_not_wait_for_spacy(arguments):
    assert imported(f"sys.argv[1:] = {arguments}; from factx.__main__ import main; main()") == set()


@pytest.mark.parametrize("module", ["factx", "factx.facts", "factx.language", "factx.sources", "factx.writers"])
def test_modules_around_the_model_import_without_it(module):
    assert imported(f"import {module}") == set()


def test_the_measure_itself_sees_spacy():
    assert imported("import spacy") == set(SLOW)


def test_the_measure_itself_fails_when_the_code_does():
    with pytest.raises(subprocess.CalledProcessError):
        imported("import factx.no_such_module")


def test_help_does_not_even_load_the_records_or_rich():
    modules = loaded("sys.argv[1:] = ['--help']; from factx.__main__ import main; main()")
    assert "factx" in modules
    assert not {"pydantic", "rich"} & set(modules)
