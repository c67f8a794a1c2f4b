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

register = template.Library()


class Writing(NamedTuple):
    """That somebody writes a reply, in words, and whether it is the reader of the page."""

    sentence: str
    is_own: bool


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
