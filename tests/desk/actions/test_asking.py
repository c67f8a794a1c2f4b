"""Rosa asks on the public page: what is kept of it, and of whom."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from bedside.desk.actions.ask_question import MOST_CHARACTERS, ask_question, asker_mark, purge_due, purge_quarantine
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.models import Deed, QuarantinedText, Question
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
TELLING = "My name is Rosa Vidal, call me at 605-555-0142. How long is strep throat contagious?"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def stored_text() -> str:
    """Every character of every column that a question or its record could be in."""
    with connection.cursor() as cursor:
        found = ""
        for table in ("desk_question", "desk_quarantinedtext", "desk_deed"):
            cursor.execute(f"SELECT * FROM {table}")
            found += repr(cursor.fetchall())
    return found


def test_a_visitor_asks_and_identifiers_are_never_stored(cast: Cast) -> None:
    question = ask_question(cast.rosa, TELLING)
    assert question.text == "My name is [name], call me at [phone]. How long is strep throat contagious?"
    assert question.removed == {"name": 1, "phone": 1}
    assert "Vidal" not in stored_text()
    assert "0142" not in stored_text()


def test_the_record_of_deeds_holds_no_word_of_it(cast: Cast) -> None:
    ask_question(cast.rosa, TELLING)
    deed = Deed.objects.get(action="ask_question")
    assert (deed.who, deed.noun, deed.detail) == ("visitor", "question", {})


def test_raw_text_is_kept_encrypted_only_where_the_practice_chose_so(cast: Cast) -> None:
    cast.practice.quarantine_days = 3
    question = ask_question(cast.rosa, TELLING)
    assert question.quarantined.raw == {"text": TELLING}
    assert "Vidal" not in stored_text()


def test_nothing_is_quarantined_when_nothing_was_taken_out(cast: Cast) -> None:
    cast.practice.quarantine_days = 3
    ask_question(cast.rosa, "How long is strep throat contagious?")
    assert not QuarantinedText.objects.exists()


def test_quarantine_ends_on_its_day_and_at_once_when_the_practice_ends_it(cast: Cast) -> None:
    cast.practice.quarantine_days = 3
    ask_question(cast.rosa, TELLING)
    now = timezone.now()
    assert purge_quarantine(cast.practice, now + timedelta(days=2)) == 0
    assert purge_quarantine(cast.practice, now + timedelta(days=4)) == 1
    ask_question(cast.rosa, TELLING)
    cast.practice.quarantine_days = 0
    assert purge_quarantine(cast.practice, now) == 1


def test_the_worker_purges_what_is_over(cast: Cast) -> None:
    cast.practice.quarantine_days = 3
    cast.practice.save()
    ask_question(cast.rosa, TELLING)
    now = timezone.now()
    assert not purge_due(now + timedelta(days=2))
    assert purge_due(now + timedelta(days=4))
    assert not QuarantinedText.objects.exists()


def test_purging_leaves_other_practices_alone(cast: Cast) -> None:
    cast.practice.quarantine_days = 3
    ask_question(cast.rosa, TELLING)
    assert purge_quarantine(cast.mallory.practice, timezone.now() + timedelta(days=9)) == 0
    assert QuarantinedText.objects.count() == 1


@pytest.mark.parametrize(
    "text",
    [
        "My chest hurts and my left arm is numb, I can't breathe",
        "I want to kill myself tonight",
        "Me quiero morir, ya no aguanto",
    ],
)
def test_danger_to_life_makes_a_question_urgent(cast: Cast, text: str) -> None:
    assert ask_question(cast.rosa, text).is_urgent


@pytest.mark.parametrize("text", ["What are the signs of a stroke?", "Do I need a flu shot?", "¿Cuándo abren?"])
def test_an_ordinary_question_is_not_urgent(cast: Cast, text: str) -> None:
    assert not ask_question(cast.rosa, text).is_urgent


def test_the_language_is_guessed_unless_told(cast: Cast) -> None:
    assert ask_question(cast.rosa, "¿Necesito la vacuna de la gripe?").lang == "es"
    assert ask_question(cast.rosa, "flu?", lang="es").lang == "es"
    assert ask_question(cast.rosa, "Do I need a flu shot?", lang="xx").lang == "en"


@pytest.mark.parametrize("text", ["", "   ", "\x00", "?!", "x" * (MOST_CHARACTERS + 1)])
def test_nothing_to_read_or_too_much_is_refused(cast: Cast, text: str) -> None:
    with pytest.raises(Refused):
        ask_question(cast.rosa, text)
    assert not Question.objects.exists()


def test_the_same_words_have_the_same_key(cast: Cast) -> None:
    one, other = (ask_question(cast.rosa, text) for text in ("Flu shot?", "flu  shot"))
    assert one.text_key == other.text_key


def test_heard_today_is_asked_by_every_role_of_the_desk_but_not_by_one_who_only_reads(cast: Cast) -> None:
    for actor in (cast.ada, cast.ben, cast.cleo, cast.root):
        ask_question(actor, "Heard at the counter: is the flu shot free?", source="heard today")
    with pytest.raises(NotAllowed):
        ask_question(cast.ana, "May I?")


def test_an_askers_mark_counts_people_of_a_day_and_follows_nobody(cast: Cast) -> None:
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    mark = asker_mark(cast.practice, "203.0.113.7", monday)
    assert mark == asker_mark(cast.practice, "203.0.113.7", monday)
    assert mark != asker_mark(cast.practice, "203.0.113.7", tuesday)
    assert mark != asker_mark(cast.mallory.practice, "203.0.113.7", monday)
    assert ask_question(cast.rosa, "Flu shot?", asker_mark=mark).asker_mark == mark


def test_when_it_was_asked_is_kept(cast: Cast) -> None:
    asked_at = datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert ask_question(cast.ben, "Flu shot?", asked_at=asked_at).asked_at == asked_at


def test_mallory_finds_no_question_of_ours(cast: Cast) -> None:
    ask_question(cast.rosa, "Flu shot?")
    assert not Question.objects.of(cast.mallory.practice).exists()
