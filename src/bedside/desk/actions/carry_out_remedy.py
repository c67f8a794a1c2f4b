"""Turns a decided withdrawal that is due into one that is done, by the worker, as often tried as it takes."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Outcome
from bedside.desk.actions.base import record
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.settle_trace import reopen
from bedside.desk.actions.take_down import take_down
from bedside.desk.actor import Actor, worker_actor
from bedside.desk.claims import write_fenced
from bedside.desk.models import Trace

MAX_ATTEMPTS = 12
_LONGEST_PAUSE_SECONDS = 1800.0


def carry_out_remedy(trace: Trace) -> None:
    """Carries ``trace``, already claimed by this worker, to its end. Never raises for a channel's fault.

    A worker that dies in it leaves the row due; taking down what is down already counts as done.
    """
    publication = trace.publication
    if publication is None or publication.state != "published":
        _give_back(trace, "There is nothing to take down any more.")
        return
    try:
        take_down(_in_the_name_of(trace), publication)
        record(worker_actor(trace.practice), "carry_out_remedy", trace, **trace.deed_detail())
    except Refused as refusal:
        _give_back(trace, str(refusal))
    except ChannelFault as fault:
        if fault.outcome is Outcome.REFUSED or trace.attempts >= MAX_ATTEMPTS:
            _give_back(trace, fault.message)
        else:
            write_fenced(trace, release=True, error=fault.message, due_at=_later(trace, fault))


def _in_the_name_of(trace: Trace) -> Actor:
    """The worker decides nothing: what it takes down was decided by the person whom the trace names."""
    return Actor(trace.practice, trace.decided_by, frozenset({"worker"}), trace.who)


def _give_back(trace: Trace, why: str) -> None:
    with transaction.atomic():
        if write_fenced(trace, release=True):
            reopen(trace, why)


def _later(trace: Trace, fault: ChannelFault) -> datetime:
    pause = min(_LONGEST_PAUSE_SECONDS, settings.RETRY_FIRST_SECONDS * 2 ** max(0, trace.attempts - 1))
    return timezone.now() + timedelta(seconds=max(pause, fault.retry_after_seconds or 0.0))
