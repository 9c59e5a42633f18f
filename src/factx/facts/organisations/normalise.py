"""An organisation's name as written to the name alone, and to the keys by which two names are one.

>>> bare("the Ford Motor Company's")
(4, 22)
>>> key("Ford Motors Co."), acronym("United Nations Institute for Training and Research")
('ford motors', 'UNITR')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factx.facts.organisations.known import KNOWN
from factx.places import COUNTRIES, COUNTRY_OF, PLACES

LEGAL_SUFFIXES = (
    "Inc Incorporated Corp Corporation Cos Co Company Ltd Limited LLC LLP LP PLC plc GmbH AG SE KG KGaA"
    " SA S.A. SAS SARL "
    "SpA S.p.A. NV N.V. BV B.V. AB ASA AS A/S Oy Oyj KK K.K. Pte Pty Bhd Sdn Berhad OAO PJSC JSC OJSC Tbk ApS"
).split()
"""Legal forms that end a company's name."""

GENERIC = frozenset(
    """motor motors group holdings holding airlines airways international technologies technology industries systems
    computer computers aircraft corporation company communications entertainment pharmaceuticals energy electric
    electronics media bank news agency partners capital services worldwide enterprises stores foods brands party
    union insurance assurance bancorp bancshares financial homes leisure semiconductor semiconductors laboratories labs
    therapeutics biosciences biotech petroleum resources minerals steel cement telecom telecommunications networks
    software solutions press publishing publications studios pictures records retail supermarkets breweries
    hotels resorts restaurants pharmacies chemicals engineering logistics shipping offshore marine""".split()
)
"""Words a company's full name has after the one people call it by: Ford "Motor Company"."""

HEADS = (
    "Ministry Department University College Institute Institution Bank Court Council Commission Committee Party "
    "Secretariat Union Agency Authority Association Federation Foundation Parliament Senate Congress Assembly Office "
    "Bureau Board Society Organisation Organization Corporation Company Group Academy School Hospital Church Museum "
    "Club Trust Fund Exchange Service Force Army Navy Police Guard Laboratory Laboratories Airlines Airways Times Post "
    "Journal Tribune Gazette Chronicle Globe Examiner Observer Herald Guardian Telegraph Magazine Network Alliance "
    "Coalition League Confederation Administration Center Centre Division Inspectorate Treasury Cabinet Embassy "
    "Library Theatre Theater Orchestra Symphony Philharmonic Gallery Movement Front Ombudsman Registry"
    " Tribunal Federation "
    "Workers Teachers Employees Railways Railway Clinic Seminary Conservatory Archives Observatory"
    " Subcommittee Secretariat"
).split()
"""Nouns that make a capitalised name an organisation's."""

_PARTS_OF_BODIES = frozenset(
    """Committee Subcommittee Department Office Division Center Centre Board Council Directorate Unit Bureau Service
    Laboratory Commission""".split()
)
"""Head nouns of what is part of a body: "Bundestag's | Budget Committee"."""

