"""Turns a week of shifts into who is rung at a moment and in which order; an empty rota rings the last resort."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise

DAY = 24 * 60
_WEEK = 7 * DAY

Step = tuple[int, ...]  # the people who are rung together
Ladder = tuple[Step, ...]  # whom to ring first, then whom, and so on


@dataclass(frozen=True, slots=True)
class Shift:
    """A stretch of every week in which ``who`` is on call. ``weekday`` 0 is Monday; None: when nobody else is.

    A shift that does not end later than it starts ends on the next day; 08:00 to 08:00 is the whole day round.
    """

    who: int
    step: int = 1
    weekday: int | None = None
    starts: time = time(0)
    ends: time = time(0)

    def covers(self, minute: int) -> bool:
        """Whether a minute of the week (0 is Monday 00:00) lies in it."""
        if self.weekday is None:
            return False
        start = self.weekday * DAY + _minutes(self.starts)
        length = (_minutes(self.ends) - _minutes(self.starts)) % DAY or DAY
        return (minute - start) % _WEEK < length


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one day, in minutes from midnight, in which the same people are rung in the same order."""

    start: int
    end: int
    steps: Ladder
    is_out_of_hours: bool


def ladder(shifts: Sequence[Shift], at: datetime, last_resort: Iterable[int]) -> Ladder:
    """Whom to ring ``at`` a local time: those on call by step, else those out of hours, and the last resort at the end.

    Nobody stands in it twice. It is empty only when there is nobody at all, not even a last resort.
    """
    on_call = _steps(shifts, at.weekday() * DAY + at.hour * 60 + at.minute)
    rung = {who for step in on_call for who in step}
    rest = tuple(dict.fromkeys(who for who in last_resort if who not in rung))
    return (*on_call, rest) if rest else on_call


def rung_by(steps: Ladder, place: int) -> Step:
    """Everybody who is rung once the alert has come ``place`` steps along: nobody asked before is let off."""
    return tuple(dict.fromkeys(who for step in steps[: place + 1] for who in step))


def week(shifts: Sequence[Shift]) -> list[list[Span]]:
    """For each weekday, Monday first, the stretches that fill it from midnight to midnight."""
    edges = {day * DAY for day in range(8)}
    for shift in shifts:
        if shift.weekday is not None:
            start = shift.weekday * DAY
            ends = start + _minutes(shift.ends) + (DAY if shift.ends <= shift.starts else 0)
            edges |= {start + _minutes(shift.starts), ends % _WEEK}
    days: list[list[Span]] = [[] for _ in range(7)]
    for start, end in pairwise(sorted(edges)):
        day, found = days[start // DAY], _steps(shifts, start)
        is_out = not any(shift.covers(start) for shift in shifts)
        if day and day[-1].steps == found and day[-1].is_out_of_hours == is_out:
            start = day.pop().start + (start // DAY) * DAY
        day.append(Span(start % DAY, (end - 1) % DAY + 1, found, is_out))
    return days


def _steps(shifts: Sequence[Shift], minute: int) -> Ladder:
    """Those on call in a minute of the week by step, or those out of hours when nobody is."""
    present = [shift for shift in shifts if shift.covers(minute)]
    present = present or [shift for shift in shifts if shift.weekday is None]
    seen: set[int] = set()
    found: list[Step] = []
    for number in sorted({shift.step for shift in present}):
        step = tuple(dict.fromkeys(s.who for s in present if s.step == number and s.who not in seen))
        seen.update(step)
        found += [step] if step else []
    return tuple(found)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
