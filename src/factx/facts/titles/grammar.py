"""Where a title begins and ends: modifiers before a head noun, a function behind it.

title     = modifier* head function*
modifier  = rank word ("deputy") | field ("finance") | field "and" field | any noun of the noun phrase ("penetration")
function  = ("of" | "for") noun+ | "in" noun+ ("reader in politics") | "of the" one of a few ("chairman of the board")
"""

from __future__ import annotations

import re

from factx.facts.titles.lexicon import (
    ACADEMIC,
    BARE_RANKS,
    BODIES,
    FIELDS,
    FORMED,
    GENERIC_BODIES,
    HEADS,
    MINISTERIAL,
    NO_MODIFIERS,
    NO_NOUNS,
    OF_THE,
    OPEN_HEADS,
    ORDINARY_BODIES,
    PARTS,
    PREFIXES,
    RANK_WORDS,
    SPEAKERS,
    STATUS_WORDS,
    UNMODIFIED,
)
from factx.facts.titles.words import STARTS, Word, lows
from factx.places import COUNTRIES, COUNTRY_OF, PEOPLES, PLACES

STATUS_PREFIX = re.compile("(?P<status>ex|then)-")
STOP = frozenset(
    """now longer both become becoming never ever the a an this that his her its their our my your who which what where
    when as at by from in into on over with without and or but not to is are was were be been being has have had do
    does did will would can could may might must shall should of for said says it he she they we you i them him us
    such more most some any all no than then so if because while why how whether before after since until about
    sorts course late early one two three year years time whose whom""".split()
)
"""Words that no title holds."""

_LONGEST = max(map(len, HEADS))
_MOST_OPEN = 3
_MOST_OF_FUNCTION = 6
_AFTER_WHICH_A_VERB = frozenset("to will would can could may might must shall should did does do not and or".split())
_ENDS = frozenset(".!?\"'“”")
_VERBAL = ("ly", "ed")
_COMPOUND_ADJECTIVE = re.compile(
    r"-(?:old|born|based|winning|time|trained|educated|backed|led|run|owned|controlled|long|minded"
    r"|speaking|known|style|turned|serving)$"
)


def head_at(words: list[Word], i: int) -> tuple[str, ...]:
    """The head noun that begins at `i`: the longest that fits, () for none."""
    low = STATUS_PREFIX.sub("", words[i].low).removesuffix("-elect").removesuffix("-designate")
    if low not in STARTS:
        low = _without_prefix(low)
    if low not in STARTS:
        return (low,) if FORMED.match(low) and not words[i].text.isupper() else ()
    if _is_no_title(words, i, low):
        return ()
    for length in range(min(_LONGEST, len(words) - i), 0, -1):
        phrase = (low, *lows(words[i + 1 : i + length]))
        if phrase in HEADS and all(word.spaced for word in words[i + 1 : i + length]):
            return () if low in BARE_RANKS and not words[i].capital else phrase
    return ()


def _is_no_title(words: list[Word], i: int, low: str) -> bool:
    """Whether a word that begins head nouns is something else here: a headline's, "6 PM", "caretaker coach", a verb."""
    before, behind = words[i - 1].low if i else "", words[i + 1] if i + 1 < len(words) else None
    shouted = words[i].text.isupper() and len(low) > 5
    hour = low == "pm" and before[-1:].isdigit()
    status = low == "caretaker" and behind is not None and behind.spaced and behind.low in STARTS
    verbal = before in ("to", "will", "would", "can", "could", "must", "should") and low in _VERBS_TOO
    return shouted or hour or status or (verbal and not (behind is not None and behind.low == "of"))


def _without_prefix(low: str) -> str:
    if not low.startswith(PREFIXES):
        return low
    return next(low.removeprefix(prefix) for prefix in PREFIXES if low.startswith(prefix))


def plural_at(words: list[Word], i: int) -> bool:
    """Whether the plural of a head noun of one word stands at `i`, with names beside it: "economists | Ada Obi and"."""
    low = _without_prefix(words[i].low)
    single = (
        f"{low[:-3]}man" if low.endswith("men") else low[:-1] if low.endswith("s") and not low.endswith("ss") else ""
    )
    return (
        (single,) in HEADS
        and single not in BARE_RANKS
        and (_named(words, i + 1) or _listed(words, i) or _of_both(words, i))
    )


def _listed(words: list[Word], i: int) -> bool:
    """Whether names follow a comma: "the umpires, | Sue Redfern and Ian Blackwell"."""
    return i + 2 < len(words) and words[i + 1].text == "," and words[i + 2].capital


