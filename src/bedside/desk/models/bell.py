"""What is remembered of the ways in which people are rung: their browsers, the practice's keys, its webhook."""

from __future__ import annotations

from django.db import models

from bedside.desk.models.base import OfPractice
from bedside.desk.models.encrypted import EncryptedJSONField


class PushKey(OfPractice):
    """The key pair by which push services know this practice (VAPID); browsers subscribe to the public half."""

    public = models.CharField(max_length=100)
    secret = EncryptedJSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice"], name="one_push_key_per_practice")]


class PushDevice(OfPractice):
    """One browser in which a member switched the bell on."""

    member = models.ForeignKey("desk.Member", on_delete=models.CASCADE, related_name="push_devices")
    mark = models.CharField(max_length=64)  # hash of its address, by which the browser knows itself
    subscription = EncryptedJSONField()
    label = models.CharField(max_length=80)
    last_rung_at = models.DateTimeField(null=True, blank=True)
    gone_at = models.DateTimeField(null=True, blank=True)  # the push service said that it is no longer subscribed

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "mark"], name="one_device_per_browser")]


class Webhook(OfPractice):
    """Where the practice's own systems hear that somebody is rung."""

    url = models.CharField(max_length=500)
    secret = EncryptedJSONField()
    includes_text = models.BooleanField(default=False)  # an admin may let the words of a person go there
    allows_private = models.BooleanField(default=False)  # an admin may let it be inside the practice's own network

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice"], name="one_webhook_per_practice")]
