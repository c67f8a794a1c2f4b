"""Turns counts into small charts as server-rendered SVG: places and sizes of bars, never a script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_WIDTH, _HEIGHT, _FOOT = 340, 110, 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its words, and the place of the label under it."""

    label: str
    count: int
    x: float
    y: float
    width: float
    height: float
    middle: float
    shows_label: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart and its summary for those who cannot see it."""

    bars: Sequence[Bar]
    most: int
    width: int = _WIDTH
    height: int = _HEIGHT + _FOOT
    base: int = _HEIGHT


def bar_chart(counts: Sequence[tuple[str, int]]) -> Chart:
    """One bar per count, the highest as tall as the chart; at most every second label is shown when they are many."""
    most = max((count for _, count in counts), default=0)
    room = _WIDTH / max(1, len(counts))
    every = max(1, round(len(counts) / 5))
    bars = [
        Bar(
            label=label,
            count=count,
            x=round(i * room + room * 0.12, 1),
            y=round(_HEIGHT - _tall(count, most), 1),
            width=round(room * 0.76, 1),
            height=round(_tall(count, most), 1),
            middle=round((i + 0.5) * room, 1),
            shows_label=i % every == 0,
        )
        for i, (label, count) in enumerate(counts)
    ]
    return Chart(bars, most)


def _tall(count: int, most: int) -> float:
    return (_HEIGHT - 18) * count / most if most else 0.0
