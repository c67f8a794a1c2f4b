"""How a text is folded, split and tried: the ground under every rule."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.fold import fold
from bedside.base.records import Draft
from bedside.tactics.manner._cues import Cue, compiled, cue, heads, search
from bedside.tactics.manner._leads import leads_of
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._splitting import split_words
from bedside.tactics.manner.review import rules


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("Cirugía", "cirugia"),
        ("Cirugi\u0301a", "cirugia"),
        ("vi\u200bsit", "visit"),
        ("vіsіt", "visit"),  # noqa: RUF001 - Cyrillic letters
        ("𝓿𝓲𝓼𝓲𝓽", "visit"),
        ("v1sit", "visit"),
        ("v.i.s.i.t", "visit"),
        ("ﬁne…", "fine..."),
        ("“you’re”", '"you\'re"'),
        ("A1C and B12", "a1c and b12"),
        ("hello@clinic.example", "hello@clinic.example"),
    ],
)
def test_a_text_folds_to_what_a_reader_sees(shown: str, plain: str) -> None:
    assert fold(shown).lower == plain


@given(st.text(max_size=200))
def test_folded_forms_have_one_length_and_lead_back(text: str) -> None:
    cased, lower, origins = fold(text)
    assert len(cased) == len(lower)
    if origins is None:
        assert len(lower) == len(text)
    else:
        assert len(origins) == len(lower) + 1
        assert origins == sorted(origins)


def test_sentences_cover_the_text_and_doctors_end_none() -> None:
    reading = Reading(Draft("Ask Dr. Rao at 5 p.m. today. Will it hurt? No!\nCome in"))
    assert "".join(one.text for one in reading.sentences) == reading.lower
    assert [one.ending for one in reading.sentences] == [".", "?", "!", ""]


def test_spanish_is_told_from_english() -> None:
    assert Reading(Draft("Mañana hay vacunas en la clínica.")).lang == "es"
    assert Reading(Draft("There are shots at the clinic.")).lang == "en"
    assert Reading(Draft("Hola", lang="en-US")).lang == "en"


@pytest.mark.parametrize(
    ("pattern", "leads"),
    [
        (r"\b(?:visit|stay)s?\b", {"visi", "stay"}),
        (r"\b(?:your|ur) \w+", {"your", "ur"}),
        (r"\b\d+ ?mg", {"#"}),
        (r"\bnac\w+", None),
        (r"\w+ing", None),
        (r"(?:a|b)?", None),
        (r'"[^"]+"', None),
        (r"\bse(?:\b|nora)", {"se", "seno"}),
    ],
)
def test_the_beginnings_of_a_pattern_are_known_or_unknown(pattern: str, leads: set[str] | None) -> None:
    assert leads_of(pattern) == leads


def _all_cues() -> list[Cue]:
    found: dict[str, Cue] = {}
    for rule in rules():
        for value in vars(rule).values():
            if isinstance(value, tuple) and value and all(isinstance(one, Cue) for one in value):
                found.update((one.pattern, one) for one in value)
    return list(found.values())


def test_trying_only_likely_places_finds_what_searching_everywhere_finds() -> None:
    known = [(one, leads) for one in _all_cues() if (leads := leads_of(one.pattern)) is not None]
    assert len(known) > 100
    for draft in (draft for rule in rules() for draft in (*rule.BAD, *rule.GOOD)):
        reading = Reading(draft)
        for one, leads in known:
            for match in compiled(one.pattern).finditer(reading.cased if one.cased else reading.lower):
                word = re.compile("[a-z]+|[0-9]").match(reading.lower, match.start())
                assert word, one.pattern
                assert ("#" if word.group().isdigit() else word.group()[:4]) in leads, (one.pattern, word.group())


def test_every_gate_opens_for_the_examples_of_its_rule() -> None:
    for draft in (draft for rule in rules() for draft in rule.BAD):
        reading = Reading(draft)
        for one in _all_cues():
            text = reading.cased if one.cased else reading.lower
            if one.gate and compiled(one.pattern).search(text):
                assert not one.gate.isdisjoint(reading.heads), (one.pattern, draft.text)


def test_every_pattern_has_bounded_repeats_of_anything() -> None:
    """An unbounded "anything" inside a pattern would make work grow with the square of the text."""
    for one in _all_cues():
        assert not re.search(r"\[\^[^\]]*\][*+]", one.pattern), one.pattern
        assert ".*" not in one.pattern


def test_a_cue_without_its_gate_word_is_never_tried() -> None:
    cues = (cue(r"\bvisit\b", "visit"),)
    assert [hit.start for hit in search(Reading(Draft("A visit, a visit")), cues)] == [2, 11]
    assert list(search(Reading(Draft("Nothing")), cues)) == []
    assert heads("Visit 988 go") == {"Visi", "#", "go"}


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("walkwithadoc", ("walk", "with", "a", "doc")),
        ("nursesweek", ("nurses", "week")),
        ("feriadesalud", ("feria", "de", "salud")),
        ("health", ("health",)),
        ("xqzzy", ("xqzzy",)),
    ],
)
def test_a_tag_splits_into_the_fewest_known_words(run: str, words: tuple[str, ...]) -> None:
    assert split_words(run) == words
