"""A dialogue over a real Bluesky network: people answer a post, the inbox sorts it, a person replies."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.reply_to_message import acknowledge_message, close_message, send_reply
from bedside.desk.models import Account, Message, Publication
from tests.cast import make_cast
from tests.desk.publishing.stage import bluesky_account, only_publication, run_until_settled, scheduled
from tests.servers.bluesky import Person, join

pytestmark = [pytest.mark.pds, pytest.mark.django_db(transaction=True)]


def test_people_answer_a_post_and_a_person_answers_them(network: str) -> None:
    cast, clinic, rosa = make_cast(), join(network, "clinic"), join(network, "rosa")
    account = bluesky_account(cast, clinic, network)
    post = scheduled(cast, account, text="Which questions about flu shots should we answer this week?")
    run_until_settled()
    ours = only_publication(post)
    parent = _seen_by(rosa, ours)
    rosa.write("Can the shot give me the flu?", {"root": parent, "parent": parent})
    rosa.write("my dad's face is drooping and he can't talk right now", {"root": parent, "parent": parent})
    rosa.write(f"hello @{clinic.handle}, thank you for doing this", None)

    _collect_until(account, lambda: Message.objects.count() >= 2)
    urgent = Message.objects.get(urgency="now")
    question = Message.objects.exclude(pk=urgent.pk).get()
    assert "drooping" in urgent.text
    assert urgent.conversation.publication == ours
    assert urgent.why
    assert any(cast.practice.name in m.subject for m in mail.outbox)
    assert "drooping" not in mail.outbox[0].body  # the words of a person stay at the desk

    with pytest.raises(Refused, match="Acknowledge it first"):
        close_message(cast.cleo, urgent.pk, "no reply needed")
    acknowledge_message(cast.cleo, urgent.pk)

    send_reply(cast.cleo, question.pk, "No, the flu shot cannot give you the flu (CDC). A sore arm is common.")
    with pytest.raises(Refused, match="answered this message already"):
        send_reply(cast.ada, question.pk, "A second answer.")
    run_until_settled()
    replies = [p["value"] for p in clinic.posts() if "reply" in p["value"]]
    assert [r["reply"]["parent"]["uri"] for r in replies] == [question.remote_id]
    assert replies[0]["reply"]["root"]["uri"] == ours.remote_id
    question.refresh_from_db()
    assert question.state == "replied"


def test_collecting_again_repeats_nothing_and_numbers_come_in(network: str) -> None:
    cast, clinic, rosa = make_cast(), join(network, "clinic"), join(network, "rosa")
    account = bluesky_account(cast, clinic, network)
    scheduled(cast, account, text="Our doors open at 8 from Monday.")
    run_until_settled()
    ours = Publication.objects.get()
    parent = _seen_by(rosa, ours)
    rosa.write("great news", {"root": parent, "parent": parent})
    _collect_until(account, lambda: Message.objects.exists())
    Account.objects.update(cursor="")  # as if the cursor had been lost: every page repeats
    _collect(account)
    assert Message.objects.count() == 1
    Publication.objects.update(measure_at=timezone.now() - timedelta(seconds=1))
    clock.tick()
    assert ours.measurements.get(name="replies").value == 1


def _seen_by(person: Person, publication: Publication) -> dict[str, str]:
    """The post as ``person`` can answer it, once the network shows it: nobody replies to what they cannot see yet."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if person.call("app.bsky.feed.getPosts", uris=publication.remote_id)["posts"]:
            return {"uri": publication.remote_id, "cid": publication.detail["cid"]}
        time.sleep(0.2)
    raise AssertionError("the network never showed the post")


def _collect(account: Account) -> None:
    Account.objects.filter(pk=account.pk).update(due_at=timezone.now() - timedelta(seconds=1))
    clock.tick()


def _collect_until(account: Account, enough: Callable[[], bool]) -> None:
    """The network takes a moment to index; a test polls with a deadline and never just sleeps."""
    deadline = time.monotonic() + 20
    while not enough() and time.monotonic() < deadline:
        _collect(account)
        account.refresh_from_db()
        assert account.problem == ""
        time.sleep(0.3)
    assert enough()
