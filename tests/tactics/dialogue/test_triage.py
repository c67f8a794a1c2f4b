"""Triage as a person at the desk knows it. Rosa writes, Ben answers, Dr. Ada is on call, Mallory means harm."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.reader import Opinion
from bedside.base.records import Message, Urgency
from bedside.tactics.dialogue.classes import ALARMS, CLASSES, FLAG_URGENCY, NEVER_SILENT, ORDER
from bedside.tactics.dialogue.triage import triage


def rosa(text: str, **more: object) -> Message:
    return Message("1", text, author="rosa", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("my dad's face is drooping and he can't speak", "emergency"),
        ("no puede respirar y tiene los labios morados", "emergency"),
        ("i want to unalive myself tonight", "self_harm"),
        ("ya no quiero vivir", "self_harm"),
        ("my husband hits me when he drinks", "abuse_disclosure"),
        ("hives all over since i started the new antibiotic", "adverse_event"),
        ("what are your hours on saturday", "logistics"),
        ("cómo se contagia la gripe", "general_health"),
        ("vaccines cause autism, wake up", "misinformation"),
        ("thank you so much, the nurse was an angel", "praise"),
        ("waited two hours and the receptionist was rude", "complaint"),
        ("get 10k followers cheap, dm me", "spam_harassment"),
        ("my ssn is 123-45-6789, is my form ready", "phi_overshare"),
    ],
)
def test_rosas_messages_reach_the_right_person(text: str, label: str) -> None:
    assert triage(rosa(text)).label == label


@pytest.mark.parametrize(
    "text",
    [
        "this bill gave me a heart attack lol",
        "last year you saved my life when i had a heart attack, thank you",
        "what are the signs of a stroke, for a poster",
        "that reel had me dying 😂",
        "no chest pain, only a tickle in my throat",
        "me muero de risa con sus videos",
    ],
)
def test_a_figure_of_speech_a_lesson_or_a_memory_rings_nobody(text: str) -> None:
    assert triage(rosa(text)).label not in ALARMS


def test_an_overdose_on_purpose_is_self_harm_and_an_emergency() -> None:
    sorted_ = triage(rosa("i took all of my pills, on purpose, goodbye"))
    assert sorted_.label == "self_harm"
    assert "emergency" in sorted_.also


def test_strangling_is_abuse_and_an_emergency() -> None:
    sorted_ = triage(rosa("he choked me last night and my voice is gone"))
    assert sorted_.label == "abuse_disclosure"
    assert "emergency" in sorted_.also


def test_mallorys_threat_is_told_now() -> None:
    sorted_ = triage(rosa("i know where you park, watch your back"))
    assert sorted_.label == "spam_harassment"
    assert sorted_.also == ("threat",)
    assert sorted_.urgency is Urgency.NOW


def test_a_complaint_about_safety_is_for_today() -> None:
    assert triage(rosa("you gave my mom the wrong medicine")).urgency is Urgency.TODAY


def test_the_reason_names_the_words() -> None:
    assert "want to die" in triage(rosa("i Want to die")).why.lower()


def test_a_doubted_alarm_is_raised_to_today_and_said_aloud() -> None:
    sorted_ = triage(rosa("signs of a stroke? asking for a class, do you book talks on slurred speech"))
    assert sorted_.label not in ALARMS
    assert sorted_.urgency in (Urgency.NOW, Urgency.TODAY)
    assert "Maybe" in sorted_.why


def test_a_likely_reading_alone_rings_a_person() -> None:
    reading = dict.fromkeys(ORDER, 0.02) | {"self_harm": 0.41, "logistics": 0.45}
    sorted_ = triage(rosa("who would feed my cats"), reading=Opinion(reading))
    assert sorted_.label == "self_harm"
    assert sorted_.urgency is Urgency.NOW
    assert "41%" in sorted_.why


def test_an_unlikely_alarm_is_never_silently_dropped() -> None:
    reading = dict.fromkeys(ORDER, 0.01) | {"emergency": 0.2, "logistics": 0.7}
    sorted_ = triage(rosa("can i move my visit"), reading=Opinion(reading))
    assert sorted_.label == "logistics"
    assert "Maybe" in sorted_.why


def test_the_unread_end_of_a_very_long_message_is_told() -> None:
    sorted_ = triage(rosa("hello " * 20_000))
    assert sorted_.urgency in (Urgency.NOW, Urgency.TODAY)
    assert "characters were read" in sorted_.why


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=400), rating=st.none() | st.integers(1, 5))
def test_any_text_gets_exactly_one_class_and_spans_inside(text: str, rating: int | None) -> None:
    sorted_ = triage(Message("1", text, rating=rating))
    assert sorted_.label in CLASSES
    assert sorted_.why
    assert 0 <= sorted_.confidence <= 1
    assert sorted_.label not in sorted_.also
    assert set(sorted_.also) <= {*CLASSES, *FLAG_URGENCY}
    assert all(0 <= signal.start < signal.end <= len(text) for signal in sorted_.signals)
    assert triage(Message("1", text, rating=rating)) == sorted_


@settings(max_examples=100, deadline=None)
@given(chances=st.lists(st.floats(0, 1), min_size=12, max_size=12), text=st.text(max_size=60))
def test_any_reading_is_borne(chances: list[float], text: str) -> None:
    sorted_ = triage(rosa(text), reading=Opinion(dict(zip(ORDER, chances, strict=True))))
    if sorted_.label in NEVER_SILENT:
        assert sorted_.urgency is Urgency.NOW
