"""Turns two questions into the probability that one answer would serve both."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bedside.tactics.education._cues import Reading, read

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

THRESHOLD = 0.5


def score(a: str, b: str, va: NDArray[np.float32], vb: NDArray[np.float32]) -> float:
    """From 0 to 1; from `THRESHOLD` on, the two ask the same. The vectors have length one."""
    return judge(read(a), read(b), float(va @ vb))


def judge(a: Reading, b: Reading, cosine: float) -> float:
    """The same, for questions that were read before."""
    odds = 14.0 * (cosine - 0.68) - 0.5 * (a.kind != b.kind) - 1.0 * (a.negated != b.negated)
    return 1.0 / (1.0 + math.exp(-odds))
