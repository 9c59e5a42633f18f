"""The words titles are composed of, and those that state a status before or after one.

A title is modifiers + a head noun + "of" or "for" a function: "deputy | finance minister", "head | of equity research".
Modifiers are a rank ("deputy"), a field ("finance"), or any noun inside a noun phrase ("a penetration | tester").
"""

from __future__ import annotations

import re
from typing import Literal

from factx.records import Status

HeadClass = Literal["office", "occupation", "doubtful", "rank"]


def _phrases(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in words.replace("\n", "|").split("|") if phrase.strip())


_OFFICES = """
magistrate judge|u.s. magistrate judge|president pro tempore|menteri besar|chief magistrate|united states attorney
lord mayor|lord provost|lord chancellor|lord chief justice|lord lieutenant|under-secretary-general
assistant secretary-general|second-in-command|superintendent of police|detective chief inspector
detective chief superintendent|detective superintendent|auditor-general|inspector-general|surgeon-general
commissioner-general|advocate-general|solicitor-general|postmaster-general|paymaster-general|controller-general
adjutant-general|additional advocate general|inspector-general of police|corporator|sarpanch|working president
counsel assisting|dg|cmd|director-general of police|inspector general of police|commissioner of police
police commissioner|divisional commissioner|deputy commissioner|additional commissioner|joint commissioner
publicity secretary|organising secretary|national chairman|state chairman|national president|state president
media adviser|chief press secretary|special adviser|senior special assistant|personal assistant|project head
unit head|information officer|public information officer|information secretary|health officer
district health officer|chief mentor|u.s. attorney|us attorney|assistant u.s. attorney|assistant us attorney
u.s. marshal|president|vice president|vice-president|senior vice president|executive vice president|chairman
chairwoman|chairperson|vice chairman|vice-chairman|chair of the board|co-chairman|co-chair|chief executive
chief executive officer|chief operating officer|chief financial officer|chief investment officer
chief technology officer|chief information officer|chief marketing officer|chief legal officer|chief product officer
chief scientific officer|chief medical officer|chief risk officer|chief strategy officer|chief revenue officer
chief commercial officer|chief people officer|chief of staff|chief of police|chief constable|chief inspector
chief superintendent|chief economist|chief strategist|chief scientist|chief engineer|chief designer|chief negotiator
chief prosecutor|chief justice|chief minister|chief secretary|chief whip|chief commissioner|chief adviser
chief advisor|chief analyst|chief correspondent|ceo|cfo|coo|cto|cio|cmo|managing director|managing partner
managing editor|director|director general|director-general|general manager|general counsel|general secretary
secretary general|secretary-general|founder|co-founder|cofounder|co-owner|boss|treasurer|controller|comptroller
prime minister|deputy prime minister|premier|taoiseach|minister|minister of state|secretary of state|first minister
first secretary|secretary|undersecretary|under-secretary|under secretary|chancellor|vice chancellor|vice-chancellor
attorney general|attorney-general|solicitor general|surgeon general|governor|governor general|governor-general
lieutenant governor|mayor|senator|congressman|congresswoman|assemblyman|assemblywoman|councillor|councilman
councilwoman|alderman|lawmaker|legislator|mp|mep|msp|member of parliament|member of congress|ambassador|envoy
special envoy|consul general|commissioner|high commissioner|leader|majority leader|minority leader|majority whip
minority whip|spokesman|spokeswoman|spokesperson|press secretary|press officer|provost|rector|headteacher|headmaster
headmistress|editor|editor-in-chief|editor in chief|co-editor|publisher|bureau chief|police chief|army chief
fire chief|party chief|finance chief|chairman of the board|member of the board|board member|president-elect|pope
archbishop|bishop|patriarch|imam|rabbi|ayatollah|emperor|sultan|emir|sheikh|commander-in-chief|commander in chief
superintendent|sheriff|ombudsman|coroner|registrar|auditor general|inspector general|archdeacon|chief rabbi
grand mufti|district attorney|assistant district attorney|public prosecutor|public defender|advocate general
chief of defence staff|chief of the general staff|chief of general staff|chief of army staff|chief of naval staff
ranking member|mla|mlc|mna|parliamentarian|member of the legislative assembly|member of the national assembly
deputy speaker|panchayat head|collector|district collector|district magistrate|permanent secretary|cabinet secretary
home secretary|foreign secretary|chief content officer|chief academic officer|chief administrative officer
chief global affairs officer|chief communications officer|chief sustainability officer|chief data officer
chief digital officer|chief compliance officer|chief customer officer|chief growth officer|chief security officer
chief information security officer|chief human resources officer|chief nursing officer|chief nurse|chief pilot
chief operations officer|chief brand officer|chief creative officer|chief ai officer|chief business officer
chief credit officer|chief banking officer|chief audit executive|chief development officer|chief innovation officer
chief supply chain officer|evp|svp|vp|cpo|cro|cso|founding partner|founding director|returning officer
press spokesman|press spokeswoman|cabinet member|co-director|shop steward|union representative|first lady
tribal chief|chieftain|regent|viceroy|caliph|grand ayatollah
"""

