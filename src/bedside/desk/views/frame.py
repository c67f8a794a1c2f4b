"""Turns a request into what every page of the desk shows around its content."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest


def frame(request: HttpRequest) -> dict[str, Any]:
    """Actor and practice for the templates."""
    actor = getattr(request, "actor", None)
    return {"actor": actor, "practice": actor.practice if actor else None}
