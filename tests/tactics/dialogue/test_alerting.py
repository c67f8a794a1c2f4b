"""Which messages ring, how fast somebody must have seen them, and when the bell goes again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Urgency
from bedside.tactics.dialogue.alerting import (
    FLAG_MINUTES,
    SPEEDS,
    Pace,
    allowed,
    is_time_to_escalate,
    next_round,
    reasons,
    speed_of,
)
from bedside.tactics.dialogue.classes import CLASSES, FLAG_URGENCY, NEVER_SILENT, ORDER

NIGHT = datetime(2026, 11, 22, 2, 10)
labels = st.sampled_from(ORDER)
flags = st.lists(st.sampled_from([*ORDER, *FLAG_URGENCY, "unknown_flag"]), max_size=4)


@pytest.mark.parametrize(
    ("label", "also", "minutes"),
    [
        ("emergency", (), 5),
        ("self_harm", (), 5),
        ("abuse_disclosure", (), 15),
        ("abuse_disclosure", ("emergency",), 5),  # strangling
        ("spam_harassment", ("threat",), 5),
        ("complaint", ("safety",), 120),
        ("complaint", ("safety", "threat"), 5),
    ],
)
def test_each_class_and_flag_rings_with_its_own_speed(label: str, also: tuple[str, ...], minutes: int) -> None:
    speed = speed_of(label, also)
    assert speed is not None
    assert speed.within_minutes == minutes


@pytest.mark.parametrize("label", [label for label in ORDER if label not in NEVER_SILENT])
def test_what_can_wait_for_the_morning_wakes_nobody(label: str) -> None:
    assert speed_of(label, ()) is None
    assert reasons(label, ("praise",)) == frozenset()


@given(labels, flags)
def test_whatever_is_urgent_now_rings_and_no_slower_than_its_class_asks(label: str, also: list[str]) -> None:
    asked = [CLASSES[one].urgency for one in (label, *also) if one in CLASSES]
    asked += [FLAG_URGENCY[one] for one in also if one in FLAG_URGENCY]
    speed = speed_of(label, also)
    if Urgency.NOW in asked:
        assert speed is not None
        assert speed.within_minutes <= 15
    for one in (label, *also):
        minutes = CLASSES[one].within_minutes if one in NEVER_SILENT else FLAG_MINUTES.get(one)
        assert minutes is None or (speed is not None and speed.within_minutes <= minutes)


def test_a_pace_is_never_slower_than_the_speed_and_its_own_default_is_allowed() -> None:
    for speed in SPEEDS.values():
        assert allowed(speed, speed.pace)
        assert not allowed(speed, Pace(speed.within_minutes + 1, 1))
        assert not allowed(speed, Pace(1, speed.within_minutes + 1))
        assert not allowed(speed, Pace(0, 1))


def test_every_flag_that_lifts_the_urgency_has_a_speed() -> None:
    assert FLAG_MINUTES.keys() == FLAG_URGENCY.keys()


@given(st.integers(1, 120), st.integers(1, 120), st.integers(0, 10_000))
def test_the_bell_goes_again_soon_and_is_never_late_to_go_on(repeat: int, escalate: int, waited: int) -> None:
    pace, now = Pace(repeat, escalate), NIGHT + timedelta(minutes=waited)
    stepped_at = now - timedelta(minutes=min(waited, escalate - 1))
    due = next_round(now, stepped_at, pace, is_last_step=False)
    assert now < due <= now + timedelta(minutes=repeat)
    assert due <= stepped_at + timedelta(minutes=escalate)
    assert is_time_to_escalate(stepped_at + timedelta(minutes=escalate), stepped_at, pace)
    assert next_round(now, stepped_at, pace, is_last_step=True) == now + timedelta(minutes=repeat)
