"""The words titles are composed of, and what a word before or after a title says about its status.

A title is modifiers + a head noun + "of" or "for" a function: "deputy | finance minister", "head | of equity research".
Modifiers are a rank ("deputy") or a field ("finance"); a function is made of fields as well.

>>> status_of(("former",), ())
'former'
>>> status_of((), ("elect",))
'incoming'
"""

from __future__ import annotations

from typing import Literal

from factx.records import Status

HeadClass = Literal["office", "occupation", "doubtful", "rank"]


def _phrases(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in words.replace("\n", "|").split("|") if phrase.strip())


_OFFICES = """
u.s. attorney|us attorney|assistant u.s. attorney|assistant us attorney|u.s. marshal|president|vice president
vice-president|senior vice president|executive vice president|chairman|chairwoman|chairperson|vice chairman
vice-chairman|chair of the board|co-chairman|co-chair|chief executive|chief executive officer
chief operating officer|chief financial officer|chief investment officer|chief technology officer
chief information officer|chief marketing officer|chief legal officer|chief product officer|chief scientific officer
chief medical officer|chief risk officer|chief strategy officer|chief revenue officer|chief commercial officer
chief people officer|chief of staff|chief of police|chief constable|chief inspector|chief superintendent
chief economist|chief strategist|chief scientist|chief engineer|chief designer|chief negotiator|chief prosecutor
chief justice|chief minister|chief secretary|chief whip|chief commissioner|chief adviser|chief advisor|chief analyst
chief correspondent|ceo|cfo|coo|cto|cio|cmo|managing director|managing partner|managing editor|director
director general|director-general|general manager|general counsel|general secretary|secretary general
secretary-general|founder|co-founder|cofounder|co-owner|boss|treasurer|controller|comptroller|prime minister
deputy prime minister|premier|taoiseach|minister|minister of state|secretary of state|first minister|first secretary
secretary|undersecretary|under-secretary|under secretary|chancellor|vice chancellor|vice-chancellor|attorney general
attorney-general|solicitor general|surgeon general|governor|governor general|governor-general|lieutenant governor
mayor|senator|congressman|congresswoman|assemblyman|assemblywoman|councillor|councilman|councilwoman|alderman
lawmaker|legislator|mp|mep|msp|member of parliament|member of congress|ambassador|envoy|special envoy|consul general
commissioner|high commissioner|leader|majority leader|minority leader|majority whip|minority whip|spokesman
spokeswoman|spokesperson|press secretary|press officer|provost|rector|headteacher|headmaster|headmistress|editor
editor-in-chief|editor in chief|co-editor|publisher|bureau chief|police chief|army chief|fire chief|party chief
finance chief|chairman of the board|member of the board|board member|president-elect|pope|archbishop|bishop
patriarch|imam|rabbi|ayatollah|emperor|sultan|emir|sheikh|commander-in-chief|commander in chief|superintendent
sheriff|ombudsman|coroner|registrar|auditor general|inspector general|quarterback|goalkeeper|midfielder
"""

_OCCUPATIONS = """
mentor|chief mentor|analyst|economist|strategist|lawyer|attorney|barrister|solicitor|prosecutor|professor|lecturer
researcher|scientist|physicist|chemist|biologist|astronomer|geologist|historian|sociologist|psychologist|philosopher
mathematician|architect|programmer|consultant|adviser|advisor|banker|entrepreneur|businessman|businesswoman|tycoon
industrialist|journalist|reporter|correspondent|columnist|commentator|broadcaster|presenter|newsreader|photographer
writer|novelist|poet|playwright|screenwriter|actor|actress|singer|musician|composer|conductor|guitarist|drummer
rapper|painter|sculptor|comedian|filmmaker|film-maker|physician|surgeon|psychiatrist|epidemiologist|virologist
cardiologist|pharmacist|veterinarian|astronaut|cosmonaut|activist|campaigner|politician|diplomat|dissident|lobbyist
negotiator|mediator|inspector|detective|firefighter|paramedic|trade unionist|footballer|cyclist|swimmer|sprinter
golfer|batsman|bowler|jockey|athlete|skier|tennis player|head coach|referee|umpire|fund manager|portfolio manager
auditor|accountant|actuary|curator|librarian|archivist|statistician|meteorologist|seismologist|ecologist
climatologist|blogger|police officer|investigator|magistrate
"""

