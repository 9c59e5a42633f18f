"""Titles: the positions and occupations an article names, whoever holds them.

"Japanese Prime Minister Fumio Kishida"        Prime Minister, held by Fumio Kishida, of Japan
"a former head of equity research at Lazard"   head of equity research, former, of Lazard
"the acting chief executive said"              chief executive, acting, held by nobody named
"""

from factx.facts.titles.corpus import CORPUS
from factx.facts.titles.rules import TitleReading, beside, find
from factx.records import Title

__all__ = ["CORPUS", "TitleReading", "beside", "find", "summary"]


def summary(title: Title) -> str:
    """The title, its holder, its organisation, any status but "current": "Prime Minister, Fumio Kishida, Japan"."""
    parts = [title.title]
    parts += [ref.name for ref in (title.holder, title.organisation) if ref]
    parts += [title.status] if title.status != "current" else []
    return ", ".join(parts)
