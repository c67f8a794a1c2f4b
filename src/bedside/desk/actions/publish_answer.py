"""Turns a signed answer into one that everybody can read, and takes it back."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from bedside.base.lifecycle import ANSWER, MoveError
from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.settle_trace import settle_answer, settle_withdrawn_answer
from bedside.desk.actor import Actor
from bedside.desk.models import Answer

_REVIEW_AFTER = timedelta(days=365)


@action
def publish_answer(actor: Actor, answer_id: int) -> Answer:
    """Puts the answer on the practice's pages, to be reviewed within a year. Refused without a valid signature."""
    answer = find(actor, Answer, answer_id, lock=True)
    if not answer.valid_signatures():
        raise Refused("No clinician has signed this text. Ask one to read and sign it first.")
    if not answer.standing_signatures():
        raise Refused("A source of this answer changed since it was signed. Look at the change under Recall first.")
    _move(answer, "published")
    now = timezone.now()
    today = now.astimezone(ZoneInfo(answer.practice.time_zone)).date()
    answer.published_at = now
    if answer.review_by is None or answer.review_by <= today:
        answer.review_by = today + _REVIEW_AFTER
    answer.save()
    settle_answer(answer)
    return answer


@action
def withdraw_answer(actor: Actor, answer_id: int) -> Answer:
    """Takes the answer off the practice's pages; its text and history are kept."""
    answer = find(actor, Answer, answer_id, lock=True)
    _move(answer, "withdrawn")
    answer.save()
    settle_withdrawn_answer(actor, answer)
    return answer


def _move(answer: Answer, state: str) -> None:
    try:
        ANSWER.check(answer.state, state)
    except MoveError as trouble:
        raise Refused(str(trouble)) from None
    answer.state = state
