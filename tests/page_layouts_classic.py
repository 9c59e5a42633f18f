"""Layouts of newspapers, agencies, offices and the pages of the nineties."""
# ruff: noqa: E501 - markup is written as it is served

from __future__ import annotations

import json

from tests.page_drafts import Draft, esc, marked_up

TEASERS = (
    (
        "Harbour ferry fares to rise by a tenth",
        "Commuters will pay £4.40 for a single trip from May, the operator has said.",
    ),
    (
        "Baker wins prize for a loaf of acorns",
        "Judges praised a crust that took the 29-year-old three years to get right.",
    ),
    (
        "Storm Edda expected to reach the coast on Friday",
        "Gusts of up to 120 km/h are possible, forecasters warned on Tuesday.",
    ),
    (
        "How a library of tools saved a village shop",
        "Members pay £5 a month, and nobody needs to own a drill any more.",
    ),
)
REMARKS = (
    ("rivergirl77", "I have lived here for forty years and I have never seen such nonsense from these people."),
    ("Old Grumbler", "They will find a way to make us pay for it twice, you mark my words, as they always do."),
    ("m_stevens", "Great news for once. Well written too, which cannot be said of everything in this paper."),
)


def head(d: Draft, *more: str) -> str:
    a = d.article
    return (
        f'<head>\n<meta charset="{d.encoding}">\n<title>{esc(a.title)} | {esc(a.site)}</title>\n'
        + "\n".join(more)
        + "\n</head>"
    )


def opengraph(d: Draft) -> str:
    a = d.article
    return (
        f'<meta property="og:title" content="{esc(a.title)}">\n<meta property="og:site_name" content="{esc(a.site)}">\n'
        f'<meta property="og:type" content="article">\n<meta property="article:published_time" content="{a.iso}">'
    )


def linked_data(d: Draft, **more: object) -> str:
    a = d.article
    thing: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": a.title,
        "datePublished": a.iso,
        "dateModified": a.iso.replace("T08", "T19"),
        "author": [{"@type": "Person", "name": name} for name in a.authors],
        "publisher": {"@type": "Organization", "name": a.site},
    }
    return f'<script type="application/ld+json">{json.dumps(thing | more, ensure_ascii=False)}</script>'


def navigation(d: Draft) -> str:
    links = "".join(
        f'<li><a href="/{name.lower()}/">{name}</a></li>'
        for name in ("News", "Business", "Sport", "Culture", "Weather")
    )
    return f'<nav class="site-nav" aria-label="Main"><ul>{links}</ul><a href="/login">{d.off("Log in to your account")}</a></nav>'


def footer(d: Draft) -> str:
    return (
        f'<footer class="site-footer"><p>{d.off("All content on this site belongs to its publisher and may not be used without leave.")}</p>'
        '<a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>'
    )


def teasers(d: Draft, count: int = 4) -> str:
    return "\n".join(
        f'<div class="card"><h3><a href="/s/{i}">{d.off(title)}</a></h3><p>{d.off(text)}</p></div>'
        for i, (title, text) in enumerate(TEASERS[:count])
    )


def remarks(d: Draft, times: int = 1) -> str:
    return "\n".join(
        f'<li class="comment" id="comment-{i}"><cite>{name}</cite> <time datetime="2025-01-0{i % 9 + 1}">2 days ago</time>'
        f"<p>{d.off(f'{text} ({i})')}</p></li>"
        for i, (name, text) in enumerate(REMARKS * times)
    )