_OCCUPATIONS = """
sharecropper|laundress|roaster|fisher|restorer|coxswain|contributor|detective constable|riveter|pacer
camera operator|publicist|halfback|boilermaker|gym owner|shop owner|restaurant owner|cafe owner|pub landlord
world champion|olympic champion|goatherd|judge-executive|public relations officer|contributing writer|staff writer
dispatcher|chef de mission|full-back|half-back|centre-half|co-pilot|naval architect|landscape architect
postdoctoral researcher|flight lieutenant|chief selector|selector|vocalist|lineman|instructor|convenor|convener
fish vendor|street vendor|vendor|steeplechaser|proprietor|functionary|supervisor|commandant|watchman|typographer
part-owner|literary agent|advocate|senior advocate|chartered accountant|registered nurse|practical nurse
physiotherapy student|law student|student|guitarist|drummer|bassist|lockpicker|hairdresser|taekwondo player|hawker
farmers leader|village head|seed farmer|dairy farmer|sheep farmer|wheat farmer|dairyman|stockman|jackaroo|truckie
tradie|swagman|headman|tribal leader|chief scout|scoutmaster|ringmaster|acrobat|puppeteer|storyteller|calligrapher
sitarist|tabla player|classical dancer|playback singer|music director|film critic|food critic|sous chef|pastry chef
sommelier|maître d'|shopkeeper|moneychanger|pharmacist|herbalist|midwife|ayah|ombudswoman|magistrate|arbitrator
conveyancer|process server|paralegal|parole officer|probation officer|loss adjuster|claims adjuster
quality inspector|shift supervisor|foreman|forewoman|ganger|rigger|scaffolder|glazier|tiler|plasterer|mentor|analyst
economist|strategist|lawyer|attorney|barrister|solicitor|prosecutor|professor|lecturer|researcher|scientist
physicist|chemist|biologist|astronomer|geologist|historian|sociologist|psychologist|philosopher|mathematician
architect|programmer|consultant|adviser|advisor|banker|entrepreneur|businessman|businesswoman|tycoon|industrialist
journalist|reporter|correspondent|columnist|commentator|broadcaster|presenter|newsreader|photographer|writer
novelist|poet|playwright|screenwriter|actor|actress|singer|musician|composer|conductor|rapper|painter|sculptor
comedian|filmmaker|film-maker|physician|surgeon|psychiatrist|epidemiologist|virologist|cardiologist|veterinarian
astronaut|cosmonaut|activist|campaigner|politician|diplomat|dissident|lobbyist|negotiator|mediator|inspector
detective|firefighter|paramedic|trade unionist|footballer|cyclist|swimmer|sprinter|golfer|batsman|bowler|jockey
athlete|skier|tennis player|head coach|referee|umpire|fund manager|portfolio manager|auditor|accountant|actuary
curator|librarian|archivist|statistician|meteorologist|seismologist|ecologist|climatologist|blogger|police officer
investigator|postmistress|postmaster|chef|vet|singer-songwriter|songwriter|wicketkeeper|all-rounder|crofter|welder
haulier|linguist|dialectologist|dentist|vicar|churchwarden|fly-half|scrum-half|loosehead|newsagent|milkman|postman
linebacker|cornerback|quarterback|goalkeeper|midfielder|pedagogue|folklorist|pediatrician|paediatrician|hydrologist
auctioneer|receptionist|chemical engineer|geographer|baker|forecaster|stationmaster|carpenter|roofer|paratrooper
restaurateur|shepherd|weaver|priest|neurologist|neuroscientist|anthropologist|archaeologist|oncologist|immunologist
microbiologist|geneticist|zoologist|botanist|entomologist|ornithologist|primatologist|volcanologist|oceanographer
glaciologist|cosmologist|astrophysicist|theologian|criminologist|demographer|political scientist|social scientist
data scientist|computer scientist|software engineer|civil engineer|hotelier|publican|landlady|innkeeper|barista
bartender|barman|barmaid|waiter|waitress|butcher|greengrocer|grocer|fishmonger|florist|barber|beautician|tailor
seamstress|dressmaker|cobbler|blacksmith|locksmith|mechanic|electrician|plumber|bricklayer|stonemason|mason
decorator|joiner|miner|coal miner|fisherman|trawlerman|skipper|sailor|docker|longshoreman|trucker|lorry driver
truck driver|bus driver|taxi driver|train driver|cab driver|rickshaw driver|courier|gardener|farmhand|rancher
beekeeper|winemaker|brewer|distiller|cheesemaker|fruit picker|gamekeeper|forester|lifeguard|lifeboatman|coastguard
caretaker|janitor|cleaner|nanny|au pair|childminder|babysitter|dietitian|nutritionist|physiotherapist|optician
radiologist|anaesthetist|anesthesiologist|dermatologist|gynaecologist|gynecologist|obstetrician|pathologist
pharmacologist|therapist|psychotherapist|counsellor|social worker|care worker|aid worker|youth worker|missionary|nun
monk|pastor|chaplain|evangelist|bookseller|bookkeeper|typist|stenographer|translator|interpreter|copywriter
ghostwriter|editor-at-large|satirist|essayist|biographer|memoirist|diarist|cartoonist|illustrator|animator
cinematographer|cameraman|camerawoman|choreographer|ballerina|dancer|soprano|tenor|baritone|mezzo-soprano|violinist
cellist|pianist|organist|saxophonist|trumpeter|percussionist|flutist|flautist|clarinettist|oboist|harpist|bandleader
frontman|dj|record producer|film director|showrunner|impresario|art dealer|art historian|gallerist|potter|ceramicist
weightlifter|wrestler|gymnast|fencer|rower|snooker player|darts player|chess player|grandmaster|rugby player
cricketer|batter|seamer|leg-spinner|off-spinner|fast bowler|tennis star|marathon runner|runner|hurdler|high jumper
long jumper|pole vaulter|javelin thrower|shot putter|triathlete|decathlete|heptathlete|rally driver|racing driver
formula one driver|motorcyclist|equestrian|snowboarder|ski jumper|figure skater|speed skater|skater|bobsledder
curler|ice hockey player|basketball player|baseball player|volleyball player|handball player|football player|caddie
bookmaker|stockbroker|stock broker|pawnbroker|moneylender|underwriter|venture capitalist|philanthropist
real estate agent|estate agent|travel agent|property developer|inventor|watchmaker|goldsmith|jeweller|jeweler
taxidermist|undertaker|stuntman|stuntwoman|magician|ventriloquist|clown|supermodel|influencer|youtuber|vlogger
podcaster|streamer|gamer|hacker|whistleblower|spy|mercenary|warlord|militant|jihadist|guerrilla|drug lord|gangster
mobster|smuggler|people smuggler|arms dealer|bailiff|notary|prison officer|prison guard|security guard|border guard
bodyguard|customs officer|traffic warden|policeman|policewoman|constable|fireman|soldier|airman|submariner
fighter pilot|air traffic controller|flight attendant|stewardess|steward|purser|test pilot|seaman|signalman
engine driver|steelworker|autoworker|factory worker|farm worker|construction worker|office worker|civil servant
public servant|union organiser|union organizer|organiser|organizer|peace activist|rights activist
human rights lawyer|suffragette|feminist|environmentalist|conservationist|naturalist|explorer|mountaineer|climber
sherpa|mountain guide|tour guide|yachtsman|yachtswoman|balloonist|schoolteacher|tutor|academic|scholar|philologist
classicist|egyptologist|sinologist|orientalist|musicologist|documentary maker|documentary filmmaker|scriptwriter
dramatist|dramaturge|pollster|spin doctor|speechwriter|campaign manager|political analyst|think tanker|ideologue
statesman|stateswoman|revolutionary|separatist|monarchist|socialite|heiress|aristocrat|philatelist|numismatist
cryptographer|web developer|game designer|technologist|futurist|roboticist|metallurgist|agronomist|horticulturist
arborist|landscaper|surveyor|quantity surveyor|town planner|urban planner|cartographer|draughtsman|machinist
lathe operator|crane operator|forklift driver|warehouse worker|shop assistant|sales assistant|cashier
checkout worker|call centre worker|chambermaid|housekeeper|butler|valet|chauffeur|concierge|doorman|bouncer|croupier
bellboy|dinner lady|lollipop man|dog walker|dog trainer|horse trainer|racehorse trainer|stable hand|groom|zookeeper
goaltender|first baseman|second baseman|third baseman|matron|shearer|salesman|baseman|left-hander|right-hander|td
garda|detective garda|farrier|saddler|milliner|perfumer|stylist|make-up artist|costume designer|set designer
fashion designer|interior designer|graphic designer|industrial designer
"""

