"""Observances fall on their true days, name who calls them out, and say when they may move."""

import csv
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Place
from bedside.tactics.locality._date_rules import span
from bedside.tactics.locality.observances import around

HARLAN = Place("Harlan", "Example", "46099", "SD")
ROWS = list(
    csv.DictReader(
        files("bedside.tactics.locality").joinpath("_observances.tsv").read_text(encoding="utf-8").splitlines(),
        delimiter="\t",
    )
)


def _when(name, year):
    return next((o.starts_on, o.ends_on) for o in around(date(year, 1, 1), HARLAN, 366) if o.id == f"{name}-{year}")


@pytest.mark.parametrize(
    ("name", "starts_on", "ends_on"),
    [
        ("heart", date(2026, 2, 1), date(2026, 2, 28)),
        ("aids-day", date(2026, 12, 1), date(2026, 12, 1)),
        ("womens-week", date(2026, 5, 10), date(2026, 5, 16)),  # from Mother's Day on
        ("smokeout", date(2026, 11, 19), date(2026, 11, 19)),
        ("takeback-spring", date(2026, 4, 25), date(2026, 4, 25)),
        ("takeback-fall", date(2025, 10, 25), date(2025, 10, 25)),
        ("wear-red", date(2026, 2, 6), date(2026, 2, 6)),
        ("dont-fry", date(2026, 5, 22), date(2026, 5, 22)),  # the Friday before Memorial Day
        ("family-history", date(2026, 11, 26), date(2026, 11, 26)),  # Thanksgiving
        ("lead-week", date(2025, 10, 19), date(2025, 10, 25)),
        ("rare", date(2028, 2, 29), date(2028, 2, 29)),
        ("diabetes-alert", date(2026, 3, 24), date(2026, 3, 24)),
        ("antibiotics", date(2026, 11, 18), date(2026, 11, 24)),
    ],
)
def test_known_dates_are_met(name, starts_on, ends_on):
    assert _when(name, starts_on.year) == (starts_on, ends_on)


def test_every_row_is_complete_and_unique():
    assert len(ROWS) >= 60
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert all(row.values()), row
        assert row["url"].startswith("https://")
        assert row["moves"] in ("yes", "no")
        assert row["sensitive"] in ("yes", "no")


@given(st.sampled_from([row["when"] for row in ROWS]), st.integers(1950, 2150))
def test_every_rule_gives_a_span_within_reach_of_its_year(rule, year):
    starts_on, ends_on = span(rule, year)
    assert starts_on <= ends_on
    assert starts_on.year == year
    assert (ends_on - starts_on).days < 31


@given(
    st.integers(1, 4),
    st.sampled_from("mon tue wed thu fri sat sun".split()),
    st.integers(1, 12),
    st.integers(1950, 2150),
)
def test_the_nth_weekday_is_that_weekday_in_its_own_week_of_the_month(number, weekday, month, year):
    day, _ = span(f"{number} {weekday} {month}", year)
    assert day.strftime("%a").lower() == weekday
    assert (day.month, (day.day - 1) // 7) == (month, number - 1)


@pytest.mark.parametrize("rule", ["", "someday", "3 xyz 11", "11", "month 13"])
def test_a_rule_that_cannot_be_read_is_refused(rule):
    with pytest.raises(ValueError):
        span(rule, 2026)


def test_public_holidays_of_the_state_are_there_in_two_languages():
    found = [o for o in around(date(2026, 10, 12), HARLAN, 1) if o.kind == "holiday"]
    assert [(o.name_in("en"), o.name_in("es")) for o in found] == [
        ("Native Americans' Day", "Día de los Nativos Americanos")
    ]


def test_an_unknown_country_has_no_holidays_and_an_unknown_state_those_of_the_country():
    assert not [o for o in around(date(2026, 12, 25), Place(country="ZZ"), 1) if o.kind == "holiday"]
    assert [o for o in around(date(2026, 12, 25), Place(country="US", state="??"), 1) if o.kind == "holiday"]


def test_what_passes_soonest_stands_first():
    found = around(date(2026, 11, 19), HARLAN, 7)
    lengths = [o.ends_on - o.starts_on for o in found]
    assert lengths == sorted(lengths)
    assert all(o.starts_on <= date(2026, 11, 25) and o.ends_on >= date(2026, 11, 19) for o in found)


def test_grave_subjects_are_marked():
    grave = {row["id"] for row in ROWS if row["sensitive"] == "yes"}
    assert {"suicide-day", "overdose", "violence", "child-abuse", "eating-disorders"} <= grave
