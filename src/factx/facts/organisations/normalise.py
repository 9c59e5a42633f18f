"""An organisation's name as written to the name alone, and to the keys by which two names are one.

>>> bare("the Ford Motor Company's")
(4, 22)
>>> key("Ford Motors Co."), acronym("United Nations Institute for Training and Research")
('ford motors', 'UNITR')
"""

from __future__ import annotations

import re
from functools import lru_cache

from factx.facts.organisations.known import KNOWN
from factx.places import COUNTRY_OF, PLACES

LEGAL_SUFFIXES = (
    "Inc Incorporated Corp Corporation Cos Co Company Ltd Limited LLC LLP LP PLC plc GmbH AG SE KG KGaA SA S.A. SAS SARL "
    "SpA S.p.A. NV N.V. BV B.V. AB ASA AS A/S Oy Oyj KK K.K. Pte Pty Bhd Sdn Berhad OAO PJSC JSC OJSC Tbk ApS"
).split()
"""Legal forms that end a company's name."""

GENERIC = frozenset(
    """motor motors group holdings holding airlines airways international technologies technology industries systems
    computer computers aircraft corporation company communications entertainment pharmaceuticals energy electric
    electronics media bank news agency partners capital services worldwide enterprises stores foods brands party
    union""".split()
)
"""Words a company's full name has after the one people call it by: Ford "Motor Company"."""

HEADS = (
    "Ministry Department University College Institute Institution Bank Court Council Commission Committee Party "
    "Secretariat Union Agency Authority Association Federation Foundation Parliament Senate Congress Assembly Office "
    "Bureau Board Society Organisation Organization Corporation Company Group Academy School Hospital Church Museum "
    "Club Trust Fund Exchange Service Force Army Navy Police Guard Laboratory Laboratories Airlines Airways Times Post "
    "Journal Tribune Gazette Chronicle Globe Examiner Observer Herald Guardian Telegraph Magazine Network Alliance "
    "Coalition League Confederation Administration Center Centre Division Inspectorate Treasury Cabinet Embassy "
    "Library Theatre Theater Orchestra Symphony Philharmonic Gallery Movement Front Ombudsman Registry Tribunal Federation "
    "Workers Teachers Employees Railways Railway Clinic Seminary Conservatory Archives Observatory Subcommittee Secretariat"
).split()
"""Nouns that make a capitalised name an organisation's."""

_PARTS_OF_BODIES = frozenset(
    "Committee Subcommittee Department Office Division Center Centre Board Council Directorate Unit Bureau Service Laboratory Commission".split()
)
"""Head nouns of what is part of a body: "Bundestag's | Budget Committee"."""

_LEAD = re.compile(r"(?:(?:the|a|an|and|of)\s+|[\"'(\s]+)+", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:'s|'|[\s,;:\"(-]|(?<=\s)(?:union|party|party's|group|company|airline|newspaper|magazine|Flight|and|of|for|the|&))+$"
)
_CLAUSE = re.compile(r"(?<=\S\s)\S+(?P<clause>\s(?:for|in|on|at|over|after|to|from|with|by)(?:\s[a-z][\w-]*)+)$")
"""What goes on in lower case behind two words or more: "HDFC Bank | for faulty records"."""
_SUFFIX = re.compile(rf"(?:,?\s+(?:{'|'.join(re.escape(s) for s in LEGAL_SUFFIXES)})\.?)+$", re.IGNORECASE)
_SMALL = frozenset("of for and the in on to at de & des du la et und".split())


_SEAT = re.compile(rf"(?P<name>(?:(?!\b(?:Republic|Kingdom|States|{'|'.join(HEADS)})\b).)+) of (?P<place>.+)")
"""A name without a head noun, and the place it is from: "Tomida Life | of Japan"."""


def bare(text: str) -> tuple[int, int]:
    """Start and end of the name itself inside a candidate's text; equal when nothing is left."""
    start = lead.end() if (lead := _LEAD.match(text)) else 0
    owner, possessive, _ = text[start:].partition("'s ")
    owned_company = " " in owner and _SUFFIX.search(text) is not None
    owned_part = text.rpartition(" ")[2] in _PARTS_OF_BODIES and (owner in KNOWN or owner.isupper())
    if possessive and (owner in PLACES or owner in COUNTRY_OF or owned_company or owned_part):
        start += len(owner) + len(possessive)
    tail = None if text[start:] in KNOWN else _TAIL.search(text, start)
    end = tail.start() if tail else len(text)
    end = clause.start("clause") if (clause := _CLAUSE.search(text, start, end)) else end
    if text[start:end].count(")") > text[start:end].count("("):
        end = text.index(")", start)
    elif text[start:end].count("(") > text[start:end].count(")"):
        end = start + len(text[start : text.rindex("(", start, end)].rstrip())
    elif (seat := _SEAT.fullmatch(text, start, end)) and seat.group("place") in PLACES:
        end = seat.end("name")
    return (start, end) if start < end else (start, start)


_NO_NAME = re.compile(r"[$€£¥@<>=|]|^[-/+]|^\d+(?:[.,]\d+)*$|^(?:www\.|https?:)")


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
    if not 2 <= len(letters) <= 8 or short == name or sum(c.isupper() for c in short) < 2:
        return False
    lead, _, rest = name.partition(" ")
    if (lead in PLACES or lead in COUNTRY_OF) and abbreviates(short, rest):
        return True
    initials = acronym(name)
    if letters == initials or letters == "".join(w[0].upper() for w in name.split() if w[0].isalpha()):
        return True
    return (
        len(initials) >= 3
        and letters[0] == initials[0]
        and letters[-1] in initials
        and _in_order(letters, name.upper())
        and _in_order(initials, letters)
    )


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
