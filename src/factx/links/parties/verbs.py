"""Verbs of paying, getting, buying, selling and losing, in all their forms, for the patterns of rules.py."""

from __future__ import annotations

from factx.rules import one_of

IRREGULAR: dict[str, str] = {
    "pay": "paid",
    "repay": "repaid",
    "spend": "spent",
    "give": "gave given",
    "lend": "lent",
    "send": "sent",
    "put": "put",
    "sink": "sank sunk",
    "set": "set",
    "lose": "lost",
    "win": "won",
    "get": "got",
    "buy": "bought",
    "sell": "sold",
    "take": "took taken",
    "bid": "bid",
    "bet": "bet",
    "cost": "cost",
    "have": "had",
    "run": "ran",
    "make": "made",
    "uphold": "upheld",
    "seek": "sought",
    "bequeath": "bequeathed",
    "commit": "committed",
    "net": "netted",
    "transfer": "transferred",
    "earmark": "earmarked",
    "pump": "pumped",
    "hit": "hit",
    "steal": "stole stolen",
    "write": "wrote written",
    "bring": "brought",
    "withdraw": "withdrew withdrawn",
    "forgive": "forgave forgiven",
    "rise": "rose risen",
    "fall": "fell fallen",
    "grow": "grew grown",
    "shrink": "shrank shrunk",
    "stand": "stood",
    "cut": "cut",
    "be": "was were is are",
    "blow": "blew blown",
    "come": "came",
    "go": "went gone",
    "find": "found",
    "keep": "kept",
    "leave": "left",
    "draw": "drew drawn",
    "hold": "held",
    "swing": "swung",
    "see": "saw seen",
    "let": "let",
    "tell": "told",
    "withhold": "withheld",
    "forecast": "forecast",
}


_DOUBLING = frozenset(
    """put set win get bid bet commit net transfer hit run cut slap drop trim skim bag tip let plan stop drum mop snap
    slip top incur submit compel total channel plug slot""".split()
)
"""Verbs that double their last letter before an ending; of those in -l this is the British spelling."""


def forms(verbs: str) -> str:
    """A pattern for every form of the verbs, which may carry a particle.

    >>> import re
    >>> bool(re.fullmatch(forms("pay|set aside"), "setting aside")), bool(re.fullmatch(forms("donate"), "donated"))
    (True, True)
    """
    found = []
    for phrase in verbs.strip().replace("\n", "|").split("|"):
        verb, _, particle = phrase.partition(" ")
        found += [f"{form} {particle}".strip() for form in _conjugated(verb)]
    return one_of("|".join(sorted(set(found), key=lambda form: (-len(form), form))))


def conjugations(verbs: str) -> frozenset[str]:
    """Every form of the verbs, which stand apart.

    >>> sorted(conjugations("pay"))
    ['paid', 'pay', 'paying', 'pays']
    """
    return frozenset(form for verb in verbs.split() for form in _conjugated(verb))


def _conjugated(verb: str) -> list[str]:
    if verb == "have":
        return ["have", "has", "having", "had"]
    stem = verb.removesuffix("e")
    doubled = stem + stem[-1] if verb in _DOUBLING else stem
    in_y = verb[-2:] in ("fy", "vy", "ry")
    sibilant = verb.endswith(("ch", "ss", "sh", "x", "o"))
    third = f"{verb[:-1]}ies" if in_y else verb + ("es" if sibilant else "s")
    past = IRREGULAR[verb].split() if verb in IRREGULAR else [f"{verb[:-1]}ied" if in_y else f"{doubled}ed"]
    return [verb, third, f"{doubled}ing", *past]


PAY = forms("""
pay|repay|pay out|pay back|give|donate|lend|loan|grant|award|pledge|offer|owe|hand|hand over|provide|refund
transfer|send|contribute|spend|fork out|shell out|splash out|allocate|earmark|set aside|advance|reimburse
bequeath|promise|guarantee|put aside|put up|stump up|cough up|fund|hand out|forgive|deposit|distribute|return|wire
""")
INVEST = forms(
    "invest|inject|pour|plough|plow|pump|sink|put|channel|commit|reinvest|funnel|bet|gamble|stake|devote|deploy"
)
RECEIVE = forms(
    "receive|get|win|raise|borrow|secure|collect|recover|obtain|accept|pocket|seek|solicit|ask for|demand|look for"
    "|claim|need|attract|request|rake in|appeal for"
)
FINE = forms("fine|charge|bill|penalise|penalize")
BUY = forms("buy|buy back|acquire|purchase|take over|buy out|snap up|bag")
SELL = forms("sell|sell off|offload|auction|divest")
SIGN = forms("sign|bring in|recruit|poach|land")
