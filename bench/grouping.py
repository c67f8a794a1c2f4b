"""Turns real questions with known groups into the quality of grouping, beside the plain methods, in one run.

`python bench/grouping.py [questions.jsonl]`, a file of {"q", "group"}; by default the shared development set.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from bedside.base.encoder import load_encoder
from bedside.tactics.education.commands import group_lines
from bedside.tactics.education.grouping import Asked, Groups, as_question, general_mean

DATA = Path(__file__).resolve().parents[1] / "../shared/data/covidq_dev.jsonl"
ORDERS = 5
Grouping = Callable[[list[str], np.ndarray], list[Any]]


def main(path: Path) -> None:
    if not path.is_file():
        sys.exit(f"{path} is absent: nothing was measured.")
    rows = [row for row in map(json.loads, path.read_text().splitlines()) if row["q"].strip()]
    vectors = load_encoder().encode([as_question(row["q"]) for row in rows])
    print(f"{len(rows)} questions, {len({row['group'] for row in rows})} groups, {ORDERS} orders of arrival")
    # The plain methods get the threshold that is best for them on this very file; ours is the one that ships.
    report("ours, in blocks", rows, vectors, lambda texts, _: blocks(texts))
    report("ours, one by one", rows, vectors, one_by_one)
    for name, method, thresholds in (
        ("3 nearest + centroid guard", guarded, (0.46, 0.48, 0.5, 0.52, 0.54, 0.56)),
        ("cosine to the first member", leader, (0.45, 0.5, 0.55, 0.6, 0.65)),
        ("TF-IDF to the first member", lexical, (0.3, 0.4, 0.5, 0.6)),
    ):
        report(f"{name}, best threshold", rows, vectors, *(bound(method, least) for least in thresholds))


def bound(method: Callable[..., list[int]], least: float) -> Grouping:
    return lambda texts, vectors: method(texts, vectors, least)


def report(name: str, rows: list[Any], vectors: np.ndarray, *methods: Grouping) -> None:
    best = max((measure(rows, vectors, method) for method in methods), key=lambda found: float(found[:, 0].mean()))
    ari, precision, recall, seconds = best.mean(axis=0)
    spread = best[:, 0].std()
    print(f"{name:44} ARI {ari:.3f} +- {spread:.3f}  pairs right {precision:.2f}  found {recall:.2f}  {seconds:.2f} s")


def measure(rows: list[Any], vectors: np.ndarray, method: Grouping) -> np.ndarray:
    found = []
    for seed in range(ORDERS):
        order = random.Random(seed).sample(range(len(rows)), len(rows))
        start = time.perf_counter()
        names = method([rows[i]["q"] for i in order], vectors[order])
        found.append((*quality([rows[i]["group"] for i in order], names), time.perf_counter() - start))
    return np.array(found)


def quality(true: list[Any], found: list[Any]) -> tuple[float, float, float]:
    """Adjusted Rand index, and the precision and recall of pairs."""

    def pairs(labels: list[Any]) -> float:
        return sum(n * (n - 1) / 2 for n in Counter(labels).values())

    both, a, b = pairs(list(zip(true, found, strict=True))), pairs(true), pairs(found)
    chance = a * b / (len(true) * (len(true) - 1) / 2)
    return (both - chance) / ((a + b) / 2 - chance), both / max(b, 1), both / max(a, 1)


def blocks(texts: list[str]) -> list[Any]:
    return [line["group"] for line in group_lines({"id": i, "text": text} for i, text in enumerate(texts))]


def one_by_one(texts: list[str], vectors: np.ndarray) -> list[Any]:
    groups = Groups.beginning_with(vectors[:256], general_mean(load_encoder()))
    return [groups.add_all([Asked(str(i), text)], vectors[i : i + 1])[0] for i, text in enumerate(texts)]


def centred(vectors: np.ndarray) -> np.ndarray:
    apart = vectors - vectors.mean(axis=0)
    return np.asarray(apart / np.linalg.norm(apart, axis=1, keepdims=True))


def leader(_: list[str], vectors: np.ndarray, least: float) -> list[int]:
    return _lead(centred(vectors), least)


def lexical(texts: list[str], _: np.ndarray, least: float) -> list[int]:
    words = [text.lower().split() for text in texts]
    having = Counter(word for text in words for word in set(text))
    place = {word: i for i, word in enumerate(having)}
    rows = np.zeros((len(texts), len(place)), dtype=np.float32)
    for row, text in zip(rows, words, strict=True):
        for word, count in Counter(text).items():
            row[place[word]] = count * np.log((1 + len(texts)) / (1 + having[word]))
    return _lead(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), least)


def _lead(points: np.ndarray, least: float) -> list[int]:
    firsts: list[int] = []
    names = []
    for i, point in enumerate(points):
        cosines = points[firsts] @ point if firsts else np.zeros(0)
        if len(firsts) and cosines.max() >= least:
            names.append(int(cosines.argmax()))
        else:
            names.append(len(firsts))
            firsts.append(i)
    return names


def guarded(_: list[str], vectors: np.ndarray, least: float) -> list[int]:
    """The vote of the three nearest, unless the centre of the group is too far: the best online method known before."""
    points, names, sums = centred(vectors), [], {}
    for i, point in enumerate(points):
        cosines = points[:i] @ point
        near = [j for j in np.argsort(-cosines)[:3] if cosines[j] >= least]
        votes: Counter[int] = Counter()
        for j in near:
            votes[names[j]] += float(cosines[j])  # type: ignore[assignment]
        name = votes.most_common(1)[0][0] if votes else len(sums)
        if votes and sums[name] @ point / np.linalg.norm(sums[name]) < least:
            name = len(sums)
        names.append(name)
        sums[name] = sums.get(name, 0) + point
    return names


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
