"""Turns an address into one that may be reached, or refuses it: nothing foreign may make the desk look inside."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Collection
from urllib.parse import urlsplit

from django.conf import settings

from bedside.base.exchange import ChannelFault, Outcome


def reachable_address(url: str, private_hosts: Collection[str] = ()) -> str:
    """The IP address to connect to for ``url``.

    Resolved once and then used, so that a name cannot point elsewhere between check and use (DNS rebinding).
    Private, loopback and link-local addresses are refused unless the host is named in NETWORK_ALLOW_PRIVATE, or in
    ``private_hosts``, which an admin allowed for this one purpose: then link-local ones, where clouds keep secrets, are
    refused all the same.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ChannelFault(Outcome.REFUSED, "That is not a web address.") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ChannelFault(
            Outcome.REFUSED, f"Only http and https addresses can be reached, not {parts.scheme or 'none'}."
        )
    if parts.username or parts.password:
        raise ChannelFault(Outcome.REFUSED, "An address must not carry a name or password.")
    addresses = _resolve(host, port or (443 if parts.scheme == "https" else 80))
    if host not in settings.NETWORK_ALLOW_PRIVATE:
        for address in addresses:
            found = ipaddress.ip_address(address)
            if not found.is_global and not (host in private_hosts and _is_inside(found)):
                raise ChannelFault(Outcome.REFUSED, f"{host} is not a public address, so it is not contacted.")
    return addresses[0]


def _is_inside(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether it is an ordinary address of the practice's own network or machine."""
    address = getattr(address, "ipv4_mapped", None) or address
    return (address.is_private or address.is_loopback) and not (
        address.is_link_local or address.is_multicast or address.is_unspecified
    )


def _resolve(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise ChannelFault(Outcome.RETRY, f"The name {host} cannot be found just now.") from None
    return [str(entry[4][0]) for entry in found]
