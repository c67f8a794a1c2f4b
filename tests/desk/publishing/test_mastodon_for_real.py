"""Publishing to a real snac2, which speaks Mastodon's API and keeps no keys: looking first must do."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import override_settings
from django.utils import timezone

from bedside.channels import Errand
from bedside.desk import clock
from bedside.desk.actions import publish_post as publishing
from bedside.desk.actions.connect_account import connect_account
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.actions.schedule_post import withdraw_post
from bedside.desk.models import Account, Message, Publication
from tests.cast import Cast, make_cast
from tests.desk.publishing.stage import (
    again,
    collect_until,
    mastodon_account,
    only_publication,
    picture,
    published_with,
    run_until_settled,
    scheduled,
)
from tests.servers.proxy import FAULTS, Proxy
from tests.servers.snac import BACK, Resident, Snac

pytestmark = [pytest.mark.mastodon, pytest.mark.django_db(transaction=True)]

STATUSES = "/api/v1/statuses"
_numbers = itertools.count(1)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def clinic(snac: Snac) -> Resident:
    return snac.join("clinic")


@pytest.fixture(scope="module")
def rosa(snac: Snac) -> Resident:
    return snac.join("rosa")


@pytest.fixture(autouse=True)
def _settled_at_once() -> Iterator[None]:
    """A lost attempt counts as over at once, so that tests need not wait for it."""
    with override_settings(LEASE_SECONDS=0):
        yield


def _text() -> str:
    """Words that no other test has on the server."""
    return f"Walk-in flu shots on Saturday, round {next(_numbers)}. #FluShots https://clinic.example/flu"


def _there(person: Resident, text: str) -> list[str]:
    """The ids of the posts with these words, as an independent client reads them."""
    return [post.id for post in person.posts() if text.split("#")[0] in post.content]


def test_a_post_arrives_with_its_link_its_picture_and_alt_text(cast: Cast, clinic: Resident) -> None:
    text = _text()
    post = published_with(cast, mastodon_account(cast, clinic), picture(cast), text=text)
    (number,) = _there(clinic, text)
    stored = clinic.client.status(number)
    assert stored.visibility == "public"
    assert stored.media_attachments[0].description == "A nurse in green waves from a van"
    assert 'href="https://clinic.example/flu"' in stored.content
    publication = only_publication(post)
    assert (publication.remote_id, publication.url, publication.state) == (stored.id, stored.url, "published")


def test_the_limits_of_the_server_are_those_that_count(cast: Cast, clinic: Resident) -> None:
    account = mastodon_account(cast, clinic)
    assert account.settings["limits"]["max_characters"] == 100_000
    assert account.settings["limits"]["source"] == f"{clinic.server}/api/v1/instance"
    post = published_with(cast, account, text=_text() + " Wash your hands." * 40)
    assert only_publication(post).state == "published"


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_happens_to_the_answer_there_is_exactly_one_post(cast: Cast, clinic: Resident, fault: str) -> None:
    text, faulty = _text(), iter([fault])
    with Proxy(clinic.server, lambda m, path: next(faulty, "") if (m, path) == ("POST", STATUSES) else "") as proxy:
        post = scheduled(cast, mastodon_account(cast, clinic, proxy.url), text=text)
        with override_settings(NETWORK_TIMEOUT_SECONDS=1.0):
            run_until_settled()
        assert proxy.faults[fault] == 1
    assert len(_there(clinic, text)) == 1
    assert only_publication(post).state == "published"


def test_faults_at_any_request_still_leave_exactly_one_post_each(cast: Cast, clinic: Resident) -> None:
    """Every fourth request fails, each time in another way, whatever the request is."""
    ways = itertools.cycle(fault for fault in FAULTS if fault != "delay")
    counter = itertools.count()
    account, texts = mastodon_account(cast, clinic), [_text() for _ in range(4)]
    with Proxy(clinic.server, lambda *_: next(ways) if next(counter) % 4 == 1 else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        posts = [published_with(cast, account, picture(cast), text=text) for text in texts]
        assert sum(proxy.faults.values()) >= 4
    assert [len(_there(clinic, text)) for text in texts] == [1, 1, 1, 1]
    assert {only_publication(post).state for post in posts} == {"published"}


def test_the_same_words_a_week_later_are_a_post_of_their_own(cast: Cast, clinic: Resident) -> None:
    account, text = mastodon_account(cast, clinic), _text()
    published_with(cast, account, text=text)
    faulty = iter(["reset before", "drop the answer"])
    with Proxy(clinic.server, lambda m, path: next(faulty, "") if (m, path) == ("POST", STATUSES) else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        published_with(cast, account, text=text)
    assert len(_there(clinic, text)) == 2


def test_a_worker_that_died_after_the_write_finds_its_post_and_does_not_write_again(
    cast: Cast, clinic: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, text = mastodon_account(cast, clinic), _text()
    post = scheduled(cast, account, text=text)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_publish_done", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    assert only_publication(post).state == "sending"
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    with Proxy(clinic.server) as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        run_until_settled()
        assert proxy.forwarded[STATUSES] == 0
    assert len(_there(clinic, text)) == 1


@override_settings(LEASE_SECONDS=360)
def test_after_a_lost_answer_it_looks_but_does_not_write_before_the_attempt_has_settled(
    cast: Cast, clinic: Resident
) -> None:
    text, faulty = _text(), iter(["502 before"])
    with Proxy(clinic.server, lambda m, path: next(faulty, "") if (m, path) == ("POST", STATUSES) else "") as proxy:
        post = scheduled(cast, mastodon_account(cast, clinic, proxy.url), text=text)
        clock.tick()
        Publication.objects.update(due_at=timezone.now())
        clock.tick()
        publication = only_publication(post)
        assert publication.state == "unknown"
        assert publication.due_at > timezone.now() + timedelta(seconds=100)
        assert proxy.forwarded[STATUSES] == 0
        sent_at = (timezone.now() - timedelta(seconds=121)).isoformat()
        Publication.objects.update(due_at=timezone.now(), detail={"sent_at": sent_at})
        clock.tick()
        assert proxy.forwarded[STATUSES] == 1
    assert len(_there(clinic, text)) == 1


def test_people_reply_and_a_person_answers_them_and_the_post_can_be_taken_down(
    cast: Cast, clinic: Resident, rosa: Resident
) -> None:
    account, text = mastodon_account(cast, clinic), _text()
    post = published_with(cast, account, text=text)
    publication = only_publication(post)
    theirs = rosa.client.status(publication.remote_id)
    rosa.client.status_post(f"@{clinic.name} Can the shot give me the flu?", in_reply_to_id=theirs.id)
    rosa.client.status_favourite(theirs.id)
    collect_until(account, Message.objects.filter(text__contains="give me the flu").exists)
    message = Message.objects.get(text__contains="give me the flu")
    assert (message.kind, message.conversation.publication) == ("reply", publication)

    send_reply(cast.cleo, message.pk, "No, it cannot. A sore arm is common (CDC).")
    run_until_settled()
    answer = next(p for p in clinic.posts() if "A sore arm is common" in p.content)
    assert answer.in_reply_to_id == message.remote_id
    assert f"@{rosa.name}" in answer.content  # or she would hear nothing of it

    collect_until(account, lambda: clinic.client.status(publication.remote_id).favourites_count == 1)
    assert Message.objects.count() == 1
    Publication.objects.filter(post=post).update(measure_at=timezone.now() - timedelta(seconds=1))
    clock.tick()
    assert publication.measurements.get(name="likes").value == 1

    for _ in range(3):  # a dropped connection is told, and the person presses again
        if only_publication(post).state == "published":
            withdraw_post(cast.ben, post.pk)
    assert _there(clinic, text) == []
    assert only_publication(post).state == "withdrawn"


def test_a_person_allows_us_at_the_server_and_comes_back_connected(cast: Cast, snac: Snac, clinic: Resident) -> None:
    fields = {"base_url": snac.url, "return_url": BACK, "state": "abc"}
    errand = again(lambda: connect_account(cast.root, "mastodon", fields))
    assert isinstance(errand, Errand)
    assert errand.url.startswith(f"{snac.url}/oauth/authorize?response_type=code")
    code = snac.allow(clinic.name, clinic.password, errand.keep["client_id"], BACK)
    account = connect_account(cast.root, "mastodon", {**fields, **errand.keep, "code": code})
    assert isinstance(account, Account)
    assert account.handle == f"@{clinic.name}@{snac.url.removeprefix('http://')}"
    text = _text()
    assert only_publication(published_with(cast, account, text=text)).state == "published"
    assert len(_there(clinic, text)) == 1


def test_a_revoked_token_marks_the_account_and_a_wrong_one_is_said_in_words(cast: Cast, clinic: Resident) -> None:
    account = mastodon_account(cast, clinic)
    account.secret = {"token": "revoked"}
    account.save()
    post = scheduled(cast, account, text=_text())
    run_until_settled()
    account.refresh_from_db()
    assert not account.is_connected
    assert only_publication(post).state == "refused"
    with pytest.raises(Refused, match="does not know this access token"):
        mastodon_account(cast, Resident(clinic.server, clinic.name, "not this one", None))


def _die(*_: object) -> None:
    raise KeyboardInterrupt
