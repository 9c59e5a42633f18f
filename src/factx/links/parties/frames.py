"""Frames: what a verb or a noun says about the money beside it, as tables.

A frame names the part that each participant plays: the subject, the object, and whatever a preposition brings. It is
the same whether the verb is active, passive, in a relative clause or two verbs down: the tree tells who the subject is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from factx.links.parties.verbs import conjugations

FramePart = Literal["payer", "recipient", "purpose", "target"]
"""What a participant is to the money; a target is the recipient when it is a name, and the purpose otherwise."""


@dataclass(frozen=True)
class Frame:
    """What the participants of a verb or noun are to the money.

    The subject of a noun is its owner, who pays unless the frame says otherwise. `money` says where the amount stands:
    as the object, or behind one of these prepositions. `verb_purpose` tells whether what is done with the money ("to
    build", "laying") is its purpose, `itself` whether the noun is ("aid").
    """

    name: str
    subject: FramePart | None = None
    object: FramePart | None = None
    money: frozenset[str] = frozenset({"object"})
    prepositions: Mapping[str, FramePart] = field(default_factory=dict)
    verb_purpose: bool = True
    itself: bool = False


def _at(*where: str) -> frozenset[str]:
    return frozenset(where)


_USE: dict[str, FramePart] = {
    "for": "purpose",
    "on": "purpose",
    "toward": "purpose",
    "towards": "purpose",
    "over": "purpose",
}
_AIM: dict[str, FramePart] = {"into": "target", "in": "target", **_USE}

_GIVEN: dict[str, FramePart] = {"from": "payer", "by": "payer", "to": "recipient", "for": "purpose"}

_VERBS: tuple[tuple[Frame, str], ...] = (
    (
        Frame(
            "pay",
            "payer",
            "recipient",
            prepositions={"to": "recipient", "with": "recipient", "of": "purpose", "in": "purpose", **_USE},
        ),
        """pay repay spend give lend loan contribute offer award grant owe send transfer refund bequeath reimburse
        advance guarantee forgive wire return distribute disburse waste squander blow fork shell splash hand cough
        post declare assume cover put require use tip burn find take_on give_back pay_back leave hand_over set_aside
        put_up""",
    ),
    (
        Frame(
            "allot",
            "payer",
            "recipient",
            prepositions={**_USE, "to": "target", "for": "target", "of": "purpose", "in": "purpose"},
        ),
        """allocate earmark approve authorise authorize provide pledge donate set reserve budget release announce
        unveil put_aside promise devote dedicate commit""",
    ),
    (
        Frame("go", money=_at("subject"), prepositions={"to": "target", "for": "purpose", "towards": "purpose"}),
        "go come",
    ),
    (
        Frame("invest", "payer", None, prepositions={"to": "recipient", **_AIM}),
        "invest inject sink pour plough plow pump reinvest funnel plunge channel stake bet gamble deploy",
    ),
    (
        Frame("receive", "recipient", None, prepositions={"from": "payer", "by": "payer", "for": "purpose"}),
        """receive get win raise borrow secure collect obtain accept pocket claim seek demand recover net attract
        recoup bring_in take_in mop_up rake_in drum_up keep take steal embezzle siphon loot skim extort swindle
        inherit want ask request""",
    ),
    (Frame("earn", "recipient", None, prepositions={"from": "payer", "for": "purpose"}), "earn make"),
    (Frame("cost", "purpose", "payer"), "cost"),
    (
        Frame(
            "fine", "recipient", "payer", _at("object", "of"), {"for": "purpose", "over": "purpose"}, verb_purpose=False
        ),
        "fine penalise penalize",
    ),
    (
        Frame("charge", "recipient", "payer", prepositions={"for": "purpose"}, verb_purpose=False),
        "charge bill",
    ),
    (
        Frame("levy", "recipient", None, prepositions={"on": "payer", "against": "payer", "for": "purpose"}),
        "levy impose slap",
    ),
    (Frame("lose", "payer", None, verb_purpose=False), "lose write forfeit write_off write_down"),
    (
        Frame("buy", "payer", "purpose", _at("for", "at", "worth"), {"from": "recipient"}, verb_purpose=False),
        "buy acquire purchase take sign snap snap_up bag order lease poach recruit license repurchase",
    ),
    (
        Frame("buy-worth", "payer", None, _at("object"), {"of": "purpose", "from": "recipient"}, verb_purpose=False),
        "buy acquire purchase order repurchase take_over",
    ),
    (
        Frame("sell", "recipient", "purpose", _at("for", "at", "worth"), {"to": "payer"}, verb_purpose=False),
        "sell offload auction divest",
    ),
    (
        Frame("sell-worth", "recipient", None, _at("object"), {"of": "purpose", "to": "payer"}, verb_purpose=False),
        "sell issue offload",
    ),
    (
        Frame("settle", "payer", None, _at("for"), {"with": "recipient", "over": "purpose"}, verb_purpose=False),
        "settle",
    ),
    (
        Frame("sue", "recipient", "payer", _at("for"), {"over": "purpose"}, verb_purpose=False),
        "sue",
    ),
    (
        Frame("price", None, "purpose", _at("at", "for"), verb_purpose=False),
        "price retail",
    ),
    (Frame("fetch", "purpose", None, verb_purpose=False), "fetch"),
    (
        Frame("let", "purpose", None, _at("for", "at", "from"), verb_purpose=False),
        "rent retail",
    ),
)

_NOUNS: tuple[tuple[Frame, str], ...] = (
    (
        Frame("takings"),
        """sales revenue revenues profit profits turnover earnings income value valuation capitalisation capitalization
        surplus gdp output savings gain gains rise fall increase decrease drop decline cut assets exports imports
        shares share stock market worth price prices funds deposits wealth fortune""",
    ),
    (
        Frame(
            "penalty",
            prepositions={
                "on": "payer",
                "against": "payer",
                "from": "recipient",
                "by": "recipient",
                "with": "recipient",
                "to": "recipient",
                "for": "purpose",
                "over": "purpose",
            },
            verb_purpose=False,
        ),
        "fine penalty fines penalties settlement lawsuit damages compensation demand levy claim",
    ),
    (
        Frame("liability", prepositions={"at": "payer"}, verb_purpose=False),
        """loss losses debt debts deficit liabilities charge charges write-down writedown write-off shortfall hit
        impairment borrowings provision arrears overdraft hole""",
    ),
    (
        Frame(
            "purchase",
            prepositions={"by": "payer", "of": "purpose", "for": "purpose"},
        ),
        "purchase acquisition takeover bid buyout buy-out approach",
    ),
    (
        Frame(
            "sale", "recipient", prepositions={"of": "purpose", "to": "payer", "by": "recipient"}, verb_purpose=False
        ),
        "sale disposal",
    ),
    (
        Frame("contract", prepositions={"with": "payer", "from": "payer", "for": "purpose"}),
        "contract order commission",
    ),
    (
        Frame("deal", prepositions={"for": "purpose", "with": "recipient"}),
        "deal agreement transaction",
    ),
    (
        Frame("investment", prepositions={"from": "payer", "by": "payer", "to": "recipient", **_AIM}),
        """cheque check payment payments investment investments donation donations contribution contributions injection
        commitment gift stake pledge outlay""",
    ),
    (
        Frame("outlay", prepositions={**_GIVEN, "with": "recipient"}),
        """grant grants payout payouts dividend dividends bonus salary wage wages fee fees bounty reward ransom prize
        award scholarship subsidy subsidies pension line bribe bribes kickback kickbacks tax taxes bill bail
        allowance royalties interest severance spending""",
    ),
    (
        Frame("package", prepositions=_GIVEN, itself=True),
        """package aid plan programme program stimulus bailout bail-out scheme relief rescue assistance support help
        buyback buy-back budget""",
    ),
    (
        Frame(
            "loan",
            prepositions={"from": "payer", "by": "payer", "to": "recipient", "with": "payer", "for": "purpose"},
        ),
        "loan loans advance facility guarantee guarantees credit",
    ),
    (
        Frame("cost", prepositions={"of": "purpose", "to": "payer", "for": "payer"}, verb_purpose=False),
        "cost costs expense price-tag",
    ),
)

CHANGES = conjugations(
    """rise fall climb drop grow shrink raise lower cut increase decrease reduce lift double triple come go reach be
    total hit stand amount jump slip top pass exceed set put fix keep leave run average range remain bring take hold
    trim slash hike push swing widen narrow soar surge"""
)
"""Verbs that say how large what they speak of is."""

STAND_FOR_AMOUNTS = frozenset("fee price sum deal consideration amount transaction total".split())
"""Nouns that stand for the amount they are told with: "for an initial fee of $5m"."""

NOT_BOUGHT = frozenset(
    "money cash funds revenue taxpayers pocket course time year years quarter month months week period".split()
)
"""What money is of or for without being spent on it."""

IMPOSES = conjugations(
    "impose issue levy slap propose confirm announce uphold hand demand seek win file bring give order"
)
FACES = conjugations("face receive get pay accept agree contest settle avoid reach negotiate hit slap land owe appeal")
TAKES = conjugations(
    """receive get win secure raise obtain accept seek request want need take negotiate collect land clinch bag
    await draw borrow claim attract"""
)
REACTS = conjugations("reject rebuff welcome consider recommend refuse spurn receive accept")
"""What the target of a bid does."""
SPURNS = conjugations("reject rebuff spurn receive welcome recommend refuse")
"""What the target of a bid does and its maker does not."""
GIVES = conjugations(
    """make announce approve pledge offer give launch unveil propose agree sign plan promise provide pay complete
    extend grant back table mount prepare place submit withdraw drop abandon declare post adopt pass hold
    allocate sanction invest contribute donate award set increase raise cut review seal close finance fund run
    impose fork earmark send lift"""
)
REPORTS = conjugations(
    """post report announce suffer record make face have run reveal book incur take owe amass accumulate swing slump
    plunge sink tumble expect forecast warn"""
)
CONTROLS = conjugations(
    "order tell force ask require allow urge want help persuade oblige expect sentence cause let see compel"
)
"""Verbs whose object does what the verb below them says: "ordered Acme to pay"."""


def _by_form() -> dict[str, list[Frame]]:
    forms: dict[str, list[Frame]] = {}
    for frame, verbs in _VERBS:
        for verb in verbs.split():
            base, _, particle = verb.partition("_")
            for form in conjugations(base):
                forms.setdefault(f"{form} {particle}".strip(), []).append(frame)
    return forms


VERB_FRAMES = _by_form()
"""The frames of every form of a verb, with its particle where it takes one."""

NOUN_FRAMES: dict[str, Frame] = {noun: frame for frame, nouns in _NOUNS for noun in nouns.split()}
"""The frame of a noun, in singular and plural as listed."""
