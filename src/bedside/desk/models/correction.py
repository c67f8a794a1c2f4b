"""What is remembered of what the practice once said in public and took back: dated, for everybody, for good."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models

from bedside.desk.models.base import OfPractice, PracticeQuerySet


class KeptQuerySet(PracticeQuerySet):
    """Rows that are added and read, never changed and never deleted."""

    def update(self, **_values: Any) -> NoReturn:
        _refuse()

    def delete(self) -> NoReturn:
        _refuse()


class Correction(OfPractice):
    """One public correction: what was said, what is said now (nothing, when it was taken down), and why."""

    answer = models.ForeignKey(
        "desk.Answer", null=True, blank=True, on_delete=models.RESTRICT, related_name="corrections"
    )
    publication = models.ForeignKey(
        "desk.Publication", null=True, blank=True, on_delete=models.RESTRICT, related_name="corrections"
    )
    page_key = models.CharField(max_length=40, blank=True)  # of the page on our own site, where it is one
    title = models.CharField(max_length=300, blank=True)  # empty: a post that has none
    lang = models.CharField(max_length=8, default="en")
    was = models.TextField()
    now = models.TextField(blank=True)
    because = models.TextField()
    who = models.CharField(max_length=200)
    channel = models.CharField(max_length=40, blank=True)  # empty: the answer's own page
    url = models.URLField(max_length=600, blank=True)  # where it stood, when that is still there
    corrected_at = models.DateTimeField()

    objects = KeptQuerySet.as_manager()  # type: ignore[misc]  # the base class has one that could change rows

    class Meta:
        indexes = [models.Index(fields=["practice", "-corrected_at"]), models.Index(fields=["page_key"])]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            _refuse()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse()


def _refuse() -> NoReturn:
    raise PermissionError("A correction is public for good: it is never changed and never deleted.")
