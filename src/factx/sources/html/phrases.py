"""The phrases of page furniture, as patterns: calls to read on, to sign up, to share; credits, bylines, headings."""

from __future__ import annotations

import re

_WHOLE = """advertisement; advert; sponsored; story continues below; story continues below advertisement; ends; -ends-;
article continues below; article continues below advertisement; article continues after ad; end of article; top; home;
skip to content; skip to main content; skip advertisement; share; share this; share this article; share this story;
share this post; share full article; gift article; share on facebook; share on x; share on twitter; share via email;
tweet; print; email; e-mail; save; save article; copy link; link copied; back to top; show more; load more; read more;
more; continue reading; continue reading the main story; view comments; view all comments; show comments; comments;
no comments; no comments yet; leave a comment; leave a reply; add a comment; post a comment; reply; log in; sign in;
log in or register to post comments; register; subscribe; subscribe now; subscribe today; sign up; sign up now;
join now; donate; donate now; listen; listen to this article; play; watch; gallery; open image in gallery; see all;
view gallery; view image in fullscreen; close; menu; search; next; previous; next article; previous article;
older post; newer post; newer posts; older posts; follow; following; follow us; follow us on social media; like this;
loading; loading advertisement; story continues;
like loading; related; related stories; related articles; related content; image source; image caption;
getty images; news provided by; reprints; permalink; click to enlarge; enlarge; updated; published; filed under;
this field is required; unsubscribe; manage preferences; update preferences; view in browser; view online;
view this email in your browser; after newsletter promotion; privacy policy; terms of use; terms of service;
contact us; printable version; print version; printer-friendly version; email this story;
email this article;
email this story to a friend; e-mail this story; e-mail this story to a friend; send to a friend;
suggest a correction; submit a correction; report a correction; report an error; report a typo;
republish this article; republish this story; forward to a friend; video unavailable; show caption; hide caption;
thank you for signing up; tags; topics; follow the author; all rights reserved;
reuse this content"""

_OPENING = """read more; read also; also read; read next; read; more; related; related story; related stories; see also;
related article; don't miss; watch; watch now; listen; must read; recommended; up next; editor's pick; in pictures;
you may also like; more on this story; our standards"""

_CALLS = r"""follow [^,.]{2,60}['’]s (?:\w+ ){0,2}coverage\b
(?:reach|contact|e-?mail|write to) .{2,60}\s\(?\S+@\S+\.\w
best viewed (?:with|in|on|at) .{0,40}(?:browser|netscape|explorer|modem|resolution|pixels)\b
(?:read|see) the (?:original|full) (?:article|story|report|piece|post) (?:on|at|here)\b
(?:the|this) video will (?:auto-?play|(?:start|play|begin) (?:soon|shortly|in)\b)
copyright (?:©|\(c\)|\d{4})
stay (?:with|tuned to|connected (?:with|to)) .{2,60}\b(?:updates|on air|online)\b
to (?:view|watch|see) this (?:video|content|clip)\b
was this (?:e-?mail |newsletter |message )?(?:forwarded|sent) to you\b
if (?:a friend|someone|somebody) (?:sent|forwarded) (?:it|this)\b
your browser (?:is|does)\b.{0,80}\bvideo
follow .{2,60} on (?:x|twitter|facebook|instagram|whatsapp|telegram|linkedin|threads|bluesky)\b
already a (?:subscriber|member)\b
(?:this|our) (?:site|website|page) uses cookies\b
we use cookies\b
please (?:enable|turn on) javascript
you need to enable javascript
your browser does not support
thanks for reading\b
you have \d+ free articles?
(?:you|you are|you.re) receiv(?:e|ing) this (?:email|message|newsletter)\b
this post is (?:for|only for) (?:paid |paying )?(?:subscribers|members)
support (?:our|independent) journalism
like us on (?:facebook|instagram)\b
our standards: (?:the )?\w
(?:tags|tagged|topics|filed (?:under|in)|posted in|categor(?:y|ies)|keywords|labels)\b(?: as| with| in)?\s*:"""
"""How furniture begins that nothing else begins like."""

