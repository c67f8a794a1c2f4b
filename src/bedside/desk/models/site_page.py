"""What is remembered of the practice's own public pages made from posts: written once under the publication's key."""

from __future__ import annotations

from django.db import models

from bedside.desk.models.base import OfPractice


class SitePage(OfPractice):
    """One public page; the key makes writing it again the same page, never a second one."""

    key = models.CharField(max_length=40, unique=True)
    edition = models.CharField(max_length=40, blank=True)  # key of the publication whose words stand here now
    title = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    lang = models.CharField(max_length=8, default="en")
    link = models.URLField(max_length=600, blank=True)
    published_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    views = models.PositiveIntegerField(default=0)


class SitePicture(OfPractice):
    """One picture of a public page."""

    page = models.ForeignKey(SitePage, on_delete=models.CASCADE, related_name="pictures")
    content = models.BinaryField()
    mime = models.CharField(max_length=40)
    alt = models.CharField(max_length=1000)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
