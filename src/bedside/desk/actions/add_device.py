"""Turns the browser in which somebody switched the bell on into a device that is rung, and takes it out again."""

from __future__ import annotations

import hashlib

from django.db import transaction

from bedside.base.exchange import ChannelFault, Outcome
from bedside.desk.actions.base import action, check_permission, record
from bedside.desk.actions.errors import NotHere, Refused
from bedside.desk.actor import Actor
from bedside.desk.models import PushDevice
from bedside.desk.network_guard import reachable_address
from bedside.desk.push_message import BadSubscription, check_subscription

_MOST_DEVICES = 10
_LONGEST = 1000


def add_device(actor: Actor, endpoint: str, p256dh: str, auth: str, label: str = "") -> PushDevice:
    """Rings the actor in this browser from now on. A browser rings one person: whoever switched it on last."""
    check_permission(actor, "add_device")
    if actor.member is None:
        raise Refused("Only a person can be rung.")
    told = {"endpoint": endpoint.strip(), "p256dh": p256dh.strip(), "auth": auth.strip()}
    _check(told)
    mark = hashlib.sha256(told["endpoint"].encode()).hexdigest()
    values = {"member": actor.member, "subscription": told, "label": label.strip()[:80] or "Browser", "gone_at": None}
    with transaction.atomic():
        rows = PushDevice.objects.of(actor.practice)
        if rows.filter(member=actor.member, gone_at=None).exclude(mark=mark).count() >= _MOST_DEVICES:
            raise Refused(f"You are rung in {_MOST_DEVICES} browsers already. Switch one off first.")
        if not rows.filter(mark=mark).update(**values):
            rows.create(practice=actor.practice, mark=mark, **values)
        device: PushDevice = rows.get(mark=mark)
        record(actor, "add_device", device)
    return device


def _check(told: dict[str, str]) -> None:
    if any(len(text) > _LONGEST for text in told.values()):
        raise Refused("This browser's address is longer than can be kept.")
    try:
        check_subscription(told)
        reachable_address(told["endpoint"])
    except BadSubscription as error:
        raise Refused(str(error)) from None
    except ChannelFault as fault:
        if fault.outcome is Outcome.REFUSED:
            raise Refused(fault.message) from None


@action
def remove_device(actor: Actor, device_id: int) -> PushDevice:
    """Rings the actor no longer in this browser; only one's own can be taken out."""
    rows = PushDevice.objects.of(actor.practice).filter(member=actor.member).defer("subscription")
    device: PushDevice | None = rows.filter(pk=device_id).first()
    if device is None:
        raise NotHere("There is no such browser here.")
    PushDevice(pk=device.pk).delete()
    return device
