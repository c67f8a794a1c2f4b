"""Turns labelled drafts into the review's learned reader and the edges at which rules and reader together speak.

Usage: python training/train_drafts.py [--score] [--edges]
Without options it trains on every example and writes the weights into the package. ``--score`` reads each example with
a reader that never saw its fifth and prints how well rules and reader do together; ``--edges`` prints the numbers for
``thresholds.py``. Rules were improved on the ``fit`` half, so edges are learned on the ``hold`` half alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from score_drafts import draft_of, side

from bedside.base._reader.features import seen
from bedside.base._reader.near import FORMAT, kinded, likeness, turned
from bedside.base.encoder import load_wording_encoder
from bedside.tactics.manner import thresholds
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.review import rules

HERE = Path(__file__).parent
TACTICS = HERE.parent / "src" / "bedside" / "tactics"
WEIGHTS = TACTICS / "manner" / "_reader_drafts.npz"
STARTER = TACTICS / "education" / "collections" / "_starter"
FORMAL = ("ACC", "PLN", "SAF002", "PRV003")  # decided by form: a reader would only guess
NUMBERS, REACH, DECAY, FOLDS = 256, 1.2, 0.05, 5
OPEN = 0.1  # what an optional code counts as in training: all but false
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Examples:
    """Drafts with what is true of them; ``part`` is 0 to 4 for folds, -1 for always trained on, -2 for never."""

    rows: list[dict[str, Any]]
    labels: tuple[str, ...]
    truth: Floats
    open: NDArray[np.bool_]
    part: NDArray[np.intp]


def load() -> Examples:
    """The examples of ``training/drafts`` and the starter answers of every other topic as clean drafts."""
    rows: dict[str, dict[str, Any]] = {}
    for path in sorted((HERE / "drafts").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            rows.setdefault(row["text"], row | {"part": _fold(row["text"])})
    for number, path in enumerate(sorted(STARTER.glob("*.json"))):
        for fact in json.loads(path.read_text("utf-8"))["facts"]:
            for text in fact["text"].values():
                rows.setdefault(text, {"text": text, "labels": [], "part": -1 if number % 2 else -2})
    found = list(rows.values())
    labels = tuple(sorted({c for row in found for c in row["labels"] if not c.startswith(FORMAL)}))
    return Examples(
        found,
        labels,
        np.array([[c in row["labels"] for c in labels] for row in found], dtype=np.float32),
        np.array([[c in (row.get("optional") or []) for c in labels] for row in found]),
        np.array([row["part"] for row in found]),
    )


def _fold(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) // 2 % FOLDS


@dataclass(frozen=True)
class Vectors:
    """The examples as the reader sees them, and how to see others alike."""

    unit: Floats
    middle: Floats
    turn: Floats
    encoder: str


def vectors(examples: Examples) -> Vectors:
    """Vectors in the directions in which the examples differ most, each direction counted by its own spread."""
    encoder = load_wording_encoder()
    raw = encoder.encode([seen(row["text"]).english for row in examples.rows]).astype(np.float32)
    known = raw[examples.part >= 0]
    middle, spread = known.mean(axis=0), known.std(axis=0) + 1e-6
    _, ways = np.linalg.eigh(np.cov(((known - middle) / spread).T))
    turn = (ways[:, -NUMBERS:] / spread[:, None]).astype(np.float16).astype(np.float32)
    kinds = [row.get("kind", "post") for row in examples.rows]
    return Vectors(kinded(turned(raw, middle, turn), kinds), middle, turn, encoder.name)


def fit(alike: Floats, truth: Floats) -> tuple[Floats, Floats, Floats]:
    """How much each example counts for each label, the labels' shares, and the inverse that gives unseen readings."""
    inverse = np.linalg.inv(alike + DECAY * np.eye(len(alike), dtype=np.float32))
    bias = truth.mean(axis=0)
    return inverse @ (truth - bias), bias, inverse


def unseen(examples: Examples, found: Vectors) -> Floats:
    """What readers that never saw a text make of it: five of them, each without one fifth."""
    taught = np.flatnonzero(examples.part > -2)
    truth = np.where(examples.open, OPEN, examples.truth)[taught]
    shares, bias, inverse = fit(likeness(found.unit[taught] @ found.unit[taught].T, REACH), truth)
    read = np.zeros_like(examples.truth)
    for fold in range(FOLDS):  # leaving rows out of a ridge regression has a closed form
        out = np.flatnonzero(examples.part[taught] == fold)
        read[taught[out]] = truth[out] - np.linalg.solve(inverse[np.ix_(out, out)], shares[out])
    never = np.flatnonzero(examples.part == -2)
    read[never] = likeness(found.unit[never] @ found.unit[taught].T, REACH) @ shares + bias
    return np.clip(read, 0, 1)


def sureness(examples: Examples) -> Floats:
    """How sure the rules are of each label in each draft."""
    sure = np.zeros_like(examples.truth)
    asked = {rule.CODE: rule for rule in rules()}
    for line, row in zip(sure, examples.rows, strict=True):
        prepared = Reading(replace(draft_of(row), has_reference=row["part"] < 0))
        for place, label in enumerate(examples.labels):
            rule = asked[label]
            if not rule.GATE or not rule.GATE.isdisjoint(prepared.heads):
                line[place] = max((hit.confidence for hit in rule.find(prepared) if hit.end > hit.start), default=0)
    return sure


