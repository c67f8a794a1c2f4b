"""Turns a practice's stored work between two days into its insight: a handful of queries, whatever the amount."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Max, Min, Q, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone

from bedside.base.records import Tactic
from bedside.desk.models import Answer, ClickCount, Deed, Measurement, Message, Practice, Publication, Question
from bedside.insight.rows import DayCount, MessageRow, PublicationRow, Rows
from bedside.insight.summary import Insight
from bedside.insight.summary import summarise as put_into_words

# What wants no answer must not make the practice look slow.
_NO_ANSWER_WANTED = ("none",)
_TAKEN_CARE_OF = ("acknowledge_message", "close_message")


def summarise(practice: Practice, since: date, until: date, lang: str = "en") -> Insight:
    """Sentences and numbers of the days from ``since`` to ``until`` in the practice's own time."""
    zone = ZoneInfo(practice.time_zone)
    start = datetime.combine(since, time(), zone)
    end = datetime.combine(until + timedelta(days=1), time(), zone)
    rows = Rows(
        since=since,
        until=until,
        now=timezone.now().astimezone(zone),
        questions=_by_day(
            Question.objects.of(practice).filter(asked_at__gte=start, asked_at__lt=end), "asked_at", zone
        ),
        answers=_by_day(
            Answer.objects.of(practice).filter(published_at__gte=start, published_at__lt=end), "published_at", zone
        ),
        publications=_publications(practice, start, end, zone),
        messages=_messages(practice, start, end, zone),
        clicks=_clicks(practice, since, until),
    )
    return put_into_words(rows, lang)


def _by_day(rows: Any, column: str, zone: ZoneInfo) -> tuple[DayCount, ...]:
    days = rows.annotate(on=TruncDate(column, tzinfo=zone)).values("on").annotate(many=Count("pk")).order_by("on")
    return tuple(DayCount(day["on"], day["many"]) for day in days)


def _publications(practice: Practice, start: datetime, end: datetime, zone: ZoneInfo) -> tuple[PublicationRow, ...]:
    chosen = Q(published_at__gte=start, published_at__lt=end, post__kind="post")
    rows = (
        Publication.objects.of(practice)
        .filter(chosen)
        .values_list("pk", "post_id", "post__tactic", "account__channel", "published_at")
    )
    numbers = _numbers(practice, start, end)
    return tuple(
        PublicationRow(post_id, Tactic(tactic), channel, at.astimezone(zone).date(), numbers.get(pk, {}))
        for pk, post_id, tactic, channel, at in rows
    )


def _numbers(practice: Practice, start: datetime, end: datetime) -> dict[int, dict[str, int]]:
    """The highest number that was seen: a like that was taken back was a reaction all the same."""
    found: dict[int, dict[str, int]] = {}
    rows = (
        Measurement.objects.of(practice)
        .filter(publication__published_at__gte=start, publication__published_at__lt=end)
        .values_list("publication_id", "name")
        .annotate(most=Max("value"))
        .order_by()
    )
    for pk, name, most in rows:
        found.setdefault(pk, {})[name] = most
    return found


def _messages(practice: Practice, start: datetime, end: datetime, zone: ZoneInfo) -> tuple[MessageRow, ...]:
    rows = list(
        Message.objects.of(practice)
        .filter(sent_at__gte=start, sent_at__lt=end)
        .exclude(urgency__in=_NO_ANSWER_WANTED)
        .annotate(replied_at=Min("replies__publications__published_at"))
        .values_list("pk", "sent_at", "replied_at")
    )
    cared = _cared_for(practice, start)
    return tuple(
        MessageRow(sent.astimezone(zone), _earliest(replied, cared.get(str(pk)))) for pk, sent, replied in rows
    )


def _cared_for(practice: Practice, start: datetime) -> dict[str, datetime]:
    """When a person first took care of a message, by its id as the record of deeds keeps it."""
    deeds = (
        Deed.objects.of(practice)
        .filter(action__in=_TAKEN_CARE_OF, noun="message", created_at__gte=start)
        .values_list("noun_id")
        .annotate(first=Min("created_at"))
        .order_by()
    )
    return dict(deeds)


def _earliest(*times: datetime | None) -> datetime | None:
    known: Iterable[datetime] = [time for time in times if time is not None]
    return min(known, default=None)


def _clicks(practice: Practice, since: date, until: date) -> tuple[DayCount, ...]:
    days = (
        ClickCount.objects.of(practice)
        .filter(day__gte=since, day__lte=until)
        .values("day")
        .annotate(many=Sum("count"))
        .order_by("day")
    )
    return tuple(DayCount(day["day"], day["many"]) for day in days)
