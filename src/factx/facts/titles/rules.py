"""Titles in a text: a small grammar over words.

    title     = modifier* head function?
    modifier  = rank word ("deputy") | field ("finance") | field "and" field
    function  = ("of" | "for" | "to") field+ | "of the" one of a few ("chairman of the board")

Status words ("former", "acting", "-elect") stand outside the title and become its status.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from factx.facts.titles.normalise import (
    ADVERBIAL,
    BEFORE_A_NOUN,
    BODIES,
    CORPORATE,
    DATES,
    FIELDS,
    HEADS,
    MINISTRIES,
    OF_THE,
    OPEN_HEADS,
    RANK_WORDS,
    SEEN_THROUGH,
    STATUS_WORDS,
    TIMELY,
    UNMODIFIED,
    HeadClass,
    status_of,
)
from factx.places import COUNTRY_OF
from factx.records import Status
from factx.rules import Finding

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_](?:[\w'-]*\w)?\.?|&|\S")
_PREFIX = re.compile("(?P<status>ex|then)-")
_STOP = frozenset(
    """the a an this that his her its their our my your who which what where when as at by from in into on over with
    without and or but not to is are was were be been being has have had do does did will would can could may might
    must shall should said says it he she they we you i them him us such more most some any all no than then so if
    because while before after since until about sorts course late early one two three year years time""".split()
)
_LONGEST = max(map(len, HEADS))
_STARTS = frozenset(phrase[0] for phrase in HEADS)


@dataclass(frozen=True, slots=True)
class TitleReading:
    """A title as written, the status the words around it state, and how far its head noun can be trusted."""

    title: str
    status: Status
    trust: HeadClass
    head: int
    """Where in the text the head noun begins."""

    @property
    def doubtful(self) -> bool:
        """Whether it needs a name beside it to be a title."""
        return self.trust in ("doubtful", "rank")

    @property
    def corporate(self) -> bool:
        """Whether it is a title that bodies give and places do not."""
        return self.title.rsplit(maxsplit=1)[-1].lower() in CORPORATE


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    low: str
    start: int
    end: int
    spaced: bool
    """Whether one space, and nothing else, separates it from the word before."""


def find(text: str) -> list[Finding[TitleReading]]:
    """Every title in a block's shadow, in reading order."""
    words = _words(text)
    found: list[Finding[TitleReading]] = []
    i = 0
    while i < len(words):
        head = _head(words, i)
        if not head:
            i += 1
            continue
        last = _with_function(words, i, i + len(head))
        title = _finding(text, words, (_with_modifiers(words, i), i, last), head)
        while found and found[-1].end > title.start:
            found.pop()
        found.append(title)
        i = last
    return found


def beside(names: Iterable[tuple[int, int]], found: Iterable[Finding[TitleReading]]) -> list[Finding[TitleReading]]:
    """Titles that leave a body's name its last words: "Apple Computer | CEO"; `names` are spans of bodies."""
    spans = list(names)
    return [_shrunk(title, next((end for start, end in spans if start < title.start < end), None)) for title in found]


def _shrunk(title: Finding[TitleReading], end: int | None) -> Finding[TitleReading]:
    """The title without the words before `end`, unless they are its head or a ministry's field ("Treasury")."""
    if end is None or end > title.reading.head:
        return title
    lost, rest = title.reading.title[: end - title.start], title.reading.title[end - title.start :].lstrip(" -")
    if not rest or all(word in MINISTRIES for word in lost.lower().split()):
        return title
    return Finding(title.end - len(rest), title.end, title.rule, replace(title.reading, title=rest))


def _words(text: str) -> list[_Word]:
    words, end = [], 0
    for match in _WORD.finditer(text):
        word, stop = match.group(), match.end()
        if len(word) > 1 and word.endswith(".") and (word.lower(),) not in HEADS and word.lower() not in _STARTS:
            word, stop = word[:-1], stop - 1
        words.append(_Word(word, word.lower(), match.start(), stop, match.start() == end + 1))
        end = stop
    return words


def _lows(words: list[_Word]) -> tuple[str, ...]:
    return tuple(word.low for word in words)


def _head(words: list[_Word], i: int) -> tuple[str, ...]:
    """The head noun that begins at `i`: the longest that fits, () for none."""
    low = _PREFIX.sub("", words[i].low).removesuffix("-elect")
    if low not in _STARTS or (words[i].text.isupper() and len(low) > 4):
        return ()
    for length in range(min(_LONGEST, len(words) - i), 0, -1):
        phrase = (low, *_lows(words[i + 1 : i + length]))
        if phrase in HEADS and all(word.spaced for word in words[i + 1 : i + length]):
            return phrase
    return ()


def _with_modifiers(words: list[_Word], i: int) -> int:
    """The first word of a title whose head begins at `i`."""
    while i > 0 and words[i].spaced and words[i].low not in UNMODIFIED and _modifies(words, i - 1):
        i -= 1
    return i


def _modifies(words: list[_Word], i: int) -> bool:
    """Whether the word at `i` belongs to the title that goes on behind it."""
    word, after = words[i], words[i + 1]
    if word.low == "and":
        return i > 0 and word.spaced and words[i - 1].low in FIELDS and after.low in FIELDS
    if word.low in STATUS_WORDS or word.low in _STOP or word.text in COUNTRY_OF:
        return False
    if word.low in BODIES and word.text[0].isupper() and after.text[0].islower():
        return False
    return word.low in RANK_WORDS or word.low in FIELDS or _compound(word.low)


