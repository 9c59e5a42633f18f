"""PDF: `reader` opens files, within limits, and `printed` makes text of what their pages draw."""

from factx.sources.pdf.reader import documents

__all__ = ["documents"]
