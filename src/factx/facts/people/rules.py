"""People that rules find where a recogniser may not: after an honorific, after a title, before an age."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factx.facts.names import BYLINE
from factx.facts.people.normalise import PARTICLES, TELLING, is_name
from factx.rules import Finding, Rule, longest, one_of
from factx.rules import find as find_all

_CAPITALISED = r"(?:[A-Z]\.|(?>[A-ZÀ-ÞĀŁŚŞŠŽÖÜÄ][\w'’-]*)(?<=[\w’]))"
_PARTICLE = rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s)"
NAME = rf"(?:{_CAPITALISED})(?:\s{_PARTICLE}{{0,2}}{_CAPITALISED}){{0,3}}(?:,?\s(?:Jr\.?|Sr\.?|II|III))?"
"""One to four capitalised words or initials, with particles between them."""

_FULL_NAME = NAME.replace("{0,3}", "{1,3}")


def _name(match: re.Match[str]) -> str | None:
    name = match.group("mention")
    return name if is_name(name) and name.split()[0] not in _NOT_FIRST else None


_NOT_FIRST = frozenset(
    "The A An And But Or In On At By For From With As If When While After Before Since Speaker President House".split()
)

RULES: tuple[Rule[str], ...] = (
    Rule("honorific + name", re.compile(rf"\b(?:{'|'.join(TELLING)})\.?\s(?P<mention>{NAME})"), _name),
    Rule("name, age", re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME})(?=,\s\d\d,)"), _name),
)

_BY = one_of(
    "By|Reporting by|Additional reporting by|Editing by|Writing by|Compiled by|Words by|Pictures? by"
    "|Photographs? by|[Rr]eporting by|[Ee]diting by|Photographs?:|Pictures?:|Photos?:"
)
_BYLINE = re.compile(
    rf"(?:^|[(;,|]\s?){_BY}\s(?P<names>{_FULL_NAME}(?:(?:,\s|\sand\s|,\sand\s){_FULL_NAME})*)(?=$"
    rf"|[,;|)/—–-]|\s[A-Z(|—–-]|\sin\s)"
)
_EACH = re.compile(_FULL_NAME)
_LONGEST_BYLINE = 120

_PERSONAL = one_of("""
resigned|resigns|stepped down|steps down|retired|retires|was born|was appointed|was named|was elected|was re-elected
was arrested|was sentenced|was convicted|was jailed|pleaded|graduated|will succeed|has been appointed|has been named
has resigned
""")
_DOES = Rule(
    "name + what only people do", re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME})(?=\s{_PERSONAL}\b)"), _name
)

_DETERMINER = r"(?:(?:an?|the|its|his|her|their)\s)?"
_STATUS = r"(?:(?:former|acting|interim|outgoing|incoming|then)\s)?"
_BEFORE = re.compile(rf"(?<![\w'’-])(?P<mention>{_FULL_NAME}),\s{_DETERMINER}(?:[\w.-]+'s?\s)?(?:[a-z]+\s)?{_STATUS}$")
_BEHIND_COMMA = re.compile(rf",\s(?P<mention>{_FULL_NAME})(?=,\s)")
_AFTER = re.compile(rf"\s(?P<mention>{NAME})(?![\w'’-]|\s(?:Inc|Ltd|Corp|Company|Co)\b)")


def find(text: str) -> list[Finding[str]]:
    """People whom the text itself marks as such, in a block's shadow."""
    return longest([*find_all(RULES, text), *bylines(text)])


def bylines(text: str) -> Iterator[Finding[str]]:
    """Those who wrote the article: "By Jane Doe and Li Wen", "(Reporting by Jane Doe)"."""
    for line in _BYLINE.finditer(text):
        if line["names"] and (len(text) <= _LONGEST_BYLINE or not line.group().startswith("By ")):
            for match in _EACH.finditer(line["names"]):
                if is_name(match.group()) and match.group().split()[0] not in _NOT_FIRST:
                    start = line.start("names")
                    yield Finding(start + match.start(), start + match.end(), BYLINE, match.group())


def after_titles(text: str, titles: Sequence[tuple[int, int]]) -> Iterator[Finding[str]]:
    """Capitalised names right behind a title: "Prime Minister Fumio Kishida"; `titles` are spans in `text`."""
    for start, end in titles:
        match = _AFTER.match(text, end)
        if match and text[start].isupper() and (name := _name(match)):
            yield Finding(*match.span("mention"), "title + name", name)


_NAMED = re.compile(
    rf"\b(?:named|names|appointed|appoints|elected|elects|hired|hires|promoted|promotes|made|make|picked"
    rf"|nominated)\s(?P<mention>{_FULL_NAME})"
    rf",?\s(?:as\s|to\sbe\s)?(?:(?:an?|the|its|his|her|their)\s)?(?:\S+'s\s)?(?:(?:new|next|first|interim|acting)\s)?$"
)


def likely(text: str, titles: Sequence[tuple[int, int]]) -> Iterator[Finding[str]]:
    """Names that read like a person's where a recogniser sees nothing: "Ada Obi, a former chief economist"."""
    yield from _DOES.findings(text)
    for start, end in titles:
        behind = _BEHIND_COMMA.match(text, end)
        if behind and (name := _name(behind)):
            yield Finding(*behind.span("mention"), "title, name", name)
        window = max(0, start - 80)
        for rule, pattern in (("name, title", _BEFORE), ("named name title", _NAMED)):
            match = pattern.search(text[window:start])
            if match and (name := _name(match)):
                yield Finding(window + match.start("mention"), window + match.end("mention"), rule, name)
