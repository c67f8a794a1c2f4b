"""Turns what was measured into a page: sentences first, small charts second, and how each number is known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, Min
from django.db.models.functions import TruncWeek
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import formats, timezone

from bedside.base.records import Tactic
from bedside.desk.models import Message, Post, Practice, Publication, Question
from bedside.desk.views.charts import Chart, bar_chart
from bedside.desk.views.doors import DeskRequest, signed_in

SPANS = (30, 90, 365)


@signed_in
def insight(request: DeskRequest) -> HttpResponse:
    """The last days, as many as ``?days=`` says."""
    wanted = request.GET.get("days", "")
    days = int(wanted) if wanted.isdigit() and int(wanted) in SPANS else 90
    practice, until = request.actor.practice, timezone.now()
    since = until - timedelta(days=days)
    context = {
        "days": days,
        "spans": SPANS,
        "charts": {
            "questions": _weekly(Question.objects.of(practice), "asked_at", since, until),
            "messages": _weekly(Message.objects.of(practice), "sent_at", since, until),
            "posts": _weekly(Publication.objects.of(practice).filter(post__kind="post"), "published_at", since, until),
        },
        "tactics": _tactics(practice, since),
        "replies": _reply_times(practice, since),
    }
    return render(request, "desk/insight/insight.html", context)


def _weekly(rows: Any, name: str, since: datetime, until: datetime) -> Chart:
    """Rows per week of the practice's own calendar, empty weeks too."""
    found = rows.filter(**{f"{name}__gte": since, f"{name}__lte": until}).annotate(week=TruncWeek(name))
    counts = {row["week"].date(): row["n"] for row in found.values("week").annotate(n=Count("pk")).order_by("week")}
    return bar_chart([(_short(week), counts.get(week, 0)) for week in _weeks(since, until)])


def _weeks(since: datetime, until: datetime) -> list[date]:
    first = timezone.localtime(since).date()
    monday, last = first - timedelta(days=first.weekday()), timezone.localtime(until).date()
    return [monday + timedelta(weeks=n) for n in range((last - monday).days // 7 + 1)]


def _short(week: date) -> str:
    return formats.date_format(week, "j M")


def _tactics(practice: Practice, since: datetime) -> list[tuple[str, int, int]]:
    rows = Post.objects.of(practice).filter(kind="post", publications__published_at__gte=since)
    counts = dict(rows.values_list("tactic").annotate(n=Count("pk", distinct=True)).order_by())
    most = max(counts.values(), default=0)
    return [(name, counts.get(name, 0), most) for name in Tactic]


def _reply_times(practice: Practice, since: datetime) -> dict[str, Any]:
    """How long people waited for our first reply: the middle one, and how many it rests on."""
    rows = Message.objects.of(practice).filter(sent_at__gte=since, replies__publications__published_at__isnull=False)
    pairs = rows.annotate(at=Min("replies__publications__published_at")).values_list("sent_at", "at")
    hours = sorted((at - sent_at).total_seconds() / 3600 for sent_at, at in pairs)
    return {"count": len(hours), "hours": hours[len(hours) // 2] if hours else None}
