"""The recogniser as a component of a spaCy pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import srsly
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from factx_accurate.decoding import LABELS, Scores, best, spans
from factx_accurate.wordpiece import WordPieces

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

LONGEST = 250
"""Pieces that are read together; longer texts are cut, between sentences where there is an end of one."""

SHORTEST = 50
"""Pieces a cut leaves at least before it."""

GRAPH, VOCABULARY = "names.onnx", "vocabulary.txt"
"""The files of the recogniser in a pipeline's folder."""

_ENDS = frozenset(".!?")


class Recogniser:
    """Marks the names of a Doc as its entities: PERSON, ORG, LOC and MISC, for anything else with a name.

    Each text is read by itself, so that what is found in it does not depend on the texts beside it.
    """

    def __init__(self, name: str = "ner", graph: bytes = b"", vocabulary: Sequence[str] = ()) -> None:
        """Take an ONNX graph and the word pieces in their order, or let `from_disk` read both."""
        self.name = name
        self._graph = graph
        self._vocabulary = tuple(vocabulary)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels it gives."""
        return LABELS

    def __call__(self, doc: Doc) -> Doc:
        """Mark the names of one Doc."""
        words = [token for token in doc if not token.is_space]
        doc.ents = [
            Span(doc, words[first].i, words[last - 1].i + 1, label)
            for part in self._parts(words)
            for first, last, label in self._names(words, *part)
        ]
        return doc

    def pipe(self, stream: Iterable[Doc], batch_size: int = 1) -> Iterator[Doc]:  # noqa: ARG002 - spaCy's signature
        """Mark the names of many Docs."""
        yield from map(self, stream)

    def scores(self, words: Sequence[str]) -> Scores:
        """A row for each word and a column for each tag: logits."""
        pieces, shapes, firsts = [self.pieces.first], [0], []
        for read in map(self.pieces.pieces, words):
            firsts.append(len(pieces))
            pieces += read.numbers
            shapes += [read.shape] * len(read.numbers)
        numbers = {"pieces": [*pieces, self.pieces.last], "shapes": [*shapes, 0]}
        (scores,) = self._session.run(None, {name: np.array([row], dtype=np.int64) for name, row in numbers.items()})
        found: Scores = scores[0][firsts]
        return found

    def __getstate__(self) -> dict[str, object]:
        """What another process needs: neither the session nor the words met so far."""
        return {"name": self.name, "_graph": self._graph, "_vocabulary": self._vocabulary}

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:  # noqa: ARG002
        """The graph and the vocabulary in one string of bytes."""
        stored: bytes = srsly.msgpack_dumps({GRAPH: self._graph, VOCABULARY: "\n".join(self._vocabulary)})
        return stored

    def from_bytes(self, stored: bytes, *, exclude: Iterable[str] = ()) -> Recogniser:  # noqa: ARG002
        """Read what `to_bytes` gives; ValueError when there is no graph in it."""
        read = srsly.msgpack_loads(stored)
        return self._filled(read[GRAPH], read[VOCABULARY])

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002
        """Write the graph and the vocabulary to a folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / GRAPH).write_bytes(self._graph)
        (Path(path) / VOCABULARY).write_text("\n".join(self._vocabulary), encoding="utf-8")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Recogniser:  # noqa: ARG002
        """Read the graph and the vocabulary from a folder; ValueError when there is no graph in its file."""
        return self._filled((Path(path) / GRAPH).read_bytes(), (Path(path) / VOCABULARY).read_text(encoding="utf-8"))

    def _filled(self, graph: bytes, vocabulary: str) -> Recogniser:
        """Itself with a graph, opened at once: a broken one is no model."""
        self._graph, self._vocabulary = graph, tuple(vocabulary.split("\n"))
        self.pieces, self._session = WordPieces(self._vocabulary), _opened(graph)
        return self

    @cached_property
    def pieces(self) -> WordPieces:
        """The vocabulary, applied to words."""
        return WordPieces(self._vocabulary)

    @cached_property
    def _session(self) -> InferenceSession:
        return _opened(self._graph)

    def _parts(self, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """First word and word behind the last of each part that is read by itself."""
        start, end, size, stop = 0, 0, 0, 0
        while end < len(words):
            longer = size + len(self.pieces.pieces(words[end].text).numbers)
            if longer > LONGEST and end > start:
                end = stop or end
                yield start, end
                start, size, stop = end, 0, 0
                continue
            size, end = longer, end + 1
            if size >= SHORTEST and words[end - 1].text in _ENDS:
                stop = end
        if start < end:
            yield start, end

    def _names(self, words: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int, str]]:
        tags = best(self.scores([word.text for word in words[start:end]]))
        return ((start + first, start + last, label) for first, last, label in spans(tags))


def _opened(graph: bytes) -> InferenceSession:
    """A graph to run, in one thread: texts are short, and a folder of articles has as many workers as there are cores.

    ValueError when it is none.
    """
    import onnxruntime  # noqa: PLC0415 - a tenth of a second that an empty recogniser need not pay

    onnxruntime.disable_telemetry_events()  # there are some on Windows
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        message = f"{GRAPH} is no graph that onnxruntime can run"
        raise ValueError(message) from error


@Language.factory("factx_accurate", assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make(nlp: Language, name: str) -> Recogniser:  # noqa: ARG001 - spaCy's signature
    """The factory behind `factx_accurate` in a pipeline's config."""
    return Recogniser(name)
