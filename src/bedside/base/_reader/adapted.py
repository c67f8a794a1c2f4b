"""Turns texts into opinions with the sentence model, adapted to the desk's two tasks by low-rank changes and heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedside.base._minilm.session import encodable, load_adapted, tokens_of_text
from bedside.base._minilm.weights import sha256_of
from bedside.base._reader.lines import Line, line_of
from bedside.base._reader.opinion import Opinion
from bedside.base._reader.places import EDGE, told_by
from bedside.base._reader.windows import stretches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).with_name("adapted.npz")
FORMAT = 1
TASKS = ("drafts", "messages")
LONGEST = 112  # tokens read at once, as many as the longest that it was taught with
_BLOCK = 256
_NEAR = 1.5  # nobody marked words in messages: what is nearly as loud as the loudest word belongs to it
_TOLD = 0.2  # from this chance on a reader also says where


@dataclass(frozen=True, slots=True)
class _Stored:
    stamp: str
    labels: Mapping[str, tuple[str, ...]]
    changes: Mapping[str, Floats]
    heads: Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of one text: which text, its tokens, and where each token stands in the line (0, 0: nowhere)."""

    text: int
    tokens: list[int]
    offsets: list[tuple[int, int]]


class AdaptedReader:
    """Reads drafts or messages; both share one model in memory."""

    def __init__(self, task: str, folder: Path) -> None:
        stored, self._network, self._tokenizer = _loaded(folder)
        self.name = f"adapted/{stored.stamp}/{task}"
        self.labels = stored.labels[task]
        self._task = task
        first = sum(len(stored.labels[other]) for other in TASKS[: TASKS.index(task)])
        self._columns = slice(first, first + len(self.labels))

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]:
        """One opinion for each text, in order; a text's does not depend on the others."""
        if len(texts) != len(kinds):
            raise ValueError("Give one kind for each text.")
        opinions: list[Opinion] = []
        for start in range(0, len(texts), _BLOCK):
            opinions += self._read(texts[start : start + _BLOCK], kinds[start : start + _BLOCK])
        return opinions

    def _read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]:
        import numpy as np

        lines = [line_of(text) for text in texts]
        windows = self._windows(lines, kinds)
        scores = np.full((len(texts), len(self.labels)), -np.inf, dtype=np.float32)
        marks: list[Floats] = [np.empty(0, np.float32)] * len(windows)
        found = np.empty((len(windows), len(self.labels)), dtype=np.float32)

        def take(members: list[int], outputs: list[Floats]) -> None:
            found[members] = outputs[1][:, self._columns]
            for row, member in enumerate(members):
                marks[member] = outputs[0][row, : len(windows[member].tokens), self._columns].copy()

        self._network.run([window.tokens for window in windows], take)
        for window, row in zip(windows, found, strict=True):
            np.maximum(scores[window.text], row, out=scores[window.text])
        chances = self._chances(scores)
        return [self._opinion(number, lines[number], row, windows, marks) for number, row in enumerate(chances)]

    def _windows(self, lines: list[Line], kinds: Sequence[str]) -> list[_Window]:
        opening = {kind: self._opening(kind) for kind in set(kinds)}
        windows: list[_Window] = []
        encoded = self._tokenizer.encode_batch([encodable(line.text) for line in lines], add_special_tokens=False)
        for number, (kind, encoding) in enumerate(zip(kinds, encoded, strict=True)):
            first, last = opening[kind]
            nowhere = [(0, 0)] * len(first)
            for start, end in stretches(encoding.offsets, lines[number].text, LONGEST):
                ids, offsets = encoding.ids[start:end], encoding.offsets[start:end]
                windows.append(_Window(number, [*first, *ids, *last], [*nowhere, *offsets, (0, 0)]))
        return windows

    def _opening(self, kind: str) -> tuple[list[int], list[int]]:
        """The tokens before and after a text: they tell the model what it reads."""
        words = "message" if self._task == "messages" else kind
        ids = self._tokenizer.encode(f"{words} :").ids
        return ids[:-1], ids[-1:]

    def _chances(self, scores: Floats) -> Floats:
        import numpy as np

        if self._task == "messages":
            odds = np.exp(scores - scores.max(axis=1, keepdims=True))
            whole: Floats = odds / odds.sum(axis=1, keepdims=True)
            return whole
        each: Floats = (1 / (1 + np.exp(-np.clip(scores, -30, 30)))).astype(np.float32)
        return each

    def _opinion(self, number: int, line: Line, row: Floats, windows: list[_Window], marks: list[Floats]) -> Opinion:
        chances = dict(zip(self.labels, row.tolist(), strict=True))
        places = {}
        for column, label in enumerate(self.labels):
            if chances[label] >= _TOLD:
                tokens = [
                    (float(mark), *offset)
                    for window, found in zip(windows, marks, strict=True)
                    if window.text == number
                    for mark, offset in zip(found[:, column], window.offsets, strict=True)
                    if offset[1] > offset[0]
                ]
                edge = EDGE if self._task == "drafts" else max((mark for mark, _, _ in tokens), default=0) - _NEAR
                places[label] = tuple(line.original(*place) for place in told_by(tokens, line.text, edge))
        return Opinion(chances, places)


@cache
def _loaded(folder: Path) -> tuple[_Stored, Any, Any]:
    stored = _stored(WEIGHTS)
    return stored, load_adapted(folder, stored.stamp, stored.changes, stored.heads), tokens_of_text()


def _stored(weights: Path) -> _Stored:
    import numpy as np

    with np.load(weights, allow_pickle=False) as file:
        if int(file["format"]) != FORMAT:
            raise ValueError(f"{weights.name} has format {file['format']}; this version reads format {FORMAT}.")
        changes = {
            name.removeprefix("change/"): file[name].astype(np.float32) * file[f"scale/{name.removeprefix('change/')}"]
            for name in file.files
            if name.startswith("change/")
        }
        heads = {
            name.removeprefix("head/"): file[name].astype(np.float32) for name in file.files if name.startswith("head/")
        }
        labels = {task: tuple(map(str, file[f"labels/{task}"])) for task in TASKS}
        # The converted model is kept under this name: other weights must never meet it, whatever they were taught.
        return _Stored(sha256_of(weights)[:12], labels, changes, heads)
