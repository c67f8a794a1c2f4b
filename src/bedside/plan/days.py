"""Turns a month and what is planned in it into the days that should get a post: spread out, never past, no holidays."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Collection, Mapping
from datetime import date

# Which weekdays carry one to seven posts a week; Monday is 0.
_SPREAD = {
    1: (2,),
    2: (1, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 4),
    5: (0, 1, 2, 3, 4),
    6: (0, 1, 2, 3, 4, 5),
    7: tuple(range(7)),
}


def days_for(
    month: date,
    today: date,
    planned: Mapping[date, int],
    *,
    per_week: int,
    max_a_day: int,
    is_open: Callable[[date], bool],
    marked: Collection[date] = (),
) -> list[date]:
    """Days of the month of ``month`` to fill, in order. What is planned already counts against each week's share.

    ``is_open`` says whether a day has an hour left; ``marked`` days come before others of their week.
    Asked again after its days were planned, it names none.
    """
    if per_week not in _SPREAD:
        raise ValueError(f"{per_week} posts a week cannot be planned; choose 1 to 7.")
    chosen: list[date] = []
    for week in _weeks(month):
        chosen += _days_of(week, month, today, planned, per_week, max_a_day, is_open, marked)
    return sorted(chosen)


def _weeks(month: date) -> list[list[date]]:
    return calendar.Calendar(firstweekday=0).monthdatescalendar(month.year, month.month)


def _days_of(
    week: list[date],
    month: date,
    today: date,
    planned: Mapping[date, int],
    per_week: int,
    max_a_day: int,
    is_open: Callable[[date], bool],
    marked: Collection[date],
) -> list[date]:
    ahead = [day for day in week if day.month == month.month and day >= today]
    wanted = sum(day.weekday() in _SPREAD[per_week] for day in ahead)
    missing = min(
        wanted - sum(planned.get(day, 0) for day in ahead),
        per_week - sum(planned.get(day, 0) for day in week),
    )
    room = [day for day in ahead if planned.get(day, 0) < max_a_day and is_open(day)]
    busy = {day for day in week if planned.get(day, 0)}
    chosen: list[date] = []
    while len(chosen) < missing and room:
        best = min(
            room,
            key=lambda day: (
                day not in marked,
                day.weekday() not in _SPREAD[per_week],
                day.weekday() > 4,
                -_distance(day, busy),
                day,
            ),
        )
        chosen.append(best)
        busy.add(best)
        room.remove(best)
    return chosen


def _distance(day: date, busy: Collection[date]) -> int:
    return min((abs((day - other).days) for other in busy), default=7)
