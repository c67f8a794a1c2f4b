"""Cleo puts a message off and it comes back by itself; what could hurt somebody is never put off."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from bedside.desk.actions.collect_messages import take_message
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.open_alert import open_alert
from bedside.desk.actions.reply_to_message import acknowledge_message, close_message, send_reply
from bedside.desk.actions.snooze_message import snooze_message, wake_message
from bedside.desk.models import Message
from bedside.desk.views.frame import count_open
from bedside.desk.views.inbox import next_in_lane
from tests.cast import Cast, make_cast
from tests.desk.inbox.stage import HOURS, message_at
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def cleo(cast: Cast) -> Client:
    return client_of(cast.cleo.member)


def _in(hours: float) -> datetime:
    return timezone.now() + timedelta(hours=hours)


def _lane(client: Client, lane: str) -> list[int]:
    page = client.get(f"/inbox/?lane={lane}").content.decode()
    return [int(pk) for pk in re.findall(r'data-row href="/inbox/(\d+)/"', page)]


def _counts(client: Client) -> list[str]:
    page = client.get("/inbox/?lane=reply").content.decode()
    tabs = page[page.index('class="tabs"') : page.index("</nav>", page.index('class="tabs"'))]
    return re.findall(r'class="count[^"]*">(\d+)<', tabs)


def _back(message: Message) -> None:
    Message.objects.filter(pk=message.pk).update(snoozed_until=timezone.now() - timedelta(seconds=1))


def test_a_message_leaves_its_lane_and_comes_back_on_top_and_marked(cast: Cast, cleo: Client) -> None:
    old = message_at(cast, sent_at=_in(-72), urgency="this week", label="praise")
    new = message_at(cast)
    assert _lane(cleo, "reply") == [new.pk, old.pk]
    page = cleo.post(f"/inbox/{old.pk}/later/", {"until": "tomorrow"}, follow=True).content.decode()
    assert "It comes back by itself: tomorrow, " in page
    assert (_lane(cleo, "reply"), _lane(cleo, "later")) == ([new.pk], [old.pk])
    assert _counts(cleo) == ["0", "1", "1", "0"]
    assert count_open(cast.practice) == {"urgent": 0, "waiting": 1}
    assert next_in_lane(cast.practice, new) is None
    _back(old)  # nothing ran: time alone brings it back
    assert (_lane(cleo, "reply"), _lane(cleo, "later")) == ([old.pk, new.pk], [])
    assert "came back" in cleo.get("/inbox/?lane=reply").content.decode()
    assert _counts(cleo) == ["0", "2", "0", "0"]
    assert count_open(cast.practice) == {"urgent": 0, "waiting": 2}


def test_tomorrow_morning_is_eight_on_the_practices_own_wall(cast: Cast, cleo: Client) -> None:
    message = message_at(cast)
    cleo.post(f"/inbox/{message.pk}/later/", {"until": "tomorrow"})
    message.refresh_from_db()
    chicago = ZoneInfo("America/Chicago")
    assert message.snoozed_until
    local = message.snoozed_until.astimezone(chicago)
    assert (local.hour, local.date()) == (8, timezone.now().astimezone(chicago).date() + timedelta(days=1))


def test_a_day_of_ones_own_and_days_that_are_none(cast: Cast, cleo: Client) -> None:
    message = message_at(cast)
    day = (timezone.now() + timedelta(days=20)).date()
    cleo.post(f"/inbox/{message.pk}/later/", {"on": day.isoformat()})
    message.refresh_from_db()
    assert message.snoozed_until
    assert message.snoozed_until.astimezone(ZoneInfo("America/Chicago")).date() == day
    for on in ("", "soon", "2020-01-01", "9999-12-31", "0001-01-01"):
        assert cleo.post(f"/inbox/{message.pk}/later/", {"on": on}).status_code == 409, on


def test_undo_brings_it_back_at_once(cast: Cast, cleo: Client) -> None:
    message = message_at(cast)
    snooze_message(cast.cleo, message.pk, _in(5))
    cleo.post(f"/inbox/{message.pk}/later/", {"until": "now"})
    assert _lane(cleo, "reply") == [message.pk]
    assert "came back" not in cleo.get("/inbox/?lane=reply").content.decode()


@pytest.mark.parametrize(
    ("label", "also", "urgency"),
    [
        ("emergency", [], "now"),
        ("self_harm", [], "now"),
        ("abuse_disclosure", [], "now"),
        ("spam_harassment", ["threat"], "now"),
        ("complaint", ["threat"], "today"),  # whoever sorted it anew
        ("logistics", ["self_harm"], "today"),
        ("logistics", [], "now"),
    ],
)
def test_what_could_hurt_somebody_is_never_put_off(
    cast: Cast, cleo: Client, label: str, also: list[str], urgency: str
) -> None:
    message = message_at(cast, label=label, also=also, urgency=urgency, state="acknowledged")
    with pytest.raises(Refused, match="must not wait"):
        snooze_message(cast.cleo, message.pk, _in(1))
    page = cleo.get(f"/inbox/{message.pk}/").content.decode()
    assert "it cannot be put off" in page
    assert 'name="until"' not in page


def test_while_the_bell_rings_for_it_nothing_is_put_off(cast: Cast) -> None:
    message = message_at(cast, also=["safety"])
    assert open_alert(message)
    with pytest.raises(Refused):
        snooze_message(cast.cleo, message.pk, _in(1))


def test_a_sleeping_message_that_turns_into_an_emergency_is_awake_at_once(cast: Cast, cleo: Client) -> None:
    message = message_at(cast)
    snooze_message(cast.cleo, message.pk, _in(30))
    record = replace(message.as_record(), text="my dad's face is drooping and he can't talk right now")
    take_message(message.account, record)
    assert _lane(cleo, "urgent") == [message.pk]
    assert _lane(cleo, "later") == []


def test_even_a_row_that_should_not_be_is_never_asleep_when_it_is_urgent(cast: Cast, cleo: Client) -> None:
    message = message_at(cast, urgency="now", label="emergency", snoozed_until=_in(30))
    assert _lane(cleo, "urgent") == [message.pk]
    assert _counts(cleo) == ["1", "0", "0", "0"]
    assert count_open(cast.practice)["urgent"] == 1


@pytest.mark.parametrize(
    "step",
    [
        lambda cast, pk: acknowledge_message(cast.cleo, pk),
        lambda cast, pk: send_reply(cast.cleo, pk, HOURS),
        lambda cast, pk: close_message(cast.cleo, pk, "no reply needed"),
        lambda cast, pk: wake_message(cast.cleo, pk),
    ],
    ids=["taking it", "answering", "closing", "waking"],
)
def test_who_takes_care_of_it_takes_the_mark_off(cast: Cast, step: Callable[[Cast, int], object]) -> None:
    message = message_at(cast)
    snooze_message(cast.cleo, message.pk, _in(5))
    step(cast, message.pk)
    message.refresh_from_db()
    assert message.snoozed_until is None


def test_what_is_done_is_not_put_off_and_ana_and_mallory_put_nothing_off(cast: Cast) -> None:
    message = message_at(cast, state="done")
    with pytest.raises(Refused, match="Open it again first"):
        snooze_message(cast.cleo, message.pk, _in(5))
    with pytest.raises(NotAllowed):
        snooze_message(cast.ana, message.pk, _in(5))
    with pytest.raises(NotHere):
        snooze_message(cast.mallory, message.pk, _in(5))
    with pytest.raises(NotHere):
        wake_message(cast.mallory, message.pk)
