"""What timeframes read, ignore and still miss; every line is read on 10 April 2024, a Wednesday.

Facts are written as `summary` writes them: value, modifier, and bounds where they say more than the value does.
"""

from __future__ import annotations

from factx.examples import Examples, corpus
from factx.facts.timeframes.corpus_bounds import BOUNDS
from factx.facts.timeframes.corpus_days import DAYS
from factx.facts.timeframes.corpus_lengths import LENGTHS
from factx.facts.timeframes.corpus_periods import PERIODS
from factx.facts.timeframes.corpus_times import TIMES
from factx.facts.timeframes.corpus_traps import TRAPS
from factx.facts.timeframes.corpus_turns import TURNS

CORPUS: Examples = corpus(DAYS, PERIODS, TIMES, LENGTHS, BOUNDS, TURNS, TRAPS)
