"""Turns an address into what others will show of it: title, description and picture, read from the page itself."""

from __future__ import annotations

import re
from dataclasses import asdict
from urllib.parse import urljoin

from django.db import transaction

from bedside.base.exchange import ChannelFault, Reply, Request
from bedside.desk import http
from bedside.desk.actions.base import check_permission, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import ShortLink
from bedside.tactics.media.links import read_preview

_MOST_BYTES = 2_000_000
_SECONDS = 8.0
_MOST_MOVES = 3
_CHARSET = re.compile(rb"charset=[\"']?([A-Za-z0-9_-]{2,20})")


def preview_link(actor: Actor, url: str) -> dict[str, str]:
    """The preview, also kept with the practice's short links to ``url``. Refused when the page cannot be read.

    The page is fetched before the transaction. Every move goes through the desk's door, so a page cannot lead inside.
    """
    check_permission(actor, "preview_link")
    address = url.strip()
    try:
        page, final = _fetch(address)
    except ChannelFault as fault:
        raise Refused(f"The page cannot be read: {fault.message} Check the address.") from None
    except ValueError:  # urllib's word for an address such as http://[
        raise Refused("The address cannot be read. Copy it from the browser.") from None
    preview = asdict(read_preview(page, final))
    with transaction.atomic():
        for link in ShortLink.objects.of(actor.practice).filter(target=address):
            link.preview = preview
            link.save(update_fields=["preview"])
        record(actor, "preview_link", None)
    return preview


def _fetch(url: str) -> tuple[str, str]:
    """The page's text and its final address."""
    for _ in range(_MOST_MOVES + 1):
        reply = http.send(Request("GET", url, {"accept": "text/html"}, timeout_seconds=_SECONDS, max_bytes=_MOST_BYTES))
        if reply.status not in (301, 302, 303, 307, 308):
            return _text(reply), url
        url = urljoin(url, reply.headers.get("location", ""))
    raise Refused("The address leads from one page to the next without end. Use the last one.")


def _text(reply: Reply) -> str:
    if reply.status >= 400:
        raise Refused(f"The page answers {reply.status}. Check the address in a browser.")
    kind = reply.headers.get("content-type", "")
    if "html" not in kind:
        raise Refused("The address is not a web page, so there is nothing to preview.")
    named = _CHARSET.search(kind.encode()) or _CHARSET.search(reply.body[:4096])
    try:
        return reply.body.decode(named.group(1).decode() if named else "utf-8", errors="replace")
    except LookupError:
        return reply.body.decode("utf-8", errors="replace")
