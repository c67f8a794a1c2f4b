"""What the rooms count: sentences, graphemes, reading grade, language, teasers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedside.base import text


def test_sentences_keep_titles_and_abbreviations_together() -> None:
    words = "Dr. Osei sees people on Monday. Call us at 9 a.m. or later! ¿Tiene fiebre? Venga."
    assert [words[a:b] for a, b in text.sentences(words)] == [
        "Dr. Osei sees people on Monday.",
        "Call us at 9 a.m. or later!",
        "¿Tiene fiebre?",
        "Venga.",
    ]


@given(st.text(max_size=300))
def test_sentence_spans_are_in_order_and_inside_the_text(words: str) -> None:
    spans = text.sentences(words)
    flat = [place for span in spans for place in span]
    assert flat == sorted(flat)
    assert all(0 <= a < b <= len(words) for a, b in spans)


def test_a_family_emoji_and_a_flag_are_one_grapheme_each() -> None:
    assert text.graphemes("👩‍👩‍👧🇺🇸e\u0301") == 3


def test_short_plain_words_read_easier_than_long_ones() -> None:
    plain = "Drink water. Rest. Call us if the fever stays for three days."
    hard = "Adequate hydration and convalescence are recommended notwithstanding persistent hyperpyrexia."
    assert text.reading_grade(plain) < 5 < 14 < text.reading_grade(hard)
    assert text.reading_grade("") == 0.0


def test_the_language_is_guessed_from_everyday_words() -> None:
    assert text.guess_language("me duele mucho la cabeza desde ayer") == "es"
    assert text.guess_language("my head has hurt since yesterday") == "en"
    assert text.guess_language("12345") == "en"


def test_invisible_characters_do_not_make_another_text() -> None:
    assert text.normalised("Fever\u200b in  BABIES?") == text.normalised("fever in babies")


@given(st.text(max_size=400), st.integers(min_value=0, max_value=300))
def test_whole_sentences_never_exceed_the_limit_and_never_cut_one(words: str, limit: int) -> None:
    kept = text.whole_sentences(words, limit)
    assert text.graphemes(kept) <= limit
    assert not kept or kept in words
    ends = {words[:end].strip() for _, end in text.sentences(words)}
    assert not kept or kept in ends


def test_a_teaser_always_keeps_the_whole_link() -> None:
    link = "https://clinic.example/p/maple/answers/fever/"
    short = text.teaser("When is a fever too high?", "Call us when it stays. " * 30, link, 300)
    assert short.endswith(link)
    assert short.startswith("When is a fever too high? Call us when it stays.")
    assert text.graphemes(short) <= 300
    whole = text.teaser("Signs?", "One sign. " * 40, link, 300, is_indivisible=True)
    assert whole == f"Signs?\n\n{link}"
    assert text.teaser("A title far too long " * 30, "Text.", link, 300) == link
