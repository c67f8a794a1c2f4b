"""Turns a healthy server into a faulty one: a proxy that drops, delays, refuses or cuts answers as told."""

from __future__ import annotations

import http.client
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

FAULTS = (
    "drop the answer",  # the server acted, nobody hears of it
    "reset before",  # the connection dies before the server saw anything
    "500 after",  # the server acted, then says it failed
    "502 before",
    "429 before",
    "503 before",
    "cut the answer",  # half of the body, then the end
    "delay",  # longer than the client waits
)


@dataclass
class Proxy:
    """A running proxy in front of ``target``. ``plan`` chooses a fault (or "") for each request."""

    target: str
    plan: Callable[[str, str], str] = lambda _method, _path: ""
    delay_seconds: float = 3.0
    pause_seconds: float = 0.0  # before each request is passed on: a slow network
    forwarded: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)

    def __enter__(self) -> Proxy:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(proxy: Proxy) -> type[BaseHTTPRequestHandler]:
    where = urlsplit(proxy.target)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _pass(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            path = urlsplit(self.path).path
            fault = proxy.plan(self.command, path)
            proxy.faults[fault] += bool(fault)
            self.close_connection = True
            if fault == "reset before":
                self._reset()
                return
            if fault.endswith(" before"):
                self._answer(int(fault.split()[0]), [("retry-after", "1")], b'{"error":"Made up"}')
                return
            time.sleep(proxy.pause_seconds)
            status, headers, content = self._forward(body)
            time.sleep(proxy.pause_seconds)
            proxy.forwarded[path] += 1
            if fault == "drop the answer":
                self._reset()
            elif fault == "500 after":
                self._answer(500, [], b'{"error":"InternalServerError"}')
            elif fault == "delay":
                time.sleep(proxy.delay_seconds)
                self._answer(status, headers, content)
            elif fault == "cut the answer":
                self._answer(status, headers, content, cut=True)
            else:
                self._answer(status, headers, content)

        do_GET = do_POST = do_PUT = do_DELETE = _pass

        def _forward(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
            connection = http.client.HTTPConnection(where.hostname or "", where.port or 80, timeout=30)
            headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
            connection.request(self.command, self.path, body, {**headers, "host": where.netloc})
            answer = connection.getresponse()
            content = answer.read()
            kept = [(k, v) for k, v in answer.getheaders() if k.lower() not in _HOP]
            connection.close()
            return answer.status, kept, content

        def _answer(self, status: int, headers: list[tuple[str, str]], content: bytes, *, cut: bool = False) -> None:
            try:
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: len(content) // 2] if cut else content)
            except OSError:
                pass  # the client had enough

        def _reset(self) -> None:
            # A linger of zero makes the close a reset, as a crashed router would.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    return Handler


_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date", "server"}
