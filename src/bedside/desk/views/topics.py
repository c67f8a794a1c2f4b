"""Turns one topic into its page: wordings, answer, and the changes a person may make to it, each with its undo."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Max, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.confirm_topic import confirm_topic, rename_topic
from bedside.desk.actions.draft_answer import draft_answer
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.merge_topics import merge_topics
from bedside.desk.actions.split_topic import split_topic
from bedside.desk.actions.undo_topic_change import undo_topic_change
from bedside.desk.actions.write_answer import write_answer
from bedside.desk.models import Practice, Topic, TopicChange
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.paging import page_of


@signed_in
def topic(request: DeskRequest, pk: int) -> HttpResponse:
    """One topic; an old address of a merged one leads to the one that is left."""
    practice = request.actor.practice
    found = get_object_or_404(Topic.objects.of(practice), pk=pk)
    if found.merged_into_id:
        return redirect("topic", pk=found.merged_into_id)
    changes = TopicChange.objects.of(practice).filter(Q(topic=found) | Q(other=found))
    context = {
        "topic": found,
        "wordings": page_of(request, _wordings(found)),
        "answers": found.answers.order_by("-pk"),
        "changes": changes.select_related("member", "topic", "other").order_by("-pk")[:10],
        "others": _alike(practice, found, request.GET.get("merge", "")),
        "merge": request.GET.get("merge", ""),
        "langs": practice.languages or ["en"],
    }
    return render(request, "desk/questions/topic.html", context)


def _wordings(found: Topic) -> Any:
    """Each wording once, with how often it came and when last; ``one`` stands for all of the same words."""
    rows = found.questions.values("text_key", "text").annotate(one=Max("pk"), times=Count("pk"), last=Max("asked_at"))
    return rows.order_by("-times", "-last")


def _alike(practice: Practice, found: Topic, wanted: str) -> Any:
    """Topics that this one may be merged with: those searched for, else the best ranked."""
    rows = Topic.objects.of(practice).filter(merged_into=None, lang=found.lang).exclude(pk=found.pk)
    if wanted:
        rows = rows.filter(title__icontains=wanted)
    return rows.order_by("-rank", "-question_count")[:30]


@require_POST
@signed_in
def change_topic(request: DeskRequest, pk: int) -> HttpResponse:
    """Carries out the one change that the pressed button names."""
    change = {"confirm": _confirm, "rename": _rename, "split": _split, "merge": _merge}.get(request.POST.get("do", ""))
    if change is None:
        raise Refused(_("Press one of the buttons of the topic."))
    changed, words = change(request, pk)
    mine = TopicChange.objects.of(request.actor.practice).filter(Q(topic=changed) | Q(other=changed))
    last = mine.filter(undone_at=None).order_by("-pk").first()
    undo = reverse("undo_topic_change", args=[last.pk]) if last else ""
    return done(request, words, reverse("topic", args=[changed.pk]), undo=undo)


def _confirm(request: DeskRequest, pk: int) -> tuple[Topic, str]:
    return confirm_topic(request.actor, pk), _("Confirmed: these questions belong together.")


def _rename(request: DeskRequest, pk: int) -> tuple[Topic, str]:
    return rename_topic(request.actor, pk, request.POST.get("title", "")), _("The topic has its new title.")


def _split(request: DeskRequest, pk: int) -> tuple[Topic, str]:
    ids = [one for each in request.POST.getlist("question") if (one := number_of(each))]
    return split_topic(request.actor, pk, ids), _("These questions are a topic of their own now.")


def _merge(request: DeskRequest, pk: int) -> tuple[Topic, str]:
    other = number_of(request.POST.get("other"))
    if other is None:
        raise Refused(_("Choose the topic to join first."))
    return merge_topics(request.actor, pk, other), _("The two topics are one now.")


@require_POST
@signed_in
def undo_change(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes a change back."""
    change = undo_topic_change(request.actor, pk)
    return done(request, _("The change is taken back."), reverse("topic", args=[change.topic_id]))


@require_POST
@signed_in
def start_answer(request: DeskRequest, pk: int) -> HttpResponse:
    """Drafts an answer from trusted passages."""
    answer = draft_answer(request.actor, pk, lang=request.POST.get("lang") or None)
    words = _("A draft from trusted passages. Read it, change it, then have it signed.")
    return done(request, words, reverse("answer", args=[answer.pk]))


@require_POST
@signed_in
def write(request: DeskRequest, pk: int) -> HttpResponse:
    """Opens an empty answer for a person to write, where nothing trusted was found."""
    answer = write_answer(request.actor, pk, lang=request.POST.get("lang") or None)
    words = _("Write it, and cite what you rely on: without a reference nobody can sign it.")
    return done(request, words, reverse("answer", args=[answer.pk]))
