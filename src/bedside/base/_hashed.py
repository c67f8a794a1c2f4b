"""Turns spelling alone into vectors: a weak stand-in for the sentence model that needs no model."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")


class HashedEncoder:
    """Texts that share pieces of words are near; texts that share only their meaning are not."""

    name = "hashed-character-ngrams-1"
    dimensions = 512

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for piece, count in Counter(_pieces(text)).items():
                code = zlib.crc32(piece.encode("utf-8", "replace"))
                # The sign makes pieces that meet by accident in one place cancel out, rather than add up.
                row[code % self.dimensions] += (1.0 if code & 0x80000000 else -1.0) * count**0.5
            if not row.any():
                row[0] = 1.0
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows


def _pieces(text: str) -> Iterator[str]:
    for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        yield word
        padded = f"<{word}>"
        for size in (3, 4):
            yield from (padded[i : i + size] for i in range(len(padded) - size + 1))
