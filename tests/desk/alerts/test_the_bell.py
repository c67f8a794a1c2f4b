"""Rosa writes at ten past two on a Sunday: somebody is rung, again and again, until somebody has it."""

from __future__ import annotations

import pytest

from bedside.desk.actions.edit_rota import edit_pace
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.invite_member import change_roles
from bedside.desk.actions.reply_to_message import acknowledge_message, close_message, send_reply
from bedside.desk.models import Alert, Message, Post, Ring
from bedside.desk.views.alert_story import story
from bedside.tactics.dialogue.alerting import Pace
from tests.desk.alerts.night import ABUSE, ALWAYS, CALM, EMERGENCY, SELF_HARM, THREAT, UNSAFE, WEEKDAYS, Night


def test_rosa_writes_on_sunday_night_and_ben_then_ada_are_rung_until_ada_has_it(night: Night) -> None:
    cast = night.cast
    night.on_call(cast.cleo, WEEKDAYS, "08:00", "18:00")  # Cleo has the weekdays, so she sleeps
    night.on_call(cast.ben, ALWAYS, step=1)
    night.on_call(cast.ada, ALWAYS, step=2)
    message = night.writes(EMERGENCY)
    night.at("02:19")
    ben, ada = "Ben Ito", "Dr. Ada Osei"
    assert night.rung() == [
        ("02:10", ben, "mail", "rung"),
        ("02:12", ben, "mail", "rung"),
        ("02:14", ben, "mail", "rung"),
        ("02:15", ada, "mail", "rung"),
        ("02:15", ben, "mail", "rung"),
        ("02:17", ada, "mail", "rung"),
        ("02:17", ben, "mail", "rung"),
        ("02:19", ada, "mail", "rung"),
        ("02:19", ben, "mail", "rung"),
    ]
    acknowledge_message(cast.ada, message.pk)
    night.at("09:00")
    assert (night.mails_to(cast.ben), night.mails_to(cast.ada), night.mails_to(cast.cleo)) == (6, 3, 0)
    assert night.alert.acknowledged_by == cast.ada.member
    message.refresh_from_db()
    assert (message.state, message.assignee) == ("acknowledged", cast.ada.member)


def test_the_page_of_the_message_tells_who_was_rung_when_and_how(night: Night) -> None:
    cast = night.cast
    night.on_call(cast.ada, ALWAYS, step=1)
    night.on_call(cast.ben, ALWAYS, step=2)
    night.rings_in_browser(cast.ada)
    message = night.writes(ABUSE)
    night.at("02:11")
    assert story(night.alert) == [
        "Rang Dr. Ada Osei today, 8:10 a.m. by push and e-mail, no answer"
    ]  # UTC outside pages
    night.at("02:26")
    told = story(night.alert)
    assert told[0].startswith("Rang Dr. Ada Osei today, 8:10 a.m. by push and e-mail, again 3 times until")
    assert told[1] == "Rang Ben Ito today, 8:25 a.m. by e-mail, no answer"
    acknowledge_message(cast.ben, message.pk)
    assert story(night.alert)[-1] == "Ben Ito has it since today, 8:26 a.m., at the desk"


@pytest.mark.parametrize(
    ("text", "label", "second"),
    [(EMERGENCY, "emergency", "02:15"), (SELF_HARM, "self_harm", "02:15"), (THREAT, "spam_harassment", "02:15"),
     (ABUSE, "abuse_disclosure", "02:25"), (UNSAFE, "complaint", "04:10")],
)  # fmt: skip
def test_each_kind_goes_on_to_the_next_person_as_fast_as_its_class_asks(
    night: Night, text: str, label: str, second: str
) -> None:
    night.on_call(night.cast.ben, ALWAYS, step=1)
    night.on_call(night.cast.ada, ALWAYS, step=2)
    assert night.writes(text).label == label
    night.at(second)
    assert [(at, who) for at, who, *_ in night.rung() if who == "Dr. Ada Osei"] == [(second, "Dr. Ada Osei")]


