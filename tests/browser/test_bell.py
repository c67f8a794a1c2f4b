"""The bell in a real browser: switched on by its owner, shown on a locked screen, answered from the notification."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import override_settings

from bedside.desk import clock
from bedside.desk.models import Alert, PushDevice
from tests.browser.conftest import session_of
from tests.browser.seed import Season, busy_season
from tests.servers.push import Browser, PushServer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# No browser can reach a push service from here, so the subscription is the local service's; all else is the browser's.
_SUBSCRIBED = """
const told = %s;
PushManager.prototype.subscribe = async function (wish) {
  window.wished = Array.from(new Uint8Array(wish.applicationServerKey));
  return { endpoint: told.endpoint, toJSON: () => ({ endpoint: told.endpoint, keys: told }) };
};
Notification.requestPermission = async () => "granted";
"""


@pytest.fixture
def season(transactional_db: None) -> Season:
    return busy_season(posts=6, messages=20, questions=10)


@pytest.fixture
def phone(chromium: Any, live_server: Any, season: Season) -> Iterator[Any]:
    """Dr. Ada's phone: signed in, and it may show notifications."""
    with override_settings(PUBLIC_URL=live_server.url, NETWORK_ALLOW_PRIVATE=["127.0.0.1", "localhost"]):
        context = chromium.new_context(base_url=live_server.url, reduced_motion="reduce")
        context.grant_permissions(["notifications"], origin=live_server.url)
        context.add_cookies([session_of(season.cast.ada.member, live_server.url)])
        context.set_default_timeout(15_000)
        yield context
        context.close()


def subscribe(page: Any, push: PushServer, key: str = "") -> Browser:
    page.goto("/me/")
    browser = push.subscribe("ada", key or page.get_attribute("#push", "data-key"))
    page.context.add_init_script(_SUBSCRIBED % json.dumps(browser.told()))
    page.reload()
    page.click("text=Ring me in this browser too")
    page.wait_for_selector("text=You are rung in Chrome")
    return browser


def test_ada_switches_it_on_and_the_payload_of_a_ring_becomes_a_notification(phone: Any, season: Season) -> None:
    page = phone.new_page()
    with PushServer() as push:
        subscribe(page, push)
        device = PushDevice.objects.get(member=season.cast.ada.member)
        Alert.objects.update(due_at=season.message.created_at, stepped_at=None, step=0)
        _put_on_call(season)
        clock.tick(jobs=clock.BELL_JOBS)
        (pushed,) = push.to("ada")
        shown = _deliver(page, json.dumps(pushed.payload))
    assert device.label.startswith("Chrome")
    assert push.refused == []
    assert shown["title"] == "An urgent message waits"
    assert shown["body"] == ""
    assert shown["tag"] == f"alert-{Alert.objects.get().pk}"
    assert [action["title"] for action in shown["actions"]] == ["I have it"]


def test_the_button_of_the_notification_takes_the_message_and_a_touch_alone_does_not(
    phone: Any, season: Season
) -> None:
    page = phone.new_page()
    with PushServer() as push:
        subscribe(page, push)
        Alert.objects.update(due_at=season.message.created_at, stepped_at=None, step=0)
        _put_on_call(season)
        clock.tick(jobs=clock.BELL_JOBS)
        payload = json.dumps(push.to("ada")[0].payload)
    _deliver(page, payload)
    opened = _touch(page, "")
    assert "/alerts/" in opened
    assert Alert.objects.get().state == "open"
    _deliver(page, payload)
    assert _touch(page, "have").endswith(f"/inbox/{season.message.pk}/")
    alert = Alert.objects.get()
    assert (alert.acknowledged_by, alert.acknowledged_through) == (season.cast.ada.member, "push")


def test_an_address_of_elsewhere_in_a_ring_is_never_opened(phone: Any, season: Season) -> None:
    page = phone.new_page()
    with PushServer() as push:
        subscribe(page, push)
    for payload in ('{"text": "x", "url": "https://evil.example/"}', "not JSON", "{}"):
        _deliver(page, payload)
        assert _touch(page, "").endswith("/inbox/?lane=urgent"), payload


def test_a_browser_that_was_told_no_says_what_to_do(chromium: Any, live_server: Any, season: Season) -> None:
    context = chromium.new_context(base_url=live_server.url)
    context.add_cookies([session_of(season.cast.ada.member, live_server.url)])
    context.add_init_script("Notification.requestPermission = async () => 'denied'")
    page = context.new_page()
    page.goto("/me/")
    page.click("text=Ring me in this browser too")
    page.wait_for_selector("text=Allow them in its settings")
    assert PushDevice.objects.filter(member=season.cast.ada.member).count() == 0
    context.close()


def test_the_band_appears_on_a_page_that_is_left_open_and_leaves_when_somebody_has_it(
    chromium: Any, live_server: Any, season: Season
) -> None:
    """The time between two looks is shortened by the test, nothing else."""
    Alert.objects.update(state="acknowledged")
    context = chromium.new_context(base_url=live_server.url)
    context.add_cookies([session_of(season.cast.ben.member, live_server.url)])
    page = context.new_page()
    page.goto("/plan/")
    assert not page.is_visible("#band")
    Alert.objects.update(state="open")
    _look_now(page)
    page.wait_for_selector("text=An urgent message waits, and nobody has it yet.")
    assert page.get_attribute("#band", "role") == "alert"
    page.mouse.wheel(0, 4000)
    assert page.is_visible("#band a")
    Alert.objects.update(state="acknowledged")
    _look_now(page)
    page.wait_for_selector("#band", state="hidden")
    context.close()


def _look_now(page: Any) -> None:
    address = page.get_attribute("#band", "hx-get")
    page.evaluate("address => htmx.ajax('GET', address, {target: '#band', swap: 'outerHTML'})", address)


def _put_on_call(season: Season) -> None:
    from datetime import time

    from bedside.desk.actions.edit_rota import add_shifts

    assert season.cast.ada.member
    add_shifts(season.cast.root, season.cast.ada.member.pk, range(7), time(0), time(0))


def _deliver(page: Any, payload: str) -> dict[str, Any]:
    """Gives the browser's own push event to the script, and says what it shows."""
    page.goto("/me/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    (worker,) = page.context.service_workers
    script = """async payload => {
        self.opened = "";
        self.clients.openWindow = async address => { self.opened = address; };
        for (const old of await self.registration.getNotifications()) old.close();
        const event = new PushEvent("push", { data: payload });
        const done = [];
        event.waitUntil = work => done.push(work);
        self.dispatchEvent(event);
        await Promise.all(done);
        const [shown] = await self.registration.getNotifications();
        self.shown = shown;
        return { title: shown.title, body: shown.body, tag: shown.tag, url: shown.data.url,
                 actions: shown.actions.map(one => ({ action: one.action, title: one.title })) };
    }"""
    found: dict[str, Any] = worker.evaluate(script, payload)
    return found


def _touch(page: Any, action: str) -> str:
    """Touches the notification, or its button; where the browser was sent."""
    (worker,) = page.context.service_workers
    script = """async action => {
        const event = new NotificationEvent("notificationclick", { notification: self.shown, action });
        const done = [];
        event.waitUntil = work => done.push(work);
        self.dispatchEvent(event);
        await Promise.all(done);
        return self.opened;
    }"""
    return str(worker.evaluate(script, action))
