"""Turns what people wrote on a channel into sorted messages in the inbox; nothing is lost when a page repeats."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import ChannelFault
from bedside.base.records import Message as MessageRecord
from bedside.base.records import Triage, Urgency
from bedside.base.registry import plugin
from bedside.base.text import guess_language
from bedside.desk import http
from bedside.desk.actions.connect_account import disconnect, grant_of, secret_keeper
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.open_alert import follow_alert, open_alert
from bedside.desk.claims import write_fenced
from bedside.desk.judging import triage_message
from bedside.desk.models import Account, Conversation, Message, Publication
from bedside.tactics.dialogue.alerting import reasons

COLLECT_EVERY = timedelta(minutes=2)
_PAUSE_AFTER_FAULT = timedelta(minutes=5)
_LOOK_BACK = timedelta(days=30)


def collect_messages(account: Account) -> int:
    """Collects from ``account``, already claimed by this worker; the number of new messages. Never raises a fault."""
    channel = plugin("bedside.channels", account.channel)
    now = timezone.now()
    try:
        exchange = channel.collect(grant_of(account), account.cursor, now - _LOOK_BACK)
        collected = http.run(exchange, keep_secret=secret_keeper(account))
    except (ChannelFault, Refused) as fault:
        if getattr(fault, "is_grant_gone", False):
            disconnect(account, str(fault))
        write_fenced(account, release=True, problem=str(fault), due_at=now + _PAUSE_AFTER_FAULT)
        return 0
    # Messages first, cursor last: a crash between them repeats a page, and a repeated message is the same row.
    new = [message for record in collected.messages if (message := take_message(account, record))]
    write_fenced(account, release=True, cursor=collected.cursor, problem="", due_at=now + COLLECT_EVERY)
    return len(new)


@transaction.atomic
def take_message(account: Account, record: MessageRecord) -> Message | None:
    """The stored message, or None when it was known already (an edit or deletion on the channel is followed).

    What must not wait is stored together with its open alert; the worker's bell rings it within a second.
    """
    known = Message.objects.filter(account=account, remote_id=record.remote_id).first()
    if known is not None:
        _follow(known, record)
        return None
    sorted_as = triage_message(record)
    message = Message.objects.create(
        practice=account.practice,
        account=account,
        conversation=_conversation(account, record),
        remote_id=record.remote_id,
        kind=record.kind,
        text=record.text,
        lang=record.lang if record.lang in ("en", "es") else guess_language(record.text),
        author=record.author,
        author_name=record.author_name,
        url=record.url,
        sent_at=record.sent_at or timezone.now(),
        reply_to=record.reply_to,
        detail=dict(record.handle),
        **_sorting(sorted_as),
    )
    open_alert(message)
    return message


def _sorting(sorted_as: Triage) -> dict[str, object]:
    return {
        "label": sorted_as.label,
        "also": list(sorted_as.also),
        "urgency": str(sorted_as.urgency),
        "why": sorted_as.why,
    }


def _follow(known: Message, record: MessageRecord) -> None:
    """An edit is sorted anew but never made calmer: a person saw, or should see, what stood there first."""
    if record.is_deleted and not known.is_deleted:
        Message.objects.filter(pk=known.pk).update(is_deleted=True)
    elif record.text != known.text:
        again = triage_message(record)
        calmer = known.urgency == Urgency.NOW and again.urgency != Urgency.NOW
        was = reasons(known.label, known.also)
        values = {"text": record.text, "snoozed_until": None, **({} if calmer else _sorting(again))}
        if again.urgency == Urgency.NOW:
            values["is_hidden"] = False
        Message.objects.filter(pk=known.pk).update(**values)
        known.refresh_from_db()
        follow_alert(known, was)


def _conversation(account: Account, record: MessageRecord) -> Conversation:
    root = record.thread_id or record.remote_id
    publication = Publication.objects.filter(account=account, remote_id=root).first()
    conversation, _ = Conversation.objects.get_or_create(
        practice=account.practice, account=account, remote_id=root, defaults={"publication": publication}
    )
    return conversation
