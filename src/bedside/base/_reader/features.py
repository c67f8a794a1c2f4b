"""Turns texts into hashed spelling features: words, pairs of words and pieces of words, as places in a long row.

The same text gives the same places on every machine and in every run, since trained weights depend on them.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING

from bedside.base._reader.spanish import gloss
from bedside.base.text import guess_language

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_READ = 4096  # characters: of a longer text the beginning and the end are read
_WORD = re.compile(r"[^\W_]+|[?!]|[\U0001F000-\U0001FAFF\u2600-\u27BF]")
_PIECES = (3, 4, 5)


def seen_words(text: str) -> list[str]:
    """Words in lower case without accents, apostrophes or odd characters; Spanish ones with their gloss behind."""
    if len(text) > MOST_READ:
        text = f"{text[: MOST_READ // 2]} {text[-MOST_READ // 2 :]}"
    words = _WORD.findall(_folded(text))
    if guess_language(text) != "es":
        return words
    return [*words, *" ".join(gloss(words)).split()]


def _folded(text: str) -> str:
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in plain if c.isascii() or unicodedata.category(c) not in ("Cf", "Mn", "Me"))
    return text.lower().replace("'", "").replace("’", "")


@lru_cache(maxsize=65_536)
def _code(token: str) -> int:
    return zlib.crc32(token.encode("utf-8", "replace"))


def word_places(words: list[str], kind: str, size: int) -> NDArray[np.intp]:
    """Places of the words, of neighbours, of words with one between them, and of the kind, in a row of ``size``."""
    import numpy as np

    codes = np.array([_code(token) for token in ("^", *words, "$")], dtype=np.uint64)
    pairs = codes[:-1] * np.uint64(31) + codes[1:]
    skips = codes[:-2] * np.uint64(37) + codes[2:] * np.uint64(3)
    kinds = np.array([_code(f"kind={kind}")], dtype=np.uint64)
    return _places([codes[1:-1], pairs, skips, kinds], size)


def piece_places(words: list[str], size: int) -> NDArray[np.intp]:
    """Places of all runs of three to five characters, spaces between words included."""
    import numpy as np

    line = f" {' '.join(words)} ".encode("utf-32-le", "replace")
    letters = np.frombuffer(line, dtype=np.uint32).astype(np.uint64)
    found = []
    for length in _PIECES:
        count = max(0, len(letters) - length + 1)
        code = np.full(count, length, dtype=np.uint64)
        for step in range(length):
            code = _spread(code * np.uint64(0x100000001B3) + letters[step : step + count])
        found.append(code)
    return _places(found, size)


def _places(codes: list[NDArray[np.uint64]], size: int) -> NDArray[np.intp]:
    import numpy as np

    found = np.sort(_spread(np.concatenate(codes)) % np.uint64(size)).astype(np.intp)
    # np.unique would do, yet it imports numpy.ma, a tenth of the time that a whole triage takes to start.
    once: NDArray[np.intp] = found[np.concatenate([found[:1] == found[:1], found[1:] != found[:-1]])]
    return once


def _spread(codes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Mix the bits, so that near codes land far apart (numbers wrap around on purpose)."""
    import numpy as np

    mixed = (codes ^ (codes >> np.uint64(15))) * np.uint64(0x9E3779B1)
    return mixed ^ (mixed >> np.uint64(29))
