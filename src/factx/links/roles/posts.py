"""Posts: a title with the words around it that say whose office it is, and how posts follow one another.

    post   = words before, owner?, title, "-elect"?, what it is of?
    owner  = body ("Siemens", "Japan's", "the German")
    of     = "of" or the like, words before, bodies ("of the investment bank Lazard", "at Siemens, Nokia and BMW")
    chain  = posts with "and" or a comma between ("chairman of Siemens and a director of Nokia")

Chains are marked, each as one more character, so that the rules that join them to people read like phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factx.links.marked import MarkedSentence, Marker, pattern
from factx.rules import one_of

_ARTICLE = "(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Tt]hat|[Tt]his|[Oo]ne of (?:the|its))"
_NO_ADJECTIVE = one_of("""
of|who|whom|whose|which|and|or|but|nor|by|to|for|with|in|at|from|as|that|said|says|told|tells|asked|is|was|were|are|be
been|has|had|have|will|would|when|while|after|before|since|because|on|into|about|under|over|against|where|than|if|not
""")
_ADJECTIVE = (
    rf"(?:(?!{_NO_ADJECTIVE}\b)[a-z][a-z]+(?:-[a-z]+)*(?:'s?)?|\d+(?:st|nd|rd|th)|\d+-year-old"
    r"|[A-Z][a-z]+(?:ian|ean|ish)|Democratic|Republican|Tory|Conservative|Labour|[A-Z]\w+-(?:based|born"
    r"|educated|trained|backed|listed|led))"
)
_EPITHETS = one_of("""
long-?time|long-serving|longest-serving|veteran|top|current|new|newly appointed|newly elected|influential|outspoken
leading|co-founding|founding|prominent|first-time|main|largest|biggest|majority|controlling|minority|only|single|sole
local|next|future|billionaire|millionaire|renowned|celebrated|controversial|popular|respected|first|second|senior
fellow|award-winning|noted|young|famous|embattled|disgraced|jailed|exiled|[Oo]lympic|[Pp]aralympic|hard-?line|moderate
left-wing|right-wing|centrist|populist
""")
_STATUSES = one_of("""
[Ff]ormer|[Ee]x|previous|[Ll]ate|[Aa]cting|[Ii]nterim|[Cc]aretaker|[Ii]ncoming|[Oo]utgoing|[Tt]hen|would-be|[Rr]etired
ousted|[Dd]eposed|one-time|onetime|[Nn]ext|[Ss]itting|[Ii]ncumbent|past
""")
_GROUPS = """
company|firm|group|bank|organi[sz]ation|agency|carmaker|airline|retailer|party|union|institute|university|club
"""
_BODY = "(?:{organisation}|{place}|{nationality})"
_BRACKETS = r"(?: \([^()]{1,60}\))?"
_PLAIN = f"(?:(?:{_EPITHETS}|{_STATUSES})[ -])*"
_ORIGIN = "(?:{nationality}|{place})-(?:based|born|led|trained|educated|backed|listed)"
_DETERMINER = rf"(?:{_ARTICLE} (?:(?:{_ORIGIN}|{{nationality}}|{{time}}|{_ADJECTIVE}) ){{0,5}}?)?{_PLAIN}"
_OWNER = (
    rf"(?:(?:(?<=[Ff]ormer )(?P<others>(?:{{organisation}}|{{place}})(?:, (?:{{organisation}}|{{place}}))*) and )?"
    rf"(?:(?:{{place}}|{{nationality}})(?:'s?)? )?(?P<owner>{_BODY})(?!-){_BRACKETS}"
    rf"(?:'s? (?:{_ORIGIN} |{{place}} |{{nationality}} )?(?:{_ADJECTIVE} ){{0,3}}(?:{{nationality}} )?|"
    rf" {{place}} (?={{title}})| ))?{_PLAIN}"
)
_DESCRIPTION = (
    rf"(?:(?:the|The|an?|its|his|her|their|this|that) )?"
    rf"(?:(?:(?:state|city|town|province|region|county|district|republic|island) of (?={{place}})"
    rf"|{_ORIGIN} |{{place}}, (?={_ORIGIN} )|{{nationality}} (?={_ADJECTIVE}|{{organisation}})|{{place}}"
    rf" (?=(?:{_ADJECTIVE} ){{1,3}}{{organisation}})|{{place}}'s (?={_ADJECTIVE} )|{_ADJECTIVE},?"
    rf" )){{0,7}}?(?:{{title}} (?={{organisation}}))?"
)
_LIST = (
    rf"(?:(?:, (?:the )?(?:{{organisation}}|{{place}}){_BRACKETS})+,? and (?:the )?(?:{{organisation}}|{{place}})"
    rf"|(?: and|/)(?: the| of the| of)? ?(?:{{organisation}}|{{place}}))(?!'s| {{title}}| {{person}}|-)"
)
_BODIES = (
    rf"(?P<bodies>(?:{{organisation}}(?!(?: (?!and |or |an? |the |its |as |before |until |after |since "
    rf"|while |when )[a-z-]+){{0,2}} {{title}} )"
    rf"|(?:{{place}}|{{nationality}})(?!-| (?!who |and |said |says |met |told |left |won |took |gave |made"
    rf" |will |would |did |also |(?!based)[a-z]+ed |in |for |when |until |since |from |but |has "
    rf"|had |was |is |as |at |by |to |on |after |with |or |that |before |during |while |where |which "
    rf"|region|province|state|county|city|district|canton|government|parliament|constituency|republic"
    rf"|assembly|senate)[a-z]))(?:'s? (?:rival )?(?:{{organisation}}|{{nationality}}|{{place}}(?!"
    rf" [a-z])))?{_BRACKETS}(?:{_LIST}{_BRACKETS})?)"
)
_FUNCTION = (
    rf"(?: (?:of|for|on|in charge of|responsible for|covering|specialising in|specializing in) "
    rf"(?:(?!{_NO_ADJECTIVE}\b)[a-z][\w-]+ ){{0,4}}?(?!{_NO_ADJECTIVE}\b)[a-z][\w-]+(?: and"
    rf" [a-z][\w-]+)?(?= (?:at|with|for|of) ))?"
)
_OF = (
    rf"(?:{_FUNCTION} (?P<joint>of|at|for|with|in|from|on|to|behind|representing) {_DESCRIPTION}{_BODIES}"
    rf"(?: [a-z]+(?=, (?:[A-Z][a-z]+\.? )?{{person}}))?(?:,? in (?:the )?{{place}}|, {{place}}(?=[,.]))?)"
)
_OF_SAME = rf"(?P<same> (?:of|at|for|with) (?:the|this|that) {one_of(_GROUPS)}(?! [a-z]))"
_OF_THING = (
    rf"(?P<thing> to (?:the|his|her|its) {{title}}| (?:of|for|on|at|in) (?!the time\b)(?:(?:the|an?|its"
    rf"|his|her|their) )?(?:(?!{_NO_ADJECTIVE}\b)(?:[a-z][\w-]*|\d+|{{time}})(?:'s)? ){{0,3}}"
    rf"(?!{_NO_ADJECTIVE}\b)[a-z][\w-]*(?: of (?:the )?[a-z]+)?(?=[,.;:)]| and| who|$))"
)
DESIGNATE = "(?:-elect|-designate|-in-waiting| designate)?"
_OF_UNKNOWN = r"(?: (?:of|at) (?:the )?[A-Z][\w'-]+(?: (?:of |the |and )?[A-Z][\w'-]+){0,3}(?=[,.)]))"
"""What nobody recognises as a body: "the principal of | Haileybrook Grammar"."""

_POST = (
    rf"{_DETERMINER}{_OWNER}(?P<title>{{title}}){DESIGNATE}(?: emeritus)?"
    rf"(?:{_OF}|{_OF_SAME}|{_OF_THING}|{_OF_UNKNOWN}|, (?P<apposed>{{organisation}}){_BRACKETS}(?=[,.)]|$))?"
)
_BETWEEN = (
    r"(?:,? and | turned |-turned-|, | & |/|,? as well as |; |, plus )(?:(?:also|currently|now|later"
    r"|formerly|previously|then|once|simultaneously|himself|herself) )*"
    r"(?:(?<!, )as )?"
)

POST = pattern(_POST)
"""One post: groups "owner", "title", "bodies", "same" ("of the company") and "thing" ("of the committee")."""

_UNNAMED = re.sub(r"\(\?P<\w+>", "(?:", _POST)
CHAIN = pattern(rf"(?<!\w){_UNNAMED}(?:{_BETWEEN}{_UNNAMED}){{0,5}}")
"""Posts in a row."""

_BARE = re.compile(rf"(?:{_STATUSES}[ -])*")
_A_FORMER = re.compile(rf"[Aa]n? (?:{_STATUSES})\b")
_BODY_MARK = pattern(_BODY)
_OWN = pattern(r"(?:\b[Ii]ts|\b[Tt]heir|\b[Ww]hose|\b[Tt]he (?P<kind>[a-z]+)'s?) (?:[a-z-]+ ){0,2}$")


@dataclass(frozen=True, slots=True)
class Post:
    """A title of a chain, the bodies its own words name, and whether they say all ("chairman of the committee")."""

    title: Marker
    bodies: tuple[Marker, ...]
    complete: bool
    joint: str
    """The preposition that leads to the bodies, "" when they stand before the title."""
    owned: bool
    """Whether the bodies stand before the title ("Siemens chairman") and not behind it."""
    bare: bool
    """Whether nothing but a status stands before the title: what it is of, the post before it may be of as well."""
    with_status: bool = False
    restarts: bool = False
    """Whether "a former" begins it: what the post before it is of is not its body."""
    by_comma: bool = False
    """Whether a comma and no "and" separates it from the post before."""


def posts(sentence: MarkedSentence, start: int, end: int) -> list[Post]:
    """The posts of the chain from `start` to `end`, in reading order."""
    found = []
    for match in POST.finditer(sentence.text, start, end):
        post = _post(sentence, match)
        with_status = post.bare and match.start("title") > match.start()
        restarts = _A_FORMER.match(match.group()) is not None
        by_comma = sentence.text.endswith(", ", 0, match.start())
        found.append(replace(post, by_comma=by_comma, with_status=with_status, restarts=restarts))
    return found


def _post(sentence: MarkedSentence, post: re.Match[str]) -> Post:
    title = sentence.named(post["title"])
    bare = _BARE.fullmatch(sentence.text, post.start(), post.start("title")) is not None
    owner = sentence.named(post["owner"]) if post["owner"] else None
    if post["bodies"]:
        bodies = tuple(_bodies(sentence, post["bodies"]))
        outweighs = owner is not None and owner.kind == "nationality" and bodies[0].kind == "organisation"
        if owner is None or outweighs or post["joint"] not in ("to", "from", "in", "on"):
            return Post(title, bodies, complete=True, joint=post["joint"], owned=False, bare=bare)
    if post["apposed"] and owner is None:
        return Post(title, (sentence.named(post["apposed"]),), complete=True, joint=",", owned=False, bare=bare)
    if owner:
        owners = (*_bodies(sentence, post["others"] or ""), owner)
        return Post(title, owners, complete=post["thing"] is not None, joint="", owned=True, bare=False)
    own = _OWN.search(sentence.text, max(0, post.start("title") - 40), post.start("title"))
    position = post.start("title")
    placed = any(m.kind in ("place", "nationality") and sentence.position(m) < position for m in sentence.markers)
    states = placed and _OF_STATES.search(sentence.written(title)) is not None
    wanted = (own or post["same"]) and not states
    body = last_organisation(sentence, post.start(), own["kind"] if own else None) if wanted else None
    return Post(
        title, (body,) if body else (), complete=post["thing"] is not None, joint="", owned=body is not None, bare=bare
    )


def _bodies(sentence: MarkedSentence, text: str) -> Iterator[Marker]:
    """The bodies of a list; of "Germany's Siemens" the second, and none that stands in brackets."""
    flat = re.sub(r"\([^()]*\)", "", text)
    for match in _BODY_MARK.finditer(flat):
        if not re.match(r"'s? (?:rival )?[^ ,]$|'s? (?:rival )?[^ ,](?=,| and|/)", flat[match.end() :]):
            yield sentence.named(match.group())


def last_organisation(sentence: MarkedSentence, position: int, kind: str | None = None) -> Marker | None:
    """The organisation "its" or "the company" stands for: the last one named before it in the sentence.

    A kind that is no company's must be the last word of the name: "the council" of "Cuyahoga County Council"; a
    company's is no court's or agency's.
    """
    before = [m for m in sentence.markers if m.kind == "organisation" and sentence.position(m) < position]
    if kind and _GROUP.fullmatch(kind):
        before = [m for m in before if sentence.written(m).rpartition(" ")[2] not in _PUBLIC]
    if kind and not _GROUP.fullmatch(kind):
        before = [m for m in before if sentence.written(m).lower().endswith(" " + kind)]
    return before[-1] if before else None


_PUBLIC = frozenset(
    """Commission Court Agency Authority Ministry Department Parliament Council Congress Senate Police Office Committee
    Union Army""".split()
)
_OF_STATES = re.compile(
    r"(?:[Mm]inister|[Pp]remier|[Pp]resident|[Cc]hancellor|[Ss]ecretary|[Gg]overnor|[Aa]mbassador)\b(?! of the board)"
)
"""Titles whose "its" is more often a state than the organisation named last."""
_GROUP = re.compile(one_of(_GROUPS))
