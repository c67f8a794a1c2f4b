"""Turns a request into whether a person opened the page, and whence, without keeping anything about anybody."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

# Programs that name themselves; whoever hides is counted, which is better than to look at anybody more closely.
_PROGRAMS = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|externalhit|embedly|whatsapp|telegram|mastodon|pleroma|bluesky|cardyb|"
    r"curl|wget|python|httpx|aiohttp|okhttp|java/|go-http|node|axios|ruby|perl|php|monitor|uptime|pingdom|lighthouse|"
    r"scan|fetch|validator|feed|archive",
    re.I,
)


def is_a_visit(request: HttpRequest) -> bool:
    """Whether to count: a GET, by something that does not call itself a program, and not only in advance."""
    agent = request.headers.get("User-Agent", "")
    purpose = request.headers.get("Sec-Purpose", "") + request.headers.get("Purpose", "")
    return request.method == "GET" and bool(agent) and not _PROGRAMS.search(agent) and "prefetch" not in purpose


def network_of(request: HttpRequest) -> str:
    """The address that the request came from, only to be hashed: for IPv6 the network, since a home has 2**64 of them.

    The last entry of X-Forwarded-For is believed only when our own neighbour, the proxy, handed the request on;
    anybody else could have written it.
    """
    direct = _address(request.META.get("REMOTE_ADDR", ""))
    forwarded = _address(request.headers.get("X-Forwarded-For", "").rpartition(",")[2])
    found = forwarded if forwarded and (direct is None or direct.is_private) else direct
    if isinstance(found, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((found, 64), strict=False))
    return str(found)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    text = text.strip()
    if text.count(":") == 1:  # a server that gives the port as well
        text = text.partition(":")[0]
    try:
        found = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def is_from_elsewhere(request: HttpRequest) -> bool:
    """Whether a browser says that another site's page sent this form.

    The public pages have no sign-in that a foreign form could misuse and set no cookie, so the browser's own word is
    enough, and nobody is turned away for blocking cookies or for a page left open overnight.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    own = {request.get_host(), urlsplit(settings.PUBLIC_URL).netloc}  # a proxy may ask us under another name
    return origin is not None and origin.partition("://")[2] not in own
