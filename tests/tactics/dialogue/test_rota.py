"""Who is rung at which minute of the week, and in which order."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bedside.tactics.dialogue.rota import DAY, Shift, ladder, rung_by, week

ADA, BEN, CLEO, RUT = 1, 2, 3, 4
MONDAY = datetime(2026, 11, 23)
WEEKDAYS = [Shift(ADA, 1, day, time(8), time(18)) for day in range(5)]

people = st.integers(1, 6)
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
shifts = st.builds(Shift, people, st.integers(1, 4), st.none() | st.integers(0, 6), times, times)
rotas = st.lists(shifts, max_size=12)
moments = st.integers(0, 7 * DAY - 1).map(lambda minute: MONDAY + timedelta(minutes=minute))


def test_in_the_hours_of_a_shift_its_person_is_rung_and_the_admins_come_last() -> None:
    assert ladder(WEEKDAYS, MONDAY.replace(hour=8), [RUT]) == ((ADA,), (RUT,))
    assert ladder(WEEKDAYS, MONDAY.replace(hour=17, minute=59), [RUT]) == ((ADA,), (RUT,))


def test_outside_of_all_shifts_the_out_of_hours_people_are_rung_in_their_order() -> None:
    rota = [*WEEKDAYS, Shift(CLEO, 2), Shift(BEN, 1)]
    assert ladder(rota, MONDAY.replace(hour=18), [RUT]) == ((BEN,), (CLEO,), (RUT,))
    assert ladder(rota, MONDAY.replace(hour=9), [RUT]) == ((ADA,), (RUT,))


def test_with_no_rota_at_all_every_admin_is_rung_at_once() -> None:
    assert ladder([], MONDAY, [RUT, BEN]) == ((RUT, BEN),)


def test_a_night_shift_reaches_into_the_next_day_and_over_the_end_of_the_week() -> None:
    night = [Shift(BEN, 1, 6, time(20), time(7))]  # Sunday evening to Monday morning
    sunday = MONDAY + timedelta(days=6)
    assert ladder(night, sunday.replace(hour=23), []) == ((BEN,),)
    assert ladder(night, MONDAY.replace(hour=6, minute=59), []) == ((BEN,),)
    assert ladder(night, MONDAY.replace(hour=7), []) == ()


def test_a_shift_that_ends_when_it_starts_is_the_whole_day_round() -> None:
    rota = [Shift(BEN, 1, 0, time(8), time(8))]
    assert ladder(rota, MONDAY.replace(hour=8), []) == ((BEN,),)
    assert ladder(rota, MONDAY + timedelta(days=1, hours=7, minutes=59), []) == ((BEN,),)
    assert ladder(rota, MONDAY + timedelta(days=1, hours=8), []) == ()


def test_who_is_asked_first_is_not_asked_again_as_second_or_as_admin() -> None:
    rota = [Shift(ADA, 1, 0, time(0), time(0)), Shift(ADA, 2, 0, time(0), time(0)), Shift(BEN, 3, 0, time(0), time(0))]
    assert ladder(rota, MONDAY, [ADA, RUT]) == ((ADA,), (BEN,), (RUT,))


def test_going_on_adds_people_and_lets_nobody_off() -> None:
    steps = ((ADA,), (BEN, CLEO), (RUT,))
    assert [rung_by(steps, place) for place in (0, 1, 2, 9)] == [
        (ADA,),
        (ADA, BEN, CLEO),
        (ADA, BEN, CLEO, RUT),
        (ADA, BEN, CLEO, RUT),
    ]


@given(rotas, moments, st.lists(people, min_size=1))
def test_there_is_never_silence_while_anybody_is_there_to_ring(
    rota: list[Shift], at: datetime, admins: list[int]
) -> None:
    steps = ladder(rota, at, admins)
    everybody = [who for step in steps for who in step]
    assert steps
    assert all(steps)
    assert set(admins) <= set(everybody)
    assert len(everybody) == len(set(everybody))


@given(rotas, moments)
def test_the_week_on_the_page_is_the_week_that_rings(rota: list[Shift], at: datetime) -> None:
    minute = at.hour * 60 + at.minute
    day = week(rota)[at.weekday()]
    (span,) = [span for span in day if span.start <= minute < span.end]
    assert span.steps == ladder(rota, at, [])
    assert (day[0].start, day[-1].end) == (0, DAY)
    assert all(one.end == other.start for one, other in pairwise(day))
