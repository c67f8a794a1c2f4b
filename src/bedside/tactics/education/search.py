"""Turns what someone wrote into the trusted entries that may answer it, or into "nothing trusted found"."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bedside.base.cache import read_whole, write_whole
from bedside.base.text import normalised
from bedside.tactics.education._cues import content_words
from bedside.tactics.education._nearest import Vectors, best
from bedside.tactics.education._postings import Postings
from bedside.tactics.education.condensing import cleaned

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

DEPTH = 100
# What the best lexical match adds to a cosine. Anything from 0.3 to 0.5 does as well; adding up ranks instead of
# scores was clearly worse (docs/decisions/0004-grouping-and-search.md).
WORDS = 0.4
# Below this cosine the best hit was more often beside the point than not; nearly all small talk lies below it.
NEAR_ENOUGH = 0.55
# Without vectors: how much of what was asked, rare words counting more, the best hit must name.
WORDS_ENOUGH = 0.6
FORMAT, FILE = 1, "index.bin"
_VECTOR_PARTS = ("rows", "scales", "axes", "middle", "shadows")


class Row(NamedTuple):
    """An entry of the corpus: a question, and the other names that its subject goes by."""

    id: str | int
    text: str
    also: tuple[str, ...] = ()
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Hit:
    id: str | int
    score: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`trusted` is False when even the best hit is more likely beside the point: then show none of them."""

    hits: list[Hit]
    trusted: bool


class Index:
    """Answers from words alone if it was built without vectors or is asked without one."""

    def __init__(self, rows: Sequence[Row], postings: Postings, vectors: Vectors | None) -> None:
        self.rows, self._postings, self._vectors = list(rows), postings, vectors

    @classmethod
    def build(cls, rows: Sequence[Row], vectors: Floats | None = None) -> Index:
        """`vectors` holds one row of length one for each entry, made from its text."""
        if vectors is not None and len(vectors) != len(rows):
            raise ValueError(f"{len(rows)} rows need as many vectors, not {len(vectors)}.")
        postings = Postings.build(content_words(normalised(" ".join((row.text, *row.also)))) for row in rows)
        return cls(rows, postings, Vectors.build(vectors) if vectors is not None and len(rows) else None)

    def search(self, query_text: str, k: int = 10, query_vector: Floats | None = None) -> SearchResult:
        """The `k` best, by meaning and by words; equal ones in the order of rows."""
        rows, words, cosines = self._candidates(query_text, max(k, DEPTH), query_vector)
        scores = (cosines + WORDS * words) / (1.0 + WORDS)
        order = np.lexsort((rows, -scores))[: max(k, 0)]
        hits = [Hit(self.rows[rows[i]].id, float(scores[i])) for i in order]
        return SearchResult(hits, bool(hits) and self._is_trusted(query_text, rows[order[0]], cosines[order[0]]))

    def _candidates(
        self, query_text: str, count: int, query_vector: Floats | None
    ) -> tuple[NDArray[np.intp], Floats, Floats]:
        """Rows that either leg finds, with their share of the best lexical score, and their cosine."""
        # The whole message, not its condensed question: what people tell besides often names the subject.
        lexical = self._postings.scores(dict.fromkeys(content_words(normalised(cleaned(query_text)))))
        found = best(lexical, count)
        found = found[lexical[found] > 0]
        if self._vectors is not None and query_vector is not None:
            found = np.union1d(found, self._vectors.nearest(query_vector, count)[0])
            cosines = self._vectors.cosines(query_vector, found)
        else:
            cosines = np.zeros(len(found), dtype=np.float32)
        return found, lexical[found] / max(float(lexical.max(initial=0.0)), 1e-9), cosines

    def _is_trusted(self, query_text: str, row: np.intp, cosine: np.float32) -> bool:
        if cosine != 0.0:
            return bool(cosine >= NEAR_ENOUGH)
        asked = set(content_words(normalised(cleaned(query_text))))
        named = set(content_words(normalised(" ".join((self.rows[row].text, *self.rows[row].also)))))
        weights = {word: self._postings.rarity(word) for word in asked}
        return sum(weights[word] for word in asked & named) >= WORDS_ENOUGH * sum(weights.values())

    def save(self, folder: Path) -> None:
        """Writes one file; it appears whole or not at all."""
        words = self._postings
        arrays = {"starts": words.starts, "posted": words.rows, "worth": words.worth}
        if self._vectors is not None:
            arrays |= {name: getattr(self._vectors, name) for name in _VECTOR_PARTS}
        texts = {"format": FORMAT, "rows": self.rows, "words": words.words}
        arrays["texts"] = np.frombuffer(json.dumps(texts).encode(), dtype=np.uint8)
        buffer = io.BytesIO()
        np.savez(buffer, **arrays)  # type: ignore[arg-type]
        write_whole(folder / FILE, buffer.getvalue())

    @classmethod
    def load(cls, folder: Path) -> Index | None:
        """What `save` wrote; None if it is not there, is damaged, or is of another format."""
        held = read_whole(folder / FILE)
        if held is None:
            return None
        with np.load(io.BytesIO(held), allow_pickle=False) as arrays:
            texts = json.loads(arrays["texts"].tobytes())
            if texts["format"] != FORMAT:
                return None
            rows = [Row(id, text, tuple(also), lang) for id, text, also, lang in texts["rows"]]
            postings = Postings(texts["words"], arrays["starts"], arrays["posted"], arrays["worth"], len(rows))
            vectors = Vectors(*(arrays[name] for name in _VECTOR_PARTS)) if "shadows" in arrays else None
        return cls(rows, postings, vectors)
