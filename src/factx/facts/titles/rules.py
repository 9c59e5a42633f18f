"""Titles in a text, with the status that the words around them state.

Status words ("former", "acting", "-elect") stand outside the title and become its status.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from factx.facts.titles.grammar import STATUS_PREFIX, STOP, first_word, head_at, last_word, plural_at
from factx.facts.titles.lexicon import (
    ADVERBIAL,
    BEFORE_A_NOUN,
    CANDIDATES,
    CORPORATE,
    DATES,
    FORMED,
    HEADS,
    MINISTERIAL,
    MINISTRIES,
    NO_NOUNS,
    ONLY_WITH_MODIFIER,
    SEEN_THROUGH,
    STATELY,
    STATUS_WORDS,
    TIMELY,
    HeadClass,
)
from factx.facts.titles.normalise import normal, status_of
from factx.facts.titles.words import Word, lows, words_of
from factx.records import Status
from factx.rules import Finding

_STATUS_SUFFIX = re.compile(r"-(?P<status>elect|designate)$", re.IGNORECASE)


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
    def like_a_surname(self) -> bool:
        """Whether it is one capitalised word for an occupation, which without a holder may be a surname: "Baker"."""
        return self.trust == "occupation" and " " not in self.title and self.title[0].isupper()

    @property
    def royal(self) -> bool:
        """Whether it is a title that nations give although its word is doubtful: "Dutch | king"."""
        return self.title.rpartition(" ")[2].lower() in STATELY

    @property
    def normalised(self) -> str:
        """The title's normal form: "chief executive officer" of "CEO"."""
        return normal(self.title)

    @property
    def advises(self) -> bool:
        """Whether it is a title whose holder is "with" a body, and not with a person."""
        return _ADVISES.search(self.title.lower()) is not None

    @property
    def corporate(self) -> bool:
        """Whether it is a title that bodies give and places do not."""
        return self.title.rsplit(maxsplit=1)[-1].lower() in CORPORATE


_ADVISES = re.compile(
    r"(?:analyst|economist|trader|broker|banker|fund manager|portfolio manager"
    r"|(?:equity|market|markets|investment|currency|bond|credit|portfolio|chief|rates|fixed-income) strategist)$"
)


def find(text: str) -> list[Finding[TitleReading]]:
    """Every title in a block's shadow, in reading order."""
    words = words_of(text)
    found: list[Finding[TitleReading]] = []
    i = 0
    while i < len(words):
        head = head_at(words, i)
        plural = not head and plural_at(words, i)
        if plural:
            head = (words[i].low,)
        elif not head:
            i += 1
            continue
        last = last_word(words, i, i + len(head))
        title = _finding(text, words, (first_word(words, i), i, last), head)
        if _is_none(words, i, last, title):
            i += 1
            continue
        while found and found[-1].end > title.start:
            found.pop()
        found.append(title)
        i = last
    return found


def _is_none(words: list[Word], head: int, last: int, title: Finding[TitleReading]) -> bool:
    """Whether a head noun is no title here: "a player", "a four-time major winner"."""
    if words[head].low in ONLY_WITH_MODIFIER and title.start == words[head].start and last == head + 1:
        return not (words[head].low == "member" and last < len(words) and words[last].low == "of")
    goes_on = last < len(words) and words[last].spaced and words[last].text.islower() and words[last].low.isalpha()
    return title.reading.trust == "rank" and title.reading.title.islower() and goes_on and _open_noun(words[last])


def _open_noun(word: Word) -> bool:
    return word.low not in STOP and word.low not in NO_NOUNS and not word.low.endswith("ed")


def beside(names: Iterable[tuple[int, int]], found: Iterable[Finding[TitleReading]]) -> list[Finding[TitleReading]]:
    """Titles that leave a body's name its last words: "Apple Computer | CEO"; `names` are spans of bodies."""
    spans = list(names)
    return [_shrunk(title, next((end for start, end in spans if start < title.start < end), None)) for title in found]


def _shrunk(title: Finding[TitleReading], end: int | None) -> Finding[TitleReading]:
    """The title without the words before `end`, unless they are its head or a ministry's field ("Treasury")."""
    if end is None or end > title.reading.head or title.reading.trust == "rank":
        return title
    lost, rest = title.reading.title[: end - title.start], title.reading.title[end - title.start :].lstrip(" -")
    of_ministry = rest.split()[-1].lower() in (*MINISTERIAL, "chief") if rest else False
    if not rest or (of_ministry and all(word in MINISTRIES for word in lost.lower().split())):
        return title
    return Finding(title.end - len(rest), title.end, title.rule, replace(title.reading, title=rest))


