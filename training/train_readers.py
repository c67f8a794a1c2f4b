"""Turns labelled examples into the readers' weights: training/messages -> triage (drafts: train_drafts.py).

Usage: python training/train_readers.py messages [--score] [--readings FILE] [--size 32768]
Without options it trains on every example and writes the weights into the package. ``--score`` trains five times on
four fifths and prints how well the remaining fifth is read; ``--readings`` also writes those unseen readings, which
is what a combination of rules and reader may be tuned on. The same examples give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bedside.base._reader.features import piece_places, seen, word_places
from bedside.base._reader.linear import FORMAT, LinearReader
from bedside.base.encoder import load_encoder
from bedside.tactics.dialogue.signals import noticers

HERE = Path(__file__).parent
TACTICS = HERE.parent / "src" / "bedside" / "tactics"
WEIGHTS = {
    "messages": TACTICS / "dialogue" / "_reader_messages.npz",
}
FOLDS = 5
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Examples:
    """Texts with what is true of them; ``counted`` is 0 where a label is left open (optional codes)."""

    texts: list[str]
    kinds: list[str]
    labels: tuple[str, ...]
    truth: Floats
    counted: Floats
    link: str


@dataclass(frozen=True)
class Features:
    """What a reader sees of each text."""

    words: list[NDArray[np.intp]]
    pieces: list[NDArray[np.intp]]
    meaning: Floats
    size: int


def fold_of(text: str) -> int:
    """0 to 4, for ever the same for the same text; 0 is the hold part."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % FOLDS


def load(task: str) -> Examples:
    """The examples of ``training/<task>/*.jsonl`` and ``training/everyday_<task>.jsonl``, equal texts once."""
    rows: dict[str, dict[str, Any]] = {}
    for path in [*sorted((HERE / task).glob("*.jsonl")), *HERE.glob(f"everyday_{task}.jsonl")]:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                rows.setdefault(row["text"], row)
    if task == "messages":
        for row in _signal_examples():
            rows.setdefault(row["text"], row)
    found = list(rows.values())
    true = [[row["label"]] if task == "messages" else row["labels"] for row in found]
    labels = tuple(sorted({label for each in true for label in each}))
    open_ = [row.get("optional") or [] for row in found]
    return Examples(
        [row["text"] for row in found],
        [row.get("kind", "reply") for row in found],
        labels,
        np.array([[label in each for label in labels] for each in true], dtype=np.float32),
        1 - np.array([[label in each for label in labels] for each in open_], dtype=np.float32),
        "softmax" if task == "messages" else "logistic",
    )


def _signal_examples() -> list[dict[str, Any]]:
    """What each signal file must notice is an example of its class."""
    return [
        {"text": text, "label": noticer.LABEL}
        for noticer in noticers().values()
        for texts in noticer.NOTICED.values()
        for text in texts
    ]


def features(examples: Examples, size: int) -> tuple[Features, str]:
    """Spelling places and sentence vectors of all examples, and the encoder's name."""
    encoder = load_encoder()
    views = [seen(text) for text in examples.texts]
    words = [word_places(view.words, kind, size) for view, kind in zip(views, examples.kinds, strict=True)]
    pieces = [piece_places(view.words, size) for view in views]
    meaning = encoder.encode([view.english for view in views]).astype(np.float32)
    return Features(words, pieces, meaning, size), encoder.name


def likeness(places: Sequence[NDArray[np.intp]], size: int) -> Floats:
    """How much each pair of texts has in common (the linear kernel of the hashed features)."""
    rows = np.zeros((len(places), size), dtype=np.float32)
    for row, taken in zip(rows, places, strict=True):
        row[taken] = max(1, len(taken)) ** -0.5
    return np.concatenate([rows[start : start + 512] @ rows.T for start in range(0, len(rows), 512)])


def chances(scores: Floats, link: str) -> Floats:
    """Probabilities from scores."""
    if link == "softmax":
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return odds / odds.sum(axis=1, keepdims=True)
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))


def loss_of(guess: Floats, truth: Floats, weight: Floats, link: str) -> float:
    sure = np.log(np.maximum(guess, 1e-9)) * truth
    if link != "softmax":
        sure = sure + np.log(np.maximum(1 - guess, 1e-9)) * (1 - truth)
    return float(-(sure * weight).sum())


def fit(
    alike: Floats, truth: Floats, weight: Floats, link: str, decay: float, rounds: int = 80
) -> tuple[Floats, Floats]:
    """How much each example counts for each label, and the biases (logistic regression with decay, by L-BFGS).

    The unknowns are one number per example and label rather than one per feature, and steps are measured by what they
    do to the scores: few examples with very many features are fitted exactly, in seconds, without randomness.
    """
    state = np.zeros_like(truth), np.zeros(truth.shape[1], dtype=np.float32)

    def look(share: Floats, bias: Floats) -> tuple[float, tuple[Floats, Floats, Floats]]:
        scores = alike @ share
        guess = chances(scores + bias, link)
        slope = (guess - truth) * weight
        step = slope + decay * share
        cost = loss_of(guess, truth, weight, link) + 0.5 * decay * float((share * scores).sum())
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


def weights_of(examples: Examples) -> Floats:
    """Seldom labels count more (for codes), and what is left open counts nothing."""
    if examples.link == "softmax":
        return np.ones_like(examples.truth)
    share = examples.truth.mean(axis=0, keepdims=True)
    rare = np.minimum(6.0, (0.25 / np.maximum(share, 1e-3)) ** 0.5)
    return examples.counted * np.where(examples.truth > 0, np.maximum(1.0, rare), 1.0).astype(np.float32)


