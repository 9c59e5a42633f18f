"""Organisations that rules find, and names that rules refute.

A name is an organisation's by its legal form, its head noun, the noun before it ("consulting firm Lazard") or the arm
of a state it is ("Indonesian navy"); it is none when a model number or a noun of products and programmes follows.
"""

from __future__ import annotations

import re

from factx.facts.names import LEGAL_FORM, NOT_NAMES
from factx.facts.organisations.known import KNOWN
from factx.facts.organisations.normalise import HEADS, LEGAL_SUFFIXES, may_abbreviate
from factx.places import COUNTRIES, COUNTRY_OF, PLACES
from factx.rules import Finding, Rule, longest, one_of
from factx.rules import find as find_all

_WORD = r"(?:(?>[A-ZÀ-Þ][\w&'’-]*)(?<=\w)|(?:[A-Z]\.)+|St\.)"
_PARTICLES = "(?:(?:de|del|den|der|des|du|la|le|di|da|do|dos|und|van|von)\\s){1,2}"
_WORDS = rf"{_WORD}(?:\s(?:&\s|and\s(?={_WORD}\s{_WORD})|{_PARTICLES})?{_WORD}){{0,5}}"
_LEGAL = "|".join(re.escape(suffix) for suffix in LEGAL_SUFFIXES)
_HEADED = "|".join(HEADS)
_DATES = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    "|September|October|November|December"
)
_ON_SUBJECTS = "|".join(
    rf"(?<={noun}\s)"
    for noun in "ommittee ommission Council Center Centre Institute Caucus Force Panel Office Conference Coalition"
    " Campaign Foundation Group".split()
)
_TAIL = (
    rf"(?:\s(?:of|for|against|(?:{_ON_SUBJECTS})on(?!\s(?:{_DATES})))\s(?:the\s)?{_WORD}(?:\s{_WORD}){{0,3}}"
    rf"(?:(?:,|,?\sand|\s&)\s(?!(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord"
    rf"|Dame)\b)(?!{_WORD}(?:\s{_WORD})?\s(?:{_HEADED})\b)(?!(?:{_HEADED})\s(?:of"
    rf"|for)\b){_WORD}(?:\s{_WORD})?(?:\sand\s{_WORD}(?:\s{_WORD})?)?)?)"
)
_LISTED = one_of(
    "Committee|Ministry|Department|Commission|Agency|Service|Council|Authority|Subcommittee|Board|Union"
    "|Institute|Administration"
)
_KINDS = one_of("""
company|firm|group|giant|conglomerate|subsidiary|start-?up|carmaker|automaker|planemaker|chipmaker|drugmaker
[a-z]+ maker|manufacturer|retailer|supermarket|airline|carrier|bank|lender|insurer|brokerage|consultancy|publisher
newspaper|magazine|broadcaster|studio|think[ -]tank|charity|watchdog|regulator|label|developer|operator|supplier
producer|chain|website|union|(?:the|German|French|Italian|Swiss|Spanish|British) (?:daily|weekly)|journal|lobby
lobby group|rival|subsidiary|parent|affiliate|museum|institute|theatre company|opera house|orchestra|rock band
pop group|TV channel|television channel|TV station|radio station|news agency|news site|party|militia|militant group
rebel group|cartel|consortium|venture|(?:house)?builder|shipbuilder|steelmaker|miner|brewer|distiller|grocer|utility
shipping line|shipper|property group|landlord|contractor|railway|port operator|hospital|housing association|foundation
""")
_ACTS = one_of("""
company|companies|firm|conglomerate|subsidiary|start-?up|startup|carmaker|automaker|planemaker|chipmaker|drugmaker
manufacturer|manufacturers|retailer|supermarket chain|airline|carrier|bank|lender|insurer|brokerage|consultancy
publisher|newspaper|broadcaster|think[ -]tank|charity|watchdog|regulator|supplier|operator|chain|website|trade union
political party|non-profit|nonprofit|law firm|hedge fund|investment bank|utility|news agency|advocacy group
lobby group|trade body|trade association|football club|rights group|militant group|maker|union|service|club|museum
university|party|trust|fund
""")
_TRADES = one_of("""
solicitors|auditors|accountants|consultants|architects|estate agents|surveyors|stockbrokers|brokers|property agents
bookmakers|publishers|housebuilders|brewers|insurers|auctioneers|pollsters|ratings agency|management consultants
""")
"""Trades in the plural before the firm that plies them: "solicitors | Arthur Cox"."""
_PLAYS = one_of(
    "beat|beats|defeated|thrashed|hammered|edged|stunned|upset|overcame|routed|drew with|lost to"
    "|trounced|crushed|outplayed|held"
)
_STATES = frozenset(name for pair in COUNTRY_OF.items() for name in pair)
_MEMBERS = one_of("MPs?|MEPs?|MSPs?|peers?|leader|councillors?|candidates?|backbenchers?|ministers?|government|party")
_EDITIONS = "(?:Daily|Sunday|Evening|Morning|Weekly|Saturday)"
_PAPERS = one_of(
    "Star|Sun|Mail|Mirror|Express|Record|News|Standard|Post|Telegraph|Times|Nation|Monitor|Herald|Chronicle"
)
_ARMS = "high court|military|[Mm]arines|navy|army|air force|armed forces|coast guard|parliament|supreme court"

