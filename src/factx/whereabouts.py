r"""Where an article comes from and what countries it names: its dateline, and how often each is named.

>>> dateline("Storm hits coast\n\nSYDNEY, March 3 (Reuters) - Losses may reach $2bn.")
Dateline(country='Australia', agency=True)
>>> mentioned("Kenyan farmers near Nairobi sell to Uganda.").most_common()
[('Kenya', 7), ('Uganda', 3)]
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from factx.places import COUNTRY_OF, canonical
from factx.rules import Phrases

_CITIES = """
Afghanistan: Kabul
Albania: Tirana
Algeria: Algiers
Angola: Luanda
Argentina: Buenos Aires
Armenia: Yerevan
Australia: NSW, South Australia, Western Australia, Adelaide, Brisbane, Canberra, Darwin, Hobart, Melbourne
Australia: New South Wales, Perth, Queensland, Sydney
Australia: Tasmania
Austria: Vienna
Azerbaijan: Baku
Bahamas: Nassau
Bahrain: Manama
Bangladesh: Chittagong, Dhaka
Belarus: Minsk
Bermuda: Bermuda
Bhutan: Thimphu
Bolivia: La Paz
Bosnia and Herzegovina: Sarajevo
Botswana: Gaborone
Brazil: Brasilia, Rio de Janeiro, Sao Paulo, São Paulo
Brunei: Bandar Seri Begawan
Bulgaria: Sofia
Cambodia: Phnom Penh
Cameroon: Yaounde
Canada: New Brunswick, Nova Scotia, Newfoundland, Prince Edward Island, Alberta, British Columbia, Calgary, Edmonton
Canada: Halifax, Manitoba, Montreal, Ontario, Ottawa, Quebec
Canada: Quebec City, Saskatchewan, Toronto, Vancouver, Winnipeg
Cayman Islands: Cayman Islands
Chile: Santiago
China: Beijing, Shanghai
Colombia: Bogota
Congo: Kinshasa
Croatia: Zagreb
Cuba: Havana
Cyprus: Nicosia
Czech Republic: Prague
Denmark: Copenhagen
Dominica: Dominica
Dominican Republic: Santo Domingo
Egypt: Cairo
Eritrea: Asmara
Estonia: Tallinn
Eswatini: Eswatini, Mbabane, Swaziland
Ethiopia: Addis Ababa
Fiji: Suva
Finland: Helsinki
France: Paris
Georgia: Tbilisi
Germany: Berlin, Bonn, Frankfurt, Munich
Ghana: Accra
Greece: Athens
Guatemala: Guatemala City
Honduras: Tegucigalpa
Hong Kong: Hong Kong, Kowloon
Hungary: Budapest
Iceland: Reykjavik
India: Bangalore, Bengaluru, Bihar, Chennai, Delhi, Gujarat, Hyderabad, Karnataka, Kerala, Kolkata, Maharashtra
India: Mumbai, New Delhi, Pune, Tamil Nadu, Uttar Pradesh
Indonesia: Jakarta
Iran: Tehran
Iraq: Baghdad
Ireland: Dublin
Israel: Jerusalem, Tel Aviv
Italy: Milan, Rome
Ivory Coast: Abidjan
Jamaica: Kingston
Japan: Tokyo
Jordan: Amman
Kazakhstan: Almaty, Astana
Kenya: Mombasa, Nairobi
Kuwait: Kuwait City
Kyrgyzstan: Bishkek
Laos: Vientiane
Latvia: Riga
Lebanon: Beirut
Lesotho: Lesotho, Maseru
Liberia: Monrovia
Libya: Tripoli
Lithuania: Vilnius
Luxembourg: Luxembourg
Macao: Macao, Macau
Madagascar: Antananarivo
Malawi: Blantyre, Lilongwe
Malaysia: Kuala Lumpur, Penang
Mali: Bamako
Mauritania: Nouakchott
Mauritius: Port Louis
Mexico: Mexico City, Monterrey
Moldova: Chisinau
Mongolia: Ulaanbaatar, Ulan Bator
Morocco: Rabat
Mozambique: Maputo
Myanmar: Rangoon, Yangon
Namibia: Windhoek
Nepal: Kathmandu
Netherlands: Amsterdam, The Hague
New Caledonia: Noumea
New Zealand: Auckland, Christchurch, Dunedin, Wellington
Nicaragua: Managua
Nigeria: Abuja, Ibadan, Kano, Lagos
North Korea: Pyongyang
North Macedonia: Skopje
Norway: Oslo
Oman: Muscat
Pakistan: Islamabad, Karachi, Lahore, Rawalpindi, Sindh
Panama: Panama City
Papua New Guinea: Papua New Guinea, Port Moresby
Paraguay: Asuncion
Peru: Lima
Philippines: Cebu, Davao, Manila
Poland: Warsaw
Portugal: Lisbon
Qatar: Doha
Romania: Bucharest
Russia: Moscow
Rwanda: Kigali
Samoa: Apia
Saudi Arabia: Jeddah, Riyadh
Senegal: Dakar
Serbia: Belgrade
Sierra Leone: Freetown
Singapore: Singapore
Slovakia: Bratislava
Slovenia: Ljubljana
Solomon Islands: Honiara, Solomon Islands
Somalia: Mogadishu
South Africa: Cape Town, Durban, Johannesburg, Pretoria
South Korea: Seoul
South Sudan: Juba
Spain: Madrid
Sri Lanka: Colombo
Sudan: Khartoum
Suriname: Paramaribo
Sweden: Gothenburg, Stockholm
Switzerland: Bern, Berne, Geneva, Zurich
Syria: Damascus
Taiwan: Taipei
Tajikistan: Dushanbe
Tanzania: Dar es Salaam
Thailand: Bangkok
Togo: Lome
Trinidad and Tobago: Port of Spain, Trinidad, Trinidad and Tobago
Tunisia: Tunis
Turkey: Ankara, Istanbul
Turkmenistan: Ashgabat
Uganda: Entebbe, Kampala
Ukraine: Kiev, Kyiv
United Arab Emirates: Abu Dhabi, Dubai
United Kingdom: Belfast, Birmingham, Bristol, Cardiff, Edinburgh, Glasgow, Leeds, Liverpool, London, Manchester
United Kingdom: Newcastle, Sheffield
United States: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho
United States: Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan
United States: Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, Ohio, Oklahoma, Oregon, Pennsylvania
United States: Tennessee, Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming, New Hampshire, New Jersey, New Mexico
United States: North Carolina, North Dakota, Rhode Island, South Carolina, South Dakota, West Virginia, Silicon Valley
United States: Congress, Capitol Hill, White House, Brooklyn, Manhattan, Baltimore, Denver, Minneapolis, Phoenix
United States: San Diego
United States: Atlanta, Boston, Chicago, Dallas, Detroit, Houston, Los Angeles, Miami, New York, Philadelphia
United States: San Francisco, Seattle, Wall Street, Washington
Uruguay: Montevideo
Uzbekistan: Tashkent
Vanuatu: Port Vila, Vanuatu
Venezuela: Caracas
Vietnam: Hanoi, Ho Chi Minh City
Yemen: Aden, Sanaa
Zambia: Lusaka
Zimbabwe: Bulawayo, Harare
"""
"""Capitals, and other cities and regions that news is written from, by country."""

CITIES: dict[str, str] = {
    city: country
    for country, _, cities in (row.partition(": ") for row in _CITIES.strip().splitlines())
    for city in cities.split(", ")
}
"""The country a city is in."""

_ABBREVIATIONS = ("US", "U.S.", "USA", "UK", "U.K.", "Britain", "UAE")
_NAMES = {name: canonical(name) for name in (*COUNTRY_OF, *COUNTRY_OF.values(), *_ABBREVIATIONS)} | CITIES
_NAMES |= {"UAE": "United Arab Emirates"}
_SHOUTED = {city.upper(): country for city, country in _NAMES.items()}
_PHRASES = Phrases(_NAMES)

_AGENCIES = (
    "Reuters",
    "AP",
    "AFP",
    "dpa",
    "DPA",
    "UPI",
    "Bloomberg",
    "Xinhua",
    "ANSA",
    "TASS",
    "Interfax",
    "IPS",
    "EFE",
)
_DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8}\.?)(?:,? [0-9]{4})?)"
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-Z][A-Za-zãé.' -]{2,30}?)(?:[,/] ?(?P<region>[A-Z][A-Za-z. ]{2,25}?))?"
    r"(?:[,/] ?[A-Z][a-z. ]{2,25})?"
    rf"(?P<day>{_DAY})?"
    r"(?:,? (?:\((?P<agency>[^()\n]{2,30})\)|[A-Z][a-z]+day))*,?[ ]?(?P<dash>--?|–|—|:)[ ]",
    re.MULTILINE,
)
NAMED = 3
"""What one mention of a country counts."""

_HEAD = 2000
"""Characters in which a dateline is looked for."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The country an article was written from, and whether an international agency wrote it."""

    country: str
    agency: bool


