"""What became of a publisher's words: the same, others, or grave; nothing of either text is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.tactics.education._laying import likeness
from bedside.tactics.education.comparing import Gravity, compare

DOSE = "Give 500 mg every 6 hours. Do not give more than 4 doses a day. Call 911 if your child cannot breathe."


def kinds(was: str, now: str) -> set[str]:
    change = compare(was, now)
    assert (change.gravity is Gravity.GRAVE) == bool(change.reasons)
    return {reason.kind for reason in change.reasons}


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("Give 500 mg.", "Give 650 mg.", "number"),
        ("Give 5 mg.", "Give 5 mcg.", "amount"),
        ("Wait 2 days.", "Wait 2 weeks.", "amount"),
        ("Give half a cup.", "Give a cup.", "number"),
        ("Give ½ cup.", "Give ¼ cup.", "number"),
        ("A dose of 1.5 ml", "A dose of 15 ml", "number"),
        ("Chill it to -5 degrees", "Chill it to 5 degrees", "number"),
        ("For babies under 3 months", "For babies over 3 months", "limit"),
        ("If it is < 100 °F", "If it is > 100 °F", "number"),
        ("You may drive.", "You may not drive.", "negation"),
        ("Stop it when you feel better.", "Take it when you feel better.", "negation"),
        ("You should not take it. Rest.", "You should take it. Do not rest.", "negation"),
        ("No, aspirin helps.", "No aspirin helps.", "negation"),
        ("For chest pain call 911.", "For chest pain see your doctor.", "help"),
        ("Llame al 911.", "Llame a su médico.", "help"),
        ("Es una emergencia.", "Es molesto.", "help"),
        ("Tome dos tabletas.", "Tome tres tabletas.", "number"),
        ("No maneje.", "Maneje.", "negation"),
        ("Para menores de 3 meses", "Para mayores de 3 meses", "limit"),
    ],
)
def test_what_could_harm_if_it_were_missed_is_grave(was: str, now: str, kind: str) -> None:
    assert kind in kinds(was, now)
    assert kind in kinds(now, was)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Rest. Drink water.", "Rest;  drink\n\nwater!"),
        ("Wash your hands", "WASH YOUR HANDS"),
        ("It doesn't hurt", "It doesn’t hurt"),
        ("2–3 days, 1,000 mg", "2 - 3 days: 1000 mg"),
        ("- Rest\n- Drink", "• Rest\n• Drink"),
        ("Rest.\nLast updated: May 1, 2026", "Rest.\nPage last reviewed on 11/22/2026"),
        ("Descanse. Actualizado el 3 de mayo de 2026.", "Descanse."),
        ("Skip to main content\nRest.\nBack to top", "Rest."),
        ("Fever\u200b is warm", "Fever is warm"),
    ],
)
def test_white_space_punctuation_a_pages_date_and_navigation_are_the_same_words(was: str, now: str) -> None:
    assert compare(was, now).gravity is Gravity.SAME


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Drink water and rest.", "Sip water or sleep."),
        ("¿Es seguro?", "Es seguro."),
        ("Please rest.", "You must rest."),
    ],
)
def test_other_words_are_told_and_are_not_grave(was: str, now: str) -> None:
    assert compare(was, now).gravity is Gravity.WORDS


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Get the shot by October 31, 2026.", "Get the shot by October 1, 2026."),
        ("The vaccine was updated in 2025 for all.", "The vaccine was updated in 2026 for all."),
        ("Free clinics:\nMay 3, 2026", "Free clinics:\nMay 4, 2026"),
    ],
)
def test_a_date_that_speaks_of_the_matter_is_no_date_of_the_page(was: str, now: str) -> None:
    assert compare(was, now).gravity is Gravity.GRAVE


def test_a_change_reads_word_by_word() -> None:
    change = compare(DOSE, DOSE.replace("500", "650"))
    assert [(piece.kind, piece.text) for piece in change.pieces] == [
        ("same", "Give "),
        ("out", "500 "),
        ("in", "650 "),
        ("same", DOSE.removeprefix("Give 500 ")),
    ]
    assert (change.reasons[0].was, change.reasons[0].now) == ("500", "650")


def test_a_word_between_two_changes_is_read_as_part_of_them() -> None:
    change = compare("Sleep a lot and eat well today", "Rest a bit and drink well today")
    assert [piece.kind for piece in change.pieces] == ["out", "in", "same"]


def test_a_new_edition_is_more_like_the_old_one_than_another_text() -> None:
    assert likeness(DOSE, DOSE) == 1
    assert likeness(DOSE, DOSE.replace("500", "650") + " Rest.") > 0.8
    assert likeness(DOSE, "Sunscreen protects the skin of old and young from the sun.") < 0.3


WORDS = st.lists(st.sampled_from([*DOSE.split(), "rest", "agua", "niños", "½", "°F"]), max_size=30)


@given(WORDS, WORDS)
def test_nothing_of_either_text_is_lost_between_the_pieces(was: list[str], now: list[str]) -> None:
    change = compare(" ".join(was), " ".join(now))
    assert bare("".join(p.text for p in change.pieces if p.kind != "in")) == bare(" ".join(was))
    assert bare("".join(p.text for p in change.pieces if p.kind != "out")) == bare(" ".join(now))


@given(WORDS.filter(bool), st.data())
def test_a_number_or_a_negation_that_comes_or_goes_is_always_grave(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words)))
    added = data.draw(st.sampled_from(["7", "250", "not", "nunca", "911", "12.5"]))
    longer = [*words[:place], added, *words[place:]]
    for was, now in ((words, longer), (longer, words)):
        assert compare(". ".join(was), ". ".join(now)).gravity is Gravity.GRAVE


@given(st.text(max_size=200))
def test_a_text_is_the_same_as_itself_however_it_is_spaced(text: str) -> None:
    assert compare(text, text).gravity is Gravity.SAME
    assert compare(text, f"\n {text} \n").gravity is Gravity.SAME


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_two_texts_can_be_compared(was: str, now: str) -> None:
    change = compare(was, now)
    assert change == compare(was, now)
    assert (change.gravity is Gravity.SAME) == (compare(now, was).gravity is Gravity.SAME)


def bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
