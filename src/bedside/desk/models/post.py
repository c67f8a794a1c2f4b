"""What is remembered of a post: its text, its wording per channel, its pictures, when it should go out."""

from __future__ import annotations

import hashlib
import json

from django.db import models

from bedside.base.lifecycle import POST
from bedside.desk.models.base import OfPractice


class Post(OfPractice):
    """One text that wants to go out, or a reply to a message."""

    kind = models.CharField(max_length=12, default="post")  # post | reply | correction
    tactic = models.CharField(max_length=12, default="education")
    title = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    lang = models.CharField(max_length=8, default="en")
    link = models.URLField(max_length=500, blank=True)
    answer = models.ForeignKey("desk.Answer", null=True, blank=True, on_delete=models.SET_NULL, related_name="posts")
    topic = models.ForeignKey("desk.Topic", null=True, blank=True, on_delete=models.SET_NULL, related_name="posts")
    message = models.ForeignKey(
        "desk.Message", null=True, blank=True, on_delete=models.SET_NULL, related_name="replies"
    )
    corrects = models.ForeignKey(
        "desk.Publication", null=True, blank=True, on_delete=models.SET_NULL, related_name="corrected_by"
    )
    way = models.CharField(max_length=8, blank=True)  # of a correction: edit | reply | post
    media = models.ManyToManyField("desk.Picture", blank=True, related_name="posts")
    accounts = models.ManyToManyField("desk.Account", blank=True, related_name="posts")
    state = models.CharField(max_length=12, default=POST.start)
    author = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    approved_by = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    approved_at = models.DateTimeField(null=True, blank=True)
    approved_hash = models.CharField(max_length=64, blank=True)
    confirmed_codes = models.JSONField(default=list, blank=True)  # warnings that a person ticked as checked
    why = models.CharField(max_length=300, blank=True)  # why the plan proposes it
    # The wall time and zone are what a person chose; due_at is their reading in UTC, recomputed when rules change.
    due_local = models.DateTimeField(null=True, blank=True)  # stored naive in UTC clothing; see plan/timing.py
    time_zone = models.CharField(max_length=64, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = [models.Index(fields=["practice", "state", "due_at"])]

    def __str__(self) -> str:
        return self.title or self.text[:60]

    def content_hash(self) -> str:
        """What an approval is bound to."""
        variants = sorted((v.channel, v.text) for v in self.variants.all())
        pictures = sorted((p.sha256, p.alt) for p in self.media.all())
        content = [self.kind, self.title, self.text, self.lang, self.link, variants, pictures]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()

    def text_for(self, channel: str) -> str:
        """The wording for ``channel``, or the common one."""
        return next((v.text for v in self.variants.all() if v.channel == channel), self.text)


class Variant(OfPractice):
    """The wording of a post for one channel."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="variants")
    channel = models.CharField(max_length=40)
    text = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "channel"], name="one_variant_per_channel")]


class Picture(OfPractice):
    """A card or photo with its words; the bytes are kept so that what is published never changes."""

    content = models.BinaryField()
    mime = models.CharField(max_length=40)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    alt = models.CharField(max_length=1000)
    design = models.CharField(max_length=60, blank=True)
    size = models.CharField(max_length=20, blank=True)
    fields = models.JSONField(default=dict, blank=True)
    consent = models.BooleanField(null=True, blank=True)  # None: shows no person
    answer = models.ForeignKey("desk.Answer", null=True, blank=True, on_delete=models.SET_NULL, related_name="cards")