def dateline(text: str) -> Dateline | None:
    """The dateline of an article ("CAIRO, May 3 (AFP) -"), or None when it has none with a place that is known."""
    for match in _DATELINE.finditer(text, 0, _HEAD):
        if match["dash"] == ":" and not match["day"] and not match["place"].isupper():
            continue  # "Australia: a country of beaches"
        region, place = match["region"] or "", match["place"].strip()
        country = _NAMES.get(region.strip()) or _NAMES.get(place) or _SHOUTED.get(place.upper())
        if country:
            return Dateline(country, agency=any(name in (match["agency"] or "") for name in _AGENCIES))
    return None


_AT_HOME = re.compile(
    r" (?:[Gg]overnment|[Pp]rime [Mm]inister|[Pp]arliament|[Tt]reasury|[Ff]ederal|[Cc]ourts?|[Pp]olice|[Rr]egulator"
    r"|[Ss]tate|[Tt]ax|[Cc]ompetition|[Ss]ecurities|[Rr]eserve|[Tt]axpayers)\b"
)
"""What follows the name of a country in its own papers."""


_BESIDE_A_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]+ $")
_GOES_ON = re.compile(r" (?P<next>[A-Z][a-z]+)")


def mentioned(text: str) -> Counter[str]:
    """How much a text is about each country it names, by its name, its adjective or one of its cities.

    A name counts `NAMED`, a city a little more but once only, an institution as much again: the world names other
    countries, their own papers name these. A city that is part of another name ("Charles Darwin") is none.
    """
    found, cities = Counter[str](), set[str]()
    for start, name in _PHRASES.find(text):
        end = start + len(name)
        weight = NAMED if _AT_HOME.match(text, end) is None else 2 * NAMED
        if CITIES.get(name, name) != name:
            if name in cities or _is_part(text, start, end):
                continue
            cities.add(name)
            weight += 1
        found[_NAMES[name]] += weight
    return found


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a city is a part of another name: a person, a house, an index."""
    after = _GOES_ON.match(text, end)
    if after and after["next"] not in _NAMES and not _AT_HOME.match(text, end):
        return True
    return _BESIDE_A_NAME.search(text, max(0, start - 20), start) is not None
