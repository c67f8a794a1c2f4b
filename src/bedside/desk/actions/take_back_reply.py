"""Turns a sent reply that no worker has taken yet back into words that nobody read."""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone

from bedside.base.lifecycle import POST
from bedside.desk.actions.base import action, find
from bedside.desk.actions.claim_reply import begin, is_being_answered
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.settle_trace import settle_waiting
from bedside.desk.actor import Actor
from bedside.desk.models import Message, Post, Publication


@action
def take_back_reply(actor: Actor, post_id: int) -> Post:
    """Undoes sending: nothing goes out and the message can be answered again. Refused once a worker has taken it."""
    message = find(actor, Message, find(actor, Post, post_id).message_id, lock=True)
    post = find(actor, Post, post_id, lock=True)
    if actor.member != post.author and not actor.has("admin"):
        raise NotAllowed("Only who sent the reply, or an admin, can take it back.")
    if post.kind != "reply" or post.state != "scheduled" or not _is_cancelled(post):
        raise Refused("It is too late to take this reply back here: it is on its way, or it is settled already.")
    POST.check(post.state, "withdrawn")
    post.state = "withdrawn"
    post.save(update_fields=["state", "changed_at"])
    settle_waiting(actor, post)
    if actor.member is not None and not is_being_answered(message, timezone.now()):
        begin(actor, message)
    return post


def can_be_taken_back() -> Q:
    """Publications that wait and that no living worker holds."""
    now = timezone.now()
    return Q(state="waiting") & (Q(lease_until__isnull=True) | Q(lease_until__lte=now))


def _is_cancelled(post: Post) -> bool:
    """One statement per post, which the database checks again when it waited for a worker: no gap to slip through.

    Without its claim, a worker that outlived its lease cannot go on with it either.
    """
    rows = Publication.objects.filter(post=post)
    cancelled = rows.filter(can_be_taken_back()).update(state="cancelled", claim="", lease_until=None)
    return cancelled == rows.count() > 0
