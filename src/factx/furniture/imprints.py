"""What stands on an article for the record: credits, captions, rights, fields of archives, heads of mail, tags."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "is": r"\s?[:|>→]|\s[–—-]",
    "picture": r"photo|photograph|image|picture|pic|illustration|graphic|video|infographic|cartoon|map|chart",
    "ago": r"s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?",
    "edited": "edited|(auto-?)?generated|syndicated|published (from|via|unedited)|republished|sourced|produced by",
    "agency": "agencies|staff|(the )?associated press|ap|afp|pti|ani|ians|reuters|bloomberg|the canadian press",
    "field": r"""
section|length|language|publication[- ]type|journal code|subject|industry|geographic|load[- ]date|organization|company
person|ticker|document (type|id|url)|issn|word count|edition|graphic|classification|publisher|source type|copyright
publication (date|info|title|year)|first page|last page|number of pages|place of publication
country of publication|(source|document) type|last updated|proquest document id|database|credit|accession number
""",
    "printed": "(re)?published|reproduced|broadcast|rewritten|copied|redistributed",
    "matters": "offer|invitation|solicitation|advice|endorsement|recommendation|views?",
    "phone": r"t|m|tel|mob|ph|fax|phone|office|cell",
    "web": r"e|w|e-?mail|web|website",
    "tags": r"""
tags?|tagged( as| in)?
topics?|filed under|categor(y|ies)|posted in|keywords?|more on|in this (article|story)|explore|subjects?|sections?
people|places|related topics|labels?|stocks|companies
""",
}

IMPRINTS: Mapping[str, str] = {
    "copyright": r"""
copyright(:? ?(©|\(c\)|\d{4}|by\b|\w+ \d{4}).*)?|copyright [^.]{2,80} (ltd|limited|inc|plc|media|news\w*)\b.{0,60}
registered (in england|office) …|(company|registered|vat)( reg(istration)?)? (no|number)\W*\w{0,2}\d…
creative commons licen[cs]e…
(powered|hosted) by [^,]{2,40}|(published|printed|designed|built) by [^.,]{2,60} (ltd|limited|inc|llc|plc|media|group) ~
""",
    "agency credit": r"""
(with|based on) (additional |agency )?(inputs?|reporting|files?)( (from|by) .{2,100})?\W*  # With files from Ada Obi
(with|based on) (agency reports|(reports|information|material) from <agency>.*)\W*
our standards: .{2,80}|agencies|staff (reporter|writer)s?|news ?wires?
a version of this (article|story) (appears|appeared|was) …
this (article|story|piece|report) (was )?(first|originally) (appeared|published) …
published in the print edition of …|this article appears in the … edition…
(republished|reprinted|reproduced) (with permission|from|under) …
""",
    "caption": r"""
((file|archive|stock) )?<picture>s?( (credits?|courtesy( of)?|source|caption|by|illustration))?( ?[:|–—/]| -).{2,}
(image|photo|picture) (source|caption|credit|copyright)\b.*
(pic credit|photo credit|image courtesy|credits?|courtesy)<is>.{2,100}
representative( image| photo)?|representational image|show caption|(toggle|hide) caption
(click to )?enlarge( this)?( image| photo)?
view (image|gallery|photos?)( ?in full ?screen)?|open image in (gallery|fullscreen)
((image|photo|slide|gallery) ?)?\d{1,3}( of | ?/ ?)\d{1,3}|\d+ (photos|images|pictures)  # 1 of 5
""",
    "reading time": r"""
((estimated )?read(ing)? time|time to read)?:? ?\d{1,2}[ -]?(mins?|minutes?)\.?( (read|listen|watch))?( ?[·|•-].*)?
(last |first )?(updated|published|posted|modified|edited)?:? ?(about |over )?(an?|\d{1,3}) ?<ago> ago( ?[·|•-] .*)?
.{0,40}\(\d+ mins?\.? (read|listen)\)|just now|(yesterday|today) at .{3,20}
""",
    "legal": r"""
(privacy|cookies?|terms|data protection) (notice|policy|statement)<is>.{5,}
(disclaimer|legal notice|risk (warning|disclosure)|note to editors on risk|important (notice|information))<is>.{10,}
(the )?(views|opinions)( and opinions)? expressed (are|here|herein|in th(is|e)|on this|by the (author|writer)s?) …
we acknowledge … (aboriginal|traditional|custodians|first nations) …
this (service|material|website) may (include|contain)\b.{0,200}
(this announcement contains|this information is provided by|not for (release|distribution))\b.*
the information contained (in|within) this\b.*|rns (number|may|is)\b.*
(quotes|(markets? )?data|prices)( \w+){0,3} (delayed (by|at least|\d+)|real-time) …
(quotes|(markets? )?data)( is| are)? (provided|powered) by [^.]{2,60}
your information is being handled in accordance with…
""",
    "topics": r"<tags> ?[:>] ?(?![^.]*\. ).{2,200}",
    "navigation": r"""
