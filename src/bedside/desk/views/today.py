"""Turns the practice's rows into the home page: four questions answered in sentences, urgent messages above all."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from bedside.desk.models import Account, Answer, Message, Passage, Post, Practice, Publication, Question, Topic
from bedside.desk.views.doors import DeskRequest, signed_in
from bedside.desk.views.frame import count_open
from bedside.desk.views.waiting import waiting_for


@signed_in
def today(request: DeskRequest) -> HttpResponse:
    """The home page."""
    actor, now = request.actor, timezone.now()
    midnight = timezone.make_aware(datetime.combine(timezone.localdate(), time()))
    counts = count_open(actor.practice)
    context = {
        "open_messages": counts,
        "urgent": list(_urgent(actor.practice)) if counts["urgent"] else [],
        "asked": _asked(actor.practice, now - timedelta(days=7)),
        "topics": list(_topics(actor.practice)),
        "waiting": waiting_for(actor, counts["waiting"], timezone.localdate()),
        "going_out": list(_going_out(actor.practice, midnight)),
        "week": _last_week(actor.practice, now - timedelta(days=7), now),
        "first_steps": _first_steps(actor.practice),
    }
    return render(request, "desk/today.html", context)


def _urgent(practice: Practice) -> Any:
    rows = Message.objects.of(practice).filter(state__in=("new", "acknowledged"), urgency="now")
    return rows.select_related("account", "assignee").order_by("state", "sent_at")[:5]


def _asked(practice: Practice, since: datetime) -> dict[str, int]:
    fresh = Question.objects.of(practice).filter(asked_at__gte=since)
    found: dict[str, int] = fresh.aggregate(questions=Count("pk"), topics=Count("topic", distinct=True))
    return found


def _topics(practice: Practice) -> Any:
    """The best ranked topics that nobody answered yet."""
    rows = Topic.objects.of(practice).filter(merged_into=None, question_count__gt=0)
    answered = Answer.objects.of(practice).filter(state="published").values("topic")
    return rows.exclude(pk__in=answered.filter(topic__isnull=False)).order_by("-rank", "-question_count")[:5]


def _going_out(practice: Practice, midnight: datetime) -> Any:
    rows = Post.objects.of(practice).filter(kind="post", due_at__gte=midnight, due_at__lt=midnight + timedelta(days=1))
    return rows.filter(state__in=("scheduled", "published", "missed")).order_by("due_at", "pk")


def _last_week(practice: Practice, since: datetime, until: datetime) -> dict[str, int]:
    out = Publication.objects.of(practice).aggregate(
        published=Count("post", filter=Q(published_at__gte=since, post__kind="post"), distinct=True),
        replies=Count("post", filter=Q(published_at__gte=since, post__kind="reply"), distinct=True),
        missed=Count("pk", filter=Q(planned_at__range=(since, until), state__in=("missed", "refused", "needs_person"))),
    )
    answers = Answer.objects.of(practice).filter(published_at__gte=since).count()
    return {**out, "answers": answers}


def _first_steps(practice: Practice) -> list[tuple[str, bool]]:
    """The first day's steps and whether each is done; empty as soon as all are."""
    rows = {"library": Passage, "question": Question, "answer": Answer, "channel": Account, "post": Post}
    there = {name: Exists(model.objects.filter(practice=OuterRef("pk"))) for name, model in rows.items()}
    found = Practice.objects.filter(pk=practice.pk).annotate(**there).values(*rows).get()
    steps = [("details", bool(practice.phone)), *((name, found[name]) for name in rows)]
    return [] if all(is_done for _, is_done in steps) else steps
