"""The pieces amounts are made of, as regular expressions derived from the tables of units.py and normalise.py.

Numbers are atomic groups and every repetition is bounded, so that no input makes a pattern slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factx.facts.money.normalise import FRACTIONS, SCALE_SIGNS, SCALE_WORDS, TENS, UNITS
from factx.facts.money.units import MINOR_SIGNS, MINORS, NAMES, SIGNS, SYNONYMS

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
    return (r"[ \n]" if character == " " else re.escape(character)) + _branch(child)


# --------------------------------------------------------------------------------------------------- numbers
DIGITS = (
    r"(?>[0-9]{1,3}(?:,[0-9]{2,3}){0,8},[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){1,6},[0-9]{1,2}(?![0-9])"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){2,6}(?![0-9])"
    r"|[0-9]{1,3}(?:[ '][0-9]{3}){1,6}(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?"
    r"|[0-9]+,[0-9]{1,2}(?![0-9,])"
    r"|[0-9]+[ -][1-9]/[2-8](?![0-9])"
    r"|[0-9]*[½¼¾]"
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|\.[0-9]+)"
)
_SCALE_WORD = alternation(SCALE_WORDS)
_LONG_SIGN = alternation([sign for sign in SCALE_SIGNS if len(sign) > 1])
_SHORT_SIGN = "".join(sign for sign in SCALE_SIGNS if len(sign) == 1)
SCALE = (
    rf"(?:(?i:[ -]?{_SCALE_WORD}(?:[ -]{_SCALE_WORD}){{0,2}}|[ ]?{_LONG_SIGN}|[{_SHORT_SIGN}])|[ ][mkbB](?!-))(?![\w&])"
)

_SMALL = alternation([*UNITS, *TENS, "hundred", "dozen", *FRACTIONS, *SCALE_WORDS, "point"])
_AFTER_ARTICLE = alternation(["hundred", "dozen", *FRACTIONS, *SCALE_WORDS])
WORDS = (
    rf"(?>(?i:(?:an?[ -](?={_AFTER_ARTICLE}\b))?{_SMALL}"
    rf"(?:[ -](?:and[ -])?(?:of[ -])?(?:an?[ -])?{_SMALL}(?!\w)){{0,14}})(?!\w))"
)
STARTS = r"(?<![\w.,'$€£])(?<![0-9]:)(?<![A-Za-z]-)"
"""Where a number may begin that has no sign before it."""


# ---------------------------------------------------------------------------------------------------- units
def _spellings(sign: str) -> Iterable[str]:
    """A sign with and without a space before its symbol: "US$", "US $"; "A $5 fee" is no Australian dollar."""
    letters = sign[:-1]
    return (sign, f"{letters} {sign[-1]}") if sign[-1] in "$£" and len(letters) > 1 else (sign,)


CODES = [sign for sign in SIGNS if re.fullmatch("[A-Z]{3}", sign)]
_BEFORE_WORDS = alternation(
    spelling
    for sign in [*SIGNS, *(f"{code}$" for code in CODES)]
    for spelling in _spellings(sign)
    if spelling[0].isalpha()
)
_BEFORE_SYMBOLS = alternation(sign for sign in SIGNS if not sign[0].isalpha())
SIGN_BEFORE = rf"(?:(?<![\w$])(?<![Tt]he (?=US|UK)){_BEFORE_WORDS}|(?<![\w$€£])(?:{_BEFORE_SYMBOLS}))"
NAME = rf"(?i:{alternation([*NAMES, *MINORS])})(?!\w)"
_SIGN_AFTER = rf"{alternation([*SIGNS, *MINOR_SIGNS])}(?!\w|\.m\b| ?[0-9])"
UNIT_AFTER = rf"(?:{NAME}|{_SIGN_AFTER})"
_DOLLARS = [name for name in [*NAMES, *SYNONYMS] if name.endswith(("dollar", "dollars", "sterling", "ian"))]
TAIL = rf"(?i:[ -]{alternation(_DOLLARS)})(?!\w)|[ ]{alternation(CODES)}(?!\w| ?[0-9])"
"""A unit that only repeats or explains the sign: "$5 Canadian", "$249 USD"."""

MONEY_AHEAD = re.compile(rf"{SIGN_BEFORE}|{_BEFORE_SYMBOLS}|{NAME}|[0-9][A-Za-z]{{0,3}} ?{_SIGN_AFTER}")
"""Some unit of money; a text without one holds no amount."""


def signed(i: int) -> str:
    """An amount whose unit comes first, its groups numbered `i`: "US$2.9bn"."""
    return rf"(?P<sign{i}>{SIGN_BEFORE})[ -]?(?P<number{i}>{DIGITS}(?:{SCALE})?)(?![0-9\w])(?P<name{i}>{TAIL})?"


def named(i: int) -> str:
    """An amount whose unit comes last, its groups numbered `i`: "two million euros"."""
    return rf"(?P<sign{i}>)(?P<number{i}>{DIGITS}(?:{SCALE})?|{WORDS})[ -]?(?P<name{i}>{UNIT_AFTER})"


def maybe_signed(i: int) -> str:
    """The same, or a number that leaves its unit to its neighbour: "7m" in "$5m to 7m"."""
    number = rf"{DIGITS}(?:{SCALE})?(?![\w%]|[ ]?per[ ]?cent)"
    return rf"(?P<sign{i}>{SIGN_BEFORE})?[ ]?(?P<number{i}>{number})(?P<name{i}>{TAIL})?"


def maybe_named(i: int) -> str:
    """An amount whose unit comes last, or a number that leaves its unit to its neighbour: "5" in "5 to 7 euros"."""
    return rf"(?P<sign{i}>)(?P<number{i}>{DIGITS}(?:{SCALE})?|{WORDS})(?:[ -]?(?P<name{i}>{UNIT_AFTER}))?"
