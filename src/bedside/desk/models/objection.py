"""What is remembered of "not so": a finding that a person says is wrong, as evidence without identifiers."""

from __future__ import annotations

from typing import Any

from django.db import models

from bedside.desk.models.base import OfPractice


class Objection(OfPractice):
    """One person's "not so" to one finding. It changes no rule; it is what a person reads who improves one."""

    code = models.CharField(max_length=12)
    text = models.TextField()  # identifiers taken out, as in questions
    start = models.PositiveIntegerField()  # of the words that the rule pointed at, in ``text``
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, default="post")
    lang = models.CharField(max_length=8, default="en")
    media = models.JSONField(default=list, blank=True)  # what was known of pictures and videos
    others = models.JSONField(default=list, blank=True)  # the findings that nobody doubted: [{"code", "text"}]
    reason = models.TextField()  # identifiers taken out
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    who = models.CharField(max_length=200)  # as named at the time
    mark = models.CharField(max_length=64)  # a keyed one-way mark of text, code and place: says "this one, again"
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "mark", "member"], name="one_objection_per_finding")]
        indexes = [models.Index(fields=["practice", "code", "-created_at"])]

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]

    def deed_detail(self) -> dict[str, Any]:
        return {"code": self.code}
