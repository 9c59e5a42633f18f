"""A person's name as written to the name alone: no honorific, title, possessive or nationality.

>>> bare("Mrs. Theresa May's")
(5, 16)
>>> words("Martin Luther King Jr.")
['martin', 'luther', 'king']
"""

from __future__ import annotations

import re

from factx.facts.names import without_generation

TELLING = "Mr Mrs Ms Miss Mx Messrs Dr Sir Dame Lord Rev Reverend".split()
"""Honorifics that tell a person's name wherever they stand."""

HONORIFICS = (
    *TELLING,
    *"Fr Hon Cllr Honourable Honorable Madam Madame Mme Mlle Monsieur Herr Frau Fräulein".split(),
    *"Mdm Oba Alhaji Alhaja Hajiya Engr Barr Otunba Datuk Dato Datin Tun Haji Encik Puan Begum Maulana Pandit Swami".split(),
    *"Signor Signora Señor Señora Sra Shri Smt".split(),
)
"""Words before a name that are no part of it."""

OFTEN_NAMES = "Lady Baroness Baron Viscount Father Sister Brother Sheikh Sheik Imam Rabbi Saint Don Doña Sr".split()
"""Honorifics that begin names as well ("Don King"): none before a single word."""

PARTICLES = frozenset(
    "de del della di da dos das du van von der den ter ten al el bin ibn ben la le y e abu af av zu".split()
)
"""Lower-case words inside names."""

DEMONYMS = frozenset(
    """Spaniard Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman Welshwoman Dutchman Dutchwoman
    Scot Scotsman Scotswoman Briton Brit Dane Swede Norwegian Finn Pole Czech Slovak Slovene Croat Serb Turk Greek Swiss
    Austrian German Belgian Italian Portuguese Hungarian Romanian Bulgarian Russian Ukrainian Australian American Canadian
    Mexican Brazilian Argentine Argentinian Colombian Kenyan Ethiopian Nigerian South_African Indian Pakistani Chinese
    Japanese Korean Filipino Thai Kiwi Aussie Yorkshireman Californian Texan Londoner Parisian Retiree Pensioner Parent Widow
    Mother Father Resident Villager Farmer Teenager Survivor Witness Fellow Compatriot""".replace("_", " ").split()
)
"""Words for where somebody is from, or what, that stand capitalised before a name: "Spaniard | Carlos Moya"."""

_HONORIFIC = re.compile(
    rf"(?:[Tt]he\s+)?(?:(?:{'|'.join(HONORIFICS)})\.?\s+)*(?:(?:{'|'.join(OFTEN_NAMES)})\s+(?=\S+\s\S))?"
)
_TAIL = re.compile(r"(?:'s|'|[\s,.;:\"()-])+$")

NOT_PEOPLE = frozenset(
    """Tory Tories Labour Liberal Democrat Democrats Republican Republicans Conservatives He She It They We You I Who
    Him Her Them Us Me His Its Their Our My Your Congress Senate House Google Facebook Twitter YouTube iPhone iPad
    iPod iTunes Muslim Muslims Christian Christians Jew Jews Catholic Catholics God Jesus Allah Buddha Bible Koran
    Quran Santa Dad Mum Mom Daddy Mummy Grandma Grandpa Spaniard Frenchman Englishman Irishman Welshman Dutchman Scot
    Briton Dane Swede Laughter Applause Regards Thanks Cheers Nope Yep Plz Please Glad Hello Hi Dear""".split()
) | {"Lib Dem", "Lib Dems", "Liberal Democrats"}


_SURNAME = re.compile(r"(?:al-|el-|d')?[^\W\d_a-zß-öø-ÿ]")
_NO_NAME = re.compile(r"[@#&/|<>=_%$:]|\.\w{2,}")


def bare(text: str) -> tuple[int, int]:
    """Start and end of the name itself inside a candidate's text; equal when nothing is left."""
    start = match.end() if (match := _HONORIFIC.match(text)) else 0
    word, _, rest = text[start:].partition(" ")
    if word in DEMONYMS and " " in rest:
        start += len(word) + 1
    if (owner := text.rfind("'s ", start)) >= 0:
        start = owner + 3
    while start < len(text) and text[start] in " \"'(,":
        start += 1
    tail = _TAIL.search(text, start)
    end = tail.start() if tail else len(text)
    if text[end : end + 1] == "." and re.search(r"\b(?:Jr|Sr|[A-Z])$", text[start:end]):
        end += 1
    return (start, end) if start < end else (start, start)


def is_name(text: str) -> bool:
    """Whether a text can be a person's name: capitalised words, particles and initials, six at most, and no pronoun."""
    words = text.split()
    if not 1 <= len(words) <= 6 or text in NOT_PEOPLE or any(c.isdigit() for c in text):
        return False
    if len(text) < 2 or not _SURNAME.match(words[-1]) or _NO_NAME.search(text):
        return False
    return all(
        word[0].isupper()
        or word.lower() in PARTICLES
        or word[0] in "'\"("
        or word.startswith(("d'", "al-", "el-", "bin-"))
        for word in words
    )


def words(name: str) -> list[str]:
    """The words of a name without its generation ("Jr.") and without dots, lower case."""
    return [word.strip("\"'.,()").lower() for word in without_generation(name).split()]
