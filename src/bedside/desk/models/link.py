"""What is remembered of short links: the target, and clicks per day without anything about who clicked."""

from __future__ import annotations

from django.db import models

from bedside.desk.models.base import OfPractice


class ShortLink(OfPractice):
    """A short address on the practice's own domain."""

    code = models.CharField(max_length=12, unique=True)
    target = models.URLField(max_length=600)
    post = models.ForeignKey("desk.Post", null=True, blank=True, on_delete=models.CASCADE, related_name="short_links")
    preview = models.JSONField(default=dict, blank=True)  # title, description and image address of the target


class ClickCount(OfPractice):
    """How often a short link was followed on one day."""

    link = models.ForeignKey(ShortLink, on_delete=models.CASCADE, related_name="clicks")
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["link", "day"], name="one_count_per_day")]
