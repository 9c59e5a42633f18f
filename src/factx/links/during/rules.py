"""When money is paid, earned or owed: patterns over marked sentences, the surest first.

A *gap* is what may stand between an amount and its time without another clause beginning; the words of reporting and of
relative clauses end it, as the time then belongs to what was said or to the other clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factx.links.marked import pattern
from factx.rules import one_of


@dataclass(frozen=True, slots=True)
class DuringRule:
    """A name and a pattern with groups "money" and "time"; `bare`: no preposition vouches for the time."""

    name: str
    pattern: re.Pattern[str]
    bare: bool = False


_M = "(?P<money>{money})"
_W = "(?P<time>{time})"
_SEAM = one_of("""
who|whom|which|that|whose|where|when|while|because|but|although|if|unless|whether|after|before|said|says|say|told
tells|announced|reported|added|warned|claimed|confirmed|compared|against|from|versus|than|largest|biggest|highest
lowest|smallest
""")
_WORD = rf"(?!{_SEAM}\b)(?:(?!{{money}}|{{time}})[^\s,;:()\"])+"
_SHORT = rf"(?: (?!and\b){_WORD}){{0,10}}?"
_JOINED = r" and(?= (?:[A-Z]|{person}|{organisation}|{place}))"  # two names, and no second clause
_LIMITED = rf"(?:{_JOINED}| (?!and\b){_WORD}){{0,14}}?"
_LONG = rf"(?: {_WORD}){{0,16}}?"
_ABOUT = "(?: (?:about|around|only|just|all of))?"
_ABOUT_IT = "(?:(?:about|around|only|just|nearly|almost|some) )?"
_ASIDE = r"(?:, (?:(?!\b(?:which|who|said|but)\b|{money})[^,;:]){1,60})?"
_BESIDE = r"(?:and|on|with) (?:(?:an?|the|its|their) )?(?:[\w-]+ ){0,2}"
_FREE = r"(?!'s|-\w| (?:trading|trade|session|deals)\b)"
_AFTER = one_of(
    "and|but|in|on|at|to|from|as|after|when|with|by|for|or|than|that|which|alone|under|despite|thanks|while"
)
_ENDS = rf"(?=\s*(?:[,.;:)\"'!?–—-]|$)| {_AFTER}\b)"
_WHEN = one_of("[Ii]n|[Dd]uring|[Oo]ver|[Ff]or|[Bb]y|[Ss]ince")
_FIGURE = one_of("""
profits?|loss|losses|revenues?|sales|income|earnings|turnover|deficit|surplus|debt|budget|spending|costs?
""")
_CHANGED = one_of("""
of|was|were|rose|fell|grew|climbed|dropped|jumped|declined|slipped|increased|decreased|to|total?led|hit
""")
_ACTED = rf"(?!{_SEAM}\b)(?:\w+ed|paid|spent|lost|won|made|sold|bought|gave|lent|took|got|put|earned|cut|sent)"
_DEAL = one_of("""
deal|contract|plan|programme|program|project|agreement|loan|budget|package|scheme|bond|lease|commitment|extension
partnership|investment|bailout|facility|grant|campaign|pact
""")


def _rule(name: str, template: str, *, bare: bool = False) -> DuringRule:
    return DuringRule(name, pattern(template), bare)


RULES = (
    _rule("amount over a time", rf"{_M}{_LONG} (?:over|during|within|throughout){_ABOUT} {_W}{_FREE}"),
    _rule("amount by a time", rf"{_M}{_LIMITED} by {_W}{_FREE}"),
    _rule(
        "amount payable on a day",
        rf"{_M}(?: [\w-]+){{0,3}},? (?:re)?(?:payable|due|maturing)(?: (?:on|in|by))? {_W}{_FREE}",
    ),
    _rule("rate from a time on", rf"{_M} {{time}} from {_W}{_ENDS}"),
    _rule("amount in a time", rf"{_M}{_SHORT} (?:in|for|by|since|on|until){_ABOUT} {_W}{_FREE}"),
    _rule("amount in the time", rf"{_M}{_SHORT} (?:in|for|during) (?:the|its|their) {_W}{_ENDS}"),
    _rule("amount last year", rf"{_M}{_SHORT} {_W}{_ENDS}", bare=True),
    _rule("long deal worth an amount", rf"{_W},? {_M} (?:[\w-]+ ){{0,3}}{_DEAL}\b"),
    _rule("amount of a long deal", rf"{_M},? {_W} (?:[\w-]+ ){{0,3}}{_DEAL}\b"),
    _rule("figure of a time", rf"{_W}(?:'s)? (?:[\w-]+ ){{0,3}}{_FIGURE} (?:[\w-]+ ){{0,4}}{_CHANGED} {_M}"),
    _rule("amount of a time's figure", rf"{_W}(?:'s)? {_M} (?:[\w-]+ ){{0,2}}{_FIGURE}\b"),
    _rule(
        "figure beside a figure of a time",
        rf"{{money}} (?:in|for) {_W}{_ASIDE},? {_BESIDE}{_FIGURE} of {_ABOUT_IT}{_M}",
    ),
    _rule(
        "done in a time for an amount", rf" (?:in|during) {_W} (?:with|for|at a cost of|at a price of) {_ABOUT_IT}{_M}"
    ),
    _rule("last year did for an amount", rf" {_W} {_ACTED}\b{_SHORT} {_M}", bare=True),
    _rule("in a time an amount", rf"(?:^|[,;] |\band ){_WHEN} {_W},?{_LONG} {_M}"),
    _rule("last year an amount", rf"^{_W},?{_LONG} {_M}", bare=True),
)
"""The first rule that reaches an amount wins it."""

NO_TIME = re.compile(
    r"(?:an?|per|each|every) \w+|now|right now|currently|(?:more )?recently|recent|soon|today|daily|annual(?:ly)?|"
    r"monthly|weekly|yearly|the (?:\w+ )?(?:past|future|present|moment|time)|that time|.* old|"
    r".* (?:an?|per|each|every) \w+",
    re.IGNORECASE,
)
"""Times that are rates or references and place no amount ("$5m a year", "the company now owes $5m")."""

STANDS_ALONE = re.compile(
    r"(?:(?:early |late |earlier |later )?(?:last|next|this|yesterday|tomorrow)\b|.* (?:ago|earlier|later|before)$|"
    r"(?:the )?(?:previous|following) )",
    re.IGNORECASE,
)
"""Times that need no preposition: "last year", "a year earlier"."""
