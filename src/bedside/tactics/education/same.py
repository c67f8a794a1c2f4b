"""Turns two questions into the probability that one answer would serve both."""

from __future__ import annotations

import json
import math
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from bedside.tactics.education._cues import Reading, read

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A judgement of likeness, not of truth: on questions that were chosen to mislead, likeness is little better than
# chance. A person confirms before an answer goes to someone (docs/decisions/0004-grouping-and-search.md).
THRESHOLD = 0.5


class Weights(NamedTuple):
    """What training/train_same.py found."""

    cosine: float
    length: float
    aspects: float
    bias: float


def score(a: str, b: str, va: NDArray[np.float32], vb: NDArray[np.float32]) -> float:
    """From 0 to 1; from `THRESHOLD` on, the two ask the same. The vectors have length one."""
    return judge(read(a), read(b), float(va @ vb))


def is_same(a: str, b: str, va: NDArray[np.float32], vb: NDArray[np.float32]) -> bool:
    return score(a, b, va, vb) >= THRESHOLD


def judge(a: Reading, b: Reading, cosine: float) -> float:
    """The same, for questions that were read before."""
    w = weights()
    odds = w.bias + w.cosine * cosine + w.length * longer(a, b) + w.aspects * conflict(a, b)
    return 1.0 / (1.0 + math.exp(-odds))


def longer(a: Reading, b: Reading) -> float:
    """From 0 to 1: a long message is never as near to its question as two short questions are to each other."""
    return min(1.0, max(0.0, (abs(a.length - b.length) - 10) / 30))


def conflict(a: Reading, b: Reading) -> bool:
    """Whether both name what they want to know, and it differs: symptoms here, treatment there."""
    return bool(a.aspects) and bool(b.aspects) and a.aspects.isdisjoint(b.aspects)


@cache
def weights() -> Weights:
    return Weights(**json.loads(files(__package__).joinpath("_same.json").read_text())["weights"])
