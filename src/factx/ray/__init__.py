"""The extraction on a cluster, by Ray Data: the same records as on one machine, in parts of one output.

    Plan ──▶ shares of inputs ──▶ tasks cut them: portions of pieces ──▶ actors, a model each: parts of the output
                                                                              └──▶ counts, to whoever started it

`run` is `factx batch --engine ray`. `extract` and `facts` are for programs with a Ray dataset of their own:

    articles = ray.data.from_items([{"id": "a1", "text": "Northwire Ltd paid $5m for two ferries on Monday."}])
    facts = factx.ray.facts(factx.ray.extract(articles))
    money = facts.filter(expr=ray.data.expressions.col("kind") == "money")
    amounts = [(fact["payer"], fact["high"], fact["currency"]) for fact in money.take_all()]

Ray is an extra (`pip install 'factx[ray]'`), and loaded when one of them is called.
"""

from factx.ray.cluster import Cluster
from factx.ray.datasets import extract, facts
from factx.ray.engine import run
from factx.ray.parts import Parts

__all__ = ["Cluster", "Parts", "extract", "facts", "run"]
