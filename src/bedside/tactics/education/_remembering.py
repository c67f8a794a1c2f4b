"""Turns stored exemplars back into the groups that they speak for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from bedside.tactics.education._exemplars import units
from bedside.tactics.education.grouping import Groups, Strictness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_BLOCK = 256


def remembered(
    names: Sequence[str], texts: Sequence[str], vectors: Floats, mean: Floats, strictness: Strictness | None = None
) -> Groups:
    """Groups as a person left them: unlike ``Groups.restored``, the exemplars may have been moved between groups since.

    They are laid in once more in the order in which they came, each seen through the ones before it, as it was then.
    """
    groups = Groups(mean, strictness)
    for start in range(0, len(names), _BLOCK):
        apart = np.asarray(vectors[start : start + _BLOCK], dtype=np.float32) - groups.mean
        points, lengths = units(apart), np.linalg.norm(apart, axis=1)
        smooth = groups._exemplars.smoothed(points)
        for i in range(len(points)):
            groups._exemplars.keep(names[start + i], texts[start + i], points[i], smooth[i], float(lengths[i]))
    return groups
