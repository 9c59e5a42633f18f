"""The one door to spaCy: which model, and what becomes of one that is not there."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from factx.errors import ModelError
from factx.language import DEFAULT_MODEL, REPACKAGED, STOCK_MODEL, Language, _folder, models
from factx.pipeline import Extractor
from factx.records import Document


def test_the_parser_s_model_is_a_pinned_dependency() -> None:
    pinned = f"{REPACKAGED[STOCK_MODEL]}=={metadata.version(REPACKAGED[STOCK_MODEL])}"
    assert pinned in (metadata.requires("factx") or [])


def test_models_say_their_licence_and_origin() -> None:
    described = {model.name: model for model in models()}
    assert described[STOCK_MODEL].licence == "MIT"
    assert "repackaged" in described[STOCK_MODEL].origin
    assert described[DEFAULT_MODEL].licence == "CC-BY-SA-4.0"
    assert "inside factx" in described[DEFAULT_MODEL].origin


@pytest.mark.parametrize("model", ["no_such_model", "json", "no/such/folder"])
def test_a_model_that_is_not_there_is_named_with_a_remedy(model: str) -> None:
    with pytest.raises(ModelError, match="factx doctor") as error:
        Language(model)
    assert repr(model) in error.value.message


def test_a_folder_without_a_pipeline_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        Language(str(tmp_path))


@pytest.mark.parametrize("model", [DEFAULT_MODEL, STOCK_MODEL])
def test_a_pipeline_is_loaded_from_a_folder_as_by_its_name(model: str) -> None:
    document = Document(text="Ada Obi leads Siemens in Japan.")
    assert Language(str(_folder(model))).passages(document) == Language(model).passages(document)


def test_documents_that_share_a_batch_are_read_as_alone() -> None:
    language = Language()
    texts = [Document(text=text) for text in ("Ada Obi left.", "", "Siemens rose.\n\nNokia fell.")]
    assert [passages for _, passages in language.stream(texts)] == [language.passages(text) for text in texts]


def test_a_tree_has_a_head_and_a_label_for_every_word(extractor: Extractor) -> None:
    sentence = "Google paid cash to Siemens .".split()
    (tree,) = extractor._language.trees([sentence])
    assert [sentence[head] for head in tree.heads[:3]] == ["paid", "paid", "paid"]
    assert tree.labels[:3] == ("nsubj", "ROOT", "dobj")
    assert extractor._language.trees([]) == []


def test_the_parser_is_loaded_when_an_article_first_speaks_of_money() -> None:
    extractor = Extractor()
    extractor.extract("Ada Obi spoke in Lagos on Friday.")
    assert "_parser" not in vars(extractor._language)
    extractor.extract("Ada Obi paid $5m.")
    assert "_parser" in vars(extractor._language)


def test_trees_are_the_same_whichever_model_finds_the_names(extractor: Extractor) -> None:
    sentence = "Google paid cash to Siemens .".split()
    for other in (STOCK_MODEL, str(_folder(STOCK_MODEL))):
        assert Language(other).trees([sentence]) == extractor._language.trees([sentence])


def test_the_accurate_model_says_how_to_get_it_when_it_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factx.language.find_spec", lambda _: None)
    with pytest.raises(ModelError, match=r"\./models/accurate"):
        Language("accurate")
