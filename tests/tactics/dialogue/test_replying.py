"""What Ben may send: nothing confirms that Rosa is known, nothing goes out by itself, alarms keep to safe words."""

from __future__ import annotations

import re

import pytest

from bedside.base.records import Message, PracticeFacts, Triage, Urgency
from bedside.tactics.dialogue.classes import CLASSES
from bedside.tactics.dialogue.replying import suggest

CLINIC = PracticeFacts(name="Harbor Clinic", phones=("555-0102",), portal="portal.harbor.example")
CONFIRMS = re.compile(
    r"your (?:visit|appointment|chart|results?|refill|file)|as (?:a|our) patient|our patient|su cita", re.I
)


def sorted_as(label: str, *also: str) -> Triage:
    return Triage(label, also, Urgency.TODAY, "because")


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("label", CLASSES)
def test_a_reply_never_confirms_that_someone_is_a_patient(label: str, lang: str) -> None:
    suggestion = suggest(Message("1", "hello", lang=lang), sorted_as(label), CLINIC)
    assert not CONFIRMS.search(suggestion.text)
    assert "{" not in suggestion.text
    assert "nothing is sent by itself" in suggestion.note


@pytest.mark.parametrize("label", CLASSES)
def test_a_reply_works_for_a_practice_that_has_told_nothing(label: str) -> None:
    suggestion = suggest(Message("1", "hello"), sorted_as(label), PracticeFacts())
    assert not re.search(r"\b(?:at|or) ?[.;,]|  ", suggestion.text)


def test_a_cry_for_help_gets_the_crisis_line_and_no_article() -> None:
    suggestion = suggest(Message("1", "i want to die"), sorted_as("self_harm"), CLINIC, "https://a.example", "Sad days")
    assert "988" in suggestion.text
    assert "a.example" not in suggestion.text


def test_abuse_is_never_answered_in_public() -> None:
    assert not suggest(Message("1", "x"), sorted_as("abuse_disclosure"), CLINIC).may_be_public
    assert not suggest(Message("1", "x"), sorted_as("emergency", "abuse_disclosure"), CLINIC).may_be_public


def test_an_insult_gets_no_words() -> None:
    suggestion = suggest(Message("1", "idiots"), sorted_as("spam_harassment", "threat"), CLINIC)
    assert suggestion.text == ""
    assert "evidence" in suggestion.note


def test_a_signed_answer_is_offered_where_it_fits() -> None:
    message = Message("1", "how is flu spread")
    suggestion = suggest(message, sorted_as("general_health"), CLINIC, "https://h.example/a/flu", "How flu spreads")
    assert "https://h.example/a/flu" in suggestion.text
    assert "How flu spreads" in suggestion.text


def test_a_personal_question_keeps_to_the_nurse_line_even_with_an_answer() -> None:
    suggestion = suggest(Message("1", "is my mole bad"), sorted_as("personal_medical"), CLINIC, "https://h.example/m")
    assert "555-0102" in suggestion.text
    assert "h.example" not in suggestion.text


def test_a_spanish_message_gets_a_spanish_reply() -> None:
    assert "Llame" in suggest(Message("1", "mi mamá no respira"), sorted_as("emergency"), CLINIC).text
    assert (
        "112"
        in suggest(Message("1", "mi mamá no respira"), sorted_as("emergency"), PracticeFacts(emergency_line="112")).text
    )
