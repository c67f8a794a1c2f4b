"""Turns a file of questions into questions: all of it or nothing, with what is wrong told line by line."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from bedside.desk.actions.ask_question import asker_mark, quarantined, question_of
from bedside.desk.actions.base import action, find, record
from bedside.desk.actions.count_topic import count_topics
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor, worker_actor
from bedside.desk.claims import LEASE, write_fenced
from bedside.desk.models import QuarantinedText, Question, QuestionImport, Topic
from bedside.tactics.education.deidentify import Deidentified, deidentify
from bedside.tactics.education.intake import Line, Unreadable, decoded, read_lines

_BLOCK = 200  # lines between two words on how far it came
_MOST_ERRORS = 200
_MOST_ATTEMPTS = 5  # a file that fells every worker must not be tried for ever
Read = tuple[Question, str, Deidentified]


@action
def import_questions(actor: Actor, filename: str, content: bytes, *, text_field: str = "text") -> QuestionImport:
    """Takes in a file of questions, CSV with a header or JSON lines; a worker reads it. Refused when it is no text."""
    try:
        decoded(content)
    except Unreadable as trouble:
        raise Refused(str(trouble)) from None
    return QuestionImport.objects.create(
        practice=actor.practice,
        filename=filename.replace("\\", "/").rsplit("/", 1)[-1][:200] or "questions",
        content=content,
        text_field=text_field.strip()[:60] or "text",
        member=actor.member,
        due_at=timezone.now(),
    )


def run_import(row: QuestionImport) -> int:
    """Reads an import, already claimed by this worker; how many questions came in. Never raises for a bad file."""
    if row.attempts > _MOST_ATTEMPTS:
        return _fail(row, [{"line": 0, "why": "The file could not be read to its end, five times over."}])
    try:
        lines = read_lines(bytes(row.content), row.filename, row.text_field)
    except Unreadable as trouble:
        return _fail(row, [{"line": 0, "why": str(trouble)}])
    write_fenced(row, state="running", total=len(lines), done=0)
    if bad := [{"line": line.number, "why": line.why_not} for line in lines if line.why_not]:
        return _fail(row, bad)
    read: list[Read] = []
    for start in range(0, len(lines), _BLOCK):
        read += [_read(row, line) for line in lines[start : start + _BLOCK]]
        if not write_fenced(row, done=len(read), lease_until=timezone.now() + LEASE):
            return 0  # another worker holds it since; nothing of ours is stored
    return _store(row, read)


def _read(row: QuestionImport, line: Line) -> Read:
    asked_at = line.asked_at
    if asked_at is not None and asked_at.tzinfo is None:
        asked_at = asked_at.replace(tzinfo=ZoneInfo(row.practice.time_zone))
    on = (asked_at or timezone.now()).date()
    mark = asker_mark(row.practice, line.asker, on) if line.asker else ""
    clean = deidentify(line.text, row.practice.facts())
    question = question_of(
        row.practice, line.text, clean, lang=line.lang, source="import", asked_at=asked_at, asker_mark=mark
    )
    question.batch = row
    return question, line.text, clean


@transaction.atomic
def _store(row: QuestionImport, read: Sequence[Read]) -> int:
    # The fence is first in the transaction: whoever lost the lease meanwhile stores nothing at all.
    if not write_fenced(row, release=True, state="done", content=b"", errors=[]):
        return 0
    Question.objects.bulk_create([question for question, _, _ in read], batch_size=500)
    kept = [quarantined(question, raw, clean) for question, raw, clean in read]
    QuarantinedText.objects.bulk_create([text for text in kept if text], batch_size=500)
    record(worker_actor(row.practice), "run_import", row, questions=len(read))
    return len(read)


def _fail(row: QuestionImport, errors: list[dict[str, object]]) -> int:
    """Nothing came in. The file is forgotten as well: it may name people, and a corrected one will be sent."""
    if (more := len(errors) - _MOST_ERRORS) > 0:
        errors = [*errors[:_MOST_ERRORS], {"line": 0, "why": f"And {more:,} more lines are wrong."}]
    write_fenced(row, release=True, state="failed", errors=errors, done=0, content=b"")
    return 0


@action
def undo_import(actor: Actor, import_id: int) -> QuestionImport:
    """Takes the questions of an import out again; topics that hold none of them keep what they are."""
    row = find(actor, QuestionImport, import_id, lock=True)
    if row.state == "running":
        raise Refused("This import is being read just now. Wait a minute, then undo it.")
    if row.state == "undone":
        raise Refused("This import was undone already.")
    topics = list(Topic.objects.filter(questions__batch=row).distinct())
    row.questions.all().delete()
    count_topics(topics)
    row.state, row.content, row.claim, row.lease_until, row.due_at = "undone", b"", "", None, None
    row.save()
    return row
