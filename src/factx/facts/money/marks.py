"""Units and number words found by their tables and marked, before amounts are read.

`marked` covers every unit and every number word with as many marks as it has characters: offsets stay, and rules match
one mark where the tables have a thousand spellings. `Seen` is what a rule matched, in the words of the text itself.

>>> marked("$5 or five euros").translate({ord(BEFORE): "B", ord(AFTER): "A", ord(COUNT): "C"})
'B5 or CCCC AAAAA'
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factx.facts.money.alternation import alternation
from factx.facts.money.minors import MINOR_SIGNS, MINORS
from factx.facts.money.normalise import FRACTIONS, SCALE_WORDS, TENS, UNITS
from factx.facts.money.units import LEADING_NAMES, NAMES, SIGNS

BEFORE, AFTER, TAIL, EITHER = "\ue000\ue001\ue002\ue003"
"""A unit before its number, one behind it, one behind it that may also follow a sign ("$5 Canadian", "$5 USD"), and
one that may be either ("10 €-15 €")."""

COUNT, PART, SCALE, SCALES, HEAP = "\ue004\ue005\ue006\ue007\ue008"
"""A number word ("five"), one that takes an article ("a half"), a scale ("million"), scales that are also heaps
("5 lakhs", "lakhs of rupees"), and heaps that are no number ("millions of rupees")."""

STRAY = "\ue009"
"""What stands for a mark that the text itself holds; no text has a use for these characters."""

Span = tuple[int, int, str]
"""Start, end and mark."""

_LETTER = r"[^\W\d_½¼¾]"
_WORD = re.compile(rf"(?<!{_LETTER}){_LETTER}++(?!\w)")
_STRAY = re.compile(f"[{BEFORE}-{STRAY}]")


def marked(text: str) -> str:
    """The text with its units and number words covered by marks; the text itself when it holds no unit."""
    words, signs = list(_words(text)), list(_signs(text))
    if not signs and all(mark not in (BEFORE, AFTER, TAIL) for _, _, mark in words):
        return text
    marks = list(_STRAY.sub(STRAY, text))
    for start, end, mark in sorted((*words, *signs), key=_length):  # of two at one place the longer stays
        marks[start:end] = mark * (end - start)
    return "".join(marks)


def _length(span: Span) -> int:
    return span[1] - span[0]


# ----------------------------------------------------------------------------------------------------- words
_NUMBERS = (
    dict.fromkeys([*UNITS, *TENS, "point"], COUNT)
    | dict.fromkeys(["dozen", *FRACTIONS], PART)
    | dict.fromkeys(SCALE_WORDS, SCALE)
    | dict.fromkeys(["lakhs", "crores"], SCALES)
    | dict.fromkeys("dozens tens hundreds thousands millions billions trillions".split(), HEAP)
)
_TAILS = ("dollar", "dollars", "sterling", "ian", "cdn")


def _by_last_word(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by the word they end in, the longest first: "hong kong dollar" and "dollar" by "dollar"."""
    ends: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        ends.setdefault(_WORD.findall(name)[-1], []).append(name)
    return ends


_ENDS = _by_last_word([*NAMES, *MINORS])
_LONGEST = max(map(len, [*NAMES, *MINORS]))


def _words(text: str) -> Iterable[Span]:
    """Number words, and names of units."""
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _NUMBERS:
            yield *match.span(), _NUMBERS[word]
        elif word in _ENDS and (name := _name(text, match.end(), _ENDS[word])):
            yield match.end() - len(name), match.end(), _mark_of_name(text, name, match.end())


def _mark_of_name(text: str, name: str, end: int) -> str:
    """The mark of a name, which leads where a number follows it and none goes before: "a fine of ringgit 500"."""
    start = end - len(name)
    leads = name.rpartition(" ")[2] in LEADING_NAMES and _AHEAD_OF_NAME.match(text, end)
    if leads and not _NOT_LEADING.search(text, max(0, start - 12), start):
        return BEFORE
    return TAIL if name.endswith(_TAILS) else AFTER


_AHEAD_OF_NAME = re.compile(r" [0-9](?![0-9]* ?(?:years?|months?|weeks?|days?|times|per cent|percent|%))")
_NOT_LEADING = re.compile(
    rf"(?:[0-9½¼¾][a-z]{{0,3}}|\b(?:the|an?|against|per|into?|by|its|and|{'|'.join(_NUMBERS)}))[ -]$",
    re.IGNORECASE,
)


