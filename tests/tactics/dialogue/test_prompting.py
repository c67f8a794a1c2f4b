"""Invitations that ask for interest, never for somebody's health."""

from __future__ import annotations

import pytest

from bedside.base.records import Topic
from bedside.tactics.dialogue.prompting import announce, ask, changed, poll

FLU = Topic("t1", "How does the flu spread?")
GRIPE = Topic("t2", "Cómo se contagia la gripe", lang="es")


def test_a_prompt_asks_for_no_health_details() -> None:
    assert "leave out personal health details" in ask(FLU)
    assert "no escriba datos de su salud" in ask(GRIPE)


def test_a_poll_has_two_to_four_short_options() -> None:
    topics = [FLU, GRIPE, *(Topic(str(n), f"A very long title of a topic number {n}") for n in range(5))]
    made = poll(topics)
    assert 2 <= len(made.options) <= 4
    assert all(len(option) <= 25 for option in made.options)
    assert len(set(made.options)) == len(made.options)


def test_a_poll_of_one_topic_is_refused() -> None:
    with pytest.raises(ValueError, match="two different"):
        poll([FLU, FLU])


def test_a_question_hour_says_when_who_and_where() -> None:
    told = announce(FLU, "Dr. Ada", "Tuesday, noon (Eastern)", "https://h.example/ask")
    assert all(
        part in told for part in ("Dr. Ada", "Tuesday, noon (Eastern)", "https://h.example/ask", "How does the flu")
    )


def test_you_asked_we_changed_names_nobody() -> None:
    assert changed("evening hours", "We are open until 8 on Mondays") == (
        "You asked: evening hours. We changed: We are open until 8 on Mondays. Thank you for telling us."
    )
    assert changed("más horas", "Abrimos hasta las 8", "es-MX").startswith("Usted pidió: más horas.")
