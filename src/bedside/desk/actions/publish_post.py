"""Turns a due publication into exactly one post on its channel: freeze, prepare, say "sending", write once, record.

The order of the commits is the whole point. ``sending`` and the handle are stored before the first byte of the visible
write leaves. Whoever finds a row in ``sending`` or ``unknown`` asks the channel first and never writes blindly: a
worker may have died, or an answer may have been lost, after the post had already appeared.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from types import ModuleType
from typing import Any, TypeVar

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Exchange, Outcome
from bedside.base.lifecycle import POST, PUBLICATION
from bedside.base.records import Receipt
from bedside.base.registry import plugin
from bedside.channels import Grant
from bedside.channels._fitting import limits_of, problems
from bedside.desk import http
from bedside.desk.actions.base import record
from bedside.desk.actions.connect_account import disconnect, grant_of, secret_keeper
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.freeze_snapshot import freeze, thaw
from bedside.desk.actions.hold_post import WHY, must_wait
from bedside.desk.actions.settle_trace import settle_words
from bedside.desk.actions.site_door import site_door
from bedside.desk.actor import worker_actor
from bedside.desk.claims import write_fenced
from bedside.desk.models import Publication

T = TypeVar("T")
logger = logging.getLogger("bedside.publish")

MAX_ATTEMPTS = 12
_LONGEST_PAUSE_SECONDS = 1800.0
DUE_STATES = ("waiting", "preparing", "sending", "unknown")


def publish_post(publication: Publication) -> None:
    """Carries ``publication``, already claimed by this worker, one step further. Never raises for a channel's fault."""
    try:
        _step(publication)
    except Refused as refusal:
        _finish(publication, "needs_person" if publication.state == "sending" else "refused", error=str(refusal))
    except ChannelFault as fault:
        _after_fault(publication, fault)


def _step(publication: Publication) -> None:
    if publication.state in ("sending", "unknown"):
        _look_first(publication)
        return
    if must_wait(publication):
        _finish(publication, "held", error=WHY)
        return
    now = timezone.now()
    if _is_missed(publication, now):
        _finish(publication, "missed", error="It was not sent in time. Nothing was published; choose a new time.")
        return
    if not _prepare(publication, now):
        return
    _write(publication)


def _is_missed(publication: Publication, now: datetime) -> bool:
    """Late work asks a person: a flu-clinic reminder two days late does harm."""
    return now - publication.planned_at > timedelta(minutes=publication.practice.late_after_minutes)


def _prepare(publication: Publication, now: datetime) -> bool:
    channel = _channel(publication)
    if not _move(publication, "preparing"):
        return False
    if publication.snapshot is None and not _move(publication, "preparing", snapshot=freeze(publication, now)):
        return False
    snapshot = thaw(publication)
    if found := problems(snapshot, limits_of(channel.LIMITS, publication.account.settings)):
        raise Refused(" ".join(found))
    if "publish" not in channel.CAN:
        _finish(publication, "needs_person", error="Post it by hand, then paste the link back.")
        return False
    if publication.handle is not None:
        return True
    handle = _run(publication, channel.prepare(snapshot, _grant(publication)))
    return _move(publication, "preparing", handle=dict(handle))


def _write(publication: Publication) -> None:
    if not _move(publication, "sending", detail={"sent_at": timezone.now().isoformat()}):
        return  # somebody else holds the row now, so this worker must not write
    channel = _channel(publication)
    write = channel.edit if (publication.snapshot or {}).get("edits") else channel.publish
    receipt = _run(publication, write(publication.handle, _grant(publication)))
    _publish_done(publication, receipt)


def _look_first(publication: Publication) -> None:
    channel = _channel(publication)
    receipt = None
    if "find" in channel.CAN:
        receipt = _run(publication, channel.find(publication.handle, _grant(publication)))
    if receipt is not None:
        _publish_done(publication, receipt)
    elif not channel.IS_REPEATABLE:
        _finish(publication, "needs_person", error="Nobody can tell whether it was posted. Please look and decide.")
    elif (settled_at := _settled_at(publication, channel)) > timezone.now():
        _finish(publication, "unknown", error="It is not there yet; looking again in a moment.", due_at=settled_at)
    else:
        # Not there, and no attempt can still be under way, or a late one could only hit our own key: writing again
        # cannot make a second post.
        _finish(publication, "waiting", due_at=timezone.now())


