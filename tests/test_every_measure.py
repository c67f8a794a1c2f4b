"""One shared exam for every measure, ours or a third party's."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.records import Tactic
from bedside.insight.measures import measures
from bedside.insight.numbers import Number
from bedside.insight.rows import DayCount, MessageRow, PublicationRow, Rows

UNTIL = date(2026, 11, 22)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
_days = st.dates(UNTIL - timedelta(days=120), UNTIL + timedelta(days=5))
_counts = st.lists(st.builds(DayCount, _days, st.integers(0, 500)), max_size=12).map(tuple)
_sent = st.datetimes(datetime(2026, 7, 1), datetime(2026, 11, 22), timezones=st.just(UTC))
_numbers = st.dictionaries(st.sampled_from(["likes", "replies", "reposts", "clicks", "views"]), st.integers(0, 9000))
_publications = st.lists(
    st.builds(PublicationRow, st.integers(1, 30), st.sampled_from(list(Tactic)), st.just("bluesky"), _days, _numbers),
    max_size=40,
).map(tuple)
_messages = st.lists(
    st.builds(
        lambda sent, hours: MessageRow(sent, None if hours is None else sent + timedelta(hours=hours)),
        _sent,
        st.none() | st.floats(0, 400),
    ),
    max_size=15,
).map(tuple)
any_rows = st.builds(
    lambda days, q, a, p, m, c: Rows(UNTIL - timedelta(days=days), UNTIL, NOW, q, a, p, m, c),
    st.integers(0, 120), _counts, _counts, _publications, _messages, _counts,
)  # fmt: skip


def examine(module: ModuleType, rows: Rows) -> None:
    """AssertionError where a measure breaks its contract on ``rows``."""
    assert module.__name__.endswith(f".{module.NAME}")
    for words in (module.LABEL, module.HOW):
        assert set(words) >= {"en", "es"}
        assert all(words.values())
    found = module.measure(rows)
    assert found, "an empty practice gets a number too"
    assert found == module.measure(rows)
    assert found == module.measure(_shuffled(rows)), "the order of rows must not matter"
    for number in found:
        _examine_number(module, number)


def _examine_number(module: ModuleType, number: Number) -> None:
    assert number.measure == module.NAME
    assert number.count >= 0
    assert set(number.unit) >= {"en", "es"}
    assert number.said == {} or set(number.said) >= {"en", "es"}
    for sentence in number.said.values():
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "nan" not in sentence
    if number.interval is not None:
        assert number.interval.low <= number.interval.value <= number.interval.high


def _shuffled(rows: Rows) -> Rows:
    chance = random.Random(3)  # noqa: S311
    names = ("questions", "answers", "messages", "clicks")
    mixed = {name: tuple(chance.sample(getattr(rows, name), len(getattr(rows, name)))) for name in names}
    return replace(rows, **mixed)


@pytest.mark.parametrize("name", measures())
def test_every_measure_passes_the_exam_on_an_empty_practice(name):
    examine(measures()[name], Rows(UNTIL, UNTIL, NOW))


@pytest.mark.parametrize("name", measures())
@settings(max_examples=60, deadline=None)
@given(rows=any_rows)
def test_every_measure_passes_the_exam(name, rows):
    examine(measures()[name], rows)
