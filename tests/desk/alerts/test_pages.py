"""Saying "I have it" at the desk, by a link and from a notification; the rota's page; the band nobody can miss."""

from __future__ import annotations

import json
import re
import threading
from datetime import timedelta

import pytest
from django.core import signing
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from bedside.desk.alert_links import alert_link
from bedside.desk.models import Alert, AlertPace, Membership, Message, Shift, Webhook
from tests.desk.alerts.night import ABUSE, ALWAYS, EMERGENCY, SELF_HARM, UNSAFE, WEEKDAYS, Night
from tests.desk.views.test_every_page import client_of

BAND = "An urgent message waits, and nobody has it yet."


def text_of(response: HttpResponse) -> str:
    return response.content.decode()


def link_in(night: Night) -> str:
    """The path of the link in the last mail."""
    found = re.search(r"http://127\.0\.0\.1:8010(/alerts/\S+)", night.mail.mails[-1].get_content())
    assert found
    return found[1]


@pytest.fixture
def rung(night: Night) -> Night:
    """Ben is on call and was rung for an emergency."""
    night.on_call(night.cast.ben, ALWAYS)
    night.rings_in_browser(night.cast.ben, "phone")
    night.writes(EMERGENCY)
    night.work()
    return night


def test_to_look_at_the_link_changes_nothing_and_its_button_takes_the_message(rung: Night) -> None:
    browser, path = Client(enforce_csrf_checks=True), link_in(rung)
    page = browser.get(path)
    for _ in range(3):
        Client().get(path)
        Client().head(path)
    assert rung.alert.state == "open"
    assert "You are Ben Ito" in text_of(page)
    assert "drooping" not in text_of(page)
    assert page["Cache-Control"].count("no-store") == 1
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', text_of(page))
    assert token
    after = browser.post(path, {"csrfmiddlewaretoken": token[1]}, follow=True)
    assert "Since today, 2:10 a.m. Ben Ito has it." in text_of(after)
    assert (rung.alert.acknowledged_by, rung.alert.acknowledged_through) == (rung.cast.ben.member, "link")
    rung.wait(minutes=30)
    assert rung.mails_to(rung.cast.ben) == 1


def test_a_press_that_comes_from_another_site_is_refused(rung: Night) -> None:
    assert Client(enforce_csrf_checks=True).post(link_in(rung)).status_code == 403
    assert rung.alert.state == "open"


def test_the_button_of_the_notification_takes_the_message_and_says_where_it_stands(rung: Night) -> None:
    (pushed,) = rung.push.to("phone")
    path = pushed.payload["url"].removeprefix("http://127.0.0.1:8010")
    answer = Client(enforce_csrf_checks=True).post(f"{path}have/")
    assert json.loads(answer.content) == {"open": f"/inbox/{rung.alert.message_id}/"}
    assert rung.alert.acknowledged_through == "push"


def test_a_touch_of_the_notification_opens_the_page_with_the_button(rung: Night) -> None:
    path = rung.push.to("phone")[0].payload["url"].removeprefix("http://127.0.0.1:8010")
    assert "I have it" in text_of(Client().get(path))
    assert rung.alert.state == "open"
    Client().post(path)
    assert rung.alert.acknowledged_through == "push"


def test_the_link_of_a_mail_does_not_open_the_door_without_a_form(rung: Night) -> None:
    assert Client().post(f"{link_in(rung)}have/").status_code == 404
    assert Client().get(f"{link_in(rung)}have/").status_code == 405
    assert rung.alert.state == "open"


