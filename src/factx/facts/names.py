"""One name, one kind: the document decides, not the sentence.

Candidates come from the entity recogniser and from the rules of the people and organisations rooms. All candidates of
one name vote on what it is; what the vote settles holds for every occurrence; a name found once is found everywhere.
Offsets count from the start of the article.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factx.document import STARTERS
from factx.places import COUNTRY_OF, PEOPLES, PLACES
from factx.rules import Phrases, Spans, apart

NameKind = Literal["person", "organisation", "place", "nationality", "other"]

OF_LABEL: dict[str, NameKind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "nationality",
    "MISC": "other",
    "PRODUCT": "other",
    "EVENT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
    "LANGUAGE": "other",
}
"""What a recogniser's label means here; labels of times and quantities mean nothing."""

NOT_NAMES = frozenset(
    """AI IT CEO CFO COO CTO HR PR TV PC PCs DVD CD GPS GPU GPUs CPU CPUs API APIs USB SMS DNA HIV AIDS GDP GNP VAT IPO
    ETF ESG ROI IRR KPI SEO LNG LPG SUV SUVs LED PDF URL FAQ LMAO ROFL OMG BTW FYI I.E. E.G. R&D Q&A AM PM MEPs MSPs
    MLAs TDs CEOs CFOs GMT BST EST EDT PST PDT CET UTC MP MPs PhD MBA Internet Web Wi-Fi WiFi Bluetooth Brexit COVID
    COVID-19 Covid Covid-19 Mr Mrs Ms Dr Sir God Lord Christmas Easter Ramadan Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday Parliament-Act Chapter Section Article Figure Table Earth BC AD BCE CE KO OK LOL FREE WOW
    C.E.O. State States Government Administration I He She It We They Opposition You Republican Democratic This That
    These Those The Here There Yes No Not""".split()
)
"""Capitalised words that a recogniser takes for names and that are none."""

LEGAL_FORM = "name + legal form"
"""The rule that finds companies by "Ltd" and the like; what such a name begins with is a company's too."""

BYLINE = "byline"
"""The rule that finds who wrote the article; a line of its own, which is no headline although it looks like one."""

RULE_VOTES = 4
"""How many votes of the recogniser one match of a rule counts for."""

ARTICLE = 800
"""Characters of the shortest text that is taken for an article, and no sentence or note."""

TITLED = "entity PERSON with title"
"""The rule of a name that the recogniser finds beside a title."""

SURNAME_VOTES = 3
"""How many votes it counts for that a person of that surname is named in full."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at `start` to `end` of the article, what it names, and the rule that says so."""

    start: int
    end: int
    text: str
    kind: NameKind
    rule: str
    fixed: bool = False
    """Whether its own words settle what it is, whatever the name is elsewhere: "Airbus | A380"."""

    @property
    def span(self) -> tuple[int, int]:
        """Start and end, the end exclusive."""
        return self.start, self.end

    @property
    def by_rule(self) -> bool:
        """Whether a rule of ours, and not the recogniser, found it."""
        return not self.rule.startswith("entity")


Shorter = Callable[[str], Iterable[tuple[str, bool]]]
"""The shorter names a body may be called by, and whether each is sure to be one."""


def settle(
    candidates: Iterable[Name],
    headings: Sequence[tuple[int, int]],
    line: str,
    shorter: Shorter = lambda _: (),
    known_alone: Callable[[str], bool] = lambda _: True,
) -> list[Name]:
    """The names of an article, in reading order and without overlaps.

    `headings` are the spans of headlines in title case, where any word looks like a name: what the body does not
    confirm is dropped there. `line` holds the shadows of all blocks, line feeds between them. `known_alone` says
    whether a single word is enough to name a person.
    """
    names = _apart(name for name in candidates if name.text not in NOT_NAMES)
    names = _confirmed(names, Spans(headings))
    kinds = _vote([name for name in names if not name.fixed], shorter)
    kinds |= dict.fromkeys(_unintroduced(names, kinds, line, known_alone), "other")
    settled = [name if name.fixed else replace(name, kind=kinds[name.text]) for name in names]
    return _apart([*settled, *_repeated(settled, kinds, line, shorter)])


def _apart(candidates: Iterable[Name]) -> list[Name]:
    """Names without overlaps: rules before the recogniser, then longer before shorter."""
    return apart(sorted(candidates, key=lambda n: (not n.by_rule, n.start - n.end, n.start)))


def _confirmed(names: list[Name], headings: Spans) -> list[Name]:
    body = {name.text for name in names if not headings.near(*name.span)}
    parts = body | {word for text in body for word in text.split()}
    return [name for name in names if name.text in parts or _signs(name, headings) or not headings.near(*name.span)]


