"""What is remembered of a cited passage whose words changed: what changed, and every place that rests on it."""

from __future__ import annotations

from typing import Any

from django.db import models

from bedside.base.lifecycle import RECALL, TRACE
from bedside.desk.models.base import Due, OfPractice


class Recall(OfPractice):
    """The words that something of ours rests on are no longer what the publisher says."""

    passage = models.ForeignKey("desk.Passage", on_delete=models.CASCADE, related_name="recalls")
    kind = models.CharField(max_length=12)  # changed | vanished | retracted
    was = models.ForeignKey("desk.PassageVersion", on_delete=models.RESTRICT, related_name="+")
    now = models.ForeignKey("desk.PassageVersion", null=True, blank=True, on_delete=models.RESTRICT, related_name="+")
    gravity = models.PositiveSmallIntegerField()  # 0 the same words, 1 other words, 2 grave
    reasons = models.JSONField(default=list, blank=True)  # why grave: kind, was, now
    because = models.TextField(blank=True)  # a person's reason for taking it back by hand
    state = models.CharField(max_length=12, default=RECALL.start)
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey("desk.Member", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["practice", "state", "-gravity", "opened_at"])]

    def __str__(self) -> str:
        return str(self.was)


class Trace(OfPractice, Due):
    """One place where recalled words stand, and what a named person decided about it.

    As due work it is a withdrawal that a worker carries out; words that go out are a post of their own.
    """

    recall = models.ForeignKey(Recall, on_delete=models.CASCADE, related_name="traces")
    what = models.CharField(max_length=12)  # answer | post (waits to be sent) | publication (is out, or may be)
    answer = models.ForeignKey("desk.Answer", null=True, on_delete=models.SET_NULL, related_name="traces")
    post = models.ForeignKey("desk.Post", null=True, on_delete=models.SET_NULL, related_name="traces")
    publication = models.ForeignKey("desk.Publication", null=True, on_delete=models.SET_NULL, related_name="traces")
    versions = models.JSONField(default=list, blank=True)  # those of the answer that rest on the words
    said = models.TextField()  # what stood there when the recall was opened
    was_public = models.BooleanField(default=False)  # and whether everybody could read it
    state = models.CharField(max_length=12, default=TRACE.start)
    remedy = models.CharField(max_length=12, blank=True)
    because = models.TextField(blank=True)  # the person's reason; public where the correction is
    decided_by = models.ForeignKey("desk.Member", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    who = models.CharField(max_length=200, blank=True)  # as named at the time
    decided_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    words = models.ForeignKey("desk.Post", null=True, blank=True, on_delete=models.SET_NULL, related_name="mends")
    correction = models.ForeignKey(
        "desk.Correction", null=True, blank=True, on_delete=models.RESTRICT, related_name="traces"
    )
    error = models.TextField(blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["state", "due_at"]),
            models.Index(fields=["publication", "state"]),
            models.Index(fields=["post", "state"]),
        ]

    def deed_detail(self) -> dict[str, Any]:
        return {"recall": self.recall_id, "remedy": self.remedy}
