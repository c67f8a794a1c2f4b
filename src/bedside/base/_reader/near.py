"""Turns texts into label probabilities by the labelled examples that are worded most like them (kernel regression)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bedside.base._reader.features import seen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bedside.base.encoder import Encoder

FORMAT = 2
_BLOCK = 256
_KIND = 0.25  # how far apart posts and replies are set


def holds_examples(weights: Path) -> bool:
    """Whether the file is of this kind of reader."""
    import numpy as np

    with np.load(weights, allow_pickle=False) as stored:
        return "anchors" in stored.files


class NearReader:
    """Reads only with the very encoder it was trained with: vectors of two encoders must never be compared."""

    def __init__(self, weights: Path, encoder: Encoder | None) -> None:
        import numpy as np

        with np.load(weights, allow_pickle=False) as stored:
            if int(stored["format"]) != FORMAT:
                raise ValueError(f"{weights.name} has format {stored['format']}; this version reads format {FORMAT}.")
            if encoder is None or encoder.name != str(stored["encoder"]):
                raise ValueError(f"{weights.name} needs the encoder {stored['encoder']}")
            self._encoder = encoder
            self.name = f"{weights.stem.lstrip('_')}/{stored['stamp']}"
            self.labels = tuple(map(str, stored["labels"]))
            self._middle, self._turn = stored["middle"], stored["turn"].astype(np.float32)
            self._anchors = stored["anchors"].astype(np.float32).T * (1 / 127)
            self._shares, self._bias = stored["shares"].astype(np.float32), stored["bias"]
            self._reach = float(stored["reach"])

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Mapping[str, float]]:
        """One mapping of label to probability for each text, in order; a text's does not depend on the others."""
        import numpy as np

        if len(texts) != len(kinds):
            raise ValueError("Give one kind for each text.")
        rows: list[Mapping[str, float]] = []
        for start in range(0, len(texts), _BLOCK):
            lines = [seen(text).english for text in texts[start : start + _BLOCK]]
            vectors = turned(self._encoder.encode(lines), self._middle, self._turn)
            vectors = kinded(vectors, kinds[start : start + _BLOCK])
            scores = likeness(vectors @ self._anchors, self._reach) @ self._shares + self._bias
            chances = np.clip(scores, 0, 1).tolist()
            rows += [dict(zip(self.labels, row, strict=True)) for row in chances]
        return rows


def turned(vectors: NDArray[np.float32], middle: NDArray[np.float32], turn: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors moved to the middle of the examples, with fewer numbers, of length one."""
    import numpy as np

    moved = (vectors - middle) @ turn
    unit: NDArray[np.float32] = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
    return unit


def kinded(unit: NDArray[np.float32], kinds: Sequence[str]) -> NDArray[np.float32]:
    """Vectors with one more number for the kind, so that replies speak more for replies."""
    import numpy as np

    kind = np.array([[_KIND if kind == "reply" else -_KIND] for kind in kinds], dtype=np.float32)
    joined: NDArray[np.float32] = np.concatenate([unit, kind], axis=1) / (1 + _KIND**2) ** 0.5
    return joined


def likeness(cosines: NDArray[np.float32], reach: float) -> NDArray[np.float32]:
    """How much examples speak for a text: one when alike, the less the further away."""
    import numpy as np

    alike: NDArray[np.float32] = np.exp((cosines - 1) * reach)
    return alike
