"""A person's name as written to the name alone: no honorific, title, possessive or nationality.

>>> bare("Mrs. Theresa May's")
(5, 16)
>>> words("Martin Luther King Jr.")
['martin', 'luther', 'king']
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from factx.facts.names import without_generation
from factx.rules import one_of

TELLING = "Mr Mrs Ms Miss Mx Messrs Dr Sir Dame Lord Rev Reverend".split()
"""Honorifics that tell a person's name wherever they stand."""

HONORIFICS = (
    *TELLING,
    *"Fr Hon Cllr Honourable Honorable Madam Madame Mme Mlle Monsieur Herr Frau Fräulein".split(),
    *"""Doctor Mzee Aunty Auntie Uncle Baroness Seri Mdm Oba Alhaji Alhaja Hajiya Engr Barr Otunba Datuk Dato Datin Tun
    Haji Encik Puan Begum Maulana Pandit Swami""".split(),
    *"Signor Signora Señor Señora Sra Shri Smt".split(),
)
"""Words before a name that are no part of it."""

OFTEN_NAMES = "Lady Baron Viscount Father Sister Brother Sheikh Sheik Imam Rabbi Saint Don Doña Sr".split()
"""Honorifics that begin names as well ("Don King"): none before a single word."""

PARTICLES = frozenset(
    "de del della di da dos das du van von der den ter ten al el bin ibn ben la le y e abu af av zu".split()
)
"""Lower-case words inside names."""

DEMONYMS = frozenset(
    """Spaniard Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman Welshwoman
    Dutchman Dutchwoman Scot Scotsman Scotswoman Briton Brit Dane Swede Norwegian Finn Pole Czech Slovak
    Slovene Croat Serb Turk Greek Swiss Austrian German Belgian Italian Portuguese Hungarian Romanian
    Bulgarian Russian Ukrainian Australian American Canadian Mexican Brazilian Argentine Argentinian
    Colombian Kenyan Ethiopian Nigerian South_African Indian Pakistani Chinese Japanese Korean Filipino
    Thai Kiwi Aussie Yorkshireman Californian Texan Londoner Parisian Retiree Pensioner Parent Widow
    Mother Father Resident Villager Farmer Teenager Survivor Witness Fellow Compatriot""".replace("_", " ").split()
)
"""Words for where somebody is from, or what, that stand capitalised before a name: "Spaniard | Carlos Moya"."""

_HONORIFIC = re.compile(
    rf"(?:[Tt]he\s+)?(?:(?:{'|'.join(HONORIFICS)})\.?\s+)*(?:(?:{'|'.join(OFTEN_NAMES)})\s+(?=\S+\s\S))?"
)
_TAIL = re.compile(r"(?:'s|'|[\s,.;:\"()-]|(?<=\s)(?:KC|QC|SC|OBE|CBE|MBE|KBE|TD|MP|MSP|MEP|PhD|MD))+$")
_NO_BEGINNING = re.compile(rf"(?:(?!(?:{'|'.join(sorted(PARTICLES))})\s)[^A-ZÀ-ÞĀ-ž\s]\S*\s+)+(?=[A-Z])")
"""What a recogniser takes in before a name: "m. | Nikos" of "$78m. Nikos"."""

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
    start = match.end() if (match := _NO_BEGINNING.match(text, start)) else start
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
    """The words of a name without its generation ("Jr."), dots and diacritics, lower case.

    >>> words("José Á. Núñez Jr.")
    ['jose', 'a', 'nunez']
    """
    plain = "".join(c for c in normalize("NFD", without_generation(name)) if not combining(c))
    apart = _GLUED.sub(r"\1 ", plain)
    return [word.strip("\"'.,()").lower() for word in apart.split()]


_GLUED = re.compile(r"\b([A-Z]\.)(?=[A-Z]\b)")
"""Initials without a space between: "J.|F. Kennedy"."""


def surname_alone(parts: list[str]) -> bool:
    """Whether words are a surname with its particles and nothing before: "Van der Meulen"."""
    return len(parts) == 1 or all(part in PARTICLES for part in parts[:-1])


