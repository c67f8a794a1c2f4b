"""The only door to the network: turns an exchange into its result, one request at a time, none repeated.

What may have been carried out is told apart from what certainly was not: a connection that never came about is RETRY,
anything after the first byte of a write is UNKNOWN. There are no automatic retries here or in the client below.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Mapping
from typing import TypeVar
from urllib.parse import urlsplit

import httpx2
from django.conf import settings

from bedside.base.exchange import ChannelFault, Exchange, KeepSecret, Outcome, Pause, Reply, Request
from bedside.desk.network_guard import reachable_address

T = TypeVar("T")
logger = logging.getLogger("bedside.http")
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.UnsupportedProtocol)
_LONGEST_PAUSE_SECONDS = 5.0
_AGENT = "Bedside/0.1 (+self-hosted by a medical practice)"

LocalDoor = Callable[[Request], Reply]


def run(
    exchange: Exchange[T],
    *,
    keep_secret: Callable[[Mapping[str, str]], None] = lambda _: None,
    local_door: LocalDoor | None = None,
) -> T:
    """The exchange's result. ``keep_secret`` must have stored the secret when it returns. Raises ChannelFault."""
    try:
        step = next(exchange)
        while True:
            if isinstance(step, KeepSecret):
                keep_secret(step.secret)
                step = exchange.send(_DONE)
            elif isinstance(step, Pause):
                time.sleep(min(step.seconds, _LONGEST_PAUSE_SECONDS))
                step = exchange.send(_DONE)
            else:
                step = _exchange_one(exchange, step, local_door)
    except StopIteration as end:
        result: T = end.value
        return result


_DONE = Reply(204, {}, b"")


def _exchange_one(
    exchange: Exchange[T], request: Request, local_door: LocalDoor | None
) -> Request | KeepSecret | Pause:
    try:
        reply = send(request, local_door=local_door)
    except ChannelFault as fault:
        return exchange.throw(fault)  # the channel may know better; if it does not, the fault goes on up
    return exchange.send(reply)


def send(request: Request, *, local_door: LocalDoor | None = None, private_hosts: Collection[str] = ()) -> Reply:
    """Sends one request. Raises ChannelFault with what is known of its outcome. For ``private_hosts`` see the guard."""
    if request.url.startswith("bedside://"):
        if local_door is None:
            raise ChannelFault(Outcome.REFUSED, "The practice's own pages cannot be reached from here.")
        return local_door(request)
    if settings.NETWORK_DRY_RUN:
        raise ChannelFault(Outcome.RETRY, "Dry run: nothing is sent.")
    reply = _send_outside(request, private_hosts)
    # Path without query, no headers, no body: neither a token nor a person's text reaches a log.
    parts = urlsplit(request.url)
    path = "/..." if request.hides_path else parts.path
    logger.info("%s %s%s %s", request.method, parts.netloc, path, reply.status)
    return reply


def _send_outside(request: Request, private_hosts: Collection[str]) -> Reply:
    url, headers, extensions = _pinned(request, private_hosts)
    try:
        with (
            httpx2.Client(timeout=_patience(request), follow_redirects=False, trust_env=False) as client,
            client.stream(
                request.method, url, headers=headers, content=request.body or None, extensions=extensions
            ) as answer,
        ):
            body = _read(answer, request)
            return Reply(answer.status_code, {k.lower(): v for k, v in answer.headers.items()}, body)
    except _NEVER_SENT as error:
        raise ChannelFault(Outcome.RETRY, f"No connection to {urlsplit(request.url).netloc}: {error}.") from None
    except httpx2.HTTPError as error:
        outcome = Outcome.UNKNOWN if request.is_write else Outcome.RETRY
        reason = type(error).__name__
        raise ChannelFault(outcome, f"{urlsplit(request.url).netloc} did not answer to the end ({reason}).") from None


def _patience(request: Request) -> float:
    """Seconds to wait for each part of an answer; the setting can only shorten what a channel asks for."""
    return min(request.timeout_seconds, settings.NETWORK_TIMEOUT_SECONDS)


def _pinned(request: Request, private_hosts: Collection[str]) -> tuple[str, dict[str, str], dict[str, str]]:
    """The request to the address that was checked, still under its own name for TLS and for the server."""
    address = reachable_address(request.url, private_hosts)
    parts = urlsplit(request.url)
    place = f"[{address}]" if ":" in address else address
    netloc = f"{place}:{parts.port}" if parts.port else place
    headers = {"user-agent": _AGENT, **request.headers, "host": parts.netloc}
    return parts._replace(netloc=netloc).geturl(), headers, {"sni_hostname": parts.hostname or ""}


def _read(answer: httpx2.Response, request: Request) -> bytes:
    chunks, size = [], 0
    for chunk in answer.iter_bytes():
        size += len(chunk)
        if size > request.max_bytes:
            outcome = Outcome.UNKNOWN if request.is_write else Outcome.REFUSED
            raise ChannelFault(outcome, f"The answer is larger than {request.max_bytes} bytes.")
        chunks.append(chunk)
    return b"".join(chunks)
