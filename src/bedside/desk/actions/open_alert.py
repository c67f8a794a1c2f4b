"""Turns a message that must not wait into an open alert, stored together with the message so that neither is lost."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from bedside.base.lifecycle import ALERT, MESSAGE
from bedside.base.records import Urgency
from bedside.desk.models import Alert, Message, Practice
from bedside.tactics.dialogue.alerting import SPEEDS, reasons, speed_of

_LOOK_BACK = timedelta(days=14)


def open_alert(message: Message) -> Alert | None:
    """The alert of a message that rings, due at once; None where nobody need be rung. Safe to repeat."""
    speed = speed_of(message.label, message.also)
    if speed is None:
        return None
    now = timezone.now()
    alert, _ = Alert.objects.get_or_create(
        message=message,
        defaults={"practice": message.practice, "speed": speed.name, "opened_at": now, "due_at": now},
    )
    return alert


def follow_alert(message: Message, was: frozenset[str]) -> None:
    """Rings anew when an edit gave a reason to ring that did not stand there before (``was``): nobody has seen that."""
    speed = speed_of(message.label, message.also)
    if speed is None or not reasons(message.label, message.also) - was:
        return
    alert = open_alert(message)
    assert alert is not None
    quicker = min(speed, SPEEDS[alert.speed], key=lambda each: each.within_minutes)
    now = timezone.now()
    values = {"speed": quicker.name, "due_at": now, "claim": "", "lease_until": None}
    if alert.state != "open":
        ALERT.check(alert.state, "open")
        values |= {"state": "open", "opened_at": now, "step": 0, "stepped_at": None}
        values |= {"acknowledged_at": None, "acknowledged_by": None, "acknowledged_through": ""}
    Alert.objects.filter(pk=alert.pk).update(**values)
    if message.state != MESSAGE.start:
        MESSAGE.check(message.state, MESSAGE.start)
        Message.objects.filter(pk=message.pk).update(state=MESSAGE.start, closed_because="")


def open_missing(now: datetime) -> int:
    """Opens what was stored without its alert, by an older version or another door; how many."""
    opened = 0
    for practice in Practice.objects.all():
        rows = Message.objects.of(practice).filter(state="new", urgency=Urgency.NOW, alert=None)
        for message in rows.filter(created_at__gte=now - _LOOK_BACK).select_related("practice"):
            opened += open_alert(message) is not None
    return opened


def is_ringing(message: Message) -> bool:
    """Whether the alert of this message is open: nobody has said yet that they have it."""
    return Alert.objects.filter(message=message, state="open").exists()
