"""factx's own models: what is shipped, that it loads, and that texts do not disturb each other."""

from __future__ import annotations

import json
import pickle
import shutil
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import factx
from factx.errors import ModelError
from factx.language import ACCURATE_MODEL, DEFAULT_MODEL, SHORT_NAMES, Language, digest, models
from factx.records import Document
from factx_accurate.component import Recogniser

SHIPPED = Path(factx.__file__).parent / "model"
MEGABYTE = 1_000_000

TEXT = "Ada Obi, who leads Siemens in Lagos, met Björn Åkesson of Nokia.\n\nTHE BANK OF ENGLAND SAYS NO"


@pytest.fixture(scope="module", params=sorted(SHORT_NAMES))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


def names(language: Language, text: str) -> list[tuple[str, str]]:
    return [
        (passage.block.shadow[entity.start : entity.end], entity.label)
        for passage in language.passages(Document(text=text))
        for entity in passage.entities
    ]


def test_the_default_model_is_small_and_carries_its_licence_and_its_card() -> None:
    files = [path for path in SHIPPED.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 10 * MEGABYTE
    assert {"LICENSE", "NOTICE", "MODEL_CARD.md"} <= {path.name for path in files}
    assert json.loads((SHIPPED / "meta.json").read_text())["license"] == "CC-BY-SA-4.0"


def test_both_models_find_people_organisations_and_places(language: Language) -> None:
    found = names(language, TEXT)
    assert {("Ada Obi", "PERSON"), ("Siemens", "ORG"), ("Lagos", "LOC"), ("Björn Åkesson", "PERSON")} <= set(found)


def test_a_model_goes_by_its_short_name_and_is_recorded_by_its_long_one(language: Language) -> None:
    assert language.model in (DEFAULT_MODEL, ACCURATE_MODEL)
    assert language.model_version == "1.0.0"
    assert language.folder in {model.folder for model in models() if model.name == language.model}


def test_a_copy_of_a_model_is_that_model_and_says_where_it_lies(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(SHIPPED, copy)
    assert Language(str(copy)).folder == copy
    assert digest(copy) == digest(SHIPPED)
    (copy / "MODEL_CARD.md").write_text("another card")
    assert digest(copy) == digest(SHIPPED)
    (copy / "ner" / "cfg").write_text("{}")
    assert digest(copy) != digest(SHIPPED)


def test_a_broken_graph_is_no_model(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(Language("accurate").folder, copy)
    (copy / "ner" / "names.onnx").write_bytes(b"broken")
    with pytest.raises(ModelError, match="does not fit"):
        Language(str(copy))


def test_the_accurate_model_travels_to_other_processes() -> None:
    recogniser = spacy.load("factx_accurate").get_pipe("ner")
    other = pickle.loads(pickle.dumps(recogniser))
    read = Recogniser().from_bytes(recogniser.to_bytes())
    words = TEXT.split()
    assert (other.scores(words) == recogniser.scores(words)).all()
    assert (read.scores(words) == recogniser.scores(words)).all()


def test_spaces_and_diacritics_cost_no_name_and_move_none(language: Language) -> None:
    assert ("Björn  Åkesson", "PERSON") in names(language, "Ada Obi  met Björn  Åkesson of  Nokia.")
    assert ("Bjorn Akesson", "PERSON") in names(language, "Ada Obi met Bjorn Akesson of Nokia.")


def test_names_are_the_same_after_the_parser_has_shared_the_words(language: Language) -> None:
    before = names(language, TEXT)
    language.trees(["Google paid cash to Siemens .".split()])
    assert names(language, TEXT) == before


def test_a_text_is_read_alike_whatever_is_read_beside_it(language: Language) -> None:
    texts = [Document(text=text) for text in (TEXT, "No.", "Nokia. " * 400, "x" * 3_000, TEXT.lower())]
    together = [passages for _, passages in language.stream(texts)]
    assert together == [language.passages(text) for text in texts]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_can_be_read(language: Language, text: str) -> None:
    for passage in language.passages(Document(text=text)):
        for entity in passage.entities:
            assert 0 <= entity.start < entity.end <= len(passage.block.shadow)