_DOUBTFUL = """
player|worker|hand|member|head|chief|chair|executive|officer|official|partner|associate|principal|fellow|employee
host|captain|coach|judge|justice|counsel|prince|princess|duke|duchess|baron|master|agent|assistant|aide|clerk
defender|striker|winger|investor|trader|farmer|artist|author|driver|critic|pioneer|cardinal|lieutenant
representative|deputy|whip|expert|specialist|king|queen|owner|md|dean|commander|administrator|manager|pilot|doctor
nurse|teacher|engineer|designer|developer|speaker|broker|boxer|trainer|producer|consul|candidate|trainee|landlord
builder|warden|reader|prop|hooker|flanker|lock|fullback|guard|point guard|forward|tight end|wide receiver
running back|pitcher|catcher|shortstop|outfielder|rider|delegate|guide|marine|model|peer|heir|ranger|dealer
technician|operator|tester|lead|vice|planner|heavyweight|middleweight|lightweight|welterweight|opener|spinner|mufti
nationalist|rebel|cabbie|docent|intern|apprentice|supporter|receiver|liquidator|trustee|council member
committee member|crew member|staff member|faculty member|founding member|sergeant-at-arms|usher|squire|earl|countess
marquess|viscount|crown prince|crown princess|queen mother|king emeritus|monarch|dictator|autocrat|strongman
president-designate|writer-director|anchor|anchorman|newscaster|weatherman|substitute|ob-gyn|gp|councilor
left tackle|right tackle|left guard|right guard|nose tackle|defensive end|defensive tackle|seller|officer in charge
officer-in-charge|obstetrician-gynaecologist|hospitalist|houseman|orderly|carer|caregiver|guardian|client
"""

