"""Roles: which person holds which title, where.

"said Lars Dahl, director of the World Bank"                 Lars Dahl: director, World Bank
"Danish Prime Minister Ingrid Holm"                          Ingrid Holm: Prime Minister, Denmark
"Ada Obi, who will succeed Jo Lee as chief executive"        Ada Obi: chief executive, incoming
"""

from __future__ import annotations

from factx.facts.people import office
from factx.links.roles.corpus import CORPUS
from factx.links.roles.holdings import Holding, Office, Roles, find
from factx.records import Title

__all__ = ["CORPUS", "Holding", "Office", "Roles", "find", "summary"]


def summary(title: Title) -> str:
    """The holder, the title, the organisation, any status but "current": "Lars Dahl: director, NATO, former"."""
    return f"{title.holder.name if title.holder else '?'}: {office(title)}"
