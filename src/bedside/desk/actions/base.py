"""Turns a function into an action: permission checked, one transaction, one line in the record of who did what."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from django.db import models, transaction

from bedside.desk.actions.errors import NotAllowed, NotHere
from bedside.desk.actions.permissions import PERMISSIONS
from bedside.desk.actor import Actor
from bedside.desk.models import Deed
from bedside.desk.models.base import OfPractice

P = ParamSpec("P")
R = TypeVar("R")
M = TypeVar("M", bound=OfPractice)


def action(function: Callable[Concatenate[Actor, P], R]) -> Callable[Concatenate[Actor, P], R]:
    """Wraps ``function(actor, ...)``; its name is the permission's and the record's name.

    The record keeps the noun and id of the row that the action returns, never any text. A refused action changes
    nothing, since the transaction is rolled back.
    """
    name = function.__name__

    @functools.wraps(function)
    def wrapper(actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> R:
        check_permission(actor, name)
        with transaction.atomic():
            result = function(actor, *args, **kwargs)
            record(actor, name, result, **(result.deed_detail() if isinstance(result, OfPractice) else {}))
        return result

    return wrapper


def check_permission(actor: Actor, name: str) -> None:
    """NotAllowed unless one of the actor's roles may carry out ``name``."""
    if not actor.has(*PERMISSIONS[name]):
        needed = " or ".join(sorted(PERMISSIONS[name] - {"worker", "command line"}))
        raise NotAllowed(f"This needs the role {needed}. Ask an admin of {actor.practice.name}.")


def record(actor: Actor, name: str, result: object, **detail: Any) -> None:
    """Appends who did what, to which row."""
    noun = type(result).__name__.lower() if isinstance(result, models.Model) else ""
    noun_id = str(result.pk) if isinstance(result, models.Model) else ""
    Deed.objects.create(
        practice=actor.practice,
        member=actor.member,
        who=actor.who,
        action=name,
        noun=noun,
        noun_id=noun_id,
        detail=detail,
    )


def find(actor: Actor, model: type[M], pk: object, *, lock: bool = False) -> M:
    """The row ``pk`` of the actor's practice; NotHere otherwise. ``lock`` holds it until the transaction ends."""
    rows = model.objects.of(actor.practice)
    if lock:
        rows = rows.select_for_update() if _can_lock() else rows
    try:
        found: M = rows.get(pk=pk)
    except (model.DoesNotExist, ValueError, TypeError):
        raise NotHere(f"There is no such {model.__name__.lower()} here.") from None
    return found


def _can_lock() -> bool:
    from django.db import connection

    return connection.features.has_select_for_update
