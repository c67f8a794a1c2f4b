"""The only door to the network: what it refuses, what it says of an answer that never came."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.test import override_settings

from bedside.base.exchange import ChannelFault, Exchange, KeepSecret, Outcome, Reply, Request
from bedside.desk import http
from tests.servers.ports import free_port


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/admin",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://127.0.0.1:25/",
        "http://name:word@example.org/",
        "http:///nowhere",
        "http://[",
        "http://example.org:port/",
    ],
)
@override_settings(NETWORK_ALLOW_PRIVATE=[])
def test_nothing_foreign_makes_us_look_inside(url: str) -> None:
    with pytest.raises(ChannelFault) as caught:
        http.send(Request("GET", url))
    assert caught.value.outcome is Outcome.REFUSED


def test_a_connection_that_never_came_about_was_certainly_not_carried_out() -> None:
    fault = _fault(Request("POST", f"http://127.0.0.1:{free_port()}/", is_write=True))
    assert fault.outcome is Outcome.RETRY


def test_a_name_that_cannot_be_found_may_be_tried_again() -> None:
    assert _fault(Request("POST", "http://no-such-host.invalid/", is_write=True)).outcome is Outcome.RETRY


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf", b"nonsense\r\n\r\n"])
def test_a_write_whose_answer_broke_off_is_unknown_and_a_read_may_be_repeated(answer: bytes) -> None:
    with _server(answer) as url:
        assert _fault(Request("POST", url, body=b"{}", is_write=True)).outcome is Outcome.UNKNOWN
    with _server(answer) as url:
        assert _fault(Request("GET", url)).outcome is Outcome.RETRY


def test_an_answer_that_never_ends_is_cut_off() -> None:
    big = b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n" + b"x" * 5000
    with _server(big) as url:
        assert "larger than 1000 bytes" in _fault(Request("GET", url, max_bytes=1000)).message


def test_a_redirect_is_not_followed() -> None:
    with _server(b"HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n") as url:
        assert http.send(Request("GET", url)).status == 302


def test_dry_run_sends_nothing() -> None:
    with override_settings(NETWORK_DRY_RUN=True):
        assert "Dry run" in _fault(Request("GET", "http://127.0.0.1:1/")).message


def test_a_renewed_secret_is_stored_before_anything_else_is_sent() -> None:
    order: list[str] = []

    def exchange() -> Exchange[str]:
        yield KeepSecret({"access": "new"})
        reply = yield Request("GET", "bedside://site/pages/x")
        return reply.body.decode()

    def door(_request: Request) -> Reply:
        order.append("sent")
        return Reply(200, {}, b"done")

    result = http.run(exchange(), keep_secret=lambda s: order.append(f"kept {s['access']}"), local_door=door)
    assert (result, order) == ("done", ["kept new", "sent"])


def _fault(request: Request) -> ChannelFault:
    with pytest.raises(ChannelFault) as caught:
        http.send(request)
    return caught.value


@contextmanager
def _server(answer: bytes) -> Iterator[str]:
    """Reads a request, says ``answer`` and hangs up."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    thread.join(5)
    listener.close()
