"""Turns an address that an admin gives into the practice's webhook, with a secret to check what arrives there."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.db import transaction

from bedside.base.exchange import ChannelFault, Outcome
from bedside.desk.actions.base import check_permission, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.ring_by_webhook import new_secret
from bedside.desk.actor import Actor
from bedside.desk.models import Webhook
from bedside.desk.network_guard import reachable_address

_LONGEST = 500


def set_webhook(
    actor: Actor,
    url: str,
    *,
    includes_text: bool = False,
    allows_private: bool = False,
    wants_new_secret: bool = False,
) -> Webhook:
    """Remembers where to ring; an empty address switches it off. Refused for an address that would not be contacted.

    The name is looked up before the transaction opens: a slow name server must not hold the database.
    """
    check_permission(actor, "set_webhook")
    url = url.strip()
    if url:
        _check(url, allows_private)
    with transaction.atomic():
        rows = Webhook.objects.of(actor.practice)
        values = {"url": url, "includes_text": includes_text, "allows_private": allows_private}
        # Never read before it is written: a secret whose key is lost could not be replaced otherwise.
        if not rows.update(**values, **({"secret": new_secret()} if wants_new_secret else {})):
            rows.create(practice=actor.practice, secret=new_secret(), **values)
        webhook: Webhook = rows.get()
        record(actor, "set_webhook", webhook)
    return webhook


def _check(url: str, allows_private: bool) -> None:
    if len(url) > _LONGEST:
        raise Refused(f"An address has at most {_LONGEST} characters.")
    try:
        parts = urlsplit(url)
        found = reachable_address(url, {parts.hostname or ""} if allows_private else ())
        is_outside = ip_address(found).is_global
    except ValueError:
        raise Refused("That is not a web address.") from None
    except ChannelFault as fault:
        if fault.outcome is Outcome.REFUSED:
            raise Refused(fault.message) from None
        is_outside = True  # a name that cannot be found just now may well be found when it matters
    if parts.scheme == "http" and is_outside:
        raise Refused("An address outside of your own network must start with https, so that nobody reads along.")
