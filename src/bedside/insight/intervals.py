"""Turns counts into honest ranges: Wilson's for shares, the gamma range for rates, order statistics for a median."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with the range that holds the truth ``LEVEL`` of the time; ``high`` may be infinite."""

    value: float
    low: float
    high: float

    def is_apart_from(self, other: Interval) -> bool:
        """Whether the ranges do not touch: then, and only then, one may be called higher."""
        return self.low > other.high or other.low > self.high


def share(count: int, total: int, level: float = LEVEL) -> Interval:
    """A share of ``total`` (Wilson's score range). Source: E. B. Wilson, 1927."""
    if not 0 <= count <= total or total <= 0:
        raise ValueError(f"{count} of {total} is no share.")
    z = NormalDist().inv_cdf(0.5 + level / 2)
    value = count / total
    middle = (value + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(value * (1 - value) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    # Rounding must not push the range past the value that it belongs to.
    return Interval(value, max(0.0, min(value, middle - half)), min(1.0, max(value, middle + half)))


def rate(count: float, exposure: float, spread: float = 1.0, level: float = LEVEL) -> Interval:
    """Events per unit of ``exposure`` (posts, days). Source: F. Garwood, 1936, the exact range of a Poisson count.

    ``spread`` above 1 widens it where events come in bursts: one post that everybody saw must not look like a habit.
    """
    if count < 0 or exposure <= 0 or spread <= 0:
        raise ValueError(f"{count} in {exposure} is no rate.")
    events, per = count / spread, spread / exposure
    low = gamma_quantile((1 - level) / 2, events) * per if events > 0 else 0.0
    return Interval(count / exposure, low, gamma_quantile(0.5 + level / 2, events + 1) * per)


def spread_of(counts: Sequence[float]) -> float:
    """How much burstier than chance the counts are: variance over mean, never below 1.

    From few counts it is itself a guess, so it is raised as Student's t raises a range of few values.
    """
    if len(counts) < 2 or (mean := math.fsum(counts) / len(counts)) <= 0:
        return 1.0
    variance = math.fsum((count - mean) ** 2 for count in counts) / (len(counts) - 1)
    return max(1.0, variance / mean * _doubt(len(counts) - 1))


def _doubt(freedom: int) -> float:
    """The square of Student's t over the normal's z at 95%. Source: Abramowitz and Stegun 26.7.5."""
    z = NormalDist().inv_cdf(0.975)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return float((1 + (first / freedom + second / freedom**2 + third / freedom**3) / z) ** 2)


def median(values: Sequence[float], level: float = LEVEL) -> Interval:
    """The middle value, with the range that order statistics give (no assumption about the shape).

    Values may be infinite: something that has not ended yet counts as longer than all that has.
    """
    if not values:
        raise ValueError("There is no middle of nothing.")
    ordered = sorted(values)
    size = len(ordered)
    middle = ordered[size // 2] if size % 2 else _between(ordered[size // 2 - 1], ordered[size // 2])
    cut = _rank_below(size, (1 - level) / 2)
    low = ordered[cut - 1] if cut else 0.0
    high = ordered[size - cut] if cut else math.inf
    return Interval(middle, low, high)


def _between(low: float, high: float) -> float:
    return math.inf if math.isinf(high) else (low + high) / 2


def _rank_below(size: int, tail: float) -> int:
    """The largest rank r with P(fewer than r of ``size`` fair coins show heads) within ``tail``."""
    total, rank = 0.0, 0
    while rank <= size:
        total += math.exp(_log_choose(size, rank) - size * math.log(2))
        if total > tail:
            return rank
        rank += 1
    return rank


def _log_choose(size: int, rank: int) -> float:
    return math.lgamma(size + 1) - math.lgamma(rank + 1) - math.lgamma(size - rank + 1)


def gamma_quantile(chance: float, shape: float) -> float:
    """The x with P(Gamma(shape) <= x) = chance, by Newton's steps, halved whenever one leaves what is known."""
    low, high = 0.0, max(10.0, shape + 20 * math.sqrt(shape) + 20)
    x = min(high, shape)
    for _ in range(200):
        miss = gamma_below(shape, x) - chance
        low, high = (x, high) if miss < 0 else (low, x)
        slope = math.exp((shape - 1) * math.log(x) - x - math.lgamma(shape)) if x > 0 else 0.0
        step = x - miss / slope if slope > 0 else low
        better = step if low < step < high else (low + high) / 2
        if abs(better - x) <= 1e-13 * x:
            return better
        x = better
    return x


def gamma_below(shape: float, x: float) -> float:
    """P(Gamma(shape) <= x), the regularised incomplete gamma function. Source: DLMF 8.11.4 and 8.9.2."""
    if x <= 0:
        return 0.0
    scale = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    return scale * _series(shape, x) if x < shape + 1 else 1.0 - scale * _fraction(shape, x)


def _series(shape: float, x: float) -> float:
    term = total = 1.0 / shape
    step = shape
    while abs(term) > abs(total) * 1e-15:
        step += 1
        term *= x / step
        total += term
    return total


def _fraction(shape: float, x: float) -> float:
    """The continued fraction, by Lentz's method."""
    tiny = 1e-300
    b = x + 1 - shape
    c, d = 1 / tiny, 1 / b
    total = d
    for n in range(1, 10_000):
        a = -n * (n - shape)
        b += 2
        d = 1 / (a * d + b or tiny)
        c = b + a / c or tiny
        total *= d * c
        if abs(d * c - 1) < 1e-15:
            break
    return total
