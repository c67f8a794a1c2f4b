"""Turns "I have it" into an alert that rings nobody any more; the first who says so is the one who has it."""

from __future__ import annotations

from django.utils import timezone

from bedside.desk.actor import Actor
from bedside.desk.models import Alert, Message, Ring


def settle_alert(actor: Actor, message: Message, through: str) -> bool:
    """Ends the ringing for ``message``, in the caller's transaction; False when nothing rang for it any more."""
    alerts = Alert.objects.of(actor.practice).filter(message=message, state="open")
    # Without its claim no worker that is at it now can start another round.
    settled = alerts.update(
        state="acknowledged",
        acknowledged_at=timezone.now(),
        acknowledged_by=actor.member,
        acknowledged_through=through,
        due_at=None,
        claim="",
        lease_until=None,
    )
    # A ring that is on its way just now is left to its worker, which knows whether it arrived.
    waiting = Ring.objects.of(actor.practice).filter(alert__message=message, state="waiting", claim="")
    waiting.update(state="not_needed", due_at=None)
    return bool(settled)
