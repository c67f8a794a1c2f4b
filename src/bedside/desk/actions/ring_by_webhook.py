"""Turns a call into a signed request to the practice's own system, in the form of Standard Webhooks."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from base64 import b64decode, b64encode
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from bedside.base.exchange import ChannelFault, Outcome, Request, outcome_of, retry_after
from bedside.desk import http
from bedside.desk.actions.call import Call, Send
from bedside.desk.models import Alert, Webhook

_PATIENCE_SECONDS = 10.0
_PREFIX = "whsec_"


def prepare(call: Call) -> Send:
    """The request, signed and ready to be sent. Every attempt has the same id, so that repetitions can be told."""
    webhook = Webhook.objects.of(call.practice).exclude(url="").first()
    if webhook is None:
        raise ChannelFault(Outcome.REFUSED, _("The webhook was switched off."))
    body = json.dumps(_told(call, webhook), ensure_ascii=False).encode()
    headers = {"content-type": "application/json", **signed(webhook.secret, call.key, int(time.time()), body)}
    request = Request(
        "POST",
        webhook.url,
        headers,
        body,
        timeout_seconds=_PATIENCE_SECONDS,
        max_bytes=100_000,
        hides_path=True,
    )
    private_hosts = {urlsplit(webhook.url).hostname or ""} if webhook.allows_private else set()

    def send() -> None:
        reply = http.send(request, private_hosts=private_hosts)
        outcome = outcome_of(reply.status, is_write=False)
        if outcome is not Outcome.DONE:
            words = _("The webhook answered %(status)d.") % {"status": reply.status}
            raise ChannelFault(outcome, words, retry_after_seconds=retry_after(reply.headers))

    return send


def signed(secret: str, key: str, at: int, body: bytes) -> dict[str, str]:
    """The headers that prove who sent ``body``, and when."""
    told = f"{key}.{at}.".encode() + body
    mark = hmac.new(b64decode(secret.removeprefix(_PREFIX)), told, hashlib.sha256).digest()
    return {"webhook-id": key, "webhook-timestamp": str(at), "webhook-signature": f"v1,{b64encode(mark).decode()}"}


def new_secret() -> str:
    return _PREFIX + b64encode(secrets.token_bytes(32)).decode()


def _told(call: Call, webhook: Webhook) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "alert.ring" if call.alert else "alert.trial",
        "sentence": call.sentence,
        "practice": call.practice.slug,
        "person": call.member.signed_name if call.member else None,
    }
    return told | (_of_alert(call, call.alert, webhook) if call.alert else {})


def _of_alert(call: Call, alert: Alert, webhook: Webhook) -> dict[str, Any]:
    told = {
        "alert": alert.pk,
        "class": alert.message.label,
        "speed": alert.speed,
        "since": alert.opened_at.isoformat(),
        "round": call.round,
        "link": f"{settings.PUBLIC_URL}/inbox/{alert.message_id}/",
    }
    return told | ({"text": alert.message.text} if webhook.includes_text else {})