def _name(text: str, end: int, names: Iterable[str]) -> str | None:
    """The longest of the names that ends at `end`; what follows "per" is no unit of an amount ("5 per cent")."""
    before = " " + text[max(0, end - _LONGEST - len(" per ")) : end].lower().replace("\n", " ")
    for name in names:
        if before.endswith(name) and not before[-len(name) - 1].isalpha():
            return None if before.endswith(f"per {name}") else name
    return None


# ----------------------------------------------------------------------------------------------------- signs
_CODES = [sign for sign in SIGNS if re.fullmatch("[A-Z]{3}", sign)]
_LETTERED = [sign for sign in SIGNS if sign[0].isalpha()]
_SYMBOLS = [sign for sign in SIGNS if not sign[0].isalpha()]


def _spellings(sign: str) -> Iterable[str]:
    """A sign with and without a space before its symbol: "US$", "US $"; "A $5 fee" is no Australian dollar."""
    letters = sign[:-1]
    return (sign, f"{letters} {sign[-1]}") if sign[-1] in "$£" and len(letters) > 1 else (sign,)


_LETTERS = alternation(spelling for sign in _LETTERED for spelling in _spellings(sign))
_SYMBOL = alternation({*_SYMBOLS, *(sign for sign in MINOR_SIGNS if not sign.isalpha())})
_MINOR = "".join(sign for sign in MINOR_SIGNS if sign.isalpha())
_AHEAD = r"(?=[ -]?\.?[0-9½¼¾])"
_BEHIND = r"(?!\w|\.m\b| ?[0-9])"
_SIGN = re.compile(
    rf"(?<!{_LETTER})(?<![Tt]he (?=US |UK ))"
    rf"(?:{_LETTERS}(?:(?<=[A-Z]{{3}})[ ]?\$)?(?:(?P<letters>{_AHEAD})|{_BEHIND})|[{_MINOR}]{_BEHIND})"
    rf"|{_SYMBOL}(?:(?P<symbol>{_AHEAD})|{_BEHIND})"
)

_BOTH = [sign for sign in _LETTERED if sign.lower() in NAMES]
"""Signs that are names as well: "Rupees 500", "500 Rupees"."""
_HUNDREDTHS = re.compile(rf" [0-9]{{1,2}} ?(?:{alternation(MINORS)})(?!\w)", re.IGNORECASE)
"""A minor unit behind a code: the code belongs to the number before it ("3 CHF 4 cents")."""
_TOUCHED = re.compile(r"[\w$€£]")
"""What cannot stand right before a sign that leads."""


def _signs(text: str) -> Iterable[Span]:
    """Signs and codes, told by whether a number follows."""
    for match in _SIGN.finditer(text):
        start, end = match.span()
        if match.lastgroup is None:
            if end - start == 1 and match[0].isupper():
                continue  # "R500", never "500R"
            yield start, end, TAIL if match[0] in _CODES else AFTER
        elif mark := _leading(text, start, end):
            yield start, end, mark


def _leading(text: str, start: int, end: int) -> str | None:
    """The mark of a sign that a number follows; in "10€-15€" and "500 Rupees 20" it may belong to the one before."""
    trails = text[end] == "-" or text[start:end] in _BOTH or _HUNDREDTHS.match(text, end) is not None
    if _TOUCHED.match(text, start - 1 if start else len(text)):
        return AFTER if trails else None
    return EITHER if trails else BEFORE


# ------------------------------------------------------------------------------------------------------ seen
class Seen:
    """A match in marked text, told in the words of the text itself.

    The mention is the pattern's group of that name, and the whole match otherwise.
    """

    def __init__(self, string: str, match: re.Match[str]) -> None:
        self.string, self.match = string, match
        self._group: str | int = "mention" if "mention" in match.re.groupindex else 0

    def __getitem__(self, group: str) -> str:
        """What the group holds, nothing when it took no part."""
        start, end = self.match.span(group)
        return self.string[start:end]

    def has(self, group: str) -> bool:
        """Whether the pattern has the group and it took part."""
        return self.match.re.groupindex.get(group) is not None and self.match[group] is not None

    def group(self) -> str:
        """The mention."""
        return self.string[self.start() : self.end()]

    def start(self) -> int:
        """Where the mention begins."""
        return self.match.start(self._group)

    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.match.end(self._group)

    def span(self) -> tuple[int, int]:
        """Start and end."""
        return self.match.span(self._group)
