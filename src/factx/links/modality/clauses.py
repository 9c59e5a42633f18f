"""Clauses: a sentence split once into the parts that a cue of modality may reach over.

A *statement* ends at a semicolon, a colon, a dash or "but". In it relative clauses, clauses that give a time, a reason
or a condition, and second predicates ("and paid $5m") are clauses of their own; a comma leads back from them.

>>> sentence, = statements("Acme, which paid five, will close if it loses.")
>>> [(clause.kind, clause.text) for clause in sentence.clauses]
[('main', 'Acme, will close'), ('relative', ', which paid five'), ('condition', ' if it loses.')]
>>> [statement.outer for statement in statements("It paid, but will close.")]
['It paid', ', but will close.']
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from factx.links.marked import pattern
from factx.links.modality.verbs import AUXILIARY, PAST, PRESENT, REPORTING
from factx.rules import one_of


@dataclass
class Clause:
    """A clause of a kind ("main", "relative", "aside", "condition") and its pieces, without the clauses inside it."""

    kind: str
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of the clause."""
        return "".join(self.pieces)


@dataclass
class Statement:
    """The clauses of a statement, and the text of it outside relative clauses."""

    clauses: list[Clause]
    outer: str

    @property
    def conditional(self) -> bool:
        """Whether the statement names a condition."""
        return any(clause.kind == "condition" for clause in self.clauses)


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
    for seam in [*_SEAM.finditer(text), None]:
        piece = text[cursor : seam.start() if seam else None]
        here.pieces.append(piece)
        if here.kind != "relative":
            outer.append(piece)
        if not seam:
            break
        cursor, kind = seam.start(), seam.lastgroup
        if kind == "comma":
            here = base
            continue
        inside = here.kind if kind == "second" else str(kind)
        here = Clause(inside)
        found.append(here)
        if inside == "main":
            base = here
    return Statement(found, "".join(outer))


_BORDER = pattern(
    r"(?:;|: | ?[–—]{1,2} | -{1,2} |[.!?][\"')]? (?=[A-Z]))"
    r"|,?(?<!choice)(?<!option)(?<!alternative)(?<!all)(?<!nothing)(?<!anything) but\b(?! also)"
)

_PRONOUN = "(?:it|he|she|they|we|you|I)"
_DEGREE = r"(?:(?:also|then|later|now|still|already|since|recently|again|never|reportedly|allegedly|{time}),? ){0,2}"
_FINITE = rf"(?:(?:{AUXILIARY}|{PAST}|{PRESENT})\b)"
_LINK = one_of("and of|for|to|in|on|at|by|with|from|that|which|who|as|than".replace(" ", "|"))
_WORD = rf"(?!{_LINK}\b)[a-z'-]+ "
_SUBJECT = rf"(?:(?:{_PRONOUN}|{{body}}|{{title}}) (?={_DEGREE}{_FINITE})|(?:{_WORD}){{1,3}}(?={AUXILIARY}\b))"
_NO_REPORT = "".join(rf"(?<!{word})" for word in REPORTING)

_RELATIVE = (
    r"(?:,? (?:(?:in|of|for|to|from|with|on|under|by|at) )?(?:which|who|whom|whose|where)\b"
    rf"|{_NO_REPORT} that (?={_DEGREE}(?:{_FINITE}|{_PRONOUN}\b))"
    rf"|(?<=[a-z]){_NO_REPORT} (?={_PRONOUN} (?:had |has |have )?(?:{PAST})\b)"
    r"|, (?=(?:[a-z]+ly )?(?:[a-z]{2,}ed|bought|sold|made|built|held) "
    r"(?:of|with|by|for|in|to|at|from|on|as|last|earlier)\b))"
)
_ASIDE = (
    r"(?:(?:^|,? |\()(?:[Ww]hen|[Ww]hile|[Bb]ecause|[Aa]lthough|[Tt]hough|[Uu]ntil|[Ww]hereas|[Oo]nce|[Hh]aving|[Dd]espite"
    r"|[Cc]ompared|[Ff]ollowing|[Aa]s (?=(?:it|he|she|they|{body})\b)|than (?=(?:it|he|she|they|analysts|the|{body})\b)"
    r"|(?:[Aa]fter|[Bb]efore|[Ss]ince)(?! (?:the )?(?:{time}|{money}|tax|taxes|costs|fees|interest|deductions)))\b)"
)
_APPROVAL = one_of("approval|approvals|review|vote|consent|agreement|conditions?|clearance|checks|talks|diligence")
_CONDITION = (
    r"(?:(?:^|,? |\()(?:[Ii]f|only if|[Uu]nless|[Pp]rovided(?: that)?|[Dd]epend(?:s|ing) on|[Ii]n (?:the )?(?:event|case) "
    r"(?:of|that)|[Aa]ssuming|(?:as|so) long as|on condition|conditional (?:up)?on|contingent (?:up)?on"
    rf"|[Ss]ubject to (?:[\w'-]+ |[^\w\s] ){{0,3}}{_APPROVAL}|[Ss]hould (?=(?:{_PRONOUN}|the|{{body}}) ))(?<!even if)(?<!as if)"
    r"(?<!ask if)(?<!asked if)(?<!see if)(?<!know if)(?<!say if)(?<!decide if)(?<!sure if)(?<!clear if)\b)"
)
_SECOND = rf"(?:(?<!ed),? (?:and|or|then) (?=(?:{_DEGREE}{_FINITE})|{_SUBJECT}))"

_SEAM = pattern(
    rf"(?P<condition>{_CONDITION})|(?P<relative>{_RELATIVE})|(?P<aside>{_ASIDE})|(?P<second>{_SECOND})"
    r"|(?P<comma>(?:,(?! (?:and |or )?{money}|{place}[,.])|\)) ?)"
)