def blog(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d))}
<body class="single">
<header id="masthead"><a href="/">{esc(a.site)}</a><p class="tagline">{d.off("Thoughts on the sky, written at night by people who should be asleep.")}</p></header>
<div id="content"><article class="post">
<h1 class="post-title">{esc(a.title)}</h1>
<p class="post-meta">Posted on <time datetime="{a.published}">{a.long_day}</time> by <a rel="author" href="/me">{a.by}</a></p>
<div class="post-body">
{marked_up(a)}
</div>
<p class="post-tags">Tags: <a href="/t/sky">sky</a>, <a href="/t/news">news</a></p>
<div class="author-box"><p>{d.off("The author has written for this blog since it had eleven readers, and answers every letter.")}</p></div>
</article>
<section id="comments"><h2>3 thoughts on “{esc(a.title)}”</h2><ol>{remarks(d)}</ol></section></div>
<aside id="sidebar"><h2>Recent posts</h2>{teasers(d)}</aside>
{footer(d)}</body></html>"""


def wire(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, linked_data(d), opengraph(d))}
<body>{navigation(d)}
<main><div class="headline-block"><span class="kicker">World</span><h1>{esc(a.title)}</h1>
<p class="byline">By {a.by}</p><p class="timestamp">{a.long_day} 8:30 AM</p></div>
<div class="article-body__content">
{marked_up(a, '<p class="text__text__1FZLe paragraph">{}</p>', between={3: f'<div class="ad-slot">{d.off("Advertisement · Scroll to continue")}</div>'})}
<p class="sign-off">{d.off("Reporting in Osterby; additional research by the data desk; editing by K. Larsen")}</p>
<p class="trust">{d.off("Our Standards: The Principles of Fair Reporting.")}</p>
</div>
<div class="read-next"><h2>Read Next</h2>{teasers(d)}</div></main>
{footer(d)}</body></html>"""


def live_blog(d: Draft) -> str:
    a = d.article
    posts = "\n".join(
        f'<li class="live-post" id="post-{i}"><time class="post-time" datetime="{a.published}T{19 - i}:05:00Z">{19 - i}:05</time>'
        f'<p>{esc(part)}</p><div class="share-tools">{"Share" if i else d.off("Copy link to this post")}</div></li>'
        for i, part in enumerate(a.parts)
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, linked_data(d, **{"@type": "LiveBlogPosting", "coverageStartTime": a.iso}), opengraph(d))}
<body>{navigation(d)}
<article class="liveblog"><header><span class="live-badge">LIVE</span><h1>{esc(a.title)}</h1>
<p>Updated <time datetime="2025-02-02T20:00:00Z">2 February 2025</time></p></header>
<ol class="liveblog-posts">
{posts}
</ol></article>
<aside class="most-read"><h2>Most read</h2>{teasers(d)}</aside>{footer(d)}</body></html>"""


def paywall_stub(d: Draft) -> str:
    a = d.article
    d.parts = a.parts[:2]
    stub = "\n".join(f"<p>{esc(part)}</p>" for part in d.parts)
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, linked_data(d, isAccessibleForFree=False), opengraph(d))}
<body>{navigation(d)}<main><article class="article"><h1>{esc(a.title)}</h1>
<div class="byline">By {a.by}</div><div class="article__content">{stub}</div>
<div class="subscribe-offer"><h2>{d.off("Read this article for €1")}</h2><p>{d.off("Subscribe now and get four weeks of unlimited reading, cancel whenever you like.")}</p>
<p>{d.off("Already a subscriber? Log in to continue.")}</p></div></article></main>{footer(d)}</body></html>"""