_NOT_FIRST = frozenset(
    """The A An In On At By For From With As If When While After Before Since And But Or This That These Those It He
    She They We I His Her Its Their Our My Under Activist New Former Acting Interim Incoming Outgoing Then Next
    Chief President Prime Minister Director Secretary Chairman Mr Mrs Ms Dr""".split()
)
_FIRST = rf"(?!(?:{'|'.join(sorted(_NOT_FIRST))})\s|\w+-based\b)"
_NO_BODIES = frozenset(
    """USA UAE DRC USSR GDR PRC CAR CPI RPI PMI WTI RNA MRI ISS ECG PCR NGO NGOS MOU RFP ATM PIN SIM CCTV APR
    QR JPEG MVP GOAT SAT ACT GCSE LSAT GMAT VIP DUI SOS WWI WWII HGV LGV BMW KPI AGM EGM CEO CFO END REST USD GBP EUR
    YEN ALL AND FOR BIG NEW OLD ONE TWO WAR SUN""".split()
)
"""What three capitals and more may stand for behind "the" that is no body; "BMW" is a car there."""
_NOT_BODIES = frozenset(
    "Ward|West Bank|Left Bank|South Bank|World Trade Center|Head Office|Box Office|Post Office".split("|")
)


def _name(match: re.Match[str]) -> str | None:
    name = match.group("mention")
    return name if name not in _NOT_BODIES else None


def _side(match: re.Match[str]) -> str | None:
    """The name of a club; a country's team goes by the country's name."""
    name = match.group("mention")
    return name if name not in COUNTRIES and name not in COUNTRY_OF else None


def _acronym(match: re.Match[str]) -> str | None:
    """An acronym behind "the" and before a verb or a stop, unless it is a state's, an index's or a thing's."""
    name = match.group("mention")
    return name if name not in _NO_BODIES and name not in NOT_NAMES and name not in COUNTRIES else None


SIDES = frozenset(("side that plays", "side that is played"))
"""Rules that speak for their own mention only: elsewhere "Liverpool" is a city."""

