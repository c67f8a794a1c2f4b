"""One measured number with its range, how we know it, and its sentence in English and Spanish."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from bedside.base.records import Tactic
from bedside.insight.intervals import Interval


@dataclass(frozen=True, slots=True)
class Number:
    """``count`` is what was really counted; ``interval`` is None where there is too little to tell more."""

    measure: str
    label: Mapping[str, str]
    how: Mapping[str, str]  # how do we know?
    said: Mapping[str, str]  # the sentence
    count: int
    unit: Mapping[str, str]
    interval: Interval | None = None
    tactic: Tactic | None = None  # the tactic that it speaks for
    is_split: bool = False  # one of several, by tactic of the post
    strict: Interval | None = None  # the wider range in which tactics are compared


def plain(value: float) -> str:
    """A number as one says it: one decimal below ten, none above."""
    if math.isinf(value):
        return "∞"
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.1f}"


def percent(value: float) -> str:
    return f"{100 * value:.0f}%"
