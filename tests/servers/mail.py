"""A real mail server on loopback that keeps what it takes, and fails as told."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.servers.ports import free_port

MAIL_FAULTS = (
    "busy",  # 451: try again later
    "drop before",  # the connection dies before the mail was given
    "drop the answer",  # the mail is taken, nobody hears of it
    "silence",  # no answer for longer than the client waits
)


@dataclass
class MailServer:
    """A running server. ``plan`` chooses a fault (or "") for each mail by its receiver."""

    plan: Callable[[str], str] = lambda _to: ""
    mails: list[EmailMessage] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    silence_seconds: float = 3.0

    def __enter__(self) -> MailServer:
        self.port = free_port()
        self._controller = Controller(_Handler(self), hostname="127.0.0.1", port=self.port)
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    def to(self, address: str) -> list[EmailMessage]:
        """What came for one person, repetitions of the same mail (by its Message-ID) counted once."""
        mine = [mail for mail in self.mails if address in str(mail["To"])]
        return list({str(mail["Message-ID"]): mail for mail in mine}.values())


class _Handler:
    def __init__(self, server: MailServer) -> None:
        self.server = server

    async def handle_DATA(self, smtp: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        fault = self.server.plan(envelope.rcpt_tos[0])
        self.server.faults[fault] += bool(fault)
        if fault == "busy":
            return "451 4.3.0 try again later"
        if fault == "no such mailbox":
            return "550 5.1.1 no such mailbox"
        if fault == "drop before":
            return _hang_up(smtp)
        if fault == "silence":
            await asyncio.sleep(self.server.silence_seconds)
            return _hang_up(smtp)
        content: Any = envelope.content
        self.server.mails.append(email.message_from_bytes(content, policy=email.policy.default))  # type: ignore[arg-type]
        return _hang_up(smtp) if fault == "drop the answer" else "250 taken"


def _hang_up(smtp: SMTP) -> str:
    if smtp.transport is not None:
        smtp.transport.abort()  # type: ignore[attr-defined]
    return "421 gone"
