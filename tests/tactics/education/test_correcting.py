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


def test_a_correction_says_both_where_both_fit() -> None:
    change = Said("Give 500 mg.", "Give 650 mg.")
    text = propose(
        day="November 22, 2026", lang="en", publisher=PUBLISHER, link="https://x.test/a", change=change, limit=300
    )
    assert text == (
        "Correction, November 22, 2026. We wrote: “Give 500 mg.” It should say: “Give 650 mg.”\n\n"
        "Please read our answer of now: https://x.test/a"
    )


def test_where_they_do_not_fit_it_says_that_it_is_no_longer_right() -> None:
    change = Said("Give 500 mg. " * 30, "Give 650 mg.")
    text = propose(day="November 22, 2026", lang="en", publisher=PUBLISHER, change=change, limit=300)
    assert "no longer right, because MedlinePlus changed" in text
    assert "500" not in text


def test_it_speaks_the_posts_language_and_says_when_something_was_taken_back() -> None:
    text = propose(day="22 de noviembre de 2026", lang="es", publisher=PUBLISHER, is_gone=True, limit=300)
    assert text.startswith("Corrección, 22 de noviembre de 2026.")
    assert "retiró" in text


@given(st.text(max_size=400), st.text(max_size=400), st.integers(60, 400), st.sampled_from(["en", "es", "fr"]))
def test_it_always_fits_and_never_stops_in_the_middle(was: str, now: str, limit: int, lang: str) -> None:
    text = propose(
        day="May 1, 2027", lang=lang, publisher=PUBLISHER, link="https://x.test", change=Said(was, now), limit=limit
    )
    assert graphemes(text) <= limit
    assert text.startswith(("Correction, May 1", "Corrección, May 1"))


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_told_was_really_said(was: str, now: str) -> None:
    told = said(was, now)
    for part in told.was.split(" […] "):
        assert " ".join(part.split()) in " ".join(re.sub(r"\s?\[\d{1,3}\]", "", was).split())
