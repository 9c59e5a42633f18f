"""File names for results: below one folder, fit for every system, each of them once.

>>> names = Names()
>>> [names.name(one) for one in ("news/a.txt", "/news/A.txt", "https://news.example/a?b=1", "../../c", "")]
['news/a.txt.json', 'news/A.txt~2.json', 'news.example/a_b=1.json', 'c.json', '_.json']
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from hashlib import blake2b

SUFFIX = ".json"

_PART = 200
_WHOLE = 600
"""Bytes of one name, and of a path below the folder, at most; systems take 255, and 1,024 or more."""

_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#]*@)?")
"""What an address begins with: the scheme, and who asks."""

_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$) *(?:\.|$)", re.IGNORECASE)
"""What Windows does not have in names, and the names it keeps for devices."""


class Names:
    """The names of one folder's files, given out one by one; the same results in the same order get the same names.

    Two names that some file system holds for one count as one: "A" and "a", and accents in one piece or in two.
    """

    def __init__(self) -> None:
        self._taken: set[int] = set()
        self._last: defaultdict[int, int] = defaultdict(lambda: 1)

    def name(self, result: str) -> str:
        """The path below the folder, with "/", for a result of that name."""
        stem = _stem(result)
        name, first = stem + SUFFIX, key(stem + SUFFIX)
        while key(name) in self._taken:
            self._last[first] += 1
            name = f"{stem}~{self._last[first]}{SUFFIX}"
        self._taken.add(key(name))
        return name

    def __contains__(self, name: str) -> bool:
        """Whether the name was given out, or one that some file system holds for the same."""
        return key(name) in self._taken


def key(name: str) -> int:
    """A number that stands for a name and all those that some file system holds for the same."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return int.from_bytes(blake2b(folded.encode("utf-8", "replace"), digest_size=8).digest())


def sound(name: str) -> bool:
    """Whether a path could have been given out: it is below the folder, and no part of it is hidden."""
    parts = name.split("/")
    return name.endswith(SUFFIX) and not any(
        part.startswith(".") or not part or _FORBIDDEN.search(part) for part in parts
    )


def _stem(result: str) -> str:
    """The path of a result, without a suffix, as it would be if it were the only one."""
    parts = [part for part in _ADDRESS.sub("", result, count=1).split("/") if part not in ("", ".", "..")] or [""]
    *folders, last = (_safe(part) for part in parts)
    path = "/".join([*map(_folder, folders), last])
    return path if len(path.encode()) <= _WHOLE else f"{_folder(_cut(path.split('/')[0], _PART // 2))}/{last}"


def _safe(part: str) -> str:
    """A name without characters that are forbidden somewhere, unseen or steering."""
    seen = "".join("_" if unicodedata.category(c)[0] == "C" else c for c in unicodedata.normalize("NFC", part))
    name = _cut(_FORBIDDEN.sub("_", seen), _PART)
    return f"_{name.removeprefix('.')}" if name.startswith(".") or not name or _RESERVED.match(name) else name


def _folder(name: str) -> str:
    """A folder's name: no dot or blank ends it, and no file has the same."""
    return f"{name}_" if name.endswith((".", " ")) or name.lower().endswith(SUFFIX) else name


def _cut(name: str, size: int) -> str:
    """The beginning of a name, in at most so many bytes of UTF-8."""
    return name.encode()[:size].decode(errors="ignore")
