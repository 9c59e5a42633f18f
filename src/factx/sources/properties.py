"""Document properties: the title and the authors that a file states, where they were meant to be read.

Programs fill them in by themselves, with the names of files, templates and log-ins; those are passed over.
"""

from __future__ import annotations

import re

LONGEST_TITLE = 300
"""Characters a title may have."""

_FILE = re.compile(
    r"(?i)\.(?:docx?|dotx?|docm|odt|rtf|pdf|indd|qxp|qxd|pages|txt|html?|tex|dvi|ps|eps|ai|pptx?|xlsx?)$"
)
_MADE_UP = re.compile(
    r"""(?xi) (?: microsoft\ (?:office\ )?(?:word|powerpoint|excel)\b.* | (?:word|powerpoint|excel)\ -\ .*
    | (?:(?:new|blank|word)\ )? (?:document|page|untitled|layout|slide|draft|template|print|scan) (?:[\s_-]*\d+)?
    | normal | title | no\ title | (?:powerpoint|microsoft\ powerpoint)\ presentation
    | [\W\d_]* | \w*\d{4,}\w* | https?://\S+ | file:\S+ | about:blank )"""
)
_NOBODY = re.compile(
    r"""(?xi) (?: (?:the\ )? (?:admin|administrator|author|default|editor|guest|owner|root|system|unknown|user|staff
    |test|office|pc|anonymous|windows\ user|office\ user) \s*\d* | python-docx | un-?named | [\W\d_]* | \S+@\S+
    | .*\b(?:microsoft|adobe|apache|libreoffice|openoffice|acrobat|quarkxpress|indesign|ghostscript|scanner)\b.* )"""
)
_LOG_IN = re.compile(r"[a-z][a-z0-9._\\-]*|[A-Z]+\\\S+")


def title(written: object) -> str | None:
    """The title of a document, or None where a program made it up.

    >>> title("Harbour sold for £40m"), title("Microsoft Word - draft 3.doc"), title("Untitled-1")
    ('Harbour sold for £40m', None, None)
    """
    line = _line(written)
    return None if not line or len(line) > LONGEST_TITLE or _FILE.search(line) or _MADE_UP.fullmatch(line) else line


def authors(*written: object) -> tuple[str, ...]:
    """The people a document says it is by; log-ins, programs and offices' defaults are none.

    >>> authors("By Marit Solheim and Jon Aas; Ida Vik"), authors("jsmith"), authors("python-docx")
    (('Marit Solheim', 'Jon Aas', 'Ida Vik'), (), ())
    """
    lines = [re.sub(r"(?i)^by:?\s+", "", _line(one)) for one in written]
    names = [name.strip() for line in lines for name in re.split(r"\s*;\s*|,?\s+(?:and|&)\s+", line)]
    names = [part for name in names for part in _listed(name)]
    return tuple(dict.fromkeys(name for name in names if len(name) <= 80 and not _is_nobody(name)))


def _is_nobody(name: str) -> bool:
    return _NOBODY.fullmatch(name) is not None or _LOG_IN.fullmatch(name) is not None


def _listed(names: str) -> list[str]:
    """Names that commas divide, when each is a name of its own: "Solheim, Marit" is one."""
    parts = [part.strip() for part in names.split(",") if part.strip()]
    return parts if all(" " in part for part in parts) else [names]


def _line(written: object) -> str:
    """Written text as one line, without characters that cannot be printed."""
    text = written if isinstance(written, str) else ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
