"""Turns one visit of a public page into one more on its counter, and remembers nothing else about it."""

from __future__ import annotations

from django.db.models import F

from bedside.desk.models import SitePage


def count_view(page: SitePage) -> None:
    """One view more. The database adds, so that two visits at once are two."""
    SitePage.objects.of(page.practice).filter(pk=page.pk).update(views=F("views") + 1)
