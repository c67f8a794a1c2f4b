"""Hiding what somebody wrote on its channel: who may, where it goes, and never before an urgent one was seen."""

from __future__ import annotations

import pytest
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Outcome
from bedside.desk import http
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.hide_message import hide_message, show_message
from bedside.desk.models import Account, Deed, Message
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _comment(cast: Cast, channel: str = "wordpress", **values: str) -> Message:
    account = Account.objects.create(
        practice=cast.practice,
        channel=channel,
        handle="clinic",
        base_url="https://clinic.example",
        secret={"password": "x"},
        settings={"api": "/wp-json", "author": 1, "can_moderate": True},
    )
    made: Message = Message.objects.create(
        practice=cast.practice,
        account=account,
        remote_id="comments/3",
        text="Is parking free?",
        sent_at=timezone.now(),
        detail={"comment": "3", "post": "1"},
        **values,
    )
    return made


def test_a_channel_where_nobody_can_hide_says_so(cast: Cast) -> None:
    with pytest.raises(Refused, match="Report it there"):
        hide_message(cast.cleo, _comment(cast, "bluesky").pk)


def test_an_urgent_one_is_not_hidden_before_somebody_has_seen_it(cast: Cast) -> None:
    message = _comment(cast, urgency="now")
    with pytest.raises(Refused, match="Acknowledge it first"):
        hide_message(cast.cleo, message.pk)


def test_only_who_answers_may_and_only_in_the_own_practice(cast: Cast) -> None:
    message = _comment(cast)
    with pytest.raises(NotAllowed):
        hide_message(cast.ana, message.pk)
    with pytest.raises(NotHere):
        show_message(cast.mallory, message.pk)


def test_what_the_channel_refused_is_not_marked_as_hidden(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ChannelFault(Outcome.REFUSED, "WordPress answered 403: You may not.")

    monkeypatch.setattr(http, "run", refuse)
    message = _comment(cast)
    with pytest.raises(Refused, match="You may not"):
        hide_message(cast.cleo, message.pk)
    message.refresh_from_db()
    assert not message.is_hidden
    assert not Deed.objects.filter(action="hide_message").exists()


def test_who_hid_and_who_showed_it_again_is_kept(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "run", lambda *_, **__: None)
    message = _comment(cast)
    assert hide_message(cast.cleo, message.pk).is_hidden
    assert not show_message(cast.ben, message.pk).is_hidden
    deeds = Deed.objects.filter(noun="message").order_by("pk")
    assert [(deed.action, deed.member) for deed in deeds] == [
        ("hide_message", cast.cleo.member),
        ("show_message", cast.ben.member),
    ]
