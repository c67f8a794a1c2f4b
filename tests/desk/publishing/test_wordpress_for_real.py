"""Publishing to a real WordPress: what arrives, what a fault does, and the comments that people leave."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from django.test import override_settings
from django.utils import timezone

from bedside.base.records import Snapshot
from bedside.channels import wordpress as channel
from bedside.desk import clock, http
from bedside.desk.actions import publish_post as publishing
from bedside.desk.actions.connect_account import grant_of
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hide_message import hide_message, show_message
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.actions.schedule_post import retry_publication, withdraw_post
from bedside.desk.models import Account, Message, Publication
from tests.cast import Cast, make_cast
from tests.desk.publishing.stage import (
    collect_until,
    only_publication,
    picture,
    published_with,
    run_until_settled,
    scheduled,
    wordpress_account,
)
from tests.servers.proxy import FAULTS, Proxy
from tests.servers.wordpress import Site

pytestmark = [pytest.mark.wordpress, pytest.mark.django_db(transaction=True)]

POSTS = "/wp-json/wp/v2/posts"
COMMENTS = "/wp-json/wp/v2/comments"
_numbers = itertools.count(1)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture(autouse=True)
def _settled_at_once() -> object:
    """A lost attempt counts as over at once, so that tests need not wait for it."""
    with override_settings(LEASE_SECONDS=0):
        yield


def _text() -> str:
    """Words that no other test has on the site."""
    return f"Walk-in flu shots on Saturday [{next(_numbers)}], ages < 5 with a parent. https://clinic.example/flu"


def test_a_post_arrives_with_title_text_excerpt_and_a_featured_picture(cast: Cast, wordpress: Site) -> None:
    account = wordpress_account(cast, wordpress)
    text = _text() + "\n\nBring your card.\nNo appointment."
    post = published_with(
        cast, account, picture(cast), picture(cast, "The map"), text=text, title="Flu shots & more", lang="en"
    )
    (stored,) = wordpress.posts("Bring your card")
    publication = only_publication(post)
    assert stored["title"]["rendered"] == "Flu shots &amp; more"
    assert stored["slug"] == f"flu-shots-more-{publication.key}"
    assert '<a href="https://clinic.example/flu">' in stored["content"]["raw"]
    assert "ages &lt; 5" in stored["content"]["raw"]
    assert "Bring your card.<br />\nNo appointment." in stored["content"]["raw"]
    assert 'alt="The map"' in stored["content"]["raw"]
    assert stored["excerpt"]["raw"].startswith("Walk-in flu shots")
    featured = wordpress.call("GET", f"media/{stored['featured_media']}")
    assert featured["alt_text"] == "A nurse in green waves from a van"
    assert (publication.remote_id, publication.url) == (f"posts/{stored['id']}", stored["link"])
    assert wordpress.send("GET", f"/?p={stored['id']}")[0] in (200, 301)


@pytest.mark.parametrize(
    ("step", "fault"),
    [*(("publish", fault) for fault in FAULTS), ("draft", "drop the answer"), ("draft", "cut the answer")],
)
def test_whatever_happens_to_the_answer_there_is_exactly_one_post(
    cast: Cast, wordpress: Site, step: str, fault: str
) -> None:
    text, faulty = _text(), iter([fault])

    def plan(method: str, path: str) -> str:
        is_step = method == "POST" and (path == POSTS if step == "draft" else path.startswith(POSTS + "/"))
        return next(faulty, "") if is_step else ""

    with Proxy(wordpress.url, plan) as proxy:
        post = scheduled(cast, wordpress_account(cast, wordpress, proxy.url), text=text)
        with override_settings(NETWORK_TIMEOUT_SECONDS=1.0):
            run_until_settled()
        assert proxy.faults[fault] == 1
    assert len(wordpress.posts(text.split("]")[0])) == 1
    assert len(wordpress.posts(text.split("]")[0], status="any")) == 1, "a lost draft was left behind"
    assert only_publication(post).state == "published"


def test_faults_at_any_request_still_leave_exactly_one_post_and_one_picture(cast: Cast, wordpress: Site) -> None:
    """Every fourth request fails, each time in another way, whatever the request is."""
    ways = itertools.cycle(fault for fault in FAULTS if fault != "delay")
    counter = itertools.count()
    account = wordpress_account(cast, wordpress)
    before = len(wordpress.call("GET", "media", per_page=100))
    with Proxy(wordpress.url, lambda *_: next(ways) if next(counter) % 4 == 1 else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        text = _text()
        post = published_with(cast, account, picture(cast), text=text)
        assert sum(proxy.faults.values()) >= 2
    assert only_publication(post).state == "published"
    assert len(wordpress.posts(text.split("]")[0], status="any")) == 1
    assert len(wordpress.call("GET", "media", per_page=100)) == before + 1


def test_a_worker_that_died_after_the_write_finds_its_post_and_does_not_write_again(
    cast: Cast, wordpress: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, text = wordpress_account(cast, wordpress), _text()
    post = scheduled(cast, account, text=text)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_publish_done", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    assert only_publication(post).state == "sending"
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    writes: list[str] = []
    with Proxy(wordpress.url, lambda method, _path: writes.append(method) or "") as proxy:  # type: ignore[func-returns-value]
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        run_until_settled()
    assert set(writes) == {"GET"}
    assert len(wordpress.posts(text.split("]")[0])) == 1


def test_a_draft_that_somebody_threw_away_is_not_brought_back(cast: Cast, wordpress: Site) -> None:
    text = _text()

    def plan(method: str, path: str) -> str:
        if method == "POST" and path.startswith(POSTS + "/"):
            wordpress.call("DELETE", path.removeprefix("/wp-json/wp/v2/"))
            return "503 before"
        return ""

    with Proxy(wordpress.url, plan) as proxy:
        post = scheduled(cast, wordpress_account(cast, wordpress, proxy.url), text=text)
        run_until_settled()
    publication = only_publication(post)
    assert publication.state == "refused"
    assert "Somebody removed it" in publication.error
    assert wordpress.posts(text.split("]")[0], status="any") == []


def test_comments_come_in_are_answered_hidden_shown_and_counted(cast: Cast, wordpress: Site) -> None:
    account = wordpress_account(cast, wordpress)
    post = published_with(cast, account, text=_text())
    number = int(only_publication(post).remote_id.split("/")[1])
    wordpress.comment(number, "Can the shot give me the flu?")
    collect_until(account, lambda: Message.objects.filter(conversation__publication__post=post).exists())
    message = Message.objects.get(conversation__publication__post=post)
    assert (message.kind, message.text, message.author_name) == ("comment", "Can the shot give me the flu?", "Rosa")

    reply = send_reply(cast.cleo, message.pk, "No. A sore arm for a day is common, and 9x12 is 108 (CDC).")
    run_until_settled()
    assert "Show it first" in only_publication(reply).error  # a reply that nobody could see
    show_message(cast.cleo, message.pk)
    retry_publication(cast.ben, only_publication(reply).pk)
    run_until_settled()
    said = wordpress.comments(number)
    assert [(c["status"], c["parent"]) for c in said] == [("approved", 0), ("approved", said[0]["id"])]
    assert said[1]["content"]["raw"].startswith("No. A sore arm")

    collect_until(account, lambda: True)
    assert Message.objects.filter(conversation__publication__post=post).count() == 1  # our own words are no message
    Publication.objects.filter(post=post).update(measure_at=timezone.now() - timedelta(seconds=1))
    clock.tick()
    assert only_publication(post).measurements.get(name="replies").value == 2

    hide_message(cast.cleo, message.pk)
    message.refresh_from_db()
    assert message.is_hidden
    assert wordpress.comments(number)[0]["status"] == "hold"
    withdraw_post(cast.ben, post.pk)
    assert wordpress.call("GET", f"posts/{number}", context="edit")["status"] == "trash"
    assert only_publication(post).state == "withdrawn"


def test_other_words_take_the_place_of_the_first_and_a_correction_can_stand_below(cast: Cast, wordpress: Site) -> None:
    account = wordpress_account(cast, wordpress)
    post = published_with(cast, account, picture(cast), text=_text())
    publication, grant = only_publication(post), grant_of(account)
    number = int(publication.detail["post"])
    told = {"lang": "en", "created_at": timezone.now(), "title": "Corrected"}
    words = Snapshot(key="edit1", text=f"Doors open at 8, not at 9. ({number})", edits=publication.detail, **told)
    handle = http.run(channel.prepare(words, grant))
    assert http.run(channel.find(handle, grant)) is None
    receipts = {http.run(channel.edit(handle, grant)).url for _ in range(2)}  # the same again changes nothing
    assert receipts == {publication.url}
    assert http.run(channel.find(handle, grant)) is not None
    stored = wordpress.call("GET", f"posts/{number}", context="edit")
    assert stored["content"]["raw"] == f"<p>Doors open at 8, not at 9. ({number})</p>"
    assert (stored["title"]["raw"], stored["status"]) == ("Corrected", "publish")

    below = Snapshot(key="reply1", text="Corrected today: doors open at 8.", reply_to=publication.detail, **told)
    handle = http.run(channel.prepare(below, grant))
    first, second = (http.run(channel.publish(handle, grant)) for _ in range(2))
    assert first == second
    assert [c["content"]["raw"] for c in wordpress.comments(number)] == ["Corrected today: doors open at 8."]


@pytest.mark.parametrize("fault", ["drop the answer", "reset before"])
def test_whatever_happens_to_the_answer_a_reply_is_said_once(cast: Cast, wordpress: Site, fault: str) -> None:
    account = wordpress_account(cast, wordpress)
    post = published_with(cast, account, text=_text())
    number = int(only_publication(post).remote_id.split("/")[1])
    wordpress.comment(number, "Is parking free?")
    asked = Message.objects.filter(conversation__publication__post=post)
    collect_until(account, asked.exists)
    show_message(cast.cleo, asked.get().pk)
    faulty = iter([fault])
    with Proxy(wordpress.url, lambda m, path: next(faulty, "") if (m, path) == ("POST", COMMENTS) else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        reply = send_reply(cast.cleo, asked.get().pk, "Yes, parking is free behind the house.")
        run_until_settled()
        assert proxy.faults[fault] == 1
    assert only_publication(reply).state == "published"
    assert [c["author"] for c in wordpress.comments(number)] == [0, 1]


def test_a_wrong_password_a_wrong_address_and_a_weak_role_are_said_in_words(cast: Cast, wordpress: Site) -> None:
    with pytest.raises(Refused, match="application password is wrong"):
        wordpress_account(cast, Site(wordpress.url, {"clinic": "not this one"}))
    with pytest.raises(Refused, match="may not publish"):
        wordpress_account(cast, wordpress, who="trainee")
    with pytest.raises(Refused, match="No WordPress answers there"):
        wordpress_account(cast, Site(f"{wordpress.url}/readme.html?", wordpress.passwords))
    assert not Account.objects.exists()


def test_an_author_without_the_right_to_moderate_still_publishes_and_reads_what_is_public(
    cast: Cast, wordpress: Site
) -> None:
    account, text = wordpress_account(cast, wordpress, who="writer"), _text()
    post = published_with(cast, account, picture(cast), text=text)
    assert only_publication(post).state == "published"
    assert len(wordpress.posts(text.split("]")[0])) == 1
    collect_until(account, lambda: True)
    assert "A WordPress Commenter" in Message.objects.values_list("author_name", flat=True)


def test_a_revoked_password_marks_the_account(cast: Cast, wordpress: Site) -> None:
    account = wordpress_account(cast, wordpress)
    account.secret = {"password": "revoked"}
    account.save()
    post = scheduled(cast, account, text=_text())
    run_until_settled()
    account.refresh_from_db()
    assert not account.is_connected
    assert only_publication(post).state == "refused"


def _die(*_: object) -> None:
    raise KeyboardInterrupt
