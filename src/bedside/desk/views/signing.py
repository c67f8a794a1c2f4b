"""Turns an answer into the page a clinician signs, and into its history; publishes it and takes it back."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.publish_answer import publish_answer, withdraw_answer
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.models import Answer
from bedside.desk.views.doors import DeskRequest, done, signed_in


@signed_in
def sign(request: DeskRequest, pk: int) -> HttpResponse:
    """Exactly what is signed, as readers will see it."""
    if request.method == "POST":
        sign_answer(request.actor, pk, request.POST.get("content_hash", ""))
        return done(request, _("Signed. The answer can be published now."), reverse("answer", args=[pk]))
    rows = Answer.objects.of(request.actor.practice).select_related("author").prefetch_related("citations")
    found = get_object_or_404(rows, pk=pk)
    return render(request, "desk/answers/sign.html", {"answer": found, "content_hash": found.content_hash()})


@require_POST
@signed_in
def publish(request: DeskRequest, pk: int) -> HttpResponse:
    """Puts a signed answer on the practice's pages."""
    publish_answer(request.actor, pk)
    undo = reverse("withdraw_answer", args=[pk])
    return done(request, _("Published. Everybody can read it now."), reverse("answer", args=[pk]), undo=undo)


@require_POST
@signed_in
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes an answer off the practice's pages."""
    withdraw_answer(request.actor, pk)
    return done(request, _("Taken off your pages. Its text and history are kept."), reverse("answer", args=[pk]))


@signed_in
def history(request: DeskRequest, pk: int) -> HttpResponse:
    """Every earlier text and every signature, newest first."""
    found = get_object_or_404(Answer.objects.of(request.actor.practice), pk=pk)
    context = {
        "answer": found,
        "versions": found.versions.select_related("member").order_by("-version")[:50],
        "signatures": found.signatures.order_by("-signed_at"),
    }
    return render(request, "desk/answers/history.html", context)
