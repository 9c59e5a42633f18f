"""Page furniture: what stands around an article and is none of it.

"Read more: Ten ways to save"                         read more
"Featured Articles", and the teasers behind it        links
"Photograph: Ada Obi/Northwire"                       caption

Furniture is marked and gives no facts. Precision comes first: a paragraph of the article is never given up for a
teaser more.
"""

from __future__ import annotations

from factx.document import Block, blocks
from factx.furniture.corpus import CORPUS
from factx.furniture.sections import marked

__all__ = ["ABOUT", "CORPUS", "layout", "marked"]

ABOUT = "what stands around an article and is none of it, by the rule that says so"


def layout(text: str) -> list[Block]:
    """The blocks of a text, those that are furniture marked."""
    return marked(blocks(text))
