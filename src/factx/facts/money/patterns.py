"""The pieces amounts are made of, as regular expressions over text whose units are marked (see marks.py).

Numbers are atomic groups, and whatever repeats outside them is bounded or possessive, so that no input makes a pattern
slow.
"""

from __future__ import annotations

from factx.facts.money.alternation import alternation
from factx.facts.money.marks import AFTER, BEFORE, COUNT, EITHER, PART, SCALE, SCALES, TAIL
from factx.facts.money.normalise import SCALE_SIGNS

LEADS, FOLLOWS = BEFORE + EITHER, AFTER + TAIL + EITHER
SIGN = rf"(?:{BEFORE}++|{EITHER}++)"
"""A unit that stands before its number."""
NAME = rf"(?:{AFTER}++|{TAIL}++|{EITHER}++)"
"""A unit that stands behind its number."""
REPEATED = rf"[ -]{TAIL}++"
"""A unit that only repeats or explains the sign: "$5 Canadian", "$249 USD"."""


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
_SCALE_WORD = f"[{SCALE}{SCALES}]++"
_LONG_SIGN = alternation([sign for sign in SCALE_SIGNS if len(sign) > 1])
_SHORT_SIGN = "".join(sign for sign in SCALE_SIGNS if len(sign) == 1)
_SCALED = (
    rf"(?:[ -]?{_SCALE_WORD}(?:[ -]{_SCALE_WORD}){{0,2}}|(?i:[ ]?{_LONG_SIGN}|[{_SHORT_SIGN}])"
    r"|[ ][mkbBM](?!-)|-[MB])(?![\w&])"
    rf"(?:[ ](?:and[ ])?[0-9]{{1,3}}[ ]{_SCALE_WORD}(?![\w&]))?"
)
"""What multiplies a number in digits: " million" in "5 million", "bn" in "5bn", " crore 50 lakh"."""

_LARGE = PART + SCALE + SCALES
_AND = (
    rf"(?:(?<=[{SCALE}{SCALES}])(?:[ -]|,[ ])(?i:and[ -])?"
    rf"|[ -](?i:and[ -])(?=(?i:an?[ -])?{PART})|[ -])"
)
"""What joins number words: "and" behind a scale and before a fraction; "two and three billion" are two numbers."""
WORDS = (
    rf"(?>(?:(?i:an?)[ -](?=[{_LARGE}]))?[{COUNT}{_LARGE}]++"
    rf"(?:{_AND}(?i:(?:of[ -])?(?:an?[ -])?)[{COUNT}{_LARGE}]++){{0,14}})"
)
_TAKEN = LEADS + COUNT + _LARGE
STARTS = rf"(?<![\w.,'$€£{_TAKEN}])(?<![0-9]:)(?<![A-Za-z{_TAKEN}]-)"
"""Where a number may begin that has no sign before it."""


MINUS = r"(?:(?P<minus>(?<![^\s(])[-−]|(?<!\w)(?i:minus|negative)[ ]))"
"""What makes an amount negative: "-€5", "minus $37.63"."""


def number(i: int) -> str:
    """A number with its scale, in the group numbered `i`."""
    return rf"(?P<number{i}>{DIGITS}(?:{_SCALED})?|{WORDS})"


# -------------------------------------------------------------------------------------------------- amounts
def signed(i: int) -> str:
    """An amount whose unit comes first, its groups numbered `i`: "US$2.9bn"."""
    digits = rf"{DIGITS}(?:{_SCALED})?(?![\w{FOLLOWS}])"
    return rf"(?P<sign{i}>{SIGN})[ -]?(?P<number{i}>{digits})(?P<name{i}>{REPEATED})?"


def named(i: int) -> str:
    """An amount whose unit comes last, its groups numbered `i`: "two million euros"."""
    return rf"(?P<sign{i}>){number(i)}[ -]?(?P<name{i}>{NAME})"


def maybe_signed(i: int) -> str:
    """The same, or a number that leaves its unit to its neighbour: "7m" in "$5m to 7m"."""
    digits = rf"{DIGITS}(?:{_SCALED})?(?![\w%{FOLLOWS}]|[ ]?per[ ]?cent)"
    return rf"(?P<sign{i}>{SIGN})?[ ]?(?P<number{i}>{digits})(?P<name{i}>{REPEATED})?"


def maybe_named(i: int) -> str:
    """An amount whose unit comes last, or a number that leaves its unit to its neighbour: "5" in "5 to 7 euros"."""
    return rf"(?P<sign{i}>){number(i)}(?:[ -]?(?P<name{i}>{NAME}))?"