def differ(one: str, other: str) -> bool:
    """Whether two names of one first name and surname are two people's: "Sr." and "Jr.", "John A." and "John B.".

    >>> differ("George H. W. Bush", "George W. Bush"), differ("J. F. Weir", "J.F. Weir")
    (True, False)
    >>> differ("Frank Dorsey Sr.", "Frank Dorsey Jr."), differ("John A. Weir", "John Weir")
    (True, False)
    """
    generations = [name[len(without_generation(name)) :].strip(" ,.") for name in (one, other)]
    if all(generations) and generations[0] != generations[1]:
        return True
    middles = [words(name)[1:-1] for name in (one, other)]
    initials = [[word[0] for word in middle if len(word) == 1] for middle in middles]
    if all(initials) and len(initials[0]) != len(initials[1]):
        return True
    return all(middles) and not all(
        one.startswith(other) or other.startswith(one) for one, other in zip(*middles, strict=False)
    )


def nicknames(name: str) -> list[str]:
    """What a name states in quotes or brackets that its bearer is called, lower case: 'Robert "Bob" Dole'."""
    return [match["name"].lower() for match in _NICKNAME.finditer(name)]


_NICKNAME = re.compile(r"[\"'(](?P<name>[^\W\d_][\w-]+)[\"')](?=\s)")

_HONORIFIC_BEFORE = re.compile(
    r"\b(?:(?P<woman>Mrs|Ms|Miss|Dame|Lady|Baroness|Madam|Madame|Mme|Frau|Signora|Señora|Sra|Smt|Mdm"
    r"|Alhaja|Hajiya|Puan)"
    r"|(?P<man>Mr|Sir|Lord|Monsieur|Herr|Signor|Señor|Shri|Alhaji|Encik))\.?\s$"
)


def is_woman_by_honorific(text: str, start: int) -> bool | None:
    """What the honorific before a name that begins at `start` says of its bearer's sex; None when it says nothing."""
    match = _HONORIFIC_BEFORE.search(text, max(0, start - 12), start)
    return None if match is None else match["woman"] is not None


_RELATIVES = one_of("""
husband|wife|widow|widower|partner|fiancée?|son|daughter|father|mother|brother|sister|nephew|niece|cousin|uncle|aunt
grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|twin|child|children|parents|sons|daughters
brothers|sisters
""")
_KIN = re.compile(rf"\b{_RELATIVES}(?:,|\sof)?\s(?:[a-z-]+\s|[A-Z][a-z]+\.?\s)?$")
_KIN_BEHIND = re.compile(rf",\s(?:\d{{1,2}},\s)?(?:his|her|their)\s(?:[a-z-]+\s)?{_RELATIVES}\b")


def is_of_kin(text: str, start: int, end: int) -> bool:
    """Whether a name is that of somebody's kin, in passing: "her husband, | Virgil Tackett", "Jo Pike |, his wife"."""
    return _KIN.search(text, max(0, start - 30), start) is not None or _KIN_BEHIND.match(text, end) is not None


def reason(alias: str, name: str) -> str:
    """Why two names are one person's.

    >>> reason("Kishida", "Fumio Kishida"), reason("F. Kishida", "Fumio Kishida"), reason("Fumio", "Fumio Kishida")
    ('surname', 'initials', 'first name')
    """
    short, full = words(alias), words(name)
    if len(short) == 1 < len(full):
        places = {full[-1]: "surname", full[0]: "first name"}
        return places.get(short[0], "part of the name")
    reasons = (
        ("spelling", short == full),
        ("nickname stated", short[:1] != full[:1] and short[0] in nicknames(name)),
        ("initials", short[:1] != full[:1] and 1 in (len(short[0]), len(full[0]))),
        ("first names", short == full[: len(short)]),
        ("surname", short[:1] != full[:1]),
    )
    return next((why for why, holds in reasons if holds), "middle name left out")