def _of_both(words: list[Word], i: int) -> bool:
    """Whether the words before say that two people have been named: "Lee and Obi, both | directors"."""
    before = lows(words[max(0, i - 4) : i])
    return (
        "both" in before
        or before[-3:] in (("one", "of", "its"), ("one", "of", "the"))
        or (
            (before[-1:] == (",",) or before[-2:] == (",", "the"))
            and i + 1 < len(words)
            and words[i + 1].low in ("at", "of", "for", "with")
        )
    )


# ----------------------------------------------------------------------------------------------------- modifiers
def first_word(words: list[Word], head: int) -> int:
    """The first word of a title whose head begins at `head`."""
    if words[head].low in UNMODIFIED:
        return head
    first = _known(words, head, head)
    office = HEADS.get(head_at(words, head)) == "office"
    ministerial = words[head].low in MINISTERIAL
    opened, run = 0, first
    while (
        not words[first].capital
        and run > 0
        and words[run].spaced
        and opened < _MOST_OPEN
        and _open(words[run - 1], office=office, ministerial=ministerial)
    ):
        run, opened = _known(words, run - 1, head), opened + 1
    if run < first and not _follows_a_modal(words, run) and not _lends_its_name(words, run, head):
        first = run
    while first < head and words[first].low in NO_MODIFIERS:
        first += 1
    covers = first > 0 and words[first].spaced and words[head].low in _COVERING and words[first - 1].text in COUNTRIES
    return first - 1 if covers else first


def _known(words: list[Word], i: int, head: int) -> int:
    """How far the known modifiers before the word at `i` reach."""
    while i > 0 and words[i].spaced and _modifies(words, i - 1, head):
        i -= 1
    if i > 2 and words[i].spaced and words[i - 3].low == "chief" and " ".join(lows(words[i - 2 : i])) in _REGIONS:
        return i - 3
    if (
        i > 1
        and _scope(words[i - 1])
        and words[i].spaced
        and words[i - 1].spaced
        and words[i - 2].low in ("chief", "senior")
    ):
        i -= 2
    return i


def _scope(word: Word) -> bool:
    """Whether the word is a country that a title is about: "chief | UK | economist"."""
    return word.text in COUNTRY_OF or word.text in PLACES


def _modifies(words: list[Word], i: int, head: int) -> bool:
    """Whether the word at `i` is one that belongs to any title that goes on behind it."""
    word, after = words[i], words[i + 1]
    if word.low == "and":
        return i > 0 and word.spaced and words[i - 1].low in FIELDS and after.low in FIELDS
    known = word.low in RANK_WORDS or word.low in FIELDS or _compound(word.low)
    foreign = word.low in STATUS_WORDS or word.low in STOP or word.text in COUNTRY_OF
    of_speaker = words[head].low in SPEAKERS and word.low in GENERIC_BODIES
    of_name = word.capital and (
        _ends_a_name(words, i, head) or (not after.capital and not _fits_capitalised(words, i, head))
    )
    of_party = word.text == "Labour" and words[head].low in _PARTISANS
    return known and not foreign and not of_speaker and not of_name and not of_party


def _ends_a_name(words: list[Word], i: int, head: int) -> bool:
    """Whether a capitalised word ends a body's or a place's name: "Erie County Common Pleas Court | Judge"."""
    word, noun = words[i], words[head].low
    if not word.spaced or not _named(words, i - 1) or words[i - 1].low in _HOW_HIGH:
        return False
    if word.low in _LOCAL and not _begins(words, i - 1):
        return not (word.low == "district" and noun in ("commissioner", "collector", "magistrate"))
    return word.low in BODIES and noun not in MINISTERIAL and not _scope(words[i - 1])


def _fits_capitalised(words: list[Word], i: int, head: int) -> bool:
    """Whether a capitalised word before a small one is no part of a body's name: "Supreme Court | judge"."""
    low = words[i].low
    if low in BODIES and words[head].low not in MINISTERIAL:
        return low in ORDINARY_BODIES and _begins(words, i)
    return not _named(words, i - 1) or _begins(words, i - 1)


def _begins(words: list[Word], i: int) -> bool:
    """Whether a sentence begins at the word."""
    return i == 0 or words[i - 1].text in _ENDS


def _compound(low: str) -> bool:
    parts = low.split("-")
    return len(parts) > 1 and all(part in FIELDS or part in RANK_WORDS for part in parts)


