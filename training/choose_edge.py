"""Turns readings of unseen drafts into a table of what each edge in ``thresholds.py`` would do, with and without rules.

Usage: python training/choose_edge.py UNSEEN.npz   (UNSEEN.npz comes from ``train_reader.py --unseen``)
Rules were improved on the ``fit`` half of the older examples, so only their ``hold`` half and later files count.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from examples import HINTS, Example, drafts
from numpy.typing import NDArray
from score_drafts import draft_of, side

from bedside.tactics.manner import thresholds
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.review import rules

Floats = NDArray[np.float32]
OLDER = ("blocked.jsonl", "voice.jsonl", "more.jsonl")  # files whose fit half rules were improved on


@dataclass(frozen=True)
class Read:
    """Drafts that the reader never saw: its chances, the rules' sureness, what is true and what is open."""

    examples: list[Example]
    labels: tuple[str, ...]
    chances: Floats
    sure: Floats
    truth: NDArray[np.bool_]
    open: NDArray[np.bool_]


def load(path: Path) -> Read:
    """The drafts of ``path`` that have readings and that no rule was improved on."""
    with np.load(path, allow_pickle=False) as file:
        read = dict(zip(map(str, file["texts"]), file["scores"], strict=True))
        names = tuple(map(str, file["labels"]))
    older = _older_texts()
    kept = [
        one
        for one in drafts()
        if one.text in read and not np.isnan(read[one.text][0]) and not (one.text in older and side(one.text) == "fit")
    ]
    codes = tuple(rule.CODE for rule in rules() if rule.CODE in names)
    columns = [names.index(code) for code in codes]
    scores = np.stack([read[one.text][columns] for one in kept])
    truth = np.array([[code in one.labels for code in codes] for one in kept])
    open_ = np.array([[code in one.open | one.unknown for code in codes] for one in kept])
    return Read(kept, codes, 1 / (1 + np.exp(-scores)), sureness(kept, codes), truth, open_)


def _older_texts() -> set[str]:
    folder = Path(__file__).parent / "drafts"
    return {json.loads(line)["text"] for name in OLDER for line in (folder / name).read_text("utf-8").splitlines()}


def sureness(examples: Sequence[Example], codes: Sequence[str]) -> Floats:
    """How sure the rules are of each code in each draft."""
    asked = {rule.CODE: rule for rule in rules()}
    sure = np.zeros((len(examples), len(codes)), dtype=np.float32)
    for line, example in zip(sure, examples, strict=True):
        prepared = Reading(draft_of(dict(example.row)))
        for place, code in enumerate(codes):
            rule = asked[code]
            if not rule.GATE or not rule.GATE.isdisjoint(prepared.heads):
                line[place] = max((hit.confidence for hit in rule.find(prepared) if hit.end > hit.start), default=0)
    return sure


def together(read: Read) -> Floats:
    """The chance that ``thresholds.is_kept`` compares with its edge; 1 where no reader may doubt a rule."""
    certain = read.sure >= thresholds.CERTAIN
    formal = np.array([code in thresholds.BY_FORM for code in read.labels]) & (read.sure >= thresholds.ALONE)
    return np.where(certain | formal, 1.0, np.vectorize(thresholds.joined)(read.sure, read.chances))


def report(name: str, read: Read, said: NDArray[np.bool_]) -> None:
    hard = np.array([code not in HINTS for code in read.labels])
    right, wrong = said & read.truth, said & ~read.truth & ~read.open
    good, bad, all_ = (x[:, hard].sum() for x in (right, wrong, read.truth))
    clean = np.array([not one.labels and not one.row.get("starter") for one in read.examples])
    starter = np.array([bool(one.row.get("starter")) for one in read.examples])
    stopped = (said & ~read.open)[:, hard].any(axis=1)
    precision, recall, f1 = good / (good + bad), good / all_, 2 * good / (good + bad + all_)
    print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}", end="; ")
    print(f"clean stopped {stopped[clean].mean():.3f} of {clean.sum()}", end=", ")
    print(f"starter {stopped[starter].mean():.3f}", end="")
    for group in (("PRV",), ("SAF", "ADV", "MIS")):
        columns = np.array([code.startswith(group) for code in read.labels])
        print(f"; {'/'.join(group)} recall {right[:, columns].sum() / read.truth[:, columns].sum():.3f}", end="")
    print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unseen", type=Path)
    read = load(parser.parse_args().unseen)
    report("rules alone", read, read.sure >= thresholds.ALONE)
    report("reader alone", read, read.chances >= thresholds.EDGE)
    scores = together(read)
    for edge in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        report(f"both, edge {edge}", read, scores >= edge)
    for place, code in enumerate(read.labels):
        said, true = scores[:, place] >= thresholds.EDGE, read.truth[:, place]
        good, bad = (said & true).sum(), (said & ~true & ~read.open[:, place]).sum()
        precision, recall = good / max(1, good + bad), good / max(1, true.sum())
        print(f"  {code} n={true.sum()} precision={precision:.2f} recall={recall:.2f}")


if __name__ == "__main__":
    main()
