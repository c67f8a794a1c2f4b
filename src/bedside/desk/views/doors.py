"""Turns any request into one of a signed-in member of a practice, in that practice's own time."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.gzip import gzip_page

from bedside.desk.actor import Actor
from bedside.desk.models import Member

_MOST_DIGITS = 18
P = ParamSpec("P")


class DeskRequest(HttpRequest):
    """A request with somebody behind it."""

    actor: Actor


def signed_in(view: Callable[Concatenate[DeskRequest, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Lets only members of a practice in; inside, times are the practice's own."""

    @gzip_page
    @functools.wraps(view)
    def wrapper(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return _shown_out(request)
        actor: Actor | None = getattr(request, "actor", None)
        if actor is None:
            return render(request, "desk/no_practice.html", status=403)
        with timezone.override(ZoneInfo(actor.practice.time_zone)):
            return view(request, *args, **kwargs)  # type: ignore[arg-type]  # the middleware made it a DeskRequest

    return wrapper


def _shown_out(request: HttpRequest) -> HttpResponse:
    if request.headers.get("HX-Request") == "true":
        # A fragment must not turn into a sign-in page in the middle of somebody's text.
        text = _("You were signed out. Your words are kept in this browser. Sign in again, then go on.")
        response = render(request, "desk/_refused.html", {"title": _("Signed out"), "text": text, "is_out": True})
        response["HX-Retarget"], response["HX-Reswap"] = "#notices", "innerHTML"
        return response
    if not Member.objects.exists():
        return redirect("start")
    return redirect_to_login(request.get_full_path())


def done(request: HttpRequest, text: str, to: str, *, undo: str = "", **undo_fields: str | int) -> HttpResponseRedirect:
    """Goes to ``to`` and says there what was done; ``undo`` is the address that takes it back."""
    messages.success(request, text, extra_tags=_undo_tag(undo, undo_fields))
    return HttpResponseRedirect(to)


def _undo_tag(undo: str, fields: dict[str, str | int]) -> str:
    return " ".join([undo, *(f"{name}={value}" for name, value in fields.items())]) if undo else ""


def number_of(text: str | None) -> int | None:
    """The row that a form or an address names; None for what no database counts up to, such as "²" or thirty nines."""
    return int(text) if text and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def back(request: HttpRequest, otherwise: str) -> str:
    """Where the form asked to return to, if that is on this desk."""
    wanted = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if wanted and is_ours else otherwise
