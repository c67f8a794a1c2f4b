"""Names what a learned reader makes of one text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Opinion:
    """The probability of each label (0 to 1), and for likely ones where (start, end) the text says it."""

    chances: Mapping[str, float]
    places: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
