"""The words of a correction say what was said and what is right now, and always fit."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bedside.base.text import graphemes
from bedside.tactics.education.correcting import Said, propose, said

WAS = "Fever is common. Give 500 mg at once. [1] Drink water.\n\nRest well."
NOW = "Fever is common. Give 650 mg at once. [1] Drink water.\n\nSleep well."
PUBLISHER = "MedlinePlus"


def test_only_the_sentences_that_differ_are_told() -> None:
    assert said(WAS, NOW) == Said("Give 500 mg at once. […] Rest well.", "Give 650 mg at once. […] Sleep well.")
    assert said(WAS, WAS) == Said("", "")


def test_another_mark_or_space_is_no_other_sentence() -> None:
    assert said("Rest well. [1]", "Rest  well. [2]") == Said("", "")


def test_a_correction_says_that_the_post_is_no_longer_right_and_where_to_read_on() -> None:
    day, link = "November 22, 2026", "https://x.test/a"
    text = propose(day=day, lang="en", publisher=PUBLISHER, link=link, limit=300)
    assert text == (
        "Correction, November 22, 2026. Part of this post is no longer right, because MedlinePlus changed what it says."
        "\n\nPlease read our answer of now: https://x.test/a"
    )


def test_it_speaks_the_posts_language_and_says_when_something_was_taken_back() -> None:
    text = propose(day="22 de noviembre de 2026", lang="es", publisher=PUBLISHER, is_gone=True, limit=300)
    assert text.startswith("Corrección, 22 de noviembre de 2026.")
    assert "retiró" in text


@given(st.text(max_size=60), st.integers(60, 400), st.sampled_from(["en", "es", "fr"]), st.booleans())
def test_it_always_fits_and_never_stops_in_the_middle(publisher: str, limit: int, lang: str, is_gone: bool) -> None:
    text = propose(
        day="May 1, 2027", lang=lang, publisher=publisher, link="https://x.test", limit=limit, is_gone=is_gone
    )
    assert graphemes(text) <= limit
    assert text.startswith(("Correction, May 1", "Corrección, May 1"))


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_told_was_really_said(was: str, now: str) -> None:
    told = said(was, now)
    for part in told.was.split(" […] "):
        assert " ".join(part.split()) in " ".join(re.sub(r"\s?\[\d{1,3}\]", "", was).split())
