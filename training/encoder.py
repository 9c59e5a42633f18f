"""The transformer that tags words: MiniLM with the shapes of words beside their pieces.

Source: Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation"; the weights are those of all-MiniLM-L6-v2.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from factx_accurate.decoding import TAGS
from factx_accurate.wordpiece import SHAPES


@dataclass(frozen=True, slots=True)
class Size:
    """How large an encoder is."""

    pieces: int
    width: int
    layers: int
    heads: int
    inner: int
    positions: int


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each added to what came in and normalised."""

    def __init__(self, size: Size, dropout: float) -> None:
        super().__init__()
        self.heads = size.heads
        self.query, self.key, self.value, self.attended = (nn.Linear(size.width, size.width) for _ in range(4))
        self.inner, self.outer = nn.Linear(size.width, size.inner), nn.Linear(size.inner, size.width)
        self.first, self.second = nn.LayerNorm(size.width, eps=1e-12), nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Texts in, (texts, pieces, width), and out; `mask` is true where there is a piece."""
        texts, length, width = x.shape
        query, key, value = (
            part(x).view(texts, length, self.heads, -1).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        x = self.first(x + self.dropout(self.attended(attended.transpose(1, 2).reshape(texts, length, width))))
        return self.second(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Tagger(nn.Module):
    """Scores of every tag for every piece, (texts, pieces, tags), as logits."""

    def __init__(self, size: Size, sources: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.size = size
        self.word = nn.Embedding(size.pieces, size.width)
        self.position = nn.Embedding(size.positions, size.width)
        self.shape = nn.Embedding(len(SHAPES), size.width)
        self.source = nn.Embedding(sources, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.tags = nn.Linear(size.width, len(TAGS))
        self.dropout = nn.Dropout(dropout)
        for embedding in (self.word, self.position):
            nn.init.normal_(embedding.weight, std=0.02)
        for embedding in (self.shape, self.source):
            nn.init.zeros_(embedding.weight)

    def forward(self, pieces: Tensor, shapes: Tensor, sources: Tensor, mask: Tensor) -> Tensor:
        """Scores for texts in pieces; each text has one source."""
        places = torch.arange(pieces.shape[1])
        x = self.word(pieces) + self.position(places)[None] + self.shape(shapes) + self.source(sources)[:, None]
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return self.tags(self.dropout(x))


def pretrained(folder: Path, sources: int) -> Tagger:
    """A tagger with the weights of a folder in BERT's layout (config.json, model.safetensors) and fresh scores."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    size = Size(
        pieces=config["vocab_size"],
        width=config["hidden_size"],
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        inner=config["intermediate_size"],
        positions=config["max_position_embeddings"],
    )
    tagger = Tagger(size, sources)
    stored = load_file(folder / "model.safetensors")
    first = stored["embeddings.token_type_embeddings.weight"][0]
    weights = {
        "word.weight": stored["embeddings.word_embeddings.weight"],
        "position.weight": stored["embeddings.position_embeddings.weight"] + first,
        "norm.weight": stored["embeddings.LayerNorm.weight"],
        "norm.bias": stored["embeddings.LayerNorm.bias"],
    }
    for number, (own, theirs) in product(range(size.layers), _LAYER.items()):
        for kind in ("weight", "bias"):
            weights[f"layers.{number}.{own}.{kind}"] = stored[f"encoder.layer.{number}.{theirs}.{kind}"]
    fresh = {name: value for name, value in tagger.state_dict().items() if name.split(".")[0] in _FRESH}
    tagger.load_state_dict(weights | fresh)
    return tagger


_FRESH = {"shape", "source", "tags"}
_LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "first": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "second": "output.LayerNorm",
}
