"""What timeframes read, ignore and miss; every line is read on 10 April 2024, a Wednesday."""

from __future__ import annotations

from factx.examples import corpus, reads

CORPUS = corpus(
    reads("10 April 2024", gives="2024-04-10"),
)
