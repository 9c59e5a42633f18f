"""Rules of the first pass for times that lie nowhere in the calendar: "now", "recently", "the future"."""

from __future__ import annotations

from factx.facts.timeframes.grammar import EDGE, Found
from factx.facts.timeframes.grammar import PhraseRule as Rule
from factx.facts.timeframes.moments import Soon, Vague


def _vague(found: Found) -> Vague | None:
    word, before = found.text("vague"), found.before()
    after = found.after()
    compared = before.word in ("as", "how", "so", "too", "very")
    if word.lower() == "soon" and (compared or after.kind in ("dash", "after", "before")):
        return None
    if before.kind == "most" and after.kind in ("in", "on", "by"):  # "most recently in March"
        return None
    if word.lower() == "soon":
        return Soon()
    return Vague(found["vague"]) if word[0].islower() or before is EDGE or _starts(found) else None


def _starts(found: Found) -> bool:
    before = found.before()
    return before is EDGE or before.kind in ("stop", "long_dash", "open") or before.text in ('"', "'", ":")


_REFERRED_TO = frozenset(
    """it we they he she you i there this that these those which who when where but is was are were has have had will
    would may might can could should of and or""".split()
)


_BEFORE_A_TIME = frozenset("in of from for to about at until by".split())


def _time_itself(found: Found) -> Vague | None:
    """Such as "in the past", "the future of steel", "at the moment", "at the time"."""
    kind, before, after = found.kind("ref"), found.before(), found.after()
    ends = after is EDGE or after.kind in _ENDS or after.word in _REFERRED_TO
    ends = ends or (kind in ("moment", "time") and before.kind == "at")
    if before.kind not in _BEFORE_A_TIME or not ends:
        return None
    if kind in ("moment", "time"):
        looks_on = after.kind in ("of", "that") or after.word in ("when", "he", "she", "they", "it", "we", "i")
        return None if before.kind != "at" or looks_on else Vague("PRESENT_REF" if kind == "moment" else "PAST_REF")
    return Vague({"past": "PAST_REF", "future": "FUTURE_REF"}.get(kind, "PRESENT_REF"))


_ENDS = frozenset("stop comma close_ long_dash in for to by from with and or".split())


def _near_future(found: Found) -> Vague:  # noqa: ARG001 - the words are all there is
    return Vague("FUTURE_REF")


def _that_time(found: Found) -> Vague | None:
    before, after = found.before(), found.after()
    placed = before.kind in ("at", "by", "since", "until")
    return Vague("PAST_REF") if placed and after.kind != "of" else None


def _recent(found: Found) -> Vague | None:
    """The adjective: "a recent appeal"."""
    superlative = found.before().kind in ("most", "more")
    plain = found.text("recent").islower() or _starts(found)
    return Vague("PAST_REF") if found.modifies and not superlative and plain else None


def _now(found: Found) -> Vague | None:
    after, before = found.after(), found.before()
    joined = any(piece.kind in ("dash", "every") for piece in (after, before))
    listed = after.kind == "that"
    titled = found.text("now")[0].isupper() and not _starts(found)
    return None if joined or listed or titled else Vague("PRESENT_REF")


def _at_present(found: Found) -> Vague | None:
    before, after = found.before(), found.after()
    ends = after is EDGE or after.kind in _ENDS or not after.text[:1].isalnum()
    return Vague("PRESENT_REF") if before.kind == "at" and ends else None


def _present(found: Found) -> Vague | None:  # noqa: ARG001 - the words are all there is
    return Vague("PRESENT_REF")


REFERENCES = (
    Rule("now", "reference", "right? {now}", _now),
    Rule("time itself", "reference", "the {ref:reference_word}", _time_itself),
    Rule("time itself", "reference", "{ref:present}", _at_present),
    Rule("near future", "reference", "the futurity future", _near_future),
    Rule("that time", "reference", "that time", _that_time),
    Rule("recent", "reference", "{recent}", _recent),
    Rule("now", "reference", "{vague}", _vague),
    Rule("now", "reference", "more {vague}", _vague),
    Rule("these days", "reference", "these units", _present),
)
