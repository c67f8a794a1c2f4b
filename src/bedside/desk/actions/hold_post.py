"""Turns "what this rests on was recalled" into a hold: nothing of it goes out before a person decided."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Greatest
from django.utils import timezone

from bedside.desk.actions.errors import Refused
from bedside.desk.models import Post, Publication, Trace

WHY = "A source of this post changed, so it is held and nothing went out. Decide about it under Recall."


def is_recalled(post: Post) -> bool:
    """Whether somebody still has to decide about what waits of this post."""
    return Trace.objects.filter(post=post, what="post", state="open").exists()


def check_not_recalled(post: Post, publication: Publication | None = None) -> None:
    """Refused while it is recalled, whatever button leads here."""
    rows = Trace.objects.filter(state="open")
    if rows.filter(Q(post=post, what="post") | Q(publication=publication, publication__isnull=False)).exists():
        raise Refused("A source of this post changed since it was written. Look at the change under Recall first.")


def must_wait(publication: Publication) -> bool:
    """Whether ``publication``, about to be sent, is held up.

    One that was on its way when the recall was opened was listed as out. It came back unsent, so it waits like others.
    """
    rows = Trace.objects.filter(publication=publication, what="publication", state="open")
    known = Trace.objects.filter(post=publication.post, what="post", recall=OuterRef("recall"))
    rows.filter(Exists(known)).update(state="overtaken")
    rows.filter(state="open").update(what="post", publication=None, was_public=False)
    return is_recalled(publication.post)


def hold(posts: Collection[int | None]) -> None:
    """Holds what waits of these posts. Without its claim no worker that is at it now can begin to write."""
    rows = Publication.objects.filter(post__in=[pk for pk in posts if pk], state__in=("waiting", "preparing"))
    rows.update(state="held", error=WHY, claim="", lease_until=None)


def let_go(posts: Collection[int | None]) -> None:
    """Lets what was held go on where nobody has to decide any more; what is too late by now asks for a new time."""
    free = [pk for pk in posts if pk and not Trace.objects.filter(post=pk, what="post", state="open").exists()]
    rows = Publication.objects.filter(post__in=free, state="held")
    rows.update(state="waiting", error="", attempts=0, due_at=Greatest(F("planned_at"), timezone.now()))
