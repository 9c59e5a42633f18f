"""The trained recognisers as the folders that are shipped: spaCy pipelines of a tokeniser and a recogniser."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
from spacy.language import Language

from factx.language import ACCURATE_MODEL, DEFAULT_MODEL, STOCK_MODEL
from factx_accurate.component import Recogniser
from training.corpus import BESIDE

VERSION = "1.0.0"
"""Of both models; a new one is due whenever their weights change."""

_META = {
    "version": VERSION,
    "author": "The factx developers",
    "email": "",
    "url": "",
    "license": "CC-BY-SA-4.0",
    "sources": None,
    "performance": {},
    "requirements": [],
}


def news(nlp: Language, folder: Path) -> None:
    """Write the default model, in half precision; `factx.language` widens its numbers when it loads them.

    The strings of the vectors' words are left out: words are found by their hashes.
    """
    _written(nlp, folder, DEFAULT_MODEL, "Names in English news: spaCy's recogniser, trained for factx.")
    vectors = folder / "vocab" / "vectors.cfg"  # spaCy reads back what it does not write: which form of a word has one
    vectors.write_text(json.dumps({"mode": "default", "attr": nlp.vocab.vectors.attr}), encoding="utf-8")
    stored = folder / "ner" / "model"
    stored.write_bytes(srsly.msgpack_dumps(_halved(srsly.msgpack_loads(stored.read_bytes()))))
    with (folder / "vocab" / "vectors").open("wb") as stream:
        np.save(stream, nlp.vocab.vectors.data.astype(np.float16), allow_pickle=False)


def accurate(graph: bytes, vocabulary: Sequence[str], folder: Path) -> None:
    """Write the accurate model."""
    nlp = spacy.load(STOCK_MODEL, exclude=[*BESIDE, "ner"])
    nlp.add_pipe(ACCURATE_MODEL, name="ner")
    _written(nlp, folder, ACCURATE_MODEL, "Names in English news: a small transformer with int8 weights.")
    Recogniser("ner", graph, vocabulary).to_disk(folder / "ner")


def _written(nlp: Language, folder: Path, name: str, description: str) -> None:
    nlp.meta.update(_META, name=name, description=description)
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)
    (folder / "vocab" / "strings.json").write_text(json.dumps(sorted(nlp.get_pipe("ner").labels)), encoding="utf-8")


def _halved(value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype == np.float32:
        return value.astype(np.float16)
    if isinstance(value, dict):
        return {key: _halved(inner) for key, inner in value.items()}
    return [_halved(inner) for inner in value] if isinstance(value, list | tuple) else value
