"""A proposed month is balanced, spread out, never in the past, the same every time, and never doubled."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.records import Observance, Observation, Reference, Tactic, Topic
from bedside.plan.calendar import propose
from bedside.plan.proposals import Candidate, Taken
from bedside.plan.timing import resolve

CHICAGO = "America/Chicago"
NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
DECEMBER = date(2026, 12, 1)
REFERENCE = Reference("CDC", "x", "https://x.test/")
AIDS_DAY = Observance(
    "aids", {"en": "World AIDS Day", "es": "Día del sida"}, date(2026, 12, 1), date(2026, 12, 1), authority="WHO"
)
TOYS = Observance("toys", {"en": "Safe Toys Month"}, date(2026, 12, 1), date(2026, 12, 31), authority="PB")
CHRISTMAS = Observance("xmas", {"en": "Christmas Day"}, date(2026, 12, 25), date(2026, 12, 25), kind="holiday")


def observation(**changes):
    values = {
        "source": "nssp",
        "measure": "Flu visits",
        "place": "here",
        "value": 1.0,
        "unit": "%",
        "dated_on": date(2026, 11, 14),
        "sentence": "Flu.",
        "reference": REFERENCE,
        "weight": 1.5,
    }
    return Observation(**(values | changes))


def candidate(code, rank, *, answered=True, local=1.0, lang="en"):
    return Candidate(Topic(code, f"Question {code}", lang, 3, 3, None, local), rank, answered)


TOPICS = [candidate(f"t{n:02}", 20.0 - n, answered=n % 2 == 0) for n in range(20)]


def december(candidates=TOPICS, observances=(AIDS_DAY, TOYS, CHRISTMAS), observations=(), taken=(), now=NOW, **choices):
    return propose(DECEMBER, candidates, observances, observations, taken, CHICAGO, now, **choices)


def taken_of(proposals):
    return [Taken(p.wall_time, p.tactic, p.topic_id, p.title) for p in proposals]


def test_the_five_tactics_share_the_month():
    counts = Counter(p.tactic for p in december(observations=[observation()]))
    assert set(counts) == set(Tactic)
    assert max(counts.values()) - min(counts.values()) <= 1


def test_three_a_week_on_mondays_wednesdays_and_fridays():
    found = december(observances=[TOYS, CHRISTMAS])
    assert {p.wall_time.weekday() for p in found} == {0, 1, 2, 4}  # Tuesday stands in for Christmas
    assert [p.wall_time.date() for p in found if p.wall_time.weekday() == 1] == [date(2026, 12, 22)]


def test_the_hottest_topic_comes_first_and_of_equals_the_local_one():
    equal = [candidate("a", 5.0), candidate("b", 5.0, local=1.4), candidate("c", 1.0)]
    found = [p.topic_id for p in december(equal) if p.topic_id]
    assert found == ["b", "a", "c"]


def test_an_unanswered_topic_is_asked_about_and_never_explained():
    answered = {c.topic.id for c in TOPICS if c.is_answered}
    for proposal in december():
        if proposal.tactic in (Tactic.EDUCATION, Tactic.MEDIA):
            assert proposal.topic_id in answered
        elif proposal.tactic is Tactic.DIALOGUE and proposal.topic_id:
            assert proposal.topic_id not in answered


def test_an_observance_falls_on_its_day_and_names_its_authority():
    found = december()
    (aids,) = [p for p in found if p.observance == AIDS_DAY]
    assert aids.wall_time.date() == date(2026, 12, 1)
    assert aids.why == "Organized by WHO."


def test_a_grave_observance_asks_for_care_and_a_moving_one_for_a_look_at_the_date():
    grave = Observance(
        "s", {"en": "S"}, date(2026, 12, 1), date(2026, 12, 31), authority="X", is_sensitive=True, may_move=True
    )
    (found,) = [p for p in december(observances=[grave]) if p.observance]
    assert found.why == (
        "Organized by X. Check the date there first. Handle with care: add a helpline, and let a clinician read it."
    )


def test_alerts_and_expired_numbers_are_never_planned():
    stale = [observation(is_alert=True), observation(expires_on=date(2026, 11, 30)), observation(weight=1.0)]
    assert not [p for p in december(observations=stale) if p.observation]


def test_an_empty_practice_still_gets_openings_but_days_without_a_subject_stay_empty():
    found = december([], (), ())
    assert {p.tactic for p in found} == {Tactic.DIALOGUE, Tactic.MANNER}
    titles = [p.title for p in december([], (), (), per_week=7)]
    assert len(titles) == len(set(titles)) == 13  # all openings once, then nothing rather than something empty


def test_another_month_opens_with_other_words():
    january = propose(date(2027, 1, 1), [], [], [], [], CHICAGO, NOW)
    assert january[0].title != december([], (), ())[0].title


def test_one_in_four_is_in_the_second_language():
    found = december([], (), (), languages=("en", "es"))
    assert [p.lang for p in found[:8]] == ["en", "en", "en", "es", "en", "en", "en", "es"]
    assert found[3].title.startswith(("¿", "Q", "C", "P", "L", "G"))


def test_reasons_are_in_the_first_language_of_the_practice():
    found = december(languages=("es", "en"))
    assert any("personas preguntaron" in p.why for p in found)


def test_a_month_that_is_over_gets_nothing():
    assert propose(date(2026, 10, 1), TOPICS, [], [], [], CHICAGO, NOW) == []


def test_an_impossible_number_of_posts_is_refused():
    with pytest.raises(ValueError, match="choose 1 to 7"):
        december(per_week=9)


months = st.dates(date(2026, 1, 1), date(2028, 12, 31))
zones = st.sampled_from(["America/Chicago", "Australia/Lord_Howe", "Pacific/Kiritimati", "America/St_Johns"])
taken_lists = st.lists(
    st.builds(
        Taken,
        st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),
        st.sampled_from(list(Tactic)),
        st.none() | st.sampled_from([c.topic.id for c in TOPICS]),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(months, zones, st.integers(1, 7), taken_lists, st.integers(-40, 40))
def test_every_plan_keeps_its_promises(month, zone, per_week, taken, offset):
    now = datetime.combine(month, datetime.min.time(), UTC) + timedelta(days=offset, hours=7)
    arguments = (month, TOPICS, [AIDS_DAY, TOYS, CHRISTMAS], [observation()])
    found = propose(*arguments, taken, zone, now, per_week=per_week)
    assert found == propose(*arguments, taken, zone, now, per_week=per_week)
    busy = {t.wall_time.date() for t in taken}
    days = [p.wall_time.date() for p in found]
    assert days == sorted(set(days)), "one a day, in order"
    assert not busy.intersection(days)
    assert all((d.year, d.month) == (month.year, month.month) for d in days)
    assert all(resolve(p.wall_time, zone).utc > now and 8 <= p.wall_time.hour < 20 for p in found)
    weeks = Counter(d.isocalendar()[:2] for d in days)
    assert all(count <= per_week for count in weeks.values())
    subjects = [p.topic_id or p.title for p in found]
    assert len(subjects) == len(set(subjects))
    assert not {t.topic_id for t in taken}.intersection(p.topic_id for p in found if p.topic_id)


@settings(max_examples=60, deadline=None)
@given(months, zones, st.integers(1, 7), taken_lists)
def test_pressing_twice_does_not_double_the_month(month, zone, per_week, taken):
    now = datetime.combine(month.replace(day=1), datetime.min.time(), UTC) + timedelta(days=3)
    arguments = (month, TOPICS, [AIDS_DAY, TOYS], [observation()])
    first = propose(*arguments, taken, zone, now, per_week=per_week)
    assert propose(*arguments, [*taken, *taken_of(first)], zone, now, per_week=per_week) == []
