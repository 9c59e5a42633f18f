"""Rules for amounts of money: patterns built of patterns.py, and the readings of readings.py, which may decline.

Patterns match text whose units are marked (see marks.py); readings see what a match says in the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factx.facts.money.alternation import alternation
from factx.facts.money.marks import AFTER, BEFORE, EITHER, HEAP, PART, SCALE, SCALES, TAIL, Seen, marked
from factx.facts.money.normalise import SCALE_SIGNS, SCALE_WORDS
from factx.facts.money.patterns import (
    MINUS,
    NAME,
    STARTS,
    maybe_named,
    maybe_signed,
    named,
    number,
    signed,
)
from factx.facts.money.readings import (
    Amount,
    article,
    compound,
    each_piece,
    figure,
    one_and_cents,
    range_of,
    scaled_by_next,
    shared_after,
    shared_before,
    single,
    spoken,
    vague,
)
from factx.rules import Finding, apart, one_of

__all__ = ["RULES", "Amount", "MoneyRule", "find"]

_LINK = r"(?P<link>[ ]?[-‐‑‒–—−][ ]?|-to-|[ ]to[ ]|[ ]and[ ]|[ ]or[ ])"
_CHANGE = r"[ ](?:to|from|and)[ ]"
_AGAINST = (
    r"(?:[ ]\((?:[^()0-9]{1,20})[^()]{1,20}\))?"
    r"(?:,?[ ]|[ ](?:[^0-9.;:()$£€¥%]|(?:19|20)[0-9]{2}(?![0-9,.])){1,50}[ ,][ ]?(?=up |down |compared |against ))"
    r"(?:(?:up|down|compared|rising|falling|an?[ ][a-z]+)[ ](?:[a-z]+ly[ ])?)?(?:from|to|against|vs\.?|versus|with)"
    r"(?:[ ](?:about|around|some|nearly|almost|just|only|over|an?[ ]estimated|an?[ ][a-z -]{1,30}[ ]of))?[ ]"
)
_BEHIND_SHARED = (
    r"(?=[.,;:)!?]|$|[ ](?:an?|the|in|last|previously|earlier|before|on|at|for|during|and|or|but|while|as|this|that"
    r"|year|one|two|three|by|over|after|when|since)\b)"
)
_FIGURE = one_of("""
turnover|sales|revenues?|profits?|loss(?:es)?|income|earnings|deficits?|surplus(?:es)?|shortfalls?|exports?|imports?
debts?|orders in hand|orders|costs?|assets|liabilities|borrowings|provisions|proceeds|spending|budget
""")
_HEAPS = f"[{HEAP}{SCALES}]++"
_LARGE = f"{SCALE}++"
_FEW = alternation(["several", "a few", "few", "many", "multiple", "a couple of", "a couple", "untold", "countless"])
_VAGUELY = (
    rf"(?:(?:{_HEAPS} of )?{_HEAPS} (?:more )?of |(?:{_HEAPS} of )?{_HEAPS} more "
    rf"|{_FEW} (?:[{PART}{SCALE}]++[ -])?{_LARGE}[ -]"
    rf"|(?:(?:multi[- ])?(?:{_LARGE}[ -])?{_LARGE}|multi[mbt]r?illion)[- ]"
    r"|(?:several|a few|a couple of|a handful of|some few|a lot of|lots of|an? undisclosed number of) )"
)


@dataclass(frozen=True)
class MoneyRule:
    """A named pattern over marked text, and a reading that gets what was seen in the text and may decline.

    The finding covers the pattern's group "mention" when it has one, and the whole match otherwise. A rule that `needs`
    marks is tried, and its pattern compiled, when a text first has one of them.
    """

    name: str
    template: str
    reading: Callable[[Seen], Amount | None]
    needs: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template, compiled."""
        return re.compile(self.template)

    def findings(self, text: str, marks: str) -> Iterator[Finding[Amount]]:
        """Everything this rule reads in `text`, whose marked form is `marks`, in reading order."""
        if self.needs and not any(mark in marks for mark in self.needs):
            return
        group: str | int = "mention" if "mention" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(marks):
            if amount := self.reading(Seen(text, match)):
                yield Finding(match.start(group), match.end(group), self.name, amount)