_RANKS = """
prof|capt|gen|maj|lt col|lt gen|maj gen|brig gen|col|lt|sgt|rep|sen|gov|sp|ssp|dsp|asp|dig|igp|adgp|dcp|acp|dgp|sho
gm|pm|det con|di|rhp|lhp|asi|cji|csp|det sgt|det insp|det supt|associate prof|assoc prof|justices|general
major general|brigadier general|lieutenant general|major|colonel|lieutenant colonel|sergeant|staff sergeant|corporal
private|admiral|vice admiral|rear admiral|commodore|brigadier|field marshal|marshal|air marshal|wing commander
squadron leader|detective inspector|detective sergeant|rep.|reps.|sen.|sens.|gov.|gen.|maj.|col.|lt.|capt.|sgt.|cpl.
adm.|prof.|det.|insp.|supt.|amb.|state senator|us senator|maj. gen.|brig. gen.|lt. gen.|lt. col.|lt. gov.|state rep.
state sen.|pfc.|spc.|ald.|cllr|pvt.|sgt. maj.|master sgt.|staff sgt.|first sgt.|lt. cmdr.|cmdr.|rear adm.|vice adm.
asst. prof.|pc|dc|dci|wpc|lance corporal|bombardier|trooper|cadet|midshipman|ensign|warrant officer
air chief marshal|air vice marshal|air commodore|group captain|captain general|emeritus professor|professor emeritus
associate professor|assistant professor
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
    honorary emeritus prime supreme special full-time part-time top-ranking high ranking permanent
    parliamentary shadow federal state district county city provincial presidential commercial corporate senior-most
    adjunct visiting opposition majority minority founding technical supervisory
    outside working additional chartered licensed certified registered resident electoral
    """.split()
)
"""Modifiers that say how high: "deputy", "senior"."""

