"""Prints how well triage sorts labelled messages: each class, the alarms, each language, speed.

Usage: python training/score_messages.py FILE... [--reader with|alone|none]
       python training/score_messages.py --unseen UNSEEN.npz
The second form scores training messages by readings of readers that never saw them (``train_reader.py --unseen``).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from examples import CLASSES, messages

from bedside.base.reader import Opinion, load_reader, load_spelling_reader
from bedside.base.records import Message
from bedside.base.text import guess_language
from bedside.tactics.dialogue.classes import ALARMS, ORDER
from bedside.tactics.dialogue.reading import SPELLING
from bedside.tactics.dialogue.triage import triage

Rows = list[dict[str, Any]]


def opinions_of(rows: Rows, variant: str) -> list[Opinion] | list[None]:
    if variant == "none":
        return [None] * len(rows)
    reader = load_reader("messages") if variant == "with" else load_spelling_reader(SPELLING)
    return reader.read([row["text"] for row in rows], ["reply"] * len(rows))


def unseen(path: Path) -> tuple[Rows, list[Opinion]]:
    """The training messages that have readings in ``path``, and those."""
    with np.load(path, allow_pickle=False) as file:
        read = dict(zip(map(str, file["texts"]), file["scores"][:, -len(CLASSES) :], strict=True))
    rows, opinions = [], []
    for one in messages():
        scores = read.get(one.text)
        if scores is not None and not np.isnan(scores[0]):
            odds = np.exp(scores - scores.max())
            opinions.append(Opinion(dict(zip(CLASSES, (odds / odds.sum()).tolist(), strict=True))))
            rows.append(dict(one.row))
    return rows, opinions


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
    parser.add_argument("--unseen", type=Path)
    wanted = parser.parse_args()
    start = time.perf_counter()
    if wanted.unseen:
        rows, opinions = unseen(wanted.unseen)
    else:
        rows = [json.loads(line) for path in wanted.files for line in path.read_text("utf-8").splitlines()]
        start = time.perf_counter()
        opinions = opinions_of(rows, wanted.reader)
    pairs = [
        (row["label"], triage(Message("", row["text"]), reading=opinion).label)
        for row, opinion in zip(rows, opinions, strict=True)
    ]
    report("all", pairs, verbose=True)
    for lang in ("en", "es"):
        part = [pair for pair, row in zip(pairs, rows, strict=True) if guess_language(row["text"]) == lang]
        report(lang, part, verbose=False)
    print(f"{len(rows) / (time.perf_counter() - start):,.0f} messages a second, readers loaded in that time")


if __name__ == "__main__":
    main()
