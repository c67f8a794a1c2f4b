"""What is remembered of one post on one account: the frozen content, how far it went, what came back."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from bedside.base.lifecycle import PUBLICATION
from bedside.desk.models.base import Due, OfPractice


class Publication(OfPractice, Due):
    """One post on one account; the row that makes publishing happen exactly once."""

    post = models.ForeignKey("desk.Post", on_delete=models.CASCADE, related_name="publications")
    account = models.ForeignKey("desk.Account", on_delete=models.PROTECT, related_name="publications")
    key = models.CharField(max_length=40, unique=True)
    state = models.CharField(max_length=14, default=PUBLICATION.start)
    planned_at = models.DateTimeField()  # when it should have gone out; due_at is when to try next
    snapshot = models.JSONField(null=True, blank=True)  # frozen before the first byte goes out
    handle = models.JSONField(null=True, blank=True)  # what the channel's prepare returned
    remote_id = models.CharField(max_length=400, blank=True)
    url = models.URLField(max_length=600, blank=True)
    detail = models.JSONField(default=dict, blank=True)
    error = models.TextField(blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    measure_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "account"], name="one_publication_per_account")]
        indexes = [models.Index(fields=["state", "due_at"]), models.Index(fields=["practice", "-published_at"])]


class Measurement(OfPractice):
    """One number that a channel gave for a publication at one time."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="measurements")
    name = models.CharField(max_length=40)  # likes, replies, reposts, clicks, views ...
    value = models.PositiveIntegerField()
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["publication", "name", "-taken_at"])]
