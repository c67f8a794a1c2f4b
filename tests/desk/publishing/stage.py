"""Sets the stage: an approved post, scheduled on given accounts, and a worker's ticks until nothing moves."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from django.utils import timezone
from PIL import Image

from bedside.channels import Errand
from bedside.desk import clock
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.connect_account import connect_account
from bedside.desk.actions.draft_post import attach_picture, draft_post
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.publish_post import DUE_STATES
from bedside.desk.actions.schedule_post import publish_now
from bedside.desk.models import Account, Picture, Post, Publication
from tests.cast import Cast
from tests.servers.bluesky import Person
from tests.servers.snac import Resident
from tests.servers.wordpress import Site

T = TypeVar("T")
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


def wordpress_account(cast: Cast, site: Site, url: str = "", who: str = "clinic") -> Account:
    """Connected to the site, from then on reached through ``url``."""
    fields = {"handle": who, "password": site.passwords[who], "base_url": site.url}
    return _through(connect_account(cast.root, "wordpress", fields), url)


def mastodon_account(cast: Cast, resident: Resident, url: str = "", visibility: str = "public") -> Account:
    """Connected by a token, from then on reached through ``url``."""
    fields = {"token": resident.token, "base_url": resident.server, "visibility": visibility}
    return _through(again(lambda: connect_account(cast.root, "mastodon", fields)), url)


def again(call: Callable[[], T]) -> T:
    """What ``call`` gives, asked once more after a dropped connection: a person would press the button again."""
    for _ in range(5):
        try:
            return call()
        except Refused as refusal:
            if "did not answer" not in str(refusal):
                raise
    return call()


def _through(account: Account | Errand, url: str) -> Account:
    assert isinstance(account, Account)
    if url:
        Account.objects.filter(pk=account.pk).update(base_url=url)
        account.refresh_from_db()
    return account


def picture(cast: Cast, alt: str = "A nurse in green waves from a van") -> Picture:
    """A small photo in the practice's library."""
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "#0B4F5C").save(buffer, "JPEG")
    content = buffer.getvalue()
    made: Picture = Picture.objects.create(
        practice=cast.practice,
        content=content,
        mime="image/jpeg",
        width=64,
        height=48,
        sha256=hashlib.sha256(content).hexdigest(),
        alt=alt,
    )
    return made


def published_with(cast: Cast, account: Account, *pictures: Picture, **words: str) -> Post:
    """A post with pictures, approved and sent now."""
    post = draft_post(cast.ben, account_ids=[account.pk], **{"text": TEXT, **words})  # type: ignore[arg-type]
    for one in pictures:
        attach_picture(cast.ben, post.pk, one.pk)
    approve_post(cast.ada, post.pk, content_hash=Post.objects.get(pk=post.pk).content_hash())
    publish_now(cast.ben, post.pk)
    run_until_settled()
    return post


def collect_until(account: Account, enough: Callable[[], bool], seconds: float = 20.0) -> None:
    """Servers take a moment to hand on; a test polls with a deadline and never just sleeps."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        Account.objects.filter(pk=account.pk).update(due_at=timezone.now() - timedelta(seconds=1))
        clock.tick()
        account.refresh_from_db()
        assert account.problem == "" or "did not answer" in account.problem
        if enough():
            return
        time.sleep(0.2)
    raise AssertionError(f"not collected in {seconds} s")


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