def test_a_link_that_was_bent_is_too_old_or_of_another_alert_opens_nothing(
    rung: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = link_in(rung)
    other = Alert.objects.get(message=rung.writes(SELF_HARM, "tom-1"))
    bent = [f"{path[:-3]}xx/", path.replace(f"/{rung.alert_of(EMERGENCY).pk}/", f"/{other.pk}/", 1), "/alerts/1/x/"]
    for wrong in bent:
        page = Client().get(wrong)
        assert page.status_code == 404
        assert "Sign in and open the inbox" in text_of(page)
        assert Client().post(wrong).status_code == 404
    now = __import__("time").time()
    monkeypatch.setattr(signing.time, "time", lambda: now + 49 * 3600)
    assert Client().get(path).status_code == 404


def test_a_link_dies_with_the_membership_and_with_the_role(rung: Night) -> None:
    path = link_in(rung)
    Membership.objects.filter(member=rung.cast.ben.member).update(roles=["analyst"])
    assert Client().post(path).status_code == 403
    Membership.objects.filter(member=rung.cast.ben.member).delete()
    assert Client().get(path).status_code == 404
    assert rung.alert.state == "open"


def test_who_is_later_reads_who_has_it(rung: Night) -> None:
    path = link_in(rung)
    client_of(rung.cast.cleo.member).post(f"/inbox/{rung.alert.message_id}/tend/", {"do": "acknowledge"})
    page = text_of(Client().post(path, follow=True))
    assert "Cleo Diaz has it." in page
    assert rung.alert.acknowledged_by == rung.cast.cleo.member


def test_two_who_press_in_the_same_moment_are_told_one_name(rung: Night) -> None:
    """Two browsers, two connections; the alert has one owner and no worker rings on."""
    links = [alert_link(rung.alert, actor.member, "link") for actor in (rung.cast.ben, rung.cast.ada) if actor.member]
    start = threading.Barrier(2)

    def press(link: str) -> None:
        start.wait()
        Client().post(link.removeprefix("http://127.0.0.1:8010"))
        connection.close()

    threads = [threading.Thread(target=press, args=(link,)) for link in links]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    owner = rung.alert.acknowledged_by
    assert owner in (rung.cast.ben.member, rung.cast.ada.member)
    assert Message.objects.get(pk=rung.alert.message_id).assignee == owner


def test_the_band_stands_on_every_page_until_somebody_has_it(rung: Night) -> None:
    ana, cleo = client_of(rung.cast.ana.member), client_of(rung.cast.cleo.member)
    paths = ("/", "/questions/", "/plan/", "/inbox/", "/practice/rota/", "/me/", "/posts/new/", "/nowhere/")
    for path in paths:
        page = text_of(ana.get(path))
        assert BAND in page, path
        assert "Danger now, since today, 2:10 a.m." in page, path
        assert "drooping" not in page.split('id="band"')[1].split("</div>")[0], path
    cleo.post(f"/inbox/{rung.alert.message_id}/tend/", {"do": "acknowledge"})
    assert not [path for path in paths if BAND in text_of(ana.get(path))]


def test_the_band_comes_and_goes_by_itself_on_a_page_that_is_left_open(night: Night) -> None:
    ben = client_of(night.cast.ben.member)
    assert ben.get("/alerts/band/?seen=").status_code == 204
    night.writes(UNSAFE)
    night.writes(ABUSE, "tom-1")
    shown = text_of(ben.get("/alerts/band/?seen="))
    assert BAND in shown
    assert "Violence or coercion" in shown  # the one that must be seen sooner
    assert "One more waits." in shown
    mark = re.search(r"seen=([\d.-]+)", shown)
    assert mark
    assert ben.get(f"/alerts/band/?seen={mark[1]}").status_code == 204
    assert Client().get("/alerts/band/").status_code == 286  # signed out: it stops asking
    assert BAND not in text_of(client_of(night.cast.mallory.member).get("/"))


def test_the_message_page_tells_the_story_and_offers_the_button(rung: Night) -> None:
    cleo = client_of(rung.cast.cleo.member)
    page = text_of(cleo.get(f"/inbox/{rung.alert.message_id}/"))
    assert "Rang Ben Ito today, 2:10 a.m. by push and e-mail, no answer" in page
    assert "The bell goes again at 2:12 a.m. and on" in page
    cleo.post(f"/inbox/{rung.alert.message_id}/tend/", {"do": "acknowledge"})
    page = text_of(cleo.get(f"/inbox/{rung.alert.message_id}/"))
    assert "Cleo Diaz has it since today, 2:10 a.m., at the desk" in page
    assert "no answer" not in page


def test_an_admin_builds_the_rota_and_everybody_can_read_it(night: Night) -> None:
    rut = client_of(night.cast.root.member)
    ben, ada = night.cast.ben.member, night.cast.ada.member
    assert ben
    assert ada
    days = {"weekday": list(range(5)), "starts": "08:00", "ends": "18:00", "when": "days"}
    rut.post("/practice/rota/add/", {"member": ada.pk, "step": 1, **days})
    rut.post("/practice/rota/add/", {"member": ben.pk, "step": 2, **days})
    rut.post("/practice/rota/add/", {"member": ben.pk, "step": 1, "when": "rest"})
    assert Shift.objects.count() == 11
    page = re.sub(
        r"\s+", " ", re.sub(r"<[^>]+>", " ", text_of(client_of(night.cast.ana.member).get("/practice/rota/")))
    )
    assert "first Ben Ito in the end Rut Admin" in page  # a Sunday night
    assert "Monday 00:00–08:00 Ben Ito out of hours 08:00–18:00 Dr. Ada Osei Ben Ito 18:00–24:00 Ben Ito" in page
    assert "Sunday today all day Ben Ito out of hours" in page
    assert "Put somebody on call" not in page


def test_what_was_taken_out_comes_back_with_undo(night: Night) -> None:
    rut = client_of(night.cast.root.member)
    night.on_call(night.cast.ben, [6], "20:00", "08:00", step=2)
    before = Shift.objects.values_list("member", "weekday", "starts", "ends", "step").get()
    page = text_of(rut.post(f"/practice/rota/{Shift.objects.get().pk}/remove/", follow=True))
    assert not Shift.objects.exists()
    form = re.search(r'class="notice[^"]*".*?<form method="post" action="([^"]+)">(.*?)</form>', page, re.S)
    assert form
    rut.post(form[1], dict(re.findall(r'name="([a-z]+)" value="([^"]*)"', form[2])))
    assert Shift.objects.values_list("member", "weekday", "starts", "ends", "step").get() == before


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"weekday": []}, "at least one day"),
        ({"weekday": [7]}, "Monday to Sunday"),
        ({"starts": "8 o'clock"}, "as 08:00"),
        ({"step": 9}, "a place from 1"),
        ({"member": 999_999}, "does not belong"),
    ],
)
def test_a_shift_that_cannot_be_is_refused_in_words(night: Night, wrong: dict[str, object], why: str) -> None:
    assert night.cast.ben.member
    form = {"member": night.cast.ben.member.pk, "weekday": [0], "starts": "08:00", "ends": "18:00", "step": 1}
    page = client_of(night.cast.root.member).post("/practice/rota/add/", {**form, **wrong})
    assert page.status_code == 409
    assert why in text_of(page)
    assert not Shift.objects.exists()


