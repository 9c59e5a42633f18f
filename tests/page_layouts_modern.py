"""Layouts of blogs, newsletters, content systems and frameworks, and pages in other encodings and containers."""
# ruff: noqa: E501 - markup is written as it is served

from __future__ import annotations

import json
import quopri

from tests.page_drafts import Draft, esc, marked_up
from tests.page_layouts_classic import TEASERS, footer, head, linked_data, navigation, opengraph, remarks, teasers


def amp(d: Draft) -> str:
    a = d.article
    return f"""<!doctype html>
<html amp lang="en"><head><meta charset="utf-8"><script async src="/v0.js"></script><title>{esc(a.title)}</title>
<link rel="canonical" href="/{a.published.replace("-", "/")}/story"><style amp-boilerplate>body{{visibility:hidden}}</style>
{linked_data(d)}</head><body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li><li>{d.off("Settings and alerts")}</li></ul></amp-sidebar>
<article><h1>{esc(a.title)}</h1><div class="amp-byline">{a.by}</div>
<amp-img src="/x.jpg" width="600" height="400"><noscript><img src="/x.jpg"></noscript></amp-img>
{marked_up(a, between={2: '<amp-ad width="300" height="250" type="x"></amp-ad>'})}
<amp-accordion><section><h4>Share</h4><p>{d.off("Send this story to a friend")}</p></section></amp-accordion></article>{footer(d)}</body></html>"""


def only_linked_data(d: Draft) -> str:
    a = d.article
    text = "\n\n".join(part.removeprefix("## ") for part in a.parts)
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, linked_data(d, articleBody=text))}
<body><div id="root"><div class="shell"><h1>{esc(a.title)}</h1><div class="spinner">{d.off("Loading the story, one moment please.")}</div></div></div>
<script src="/main.js"></script></body></html>"""


def client_side_app(d: Draft) -> str:
    a = d.article
    state = json.dumps({"page": {"id": 17, "title": a.title, "blocks": ["x" * 40] * 50}})
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), f'<meta name="author" content="{a.by}">')}
<body><div id="app"></div><noscript><div class="static"><h1>{esc(a.title)}</h1>{marked_up(a)}</div></noscript>
<script>window.__STATE__ = {state};</script><script>{"var a=1;" * 400}</script></body></html>"""


def listed_explainer(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    contents = "".join(
        f'<li><a href="#s{i}">{part[3:]}</a></li>' for i, part in enumerate(a.parts) if part.startswith("## ")
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<div class="layout"><article><header><h1>{esc(a.title)}</h1><p class="deck">{esc(a.standfirst)}</p></header>
<div class="toc"><ol>{contents}</ol></div>
<div class="prose">{marked_up(a)}</div></article><aside class="promo"><p>{d.off("Our calculator tells you in a minute what you will pay.")}</p></aside></div>{footer(d)}</body></html>"""


def long_read(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    quote = f'<blockquote class="pullquote"><p>{esc("You need to know how long a field is, whatever happens.")}</p></blockquote>'
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body class="longform">{navigation(d)}<article class="feature"><header class="hero"><p class="rubric">The long read</p><h1>{esc(a.title)}</h1>
<p class="standfirst">{esc(a.standfirst)}</p><p class="by">Words by <span class="byline-name">{a.by}</span></p></header>
<section class="chapter">{marked_up(a, '<p class="body-copy">{}</p>', between={4: quote})}</section>
<p class="support">{d.off("Support our journalism: become a member from £3 a month.")}</p></article>
<section class="more-long-reads"><h2>More long reads</h2>{teasers(d)}</section>{footer(d)}</body></html>"""


def questions(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d))}
<body>{navigation(d)}<main><article><h1>{esc(a.title)}</h1><p class="intro">{esc(a.standfirst)}</p><p class="writer">Interview: {a.by}</p>
<div class="qa">{marked_up(a, '<p class="answer">{}</p>', '<p class="question"><strong>{}</strong></p>')}</div></article></main>
<div class="follow-box">{d.off("Follow us for more conversations from the coast")}</div>{footer(d)}</body></html>"""


def cookie_wall(d: Draft) -> str:
    a = d.article
    choices = "".join(
        f"<li>{d.off(f'Purpose {i}: partners may measure how content performs on your device.')}</li>"
        for i in range(1, 9)
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body><div id="cmp-container" class="cookie-wall" role="dialog"><h2>{d.off("Your privacy matters to us")}</h2>
<p>{d.off("We use cookies to give you the best experience, to measure our audience and to show you advertising that suits you.")}</p><ul>{choices}</ul><button>Agree</button></div>
{navigation(d)}<main class="main"><h1>{esc(a.title)}</h1><div class="body">{marked_up(a)}</div>
<div class="nl-signup"><h3>{d.off("The Morning Chip")}</h3><p>{d.off("Sign up to our newsletter and never miss a deal. One email a day, no spam.")}</p><form><input type="email"><button>Go</button></form></div></main>{footer(d)}</body></html>"""


def xhtml(d: Draft) -> str:
    a = d.article
    d.suffix = ".xhtml"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>{esc(a.title)} | {esc(a.site)}</title>
