"""E-mail, web push and webhook against real servers: what arrives, what is never in it, and what a fault does."""

from __future__ import annotations

import io
import json
import re
from base64 import urlsafe_b64decode
from datetime import timedelta

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from django.db import connection
from django.test import override_settings
from django.utils import timezone

from bedside.desk.actions import deliver_ring, ring_people
from bedside.desk.actions.add_device import add_device, remove_device
from bedside.desk.actions.base import NotHere
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.reply_to_message import acknowledge_message
from bedside.desk.actions.ring_by_push import make_push_keys, push_key
from bedside.desk.actions.ring_by_webhook import signed
from bedside.desk.actions.set_webhook import set_webhook
from bedside.desk.actions.try_bell import try_bell
from bedside.desk.claims import claim_next
from bedside.desk.doctor import examine
from bedside.desk.models import Alert, PushDevice, PushKey, Ring, Webhook
from bedside.desk.views.alert_story import story
from tests.desk.alerts.night import ALWAYS, EMERGENCY, SELF_HARM, Night
from tests.servers.mail import MAIL_FAULTS
from tests.servers.proxy import FAULTS, Proxy

_WORDS = ("drooping", "talk", "dad", "rosa")


@pytest.fixture
def ben_in_every_way(night: Night) -> Night:
    """Ben is on call, with a phone; the practice has a pager behind a webhook."""
    night.on_call(night.cast.ben, ALWAYS)
    night.rings_in_browser(night.cast.ben, "phone")
    night.rings_webhook()
    return night


def test_ben_is_rung_in_all_his_ways_at_once(ben_in_every_way: Night, caplog: pytest.LogCaptureFixture) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    with caplog.at_level("INFO", "bedside"):
        night.work()
    assert "/push/phone" not in caplog.text  # whoever knows these addresses could use them
    assert "/bell" not in caplog.text
    assert sorted(night.rung()) == [("02:10", "Ben Ito", way, "rung") for way in ("mail", "push", "webhook")]
    assert night.push.refused == []
    assert night.webhook.refused == 0


