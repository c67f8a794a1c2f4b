"""What is remembered of questions that mean the same, and of every change of hand to their grouping."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from bedside.base import records
from bedside.desk.models.base import OfPractice


class Topic(OfPractice):
    """Questions that mean the same. ``code`` never changes; a merged topic points at the one that survived."""

    code = models.CharField(max_length=16, unique=True)
    title = models.CharField(max_length=300)
    lang = models.CharField(max_length=8, default="en")
    is_confirmed = models.BooleanField(default=False)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="absorbed")
    question_count = models.PositiveIntegerField(default=0)
    asker_count = models.PositiveIntegerField(default=0)
    last_asked_at = models.DateTimeField(null=True, blank=True)
    local_weight = models.FloatField(default=1.0)
    rank = models.FloatField(default=0.0)
    nothing_found_at = models.DateTimeField(null=True, blank=True)  # looked, and found nothing to trust

    class Meta:
        indexes = [models.Index(fields=["practice", "merged_into", "-rank"])]

    def __str__(self) -> str:
        return self.title

    def as_record(self) -> records.Topic:
        return records.Topic(
            self.code,
            self.title,
            self.lang,
            self.question_count,
            self.asker_count,
            self.last_asked_at,
            self.local_weight,
        )


class TopicVector(OfPractice):
    """One exemplar of a topic as the encoder saw it; ``encoder`` names model and file so a change is noticed."""

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="vectors")
    text = models.TextField()
    vector = models.BinaryField()
    encoder = models.CharField(max_length=120)


class TopicChange(OfPractice):
    """One confirm, split or merge by hand, with what is needed to take it back."""

    kind = models.CharField(max_length=12)  # confirm | split | merge | rename
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="changes")
    other = models.ForeignKey(Topic, null=True, on_delete=models.CASCADE, related_name="+")
    question_ids = models.JSONField(default=list)
    before = models.JSONField(default=dict)
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)
