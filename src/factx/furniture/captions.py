r"""What is told by capitals and signs: credits, captions, addresses, tags, marks of agencies and archives.

Patterns see the line as it is written. *Signed* ones stand at its end: "The tanker in March. (AW Photo/Dana Whitcomb)".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from factx.furniture.tables import pattern

WORDS: Mapping[str, str] = {
    "creditor": """
Getty( Images)?|AFP|Reuters|REUTERS|AP|PA( Media| Wire)?|EPA|ANI|PTI|IANS|AAP|Shutterstock|Alamy|i?Stock(photo)?
Unsplash|Bloomberg|Handout|Supplied|Wikimedia|Xinhua|DPA|dpa|TASS|Rex( Features)?|Press Association|CP|Screengrab
Twitter|Facebook|Instagram|[Ff]ile( photo)?
""",
    "agency": """
AP|AFP|PTI|ANI|IANS|UNI|Reuters|PA|PA Media|AAP|DPA|dpa|Xinhua|TASS|Bloomberg|BBC|CNN|The Canadian Press|[Aa]gencies
[Ss]taff|News ?wires?|Press Association
""",
    "work": """
[Rr]eporting|[Ww]riting|[Cc]ompiled|[Ee]dited|[Ee]diting|[Tt]ranslation|[Pp]roduction|[Gg]raphics?|[Rr]esearch
[Ff]act-check(ing|ed)
""",
    "finds": "found|finds|show(s|ed)|suggest(s|ed)|reveal(s|ed)|ha[sd]|was|were|that|which",
    "picture": "PHOTO|[Pp]hoto(graph)?|[Pp]icture|[Ii]mage|[Ii]llustration|[Pp]ic",
    "given": "Submitted|Supplied|Provided|Photo|Photograph|Image|Picture|Pic|Illustration|File|Credit|Courtesy",
    "title": r"brand|publication|company|website|title|property|group|network|media group|newspaper",
    "name": r"[A-Z][\w'-]+",
}

WRITTEN: Mapping[str, str] = {
    "read more": r"""
\[ [^\]]{10,} \]  # [ Estate to be split among three charities ]
</?\w+[^>]*>.*
\[\w+ \w+=.*|\[/\w+\]  # [caption id="attachment_48815" align="alignnone"]
""",
    "copyright": r"""
(©|\([cC]\)) ?.{2,}
.{2,60} is (an?|part of( the)?|(owned( and operated)?|published) by|a trading name of) [A-Z].{1,60} <title>
""",
    "agency credit": r"""
\(?([Aa]dditional |[Ff]urther )?<work>( and (writing|editing|reporting))? (by|from):? [A-Z](?!.* <finds> ).{2,}
\(?([Aa]dditional )?[Rr]eporting (by|in|from) [^.]{2,};.{0,60}\b[Ee]diting by [A-Z].*
\(?[Ww]ith (PTI|ANI|IANS|AFP|AP|Reuters)\b.{0,60}
(--?|–|—|\(|[Ss]ource ?: ?|[Aa]gency ?: ?|via )\s?<agency>([/, ]+<agency>)*\)?\.?
\(?(ENDS|Ends|END|-ends-|- ends -|MORE|—30—|-30-|- 30 -|###?|# # #)\)?
""",
    "caption": r"""
FILE( ?[:–—]| -).{10,}
<creditor>( ?/ ?[A-Z][\w ]{2,40})?
REUTERS/[A-Z].{1,60}
<name> <name> ?\| ?[A-Z].{2,40}([Ii]mages|[Pp]hotos|[Nn]ews|Getty|[Mm]edia|[Aa]gency|[Pp]ress)
""",
    "contact": r"[^\s@]+@[^\s@]+\.\w+|@\w{2,30}|(https?://|www\.)\S+",
    "topics": r"#\w+([\s,]+#\w+)*",
    "archive record": r"\[\[.*\]\]|[A-Z][A-Z_]{3,24}:|[*•·~—–_=-]( ?[*•·~—–_=-]){1,80}",
    "legal": r"[A-Z]{3,4} = .{10,100}",  # AEST = Australian Eastern Standard Time
}
"""Whole lines, by rule."""

_SIGNED: Mapping[str, str] = {
    "caption": r"""
\([Ff]ile\)|[.!?] [Ff]ile( ?[|/] ?[A-Z].{1,60})?
[\(\[/|]([^\(\)\[\].]{0,40}[/ ,|])?<creditor>(/[^\(\)\[\].]{2,40}| via .{2,40})?([\)\]]|\.)?
\b((<picture>|[Cc]redit)s?( by)?: ?| via |s? by )<creditor>
[\(\[]([A-Z]{2,5} )?<given>(s? (by|courtesy( of)?|credit|of))?[:/ ] ?[A-Z@].{1,80}[\)\]]
\b(PHOTO|Photographer|Photograph|Photo|Picture|Image|Illustration|Credit)s?( by)?: ?[A-Z].{1,80}
\b(Photograph|Photo|Picture|Image|Illustration|Pic)s? by [A-Z][^.]{1,60}
\([A-Z][\w .'-]{2,40}: <name>( <name>){1,2}\)  # (Western Slopes News: Mitch Karan)
[.,] [A-Z]{3,12}/<name> .{2,60}
\s(©|\([cC]\)) ?[A-Z].{1,80}
""",
    "contact": r"\s(\+\d|\(?0\d\d|1-\d\d|\(?\d{3}\)?[ -]?\d\d)[\d \(\)-]{3,}\d{3}",
}
_NAMES = tuple(_SIGNED)
_ENDINGS = re.compile("|".join(f"({pattern(table, WORDS)})$" for table in _SIGNED.values()))
_HINT = re.compile(r"\(|\[|/|\||©|photo|Photo|pic|Pic|image|Image|illus|Illus|credit|Credit|via ")
"""What all credits hold."""
_LONGEST = 160
"""Characters of the longest credit."""


def signed(line: str) -> str:
    """The rule by which a line is furniture that ends in a credit or a telephone number; "" for none."""
    start = max(0, len(line) - _LONGEST)
    match = (line[-1:].isdigit() or _HINT.search(line, start)) and _ENDINGS.search(line, start)
    return _NAMES[match.lastindex - 1] if match and match.lastindex else ""