def test_what_can_wait_rings_nobody(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    night.writes(CALM)
    night.wait(minutes=30)
    assert not Alert.objects.exists()
    assert night.mail.mails == []


def test_with_an_empty_rota_every_admin_is_rung_and_nobody_else(night: Night) -> None:
    night.writes(SELF_HARM)
    night.work()
    assert night.rung() == [("02:10", "Rut Admin", "mail", "rung")]


def test_in_a_gap_of_the_rota_with_nobody_out_of_hours_the_admins_are_rung(night: Night) -> None:
    night.on_call(night.cast.ben, WEEKDAYS, "08:00", "18:00")
    night.writes(EMERGENCY)
    night.work()
    assert {who for _, who, *_ in night.rung()} == {"Rut Admin"}


def test_when_the_rota_is_at_its_end_the_admins_are_rung_too_and_it_never_stops(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    night.writes(EMERGENCY)
    night.at("03:10")
    assert ("02:15", "Rut Admin", "mail", "rung") in night.rung()
    assert night.rung()[-1][0] >= "03:09"
    assert night.alert.state == "open"


def test_somebody_who_may_no_longer_answer_is_skipped_for_whoever_may(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    assert night.cast.ben.member
    change_roles(night.cast.root, night.cast.ben.member.pk, ["analyst"])
    night.writes(EMERGENCY)
    night.work()
    assert {who for _, who, *_ in night.rung()} == {"Rut Admin"}


def test_at_eight_the_day_shift_takes_over_from_the_night(night: Night) -> None:
    night.at("07:50")
    night.on_call(night.cast.ben, [6], "20:00", "08:00")
    night.on_call(night.cast.ben, [5], "20:00", "08:00")  # Saturday night reaches into Sunday
    night.on_call(night.cast.ada, [6], "08:00", "20:00")
    night.writes(ABUSE)
    night.at("08:02")
    assert {who for at, who, *_ in night.rung() if at < "08:00"} == {"Ben Ito"}
    assert {who for at, who, *_ in night.rung() if at >= "08:00"} == {"Dr. Ada Osei"}


def test_the_rota_follows_the_practices_clock_through_the_night_it_is_set_back(night: Night) -> None:
    night.now = night.now.replace(month=11, day=1, hour=0, minute=50)  # 1 November 2026: two o'clock comes twice
    night.on_call(night.cast.ben, [6], "01:00", "02:00")
    night.now = night.now.astimezone(tz=None)
    night.writes(EMERGENCY)
    night.work()
    night.wait(minutes=15)
    assert {who for _, who, *_ in night.rung()} == {"Rut Admin", "Ben Ito"}


def test_an_admin_may_make_the_bell_quicker_and_never_slower(night: Night) -> None:
    edit_pace(night.cast.root, {"five_minutes": Pace(1, 3)})
    with pytest.raises(Refused, match="from 1 to 5 minutes"):
        edit_pace(night.cast.root, {"five_minutes": Pace(2, 6)})
    night.on_call(night.cast.ben, ALWAYS)
    night.writes(EMERGENCY)
    night.at("02:13")
    assert [(at, who) for at, who, *_ in night.rung()] == [
        ("02:10", "Ben Ito"),
        ("02:11", "Ben Ito"),
        ("02:12", "Ben Ito"),
        ("02:13", "Rut Admin"),
        ("02:13", "Ben Ito"),
    ]


def test_a_worker_that_slept_rings_once_and_goes_on_by_one_step(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS, step=1)
    night.on_call(night.cast.ada, ALWAYS, step=2)
    night.writes(EMERGENCY)
    night.work()
    night.now = night.now.replace(hour=4)
    night.work()
    assert [(who, ring_round) for who, ring_round in Ring.objects.order_by("pk").values_list("who", "round")] == [
        ("Ben Ito", 1),
        ("Dr. Ada Osei", 2),
        ("Ben Ito", 2),
    ]


def test_nothing_is_answered_by_itself_and_nothing_is_closed_or_hidden_unseen(night: Night) -> None:
    message = night.writes(EMERGENCY)
    night.at("06:00")
    assert not Post.objects.exists()
    with pytest.raises(Refused, match="Acknowledge it first"):
        close_message(night.cast.cleo, message.pk, "spam")
    with pytest.raises(Refused, match="Acknowledge it first"):
        close_message(night.cast.cleo, night.writes(UNSAFE, "rosa-2").pk, "spam")
    with pytest.raises(Exception, match="urgent_is_never_hidden_unseen"):
        Message.objects.filter(pk=message.pk).update(is_hidden=True)


def test_who_answers_has_seen_it_so_nobody_else_is_rung(night: Night) -> None:
    from bedside.desk.models import Account

    Account.objects.filter(pk=night.account.pk).update(channel="answers_site")
    message = night.writes(EMERGENCY)
    night.work()
    send_reply(
        night.cast.cleo, message.pk, "This sounds urgent. Dial 911 this minute. We can't give care on this page."
    )
    assert night.alert.acknowledged_through == "reply"
    assert night.alert.acknowledged_by == night.cast.cleo.member
    night.wait(minutes=20)
    assert len(night.rung()) == 1


def test_the_first_who_says_so_has_it_and_a_second_press_changes_nothing(night: Night) -> None:
    message = night.writes(EMERGENCY)
    acknowledge_message(night.cast.ada, message.pk)
    with pytest.raises(Exception, match="cannot become acknowledged"):
        acknowledge_message(night.cast.ben, message.pk)
    assert night.alert.acknowledged_by == night.cast.ada.member


def test_words_that_are_taken_back_still_ring(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    night.writes(SELF_HARM)
    night.writes(SELF_HARM, is_deleted=True)
    night.work()
    assert night.mails_to(night.cast.ben) == 1


def test_a_calm_message_that_is_edited_into_an_emergency_rings_even_when_it_was_closed(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    message = night.writes(CALM)
    close_message(night.cast.cleo, message.pk, "answered elsewhere")
    night.writes(EMERGENCY)
    night.work()
    message.refresh_from_db()
    assert (message.state, message.urgency) == ("new", "now")
    assert night.mails_to(night.cast.ben) == 1


def test_an_edit_that_gives_a_new_reason_rings_again_and_mere_spelling_does_not(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    message = night.writes(ABUSE)
    night.work()
    acknowledge_message(night.cast.ben, message.pk)
    night.writes(f"{ABUSE}!")
    night.wait(minutes=10)
    assert night.mails_to(night.cast.ben) == 1
    night.writes(SELF_HARM)
    night.work()
    assert night.alert.state == "open"
    assert night.alert.speed == "five_minutes"
    assert night.mails_to(night.cast.ben) == 2


def test_an_edit_into_something_worse_makes_a_slow_bell_quick(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    night.writes(UNSAFE)
    night.at("02:20")
    night.writes(EMERGENCY)
    night.at("02:22")
    assert [(at, who) for at, who, *_ in night.rung()] == [
        ("02:10", "Ben Ito"),
        ("02:20", "Rut Admin"),  # Ben has had longer than an emergency may wait
        ("02:20", "Ben Ito"),
        ("02:22", "Rut Admin"),
        ("02:22", "Ben Ito"),
    ]


def test_an_urgent_message_from_before_the_bell_was_built_is_found_and_rung(night: Night) -> None:
    from bedside.desk.actions.open_alert import open_missing

    message = night.writes(EMERGENCY)
    Alert.objects.all().delete()
    assert open_missing(night.now) == 1
    assert open_missing(night.now) == 0
    night.work()
    assert night.alert.message == message
    assert len(night.rung()) == 1


def test_mallorys_people_are_never_rung_for_maple(night: Night) -> None:
    night.writes(EMERGENCY)
    night.at("03:00")
    assert all("mallory" not in str(mail["To"]) for mail in night.mail.mails)


def test_a_time_zone_that_the_machine_does_not_know_silences_nothing(night: Night) -> None:
    type(night.cast.practice).objects.filter(pk=night.cast.practice.pk).update(time_zone="Mars/Olympus")
    night.writes(EMERGENCY)
    night.work()
    assert night.mails_to(night.cast.root) == 1
