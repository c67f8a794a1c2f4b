"""Turns promises about grouping into checks: stable names, order, memory, proposals."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.encoder import load_encoder
from bedside.tactics.education._linkage import link
from bedside.tactics.education.commands import group_lines
from bedside.tactics.education.grouping import Asked, Groups, as_question, general_mean
from tests.needs import missing

DATA = Path(__file__).parents[3] / "../shared/data"
TEXTS = (
    "Is the flu shot safe?",
    "are flu shots safe",
    "How do I book an appointment?",
    "how can I make an appointment",
    "What are the symptoms of asthma?",
    "What are the treatments for asthma?",
)


def groups_of(texts: list[str] | tuple[str, ...], groups: Groups | None = None) -> list[str]:
    encoder = load_encoder()
    groups = groups or Groups(general_mean(encoder))
    asked = [Asked(str(i), text) for i, text in enumerate(texts)]
    return groups.add_all(asked, encoder.encode([as_question(text) for text in texts]))


def test_wordings_of_one_question_share_a_group_named_after_the_first() -> None:
    names = groups_of(TEXTS)
    assert names[:4] == ["0", "0", "2", "2"]


def test_one_subject_asked_about_in_two_ways_is_two_groups() -> None:
    names = groups_of(TEXTS)
    assert names[4] != names[5]


def test_a_question_never_changes_its_group_afterwards() -> None:
    encoder = load_encoder()
    groups = Groups(general_mean(encoder))
    first = groups_of(TEXTS, groups)
    groups.add("new", "Is the flu vaccine dangerous?", encoder.encode(["Is the flu vaccine dangerous?"])[0])
    again = [groups.add(f"again {i}", text, vector) for i, (text, vector) in enumerate(_encoded(TEXTS))]
    assert again == first


def test_the_very_same_words_join_without_a_vector_being_looked_at() -> None:
    groups = Groups(np.zeros(3, dtype=np.float32))
    groups.add("1", "Is it SAFE?", np.array([1, 0, 0], dtype=np.float32))
    assert groups.add("2", "is it safe", np.array([0, 1, 0], dtype=np.float32)) == "1"


def test_texts_without_words_are_like_no_other() -> None:
    groups = Groups(np.zeros(3, dtype=np.float32))
    vectors = np.eye(3, dtype=np.float32)
    assert groups.add_all([Asked("1", "???"), Asked("2", "!!!")], vectors[:2]) == ["1", "2"]


def test_a_block_of_questions_is_grouped_alike_in_any_order() -> None:
    apart = {frozenset(pair) for pair in _together(TEXTS)}
    for seed in range(5):
        shuffled = random.Random(seed).sample(TEXTS, len(TEXTS))
        assert {frozenset(pair) for pair in _together(shuffled)} == apart


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 30), st.integers(0, 30))
def test_stored_groups_go_on_as_if_they_had_never_stopped(seed: int, before: int, after: int) -> None:
    vectors = _random_vectors(seed, before + after)
    asked = [Asked(f"{seed}-{i}", f"word{i}") for i in range(before + after)]
    groups = Groups(np.zeros(8, dtype=np.float32))
    first = groups.add_all(asked[:before], vectors[:before])
    texts, arrays = groups.state()
    restored = Groups.restored(json.loads(json.dumps(texts)), arrays)
    assert restored.add_all(asked[before:], vectors[before:]) == groups.add_all(asked[before:], vectors[before:])
    assert restored.add_all(asked[:before], vectors[:before]) == first


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 25))
def test_every_question_gets_a_group_that_is_named_after_a_member(seed: int, count: int) -> None:
    asked = [Asked(str(i), f"word{i}") for i in range(count)]
    names = Groups(np.zeros(8, dtype=np.float32)).add_all(asked, _random_vectors(seed, count))
    assert len(names) == count
    assert all(names[int(name)] == name and int(name) <= i for i, name in enumerate(names))


def test_known_groups_never_come_together() -> None:
    known = np.array([[0.9, 0.9]], dtype=np.float32)
    found = link(np.ones((1, 1), np.float32), known, np.ones(2, np.float32), 0.5, lambda *_: True)
    assert found == [(0, [0])]


def test_a_no_of_the_judge_is_final() -> None:
    among = np.array([[1, 0.9], [0.9, 1]], dtype=np.float32)
    found = link(among, np.zeros((2, 0), np.float32), np.zeros(0, np.float32), 0.5, lambda *_: False)
    assert found == [(None, [0]), (None, [1])]


def test_merges_and_splits_are_only_proposed() -> None:
    encoder = load_encoder()
    groups = Groups(general_mean(encoder))
    names = groups_of(TEXTS, groups)
    before = groups.state()[0]
    assert all(older != newer for older, newer, _ in groups.proposed_merges(0.1))
    assert isinstance(groups.proposed_splits(0.99), list)
    assert groups.state()[0] == before
    assert groups_of(TEXTS, groups) == names


def test_a_bad_line_is_answered_in_its_place() -> None:
    lines = [{"id": 1, "text": "Is it safe?"}, {"id": 1, "text": "again"}, {"id": 2}, 7, {"id": "1", "text": " "}]
    answers = list(group_lines(lines))
    assert answers[0] == {"id": 1, "group": 1}
    assert all(set(answer) == {"error"} for answer in answers[1:])


def test_nothing_in_gives_nothing_out() -> None:
    assert list(group_lines([])) == []


@pytest.mark.data
def test_real_questions_are_grouped_at_least_as_well_as_was_measured() -> None:
    path = DATA / "covidq_dev.jsonl"
    if not path.is_file():
        missing(str(path), "the quality of grouping was NOT checked")
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    rows = [row for row in rows if row["q"].strip()]
    names = [line["group"] for line in group_lines({"id": i, "text": row["q"]} for i, row in enumerate(rows))]
    true = np.array([row["group"] for row in rows])
    same, joined = true[:, None] == true, np.array(names)[:, None] == np.array(names)
    upper = np.triu_indices(len(rows), 1)
    right = (same & joined)[upper].sum()
    assert right / joined[upper].sum() > 0.57
    assert right / same[upper].sum() > 0.40


def _encoded(texts: tuple[str, ...]) -> list[tuple[str, np.ndarray]]:
    return list(zip(texts, load_encoder().encode([as_question(text) for text in texts]), strict=True))


def _together(texts: list[str] | tuple[str, ...]) -> list[tuple[str, str]]:
    names = groups_of(texts)
    return [(a, b) for a, n in zip(texts, names, strict=True) for b, m in zip(texts, names, strict=True) if n == m]


def _random_vectors(seed: int, count: int) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, 8)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