def _compound(low: str) -> bool:
    parts = low.split("-")
    return len(parts) > 1 and all(part in FIELDS or part in RANK_WORDS for part in parts)


def _with_function(words: list[_Word], head: int, after: int) -> int:
    """The word after a title whose head ends before `after`."""
    if after + 1 >= len(words) or not words[after].spaced or words[after].low not in ("of", "for", "to"):
        return after
    if words[after + 1].low == "the":
        return _article_function(words, after)
    if words[after].low == "to":
        return after
    end = after + 1
    while end < len(words) and words[end].spaced and (words[end].low in FIELDS or _and_field(words, end)):
        end += 1
    if end == after + 1 and words[after].low == "of" and words[after - 1].low in OPEN_HEADS:
        while (
            end < min(len(words), after + 3)
            and words[end].spaced
            and words[end].text.islower()
            and words[end].low.isalpha()
            and words[end].low not in _STOP
        ):
            end += 1
    return end if end > after + 1 and not _goes_on_as_name(words, head, end) else after


def _goes_on_as_name(words: list[_Word], head: int, end: int) -> bool:
    """Whether what looked like a function is the start of a body's name: "director of | Media Matters"."""
    if end >= len(words) or not words[end].spaced or words[head].low in ("minister", "secretary", "undersecretary"):
        return False
    return words[end - 1].text[0].isupper() and (words[end].text[0].isupper() or words[end].text[0].isdigit())


def _article_function(words: list[_Word], after: int) -> int:
    rest = _lows(words[after + 2 : after + 7])
    length = max((len(phrase) for phrase in OF_THE if rest[: len(phrase)] == phrase), default=0)
    return after + 2 + length if length else after


def _and_field(words: list[_Word], i: int) -> bool:
    return (
        words[i].low in ("and", "&", ",") and i + 1 < len(words) and words[i + 1].spaced and words[i + 1].low in FIELDS
    )


def _finding(
    text: str, words: list[_Word], place: tuple[int, int, int], head: tuple[str, ...]
) -> Finding[TitleReading]:
    """A title of the words from the first to before the last; `place` is (first, head, last)."""
    first, noun, last = place
    trust = "occupation" if HEADS[head] == "doubtful" and first < noun else HEADS[head]
    start, end = words[first].start, words[last - 1].end
    before, after = _status_words_before(words, first), _status_words_after(words, last)
    if prefix := _PREFIX.match(words[first].low):
        start, before = start + prefix.end(), (prefix["status"], *before)
    if text[start:end].lower().endswith("-elect"):
        end, after = end - len("-elect"), ("elect", *after)
    status = status_of(before, after)
    reading = TitleReading(text[start:end], status, trust, max(start, words[noun].start))
    return Finding(start, end, f"title: {trust}", reading)


def _status_words_before(words: list[_Word], first: int) -> tuple[str, ...]:
    """The status word before a title, also beyond a capitalised name: "former World Bank | director"; () for none."""
    for i in range(first - 1, max(-1, first - 6), -1):
        word = words[i]
        if not _joined(words, i):
            break
        if word.low in STATUS_WORDS:
            return (word.low,) if word.low not in TIMELY or _states(words, i, words[first]) else ()
        if prefix := _PREFIX.match(word.low):
            return (prefix["status"],)
        if not (_may_stand_between(word) or (i == first - 1 and _describes(words, i))):
            break
    return ()


def _joined(words: list[_Word], i: int) -> bool:
    """Whether nothing but a space, or the point of an abbreviation, separates the word at `i` from the one after it."""
    word, after = words[i], words[i + 1]
    return after.spaced or after.start == word.end or (after.text[0].islower() and word.text[0].isupper())


def _may_stand_between(word: _Word) -> bool:
    """Whether the word may be part of a name, or an adjective, between a status and its title."""
    if word.low in DATES or (word.low in _STOP and not word.text.isupper()):
        return False
    return word.text[0].isupper() or word.text in ("s", "'", "&") or word.low in SEEN_THROUGH


def _describes(words: list[_Word], i: int) -> bool:
    """Whether a lower-case word between "former" and a title says what kind: "former athletic | director"."""
    word = words[i]
    status = words[i - 1].low if i and word.spaced else ""
    kind = word.text.islower() and word.text.isalpha() and word.low not in _STOP
    return kind and words[i + 1].text[0].islower() and status in STATUS_WORDS - TIMELY


def _states(words: list[_Word], i: int, title: _Word) -> bool:
    """Whether the timely word at `i` belongs to a noun phrase and does not say when something happened."""
    word, before = words[i], words[i - 1] if i else None
    if before is None or not (word.spaced or word.start == before.end):
        return word.low not in ("then", "next")
    if " ".join(_lows(words[max(0, i - 2) : i + 1])).endswith(ADVERBIAL):
        return False
    if not before.text[-1].isalnum():
        return title.text[0].islower() or before.text == "'"
    return before.low in BEFORE_A_NOUN or before.low.endswith("'s")


def _status_words_after(words: list[_Word], last: int) -> tuple[str, ...]:
    after = words[last : last + 2]
    return tuple(word.low for word in after if word.text == "-" or word.spaced or word.start == words[last - 1].end)
