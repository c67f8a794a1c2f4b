"""Asks which rows are due, claims them one at a time and runs their action; the worker's whole loop."""

from __future__ import annotations

import logging
import os
import signal
import socket
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from types import FrameType
from typing import Any

from django.db import DatabaseError, close_old_connections, models
from django.utils import timezone

from bedside.desk.actions.ask_question import purge_due
from bedside.desk.actions.carry_out_remedy import carry_out_remedy
from bedside.desk.actions.collect_messages import collect_messages
from bedside.desk.actions.deliver_ring import deliver_due
from bedside.desk.actions.fetch_sources import fetch_sources
from bedside.desk.actions.group_questions import group_due
from bedside.desk.actions.import_collection import run_collection
from bedside.desk.actions.import_questions import run_import
from bedside.desk.actions.measure_publication import measure_publication
from bedside.desk.actions.publish_post import DUE_STATES, publish_post
from bedside.desk.actions.ring_people import ring_due
from bedside.desk.bells import Bells
from bedside.desk.claims import claim_next
from bedside.desk.models import Account, CollectionState, Heartbeat, Publication, QuestionImport, SourceState, Trace
from bedside.tactics.education.remedies import WITHDRAW
from bedside.tactics.locality.sources import sources

logger = logging.getLogger("bedside.clock")

IDLE_SECONDS = 0.5
# SQLite's busy wait is not fair: without a pause after each claim the worker would starve the web.
_PAUSE_SECONDS = 0.02

Job = Callable[[datetime], bool]


def _publish(now: datetime) -> bool:
    rows = Publication.objects.filter(state__in=DUE_STATES).select_related("post", "account", "practice")
    return _one(rows, now, publish_post)


def _measure(now: datetime) -> bool:
    rows = Publication.objects.filter(state="published", measure_at__lte=now).select_related(
        "post", "account", "practice"
    )
    # published rows keep their old due time, which is past; measure_at decides
    return _one(rows, now, measure_publication)


def _collect(now: datetime) -> bool:
    rows = Account.objects.filter(is_connected=True).select_related("practice")
    return _one(rows, now, collect_messages)


def _import_questions(now: datetime) -> bool:
    rows = QuestionImport.objects.filter(state__in=("waiting", "running")).select_related("practice")
    return _one(rows, now, run_import)


def _import_collection(now: datetime) -> bool:
    rows = CollectionState.objects.filter(state__in=("waiting", "running")).select_related("practice")
    return _one(rows, now, run_collection)


def _fetch_sources(now: datetime) -> bool:
    rows = SourceState.objects.filter(source__in=list(sources())).select_related("practice")
    return _one(rows, now, fetch_sources)


def _carry_out(now: datetime) -> bool:
    rows = Trace.objects.filter(state="chosen", remedy=WITHDRAW)
    return _one(rows.select_related("practice", "decided_by"), now, carry_out_remedy)


def _one(rows: models.QuerySet[Any], now: datetime, run: Callable[..., object]) -> bool:
    row = claim_next(rows, now)
    if row is None:
        return False
    try:
        run(row)
    except DatabaseError:
        raise
    except Exception:
        # One row that surprises us must not stop the others; its lease runs out and it is tried again then.
        logger.exception("%s %s could not be carried out", type(row).__name__, row.pk)
    return True


BELL_JOBS: tuple[Job, ...] = (ring_due, deliver_due)
JOBS: tuple[Job, ...] = (
    _publish,
    _carry_out,
    _collect,
    _measure,
    _import_questions,
    group_due,
    purge_due,
    _import_collection,
    _fetch_sources,
)


def tick(now: datetime | None = None, jobs: Sequence[Job] = (*BELL_JOBS, *JOBS)) -> int:
    """Runs what is due, the kinds of work in turn so that a large import delays no post; how many rows there were."""
    done = before = 0
    while True:
        for job in jobs:
            if job(now or timezone.now()):
                done += 1
                time.sleep(_PAUSE_SECONDS)
        if done == before:
            return done
        before = done


def run_worker() -> None:
    """The worker: ticks until SIGTERM or SIGINT, then finishes the row in hand and stops."""
    stop = _Stop()
    name = f"{socket.gethostname()}:{os.getpid()}"
    bells = Bells()
    bells.start()
    logger.info("worker %s is up", name)
    while not stop.is_asked:
        try:
            close_old_connections()
            beat(name)
            tick(jobs=JOBS)  # the bells ring beside it: a call that takes long must not delay a post either
        except DatabaseError:
            logger.exception("the database cannot be used just now; trying again")
            time.sleep(2)
        time.sleep(IDLE_SECONDS)
    bells.stop()
    Heartbeat.objects.filter(worker=name).delete()


def beat(name: str) -> None:
    """Says that worker ``name`` is alive."""
    Heartbeat.objects.update_or_create(worker=name, defaults={"beat_at": timezone.now()})


class _Stop:
    def __init__(self) -> None:
        self.is_asked = False
        signal.signal(signal.SIGTERM, self._ask)
        signal.signal(signal.SIGINT, self._ask)

    def _ask(self, _signum: int, _frame: FrameType | None) -> None:
        self.is_asked = True
