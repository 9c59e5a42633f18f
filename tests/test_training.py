"""The way from annotated texts to weights, walked with twenty sentences and a tiny transformer."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.language import STOCK_MODEL, Language, _folder
from training.augmentation import Names, augmented, names, recased
from training.corpus import Annotated, Mention, Passage, passages, read_jsonl, read_stories
from training.evaluation import measured, report
from training.recipe import Recipe, build
from training.silver import decided

ROOT = Path(__file__).parents[1]

SENTENCES = """\
[p Odile Marchetti] runs the [o Vantry Group] from [l Trieste].
The [o Vantry Group] sold its [l Lisbon] office to [p Tomasz Wilk].
[p Wilk], a [x Polish] builder, paid in cash.
In [l Oslo] the [o Nordsund Bank] kept its rates.
[p Kaja Brekke] of the [o Nordsund Bank] told [l Bergen] why.
Nobody in the room had heard of the [x Heron Prize].
[p Desmond Achola] won it for a song about [l Kisumu].
The [o Kisumu Choir] sang; [p Achola] wept.
A ferry left [l Piraeus] at noon with the [o Aegis Line]'s new captain.
She is [p Irini Vlachou], the [x Greek] press wrote.
[o Calder & Moss LLP] acts for [p Ruth Penhallow].
[p Penhallow] lives in [l Truro], her lawyers said.
[o Seiwa Denki] opened a plant near [l Nagoya].
Its chairman, [p Kenji Morooka], cut the ribbon.
The mayor of [l Nagoya] thanked [o Seiwa Denki].
Rain fell on [l Quito] while [o Banco Andes] counted its losses.
[p Lucía Benalcázar] left [o Banco Andes] in May.
[x Brazilian] buyers came to [l Quito] too.
The [o Harrow Lane School] closed for a day.
[p Amina Yusuf], its head, wrote to the parents."""


def stories(folder: Path) -> Path:
    folder.mkdir()
    lines = SENTENCES.split("\n")
    (folder / "sentences.txt").write_text("\n---\n".join("\n\n".join(lines[i : i + 5]) for i in range(0, 20, 5)))
    return folder


def unlabelled(path: Path) -> Path:
    texts = ("Odile Marchetti met Kenji Morooka in Oslo.", "The Nordsund Bank lent money to Seiwa Denki in Nagoya.")
    path.write_text("".join(json.dumps({"id": i, "source": "none", "text": t}) + "\n" for i, t in enumerate(texts)))
    return path


def annotated(path: Path) -> Path:
    text = "Ruth Penhallow wrote to Banco Andes."
    mentions = [{"start": 0, "end": 14, "label": "PERSON"}, {"start": 24, "end": 35, "label": "ORG"}]
    path.write_text(json.dumps({"id": "g", "source": "wikigold", "text": text, "mentions": mentions}) + "\n")
    return path


def encoder(folder: Path) -> Path:
    """A transformer of one narrow layer in BERT's layout, with weights by chance and a vocabulary of letters."""
    torch, safetensors = pytest.importorskip("torch"), pytest.importorskip("safetensors.torch")
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz.,;'&"]
    pieces += [f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    width, inner, positions = 24, 48, 256
    torch.manual_seed(7)

    def tensors(name: str, rows: int, columns: int) -> dict[str, Any]:
        return {f"{name}.weight": torch.randn(rows, columns) / 5, f"{name}.bias": torch.zeros(rows)}

    def norm(name: str) -> dict[str, Any]:
        return {f"{name}.weight": torch.ones(width), f"{name}.bias": torch.zeros(width)}

    layer = "encoder.layer.0"
    weights = {
        "embeddings.word_embeddings.weight": torch.randn(len(pieces), width) / 5,
        "embeddings.position_embeddings.weight": torch.randn(positions, width) / 5,
        "embeddings.token_type_embeddings.weight": torch.zeros(2, width),
        **norm("embeddings.LayerNorm"),
        **norm(f"{layer}.attention.output.LayerNorm"),
        **norm(f"{layer}.output.LayerNorm"),
        **tensors(f"{layer}.attention.output.dense", width, width),
        **tensors(f"{layer}.intermediate.dense", inner, width),
        **tensors(f"{layer}.output.dense", width, inner),
    }
    for part in ("query", "key", "value"):
        weights |= tensors(f"{layer}.attention.self.{part}", width, width)
    config = {
        "vocab_size": len(pieces),
        "hidden_size": width,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": inner,
        "max_position_embeddings": positions,
    }
    folder.mkdir()
    safetensors.save_file(weights, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "vocab.txt").write_text("\n".join(pieces))
    return folder


def test_marked_sentences_are_read_with_their_names(tmp_path: Path) -> None:
    texts = list(read_stories(stories(tmp_path / "stories") / "sentences.txt"))
    assert len(texts) == 4
    found = [[text.text[m.start : m.end] for m in text.mentions] for text in texts]
    assert found[0][:3] == ["Odile Marchetti", "Vantry Group", "Trieste"]
    read = list(passages(texts))
    assert len(read) == 20
    assert read[0].tags == ("B-PERSON", "I-PERSON", "O", "O", "B-ORG", "I-ORG", "O", "B-LOC", "O")


def test_the_stories_in_the_repository_are_well_marked() -> None:
    for path in sorted((ROOT / "training" / "stories").rglob("*.txt")):
        for text in read_stories(path):
            assert "[" not in text.text, f"{path.name}: {text.id}"
            assert all(text.text[m.start : m.end].strip() == text.text[m.start : m.end] for m in text.mentions)
        assert sum("-" in p.tags for p in passages(read_stories(path))) <= 3, path.name


def test_augmentation_keeps_words_spaces_and_tags_together(tmp_path: Path) -> None:
    read = list(passages(read_stories(stories(tmp_path / "stories") / "sentences.txt")))
    pool = Names(read)
    for seed in range(20):
        for before, after in zip(read, augmented(read, pool, seed), strict=True):
            assert len(after.words) == len(after.spaces) == len(after.tags)
            assert [label for *_, label in names(before.tags)] == [label for *_, label in names(after.tags)]
    assert augmented(read, pool, 1) == augmented(read, pool, 1)


def test_names_in_capitals_stay_names() -> None:
    passage = Passage("t", "stories", ("Ada", "left"), (True, False), ("B-PERSON", "O"))
    changed = [recased(passage, random.Random(seed)) for seed in range(200)]
    assert {item.words for item in changed} == {("ADA", "LEFT"), ("ada", "left"), ("Ada", "Left"), ("Ada", "left")}
    assert {item.tags for item in changed} == {passage.tags}


def test_offsets_that_would_go_wrong_are_refused() -> None:
    twice = Annotated("t", "none", "Ada Obi", (Mention(0, 7, "PERSON"), Mention(4, 7, "PERSON")))
    for text in (Annotated("t", "none", "Ada\r\nObi", ()), twice):
        with pytest.raises(ValueError, match="overlapping"):
            list(passages([text]))


def test_a_document_decides_what_its_names_are() -> None:
    said = [Passage("t", "", ("Vantry", "rose"), (True, False), (tag, "O")) for tag in ("B-ORG", "B-ORG", "B-PERSON")]
    assert {passage.tags for passage in decided(said)} == {("B-ORG", "O")}


def test_the_whole_chain_runs_on_twenty_sentences(tmp_path: Path) -> None:
    recipe = Recipe(
        gold=annotated(tmp_path / "gold.jsonl"),
        unlabelled=unlabelled(tmp_path / "unlabelled.jsonl"),
        stories=stories(tmp_path / "stories"),
        encoder=encoder(tmp_path / "encoder"),
        stock=_folder(STOCK_MODEL),
        into=tmp_path / "build",
        epochs=12,
    )
    build(recipe)
    news, accurate = recipe.into / "news", recipe.into / "accurate"
    table = measured(Language(str(news)), list(read_jsonl(recipe.gold)))
    assert table["wikigold", "PERSON"].f1 == 1
    assert any("wikigold" in line for line in report([str(news), str(accurate)], list(read_jsonl(recipe.gold))))

    made = {path: path.stat().st_mtime_ns for path in recipe.into.rglob("*")}
    build(recipe)
    assert made == {path: path.stat().st_mtime_ns for path in recipe.into.rglob("*")}
    with pytest.raises(SystemExit, match="another recipe"):
        build(replace(recipe, seed=2))