DECAY = {"messages": 0.1, "drafts": 0.02}


def evened(read: Floats, examples: Examples) -> Floats:
    """What to add to each label's score so that one half is where its F1 is best (seldom codes read low)."""
    if examples.link == "softmax":
        return np.zeros(read.shape[1], dtype=np.float32)
    moves = []
    for label in range(read.shape[1]):
        kept = examples.counted[:, label] > 0
        chance, true = read[kept, label], examples.truth[kept, label]
        order = np.argsort(-chance, kind="stable")
        both = np.cumsum(true[order])
        best = int(np.argmax(2 * both / (np.arange(1, len(order) + 1) + max(1.0, true.sum()))))
        edge = (chance[order[best]] + chance[order[min(best + 1, len(order) - 1)]]) / 2
        moves.append(-np.log(edge / (1 - edge)))
    return np.array(moves, dtype=np.float32)


def unseen(task: str, examples: Examples, alike: Floats) -> Floats:
    """What readers that never saw a text make of it: five of them, each trained on the four other fifths."""
    folds = np.array([fold_of(text) for text in examples.texts])
    weight, read = weights_of(examples), np.zeros_like(examples.truth)
    for fold in range(FOLDS):
        seen_, new = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        share, bias = fit(alike[np.ix_(seen_, seen_)], examples.truth[seen_], weight[seen_], examples.link, DECAY[task])
        read[new] = chances(alike[np.ix_(new, seen_)] @ share + bias, examples.link)
    return read


def report(name: str, examples: Examples, read: Floats) -> None:
    """Prints F1 of each label, on all unseen readings and on the hold part alone."""
    hold = np.array([fold_of(text) == 0 for text in examples.texts])
    said = read >= read.max(axis=1, keepdims=True) if examples.link == "softmax" else read >= 0.5
    for part, rows in (("all, unseen", np.ones_like(hold)), ("hold", hold)):
        true, got = examples.truth[rows] > 0, said[rows] & (examples.counted[rows] > 0)
        both, either = (true & got).sum(axis=0), true.sum(axis=0) + got.sum(axis=0)
        f1 = 2 * both / np.maximum(1, either)
        micro = 2 * both.sum() / max(1, either.sum())
        print(f"{name} {part}: n={rows.sum()} macro-F1 {f1.mean():.3f} micro-F1 {micro:.3f}")
    print("  " + " ".join(f"{label}={value:.2f}" for label, value in zip(examples.labels, f1, strict=True)))


def packed(share: Floats, found: Features, with_meaning: bool) -> dict[str, Any]:
    """The examples' shares turned into one weight per feature, in whole numbers with a scale per label."""
    spelling = np.zeros((found.size, share.shape[1]), dtype=np.float32)
    for taken in (found.words, found.pieces):
        for places, part in zip(taken, share, strict=True):
            spelling[places] += part / max(1, len(places)) ** 0.5
    scale = np.abs(spelling).max(axis=0) / 127
    whole = np.round(spelling / scale).astype(np.int8)
    meaning = {"meaning": (found.meaning.T @ share).astype(np.float16)} if with_meaning else {}
    return {"spelling": whole, "scale": scale.astype(np.float32), **meaning}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=WEIGHTS)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--readings", type=Path)
    parser.add_argument("--size", type=int, default=1 << 15)
    wanted = parser.parse_args()
    examples = load(wanted.task)
    found, encoder = features(examples, wanted.size)
    alone = likeness(found.words, found.size) + likeness(found.pieces, found.size)
    alike = {"alone": alone, "with": alone + found.meaning @ found.meaning.T}
    if wanted.score or wanted.readings:
        for variant, each in alike.items():
            read = unseen(wanted.task, examples, each)
            if examples.link != "softmax":
                read = chances(np.log(read / (1 - read)) + evened(read, examples), examples.link)
            report(f"{wanted.task}/{variant}", examples, read)
            if wanted.readings:
                path = wanted.readings.with_suffix(f".{variant}.jsonl")
                rows = zip(examples.texts, read.round(4).tolist(), strict=True)
                lines = [{"text": text, "reading": dict(zip(examples.labels, row, strict=True))} for text, row in rows]
                path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")
        return
    write(wanted.task, examples, found, encoder, alike)


def write(task: str, examples: Examples, found: Features, encoder: str, alike: dict[str, Floats]) -> None:
    """Trains both variants on every example and stores them in one file."""
    stamp = hashlib.sha256("\n".join(sorted(examples.texts)).encode()).hexdigest()[:8]
    stored: dict[str, Any] = {"format": FORMAT, "encoder": encoder, "labels": examples.labels, "link": examples.link}
    for variant, each in alike.items():
        share, bias = fit(each, examples.truth, weights_of(examples), examples.link, DECAY[task])
        stored[f"bias_{variant}"] = bias + evened(unseen(task, examples, each), examples)
        for name, value in packed(share, found, variant == "with").items():
            stored[name if name == "meaning" else f"{name}_{variant}"] = value
    np.savez_compressed(WEIGHTS[task], stamp=stamp, **stored)
    check = LinearReader(WEIGHTS[task]).read(examples.texts[:50], examples.kinds[:50])
    print(
        f"{WEIGHTS[task].name}: {WEIGHTS[task].stat().st_size:,} bytes, {len(examples.texts)} examples, stamp {stamp}"
    )
    print(f"first example reads as {max(check[0], key=lambda label: check[0][label])}")


if __name__ == "__main__":
    main()
