"""What a person takes back does not go out, even if a worker had just reached for it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.publish_post import publish_post
from bedside.desk.actions.schedule_post import cancel_publication, publish_now, withdraw_post
from bedside.desk.claims import claim_next
from bedside.desk.models import Publication, SitePage
from tests.cast import Cast, make_cast, own_pages

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("way", ["the whole post", "one channel"])
def test_a_worker_that_holds_a_cancelled_row_publishes_nothing(way: str) -> None:
    cast: Cast = make_cast()
    post = draft_post(cast.ben, text="Our garden opens on Monday.", account_ids=[own_pages(cast.practice).pk])
    approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=[])
    publish_now(cast.ben, post.pk)
    held = claim_next(
        Publication.objects.select_related("post", "account", "practice"), timezone.now() + timedelta(minutes=1)
    )
    assert held
    if way == "the whole post":
        withdraw_post(cast.ben, post.pk)
    else:
        cancel_publication(cast.ben, held.pk)
    publish_post(held)
    assert Publication.objects.get().state == "cancelled"
    assert not SitePage.objects.exists()