_BY_SIGN, _BY_NAME = BEFORE + EITHER, AFTER + TAIL + EITHER
RULES = (
    MoneyRule("range-of-signs", rf"{signed(1)}{_LINK}{maybe_signed(2)}", range_of, _BY_SIGN),
    MoneyRule("range-of-names", rf"{STARTS}{maybe_named(1)}{_LINK}{named(2)}", range_of, _BY_NAME),
    MoneyRule("range-of-name-and-sign", rf"{STARTS}{named(1)}{_LINK}{signed(2)}", range_of, _BY_NAME),
    MoneyRule("sign-and-cents", rf"{signed(1)}(?:,[ ]|[ ](?:and[ ])?){named(2)}", compound, _BY_SIGN),
    MoneyRule("name-and-cents", rf"{STARTS}{named(1)}(?:,[ ]|[ ](?:and[ ])?){named(2)}", compound, _BY_NAME),
    MoneyRule(
        "one-and-cents", rf"(?<![\w-])(?i:an?)[ ](?P<name1>{NAME})[ ](?:and[ ])?{named(2)}", one_and_cents, _BY_NAME
    ),
    MoneyRule("spoken", rf"{STARTS}{named(1)}[ ](?P<and>and[ ])?{number(2)}", spoken, _BY_NAME),
    MoneyRule("scale-of-the-next", rf"(?P<mention>{signed(1)})(?=[ ]to[ ]{signed(2)})", scaled_by_next, _BY_SIGN),
    MoneyRule("sign-number", rf"{MINUS}?{signed(1)}", single, _BY_SIGN),
    MoneyRule("number-name", rf"{MINUS}?{STARTS}{named(1)}", single, _BY_NAME),
    MoneyRule(
        "unit-of-the-next",
        rf"{STARTS}(?P<mention>{number(1)})(?=(?P<link>{_CHANGE}){named(2)})",
        shared_before,
        _BY_NAME,
    ),
    MoneyRule(
        "unit-of-the-last-sign",
        rf"{signed(1)}(?P<link>{_AGAINST})(?P<mention>{number(2)}){_BEHIND_SHARED}",
        shared_after,
        _BY_SIGN,
    ),
    MoneyRule(
        "unit-of-the-last-name",
        rf"{STARTS}{named(1)}(?P<link>{_AGAINST})(?P<mention>{number(2)}){_BEHIND_SHARED}",
        shared_after,
        _BY_NAME,
    ),
    MoneyRule(
        "figure",
        rf"(?<!\w)(?i:{_FIGURE})(?:[ ][a-z]+){{0,3}}?[ ](?:of|at|to|was|were|from)[ ]"
        rf"(?:(?:about|around|some|nearly|almost|only|just|over)[ ])?(?P<mention>{number(1)}){_BEHIND_SHARED}",
        figure,
    ),
    MoneyRule("vague", rf"(?<![\w-])(?i:{_VAGUELY})(?P<name1>{NAME})", vague, _BY_NAME),
    MoneyRule("one", rf"(?<![\w-])(?P<half>{PART}{{4}}[ ])?(?i:an?)[ ](?P<name1>{NAME})(?![\w-])", article, _BY_NAME),
)

_PIECE = one_of("""
aircraft|airliner|jet|plane|helicopter|ship|vessel|ferry|train|unit|house|home|flat|apartment|car|vehicle|tank
""")
_SCALE = alternation([*SCALE_WORDS, *SCALE_SIGNS])
EACH_PIECE = MoneyRule(
    "price-each",
    r"(?<!\w)(?:at|for|costs?|costing|(?:price|cost) of|priced at|worth) "
    rf"(?P<mention>(?P<number1>[0-9]++(?:\.[0-9]++)?[ -]?{_SCALE}))(?= (?:per|an?|each) {_PIECE}\b| apiece\b)",
    each_piece,
)
"""The price of a thing whose currency is said elsewhere: "orders at 200 million per aircraft"."""


def find(text: str) -> list[Finding[Amount]]:
    """All amounts of a block's shadow, in reading order; offsets are those of `text`.

    Currencies are those the amount itself tells, or defaults, and some amounts are doubtful: see article.py for what
    the article tells. Of two amounts that overlap the one that begins first stays, of two that begin together the
    longer.
    """
    marks = marked(text)
    rules = RULES if marks != text else ()
    found = [finding for rule in rules for finding in rule.findings(text, marks)]
    found += EACH_PIECE.findings(text, text)
    return apart(sorted(found, key=lambda f: (f.reading.doubtful, f.start, -f.end))) if found else []