RULES: tuple[Rule[str], ...] = (
    Rule(
        LEGAL_FORM,
        re.compile(rf"(?<![\w.'’-])(?P<mention>{_FIRST}{_WORDS},?\s(?:{_LEGAL})(?!\w)(?:\.(?!\s+[A-Z]|\s*$))?)"),
        _name,
    ),
    Rule(
        "head noun of field",
        re.compile(
            rf"(?<![\w.'’-])(?P<mention>(?:\d+(?:st|nd|rd"
            rf"|th)\s)?{_FIRST}(?:{_WORD}\s){{0,4}}(?:{_HEADED}){_TAIL}{{1,2}})"
        ),
        _name,
    ),
    Rule(
        "name + head noun",
        re.compile(rf"(?<![\w.'’-])(?P<mention>{_FIRST}(?:{_WORD}\s){{1,4}}(?:{_HEADED}))(?![\w-]|\s[A-Z])"),
        _name,
    ),
    Rule(
        "list + head noun",
        re.compile(
            rf"(?<![\w.'’-])(?P<mention>{_FIRST}(?:{_WORD}\s){{0,2}}{_WORD}(?:,\s{_WORD}(?:\s{_WORD})?){{0,3}},?\sand\s{_WORD}(?:\s{_WORD})?"
            rf"\s{_LISTED})(?![\w-])"
        ),
        _name,
    ),
    Rule(
        "name + kind",
        re.compile(
            rf"\b(?:[Tt]he|'s)\s(?:[a-z]+(?:-[a-z]+)?\s){{0,2}}(?P<mention>{_FIRST}{_WORD}(?:\s(?:of\s)?{_WORD}){{0,3}})"
            r"(?=\s(?:party|association|union|newspaper|consortium|collaboration|airline|magazine|charity|think"
            r" tank|parliament)\b)"
        ),
        lambda match: (
            match["mention"] if match["mention"] not in PLACES and match["mention"] not in COUNTRY_OF else None
        ),
    ),
    Rule(
        "trade + firm",
        re.compile(
            rf"\b(?:{_TRADES})\s(?P<mention>{_FIRST}{_WORD}(?:\s(?:&\s|\+\s|and\s(?={_WORD}\s(?:said"
            rf"|says)))?{_WORD}){{0,3}})"
            r"(?=[,.;:)]|'s?\s|\s(?!and\b|or\b)[a-z]|$)(?!,\s[A-Z])"
        ),
        _name,
    ),
    Rule(
        "side that plays",
        re.compile(
            rf"(?<![\w.'’-])(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD})?)(?=\s{_PLAYS}\s(?:the\s)?[A-Z][^.;]{{0,40}}\b\d{{1,3}}[-–]\d{{1,3}}\b)"
        ),
        _side,
    ),
    Rule(
        "side that is played",
        re.compile(
            rf"(?<=[a-z]\s)(?:{_PLAYS})\s(?:the\s)?(?P<mention>{_WORD}(?:\s{_WORD})?)(?=[^.;A-Z]{{0,40}}\b\d{{1,3}}[-–]\d{{1,3}}\b)"
        ),
        _side,
    ),
    Rule(
        "the + acronym",
        re.compile(
            r"\b[Tt]he\s(?P<mention>[A-Z]{3,5})(?='s\s|\s(?:said|says|has|had|is|was|will|would|to|and|did)\b|[,.;])"
        ),
        _acronym,
    ),
    Rule("party + member", re.compile(rf"\b(?P<mention>Labour|Conservative)(?=\s{_MEMBERS}\b)"), _name),
    Rule("newspaper", re.compile(rf"(?<![\w.'’-])(?P<mention>{_FIRST}(?:{_WORD}\s)?{_EDITIONS}\s{_PAPERS})\b"), _name),
    Rule(
        "state + arm",
        re.compile(rf"(?<![\w.'’-])(?:[Tt]he\s)?(?P<mention>(?P<state>{_WORD}(?:\s{_WORD}){{0,2}})\s(?:{_ARMS}))\b"),
        lambda match: match["mention"] if match["state"] in _STATES else None,
    ),
)

