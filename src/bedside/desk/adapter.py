"""Turns sign-up requests away: people join a practice by its admin, never by themselves."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedDoorAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """No self-registration."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
