"""Turns the reply form of a message into its check while one types, a "not so", who writes, and the reply sent."""

from __future__ import annotations

import contextlib

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.claim_reply import claim_reply, take_over_reply
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.actions.take_back_reply import take_back_reply
from bedside.desk.models import Message
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.doubts import doubted, keep_doubt
from bedside.desk.views.messages import message_page
from bedside.desk.views.reply_check import checked_reply, reply_draft

_LIFT = "lift "  # what the form calls a reason to let a rule's block pass


@require_POST
@signed_in
def check_reply(request: DeskRequest, pk: int) -> HttpResponse:
    """The check of a reply while it is typed."""
    found = _found(request, pk)
    return render(request, "desk/inbox/_check.html", checked_reply(request.actor.practice, found, _typed(request)))


@require_POST
@signed_in
def doubt_reply(request: DeskRequest, pk: int) -> HttpResponse:
    """A "not so" while a reply is written; without a script the page comes back with the same words."""
    text = _typed(request)
    keep_doubt(request, {"id_reply": reply_draft(request.actor.practice, _found(request, pk), text)})
    return doubted(request) if request.headers.get("HX-Request") == "true" else message_page(request, pk, text)


@require_POST
@signed_in
def reply(request: DeskRequest, pk: int) -> HttpResponse:
    """Sends the reply in the name of whoever pressed send; words that were refused are still in the box."""
    form, text = request.POST, _typed(request)
    try:
        sent = send_reply(request.actor, pk, text, confirmed_codes=form.getlist("confirmed"), lifted=_lifted(form))
    except (NotAllowed, NotHere):
        raise
    except Refused as refusal:
        return message_page(request, pk, text, refusal=str(refusal))
    words = _("Your reply goes out within a minute, in your name. For 10 seconds you can take it back.")
    return done(request, words, reverse("message", args=[pk]), undo=reverse("take_back_reply", args=[pk]), post=sent.pk)


@require_POST
@signed_in
def take_back(request: DeskRequest, pk: int) -> HttpResponse:
    """Undoes sending; the words are in the box again."""
    post = take_back_reply(request.actor, number_of(request.POST.get("post")) or 0)
    words = _("Nothing was sent. Your words are in the box again.")
    return done(request, words, f"{reverse('message', args=[pk])}?back={post.pk}#reply-title")


@signed_in
def writing(request: DeskRequest, pk: int) -> HttpResponse:
    """Who writes a reply just now; a touch of the box claims it, the button takes it over with the words in the box."""
    if request.POST.get("do") == "take over":
        take_over_reply(request.actor, pk, number_of(request.POST.get("holder")))
        return message_page(request, pk, _typed(request))
    if request.headers.get("HX-Request") != "true":
        return redirect("message", pk)
    if request.method == "POST":
        with contextlib.suppress(Refused):  # the line that comes back says who writes
            claim_reply(request.actor, pk)
    return render(request, "desk/inbox/_writing.html", {"message": _found(request, pk)})


def _found(request: DeskRequest, pk: int) -> Message:
    found: Message = get_object_or_404(
        Message.objects.of(request.actor.practice).select_related("account", "writer"), pk=pk
    )
    return found


def _typed(request: DeskRequest) -> str:
    return request.POST.get("text", "").replace("\r\n", "\n")


def _lifted(form: QueryDict) -> dict[str, str]:
    """The reasons that were written, by the code of the rule that is to let the words pass."""
    names = [name for name in form if name.startswith(_LIFT)]
    return {name.removeprefix(_LIFT): reason for name in names if (reason := form.get(name, "").strip())}
