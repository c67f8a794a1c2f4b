"""Turns text and times into what the AT Protocol stores: record keys, facets by UTF-8 byte, signed-in requests."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from bedside.base.exchange import ChannelFault, Exchange, KeepSecret, Outcome, Reply, Request, outcome_of, retry_after
from bedside.channels import Grant

_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
_TAG = re.compile(r"(?<!\S)#([^\s#.,;:!?)\]]{1,64})")


def record_key(created_at: datetime, key: str) -> str:
    """A TID that is a pure function of the publication, so that every attempt names the same record.

    13 characters: 53 bits of microseconds and 10 bits of a hash of ``key`` (atproto.com/specs/tid).
    """
    micros = int(created_at.timestamp() * 1_000_000)
    salt = int.from_bytes(hashlib.sha256(key.encode()).digest()[:2], "big") & 0x3FF
    number = ((micros & ((1 << 53) - 1)) << 10) | salt
    digits = []
    for _ in range(13):
        digits.append(_ALPHABET[number & 31])
        number >>= 5
    return "".join(reversed(digits))


def facets(text: str) -> list[dict[str, Any]]:
    """Links and hashtags of ``text`` with their places in UTF-8 bytes."""
    links = [
        _facet(text, m.start(), m.end(), {"$type": _FEATURE + "link", "uri": m.group()}) for m in _LINK.finditer(text)
    ]
    tags = [
        _facet(text, m.start(), m.end(), {"$type": _FEATURE + "tag", "tag": m.group(1)}) for m in _TAG.finditer(text)
    ]
    return links + tags


_FEATURE = "app.bsky.richtext.facet#"


def _facet(text: str, start: int, end: int, feature: dict[str, str]) -> dict[str, Any]:
    index = {"byteStart": len(text[:start].encode()), "byteEnd": len(text[:end].encode())}
    return {"index": index, "features": [feature]}


def sign_in(base_url: str, identifier: str, password: str) -> Exchange[dict[str, str]]:
    """A new session; the secret to keep. ChannelFault(REFUSED) when name or password is wrong."""
    body = json.dumps({"identifier": identifier, "password": password}).encode()
    url = f"{base_url}/xrpc/com.atproto.server.createSession"
    reply = yield Request("POST", url, {"content-type": "application/json"}, body)
    if reply.status in (400, 401):
        raise ChannelFault(Outcome.REFUSED, "The handle or the app password is wrong.", is_grant_gone=True)
    data = expect(reply, is_write=False)
    return {"password": password, "did": data["did"], "access": data["accessJwt"], "refresh": data["refreshJwt"]}


def call(grant: Grant, request: Request) -> Exchange[Reply]:
    """Sends ``request`` signed in; renews an expired session once, storing the new tokens before they are used."""
    reply = yield _with_token(request, grant.secret["access"])
    if not _is_expired(reply):
        return reply
    # The server refused the token before it looked at the request, so sending it again cannot double anything.
    secret = yield from _renew(grant)
    yield KeepSecret(secret)
    reply = yield _with_token(request, secret["access"])
    return reply


def _renew(grant: Grant) -> Exchange[dict[str, str]]:
    url = f"{grant.base_url}/xrpc/com.atproto.server.refreshSession"
    reply = yield _with_token(Request("POST", url), grant.secret["refresh"])
    if reply.status == 200:
        data = reply.json()
        return {**grant.secret, "access": data["accessJwt"], "refresh": data["refreshJwt"]}
    return (yield from sign_in(grant.base_url, grant.handle, grant.secret["password"]))


def _with_token(request: Request, token: str) -> Request:
    headers = {**request.headers, "authorization": f"Bearer {token}"}
    return Request(
        request.method, request.url, headers, request.body, request.is_write, request.timeout_seconds, request.max_bytes
    )


def _is_expired(reply: Reply) -> bool:
    return reply.status in (400, 401) and error_name(reply) in ("ExpiredToken", "InvalidToken")


def error_name(reply: Reply) -> str:
    """The protocol's name of an error, or nothing."""
    try:
        data = json.loads(reply.body)
    except ValueError:
        return ""
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def expect(reply: Reply, *, is_write: bool) -> Any:
    """The JSON of a success; ChannelFault with the outcome that the status stands for otherwise."""
    outcome = outcome_of(reply.status, is_write=is_write)
    if outcome is Outcome.DONE:
        return reply.json()
    name = error_name(reply) or "no reason given"
    raise ChannelFault(
        outcome, f"Bluesky answered {reply.status} ({name}).", retry_after_seconds=retry_after(reply.headers)
    )


def get(grant: Grant, method: str, parameters: Mapping[str, object]) -> Exchange[Reply]:
    """A signed-in query."""
    url = f"{grant.base_url}/xrpc/{method}?{urlencode(parameters, doseq=True)}"
    return (yield from call(grant, Request("GET", url)))


def post(grant: Grant, method: str, body: object, *, is_write: bool) -> Exchange[Reply]:
    """A signed-in procedure."""
    url = f"{grant.base_url}/xrpc/{method}"
    request = Request("POST", url, {"content-type": "application/json"}, json.dumps(body).encode(), is_write)
    return (yield from call(grant, request))
