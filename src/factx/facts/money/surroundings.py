"""What the words around an amount say: bounds, approximation, what it is per, and whether it is money at all."""

from __future__ import annotations

import re

from factx.facts.money.alternation import alternation
from factx.rules import one_of

WINDOW = 60
"""Characters before and after an amount that are looked at."""

LOW = """more than|over|above|at least|in excess of|upward of|upwards of|a minimum of|minimum of|no less than
|not less than|greater than|no fewer than|higher than|exceed|exceeds|exceeded|exceeding|surpassing|surpassed|surpasses
|topped|topping|tops|beyond|north of|past|as little as|as low as|costs from|cost from
|starts from|start from|starting from|prices from"""
HIGH = """not over|not above|not more than|never more than|not exceeding|not exceed|capped at|limited to|up to
|as much as|as many as|as high as|less than|lower than|fewer than|under|below|at most|no more than
|a maximum of|maximum of|a maximum|at the most"""
NEAR = """about|around|nearly|almost|some|roughly|approximately|approx|approx.|circa|an estimated|estimated|close to
|near|near to|perhaps|maybe|more or less|on the order of|in the region of|in the order of|of the order of
|something like|virtually|just shy of|just short of|estimated at|estimated to be|estimated to be worth|~|≈|c."""


def _phrases(table: str) -> str:
    return alternation(phrase.strip() for phrase in table.split("|"))


_BEFORE = re.compile(
    rf"(?<![\w~≈])(?:(?P<low>{_phrases(LOW)})|(?P<high>{_phrases(HIGH)})"
    rf"|(?P<near>{_phrases(NEAR)}|estimated [a-z]+ of))"
    r"(?: between)? ?(?:(?:an?|another|an additional|its|their) )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?P<low>,? (?:or|and) (?:more|above|over|higher|greater|up|upwards)\b| at (?:the very )?least\b|\+"
    r"|[ -]plus\b(?! ?[\w$€£¥₹(]))"
    r"|(?P<high>,? or (?:less|fewer|under|lower)\b| at (?:the )?most\b)"
    r"|(?P<near>,? or (?:so|thereabouts)\b|-?ish\b|-odd\b|,? give or take\b)",
    re.IGNORECASE,
)
_TOPIC = one_of(r"""
disput\w*|row|fight|fought|battl\w*|argu\w*|wrangl\w*|debate|disagree\w*|control|concern\w*|worr\w*|fears?
questions?|inquiry|investigat\w*|prob(?:e|ed|ing)|anger|outcry|scandal|talks|law ?suit|su(?:e|ed|es|ing)|arraign\w*
arrest\w*|charged|jailed|held|trial|tried|summon\w*|quizz\w*|grill\w*|clash\w*|court|negotiat\w*|protest\w*
""")
_NO_BOUND = re.compile(
    rf"\b{_TOPIC} over $|\b{_TOPIC}\b[^.;:]{{0,50}} over (?:an? |the |its |their )$"
    r"|\b(?:arraigns?|sues?|charges?|jails?|holds?|tries|quizzes|grills?|summons) [^.;:]{1,30} over $"
    r"|\b(?:f[ae]ll\w*|dropp\w*|sank|trad\w*|r[io]se|climb\w*|touch\w*|slid|slump\w*|went|was|were)\b[^.;:]{0,20}"
    r" as (?:low|high) as $"
    r"|\b(?:edged|crept|inched|moved|went|rose|ticked|nudged|pushed|jumped|climbed) up to $"
    r"|\b(?:hand|tak|took|carr|turn|sign|roll)\w* over (?:an? )?$",
    re.IGNORECASE,
)


_INTRODUCE = frozenset(phrase.split()[-1] for table in (LOW, HIGH, NEAR) for phrase in table.split("|")) | {
    *"between a an another additional its their of".split()
}
"""Words right before an amount without which there is no need to look for its bound."""


def _last_word(text: str, end: int) -> str:
    """The word that ends at `end`, in lower case; its last letters when it is very long."""
    return text[max(0, end - 20) : end].strip().lower().rpartition(" ")[2].lstrip("([\"'“‘")


def bound(text: str, start: int, end: int) -> str | None:
    """Give "low", "high" or "near" when the words beside `text[start:end]` say so."""
    if _last_word(text, start) in _INTRODUCE:
        before = text[max(0, start - WINDOW) : start]
        if (match := _BEFORE.search(before)) and not _NO_BOUND.search(before):
            return match.lastgroup
    after = _AFTER.match(text, end)
    return after.lastgroup if after else None


_SAME = """share unit year month week fortnight day hour minute second night quarter season game match barrel ounce
tonne ton kilogram gram pound litre liter gallon bushel mile kilometre kilometer acre hectare metre person
pupil student child family household patient customer subscriber user passenger employee worker voter vote
taxpayer resident car vehicle ticket seat pack packet bottle pint glass cup copy piece time flight trip
journey visit device computer therm dose word song track episode click item transaction room bed property
aircraft plane megawatt-hour kilowatt-hour"""

