"""Not now, but when: by the clock on the practice's wall, whatever the clocks do that night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.plan.later import morning_of, returns

CHICAGO = "America/Chicago"
ZONES = (CHICAGO, "Europe/London", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe")


def _wall(name: str, now: datetime, zone: str = CHICAGO) -> str:
    return f"{returns(now.replace(tzinfo=ZoneInfo(zone)), zone)[name].astimezone(ZoneInfo(zone)):%a %d %H:%M}"


def test_a_wednesday_morning() -> None:
    now = datetime(2026, 11, 18, 9, 7)
    assert [_wall(name, now) for name in ("today", "tomorrow", "monday")] == [
        "Wed 18 12:15",
        "Thu 19 08:00",
        "Mon 23 08:00",
    ]


@pytest.mark.parametrize(("at", "is_there"), [("14:59", True), ("15:00", True), ("15:01", False), ("23:30", False)])
def test_in_the_afternoon_there_is_no_later_today(at: str, is_there: bool) -> None:
    now = datetime.combine(date(2026, 11, 18), time.fromisoformat(at), ZoneInfo(CHICAGO))
    assert ("today" in returns(now, CHICAGO)) == is_there


def test_on_a_monday_next_monday_is_in_a_week() -> None:
    assert _wall("monday", datetime(2026, 11, 23, 7, 0)) == "Mon 30 08:00"


def test_tomorrow_morning_is_eight_on_the_wall_when_the_clocks_change_overnight() -> None:
    saturday = datetime(2026, 10, 31, 20, 0)  # in Chicago the clocks go back that night
    assert _wall("tomorrow", saturday) == "Sun 01 08:00"
    assert morning_of(date(2026, 11, 1), CHICAGO) == datetime(2026, 11, 1, 14, 0, tzinfo=UTC)


@given(st.datetimes(datetime(2024, 1, 1), datetime(2035, 1, 1)), st.sampled_from(ZONES))
def test_whatever_is_offered_is_still_to_come_and_within_eight_days(now: datetime, zone: str) -> None:
    moment = now.replace(tzinfo=UTC)
    offered = returns(moment, zone)
    assert all(moment < each < moment + timedelta(days=8) for each in offered.values())
    assert "tomorrow" in offered