_DOUBTFUL = """
head|chief|chair|executive|officer|official|partner|associate|principal|fellow|member|employee|host|captain|coach
judge|justice|counsel|prince|princess|duke|duchess|baron|master|agent|assistant|aide|clerk|star|champion|defender
striker|winger|investor|trader|farmer|artist|author|driver|player|critic|pioneer|veteran|resident|cardinal
lieutenant|representative|deputy|whip|expert|specialist|king|queen|owner|md|dean|commander|administrator|manager
pilot|doctor|nurse|teacher|engineer|designer|developer|speaker|broker|boxer|trainer|producer|consul
"""

_RANKS = """
general|major general|brigadier general|lieutenant general|major|colonel|lieutenant colonel|sergeant|staff sergeant
corporal|private|admiral|vice admiral|rear admiral|commodore|brigadier|field marshal|marshal|air marshal
wing commander|squadron leader|constable|detective inspector|detective sergeant|rep.|reps.|sen.|sens.|gov.|gen.|maj.
col.|lt.|capt.|sgt.|cpl.|adm.|prof.|det.|insp.|supt.|amb.|state senator|us senator|maj. gen.|brig. gen.|lt. gen.
lt. col.|lt. gov.|emeritus professor|professor emeritus|associate professor|assistant professor
"""

HEADS_BY_CLASS: dict[HeadClass, tuple[tuple[str, ...], ...]] = {
    "office": _phrases(_OFFICES),
    "occupation": _phrases(_OCCUPATIONS),
    "doubtful": _phrases(_DOUBTFUL),
    "rank": _phrases(_RANKS),
}
"""Head nouns, lower case; none is in two classes."""

HEADS: dict[tuple[str, ...], HeadClass] = {
    phrase: trust for trust, phrases in HEADS_BY_CLASS.items() for phrase in phrases
}
"""How far a head noun alone can be trusted; a doubtful word or a rank is a title only by a name."""

RANK_WORDS = frozenset(
    """vice deputy assistant associate senior junior chief executive managing general joint co first second
    acting-deputy principal lead regional national international global group worldwide non-executive nonexecutive
    honorary emeritus prime under supreme special full-time part-time top-ranking high ranking permanent
    parliamentary shadow federal state district county city provincial presidential commercial corporate senior-most
    adjunct visiting opposition majority minority founding independent technical supervisory""".split()
)
"""Modifiers that say how high: "deputy", "senior"."""

FIELDS = frozenset(
    """club foreign external affairs finance financial fiscal treasury budget revenue economic economics economy trade
    commerce business industry industrial defence defense war military naval army navy police security intelligence
    interior home homeland internal justice legal law constitutional health medical healthcare social welfare family
    education schools university higher skills employment labour labor work pensions transport transportation
    aviation rail railway railways roads infrastructure housing planning communities local government public energy
    oil gas mining petroleum coal power nuclear climate environment environmental agriculture agricultural farming
    food fisheries forestry water rural culture cultural media sport sports tourism arts heritage science scientific
    technology technical tech digital information communication communications telecoms telecommunications telecom
    it research development strategy strategic policy innovation design engineering software hardware product
    products operations operating production manufacturing supply procurement logistics quality marketing brand
    advertising sales retail consumer customer investment investments investor equity equities credit debt bond
    bonds currency commodities commodity market markets asset assets fund funds portfolio wealth risk compliance
    audit accounting tax insurance banking bank property estate real human resources personnel talent people
    diversity relations press political politics parliamentary election campaign diplomatic european asian african
    american immigration migration border customs prisons prison crime criminal civil civic human-rights rights
    women youth children veterans religious religion church history literature philosophy physics chemistry biology
    mathematics computer computing data cyber cybersecurity internet web online mobile wireless semiconductor
    automotive auto car airline airlines aerospace space shipping maritime steel chemicals pharmaceutical
    pharmaceuticals biotech biotechnology music film movie television tv radio news newspaper features fashion
    football soccer rugby cricket tennis basketball baseball hockey golf team national studio creative art
    exhibition museum investigations investigation regulatory antitrust competition privacy cooperation aid
    humanitarian emergency disaster management leadership analysis analytics content programming programmes programs
    editorial general-news world asia europe africa americas emea state staff macro quantitative fixed income
    private venture capital restructuring mergers acquisitions hedge wall-street board district court supreme
    appeals petrol fuel auto-industry labour-market housing-market infectious diseases disease epidemiology surgery
    nursing psychology psychiatry sociology anthropology linguistics geography""".split()
)
"""Words that say of what: "finance" minister, head of "equity research", Minister of "Education"."""