FIELDS = frozenset(
    """incident preparedness player gubernatorial club foreign external affairs finance financial fiscal treasury
    budget revenue economic economics economy trade commerce business industry industrial defence defense war
    military naval army navy police security intelligence interior home homeland internal justice legal law
    constitutional health medical healthcare social welfare family education schools university higher skills
    employment labour labor work pensions transport transportation aviation rail railway railways roads
    infrastructure housing planning communities local government public energy oil gas mining petroleum coal power
    nuclear climate environment environmental agriculture agricultural farming food fisheries forestry water rural
    culture cultural media sport sports tourism arts heritage science scientific technology technical tech digital
    information communication communications telecoms telecommunications telecom it research development strategy
    strategic policy innovation design engineering software hardware product products operations operating
    production manufacturing supply procurement logistics quality marketing brand advertising sales retail consumer
    customer investment investments investor equity equities credit debt bond bonds currency commodities commodity
    market markets asset assets fund funds portfolio wealth risk compliance audit accounting tax insurance banking
    bank property estate real human resources personnel talent people diversity relations press political politics
    parliamentary election campaign diplomatic european asian african american immigration migration border customs
    prisons prison crime criminal civil civic human-rights rights women youth children veterans religious religion
    church history literature philosophy physics chemistry biology mathematics computer computing data cyber
    cybersecurity internet web online mobile wireless semiconductor automotive auto car airline airlines aerospace
    space shipping maritime steel chemicals pharmaceutical pharmaceuticals biotech biotechnology music film movie
    television tv radio news newspaper features fashion football soccer rugby cricket tennis basketball baseball
    hockey golf team national studio creative art exhibition museum investigations investigation regulatory
    antitrust competition privacy cooperation aid humanitarian emergency disaster management leadership analysis
    analytics content programming programmes programs editorial general-news world asia europe africa americas emea
    state staff macro quantitative fixed income private venture capital restructuring mergers acquisitions hedge
    wall-street board district court supreme appeals petrol fuel auto-industry labour-market housing-market
    infectious diseases disease epidemiology surgery nursing psychology psychiatry sociology anthropology
    linguistics geography sporting athletic race racing fire literary theatre artistic musical music-theatre drama
    comedy choral orchestra choir returning presiding governing bowling batting fielding fitness swing goalkeeping
    scoring attack attacking defensive offensive surgical dental clinical veterinary chemical electrical mechanical
    structural marine aeronautical systems network database frontend backend platform solutions support service
    services client account accounts project programme program store shop branch plant factory warehouse site area
    zone division section bureau office hotel restaurant pub kitchen farm dairy livestock cattle wildlife forest
    park parks garden flood coastal ocean polar lunar planetary solar stellar particle quantum molecular stem brain
    cancer vaccine vaccination immunisation immunization infection primary secondary nursery elementary high-school
    graduate undergraduate postgraduate teaching learning academic penetration collision crash accident homicide
    murder fraud drugs narcotics counter- terrorism counterterrorism anti-terrorism traffic road motorway bridge
    tunnel airport port harbour harbor ferry bus tram taxi truck lorry coach train community village town borough
    parish ward precinct metropolitan municipal monetary central equality gender disability inclusion merchandising
    buying purchasing distribution fulfilment e-commerce breakfast weekend morning evening night weather shadow
    opposition council universal textile garment garments cotton tea coffee wine beer spirits tobacco luxury sound
    lighting costume make-up visual effects casting script screen documentary podcast ski cycling athletics swimming
    boxing hurling netball lacrosse sailing rowing motorsport formula rates fx user experience machine ai robotics
    automation chip chips silicon cloud reliability landing mission flight launch payload rover shuttle spacecraft
    safety urban land facilities estates hr recruitment payroll benefits compensation parking waste recycling
    sanitation sewage electricity grid renewables wind hydrogen battery batteries claims underwriting actuarial
    mortgage lending loans deposits branches payments crypto blockchain legislative governmental protocol
    administration works publicity affairs electoral environmental-health childhood pediatric paediatric geriatric
    emergency intensive palliative orthopaedic orthopedic neurological cardiac renal respiratory tropical
    infectious-disease outreach membership volunteer donor alumni admissions enrolment band fitness-centre drilling
    refinery pipeline shipping-line freight cargo dispatch reservoir dam irrigation fertiliser fertilizer seed crop
    grain dairy-farming poultry pig sheep fishery fishing union depute mineral resources block panchayat gram taluk
    zilla pitching hitting examining investigating mines leveraged""".split()
)
"""Words that say of what: "finance" minister, head of "equity research", Minister of "Education"."""

