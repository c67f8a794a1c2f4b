"""Turns promises about comparing two questions into checks."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.encoder import load_encoder
from bedside.tactics.education.commands import same_lines
from bedside.tactics.education.same import THRESHOLD, is_same, score
from tests.needs import missing

DATA = Path(__file__).parents[3] / "../shared/data"
UNIT = np.array([1, 0], dtype=np.float32)


@given(st.text(max_size=80))
def test_every_text_is_the_same_as_itself(text: str) -> None:
    assert is_same(text, text, UNIT, UNIT)


@given(st.text(max_size=80), st.text(max_size=80), st.floats(-1, 1))
def test_the_order_of_the_two_does_not_matter_and_the_score_is_a_share(a: str, b: str, cosine: float) -> None:
    other = np.array([cosine, (1 - cosine**2) ** 0.5], dtype=np.float32)
    found = score(a, b, UNIT, other)
    assert found == score(b, a, other, UNIT)
    assert 0 <= found <= 1


@given(st.floats(-1, 0.99))
def test_nearer_vectors_never_lower_the_score(cosine: float) -> None:
    near, nearer = (np.array([c, (1 - c**2) ** 0.5], dtype=np.float32) for c in (cosine, cosine + 0.01))
    assert score("a", "b", UNIT, nearer) >= score("a", "b", UNIT, near)


def test_naming_another_thing_to_know_lowers_the_score() -> None:
    symptoms, treatment = "What are the symptoms of asthma?", "What is the treatment for asthma?"
    assert score(symptoms, treatment, UNIT, UNIT) < score(symptoms, "Which symptoms has asthma?", UNIT, UNIT)


def test_lines_are_judged_in_order_and_bad_ones_in_their_place() -> None:
    lines = [
        {"a": "Is the flu shot safe?", "b": "Are flu shots safe?"},
        {"a": "Is the flu shot safe?"},
        {"a": "Is the flu shot safe?", "b": "Where can I park?"},
        {"a": "", "b": "x"},
        None,
    ]
    first, second, third, *rest = same_lines(lines)
    assert first["same"]
    assert first["score"] >= THRESHOLD
    assert "error" in second
    assert not third["same"]
    assert all("error" in line for line in rest)


@pytest.mark.data
def test_messages_and_short_questions_are_told_apart_as_was_measured() -> None:
    path = DATA / "rqe_val.jsonl"
    if not path.is_file():
        missing(str(path), "the quality of the judge was NOT checked")
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    encoder = load_encoder()
    va, vb = encoder.encode([row["chq"] for row in rows]), encoder.encode([row["faq"] for row in rows])
    right = [is_same(r["chq"], r["faq"], a, b) == bool(r["label"]) for r, a, b in zip(rows, va, vb, strict=True)]
    assert np.mean(right) > 0.76
