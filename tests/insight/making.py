"""Rows for tests: a practice's work, made up from a few numbers."""

from datetime import UTC, date, datetime, timedelta

from bedside.base.records import Tactic
from bedside.insight.rows import DayCount, MessageRow, PublicationRow, Rows

UNTIL = date(2026, 11, 22)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def rows(days=90, **changes) -> Rows:
    return Rows(since=UNTIL - timedelta(days=days - 1), until=UNTIL, now=NOW, **changes)


def posts(tactic: Tactic, likes: list[int], first_id: int = 0, **more: int) -> tuple[PublicationRow, ...]:
    return tuple(
        PublicationRow(
            first_id + number, tactic, "bluesky", UNTIL - timedelta(days=number % 80), {"likes": count} | more
        )
        for number, count in enumerate(likes)
    )


def daily(count: int, days: int) -> tuple[DayCount, ...]:
    return tuple(DayCount(UNTIL - timedelta(days=number), count) for number in range(days))


def message(hours_ago: float, answered_after_hours: float | None = None) -> MessageRow:
    sent_at = NOW - timedelta(hours=hours_ago)
    answered_at = None if answered_after_hours is None else sent_at + timedelta(hours=answered_after_hours)
    return MessageRow(sent_at, answered_at)