\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? .{4,} (https?://|www\.)\S+  # 7/3/2013 Ferry owner | The Star www.star.example/a
[\w &',.-]{2,40}+([>›] ?[^>›]{2,140}+){1,6}  # Home > News > Planning
[\w &']{2,30}+(([|·•/]|::) [\w &']{2,30}+){2,}  # Football | Rugby | Cricket
(home|news|front page)( ?[>"›/|→] ?[^>"›/|→.]{2,40}+){1,5}
skip to (main )?(content|navigation)|toggle (navigation|menu)|open (navigation )?menu|show all
back to (top|home ?page|all news|news|results|article list)|(go to|return to) (the )?(home ?page|top)
you are here:? .{2,}|search (for|this site|site|\w+\.com)\b.{0,40}|(previous|next) (article|post|story).{0,100}
""",
    "archive record": r"""
<field>s?: .+  # Language: ENGLISH
(id|ref|reference|slug|guid|uuid)( no)?: [\w-]+|\w+_\w+: .+
end of document|(page|document) \d+ of \d+|\d+ of \d+ documents|proquest document link
\d[\d,]* words|document [\w-]{6,40}|links? to document|full text
""",
    "mail": r"""
(from|sent|to|cc|bcc|subject|reply-to|importance|attachments?):\s.{2,200}
date:\s.{5,40}\d\d:\d\d.{0,20}
begin forwarded message|(original|forwarded) message( -+)?
(this|the (information|contents) (in|of) this) (e-?mail|message)\b.{0,200} (confidential|intended|privileged|error)\b.*
(view|can't see|trouble reading)\b.{0,40} (in (your |a )?browser|online)\b.{0,80}|having trouble viewing …
(you (are|'re|have) receiv\w+|you received|this (e-?mail|newsletter) was sent|forwarded (this|to you)) …
(was this (e-?mail|newsletter)|to unsubscribe|if you (no longer|don't) (want|wish) to (receive|get|hear)) …
(update|manage) your (e-?mail|subscription|preferences|delivery|account|newsletter|alert)s? …
sent from my .{2,40}
<phone>:? ?\+?\d[\d \(\)./-]{6}.{0,120}|<web>:? ?([^\s@]+@|www\.|https?://)\S{1,80}( .{0,120})?
\+?\d[\d \(\)./-]{8,20}
((strictly )?embargo(ed)?( until)?|for immediate release|news provided by) …
for release:?( \w+)? \d.{0,100}|(press|news|media) release[^.]{0,100}
source: .{2,60}|source .{2,60}, inc\.?|(also|more (releases?|news)) from this source|send a release
""",
}
"""What whole lines say, by rule."""

HELD: Mapping[str, Mapping[str, str]] = {
    "copyright": {
        "rights": "all rights reserved",
        "published|reproduced|broadcast|rewritten|copied|redistributed": r"""
(may|must|can) ?not be <printed>(,| (or|and) \w+|.{0,60} without|.{0,40} in (whole|part))
""",
        "external": "not responsible for (the )?contents? of external (web)?(sites|links)",
    },
    "agency credit": {
        "edited|generated|syndicated|published|republished|sourced|produced": r"""
^\W*((this|the) (story|article|copy|content)|this (report|news|item))\b.{0,60} (has|is|was|been)\b.{0,40} <edited>\b
""",
    },
    "legal": {
        "looking|harbor|harbour": r"""
^\W*(this|these|such|the|certain|except|all|any|statements)\b.*(forward[- ]looking|safe harbou?r) (stat|provis)
""",
        "constitute|construed|considered|relied|represent": r"""
(does|do|should) not (constitute|represent|be (construed|considered|relied))\b.{0,60} <matters>
""",
        "begambleaware|gambleaware|gamstop": "gam(bleaware|stop)",
        "18": r"\b18\+.* (gambl\w+|t&cs|only)\b|\b(gambl\w+|t&cs)\b.* 18\+",
        "apply": r"\b(t&cs|terms( and conditions)?) apply\b",
    },
    "mail": {
        "originated|links": "originated from outside|do not click (on )?links",
        "charity": r"is a registered charity (in (england|scotland|wales)|no\b|number|\()",
    },
}
"""What a line says somewhere, by rule and by the words without which it says nothing of the kind."""
