"""Turns ``bedside import`` into rows, with progress on a terminal."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.import_collection import import_collection
from bedside.desk.actions.import_questions import import_questions
from bedside.desk.actions.rank_topics import rank_topics
from bedside.desk.actor import Actor, command_line_actor
from bedside.desk.models import CollectionState, Practice, QuestionImport

_WAIT_SECONDS = 0.5


def bring_in(what: str, path: str | None, *, field: str, practice_slug: str) -> int:
    """0 when all came in; 1 with what was wrong line by line; 2 for bad use."""
    try:
        actor = command_line_actor(_practice(practice_slug))
        if what == "questions":
            return _questions(actor, path, field)
        return _collection(actor, what, path)
    except Refused as refusal:
        print(f"bedside import: {refusal}", file=sys.stderr)
        return 2


def _practice(slug: str) -> Practice:
    practices = Practice.objects.filter(slug=slug) if slug else Practice.objects.all()
    found = list(practices[:2])
    if len(found) == 1:
        return found[0]
    known = ", ".join(Practice.objects.values_list("slug", flat=True)) or "none yet; run: bedside up"
    raise Refused(f"Say which practice with --practice. Known: {known}.")


def _questions(actor: Actor, path: str | None, field: str) -> int:
    if path is None:
        raise Refused("Name the file of questions, CSV or JSON lines.")
    row = import_questions(actor, Path(path).name, Path(path).read_bytes(), text_field=field)
    while row.state in ("waiting", "running"):
        _work_or_wait()
        row.refresh_from_db()
        _progress(f"{row.done} of {row.total} questions")
    return _report_questions(actor, row)


def _report_questions(actor: Actor, row: QuestionImport) -> int:
    for error in row.errors:
        print(f"line {error['line']}: {error['why']}" if error["line"] else error["why"], file=sys.stderr)
    if row.state == "failed":
        print("Nothing was brought in. Correct the file, then import it again.", file=sys.stderr)
        return 1
    rank_topics(actor.practice, timezone.now())
    print(f"{row.questions.count()} questions came in.")
    return 0


def _collection(actor: Actor, name: str, path: str | None) -> int:
    state = import_collection(actor, name, path)
    while state.state in ("waiting", "running") and not (state.state == "waiting" and state.error):
        _work_or_wait()
        state.refresh_from_db()
        _progress(f"{state.passages} passages")
    return _report_collection(state)


def _report_collection(state: CollectionState) -> int:
    if state.state != "done":
        print(f"{state.collection} stopped after {state.passages} passages: {state.error}", file=sys.stderr)
        return 1
    print(f"{state.passages} passages are here, {state.skipped} entries had nothing to quote.")
    return 0


def _work_or_wait() -> None:
    if not clock.tick():
        time.sleep(_WAIT_SECONDS)  # a worker elsewhere has it in hand


def _progress(sentence: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{sentence} ...", end="", file=sys.stderr, flush=True)
