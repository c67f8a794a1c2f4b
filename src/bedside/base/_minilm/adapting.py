"""Turns the arrays of the sentence model and a small set of low-rank changes into the arrays of an adapted model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = Mapping[str, NDArray[np.float32]]


def adapted(arrays: Arrays, changes: Arrays) -> dict[str, NDArray[np.float32]]:
    """Each matrix that ``changes`` names (as ``<name>.down`` and ``<name>.up``) plus the product of the two.

    This is LoRA (Hu et al., 2021) with the scale already in ``up``: merged once, it costs nothing at reading time.
    """
    import numpy as np

    whole = dict(arrays)
    for name in {key.rpartition(".")[0] for key in changes}:
        matrix = f"{name}.weight"
        whole[matrix] = (arrays[matrix] + changes[f"{name}.up"] @ changes[f"{name}.down"]).astype(np.float32)
    return whole
