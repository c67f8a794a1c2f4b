"""Turns promises about search into checks: the same as plain arithmetic, honest about finding nothing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.encoder import load_encoder
from bedside.tactics.education._nearest import Vectors
from bedside.tactics.education._postings import Postings
from bedside.tactics.education.commands import BadCorpus, search_lines
from bedside.tactics.education.condensing import cleaned, condensed
from bedside.tactics.education.search import Index, Row

ROWS = (
    Row("flu", "What are the symptoms of influenza?", ("flu", "grippe")),
    Row("asthma", "How is asthma treated?"),
    Row("shingles", "Is shingles contagious?", ("herpes zoster",)),
    Row("gout", "What causes gout?"),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.build(ROWS, load_encoder().encode([row.text for row in ROWS]))


def ids(index: Index, text: str, k: int = 10) -> list[str | int]:
    return [hit.id for hit in index.search(text, k, load_encoder().encode([text])[0]).hits]


def test_the_entry_that_answers_comes_first(index: Index) -> None:
    assert ids(index, "can I catch shingles from my wife")[0] == "shingles"
    assert ids(index, "inhaler for my asthma, what helps?")[0] == "asthma"


def test_another_name_of_the_subject_finds_it(index: Index) -> None:
    assert index.search("herpes zoster", 1).hits[0].id == "shingles"


def test_small_talk_finds_nothing_that_is_trusted(index: Index) -> None:
    for text in ("Who won the game last night?", "my neighbour plays loud music", "!!!"):
        assert not index.search(text, 3, load_encoder().encode([text])[0]).trusted


def test_a_question_that_is_in_the_corpus_is_trusted(index: Index) -> None:
    for row in ROWS:
        result = index.search(row.text, 3, load_encoder().encode([row.text])[0])
        assert result.hits[0].id == row.id
        assert result.trusted


def test_without_vectors_words_alone_decide(index: Index) -> None:
    result = Index.build(ROWS).search("What causes gout?", 2)
    assert (result.hits[0].id, result.trusted) == ("gout", True)
    assert not Index.build(ROWS).search("opening hours", 2).hits


def test_an_empty_corpus_finds_nothing() -> None:
    empty = Index.build([], np.zeros((0, 384), dtype=np.float32))
    assert empty.search("anything", 5, load_encoder().encode(["anything"])[0]).hits == []


def test_a_saved_index_answers_the_same(index: Index, tmp_path: Path) -> None:
    index.save(tmp_path)
    loaded = Index.load(tmp_path)
    assert loaded is not None
    for text in ("gout?", "I have asthma", "flu"):
        vector = load_encoder().encode([text])[0]
        assert loaded.search(text, 4, vector) == index.search(text, 4, vector)


def test_a_damaged_or_absent_index_is_none(index: Index, tmp_path: Path) -> None:
    assert Index.load(tmp_path) is None
    index.save(tmp_path)
    path = next(tmp_path.iterdir())
    path.write_bytes(path.read_bytes()[:-1])
    assert Index.load(tmp_path) is None


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1000), st.integers(1, 400), st.integers(1, 20))
def test_the_nearest_rows_are_those_that_plain_arithmetic_finds(seed: int, count: int, k: int) -> None:
    chance = np.random.default_rng(seed)
    rows = chance.normal(size=(count, 32)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found, cosines = Vectors.build(rows).nearest(rows[0], k)
    exact = np.sort(rows @ rows[0])[::-1][: min(k, count)]
    assert np.allclose(cosines, exact, atol=0.01)
    assert np.allclose(rows[found] @ rows[0], cosines, atol=0.01)


@settings(max_examples=50)
@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=6), min_size=1, max_size=10), st.sampled_from("abcdefg"))
def test_a_word_scores_exactly_the_rows_that_have_it(texts: list[list[str]], word: str) -> None:
    scores = Postings.build(texts).scores([word])
    assert [score > 0 for score in scores] == [word in text for text in texts]


@given(st.text(max_size=200))
def test_cleaning_never_fails_and_condensing_leaves_something_of_words(text: str) -> None:
    cleaned(text)
    condensed(text)


def test_condensing_leaves_the_question_without_greeting_and_identifiers() -> None:
    text = (
        "Hello doctor, I am 43 and I live alone with two cats in a small house. My phone is 555-123-4567. "
        "Is shingles contagious? Thank you so much!"
    )
    assert condensed(text) == "Is shingles contagious?"


def test_a_bad_corpus_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    for lines, words in (
        (['{"id": 1, "text": "a"}', '{"id": 1, "text": "b"}'], "line 2: the id 1 was used before"),
        (['{"id": 1}'], 'line 1: "text" is missing'),
        (["{"], "line 1: this is not JSON"),
    ):
        path.write_text("\n".join(lines))
        with pytest.raises(BadCorpus, match=words):
            search_lines(path, [])
    with pytest.raises(BadCorpus, match="Cannot read"):
        search_lines(tmp_path / "absent", [])


def test_lines_are_answered_in_order_and_ids_come_back_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEDSIDE_CACHE_DIR", str(tmp_path / "cache"))
    path, encoder = tmp_path / "corpus.jsonl", load_encoder(Path.home() / ".cache/bedside")
    path.write_text("\n".join(json.dumps({"id": i, "text": row.text}) for i, row in enumerate(ROWS)))
    lines = [{"text": "What causes gout?"}, {"text": 1}, {"text": "How is asthma treated?"}]
    for _ in range(2):  # the second time from the kept index
        first, second, third = search_lines(path, lines, 1, encoder)
        assert [hit["id"] for hit in first["hits"] + third["hits"]] == [3, 1]
        assert "error" in second
    assert len(list((tmp_path / "cache/corpora").iterdir())) == 1
