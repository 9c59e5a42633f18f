"""Names in news by a small transformer: factx's accurate model, and a spaCy pipeline for anybody.

import spacy
nlp = spacy.load("factx_accurate")
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

PIPELINE = Path(__file__).parent / "pipeline"
"""The folder that holds the pipeline."""


def load(**overrides: Any) -> Language:
    """The pipeline, loaded; `overrides` are those of `spacy.load`."""
    from spacy.util import load_model_from_path  # noqa: PLC0415 - the version can be asked without it

    return load_model_from_path(PIPELINE, **overrides)