<meta name="dcterms.created" content="{a.published}" /><meta name="author" content="{a.by}" /><script type="text/javascript" src="/menu.js"/></head>
<body><div id="header"><a name="top"/><p><a href="/">{esc(a.site)}</a></p></div>
<div id="article"><h1>{esc(a.title)}</h1><div class="rule"/>
{marked_up(a)}
</div><div id="footer"><p>{d.off("Valid XHTML, hand-made and served without a single cookie.")}</p></div></body></html>"""


def latin_1(d: Draft) -> str:
    a = d.article
    d.encoding = "cp1252"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{esc(a.title)} - {esc(a.site)}</title>
<meta name="pubdate" content="{a.published.replace("-", "")}"></head>
<body><div id="nav"><a href="/">Home</a> <a href="/fr">Français</a> <a href="/es">Español</a></div>
<div id="story"><h1>{esc(a.title)}</h1><p class="author">By {a.by}</p>{marked_up(a)}</div>
<div id="foot">{d.off("© Tous droits réservés, naïve façades and all")}</div></body></html>"""


def utf_16(d: Draft) -> str:
    d.encoding = "utf-16-le"
    a = d.article
    return f"""\ufeff<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<div class="article-text"><h1>{esc(a.title)}</h1>{marked_up(a)}</div>{footer(d)}</body></html>"""


def microdata(d: Draft) -> str:
    a = d.article
    authors = ", ".join(
        f'<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{name}</span></span>'
        for name in a.authors
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{esc(a.title)} – {esc(a.site)}</title></head>
<body>{navigation(d)}<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{esc(a.title)}</h1>
<div class="info">{authors} · <meta itemprop="datePublished" content="{a.iso}"><meta itemprop="dateModified" content="2025-01-01">{a.long_day}</div>
<div itemprop="articleBody">{marked_up(a, '<div class="para">{}</div>')}</div></div>
<div class="tail">{teasers(d)}</div>{footer(d)}</body></html>"""


def wordpress(d: Draft) -> str:
    a = d.article
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": "/#article",
                "headline": a.title,
                "author": {"name": a.authors[0], "@id": "/#/person/1"},
                "datePublished": a.iso,
                "publisher": {"@id": "/#organization"},
            },
            {"@type": "WebPage", "@id": "/", "datePublished": "2019-01-01T00:00:00+00:00"},
            {"@type": "Organization", "@id": "/#organization", "name": a.site},
            {"@type": "Person", "@id": "/#/person/1", "name": a.authors[0]},
        ],
    }
    d.authors = a.authors[:1]
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{esc(a.title)} - {esc(a.site)}</title><script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script></head>
<body class="post-template-default single single-post postid-117 single-format-standard wp-embed-responsive has-sidebar comments-open">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a><div id="page" class="site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/">{esc(a.site)}</a></p><nav id="site-navigation" class="main-navigation"><ul><li class="menu-item"><a href="/a">About</a></li></ul></nav></header>
<div id="primary" class="content-area has-sidebar"><main id="main" class="site-main">
<article id="post-117" class="post-117 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-related tag-comments">
<header class="entry-header"><h1 class="entry-title">{esc(a.title)}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published updated" datetime="{a.iso}">{a.long_day}</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/x">{a.authors[0]}</a></span></span></div></header>
<div class="entry-content">{marked_up(a, heading='<h2 class="wp-block-heading">{}</h2>', between={2: f'<figure class="wp-block-image"><img src="x.jpg"><figcaption class="wp-element-caption">{d.off(a.caption)}</figcaption></figure>'})}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">{d.off("Click to share on a network of your choice")}</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3><p>{d.off("Another quiet month at the harbour, and what it means for us")}</p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">{d.off("Everything we publish")}</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/p">{d.off("Previous Post: What we learned from the storm")}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">3 replies</h2><ol class="comment-list">{remarks(d)}</ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_text"><p>{d.off("This site is run by six volunteers and one dog, and pays nobody.")}</p></section></aside></div></body></html>"""


def drupal(d: Draft) -> str:
    a = d.article
    d.authors = ()
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{esc(a.title)} | {esc(a.site)}</title><meta name="Generator" content="Drupal 10" /></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><nav role="navigation" class="block block-menu navigation menu--main"><ul class="menu"><li class="menu-item"><a href="/about">About us</a></li></ul></nav></header>
<main role="main"><div class="layout-content"><div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title">{esc(a.title)}</span></h1></div>
<article data-history-node-id="12" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="username">webmaster</span> on <time datetime="{a.iso}">{a.long_day} - 08:30</time></div></footer>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">{marked_up(a)}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t">{d.off("railways and roads")}</a></div></div>
<ul class="links inline"><li class="comment-forbidden">{d.off("Log in or register to post comments")}</li></ul></div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><p>{d.off("Our offices are closed on Friday afternoons in July and August.")}</p></aside></main>
<footer role="contentinfo"><p>{d.off("Powered by a content system and by coffee")}</p></footer></div></div></body></html>"""


def newsletter_platform(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body><div id="entry"><div class="main-menu"><a href="/">{esc(a.site)}</a><button>Subscribe</button></div>
<div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{esc(a.title)}</h1><h3 class="subtitle">{esc(a.standfirst)}</h3>
<div class="profile-hover-wrapper byline-wrapper"><a href="/@me">{a.by}</a></div><div class="meta-date">{a.long_day}</div><div class="like-button-container">{d.off("412 likes, 36 restacks")}</div></div>
<div class="available-content"><div class="body markup" dir="auto">{marked_up(a, between={3: f'<div class="subscription-widget-wrap"><p class="cta-caption">{d.off("Thanks for reading. Subscribe for free to receive new posts and support my work.")}</p><form><input></form></div>'})}</div></div></article>
<div class="post-footer"><a href="#">{d.off("Share this publication with somebody you like")}</a></div></div>
<div class="comments-page"><h4>Discussion about this post</h4><p>{d.off("I forwarded this to my mother, who has been asking the same question since 1987.")}</p></div></div></body></html>"""


def conflicting_days(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, linked_data(d), '<meta name="date" content="2019-02-03">', '<meta property="article:modified_time" content="2025-06-01T00:00:00Z">')}
<body>{navigation(d)}<article><h1>{esc(a.title)}</h1><p class="dates">Updated <time datetime="2025-06-01">1 June 2025</time></p>{marked_up(a)}</article>{footer(d)}</body></html>"""


def archived_page(d: Draft) -> str:
    a = d.article
    d.suffix = ".mhtml"
    page = f"""<!DOCTYPE html>