_HEADED = frozenset(HEADS)
_LEAD = re.compile(r"(?:(?:the|a|an|and|of|under|including|(?-i:[A-Za-z]+-based))\s+|[\"'(\s]+)+", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:'s|'|[\s,;:\"(-]|(?<=\s)(?:union|party|party's|group|company|airline|newspaper|magazine|Flight"
    r"|and|of|for|the|&))+$"
)
_CLAUSE = re.compile(r"(?<=\S\s)\S+(?P<clause>\s(?:for|in|on|at|over|after|to|from|with|by)(?:\s[a-z][\w-]*)+)$")
"""What goes on in lower case behind two words or more: "HDFC Bank | for faulty records"."""
_IN_PLACE = re.compile(r"(?<=\w)\sin\s(?P<place>[A-Z][\w-]+)$")
_SUFFIX = re.compile(rf"(?:,?\s+(?:{'|'.join(re.escape(s) for s in LEGAL_SUFFIXES)})\.?)+$", re.IGNORECASE)
_SMALL = frozenset("of for and the in on to at de & des du la et und".split())


SUBSIDIARY = frozenset(
    """energy media entertainment capital services financial insurance electronics pharmaceuticals technologies software
    networks press pictures records studios marine shipping bank electric communications international""".split()
)
"""Generic words that tell a part of a known body from the body: "Siemens | Energy"."""

COMMON_FIRST = frozenset(
    """National Royal United First General American International Federal Central New Great North South East West
    Northern Southern Eastern Western European African Asian Pacific Atlantic Global World Public State People's
    Democratic Republican Social Socialist Liberal Christian Communist Free Green Labour Labor Conservative Progressive
    Independent Supreme High Senior Joint Special Common British English French German Chinese Japanese Indian
    Bank University Institute Ministry Department Office Court Council Committee Commission School College Church
    Team Club Group Union Association Federation Foundation Society Academy Museum Theatre Agency Authority Board
    House Senate Congress Parliament Air Coast Army Navy Police Fire City County District Saint Old Big Little Red Blue
    White Black Golden Silver Best True Real Inter Sporting Athletic Capital Human Home Foreign Economic Financial
    Women's Men's Children's Workers Medical Science Research Technology Energy Defence Defense Health Education Trade
    Environmental Security Intelligence Information Media News Daily Sunday Morning Evening Weekly Times Wall Next
    Open Save Reporters Doctors Friends Center Centre Bureau Court Cabinet Treasury Inspector""".split()
)
"""Words that begin the names of many bodies, and stand for none of them alone."""


_SEAT = re.compile(rf"(?P<name>(?:(?!\b(?:Republic|Kingdom|States|{'|'.join(HEADS)})\b).)+) of (?P<place>.+)")
"""A name without a head noun, and the place it is from: "Tomida Life | of Japan"."""


def bare(text: str) -> tuple[int, int]:
    """Start and end of the name itself inside a candidate's text; equal when nothing is left."""
    start = lead.end() if (lead := _LEAD.match(text)) else 0
    owner, possessive, _ = text[start:].partition("'s ")
    owned_company = " " in owner and _SUFFIX.search(text) is not None
    owned_part = (text.rpartition(" ")[2] in _PARTS_OF_BODIES and (owner in KNOWN or owner.isupper())) or (
        not _HEADED.isdisjoint(owner.split()) and not _HEADED.isdisjoint(text[len(owner) :].split())
    )
    if possessive and (owner in PLACES or owner in COUNTRY_OF or owned_company or owned_part):
        start += len(owner) + len(possessive)
    tail = None if text[start:] in KNOWN else _TAIL.search(text, start)
    end = tail.start() if tail else len(text)
    end = clause.start("clause") if (clause := _CLAUSE.search(text, start, end)) else end
    seat = _IN_PLACE.search(text, start, end)
    end = seat.start() if seat and seat["place"] not in COUNTRIES else end
    if text[start:end].count(")") > text[start:end].count("("):
        end = text.index(")", start)
    elif text[start:end].count("(") > text[start:end].count(")"):
        end = start + len(text[start : text.rindex("(", start, end)].rstrip())
    elif (seat := _SEAT.fullmatch(text, start, end)) and seat.group("place") in PLACES:
        end = seat.end("name")
    return (start, end) if start < end else (start, start)


def has_legal_form(name: str) -> bool:
    """Whether a name ends in "Ltd", "Inc." and the like."""
    return _SUFFIX.search(name) is not None


_NO_NAME = re.compile(r"[$€£¥@<>=|]|^[-/+]|^\d+(?:[.,]\d+)*$|^(?:www\.|https?:)|^[A-Z0-9]{2,6}\.[A-Z]{1,2}$")


def shorter(name: str) -> Iterator[tuple[str, bool]]:
    """The shorter names a body may be called by, and whether each is sure to be one.

    >>> list(shorter("Castlegate Insurance Group plc"))
    [('Castlegate Insurance Group', True), ('Castlegate', True)]
    >>> list(shorter("Werder Bremen")), list(shorter("Microsoft Japan"))
    ([('Werder', False)], [])
    """
    bare = _SUFFIX.sub("", name)
    if bare != name and (" " in bare or (len(bare) > 3 and bare not in COMMON_FIRST and bare not in PLACES)):
        yield bare, True
    words = bare.split()
    while len(words) > 1 and words[-1].lower() in GENERIC:
        words.pop()
    core = " ".join(words)
    if core != bare and core not in COMMON_FIRST and core not in PLACES and core not in COUNTRY_OF and len(core) > 3:
        yield core, True
    elif first := first_word(bare):
        yield first, False


def first_word(name: str) -> str | None:
    """The word a body of two words or more may be called by: "Castlegate" of "Castlegate Insurance Group".

    None when the word is common, a place or a name on its own, or when the rest is a country: "Microsoft | Japan".
    """
    first, _, rest = name.partition(" ")
    if not rest or len(first) < 4 or not first[0].isupper() or first.isupper() or not first.isalpha():
        return None
    if first in COMMON_FIRST or first in PLACES or first in COUNTRY_OF or first in KNOWN or rest in COUNTRIES:
        return None
    return first


def is_name(text: str) -> bool:
    """Whether a text can be an organisation's name: a capital letter, no amount, not a whole clause."""
    return any(c.isupper() for c in text) and len(text) >= 2 and len(text.split()) <= 12 and not _NO_NAME.search(text)


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """The name without its legal form, "the" and case: what equal organisations share."""
    short = _SUFFIX.sub("", name)
    return re.sub(r"[^\w& ]", "", short or name).lower().removeprefix("the ").strip()


@lru_cache(maxsize=4096)
def acronym(name: str) -> str:
    """The initials of the capitalised words: "UNITR"."""
    return "".join(
        word[0].upper() for word in re.findall(r"[\w&]+", _SUFFIX.sub("", name)) if word.lower() not in _SMALL
    )


def abbreviates(short: str, name: str) -> bool:
    """Whether an acronym stands for a name: its letters are found in order in the name, the initials among them.

    >>> abbreviates("UNITAR", "United Nations Institute for Training and Research")
    True
    >>> abbreviates("FDA", "U.S. Food and Drug Administration")
    True
    >>> abbreviates("BBC", "Bank of England")
    False
    """
    letters = re.sub(r"[^A-Za-z]", "", short).upper()
    if not 2 <= len(letters) <= 8 or short == name:
        return False
    if sum(c.isupper() for c in short) < 2:
        return len(letters) > 3 and short[0].isupper() and letters == acronym(name)
    lead, _, rest = name.partition(" ")
    if (lead in PLACES or lead in COUNTRY_OF) and abbreviates(short, rest):
        return True
    initials = acronym(name)
    if len(letters) > 2 and initials.startswith(letters) and len(initials) == len(letters) + 1:
        return True
    if letters == initials or letters == "".join(w[0].upper() for w in name.split() if w[0].isalpha()):
        return True
    return (
        len(initials) >= 3
        and letters[0] == initials[0]
        and letters[-1] in initials
        and in_order(letters, name.upper())
        and in_order(initials, letters)
    )


def in_order(letters: str, text: str) -> bool:
    """Whether a text holds the letters in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def may_abbreviate(short: str, name: str) -> bool:
    """Whether what stands in brackets behind a name may be its acronym: "SkillsFuture Singapore (SSG)"."""
    letters = re.sub(r"[^A-Za-z]", "", short).upper()
    shared = sum(letter in name.upper() for letter in letters)
    loose = short.isupper() and len(letters) > 1 and name[:1].upper() == letters[0] and 3 * shared >= 2 * len(letters)
    foreign = short.isupper() and short.isalpha() and 2 <= len(short) <= 6 and " " in name
    return loose or foreign or abbreviates(short, name)