def test_a_push_message_says_that_a_message_waits_and_where_and_nothing_else(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    night.work()
    (pushed,) = night.push.to("phone")
    assert pushed.payload.keys() == {"text", "url"}
    assert pushed.payload["text"] == "An urgent message waits"
    assert re.fullmatch(rf"http://127\.0\.0\.1:8010/alerts/{night.alert.pk}/[\w~=-]+/", pushed.payload["url"])
    assert (pushed.headers["urgency"], pushed.headers["topic"]) == ("high", f"alert-{night.alert.pk}")
    assert b"urgent" not in pushed.sealed


def test_the_mail_names_its_reader_and_holds_no_word_of_the_person(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    night.work()
    (mail,) = night.mail.mails
    body = mail.get_content()
    assert str(mail["To"]) == "Ben Ito <ben@maple-family-practice.test>"
    assert str(mail["Subject"]) == "Urgent message for Maple Family Practice"
    assert "Ben Ito," in body
    assert "02:10 (CST)" in body
    assert "Danger now" in body
    assert not [word for word in _WORDS if word in body.lower()]
    night.wait(minutes=2)
    assert str(night.mail.mails[-1]["Subject"]) == "Urgent message for Maple Family Practice (call 2)"


def test_the_webhook_is_signed_and_holds_no_word_unless_an_admin_let_it(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    night.work()
    (told,) = night.webhook.taken.values()
    assert (told["type"], told["person"], told["class"], told["round"]) == ("alert.ring", "Ben Ito", "emergency", 1)
    assert not [word for word in _WORDS if word in night.webhook.bodies[0].decode().lower()]
    night.rings_webhook(includes_text=True)
    night.wait(minutes=2)
    assert json.loads(night.webhook.bodies[-1])["text"] == EMERGENCY


def test_a_body_that_somebody_else_signed_or_sent_late_is_not_believed(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    secret, now = night.webhook.secret, int(__import__("time").time())
    assert night.webhook.take(signed(secret, "k", now, b"{}"), b"{}") == 204
    assert night.webhook.take(signed(secret, "k", now, b"{}"), b'{"text": "x"}') == 401
    assert night.webhook.take(signed(secret, "k", now - 400, b"{}"), b"{}") == 401
    assert night.webhook.take(signed("whsec_AAAA", "k", now, b"{}"), b"{}") == 401


@pytest.mark.parametrize("fault", MAIL_FAULTS)
def test_a_mail_server_that_fails_delays_no_other_way_and_gets_the_mail_in_the_end(
    ben_in_every_way: Night, fault: str
) -> None:
    night = ben_in_every_way
    faults = iter([fault, fault])
    night.mail.plan = lambda _to: next(faults, "")
    night.writes(EMERGENCY)
    night.work()
    assert ("02:10", "Ben Ito", "push", "rung") in night.rung()
    assert ("02:10", "Ben Ito", "webhook", "rung") in night.rung()
    _pass_the_pauses(night)
    assert night.mail.faults[fault] == 2
    assert ("02:10", "Ben Ito", "mail", "rung") in night.rung()
    assert night.mails_to(night.cast.ben) == 1  # a repetition has the Message-ID of the first


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("way", ["push", "webhook"])
def test_whatever_happens_on_the_way_the_ring_arrives_and_can_be_told_from_its_repetition(
    night: Night, fault: str, way: str
) -> None:
    faults = iter([fault])
    server = night.push if way == "push" else night.webhook
    with Proxy(server.url, lambda *_: next(faults, ""), delay_seconds=1.5) as proxy:
        night.on_call(night.cast.ben, ALWAYS)
        if way == "push":
            night.rings_in_browser(night.cast.ben, "phone", through=proxy.url)
        else:
            night.rings_webhook(through=proxy.url)
        night.writes(EMERGENCY)
        night.work()
        assert ("02:10", "Ben Ito", "mail", "rung") in night.rung()
        _pass_the_pauses(night)
        assert proxy.faults[fault] == 1
    assert ("02:10", "Ben Ito", way, "rung") in night.rung()
    arrived = {pushed.headers["topic"] for pushed in night.push.to("phone")} if way == "push" else night.webhook.taken
    assert len(arrived) == 1


def test_pauses_grow_and_the_next_round_takes_over_what_could_not_be_sent(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    night.mail.plan = lambda _to: "busy"
    night.writes(EMERGENCY)
    pauses = []
    for _ in range(4):
        night.work()
        ring = Ring.objects.get()
        pauses.append((ring.due_at - night.now).total_seconds())
        night.now = ring.due_at
    assert pauses == [3, 6, 12, 24]
    assert story(night.alert)[0] == "Could not reach Ben Ito yet; e-mail: The mail server did not take it (451)"
    night.mail.plan = lambda _to: ""
    night.now = night.alert.due_at
    night.work()
    assert [state for *_, state in night.rung()] == ["overtaken", "rung"]
    assert night.mails_to(night.cast.ben) == 1


def test_an_address_that_does_not_exist_fails_at_once_and_the_page_says_so(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.mail.plan = lambda _to: "no such mailbox"
    night.writes(EMERGENCY)
    night.work()
    assert ("02:10", "Ben Ito", "mail", "failed") in night.rung()
    assert story(night.alert)[0].endswith("no answer; e-mail: The mail server did not take it (550)")


def test_a_browser_that_is_no_longer_subscribed_is_not_rung_again_and_says_so(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.push.browsers["phone"].is_gone = True
    night.writes(EMERGENCY)
    night.wait(minutes=2)
    assert [way for _, _, way, state in night.rung() if state == "failed"] == ["push"]
    assert len([way for _, _, way, _ in night.rung() if way == "push"]) == 1
    assert PushDevice.objects.get().gone_at is not None


def test_a_call_that_drips_is_left_after_its_time(ben_in_every_way: Night, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    night, never = ben_in_every_way, threading.Event()
    monkeypatch.setattr(deliver_ring, "_PATIENCE_SECONDS", 0.3)
    monkeypatch.setattr(deliver_ring.ring_by_webhook, "prepare", lambda _call: lambda: never.wait(30) and None)
    night.writes(EMERGENCY)
    night.work()
    never.set()
    assert ("02:10", "Ben Ito", "webhook", "waiting") in night.rung()
    assert Ring.objects.get(way="webhook").error == "It took too long."
    assert ("02:10", "Ben Ito", "mail", "rung") in night.rung()


def test_a_lost_key_silences_the_push_and_nothing_else(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    from cryptography.fernet import Fernet

    with override_settings(FIELD_KEYS=[Fernet.generate_key().decode()]):
        night.writes(EMERGENCY)
        night.work()
        assert ("02:10", "Ben Ito", "mail", "rung") in night.rung()
        set_webhook(night.cast.root, f"{night.webhook.url}/bell", allows_private=True, wants_new_secret=True)
        remove_device(night.cast.ben, PushDevice.objects.values_list("pk", flat=True).get())


def test_a_worker_that_dies_after_the_call_and_before_its_record_calls_again_with_the_same_id(
    ben_in_every_way: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    with monkeypatch.context() as patch:
        patch.setattr(deliver_ring, "_finish", _die)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                night.work()
    night.now += timedelta(seconds=90)  # the dead workers' leases run out
    night.work()
    assert [state for *_, state in night.rung()] == ["rung"] * 3
    assert len(night.mail.mails) == 2
    assert night.mails_to(night.cast.ben) == 1
    assert len(night.webhook.requests) == 2
    assert len(night.webhook.taken) == 1


def test_a_worker_that_dies_while_it_makes_a_round_has_rung_nobody_and_another_makes_it(
    ben_in_every_way: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    with monkeypatch.context() as patch:
        patch.setattr(ring_people, "_rings", _die)
        with pytest.raises(KeyboardInterrupt):
            night.work()
    assert not Ring.objects.exists()
    night.now += timedelta(seconds=21)
    night.work()
    assert len(night.rung()) == 3
    assert night.alert.rounds == 1


def test_a_worker_that_outlived_its_lease_makes_no_second_round(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY)
    slow = claim_next(Alert.objects.filter(state="open"), night.now, timedelta(seconds=20))
    assert slow is not None
    night.now += timedelta(seconds=21)
    night.work()
    ring_people.ring_people(slow, night.now)
    assert night.alert.rounds == 1
    assert len(night.rung()) == 3


def test_a_ring_that_waits_when_somebody_has_it_is_never_sent(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.mail.plan = lambda _to: "busy"
    message = night.writes(EMERGENCY)
    night.work()
    acknowledge_message(night.cast.ada, message.pk)
    night.mail.plan = lambda _to: ""
    _pass_the_pauses(night)
    night.wait(minutes=10)
    assert ("02:10", "Ben Ito", "mail", "not_needed") in night.rung()
    assert night.mails_to(night.cast.ben) == 0


def test_the_trial_rings_in_every_way_and_tells_which_did_not_arrive(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.rings_in_browser(night.cast.root, "laptop")
    assert [(each.way, each.problem) for each in try_bell(night.cast.root)] == [
        ("push", ""),
        ("mail", ""),
        ("webhook", ""),
    ]
    assert night.push.to("laptop")[0].payload["text"] == "This is a trial: your bell works"
    assert next(iter(night.webhook.taken.values()))["type"] == "alert.trial"
    night.mail.plan = lambda _to: "busy"
    assert [each.problem for each in try_bell(night.cast.ben)] == ["", "The mail server did not take it (451)."]
    with pytest.raises(NotAllowed):
        try_bell(night.cast.ana)
    assert not Ring.objects.exists()


def test_a_sample_practice_sends_no_mail(night: Night) -> None:
    type(night.cast.practice).objects.update(is_sample=True)
    night.writes(EMERGENCY)
    night.work()
    assert night.mail.mails == []
    assert night.rung()[0][3] == "failed"


def test_a_line_break_in_a_name_does_not_cost_the_mail(night: Night) -> None:
    type(night.cast.practice).objects.update(name="Maple\r\nBcc: mallory@evil.test")
    night.writes(EMERGENCY)
    night.work()
    (mail,) = night.mail.mails
    assert str(mail["Subject"]) == "Urgent message for Maple Bcc: mallory@evil.test"
    assert mail["Bcc"] is None


def test_the_keys_of_a_practice_are_made_once_and_unreadable_in_the_raw_row(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    make_push_keys()
    make_push_keys()
    assert PushKey.objects.count() == 2  # Maple's and Mallory's
    key, device, hook = push_key(night.cast.practice), PushDevice.objects.get(), Webhook.objects.get()
    raw = ""
    for model in (PushKey, PushDevice, Webhook):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {model._meta.db_table}")
            raw += str(cursor.fetchall())
    for secret in (key.secret, device.subscription["auth"], device.subscription["endpoint"], hook.secret):
        assert secret not in raw


def test_what_the_library_seals_is_what_the_standard_says() -> None:
    """The example of RFC 8291, Appendix A: the bytes there, not merely bytes that the same library can open."""
    salt, auth = _bytes("DGv6ra1nlYgDCS1FRnbzlw"), _bytes("BTBZMqHH6r4Tts7J_aSIgg")
    ours = ec.derive_private_key(int.from_bytes(_bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")), ec.SECP256R1())
    theirs = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
    sealed = http_ece.encrypt(
        b"When I grow up, I want to be a watermelon",
        salt=salt,
        private_key=ours,
        dh=_bytes(theirs),
        auth_secret=auth,
        version="aes128gcm",
    )
    assert sealed == _bytes(
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_"
        "yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )


@pytest.mark.parametrize(
    ("url", "wishes", "why"),
    [
        ("http://127.0.0.1:9/", {}, "not a public address"),
        ("https://10.0.0.7/bell", {}, "not a public address"),
        ("https://169.254.169.254/latest", {"allows_private": True}, "not a public address"),
        ("https://[::ffff:169.254.169.254]/", {"allows_private": True}, "not a public address"),
        ("http://8.8.8.8/bell", {"allows_private": True}, "must start with https"),
        ("ftp://pager.example/", {}, "Only http and https"),
        ("https://ben:word@8.8.8.8/", {}, "name or password"),
        ("https://[", {}, "not a web address"),
        ("https://8.8.8.8/" + "x" * 500, {}, "at most 500"),
    ],
)
def test_a_webhook_reaches_inside_only_where_an_admin_said_so(
    night: Night, url: str, wishes: dict[str, bool], why: str
) -> None:
    with override_settings(NETWORK_ALLOW_PRIVATE=[]), pytest.raises(Refused, match=why):
        set_webhook(night.cast.root, url, **wishes)
    assert not Webhook.objects.exists()


def test_the_webhook_inside_is_rung_only_while_the_admin_allows_it(night: Night) -> None:
    night.on_call(night.cast.ben, ALWAYS)
    with override_settings(NETWORK_ALLOW_PRIVATE=[]):
        night.rings_webhook()
        night.writes(EMERGENCY)
        night.work()
        assert len(night.webhook.taken) == 1
        Webhook.objects.update(allows_private=False)
        night.wait(minutes=2)
    assert len(night.webhook.taken) == 1
    assert "not a public address" in Ring.objects.get(way="webhook", round=2).error


def test_a_new_secret_is_made_only_when_it_is_asked_for(night: Night) -> None:
    first = night.rings_webhook().secret
    assert night.rings_webhook().secret == first
    assert night.rings_webhook(wants_new_secret=True).secret != first
    with pytest.raises(NotAllowed):
        set_webhook(night.cast.ben, "")


def test_a_browser_with_odd_keys_or_of_an_inner_address_is_not_kept(night: Night) -> None:
    good = night.push.subscribe("phone", push_key(night.cast.practice).public).told()
    for name, wrong in (("p256dh", "AAAA"), ("auth", "AAAA"), ("auth", "é"), ("endpoint", "ftp://x/"), ("p256dh", "")):
        with pytest.raises(Refused):
            add_device(night.cast.ben, **{**good, name: wrong})
    with override_settings(NETWORK_ALLOW_PRIVATE=[]), pytest.raises(Refused, match="not a public address"):
        add_device(night.cast.ben, **good)
    with pytest.raises(NotAllowed):
        add_device(night.cast.ana, **good)
    assert not PushDevice.objects.exists()


def test_a_browser_rings_whoever_switched_it_on_last_and_only_they_switch_it_off(night: Night) -> None:
    device = night.rings_in_browser(night.cast.ben, "front desk")
    told = night.push.browsers["front desk"].told()
    add_device(night.cast.cleo, **told)
    assert PushDevice.objects.get().member == night.cast.cleo.member
    for stranger in (night.cast.ben, night.cast.mallory):
        with pytest.raises(NotHere):
            remove_device(stranger, device.pk)
    add_device(night.cast.mallory, **told)  # another practice, another row: Maple's bell is not touched
    assert PushDevice.objects.of(night.cast.practice).get().member == night.cast.cleo.member
    remove_device(night.cast.cleo, device.pk)
    assert not PushDevice.objects.of(night.cast.practice).exists()


def test_two_alerts_ring_beside_each_other(ben_in_every_way: Night) -> None:
    night = ben_in_every_way
    night.writes(EMERGENCY, "rosa-1")
    night.wait(minutes=1)
    night.writes(SELF_HARM, "tom-1")
    night.wait(minutes=2)
    rounds = dict(Alert.objects.order_by("pk").values_list("message__label", "rounds"))
    assert rounds == {"emergency": 2, "self_harm": 2}
    assert len({pushed.headers["topic"] for pushed in night.push.to("phone")}) == 2


def _pass_the_pauses(night: Night) -> None:
    """Brings waiting rings forward, so that a story need not wait for their pauses."""
    for _ in range(6):
        Ring.objects.filter(state="waiting").update(due_at=timezone.now())
        night.work()


def _die(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_the_doctor_says_what_is_wrong_with_the_bell(night: Night) -> None:
    assert "Nobody of Maple Family Practice is on the rota" in _doctor()
    night.on_call(night.cast.ben, ALWAYS)
    assert "Nobody of Maple" not in _doctor()
    night.mail.plan = lambda _to: "busy"
    night.writes(EMERGENCY)
    night.wait(minutes=6)
    said = _doctor()
    assert "An urgent message of Maple Family Practice waits since 22 Nov 08:10 UTC." in said
    assert "The bell does not get through by mail: The mail server did not take it (451)." in said


def _doctor() -> str:
    said = io.StringIO()
    examine(said)
    return said.getvalue()
