"""An answer is drafted only where the library answers what was asked, not where it speaks of the same thing."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.encoder import load_encoder
from bedside.base.records import Passage
from bedside.tactics.education.answerable import THRESHOLD, chance, is_calibrated_for, unsaid
from bedside.tactics.education.collections import starter

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("answerable.jsonl").read_text(encoding="utf-8").splitlines()
]


@cache
def page(slug: str, first: int, lang: str = "en") -> tuple[Passage, ...]:
    own = [
        entry
        for entry in starter.passages(None)
        if isinstance(entry, Passage) and entry.lang == lang and entry.id.split(":")[1] == slug
    ]
    return (own[first - 1], *(one for one in own if one is not own[first - 1]))


def judged(question: str, slug: str, first: int, lang: str = "en") -> float:
    found = page(slug, first, lang)
    asked, told = load_encoder().encode([question, found[0].question])
    return chance(question, found, float(asked @ told))


def test_a_paraphrase_is_answered_and_what_the_page_never_mentions_is_not() -> None:
    assert judged("What are the symptoms of covid?", "covid-19", 1) >= THRESHOLD
    assert judged("how can i prevent covid", "covid-19", 5) >= THRESHOLD
    for question in (
        "why covid is worse in us",
        "what is the holdup with the covid tests for the us",
        "has anyone gotten covid twice",
        "how destructive has covid been for the world economy",
    ):
        assert all(judged(question, "covid-19", n) < THRESHOLD for n in range(1, 6)), question


def test_plain_matches_are_not_lost() -> None:
    assert judged("is pink eye contagious", "pink-eye", 3) >= THRESHOLD
    assert judged("can you catch pink eye", "pink-eye", 3) >= THRESHOLD
    assert judged("does the flu vaccine make you sick", "flu-shot", 4) >= THRESHOLD
    assert judged("¿cómo bajo el colesterol?", "cholesterol", 3, "es") >= THRESHOLD


def test_a_word_for_what_the_page_tells_counts_as_said() -> None:
    assert unsaid("is pink eye contagious", page("pink-eye", 3)) == 0
    assert unsaid("covid economy", page("covid-19", 1)) == 0.5


@given(st.text(max_size=60), st.floats(-1, 0.99))
def test_nearer_is_never_less_likely_and_the_chance_is_a_share(question: str, cosine: float) -> None:
    found = page("flu-shot", 1)
    assert 0 <= chance(question, found, cosine) <= chance(question, found, cosine + 0.01) <= 1


def test_the_weights_are_those_of_the_encoder_at_work_and_of_no_other() -> None:
    assert is_calibrated_for(load_encoder().name)
    assert not is_calibrated_for("another")


@pytest.mark.parametrize("lang", starter.LANGS)
def test_both_halves_of_the_labelled_questions_are_of_both_kinds(lang: str) -> None:
    for held in (False, True):
        half = [row for row in ROWS if row["held"] == held and row["lang"] == lang]
        assert len(half) >= 25
        assert 0.4 < sum(row["answerable"] for row in half) / len(half) < 0.6
    assert len({row["text"] for row in ROWS}) == len(ROWS)
