"""Ranges that hold what they promise: known values, exact coverage, and never narrower where posts come in bursts."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.insight.intervals import gamma_below, gamma_quantile, median, rate, share, spread_of


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (1, 100, 0.0018, 0.0545)],
)
def test_wilsons_range_has_the_values_of_the_books(count, total, low, high):
    found = share(count, total)
    assert (found.low, found.high) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(
    ("count", "low", "high"), [(0, 0.0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.390), (100, 81.364, 121.627)]
)
def test_garwoods_range_has_the_values_of_the_books(count, low, high):
    found = rate(count, 1.0)
    assert (found.low, found.high) == pytest.approx((low, high), abs=2e-3)


@given(st.integers(1, 400), st.floats(0.1, 50))
def test_the_range_of_a_rate_is_exact(count, exposure):
    """At its lower end as many or more, at its upper end as few or fewer, come with a chance of 2.5%."""
    found = rate(count, exposure)
    at_least = gamma_below(count, found.low * exposure)
    at_most = 1 - gamma_below(count + 1, found.high * exposure)
    assert (at_least, at_most) == pytest.approx((0.025, 0.025), abs=1e-6)


@pytest.mark.parametrize(("total", "truth"), [(20, 0.1), (20, 0.5), (60, 0.3), (200, 0.02)])
def test_wilsons_range_holds_the_truth_about_as_often_as_it_says(total, truth):
    chances = [math.comb(total, k) * truth**k * (1 - truth) ** (total - k) for k in range(total + 1)]
    held = sum(p for k, p in enumerate(chances) if share(k, total).low <= truth <= share(k, total).high)
    assert 0.92 <= held <= 1.0


@given(st.data())
def test_the_value_lies_in_its_range(data):
    total = data.draw(st.integers(1, 10_000))
    found = share(data.draw(st.integers(0, total)), total)
    assert 0.0 <= found.low <= found.value <= found.high <= 1.0


@given(st.integers(0, 5000), st.floats(0.5, 500), st.floats(1, 40))
def test_bursts_make_a_range_wider_and_never_move_the_value(count, exposure, spread):
    calm, bursty = rate(count, exposure), rate(count, exposure, spread)
    assert calm.value == bursty.value
    assert bursty.low <= calm.low + 1e-9 <= calm.value + 2e-9
    assert bursty.high >= calm.high - 1e-9


@given(st.lists(st.integers(0, 500), max_size=40))
def test_spread_is_never_below_one(counts):
    assert spread_of(counts) >= 1.0


@given(st.floats(0.001, 0.999), st.floats(0.05, 2000))
def test_the_quantile_undoes_the_chance(chance, shape):
    assert gamma_below(shape, gamma_quantile(chance, shape)) == pytest.approx(chance, abs=1e-9)


@given(st.lists(st.floats(0, 1e6) | st.just(math.inf), min_size=1, max_size=60))
def test_a_middle_lies_in_its_range_and_the_order_does_not_matter(values):
    found = median(values)
    assert found.low <= found.value <= found.high
    assert found == median(values[::-1])


def test_of_five_waits_nothing_is_promised_and_of_six_the_ends():
    assert (median([1, 2, 3, 4, 5]).low, median([1, 2, 3, 4, 5]).high) == (0.0, math.inf)
    assert (median([1, 2, 3, 4, 5, 6]).low, median([1, 2, 3, 4, 5, 6]).high) == (1, 6)


def test_the_range_of_a_middle_holds_the_truth_as_often_as_it_says():
    chance = random.Random(7)
    held = 0
    for _ in range(1500):
        found = median([chance.expovariate(1.0) for _ in range(15)])
        held += found.low <= math.log(2) <= found.high
    assert held / 1500 >= 0.95


@pytest.mark.parametrize(
    "impossible",
    [lambda: share(1, 0), lambda: share(3, 2), lambda: rate(-1, 1), lambda: rate(1, 0), lambda: median([])],
)
def test_what_cannot_be_measured_is_refused(impossible):
    with pytest.raises(ValueError):
        impossible()
