"""Ada and Cleo sit at two desks: nobody is answered twice, and nobody loses a word."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from django.test import Client
from django.utils import timezone

from bedside.desk import judging
from bedside.desk.actions.claim_reply import SILENCE, claim_reply, take_over_reply
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.actor import Actor
from bedside.desk.models import Deed, Message, Post, Publication
from tests.cast import Cast, make_cast
from tests.desk.inbox.stage import HOURS, message_at, together
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db(transaction=True)  # two threads must see what the other has stored


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return make_cast()


def _silent_for(message: Message, pause: timedelta) -> None:
    Message.objects.filter(pk=message.pk).update(writing_at=timezone.now() - pause)


def _member(actor: Actor) -> int:
    assert actor.member
    return actor.member.pk


def _ask(client: Client, message: Message, **form: str) -> str:
    response = client.post(f"/inbox/{message.pk}/writing/", form, headers={"HX-Request": "true"})
    return response.content.decode()


def test_two_who_press_send_at_the_same_moment_give_one_reply(cast: Cast) -> None:
    for _ in range(5):
        message = message_at(cast)
        given = together(*(partial(send_reply, a, message.pk, HOURS) for a in (cast.ada, cast.cleo)))
        refused = [str(one) for one in given if isinstance(one, Refused)]
        assert [isinstance(one, Post) for one in given].count(True) == 1, given
        assert refused == ["Somebody has answered this message already."]
        assert Publication.objects.filter(post__message=message).count() == 1


def test_two_who_open_the_box_at_the_same_moment_are_told_who_has_it(cast: Cast) -> None:
    for _ in range(5):
        message = message_at(cast)
        given = together(*(partial(claim_reply, a, message.pk) for a in (cast.ada, cast.cleo)))
        (refusal,) = (one for one in given if isinstance(one, Refused))
        message.refresh_from_db()
        assert message.writer
        assert message.writer.signed_name in str(refusal)


def test_while_ada_writes_cleos_words_are_not_sent_and_not_lost(cast: Cast) -> None:
    message = message_at(cast)
    ada, cleo = client_of(cast.ada.member), client_of(cast.cleo.member)
    assert "You are writing the reply" in _ask(ada, message, do="claim")
    Message.objects.update(writing_since=timezone.now() - timedelta(minutes=2, seconds=5))
    assert "Dr. Ada Osei is writing a reply, for 2 minutes now." in cleo.get("/inbox/?lane=reply").content.decode()
    assert "Take it over from Dr. Ada Osei" in _ask(cleo, message, do="claim")
    refused = cleo.post(f"/inbox/{message.pk}/reply/", {"text": HOURS})
    page = refused.content.decode()
    assert refused.status_code == 409
    assert "Dr. Ada Osei is writing a reply just now, so yours was not sent." in page
    assert f">{HOURS}</textarea>" in page
    assert not Post.objects.exists()
    ada.post(f"/inbox/{message.pk}/reply/", {"text": HOURS})
    assert Post.objects.get().author == cast.ada.member


def test_cleo_takes_it_over_with_her_words_in_the_box(cast: Cast) -> None:
    message = message_at(cast)
    claim_reply(cast.ada, message.pk)
    cleo = client_of(cast.cleo.member)
    form = {"do": "take over", "holder": str(_member(cast.ada)), "text": HOURS}
    page = cleo.post(f"/inbox/{message.pk}/writing/", form).content.decode()
    assert f">{HOURS}</textarea>" in page
    assert "You are writing the reply" in page
    with pytest.raises(Refused, match="Cleo Diaz is writing"):
        send_reply(cast.ada, message.pk, HOURS)
    assert send_reply(cast.cleo, message.pk, HOURS).author == cast.cleo.member
    assert Deed.objects.filter(action="take_over_reply", who="Cleo Diaz").count() == 1


def test_an_admin_may_take_it_over_but_only_from_whom_they_saw(cast: Cast) -> None:
    message = message_at(cast)
    claim_reply(cast.ada, message.pk)
    take_over_reply(cast.cleo, message.pk, _member(cast.ada))
    with pytest.raises(Refused, match="Cleo Diaz is writing"):
        take_over_reply(cast.root, message.pk, _member(cast.ada))  # the page still named Ada
    assert take_over_reply(cast.root, message.pk, _member(cast.cleo)).writer == cast.root.member


def test_five_minutes_of_silence_end_a_claim_and_typing_keeps_it(cast: Cast) -> None:
    message = message_at(cast)
    claim_reply(cast.ada, message.pk)
    _silent_for(message, SILENCE - timedelta(seconds=20))
    since = claim_reply(cast.ada, message.pk).writing_since
    with pytest.raises(Refused):
        claim_reply(cast.cleo, message.pk)
    _silent_for(message, SILENCE)
    assert claim_reply(cast.cleo, message.pk).writer == cast.cleo.member
    assert since
    assert Deed.objects.filter(action="claim_reply").count() == 2  # not one for every minute of typing


def test_after_the_reply_is_sent_nobody_writes_any_more(cast: Cast) -> None:
    message = message_at(cast)
    claim_reply(cast.ada, message.pk)
    send_reply(cast.ada, message.pk, HOURS)
    message.refresh_from_db()
    assert (message.writer, message.writing_since, message.writing_at) == (None, None, None)


def test_ana_claims_nothing_and_mallory_sees_nothing(cast: Cast) -> None:
    message = message_at(cast)
    with pytest.raises(NotAllowed):
        claim_reply(cast.ana, message.pk)
    for step in (
        lambda: claim_reply(cast.mallory, message.pk),
        lambda: take_over_reply(cast.mallory, message.pk, None),
    ):
        with pytest.raises(NotHere):
            step()
    mallory = client_of(cast.mallory.member)
    asked = mallory.get(f"/inbox/{message.pk}/writing/", headers={"HX-Request": "true"})
    assert asked.status_code == 404
