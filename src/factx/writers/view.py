"""What a reader of the output asked to see."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """`with_text` adds the article's text to JSON; `evidence` adds every fact's sentence to the table."""

    with_text: bool = False
    evidence: bool = False
