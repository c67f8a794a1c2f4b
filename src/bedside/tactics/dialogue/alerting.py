"""Turns how a message was sorted into how fast a person must have seen it, and a round of ringing into the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bedside.tactics.dialogue.classes import CLASSES, NEVER_SILENT


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the bell repeats, and after how long without an answer it goes one step further along the rota."""

    repeat_minutes: int
    escalate_minutes: int


@dataclass(frozen=True, slots=True)
class Speed:
    """Within how many minutes a person must have seen it. A practice may choose a quicker pace, never a slower one."""

    name: str
    title: str
    within_minutes: int
    pace: Pace


_ALL = (
    Speed("five_minutes", "Within 5 minutes", 5, Pace(2, 5)),
    Speed("quarter_hour", "Within 15 minutes", 15, Pace(5, 15)),
    Speed("two_hours", "Within 2 hours", 120, Pace(30, 120)),
)
SPEEDS: Mapping[str, Speed] = {speed.name: speed for speed in _ALL}

# Flags have no class of their own. A threat is told at once; words on safety or rights within two hours.
FLAG_MINUTES: Mapping[str, int] = {"threat": 5, "safety": 120}
_MINUTES = {**{label: CLASSES[label].within_minutes for label in NEVER_SILENT}, **FLAG_MINUTES}


def reasons(label: str, also: Iterable[str]) -> frozenset[str]:
    """The classes and flags of a message that ring somebody; none where nobody need be rung."""
    return frozenset({label, *also} & _MINUTES.keys())


def speed_of(label: str, also: Iterable[str]) -> Speed | None:
    """The quickest speed that any of the reasons asks for; None when there is no reason to ring."""
    asked = [_MINUTES[reason] for reason in reasons(label, also)]
    return next((speed for speed in _ALL if speed.within_minutes >= min(asked)), _ALL[-1]) if asked else None


def allowed(speed: Speed, pace: Pace) -> bool:
    """Whether a practice may ring at this pace: at least once a minute apart, at most as slow as the speed allows."""
    return all(1 <= n <= speed.within_minutes for n in (pace.repeat_minutes, pace.escalate_minutes))


def is_time_to_escalate(now: datetime, stepped_at: datetime, pace: Pace) -> bool:
    """Whether the present step has been rung long enough without an answer."""
    return now >= stepped_at + timedelta(minutes=pace.escalate_minutes)


def next_round(now: datetime, stepped_at: datetime, pace: Pace, *, is_last_step: bool) -> datetime:
    """When to ring again: at the next repeat, or when it is time to go on. On the last step it repeats without end."""
    repeat = now + timedelta(minutes=pace.repeat_minutes)
    return repeat if is_last_step else min(repeat, stepped_at + timedelta(minutes=pace.escalate_minutes))
