"""Turns what was measured into a page: sentences first, small charts second, and how each number is known."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import formats, timezone
from django.utils.translation import get_language

from bedside.base.records import Tactic
from bedside.desk.actions.summarise import summarise
from bedside.desk.models import Message, Practice, Publication, Question
from bedside.desk.views.charts import Chart, bar_chart
from bedside.desk.views.doors import DeskRequest, number_of, signed_in
from bedside.insight.numbers import Number, plain

SPANS = (30, 90, 365)


@signed_in
def insight(request: DeskRequest) -> HttpResponse:
    """The last days, as many as ``?days=`` says."""
    wanted = number_of(request.GET.get("days"))
    days = wanted if wanted in SPANS else 90
    practice, until = request.actor.practice, timezone.localdate()
    since = until - timedelta(days=days - 1)
    lang = (get_language() or "en")[:2]
    found = summarise(practice, since, until, lang)
    numbers = [_told(number, lang) for number in found.numbers]
    context = {
        "days": days,
        "spans": SPANS,
        "found": found,
        "ways": [(way, [told for told in numbers if told["tactic"] is way and told["said"]]) for way in Tactic],
        "numbers": numbers,
        "charts": _charts(practice, since, until),
    }
    return render(request, "desk/insight/insight.html", context)


def _told(number: Number, lang: str) -> dict[str, Any]:
    return {
        "label": number.label.get(lang, number.label["en"]),
        "how": number.how.get(lang, number.how["en"]),
        "said": number.said.get(lang, number.said.get("en", "")),
        "unit": number.unit.get(lang, number.unit["en"]),
        "count": number.count,
        "range": f"{plain(number.interval.low)} – {plain(number.interval.high)}" if number.interval else "",
        "tactic": number.tactic,
    }


def _charts(practice: Practice, since: date, until: date) -> dict[str, Chart]:
    posts = Publication.objects.of(practice).filter(post__kind="post")
    return {
        "questions": _weekly(practice, Question.objects.of(practice), "asked_at", since, until),
        "messages": _weekly(practice, Message.objects.of(practice), "sent_at", since, until),
        "posts": _weekly(practice, posts, "published_at", since, until),
    }


def _weekly(practice: Practice, rows: Any, column: str, since: date, until: date) -> Chart:
    """Rows per week of the practice's own calendar, empty weeks too."""
    zone = ZoneInfo(practice.time_zone)
    weeks = _weeks(since, until)
    edges = [datetime.combine(week, time(), zone) for week in (*weeks, weeks[-1] + timedelta(weeks=1))]
    # Counted between fixed edges: asking the database for each row's week costs three times as much on SQLite.
    counts = rows.filter(**{f"{column}__gte": edges[0]}).aggregate(
        **{f"n{i}": Count("pk", filter=_between(column, *pair)) for i, pair in enumerate(pairwise(edges))}
    )
    return bar_chart([(formats.date_format(week, "j M"), counts[f"n{i}"]) for i, week in enumerate(weeks)])


def _between(column: str, since: datetime, until: datetime) -> Q:
    return Q(**{f"{column}__gte": since, f"{column}__lt": until})


def _weeks(since: date, until: date) -> list[date]:
    monday = since - timedelta(days=since.weekday())
    return [monday + timedelta(weeks=n) for n in range((until - monday).days // 7 + 1)]
