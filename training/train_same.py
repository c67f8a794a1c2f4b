"""Turns labelled pairs of questions into the four weights of tactics/education/_same.json.

Run it from the root of the repository: `python training/train_same.py`. It reads `../shared/data`, which is no part of
the product. Only sets under CC BY 4.0 are read: RQE (Ben Abacha and Demner-Fushman, AMIA 2016) and MeQSum (ACL 2019).
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from bedside.base.encoder import Encoder, load_encoder
from bedside.tactics.education._cues import read
from bedside.tactics.education.same import conflict, longer

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "../shared/data"
TARGET = ROOT / "src/bedside/tactics/education/_same.json"
# Chosen, not fitted: 0.8 is what a cosine of .055 is worth. Fitted on templated questions it was twice that, and
# then questions typed by people were told apart less well.
ASPECTS = -0.8
SEED = 7


class Pair(NamedTuple):
    source: str
    held: bool
    a: str
    b: str
    same: bool


def main() -> None:
    encoder = load_encoder()
    pairs = [*_entailed(), *_summarised(encoder), *_asked()]
    features, labels = _features(encoder, pairs), np.array([pair.same for pair in pairs], dtype=float)
    held, weight = np.array([pair.held for pair in pairs]), _evenly(pairs)
    slopes = _fit(features[~held, :2], labels[~held], weight[~held])
    # The penalty lowers every conflicting pair; the bias stays, as it was fitted to all of them.
    found = {"cosine": slopes[0], "length": slopes[1], "aspects": ASPECTS, "bias": slopes[2]}
    weights = {name: round(float(value), 4) for name, value in found.items()}
    measured = _measure(weights, pairs, features, labels, held)
    TARGET.write_text(json.dumps({"weights": weights, "encoder": encoder.name, "measured": measured}, indent=1) + "\n")
    print(TARGET.read_text())


def _entailed() -> Iterator[Pair]:
    for i, line in enumerate(_lines("rqe_train")):
        if line["chq"].strip() == line["faq"].strip() and i % 4:
            continue  # three quarters of the pairs that are the very same text: nothing is to be learned from them
        yield Pair("entailed", i % 5 == 0, line["chq"], line["faq"], bool(line["label"]))


def _summarised(encoder: Encoder) -> Iterator[Pair]:
    """A message and its summary; the message, or the summary, and the nearest or any summary of another message."""
    lines, chance = _lines("meqsum_dev"), random.Random(SEED)
    summaries = [line["summary"] for line in lines]
    short, long = encoder.encode(summaries), encoder.encode([line["chq"] for line in lines])
    for i, line in enumerate(lines):
        held, others = i % 5 == 0, [j for j in range(len(lines)) if summaries[j] != summaries[i]]
        nearest = max(others, key=lambda j: float(short[j] @ long[i]))
        neighbour = max(others, key=lambda j: float(short[j] @ short[i]))
        yield Pair("summarised", held, line["chq"], summaries[i], True)
        yield Pair("summarised", held, line["chq"], summaries[nearest], False)
        yield Pair("summarised", held, line["chq"], summaries[chance.choice(others)], False)
        yield Pair("neighbours", held, summaries[i], summaries[neighbour], False)


def _asked() -> Iterator[Pair]:
    """Messages from the public against short questions; the pairs of one message stay on one side of the split."""
    for line in _lines("rqe_val"):
        yield Pair("asked", bool(zlib.crc32(line["chq"].encode()) % 2), line["chq"], line["faq"], bool(line["label"]))


def _features(encoder: Encoder, pairs: list[Pair]) -> np.ndarray[Any, Any]:
    cosines = (encoder.encode([p.a for p in pairs]) * encoder.encode([p.b for p in pairs])).sum(axis=1)
    readings = [(read(pair.a), read(pair.b)) for pair in pairs]
    return np.array([[c, longer(a, b), conflict(a, b)] for c, (a, b) in zip(cosines, readings, strict=True)])


def _evenly(pairs: list[Pair]) -> np.ndarray[Any, Any]:
    """Every source counts the same, however many pairs it has; the neighbours count half, as they have one label."""
    shares = {"entailed": 2000.0, "summarised": 2000.0, "neighbours": 1000.0, "asked": 2000.0}
    counts = {source: sum(pair.source == source for pair in pairs) for source in shares}
    return np.array([shares[pair.source] / counts[pair.source] for pair in pairs])


def _fit(x: np.ndarray[Any, Any], y: np.ndarray[Any, Any], weight: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Logistic regression by Newton's method; the last number is the bias."""
    x = np.c_[x, np.ones(len(x))]
    w, calm = np.zeros(x.shape[1]), np.diag([0.01] * (x.shape[1] - 1) + [0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (weight * (p - y)) + calm @ w
        w = w - np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + calm, slope)
    return w


def _measure(
    weights: dict[str, float],
    pairs: list[Pair],
    features: np.ndarray[Any, Any],
    labels: np.ndarray[Any, Any],
    held: np.ndarray[Any, Any],
) -> dict[str, float]:
    found, sources = {}, np.array([pair.source for pair in pairs])
    for source in sorted(set(sources)):
        chosen = held & (sources == source)
        odds = _odds(weights, features[chosen])
        found[f"{source}, held: accuracy"] = _accuracy(odds, labels[chosen])
        if 0 < labels[chosen].mean() < 1:
            found[f"{source}, held: AUC"] = _auc(odds, labels[chosen])
            found[f"{source}, held: AUC of the cosine alone"] = _auc(features[chosen, 0], labels[chosen])
    return found


def _odds(weights: dict[str, float], features: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    slopes = np.array([weights["cosine"], weights["length"], weights["aspects"]])
    return np.asarray(features @ slopes + weights["bias"])


def _accuracy(odds: np.ndarray[Any, Any], labels: np.ndarray[Any, Any]) -> float:
    return round(float(((odds >= 0) == labels).mean()), 3)


def _auc(odds: np.ndarray[Any, Any], labels: np.ndarray[Any, Any]) -> float:
    wins = (odds[labels == 1][:, None] > odds[labels == 0][None]).mean()
    ties = (odds[labels == 1][:, None] == odds[labels == 0][None]).mean()
    return round(float(wins + ties / 2), 3)


def _lines(name: str) -> list[dict[str, Any]]:
    with (DATA / f"{name}.jsonl").open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main()
