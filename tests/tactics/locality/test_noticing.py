"""What matters here and now outranks its equal, never drowns what people ask, and says why."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Observation, Place, Reference, Topic
from bedside.tactics.locality.noticing import HIGHEST, notice
from bedside.tactics.locality.observances import around
from bedside.tactics.locality.seasons import seasons

HARLAN = Place("Harlan", "Example", "46099", "SD", latitude=43.5)
NOVEMBER = date(2026, 11, 22)
RISING = Observation(
    source="nssp",
    measure="Emergency visits for flu",
    place="here",
    value=0.6,
    unit="%",
    dated_on=date(2026, 11, 14),
    sentence="Flu is rising here.",
    reference=Reference("CDC", "x", "https://x.test/"),
    keywords=("flu", "gripe"),
    weight=1.6,
    expires_on=date(2026, 12, 5),
    translations={"en": "Flu is rising here.", "es": "La gripe sube aquí."},
)


def _topic(title):
    return Topic("t1", title)


def test_a_local_topic_outranks_an_equal_one():
    local = notice(_topic("Do I need a flu shot this year?"), NOVEMBER, HARLAN, [RISING])
    equal = notice(_topic("How do I treat a sprained ankle?"), NOVEMBER, HARLAN, [RISING])
    assert local.weight > equal.weight == 1.0
    assert "Flu is rising here." in local.why
    assert equal.why == ""


def test_the_reason_is_given_in_spanish_too():
    found = notice(_topic("¿Me pongo la vacuna contra la gripe?"), NOVEMBER, HARLAN, [RISING], lang="es")
    assert found.why == "La gripe sube aquí. Es temporada de gripe."


def test_an_observation_that_has_expired_says_nothing():
    old = replace(RISING, expires_on=date(2026, 5, 31))
    june = date(2026, 6, 1)
    assert notice(_topic("flu"), june, HARLAN, [old]).weight == 1.0


def test_a_day_weighs_more_than_a_month():
    day = [o for o in around(date(2026, 11, 14), HARLAN, 1) if o.id == "diabetes-day-2026"]
    month = [o for o in around(date(2026, 11, 14), HARLAN, 1) if o.id == "diabetes-2026"]
    topic = _topic("What is prediabetes?")
    assert notice(topic, date(2026, 11, 14), HARLAN, (), day).weight > notice(topic, NOVEMBER, HARLAN, (), month).weight


@pytest.mark.parametrize("title", ["How much fluid should I drink?", "My influencer said so", "conflict at work"])
def test_a_keyword_is_a_whole_word(title):
    assert notice(_topic(title), NOVEMBER, HARLAN, [RISING]).weight == 1.0


def test_seasons_come_half_a_year_later_in_the_south():
    south = Place("Dunedin", country="NZ", latitude=-45.9)
    north_january = [s.keywords for s in seasons(date(2026, 1, 10), HARLAN)]
    assert [s.keywords for s in seasons(date(2026, 7, 10), south)] == north_january


@given(st.text(max_size=60), st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.lists(st.floats(1, 50), max_size=8))
def test_the_weight_stays_within_bounds_and_is_explained(title, day, weights):
    observations = [replace(RISING, weight=w, expires_on=None) for w in weights]
    found = notice(_topic(f"{title} flu"), day, HARLAN, observations, around(day, HARLAN, 7))
    assert 1.0 <= found.weight <= HIGHEST
    assert bool(found.why) == (found.weight > 1.0)


@given(st.permutations([replace(RISING, weight=w, sentence=f"{w}.", translations={}) for w in (1.1, 1.3, 2.0)]))
def test_the_order_of_the_observations_does_not_matter(observations):
    found = notice(_topic("flu"), NOVEMBER, HARLAN, observations)
    assert found == notice(_topic("flu"), NOVEMBER, HARLAN, sorted(observations, key=lambda o: o.weight))
