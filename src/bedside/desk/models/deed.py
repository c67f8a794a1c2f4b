"""What is remembered of who did what: an append-only line per action."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models

from bedside.desk.models.base import OfPractice


class Deed(OfPractice):
    """One action done; never changed, never deleted on its own."""

    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    who = models.CharField(max_length=200)  # as named at the time; "worker" or "command line" where no member acted
    action = models.CharField(max_length=60)
    noun = models.CharField(max_length=40, blank=True)
    noun_id = models.CharField(max_length=60, blank=True)
    detail = models.JSONField(default=dict, blank=True)  # never text of a person, never a secret

    class Meta:
        indexes = [models.Index(fields=["practice", "-created_at"])]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            self._refuse()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise PermissionError("The record of who did what is append-only.")


class Heartbeat(models.Model):
    """When a worker last said that it is alive; the only row without a practice, since a worker serves all."""

    worker = models.CharField(max_length=80, unique=True)
    beat_at = models.DateTimeField()
