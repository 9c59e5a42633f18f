"""Names of fields and columns as messages list them; what may be a piece of an article is not listed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 40
"""Characters of a name."""

_MOST = 40
"""Names in a message."""

_NAME = re.compile(r"(?=.*[^\W\d_])[\w.:/()#%&-]+(?: [\w.:/()#%&-]+){0,2}")


def is_name(written: str) -> bool:
    """Whether somebody may have called a field that: at most three words, and no number.

    >>> is_name("Published at"), is_name("2024-03-12"), is_name("The mayor bought it.")
    (True, False, False)
    """
    return len(written) <= _LONGEST and _NAME.fullmatch(written) is not None


def listed(names: Iterable[str]) -> str:
    """The names as a list in a message."""
    every = list(filter(None, names))
    shown = [name for name in every if is_name(name)][:_MOST]
    return ", ".join((*shown, *(["…"] if len(shown) < len(every) else []))) or "none"
