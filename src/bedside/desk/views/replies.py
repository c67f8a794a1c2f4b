"""Turns the reply form of a message into its check while one types, a "not so", and the reply that is sent."""

from __future__ import annotations

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.models import Message
from bedside.desk.views.doors import DeskRequest, done, signed_in
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
    """Sends the reply in the name of whoever pressed send."""
    form = request.POST
    send_reply(request.actor, pk, _typed(request), confirmed_codes=form.getlist("confirmed"), lifted=_lifted(form))
    return done(request, _("Your reply goes out within a minute, in your name."), reverse("message", args=[pk]))


def _found(request: DeskRequest, pk: int) -> Message:
    found: Message = get_object_or_404(Message.objects.of(request.actor.practice).select_related("account"), pk=pk)
    return found


def _typed(request: DeskRequest) -> str:
    return request.POST.get("text", "").replace("\r\n", "\n")


def _lifted(form: QueryDict) -> dict[str, str]:
    """The reasons that were written, by the code of the rule that is to let the words pass."""
    names = [name for name in form if name.startswith(_LIFT)]
    return {name.removeprefix(_LIFT): reason for name in names if (reason := form.get(name, "").strip())}
