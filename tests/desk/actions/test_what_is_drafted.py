"""Ben gets a draft where the library answers what people asked, led by what answers it, and a refusal elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bedside.desk.actions.draft_answer import draft_answer
from bedside.desk.actions.errors import Refused
from bedside.desk.models import Answer
from tests.cast import Cast, make_cast
from tests.desk.actions.shelf import fill_shelf, make_topic

pytestmark = pytest.mark.django_db
LABELLED = Path(__file__).parents[2] / "tactics/education/answerable.jsonl"
# Every starter subject that the labelled questions are about.
ROWS: list[dict[str, Any]] = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
SLUGS = sorted({row["about"].split(":")[0] for row in ROWS})


@pytest.fixture
def cast() -> Cast:
    cast = make_cast()
    for lang in ("en", "es"):
        fill_shelf(cast.practice, *SLUGS, lang=lang)
    return cast


def drafted(cast: Cast, title: str, lang: str = "en") -> Answer | None:
    try:
        return draft_answer(cast.ben, make_topic(cast.practice, title, lang).pk)
    except Refused:
        return None


def test_what_answers_leads_the_draft(cast: Cast) -> None:
    for title, opening in (
        ("What are the signs of a stroke?", "Think BE FAST."),
        ("When should I worry about my baby's fever?", "Call the doctor if the fever lasts"),
        ("is pink eye contagious", "Wash your hands often"),
        ("can you catch pink eye", "Wash your hands often"),
        ("does the flu vaccine make you sick", "The flu shot cannot give you the flu."),
    ):
        answer = drafted(cast, title)
        assert answer is not None, title
        assert answer.body.startswith(opening), title
        assert answer.short.startswith(opening), title


def test_only_the_matched_subject_is_cited(cast: Cast) -> None:
    answer = drafted(cast, "¿Cuáles son las señales de un derrame cerebral?", "es")
    assert answer is not None
    assert all("derrame" in cited.title for cited in answer.citations.all())
    assert "llame al 911 de inmediato, aunque las señales desaparezcan" in answer.body


def test_speaking_of_the_same_thing_is_not_answering(cast: Cast) -> None:
    for title in (
        "why covid is worse in us",
        "what is the holdup with the covid tests for the us",
        "has anyone gotten covid twice",
        "how destructive has covid been for the world economy",
    ):
        assert drafted(cast, title) is None, title


def test_of_the_questions_that_nothing_was_fitted_to_most_are_judged_right(cast: Cast) -> None:
    held = [row for row in ROWS if row["held"]]
    right = [row for row in held if (drafted(cast, row["text"], row["lang"]) is not None) == row["answerable"]]
    assert len(right) / len(held) >= 0.85
