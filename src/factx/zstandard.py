"""Zstandard, wherever this Python has it."""

from __future__ import annotations

import sys

__all__ = ["zstd"]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd
