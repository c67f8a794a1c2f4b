"""Turns what was typed on the connect page into a connected account, its secret encrypted and kept fresh."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault
from bedside.base.registry import plugin
from bedside.channels import Grant
from bedside.desk import http
from bedside.desk.actions.base import action, check_permission, find, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Account


def connect_account(actor: Actor, channel: str, fields: Mapping[str, str]) -> Account:
    """Checks the fields with the channel itself and remembers the account. Refused with the channel's words.

    The channel is asked before the transaction opens: a slow server must not hold the database.
    """
    check_permission(actor, "connect_account")
    module = plugin("bedside.channels", channel)
    base_url = (fields.get("base_url") or next((f.default for f in module.FIELDS if f.name == "base_url"), "")).rstrip(
        "/"
    )
    missing = [f.label for f in module.FIELDS if f.name != "base_url" and not fields.get(f.name, "").strip()]
    if missing:
        raise Refused(f"Please fill in: {', '.join(missing)}.")
    try:
        connection = http.run(module.connect(base_url, {k: v.strip() for k, v in fields.items()}))
    except ChannelFault as fault:
        raise Refused(fault.message) from None
    with transaction.atomic():
        account, _ = Account.objects.update_or_create(
            practice=actor.practice,
            channel=channel,
            handle=connection.handle,
            base_url=base_url,
            defaults={
                "secret": dict(connection.secret),
                "is_connected": True,
                "problem": "",
                "due_at": timezone.now() + timedelta(seconds=5) if "collect" in module.CAN else None,
            },
        )
        record(actor, "connect_account", account)
    return account


@action
def disconnect_account(actor: Actor, account_id: int) -> Account:
    """Forgets the secret; what was published and collected stays."""
    account = find(actor, Account, account_id, lock=True)
    account.secret = ""
    account.is_connected = False
    account.due_at = None
    account.save(update_fields=["secret", "is_connected", "due_at"])
    return account


def disconnect(account: Account, why: str) -> None:
    """Marks the account as in need of a person, since the channel itself said that our access is gone."""
    Account.objects.filter(pk=account.pk).update(is_connected=False, problem=why)


def grant_of(account: Account) -> Grant:
    """How to act on ``account`` now; Refused when it is not connected."""
    account.refresh_from_db(fields=["secret", "is_connected"])
    if not account.is_connected:
        raise Refused(f"{account} is not connected. An admin can connect it again under Channels.")
    return Grant(account.base_url, account.handle, account.secret or {})


def secret_keeper(account: Account) -> Callable[[Mapping[str, str]], None]:
    """A function that stores a renewed secret at once; an empty one never overwrites."""

    def keep(secret: Mapping[str, str]) -> None:
        if secret and all(secret.values()):
            account.secret = dict(secret)
            account.save(update_fields=["secret"])

    return keep


def own_site(actor: Actor) -> Account:
    """The practice's account on its own answers site, made when it is first needed."""
    account, _ = Account.objects.get_or_create(
        practice=actor.practice, channel="answers_site", handle="own pages", base_url=""
    )
    return account
