"""Turns texts into stored vectors and back; which encoder made them is stored beside, since two must never be mixed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bedside.base.encoder import load_encoder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


def encode(texts: Sequence[str]) -> tuple[str, Vectors]:
    """The encoder's name and one unit vector for each text; the hashed encoder stands in where there is no model."""
    encoder = load_encoder(or_hashed=True)
    return encoder.name, encoder.encode(list(texts))


def encoder_name() -> str:
    """Which encoder speaks now."""
    return load_encoder(or_hashed=True).name


def packed(vector: NDArray[np.float32]) -> bytes:
    """Half precision: half the room, and the cosine differs in the fourth digit."""
    import numpy as np

    return vector.astype(np.float16).tobytes()


def unpacked(stored: Sequence[bytes | memoryview]) -> Vectors:
    """One row for each stored vector. All must come from one encoder."""
    import numpy as np

    if not stored:
        return np.zeros((0, 0), dtype=np.float32)
    rows = np.frombuffer(b"".join(map(bytes, stored)), dtype=np.float16)
    return rows.reshape(len(stored), -1).astype(np.float32)