def _signs(name: Name, headings: Spans) -> bool:
    """Whether a person's name in a headline is a signature: behind "By", or a line of its own."""
    alone = name.kind == "person" and " " in name.text and headings.near(*name.span) == [name.span]
    return name.rule == BYLINE or alone


def _vote(names: list[Name], shorter: Shorter) -> dict[str, NameKind]:
    """What each name is: the votes of all its candidates, and of the full names it is part of."""
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in names:
        votes[name.text][name.kind] += RULE_VOTES if name.by_rule else 1
    people = [text for text, vote in votes.items() if " " in text and vote.most_common(1)[0][0] == "person"]
    surnames = {last_name(text) for text in people}
    for surname in surnames & votes.keys():
        votes[surname]["person"] += SURNAME_VOTES
    bodies = {text for text, vote in votes.items() if " " in text and _winner(vote) == "organisation"}
    companies = {name.text for name in names if name.rule == LEGAL_FORM}
    forms = {(short, sure, text in companies) for text in bodies for short, sure in shorter(text)}
    for short, sure, company in sorted(forms):
        if short in votes and short not in bodies:
            if sure:
                votes[short]["organisation"] += RULE_VOTES if short in surnames else RULE_VOTES * votes[short].total()
            elif short not in surnames and (company or not votes[short]["place"]):
                votes[short]["organisation"] += RULE_VOTES
    return {text: _known(text) or _winner(vote) for text, vote in votes.items()}


def _unintroduced(
    names: list[Name], kinds: dict[str, NameKind], line: str, known_alone: Callable[[str], bool]
) -> list[str]:
    """Single words that only the recogniser takes for people, in an article that introduces its people in full.

    News gives a full name, a title, an age or an honorific first; what has none of them is seldom a person. Letters and
    mails do not.
    """
    introduced = [text for text, kind in kinds.items() if kind == "person" and " " in text]
    if len(line) < ARTICLE or len(introduced) < 2 or "@" in line:
        return []
    known = {word for text in introduced for word in text.split()}
    told = {name.text for name in names if name.rule != "entity PERSON"}
    return [
        text
        for text, kind in kinds.items()
        if kind == "person" and " " not in text and text not in known and text not in told and not known_alone(text)
    ]


def _winner(vote: Counter[NameKind]) -> NameKind:
    """The kind with most votes; a person where it is a draw, and otherwise the first that was seen."""
    kind, most = vote.most_common(1)[0]
    return "person" if vote["person"] == most else kind


def _known(text: str) -> NameKind | None:
    if text in COUNTRY_OF or text in PEOPLES:
        return "nationality"
    return "place" if text in PLACES or (text.isupper() and text.title() in PLACES) else None


def _repeated(names: list[Name], kinds: dict[str, NameKind], line: str, shorter: Shorter) -> Iterable[Name]:
    """Every further occurrence of a name, of a person's surname, and of a body's name without its generic words."""
    wanted = {text: kind for text, kind in kinds.items() if kind in ("person", "organisation")}
    for name in names:
        if name.kind == "organisation" and " " in name.text:
            for short, sure in shorter(name.text):
                if sure and short not in kinds:
                    wanted.setdefault(short, "organisation")
        surname = last_name(name.text)
        if name.kind == "person" and surname not in kinds:
            wanted.setdefault(surname, "person")
    lower = {match.group() for match in re.finditer(r"(?<![\w-])[a-z][\w-]*", line)}
    distinct = [
        text for text in wanted if len(text) > 2 and text[0].isupper() and (" " in text or text.lower() not in lower)
    ]
    for start, text in Phrases(distinct).find(line):
        if " " in text or not _in_longer_name(line, start, start + len(text)):
            yield Name(start, start + len(text), text, wanted[text], "entity repeated")


def _in_longer_name(line: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before or behind: "Renee | Ratcliff" is not the Renee named before.

    The article's line ends are line ends here.
    """
    before = _CAPITAL_BEFORE.search(line, max(0, start - 30), start)
    return bool(_CAPITAL_BEHIND.match(line, end) or (before and before["word"].lower() not in STARTERS))


_CAPITAL_BEFORE = re.compile(r"(?<![\w-])(?P<word>[A-Z][\w'-]*)[ ]$")
_CAPITAL_BEHIND = re.compile(r"[ ](?:al-)?[A-Z]")


_GENERATION = re.compile(r",?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV)$")


def without_generation(name: str) -> str:
    """A person's name without "Jr.", "III" and the like behind it."""
    return _GENERATION.sub("", name)


def last_name(name: str) -> str:
    """The last word of a person's name, its generation aside.

    >>> last_name("Martin Luther King Jr.")
    'King'
    """
    return without_generation(name).rsplit(maxsplit=1)[-1]
