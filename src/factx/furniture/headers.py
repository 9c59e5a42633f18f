"""What opens a section that is no part of the article, and what may be furniture or a subheading."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "what": """
articles?|stories|story|content|links?|topics?|news|posts?|coverage|items?|reading|reads|videos?|pages?|headlines
updates|reports?|picks|galleries|podcasts?|columns?|features
""",
    "which": """
related|featured|trending|popular|recommended|similar|other|latest|recent|top|more|further|sponsored|promoted|must-?read
best|new|breaking|live|big|editor'?s'?|paid
""",
    "contacts": "contacts?|enquiries|inquiries|information|relations",
    "when": "for you|this week|today|now|right now",
    "where": r"around the web|in [\w &]{2,30}|from [\w &.']{2,40}|on [\w &.']{2,40}",
}

HEADERS: Mapping[str, str] = {
    "links": r"""
<which>( (<which>|<what>|local|world|today|now|this week)){0,2}( (<when>|<where>))?  # Latest news from Leeds
more (from|on|in|about|like) [^.!?:]{2,50}|more (to explore|to read|to come|for you|here)
more top stories|more (headlines|coverage)|more in this series
most (read|popular|viewed|shared|commented|watched|recent|discussed|emailed|listened)( (<what>|<when>|<where>))?
(you )?(may|might|could|'ll|will)( also)? ?(like|love|be interested in|have missed|enjoy)( this| these| reading)?
possibly related posts|before you go|why you can trust [^.!?]{2,40}
people (also|are) (read|reading|like|watch\w*|ask)( .{0,30})?|readers also (liked|read)
(what to )?(read|watch|listen) next|up next|next up|coming up|keep reading|read these next|read more
also read|read also|see also|must read|don't miss( out)?|in case you missed it|icymi|catch up|(our|staff) picks
editor'?s'? (picks?|choice|recommendations?|selection)
(around|from|elsewhere on|elsewhere around|across) (the|our) (web|site|network|partners|archives?|magazine)( .{0,30})?
from our (partners|sponsors?|archive|network)|by taboola|by outbrain|you may like
on (this|the same) (topic|story|subject)|also (in|on|from) [^.!?]{2,40}|elsewhere in (the )?\w+|in other news
(today's|this week's) (top|best|most) [^.!?]{2,40}|the latest|just in|(news )?in brief|(short|long) reads
in pictures|watch|(latest )?videos?|galleries|podcasts?|photos
(explore|discover|browse)( more)?( (on|from|in) .{2,40})?|stories for you|for you|picked for you
\w+('s)? top (stories|picks|reads)
topics( (mentioned )?in this (article|story))?|tags|in this (article|story)|filed under
related (tags|topics|companies|people|stocks|quotes)
""",
    "author box": """
about the (author|writer|reporter|contributor|journalist)s?|((meet )?the )?author( of the article)?|written by
contributors?
""",
    "comments": r"""
((reader|readers'|your|all|top|user) )?comments?|(the )?conversation|discussion( about this post)?|responses?|reactions
\d+ (responses|replies|thoughts|comments) (to|on) .{2,}
leave a (reply|comment)|your (say|views|comments)|join the (conversation|discussion|debate)
""",
    "contact": r"""
((media|press|investor|news|company|further|general)( and \w+)? )?<contacts>( (details|information|us))?
for (more|further|additional|media|press)\b[^.!?]{0,60}
""",
    "legal": r"""
(cautionary (note|statement)|forward[- ]looking|safe harbou?r|disclaimer|important (notice|information))\b[^.!?]{0,80}
risk factors|legal( notices?)?|disclosures?
""",
    "newsletter": """
((our|free|daily|weekly|the) )?newsletters?( sign[- ]?up)?|sign up|subscribe|follow us|get the app
stay (connected|informed|up to date|in touch|updated)|download (our|the) app|never miss a story
(daily|morning) briefing
""",
}
"""Headers, by rule."""

LIKELY: Mapping[str, str] = {
    "archive record": r"""
(Abstract|Title|Location|Links|Pages?|Company / organization|Text|Author|Headline|Byline): .{1,200}
(SE|WC|SN|SC|ED|PG|LA|LP|TD|CY|CO|IN|NS|RE|PUB|AN|IPC|IPD|ET|CR|ART|PD|VOL|ISSN|RF)( .{1,200})?  # WC 412 words
Body
""",
    "comments": "Best|Report|Recommend",
    "reading time": "Updated|Published",
    "number": r"\d{1,2}\.?",
    "player": r"(\d{1,2}:)?\d{1,2}:\d\d",
}
"""Lines that are furniture beside other furniture, as they are written."""
