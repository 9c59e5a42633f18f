"""The words that menus, share bars and the feet of pages consist of, and lines that consist of nothing else.

>>> how_many(SHARING, words("Share on Facebook | Tweet | 12")), how_many(SHARING, words("Share prices fell"))
(3, 0)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Phrases = Mapping[str, Sequence[list[str]]]
"""Phrases, in words, by their first word; longer ones first."""

_WORDS = re.compile(r"[^\W_]+")
_BETWEEN = frozenset("and on via to this with the or in".split())


def words(line: str) -> list[str]:
    """The words of a line, in small letters."""
    return _WORDS.findall(line.lower())


def phrases(table: str) -> Phrases:
    """The phrases of a table, "|" or a line break between them."""
    found: dict[str, list[list[str]]] = {}
    for phrase in sorted(table.replace("\n", "|").split("|"), key=len, reverse=True):
        if known := words(phrase):
            found.setdefault(known[0], []).append(known)
    return found


def how_many(known: Phrases, line: Sequence[str]) -> int:
    """How many phrases the words of a line consist of, with numbers and small words between; 0 when it has others."""
    number = i = 0
    while i < len(line):
        for phrase in known.get(line[i], ()):
            if line[i : i + len(phrase)] == phrase:
                number += 1
                i += len(phrase)
                break
        else:
            if line[i] not in _BETWEEN and not line[i].rstrip("k").isdecimal():
                return 0
            i += 1
    return number


SHARING = phrases("""
share|share this|share this article|share this story|share article|share story|share page|tweet|retweet|email|e-mail
print|save|bookmark|copy link|copy url|link copied|copy|gift this article|gift article|printer friendly version
e-mail this story|print this story|discuss|listen|text size|font size|a+|a-|aa|pin it|post|send|shares|share options
save for later|add to favourites|add as preferred on google|more options|like|follow|facebook|twitter|x
x formerly twitter|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|messenger|instagram|threads|bluesky
mastodon|youtube|tiktok|snapchat|tumblr|weibo|line|viber|sms|google news|google+|pocket|rss|apple news|koo|signal
""")
"""Share bars."""

_SECTIONS = """
home|news|world|uk|u.k.|us|u.s.|us news|uk news|world news|national|international|local|local news|politics|business
economy|markets|money|personal finance|finance|companies|industry|sport|sports|football|cricket|rugby|golf|tennis
racing|gaa|afl|nrl|opinion|opinions|comment|columnists|columns|editorial|editorials|letters|views|analysis|culture
arts|books|film|films|music|tv|tv & radio|theatre|entertainment|celebrity|showbiz|lifestyle|life|life & style|style
fashion|food|recipes|travel|motoring|motors|cars|property|homes|cinema|metro|matrimonials|mobile|forums|technology
tech|science|environment|climate|health|education|family|obituaries|crossword|crosswords|puzzles|games|quizzes|video
videos|watch|audio|podcasts|podcast|photos|pictures|galleries|gallery|live|live tv|live blog|weather|traffic|jobs
shop|store|events|magazine|features|investigations|fact check|africa|asia|europe|americas|middle east|india
australia|canada|ireland|scotland|wales|england|northern ireland|new zealand|states|cities|nation|latest|latest news
trending|breaking news|top stories|e-paper|newsletter|newsletters|newsletter signup|archive|all sections|sections
more|ipo|stocks|mutual funds|crypto|startups|election|elections
"""
_ACCOUNT = """
menu|main menu|navigation|toggle navigation|toggle menu|search|close|open menu|back|back to top|top|skip to content
skip to main content|skip to navigation|skip navigation|skip links|sign in|sign up|sign out|log in|log out|login
logout|create account|create an account|create free account|register|join|join now|join us|my account|my profile
account|profile|my bookmarks|saved articles|saved|notifications|settings|subscribe|subscribe now|subscribe today
subscription|subscriptions|become a member|membership|donate|support us|free trial|start free trial|edition
uk edition|us edition|international edition|change edition|english|en|espanol|español|français|show more|load more
see more|view more|view all|see all|loading|expand|hide|show|dark mode|accessibility help|your account|today's paper
print edition|the paper|digital edition|download the app|get the app|install app|go to homepage|homepage|previous
next|older|newer|continue|go|ok|yes|no thanks|not now|dismiss|cancel|older post|older posts|newer post|newer posts
following|manage preferences|update preferences|follow the author|submit|send|undo
"""
_SITE = """
privacy|privacy policy|privacy notice|privacy & cookies|privacy and cookies|cookie policy|cookies|cookie settings
cookie preferences|manage cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions
terms of sale|conditions of use|legal|legal notice|disclaimer|copyright|sitemap|printable version|print version
republish this article|republish this story|forward to a friend|suggest a correction|submit a correction
report a correction|report an error|report a typo|reuse this content|permalink|site map|site index|contact
contact us|about|about us|about the bbc|who we are|our team|staff|help|help centre|help center|faq|faqs|support
feedback|complaints|corrections|corrections and clarifications|editorial code|code of ethics|code of conduct
editorial guidelines|ethics policy|our journalism|advertise|advertise with us|advertising|media kit
advertising guidelines|press office|press|careers|work for us|work with us|jobs|syndication|licensing|reprints
permissions|accessibility|modern slavery act|modern slavery statement|do not sell my info
do not sell or share my personal information|do not sell my personal information|your privacy choices|ad choices
adchoices|california notice|rss|rss feeds|newsletter|newsletters|apps|mobile apps|get help|follow us|investors
investor relations|subscribe|partners|whistleblower|securedrop|all topics|all writers|newspaper archive
digital newspaper archive|store
"""

MENU = phrases(_SECTIONS + _ACCOUNT)
"""Menus: a paper's sections, and what readers may do."""

FOOT = phrases(_SITE)
"""The feet of pages."""

PAGE = phrases(_SECTIONS + _ACCOUNT + _SITE)
"""All of these."""

SURE_FOOT = phrases(
    """privacy policy|cookie policy|terms of use|terms of service|terms and conditions|sitemap|about us|contact us
    advertise with us|do not sell my info"""
)
"""What nothing but a page's foot says, one of them alone."""