def _open(word: Word, *, office: bool, ministerial: bool) -> bool:
    """Whether an unknown word may be a noun before a head: "penetration | tester"."""
    low = word.low
    if word.text != low or len(low) < 3 or not low.replace("-", "").isalpha():
        return False
    if (
        low in STOP
        or low in STATUS_WORDS
        or low in NO_MODIFIERS
        or low in NO_NOUNS
        or (office and low in GENERIC_BODIES)
    ):
        return False
    if low.endswith(_VERBAL) or _COMPOUND_ADJECTIVE.search(low):
        return False
    return ministerial or not low.endswith("s") or low.endswith(("ss", "ics", "us"))


def _follows_a_modal(words: list[Word], run: int) -> bool:
    """Whether the run is more likely a verb's: "to | visit engineer Jo Lee"."""
    before = words[run - 1].low if run else ""
    gerund = words[run].low.endswith("ing") and not (
        before in ("a", "an", "the", "its", "his", "her", "their")
        or before.endswith("'s")
        or (run and words[run - 1].capital)
    )
    coordinated = before in ("and", "or") and run > 1 and bool(head_at(words, run - 2))
    return (gerund and not coordinated) or (before in _AFTER_WHICH_A_VERB and not coordinated)


def _lends_its_name(words: list[Word], run: int, head: int) -> bool:
    """Whether the run is a body's kind, whose spokesman says something: "university | spokesman"."""
    return words[head].low in SPEAKERS and any(word.low in GENERIC_BODIES for word in words[run:head])


# ------------------------------------------------------------------------------------------------------ functions
def last_word(words: list[Word], head: int, after: int) -> int:
    """The word after a title whose head begins at `head` and ends before `after`."""
    for _ in range(2):
        end = _function(words, head, after)
        if end == after:
            break
        after = end
    return after + len(_CHARGE) if lows(words[after : after + len(_CHARGE)]) == _CHARGE else after


def _function(words: list[Word], head: int, after: int) -> int:
    if after + 1 >= len(words) or not words[after].spaced or not words[after + 1].spaced:
        return after
    joint, noun = words[after].low, words[after - 1].low
    if joint == "on" and noun in SPEAKERS:
        joint = "for"
    if joint not in ("of", "for", "to", "in"):
        return after
    if words[after + 1].low in ("the", "its", "his", "her", "their"):
        return _articled(words, after)
    if joint == "to" or (joint == "in" and noun not in ACADEMIC):
        return after
    return _nouns(words, head, after)


def _articled(words: list[Word], after: int) -> int:
    """Functions with an article: one of a few, or a part of a body ("head of the immunisation unit")."""
    rest = lows(words[after + 2 : after + 7])
    length = max((len(phrase) for phrase in OF_THE if rest[: len(phrase)] == phrase), default=0)
    if length and not (rest[:length] == ("house",) and (_named(words, after + 3) or rest[1:2] == ("of",))):
        return after + 2 + length
    end = after + 2
    while (
        end < min(len(words), after + 6)
        and words[end].spaced
        and words[end].text.islower()
        and words[end].low not in STOP
    ):
        end += 1
        if words[end - 1].low in PARTS:
            return end if words[after].low in ("of", "for") and words[after - 1].low in OPEN_HEADS else after
    return after


def _nouns(words: list[Word], head: int, after: int) -> int:
    """Functions of nouns: fields behind any head, other nouns behind those that are the head of something."""
    noun = words[head].low if lows(words[after - 2 : after]) == ("of", "state") else words[after - 1].low
    end, closed = after + 1, after
    opens = _without_prefix(noun) in OPEN_HEADS or noun in ACADEMIC
    while end < min(len(words), after + 1 + _MOST_OF_FUNCTION) and (words[end].spaced or words[end].text == ","):
        word = words[end]
        if (
            word.low in FIELDS
            or (opens and _of_region(words, end))
            or (opens and _of_function(word))
            or (noun in MINISTERIAL and end == after + 1 and _of_office(word))
        ):
            end += 1
            closed = end
        elif (word.low in ("and", "&", ",") and closed == end and _goes_on(words, end + 1, noun)) or (
            word.low == "the" and noun in MINISTERIAL and words[end - 1].low == "and"
        ):
            end += 1
        else:
            break
    if closed < len(words) and words[closed].spaced and words[closed - 1].low not in FIELDS and _scope(words[closed]):
        return after
    generic = words[closed - 1].low in GENERIC_BODIES
    if closed == after or (generic and (words[closed - 1].low not in FIELDS or _named(words, closed))):
        return after
    return after if _goes_on_as_name(words, head, closed) else closed


