"""Turns texts into unit vectors whose dot product says how near in meaning they are."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bedside.base._hashed import HashedEncoder
from bedside.base._minilm.errors import EncoderUnavailable
from bedside.base.cache import CacheUnavailable, cache_folder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Encoder", "EncoderUnavailable", "HashedEncoder", "load_encoder"]


class Encoder(Protocol):
    """Store `name` with every vector: vectors of two names must never be compared."""

    @property
    def name(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of length one for each text, in order. A row does not depend on the other texts."""
        ...


def load_encoder(cache_dir: Path | None = None, *, or_hashed: bool = False) -> Encoder:
    """The sentence model; `or_hashed` accepts the much weaker hashed encoder where it cannot be had."""
    try:
        return _load(cache_dir or cache_folder(os.environ))
    except (EncoderUnavailable, CacheUnavailable) as error:
        if or_hashed:
            return HashedEncoder()
        raise EncoderUnavailable(str(error)) from error


@cache
def _load(folder: Path) -> Encoder:
    from bedside.base._minilm.session import load

    return load(folder)
