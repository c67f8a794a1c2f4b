"""Turns questions into groups that mean the same and keep their names, as they come or many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from bedside.base.text import normalised
from bedside.tactics.education import same
from bedside.tactics.education._cues import aspect_bits, read
from bedside.tactics.education._exemplars import Exemplars, Seen, alike, units
from bedside.tactics.education._linkage import link

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bedside.base.encoder import Encoder

    Floats = NDArray[np.float32]

# As many questions as the general mean weighs: the first few that a practice hears say little about its usual tone.
GENERAL = 16


def as_question(text: str) -> str:
    """The text as it is encoded for grouping: many people leave out the mark, and the model reads it."""
    plain = text.rstrip()
    return plain if plain[-1:] in tuple(".?!…") else f"{plain}?"


def general_mean(encoder: Encoder) -> Floats:
    """What questions to any practice have in common, to stand in until this practice has questions of its own."""
    lines = files(__package__).joinpath("_general.txt").read_text(encoding="utf-8").splitlines()
    mean: Floats = encoder.encode(lines).mean(axis=0)
    return mean


class Asked(NamedTuple):
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Strictness:
    """How near is near enough; chosen for questions that share one subject. Calibrate for each practice."""

    group: float = 0.56  # mean likeness to the exemplars of the group
    same: float = 0.20  # what the judge of sameness must find between the question and the nearest exemplar


class Groups:
    """Every question is placed once, when it comes, and stays; a group is named after its first question.

    The mean, what all questions have in common, never changes: if it did, old groups would drift apart from new ones.
    """

    def __init__(self, mean: Floats, strictness: Strictness | None = None) -> None:
        self.mean = np.asarray(mean, dtype=np.float32)
        self.strictness = strictness or Strictness()
        self._exemplars = Exemplars(len(self.mean))
        self._exact: dict[str, str] = {}

    @classmethod
    def beginning_with(cls, vectors: Floats, general: Floats, strictness: Strictness | None = None) -> Groups:
        """Groups whose mean is that of the first questions, drawn towards the general one if they are few."""
        total = GENERAL * np.asarray(general) + np.asarray(vectors).sum(axis=0)
        return cls(total / (GENERAL + len(vectors)), strictness)

    def add(self, id: str, text: str, vector: Floats) -> str:
        """The name of the group that the question belongs to, which is its own id if there is none."""
        return self.add_all([Asked(id, text)], np.asarray(vector)[None])[0]

    def add_all(self, questions: Sequence[Asked], vectors: Floats) -> list[str]:
        """The same for many at once, which are placed with a view to each other, so their order hardly matters."""
        fresh = self._not_seen(questions)
        names = _Placing(self, [questions[i] for i in fresh], np.asarray(vectors, dtype=np.float32)[fresh]).names()
        for i, name in zip(fresh, names, strict=True):
            self._exact.setdefault(_key(questions[i]), name)
        return [self._exact[_key(question)] for question in questions]

    def _not_seen(self, questions: Sequence[Asked]) -> list[int]:
        """The first question of each wording that is new: to the very same words there is nothing to judge."""
        first: dict[str, int] = {}
        for i, question in enumerate(questions):
            first.setdefault(_key(question), i)
        return [i for key, i in first.items() if key not in self._exact]

    def state(self) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
        """Everything, as JSON and as arrays."""
        texts, arrays = self._exemplars.state()
        return {"strictness": asdict(self.strictness), "exact": dict(self._exact)} | texts, {"mean": self.mean} | arrays

    @classmethod
    def restored(cls, texts: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> Groups:
        """What `state` gave, at work again: it goes on as if it had never stopped."""
        groups = cls(arrays["mean"], Strictness(**texts["strictness"]))
        groups._exact = dict(texts["exact"])
        groups._exemplars = Exemplars.restored(texts, arrays)
        return groups

    def proposed_merges(self, likeness: float | None = None) -> list[tuple[str, str, float]]:
        """Pairs of groups that a person may want to merge, most alike first: (older, newer, likeness)."""
        return self._exemplars.pairs(self.strictness.group if likeness is None else likeness)

    def proposed_splits(self, likeness: float = 0.30) -> list[tuple[str, Sequence[str]]]:
        """Groups with wordings that are unlike the rest: (group, the wordings that a person may want to take out)."""
        return self._exemplars.strangers(likeness)


class _Placing:
    """One lot of new questions on its way into the groups."""

    def __init__(self, groups: Groups, questions: Sequence[Asked], vectors: Floats) -> None:
        self.mean, self.strictness, self.exemplars = groups.mean, groups.strictness, groups._exemplars
        self.questions, self.vectors = questions, vectors
        apart = vectors - self.mean
        self.lengths = np.linalg.norm(apart, axis=1)
        self.points = units(apart)

    def names(self) -> list[str]:
        if not self.questions:
            return []
        readings = [read(question.text) for question in self.questions]
        aspects = np.array([aspect_bits(reading) for reading in readings], dtype=np.int64)
        seen = Seen(self.points, self.exemplars.smoothed(self.points), aspects)
        names = [""] * len(self.questions)
        for group, members in self._linked(seen):
            name = self.questions[members[0]].id if group is None else self.exemplars.groups[group]
            for i in members:
                names[i] = name
        for i, name in enumerate(names):
            text, length = self.questions[i].text, float(self.lengths[i])
            self.exemplars.keep(name, text, seen.points[i], seen.smooth[i], length)
        return names

    def _linked(self, seen: Seen) -> list[tuple[int | None, list[int]]]:
        least, among = self.strictness.group, alike(seen, seen)
        if not len(self.exemplars):
            none = np.zeros((len(among), 0), dtype=np.float32)
            return link(among, none, none[0], least, self._is_agreed)
        known = self.exemplars.likeness(seen)
        # Few of many groups are near to any of the newcomers; the others would only make the table wide.
        near = np.flatnonzero(known.max(axis=0) >= least)

        def is_agreed(group: int, members: list[int], other: int) -> bool:
            return self._is_agreed(int(near[group]) if group >= 0 else -1, members, other)

        found = link(among, known[:, near], self.exemplars.sizes()[near], least, is_agreed)
        return [(None if group is None else int(near[group]), members) for group, members in found]

    def _is_agreed(self, group: int, members: list[int], other: int) -> bool:
        """The judge looks at the wordings; one clear no about the nearest two is enough."""
        point = self.points[members].mean(axis=0)
        if group >= 0:
            place = self.exemplars.nearest(group, point)
            text, vector = self.exemplars.texts[place], self.exemplars.original(place, self.mean)
        else:
            text, vector = self.questions[other].text, self.vectors[other]
        nearest = max(members, key=lambda i: float(self.vectors[i] @ vector))
        cosine = float(self.vectors[nearest] @ vector)
        return same.judge(read(self.questions[nearest].text), read(text), cosine) >= self.strictness.same


def _key(question: Asked) -> str:
    """The words alone; a question without any, such as "???", is like no other."""
    return normalised(question.text) or f"\0{question.id}"
