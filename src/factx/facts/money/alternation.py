"""Patterns made of tables of words; the other modules of the room build theirs of these."""

from __future__ import annotations

import re
from collections.abc import Iterable

Trie = dict[str, "Trie"]


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; words that begin alike share their beginning.

    >>> alternation(["cent", "cents", "euro"])
    '(?:cent(?:s)?|euro)'
    """
    root: Trie = {}
    for word in sorted(words):
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(root)


def _branch(node: Trie) -> str:
    ends = "" in node
    branches = [_stem(character, child) for character, child in node.items() if character]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")


def _stem(character: str, child: Trie) -> str:
    literal = character if character.isalnum() else r"[ \n]" if character == " " else re.escape(character)
    return literal + _branch(child)
