"""Word: `reader` opens files, within limits, and `word` makes text of the markup in them."""

from factx.sources.docx.reader import documents

__all__ = ["documents"]
