"""Turns a publication that is out into one that was taken down, where its channel can."""

from __future__ import annotations

from django.db import transaction

from bedside.base.records import Receipt
from bedside.base.registry import plugin
from bedside.desk import http
from bedside.desk.actions.connect_account import grant_of, secret_keeper
from bedside.desk.actions.settle_trace import settle_withdrawn
from bedside.desk.actions.site_door import site_door
from bedside.desk.actor import Actor
from bedside.desk.models import Post, Publication


def take_down(actor: Actor, publication: Publication) -> None:
    """Takes ``publication`` down; what is down counts as done, so it may be repeated. Raises ChannelFault and Refused.

    The channel is asked outside of any transaction: a slow server must not hold the database, and a removal cannot be
    rolled back.
    """
    channel = plugin("bedside.channels", publication.account.channel)
    receipt = Receipt(publication.remote_id, publication.url, publication.detail)
    http.run(
        channel.withdraw(receipt, grant_of(publication.account)),
        keep_secret=secret_keeper(publication.account),
        local_door=site_door(publication.practice),
    )
    with transaction.atomic():
        changed = Publication.objects.filter(pk=publication.pk, state="published").update(state="withdrawn")
        publication.state = "withdrawn"
        if changed:
            settle_withdrawn(actor, publication)
            _settle_post(publication.post)


def _settle_post(post: Post) -> None:
    """A post of which nothing is left anywhere is withdrawn as a whole."""
    if not post.publications.exclude(state__in=("withdrawn", "cancelled")).exists():
        Post.objects.filter(pk=post.pk, state="published").update(state="withdrawn")
