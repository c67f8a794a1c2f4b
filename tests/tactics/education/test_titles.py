"""A topic is named by the clearest question of its people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedside.tactics.education.condensing import as_title, clearest


def test_headers_and_stories_are_left_out_of_a_title() -> None:
    text = (
        "SUBJECT: shingles\nMESSAGE: Hello, I am 71 and had it in May. Should I still get a shingles vaccine? Thanks!"
    )
    assert as_title(text) == "Should I still get a shingles vaccine?"


def test_a_question_that_does_not_name_its_subject_is_told_with_it() -> None:
    assert as_title("SUBJECT: Optic nerve atrophy\nMESSAGE: My nephew is 8. Is there a treatment?") == (
        "Optic nerve atrophy: Is there a treatment?"
    )


def test_the_first_person_may_speak() -> None:
    assert as_title("Do I need antibiotics for my sore throat?") == "Do I need antibiotics for my sore throat?"


def test_a_real_question_is_clearer_than_a_clipped_or_a_long_one() -> None:
    texts = [
        "flu shot",
        "I have had the flu shot every single year since 2009 and it made me sick so I wonder whether it could do so",
        "can the flu shot make me sick",
        "Can the flu shot make me sick?",
    ]
    assert clearest(texts) == 3
    assert clearest(texts[:3]) == 2
    assert clearest(texts[:1]) == 0


@given(st.lists(st.text(max_size=80), min_size=1, max_size=6))
def test_one_of_the_texts_is_always_chosen_and_no_title_fails(texts: list[str]) -> None:
    assert 0 <= clearest(texts) < len(texts)
    assert all(isinstance(as_title(text), str) for text in texts)
