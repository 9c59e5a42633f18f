"""A title as written to its normal form, and the words around one to its status.

>>> normal("CEO"), normal("chief executive"), normal("Vice-President for Sales")
('chief executive officer', 'chief executive officer', 'vice president for sales')
>>> status_of(("former",), ()), status_of((), ("elect",))
('former', 'incoming')
"""

from __future__ import annotations

import re

from factx.facts.titles.lexicon import FIELDS, HEADS, MINISTERIAL, STATUS_AFTER, STATUS_BEFORE
from factx.records import Status

_FULL = {
    "ceo": "chief executive officer",
    "chief executive": "chief executive officer",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "chief operations officer": "chief operating officer",
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief marketing officer",
    "cpo": "chief product officer",
    "cro": "chief risk officer",
    "cso": "chief strategy officer",
    "md": "managing director",
    "vp": "vice president",
    "svp": "senior vice president",
    "evp": "executive vice president",
    "mp": "member of parliament",
    "mep": "member of the European Parliament",
    "msp": "member of the Scottish Parliament",
    "td": "member of the Dáil",
    "gm": "general manager",
    "pm": "prime minister",
    "pc": "police constable",
    "dc": "detective constable",
    "ds": "detective sergeant",
    "di": "detective inspector",
    "dci": "detective chief inspector",
    "rep.": "representative",
    "reps.": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "sen.": "senator",
    "sens.": "senator",
    "gov.": "governor",
    "lt. gov.": "lieutenant governor",
    "gen.": "general",
    "maj. gen.": "major general",
    "brig. gen.": "brigadier general",
    "lt. gen.": "lieutenant general",
    "maj.": "major",
    "col.": "colonel",
    "lt. col.": "lieutenant colonel",
    "lt.": "lieutenant",
    "capt.": "captain",
    "sgt.": "sergeant",
    "cpl.": "corporal",
    "adm.": "admiral",
    "rear adm.": "rear admiral",
    "vice adm.": "vice admiral",
    "prof.": "professor",
    "det.": "detective",
    "insp.": "inspector",
    "supt.": "superintendent",
    "amb.": "ambassador",
    "cllr": "councillor",
    "ald.": "alderman",
    "dj": "disc jockey",
    "gp": "general practitioner",
    "secretary-general": "secretary general",
}
"""Titles that are written in several ways, each to the one that is taken as normal."""

_GENDERED = re.compile(r"\b(?P<stem>chair|spokes|business|council|assembly|police|fire|sales)(?:man|woman)\b")
_SPELLING = (
    (re.compile(r"\badvisor\b"), "adviser"),
    (re.compile(r"\bcofounder\b"), "co-founder"),
    (re.compile(r"\b(?P<a>vice|under|attorney|director|governor|secretary)-(?=[a-z])"), r"\g<a> "),
    (re.compile(r"\bundersecretary\b"), "under secretary"),
    (re.compile(r"\bchairperson\b"), "chair"),
)


def normal(title: str) -> str:
    """The title in lower case and one spelling, abbreviations written out and without the holder's sex.

    >>> normal("Chairwoman"), normal("deputy chairman of the board"), normal("Rep.")
    ('chair', 'deputy chair of the board', 'representative')
    >>> normal("minister for finance"), normal("non-executive directors")
    ('finance minister', 'non-executive director')
    """
    low = " ".join(title.lower().split())
    head, joint, function = _cut(low)
    words = _single(head.split())
    if words and words[-1] in MINISTERIAL and joint in (" for ", " of ") and function in FIELDS:
        words, joint, function = [*words[:-1], function, words[-1]], "", ""
    head = " ".join(words)
    for size in range(len(words), 0, -1):
        ending = " ".join(words[-size:])
        if ending in _FULL:
            head = " ".join([*words[:-size], _FULL[ending]])
            break
    head = _GENDERED.sub(lambda match: f"{match['stem']}person", head)
    for pattern, spelling in _SPELLING:
        head = pattern.sub(spelling, head)
    return f"{head}{joint}{function}"


def _single(words: list[str]) -> list[str]:
    """The words with the last in the singular, where the plural is no title of its own: "directors"."""
    last = words[-1] if words else ""
    if (last,) in HEADS or last in _FULL:
        return words
    single = f"{last[:-3]}man" if last.endswith("men") else last.removesuffix("s")
    return [*words[:-1], single] if (single,) in HEADS else words


def _cut(title: str) -> tuple[str, str, str]:
    """The title before its function, what joins them, and the function: "head", " of ", "research"."""
    joint = re.search(r" (?:of|for|to|in) ", title)
    if joint is None:
        return title, "", ""
    return title[: joint.start()], joint.group(), title[joint.end() :]


def status_of(before: tuple[str, ...], after: tuple[str, ...]) -> Status:
    """The status that the words around a title state; "current" when they state none."""
    for word in before:
        if word in STATUS_BEFORE:
            return STATUS_BEFORE[word]
    return next((STATUS_AFTER[word] for word in after if word in STATUS_AFTER), "current")
