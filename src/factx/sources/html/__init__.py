"""Web pages: saved, fetched or archived in MHTML; one page, one document.

bytes ──▶ `tree` ──▶ `blocks` ──▶ those of the article (`zones`, `votes`, `article`, `trims`) ──▶ text
└──────▶ `metadata`: title, authors, site, day
"""

from factx.sources.html.reader import NO_ARTICLE, NOT_FREE, documents, is_mhtml

__all__ = ["NOT_FREE", "NO_ARTICLE", "documents", "is_mhtml"]
