"""What is remembered of what people wrote to the practice on a channel, and how it was sorted."""

from __future__ import annotations

from datetime import datetime

from django.db import models

from bedside.base import records
from bedside.base.lifecycle import MESSAGE
from bedside.desk.models.base import OfPractice


class Conversation(OfPractice):
    """A thread on one account."""

    account = models.ForeignKey("desk.Account", on_delete=models.CASCADE, related_name="conversations")
    remote_id = models.CharField(max_length=400)
    publication = models.ForeignKey("desk.Publication", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "remote_id"], name="one_conversation_per_thread")]


def asleep(now: datetime) -> models.Q:
    """Messages that were put off and are not back yet. An urgent one is always awake, whatever is stored."""
    return models.Q(snoozed_until__gt=now, state__in=("new", "acknowledged")) & ~models.Q(urgency="now")


class Message(OfPractice):
    """One comment, mention, direct message or rating."""

    account = models.ForeignKey("desk.Account", on_delete=models.CASCADE, related_name="messages")
    conversation = models.ForeignKey(Conversation, null=True, on_delete=models.SET_NULL, related_name="messages")
    remote_id = models.CharField(max_length=400)
    kind = models.CharField(max_length=10, default="reply")
    text = models.TextField()
    lang = models.CharField(max_length=8, default="en")
    author = models.CharField(max_length=200, blank=True)
    author_name = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=600, blank=True)
    sent_at = models.DateTimeField()
    reply_to = models.CharField(max_length=400, blank=True)
    detail = models.JSONField(default=dict, blank=True)  # the channel's own handle for replying
    label = models.CharField(max_length=24, default="")
    also = models.JSONField(default=list, blank=True)
    urgency = models.CharField(max_length=10, default="this week")
    why = models.TextField(blank=True)
    state = models.CharField(max_length=12, default=MESSAGE.start)
    assignee = models.ForeignKey("desk.Member", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    note = models.TextField(blank=True)
    closed_because = models.CharField(max_length=60, blank=True)
    # Who writes a reply just now, since when, and the last sign of it; how long it holds: actions/claim_reply.py.
    writer = models.ForeignKey("desk.Member", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    writing_since = models.DateTimeField(null=True, blank=True)
    writing_at = models.DateTimeField(null=True, blank=True)
    snoozed_until = models.DateTimeField(null=True, blank=True)  # past: it came back, and nobody took it since
    is_hidden = models.BooleanField(default=False)
    is_deleted = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "remote_id"], name="one_message_per_remote_id"),
            # Whatever hides messages one day: an urgent one stays in sight until a person has seen it.
            models.CheckConstraint(
                condition=~models.Q(is_hidden=True, urgency="now", state="new"), name="urgent_is_never_hidden_unseen"
            ),
        ]
        indexes = [
            models.Index(fields=["practice", "state", "urgency", "-sent_at"]),
            models.Index(
                fields=["practice", "snoozed_until"],
                name="snoozed_messages",
                condition=models.Q(snoozed_until__isnull=False),
            ),
        ]

    def as_record(self) -> records.Message:
        return records.Message(
            remote_id=self.remote_id,
            text=self.text,
            author=self.author,
            author_name=self.author_name,
            kind=self.kind,
            sent_at=self.sent_at,
            url=self.url,
            reply_to=self.reply_to,
            lang=self.lang,
            handle=self.detail,
        )