PER: dict[str, str] = {unit: unit for unit in _SAME.split()} | {
    "troy ounce": "ounce",
    "metric ton": "tonne",
    "metric tonne": "tonne",
    "square foot": "square foot",
    "square metre": "square metre",
    "square meter": "square metre",
    "square mile": "square mile",
    "capita": "person",
    "head": "person",
    "annum": "year",
    "yr": "year",
    "hr": "hour",
    "bbl": "barrel",
    "oz": "ounce",
    "kg": "kilogram",
    "kilo": "kilogram",
    "lb": "pound",
    "km": "kilometre",
    "mwh": "megawatt-hour",
    "kwh": "kilowatt-hour",
}
"""What amounts are per, as written and as read."""

ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "per annum": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "apiece": "piece",
    "each": "piece",
    "a pop": "piece",
}
_PER = re.compile(
    r"(?:\)|[ ]\([^()]{1,40}\))?(?:[ ]?/[ ]?|[ -](?:an?|the|each|every|per)[ -])"
    rf"(?P<unit>{alternation(PER)})(?![\w]|[ ](?:ago|earlier|before|later|after)\b)"
    r"|(?:[ -](?:per|a-)[ -]?|[ ]for (?:each|every) )(?!cent\b|se\b|of\b)(?P<other>(?-i:[a-z]+))(?!\w)"
    rf"|[ ](?P<adverb>{alternation(ADVERBS)})(?!\w)",
    re.IGNORECASE,
)


def per(text: str, end: int) -> str | None:
    """What the amount that ends at `end` is per: "share", "year", or None."""
    match = _PER.match(text, end)
    if not match or " the " in match.group().lower():
        return None
    if match["unit"]:
        return PER[match["unit"].lower()]
    return ADVERBS[match["adverb"].lower()] if match["adverb"] else match["other"].lower()


_QUOTES = "to at by from up down gained added shed lost rose fell slid slipped jumped dropped climbed between".split()
_SHARE_PRICE = re.compile(
    r"(?:\b(?:shares?|stock)\b(?! (?:buyback|issue|sale|capital|option))(?:[^.;:!?]|(?<=[0-9])\.(?=[0-9])){0,90}"
    rf"\b{one_of('|'.join(_QUOTES))}"
    r"|\b(?:target price|price target) (?:of|to)) $",
    re.IGNORECASE,
)


def is_share_price(text: str, start: int) -> bool:
    """Whether the amount that begins at `start` is what a share costs: "its shares fell 4% to | 338p"."""
    quoted = _last_word(text, start) in (*_QUOTES, "of")
    return quoted and _SHARE_PRICE.search(text, max(0, start - 130), start) is not None


# ----------------------------------------------------------------------------------------------------- traps
_MOVES = re.compile(
    r"\b(?:fell|fall(?:s|en|ing)?|r[oi]se[ns]?|rising|drop\w*|cuts?|cutting|rais\w+|(?:in|de)creas\w+|reduc\w+|lower\w*"
    r"|slid\w*|slip\w*|climb\w*|jump\w*|surg\w+|soar\w*|plung\w+|plummet\w*|gr[eo]w\w*|gain\w*|lost|shed"
    r"|up(?! to)|down|edg\w+|eas(?:ed|es|ing)|narrow\w*|widen\w*|chang\w+|went|goes|going|boost\w*"
    r"|hik\w+|slash\w*|bl[eo]wn?|balloon\w*|escalat\w*|spiral\w*"
    r"|shr[aiu]nk\w*|sw[eo]ll\w*|sw[iu]ng\w*|mov(?:ed|es?|ing)|tumbl\w+|s[aiu]nk\w*|advanc\w+|add(?:s|ed"
    r"|ing)?|declin\w+"
    r"|doubl\w+|tripl\w+|improv\w+|trim\w*|revis\w+|lift\w*|push\w*|bump\w*|tak(?:es?|en|ing)|took|bring\w*|brought"
    r"|weaken\w*|strengthen\w*|dip(?:s|ped|ping)?|firm(?:s|ed|ing)|recover\w*|retreat\w*|rall(?:y|ied|ies)|rebound\w*"
    r"|clos(?:es?|ed|ing)|ends?|ended|finish\w*|settled|put up|bounced?|crept|nudged|inched|ticked)\b[^.;:!?]*$",
    re.IGNORECASE,
)
_SPREAD = re.compile(
    r"\b(?:of|between|anywhere from|rang\w+ from|at)(?: about| around| some| roughly)? $", re.IGNORECASE
)


