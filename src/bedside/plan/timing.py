"""Turns a wall time and a time zone into one instant, and a day into the hours at which people like to read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# A starting guess to be replaced by what a practice learns from its own posts: mid-morning, lunch, early evening.
_WEEKDAY = (time(10, 0), time(12, 15), time(17, 30))
_WEEKEND = (time(10, 30), time(16, 30))
_ELBOW_ROOM = timedelta(hours=2)

_NOTES = {
    "gap": {
        "en": "The clocks go forward that day, so {asked:%H:%M} does not exist. It becomes {real:%H:%M}.",
        "es": "Ese día se adelanta el reloj, así que las {asked:%H:%M} no existen. Será a las {real:%H:%M}.",
    },
    "fold": {
        "en": "The clocks go back that day, so {asked:%H:%M} comes twice. The first one is taken.",
        "es": "Ese día se atrasa el reloj, así que las {asked:%H:%M} llegan dos veces. Se toma la primera.",
    },
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One instant, as the practice's clock shows it and in UTC; ``note`` says when the clock played a trick."""

    wall_time: datetime
    time_zone: str
    utc: datetime
    note: str = ""


def resolve(wall_time: datetime, time_zone: str, lang: str = "en") -> Slot:
    """The instant of ``wall_time`` (naive). ValueError, with a sentence, for an unknown zone or an impossible time.

    A time that the clocks skip moves forward by as much as they do; of a time that comes twice the first is taken.
    """
    if wall_time.tzinfo is not None:
        raise ValueError("A wall time is what the clock on the wall shows, so it carries no time zone of its own.")
    zone = zone_of(time_zone)
    try:
        first, second = (wall_time.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        real = first.astimezone(zone).replace(tzinfo=None, fold=0)
    except OverflowError:
        raise ValueError(f"{wall_time.year} is too far away to plan for.") from None
    asked = wall_time.replace(fold=0)
    trick = "gap" if real != asked else "fold" if first != second else ""
    note = _NOTES[trick].get(lang, _NOTES[trick]["en"]).format(asked=asked, real=real) if trick else ""
    return Slot(real, time_zone, first, note)


def zone_of(time_zone: str) -> ZoneInfo:
    """The IANA zone of that name; ValueError, with a sentence, when there is none."""
    try:
        return ZoneInfo(time_zone)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"{time_zone!r} is not a time zone such as America/Chicago.") from None


def sensible(day: date, time_zone: str, taken: Collection[datetime] = ()) -> tuple[datetime, ...]:
    """Wall times of ``day`` at which a post may well be read, best first; none at night, none near a taken one."""
    hours = _WEEKDAY if day.weekday() < 5 else _WEEKEND
    times = (datetime.combine(day, hour) for hour in hours)
    return tuple(
        wall_time
        for wall_time in times
        if not resolve(wall_time, time_zone).note and all(abs(wall_time - other) >= _ELBOW_ROOM for other in taken)
    )
