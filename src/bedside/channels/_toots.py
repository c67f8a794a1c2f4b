"""Turns calls of Mastodon's API into requests, and its answers into results, faults and comparable posts."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Reply, Request, outcome_of, retry_after
from bedside.base.text import normalised
from bedside.channels import Grant
from bedside.channels._markup import plain

_VISIBILITIES = ("public", "unlisted", "private", "direct")
_DOMAIN = re.compile(r"(?<![/\w])(@\w+)@[\w.-]+\w(?::\d+)?")


def bare(base_url: str, method: str, path: str, body: tuple[str, bytes] | None = None) -> Exchange[Reply]:
    """One call in nobody's name."""
    content_type, content = body or ("", b"")
    headers = {"content-type": content_type} if body else {}
    return (yield Request(method, base_url + path, headers, content))


def call(
    grant: Grant,
    method: str,
    path: str,
    body: tuple[str, bytes] | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    is_write: bool = False,
    seconds: float = 15.0,
) -> Exchange[Reply]:
    """One call in the account's name."""
    content_type, content = body or ("", b"")
    told = {"authorization": f"Bearer {grant.secret['token']}", **(headers or {})}
    told |= {"content-type": content_type} if body else {}
    return (yield Request(method, grant.base_url + path, told, content, is_write, timeout_seconds=seconds))


def expect(reply: Reply, *, is_write: bool) -> Any:
    """The JSON of a success; ChannelFault with the outcome that the answer stands for otherwise."""
    outcome = outcome_of(reply.status, is_write=is_write)
    if outcome is Outcome.DONE:
        return reply.json()
    raise ChannelFault(
        outcome,
        f"The server answered {reply.status} ({_reason(reply)}).",
        retry_after_seconds=_pause(reply),
        is_grant_gone=reply.status == 401,
    )


def _reason(reply: Reply) -> str:
    try:
        data = json.loads(reply.body)
    except ValueError:
        return "no reason given"
    return str(data.get("error", "no reason given"))[:300] if isinstance(data, dict) else "no reason given"


def _pause(reply: Reply) -> float | None:
    """Seconds until we may try again: Mastodon says it as a moment, to be read against its own clock."""
    try:
        reset = time_of(reply.headers["x-ratelimit-reset"])
        return max(0.0, (reset - parsedate_to_datetime(reply.headers["date"])).total_seconds())
    except (KeyError, ValueError, TypeError):
        return retry_after(reply.headers)


def server_at(base_url: str) -> Exchange[dict[str, Any]]:
    """What the server says of itself: whether it is a real Mastodon, and what it takes, named as in ``Limits``."""
    for path in ("/api/v2/instance", "/api/v1/instance"):
        reply = yield from bare(base_url, "GET", path)
        if reply.status == 200 and reply.headers.get("content-type", "").startswith("application/json"):
            # Others that speak the API say so after a version of Mastodon: "4.0.0 (not true; really snac/2.96)".
            is_mastodon = bool(re.fullmatch(r"[2-9]\.\d+\.\d+\S*", str(reply.json().get("version", ""))))
            return {"is_mastodon": is_mastodon, "limits": _limits(reply, f"{base_url}{path}")}
        if reply.status == 429 or reply.status >= 500:
            expect(reply, is_write=False)  # a server in trouble is not "no server"
        if 300 <= reply.status < 400:
            where = reply.headers.get("location", "another address").removesuffix(path)
            raise ChannelFault(Outcome.REFUSED, f"The server answers from {where}. Enter that one.")
    raise ChannelFault(Outcome.REFUSED, "No Mastodon server answers there. Enter the server alone, without a name.")


def _limits(reply: Reply, source: str) -> dict[str, Any]:
    told = reply.json().get("configuration", {})
    places = {
        "max_characters": ("statuses", "max_characters"),
        "max_pictures": ("statuses", "max_media_attachments"),
        "url_characters": ("statuses", "characters_reserved_per_url"),
        "max_choices": ("polls", "max_options"),
        "max_choice_characters": ("polls", "max_characters_per_option"),
        "max_picture_bytes": ("media_attachments", "image_size_limit"),
        "max_alt_characters": ("media_attachments", "description_limit"),
    }
    found: dict[str, Any] = {
        ours: told[group][theirs]
        for ours, (group, theirs) in places.items()
        if isinstance(told.get(group, {}).get(theirs), int)
    }
    mimes = [one for one in told.get("media_attachments", {}).get("supported_mime_types", []) if one[:6] == "image/"]
    found |= {"picture_mimes": mimes} if mimes else {}
    with contextlib.suppress(KeyError, ValueError, TypeError):
        found["as_of"] = parsedate_to_datetime(reply.headers["date"]).date().isoformat()
    return {**found, "source": source} if found else {}


def narrower(one: str, other: str) -> str:
    """The one that fewer people see."""
    known = [name for name in (one, other) if name in _VISIBILITIES]
    return max(known, key=_VISIBILITIES.index, default="public")


def fingerprint(text: str, alts: Iterable[str]) -> str:
    """What is the same for a text and its pictures however a server shows them: the words, without servers' names."""
    words = normalised(_DOMAIN.sub(r"\1", text)) or "".join(text.split())
    return "|".join([words, *sorted(normalised(alt) for alt in alts)])


def print_of(status: Mapping[str, Any]) -> str:
    """The fingerprint of a post as the server shows it."""
    alts = [one.get("description") or "" for one in status.get("media_attachments", [])]
    return fingerprint(plain(status["content"]), alts)


def time_of(text: str) -> datetime:
    """A moment as the API writes it."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
