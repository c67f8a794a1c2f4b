"""Turns the state of an installation into lines that say what is well and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TextIO

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from bedside.desk.actions.errors import Refused
from bedside.desk.judging import rules_of
from bedside.desk.models import (
    Account,
    Alert,
    CollectionState,
    Heartbeat,
    Passage,
    Practice,
    Publication,
    Ring,
    Shift,
    SourceState,
)
from bedside.tactics.dialogue.alerting import SPEEDS

Line = tuple[str, str]  # "ok" | "look" | "bad", and the sentence
_LITTLE_SPACE = 500_000_000


def examine(out: TextIO) -> int:
    """Writes one line per check; 0 when nothing is bad, else 1."""
    worst = 0
    for check in (*_MACHINE, _practice, _library, _channels, _sources, _publications, _bell):
        for state, sentence in _safely(check):
            worst = max(worst, int(state == "bad"))
            out.write(f"{state:5} {sentence}\n")
    return worst


def _safely(check: Callable[[], Iterator[Line]]) -> list[Line]:
    try:
        return list(check())
    except DatabaseError as error:
        return [("bad", f"{check.__name__[1:]}: the database does not answer ({error}). Run: bedside migrate")]


def _configuration() -> Iterator[Line]:
    yield "ok", f"Data folder {settings.DATA_DIR}; public address {settings.PUBLIC_URL}"
    if settings.DEBUG:
        yield "bad", "BEDSIDE_DEBUG is on: pages would show inner details. Unset it."
    if not settings.PUBLIC_URL.startswith("https://") and "127.0.0.1" not in settings.PUBLIC_URL:
        yield "look", "The public address is not https. Put a TLS proxy in front and set BEDSIDE_PUBLIC_URL."


def _database() -> Iterator[Line]:
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        yield "bad", f"The database lacks {len(waiting)} changes of this version. Run: bedside migrate"
    else:
        yield "ok", f"Database {connection.vendor} answers and is up to date"


def _disk() -> Iterator[Line]:
    free = shutil.disk_usage(settings.DATA_DIR).free
    if free < _LITTLE_SPACE:
        yield "bad", f"Only {free // 1_000_000} MB free. Make room: publishing stops safely when the disk is full."
    else:
        yield "ok", f"Disk has {free // 1_000_000_000} GB free"


def _worker() -> Iterator[Line]:
    fresh = Heartbeat.objects.filter(beat_at__gte=timezone.now() - timedelta(minutes=2)).count()
    if fresh:
        yield "ok", f"{fresh} worker(s) alive"
    else:
        yield "bad", "No worker has been seen for two minutes: nothing is published or collected. Run: bedside up"


_MACHINE = (_configuration, _database, _disk, _worker)


def _bell() -> Iterator[Line]:
    on_call = set(Shift.objects.values_list("practice", flat=True))
    for practice in Practice.objects.exclude(pk__in=on_call):
        yield "look", f"Nobody of {practice.name} is on the rota, so all admins are rung. Add people under On call."
    for alert in Alert.objects.filter(state="open").select_related("practice"):
        if timezone.now() - alert.opened_at > timedelta(minutes=SPEEDS[alert.speed].within_minutes):
            yield "bad", f"An urgent message of {alert.practice.name} waits since {alert.opened_at:%d %b %H:%M} UTC."
    failing = Ring.objects.filter(state="waiting").exclude(error="").values_list("way", "error").distinct()
    for way, error in failing:
        yield "bad", f"The bell does not get through by {way}: {error}"


def _practice() -> Iterator[Line]:
    practices = list(Practice.objects.all())
    if not practices:
        yield "look", f"No practice yet. Open {settings.PUBLIC_URL}/ and make the first one."
    for practice in practices:
        if not practice.phone:
            yield "look", f"{practice.name} has no phone number: safe replies cannot offer one. Add it under Practice."
        else:
            yield "ok", f"Practice {practice.name}, {practice.time_zone}"
        try:
            count = len(rules_of(practice))
        except Refused as refusal:
            yield "bad", f"{practice.name}: {refusal}"
        else:
            yield "ok", f"{count} rules speak for {practice.name} (packs: {', '.join(practice.packs())})"


def _library() -> Iterator[Line]:
    count = Passage.objects.filter(is_gone=False).count()
    if count:
        yield "ok", f"{count} trusted passages"
    else:
        yield "look", "The library is empty: no answer can be drafted. Run: bedside import starter"
    for state in CollectionState.objects.filter(state="failed"):
        yield "bad", f"Collection {state.collection} stopped: {state.error}"


def _channels() -> Iterator[Line]:
    for account in Account.objects.all():
        if not account.is_connected:
            yield "bad", f"{account} is not connected: {account.problem or 'connect it again under Channels'}"
        elif account.problem:
            yield "look", f"{account}: {account.problem}"
        else:
            yield "ok", f"{account} is connected"


def _sources() -> Iterator[Line]:
    for state in SourceState.objects.exclude(problem=""):
        yield "look", f"Local source {state.source}: {state.problem}"


def _publications() -> Iterator[Line]:
    waiting = Publication.objects.filter(state__in=("needs_person", "missed")).count()
    if waiting:
        yield "look", f"{waiting} publication(s) wait for a person's decision. Open the plan."
    late = Publication.objects.filter(state="waiting", due_at__lt=timezone.now() - timedelta(minutes=10)).count()
    if late:
        yield "bad", f"{late} publication(s) are more than ten minutes late. Is the worker running?"
