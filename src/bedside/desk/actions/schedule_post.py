"""Turns an approved post and a wall time into publications that are due, and moves or takes them back."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault
from bedside.base.lifecycle import POST, PUBLICATION
from bedside.desk.actions.base import action, check_permission, find, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hold_post import check_not_recalled
from bedside.desk.actions.publish_post import settle_post
from bedside.desk.actions.settle_trace import settle_waiting
from bedside.desk.actions.take_down import take_down
from bedside.desk.actions.trace_recall import UNSENT
from bedside.desk.actor import Actor
from bedside.desk.models import Post, Publication
from bedside.plan.timing import resolve

_TOO_LATE = timedelta(minutes=5)
_MOST_YEARS = 5


@action
def schedule_post(actor: Actor, post_id: int, wall_time: datetime) -> Post:
    """Gives an approved post its slot at ``wall_time`` (naive, in the practice's zone), or moves it there.

    A draft keeps the time as a proposal: nothing of it goes out before somebody approved it and gave it a slot.
    Refused when it has no channel, or the time has passed.
    """
    post = find(actor, Post, post_id, lock=True)
    if not 2000 <= wall_time.year <= timezone.now().year + _MOST_YEARS:
        raise Refused(f"Choose a day in the next {_MOST_YEARS} years.")
    due_at = resolve(wall_time, actor.practice.time_zone).utc
    if due_at < timezone.now() - _TOO_LATE:
        raise Refused("That time has passed. Choose a later one, or publish now.")
    if post.state == "draft":
        post.due_local, post.due_at, post.time_zone = wall_time.replace(tzinfo=UTC), due_at, actor.practice.time_zone
        post.save(update_fields=["due_local", "due_at", "time_zone"])
        return post
    return give_slot(post, wall_time, due_at)


@action
def publish_now(actor: Actor, post_id: int) -> Post:
    """Gives an approved post the present minute."""
    post = find(actor, Post, post_id, lock=True)
    return give_slot(post, None, timezone.now())


def give_slot(post: Post, wall_time: datetime | None, due_at: datetime) -> Post:
    """Makes or moves the publications of ``post``; one per account, for ever."""
    if post.state not in ("approved", "scheduled", "missed"):
        raise Refused(
            "Only an approved post can be scheduled." if post.state == "draft" else f"This post is {post.state}."
        )
    accounts = list(post.accounts.all())
    if not accounts:
        raise Refused("Choose at least one channel for this post first.")
    check_not_recalled(post)
    if post.publications.filter(state__in=("preparing", "sending", "unknown")).exists():
        raise Refused("This post is going out just now.")
    for account in accounts:
        _give_publication_slot(post, account.pk, due_at)
    if post.state != "scheduled":
        POST.check(post.state, "scheduled")
    post.state = "scheduled"
    post.due_local = wall_time.replace(tzinfo=UTC) if wall_time else None
    post.time_zone = post.practice.time_zone
    post.due_at = due_at
    post.save()
    return post


def _give_publication_slot(post: Post, account_id: int, due_at: datetime) -> None:
    publication, is_new = Publication.objects.get_or_create(
        post=post,
        account_id=account_id,
        defaults={"practice": post.practice, "key": secrets.token_hex(10), "planned_at": due_at, "due_at": due_at},
    )
    if is_new or publication.state in ("published", "withdrawn", "needs_person"):
        return
    if publication.state != "waiting":
        PUBLICATION.check(publication.state, "waiting")
    Publication.objects.filter(pk=publication.pk, state=publication.state).update(
        state="waiting", planned_at=due_at, due_at=due_at, error="", attempts=0
    )


@action
def retry_publication(actor: Actor, publication_id: int) -> Publication:
    """A person's decision that a refused, missed or undecided publication is to be sent now."""
    publication = find(actor, Publication, publication_id, lock=True)
    PUBLICATION.check(publication.state, "waiting")
    check_not_recalled(publication.post, publication)
    if publication.lease_until and publication.lease_until > timezone.now():
        raise Refused("A worker holds this publication just now. Try again in a few minutes.")
    now = timezone.now()
    publication.state, publication.planned_at, publication.due_at = "waiting", now, now
    publication.error, publication.attempts = "", 0
    publication.save()
    return publication


@action
def paste_link(actor: Actor, publication_id: int, url: str) -> Publication:
    """A person says that it is posted, and where."""
    publication = find(actor, Publication, publication_id, lock=True)
    if not url.startswith(("https://", "http://")):
        raise Refused("Paste the whole address of the post, starting with https://")
    PUBLICATION.check(publication.state, "published")
    now = timezone.now()
    publication.state, publication.url, publication.published_at = "published", url, now
    publication.measure_at, publication.error = now + timedelta(hours=1), ""
    publication.save()
    settle_post(publication)
    return publication


@action
def cancel_publication(actor: Actor, publication_id: int) -> Publication:
    """A person's decision that this channel is left out."""
    publication = find(actor, Publication, publication_id, lock=True)
    PUBLICATION.check(publication.state, "cancelled")
    _cancel(publication)
    settle_post(publication)
    if not publication.post.publications.filter(state__in=UNSENT).exists():
        settle_waiting(actor, publication.post)
    return publication


def withdraw_post(actor: Actor, post_id: int) -> Post:
    """Takes a post back everywhere: what waits is cancelled, what is out is taken down where the channel can.

    ``post.withdrawal_problems`` names the channels that would not take it down; those that did stay down. Channels are
    asked outside of any transaction: a slow server must not hold the database, and a removal cannot be rolled back.
    """
    check_permission(actor, "withdraw_post")
    post = _cancel_what_waits(actor, post_id)
    problems = [trouble for p in post.publications.filter(state="published") if (trouble := _take_down(actor, p))]
    with transaction.atomic():
        if not problems:
            post.state = "withdrawn"
            post.save(update_fields=["state", "changed_at"])
        record(actor, "withdraw_post", post)
    post.withdrawal_problems = problems  # type: ignore[attr-defined]  # for the page, not stored
    return post


@transaction.atomic
def _cancel_what_waits(actor: Actor, post_id: int) -> Post:
    post = find(actor, Post, post_id, lock=True)
    POST.check(post.state, "withdrawn")
    if post.publications.filter(state__in=("preparing", "sending", "unknown")).exists():
        raise Refused("This post is going out just now. Wait a minute, then withdraw it.")
    for publication in post.publications.filter(state__in=("waiting", "held", "missed", "refused", "needs_person")):
        _cancel(publication)
    settle_waiting(actor, post)
    return post


def _cancel(publication: Publication) -> None:
    """Also ends the claim: a worker that took the row a moment ago must find that it is no longer its own."""
    publication.state, publication.claim, publication.lease_until = "cancelled", "", None
    publication.save(update_fields=["state", "claim", "lease_until"])


def _take_down(actor: Actor, publication: Publication) -> str:
    try:
        take_down(actor, publication)
    except (ChannelFault, Refused) as fault:
        return f"{publication.account}: {fault}"
    return ""
