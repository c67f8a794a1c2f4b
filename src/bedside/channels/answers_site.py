"""Turns snapshots into pages of the practice's own public site: channel zero, always there, nobody else's rules.

Its requests go to ``bedside://site/``, an address that the desk's network door answers from its own database.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import date, datetime

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Reply, Request, outcome_of
from bedside.base.records import Receipt, Snapshot
from bedside.channels import Collected, Connection, Field, Grant, Handle, Limits

LABEL = "Answers site"
WHY = "The practice's own pages: they stay findable, printable and free of anybody's feed."
LIMITS = Limits(
    source="our own pages",
    as_of=date(2026, 11, 22),
    max_characters=10_000,
    counts="code points",
    max_pictures=10,
    picture_mimes=("image/jpeg", "image/png", "image/webp"),
    max_picture_bytes=5_000_000,
    max_alt_characters=1000,
)
FIELDS: tuple[Field, ...] = ()
CAN = frozenset({"publish", "find", "edit", "measure", "withdraw"})
IS_REPEATABLE = True  # a page is written under the publication's key: the same key is the same page
SETTLES_SECONDS = 0.0

_SITE = "bedside://site/pages/"


def connect(base_url: str, fields: Mapping[str, str]) -> Exchange[Connection]:
    """Nothing to connect: the pages are the practice's own."""
    yield from ()
    return Connection("own pages", {})


def prepare(snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
    """The whole page as one value."""
    yield from ()
    return {
        "key": snapshot.key,
        "title": snapshot.title,
        "text": snapshot.text,
        "lang": snapshot.lang,
        "link": snapshot.link,
        "created_at": snapshot.created_at.isoformat(),
        "edits": (snapshot.edits or {}).get("key", ""),
        "pictures": [_picture(p.content, p.mime, p.alt, p.width, p.height) for p in snapshot.media],
    }


def _picture(content: bytes, mime: str, alt: str, width: int, height: int) -> dict[str, object]:
    return {"content": base64.b64encode(content).decode(), "mime": mime, "alt": alt, "width": width, "height": height}


def publish(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Writes the page under its key."""
    reply = yield Request("PUT", _SITE + handle["key"], body=json.dumps(dict(handle)).encode(), is_write=True)
    return _receipt(_expect(reply))


def edit(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Writes the new words on the page that is there; it keeps its address and says when and why it was corrected."""
    reply = yield Request("PATCH", _SITE + handle["edits"], body=json.dumps(dict(handle)).encode(), is_write=True)
    return _receipt(_expect(reply))


def find(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """Looks the page up by its key; an edit is there when the page's words are those of its key."""
    reply = yield Request("GET", _SITE + (handle.get("edits") or handle["key"]))
    if reply.status == 404:
        return None
    page = _expect(reply)
    return _receipt(page) if not handle.get("edits") or page["edition"] == handle["key"] else None


def _expect(reply: Reply) -> Mapping[str, str]:
    outcome = outcome_of(reply.status, is_write=True)
    if outcome is not Outcome.DONE:
        raise ChannelFault(outcome, f"The answers site refused the page ({reply.status}).")
    data: Mapping[str, str] = reply.json()
    return data


def _receipt(data: Mapping[str, str]) -> Receipt:
    return Receipt(data["key"], data["url"], {"key": data["key"]})


def collect(grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
    """The site's own ask form feeds the questions directly; there is nothing to collect."""
    yield from ()
    return Collected((), cursor)


def measure(receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
    """How often the page was opened, counted without identifying anyone."""
    reply = yield Request("GET", _SITE + receipt.remote_id)
    return {"views": int(_expect(reply).get("views", 0))}


def withdraw(receipt: Receipt, grant: Grant) -> Exchange[None]:
    """Takes the page down; its address then says that it was withdrawn."""
    reply = yield Request("DELETE", _SITE + receipt.remote_id)
    if reply.status not in (200, 404):
        _expect(reply)