def _goes_on(words: list[Word], i: int, noun: str) -> bool:
    """Whether a list of nouns goes on at `i`: "sales and | marketing", not "research and | Ann Lee"."""
    if i >= len(words) or not words[i].spaced:
        return False
    if words[i].low == "the" and noun in MINISTERIAL and i + 1 < len(words):
        return words[i + 1].low in FIELDS
    for j in range(i, min(i + 3, len(words))):
        if not words[j].spaced:
            break
        if head_at(words, j) and words[j].low not in FIELDS:
            return False
    if words[i].text in PLACES and words[i - 2].text in PLACES:
        return True
    return (
        words[i].low in FIELDS
        or (noun in MINISTERIAL and _of_office(words[i]))
        or (noun in OPEN_HEADS and words[i - 1].low in ("and", "&") and _of_function(words[i]))
    )


def _of_function(word: Word) -> bool:
    """Whether a word may be a noun of a function: "head of | womenswear", "head of | women's football"."""
    low = word.low
    if word.text.isupper():
        return low in _ACRONYMS
    if word.text != low or not low.replace("-", "").replace("'", "").isalpha() or low in STOP or low in NO_NOUNS:
        return False
    return not low.endswith(_VERBAL) and not (low.endswith("s") and low[:-1] in _VERBS)


def _of_region(words: list[Word], i: int) -> bool:
    """Whether a country belongs to a function: "director for | UK and Ireland", "head of | Australian research"."""
    text = words[i].text
    if text in PLACES and words[i - 1].low in ("for", "and"):
        return True
    goes_on = i + 1 < len(words) and words[i + 1].spaced and words[i + 1].text.islower()
    taught = goes_on and (words[i + 1].low in FIELDS or words[i - 2].low in ACADEMIC)
    return (text in COUNTRY_OF or text in PLACES or text in PEOPLES) and taught


def _of_office(word: Word) -> bool:
    """Whether a capitalised word may belong to a minister's office: "Minister for | Levelling Up"."""
    return word.capital and word.text.isalpha() and word.text not in PLACES and word.text not in COUNTRY_OF


def _named(words: list[Word], i: int) -> bool:
    """Whether a name stands at `i`: "founder of hedge fund | Pell Ridge"."""
    return 0 <= i < len(words) and words[i].capital and (words[i].spaced or not i)


_ACRONYMS = frozenset("it hr pr ai r&d m&a esg ir csr ux qa tv emea apac".split())
_CHARGE = ("(", "independent", "charge", ")")
"""What makes an Indian minister of state the head of a ministry."""
_VERBS_TOO = frozenset("boss chair head minister champion coach captain guard pilot host usher anchor".split())
"""Heads that are verbs as well: "to | boss people about"."""
_REGIONS = frozenset(
    (
        "latin america",
        "north america",
        "south america",
        "south asia",
        "southeast asia",
        "middle east",
        "asia pacific",
        "east asia",
        "eastern europe",
        "western europe",
        "southern africa",
        "north asia",
    )
)
"""Regions of two words that a title is about: "chief | Latin America | economist"."""
_PARTISANS = frozenset(
    """leader peer councillor candidate backbencher politician whip frontbencher lawmaker senator spokesman spokeswoman
    mayor chairman chair treasurer strategist activist""".split()
)
"""Heads before which a party's name is the party's: "Labour | leader"."""
_HOW_HIGH = frozenset("deputy assistant associate vice chief senior first".split())
"""Rank words that begin no name of a body: "Deputy | State | Coroner"."""
_COVERING = frozenset("editor correspondent".split())
"""Heads before which a continent or country is a field: "Europe | editor"."""
_LOCAL = frozenset("county city town state district parish borough village province".split())
_VERBS = frozenset("say warn tell resign quit leave join step call see want expect admit deny insist urge face".split())


def _goes_on_as_name(words: list[Word], head: int, end: int) -> bool:
    """Whether what looked like a function is the start of a body's name: "director of | Media Matters"."""
    if end >= len(words) or not words[end].spaced or words[head].low in MINISTERIAL or not words[end - 1].capital:
        return False
    if words[end].low == "of" and not words[head].capital:
        return True
    return words[end].capital or words[end].text[0].isdigit()