CLEAN_WEIGHT, ALARM_COST, PRIOR = 2.4, 1.5, 30.0


def edges(examples: Examples, scores: Floats, chosen: NDArray[np.bool_]) -> Floats:
    """The edge of each label where micro-F1 over all is best, when half of all drafts are clean and alarms cost more.

    A label's own edge is drawn to the common one, the more the fewer examples it has.
    """
    clean = ~examples.truth.any(axis=1)
    cost = np.where(clean, CLEAN_WEIGHT * (1 + ALARM_COST), 1.0)[:, None]
    half = 0.35  # half of the F1 that is within reach: a finding pays when it is right at least so often
    gains = np.where(examples.truth > 0, 1 - half, -half * cost) * chosen[:, None]
    gains = np.where(examples.open, -half / 2, gains) * chosen[:, None]  # others would not have marked it optional
    grid = np.arange(0.05, 1.3, 0.01, dtype=np.float32)
    worth = np.array([(gains * (scores >= edge)).sum(axis=0) for edge in grid])
    common = worth.sum(axis=1) / worth.shape[1]
    share = (examples.truth * chosen[:, None]).sum(axis=0)
    joined = worth + PRIOR / np.maximum(1, share) * common[:, None]
    smooth = np.apply_along_axis(lambda line: np.convolve(line, np.ones(5) / 5, "same"), 0, joined)
    found: Floats = grid[2:-2][smooth[2:-2].argmax(axis=0)]
    return found


def report(name: str, examples: Examples, said: NDArray[np.bool_], chosen: NDArray[np.bool_]) -> None:
    true = examples.truth > 0
    hard = np.array([not label.startswith(("SRC", "CLM003")) for label in examples.labels])
    right, wrong = said & true, said & ~true & ~examples.open
    rows = chosen & (examples.part >= 0)
    good, bad, all_ = (x[rows][:, hard].sum() for x in (right, wrong, true))
    stopped = said[:, hard].any(axis=1)
    clean = rows & np.array([not row["labels"] for row in examples.rows])
    starter = examples.part == -2
    precision, recall, f1 = good / max(1, good + bad), good / all_, 2 * good / (good + bad + all_)
    print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}", end="; ")
    print(f"clean stopped {stopped[clean].mean():.3f} of {clean.sum()}", end=", ")
    print(f"starter {stopped[starter].mean():.3f} of {starter.sum()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--edges", action="store_true")
    wanted = parser.parse_args()
    examples = load()
    found = vectors(examples)
    if wanted.score or wanted.edges:
        weigh(examples, unseen(examples, found), wanted.edges)
    else:
        write(examples, found)


def weigh(examples: Examples, read: Floats, print_edges: bool) -> None:
    """Prints the scores of rules, reader and both on the half that no rule was improved on."""
    sure = sureness(examples)
    hold = np.array([side(row["text"]) == "hold" for row in examples.rows]) & (examples.part >= 0)
    both = np.where(sure >= thresholds.CERTAIN, 2.0, read + thresholds.RULE * sure)
    odd = examples.part % 2 == 1
    report("rules alone", examples, sure >= thresholds.ALONE, hold)
    for name, scores in (("reader alone", read), ("both", both)):
        said = np.where(
            odd[:, None], scores >= edges(examples, scores, hold & ~odd), scores >= edges(examples, scores, hold & odd)
        )
        report(f"{name}, edges of other rows", examples, said, hold)
    best = edges(examples, both, hold)
    report("both, final edges", examples, both >= best, hold)
    report("both, final edges, fit half", examples, both >= best, ~hold)
    if print_edges:
        print(
            "{" + ", ".join(f'"{label}": {edge:.2f}' for label, edge in zip(examples.labels, best, strict=True)) + "}"
        )
    for place, label in enumerate(examples.labels):
        one = both[:, place] >= best[place]
        true = examples.truth[:, place] > 0
        good, bad, all_ = (x[hold].sum() for x in (one & true, one & ~true & ~examples.open[:, place], true))
        print(f"  {label} n={all_} precision={good / max(1, good + bad):.2f} recall={good / max(1, all_):.2f}")


def write(examples: Examples, found: Vectors) -> None:
    """Trains on every example but the starter topics kept apart, and stores the reader."""
    taught = examples.part > -2
    unit = found.unit[taught]
    truth = np.where(examples.open, OPEN, examples.truth)[taught]
    anchors = np.round(unit * 127).astype(np.int8)
    shares, bias, _ = fit(likeness(unit @ unit.T, REACH), truth)
    stamp = hashlib.sha256("\n".join(sorted(row["text"] for row in examples.rows)).encode()).hexdigest()[:8]
    np.savez_compressed(
        WEIGHTS,
        format=FORMAT, encoder=found.encoder, stamp=stamp, labels=examples.labels, reach=REACH, middle=found.middle,
        turn=found.turn.astype(np.float16), anchors=anchors, shares=shares.astype(np.float16), bias=bias,
    )  # fmt: skip
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size:,} bytes, {taught.sum()} examples, stamp {stamp}")


if __name__ == "__main__":
    main()
