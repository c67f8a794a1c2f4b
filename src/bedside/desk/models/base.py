"""Turns the rule "every row belongs to a practice" into a base class and a queryset that cannot forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models

if TYPE_CHECKING:
    from bedside.desk.models.practice import Practice


class PracticeQuerySet(models.QuerySet[Any]):
    """Rows of one practice only, once ``of`` was called."""

    def of(self, practice: Practice) -> Self:
        return self.filter(practice=practice)


class TooLong(ValueError):  # noqa: N818  (says what is the case)
    """A text does not fit its field; nothing is cut off in silence. PostgreSQL says so itself, SQLite never would."""


class OfPractice(models.Model):
    """A row that belongs to a practice."""

    practice = models.ForeignKey("desk.Practice", on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = PracticeQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        for field in self._meta.concrete_fields:
            told = getattr(self, field.attname)
            if field.max_length and isinstance(told, str) and len(told) > field.max_length:
                name = str(field.verbose_name).capitalize()
                raise TooLong(f"{name} is too long: {len(told):,} characters, at most {field.max_length:,} fit.")
        super().save(*args, **kwargs)

    def deed_detail(self) -> dict[str, Any]:
        """What the record of who did what keeps beside the row's id; never text of a person, never a secret."""
        return {}


class Due(models.Model):
    """A row that is due work: when, who holds it, until when, how often tried.

    A finished claim is written only by its own claimant (``claim`` in the WHERE clause), so a worker that outlived
    its lease cannot overwrite what another one did since.
    """

    due_at = models.DateTimeField(null=True, blank=True)
    claim = models.CharField(max_length=40, blank=True, default="")
    lease_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True
