"""Turns stored observations, observances and the season into how much each topic weighs here and now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils import timezone

from bedside.base.records import Observation as ObservationRecord
from bedside.desk.actions.rank_topics import rank_topics
from bedside.desk.models import Observation, Practice, Topic
from bedside.tactics.locality.noticing import Relevance, notice
from bedside.tactics.locality.observances import around

_AHEAD_DAYS = 14


def current_observations(practice: Practice, today: date) -> list[ObservationRecord]:
    """What still holds on ``today``: the newest value of each measure, nothing that has expired."""
    rows = Observation.objects.of(practice).exclude(expires_on__lt=today).order_by("dated_on", "pk")
    newest = {(row.source, row.measure, row.place): row for row in rows}
    return [row.as_record() for row in newest.values()]


def relevances(practice: Practice, topics: Iterable[Topic], today: date) -> dict[str, Relevance]:
    """How much each topic matters here and now, by its code, with a sentence in the practice's first language."""
    place = practice.place()
    seen = current_observations(practice, today)
    marked = around(today, place, _AHEAD_DAYS)
    return {topic.code: notice(topic.as_record(), today, place, seen, marked, place.languages[0]) for topic in topics}


def localise_topics(practice: Practice, today: date) -> int:
    """Stores how much each topic matters here and now, and ranks anew where that changed; how many changed."""
    topics = list(Topic.objects.of(practice).filter(merged_into=None))
    found = relevances(practice, topics, today)
    changed = [topic for topic in topics if abs(topic.local_weight - found[topic.code].weight) > 1e-9]
    for topic in changed:
        topic.local_weight = found[topic.code].weight
    if changed:
        Topic.objects.bulk_update(changed, ["local_weight"], batch_size=500)
        rank_topics(practice, timezone.now())
    return len(changed)
