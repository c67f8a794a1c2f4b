"""Turns due local sources into stored observations; a fault keeps what is known, with its dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Reply, Request, retry_after
from bedside.base.records import Observation as ObservationRecord
from bedside.desk import http
from bedside.desk.actions.localise_topics import localise_topics
from bedside.desk.claims import write_fenced
from bedside.desk.models import Observation, Practice, SourceState
from bedside.tactics.locality.sources import BadReply, NotForThisPlace, Source, sources

_PAUSE, _LONGEST_PAUSE = timedelta(minutes=15), timedelta(hours=12)
_ASK_AGAIN = timedelta(days=1)  # whether the practice has entered what a source needs
_KEY = ("practice", "source", "measure", "place", "dated_on")
_VALUES = (
    "value",
    "unit",
    "sentence",
    "publisher",
    "url",
    "keywords",
    "weight",
    "expires_on",
    "is_alert",
    "translations",
)


class _NotRead(Exception):
    """The source gave nothing this time; the message says why, ``pause`` when to ask again."""

    def __init__(self, message: str, pause: timedelta) -> None:
        super().__init__(message)
        self.pause = pause


def ensure_sources(practice: Practice) -> None:
    """A row of due work for every local source that is installed; those that exist stay as they are."""
    rows = [SourceState(practice=practice, source=name, due_at=timezone.now()) for name in sources()]
    SourceState.objects.bulk_create(rows, ignore_conflicts=True)


def forget_place(practice: Practice) -> None:
    """The practice has another address: numbers of the old place are dropped and every source is asked anew."""
    Observation.objects.of(practice).delete()
    SourceState.objects.of(practice).update(etag="", body=b"", fetched_at=None, problem="", due_at=timezone.now())
    ensure_sources(practice)


def fetch_sources(state: SourceState) -> int:
    """Asks the source of ``state``, already claimed by this worker; how many observations it gave.

    Never raises a source's fault: then what is known stays, with its dates, and ``problem`` says why.
    """
    now = timezone.now()
    source = sources()[state.source]
    try:
        count = _fetch(state, source, now)
    except _NotRead as trouble:
        write_fenced(state, release=True, problem=str(trouble), due_at=now + trouble.pause)
        count = 0
    localise_topics(state.practice, _today(state.practice, now))
    return count


def _fetch(state: SourceState, source: Source, now: datetime) -> int:
    place = state.practice.place()
    try:
        request = source.request(place, settings.LOCAL_SOURCE_BASES.get(source.NAME, source.BASE))
    except NotForThisPlace as no:
        raise _NotRead(str(no), _ASK_AGAIN) from None
    reply = _ask(state, request)
    body = bytes(state.body) if reply.status == 304 else reply.body
    try:
        found = source.read(body, place, _today(state.practice, now))
    except BadReply as bad:
        # Without the mark of the last answer the whole is asked for next time.
        write_fenced(state, etag="")
        raise _NotRead(str(bad), _pause(state)) from None
    etag = state.etag if reply.status == 304 else reply.headers.get("etag", "")[:200]
    with transaction.atomic():
        if write_fenced(
            state,
            release=True,
            fetched_at=now,
            etag=etag,
            body=body,
            problem="",
            attempts=0,
            due_at=now + source.EVERY,
        ):
            _store(state.practice, source, found)
    return len(found)


def _ask(state: SourceState, request: Request) -> Reply:
    headers = dict(request.headers) | ({"if-none-match": state.etag} if state.etag and state.body else {})
    asked = Request(request.method, request.url, headers, timeout_seconds=request.timeout_seconds)
    try:
        reply = http.send(asked)
    except ChannelFault as fault:
        raise _NotRead(fault.message, _pause(state)) from None
    if reply.status in (200, 304):
        return reply
    patience = timedelta(seconds=min(retry_after(reply.headers) or 0.0, _LONGEST_PAUSE.total_seconds()))
    raise _NotRead(f"The server answered {reply.status}. The last good numbers are kept.", max(patience, _pause(state)))


def _pause(state: SourceState) -> timedelta:
    doubled: int = 2 ** min(10, max(0, state.attempts - 1))
    return min(_LONGEST_PAUSE, _PAUSE * doubled)


def _store(practice: Practice, source: Source, found: Iterable[ObservationRecord]) -> None:
    rows = [_row(practice, one) for one in found]
    if not source.IS_SERIES:
        Observation.objects.of(practice).filter(source=source.NAME).delete()
    Observation.objects.bulk_create(rows, update_conflicts=True, unique_fields=_KEY, update_fields=_VALUES)


def _row(practice: Practice, one: ObservationRecord) -> Observation:
    return Observation(
        practice=practice,
        source=one.source,
        measure=one.measure,
        place=one.place,
        value=one.value,
        unit=one.unit,
        dated_on=one.dated_on,
        sentence=one.sentence,
        publisher=one.reference.publisher,
        url=one.reference.url,
        keywords=list(one.keywords),
        weight=one.weight,
        expires_on=one.expires_on,
        is_alert=one.is_alert,
        translations=dict(one.translations),
    )


def _today(practice: Practice, now: datetime) -> date:
    return now.astimezone(ZoneInfo(practice.time_zone)).date()
