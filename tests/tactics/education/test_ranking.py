"""Many, lately and here come first; the order depends on nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Topic
from bedside.tactics.education.ranking import Asks, rank

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def topic(name: str, askers: int = 1, days: int = 0, weight: float = 1.0) -> Topic:
    asked = NOW - timedelta(days=days)
    return Topic(name, name, askers=askers, questions=askers, last_asked_at=asked, local_weight=weight)


def order(*topics: Topic) -> list[str]:
    return [ranked.topic.id for ranked in rank(topics, NOW)]


def test_more_people_come_first() -> None:
    assert order(topic("few", 2), topic("many", 5)) == ["many", "few"]


def test_lately_comes_before_long_ago() -> None:
    assert order(topic("old", 3, days=90), topic("new", 1)) == ["new", "old"]


def test_what_matters_here_comes_first() -> None:
    assert order(topic("far", 2), topic("here", 2, weight=1.5)) == ["here", "far"]


def test_an_asker_weighs_half_after_the_half_life() -> None:
    now, later = (rank([topic("t", 4, days)], NOW, half_life_days=10)[0].heat for days in (0, 10))
    assert later == pytest.approx(now / 2)


def test_each_day_counts_for_itself() -> None:
    asks = {"burst": [Asks(TODAY - timedelta(days=60), 100), Asks(TODAY, 1)], "steady": [Asks(TODAY, 20)]}
    ranked = rank([topic("burst", 101), topic("steady", 20)], NOW, asks)
    assert [one.topic.id for one in ranked] == ["steady", "burst"]


def test_a_wrong_clock_makes_nothing_hotter_than_today() -> None:
    future, today = rank([topic("b", 1, days=-30), topic("a", 1)], NOW)
    assert future.heat == today.heat


def test_a_topic_that_nobody_asked_is_cold() -> None:
    assert rank([Topic("t", "t")], NOW)[0].heat == 0


def test_a_half_life_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="half-life"):
        rank([], NOW, half_life_days=0)


topics = st.builds(topic, st.text(min_size=1, max_size=4), st.integers(0, 50), st.integers(-5, 400), st.floats(0, 3))


@given(st.lists(topics, max_size=12, unique_by=lambda one: one.id), st.randoms())
def test_the_order_does_not_depend_on_how_they_came(found: list[Topic], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert rank(found, NOW) == rank(shuffled, NOW)
