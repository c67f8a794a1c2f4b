"""Sets the stage: an approved post, scheduled on given accounts, and a worker's ticks until nothing moves."""

from __future__ import annotations

import time
from datetime import timedelta

from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.connect_account import connect_account
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.publish_post import DUE_STATES
from bedside.desk.actions.schedule_post import publish_now
from bedside.desk.models import Account, Post, Publication
from tests.cast import Cast
from tests.servers.bluesky import Person

TEXT = "Flu shots are here. Walk in on Saturday from 9 to 12. #FluShots https://clinic.example/flu"


def approved(cast: Cast, *accounts: Account, text: str = TEXT) -> Post:
    """A post that Ben wrote and Dr. Ada approved."""
    post = draft_post(cast.ben, text=text, tactic="locality", account_ids=[a.pk for a in accounts])
    return approve_post(cast.ada, post.pk, content_hash=post.content_hash())


def scheduled(cast: Cast, *accounts: Account, text: str = TEXT) -> Post:
    """The same, due now."""
    return publish_now(cast.ben, approved(cast, *accounts, text=text).pk)


def bluesky_account(cast: Cast, person: Person, url: str) -> Account:
    """Connected through ``url`` (the server's own, or a proxy's)."""
    fields = {"handle": person.handle, "password": person.password, "base_url": url}
    return connect_account(cast.root, "bluesky", fields)


def run_until_settled(seconds: float = 40.0) -> None:
    """Ticks as a worker would, bringing waiting retries forward so that the test need not wait for their pauses."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        clock.tick()
        moving = Publication.objects.filter(state__in=DUE_STATES)
        if not moving.exists():
            return
        moving.filter(lease_until__isnull=True).update(due_at=timezone.now() - timedelta(seconds=1))
    raise AssertionError(f"not settled: {list(Publication.objects.values_list('state', 'error'))}")


def only_publication(post: Post) -> Publication:
    found: Publication = post.publications.get()
    return found