_APPEALS = r"""(?:sign|signing) up (?:to|for|here|now|today)\b
subscribe (?:to|for|now|today|here|and)\b
follow (?:us|@|him on|her on|the author)\b
join (?:us on|our|the conversation|thousands)\b
(?:to )?get (?:the|our|all|more|every) .{3,80}\b(?:join|sign up|subscribe|download|click|tap)\b
(?:our|the) .{2,80}\bin (?:this|our|a|the) (?:weekly|daily|free|morning|evening)\b.{0,24}\b(?:newsletter|e-?mail)
you have (?:read|used|viewed|\d+)\b.{0,40}\barticles?\b
[^.!?]{3,60}[.!] download (?:our|the)\b.{0,20}\bapp\b
download (?:our|the) .{0,40}\bapp\b
get (?:the|our|all the) .{3,80}\b(?:inbox|newsletter|app|email|on our (?:site|website))\b
(?:click|tap) here\b
enter your e-?mail\b
send us (?:your|a)\b
by (?:signing up|subscribing|clicking|continuing)\b
enjoying (?:this|our)\b
to (?:continue reading|read the full|read more|comment|(?:view|add|post|leave) (?:or add )?a comment)\b
have (?:a|you got a) (?:story|tip)\b
do you have a (?:story|tip)\b
(?:seen|know|spotted|heard) (?:something|anything)\b.{0,20}\?
(?:got|know) (?:a|more).{0,30}\btip\b"""
"""How calls to the reader begin; they are calls when they address somebody, and quote nobody."""

ADDRESSES = re.compile(
    r"\b(?:you|your|our|us|my|newsletters?|inbox|here|app|e-?mail|now|today|conversation|sign in|log in)\b", re.I
)
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
_PICTURE = r"(?:photo(?:graph)?s?|photography|images?|pictures?|illustration|graphic|video|featured image)"
_SAID_WHEN = r"(?:first )?(?:published|posted|updated|modified|created|date|uploaded|last (?:updated|modified))"

_NOTES = rf"""{_PICTURE}(?: (?:credit|by|courtesy|source|caption)s?)?\s*[:/©]\s*\S
(?:photo|image|picture)s? (?:credit|courtesy|by)\b
\(?(?:photo|image) by\b
©\s
copyright\b.{{0,12}}\d{{4}}
copyright ©
source: \S+(?: \S+){{0,3}}$
\(?(?:additional )?(?:reporting|writing) (?:by|in|from) .{{2,100}}(?:;|\bediting\b).*$
(?:editing|edited) by .{{2,80}}$
(?:this|the) (?:article|story|piece|report|post) (?:was )?(?:originally|first) (?:appeared|published|ran)\b.*
a version of this (?:article|story) (?:appears|appeared|was)\b.*
(?:[\d.,]+[km]? (?:likes?|views?|shares?|comments?|claps|restacks|followers|replies|retweets|reads)\b[\s,·|]*)+$
published in .{{2,60}},? {_WEEKDAY}{_MONTH_DAY}\W*$
{_SAID_WHEN}\b\s*(?:on|at|:)?:?\s*{_WEEKDAY}(?:{_MONTH_DAY}|{_SHORT_DAY}).{{0,80}}(?<![.!?])$
{_WEEKDAY}{_MONTH_DAY}(?:[\s,|·•–-]+(?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,24}})?$
\d{{4}}-\d\d-\d\d(?:[\sT]\d\d:\d\d.{{0,12}})?$
\d+\s?(?:/|of)\s?\d+$
.{{0,40}}\(\d+ min(?:ute)?s?\.? (?:read|listen)\)$
\d+[ -]min(?:ute)?s?[ -](?:read|listen).{{0,20}}$
\d+ (?:minutes?|hours?|days?) ago$"""
"""How credits begin, and whole lines of days, of counts and of who edited the article."""

CREDITED = re.compile(
    r"[(\[](?:image|picture|photo(?:graph)?|pic|credit|file|handout)s?(?: credit)?\s*[:/]\s*[^()\[\]]{2,60}[)\]]\s*$",
    re.IGNORECASE,
)
"""How captions end: "(Image: Northwire)"."""

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


IS_WHOLE = re.compile(rf"[\W_]*(?:\d+ )?(?:{_phrases(_WHOLE)})[\W_]*", re.IGNORECASE)
OPENS = re.compile(rf"[\W_]*(?:{_phrases(_OPENING)})(?:\s*[:|»>–—-]|\s*\n)\s*\S", re.IGNORECASE)
IS_CALL = re.compile(rf"[\W_]*(?:{_any(_CALLS)})", re.IGNORECASE)
IS_APPEAL = re.compile(rf"[\W_]*(?:{_any(_APPEALS)})", re.IGNORECASE)
IS_NOTE = re.compile(rf"\W?(?:{_any(_NOTES)})", re.IGNORECASE)
IS_HEAD = re.compile(rf"[\W_]*(?:{_any(_HEADS)})[\W_]*", re.IGNORECASE)
MAY_BE_HEAD = re.compile(rf"[\W_]*(?:{_any(_MAY_HEAD)})[\W_]*", re.IGNORECASE)
