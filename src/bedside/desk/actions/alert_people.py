"""Turns an urgent message into an e-mail to the people on call; the words of the message stay at the desk."""

from __future__ import annotations

import logging

from django.conf import settings
from django.core.mail import send_mail
from django.utils import timezone

from bedside.desk.models import Membership, Message

logger = logging.getLogger("bedside.alerts")


def alert_people(message: Message) -> int:
    """Mails everybody who may answer; how many were written to. A mail server that is down never stops collecting."""
    people = [m.member.email for m in Membership.objects.of(message.practice) if _is_on_call(m.roles)]
    if not people:
        return 0
    link = f"{settings.PUBLIC_URL}/inbox/{message.pk}/"
    body = f"Sorted as: {message.label}.\nPlease open it now: {link}\n\nBedside answers nothing by itself."
    try:
        send_mail(f"Urgent message for {message.practice.name}", body, None, people)
    except OSError:
        logger.exception("message %s: the mail could not be sent; it stands above all else in the inbox", message.pk)
        return 0
    Message.objects.filter(pk=message.pk).update(alerted_at=timezone.now())
    return len(people)


def _is_on_call(roles: list[str]) -> bool:
    return bool({"clinician", "responder", "admin"}.intersection(roles))
