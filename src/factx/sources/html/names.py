"""Names of authors out of bylines: "By JANE DOE and Li Wei, Health Correspondent" names two people and an office."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_WORDS = 5
"""Words that a name has at most."""

_OPENING = re.compile(
    r"""^\W*(?:(?:story|words|text|report|article|(?:additional\ )?reporting|review|analysis|interview|opinion)\s+by
    |(?:written|posted?|published|submitted|reported|compiled|edited|produced)\s+by|by|von|par|authors?|words|text|interview
    |report)\b\s*[:\-–—]?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(r"https?://\S*|www\.\S+|\S+@\S+|(?<!\w)@\w+|\([^()]*\)|\[[^\[\]]*\]")
_BETWEEN = re.compile(r"\s*(?:[;|•·»\n/]|\s[–—-]\s|\son\s(?=[A-Z\d])|,?\s+(?:and|&|with)\s+)\s*", re.IGNORECASE)
"""What stands between people; a comma may also stand between a person and an office, which ends the list."""

_INVERTED = re.compile(r"([^\W\d_][\w'’-]+),\s*([^\W\d_][\w'’-]+(?:\s[^\W\d_]\.?)?)")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|md|phd|mp|m\.d|ph\.d|esq)\.?", re.IGNORECASE)
_WORD = re.compile(r"(?:[^\W\d_]|['’.-])+")
_EDGE = " ,.:;|-–—\n"
_PARTICLES = frozenset("de la le van von der den del della di da dos du bin ibn al el ten ter af av zu y e st".split())
_NO_NAME = frozenset(
    """staff admin administrator editor editors editorial newsroom news desk team reporter reporters correspondent
    correspondents writer writers agency agencies press wire service bureau contributor contributors columnist
    guest user webmaster office media network department ministry communications publisher magazine newspaper
    times herald tribune gazette daily weekly online web digital newswire council government company inc ltd plc
    llc university institute society foundation association group anonymous unknown author authors byline
    updated published posted today yesterday minutes modified monday tuesday wednesday thursday friday saturday
    sunday january february march july august september october november december the our at in on from for of
    chief senior deputy political business economics health science sports technology environment foreign
    diplomatic special photographer photographs photography video pictures image images comments comment share
    follow more reuters afp null none undefined""".split()
)
"""Words that are in no person's name, in lower case."""


def names(written: Iterable[str]) -> tuple[str, ...]:
    """The people that some bylines name, each once, in order; what names nobody is passed over.

    >>> names(["By Jane Doe and LI WEI, Health Correspondent", "Newsroom", "https://news.example/jane-doe"])
    ('Jane Doe', 'Li Wei')
    """
    found: dict[str, str] = {}
    for line in written:
        for name in _of_one(line[:400]):
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _of_one(line: str) -> list[str]:
    """The names in one byline."""
    lines = (" ".join(part.split()) for part in _ADDRESS.sub(" ", line).splitlines())
    plain = _OPENING.sub("", "\n".join(lines)).strip(_EDGE)
    if (inverted := _INVERTED.fullmatch(plain)) and all(map(is_name, inverted.groups())):
        return [f"{inverted[2]} {inverted[1]}"]
    found: list[str] = []
    for part in _BETWEEN.split(plain):
        for words in part.split(","):
            name = _OPENING.sub("", words).strip(_EDGE)
            if found and _SUFFIX.fullmatch(name):
                found[-1] = f"{found[-1]} {name}"
            elif is_name(name) and (" " in name or name == plain):
                found.append(_cased(name))
            elif name:
                break
    return found


def _cased(name: str) -> str:
    """A name that is not all in capitals."""
    return name.title() if name.isupper() and " " in name else name


def is_name(words: str) -> bool:
    """Whether words may be a person's name: few, capitalised, and none that offices and newsrooms have.

    >>> is_name("Ludwig van der Meer"), is_name("News Desk"), is_name("jdoe42")
    (True, False, False)
    """
    parts = words.split()
    if not 1 <= len(parts) <= MOST_WORDS or len(words) < 3:
        return False
    return all(map(_may_be_of_name, parts)) and (not parts[0][0].islower() or parts[0].lower() in _PARTICLES)


def _may_be_of_name(word: str) -> bool:
    low = word.strip(".").lower()
    if _WORD.fullmatch(word) is None or low in _NO_NAME:
        return False
    return not word[0].islower() or low in _PARTICLES or word[:2] in ("d'", "d’", "al")
