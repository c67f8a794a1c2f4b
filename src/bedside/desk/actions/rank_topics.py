"""Turns who asked when into the order of a practice's topics."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta

from django.db import transaction
from django.db.models import Count, Q
from django.db.models.functions import TruncDate

from bedside.desk.models import Practice, Question, Topic
from bedside.tactics.education.ranking import HALF_LIFE_DAYS, Asks, rank

_LOOK_BACK = timedelta(days=12 * HALF_LIFE_DAYS)  # by then an ask weighs a four-thousandth


def rank_topics(practice: Practice, now: datetime) -> None:
    """Stores the heat of every living topic; only changed rows are written."""
    topics = {topic.code: topic for topic in Topic.objects.of(practice).filter(merged_into=None)}
    asks: defaultdict[str, list[Asks]] = defaultdict(list)
    for code, on, askers in _days(practice, now):
        asks[code].append(Asks(on, askers))
    changed = []
    for ranked in rank([topic.as_record() for topic in topics.values()], now, asks):
        topic = topics[ranked.topic.id]
        if abs(topic.rank - ranked.heat) > 1e-9:
            topic.rank = ranked.heat
            changed.append(topic)
    with transaction.atomic():
        Topic.objects.bulk_update(changed, ["rank"], batch_size=500)


def _days(practice: Practice, now: datetime) -> list[tuple[str, date, int]]:
    rows = (
        Question.objects.of(practice)
        .filter(asked_at__gte=now - _LOOK_BACK, topic__isnull=False)
        .annotate(on=TruncDate("asked_at", tzinfo=UTC))
        .values("topic__code", "on")
        .annotate(
            marked=Count("asker_mark", distinct=True, filter=~Q(asker_mark="")),
            unmarked=Count("text_key", distinct=True, filter=Q(asker_mark="")),
        )
        .order_by("topic__code", "on")
    )
    return [(row["topic__code"], row["on"], row["marked"] + row["unmarked"]) for row in rows]
