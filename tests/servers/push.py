"""A push service on loopback: it checks who sends, decrypts with the browser's keys, and keeps what it read."""

from __future__ import annotations

import json
import os
import threading
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

_CURVE = ec.SECP256R1()


@dataclass
class Browser:
    """One subscribed browser with the keys that only it has."""

    name: str
    origin: str  # of the address that it gave away, perhaps a proxy's
    server_key: str  # the public key that it subscribed to
    private: ec.EllipticCurvePrivateKey
    auth: bytes
    is_gone: bool = False

    def told(self) -> dict[str, str]:
        """What its PushSubscription tells the desk."""
        point = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"endpoint": f"{self.origin}/push/{self.name}", "p256dh": _plain(point), "auth": _plain(self.auth)}


@dataclass
class Pushed:
    """One message as the browser reads it."""

    browser: str
    payload: dict[str, Any]
    headers: dict[str, str]
    sealed: bytes


@dataclass
class PushServer:
    """A running push service."""

    browsers: dict[str, Browser] = field(default_factory=dict)
    pushed: list[Pushed] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def __enter__(self) -> PushServer:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def subscribe(self, name: str, server_key: str, *, through: str = "") -> Browser:
        browser = Browser(name, through or self.url, server_key, ec.generate_private_key(_CURVE), os.urandom(16))
        self.browsers[name] = browser
        return browser

    def to(self, name: str) -> list[Pushed]:
        return [pushed for pushed in self.pushed if pushed.browser == name]

    def take(self, name: str, headers: dict[str, str], sealed: bytes) -> int:
        """The status that a push service would answer."""
        browser = self.browsers.get(name)
        if browser is None or browser.is_gone:
            return 410
        if trouble := _trouble(browser, headers):
            self.refused.append(trouble)
            return 401
        opened = http_ece.decrypt(sealed, private_key=browser.private, auth_secret=browser.auth, version="aes128gcm")
        self.pushed.append(Pushed(name, json.loads(opened), headers, sealed))
        return 201


def _trouble(browser: Browser, headers: dict[str, str]) -> str:
    """What a strict push service would find wrong with a request (RFC 8030, RFC 8291, RFC 8292)."""
    if headers.get("content-encoding") != "aes128gcm":
        return "not aes128gcm"
    if not headers.get("ttl", "").isdigit():
        return "no TTL"
    if len(headers.get("topic", "")) > 32:
        return "topic too long"
    authorization = headers.get("authorization", "")
    if not authorization.startswith("vapid ") or not Vapid02.verify(authorization):
        return "signature"
    parts = dict(part.split("=", 1) for part in authorization.removeprefix("vapid ").split(","))
    claims = json.loads(_bytes(parts["t"].split(".")[1]))
    if parts["k"] != browser.server_key:
        return "another key than the browser subscribed to"
    if claims["aud"] != browser.origin:
        return f"audience {claims['aud']}"
    if not time.time() < claims["exp"] <= time.time() + 86400:
        return "expiry"
    if not claims["sub"].startswith("mailto:"):
        return "no contact"
    return ""


def _handler(server: PushServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_POST(self) -> None:
            sealed = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            self.send_response(server.take(self.path.removeprefix("/push/"), headers, sealed))
            self.send_header("content-length", "0")
            self.end_headers()

    return Handler


def _plain(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
