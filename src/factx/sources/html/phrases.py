"""What a page says around its article in elements of their own: bylines, days, headings of what is none of it.

What lines of text say by themselves is in `factx.furniture`.
"""

from __future__ import annotations

import re

_OPENING = """read more; read also; also read; read next; read; more; related; related story; related stories; see also;
related article; don't miss; watch; watch now; listen; must read; recommended; up next; editor's pick; in pictures;
you may also like; more on this story; our standards"""

SENTENCE_ENDS = '.!?”"'
OURS = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
YOURS = re.compile(
    r"\b(?:you|your)\b|^(?:please|tell|send|write|join|sign|support|help|follow|share|read|get|submit|give|donate)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Words by which a newsroom speaks of itself, and to its readers."""

QUOTES = re.compile(r"[“”\"]|\b(?:said|says|told)\b")
_MONTH_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
_SHORT_DAY = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d\d|\d+ \w+ ago|today|yesterday"
_SAID_WHEN = r"(?:first )?(?:published|posted|updated|modified|created|date|uploaded|last (?:updated|modified))"

_DATES = rf"""published in .{{2,60}},? {_WEEKDAY}{_MONTH_DAY}\W*$
{_SAID_WHEN}\b\s*(?:on|at|:)?:?\s*{_WEEKDAY}(?:{_MONTH_DAY}|{_SHORT_DAY}).{{0,80}}(?<![.!?])$
{_WEEKDAY}{_MONTH_DAY}(?:[\s,|·•–-]+(?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,24}})?$
\d{{4}}-\d\d-\d\d(?:[\sT]\d\d:\d\d.{{0,12}})?$"""
"""Whole lines that give a day: what they say is metadata of a page."""

_NAMELY = r"(?:[^\W\d_a-z][\w.'’-]*|of|and|&|de|van|von|der|la|for|the|in|[|,·•–-])[,|]?"
IS_BYLINE = re.compile(
    rf"(?:(?:Story|Words|Text|Report|Written|Posted|Reporting)\s)?[Bb][Yy]:?\s{_NAMELY}(?:\s{_NAMELY}){{0,11}}"
)

_HEADS = r"""related(?: (?:stories|articles|news|content|posts|topics|links|internet links))?
related (?:coverage|reading|items|pages)
more (?:stories|news|headlines|articles|posts|top stories|like this|on this (?:story|topic|subject))
(?:you (?:may|might)|people) also like
you (?:may|might) (?:like|be interested).{0,20}
(?:suggested|recommended) (?:reading|for you|stories|articles|posts|videos)
recommended(?: (?:for you|stories|reading|articles|from .{2,40}))?
most (?:read|popular|viewed|shared|commented)\b.{0,20}
popular (?:now|posts|stories|articles|in the community)
trending(?: now)?
(?:latest|top|other|recent) (?:news|stories|posts|articles|headlines|videos|comments|from\b.{0,40})
what to read next
read (?:more|next|this next)(?: on this story)?
up next
editors?['’]?s? picks?
don['’]t miss
(?:\d+ )?(?:comments?|responses?|replies|thoughts on\b.{0,120})(?: \(?\d+\)?)?
(?:leave|post|add) a (?:comment|reply)
join the (?:conversation|discussion)
share(?: this.{0,20})?
about (?:the )?authors?
(?:media|press|investor|public) (?:contacts?|relations|enquiries|inquiries)(?: details)?
contacts
more from (?:this|the) (?:author|company|section|source|series|reporter|newsroom)
(?:a )?(?:message|word) from (?:our|the|a) (?:sponsors?|partners?|advertisers?)
(?:presented|sponsored|powered|supported) by\b.{0,40}
(?:around|from) the web
sponsored(?: (?:content|links|stories))?
promoted(?: (?:content|stories))?
sign up\b.{0,60}
subscribe\b.{0,60}
follow us\b.{0,30}
also (?:read|on\b.{0,30})
featured (?:stories|articles|posts)
get our\b.{0,60}newsletter
was this (?:article |page )?helpful
keep reading
quick links"""
"""Headings of what is not the article."""

_MAY_HEAD = r"""more (?:from|on|in|about|by)\b.{0,60}
newsletters?
tags
topics
see also
in this (?:story|section)
featured
elsewhere on\b.{0,40}
further reading
external links
contact us
in other news
explore more.{0,40}
discussion"""
"""Headings that may head a part of an article as well."""


def _phrases(listed: str) -> str:
    return "|".join(re.escape(" ".join(phrase.split())) for phrase in listed.split(";"))


def _any(patterns: str) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns.splitlines())


OPENS = re.compile(rf"[\W_]*(?:{_phrases(_OPENING)})(?:\s*[:|»>–—-]|\s*\n)\s*\S", re.IGNORECASE)
IS_HEAD = re.compile(rf"[\W_]*(?:{_any(_HEADS)})[\W_]*", re.IGNORECASE)
MAY_BE_HEAD = re.compile(rf"[\W_]*(?:{_any(_MAY_HEAD)})[\W_]*", re.IGNORECASE)
IS_DATE = re.compile(rf"\W?(?:{_any(_DATES)})", re.IGNORECASE)
