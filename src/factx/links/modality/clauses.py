"""Clauses: a sentence split once into the parts that a cue of modality may reach over.

A *statement* ends at a semicolon, a colon, a dash or "but". In it relative clauses, clauses that give a time, a reason
or a condition, and second predicates ("and paid $5m") are clauses of their own; a comma leads back from them.

>>> sentence, = statements("Acme, which paid five, will close if it loses.")
>>> [(clause.kind, clause.text) for clause in sentence.clauses]
[('main', 'Acme, will close'), ('relative', ', which paid five'), ('condition', ' if it loses.')]
>>> [statement.text for statement in statements("It paid, but will close.")]
['It paid', ', but will close.']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from factx.links.marked import pattern
from factx.links.modality.verbs import AFTER_REPORTING, AUXILIARY, PAST, PRESENT
from factx.rules import one_of


@dataclass
class Clause:
    """A clause of a kind ("main", "relative", "aside", "condition") in pieces, without the clauses inside it."""

    kind: str
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of the clause."""
        return "".join(self.pieces)


@dataclass(frozen=True)
class Statement:
    """A statement's text, that of it outside relative clauses, and its clauses."""

    text: str
    outer: str
    clauses: list[Clause]

    def of_kind(self, *kinds: str) -> list[str]:
        """The texts of the clauses of some kinds, of all when none is given."""
        return [clause.text for clause in self.clauses if not kinds or clause.kind in kinds]


def statements(text: str) -> Iterator[Statement]:
    """The statements of a marked sentence, in reading order."""
    start = 0
    for border in _BORDER.finditer(text):
        yield _statement(text[start : border.start()])
        start = border.start()
    yield _statement(text[start:])


def _statement(text: str) -> Statement:
    base = here = Clause("main")
    found, outer, cursor = [base], [], 0
    seams: list[tuple[int, str]] = [(seam.start(), str(seam.lastgroup)) for seam in _SEAM.finditer(text)]
    for position, kind in [*seams, (len(text), "comma")]:
        piece = text[cursor:position]
        here.pieces.append(piece)
        if here.kind != "relative":
            outer.append(piece)
        cursor = position
        if kind == "past" and _PASSIVE.search(piece):
            continue
        if kind == "comma":
            here = base
            continue
        here = Clause(here.kind if kind in ("second", "past") else kind)
        found.append(here)
        if here.kind == "main":
            base = here
    return Statement(text, "".join(outer), found)


_BORDER = pattern(
    r"(?:;|: | ?— ?| –{1,2} | -{1,2} |[.!?][\"')]? (?=[A-Z]))"
    r"|,? (?<!choice )(?<!option )(?<!all )(?<!nothing )(?<!anything )but\b(?! also)"
)

_PRONOUN = "(?:it|he|she|they|we|you|I)"
_DEGREE = r"(?:(?:also|then|later|now|still|already|since|recently|again|never|reportedly|allegedly|{time}),? ){0,2}"
_FINITE = rf"(?:{AUXILIARY}|{PAST}|{PRESENT})\b"
_LINK = one_of("and|of|for|to|in|on|at|by|with|from|that|which|who|as|than")
_SUBJECT = (
    rf"(?:(?:{_PRONOUN}|{{body}}|{{title}}) (?={_DEGREE}{_FINITE})|(?:(?!{_LINK}\b)[a-z'-]+ ){{1,3}}(?={AUXILIARY}\b))"
)
_PARTICIPLE = r"(?:[a-z]+ly )?(?:[a-z]{2,}ed|bought|sold|made|built|held|hit)"
_RELATIVE = one_of(rf"""
,? (?:(?:in|of|for|to|from|with|on|under|by|at) )?(?:which|who|whom|whose|where)\b
{AFTER_REPORTING},? that (?={_DEGREE}(?:{_FINITE}|(?:cost|{_PRONOUN})\b))
(?<=[a-z]){AFTER_REPORTING} (?={_PRONOUN} (?:had |has |have )?{PAST}\b)
, (?={_PARTICIPLE} (?:of|with|by|for|in|to|at|from|on|as|last|earlier)\b)
""")
_OPENS = r"(?:^|,? |\()"
_BEGUN = r"(?:it|he|she|they|{body})\b"
_ASIDE = _OPENS + one_of(rf"""
(?:[Ww]hen|[Ww]hile|[Bb]ecause|[Aa]lthough|[Tt]hough|[Uu]ntil|[Ww]hereas|[Oo]nce|[Hh]aving|[Dd]espite|[Cc]ompared)\b
[Aa]s (?={_BEGUN})|than (?={_BEGUN}|analysts|the )
(?:[Aa]fter|[Bb]efore|[Ss]ince|[Ff]ollowing)\b(?! (?:the )?(?:(?:{{time}}|{{money}})(?! {AUXILIARY}\b)|tax|costs|fees))
""")
_ASKED = r"(?<!even )(?<!as )(?<!ask )(?<!asked )(?<!see )(?<!know )(?<!say )(?<!decide )(?<!sure )(?<!clear )"
_THAT = rf"(?:that|{_PRONOUN}|the)\b"
_AGREED = one_of("approval|approvals|review|vote|consent|agreement|conditions?|clearance|checks|diligence")
_CONDITION = (
    _OPENS
    + one_of(rf"""
{_ASKED}[Ii]f|only if|[Uu]nless|[Pp]rovided(?= {_THAT})|[Dd]epend(?:s|ing) on|[Ii]n (?:the )?(?:event|case) (?:of|that)
[Aa]ssuming(?= {_THAT})|[Aa]s long as|so long as|on condition|(?:conditional|contingent) (?:up)?on
[Ss]ubject to (?:[\w'-]+ |[^\w\s] ){{0,3}}{_AGREED}
[Ss]hould(?= (?:{_PRONOUN} |the |{{body}}))|[Ww]ere(?= (?:{_PRONOUN}|{{body}}|the [a-z]+) to)
""")
    + r"(?!\w)"
)
_SECOND = rf",? (?:and|or|then) (?={_DEGREE}(?:{AUXILIARY}|{PRESENT})\b|{_SUBJECT})"
_SECOND_PAST = rf",? (?:and|or|then) (?={_DEGREE}{PAST}\b)"
_PASSIVE = re.compile(r"\b(?:be|been|being|have|having|get|[a-z]+ed and) ")

_SEAM = pattern(
    rf"(?P<condition>{_CONDITION})|(?P<relative>{_RELATIVE})|(?P<aside>{_ASIDE})|(?P<second>{_SECOND})"
    rf"|(?P<past>{_SECOND_PAST})"
    r"|(?P<comma>,(?! (?:and |or )?{money}| {place}[,.])|\))"
)
