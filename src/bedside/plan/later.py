"""Turns "not now" into the moments at which something may come back, by the clock on the practice's wall."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bedside.plan.timing import resolve, zone_of

MORNING = time(8, 0)
_A_WHILE = timedelta(hours=3)
_EVENING = time(18, 0)
_QUARTER = 15


def returns(now: datetime, time_zone: str) -> Mapping[str, datetime]:
    """The moments to choose from by name, in UTC. In the afternoon there is no "later today" left."""
    local = now.astimezone(zone_of(time_zone)).replace(tzinfo=None, fold=0)
    today = local.date()
    later = _next_quarter(local + _A_WHILE)
    to_monday = timedelta(days=7 - today.weekday())
    found = {"tomorrow": morning_of(today + timedelta(days=1), time_zone)}
    if later.date() == today and later.time() <= _EVENING:
        found = {"today": resolve(later, time_zone).utc, **found}
    return {**found, "monday": morning_of(today + to_monday, time_zone)}


def morning_of(day: date, time_zone: str) -> datetime:
    """When the practice begins its work on ``day``, in UTC."""
    return resolve(datetime.combine(day, MORNING), time_zone).utc


def _next_quarter(moment: datetime) -> datetime:
    """The full quarter of an hour at or after ``moment``."""
    floor = moment.replace(minute=moment.minute - moment.minute % _QUARTER, second=0, microsecond=0)
    return floor if floor == moment else floor + timedelta(minutes=_QUARTER)
