"""The network: one page fetched from an address that was named.

address ──▶ `request`: what is asked, redirects ──▶ `wire`: checked connections ──▶ `answers`: status, type, body
"""

from factx.sources.web.request import is_url, page, scheme, shown

__all__ = ["is_url", "page", "scheme", "shown"]
