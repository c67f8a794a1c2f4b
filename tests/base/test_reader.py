"""The learned reader: the same text reads the same anywhere, and nothing that is written can break it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bedside.base._reader.features import piece_places, seen, word_places
from bedside.base._reader.linear import FORMAT
from bedside.base.reader import load_reader

SIZE = 64


class Flat:
    """An encoder that finds the same meaning in everything."""

    dimensions = 4

    def __init__(self, name: str) -> None:
        self.name = name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.full((len(texts), 4), 0.5, dtype=np.float32)


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """Two labels; spelling says the first, meaning the second."""
    path = tmp_path / "_reader_small.npz"
    spelling = np.tile(np.array([1, 0], dtype=np.int8), (SIZE, 1))
    common = {"bias": np.zeros(2, np.float32), "spelling": spelling, "scale": np.ones(2, np.float32)}
    both = {f"{name}_{variant}": value for name, value in common.items() for variant in ("alone", "with")}
    meaning = np.tile(np.array([0, 30], dtype=np.float16), (4, 1))
    facts = {"format": FORMAT, "encoder": "flat", "labels": ("a", "b"), "link": "softmax", "stamp": "0"}
    np.savez(path, meaning=meaning, **both, **facts)
    return path


def test_spelling_decides_alone_and_meaning_joins_with_the_encoder(weights: Path) -> None:
    [alone] = load_reader(weights).read(["hello there"], ["reply"])
    [joined] = load_reader(weights, Flat("flat")).read(["hello there"], ["reply"])
    assert alone["a"] > 0.5 > joined["a"]


def test_vectors_of_another_encoder_are_never_used(weights: Path) -> None:
    reader = load_reader(weights, Flat("other"))
    assert reader.name.endswith("/alone")
    assert reader.read(["hello"], ["post"]) == load_reader(weights).read(["hello"], ["post"])


def test_weights_of_another_format_are_refused(weights: Path, tmp_path: Path) -> None:
    with np.load(weights) as stored:
        newer = dict(stored) | {"format": FORMAT + 1}
    np.savez(tmp_path / "newer.npz", **newer)
    with pytest.raises(ValueError, match="format"):
        load_reader(tmp_path / "newer.npz")


def test_each_text_needs_its_kind(weights: Path) -> None:
    with pytest.raises(ValueError, match="kind"):
        load_reader(weights).read(["a", "b"], ["reply"])


def test_features_are_the_same_for_ever() -> None:
    words = seen("Can’t BREATHE!").words
    assert words == ["cant", "breathe", "!"]
    assert word_places(words, "reply", 1 << 15).tolist() == word_places(words, "reply", 1 << 15).tolist()
    assert int(piece_places(["a"], 1 << 15)[0]) == int(piece_places(["a"], 1 << 15)[0])


def test_spanish_is_read_with_its_gloss_and_without_its_accents() -> None:
    assert seen("¿Mi hijo no respira?").words == seen("mi hijo no respira?").words
    assert "breathes" in seen("mi hijo no respira").english


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(max_size=200), max_size=5))
def test_anything_written_can_be_read_and_reads_alike_in_company(
    texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    reader = load_reader(STORED)
    together = reader.read(texts, ["reply"] * len(texts))
    for text, reading in zip(texts, together, strict=True):
        [apart] = reader.read([text], ["reply"])
        assert apart == pytest.approx(reading, abs=1e-5)
        assert all(0 <= chance <= 1 for chance in reading.values())


def test_a_megabyte_costs_no_more_than_its_ends() -> None:
    start = time.perf_counter()
    load_reader(STORED).read(["dolor " * 200_000, "\u0301" * 1_000_000], ["reply"] * 2)
    assert time.perf_counter() - start < 5


STORED = Path(__file__).parents[2] / "src/bedside/tactics/dialogue/_reader_messages.npz"