def test_nobody_is_put_on_call_who_could_not_take_the_message_or_is_of_another_practice(night: Night) -> None:
    rut = client_of(night.cast.root.member)
    for actor in (night.cast.ana, night.cast.mallory):
        assert actor.member
        assert rut.post("/practice/rota/add/", {"member": actor.member.pk, "when": "rest"}).status_code == 409
    for actor in (night.cast.ben, night.cast.ana):
        assert client_of(actor.member).post("/practice/rota/add/", {"member": 1, "when": "rest"}).status_code == 403
    assert not Shift.objects.exists()


def test_mallory_sees_and_changes_nothing_of_maples_rota(night: Night) -> None:
    night.on_call(night.cast.ben, WEEKDAYS)
    mallory = client_of(night.cast.mallory.member)
    assert "Ben Ito" not in text_of(mallory.get("/practice/rota/"))
    assert mallory.post(f"/practice/rota/{Shift.objects.first().pk}/remove/").status_code == 404
    assert Shift.objects.count() == 5


def test_the_pace_and_the_webhook_are_set_on_the_page_by_an_admin_alone(night: Night) -> None:
    rut, ben = client_of(night.cast.root.member), client_of(night.cast.ben.member)
    form = {"repeat_five_minutes": 1, "escalate_five_minutes": 3, "repeat_quarter_hour": 5}
    form |= {"escalate_quarter_hour": 15, "repeat_two_hours": 30, "escalate_two_hours": 90}
    assert rut.post("/practice/rota/pace/", form).status_code == 302
    assert AlertPace.objects.get(speed="five_minutes").escalate_minutes == 3
    assert rut.post("/practice/rota/pace/", {**form, "escalate_five_minutes": 6}).status_code == 409
    assert ben.post("/practice/rota/pace/", form).status_code == 403
    assert ben.post("/practice/rota/webhook/", {"url": ""}).status_code == 403
    rut.post("/practice/rota/webhook/", {"url": f"{night.webhook.url}/bell", "allows_private": "on"})
    hook = Webhook.objects.get()
    assert (hook.allows_private, hook.includes_text) == (True, False)
    assert hook.secret in text_of(rut.get("/practice/rota/"))
    assert hook.secret not in text_of(ben.get("/practice/rota/"))


def test_ben_switches_his_browser_on_tries_it_and_off(night: Night) -> None:
    ben = client_of(night.cast.ben.member)
    page = text_of(ben.get("/me/"))
    key = re.search(r'data-key="([\w-]+)"', page)
    assert key
    told = night.push.subscribe("phone", key[1]).told()
    agent = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36"
    page = text_of(ben.post("/me/browser/", told, headers={"User-Agent": agent}, follow=True))
    assert "You are rung in Chrome on Android from now on." in page
    page = text_of(ben.post("/me/trial/"))
    assert page.count(">sent<") == 2
    assert night.push.to("phone")[0].payload["url"].endswith("/me/")
    off = re.search(r'action="(/me/browser/\d+/off/)"', page)
    assert off
    assert "no longer rung in Chrome on Android" in text_of(ben.post(off[1], follow=True))


def test_the_bells_script_may_rule_the_whole_desk_and_is_asked_for_anew(client: Client) -> None:
    answer = client.get("/bell.js")
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    assert b"showNotification" in answer.content
    assert b'fetch", function' not in answer.content  # it stands in the way of no request


def test_a_signed_out_colleague_is_led_back_to_their_page(night: Night) -> None:
    assert Client().get("/me/")["Location"].startswith("/accounts/login/")
    assert timezone.now() - night.now < timedelta(seconds=1)
