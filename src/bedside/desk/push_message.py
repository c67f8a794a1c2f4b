"""Turns a few words into a push message: encrypted for one browser (RFC 8291), signed by the practice (RFC 8292)."""

from __future__ import annotations

import json
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from urllib.parse import urlsplit

import http_ece
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02, VapidException

from bedside.base.exchange import Request

_CURVE = ec.SECP256R1()
_TOKEN_SECONDS = 12 * 3600  # a push service takes at most a day
_KEPT_SECONDS = 900  # how long it waits for a phone that is off; by then the bell has gone again
_PATIENCE_SECONDS = 10.0

Subscription = Mapping[str, str]  # endpoint, p256dh, auth


class BadSubscription(ValueError):  # noqa: N818  (says what is the case)
    """A browser cannot be rung with these keys."""


def make_key() -> tuple[str, str]:
    """A new key pair: the public half as browsers take it, and the secret half."""
    key = ec.generate_private_key(_CURVE)
    return _plain(_point(key.public_key())), _plain(key.private_numbers().private_value.to_bytes(32, "big"))


def check_subscription(told: Subscription) -> None:
    """BadSubscription unless something can be encrypted for these keys."""
    _keys(told)
    if urlsplit(told["endpoint"]).scheme not in ("https", "http"):
        raise BadSubscription("The address of the push service is no web address.")


def push_request(told: Subscription, payload: Mapping[str, str], *, secret: str, contact: str, topic: str) -> Request:
    """The request that rings one browser. A later one with the same ``topic`` takes the place of one not delivered."""
    point, auth = _keys(told)
    body = http_ece.encrypt(
        json.dumps(payload, ensure_ascii=False).encode(),
        private_key=ec.generate_private_key(_CURVE),
        dh=point,
        auth_secret=auth,
        version="aes128gcm",
    )
    headers = {
        "content-encoding": "aes128gcm",
        "content-type": "application/octet-stream",
        "ttl": str(_KEPT_SECONDS),
        "urgency": "high",
        "topic": topic,
        "authorization": _signature(told["endpoint"], secret, contact),
    }
    return Request(
        "POST",
        told["endpoint"],
        headers,
        body,
        timeout_seconds=_PATIENCE_SECONDS,
        max_bytes=100_000,
        hides_path=True,
    )


def _signature(endpoint: str, secret: str, contact: str) -> str:
    parts = urlsplit(endpoint)
    claims = {"aud": f"{parts.scheme}://{parts.netloc}", "sub": contact, "exp": int(time.time()) + _TOKEN_SECONDS}
    try:
        return str(Vapid02.from_raw(secret.encode()).sign(claims)["Authorization"])
    except VapidException:
        raise BadSubscription("The address of the push service, or of the practice's mail, cannot be signed.") from None


def _keys(told: Subscription) -> tuple[bytes, bytes]:
    try:
        point, auth = _bytes(told["p256dh"]), _bytes(told["auth"])
        ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, point)
    except (ValueError, KeyError, UnsupportedAlgorithm):
        raise BadSubscription("This browser's keys cannot be used.") from None
    if len(auth) != 16:
        raise BadSubscription("This browser's keys cannot be used.")
    return point, auth


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _plain(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