_SURELY_OF_A_KIND = Rule(
    "kind of organisation + name",
    re.compile(
        rf"\b(?:at|with|from|by|of|for)\s(?:the\s)?(?:[A-Z]\w+\s)?(?:[a-z-]+\s){{0,2}}"
        rf"(?:bank|firm|company|group|broker|brokerage|lender|insurer|fund|consultancy|daily|newspaper"
        rf"|magazine|think[ -]tank|charity|museum"
        rf"|institute|union|operator|airline|retailer|supplier|manufacturer"
        rf"|distributor)\s(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,3}})"
    ),
    _name,
)
_SURE_KINDS = one_of("""
(?:chip|car|auto|drug|plane|phone|toy|shoe|truck)maker|band|rock group|music group|record label|choir|orchestra
""")
_CALLED = one_of("company|firm|start-?up|charity|airline|website|newspaper|magazine|studio|group|club|union|party")
_SURE_OF_ITSELF = Rule(
    "sure kind + name",
    re.compile(
        rf"\b(?:{_SURE_KINDS},?\s(?:called\s|named\s)?|{_CALLED},?\s(?:called|named)\s)[\"“]?"
        rf"(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,3}})"
    ),
    _name,
)
_ACRONYM = re.compile(r"\s?\((?:the\s|or\s)?(?P<mention>[A-Z][\w&.-]{1,9})\)")
_OF_TITLE = re.compile(
    rf"\s(?P<joint>of|at|with|for)\s(?P<the>the\s)?(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,3}}(?:\s\d+)?)(?=[,.;:)]|\s[a-z]|$)"
)
_BEFORE_TITLE = re.compile(
    rf"(?:(?<![\w-])|(?<=\b[Ee]x-))(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,3}})(?P<owner>'s?)?\s(?:(?:former|acting|interim|new|then|next)\s)?$"
)
_IS_A_KIND = Rule(
    "name, kind of organisation",
    re.compile(
        rf"(?<![\w.'’-])(?P<mention>{_FIRST}{_WORD}(?:\s(?:&\s|and\s)?{_WORD}){{0,3}})(?:\s\([^()]{{1,20}}\))?"
        rf",\s(?:an?|the|one\sof|{_WORD}'s)\s(?:[\w'&-]+\s){{0,5}}?{_ACTS}(?=[,.;]|\s(?:of|in|that|which|with"
        rf"|based|for|owned|run|led|whose|and|by)\b)"
    ),
    _name,
)
_SHARES = tuple(
    Rule("name + shares", re.compile(pattern), _name)
    for pattern in (
        rf"(?<![\w.'’-])(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,2}})(?=(?:'s)?\s(?:shares|stock"
        rf"|shareholders|stockholders)\b)",
        rf"\b[Ss]hares\s(?:in|of)\s(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,2}})(?=[,.;]|\s[a-z])",
    )
)
_OF_A_KIND = Rule(
    "kind of organisation + name",
    re.compile(rf"\b{_KINDS}\s(?P<mention>{_FIRST}{_WORD}(?:\s{_WORD}){{0,3}})"),
    _name,
)

_NAMED_AFTER = re.compile(
    r"\s(?:Arena|Stadium|Open|Championships?|Cup|Trophy|Awards?|Prize|Tower|Towers|Building|Plaza|Bridge"
    r"|Street|Road|Avenue|Airport|Station|Marathon|Classic)\b"
)
_NONE = frozenset(
    one.strip()
    for line in """
Tour de France|Giro d'Italia|Vuelta|Champions League|Europa League|World Cup|Olympics|Super Bowl|World Series
App Store|Mac App Store|Play Store|Wimbledon|Ryder Cup|Davis Cup|Bundesliga|Serie A|La Liga|Ligue 1|Grand Prix
Masters|Ashes|Six Nations|Commonwealth Games|Oval Office|Wall Street|Medicaid|Medicare|Obamacare
Dow Jones Industrial Average|Dow|DJIA|Dow Jones|FTSE|FTSE 100|FTSE 250|Dax|DAX|Nikkei 225|Sensex|Nifty|S&P 500
Standard & Poor's 500|Hang Seng|CAC 40|Euro Stoxx|Euro Stoxx 50|MDax|Footsie|Nobel Prize|Nobel Peace Prize|Hague
The Hague|Hall of Fame|Bible|Koran|Quran|Catholicism|Islam|Judaism|Christianity|Hinduism|Buddhism|Brexit
Eurozone|eurozone|Euro|Old Testament|New Testament|Cyrillic|Latin
""".strip().splitlines()
    for one in line.split("|")
)
"""Competitions, indices, programmes and religions: names that a recogniser takes for bodies and that are none."""

_PLATFORMS = frozenset(
    """Facebook Twitter Instagram YouTube TikTok X LinkedIn WhatsApp Telegram Reddit Snapchat Weibo WeChat Flickr
    MySpace""".split()
)
"""Where people write things: "on | Facebook" names no actor."""

