"""Turns a person's decision into a comment that the public no longer sees on its channel, or sees again."""

from __future__ import annotations

from django.db import transaction

from bedside.base.exchange import ChannelFault
from bedside.base.registry import plugin
from bedside.desk import http
from bedside.desk.actions.base import check_permission, find, record
from bedside.desk.actions.connect_account import grant_of, secret_keeper
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Message


def hide_message(actor: Actor, message_id: int) -> Message:
    """Hides somebody's words where they stand; here they stay in sight. Refused while an urgent one is unseen."""
    check_permission(actor, "hide_message")
    return _tell(actor, "hide_message", message_id, is_hidden=True)


def show_message(actor: Actor, message_id: int) -> Message:
    """Shows them again, or for the first time where comments wait for moderation."""
    check_permission(actor, "show_message")
    return _tell(actor, "show_message", message_id, is_hidden=False)


def _tell(actor: Actor, name: str, message_id: int, *, is_hidden: bool) -> Message:
    """The channel is asked outside of the transaction: a slow server must not hold the database."""
    message = find(actor, Message, message_id)
    channel = plugin("bedside.channels", message.account.channel)
    if "hide" not in channel.CAN:
        raise Refused("This channel lets nobody hide what others wrote. Report it there if it breaks the rules.")
    if is_hidden and message.urgency == "now" and message.state == "new":
        raise Refused("This message is urgent. Acknowledge it first, so that somebody has seen it.")
    exchange = (channel.hide if is_hidden else channel.show)(message.detail, grant_of(message.account))
    try:
        http.run(exchange, keep_secret=secret_keeper(message.account))
    except ChannelFault as fault:
        raise Refused(fault.message) from None
    with transaction.atomic():
        message.is_hidden = is_hidden
        message.save(update_fields=["is_hidden"])
        record(actor, name, message)
    return message
