"""The page begins with sentences: last week in one, then per tactic, and an honest word where nothing can be told."""

from bedside.base.records import Tactic
from bedside.insight.summary import last_week, summarise
from tests.insight.making import daily, message, posts, rows


def test_last_week_in_one_sentence():
    week = rows(
        questions=daily(2, 30), answers=daily(1, 1), publications=posts(Tactic.MEDIA, [0] * 3), clicks=daily(5, 7)
    )
    assert last_week(week) == "Last week: 14 questions, 1 answer, 3 posts and 35 clicks."
    assert last_week(week, "es") == "La semana pasada: 14 preguntas, 1 respuesta, 3 publicaciones y 35 visitas."


def test_a_quiet_week_is_called_quiet():
    assert last_week(rows()) == "Last week was quiet."
    assert last_week(rows(), "es") == "La semana pasada fue tranquila."


def test_every_tactic_has_its_sentences_even_in_an_empty_practice():
    found = summarise(rows())
    assert set(found.sentences) == set(Tactic)
    assert all(found.sentences.values())
    assert "too small, or the posts too few" in found.comparison[0]


def test_the_sentences_follow_the_language():
    found = summarise(rows(questions=daily(2, 30), messages=(message(50, 1),)), "es")
    told = " ".join(text for group in found.sentences.values() for text in group)
    assert "Se hicieron 60 preguntas." in told
    assert "questions" not in told


def test_every_number_says_how_we_know():
    assert all(number.how["en"] and number.how["es"] for number in summarise(rows()).numbers)
