"""Turns open alerts into the band on every page, and the links that people were sent into "I have it"."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST, require_safe

from bedside.base.lifecycle import MoveError
from bedside.desk.actions.errors import NotHere
from bedside.desk.actions.reply_to_message import acknowledge_message
from bedside.desk.actions.who_is_on_call import zone_of
from bedside.desk.actor import member_actor
from bedside.desk.alert_links import Seen, read_link
from bedside.desk.models import Alert, Member
from bedside.desk.views.frame import open_alerts

_STOP_ASKING = 286  # htmx: no further polls


@never_cache
@require_GET
def band(request: HttpRequest) -> HttpResponse:
    """The band as it is now; nothing when the page shows it already."""
    actor = getattr(request, "actor", None)
    if actor is None:
        return HttpResponse(status=_STOP_ASKING)
    alerts = open_alerts(actor.practice)
    if alerts.mark == request.GET.get("seen", ""):
        return HttpResponse(status=204)
    return render(request, "desk/_band.html", {"open_alerts": alerts})


@never_cache
def answer(request: HttpRequest, pk: int, token: str) -> HttpResponse:
    """Where the link of a mail leads: a page with one button. Looking at it, as mail scanners do, changes nothing."""
    through, (alert, member) = _seen(pk, token, "link", "push")
    if request.method == "POST":
        _take(alert, member, through)
        return HttpResponseRedirect(request.path)
    context = {"alert": alert, "member": member, "practice": alert.practice}
    with timezone.override(zone_of(alert.practice)):
        return render(request, "desk/alerts/answer.html", context)


@csrf_exempt  # the token in the address is the proof: it was sent encrypted to one browser and nowhere else
@never_cache
@require_POST
def have(request: HttpRequest, pk: int, token: str) -> HttpResponse:
    """The button of a notification. Says where the message stands."""
    through, (alert, member) = _seen(pk, token, "push")
    _take(alert, member, through)
    return JsonResponse({"open": reverse("message", args=[alert.message_id])})


def _seen(pk: int, token: str, *ways: str) -> tuple[str, Seen]:
    for way in ways:
        if found := read_link(pk, token, way):
            return way, found
    raise NotHere(_("This link is not valid, or not any more. Sign in and open the inbox: it stands there."))


def _take(alert: Alert, member: Member, through: str) -> None:
    actor = member_actor(member, alert.practice)
    if alert.state == "open" and actor is not None:
        with suppress(MoveError):  # somebody was quicker in this very moment; the page says who
            acknowledge_message(actor, alert.message_id, through)


@require_safe
def bell_worker(request: HttpRequest) -> HttpResponse:
    """The script that shows a notification when no page is open; from here, since it may only rule what lies below."""
    found = finders.find("desk/bell_worker.js")
    response = HttpResponse(Path(str(found)).read_bytes(), content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response
