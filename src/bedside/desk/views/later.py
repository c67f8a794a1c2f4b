"""Turns the "Not now" of a message into the moment at which it comes back."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.errors import Refused
from bedside.desk.actions.snooze_message import snooze_message, wake_message
from bedside.desk.models import Practice
from bedside.desk.templatetags.desk import when
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.plan.later import morning_of, returns


@require_POST
@signed_in
def later(request: DeskRequest, pk: int) -> HttpResponse:
    """Puts a message off, or brings it back."""
    here = reverse("later", args=[pk])
    if request.POST.get("until") == "now":
        wake_message(request.actor, pk)
        return done(request, _("It is back in its lane."), reverse("message", args=[pk]))
    moment = _moment(request.actor.practice, request.POST.get("until", ""), request.POST.get("on", ""))
    snooze_message(request.actor, pk, moment)
    words = _("It comes back by itself: %(when)s.") % {"when": when(moment)}
    return done(request, words, reverse("inbox"), undo=here, until="now")


def _moment(practice: Practice, until: str, on: str) -> datetime:
    """The moment that a button or a date names."""
    choices = returns(timezone.now(), practice.time_zone)
    if until in choices:
        return choices[until]
    try:
        return morning_of(date.fromisoformat(on), practice.time_zone)
    except (ValueError, OverflowError):
        raise Refused(_("Choose a day, such as 2030-01-31, or one of the buttons.")) from None
