"""A receiver of webhooks on loopback, written from the Standard Webhooks specification alone: it believes no one."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_TOLERANCE_SECONDS = 300


@dataclass
class WebhookServer:
    """A running receiver; give it the secret once the desk has made it."""

    secret: str = ""
    taken: dict[str, dict[str, Any]] = field(default_factory=dict)  # by id: repetitions are dropped
    requests: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    refused: int = 0

    def __enter__(self) -> WebhookServer:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self, headers: dict[str, str], body: bytes) -> int:
        key, at, marks = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
        if (
            not at.isdigit()
            or abs(time.time() - int(at)) > _TOLERANCE_SECONDS
            or not self._is_ours(key, at, marks, body)
        ):
            self.refused += 1
            return 401
        self.requests.append(key)
        self.bodies.append(body)
        self.taken[key] = json.loads(body)
        return 204

    def _is_ours(self, key: str, at: str, marks: str, body: bytes) -> bool:
        secret = base64.b64decode(self.secret.removeprefix("whsec_"))
        wanted = base64.b64encode(hmac.new(secret, f"{key}.{at}.".encode() + body, hashlib.sha256).digest()).decode()
        return any(hmac.compare_digest(mark, f"v1,{wanted}") for mark in marks.split(" "))


def _handler(server: WebhookServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            self.send_response(server.take({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_header("content-length", "0")
            self.end_headers()

    return Handler
