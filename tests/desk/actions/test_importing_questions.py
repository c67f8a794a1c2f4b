"""Ben brings in a file of questions: all of it or nothing, told line by line."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.group_questions import group_questions
from bedside.desk.actions.import_questions import import_questions, run_import, undo_import
from bedside.desk.claims import claim_next
from bedside.desk.models import Question, QuestionImport, Topic
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
GOOD = b'text,lang,asked_at\nDo I need a flu shot?,en,2026-10-01\n"Is it free, or not?",,\n'


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def claimed() -> QuestionImport:
    row = claim_next(QuestionImport.objects.filter(state__in=("waiting", "running")), timezone.now())
    assert row is not None
    return row


def brought_in(cast: Cast, content: bytes, filename: str = "asked.csv", **options: str) -> QuestionImport:
    row = import_questions(cast.ben, filename, content, **options)
    assert (row.state, row.questions.count()) == ("waiting", 0)
    run_import(claimed())
    row.refresh_from_db()
    return row


def test_a_good_file_comes_in_whole(cast: Cast) -> None:
    row = brought_in(cast, GOOD)
    assert (row.state, row.total, row.done, row.errors) == ("done", 2, 2, [])
    first, second = Question.objects.order_by("pk")
    assert (first.text, second.text) == ("Do I need a flu shot?", "Is it free, or not?")
    assert first.asked_at.isoformat() == "2026-10-01T05:00:00+00:00"  # midnight at the practice, in Chicago
    assert {q.batch_id for q in (first, second)} == {row.pk}


def test_the_file_is_forgotten_when_it_is_read(cast: Cast) -> None:
    assert bytes(brought_in(cast, GOOD).content) == b""
    assert bytes(brought_in(cast, b"question\nx\n").content) == b""


def test_json_lines_come_in_too(cast: Cast) -> None:
    lines = b'{"text": "Do I need a flu shot?", "asker": "a"}\n\n{"text": "Is it free?", "asker": "a"}\n'
    assert brought_in(cast, lines, "asked.jsonl").done == 2
    marks = set(Question.objects.values_list("asker_mark", flat=True))
    assert len(marks) == 1
    assert "a" not in marks


def test_identifiers_are_taken_out_of_a_file_as_well(cast: Cast) -> None:
    brought_in(cast, b"text\nI am Rosa Vidal and my mail is rosa@mail.example\n")
    assert Question.objects.get().text == "I am [name] and my mail is [email]"


def test_one_bad_line_keeps_the_whole_file_out_and_is_told(cast: Cast) -> None:
    row = brought_in(cast, b"text,asked_at\nDo I need it?,2026-10-01\n,2026-10-01\nWhy?,last week\n")
    assert row.state == "failed"
    assert [error["line"] for error in row.errors] == [3, 4]
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"question\nDo I need it?\n", "no column"),
        (b"text\n", "no question below"),
        (b'text\n"unfinished\n', "not valid CSV"),
    ],
)
def test_a_file_that_cannot_be_used_fails_with_a_reason(cast: Cast, content: bytes, why: str) -> None:
    row = brought_in(cast, content)
    assert row.state == "failed"
    assert why in row.errors[0]["why"]


@pytest.mark.parametrize(
    "content", [b"", b"  \n", b"PK\x03\x04 sheet", b"\xff\xff\x80", b"text\nx\x00y\n", b"x" * 10_000_001]
)
def test_what_is_no_text_is_refused_at_the_door(cast: Cast, content: bytes) -> None:
    with pytest.raises(Refused):
        import_questions(cast.ben, "asked.csv", content)
    assert not QuestionImport.objects.exists()


def test_another_column_can_be_named_and_other_encodings_of_spreadsheets_read(cast: Cast) -> None:
    content = "\ufeffWhen;Question\n2026-10-01;¿Necesito la vacuna?\n".encode()
    assert brought_in(cast, content, text_field="question").done == 1
    assert Question.objects.get().lang == "es"
    assert brought_in(cast, "text\nflu shot\n".encode("utf-16")).done == 1


def test_a_worker_that_lost_its_claim_stores_nothing(cast: Cast) -> None:
    import_questions(cast.ben, "asked.csv", GOOD)
    late = claimed()
    QuestionImport.objects.update(claim="somebody else", lease_until=timezone.now() + timedelta(minutes=5))
    assert run_import(late) == 0
    assert not Question.objects.exists()


def test_undoing_takes_the_questions_out_and_counts_the_topics_anew(cast: Cast) -> None:
    row = brought_in(cast, GOOD)
    group_questions(cast.practice)
    undo_import(cast.ben, row.pk)
    assert not Question.objects.exists()
    assert set(Topic.objects.values_list("question_count", flat=True)) == {0}
    with pytest.raises(Refused):
        undo_import(cast.ben, row.pk)


def test_an_import_that_waits_can_be_undone_before_it_runs(cast: Cast) -> None:
    row = import_questions(cast.ben, "asked.csv", GOOD)
    undo_import(cast.ben, row.pk)
    assert claim_next(QuestionImport.objects.filter(state="waiting"), timezone.now()) is None


def test_mallory_sees_and_undoes_no_import_of_ours(cast: Cast) -> None:
    row = brought_in(cast, GOOD)
    with pytest.raises(NotHere):
        undo_import(cast.mallory, row.pk)
    assert Question.objects.count() == 2
    with pytest.raises(NotAllowed):
        import_questions(cast.rosa, "asked.csv", GOOD)
