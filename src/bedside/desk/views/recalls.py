"""Turns recalls into their list, gravest first, and one recall into what changed and all that rests on it."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.choose_remedy import choose_remedy, mend_by_hand, reconsider_trace, share_correction
from bedside.desk.actions.correct_publication import correct_publication
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.open_recall import restore_passage, retract_passage
from bedside.desk.actions.say_still_right import say_still_right
from bedside.desk.models import Practice, Recall, Trace
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.desk.views.paging import page_of
from bedside.desk.views.recall_page import check_words, places_of, what_changed
from bedside.tactics.education.remedies import STILL_RIGHT, WITH_WORDS

_LANES = {
    "open": Q(state="open"),
    "decided": Q(state__in=("settled", "overtaken"), gravity__gt=0),
    "same": Q(gravity=0),
}


@signed_in
def recalls(request: DeskRequest) -> HttpResponse:
    """What waits for a decision, what was decided, and what turned out to be the same words."""
    practice = request.actor.practice
    lane = request.GET.get("lane", "open")
    lane = lane if lane in _LANES else "open"
    order = ("-gravity", "opened_at") if lane == "open" else ("-opened_at", "pk")
    context = {
        "page": page_of(request, _rows(practice).filter(_LANES[lane]).order_by(*order)),
        "lane": lane,
        "counts": Recall.objects.of(practice).aggregate(**{name: Count("pk", filter=q) for name, q in _LANES.items()}),
    }
    return render(request, "desk/recalls/list.html", context)


def _rows(practice: Practice) -> QuerySet[Recall]:
    rows: QuerySet[Recall] = Recall.objects.of(practice).select_related("was")
    return rows.annotate(
        places=Count("traces"), undecided=Count("traces", filter=Q(traces__state="open")),
        held=Count("traces", filter=Q(traces__state="open", traces__what="post")),
    )  # fmt: skip


@signed_in
def recall(request: DeskRequest, pk: int) -> HttpResponse:
    """One recall: the words before and now, and every place with what can be done there."""
    return _page(request, pk)


def _page(request: DeskRequest, pk: int, typed: dict[str, Any] | None = None) -> HttpResponse:
    rows = Recall.objects.of(request.actor.practice).select_related("was", "now", "passage", "opened_by")
    found = get_object_or_404(rows, pk=pk)
    rests = places_of(request.actor, found, typed or {})
    is_under_way = found.state == "open" and not any(one.trace.state == "open" for one in rests)
    context = {
        "recall": found,
        **what_changed(found),
        "rests": rests,
        "state": "under_way" if is_under_way else found.state,
    }
    return render(request, "desk/recalls/recall.html", context)


@require_POST
@signed_in
def decide(request: DeskRequest, pk: int) -> HttpResponse:
    """A person's decision about one place, by the button that was pressed."""
    trace = get_object_or_404(Trace.objects.of(request.actor.practice), pk=pk)
    if request.POST.get("do") == "check":
        return _page(request, trace.recall_id, _typed(request, trace))
    words = _carry_out(request, pk, request.POST.get("do", ""), _text(request, "because"))
    return done(request, words, f"{reverse('recall', args=[trace.recall_id])}#trace-{pk}")


def _carry_out(request: DeskRequest, pk: int, step: str, because: str) -> str:
    actor, form = request.actor, request.POST
    if step in WITH_WORDS:
        text, title = _text(request, "text"), _text(request, "title")
        confirmed = form.getlist("confirmed")
        correct_publication(actor, pk, step, text, because, title=title, confirmed_codes=confirmed)
        return _("Decided. The correction goes out within a minute, in your name.")
    if step == STILL_RIGHT:
        say_still_right(actor, pk, because, form.get("content_hash", ""))
        return _("Kept: it is still right, says you. What was held goes on.")
    if step == "share":
        share_correction(actor, pk, because)
        return _("Kept: the other correction speaks for this change too.")
    if step == "reconsider":
        reconsider_trace(actor, pk)
        return _("Taken back. Nothing was carried out; decide again.")
    if step == "mended":
        mend_by_hand(actor, pk, _text(request, "now"))
        return _("Kept: it is mended, and your pages say so.")
    if not step:
        raise Refused(_("Press one of the buttons beside the place."))
    choose_remedy(actor, pk, step, because)
    return _("Decided.")


def _text(request: DeskRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\r\n", "\n")


def _typed(request: DeskRequest, trace: Trace) -> dict[str, Any]:
    """What stands in a form that was not sent yet, so that the page comes back with the same words."""
    names = ("text", "title", "because", "way")
    return {"trace": trace.pk, **{name: _text(request, name) for name in names}}


@require_POST
@signed_in
def check(request: DeskRequest, pk: int) -> HttpResponse:
    """The check of a correction while it is typed."""
    rows = Trace.objects.of(request.actor.practice).select_related("publication__account", "publication__post")
    trace = get_object_or_404(rows.filter(publication__isnull=False), pk=pk)
    context = {"trace": trace, "way": _text(request, "way"), **check_words(trace, _text(request, "text"))}
    return render(request, "desk/recalls/_check.html", context)


@require_POST
@signed_in
def retract(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes a passage back by hand, or undoes it."""
    if request.POST.get("do") == "restore":
        restore_passage(request.actor, pk)
        return done(request, _("It is back in the library."), reverse("passage", args=[pk]))
    passage = retract_passage(request.actor, pk, _text(request, "because"))
    words, undo = _("Taken back. What rests on it is held and listed under Recall."), reverse("retract", args=[pk])
    return done(request, words, reverse("passage", args=[passage.pk]), undo=undo, do="restore")
