"""Turns channels into a page of accounts and the generic form that connects one, from what each channel asks for."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.registry import PluginError, plugin, plugins
from bedside.channels import Errand
from bedside.desk.actions.connect_account import connect_account, disconnect_account
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.models import Account
from bedside.desk.models.encrypted import decrypt, encrypt
from bedside.desk.views.doors import DeskRequest, done, signed_in

_ERRAND = "connecting"  # in the session, encrypted, until the person comes back


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
    channel = _channel(name)
    typed = request.POST if request.method == "POST" else {}
    if request.method == "POST":
        fields = {field.name: typed.get(field.name, "") for field in channel.FIELDS}
        fields |= {
            "return_url": request.build_absolute_uri(reverse("connected", args=[name])),
            "state": secrets.token_urlsafe(24),
        }
        if answer := _tried(request, name, fields):
            return answer
    fields_shown = [
        (field, "" if field.is_secret else typed.get(field.name, field.default)) for field in channel.FIELDS
    ]
    context = {"label": channel.LABEL, "why": channel.WHY, "limits": channel.LIMITS, "fields": fields_shown}
    return render(request, "desk/channels/connect.html", context)


def _channel(name: str) -> ModuleType:
    try:
        return plugin("bedside.channels", name)
    except PluginError:
        raise Http404 from None


def _tried(request: DeskRequest, name: str, fields: Mapping[str, str]) -> HttpResponse | None:
    """The connected account's page, or where the person must go first; nothing when the channel said no."""
    try:
        connected = connect_account(request.actor, name, fields)
    except NotAllowed:
        raise
    except Refused as refusal:
        messages.error(request, str(refusal))
        return None
    if isinstance(connected, Errand):
        request.session[_ERRAND] = encrypt({"channel": name, "fields": {**fields, **connected.keep}})
        context = {"label": _channel(name).LABEL, "url": connected.url, "where": urlsplit(connected.url).netloc}
        return render(request, "desk/channels/errand.html", context)
    return done(request, _("%(handle)s is connected.") % {"handle": connected.handle}, reverse("channels"))


@signed_in
def connected(request: DeskRequest, name: str) -> HttpResponse:
    """Back from the channel with its permission. Only who was sent there by this very desk is let in by it."""
    stored = request.session.pop(_ERRAND, "")
    kept: dict[str, Any] = decrypt(stored) if stored else {"channel": "", "fields": {"state": ""}}
    fields, code = kept["fields"], request.GET.get("code", "")
    is_ours = kept["channel"] == name and constant_time_compare(fields["state"], request.GET.get("state", ""))
    if not is_ours:
        messages.error(request, _("This permission was not asked for from here. Connect once more."))
    elif not code:
        messages.error(request, _("The permission was not given, so nothing was connected."))
    elif answer := _tried(request, name, {**fields, "code": code}):
        return answer
    return redirect("connect", name)


@require_POST
@signed_in
def disconnect(request: DeskRequest, pk: int) -> HttpResponse:
    """Forgets an account's secret."""
    disconnect_account(request.actor, pk)
    words = _("Disconnected. Its password is forgotten; what was published and collected stays.")
    return done(request, words, reverse("channels"))
