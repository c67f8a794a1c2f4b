"""What tests in a browser share: the cookie of somebody who is signed in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.test import Client


def session_of(member: Any, url: str) -> dict[str, Any]:
    """The cookie of a signed-in member."""
    client = Client()
    client.force_login(member, backend="allauth.account.auth_backends.AuthenticationBackend")
    return {
        "name": settings.SESSION_COOKIE_NAME,
        "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
        "url": url,
    }