_MODEL = re.compile(r"[\s-](?:[A-Z]{0,2}-?\d\w*|jetliner|airliner|superjumbo|sedan)\b")
_INDEX = re.compile(r"(?:'s)?(?:\s\d+)?\s(?:average|index|composite)\b")
"""What stands behind the name of a stock index: "Nikkei | average"."""
_ADVERB = re.compile(r"[A-Z][a-z]+ly")
_PROGRAMME = re.compile(
    r"\s"
    + one_of("""
programme|program|initiative|scheme|summit|conference|festival|prize|awards?|championships?|cup|tournament|treaty
dynasty|empire|peninsula|river|valley|film|album|novel|virus
""")
    + r"\b"
)
_REFUTED_AT_END = re.compile(
    r"\b"
    + one_of("""
Strategy|Act|Bill|Plan|Project|Programme|Program|Treaty|Agreement|Accord|Summit|Prize|Awards?|Cup|Championship|War
Games|Festival|Day|Index|Dynasty|Empire|Initiative|Conference|Olympics|Protocol|Convention|Constitution|Code|Street
Road|Avenue|Airport|Station|Stadium|River|Bridge|Building|Tower|Square|Islands?|Mountains?|Valley|Edition
(?<!Health )(?<!School )System
""")
    + "$"
)


_ACT_BEHIND = re.compile(r"\s(?:and|of|for|&)\s(?:[A-Z]\w+\s){1,3}(?:Act|Bill)\b")
_NUMBERED = re.compile(
    r"(?:Section|Article|Chapter|Clause|Schedule|Exhibit|Annex|Terminal|Figure|Table)\s(?:\d+|[IVX]+)"
)
_REFUTED_AT_START = re.compile(r"(?:Operation|Hurricane|Typhoon|Cyclone|Storm|Mount|Lake|Cape|Project)\s[A-Z]")


def find(text: str) -> list[Finding[str]]:
    """Organisations whose own words say that they are, and known ones, in a block's shadow."""
    known = (Finding(start, start + len(name), "known name", name) for start, name in KNOWN.find(text))
    return longest([*find_all(RULES, text), *known])


def surely_of_a_kind(text: str) -> list[Finding[str]]:
    """Names that the words around them make a body's, however they read: "at the bank Julius Baer"."""
    return find_all([_SURELY_OF_A_KIND, _SURE_OF_ITSELF, _IS_A_KIND], text)


def of_a_kind(text: str) -> list[Finding[str]]:
    """Names behind a noun that says what they are, weaker than a person's name there: "consulting firm Lazard"."""
    return find_all([_OF_A_KIND, *_SHARES], text)


def refuted(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is part of a product's, programme's, event's or place's name: "Airbus | A380"."""
    name = text[start:end]
    adverb = _ADVERB.fullmatch(name) and text.startswith(",", end)
    if adverb or _INDEX.match(text, end) or text.endswith("shares (", 0, start):
        return True
    if name in KNOWN and " " in name:
        return _NAMED_AFTER.match(text, end) is not None
    if name in _PLATFORMS and text.endswith(" on ", 0, start):
        return True
    if name in _NONE or _NAMED_AFTER.match(text, end) or _REFUTED_AT_START.match(name) or _ACT_BEHIND.match(text, end):
        return True
    if _MODEL.match(text, end) or _NUMBERED.fullmatch(name) or re.match(r"i[A-Z]", name):
        return True
    return " " in name and bool(_PROGRAMME.match(text, end) or _REFUTED_AT_END.search(name))


def acronym_behind(text: str, name: tuple[int, int]) -> Finding[str] | None:
    """The acronym that brackets right behind a body's name define: "International Energy Agency (IEA)"."""
    match = _ACRONYM.match(text, name[1])
    if match is None or not may_abbreviate(match.group("mention"), text[slice(*name)]):
        return None
    return Finding(*match.span("mention"), "acronym in brackets", match.group("mention"))


def of_title(text: str, end: int) -> tuple[str, Finding[str]] | None:
    """What joins a title that ends at `end` to the body it leads to, and that body: "chairwoman | of | Local 77"."""
    match = _OF_TITLE.match(text, end)
    if match is None:
        return None
    return match["joint"] + (" the" if match["the"] else ""), Finding(
        *match.span("mention"), "title of name", match["mention"]
    )


def before_title(text: str, start: int) -> Finding[str] | None:
    """The body whose title begins at `start`: "Pinebarren's interim | chief executive"."""
    window = max(0, start - 80)
    match = _BEFORE_TITLE.search(text, window, start)
    if match is None or any(character.isdigit() for character in match["mention"]):
        return None
    return Finding(*match.span("mention"), "name's title", match["mention"])
