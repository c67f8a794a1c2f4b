"""Turns an open alert that is due into one round of rings, exactly one for each due time, and sets the next due time.

The round, its rings and the next due time are stored in one transaction that counts only while the claim is ours. A
worker that dies before it has changed nothing; one that dies after it has left rings that any worker sends.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import DatabaseError, transaction

from bedside.desk.actions.base import record
from bedside.desk.actions.who_is_on_call import Crew, crew_of
from bedside.desk.actor import worker_actor
from bedside.desk.claims import LEASE, claim_next, write_fenced
from bedside.desk.models import Alert, AlertPace, PushDevice, Ring, Webhook
from bedside.tactics.dialogue.alerting import SPEEDS, Pace, is_time_to_escalate, next_round
from bedside.tactics.dialogue.rota import Ladder, rung_by

logger = logging.getLogger("bedside.alerts")
# Nothing is sent while a round is made, so that a dead worker need not be waited for long.
_LEASE = min(LEASE, timedelta(seconds=20))


def ring_due(now: datetime) -> bool:
    """Makes the round of the alert that is longest due, for the worker; False when none is due."""
    rows = Alert.objects.filter(state="open")
    if not rows.filter(due_at__lte=now).exists():  # asked without a lock, since the bell asks all the time
        return False
    alert = claim_next(rows.select_related("practice", "message"), now, _LEASE)
    if alert is None:
        return False
    try:
        ring_people(alert, now)
    except DatabaseError:
        raise
    except Exception:
        logger.exception("alert %s: the round could not be made; it is tried again in %s", alert.pk, _LEASE)
    return True


def ring_people(alert: Alert, now: datetime) -> None:
    """One round for ``alert``, claimed by this worker: everybody on the rota up to the step it has come to."""
    crew = crew_of(alert.practice)
    steps = crew.ladder(alert.practice, now)
    pace = pace_of(alert)
    step, stepped_at = _place(alert, steps, pace, now)
    due_at = next_round(now, stepped_at, pace, is_last_step=step >= len(steps) - 1)
    planned_at, round_number = alert.due_at or now, alert.rounds + 1
    with transaction.atomic():
        values = {"step": step, "stepped_at": stepped_at, "rounds": round_number, "due_at": due_at}
        if not write_fenced(alert, release=True, **values):
            return  # acknowledged meanwhile, or with another worker now
        rings = _rings(alert, crew, steps, planned_at, now)
        # What could not be sent yet is sent by this round; what is on its way just now ends by itself.
        Ring.objects.filter(alert=alert, state="waiting", claim="").update(state="overtaken", due_at=None)
        Ring.objects.bulk_create(rings)
        if stepped_at == now:
            record(worker_actor(alert.practice), "ring_people", alert, step=step + 1)
    if not rings:
        logger.critical("alert %s: there is nobody to ring. Make somebody an admin of the practice.", alert.pk)


def pace_of(alert: Alert) -> Pace:
    """The practice's own pace for the speed of ``alert``, or the speed's."""
    chosen = AlertPace.objects.of(alert.practice).filter(speed=alert.speed).first()
    return Pace(chosen.repeat_minutes, chosen.escalate_minutes) if chosen else SPEEDS[alert.speed].pace


def _place(alert: Alert, steps: Ladder, pace: Pace, now: datetime) -> tuple[int, datetime]:
    """How far along the rota this round is, and since when."""
    if alert.stepped_at is None:
        return 0, now
    if alert.step < len(steps) - 1 and is_time_to_escalate(now, alert.stepped_at, pace):
        return alert.step + 1, now
    return alert.step, alert.stepped_at


def _rings(alert: Alert, crew: Crew, steps: Ladder, planned_at: datetime, now: datetime) -> list[Ring]:
    """Everybody's ways in this round, the newest step first: whoever was rung before has been asked already."""
    people = rung_by(steps, alert.step)
    places = {who: place for place, step in enumerate(steps) for who in step}
    devices: dict[int, list[int]] = {}
    for pk, who in PushDevice.objects.filter(member__in=people, gone_at=None, practice=alert.practice).values_list(
        "pk", "member_id"
    ):
        devices.setdefault(who, []).append(pk)
    has_webhook = Webhook.objects.of(alert.practice).exclude(url="").exists()
    rings = []
    for who in sorted(people, key=lambda one: -places[one]):
        ways: list[tuple[str, int | None]] = [("push", pk) for pk in devices.get(who, [])]
        ways += [("mail", None), *([("webhook", None)] if has_webhook else [])]
        rings += [
            Ring(
                practice=alert.practice,
                alert=alert,
                member_id=who,
                who=crew.people[who].signed_name,
                way=way,
                device_id=device,
                key=f"alert-{alert.pk}-{alert.rounds}-{who}-{way}{'' if device is None else f'-{device}'}",
                round=alert.rounds,
                step=places[who],
                planned_at=planned_at,
                due_at=now,
            )
            for way, device in ways
        ]
    return rings
