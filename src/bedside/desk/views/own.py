"""Turns the signed-in member into their own page: how they are rung, in which browsers, and when they are on call."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.add_device import add_device, remove_device
from bedside.desk.actions.ring_by_push import push_key
from bedside.desk.actions.try_bell import Tried, try_bell
from bedside.desk.models import PushDevice, Shift
from bedside.desk.views.alert_story import WAYS
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.desk.views.rota import weekdays

# Enough to tell two browsers apart; nothing else is read from what a browser says of itself.
_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac", "Mac"))


@signed_in
def own(request: DeskRequest) -> HttpResponse:
    """The member's own page."""
    return _page(request, [])


@require_POST
@signed_in
def trial(request: DeskRequest) -> HttpResponse:
    """Rings the member now, and tells which ways arrived."""
    return _page(request, try_bell(request.actor))


@require_POST
@signed_in
def add_browser(request: DeskRequest) -> HttpResponse:
    """Switches the bell on in the browser that sends this."""
    form = request.POST
    keys = (form.get("endpoint", ""), form.get("p256dh", ""), form.get("auth", ""))
    device = add_device(request.actor, *keys, label=_label(request))
    words = _("You are rung in %(browser)s from now on. Try it.") % {"browser": device.label}
    return done(request, words, reverse("own"))


@require_POST
@signed_in
def remove_browser(request: DeskRequest, pk: int) -> HttpResponse:
    """Switches the bell off in one browser."""
    device = remove_device(request.actor, pk)
    return done(request, _("You are no longer rung in %(browser)s.") % {"browser": device.label}, reverse("own"))


def _page(request: DeskRequest, tried: list[Tried]) -> HttpResponse:
    actor = request.actor
    rows = PushDevice.objects.of(actor.practice).filter(member=actor.member)
    shifts = Shift.objects.of(actor.practice).filter(member=actor.member)
    context = {
        "devices": list(rows.defer("subscription").order_by("pk")),
        "push_key": push_key(actor.practice).public,
        "shifts": [(shift, weekdays()[shift.weekday] if shift.weekday is not None else "") for shift in shifts],
        "tried": [(WAYS[each.way], each) for each in tried],
    }
    return render(request, "desk/own/own.html", context)


def _label(request: HttpRequest) -> str:
    said = request.headers.get("User-Agent", "")
    browser = next((name for mark, name in _BROWSERS if mark in said), _("Browser"))
    system = next((name for mark, name in _SYSTEMS if mark in said), "")
    return _("%(browser)s on %(system)s") % {"browser": browser, "system": system} if system else browser
