"""Turns a few remembered questions of every group into the group that a new question is most like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from bedside.tactics.education._cues import aspect_bits, read

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Eight wordings say all that a large group says, and a popular question costs no more than a rare one.
CAP = 8
# A question is seen through its nearest neighbours too: two wordings that are both near to a third are near to each
# other. The question itself weighs as much as a neighbour that is identical.
NEIGHBOURS, THROUGH_NEIGHBOURS = 5, 0.6
# Symptoms of asthma and treatment of asthma sound alike, and are two questions. Without this, every subject of a
# mixed corpus became one group.
OTHER_ASPECT = 0.4


class Seen(NamedTuple):
    """Questions as the groups see them: where they lie, where their neighbours lie, what they want to know."""

    points: Floats
    smooth: Floats
    aspects: NDArray[np.int64]


class Exemplars:
    def __init__(self, dimensions: int) -> None:
        self.groups: list[str] = []
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}
        self._points = np.zeros((32, dimensions), dtype=np.float32)
        self._smooth = np.zeros((32, dimensions), dtype=np.float32)
        self._owners = np.zeros(32, dtype=np.int64)
        self._aspects = np.zeros(32, dtype=np.int64)
        self._lengths = np.zeros(32, dtype=np.float32)
        self._held = np.zeros(32, dtype=np.int64)

    def __len__(self) -> int:
        return len(self.texts)

    def smoothed(self, points: Floats) -> Floats:
        """Every point drawn towards its nearest among the exemplars and the other points, the near ones more."""
        pool = np.concatenate([self._points[: len(self)], points])
        cosines = points @ pool.T
        own = len(self) + np.arange(len(points))
        cosines[np.arange(len(points)), own] = -1.0  # a point is no neighbour of its own
        count = min(NEIGHBOURS, len(pool) - 1)
        near = np.argsort(-cosines, axis=1, kind="stable")[:, :count]
        pull = np.maximum(np.take_along_axis(cosines, near, axis=1), 0.0) ** 2
        return units(np.asarray(points + np.einsum("ij,ijk->ik", pull, pool[near]), dtype=np.float32))

    def likeness(self, seen: Seen) -> Floats:
        """How alike every question is to every group, which is the mean over its exemplars."""
        count = len(self)
        each = alike(seen, Seen(self._points[:count], self._smooth[:count], self._aspects[:count]))
        order = np.argsort(self._owners[: len(self)], kind="stable")
        starts = np.searchsorted(self._owners[: len(self)][order], np.arange(len(self.groups)))
        return np.asarray(np.add.reduceat(each[:, order], starts, axis=1) / self.sizes(), dtype=np.float32)

    def sizes(self) -> Floats:
        """How many exemplars every group has."""
        return self._held[: len(self.groups)].astype(np.float32)

    def nearest(self, number: int, point: Floats) -> int:
        """The exemplar of a group with the highest cosine."""
        own = np.flatnonzero(self._owners[: len(self)] == number)
        return int(own[np.argmax(self._points[own] @ point)])

    def original(self, place: int, mean: Floats) -> Floats:
        """The vector as it came, before the mean was taken off."""
        original: Floats = self._points[place] * self._lengths[place] + mean
        return original

    def keep(self, group: str, text: str, point: Floats, smooth: Floats, length: float) -> None:
        """Remembers one question, unless its group has enough of them."""
        number = self._numbers.setdefault(group, len(self._numbers))
        if number == len(self.groups):
            self.groups.append(group)
        if self._held[number] >= CAP:
            return
        place = len(self)
        self._points[place], self._smooth[place] = point, smooth
        self._aspects[place] = aspect_bits(read(text))
        self._owners[place], self._lengths[place] = number, length
        self._held[number] += 1
        self.texts.append(text)
        if len(self) == len(self._points):
            self._grow()

    def _grow(self) -> None:
        for name in ("_points", "_smooth", "_owners", "_aspects", "_lengths", "_held"):
            array = getattr(self, name)
            setattr(self, name, np.concatenate([array, np.zeros_like(array)]))

    def state(self) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
        count = len(self)
        arrays: dict[str, NDArray[Any]] = {"points": self._points, "smooth": self._smooth}
        arrays |= {"owners": self._owners, "lengths": self._lengths}
        return {"groups": list(self.groups), "texts": list(self.texts)}, {
            name: array[:count].copy() for name, array in arrays.items()
        }

    @classmethod
    def restored(cls, texts: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> Exemplars:
        exemplars = cls(arrays["points"].shape[1])
        owners = [texts["groups"][number] for number in arrays["owners"]]
        rows = zip(owners, texts["texts"], arrays["points"], arrays["smooth"], arrays["lengths"], strict=True)
        for group, text, point, smooth, length in rows:
            exemplars.keep(group, text, point, smooth, float(length))
        return exemplars

    def pairs(self, likeness: float) -> list[tuple[str, str, float]]:
        """Groups whose mean exemplars are alike by that much."""
        count = len(self.groups)
        share = np.zeros((count, len(self)), dtype=np.float32)
        share[self._owners[: len(self)], np.arange(len(self))] = 1.0
        share /= np.maximum(share.sum(axis=1, keepdims=True), 1.0)
        points, smooth = share @ self._points[: len(self)], share @ self._smooth[: len(self)]
        table = _near(points, smooth, points, smooth)
        found = [(int(a), int(b)) for a, b in np.argwhere(np.triu(table, 1) >= likeness)]
        named = [(self.groups[a], self.groups[b], round(float(table[a, b]), 4)) for a, b in found]
        return sorted(named, key=lambda pair: -pair[2])

    def strangers(self, likeness: float) -> list[tuple[str, Sequence[str]]]:
        found: list[tuple[str, Sequence[str]]] = []
        for number, group in enumerate(self.groups):
            own = np.flatnonzero(self._owners[: len(self)] == number)
            if len(own) < 3:
                continue
            table = self._points[own] @ self._points[own].T
            to_others = (table.sum(axis=1) - 1.0) / (len(own) - 1)
            if apart := [self.texts[own[i]] for i in np.flatnonzero(to_others < likeness)]:
                found.append((group, apart))
        return found


def alike(some: Seen, others: Seen) -> Floats:
    """How alike each of some is to each of others, directly and through neighbours."""
    a, b = some.aspects[:, None], others.aspects[None, :]
    conflict = ((a & b) == 0) & (a != 0) & (b != 0)
    near = _near(some.points, some.smooth, others.points, others.smooth)
    return np.asarray(near - OTHER_ASPECT * conflict, dtype=np.float32)


def _near(points: Floats, smooth: Floats, others: Floats, others_smooth: Floats) -> Floats:
    direct: Floats = points @ others.T
    through: Floats = smooth @ others_smooth.T
    return (1 - THROUGH_NEIGHBOURS) * direct + THROUGH_NEIGHBOURS * through


def units(rows: Floats) -> Floats:
    """The rows at length one; a row of nothing stays as it is."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 1e-9, lengths, 1.0), dtype=np.float32)
