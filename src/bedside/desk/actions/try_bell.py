"""Turns a press on "ring me now" into one call in each of a person's ways, and tells which of them arrived."""

from __future__ import annotations

import secrets
from typing import NamedTuple

from bedside.base.exchange import ChannelFault
from bedside.desk.actions.base import check_permission, record
from bedside.desk.actions.call import Call
from bedside.desk.actions.deliver_ring import call_in_time
from bedside.desk.actor import Actor
from bedside.desk.models import PushDevice, Webhook


class Tried(NamedTuple):
    """One way that was tried; no problem means that it was taken."""

    way: str
    label: str
    problem: str


def try_bell(actor: Actor) -> list[Tried]:
    """Rings the actor in every way there is, outside of any transaction: a slow server must not hold the database."""
    check_permission(actor, "try_bell")
    key = f"trial-{secrets.token_hex(8)}"
    devices = PushDevice.objects.of(actor.practice).filter(member=actor.member, gone_at=None)
    tries = [("push", label, pk) for pk, label in devices.order_by("pk").values_list("pk", "label")]
    tries.append(("mail", actor.member.email if actor.member else "", None))
    if actor.has("admin") and Webhook.objects.of(actor.practice).exclude(url="").exists():
        tries.append(("webhook", "", None))
    found = [
        Tried(way, label, _problem(way, Call(f"{key}-{n}", actor.practice, actor.member, device_id=device)))
        for n, (way, label, device) in enumerate(tries)
    ]
    record(actor, "try_bell", actor.member)
    return found


def _problem(way: str, call: Call) -> str:
    try:
        call_in_time(way, call)
    except ChannelFault as fault:
        return fault.message
    return ""
