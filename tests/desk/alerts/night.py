"""A night at Maple Family Practice: a clock that stands still until told, real servers, and people who write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import override_settings
from django.utils import timezone

from bedside.base.records import Message as MessageRecord
from bedside.desk import clock
from bedside.desk.actions.add_device import add_device
from bedside.desk.actions.collect_messages import take_message
from bedside.desk.actions.edit_rota import add_shifts
from bedside.desk.actions.ring_by_push import push_key
from bedside.desk.actions.set_webhook import set_webhook
from bedside.desk.actor import Actor
from bedside.desk.models import Account, Alert, Message, PushDevice, Ring, Webhook
from tests.cast import Cast, make_cast
from tests.servers.mail import MailServer
from tests.servers.push import PushServer
from tests.servers.webhook import WebhookServer

EMERGENCY = "my dad's face is drooping and he can't talk right now"
SELF_HARM = "i wrote goodbye letters, i don't want to be here tomorrow"
ABUSE = "my husband hits me and he checks my phone"
THREAT = "i'm going to burn that place down"
UNSAFE = "you gave my mom the wrong medicine"
CALM = "What are your hours on the 24th?"
WEEKDAYS, ALWAYS = range(5), ()
_START = datetime(2026, 11, 22, 2, 10, tzinfo=ZoneInfo("America/Chicago"))  # a Sunday, ten past two in the morning


@dataclass
class Night:
    """Everything that a story needs. ``now`` moves only when the story says so."""

    cast: Cast
    account: Account
    mail: MailServer
    push: PushServer
    webhook: WebhookServer
    now: datetime = _START

    def at(self, clock_time: str) -> None:
        """Goes to this time, today or tomorrow, while the worker works in every minute between."""
        hour, minute = map(int, clock_time.split(":"))
        wanted = self.now.replace(hour=hour, minute=minute)
        self.wait(minutes=int(((wanted - self.now).total_seconds() // 60) % (24 * 60)))

    def wait(self, minutes: int) -> None:
        self.work()
        for _ in range(minutes):
            self.now += timedelta(minutes=1)
            self.work()

    def work(self) -> None:
        clock.tick(jobs=clock.BELL_JOBS)

    def writes(self, text: str, remote_id: str = "rosa-1", **more: Any) -> Message:
        """Somebody writes, and the desk collects it."""
        record = MessageRecord(remote_id=remote_id, text=text, author="rosa", sent_at=timezone.now(), **more)
        message = take_message(self.account, record)
        return message or Message.objects.get(remote_id=remote_id)

    def on_call(self, actor: Actor, days: Any, starts: str = "00:00", ends: str = "00:00", step: int = 1) -> None:
        assert actor.member is not None
        hours = (time.fromisoformat(starts), time.fromisoformat(ends))
        add_shifts(self.cast.root, actor.member.pk, days, *hours, step)

    def rings_in_browser(self, actor: Actor, name: str = "", *, through: str = "") -> PushDevice:
        name = name or f"phone-of-{actor.member.pk if actor.member else 0}"
        browser = self.push.subscribe(name, push_key(self.cast.practice).public, through=through)
        return add_device(actor, **browser.told(), label=name)

    def rings_webhook(self, *, through: str = "", **wishes: bool) -> Webhook:
        row = set_webhook(self.cast.root, f"{through or self.webhook.url}/bell", allows_private=True, **wishes)
        self.webhook.secret = row.secret
        return row

    def mails_to(self, actor: Actor) -> int:
        assert actor.member is not None
        return len(self.mail.to(actor.member.email))

    @property
    def alert(self) -> Alert:
        return Alert.objects.get()

    def alert_of(self, text: str) -> Alert:
        return Alert.objects.get(message__text=text)

    def rung(self) -> list[tuple[str, str, str, str]]:
        """Every ring in the order of its making: local time, who, way, what became of it."""
        zone = ZoneInfo(self.cast.practice.time_zone)
        rows = Ring.objects.order_by("pk")
        return [(f"{ring.planned_at.astimezone(zone):%H:%M}", ring.who, ring.way, ring.state) for ring in rows]


@contextmanager
def night_at_maple(monkeypatch: pytest.MonkeyPatch) -> Iterator[Night]:
    with ExitStack() as stack:
        mail, push, webhook = (stack.enter_context(server()) for server in (MailServer, PushServer, WebhookServer))
        stack.enter_context(
            override_settings(
                EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
                EMAIL_HOST="127.0.0.1",
                EMAIL_PORT=mail.port,
                EMAIL_TIMEOUT=1.0,
                NETWORK_TIMEOUT_SECONDS=1.0,
            )
        )
        cast = make_cast()
        account = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Screen")
        night = Night(cast, account, mail, push, webhook)
        monkeypatch.setattr(timezone, "now", lambda: night.now)
        yield night
