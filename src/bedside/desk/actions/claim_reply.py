"""Turns "I am writing a reply" into a claim that others see, so that nobody is answered twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from bedside.desk.actions.base import action, check_permission, find, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Message

SILENCE = timedelta(minutes=5)  # after so long without a key nobody writes any more
_FIELDS = ["writer", "writing_since", "writing_at"]


def is_being_answered(message: Message, now: datetime) -> bool:
    """Whether somebody's claim stands: they wrote within the last minutes."""
    return message.writer_id is not None and message.writing_at is not None and now - message.writing_at < SILENCE


def check_nobody_else_writes(actor: Actor, message: Message) -> None:
    """Refused while another member's claim stands. Only the row's lock makes this sure."""
    if message.writer is not None and message.writer != actor.member and is_being_answered(message, timezone.now()):
        raise Refused(
            f"{message.writer.signed_name} is writing a reply just now, so yours was not sent. Your words are still in "
            "the box. Wait until they are done, or take the reply over and send again."
        )


@transaction.atomic
def claim_reply(actor: Actor, message_id: int) -> Message:
    """The member writes from now on, or still does; refused while somebody else writes.

    It comes with every minute of typing, so only the beginning is put on record.
    """
    check_permission(actor, "claim_reply")
    message = find(actor, Message, message_id, lock=True)
    check_nobody_else_writes(actor, message)
    if message.writer == actor.member and is_being_answered(message, timezone.now()):
        message.writing_at = timezone.now()
        message.save(update_fields=["writing_at"])
    else:
        begin(actor, message)
        record(actor, "claim_reply", message)
    return message


@action
def take_over_reply(actor: Actor, message_id: int, holder_id: int | None) -> Message:
    """Takes the claim from ``holder_id``, whom the member saw writing; refused when it is somebody else by now."""
    message = find(actor, Message, message_id, lock=True)
    if message.writer_id not in (holder_id, None):
        check_nobody_else_writes(actor, message)
    begin(actor, message)
    return message


def begin(actor: Actor, message: Message) -> None:
    """The member writes from now on, in the caller's transaction."""
    if actor.member is None:
        raise Refused("A named person must write a reply; nothing is answered by itself.")
    message.writer = actor.member
    message.writing_since = message.writing_at = timezone.now()
    message.save(update_fields=_FIELDS)


def let_go(message: Message) -> None:
    """Nobody writes any more, in the caller's transaction."""
    message.writer = message.writing_since = message.writing_at = None
    message.save(update_fields=_FIELDS)
