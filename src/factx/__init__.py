"""factx: facts from news articles, linked, offline, the same bytes every time.

>>> from factx import extract
>>> article = extract("Acme Corp. paid $5 million for the site, said its chairman, Jo Lee.")
>>> [(m.mention.text, m.currency) for m in article.money], [p.name for p in article.people]
([('$5 million', 'USD')], ['Jo Lee'])
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factx.errors import FactxError
    from factx.pipeline import Extractor, extract
    from factx.records import Article, Document, FailedArticle
    from factx.sources import read

__all__ = ["Article", "Document", "Extractor", "FactxError", "FailedArticle", "extract", "read"]

_HOMES = {
    "Article": "records",
    "Document": "records",
    "Extractor": "pipeline",
    "FactxError": "errors",
    "FailedArticle": "records",
    "extract": "pipeline",
    "read": "sources",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that `import factx` costs nothing."""
    if name not in _HOMES:
        message = f"module 'factx' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - the point of this function

    return getattr(import_module(f"factx.{_HOMES[name]}"), name)
