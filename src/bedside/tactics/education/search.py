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
from bedside.tactics.education.condensing import condensed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FUSION, DEPTH = 60, 100
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
        candidates, fused, cosines = self._candidates(query_text, query_vector)
        order = np.lexsort((candidates, -fused))[:k]
        hits = [Hit(self.rows[candidates[i]].id, float(fused[i])) for i in order]
        trusted = bool(hits) and float(cosines[order[0]] if len(cosines) else 0.0) >= 0.6
        return SearchResult(hits, trusted)

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

    def _candidates(self, query_text: str, query_vector: Floats | None) -> tuple[NDArray[np.intp], Floats, Floats]:
        words = content_words(normalised(condensed(query_text)))
        scores = self._postings.scores(dict.fromkeys(words))
        lexical = best(scores, DEPTH)
        lexical = lexical[scores[lexical] > 0]
        lexical = lexical[np.lexsort((lexical, -scores[lexical]))]
        fused: dict[int, float] = {int(row): 1 / (FUSION + i) for i, row in enumerate(lexical, 1)}
        if self._vectors is None or query_vector is None:
            rows = np.array(list(fused), dtype=np.intp)
            return rows, np.array(list(fused.values()), dtype=np.float32), np.zeros(0, dtype=np.float32)
        near, _ = self._vectors.nearest(query_vector, DEPTH)
        for i, row in enumerate(near, 1):
            fused[int(row)] = fused.get(int(row), 0.0) + 1 / (FUSION + i)
        rows = np.array(list(fused), dtype=np.intp)
        return rows, np.array(list(fused.values()), dtype=np.float32), self._vectors.cosines(query_vector, rows)
