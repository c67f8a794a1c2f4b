"""What is measured: one file per measure, each turns plain rows into numbers with an honest range.

To add one: put a file here whose name says what it measures and give it what ``Measure`` lists.
Say "too few to tell" (no interval) below a threshold that you name; never compare where the ranges touch.
Nothing else needs a change: the insight page, the summary and the shared exam find the file by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, cast

from bedside.base.registry import plugins
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows


class Measure(Protocol):
    """What a file in this folder must offer."""

    NAME: str  # the file's name
    LABEL: Mapping[str, str]  # by language
    HOW: Mapping[str, str]  # "how do we know?", by language

    def measure(self, rows: Rows) -> list[Number]:
        """One number, or one for each tactic; an empty practice gets numbers too."""
        ...


def measures() -> dict[str, Measure]:
    """Every file of this folder, by name."""
    return cast("dict[str, Measure]", plugins(__name__))
