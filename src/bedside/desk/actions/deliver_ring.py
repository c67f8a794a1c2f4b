"""Turns a waiting ring into one call to one person, tried again with growing pauses until it arrives or is overtaken.

Each ring is a row of its own, so that a way which is down delays no other. A worker that dies between the call and its
record calls again, with the same key: to ring twice does no harm, not to ring does.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import ModuleType

from django.db import DatabaseError
from django.utils import timezone
from django.utils.translation import gettext as _

from bedside.base.exchange import ChannelFault, Outcome
from bedside.base.lifecycle import RING
from bedside.desk.actions import ring_by_mail, ring_by_push, ring_by_webhook
from bedside.desk.actions.call import Call, Send
from bedside.desk.claims import LEASE, claim_next, write_fenced
from bedside.desk.models import PushDevice, Ring

logger = logging.getLogger("bedside.alerts")

WAYS: Mapping[str, ModuleType] = {"mail": ring_by_mail, "push": ring_by_push, "webhook": ring_by_webhook}
_PATIENCE_SECONDS = 30.0  # for one call, however slowly a server drips
_LEASE = min(LEASE, timedelta(seconds=60))
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 3.0, 60.0


def deliver_due(now: datetime) -> bool:
    """Sends the ring that is longest due, for the worker; False when none is due."""
    rows = Ring.objects.filter(state="waiting")
    if not rows.filter(due_at__lte=now).exists():
        return False
    ring = claim_next(rows.select_related("practice", "member"), now, _LEASE)
    if ring is None:
        return False
    deliver_ring(ring)
    return True


def deliver_ring(ring: Ring) -> None:
    """Sends ``ring``, already claimed by this worker, unless nobody need be rung any more."""
    if ring.alert.state != "open":
        _finish(ring, "not_needed")
    elif ring.round < ring.alert.rounds:
        _finish(ring, "overtaken")
    else:
        try:
            call_in_time(ring.way, _call(ring))
        except ChannelFault as fault:
            _after_fault(ring, fault)
        else:
            now = timezone.now()
            _finish(ring, "rung", rung_at=now, error="")
            _note_device(ring, last_rung_at=now)


def call_in_time(way: str, call: Call) -> None:
    """Calls and comes back in bounded time. Raises ChannelFault, whatever it was that went wrong."""
    try:
        send = WAYS[way].prepare(call)
    except (ChannelFault, DatabaseError):
        raise
    except Exception as error:
        # A key that cannot be read, a name that makes no address: the other ways must go on.
        logger.exception("%s: the call could not be prepared", call.key)
        raise ChannelFault(Outcome.RETRY, _("It could not be prepared; the log says why.")) from error
    _within(_PATIENCE_SECONDS, send, call.key)


def _within(seconds: float, send: Send, key: str) -> None:
    """Time-outs count for each part of an answer, so that a server which drips could hold a worker for hours."""
    told: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            send()
        except Exception as error:
            told.put(error)
        else:
            told.put(None)

    threading.Thread(target=run, daemon=True, name=key).start()
    try:
        error = told.get(timeout=seconds)
    except queue.Empty:
        raise ChannelFault(Outcome.RETRY, _("It took too long.")) from None
    if error is not None and not isinstance(error, ChannelFault):
        logger.error("%s: the call broke off", key, exc_info=error)
        raise ChannelFault(Outcome.RETRY, _("It broke off; the log says why.")) from None
    if error is not None:
        raise error


def _call(ring: Ring) -> Call:
    return Call(ring.key, ring.practice, ring.member, ring.alert, ring.device_id, ring.round)


def _after_fault(ring: Ring, fault: ChannelFault) -> None:
    if fault.is_grant_gone:
        _note_device(ring, gone_at=timezone.now())
    if fault.outcome is Outcome.REFUSED:
        _finish(ring, "failed", error=fault.message)
    else:
        pause = min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2 ** (ring.attempts - 1))
        wanted = min(_LONGEST_PAUSE_SECONDS, fault.retry_after_seconds or 0.0)
        due_at = timezone.now() + timedelta(seconds=max(pause, wanted))
        write_fenced(ring, release=True, due_at=due_at, error=fault.message)


def _note_device(ring: Ring, **values: datetime) -> None:
    if ring.device_id is not None:
        PushDevice.objects.of(ring.practice).filter(pk=ring.device_id).update(**values)


def _finish(ring: Ring, state: str, **values: object) -> None:
    RING.check(ring.state, state)
    if not write_fenced(ring, release=True, state=state, due_at=None, **values):
        logger.warning("%s: the lease passed on; its new holder decides", ring.key)