BODIES = frozenset(
    """court courts supreme appeals district university church army navy bank museum studio team national board state
    house party council police county city federal cabinet school college club union agency department ministry
    news""".split()
)
"""Fields that, capitalised, belong to a body's name rather than to a title: "Supreme Court | judge"."""

MINISTRIES = frozenset(
    """treasury defence defense foreign home finance justice interior energy commerce labor labour transport
    transportation agriculture education health trade environment exchequer veterans""".split()
)
"""Fields that name a ministry, and so belong to the title of its head: "US | Treasury Secretary"."""

UNMODIFIED = frozenset({"mp", "mep", "msp"})
"""Heads that take no modifier: what stands before them is a party."""

OF_THE = _phrases(
    "board|board of directors|house|opposition|exchequer|interior|treasury|joint chiefs of staff|general staff|rolls|"
    "prime minister|president|trade union|academic council"
)
"""Functions with an article: chairman of "the board", undersecretary to "the prime minister"."""

OPEN_HEADS = frozenset(
    """head director manager chief president professor minister secretary undersecretary vice-president lecturer officer
    leader chair""".split()
)
"""Heads whose "of" may take any lower-case noun: "head of lunar missions"."""

CORPORATE = frozenset(
    """chairman chairwoman chairperson ceo cfo coo cto executive officer founder co-founder director owner co-owner
    partner treasurer""".split()
)
"""Last words of titles that a body gives, and no place: what such a title is "of" is an organisation."""

_STATUS_BEFORE: dict[str, Status] = {
    **dict.fromkeys(
        "former ex previous late one-time onetime erstwhile ousted retired deposed disgraced then past".split(),
        "former",
    ),
    **dict.fromkeys("acting interim caretaker temporary".split(), "acting"),
    **dict.fromkeys("incoming future designate next".split(), "incoming"),
    **dict.fromkeys("would-be aspiring prospective".split(), "other"),
}
_STATUS_AFTER: dict[str, Status] = {
    **dict.fromkeys("elect elect-designate designate nominee".split(), "incoming"),
    **dict.fromkeys("candidate hopeful contender".split(), "other"),
}
STATUS_WORDS = frozenset({*_STATUS_BEFORE, *_STATUS_AFTER})

TIMELY = frozenset("then past next future late previous".split())
"""Status words that are also adverbs, nouns or prepositions, and need a noun phrase around them: "the | then | CEO"."""

ADVERBIAL = ("in the past", "in the future", "of late")
"""Where a timely word says when, whatever follows."""

BEFORE_A_NOUN = frozenset(
    """the a an this that its his her their our my your with under to for against as of between alongside""".split()
)
"""Words that a noun phrase follows, and no adverb."""

DATES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split()
)
"""Capitalised words that are no name: "Late Monday | President"."""

SEEN_THROUGH = frozenset("long-time longtime veteran two-term three-term one-term".split())
"""Adjectives between a status and its title: "former | longtime | chairman"."""


def status_of(before: tuple[str, ...], after: tuple[str, ...]) -> Status:
    """The status that the words around a title state; "current" when they state none."""
    for word in before:
        if word in _STATUS_BEFORE:
            return _STATUS_BEFORE[word]
    return next((_STATUS_AFTER[word] for word in after if word in _STATUS_AFTER), "current")
