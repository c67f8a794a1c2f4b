"""Turns labelled messages into the weights of the reader that goes by spelling alone (no sentence model needed).

Usage: python training/train_spelling.py [--score] [--size 32768]
Without options it trains on every example and writes the weights into the package. ``--score`` trains five times on
four fifths and prints how well the remaining fifth is read. The same examples give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from examples import CLASSES, messages, part
from numpy.typing import NDArray

from bedside.base._reader.features import piece_places, seen_words, word_places
from bedside.base._reader.linear import FORMAT
from bedside.tactics.dialogue.reading import SPELLING

FOLDS, DECAY = 5, 0.1
Floats = NDArray[np.float32]
Places = list[NDArray[np.intp]]


def spelt(texts: Sequence[str], size: int) -> tuple[Places, Places]:
    """The places of each text's words and of its pieces."""
    words = [seen_words(text) for text in texts]
    return [word_places(one, "reply", size) for one in words], [piece_places(one, size) for one in words]


def likeness(places: Sequence[NDArray[np.intp]], size: int) -> Floats:
    """How much each pair of texts has in common (the linear kernel of the hashed features)."""
    rows = np.zeros((len(places), size), dtype=np.float32)
    for row, taken in zip(rows, places, strict=True):
        row[taken] = max(1, len(taken)) ** -0.5
    return np.concatenate([rows[start : start + 512] @ rows.T for start in range(0, len(rows), 512)])


def chances(scores: Floats) -> Floats:
    """Probabilities from scores."""
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    whole: Floats = odds / odds.sum(axis=1, keepdims=True)
    return whole


def fit(alike: Floats, truth: Floats, decay: float = DECAY, rounds: int = 80) -> tuple[Floats, Floats]:
    """How much each example counts for each label, and the biases (softmax regression with decay, by L-BFGS).

    The unknowns are one number per example and label rather than one per feature, and steps are measured by what they
    do to the scores: few examples with very many features are fitted exactly, in seconds, without randomness.
    """
    state = np.zeros_like(truth), np.zeros(truth.shape[1], dtype=np.float32)

    def look(share: Floats, bias: Floats) -> tuple[float, tuple[Floats, Floats, Floats]]:
        scores = alike @ share
        guess = chances(scores + bias)
        slope = guess - truth
        step = slope + decay * share
        cost = -float((np.log(np.maximum(guess, 1e-9)) * truth).sum()) + 0.5 * decay * float((share * scores).sum())
        return cost, (step, slope.sum(axis=0), alike @ step)

    def dot(a: tuple[Floats, ...], b: tuple[Floats, ...]) -> float:
        return float((a[0] * b[2]).sum() + (a[1] * b[1]).sum())

    cost, slope = look(*state)
    past: list[tuple[tuple[Floats, ...], tuple[Floats, ...], float]] = []
    for _ in range(rounds):
        way = _direction(slope, past, dot)
        length, gain = 1.0, dot(slope, way)
        while True:
            tried = state[0] - length * way[0], state[1] - length * way[1]
            new_cost, new_slope = look(*tried)
            if new_cost <= cost - 1e-4 * length * gain or length < 1e-6:
                break
            length /= 2
        moved = tuple(-length * part for part in way)
        turned = tuple(new - old for new, old in zip(new_slope, slope, strict=True))
        if (bend := dot(moved, turned)) > 1e-10:
            past = [*past[-9:], (moved, turned, 1 / bend)]
        done = cost - new_cost < 1e-5 * cost
        state, cost, slope = tried, new_cost, new_slope
        if done:
            break
    return state


def _direction(slope: tuple[Floats, ...], past: list[Any], dot: Any) -> tuple[Floats, ...]:
    if not past:
        return tuple(part / max(1e-9, dot(slope, slope) ** 0.5) for part in slope)
    way, marks = slope, []
    for moved, turned, scale in reversed(past):
        marks.append(scale * dot(moved, way))
        way = tuple(part - marks[-1] * other for part, other in zip(way, turned, strict=True))
    moved, turned, scale = past[-1]
    way = tuple(part / (scale * dot(turned, turned)) for part in way)
    for (moved, turned, scale), mark in zip(past, reversed(marks), strict=True):
        back = mark - scale * dot(turned, way)
        way = tuple(part + back * other for part, other in zip(way, moved, strict=True))
    return way


def packed(share: Floats, places: tuple[Places, Places], size: int) -> dict[str, NDArray[Any]]:
    """The examples' shares turned into one weight per feature, in whole numbers with a scale per label."""
    spelling = np.zeros((size, share.shape[1]), dtype=np.float32)
    for taken in places:
        for one, row in zip(taken, share, strict=True):
            spelling[one] += row / max(1, len(one)) ** 0.5
    scale = np.abs(spelling).max(axis=0) / 127
    return {"spelling": np.round(spelling / scale).astype(np.int8), "scale": scale.astype(np.float32)}


def score(texts: Sequence[str], alike: Floats, truth: Floats) -> None:
    """Prints how well readers read the fifth that they were not trained on."""
    folds, read = np.array([part(text, FOLDS) for text in texts]), np.zeros_like(truth)
    for fold in range(FOLDS):
        seen, new = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        share, bias = fit(alike[np.ix_(seen, seen)], truth[seen])
        read[new] = chances(alike[np.ix_(new, seen)] @ share + bias)
    said, true = read.argmax(axis=1), truth.argmax(axis=1)
    both = [2 * ((said == c) & (true == c)).sum() / max(1, (said == c).sum() + (true == c).sum()) for c in range(12)]
    print(f"n={len(texts)} macro-F1 {np.mean(both):.3f}")
    print("  " + " ".join(f"{label}={value:.2f}" for label, value in zip(CLASSES, both, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--size", type=int, default=1 << 15)
    wanted = parser.parse_args()
    examples = messages()
    texts = [one.text for one in examples]
    truth = np.array([[label in one.labels for label in CLASSES] for one in examples], dtype=np.float32)
    words, pieces = spelt(texts, wanted.size)
    alike = likeness(words, wanted.size) + likeness(pieces, wanted.size)
    if wanted.score:
        score(texts, alike, truth)
        return
    share, bias = fit(alike, truth)
    stamp = hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest()[:8]
    spelling = packed(share, (words, pieces), wanted.size)
    np.savez_compressed(SPELLING, format=FORMAT, labels=CLASSES, stamp=stamp, bias=bias, **spelling)
    print(f"{SPELLING.name}: {SPELLING.stat().st_size:,} bytes, {len(texts)} examples, stamp {stamp}")


if __name__ == "__main__":
    main()