def gallery(d: Draft) -> str:
    a = d.article
    slides = "\n".join(
        f'<figure class="slide"><img src="/i/{i}.jpg" alt="picture"><figcaption>{d.off(f"Picture {i} of 6: {text}")}</figcaption></figure>'
        for i, text in enumerate(
            (
                "the crowd before dawn.",
                "a speech is held.",
                "flags on the square.",
                "an old man votes.",
                "the count begins.",
                a.caption,
            ),
            1,
        )
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<article><h1>{esc(a.title)}</h1><div class="meta-line"><span class="author-name">{a.by}</span></div>
<div class="gallery">{slides}</div>
<div class="story">{marked_up(a)}</div></article>{footer(d)}</body></html>"""


def table_heavy(d: Draft) -> str:
    a = d.article
    rows = (
        ("Year", "Wind", "Coal", "Gas"),
        ("2018", "12%", "49%", "21%"),
        ("2021", "24%", "33%", "22%"),
        ("2023", "31%", "27%", "19%"),
    )
    table = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    d.parts = (*a.parts[:2], *(" | ".join(row) for row in rows), *a.parts[2:])
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<div class="page"><div class="article-content"><h1>{esc(a.title)}</h1>
{marked_up(a, between={2: f'<div class="table-wrap"><table class="data"><tbody>{table}</tbody></table></div>'})}
</div><div class="rail"><table class="markets"><tr><td><a href="/m/1">{d.off("Markets: Osterby 30")}</a></td><td>+0.4%</td></tr></table></div></div>{footer(d)}</body></html>"""


def comment_heavy(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<div class="content-wrap"><h1>{esc(a.title)}</h1><div class="story-text">{marked_up(a)}</div>
<div id="comments" class="comments-area"><h2>27 comments</h2><ul class="comment-list">{remarks(d, 9)}</ul>
<form id="commentform"><label>Your comment</label><textarea></textarea><p>{d.off("Your email address will not be published. Required fields are marked.")}</p></form></div></div>{footer(d)}</body></html>"""


def nineties_tables(d: Draft) -> str:
    a = d.article
    text = "".join(f"<P>{esc(part)}\n" for part in a.parts)
    d.site = None
    return f"""<HTML><HEAD><TITLE>{esc(a.title)}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000"><CENTER><TABLE WIDTH=600 BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2 BGCOLOR="#003366">
<FONT COLOR="#FFFFFF" SIZE=5><B>{esc(a.site)}</B></FONT></TD></TR>
<TR><TD WIDTH=120 VALIGN=TOP><FONT SIZE=2><A HREF="index.html">Front page</A><BR><A HREF="news.html">{d.off("News of the week")}</A><BR><A HREF="mail.html">Letters</A></FONT></TD>
<TD VALIGN=TOP><FONT FACE="Times"><H1>{esc(a.title)}</H1>
<I>By {a.by}</I><BR><FONT SIZE=1>{a.long_day}</FONT>
{text}
</FONT><HR><FONT SIZE=1>{d.off("This page is best viewed with a screen of 800 by 600.")}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def br_separated(d: Draft) -> str:
    a = d.article
    return f"""<html><head><title>{esc(a.title)} - {esc(a.site)}</title><meta name="date" content="{a.published}"><meta name="author" content="{a.by}"></head>
<body><div id="top"><a href="/">Home</a> | <a href="/archive">Archive</a></div>
<h1>{esc(a.title)}</h1>
<div class="text">{"<br><br>".join(esc(part) for part in a.parts)}<br><br></div>
<div id="bottom"><a href="/print">{d.off("Print this page")}</a></div></body></html>"""


def div_soup(d: Draft) -> str:
    a = d.article
    blocks = "".join(f'<div class="x{i % 3}">{esc(part)}</div>' for i, part in enumerate(a.parts))
    menu = "".join(
        f'<div class="m"><a href="/{i}">{name}</a></div>'
        for i, name in enumerate(("Start", "Region", "Economy", "Sport"))
    )
    more = "".join(f'<div class="y"><a href="/r{i}">{d.off(title)}</a></div>' for i, (title, _) in enumerate(TEASERS))
    return f"""<!DOCTYPE html><html><head><title>{esc(a.title)} - {esc(a.site)}</title></head>
<body><div class="a"><div class="b">{menu}</div><div class="c"><div class="d">{esc(a.title)}</div><div class="e">Published {a.long_day}</div><div class="e2">By {a.by}</div>
<div class="f">{blocks}</div></div><div class="g">{more}</div><div class="h">{d.off("Imprint and privacy")}</div></div></body></html>"""


def press_release(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, f'<meta name="DC.title" content="{esc(a.title)}">', f'<meta name="DC.date.issued" content="{a.published}">', f'<meta name="DC.publisher" content="{esc(a.site)}">')}
<body><a class="skip-link" href="#main">Skip to main content</a>
<header role="banner"><div class="gov-logo">{esc(a.site)}</div><form role="search"><input name="q"><button>Search</button></form></header>
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">{d.off("Press releases")}</a></li></ol></div>
<main id="main"><div class="grid"><div class="two-thirds"><span class="caption-xl">Press release</span><h1>{esc(a.title)}</h1><p class="lead">{esc(a.standfirst)}</p>
<dl class="metadata"><dt>From:</dt><dd><a href="/dept">{esc(a.site)}</a></dd><dt>Published</dt><dd>{a.long_day}</dd></dl>
<div class="govspeak">{marked_up(a)}</div>
<section class="contact"><h2>Contact</h2><address>{d.off("Press office, telephone 555 0140, weekdays from 9 to 5")}</address></section></div>
<div class="one-third"><div class="related-items"><h2>Related content</h2><ul><li><a href="/a">{d.off("National Infrastructure Plan: what it says")}</a></li></ul></div></div></div></main>
{footer(d)}</body></html>"""


def local_news(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body class="article-page"><div class="mar-header">{navigation(d)}</div>
<div class="consent-overlay"><p>{d.off("We and our 743 partners store information on your device. You can accept or manage your choices.")}</p><button>Accept</button></div>
<article><h1 class="mar-article__headline">{esc(a.title)}</h1>
<div class="mar-article__author"><img src="/a.png" alt="">By {a.by} <span>Chief Reporter</span></div><div class="mar-article__timestamp">8th November 2023</div>
<div class="share-bar"><a href="#">Share</a> <a href="#">{d.off("3 Comments")}</a></div>
<figure><img src="/1.jpg"><figcaption>{d.off(a.caption)} <span>(Image: Newsquay)</span></figcaption></figure>
<div class="article-body">
<div class="ad">{d.off("This advert has not loaded yet, but your article continues below.")}</div>
{marked_up(a, between={2: f'<p><b>READ MORE: </b><a href="/x1">{d.off("Council leader to face vote of no confidence")}</a></p>', 4: f'<p><b><a href="/x2">{d.off("Traffic: what you need to know about the A17 this week")}</a></b></p>', 5: f'<div class="newsletter-box"><h4>{d.off("Get the day in your inbox")}</h4><p>{d.off("Enter your email for the best stories of the town every evening.")}</p></div>'})}
</div></article>
<div class="recommended">{teasers(d)}</div>{footer(d)}</body></html>"""


def related_in_the_middle(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    links = "".join(f'<li><a href="/m{i}">{d.off(title)}</a></li>' for i, (title, _) in enumerate(TEASERS[:3]))
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<main><h1>{esc(a.title)}</h1><div class="lede"><p>{esc(a.standfirst)}</p></div><div class="col">
{marked_up(a, between={3: f'<div class="inset"><h4>More on this story</h4><ul>{links}</ul></div>', 5: f'<p><strong>Related: </strong><a href="/z">{d.off("The long road to a deal that nobody wanted")}</a></p>'})}
</div></main>{footer(d)}</body></html>"""


def teasers_at_the_end(d: Draft) -> str:
    a = d.article
    cards = "\n".join(
        f'<div class="c-item"><a class="c-item__link" href="/q{i}"><h3>{d.off(title + f" ({i})")}</h3></a><p>{d.off(f"{text} [{i}]")}</p></div>'
        for i, (title, text) in enumerate(TEASERS * 5)
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<div class="wrapper"><section><h1>{esc(a.title)}</h1>{marked_up(a)}</section>
<section><h2>More from {esc(a.site)}</h2>{cards}</section></div>{footer(d)}</body></html>"""


def short_brief(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, f'<meta property="og:site_name" content="{esc(a.site)}">')}
<body>{navigation(d)}<div id="main"><article class="brief"><h1>{esc(a.title)}</h1><time datetime="{a.published}" pubdate>{a.long_day}</time>
{marked_up(a)}</article><aside><h2>In brief</h2>{teasers(d)}</aside></div>{footer(d)}</body></html>"""
