"""Many articles: a plan of what to read, workers that read it, and a journal that survives whatever happens.

    Plan ──▶ pieces ──▶ Pool of workers ──▶ Outcome ──▶ Journal ──▶ output (writers/)
                                               └──▶ or, in order, a stream

A run with an output puts every outcome into the journal beside it, under a key of the piece's content, the options, and
the versions of factx and model. Started again it does what is missing. `flow` is all of it.
"""

from factx.batch.cores import cores
from factx.batch.flow import Recording, stream
from factx.batch.journal import Journal
from factx.batch.keys import Keys
from factx.batch.outcome import Outcome
from factx.batch.plan import Plan, Shard
from factx.batch.pool import Pool
from factx.batch.tally import Tally
from factx.batch.worker import Settings

__all__ = ["Journal", "Keys", "Outcome", "Plan", "Pool", "Recording", "Settings", "Shard", "Tally", "cores", "stream"]
