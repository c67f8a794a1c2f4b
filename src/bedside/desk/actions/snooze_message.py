"""Turns "not now" into a message that leaves its lane until a moment and comes back by itself; no danger ever waits."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.open_alert import is_ringing
from bedside.desk.actor import Actor
from bedside.desk.models import Message
from bedside.tactics.dialogue.classes import NEVER_SILENT

_LONGEST = timedelta(days=366)
_NEVER = frozenset({*NEVER_SILENT, "threat"})


def may_wait(message: Message) -> bool:
    """Whether it may be put off at all: no emergency, self-harm, abuse or threat, and nobody is rung for it."""
    return message.urgency != "now" and not _NEVER & {message.label, *message.also} and not is_ringing(message)


@action
def snooze_message(actor: Actor, message_id: int, until: datetime) -> Message:
    """Puts it off until ``until``. Nothing has to run for its return: from then on it stands in its lane, on top."""
    message = find(actor, Message, message_id, lock=True)
    if message.state not in ("new", "acknowledged"):
        raise Refused("Nobody waits for this message any more. Open it again first.")
    if not may_wait(message):
        raise Refused("This message must not wait. Press “I have it”, or hand it to a colleague.")
    now = timezone.now()
    if not now < until <= now + _LONGEST:
        raise Refused("Choose a moment that is still to come, within a year.")
    message.snoozed_until = until
    message.save(update_fields=["snoozed_until"])
    return message


@action
def wake_message(actor: Actor, message_id: int) -> Message:
    """Brings it back at once."""
    message = find(actor, Message, message_id, lock=True)
    wake(message)
    return message


def wake(message: Message) -> None:
    """Forgets that it was put off, in the caller's transaction."""
    if message.snoozed_until is not None:
        message.snoozed_until = None
        message.save(update_fields=["snoozed_until"])
