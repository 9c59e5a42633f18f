"""How people and chains of posts stand side by side: patterns over sentences whose mentions and chains are marked.

A rule is a name, a pattern and the status the pattern itself states. The first rule that reaches a title wins it.
Verbs whose subject stands further off ("Lee joined Acme in 2003 and became | chairman") are in `verbs.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.links.marked import pattern
from factx.records import Status
from factx.rules import one_of

BARE_MARKS = [chr(character) for character in range(0xF8A0, 0xF8C0)]
"""What stands for the chains of a sentence; characters that `links.marked` leaves free."""

INDEFINITE_MARKS = [chr(character) for character in range(0xF8C0, 0xF8E0)]
"""The same for chains that begin with "a": "a lawyer"."""

DEFINITE_MARKS = [chr(character) for character in range(0xF8E0, 0xF900)]
"""The same for chains that begin with "the", "its" and the like: "the lawyer"."""

_INDEFINITE = f"{INDEFINITE_MARKS[0]}-{INDEFINITE_MARKS[-1]}"
_DEFINITE = f"{DEFINITE_MARKS[0]}-{DEFINITE_MARKS[-1]}"
_BARE = f"{BARE_MARKS[0]}-{BARE_MARKS[-1]}"


def chain_pattern(template: str) -> re.Pattern[str]:
    """A pattern over a sentence with its chains marked: "{chain}" is any, "{a_chain}" one that has an article."""
    return pattern(
        template.replace("{chain}", f"(?P<chain>[{_BARE}{_INDEFINITE}{_DEFINITE}])")
        .replace("{a_chain}", f"(?P<chain>[{_INDEFINITE}{_DEFINITE}])")
        .replace("{bare_chain}", f"[{_BARE}]")
        .replace("{any}", f"[{_BARE}{_INDEFINITE}{_DEFINITE}]")
    )


BODY = "(?:{organisation}|{place}|{nationality})"
HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Rev)\.? )?"
_NAME = HONORIFIC + r"(?:[A-Z]\. ?)*{person}"
_P = HONORIFIC + "(?P<person>{person})"
ASIDE = (
    r"(?:,? (?:aged )?\d{1,3}(?=[,;.)]| and)|,? \([^()]{1,120}\)|, [RDILC]-(?:[A-Z][\w.]+(?: [A-Z]\.)?"
    r"|{place}\.?)(?=,| )"
    r"|,? (?:born|aged) [^,.;()]{1,40}(?=,)|,? (?:KC|QC|SC|CBE|OBE|PhD|Ph\.D\.?|M\.D\.?|Jr\.?|Esq\.?)(?=,"
    r"| )| (?:MP|MSP|MEP|MD)(?=,))*"
)
"""What may stand between a name and its title or verb: an age, dates, a party, letters."""

_BEGINS = r"(?:^|(?<=[\s\"'(\[—–/-]))"
_ENDS = (
    r"(?=[,.;:)\]—–\"]| [—–-]| (?:and|or|who|whose|but|to|since|until|from|for|at the time|behind|run"
    r"|based|owned|led|that|which|where|often|widely|sometimes|best|once|later|credited)\b| (?:at )?{time}|$)"
)
_BEHIND = (
    rf"(?P<after>(?:,)? (?:of|from|for|at|with)(?: the)? (?:{{nationality}} (?=[a-z]))?(?:[a-z-]+"
    rf" ){{0,2}}{BODY}(?: {BODY})?"
    r"| \((?![RDILC]-)[A-Z][^()]{0,20}\))?"
)
_ADVERBS = (
    "(?:(?:{time}|now|already|long|also|himself|herself|currently|still|later|simply|both|today"
    "|(?P<past>then|earlier|formerly|previously|once"
    "|until recently|until now|until then|until {time}|at one time)),? )*"
)
_IS = (
    "(?:is|became|remains|has been|(?:currently |now |also )?(?:serves|works) as"
    "|(?P<over>was|had been|(?:then |previously |formerly |once )?(?:served|worked) as))"
)

NAMED = one_of("""
named|appointed|elected|nominated|hired|promoted|chosen|picked|confirmed|selected|installed|sworn in|re-elected
reappointed|made|proposed|elevated|put forward|touted|tapped|recruited|crowned|designated
""")
NAMES = one_of(
    "names?|appoints?|elects?|nominates?|hires?|promotes?|picks?|chose|chooses?|taps?|recruits?|makes?"
    "|installs?|crowns?|naming|appointing|electing|hiring|promoting|installing|making|brought (?:back"
    "|in)|brings (?:back|in)"
)
_LEAVES = one_of("""
resigns|resigned|resigning|steps down|stepped down|stepping down|quits|quit|ousted|sacked|fired|dies|died
""")
_TERM = one_of("""
appointment|election|re-election|nomination|promotion|selection|confirmation|role|position|post|job|tenure|term|time
stint|record|performance|career|work|duties|resignation|departure|retirement|removal|dismissal|ousting|ouster
inauguration
""")


@dataclass(frozen=True, slots=True)
class RoleRule:
    """A name, a pattern with groups "chain", "person" and maybe "second", and the status the pattern itself states."""

    name: str
    pattern: re.Pattern[str]
    status: Status | None = None
    before_name: bool = False
    """Whether the chain stands before the name, where its first body serves all: "Acme chairman and CEO Jo Lee"."""
    needs_apposition: bool = False
    """Whether the name must be set off, as after "a lawyer, "."""
    by_letters: bool = False
    """Whether the title must be letters: "Jo Lee | MP"."""
    appoints: bool = False
    """Whether the rule begins with a verb of appointing, whose subject is the body."""


_NO_POST = r"(?:(?:an?|the|{person}'s?) )?(?:(?!\bwho\b|{person}|{any})[^.,;]){1,50}"
"""What may stand beside a post: "a Greenville Democrat and | the minority leader"."""

_NO_COPULA = r"(?<!\bis )(?<!\bwas )(?<!\bbe )(?<!been )(?<!come )(?<!comes )(?<!came )(?<!\bas )"

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "person and person, titles",
        chain_pattern(
            rf"{_P}{ASIDE},? and {HONORIFIC}(?P<second>{{person}}){ASIDE}"
            rf"(?:, | \(|,? [—–-]+ |,? who (?:are|were) ){_ADVERBS}{{chain}}(?! {_NAME})"
        ),
    ),
    RoleRule(
        "person and person appointed titles",
        chain_pattern(
            rf"{_P}{ASIDE},? and {HONORIFIC}(?P<second>{{person}}){ASIDE} (?:was |were |have been |had been |will be"
            rf" |are to be )?(?:both )?{NAMED} (?:as )?{{chain}}"
        ),
        "incoming",
    ),
    RoleRule(
        "person and person are titles",
        chain_pattern(
            rf"{_P}{ASIDE},? and {HONORIFIC}(?P<second>{{person}}){ASIDE}"
            rf" (?:are|remain|became|have been|(?P<over>were|had been)) (?:both )?{{chain}}"
        ),
    ),
    RoleRule(
        "person, title",
        chain_pattern(
            rf"{_P}(?: {{any}}(?=,))?{ASIDE}(?:, | \(|,? [—–-]+ |,? who {_IS} |, as ){_ADVERBS}(?:{_NO_POST} and "
            rf"|{{person}}'s?"
            rf" )?{{chain}}"
            rf"(?:(?<![{_DEFINITE}])|{_ENDS})(?! {_NAME})"
        ),
    ),
    RoleRule("person letters", chain_pattern(rf"{_P} {{chain}}(?=,|\)|$)"), by_letters=True),
    RoleRule("person the title", chain_pattern(rf"{_P} {{a_chain}}{_ENDS}(?! {_NAME})")),
    RoleRule(
        "title person leaves",
        chain_pattern(rf"{_BEGINS}{{chain}}(?:, (?:the )?| ){_P},? (?:has |is |was )?{_LEAVES}\b(?! (?:as|from)\b)"),
        "former",
        before_name=True,
    ),
    RoleRule(
        "titles person and person",
        chain_pattern(
            rf"{_BEGINS}{{chain}},? {_P}(?:{ASIDE}|(?P<each> (?:of|from) {BODY})| in {{place}})(?P<more>(?:,"
            rf" {_NAME}{ASIDE})*)"
            rf"(?:,? and|, (?={_NAME},? and))"
            rf" {HONORIFIC}(?P<second>{{person}}){_BEHIND}"
        ),
        before_name=True,
    ),
    RoleRule("title person", chain_pattern(rf"{_BEGINS}{{chain}} ?{_P}{_BEHIND}"), before_name=True),
    RoleRule(
        "title, person",
        chain_pattern(
            rf"{_BEGINS}{_NO_COPULA}{{chain}}(?: and (?:[a-z]+ )?[a-z]+)?(?:,|:| [—–-]+)"
            rf" (?:(?:the|his|her|its) (?:(?:[a-z-]+|{{any}}) ){{0,2}}|\d+-year-old |{{organisation}}'s )?{_P}{_BEHIND}"
        ),
        before_name=True,
        needs_apposition=True,
    ),
    RoleRule(
        "after years as title, person",
        chain_pattern(rf"^(?:After|Following) (?:(?!{{any}}|{{person}})[^,;.]){{1,60}}? as {{chain}}, {_P}(?= [a-z])"),
        "former",
    ),
    RoleRule(
        "before becoming title, person",
        chain_pattern(rf"^(?:Before|Since) (?:becoming|being) {{chain}}, {_P}(?= [a-z])"),
    ),
    RoleRule(
        "title who did it, person", chain_pattern(rf"^{{a_chain}} who (?:(?!{{any}})[^;.]){{1,160}}, {_P}(?= [a-z]|,)")
    ),
    RoleRule(
        "title in it, person",
        chain_pattern(rf"{_BEGINS}{{chain}} (?:in|on|for|of|at) (?:an?|the|its|that|this) [a-z]+, {_P}(?=,)"),
    ),
    RoleRule(
        "named title as person",
        chain_pattern(rf"\b(?:identified|named|identifies|names|identify) {{chain}} as {_P}"),
    ),
    RoleRule(
        "title is person",
        chain_pattern(rf"{_BEGINS}{{chain}} (?:is|was|remains) (?:\d+-year-old )?{_P}(?=[,.;]| who\b|$)"),
    ),
    RoleRule(
        "re-elects person title",
        chain_pattern(rf"\b(?:re-elected|reappointed|re-elects|reappoints|swore in) {_P}{ASIDE}(?: as)? {{chain}}"),
    ),
    RoleRule(
        "appoints person title",
        chain_pattern(
            rf"(?:{NAMED}|{NAMES}) (?:{{any}} )?{_P}{ASIDE}(?: |(?:, [^;.]{{1,80}},)?,? (?:as|to be|to become|to"
            rf" serve as|to the (?:post|position|role|job) of) ){{chain}}"
        ),
        "incoming",
        appoints=True,
    ),
    RoleRule(
        "appointment of person as title",
        chain_pattern(
            rf"\b(?:appointment|election|nomination|choice|selection|promotion|re-election|reappointment) of"
            rf" (?:{{any}} )?{_P}{ASIDE}(?:,[^;.]{{1,140}},)? (?:as|to) {{chain}}"
        ),
        "incoming",
    ),
    RoleRule(
        "will be succeeded as title by person",
        chain_pattern(
            rf"\b(?:will|to) be (?:succeeded|replaced|followed)(?: (?:on|in|from)? ?{{time}})? as {{chain}}"
            rf"(?: (?:on|in|from)? ?{{time}})? by (?:{{any}} )?{_P}"
        ),
        "incoming",
    ),
    RoleRule(
        "succeeded as title by person",
        chain_pattern(rf"\b(?:succeeded|replaced|followed) as {{chain}}(?: (?:in )?{{time}})? by (?:{{any}} )?{_P}"),
    ),
    RoleRule(
        "successor as title is person",
        chain_pattern(rf"\b[Ss]uccessor as {{chain}} (?:will be|is to be|is|was) {_P}"),
        "incoming",
    ),
    RoleRule(
        "person's term as title",
        chain_pattern(rf"{_P}'s? (?:[a-z-]+ ){{0,2}}{_TERM} as (?:{BODY}'s? )?{{chain}}"),
    ),
)
"""Ways a person and a chain of posts stand together, the surest first."""
