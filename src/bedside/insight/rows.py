"""The plain rows that measures read: what was asked, answered, published, clicked and written, without any person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bedside.base.records import Tactic


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many on one day."""

    on: date
    count: int


@dataclass(frozen=True, slots=True)
class PublicationRow:
    """One publication with the newest numbers that its channel gave; a name that is missing was not given."""

    post_id: int
    tactic: Tactic
    channel: str
    published_on: date
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message that wanted an answer, and when it got one."""

    sent_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Everything about one practice from ``since`` to ``until``, both days included; ``now`` is when it was read."""

    since: date
    until: date
    now: datetime
    questions: tuple[DayCount, ...] = ()
    answers: tuple[DayCount, ...] = ()  # published
    publications: tuple[PublicationRow, ...] = ()
    messages: tuple[MessageRow, ...] = ()
    clicks: tuple[DayCount, ...] = ()

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1
