"""Turns texts into label probabilities with trained weights from one file: a sum over the places that a text takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bedside.base._reader.features import Seen, piece_places, seen, word_places

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bedside.base.encoder import Encoder

FORMAT = 1
_BLOCK = 256


class LinearReader:
    """Reads with sentence vectors when given the very encoder it was trained with, else by spelling alone."""

    def __init__(self, weights: Path, encoder: Encoder | None = None) -> None:
        import numpy as np

        with np.load(weights, allow_pickle=False) as stored:
            if int(stored["format"]) != FORMAT:
                raise ValueError(f"{weights.name} has format {stored['format']}; this version reads format {FORMAT}.")
            # Vectors of two encoders must never be mixed: with another encoder the spelling must do.
            self._encoder = encoder if encoder and encoder.name == str(stored["encoder"]) else None
            variant = "alone" if self._encoder is None else "with"
            self.name = f"{weights.stem.lstrip('_')}/{stored['stamp']}/{variant}"
            self.labels = tuple(map(str, stored["labels"]))
            self._link = str(stored["link"])
            self._bias = stored[f"bias_{variant}"]
            self._spelling = stored[f"spelling_{variant}"].astype(np.float32) * stored[f"scale_{variant}"]
            self._meaning = stored["meaning"].astype(np.float32) if self._encoder else None

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Mapping[str, float]]:
        """One mapping of label to probability for each text, in order; a text's does not depend on the others."""
        if len(texts) != len(kinds):
            raise ValueError("Give one kind for each text.")
        rows: list[Mapping[str, float]] = []
        for start in range(0, len(texts), _BLOCK):
            block = [seen(text) for text in texts[start : start + _BLOCK]]
            chances = self._chances(self._scores(block, kinds[start : start + _BLOCK]))
            rows += [dict(zip(self.labels, map(float, row), strict=True)) for row in chances]
        return rows

    def _scores(self, block: list[Seen], kinds: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        scores: NDArray[np.float32] = np.tile(self._bias, (len(block), 1))
        for row, one, kind in zip(scores, block, kinds, strict=True):
            for places in (
                word_places(one.words, kind, len(self._spelling)),
                piece_places(one.words, len(self._spelling)),
            ):
                row += self._spelling[places].sum(axis=0) / max(1, len(places)) ** 0.5
        if self._encoder is not None and self._meaning is not None:
            scores += self._encoder.encode([one.english for one in block]) @ self._meaning
        return scores

    def _chances(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        import numpy as np

        if self._link == "softmax":
            odds = np.exp(scores - scores.max(axis=1, keepdims=True))
            whole: NDArray[np.float32] = odds / odds.sum(axis=1, keepdims=True)
            return whole
        return (1 / (1 + np.exp(-np.clip(scores, -30, 30)))).astype(np.float32)
