"""Turns channels into a page of accounts and the generic form that connects one, from what each channel asks for."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.registry import PluginError, plugin, plugins
from bedside.desk.actions.connect_account import connect_account, disconnect_account
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.models import Account
from bedside.desk.views.doors import DeskRequest, done, signed_in


@signed_in
def channels(request: DeskRequest) -> HttpResponse:
    """Connected accounts with their state, and what else can be connected."""
    accounts = Account.objects.of(request.actor.practice).defer("secret").order_by("channel", "handle")
    kinds = [{"name": name, "label": one.LABEL, "why": one.WHY, "can": one.CAN} for name, one in _known().items()]
    return render(request, "desk/channels/list.html", {"accounts": list(accounts), "kinds": kinds})


def _known() -> dict[str, Any]:
    return plugins("bedside.channels")


@signed_in
def connect(request: DeskRequest, name: str) -> HttpResponse:
    """The form of one channel; what was typed stays when the channel says no, except secrets."""
    try:
        channel = plugin("bedside.channels", name)
    except PluginError:
        raise Http404 from None
    typed = request.POST if request.method == "POST" else {}
    if request.method == "POST":
        try:
            account = connect_account(
                request.actor, name, {field.name: typed.get(field.name, "") for field in channel.FIELDS}
            )
        except NotAllowed:
            raise
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            return done(request, _("%(handle)s is connected.") % {"handle": account.handle}, reverse("channels"))
    fields = [(field, "" if field.is_secret else typed.get(field.name, field.default)) for field in channel.FIELDS]
    context = {"name": name, "label": channel.LABEL, "why": channel.WHY, "limits": channel.LIMITS, "fields": fields}
    return render(request, "desk/channels/connect.html", context)


@require_POST
@signed_in
def disconnect(request: DeskRequest, pk: int) -> HttpResponse:
    """Forgets an account's secret."""
    disconnect_account(request.actor, pk)
    words = _("Disconnected. Its password is forgotten; what was published and collected stays.")
    return done(request, words, reverse("channels"))
