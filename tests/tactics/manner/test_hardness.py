"""Where a text is hard: sentence by sentence, in place, and silent where a grade would be noise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.text import reading_grade
from bedside.tactics.manner.commands import check_text, report
from bedside.tactics.manner.hardness import HARD, hard_sentences

EASY = "We are open late on Monday. Come in when you can."
HEAVY = "Utilization of preventive modalities necessitates comprehensive coordination among interdisciplinary staff."


def test_only_the_hard_sentence_is_named() -> None:
    text = f"{EASY} {HEAVY} Call us."
    (one,) = hard_sentences(text)
    assert text[one.start : one.end] == HEAVY
    assert one.grade >= HARD
    assert one.grade == reading_grade(HEAVY)


def test_easy_words_have_no_hard_sentence() -> None:
    assert hard_sentences(EASY) == []
    assert hard_sentences("") == []


def test_of_a_few_words_nothing_is_said() -> None:
    assert hard_sentences("Cardiovascular rehabilitation: Wednesday.") == []


def test_spanish_is_not_called_hard_for_its_long_words() -> None:
    text = "Los niños pequeños necesitan dormir más de nueve horas cada noche para crecer bien."
    assert hard_sentences(text, "es") == []
    assert reading_grade(text, "es") < reading_grade(text)
    hard = (
        "La implementación de intervenciones multidisciplinarias orientadas a la prevención requiere colaboración "
        "interinstitucional permanente entre organizaciones comunitarias especializadas."
    )
    assert len(hard_sentences(hard, "es")) == 1
    assert hard_sentences(hard) == hard_sentences(hard, "es-MX")


@given(st.text(max_size=300))
def test_places_lie_inside_the_text_and_in_order(text: str) -> None:
    found = hard_sentences(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize("words", ["a", "antidisestablishmentarianism"])
def test_a_huge_text_takes_work_in_proportion(words: str) -> None:
    assert len(hard_sentences(f"{words} " * 20_000)) <= 1


def test_the_command_line_names_the_hard_sentence_too() -> None:
    text = f"{EASY}\n{HEAVY}"
    assert "a.txt:2:1: this sentence reads at grade" in report(text, "a.txt", check_text(text))
