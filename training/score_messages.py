"""Prints how well triage sorts labelled messages: each class, the alarms, each language, speed.

Usage: python training/score_messages.py FILE... [--reader with|alone|none]
       python training/score_messages.py --unseen [--reader with|alone]
The second form scores the training messages with readings of readers that never saw them (five folds).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import train_readers

from bedside.base.encoder import load_encoder
from bedside.base.records import Message
from bedside.base.text import guess_language
from bedside.tactics.dialogue.classes import ALARMS, ORDER
from bedside.tactics.dialogue.reading import message_reader
from bedside.tactics.dialogue.triage import triage

Readings = list[Any]


def readings_of(rows: list[dict[str, Any]], variant: str) -> Readings:
    if variant == "none":
        return [None] * len(rows)
    reader = message_reader(load_encoder() if variant == "with" else None)
    return reader.read([row["text"] for row in rows], [row.get("kind", "reply") for row in rows])


def unseen(variant: str) -> tuple[list[dict[str, Any]], Readings]:
    """The training messages (without the signals' own examples) and readings that never saw them."""
    examples = train_readers.load("messages")
    found, _ = train_readers.features(examples, 1 << 15)
    alike = train_readers.likeness(found.words, found.size) + train_readers.likeness(found.pieces, found.size)
    if variant == "with":
        alike += found.meaning @ found.meaning.T
    read = train_readers.unseen("messages", examples, alike)
    own = {row["text"] for row in train_readers._signal_examples()}
    rows = [
        ({"text": text, "label": examples.labels[true.argmax()]}, dict(zip(examples.labels, row, strict=True)))
        for text, true, row in zip(examples.texts, examples.truth, read.tolist(), strict=True)
        if text not in own
    ]
    return [row for row, _ in rows], [reading for _, reading in rows]


def report(name: str, pairs: list[tuple[str, str]], verbose: bool) -> None:
    """Precision, recall and F1 of each class, their mean, and the alarms taken together."""
    count, scores = Counter(pairs), []
    for label in ORDER:
        right = count[label, label]
        true = sum(number for (gold, _), number in count.items() if gold == label)
        said = sum(number for (_, got), number in count.items() if got == label)
        if true:
            scores.append(2 * right / (true + said))
        if verbose:
            print(f"  {label:18} n={true:4} P={right / max(1, said):.2f} R={right / max(1, true):.2f}")
    rung = sum(got in ALARMS for _, got in pairs)
    needed = sum(gold in ALARMS for gold, _ in pairs)
    both = sum(gold in ALARMS and got in ALARMS for gold, got in pairs)
    print(
        f"{name}: n={len(pairs)} macro-F1 {sum(scores) / max(1, len(scores)):.3f} "
        f"alarms P={both / max(1, rung):.3f} R={both / max(1, needed):.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--reader", choices=("with", "alone", "none"), default="with")
    parser.add_argument("--unseen", action="store_true")
    wanted = parser.parse_args()
    start = time.perf_counter()
    if wanted.unseen:
        rows, readings = unseen(wanted.reader)
    else:
        rows = [json.loads(line) for path in wanted.files for line in path.read_text("utf-8").splitlines()]
        start = time.perf_counter()
        readings = readings_of(rows, wanted.reader)
    pairs = [
        (row["label"], triage(Message("", row["text"]), reading=reading).label)
        for row, reading in zip(rows, readings, strict=True)
    ]
    report("all", pairs, verbose=True)
    for lang in ("en", "es"):
        part = [pair for pair, row in zip(pairs, rows, strict=True) if guess_language(row["text"]) == lang]
        report(lang, part, verbose=False)
    print(f"{len(rows) / (time.perf_counter() - start):,.0f} messages a second, readers loaded in that time")


if __name__ == "__main__":
    main()
