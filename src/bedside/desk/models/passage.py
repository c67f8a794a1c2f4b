"""What is remembered of trusted publishers' texts: passages with their references, and how each collection came in."""

from __future__ import annotations

from django.db import models

from bedside.base import records
from bedside.desk.models.base import Due, OfPractice


class CollectionState(OfPractice, Due):
    """How far one trusted collection was brought in, so that an interrupted import goes on where it stopped."""

    collection = models.CharField(max_length=60)
    state = models.CharField(max_length=12, default="waiting")  # waiting | running | done | failed
    path = models.CharField(max_length=500, blank=True)  # the file on this machine; empty when shipped or to be fetched
    file_mark = models.CharField(max_length=120, blank=True)  # hash of the file: the same file again changes nothing
    position = models.PositiveIntegerField(default=0)
    passages = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "collection"], name="one_state_per_collection")]


class Passage(OfPractice):
    """A stretch of a trusted publisher's text."""

    key = models.CharField(max_length=200)
    collection = models.CharField(max_length=60)
    title = models.CharField(max_length=300)
    question = models.CharField(max_length=400, blank=True)
    text = models.TextField()
    also = models.JSONField(default=list)
    lang = models.CharField(max_length=8, default="en")
    publisher = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    dated_on = models.DateField(null=True, blank=True)
    dated_as = models.CharField(max_length=40, blank=True)
    retrieved_on = models.DateField(null=True, blank=True)
    credit_line = models.CharField(max_length=300, blank=True)
    reuse = models.CharField(max_length=12, default="paraphrase")
    verified = models.CharField(max_length=12, default="publisher")
    seek_care = models.BooleanField(default=False)
    text_hash = models.CharField(max_length=64)
    vector = models.BinaryField(null=True, blank=True)
    encoder = models.CharField(max_length=120, blank=True)
    is_gone = models.BooleanField(default=False)  # the publisher's newer file no longer holds it
    is_retracted = models.BooleanField(default=False)  # a person took it back; it stays gone whatever a file holds

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "key"], name="one_passage_per_key")]
        indexes = [models.Index(fields=["practice", "is_gone", "lang"])]

    def as_record(self) -> records.Passage:
        return records.Passage(
            id=self.key,
            collection=self.collection,
            title=self.title,
            question=self.question,
            text=self.text,
            reference=records.Reference(
                self.publisher,
                self.title,
                self.url,
                self.dated_on,
                self.dated_as,
                self.retrieved_on,
                self.credit_line,
            ),
            lang=self.lang,
            also=tuple(self.also),
            reuse=self.reuse,
            verified=self.verified,
            seek_care=self.seek_care,
        )


class PassageVersion(OfPractice):
    """The words of a passage as they once were, kept because something of ours rests on them; never changed."""

    passage = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="versions")
    text_hash = models.CharField(max_length=64)
    title = models.CharField(max_length=300)
    question = models.CharField(max_length=400, blank=True)
    text = models.TextField()
    publisher = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    dated_on = models.DateField(null=True, blank=True)
    dated_as = models.CharField(max_length=40, blank=True)
    retrieved_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["passage", "text_hash"], name="one_version_per_text")]

    def __str__(self) -> str:
        return self.title if self.question in ("", self.title) else f"{self.title}: {self.question}"

    def words(self) -> str:
        """All that is compared: title, question and text."""
        return "\n\n".join(dict.fromkeys(filter(None, (self.title, self.question, self.text))))
