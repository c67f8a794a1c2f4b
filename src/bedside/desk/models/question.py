"""What is remembered of what people asked: the question without identifiers, and imports of many."""

from __future__ import annotations

from django.db import models

from bedside.base import records
from bedside.desk.models.base import Due, OfPractice
from bedside.desk.models.encrypted import EncryptedJSONField


class QuestionImport(OfPractice, Due):
    """One file of questions on its way in: all of it or nothing, with a report per line."""

    filename = models.CharField(max_length=200)
    content = models.BinaryField(blank=True)  # emptied when done: it is the only place raw text passes through
    state = models.CharField(max_length=12, default="waiting")  # waiting | running | done | failed | undone
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    errors = models.JSONField(default=list)  # [{"line": 3, "why": "..."}]
    text_field = models.CharField(max_length=60, default="text")
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")


class Question(OfPractice):
    """What one person asked."""

    text = models.TextField()
    text_key = models.CharField(max_length=64, db_index=True)  # hash of the normalised text: repeats cost nothing
    lang = models.CharField(max_length=8, default="en")
    source = models.CharField(max_length=40, default="ask page")
    asked_at = models.DateTimeField()
    asker_mark = models.CharField(max_length=24, blank=True)
    removed = models.JSONField(default=dict, blank=True)  # how many of which kind of identifier were taken out
    is_urgent = models.BooleanField(default=False)
    topic = models.ForeignKey("desk.Topic", null=True, blank=True, on_delete=models.SET_NULL, related_name="questions")
    batch = models.ForeignKey(QuestionImport, null=True, blank=True, on_delete=models.CASCADE, related_name="questions")

    class Meta:
        indexes = [models.Index(fields=["practice", "topic", "-asked_at"])]

    def as_record(self) -> records.Question:
        return records.Question(self.text, self.lang, self.source, self.asked_at, self.asker_mark)


class QuarantinedText(OfPractice):
    """The raw text of a question, encrypted, kept only where an admin chose to and only for so many days."""

    question = models.OneToOneField(Question, on_delete=models.CASCADE, related_name="quarantined")
    raw = EncryptedJSONField()
    expires_at = models.DateTimeField(db_index=True)