<html lang="en"><head><title>{esc(a.title)} | {esc(a.site)}</title>{opengraph(d)}<meta name="author" content="{a.by}"></head>
<body>{navigation(d)}<article><h1>{esc(a.title)}</h1>{marked_up(a)}</article>{footer(d)}</body></html>"""
    quoted = quopri.encodestring(page.encode()).decode("ascii").replace("\r\n", "\n")
    lines = f"""From: <Saved by a browser>
Subject: {a.title.encode("ascii", "replace").decode()}
Date: Sat, 1 Jun 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Boundary--0001"

------Boundary--0001
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: page.html

{quoted}
------Boundary--0001
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable

body {{ margin: 0 }}
------Boundary--0001--
"""
    return lines.replace("\n", "\r\n")


def hashed_classes(d: Draft) -> str:
    a = d.article
    more = "".join(
        f'<li class="sc-kk"><a href="/n{i}"><div>{d.off(title)}</div></a></li>' for i, (title, _) in enumerate(TEASERS)
    )
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body><div id="__next"><div class="css-1q2w3e"><header class="css-0aa">{navigation(d)}</header><section class="css-9k1"><div class="css-77z"><h1 class="css-h1x">{esc(a.title)}</h1></div>
<div class="css-5ty">{marked_up(a, '<div class="css-p0"><p class="css-p1">{}</p></div>')}</div></section><section class="css-rel"><h2 class="css-h2">Trending</h2><ul>{more}</ul></section></div></div>{footer(d)}</body></html>"""


def headed_by_link_lists(d: Draft) -> str:
    a = d.article
    d.standfirst = True
    links = "".join(f'<a href="/k{i}">{d.off(f"Section number {i} of the portal")}</a> | ' for i in range(30))
    return f"""<html><head><title>{esc(a.site)}: {esc(a.title)}</title><meta name="publish-date" content="{a.long_day}"><meta name="author" content="{a.by.upper()}"></head>
<body><div>{links}</div><div id="wrap"><h1>{esc(a.title)}</h1><p><em>{esc(a.standfirst)}</em></p>{marked_up(a, '<p align="justify">{}</p>')}</div><div>{links}</div></body></html>"""


def one_form(d: Draft) -> str:
    a = d.article
    return f"""<!DOCTYPE html>
<html><head><title>
    {esc(a.title)}
</title><meta name="citation_publication_date" content="{a.published.replace("-", "/")}" /><meta property="og:site_name" content="{esc(a.site)}" /></head>
<body><form method="post" action="./page.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{"A" * 400}" />
<div id="ctl00_menu"><a href="/1">Home</a><a href="/2">{d.off("Press Room")}</a></div><div id="ctl00_cph_main"><h1>{esc(a.title)}</h1><span id="ctl00_lblBody">{marked_up(a)}</span></div>
<div id="ctl00_footer"><span>{d.off("Site map and accessibility statement")}</span></div></form></body></html>"""


def split_body(d: Draft) -> str:
    a = d.article
    halves = marked_up(a).split("\n")
    middle = len(halves) // 2
    return f"""<!DOCTYPE html>
<html lang="en">{head(d, opengraph(d), linked_data(d))}
<body>{navigation(d)}<main><article><h1>{esc(a.title)}</h1>
<div class="article-body-part"><div class="inner">{"".join(halves[:middle])}</div></div>
<div class="video-player" hidden><p>{d.off("This video cannot be played in your country, so you see this sentence instead.")}</p></div>
<div class="promo-strip"><a href="/deal">{d.off("Half price until Sunday: two papers for one")}</a></div>
<div class="article-body-part"><div class="inner">{"".join(halves[middle:])}</div></div></article></main>{footer(d)}</body></html>"""
