"""What the small real server does not do as Mastodon does: keys, limits, polls, pictures at work, private words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client, override_settings
from django.utils import timezone
from mastodon import Mastodon

from bedside.base.exchange import ChannelFault, Outcome
from bedside.base.records import Receipt, Snapshot
from bedside.channels import Errand, Grant, mastodon
from bedside.desk import clock, http
from bedside.desk.actions.connect_account import connect_account, grant_of
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.models import Account, Message, Publication
from tests.cast import Cast, make_cast
from tests.desk.publishing.stage import (
    collect_until,
    only_publication,
    picture,
    published_with,
    run_until_settled,
    scheduled,
)
from tests.servers.proxy import Proxy
from tests.simulators.mastodon import Simulator

pytestmark = [pytest.mark.mastodon, pytest.mark.django_db(transaction=True)]

STATUSES = "/api/v1/statuses"
LATER = timezone.now() + timedelta(days=1)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def server() -> Iterator[Simulator]:
    with Simulator() as running, override_settings(LEASE_SECONDS=0):
        yield running
    assert running.violations == []


def _account(cast: Cast, server: Simulator, visibility: str = "public") -> Account:
    fields = {"base_url": server.url, "token": server.token, "visibility": visibility}
    account = connect_account(cast.root, "mastodon", fields)
    assert isinstance(account, Account)
    return account


def _snapshot(**values: Any) -> Snapshot:
    return Snapshot(
        **{"key": "k1", "text": "Which day suits you?", "lang": "en", "created_at": timezone.now(), **values}
    )


def _publish(account: Account, snapshot: Snapshot) -> Receipt:
    grant = grant_of(account)
    handle = http.run(mastodon.prepare(snapshot, grant))
    return http.run(mastodon.publish(handle, grant))


def test_the_server_is_asked_for_its_limits_and_they_hold_before_anything_is_sent(
    cast: Cast, server: Simulator
) -> None:
    server.max_characters = 60
    account = _account(cast, server)
    assert account.settings["limits"]["max_characters"] == 60
    assert account.handle == f"@clinic@{server.url.removeprefix('http://')}"
    fits = "x" * 35 + " https://www.cdc.gov/flu/a-very-long-address/of-a-page"  # 23 for the address: 59
    assert only_publication(published_with(cast, account, text=fits)).state == "published"
    refused = only_publication(published_with(cast, account, text="Wash your hands. " * 4))
    assert refused.state == "refused"
    assert "67 characters; 60 fit" in refused.error
    assert len(server.ours()) == 1


@pytest.mark.parametrize("fault", ["drop the answer", "500 after", "reset before", "cut the answer"])
def test_whatever_happens_to_the_answer_there_is_exactly_one_post(cast: Cast, server: Simulator, fault: str) -> None:
    faulty = iter([fault])
    with Proxy(server.url, lambda m, path: next(faulty, "") if (m, path) == ("POST", STATUSES) else "") as proxy:
        account = _account(cast, server)
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        post = scheduled(
            cast, account, text="Flu shots, explained: https://www.cdc.gov/flu/about/a-long-way/index.html"
        )
        with override_settings(NETWORK_TIMEOUT_SECONDS=1.0):
            run_until_settled()
        assert proxy.faults[fault] == 1
    assert len(server.ours()) == 1
    assert only_publication(post).state == "published"


def test_a_repetition_while_the_server_still_knows_the_key_is_the_same_post(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server)
    first, second = _publish(account, _snapshot()), _publish(account, _snapshot())
    assert first == second
    assert len(server.ours()) == 1


def test_a_slow_server_that_works_on_after_we_gave_up_gets_no_second_attempt(cast: Cast, server: Simulator) -> None:
    """The answer comes after our patience; the key is not known before the post exists. Only waiting helps."""
    server.slow_seconds = 2.0
    account = _account(cast, server)
    with override_settings(LEASE_SECONDS=3.0, NETWORK_TIMEOUT_SECONDS=0.7):
        scheduled(cast, account, text="Doors open at 8 from Monday.")
        deadline = timezone.now() + timedelta(seconds=15)
        while Publication.objects.get().state != "published" and timezone.now() < deadline:
            Publication.objects.filter(lease_until=None).update(due_at=timezone.now())  # as eager as can be
            clock.tick()
    assert Publication.objects.get().state == "published"
    assert len(server.ours()) == 1


def test_two_attempts_at_once_would_double_which_is_why_there_never_are_two(cast: Cast, server: Simulator) -> None:
    server.slow_seconds = 0.5
    account = _account(cast, server)
    grant = grant_of(account)
    handle = http.run(mastodon.prepare(_snapshot(), grant))
    threads = [threading.Thread(target=lambda: http.run(mastodon.publish(handle, grant))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.ours()) == 2  # the simulator is as weak as the real thing


def test_a_picture_that_the_server_works_on_is_waited_for(
    cast: Cast, server: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mastodon, "_BETWEEN_LOOKS_SECONDS", 0.01)
    server.looks_until_processed = 3
    post = published_with(cast, _account(cast, server), picture(cast), text="Our new van.")
    assert only_publication(post).state == "published"
    assert server.ours()[0]["media_attachments"][0]["description"] == "A nurse in green waves from a van"
    server.looks_until_processed = 1000
    with pytest.raises(ChannelFault) as fault:
        http.run(mastodon.prepare(_with_picture(cast), grant_of(Account.objects.get())))
    assert fault.value.outcome is Outcome.RETRY


def _with_picture(cast: Cast) -> Snapshot:
    from bedside.base.records import MediaFile

    made = picture(cast)
    return _snapshot(media=(MediaFile(bytes(made.content), made.mime, made.alt, made.width, made.height),))


def test_a_poll_a_warning_a_language_and_who_may_see_it(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server, visibility="unlisted")
    receipt = _publish(
        account, _snapshot(warning="About our hours", choices=("Monday", "Friday"), lang="es", text="¿Qué día?")
    )
    stored = Mastodon(access_token=server.token, api_base_url=server.url, version_check_mode="none").status(
        receipt.remote_id
    )
    assert [option.title for option in stored.poll.options] == ["Monday", "Friday"]
    assert (stored.spoiler_text, stored.language, stored.visibility) == ("About our hours", "es", "unlisted")
    assert http.run(mastodon.measure(receipt, grant_of(account))) == {
        "likes": 5,
        "reposts": 3,
        "replies": 0,
        "votes": 4,
    }


def test_where_polls_are_not_listed_a_person_decides(cast: Cast, server: Simulator) -> None:
    grant = grant_of(_account(cast, server))
    handle = http.run(mastodon.prepare(_snapshot(choices=("a", "b")), grant))
    assert http.run(mastodon.find(handle, grant)) is None
    imitator = Grant(grant.base_url, grant.handle, grant.secret, {**grant.settings, "is_mastodon": False})
    with pytest.raises(ChannelFault, match="nobody but a person can tell"):
        http.run(mastodon.find(handle, imitator))


def test_what_was_written_to_us_alone_is_answered_alone(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server)
    server.somebody_writes("@clinic Where do I park on Saturday?", visibility="direct")
    collect_until(account, Message.objects.exists)
    message = Message.objects.get()
    assert (message.kind, message.author) == ("direct", "rosa@elsewhere.example")
    send_reply(cast.cleo, message.pk, "Behind the house, it is free.")
    run_until_settled()
    (answer,) = server.ours()
    assert answer["visibility"] == "direct"
    assert answer["in_reply_to_id"] == message.remote_id
    assert "@<span>rosa</span>" in answer["content"]


def test_a_whole_thread_is_one_conversation_and_nothing_comes_twice(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server)
    post = published_with(cast, account, text="Walk-in flu shots on Saturday from 9 to 12.")
    ours = only_publication(post).remote_id
    first = server.somebody_writes("@clinic Does it hurt?", reply_to=ours)
    for number in range(41):  # more than one page
        server.somebody_writes(f"@clinic And number {number}?", reply_to=first, acct=f"p{number}@elsewhere.example")
    collect_until(account, lambda: Message.objects.count() >= 42)
    assert set(Message.objects.values_list("conversation__publication__remote_id", flat=True)) == {ours}
    account.refresh_from_db()
    read_to = account.cursor
    server.somebody_writes("@clinic thank you", reply_to=first)
    collect_until(account, lambda: Message.objects.count() == 43)
    account.refresh_from_db()
    assert int(account.cursor) > int(read_to)
    Account.objects.update(cursor="")  # as if it had been lost
    collect_until(account, lambda: True)
    assert Message.objects.count() == 43


def test_too_many_requests_are_waited_out_as_long_as_the_server_says(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server)
    server.requests_left = 0
    scheduled(cast, account, text="Patience.")
    clock.tick()
    publication = Publication.objects.get()
    assert publication.state == "waiting"
    assert timedelta(seconds=60) < publication.due_at - timezone.now() <= timedelta(seconds=91)


def test_a_person_allows_us_at_the_server_and_comes_back_connected(cast: Cast, server: Simulator) -> None:
    browser = Client()
    browser.force_login(cast.root.member)
    typed = {"base_url": server.url, "visibility": "public", "token": ""}
    page = browser.post("/channels/mastodon/connect/", typed)
    assert not Account.objects.exists()
    asked = page.context["url"]
    assert asked.startswith(f"{server.url}/oauth/authorize?response_type=code&client_id=app")
    state = dict(part.split("=") for part in asked.split("?")[1].split("&"))["state"]

    stranger = Client()
    stranger.force_login(cast.root.member)
    stranger.get("/channels/mastodon/connected/", {"code": "allowed", "state": state})
    assert not Account.objects.exists()  # another browser did not ask

    back = browser.get("/channels/mastodon/connected/", {"code": "allowed", "state": state}, follow=True)
    assert "is connected" in back.content.decode()
    account = Account.objects.get()
    assert account.secret == {"token": server.token}
    again = browser.get("/channels/mastodon/connected/", {"code": "allowed", "state": state}, follow=True)
    assert "not asked for from here" in again.content.decode()


@pytest.mark.parametrize(
    ("back", "words"),
    [
        ({"state": "guessed", "code": "allowed"}, "not asked for from here"),
        ({"error": "access_denied"}, "permission was not given"),
        ({"code": "made up"}, "did not accept the permission"),
    ],
)
def test_a_permission_that_is_not_right_connects_nothing(
    cast: Cast, server: Simulator, back: dict[str, str], words: str
) -> None:
    browser = Client()
    browser.force_login(cast.root.member)
    page = browser.post("/channels/mastodon/connect/", {"base_url": server.url, "visibility": "public", "token": ""})
    state = dict(part.split("=") for part in page.context["url"].split("?")[1].split("&"))["state"]
    answer = browser.get("/channels/mastodon/connected/", {"state": state, **back}, follow=True)
    assert words in answer.content.decode()
    assert not Account.objects.exists()


def test_other_words_take_the_place_of_the_first_ones(cast: Cast, server: Simulator) -> None:
    account = _account(cast, server)
    grant = grant_of(account)
    receipt = _publish(account, _snapshot(text="Doors open at 9."))
    handle = http.run(mastodon.prepare(_snapshot(key="k2", text="Doors open at 8.", edits=receipt.detail), grant))
    assert http.run(mastodon.find(handle, grant)) is None
    for _ in range(2):  # the same again changes nothing
        assert http.run(mastodon.edit(handle, grant)).remote_id == receipt.remote_id
    assert http.run(mastodon.find(handle, grant)) == http.run(mastodon.edit(handle, grant))
    assert [status["content"] for status in server.ours()] == ["<p>Doors open at 8.</p>"]


def test_a_place_that_is_no_mastodon_is_said_in_words(cast: Cast, server: Simulator) -> None:
    with pytest.raises(Refused, match="No Mastodon server answers there"):
        connect_account(cast.root, "mastodon", {"base_url": f"{server.url}/not/here"})
    with pytest.raises(Refused, match="Please choose: Who sees the posts"):
        connect_account(cast.root, "mastodon", {"base_url": server.url, "visibility": "nobody"})
    assert isinstance(connect_account(cast.root, "mastodon", {"base_url": server.url}), Errand)
    server.violations.clear()
