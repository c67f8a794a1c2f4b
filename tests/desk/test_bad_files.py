"""Files of questions that cannot be taken in: told line by line, and nothing of them is stored."""

from __future__ import annotations

import json

import pytest
from django.utils import timezone

from bedside.desk.actions.import_questions import import_questions, run_import
from bedside.desk.claims import claim_next
from bedside.desk.models import Question, QuestionImport
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ({"text": "\ud800 flu"}, "half a character"),
        ({"text": "a\x00b"}, "NUL"),
        ({"text": "ok", "asker": "\ud800"}, "half a character"),
        ({"text": "ok", "asked_at": "9999-12-31T23:59:59-12:00"}, "not of our time"),
        ({"text": "ok", "asked_at": "0001-01-01"}, "not of our time"),
        ({"text": ["ok"]}, "not text"),
    ],
)
def test_a_line_that_no_database_can_hold_is_told_and_nothing_comes_in(cast: Cast, line: object, why: str) -> None:
    row = _read(cast, f"{json.dumps({'text': 'good'})}\n{json.dumps(line)}\n".encode(), "asked.jsonl")
    assert row.state == "failed"
    assert [(error["line"], why in error["why"]) for error in row.errors] == [(2, True)]
    assert not Question.objects.exists()


def test_an_unusual_line_end_inside_a_text_does_not_cut_it(cast: Cast) -> None:
    _read(cast, '{"text": "is it\u2028safe?"}\n'.encode(), "asked.jsonl")
    assert Question.objects.get().text == "is it\u2028safe?"


def test_a_column_named_twice_is_asked_about(cast: Cast) -> None:
    assert "more than once" in _read(cast, b"text,text\na,b\n", "asked.csv").errors[0]["why"]


def test_more_wrong_lines_than_are_listed_are_counted(cast: Cast) -> None:
    row = _read(cast, b"{}\n" * 250, "asked.jsonl")
    assert row.errors[-1] == {"line": 0, "why": "And 50 more lines are wrong."}


def test_a_file_that_fells_every_worker_is_given_up(cast: Cast) -> None:
    import_questions(cast.ben, "asked.csv", b"text\nok?\n")
    QuestionImport.objects.update(attempts=5)
    assert _claimed_and_run().state == "failed"


def _read(cast: Cast, content: bytes, name: str) -> QuestionImport:
    import_questions(cast.ben, name, content)
    return _claimed_and_run()


def _claimed_and_run() -> QuestionImport:
    row = claim_next(QuestionImport.objects.filter(state="waiting"), timezone.now())
    assert row is not None
    run_import(row)
    row.refresh_from_db()
    return row
