"""People: every human being an article names, one entity each, with the roles they hold.

"Japanese Prime Minister Fumio Kishida … Kishida added"    one person, Fumio Kishida, two mentions, alias Kishida
"Mrs. May may travel in May"                               May: no honorific, and no month
"Apple Inc. and Tim Cook"                                  Tim Cook alone
"""

from factx.facts.people.corpus import CORPUS
from factx.facts.people.given import GIVEN_NAMES, is_known_alone, is_woman, like_a_name, like_a_person
from factx.facts.people.merge import Human, merge
from factx.facts.people.normalise import bare, is_name
from factx.facts.people.rules import after_titles, bylines, find, likely
from factx.records import Person, Role, Title

__all__ = [
    "CORPUS",
    "GIVEN_NAMES",
    "Human",
    "after_titles",
    "bare",
    "bylines",
    "find",
    "is_known_alone",
    "is_name",
    "is_woman",
    "like_a_name",
    "like_a_person",
    "likely",
    "merge",
    "office",
    "summary",
]


def summary(person: Person) -> str:
    """The name, its aliases after "=", its roles after ":": "Fumio Kishida = Kishida: Prime Minister, Japan"."""
    names = " = ".join((person.name, *person.aliases))
    return f"{names}: {'; '.join(map(office, person.roles))}" if person.roles else names


def office(held: Role | Title) -> str:
    """A title with its organisation and any status but "current": "director, NATO, former"."""
    parts = [held.title]
    parts += [held.organisation.name] if held.organisation else []
    parts += [held.status] if held.status != "current" else []
    return ", ".join(parts)