BODIES = frozenset(
    """treasury pentagon court courts supreme appeals district university church army navy bank museum studio team
    national board state house party council police county city federal cabinet school college club union agency
    department ministry news""".split()
)
"""Fields that, capitalised, belong to a body's name rather than to a title: "Supreme Court | judge"."""

MINISTRIES = frozenset(
    """treasury defence defense foreign home finance justice interior energy commerce labor labour transport
    transportation agriculture education health trade environment exchequer veterans""".split()
)
"""Fields that name a ministry, and so belong to the title of its head: "US | Treasury Secretary"."""

UNMODIFIED = frozenset({"mp", "mep", "msp", "td"})
"""Heads that take no modifier: what stands before them is a party."""

OF_THE = _phrases(
    "board|board of directors|defence staff|defense staff|house|opposition|exchequer|interior|treasury"
    "|joint chiefs of staff|general staff|rolls|"
    "prime minister|president|trade union|academic council"
)
"""Functions with an article: chairman of "the board", undersecretary to "the prime minister"."""

OPEN_HEADS = frozenset(
    """head director manager chief president professor minister secretary undersecretary vice-president lecturer
    officer leader chair member dean curator editor coordinator evp svp vp commissioner adviser advisor specialist
    expert counsel controller inspector superintendent executive correspondent lead ambassador envoy""".split()
)
"""Heads whose "of" may take any lower-case noun: "head of lunar missions"."""

CORPORATE = frozenset(
    """chairman chairwoman chairperson ceo cfo coo cto executive officer founder co-founder director owner co-owner
    partner treasurer""".split()
)
"""Last words of titles that a body gives, and no place: what such a title is "of" is an organisation."""

STATUS_BEFORE: dict[str, Status] = {
    **dict.fromkeys(
        "former ex previous late one-time onetime erstwhile ousted retired deposed disgraced then past".split(),
        "former",
    ),
    **dict.fromkeys("acting interim caretaker temporary".split(), "acting"),
    **dict.fromkeys("incoming future designate next".split(), "incoming"),
    **dict.fromkeys("would-be aspiring prospective".split(), "other"),
}
STATUS_AFTER: dict[str, Status] = {
    **dict.fromkeys("elect elect-designate designate nominee".split(), "incoming"),
    **dict.fromkeys("candidate hopeful contender".split(), "other"),
}
STATUS_WORDS = frozenset({*STATUS_BEFORE, *STATUS_AFTER})

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

FORMED = re.compile(
    r"(?!(?:apologist|french|english|irish|welsh|dutch|scots|gentle|super|kins|wonder|cat)\w*$)"
    r"[a-z]{3,}(?:ologist|ographer|iatrist|woman)$"
)
"""Words that are occupations by how they are formed: "geomorphologist", "laundrywoman"."""

PREFIXES = ("co-", "vice-", "sub-")
"""What may be joined to the head noun of any title: "co-leader"."""

ACADEMIC = frozenset(
    "professor reader lecturer fellow chair researcher tutor consultant specialist expert registrar".split()
)
"""Heads whose subject may follow "in" as well: "reader in politics"."""

GENERIC_BODIES = frozenset(
    """company firm group bank business agency organisation organization party union institute institution university
    college school hospital club team council committee panel commission board house charity trust fund foundation
    association federation society network studio label chain airline carmaker automaker retailer supermarket
    broadcaster newspaper magazine paper website publisher insurer lender brokerage consultancy startup start-up
    manufacturer maker operator provider supplier producer subsidiary unit-holder church mosque temple parish
    diocese museum gallery theatre theater orchestra choir band project programme program campaign movement
    coalition alliance government administration army military navy force police department ministry court
    parliament assembly senate region province state county city town village district country nation island world
    family institution centre center laboratory lab observatory station airport port factory plant mill mine farm
    estate restaurant hotel shop store venture partnership consortium conglomerate giant think-tank regulator
    watchdog firm's company's""".split()
)
"""Nouns of bodies and places: what a title is "of", and no function ("head of | the company")."""

PARTS = frozenset("unit division section desk faculty office directorate wing arm branch".split())
"""Parts of bodies: with an article they are a function ("head of the immunisation unit")."""

