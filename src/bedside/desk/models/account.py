"""What is remembered of the practice's presence on a channel: the account, its secret, how far it was read."""

from __future__ import annotations

from django.db import models

from bedside.desk.models.base import Due, OfPractice
from bedside.desk.models.encrypted import EncryptedJSONField


class Account(OfPractice, Due):
    """The practice's connected presence on one channel; as due work it is collected from time to time."""

    channel = models.CharField(max_length=40)
    handle = models.CharField(max_length=200)
    base_url = models.CharField(max_length=300, blank=True)
    secret = EncryptedJSONField(blank=True, default="")
    settings = models.JSONField(default=dict, blank=True)
    is_connected = models.BooleanField(default=True)
    problem = models.TextField(blank=True)
    cursor = models.CharField(max_length=300, blank=True)  # how far messages were collected

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["practice", "channel", "handle", "base_url"], name="one_account_per_handle")
        ]

    def __str__(self) -> str:
        return f"{self.channel}: {self.handle}"
