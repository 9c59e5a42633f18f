"""Countries and the adjectives made from them: what turns "Japanese" into Japan.

A place is no fact of its own, but it is the office of a prime minister, the payer of a fine and the reason why a name
is no organisation.
"""

from __future__ import annotations

import re

from factx.rules import Finding, Phrases, Rule, find

_ADJECTIVES = """
Afghan Afghanistan|Albanian Albania|Algerian Algeria|American United States|Andorran Andorra|Angolan Angola
Argentine Argentina|Argentinian Argentina|Armenian Armenia|Australian Australia|Austrian Austria
Azerbaijani Azerbaijan|Bahamian Bahamas|Bahraini Bahrain|Bangladeshi Bangladesh|Barbadian Barbados
Belarusian Belarus|Belgian Belgium|Belizean Belize|Beninese Benin|Bhutanese Bhutan|Bolivian Bolivia
Bosnian Bosnia and Herzegovina|Botswanan Botswana|Brazilian Brazil|British United Kingdom|Bruneian Brunei
Bulgarian Bulgaria|Burkinabe Burkina Faso|Burmese Myanmar|Burundian Burundi|Cambodian Cambodia|Cameroonian Cameroon
Canadian Canada|Catalan Catalonia|Chadian Chad|Chilean Chile|Chinese China|Colombian Colombia|Congolese Congo
Costa_Rican Costa Rica|Croatian Croatia|Cuban Cuba|Cypriot Cyprus|Czech Czech Republic|Danish Denmark
Dominican Dominican Republic|Dutch Netherlands|Ecuadorean Ecuador|Ecuadorian Ecuador|Egyptian Egypt
Emirati United Arab Emirates|English England|Eritrean Eritrea|Estonian Estonia|Ethiopian Ethiopia|European Europe
Fijian Fiji|Filipino Philippines|Finnish Finland|French France|Gabonese Gabon|Gambian Gambia|Georgian Georgia
German Germany|Ghanaian Ghana|Greek Greece|Guatemalan Guatemala|Guinean Guinea|Guyanese Guyana|Haitian Haiti
Honduran Honduras|Hungarian Hungary|Icelandic Iceland|Indian India|Indonesian Indonesia|Iranian Iran|Iraqi Iraq
Irish Ireland|Israeli Israel|Italian Italy|Ivorian Ivory Coast|Jamaican Jamaica|Japanese Japan|Jordanian Jordan
Kazakh Kazakhstan|Kenyan Kenya|Kosovan Kosovo|Kuwaiti Kuwait|Kyrgyz Kyrgyzstan|Laotian Laos|Latvian Latvia
Lebanese Lebanon|Liberian Liberia|Libyan Libya|Lithuanian Lithuania|Luxembourgish Luxembourg
Macedonian North Macedonia|Malagasy Madagascar|Malawian Malawi|Malaysian Malaysia|Maldivian Maldives|Malian Mali
Maltese Malta|Mauritanian Mauritania|Mauritian Mauritius|Mexican Mexico|Moldovan Moldova|Mongolian Mongolia
Montenegrin Montenegro|Moroccan Morocco|Mozambican Mozambique|Namibian Namibia|Nepalese Nepal|Nepali Nepal
New_Zealander New Zealand|Nicaraguan Nicaragua|Nigerian Nigeria|Nigerien Niger|North_Korean North Korea
Norwegian Norway|Omani Oman|Pakistani Pakistan|Palestinian Palestine|Panamanian Panama|Paraguayan Paraguay
Peruvian Peru|Philippine Philippines|Polish Poland|Portuguese Portugal|Qatari Qatar|Romanian Romania|Russian Russia
Rwandan Rwanda|Salvadoran El Salvador|Samoan Samoa|Saudi Saudi Arabia|Saudi_Arabian Saudi Arabia|Scottish Scotland
Senegalese Senegal|Serbian Serbia|Sierra_Leonean Sierra Leone|Singaporean Singapore|Slovak Slovakia
Slovenian Slovenia|Somali Somalia|South_African South Africa|South_Korean South Korea|South_Sudanese South Sudan
Soviet Soviet Union|Spanish Spain|Sri_Lankan Sri Lanka|Sudanese Sudan|Surinamese Suriname|Swedish Sweden
Swiss Switzerland|Syrian Syria|Taiwanese Taiwan|Tajik Tajikistan|Tanzanian Tanzania|Thai Thailand|Tibetan Tibet
Timorese East Timor|Togolese Togo|Tongan Tonga|Tunisian Tunisia|Turkish Turkey|Turkmen Turkmenistan|Ugandan Uganda
Ukrainian Ukraine|Uruguayan Uruguay|Uzbek Uzbekistan|Venezuelan Venezuela|Vietnamese Vietnam|Welsh Wales
Yemeni Yemen|Zambian Zambia|Zimbabwean Zimbabwe
"""

COUNTRY_OF: dict[str, str] = {
    adjective.replace("_", " "): country
    for adjective, _, country in (entry.partition(" ") for entry in _ADJECTIVES.strip().replace("\n", "|").split("|"))
}
"""The country an adjective stands for: {"Japanese": "Japan"}."""

