"""Turns labelled questions over the starter collection into the four weights of tactics/education/_answerable.json.

Run it from the root of the repository: `python training/train_answerable.py`. One half of the questions is fitted, the
other is only scored; both are of one writer, so expect less from questions that people type.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from bedside.base.encoder import load_encoder
from bedside.base.records import Passage
from bedside.tactics.education._choosing import Found, best_first
from bedside.tactics.education.answerable import unsaid
from bedside.tactics.education.collections import starter
from bedside.tactics.education.search import Index, Row

ROOT = Path(__file__).resolve().parents[1]
QUESTIONS = ROOT / "tests/tactics/education/answerable.jsonl"
TARGET = ROOT / "src/bedside/tactics/education/_answerable.json"
CALM, HITS = 0.05, 6


def main() -> None:
    rows = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    encoder = load_encoder()
    passages = [entry for entry in starter.passages(None) if isinstance(entry, Passage)]
    features, trusted = np.zeros((len(rows), 3)), np.zeros(len(rows), dtype=bool)
    for lang in starter.LANGS:
        own = [passage for passage in passages if passage.lang == lang]
        texts = [_found_by(passage) for passage in own]
        full, plain = encoder.encode(texts), encoder.encode([passage.question for passage in own])
        index = Index.build(
            [Row(i, text, p.also, lang) for i, (text, p) in enumerate(zip(texts, own, strict=True))], full
        )
        for i, row in enumerate(rows):
            if row["lang"] == lang:
                vector = encoder.encode([row["text"]])[0]
                found = index.search(row["text"], HITS, vector)
                hits = [Found(own[int(hit.id)], hit.score, float(plain[int(hit.id)] @ vector)) for hit in found.hits]
                best = best_first(row["text"], hits)[0]
                page = [best, *(p for p in own if p.title == best.title and p is not best)]
                place = own.index(best)
                near = max(float(full[place] @ vector), float(plain[place] @ vector))
                features[i], trusted[i] = (near, unsaid(row["text"], page), lang == "es"), found.trusted
    labels, held = np.array([float(row["answerable"]) for row in rows]), np.array([row["held"] for row in rows])
    weights = _fit(features[~held], labels[~held])
    said = np.c_[features, np.ones(len(rows))] @ weights >= 0
    names = ("nearness", "unsaid", "spanish", "bias")
    kept = {
        "weights": {name: round(float(value), 4) for name, value in zip(names, weights, strict=True)},
        "encoder": encoder.name,
        "measured": {
            f"{half}, {lang}": _measured(labels[chosen], said[chosen], trusted[chosen])
            for half, is_half in (("fitted", ~held), ("held", held))
            for lang in starter.LANGS
            if (chosen := is_half & np.array([row["lang"] == lang for row in rows])).any()
        },
    }
    TARGET.write_text(json.dumps(kept, indent=1) + "\n")
    print(TARGET.read_text())


def _found_by(passage: Passage) -> str:
    """As the desk stores it: the question, with the subject where the question leaves it out."""
    is_named = passage.title.lower() in passage.question.lower()
    return passage.question if is_named else f"{passage.title}: {passage.question}"


def _fit(x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Logistic regression by Newton's method; the last number is the bias."""
    x = np.c_[x, np.ones(len(x))]
    w, calm = np.zeros(x.shape[1]), np.diag([CALM] * (x.shape[1] - 1) + [0.0])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ w))
        w = w - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + calm, x.T @ (p - y) + calm @ w)
    return w


def _measured(
    labels: np.ndarray[Any, Any], said: np.ndarray[Any, Any], trusted: np.ndarray[Any, Any]
) -> dict[str, Any]:
    """Of the answerable and the others: how many search trusts, and how many pass both."""
    found: dict[str, Any] = {}
    for name, chosen in (("answerable", labels == 1), ("not answerable", labels == 0)):
        passed = int((said & trusted)[chosen].sum())
        found[name] = {
            "questions": int(chosen.sum()),
            "trusted by search": int(trusted[chosen].sum()),
            "drafted": passed,
        }
    return found


if __name__ == "__main__":
    main()