def _settled_at(publication: Publication, channel: ModuleType) -> datetime:
    """When an attempt that we lost has ended on the server, too; nothing of ours lasts longer than a lease."""
    sent_at = datetime.fromisoformat(publication.detail.get("sent_at", "2000-01-01T00:00:00+00:00"))
    return sent_at + timedelta(seconds=min(channel.SETTLES_SECONDS, settings.LEASE_SECONDS))


def _publish_done(publication: Publication, receipt: Receipt) -> None:
    now = timezone.now()
    with transaction.atomic():
        is_ours = _finish(
            publication,
            "published",
            remote_id=receipt.remote_id,
            url=receipt.url,
            detail=dict(receipt.detail),
            published_at=now,
            measure_at=now + timedelta(hours=1),
            error="",
        )
        if is_ours:
            settle_post(publication)
            record(worker_actor(publication.practice), "publish_post", publication)


def settle_post(publication: Publication) -> None:
    """Marks the post as published once the last of its publications is; the message it answers as replied."""
    post = publication.post
    rest = post.publications.exclude(state__in=("published", "withdrawn", "cancelled"))
    if post.state == "scheduled" and not rest.exists():
        POST.check(post.state, "published")
        type(post).objects.filter(pk=post.pk).update(state="published")
    settle_words(post)
    if post.message and post.message.state in ("new", "acknowledged"):
        type(post.message).objects.filter(pk=post.message.pk).update(state="replied")


def _after_fault(publication: Publication, fault: ChannelFault) -> None:
    if fault.is_grant_gone:
        disconnect(publication.account, fault.message)
    if fault.outcome is Outcome.REFUSED:
        state = "needs_person" if publication.state == "unknown" else "refused"
        _finish(publication, state, error=fault.message)
    elif fault.outcome is Outcome.UNKNOWN and publication.state == "sending":
        _finish(publication, "unknown", error=fault.message, due_at=_later(publication, fault, soon=True))
    elif publication.attempts >= MAX_ATTEMPTS:
        _finish(publication, "needs_person", error=f"Tried {publication.attempts} times. {fault.message}")
    elif publication.state == "unknown":
        _release(publication, error=fault.message, due_at=_later(publication, fault))
    else:
        _finish(publication, "waiting", error=fault.message, due_at=_later(publication, fault))


def _later(publication: Publication, fault: ChannelFault, *, soon: bool = False) -> datetime:
    pause = min(_LONGEST_PAUSE_SECONDS, settings.RETRY_FIRST_SECONDS * 2 ** max(0, publication.attempts - 1))
    if soon:
        pause = min(pause, 2.0)  # an unknown outcome is looked at quickly: a person may be waiting for the answer
    return timezone.now() + timedelta(seconds=max(pause, fault.retry_after_seconds or 0.0))


def _move(publication: Publication, state: str, **values: Any) -> bool:
    if publication.state != state:
        PUBLICATION.check(publication.state, state)
    return write_fenced(publication, state=state, **values)


def _finish(publication: Publication, state: str, **values: Any) -> bool:
    if publication.state != state:
        PUBLICATION.check(publication.state, state)
    done = write_fenced(publication, release=True, state=state, **values)
    if not done:
        logger.warning("publication %s: the lease passed on; its new holder decides", publication.pk)
    return done


def _release(publication: Publication, **values: Any) -> bool:
    return write_fenced(publication, release=True, **values)


def _channel(publication: Publication) -> ModuleType:
    return plugin("bedside.channels", publication.account.channel)


def _grant(publication: Publication) -> Grant:
    return grant_of(publication.account)


def _run(publication: Publication, exchange: Exchange[T]) -> T:
    return http.run(
        exchange,
        keep_secret=secret_keeper(publication.account),
        local_door=site_door(publication.practice),
    )
