"""factx explain: a room's corpus, for people."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from factx.cli.options import FURNITURE, KIND_NAMES, LINK_NAMES, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.examples import Example
    from factx.facts import Room
    from factx.links import Relation

_READS, _IGNORES, _MISSES = "reads", "ignores", "still misses"


def explain(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND", help=f"{KIND_NAMES}|{LINK_NAMES}|{FURNITURE}".replace("|", ", "), show_default=False
        ),
    ],
) -> None:
    """Print what a kind, or a link between kinds, reads, ignores and misses.

    Every line is a test of factx; brackets mark the mentions. furniture tells which lines of a page give no facts.
    """
    from factx import furniture  # noqa: PLC0415
    from factx.facts import KINDS  # noqa: PLC0415
    from factx.links import RELATIONS  # noqa: PLC0415

    rooms: dict[str, Room | Relation] = dict([*KINDS.items(), *RELATIONS.items()])
    told = {name: (room.about, room.corpus) for name, room in rooms.items()}
    told[FURNITURE] = (furniture.ABOUT, furniture.CORPUS)
    about, corpus = told[one_of("kind", kind, told)]
    typer.echo(f"{typer.style(kind, bold=True)}: {about}")
    for line in _lines(corpus):
        typer.echo(line)


def _lines(corpus: tuple[Example, ...]) -> Iterator[str]:
    """The corpus by what becomes of its lines, those that give the same together."""
    for part in (_READS, _IGNORES, _MISSES):
        examples = [example for example in corpus if _part(example) == part]
        if examples:
            yield f"\n{typer.style(part, bold=True)}"
        for facts, same in groupby(examples, key=lambda example: example.facts):
            if facts:
                yield f"  {typer.style(' | '.join(facts), fg='green')}"
            yield from (f"    {example.marked}" for example in same)


def _part(example: Example) -> str:
    if example.missed:
        return _MISSES
    return _READS if example.facts else _IGNORES
