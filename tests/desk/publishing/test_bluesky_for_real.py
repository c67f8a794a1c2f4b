"""Publishing to a real Bluesky server: what arrives, what a fault does, what a second look finds."""

from __future__ import annotations

import hashlib
import io
import itertools
from datetime import timedelta

import pytest
from django.test import override_settings
from django.utils import timezone
from PIL import Image

from bedside.desk import clock
from bedside.desk.actions import publish_post as publishing
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.draft_post import attach_picture, draft_post
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.schedule_post import publish_now, retry_publication, withdraw_post
from bedside.desk.models import Account, Picture, Publication, ShortLink
from tests.cast import Cast, make_cast
from tests.desk.publishing.stage import TEXT, bluesky_account, only_publication, run_until_settled, scheduled
from tests.servers.bluesky import Person, join
from tests.servers.proxy import FAULTS, Proxy

pytestmark = [pytest.mark.pds, pytest.mark.django_db(transaction=True)]

PUT = "/xrpc/com.atproto.repo.putRecord"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def clinic(pds: str) -> Person:
    return join(pds, "clinic")


def test_a_post_arrives_with_its_links_tags_language_and_alt_text(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    post = draft_post(cast.ben, text=TEXT, account_ids=[account.pk])
    attach_picture(cast.ben, post.pk, _picture(cast).pk)
    approve_post(cast.ada, post.pk, content_hash=post.content_hash())
    publish_now(cast.ben, post.pk)
    run_until_settled()
    (stored,) = clinic.posts()
    record = stored["value"]
    features = [f["features"][0] for f in record["facets"]]
    assert record["text"] == TEXT
    assert record["langs"] == ["en"]
    assert {"$type": "app.bsky.richtext.facet#tag", "tag": "FluShots"} in features
    assert features[0]["uri"] == "https://clinic.example/flu"
    assert record["embed"]["images"][0]["alt"] == "A nurse in green waves from a van"
    assert only_publication(post).remote_id == stored["uri"]
    post.refresh_from_db()
    assert post.state == "published"


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_happens_to_the_answer_there_is_exactly_one_post(cast: Cast, clinic: Person, fault: str) -> None:
    faulty = iter([fault])
    with Proxy(clinic.pds, lambda _method, path: next(faulty, "") if path == PUT else "") as proxy:
        account = bluesky_account(cast, clinic, proxy.url)
        post = scheduled(cast, account)
        with _short_patience():
            run_until_settled()
        assert proxy.faults[fault] == 1
    assert [p["value"]["text"] for p in clinic.posts()] == [TEXT]
    assert only_publication(post).state == "published"


def test_faults_at_every_request_still_leave_exactly_one_post(cast: Cast, clinic: Person) -> None:
    """Every second request fails, each time in another way, whatever the request is."""
    ways = itertools.cycle(fault for fault in FAULTS if fault != "delay")
    counter = itertools.count()
    account = bluesky_account(cast, clinic, clinic.pds)
    with Proxy(clinic.pds, lambda *_: next(ways) if next(counter) % 2 == 0 else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        post = scheduled(cast, account)
        run_until_settled(90)
        assert sum(proxy.faults.values()) >= 1
    assert len(clinic.posts()) == 1
    assert only_publication(post).state == "published"


def test_a_worker_that_died_after_the_write_finds_its_post_and_does_not_write_again(
    cast: Cast, clinic: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    post = scheduled(cast, account)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_publish_done", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    publication = only_publication(post)
    assert publication.state == "sending"
    assert len(clinic.posts()) == 1
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))  # the dead worker's lease runs out
    with Proxy(clinic.pds) as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        run_until_settled()
        assert proxy.forwarded[PUT] == 0
    assert len(clinic.posts()) == 1


def test_a_worker_that_outlived_its_lease_cannot_overwrite_what_another_did(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    scheduled(cast, account)
    slow = clock.claim_next(Publication.objects.filter(state="waiting"), timezone.now())
    assert slow is not None
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    run_until_settled()
    publishing.publish_post(slow)
    publication = Publication.objects.get()
    assert publication.state == "published"
    assert len(clinic.posts()) == 1


def test_a_text_that_is_too_long_is_refused_before_anything_is_sent_and_never_cut(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    post = scheduled(cast, account, text="Wash your hands. " * 20)
    run_until_settled()
    publication = only_publication(post)
    assert publication.state == "refused"
    assert "300 fit" in publication.error
    assert clinic.posts() == []


def test_a_link_goes_out_as_a_short_one_of_our_own_that_leads_there(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    far = "https://clinic.example/p/maple/answers/a-long-address-of-an-answer/"
    post = draft_post(cast.ben, text=f"Read our answer: {far}", link=far, account_ids=[account.pk])
    approve_post(cast.ada, post.pk, content_hash=post.content_hash())
    publish_now(cast.ben, post.pk)
    run_until_settled()
    (stored,) = clinic.posts()
    short = stored["value"]["embed"]["external"]["uri"]
    assert stored["value"]["text"] == f"Read our answer: {short}"
    assert ShortLink.objects.get(code=short.rsplit("/", 1)[-1]).target == far


def test_a_wrong_password_is_said_in_words_and_nothing_is_stored(cast: Cast, clinic: Person) -> None:
    wrong = Person(clinic.pds, clinic.handle, "not this one", clinic.did, "")
    with pytest.raises(Refused, match="app password is wrong"):
        bluesky_account(cast, wrong, clinic.pds)
    assert not Account.objects.exists()


def test_an_expired_session_is_renewed_and_the_new_one_is_kept(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    account.secret = {**account.secret, "access": "expired.token.here"}
    account.save()
    scheduled(cast, account)
    run_until_settled()
    assert len(clinic.posts()) == 1
    account.refresh_from_db()
    assert account.secret["access"] != "expired.token.here"


def test_a_late_post_is_missed_and_asks_instead_of_firing_days_late(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    post = scheduled(cast, account)
    Publication.objects.update(planned_at=timezone.now() - timedelta(days=2))
    run_until_settled()
    publication = only_publication(post)
    assert publication.state == "missed"
    assert clinic.posts() == []
    retry_publication(cast.ben, publication.pk)
    run_until_settled()
    assert len(clinic.posts()) == 1


def test_withdrawing_takes_the_post_down_and_nothing_brings_it_back(cast: Cast, clinic: Person) -> None:
    account = bluesky_account(cast, clinic, clinic.pds)
    post = scheduled(cast, account)
    run_until_settled()
    withdraw_post(cast.ben, post.pk)
    run_until_settled()
    assert clinic.posts() == []
    assert only_publication(post).state == "withdrawn"


def _die(*_: object) -> None:
    raise KeyboardInterrupt


def _short_patience() -> override_settings:
    return override_settings(NETWORK_TIMEOUT_SECONDS=1.0)


def _picture(cast: Cast) -> Picture:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "#0B4F5C").save(buffer, "JPEG")
    content = buffer.getvalue()
    picture: Picture = Picture.objects.create(
        practice=cast.practice,
        content=content,
        mime="image/jpeg",
        width=64,
        height=48,
        sha256=hashlib.sha256(content).hexdigest(),
        alt="A nurse in green waves from a van",
    )
    return picture
