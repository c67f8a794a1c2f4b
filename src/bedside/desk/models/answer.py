"""What is remembered of the practice's own answers: text, citations, signatures bound to the text, history."""

from __future__ import annotations

import hashlib
import json

from django.db import models

from bedside.base.lifecycle import ANSWER
from bedside.desk.models.base import OfPractice


class Answer(OfPractice):
    """The practice's plain-language answer to a topic."""

    topic = models.ForeignKey("desk.Topic", null=True, on_delete=models.SET_NULL, related_name="answers")
    slug = models.SlugField(max_length=120)
    title = models.CharField(max_length=300)
    short = models.CharField(max_length=400)
    body = models.TextField()
    seek_care = models.TextField(blank=True)
    key_points = models.JSONField(default=list)
    lang = models.CharField(max_length=8, default="en")
    state = models.CharField(max_length=12, default=ANSWER.start)
    author = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    review_by = models.DateField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "slug"], name="one_answer_per_slug")]

    def __str__(self) -> str:
        return self.title

    def content_hash(self) -> str:
        """What a signature is bound to: every word and every citation that a reader will see."""
        cited = [[c.number, c.publisher, c.title, c.url, str(c.dated_on or "")] for c in self.citations.all()]
        content = [self.title, self.short, self.body, self.seek_care, self.key_points, self.lang, cited]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()

    def valid_signatures(self) -> list[Signature]:
        """Signatures that stand for the present text."""
        mark = self.content_hash()
        return [s for s in self.signatures.all() if s.voided_at is None and s.content_hash == mark]

    def standing_signatures(self) -> list[Signature]:
        """Those of them that were given knowing what its sources say now."""
        return [s for s in self.valid_signatures() if s.source_changed_at is None]


class Citation(OfPractice):
    """One numbered reference of an answer, copied so that it stays true when the passage changes."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="citations")
    passage = models.ForeignKey("desk.Passage", null=True, on_delete=models.SET_NULL, related_name="citations")
    number = models.PositiveSmallIntegerField()
    publisher = models.CharField(max_length=200)
    title = models.CharField(max_length=300)
    url = models.URLField(max_length=500)
    dated_on = models.DateField(null=True, blank=True)
    dated_as = models.CharField(max_length=40, blank=True)
    retrieved_on = models.DateField(null=True, blank=True)
    credit_line = models.CharField(max_length=300, blank=True)
    verified = models.CharField(max_length=12, default="publisher")
    passage_hash = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["number"]


class Signature(OfPractice):
    """A clinician's yes to exactly one text."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="signatures")
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    signed_name = models.CharField(max_length=200)
    content_hash = models.CharField(max_length=64)
    signed_at = models.DateTimeField()
    voided_at = models.DateTimeField(null=True, blank=True)
    source_changed_at = models.DateTimeField(null=True, blank=True)  # since then its source says something else


class AnswerVersion(OfPractice):
    """One earlier text of an answer."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="versions")
    version = models.PositiveIntegerField()
    content = models.JSONField()
    rests_on = models.ManyToManyField("desk.PassageVersion", blank=True, related_name="answer_versions")
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
