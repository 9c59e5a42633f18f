"""Derive samples/pages: articles of our own in the layouts of web pages, with what is to be read there.

    python tests/derive_pages.py            say which pages are out of date
    python tests/derive_pages.py --write    write them anew

samples/pages/articles holds the articles, tests/page_layouts*.py the layouts. Beside each page NN-layout.html lies a
NN-layout.sheet: title, authors, site and day as the page states them, the blocks of the `article` in order, and the
`furniture`, sentences of the page that are not the article's.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "samples" / "pages"


def derived() -> Iterator[tuple[str, bytes]]:
    """The names of all files of samples/pages and what they hold."""
    sys.path.insert(0, str(ROOT))
    from tests.page_drafts import Article, Draft  # noqa: PLC0415 - found from the root alone
    from tests.page_layouts import PLAN  # noqa: PLC0415

    for number, (layout, name) in enumerate(PLAN, 1):
        draft = Draft(Article.named(name))
        markup = layout(draft)
        stem = f"{number:02}-{layout.__name__.replace('_', '-')}"
        yield stem + draft.suffix, markup.encode(draft.encoding)
        yield stem + ".sheet", (json.dumps(draft.wanted(), ensure_ascii=False, indent=1) + "\n").encode()


def stale() -> list[str]:
    """The files that are not what would be derived today, or are there although nothing derives them."""
    current = dict(derived())
    there = {path.name for path in PAGES.iterdir() if path.is_file()}
    changed = [name for name, content in current.items() if name not in there or (PAGES / name).read_bytes() != content]
    return changed + sorted(there - set(current))


def main() -> None:
    if "--write" in sys.argv[1:]:
        current = dict(derived())
        for path in PAGES.iterdir():
            if path.is_file() and path.name not in current:
                path.unlink()
        for name, content in current.items():
            (PAGES / name).write_bytes(content)
    elif names := stale():
        sys.exit(f"out of date: {', '.join(names)}; python tests/derive_pages.py --write")


if __name__ == "__main__":
    main()
