"""Cleo presses send too early: for ten seconds it is as if she had not, and after that nobody pretends."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial

import pytest
from django.utils import timezone

from bedside.desk import judging
from bedside.desk.actions.claim_reply import claim_reply
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.reply_to_message import THINK_AGAIN, send_reply
from bedside.desk.actions.take_back_reply import take_back_reply
from bedside.desk.claims import claim_next, write_fenced
from bedside.desk.models import Message, Post, Publication
from tests.cast import Cast, make_cast
from tests.desk.inbox.stage import HOURS, message_at, together
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return make_cast()


def _taken_by_a_worker(after: timedelta) -> Publication | None:
    return claim_next(Publication.objects.filter(state="waiting"), timezone.now() + after)


def test_no_worker_takes_a_reply_before_ten_seconds_have_passed(cast: Cast) -> None:
    before = timezone.now()
    sent = send_reply(cast.cleo, message_at(cast).pk, HOURS)
    assert timedelta(seconds=10) == THINK_AGAIN
    assert sent.publications.get().due_at >= before + THINK_AGAIN
    assert _taken_by_a_worker(timedelta(seconds=8)) is None
    assert _taken_by_a_worker(timedelta(seconds=10)) == sent.publications.get()


def test_undo_brings_the_words_back_into_the_box(cast: Cast) -> None:
    message, cleo = message_at(cast), client_of(cast.cleo.member)
    page = cleo.post(f"/inbox/{message.pk}/reply/", {"text": HOURS}, follow=True).content.decode()
    assert "Take it back" in page
    assert f'action="/inbox/{message.pk}/take-back/"' in page[: page.index("<h1>")]  # in the notice, too
    sent = re.search(r'name="post" value="(\d+)"', page)
    assert sent
    page = cleo.post(f"/inbox/{message.pk}/take-back/", {"post": sent[1]}, follow=True).content.decode()
    assert "Nothing was sent. Your words are in the box again." in page
    assert f">{HOURS}</textarea>" in page
    assert "You are writing the reply" in page  # and nobody answers in between
    assert _taken_by_a_worker(timedelta(hours=1)) is None
    assert send_reply(cast.cleo, message.pk, HOURS + " Bye!").state == "scheduled"
    assert Publication.objects.filter(state="waiting").count() == 1


def test_once_a_worker_has_it_undo_says_so_and_changes_nothing(cast: Cast) -> None:
    sent = send_reply(cast.cleo, message_at(cast).pk, HOURS)
    row = _taken_by_a_worker(THINK_AGAIN)
    assert row
    with pytest.raises(Refused, match="too late to take this reply back"):
        take_back_reply(cast.cleo, sent.pk)
    assert write_fenced(row, state="preparing")  # the worker goes on undisturbed
    with pytest.raises(Refused):
        take_back_reply(cast.cleo, sent.pk)
    page = client_of(cast.cleo.member).get(f"/inbox/{sent.message_id}/").content.decode()
    assert "Take it back" not in page


def test_a_worker_and_an_undo_at_the_same_moment_never_both_have_it(cast: Cast) -> None:
    for _ in range(5):
        sent = send_reply(cast.cleo, message_at(cast).pk, HOURS)
        taken, undone = together(partial(_taken_by_a_worker, THINK_AGAIN), partial(take_back_reply, cast.cleo, sent.pk))
        assert isinstance(undone, Refused) == (taken is not None)
        assert sent.publications.get().state == ("waiting" if taken else "cancelled")


def test_a_worker_that_died_with_it_cannot_come_back_and_send_it(cast: Cast) -> None:
    sent = send_reply(cast.cleo, message_at(cast).pk, HOURS)
    row = _taken_by_a_worker(THINK_AGAIN)
    assert row
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    take_back_reply(cast.cleo, sent.pk)
    assert not write_fenced(row, state="preparing")
    assert Publication.objects.get().state == "cancelled"


def test_what_was_taken_back_is_not_taken_back_twice(cast: Cast) -> None:
    sent = send_reply(cast.cleo, message_at(cast).pk, HOURS)
    assert take_back_reply(cast.cleo, sent.pk).state == "withdrawn"
    with pytest.raises(Refused):
        take_back_reply(cast.cleo, sent.pk)


def test_only_the_sender_or_an_admin_takes_it_back(cast: Cast) -> None:
    message = message_at(cast)
    sent = send_reply(cast.cleo, message.pk, HOURS)
    with pytest.raises(NotAllowed, match="Only who sent the reply"):
        take_back_reply(cast.ben, sent.pk)
    with pytest.raises(NotHere):
        take_back_reply(cast.mallory, sent.pk)
    assert Post.objects.get().state == "scheduled"
    claim_reply(cast.ada, message.pk)
    take_back_reply(cast.root, sent.pk)
    assert Message.objects.get().writer == cast.ada.member  # who writes already is not pushed aside
