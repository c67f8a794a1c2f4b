"""Turns what was typed on the connect page into a connected account, its secret encrypted and kept fresh."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault
from bedside.base.registry import plugin
from bedside.channels import Errand, Field, Grant
from bedside.desk import http
from bedside.desk.actions.base import action, check_permission, find, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Account


def connect_account(actor: Actor, channel: str, fields: Mapping[str, str]) -> Account | Errand:
    """Checks the fields with the channel itself and remembers the account. Refused with the channel's words.

    An Errand says where the person must go first; then the same is called again with what came back. The channel is
    asked before the transaction opens: a slow server must not hold the database.
    """
    check_permission(actor, "connect_account")
    module = plugin("bedside.channels", channel)
    told = _told(module.FIELDS, fields)
    base_url = told.get("base_url", "")
    try:
        connection = http.run(module.connect(base_url, told))
    except ChannelFault as fault:
        raise Refused(fault.message) from None
    if isinstance(connection, Errand):
        return connection
    with transaction.atomic():
        account, _ = Account.objects.update_or_create(
            practice=actor.practice,
            channel=channel,
            handle=connection.handle,
            base_url=base_url,
            defaults={
                "secret": dict(connection.secret),
                "settings": dict(connection.settings),
                "is_connected": True,
                "problem": "",
                "due_at": timezone.now() + timedelta(seconds=5) if "collect" in module.CAN else None,
            },
        )
        record(actor, "connect_account", account)
    return account


def _told(asked: Iterable[Field], fields: Mapping[str, str]) -> dict[str, str]:
    """What was entered, with defaults; Refused when something is missing or is none of the choices."""
    told = {name: value.strip() for name, value in fields.items()}
    told |= {field.name: field.default for field in asked if not told.get(field.name)}
    if missing := [field.label for field in asked if not told[field.name] and not field.is_optional]:
        raise Refused(f"Please fill in: {', '.join(missing)}.")
    if odd := [f.label for f in asked if f.choices and told[f.name] not in dict(f.choices)]:
        raise Refused(f"Please choose: {', '.join(odd)}.")
    if address := told.get("base_url", ""):
        told["base_url"] = (address if "://" in address else f"https://{address}").rstrip("/")
    return told


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
    account.refresh_from_db(fields=["secret", "settings", "is_connected"])
    if not account.is_connected:
        raise Refused(f"{account} is not connected. An admin can connect it again under Channels.")
    return Grant(account.base_url, account.handle, account.secret or {}, account.settings)


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
