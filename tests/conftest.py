"""What all tests share: one extractor, since loading a model takes a second."""

from __future__ import annotations

import pytest

from factx.pipeline import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
