"""Turns questions, one after the other, into groups that mean the same and keep their names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bedside.base.text import normalised
from bedside.tactics.education import same
from bedside.tactics.education._cues import read

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vector = NDArray[np.float32]

NEIGHBOURS, EXEMPLARS = 3, 5


@dataclass(frozen=True, slots=True)
class Strictness:
    """How near is near enough; calibrate for each practice."""

    neighbour: float = 0.60
    centroid: float = 0.60
    same: float = 0.40


class Groups:
    """Every question is placed once and stays; a group is named after its first question."""

    def __init__(self, mean: Vector, strictness: Strictness | None = None) -> None:
        self.mean = np.asarray(mean, dtype=np.float32)
        self.strictness = strictness or Strictness()
        self._owners: list[str] = []
        self._texts: list[str] = []
        self._vectors = np.zeros((16, len(self.mean)), dtype=np.float32)
        self._sums: dict[str, Vector] = {}
        self._sizes: Counter[str] = Counter()
        self._exact: dict[str, str] = {}

    @classmethod
    def beginning_with(cls, vectors: Vector, strictness: Strictness | None = None) -> Groups:
        """Groups whose mean, what all questions here have in common, is that of the first questions."""
        return cls(vectors.mean(axis=0), strictness)

    def add(self, id: str, text: str, vector: Vector) -> str:
        """The name of the group that the question belongs to, which is its own if there is none."""
        key = normalised(text)
        if key and key in self._exact:
            group = self._exact[key]
            self._sizes[group] += 1
            return group
        point = self._centred(vector)
        group = self._nearest_group(text, point) or id
        self._keep(group, text, point)
        if key:
            self._exact[key] = group
        return group

    def remember(self, group: str, text: str, vector: Vector) -> None:
        """Puts a question where it was before: this is how groups that were stored come back, whoever placed them."""
        self._keep(group, text, self._centred(vector))
        if key := normalised(text):
            self._exact[key] = group

    def _centred(self, vector: Vector) -> Vector:
        point = np.asarray(vector, dtype=np.float32) - self.mean
        return point / max(float(np.linalg.norm(point)), 1e-9)

    def _nearest_group(self, text: str, point: Vector) -> str | None:
        count = len(self._owners)
        if not count:
            return None
        cosines = self._vectors[:count] @ point
        top = np.argsort(-cosines, kind="stable")[:NEIGHBOURS]
        near = [int(i) for i in top if cosines[i] >= self.strictness.neighbour]
        votes: Counter[str] = Counter()
        for i in near:
            votes[self._owners[i]] += float(cosines[i])  # type: ignore[assignment]
        for group, _ in votes.most_common(1):
            total = self._sums[group]
            if float(total @ point) / max(float(np.linalg.norm(total)), 1e-9) < self.strictness.centroid:
                return None
            best = next(i for i in near if self._owners[i] == group)
            if same.judge(read(text), read(self._texts[best]), float(cosines[best])) < self.strictness.same:
                return None
            return group
        return None

    def _keep(self, group: str, text: str, point: Vector) -> None:
        self._sizes[group] += 1
        self._sums[group] = self._sums.get(group, np.zeros_like(point)) + point
        if self._owners.count(group) >= EXEMPLARS:
            return
        count = len(self._owners)
        if count == len(self._vectors):
            self._vectors = np.concatenate([self._vectors, np.zeros_like(self._vectors)])
        self._vectors[count] = point
        self._owners.append(group)
        self._texts.append(text)
