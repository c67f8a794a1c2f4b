"""The learned reader: the same text reads the same anywhere, and nothing that is written can break it."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedside.base._reader.features import piece_places, seen_words, word_places
from bedside.base._reader.linear import FORMAT
from bedside.base._reader.lines import line_of
from bedside.base._reader.places import told_by
from bedside.base.reader import Reader, load_reader, load_spelling_reader, reader_or_none

SIZE = 64
STORED = Path(__file__).parents[2] / "src/bedside/tactics/dialogue/_reader_messages.npz"
TEXTS = st.lists(st.text(max_size=200), max_size=5)


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """Two labels; spelling says the first."""
    path = tmp_path / "_reader_small.npz"
    spelling = np.tile(np.array([1, 0], dtype=np.int8), (SIZE, 1))
    facts = {"format": FORMAT, "labels": ("a", "b"), "stamp": "0"}
    np.savez(path, bias=np.zeros(2, np.float32), spelling=spelling, scale=np.ones(2, np.float32), **facts)
    return path


@pytest.fixture(params=["drafts", "messages", "spelling"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return load_spelling_reader(STORED) if request.param == "spelling" else load_reader(request.param)


def test_spelling_decides_where_it_is_all_there_is(weights: Path) -> None:
    [opinion] = load_spelling_reader(weights).read(["hello there"], ["reply"])
    assert opinion.chances["a"] > 0.5


def test_weights_of_another_format_are_refused(weights: Path, tmp_path: Path) -> None:
    with np.load(weights) as stored:
        newer = dict(stored) | {"format": FORMAT + 1}
    np.savez(tmp_path / "newer.npz", **newer)
    with pytest.raises(ValueError, match="format"):
        load_spelling_reader(tmp_path / "newer.npz")


def test_each_text_needs_its_kind(reader: Reader) -> None:
    with pytest.raises(ValueError, match="kind"):
        reader.read(["a", "b"], ["reply"])


def test_features_are_the_same_for_ever() -> None:
    words = seen_words("Can’t BREATHE!")
    assert words == ["cant", "breathe", "!"]
    assert word_places(words, "reply", 1 << 15).tolist() == word_places(words, "reply", 1 << 15).tolist()
    assert int(piece_places(["a"], 1 << 15)[0]) == int(piece_places(["a"], 1 << 15)[0])


def test_spanish_is_read_with_its_gloss_and_without_its_accents() -> None:
    assert seen_words("¿Mi hijo no respira?") == seen_words("mi hijo no respira?")
    assert "breathes" in seen_words("mi hijo no respira")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=TEXTS)
def test_anything_written_can_be_read_and_reads_alike_in_company(texts: list[str], reader: Reader) -> None:
    together = reader.read(texts, ["reply"] * len(texts))
    for text, opinion in zip(texts, together, strict=True):
        [apart] = reader.read([text], ["reply"])
        assert apart.chances == pytest.approx(opinion.chances, abs=1e-3)
        assert all(0 <= chance <= 1 for chance in opinion.chances.values())
        assert all(0 <= start < end <= len(text) for places in opinion.places.values() for start, end in places)


def test_a_megabyte_costs_no_more_than_its_ends(reader: Reader) -> None:
    start = time.perf_counter()
    reader.read(["dolor " * 200_000, "\u0301" * 1_000_000], ["reply"] * 2)
    assert time.perf_counter() - start < 5


def test_an_offence_in_the_middle_of_a_long_post_is_read() -> None:
    calm = "Our spring fair has music, soup and a plant swap for all neighbors on the lawn. " * 12
    offence = "And Danielle, we were so happy to see you for your biopsy on Tuesday, your results look great! "
    [quiet, loud] = load_reader("drafts").read([calm * 2, calm + offence + calm], ["post", "post"])
    assert loud.chances["PRV001"] > 0.5 > quiet.chances["PRV001"]
    start, end = loud.places["PRV001"][0]
    assert len(calm) <= start < end <= len(calm) + len(offence)


def test_without_the_sentence_model_spelling_goes_on_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("BEDSIDE_CACHE_DIR", str(blocked))
    heard: list[str] = []
    left = reader_or_none("messages", heard.append, STORED)
    assert left is not None
    assert left.read(["is there parking"], ["reply"])[0].chances["logistics"] > 0.3
    assert "BEDSIDE_CACHE_DIR" in heard[0]
    assert reader_or_none("drafts", heard.append) is None


@given(st.text(max_size=300))
def test_every_place_of_a_line_leads_back_into_its_text(text: str) -> None:
    line = line_of(text)
    for place in range(len(line.text)):
        start, end = line.original(place, place + 1)
        assert 0 <= start < end <= len(text)


def test_a_line_keeps_the_way_back_through_gloss_and_disguise() -> None:
    text = "Gracias por traer a su bebé, qué gu\u200bsto"
    line = line_of(text)
    start = line.text.index("baby")
    assert text[slice(*line.original(start, start + 4))] == "bebé"


def test_marks_point_at_the_loudest_stretch_in_whole_words() -> None:
    text = "a quiet start, then something loud. the end"
    tokens = [(-3.0, 0, 14), (-2.0, 15, 19), (2.0, 20, 24), (3.0, 29, 34), (-4.0, 36, 43)]
    assert told_by(tokens, text) == ((20, 34),)
    assert told_by([], text) == ()