_RAISES = re.compile(r"\brais(?:e|es|ed|ing) (?:about |some |between )?$")


def changes(text: str, start: int) -> bool:
    """Whether "X to Y" at `start` says how an amount changed, and is no range."""
    before = text[max(0, start - WINDOW) : start]
    if _RAISES.search(before):
        return False  # "raise $5m to $7m"
    return bool(_MOVES.search(before)) and not _SPREAD.search(before)


BETWEEN = re.compile(r"\bbetween(?: about| around| roughly)? $", re.IGNORECASE)

_GOODS = one_of("""
lobster|chicken|beef|pork|meat|fish|sugar|rice|wheat|corn|cotton|coffee|cocoa|copper|gold|silver|steel|uranium
explosives|cocaine|heroin|marijuana|cannabis|waste|rubbish|food|produce|cheese|butter|tomatoes|potatoes|apples|grain
beans|flour|nuts
""")
_WEIGHED = re.compile(rf"[ -](?:worth )?of (?:[a-z]+ ){{0,2}}{_GOODS}\b", re.IGNORECASE)
_PAYABLE = one_of("note|coin|fine|fee|bill|charge|ticket|prize|bet|deposit|grant|loan|debt|bonus|price|deal|project|a")
_HEAVY = re.compile(rf"[ -](?!{_PAYABLE}\b)[a-z]", re.IGNORECASE)
_WEIGHT_AFTER = re.compile(
    r"[ -](?:of (?!aid|debt|damage|fine|cash|money|sav|invest|public|spend|tax|fund|lottery|government|revenue)[a-z]"
    r"|heavier|lighter|overweight|in weight|per square|bags?\b|m[ae]n\b|bab|rock|bomb|weight|fish|dog|stone\b|sack)",
    re.IGNORECASE,
)
_WEIGHT_BEFORE = re.compile(
    r"\b(?:weigh\w*|tall|inches|los[te]|losing|gain\w*|shed\w*|dropp\w+|lift\w*|heav\w+|put(?:ting)? on)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_DIET = re.compile(r"\b(?:weight|diet\w*|obes\w+|slimm\w+|overweight|calori\w+)\b", re.IGNORECASE)
_SPENT = re.compile(
    r"\b(?:cost|costs|costing|paid|pays?|spen[dt]|charge[sd]?|fined|owe[sd]?) (?:[a-z]+ ){0,3}$", re.IGNORECASE
)
_DIET_NEAR = 250
"""Characters around pounds in which talk of weight makes them a weight."""


def is_ware(text: str, end: int) -> bool:
    """Whether pounds that end at `end` are pounds of a ware, whatever their number: "5 million pounds of lobster"."""
    return _WEIGHED.match(text, end) is not None


def weighs(text: str, start: int, end: int) -> bool:
    """Whether pounds at `text[start:end]` are a weight."""
    before = text[max(0, start - WINDOW) : start]
    if _WEIGHT_AFTER.match(text, end) or _WEIGHT_BEFORE.search(before):
        return True
    if text[start:end].endswith("-pound") and _HEAVY.match(text, end):
        return True  # "a 300-pound lineman"
    if before.endswith("At ") and text[end : end + 1] == ",":
        return True
    if per(text, end) or _SPENT.search(before):
        return False
    return _DIET.search(text, max(0, start - _DIET_NEAR), end + _DIET_NEAR) is not None


COUNTED = re.compile(
    r" (?!(?:as|is|was|has|this|its|plus|less|years|months|weeks|days)\b)"
    r"(?:[a-z-]+ )?(?:[a-z-]+s|people|men|women|children)\b"
)
"""A plural noun: in "gave $10 to 20 people" or "$5 to 12 schools" the second number counts something else."""

FIGURE_OF_SPEECH = re.compile(r"(?:-dollar|-pound)?[- ](?:questions?|baby|quartet|arm|smile|men|man)\b", re.IGNORECASE)
TOURNAMENT = re.compile(
    r" (?:[0-9]{4}|championship|cup|final|qualif|zone|area|member|MP|group|crisis|countr|states|nations|hits)"
    r"|-?sceptic",
    re.IGNORECASE,
)
SCREEN = re.compile(
    r" (?:video|resolution|screen|display|HD|camera|stream|footage|monitor|webcam|panel)", re.IGNORECASE
)
PRICED = re.compile(r" (?:an?|per|against) |/|,? (?:and|to|or|in|for|off|on)\b|[.,;:)!?'\"]|$")
"""What may follow "a dollar" or "5c"."""

NOT_COUNTED = re.compile(
    r"(?:\b(?:against|to|versus|like)|[0-9][a-z¢]{0,2}|cents|pence|lion|dollars|euros) $", re.IGNORECASE
)
"""What may not stand before "a pound": an exchange rate, or an amount per pound."""
