"""Turns the first visit to a fresh installation into a practice with its admin."""

from __future__ import annotations

from zoneinfo import available_timezones

from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from bedside.desk.actions.errors import Refused
from bedside.desk.actions.found_practice import found_practice
from bedside.desk.models import Practice

_ASKED = ("practice_name", "email", "display_name", "credentials", "time_zone", "phone")


def start(request: HttpRequest) -> HttpResponse:
    """The first-run page; closed for good once there is a practice."""
    if Practice.objects.exists():
        return redirect("today")
    typed = {name: request.POST.get(name, "") for name in _ASKED}
    if request.method == "POST":
        try:
            actor = found_practice(
                typed["practice_name"],
                typed["email"],
                request.POST.get("password", ""),
                typed["display_name"],
                credentials=typed["credentials"],
                time_zone=typed["time_zone"] or "UTC",
                phone=typed["phone"],
                languages=request.POST.getlist("languages") or ["en"],
            )
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            assert actor.member is not None
            login(request, actor.member, backend="allauth.account.auth_backends.AuthenticationBackend")
            messages.success(request, _("Welcome. Here is what to do first."))
            return redirect("today")
    zones = sorted(zone for zone in available_timezones() if "/" in zone)
    return render(request, "desk/start.html", {"typed": typed, "zones": zones})
