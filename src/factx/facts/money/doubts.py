"""When what looks like a unit of money is another word: "won" races, pounds of flour, Euro 2016, a 1080p screen."""

from __future__ import annotations

import re
from collections.abc import Callable

from factx.facts.money.marks import Seen
from factx.facts.money.normalise import SCALE_WORDS
from factx.facts.money.surroundings import FIGURE_OF_SPEECH, PRICED, SCREEN, TOURNAMENT, is_ware, weighs
from factx.facts.money.units import AMBIGUOUS_NAMES, AMBIGUOUS_SIGNS, NAMES

_EXACT = re.compile(r"[.,½¼¾]|[0-9] ?[A-Za-z]|[0-9] [0-9]")
_ROUND = re.compile(r"[1-9][0-9]*00")
_LABELS = re.compile(r"[NPWY][0-9]{1,2}|[KR][0-9]|COP[0-9]{2}")
"""What labels things in articles about money, too: N95 masks, a P45, COP 27."""
_AT_REST = re.compile(r" ?[(,.;:)/]| (?:per|each|to|from|for|and|or|by|worth|more|less|an? [a-z]+(?=[.,;)]|$))(?!\w)|$")
"""What may follow the sum "500 won"; behind "500 won" that is a verb comes what was won."""


def is_other(match: Seen, i: int) -> bool:
    """Whether the unit of amount `i` of a match is another word here."""
    sign, name, number = match[f"sign{i}"], match[f"name{i}"].strip(" -"), match[f"number{i}"]
    if name.lower() in AMBIGUOUS_NAMES and name[:1].isupper() and not name.isupper() and not sign:
        return True
    if _LABELS.fullmatch(f"{sign}{number}"):
        return True
    if number.lower() in SCALE_WORDS:  # "million dollars" is vague, "1.93-billion-euro" no range
        return True
    return _is_other_name(match, i, name)


def is_doubtful(match: Seen, i: int) -> bool:
    """Whether it may well be, so that the amount counts only in an article that has its currency anyway."""
    sign, name, number = match[f"sign{i}"], match[f"name{i}"].strip(" -"), match[f"number{i}"]
    behind = name in AMBIGUOUS_SIGNS and name.lower() not in NAMES
    ambiguous = sign in AMBIGUOUS_SIGNS or behind or (name.lower() in AMBIGUOUS_NAMES and not sign)
    return ambiguous and not _exact_form(number) and not (name == "won" and _is_round_sum(match, number))


def _exact_form(number: str) -> bool:
    """Whether a number has a scale, grouping or decimals: nobody counts songs like that."""
    return bool(_EXACT.search(number)) or _ends_in_scale(number)


def _is_round_sum(match: Seen, number: str) -> bool:
    return _ROUND.fullmatch(number) is not None and _AT_REST.match(match.string, match.end()) is not None


def _is_other_name(match: Seen, i: int, name: str) -> bool:
    text, number, lower = match.string, match[f"number{i}"], name.lower()
    if lower in ("pound", "pounds"):
        light = not _has_scale(number) and weighs(text, match.start(), match.end())
        return light or is_ware(text, match.end())
    if lower in ("euro", "euros"):
        year = name[0] == "E" and re.fullmatch(r"(?:19|20)[0-9][0-9]", number) is not None
        return year or TOURNAMENT.match(text, match.end()) is not None or (lower == "euro" and _is_compound(number))
    if name in ("p", "c"):
        return _is_letter(match, name, number)
    if lower in _OTHER_NAMES:
        return not _ends_in_scale(number) and _OTHER_NAMES[lower](text, match.start(), match.end())
    return _is_idiom(match, i, name, number)


def _is_letter(match: Seen, name: str, number: str) -> bool:
    """Whether "p" and "c" are no pence and cents: "1080p screen", "iPhone 5c"."""
    text, rest = match.string, SCREEN if name == "p" else PRICED
    if text.endswith("Phone ", max(0, match.start() - 6), match.start()) or number[-1:].isalpha():
        return True
    return bool(rest.match(text, match.end())) == (name == "p")


def _is_idiom(match: Seen, i: int, name: str, number: str) -> bool:
    """Whether the words only look like an amount: "Y2K", "the $64,000 question", 50 Cent, "a million dollar deal"."""
    if match[f"sign{i}"] == "Y" and number[-1:] in ("k", "K"):
        return True
    if match[f"sign{i}"] in ("Euro", "Euros", "EURO") and re.fullmatch(r"(?:19|20)[0-9][0-9]", number):
        return True
    question = number == "64,000" and FIGURE_OF_SPEECH.match(match.string, match.end()) is not None
    return question or name == "Cent" or (name in ("dollar", "pound", "rupee") and _is_compound(number))


def _is_verb(text: str, _: int, end: int) -> bool:
    return _AT_REST.match(text, end) is None


_OTHER_NAMES: dict[str, Callable[[str, int, int], bool]] = {
    "won": _is_verb,
    "real": _is_verb,
    "mark": lambda text, start, _: text.endswith("the ", max(0, start - 4), start),
    "sterling": lambda text, _, end: text.startswith((" silver", " Bank"), end),
}
"""Names that are other words in some surroundings, whatever number without a scale they have."""


def _is_compound(number: str) -> bool:
    """Whether "a million dollar deal" speaks of millions, not of one."""
    return number.lower().startswith(("a ", "an ")) and number.lower().split(" ", 1)[1] in SCALE_WORDS


def _ends_in_scale(number: str) -> bool:
    return any(word in SCALE_WORDS for word in re.split(r"[ -]", number.lower()))


def _has_scale(number: str) -> bool:
    return _ends_in_scale(number) or (number[-1:].isalpha() and number[0].isdigit())
