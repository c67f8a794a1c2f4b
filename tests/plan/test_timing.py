"""A wall time means one instant, whatever the clocks do that day."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.plan.timing import resolve, sensible

ZONES = (
    "America/Chicago",
    "America/Phoenix",
    "America/New_York",
    "America/St_Johns",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Chatham",
    "UTC",
)
wall_times = st.datetimes(datetime(1975, 1, 1), datetime(2060, 12, 31)).map(
    lambda t: t.replace(second=0, microsecond=0)
)


def test_an_ordinary_time_is_taken_as_it_stands():
    slot = resolve(datetime(2026, 11, 23, 10, 0), "America/Chicago")
    assert slot.utc == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    assert slot.wall_time == datetime(2026, 11, 23, 10, 0)
    assert slot.time_zone == "America/Chicago"
    assert slot.note == ""


@pytest.mark.parametrize(
    ("zone", "asked", "real"),
    [
        ("America/Chicago", datetime(2027, 3, 14, 2, 30), datetime(2027, 3, 14, 3, 30)),
        ("Europe/Dublin", datetime(2027, 3, 28, 1, 15), datetime(2027, 3, 28, 2, 15)),
        ("Australia/Lord_Howe", datetime(2026, 10, 4, 2, 10), datetime(2026, 10, 4, 2, 40)),  # half an hour only
        ("Pacific/Apia", datetime(2011, 12, 30, 9, 0), datetime(2011, 12, 31, 9, 0)),  # a whole day was left out
    ],
)
def test_a_time_that_the_clocks_skip_moves_forward_and_says_so(zone, asked, real):
    slot = resolve(asked, zone)
    assert slot.wall_time == real
    assert f"{asked:%H:%M} does not exist" in slot.note
    assert f"{asked:%H:%M} no existen" in resolve(asked, zone, "es").note


@pytest.mark.parametrize(
    ("zone", "asked", "utc"),
    [
        ("America/Chicago", datetime(2026, 11, 1, 1, 30), datetime(2026, 11, 1, 6, 30, tzinfo=UTC)),
        ("America/St_Johns", datetime(2026, 11, 1, 1, 30), datetime(2026, 11, 1, 4, 0, tzinfo=UTC)),
        ("Australia/Lord_Howe", datetime(2027, 4, 4, 1, 45), datetime(2027, 4, 3, 14, 45, tzinfo=UTC)),
    ],
)
def test_of_a_time_that_comes_twice_the_first_is_taken_and_it_says_so(zone, asked, utc):
    slot = resolve(asked, zone)
    assert slot.utc == utc
    assert slot.wall_time == asked
    assert "comes twice" in slot.note


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "America", "../../etc/passwd", "a\0b", "Central Time"])
def test_an_unknown_zone_is_refused_with_a_sentence(zone):
    with pytest.raises(ValueError, match="is not a time zone such as America/Chicago"):
        resolve(datetime(2026, 11, 23, 10, 0), zone)


def test_a_time_with_a_zone_of_its_own_is_refused():
    with pytest.raises(ValueError, match="carries no time zone"):
        resolve(datetime(2026, 11, 23, 10, 0, tzinfo=UTC), "UTC")


@pytest.mark.parametrize(
    ("wall_time", "zone"), [(datetime(1, 1, 1), "Asia/Tokyo"), (datetime(9999, 12, 31, 23), "America/Chicago")]
)
def test_a_time_beyond_the_calendar_is_refused(wall_time, zone):
    with pytest.raises(ValueError, match="too far away"):
        resolve(wall_time, zone)


@given(wall_times, st.sampled_from(ZONES))
def test_the_wall_time_of_a_slot_is_always_what_the_clock_shows_at_its_instant(wall_time, zone):
    slot = resolve(wall_time, zone)
    assert slot.utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == slot.wall_time
    assert slot.wall_time >= wall_time
    assert (slot.wall_time == wall_time) or slot.note


@given(wall_times, st.sampled_from(ZONES))
def test_resolving_the_wall_time_of_a_slot_again_changes_nothing(wall_time, zone):
    slot = resolve(wall_time, zone)
    assert resolve(slot.wall_time, zone).utc == slot.utc


@given(wall_times, st.sampled_from(ZONES))
def test_a_note_is_silent_only_when_there_is_one_such_instant(wall_time, zone):
    slot = resolve(wall_time, zone)
    day = [slot.utc + timedelta(minutes=m) for m in range(-26 * 60, 26 * 60, 30)]
    same = {t for t in day if t.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == wall_time}
    assert len(same) <= 1 or slot.note


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sampled_from(ZONES))
def test_good_hours_are_never_at_night_and_never_played_tricks_on(day, zone):
    found = sensible(day, zone)
    assert found
    assert all(8 <= time.hour < 20 and time.date() == day and not resolve(time, zone).note for time in found)


def test_good_hours_keep_away_from_what_is_planned_already():
    monday = date(2026, 11, 23)
    taken = [datetime(2026, 11, 23, 9, 30), datetime(2026, 11, 23, 18, 0)]
    assert sensible(monday, "America/Chicago", taken) == (datetime(2026, 11, 23, 12, 15),)
