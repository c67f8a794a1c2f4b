"""What is remembered of lifted blocks: who let exactly which words pass, and why."""

from __future__ import annotations

import hashlib
from typing import Any

from django.db import models

from bedside.base.records import Finding
from bedside.desk.models.base import OfPractice


def wording_hash(text: str) -> str:
    """What a lifted place is bound to, beside its post: the very wording it was found in."""
    return hashlib.sha256(text.encode()).hexdigest()


class Lift(OfPractice):
    """A person's written reason why one rule does not stop one post. It stands for these words only."""

    post = models.ForeignKey("desk.Post", on_delete=models.CASCADE, related_name="lifts")
    code = models.CharField(max_length=12)
    content_hash = models.CharField(max_length=64)  # of the post as it was read
    places = models.JSONField(default=list)  # what the rule stopped then: [hash of the wording, start, end]
    reason = models.TextField()
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    who = models.CharField(max_length=200)  # as named at the time
    voided_at = models.DateTimeField(null=True, blank=True)
    voided_because = models.CharField(max_length=20, blank=True)  # edited | taken back

    def covers(self, finding: Finding, text: str) -> bool:
        """Whether this very finding was seen and lifted; a place that a later version finds was not."""
        return finding.code == self.code and [wording_hash(text), finding.start, finding.end] in self.places

    def deed_detail(self) -> dict[str, Any]:
        return {"code": self.code, "post": self.post_id}
