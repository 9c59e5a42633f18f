"""Amounts that are planned, alleged, denied or conditional, as newspapers say it."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, reads

CORPUS: Examples = corpus(
    reads("Microsoft will invest [$2bn] in Japan.", gives="$2bn: planned"),
    ignores("Microsoft invested $2bn in Japan."),
)