_ALIASES = {
    **dict.fromkeys(("US", "U.S.", "USA", "U.S.A."), "United States"),
    **dict.fromkeys(("UK", "U.K.", "Britain"), "United Kingdom"),
}

_ABBREVIATIONS = ("US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "GB", "NZ")

_CITIES_AND_REGIONS = """
Africa|Asia|America|Europe|Antarctica|Middle East|London|Paris|Berlin|Tokyo|Beijing|Moscow|Washington|New York
Brussels|Delhi|New Delhi|Mumbai|Sydney|Wellington|Ottawa|Dublin|Edinburgh|Cardiff|Belfast|Madrid|Rome|Vienna|Geneva
Zurich|Frankfurt|Munich|Hong Kong|Shanghai|Seoul|Jakarta|Bangkok|Manila|Cairo|Nairobi|Lagos|Johannesburg|Jerusalem
Tehran|Baghdad|Kabul|Istanbul|Ankara|Athens|Warsaw|Prague|Budapest|Stockholm|Oslo|Copenhagen|Helsinki|Lisbon|Kyiv|Kiev
Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Los Angeles|San Francisco|Chicago|Boston|Seattle|Houston|Detroit
Philadelphia|Toronto|Montreal|Vancouver|Melbourne|California|Texas|Florida|Ohio|Michigan|Virginia|Britain
Great Britain|Green Bay|Tampa Bay|Golden State|New England|Oklahoma City|Kansas City|Alabama|Alaska|Arizona|Arkansas
Colorado|Connecticut|Delaware|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland
Massachusetts|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico
North Carolina|North Dakota|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Utah
Vermont|West Virginia|Wisconsin|Wyoming|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan
Nova Scotia|New Brunswick|Queensland|New South Wales|NSW|Tasmania|South Australia|Western Australia|Northern Territory
Auckland|Canberra|Brisbane|Adelaide|Kerala|Karnataka|Tamil Nadu|Maharashtra|Gujarat|Rajasthan|Punjab|Haryana
Uttar Pradesh|Madhya Pradesh|Bihar|West Bengal|Odisha|Assam|Telangana|Andhra Pradesh|Jharkhand|Kashmir|Sindh
Balochistan|Lahore|Karachi|Islamabad|Dhaka|Colombo|Kathmandu|Bavaria|Saxony|Lower Saxony|Hesse|North Rhine-Westphalia
Brandenburg|Thuringia|Saxony-Anhalt|Schleswig-Holstein|Rhineland-Palatinate|Baden-Württemberg|Saarland|Hamburg|Cologne
Stuttgart|Düsseldorf|Dresden|Leipzig|Bonn|Bremen|Hanover|Nuremberg|Catalonia|Andalusia|Lombardy|Tuscany|Sicily
Sardinia|Piedmont|Brittany|Normandy|Provence|Corsica|Flanders|Wallonia|Transylvania|Crimea|Donetsk|Luhansk|Kharkiv
Odessa|Odesa|St Petersburg|St. Petersburg|Siberia|Chechnya|Dagestan|Osaka|Kyoto|Hokkaido|Okinawa|Fukushima|Guangdong
Shenzhen|Guangzhou|Sichuan|Xinjiang|Tibet|Hubei|Wuhan|Chongqing|Jakarta|Sumatra|Sulawesi|Bali|Aceh|Mindanao|Luzon|Cebu
Kuala Lumpur|Penang|Hanoi|Ho Chi Minh City|Phnom Penh|Yangon|Rangoon|Ulan Bator|Pyongyang|Taipei|Riyadh|Jeddah|Mecca
Dubai|Abu Dhabi|Doha|Muscat|Kuwait City|Manama|Damascus|Aleppo|Beirut|Amman|Tel Aviv|Ramallah|Basra|Mosul|Fallujah
Kirkuk|Kandahar|Helmand|Herat|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum|Darfur|Addis Ababa|Mogadishu
Kampala|Kigali|Dar es Salaam|Lusaka|Harare|Pretoria|Cape Town|Durban|Soweto|Luanda|Kinshasa|Accra|Abidjan|Dakar|Bamako
Abuja|Kano|Maiduguri|Mombasa|Mexico City|Tijuana|Havana|Caracas|Bogota|Bogotá|Lima|Quito|La Paz|Santiago|Buenos Aires
Montevideo|Brasilia|Brasília|Rio de Janeiro|São Paulo|Sao Paulo|Manchester|Birmingham|Liverpool|Leeds|Sheffield
Bristol|Newcastle|Nottingham|Leicester|Coventry|Glasgow|Aberdeen|Dundee|Swansea|Belgrade|Zagreb|Sarajevo|Ljubljana
Skopje|Tirana|Pristina|Sofia|Bucharest|Chisinau|Minsk|Vilnius|Riga|Tallinn|Reykjavik|Bratislava|Milan|Turin|Naples
Venice|Florence|Genoa|Bologna|Palermo|Barcelona|Seville|Valencia|Bilbao|Porto|Marseille|Lyon|Toulouse|Bordeaux
Strasbourg|Nice|Lille|Rotterdam|Amsterdam|The Hague|Utrecht|Antwerp|Ghent|Basel|Bern|Lausanne|Salzburg|Graz|Innsbruck
Krakow|Kraków|Gdansk|Gdańsk|Atlanta|Denver|Miami|New Orleans|Las Vegas|San Diego|Minneapolis|St. Louis|Pittsburgh
Cleveland|Cincinnati|Milwaukee|Baltimore|Honolulu|England|Burma|Vatican|Gaza|West Bank|Silicon Valley
"""

COUNTRIES: frozenset[str] = frozenset({*COUNTRY_OF.values(), "Asia", "Europe", "Africa", "America", "Middle East"})
"""Countries and continents: "Microsoft | Japan" is another body than Microsoft, "Werder | Bremen" is Werder."""

PLACES: frozenset[str] = frozenset(
    {*COUNTRY_OF.values(), *_ABBREVIATIONS, *_CITIES_AND_REGIONS.strip().replace("\n", "|").split("|")} - {"Congo"}
)
"""Names that are places wherever a model is in doubt."""

PEOPLES: frozenset[str] = frozenset(
    """Rohingya Rohingyas Uyghur Uyghurs Uighur Uighurs Kurd Kurds Kurdish Hutu Hutus Tutsi Tutsis Zulu Zulus Xhosa
    Yoruba Igbo Hausa Fulani Berber Berbers Bedouin Bedouins Tuareg Maori Māori Inuit Navajo Cherokee Tamil Tamils
    Sinhalese Punjabi Punjabis Bengali Bengalis Pashtun Pashtuns Hazara Hazaras Tajik Tajiks Uzbek Uzbeks Chechen
    Chechens Tatar Tatars Basques Catalans Slavs Arab Arabs Jew Jews Jewish Muslim Muslims Hindu Hindus Sikh Sikhs
    Buddhist Buddhists Catholics Protestants Sunni Sunnis Shia Shias Shiite Shiites Alawite Alawites Druze Yazidi
    Yazidis Copts Aborigines Hmong Acholi Dinka Nuer Oromo Amhara Tigrayan Tigrayans Kikuyu Luo Maasai Ashanti
    Quechua Aymara Mapuche Ottomans Romans Spartans Athenians Normans Saxons Incas Aztecs Mayans""".split()
)
"""Peoples and faiths without a state of their name: they name no person and no body."""

_WORD = r"(?>[A-ZÀ-Þ][\w']*(?:-[A-ZÀ-Þ][\w']*)*)(?<=\w)"
_NAME = rf"{_WORD}(?:\s{_WORD}){{0,2}}"
RULES: tuple[Rule[str], ...] = tuple(
    Rule(name, re.compile(pattern), lambda match: match["mention"])
    for name, pattern in (
        (
            "kind of place + name",
            r"\b(?:town|city|village|suburb|port|island|district|region|province|county|valley|river)s?\sof\s"
            rf"(?P<mention>{_NAME})",
        ),
        ("seat of a member", rf"\b(?:MP|MEP|MSP|mayor|Mayor|constituency)\s(?:for|of)\s(?P<mention>{_NAME})"),
        (
            "seat of an office",
            r"\b(?:Archbishop|Bishop|Archdeacon|Dean|Duke|Duchess|Earl|Countess|Marquess|Provost|Emir|Sultan|Lord"
            r" Mayor|Mayor|King|Queen"
            rf"|Prince|Princess|Patriarch|Bishop-elect)\sof\s(?P<mention>{_WORD})(?=[\s,.])",
        ),
        (
            "dateline",
            r"^(?P<mention>[A-Z][A-Z'-]{2,}(?:\s[A-Z]{2,}){0,2})"
            r"(?=(?:,\s[A-Z][\w. ]{2,20})?(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s(?:\([A-Z]|[-–—]{1,2}\s))",
        ),
        ("name-based", rf"(?<![\w-])(?P<mention>{_NAME})(?=-based\b)"),
    )
)


def find_places(text: str) -> list[Finding[str]]:
    """Names that the words around them say are places, in a block's shadow."""
    return find(RULES, text)


def known_places(text: str) -> list[Finding[str]]:
    """Names that are places, in a block's shadow, where no capitalised word or title stands beside them.

    >>> [place.reading for place in known_places("It told Ireland what Jack London and Ms. England think of France.")]
    ['Ireland', 'France']
    """
    found = ((start, start + len(name), name) for start, name in _KNOWN.find(text))
    return [
        Finding(start, end, "known place", name)
        for start, end, name in found
        if not _CAPITAL_BEHIND.match(text, end) and not _CAPITAL_BEFORE.search(text, max(0, start - 40), start)
    ]


_KNOWN = Phrases(PLACES)
_CAPITAL_BEHIND = re.compile(r"[\s-][A-ZÀ-Þ]")
_CAPITAL_BEFORE = re.compile(r"(?<=\S\s)[A-ZÀ-Þ][\w'-]*\.?[\s-]$")


def canonical(name: str) -> str:
    """The name under which spellings of a country compare equal: "U.S.", "American" and "United States" are one."""
    return COUNTRY_OF.get(name) or _ALIASES.get(name, name)