NO_MODIFIERS = frozenset(
    """freelance female male first-time sole two-time three-time four-time five-time one-term independent career
    bankrupt valuable overnight outright substitute makeshift young old older elderly new newest local foreign-born
    famous popular prominent noted renowned respected leading influential powerful outspoken veteran fellow longtime
    long-time longstanding long-standing long-serving current present previous own other another same many several
    few only single double triple one two three four five six seven eight nine ten first second third fourth last
    next big biggest small large largest rich richest wealthy poor great greatest good best better bad worst top-
    selling bestselling best-selling award-winning prize-winning record-breaking reigning defending injured jailed
    exiled late dead alleged suspected convicted disgraced embattled controversial self-styled self-described self-
    employed self-taught unemployed married divorced single-minded gay lesbian black white brown blind deaf disabled
    pregnant outstanding fine steady born safe tall youngest oldest tallest fastest strongest finest
    wealthiest short thin fat beautiful handsome quiet shy charismatic brilliant talented gifted promising rising
    emerging aspiring budding would-be successful struggling cash-strapped billionaire millionaire so-called highly
    widely newly recently formerly currently then- unknown hard-line hardline right-wing left-wing far-right far-
    left centre-right centre-left center-right center- left liberal-minded conservative-minded pro-european pro-
    government anti-government pro-democracy anti- corruption-minded populist centrist moderate radical left right
    main major minor key chief-suspect armed masked angry happy proud loyal devout lifelong fourth-generation third-
    generation second-generation first-generation freshman sophomore rookie experienced inexperienced anonymous
    unnamed unidentified unknown undercover off-duty on-duty on-loan home-grown homegrown foreign-policy-minded
    friendly rival neighbouring neighboring nearby distant beaming smiling tearful retired famed legendary
    celebrated acclaimed revered iconic cult pioneering trailblazing visionary enigmatic reclusive eccentric
    flamboyant fiery combative soft-spoken plain-spoken mild- mannered straight-talking""".split()
)
"""Adjectives that say something of the holder and are no part of the title."""

NO_NOUNS = frozenset(
    """back sack fire hire name pick tap axe drop sign lure poach appoint elect oust arrest jail sue urge blame praise
    slam thank join welcome told said met saw took won beat led gave made found shot sent held kept left lost paid
    put quit ran read set sold spoke stood taught thought wore wrote became began broke brought bought built caught
    chose cut did drew drove fell felt fought got grew hit hurt knew lay let lit meant rose sang sat slept spent
    stole struck swore threw understood woke under including following according citing quoting naming killing
    saying telling leaving replacing succeeding making hiring being having using meeting seeing calling giving
    taking joining helping asking showing being playing becoming getting like unlike near despite via plus minus per
    amid among alongside behind beside beyond during except within without toward towards through throughout across
    around up down off out over along upon onto again also already always ever never often once only perhaps quite
    rather really soon still too very well yet here there mr mrs ms dr sir dame lord lady""".split()
)
"""Words before a title that are no noun of it: verbs, prepositions, adverbs."""

MINISTERIAL = frozenset("minister secretary undersecretary under-secretary commissioner".split())
"""Heads of ministries, whose fields may be capitalised: "Minister for Levelling Up"."""

SPEAKERS = frozenset("spokesman spokeswoman spokesperson".split())
"""Heads before which a body's kind is the body and no part of the title: "university | spokesman"."""

ORDINARY_BODIES = frozenset(
    "district county city town state team club party council police national school board".split()
)
"""Words of BODIES that stand capitalised where a sentence begins: "District | councillor"."""

CANDIDATES = frozenset("candidate hopeful contender frontrunner".split())
"""Heads of titles that are only sought."""

BARE_RANKS = frozenset(
    """gm pm di rhp lhp td prof capt gen maj col lt sgt rep sen gov sp ssp dsp asp dig sho asi cji csp pc dc dci dg cmd
    ms md""".split()
)
"""Abbreviated ranks that are ordinary words or nothing unless they are capitalised."""

ONLY_WITH_MODIFIER = frozenset("player worker hand member seller baseman".split())
"""Nouns that are titles only behind one that says which: "banjo | player", "crew | member"."""

STATELY = frozenset(
    "king queen prince princess head chief leader commander ruler dictator monarch speaker deputy".split()
)
"""Doubtful heads of titles that nations give."""
