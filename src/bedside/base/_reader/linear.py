"""Turns texts into opinions by their spelling alone: a sum over the places that a text takes, with trained weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bedside.base._reader.features import piece_places, seen_words, word_places
from bedside.base._reader.opinion import Opinion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT = 2


class LinearReader:
    """Reads by spelling: starts fast and needs no sentence model."""

    def __init__(self, weights: Path) -> None:
        import numpy as np

        with np.load(weights, allow_pickle=False) as stored:
            if int(stored["format"]) != FORMAT:
                raise ValueError(f"{weights.name} has format {stored['format']}; this version reads format {FORMAT}.")
            self.name = f"{weights.stem.lstrip('_')}/{stored['stamp']}"
            self.labels = tuple(map(str, stored["labels"]))
            self._bias = stored["bias"]
            self._spelling = stored["spelling"].astype(np.float32) * stored["scale"]

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]:
        """One opinion for each text, in order; a text's does not depend on the others."""
        if len(texts) != len(kinds):
            raise ValueError("Give one kind for each text.")
        opinions = []
        for text, kind in zip(texts, kinds, strict=True):
            chances = map(float, self._chances(seen_words(text), kind))
            opinions.append(Opinion(dict(zip(self.labels, chances, strict=True))))
        return opinions

    def _chances(self, words: list[str], kind: str) -> NDArray[np.float32]:
        import numpy as np

        size = len(self._spelling)
        scores = self._bias.copy()
        for places in (word_places(words, kind, size), piece_places(words, size)):
            scores += self._spelling[places].sum(axis=0) / max(1, len(places)) ** 0.5
        odds = np.exp(scores - scores.max())
        whole: NDArray[np.float32] = odds / odds.sum()
        return whole
