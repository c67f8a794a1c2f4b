"""Turns what is remembered of a message into the small sentences of the inbox."""

from __future__ import annotations

from typing import NamedTuple

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bedside.desk.actions.claim_reply import is_being_answered
from bedside.desk.actor import Actor
from bedside.desk.models import Message
from bedside.desk.templatetags.desk import when
from bedside.desk.views.words import CLOSED_BECAUSE

register = template.Library()


class Writing(NamedTuple):
    """That somebody writes a reply, in words, and whether it is the reader of the page."""

    sentence: str
    is_own: bool


@register.filter
def because_words(because: str) -> str:
    """Why a message was closed; a reason in somebody's own words as it stands."""
    return str(CLOSED_BECAUSE.get(because, because))


@register.filter
def put_off(message: Message) -> str:
    """Until when it was put off, or that it came back; nothing where neither is so."""
    if message.snoozed_until is None or message.state not in ("new", "acknowledged"):
        return ""
    said = {"when": when(message.snoozed_until)}
    is_asleep = message.snoozed_until > timezone.now()
    return _("comes back %(when)s") % said if is_asleep else _("came back %(when)s") % said


@register.filter
def writing(message: Message, actor: Actor) -> Writing | None:
    """Who writes a reply just now and for how long; None when nobody does."""
    now = timezone.now()
    if message.writer is None or message.writing_since is None or not is_being_answered(message, now):
        return None
    minutes = int((now - message.writing_since).total_seconds() // 60)
    long = ngettext("%d minute", "%d minutes", minutes) % minutes if minutes else _("less than a minute")
    sentence = _("%(who)s is writing a reply, for %(long)s now.") % {"who": message.writer.signed_name, "long": long}
    return Writing(sentence, message.writer == actor.member)