def _finding(text: str, words: list[Word], place: tuple[int, int, int], head: tuple[str, ...]) -> Finding[TitleReading]:
    """A title of the words from the first to before the last; `place` is (first, head, last)."""
    first, noun, last = place
    trust: HeadClass = HEADS.get(head, "occupation" if FORMED.match(head[0]) else "doubtful")
    if trust == "doubtful" and first < noun and head in HEADS:
        trust = "occupation"
    start, end = words[first].start, words[last - 1].end
    before, after = _status_words_before(words, first), _status_words_after(words, last)
    if prefix := STATUS_PREFIX.match(words[first].low):
        start, before = start + prefix.end(), (prefix["status"], *before)
    if suffix := _STATUS_SUFFIX.search(text[start:end]):
        end, after = start + suffix.start(), (suffix["status"].lower(), *after)
    status = "other" if head[-1] in CANDIDATES else status_of(before, after)
    reading = TitleReading(text[start:end], status, trust, max(start, words[noun].start))
    return Finding(start, end, f"title: {trust}", reading)


def _status_words_before(words: list[Word], first: int) -> tuple[str, ...]:
    """The status word before a title, also beyond a capitalised name: "former World Bank | director"; () for none."""
    if lows(words[max(0, first - 2) : first]) == ("no", "longer"):
        return ("former",)
    for i in range(first - 1, max(-1, first - 6), -1):
        word = words[i]
        if not _joined(words, i):
            break
        if word.low in STATUS_WORDS:
            return (word.low,) if word.low not in TIMELY or _states(words, i, words[first]) else ()
        if prefix := STATUS_PREFIX.match(word.low):
            return (prefix["status"],)
        if not (_may_stand_between(word) or _joins_names(words, i) or (i == first - 1 and _describes(words, i))):
            break
    return ()


def _joined(words: list[Word], i: int) -> bool:
    """Whether nothing but a space, or the point of an abbreviation, separates the word at `i` from the one after it."""
    word, after = words[i], words[i + 1]
    return after.spaced or after.start == word.end or (after.text[0].islower() and word.text[0].isupper())


def _may_stand_between(word: Word) -> bool:
    """Whether the word may be part of a name, or an adjective, between a status and its title."""
    if word.low in DATES or (word.low in STOP and not word.text.isupper()):
        return False
    return word.text[0].isupper() or word.text in ("s", "'", "&") or word.low in SEEN_THROUGH


def _joins_names(words: list[Word], i: int) -> bool:
    """Whether "and" or "of" joins names between a status and its title: "former Bank | of | England governor"."""
    return words[i].low in ("and", "of") and i > 0 and words[i - 1].capital and words[i + 1].capital


def _describes(words: list[Word], i: int) -> bool:
    """Whether a lower-case word between "former" and a title says what kind: "former athletic | director"."""
    word = words[i]
    status = words[i - 1].low if i and word.spaced else ""
    kind = word.text.islower() and word.text.isalpha() and word.low not in STOP
    return kind and words[i + 1].text[0].islower() and status in STATUS_WORDS - TIMELY


def _states(words: list[Word], i: int, title: Word) -> bool:
    """Whether the timely word at `i` belongs to a noun phrase and does not say when something happened."""
    word, before = words[i], words[i - 1] if i else None
    if before is None or not (word.spaced or word.start == before.end):
        return word.low not in ("then", "next")
    dead = word.low == "late" and (title.text[0].islower() or (i > 1 and words[i - 2].text.isalpha()))
    if not dead and " ".join(lows(words[max(0, i - 2) : i + 1])).endswith(ADVERBIAL):
        return False
    if before.low == "and" and word.low not in ("then", "next"):
        return title.text[0].islower()
    if not before.text[-1].isalnum():
        return title.text[0].islower() or before.text == "'"
    return before.low in BEFORE_A_NOUN or before.low.endswith("'s")


def _status_words_after(words: list[Word], last: int) -> tuple[str, ...]:
    after = words[last : last + 2]
    return tuple(word.low for word in after if word.text == "-" or word.spaced or word.start == words[last - 1].end)
