"""What the people room reads, ignores and still misses."""

from factx.examples import corpus

CORPUS = corpus()
