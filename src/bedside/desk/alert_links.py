"""Turns an alert and a person into a link that only this person was sent, and such a link back into both."""

from __future__ import annotations

from django.conf import settings
from django.core import signing

from bedside.desk.models import Alert, Member

_AGE_SECONDS = 48 * 3600  # every ring brings a fresh one
Seen = tuple[Alert, Member]


def alert_link(alert: Alert, member: Member, through: str) -> str:
    """The address at which ``member`` says "I have it". ``through`` is the way it is sent: link or push."""
    token = _signer(through).sign_object({"alert": alert.pk, "member": member.pk})
    return f"{settings.PUBLIC_URL}/alerts/{alert.pk}/{token}/"


def read_link(alert_pk: int, token: str, through: str) -> Seen | None:
    """Whose link for which alert it is; None when it was not made here for this alert and way, or is too old."""
    try:
        told = _signer(through).unsign_object(token, max_age=_AGE_SECONDS)
        alert = Alert.objects.select_related("practice", "message", "acknowledged_by").get(pk=told["alert"])
        member = Member.objects.get(pk=told["member"], is_active=True, memberships__practice=alert.practice)
    except (signing.BadSignature, Alert.DoesNotExist, Member.DoesNotExist, ValueError, TypeError, KeyError):
        return None
    return (alert, member) if alert.pk == alert_pk else None


def _signer(through: str) -> signing.TimestampSigner:
    # A colon would end the link in some mail programs.
    return signing.TimestampSigner(salt=f"bedside.alert.{through}", sep="~")
