"""What somebody wrote to the practice, and how it was sorted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bedside.base.records.scales import Urgency


@dataclass(frozen=True, slots=True)
class Message:
    """One item that somebody wrote to the practice on a channel."""

    remote_id: str
    text: str
    author: str = ""
    author_name: str = ""
    kind: str = "reply"  # reply | mention | comment | direct | rating
    sent_at: datetime | None = None
    url: str = ""
    thread_id: str = ""  # remote id of the post or message at the root
    reply_to: str = ""  # remote id of the item it answers
    lang: str = ""
    rating: int | None = None
    is_deleted: bool = False
    handle: Mapping[str, str] = field(default_factory=dict)  # what the channel needs to answer it


@dataclass(frozen=True, slots=True)
class Signal:
    """Something noticed in a message: which words, which class they speak for, how sure."""

    name: str
    label: str
    start: int
    end: int
    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class Triage:
    """How a message was sorted, and why."""

    label: str
    also: tuple[str, ...]
    urgency: Urgency
    why: str
    signals: tuple[Signal, ...] = ()
    confidence: float = 1.0
