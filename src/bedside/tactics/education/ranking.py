"""Turns topics and who asked when into an order: how many different people, how lately, how much it matters here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from bedside.base.records import Topic

HALF_LIFE_DAYS = 21.0


class Asks(NamedTuple):
    """How many different people asked on one day."""

    on: date
    askers: int


class Ranked(NamedTuple):
    topic: Topic
    heat: float


def rank(
    topics: Iterable[Topic],
    now: datetime,
    asks: Mapping[str, Iterable[Asks]] | None = None,
    *,
    half_life_days: float = HALF_LIFE_DAYS,
) -> list[Ranked]:
    """Topics, hottest first; equal ones by identifier, so that the order never depends on how they came.

    ``asks`` holds each topic's days by its identifier. Without it, all askers of a topic count as of its last day.
    Every asker loses half of the weight in ``half_life_days``; so the order changes only when somebody asks.
    """
    if half_life_days <= 0:
        raise ValueError("The half-life must be longer than nothing.")
    today = now.astimezone(UTC).date()
    ranked = [Ranked(topic, _heat(topic, today, asks, half_life_days)) for topic in topics]
    return sorted(ranked, key=lambda one: (-one.heat, one.topic.id))


def _heat(topic: Topic, today: date, asks: Mapping[str, Iterable[Asks]] | None, half_life_days: float) -> float:
    days = _last_day(topic) if asks is None else asks.get(topic.id, ())
    warmth = sum(max(0, day.askers) * _weight(day.on, today, half_life_days) for day in days)
    return warmth * max(0.0, topic.local_weight)


def _last_day(topic: Topic) -> tuple[Asks, ...]:
    if topic.last_asked_at is None:
        return ()
    return (Asks(topic.last_asked_at.astimezone(UTC).date(), topic.askers),)


def _weight(asked_on: date, today: date, half_life_days: float) -> float:
    age = max(0, (today - asked_on).days)  # a date in the future is a wrong clock, not a hotter question
    return float(0.5 ** (age / half_life_days))
