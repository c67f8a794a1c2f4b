"""Turns rows that are due into work held by one worker at a time: claim, fence, give back.

The claim is ``SELECT ... FOR UPDATE SKIP LOCKED`` where the database has it, else the same query inside SQLite's
IMMEDIATE transaction. A finished claim is written only by its claimant.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection, models, transaction
from django.db.models import Q

from bedside.desk.models.base import Due

D = TypeVar("D", bound=Due)

# How long a worker may hold a row; longer than any exchange takes, so that a living one does not lose it.
LEASE = timedelta(seconds=settings.LEASE_SECONDS)


def claim_next(rows: models.QuerySet[D], now: datetime, lease: timedelta = LEASE) -> D | None:
    """The row longest due among ``rows`` that nobody holds, now held by us for ``lease``; None when there is none."""
    free = Q(lease_until__isnull=True) | Q(lease_until__lte=now)
    with transaction.atomic():
        due = rows.filter(free, due_at__lte=now).order_by("due_at", "pk")
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True, of=("self",))
        row = due.first()
        if row is None:
            return None
        row.claim = secrets.token_hex(16)
        row.lease_until = now + lease
        row.attempts += 1
        row.save(update_fields=["claim", "lease_until", "attempts"])
        return row


def write_fenced(row: Due, *, release: bool = False, **values: Any) -> bool:
    """Writes ``values`` if we still hold ``row``; False when the lease passed to somebody else, who now decides."""
    if release:
        values |= {"claim": "", "lease_until": None}
    model = type(row)
    changed = model._default_manager.filter(pk=row.pk, claim=row.claim).exclude(claim="").update(**values)
    if changed:
        for name, value in values.items():
            if name != "claim" or not release:
                setattr(row, name, value)
    return bool(changed)
